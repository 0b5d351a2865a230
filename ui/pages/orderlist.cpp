// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/orderlist.h"

#include "ui/models/itemroles.h"
#include "ui/pages/orderdetails.h"
#include "ui/pages/orderstory.h"
#include "ui/pages/workspace.h"
#include "ui/services.h"
#include "ui/widgets/statetableview.h"
#include "ui/widgets/statusbanner.h"
#include "ui/widgets/visibletext.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace purveyor
{
namespace
{
constexpr qsizetype MostShown = 3;
} // namespace

OrderList::OrderList(Workspace &workspace, QWidget *parent)
    : ListPage(workspace, u"orders"_s, EntityKind::Order, workspace.orders(),
               {tr("Orders"), tr("Export orders"), tr("No orders yet."), tr("No order matches “%1”."),
                //: %2 are the states that were chosen
                tr("No order matches “%1” in “%2”."), tr("Reading orders…"), tr("Reading orders from %1…")},
               {{u"number"_s, 96},
                {u"created"_s, 120},
                {u"customer"_s, 0, true, true, true},
                {.key = u"type"_s, .width = 128, .yields = 1},
                {u"status"_s, 168},
                {u"total"_s, 112},
                {.key = u"connection"_s, .width = 108, .yields = 2}},
               Icon::Orders, parent)
    , m_attention(new StatusBanner(theme(), StatusBanner::Size::Inline, this))
{
    m_attention->setObjectName(u"ordersAttention"_s);
    m_attention->hide();
    aboveTable()->insertWidget(0, m_attention);
    aboveTable()->setSpacing(theme().scaled(8));

    auto *all = new QCheckBox(tr("With payment orders"), this);
    all->setObjectName(u"supplementaryCheckBox"_s);
    all->setToolTip(tr("Orders the vendor makes beside the real ones"));
    filterRow()->insertWidget(3, all);
    connect(all, &QCheckBox::toggled, this, [this](bool on) {
        OrderModel &model = this->workspace().orders();
        RowFilter filter = model.filter();
        filter.showSupplementary = on;
        model.setFilter(filter);
    });

    // As a list of what happened is read: the newest first.
    table()->sortByColumn(static_cast<int>(OrderModel::Column::Created), Qt::DescendingOrder);
    auto *details = new OrderDetails(workspace, this);
    setEntityDetails(details, 400);
    connect(details, &OrderDetails::openRequested, this, &OrderList::orderRequested);
    connect(table(), &StateTableView::rowActivated, this, [this](const QModelIndex &index) {
        Q_EMIT orderRequested(keyOf(index.data(IdRole).toString()));
    });
    connect(&workspace.journal(), &JournalModel::attentionChanged, this, &OrderList::updateAttention);
    connect(m_attention, &StatusBanner::actionTriggered, this,
            [this](const QString &id) { this->workspace().openOrderOf(id.mid(4).toLongLong()); });
    updateAttention();
}

QString OrderList::exportCount(int shown, int total) const
{
    return shown == total ? tr("Export %Ln order(s)", nullptr, total)
                          //: %1 is the number of rows in view
                          : tr("Export %1 of %Ln order(s)", nullptr, total).arg(QLocale().toString(shown));
}

ExportTable OrderList::rowsToExport() const
{
    return exportTable(workspace().orders(),
                       [this](const ConnectionId &id) { return workspace().nameOf(id); });
}

QString OrderList::nameOfRow(const QString &id) const
{
    const OrderSummary *row = workspace().orders().find(keyOf(id));
    return row ? row->number : QString();
}

void OrderList::updateAttention()
{
    QStringList lines;
    QList<SurfaceAction> actions;
    bool unknown = false;
    qsizetype count = 0;
    const QList<JournalRow> rows = workspace().journal().attention();
    for (const JournalRow &row : rows) {
        if (!isOrderWrite(row, workspace()))
            continue;
        unknown = unknown || row.state == WriteState::Unknown;
        if (++count > MostShown)
            continue;
        const QString name = visibleText(row.customerName.isEmpty() ? row.targetName : row.customerName);
        lines += u"%1: %2 · %3"_s.arg(
            name, row.summary.isEmpty() ? workspace().journal().titleOf(row) : row.summary,
            statusOf(row.state).word);
        actions += {u"open%1"_s.arg(row.id),
                    tr("Open the order for %1").arg(QString(name).replace(u'&', u"&&"_s)), ButtonRole::Link};
    }
    m_attention->setVisible(count > 0);
    if (count == 0)
        return;
    if (count > MostShown)
        lines += tr("and %n more, see Activity", nullptr, static_cast<int>(count - MostShown));
    m_attention->setMessage(unknown ? Mark::Unknown : Mark::Waiting,
                            tr("%n order(s) need you", nullptr, static_cast<int>(count)), lines.join(u'\n'));
    m_attention->setActions(actions);
}

} // namespace purveyor
