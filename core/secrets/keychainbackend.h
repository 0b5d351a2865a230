// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>
#include <functional>

namespace purveyor
{
// What a keychain answers, in its own terms and not yet judged.
struct KeychainAnswer {
    enum class Code {
        Ok,
        NotFound,
        Denied,
        NoBackend,
        Other,
    };
    Code code = Code::Ok;
    QByteArray secret; // reads only
    QString text;      // the platform's own words; may be empty
};

// The seam between the store and the platform's keychain, so that tests can lock, deny, delay and lose. Every
// call is answered once, later, on the thread that made the backend, or never. None of them waits. Answers
// that are due when the backend is destroyed are dropped.
class KeychainBackend
{
public:
    using Callback = std::function<void(const KeychainAnswer &)>;

    KeychainBackend() = default;
    virtual ~KeychainBackend();
    Q_DISABLE_COPY_MOVE(KeychainBackend)

    virtual void read(const QString &key, Callback callback) = 0;
    virtual void write(const QString &key, const QByteArray &secret, Callback callback) = 0;
    virtual void remove(const QString &key, Callback callback) = 0;
};
} // namespace purveyor
