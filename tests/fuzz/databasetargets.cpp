// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/cachefile.h"
#include "core/storage/journalchain.h"
#include "core/storage/journalfile.h"
#include "core/storage/journalrows.h"
#include "core/storage/journalwrites.h"
#include "tests/fuzz/targets.h"

#include <QDir>
#include <QFile>
#include <QSqlDatabase>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace purveyor::fuzz
{
namespace
{
class Connection final
{
    Q_DISABLE_COPY_MOVE(Connection)

public:
    Connection()
        : m_database(QSqlDatabase::addDatabase(u"QSQLITE"_s, Name))
    {
    }
    ~Connection()
    {
        m_database.close();
        m_database = {};
        QSqlDatabase::removeDatabase(Name);
    }
    QSqlDatabase &operator*() { return m_database; }

private:
    static constexpr QLatin1StringView Name{"fuzz"};
    QSqlDatabase m_database;
};

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    require(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size(), "a file for the test");
}

// A journal with a few rows, as the program leaves it when it ends.
QByteArray wholeJournal()
{
    const QTemporaryDir folder;
    {
        Connection connection;
        const auto opened = openJournalFile(*connection, folder.path(), Profile::Mode::Normal);
        require(opened && opened->problem.kind == OpenProblem::Kind::None, "a new journal");
        for (int number = 0; number < 5; ++number) {
            JournalRow row;
            row.connection = {u"fuzz"_s};
            row.intent = {u"intent %1"_s.arg(number)};
            row.key = {row.intent.value};
            row.verb = u"New order"_s;
            row.requestBody = R"({"type":"SALES"})";
            row.state = number % 2 == 0 ? WriteState::Draft : WriteState::Held;
            const JournalWriter writer{QDateTime::fromSecsSinceEpoch(1'800'000'000, Qt::UTC), u"clerk"_s,
                                       opened->instance};
            require(addJournalRow(*connection, row, writer).has_value(), "a row in it");
        }
    }
    return contentOf(QDir(folder.path()).filePath(QLatin1String(JournalFileName)));
}

// Either a file as such, or groups of four bytes: where (three of them) and what stands there instead.
QByteArray damaged(const QByteArray &whole, const QByteArray &bytes)
{
    if (bytes.startsWith("SQLite format 3"))
        return bytes;
    QByteArray file = whole;
    for (qsizetype i = 0; i + 3 < bytes.size(); i += 4) {
        const auto byte = [&bytes, i](qsizetype at) { return static_cast<unsigned char>(bytes[i + at]); };
        const int place = byte(0) * 65536 + byte(1) * 256 + byte(2);
        file[place % file.size()] = bytes[i + 3];
    }
    return file;
}

void useJournal(const QString &folder, const QByteArray &content)
{
    const QString path = QDir(folder).filePath(QLatin1String(JournalFileName));
    Connection connection;
    const auto opened = openJournalFile(*connection, folder, Profile::Mode::Normal);
    const bool isOpen = opened && opened->problem.kind == OpenProblem::Kind::None;
    if (!isOpen) {
        require(opened ? !opened->problem.text.isEmpty() : !opened.error().message.isEmpty(),
                "what is wrong is said");
        // An upgrade may have come half way; then there is a copy of what was there before.
        const bool isCopied = !QDir(folder + "/backups"_L1).isEmpty();
        require(isCopied || contentOf(path) == content, "what could not be opened is left as it was");
    }
    if (!isOpen && !openJournalFile(*connection, folder, Profile::Mode::ReadOnly))
        return;
    const auto rows = readJournalRows(*connection, u"1 ORDER BY r.id"_s);
    for (const JournalRow &row : rows.value_or(QList<JournalRow>()))
        (void)eventsOfRow(*connection, row.id);
    (void)firstBrokenEvent(*connection);
    if (!isOpen)
        return;
    JournalRow row;
    row.connection = {u"fuzz"_s};
    row.key = {u"another"_s};
    const auto added = addJournalRow(*connection, row, {QDateTime::currentDateTimeUtc(), {}, u"fuzz"_s});
    require(added || !added.error().message.isEmpty(), "a row is there or it is said why not");
    require(!added || readJournalRow(*connection, added->id).has_value(), "what was added can be read");
}

// The cache may always be made anew: whatever stood there, it is usable.
void useCache(const QString &folder, const QByteArray &content)
{
    write(QDir(folder).filePath(u"cache.db"_s), content);
    Connection connection;
    require(openCacheFile(*connection, folder, Profile::Mode::Normal).has_value(), "a cache is made anew");
}
} // namespace

void openDatabases(const QByteArray &bytes)
{
    static const QByteArray whole = wholeJournal();
    const QByteArray content = damaged(whole, bytes);
    const QTemporaryDir folder;
    const QString journal = QDir(folder.path()).filePath(QLatin1String(JournalFileName));
    write(journal, content);
    useJournal(folder.path(), content);
    useCache(folder.path(), content);
    // As a backup that is taken for the journal.
    const QString backup = QDir(folder.path()).filePath(u"backup.db"_s);
    write(backup, content);
    Connection connection;
    const auto restored = restoreJournalFile(*connection, folder.path(), backup);
    require(restored || !restored.error().message.isEmpty(), "it is restored or said why not");
    require(QFile::exists(journal), "there is a journal afterwards");
    require(contentOf(backup) == content, "the backup is left as it was");
}
} // namespace purveyor::fuzz
