// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/annotation.h"
#include "core/storage/databasethread.h"

#include <QHash>
#include <QMap>
#include <QObject>
#include <QSet>

namespace purveyor
{
class Clock;

// Notes and labels of the clerks about customers, subscriptions and orders. In journal.db, so that a backup
// holds them; they go with their connection and with nothing else, whatever a refresh brings. Loaded once at
// start, then answered from memory; a change is on disk before it is told.
class Annotations final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Annotations)

public:
    // author: who stands beside a note that is written from now on.
    Annotations(DatabaseThread &thread, Clock &clock, QString author, QObject *parent = nullptr);
    ~Annotations() override;

    TypedJob<Done> *load(); // once
    Annotation about(const EntityKey &key) const { return m_about.value(key); }
    QStringList labels(const EntityKey &key) const { return m_about.value(key).labels; }
    QStringList labelsInUse() const; // of anything, locale-aware order
    QStringList labelsOf(EntityKind kind) const;

    struct Counts {
        int notes = 0;
        int labels = 0; // things that have some
    };
    Counts count(const ConnectionId &connection) const;

    // As noteFrom() makes it; empty takes the note away.
    TypedJob<Done> *setNote(const EntityKey &key, const QString &text);
    // As labelFrom() makes it; one that is in use in another case is written as it is there. Adding what is
    // there and removing what is not are no errors.
    TypedJob<Done> *addLabel(const EntityKey &key, const QString &label);
    TypedJob<Done> *removeLabel(const EntityKey &key, const QString &label);
    // The connection is gone, and on disk what was written about its things with it.
    void forget(const ConnectionId &connection);

Q_SIGNALS:
    void changed(const QList<purveyor::EntityKey> &keys);

private:
    using Known = QHash<EntityKey, Annotation>;
    void loaded(const Known &known);
    void put(const EntityKey &key, const Annotation &annotation);
    TypedJob<Done> *written(DatabaseThread::Work<Done> work, std::function<void()> then);
    QString spelling(const QString &label) const;

    DatabaseThread &m_thread;
    Clock &m_clock;
    QString m_author;
    Known m_about; // nothing that is empty
};

// All of one connection, inside the transaction that removes it.
[[nodiscard]] Result<Done> forgetAnnotations(QSqlDatabase &database, const ConnectionId &connection);
} // namespace purveyor
