// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/windowdriver.h"

namespace purveyor
{
// The main job in the words of the person who does it; each is several clicks of a WindowDriver. Every
// function says by its value whether it came through; driver.failure() tells where it did not.
class Clerk final
{
    Q_DISABLE_COPY_MOVE(Clerk)

public:
    explicit Clerk(WindowDriver &driver)
        : m_driver(driver)
    {
    }

    enum class Page { Customers = 1, Subscriptions, Orders, Activity, Connections };
    bool goTo(Page page);
    bool waitForRow(const QString &table, const QString &text);
    bool openCustomer(const QString &name);
    bool openTab(const QString &tabs, const QString &word);

    bool fillCustomer(const QString &name, const QString &email); // New customer… up to the filled form
    bool fillUser(const QString &login, const QString &email);    // in the open customer
    bool openOrder(); // in the open customer; until the first figures
    bool fillOrder(const QString &plan, const QString &resourceId, const QString &amount,
                   const QString &payment);
    bool commit(const QString &dialog); // the main button, and the dialog goes
    bool fillHoldTime(int seconds);     // in the settings, which stay open

private:
    WindowDriver &m_driver;
};

inline const QString DemoPlan = QStringLiteral("User Management Demo");
inline const QString DemoResource = QStringLiteral("098a7165-8666-4f8d-8037-e34665e664e4");
} // namespace purveyor
