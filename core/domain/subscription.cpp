// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/subscription.h"

#include <QCoreApplication>

namespace purveyor
{
QString Period::display() const
{
    // One of a kind has a text of its own: "%n month(s)" would be shown as it stands without a translation.
    switch (unit) {
    case Unit::Months:
        return count == 1 ? QCoreApplication::translate("purveyor::Period", "1 month")
                          : QCoreApplication::translate("purveyor::Period", "%n months", nullptr, count);
    case Unit::Years:
        return count == 1 ? QCoreApplication::translate("purveyor::Period", "1 year")
                          : QCoreApplication::translate("purveyor::Period", "%n years", nullptr, count);
    case Unit::Days:
        return count == 1 ? QCoreApplication::translate("purveyor::Period", "1 day")
                          : QCoreApplication::translate("purveyor::Period", "%n days", nullptr, count);
    case Unit::Other:
        break;
    }
    if (count == 0)
        return vendorUnit; // named, not measured
    if (vendorUnit.isEmpty())
        return QString::number(count);
    return QString::number(count) + u' ' + vendorUnit;
}
} // namespace purveyor
