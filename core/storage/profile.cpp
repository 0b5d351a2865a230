// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/profile.h"

#include "core/storage/cachefile.h"
#include "core/storage/databasethread.h"
#include "core/storage/journalbackup.h"
#include "core/storage/journalfile.h"
#include "core/storage/sql.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace purveyor
{
class Profile::Private
{
public:
    // The cache first, the journal last: destroyed in the opposite order.
    DatabaseThread cache{u"cache"_s};
    DatabaseThread journal{u"journal"_s};
    QString instance;

    class OpenJob;
};

// The journal first: it says whether the folder is ours. A cache that cannot be opened is made anew.
class Profile::Private::OpenJob final : public TypedJob<OpenProblem>
{
public:
    OpenJob(Profile *profile, Mode mode)
        : TypedJob(profile)
        , m_d(*profile->d)
        , m_folder(profile->m_folder)
        , m_mode(mode)
    {
    }

private:
    void doStart() override
    {
        const auto journal = [folder = m_folder, mode = m_mode](QSqlDatabase &database) {
            return openJournalFile(database, folder, mode);
        };
        m_journal = m_d.journal.run<OpenedJournal>(journal, this);
        m_journal->then(this, [this](const Result<OpenedJournal> &opened) {
            m_opened = opened;
            // Not before: the folder must exist, and be ours.
            openCache();
        });
    }
    void openCache()
    {
        if (isFinishing())
            return;
        if (!*m_opened || (*m_opened)->problem.kind != OpenProblem::Kind::None) {
            finish();
            return;
        }
        const auto cache = [folder = m_folder, mode = m_mode](QSqlDatabase &database) {
            return openCacheFile(database, folder, mode);
        };
        m_cache = m_d.cache.run<Done>(cache, this);
        m_cache->then(this, [this](const Result<Done> &opened) {
            if (!opened)
                m_opened = Failure(opened.error());
            finish();
        });
    }
    void finish()
    {
        if (isFinishing())
            return;
        if (!*m_opened) {
            finishWith(Failure(m_opened->error()));
            return;
        }
        m_d.instance = (*m_opened)->instance;
        finishWith((*m_opened)->problem);
    }
    void doAbort() override
    {
        if (m_journal)
            m_journal->abort();
        if (m_cache)
            m_cache->abort();
    }

    Private &m_d;
    QString m_folder;
    Mode m_mode;
    QPointer<TypedJob<OpenedJournal>> m_journal;
    QPointer<TypedJob<Done>> m_cache;
    std::optional<Result<OpenedJournal>> m_opened;
};

Profile::Profile(const QString &folder, QObject *parent)
    : QObject(parent)
    , m_folder(folder)
    , d(std::make_unique<Private>())
{
}

Profile::~Profile()
{
    // Jobs are our children and refer to the threads.
    const QList<ApiJob *> jobs = findChildren<ApiJob *>(Qt::FindDirectChildrenOnly);
    qDeleteAll(jobs);
}

TypedJob<OpenProblem> *Profile::open(Mode mode)
{
    return new Private::OpenJob(this, mode);
}

TypedJob<QList<Backup>> *Profile::backups()
{
    return d->journal.run<QList<Backup>>([folder = m_folder](QSqlDatabase &) { return backupsIn(folder); },
                                         this);
}

TypedJob<RestorePlan> *Profile::planRestore(const Backup &backup)
{
    return d->journal.run<RestorePlan>(
        [folder = m_folder, backup](QSqlDatabase &) { return planRestoreFrom(folder, backup); }, this);
}

TypedJob<Done> *Profile::restore(const Backup &backup)
{
    return d->journal.run<Done>(
        [folder = m_folder, file = backup.file](QSqlDatabase &database) {
            return restoreJournalFile(database, folder, file);
        },
        this);
}

TypedJob<Done> *Profile::startNew()
{
    return d->journal.run<Done>(
        [folder = m_folder](QSqlDatabase &database) { return startNewJournalFile(database, folder); }, this);
}

TypedJob<Backup> *Profile::backUp()
{
    return d->journal.run<Backup>(
        [folder = m_folder](QSqlDatabase &database) { return makeBackup(database, folder); }, this);
}

TypedJob<Done> *Profile::backUpTo(const QString &file)
{
    return d->journal.run<Done>(
        [folder = m_folder, file](QSqlDatabase &database) { return copyJournal(database, folder, file); },
        this);
}

TypedJob<Done> *Profile::renewBackups()
{
    return d->journal.run<Done>(
        [folder = m_folder](QSqlDatabase &database) { return purveyor::renewBackups(database, folder); },
        this);
}

DatabaseThread &Profile::journalThread()
{
    return d->journal;
}

DatabaseThread &Profile::cacheThread()
{
    return d->cache;
}

QString Profile::instanceId() const
{
    return d->instance;
}
} // namespace purveyor
