// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/vendorclerk.h"

#include <QRandomGenerator>

namespace purveyor::faults
{
// A clerk's work in the real window, piece by piece, without waiting for more than is needed: at CloudBlue
// and HostingStack, as the sandbox has them. Every function says by its value whether it came through;
// driver.failure() of the journey tells where it did not.
class HastyClerk final
{
    Q_DISABLE_COPY_MOVE(HastyClerk)

public:
    // References must outlive it.
    HastyClerk(Journey &journey, QRandomGenerator &random);

    void clearDesk(); // what is open is brought to an end: settled, sent or withdrawn
    bool openFirstCustomer();
    bool order();
    bool customer();
    bool user();
    bool suspension();

private:
    Journey &m_journey;
    QRandomGenerator &m_random;
    VendorClerk m_clerk;
};
} // namespace purveyor::faults
