// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/customerspage.h"

#include "core/operations/writegate.h"
#include "ui/dialogs/actionrunner.h"
#include "ui/dialogs/onboardingflow.h"
#include "ui/pages/customerdetails.h"
#include "ui/pages/workspace.h"
#include "ui/services.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace purveyor
{

CustomersPage::CustomersPage(Workspace &workspace, QWidget *parent)
    : ListPage(workspace, u"customers"_s, EntityKind::Customer, workspace.customers(),
               {tr("Customers"), tr("Export customers"), tr("No customers yet."),
                tr("No customer matches “%1”."),
                //: %2 are the states that were chosen
                tr("No customer matches “%1” in “%2”."), tr("Reading customers…"),
                tr("Reading customers from %1…")},
               {{u"name"_s, 0, true, true, true},
                {.key = u"connection"_s, .width = 108, .yields = 2},
                {u"status"_s, 112},
                {.key = u"subscriptions"_s, .width = 56, .yields = 1},
                {u"renews"_s, 192, false, true, false, 80},
                {u"email"_s, 168, false, false},
                {u"number"_s, 96, false, false},
                {u"country"_s, 80, false, false}},
               Icon::Customers, parent)
    , m_onboard(new QPushButton(tr("Onboard…"), this))
{
    m_onboard->setObjectName(u"customersOnboardButton"_s);
    m_onboard->setAutoDefault(false);
    filterRow()->insertWidget(filterRow()->count() - 1, m_onboard);
    connect(m_onboard, &QPushButton::clicked, this, [this] { this->workspace().onboard(); });
    connect(&workspace, &Workspace::scopeChanged, this, &CustomersPage::updateOnboarding);
    connect(&workspace, &Workspace::connectionsChanged, this, &CustomersPage::updateOnboarding);
    connect(&workspace.services().gate, &WriteGate::readOnlyChanged, this, &CustomersPage::updateOnboarding);
    updateOnboarding();
    setEntityDetails(new CustomerDetails(workspace, this), 352);
}

QString CustomersPage::exportCount(int shown, int total) const
{
    return shown == total ? tr("Export %Ln customer(s)", nullptr, total)
                          //: %1 is the number of rows in view
                          : tr("Export %1 of %Ln customer(s)", nullptr, total).arg(QLocale().toString(shown));
}

ExportTable CustomersPage::rowsToExport() const
{
    return exportTable(workspace().customers(),
                       [this](const ConnectionId &id) { return workspace().nameOf(id); });
}

void CustomersPage::updateOnboarding()
{
    const QList<Connection> connections = workspace().connectionsInScope();
    m_onboard->setVisible(
        std::any_of(connections.cbegin(), connections.cend(), [this](const Connection &connection) {
            return OnboardingFlow::isOffered(workspace().actions(), connection.id);
        }));
    const Offer writing = workspace().actions().writing();
    m_onboard->setEnabled(writing.state == Offer::State::Offered);
    m_onboard->setToolTip(m_onboard->isEnabled()
                              ? tr("Customer, first user and first subscription, one after the other")
                              : writing.reason);
}

void CustomersPage::addToNewMenu(QMenu *menu)
{
    if (m_onboard->isHidden())
        return;
    menu->addSeparator();
    QAction *entry = menu->addAction(tr("Onboard a customer…"));
    entry->setObjectName(u"onboardCustomer"_s);
    entry->setEnabled(m_onboard->isEnabled());
    connect(entry, &QAction::triggered, this, [this] { workspace().onboard(); });
}

QString CustomersPage::nameOfRow(const QString &id) const
{
    const CustomerSummary *row = workspace().customers().find(keyOf(id));
    return row ? row->name : QString();
}

} // namespace purveyor
