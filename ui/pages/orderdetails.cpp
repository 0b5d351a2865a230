// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/orderdetails.h"

#include "core/sync/book.h"
#include "core/sync/orderwatch.h"
#include "ui/models/celltext.h"
#include "ui/pages/orderfacts.h"
#include "ui/pages/ordersteps.h"
#include "ui/pages/workspace.h"
#include "ui/services.h"
#include "ui/widgets/detailsgrid.h"
#include "ui/widgets/noteblock.h"
#include "ui/widgets/quotepanel.h"
#include "ui/widgets/statusbanner.h"
#include "ui/widgets/surfaceaction.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace purveyor
{

OrderDetails::OrderDetails(Workspace &workspace, QWidget *parent)
    : EntityDetails(workspace, parent)
    , m_state(new StatusBanner(theme(), StatusBanner::Size::Inline, this))
    , m_grid(new DetailsGrid(theme(), this))
    , m_steps(new DetailsGrid(theme(), this))
    , m_quote(new QuotePanel(theme(), this))
{
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(theme().scaled(8));
    QPushButton *open = makeActionButton({u"openOrder"_s, tr("Open the order"), ButtonRole::Primary}, this);
    QPushButton *check = makeActionButton({u"checkOrder"_s, tr("Check now")}, this);
    buttons->addWidget(open);
    buttons->addWidget(check);
    buttons->addStretch(1);
    head()->addLayout(buttons);
    connect(open, &QPushButton::clicked, this, [this] { Q_EMIT openRequested(key()); });
    connect(check, &QPushButton::clicked, this, &EntityDetails::readNow);

    QVBoxLayout *content = nullptr;
    QScrollArea *area = makeScrolling(content);
    body()->addWidget(area, 1);
    m_state->setObjectName(u"orderStateBanner"_s);
    content->addWidget(m_state);
    content->addWidget(m_steps);
    content->addWidget(makeLine());
    content->addWidget(m_grid);
    content->addWidget(noteBlock());
    content->addWidget(makeLine());
    content->addWidget(m_quote);
    content->addWidget(readLine());
    content->addStretch(1);
    connect(&workspace.services().orders, &OrderWatch::orderChanged, this, [this](const Order &order) {
        if (order.key == key())
            setRead(order);
    });
}

EntityId OrderDetails::customerId() const
{
    return order() ? order()->customer : EntityId();
}

void OrderDetails::reset()
{
    m_grid->clear();
    m_steps->clear();
    m_state->hide();
    m_quote->showHint(tr("Reading…"));
}

void OrderDetails::readVendor()
{
    whenRead(workspace().services().book.refreshOrder(key()), [this](const Result<Order> &read) {
        if (read)
            setRead(*read);
        else
            readingFailed(read.error());
    });
}

void OrderDetails::render()
{
    const Order *shown = order();
    if (!shown)
        return;
    setHeading(shown->number.isEmpty() ? tr("Order") : shown->number);
    setState(shown->status);
    m_state->setVisible(!shown->explanation.isEmpty());
    m_state->setMessage(shown->status.mark, shown->status.text(), shown->explanation);

    m_steps->clear();
    for (const OrderStep &step : shown->steps)
        m_steps->addRow(step.name, stepText(step),
                        step.state == OrderStep::State::Todo ? DetailsGrid::Kind::Quiet
                                                             : DetailsGrid::Kind::Text);
    m_grid->clear();
    fillOrderFacts(*m_grid, *shown, workspace());
    if (shown->figures) {
        m_quote->showQuote(*shown->figures,
                           shown->inconsistentTotals
                               ? tr("The vendor's own totals in its list disagree with these figures.")
                               : QString());
    } else {
        m_quote->showHint(shown->total ? tr("Total %1. The lines are read with the details.")
                                             .arg(formatMoney(*shown->total, QLocale()))
                                       : tr("No figures are told."));
    }
}

} // namespace purveyor
