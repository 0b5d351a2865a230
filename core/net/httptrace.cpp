// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/net/httptrace.h"

#include <QCoreApplication>
#include <array>
#include <utility>

namespace purveyor
{
namespace
{
std::array<QString *, 2> bodiesOf(TraceEntry &entry)
{
    return {&entry.requestBody, &entry.responseBody};
}
} // namespace

HttpTrace::HttpTrace(QObject *parent)
    : QObject(parent)
{
}

void HttpTrace::append(TraceEntry entry)
{
    entry.serial = m_next++;
    for (QString *body : bodiesOf(entry)) {
        body->squeeze(); // it was cut, or grown by doubling
        m_text += body->size();
    }
    m_entries.push_back(std::move(entry));
    if (m_entries.size() > Capacity) {
        for (const QString *body : bodiesOf(m_entries.front()))
            m_text -= body->size();
        m_entries.pop_front();
    }
    forgetBodies(false);
    forgetBodies(true);
    Q_EMIT appended(m_entries.back());
}

void HttpTrace::forgetBodies(bool ofWrites)
{
    if (m_text <= MaxText)
        return;
    //: in the place of a text that was shown before
    const QString forgotten = QCoreApplication::translate("purveyor::HttpTrace", "[no longer kept]");
    for (TraceEntry &entry : m_entries) {
        for (QString *body : bodiesOf(entry)) {
            if (m_text <= MaxText)
                return;
            if (entry.write != ofWrites || body->size() <= forgotten.size())
                continue;
            m_text -= body->size() - forgotten.size();
            *body = forgotten;
        }
    }
}
} // namespace purveyor
