// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/clerk.h"

#include <QTabBar>
#include <QTest>

using namespace Qt::StringLiterals;

namespace purveyor
{

bool Clerk::goTo(Page page)
{
    return m_driver.openPage(static_cast<int>(page));
}

bool Clerk::waitForRow(const QString &table, const QString &text)
{
    return m_driver.waitUntil([this, table, text] { return !m_driver.cell(table, text, 0).isNull(); },
                              u"a row with %1 in %2"_s.arg(text, table));
}

bool Clerk::openCustomer(const QString &name)
{
    return goTo(Page::Customers) && waitForRow(u"customersTable"_s, name) &&
           m_driver.clickRow(u"customersTable"_s, name) && m_driver.waitForText(u"detailsTitle"_s, name) &&
           m_driver.waitForText(u"readAtLabel"_s, u"Read from"_s); // read in full: nothing moves any more
}

bool Clerk::openTab(const QString &tabs, const QString &word)
{
    QWidget *widget = m_driver.waitFor(tabs);
    auto *bar = widget ? widget->findChild<QTabBar *>() : nullptr;
    for (int i = 0; bar && i < bar->count(); ++i) {
        if (bar->isTabVisible(i) && bar->tabText(i).startsWith(word)) {
            QTest::mouseClick(bar, Qt::LeftButton, Qt::NoModifier, bar->tabRect(i).center());
            return m_driver.waitUntil([bar, i] { return bar->currentIndex() == i; }, u"tab "_s + word);
        }
    }
    return m_driver.waitUntil([] { return false; }, u"a tab "_s + word);
}

bool Clerk::fillCustomer(const QString &name, const QString &email)
{
    return goTo(Page::Customers) && m_driver.click(u"customersNewButton"_s) &&
           m_driver.type(u"companyNameField"_s, name) &&
           m_driver.type(u"admin.givenNameField"_s, u"Jürgen"_s) &&
           m_driver.type(u"admin.familyNameField"_s, u"O’Neil"_s) &&
           m_driver.type(u"admin.emailField"_s, email) &&
           m_driver.type(u"admin.phoneField"_s, u"49(30)1234567"_s) &&
           m_driver.type(u"streetField"_s, u"Am Markt 1"_s) &&
           m_driver.type(u"postalCodeField"_s, u"10115"_s) &&
           m_driver.type(u"localityField"_s, u"Berlin"_s) && m_driver.type(u"regionField"_s, u"BE"_s) &&
           m_driver.pick(u"countryField"_s, u"Germany"_s);
}

bool Clerk::fillUser(const QString &login, const QString &email)
{
    return openTab(u"customerTabs"_s, u"Users"_s) && m_driver.click(u"cloudblue.user.createButton"_s) &&
           m_driver.type(u"loginField"_s, login) && m_driver.type(u"admin.givenNameField"_s, u"Ann"_s) &&
           m_driver.type(u"admin.familyNameField"_s, u"Peterson"_s) &&
           m_driver.type(u"admin.emailField"_s, email);
}

bool Clerk::openOrder()
{
    return m_driver.click(u"cloudblue.order.placeButton"_s) && m_driver.waitFor(u"planField"_s);
}

bool Clerk::fillOrder(const QString &plan, const QString &resourceId, const QString &amount,
                      const QString &payment)
{
    const QString resource = u"resource:%1Field"_s.arg(resourceId);
    return m_driver.pick(u"planField"_s, plan) && m_driver.waitFor(resource) &&
           m_driver.type(resource, amount) && m_driver.pick(u"paymentMethodField"_s, payment) &&
           m_driver.waitFor(u"quoteFigures"_s) &&
           m_driver.waitUntil(
               [this] {
                   const QWidget *button = m_driver.find(u"commitButton"_s);
                   return button && button->isEnabled();
               },
               u"an estimate"_s);
}

bool Clerk::commit(const QString &dialog)
{
    return m_driver.click(u"commitButton"_s) && m_driver.waitGone(dialog);
}

bool Clerk::fillHoldTime(int seconds)
{
    return m_driver.key(Qt::Key_Comma, Qt::ControlModifier) && m_driver.waitFor(u"settingsDialog"_s) &&
           m_driver.type(u"holdField"_s, QString::number(seconds));
}

} // namespace purveyor
