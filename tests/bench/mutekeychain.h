// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QProcess>

namespace purveyor::bench
{
// A session bus of its own whose secret service takes every call and never answers: the hanging keychain.
class MuteKeychain final
{
    Q_DISABLE_COPY_MOVE(MuteKeychain)

public:
    explicit MuteKeychain(const QString &program);
    ~MuteKeychain();

    bool isReady() const { return m_ready; }
    QProcessEnvironment environment() const; // of a program that is to see it

private:
    QProcess m_bus;
    QProcess m_service;
    QByteArray m_address;
    bool m_ready = false;
};

// The service itself, in a process of its own; ends with its input.
int muteServiceChild(int argc, char **argv);
} // namespace purveyor::bench
