// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace purveyor
{

/// While it lives, SIGTERM, SIGINT and SIGHUP end the event loop of the application in order, with exit code
/// 0. Nobody is asked anything: the end of a session does not wait. On Windows the platform's own way stays.
class TerminationSignals final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TerminationSignals)

public:
    explicit TerminationSignals(QObject *parent);
    ~TerminationSignals() override;
};

} // namespace purveyor
