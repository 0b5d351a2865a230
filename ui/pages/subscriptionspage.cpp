// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/subscriptionspage.h"

#include "ui/pages/subscriptiondetails.h"
#include "ui/pages/workspace.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace purveyor
{

SubscriptionsPage::SubscriptionsPage(Workspace &workspace, QWidget *parent)
    : ListPage(workspace, u"subscriptions"_s, EntityKind::Subscription, workspace.subscriptions(),
               {tr("Subscriptions"), tr("Export subscriptions"), tr("No subscriptions yet."),
                tr("No subscription matches “%1”."),
                //: %2 are the states that were chosen
                tr("No subscription matches “%1” in “%2”."), tr("Reading subscriptions…"),
                tr("Reading subscriptions from %1…")},
               {{u"name"_s, 0, true, true, true},
                {u"customer"_s, 168}, // stays: many subscriptions have one name
                {.key = u"connection"_s, .width = 108, .yields = 2},
                {.key = u"status"_s, .width = 112, .whole = true},
                {.key = u"period"_s, .width = 80, .yields = 1},
                {.key = u"renews"_s, .width = 168, .secondaryAt = 88, .yields = 3},
                {u"number"_s, 96, false, false}},
               Icon::Subscriptions, parent)
{
    setEntityDetails(new SubscriptionDetails(workspace, this), 352);
}

QString SubscriptionsPage::exportCount(int shown, int total) const
{
    return shown == total
               ? tr("Export %Ln subscription(s)", nullptr, total)
               //: %1 is the number of rows in view
               : tr("Export %1 of %Ln subscription(s)", nullptr, total).arg(QLocale().toString(shown));
}

ExportTable SubscriptionsPage::rowsToExport() const
{
    return exportTable(workspace().subscriptions(),
                       [this](const ConnectionId &id) { return workspace().nameOf(id); });
}

QString SubscriptionsPage::nameOfRow(const QString &id) const
{
    const SubscriptionSummary *row = workspace().subscriptions().find(keyOf(id));
    return row ? row->name : QString();
}

QString SubscriptionsPage::customerOfRow(const QString &id) const
{
    const SubscriptionSummary *row = workspace().subscriptions().find(keyOf(id));
    return row ? row->customerName : QString();
}

} // namespace purveyor
