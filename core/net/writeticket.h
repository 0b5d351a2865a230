// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace purveyor
{
class Journal;

// Permission to send one write once. Only the Journal makes one, and only after the row with the intent is on
// disk. Move-only; redeem() works once and only for the bytes it was made for.
class WriteTicket final
{
public:
    WriteTicket(const WriteTicket &) = delete;
    WriteTicket &operator=(const WriteTicket &) = delete;
    WriteTicket(WriteTicket &&other) noexcept;
    WriteTicket &operator=(WriteTicket &&other) noexcept;
    ~WriteTicket() = default;

    qint64 row() const { return m_row; } // the journal row it stands for
    // True the first time, for the request with this fingerprint. A ticket that refused is spent too.
    [[nodiscard]] bool redeem(const QByteArray &fingerprint);

private:
    friend class Journal; // the one upward name: see the architecture notes in CONTRIBUTING
    WriteTicket(qint64 row, QByteArray fingerprint);

    qint64 m_row = 0;
    QByteArray m_fingerprint;
    bool m_valid = false;
};
} // namespace purveyor
