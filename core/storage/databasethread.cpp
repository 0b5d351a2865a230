// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/databasethread.h"

#include <QAtomicInt>

using namespace Qt::StringLiterals;

namespace purveyor
{
namespace
{
// QtSql finds connections by name, process-wide.
QString nextConnectionName(const QString &name)
{
    static QAtomicInt count;
    return u"purveyor-%1-%2"_s.arg(name).arg(count.fetchAndAddRelaxed(1));
}

// Field note: Qt 6.4.2 sets its list of drivers up without a lock when the first connection of the process is
// made, and a profile's two threads begin at the same time.
QSqlDatabase newConnection(const QString &name)
{
    static QMutex mutex;
    const QMutexLocker lock(&mutex);
    return QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
}
} // namespace

DatabaseThread::DatabaseThread(const QString &name, QObject *parent)
    : QObject(parent)
    , m_worker(std::make_unique<QObject>())
    , m_database(std::make_shared<QSqlDatabase>())
{
    m_thread.setObjectName(name);
    m_worker->moveToThread(&m_thread);
    m_thread.start();
    post([name = nextConnectionName(name)](QSqlDatabase &database) { database = newConnection(name); });
}

DatabaseThread::~DatabaseThread()
{
    // Behind everything that is queued. A connection must be removed by the thread that made it.
    post([thread = &m_thread](QSqlDatabase &database) {
        const QString name = database.connectionName();
        database.close();
        database = QSqlDatabase();
        QSqlDatabase::removeDatabase(name);
        thread->quit();
    });
    m_thread.wait();
}

void DatabaseThread::post(std::function<void(QSqlDatabase &)> fn)
{
    QMetaObject::invokeMethod(
        m_worker.get(), [database = m_database, fn = std::move(fn)] { fn(*database); }, Qt::QueuedConnection);
}
} // namespace purveyor
