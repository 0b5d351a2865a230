// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/net/httptrace.h"

#include <utility>

namespace purveyor
{
HttpTrace::HttpTrace(QObject *parent)
    : QObject(parent)
{
}

void HttpTrace::append(TraceEntry entry)
{
    entry.serial = m_next++;
    m_entries.push_back(std::move(entry));
    if (m_entries.size() > Capacity)
        m_entries.pop_front();
    Q_EMIT appended(m_entries.back());
}
} // namespace purveyor
