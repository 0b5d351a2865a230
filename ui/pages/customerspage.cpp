// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/customerspage.h"

#include "ui/pages/customerdetails.h"
#include "ui/pages/workspace.h"

#include <QLocale>

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
                {u"connection"_s, 108},
                {u"status"_s, 112},
                {u"subscriptions"_s, 56},
                {u"renews"_s, 168, false, true, false, 80},
                {u"email"_s, 168, false, false},
                {u"number"_s, 96, false, false},
                {u"country"_s, 80, false, false}},
               Icon::Customers, parent)
{
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

QString CustomersPage::nameOfRow(const QString &id) const
{
    const CustomerSummary *row = workspace().customers().find(keyOf(id));
    return row ? row->name : QString();
}

} // namespace purveyor
