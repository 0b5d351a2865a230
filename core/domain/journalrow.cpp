// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/journalrow.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace purveyor
{
namespace
{
constexpr std::array AllStates{
    WriteState::Draft,   WriteState::Held,    WriteState::Sending, WriteState::Confirmed, WriteState::Refused,
    WriteState::NotSent, WriteState::Unknown, WriteState::Settled, WriteState::Withdrawn, WriteState::Stopped,
};
} // namespace

QString stateName(WriteState state)
{
    switch (state) {
    case WriteState::Draft:
        return u"Draft"_s;
    case WriteState::Held:
        return u"Held"_s;
    case WriteState::Sending:
        return u"Sending"_s;
    case WriteState::Confirmed:
        return u"Confirmed"_s;
    case WriteState::Refused:
        return u"Refused"_s;
    case WriteState::NotSent:
        return u"NotSent"_s;
    case WriteState::Unknown:
        return u"Unknown"_s;
    case WriteState::Settled:
        return u"Settled"_s;
    case WriteState::Withdrawn:
        return u"Withdrawn"_s;
    case WriteState::Stopped:
        return u"Stopped"_s;
    }
    Q_UNREACHABLE();
}

std::optional<WriteState> stateFromName(QStringView name)
{
    const auto found = std::find_if(AllStates.begin(), AllStates.end(),
                                    [name](WriteState state) { return stateName(state) == name; });
    if (found == AllStates.end())
        return std::nullopt;
    return *found;
}

Status statusOf(WriteState state)
{
    const auto word = [](const char *text) {
        return QCoreApplication::translate("purveyor::WriteState", text);
    };
    switch (state) {
    case WriteState::Draft:
        return {Mark::None, word(QT_TRANSLATE_NOOP("purveyor::WriteState", "Draft")), {}};
    case WriteState::Held:
        return {Mark::Waiting, word(QT_TRANSLATE_NOOP("purveyor::WriteState", "Held")), {}};
    case WriteState::Sending:
        return {Mark::Waiting, word(QT_TRANSLATE_NOOP("purveyor::WriteState", "Sending")), {}};
    case WriteState::Confirmed:
        return {Mark::Good, word(QT_TRANSLATE_NOOP("purveyor::WriteState", "Confirmed")), {}};
    case WriteState::Refused:
        return {Mark::Bad, word(QT_TRANSLATE_NOOP("purveyor::WriteState", "Refused")), {}};
    case WriteState::NotSent:
        return {Mark::Bad, word(QT_TRANSLATE_NOOP("purveyor::WriteState", "Not sent")), {}};
    case WriteState::Unknown:
        return {Mark::Unknown, word(QT_TRANSLATE_NOOP("purveyor::WriteState", "Unknown")), {}};
    case WriteState::Settled:
        return {Mark::Good, word(QT_TRANSLATE_NOOP("purveyor::WriteState", "Settled")), {}};
    case WriteState::Withdrawn:
        return {Mark::Stopped, word(QT_TRANSLATE_NOOP("purveyor::WriteState", "Withdrawn")), {}};
    case WriteState::Stopped:
        return {Mark::Stopped, word(QT_TRANSLATE_NOOP("purveyor::WriteState", "Stopped")), {}};
    }
    Q_UNREACHABLE();
}

bool wasDone(const JournalRow &row)
{
    return row.state == WriteState::Confirmed ||
           (row.state == WriteState::Settled && row.settlement == Settlement::Done);
}

bool isOpen(WriteState state)
{
    return state == WriteState::Held || state == WriteState::Sending || state == WriteState::Unknown;
}
} // namespace purveyor
