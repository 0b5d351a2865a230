// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QObject>
#include <chrono>

namespace purveyor
{

class Clock;

/// A secret on the clipboard for a while: goes from there after 30 s or with its owner, unless something else
/// was copied meanwhile. Deletes itself then. Marked so that clipboard managers keep no history of it.
class SecretClipboard final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SecretClipboard)

public:
    static constexpr std::chrono::seconds Lent{30};

    SecretClipboard(const QByteArray &secret, Clock &clock, QObject *owner);
    ~SecretClipboard() override;

private:
    const QByteArray m_digest; ///< enough to know it again
};

} // namespace purveyor
