// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/environmentwords.h"

#include <QCoreApplication>

namespace purveyor
{

Mark environmentMark(Environment environment)
{
    switch (environment) {
    case Environment::Production:
        return Mark::None;
    case Environment::Test:
        return Mark::Waiting;
    case Environment::Sandbox:
        return Mark::Unknown;
    }
    return Mark::None;
}

QString environmentName(Environment environment)
{
    switch (environment) {
    case Environment::Production:
        return QCoreApplication::translate("purveyor::Environment", "Production");
    case Environment::Test:
        return QCoreApplication::translate("purveyor::Environment", "Test");
    case Environment::Sandbox:
        return QCoreApplication::translate("purveyor::Environment", "Sandbox");
    }
    return {};
}

QString environmentExplanation(Environment environment)
{
    switch (environment) {
    case Environment::Production:
        return {};
    case Environment::Test:
        return QCoreApplication::translate("purveyor::Environment",
                                           "This is the vendor's test system. Nothing is billed.");
    case Environment::Sandbox:
        return QCoreApplication::translate(
            "purveyor::Environment",
            "The vendors are simulated on this computer. Nothing is ordered or billed.");
    }
    return {};
}

} // namespace purveyor
