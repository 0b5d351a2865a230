// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/net/writeticket.h"

#include <utility>

namespace purveyor
{
WriteTicket::WriteTicket(qint64 row, QByteArray fingerprint)
    : m_row(row)
    , m_fingerprint(std::move(fingerprint))
    , m_valid(!m_fingerprint.isEmpty())
{
}

WriteTicket::WriteTicket(WriteTicket &&other) noexcept
    : m_row(other.m_row)
    , m_fingerprint(std::exchange(other.m_fingerprint, QByteArray()))
    , m_valid(std::exchange(other.m_valid, false))
{
}

WriteTicket &WriteTicket::operator=(WriteTicket &&other) noexcept
{
    if (this != &other) {
        m_row = other.m_row;
        m_fingerprint = std::exchange(other.m_fingerprint, QByteArray());
        m_valid = std::exchange(other.m_valid, false);
    }
    return *this;
}

bool WriteTicket::redeem(const QByteArray &fingerprint)
{
    return std::exchange(m_valid, false) && m_fingerprint == fingerprint;
}
} // namespace purveyor
