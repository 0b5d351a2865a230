// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/writewarning.h"

#include <QCoreApplication>

namespace purveyor
{
bool hasWarning(const JournalRow &row)
{
    return row.state == WriteState::Confirmed && !row.vendorCode.isEmpty();
}

Status warningStatus()
{
    return {
        Mark::Waiting, QCoreApplication::translate("purveyor::WriteState", "Confirmed with a warning"), {}};
}

Status statusOf(const JournalRow &row)
{
    return hasWarning(row) ? warningStatus() : statusOf(row.state);
}
} // namespace purveyor
