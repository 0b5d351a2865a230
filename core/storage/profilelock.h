// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/net/apijob.h"

#include <QObject>
#include <chrono>
#include <memory>

namespace purveyor
{
// One process per profile. The lock of a process that died is taken over. Ends with the object.
class ProfileLock final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ProfileLock)

public:
    explicit ProfileLock(const QString &folder, QObject *parent = nullptr);
    ~ProfileLock() override;

    enum class State {
        Held,   // ours
        Taken,  // another process has it: askOther() to show itself
        Failed, // the folder cannot be written; errorText() says more
    };
    // At once; makes the folder when it is missing.
    State acquire();
    QString errorText() const { return m_error; }
    qint64 otherProcess() const { return m_otherProcess; } // id of the process that has it; 0 when not known

    // Asks the process that has the lock to raise its window. Done when it has answered, Timeout when it does
    // not, Network when nobody listens.
    TypedJob<Done> *askOther(std::chrono::milliseconds patience = std::chrono::seconds(3));

Q_SIGNALS:
    // Another process was started on this profile: raise the window. Only while the lock is held.
    void raiseRequested();

private:
    class Private;
    QString m_error;
    qint64 m_otherProcess = 0;
    std::unique_ptr<Private> d;
};
} // namespace purveyor
