// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/orderfigures.h"

#include "ui/models/celltext.h"
#include "ui/pages/orderstory.h"
#include "ui/pages/workspace.h"
#include "ui/services.h"
#include "ui/widgets/disclosure.h"
#include "ui/widgets/quotepanel.h"
#include "ui/widgets/requestview.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/visibletext.h"

#include <QKeySequence>
#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace purveyor
{
namespace
{
bool sameTotal(const std::optional<QuoteTotals> &a, const std::optional<QuoteTotals> &b)
{
    return a && b && a->total && a->total == b->total;
}
} // namespace

OrderFigures::OrderFigures(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
{
    const Theme &theme = workspace.services().theme;
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.scaled(12));
    auto *title = new TextLabel(theme, Theme::Type::Strong, this);
    title->setText(tr("What is ordered"));
    column->addWidget(title);
    m_quote = new QuotePanel(theme, this);
    column->addWidget(m_quote);
    auto *sent = new QWidget(this);
    auto *sentColumn = new QVBoxLayout(sent);
    sentColumn->setContentsMargins(0, 0, 0, 0);
    m_requestView = new RequestView(theme, sent);
    m_requestView->setObjectName(u"orderRequest"_s);
    m_answerView = new RequestView(theme, sent);
    m_answerView->setObjectName(u"orderAnswer"_s);
    sentColumn->addWidget(m_requestView);
    sentColumn->addWidget(m_answerView);
    m_request = new Disclosure(theme, tr("Show the exact request and its answer"), sent,
                               QKeySequence(Qt::CTRL | Qt::Key_E), this);
    m_request->setObjectName(u"orderRequestDisclosure"_s);
    column->addWidget(m_request);
    column->addStretch(1);
}

void OrderFigures::setRequestOpen(bool open)
{
    m_request->setOpen(open);
}

void OrderFigures::showOrder(const std::optional<JournalRow> &write, const std::optional<Order> &order)
{
    m_request->setVisible(write.has_value());
    if (write) {
        m_requestView->setText(requestText(*write));
        m_answerView->setText(answerText(*write));
    }
    // The estimate has what the vendor's own record leaves out, such as the cost of each line: it stays on
    // show when the vendor's totals are the same.
    const Quote *told = order && order->figures ? &*order->figures : nullptr;
    const Quote *placed = write && write->quote ? &*write->quote : nullptr;
    if (told && placed && !placed->listed && sameTotal(told->price, placed->price) &&
        (!told->cost || sameTotal(told->cost, placed->cost))) {
        m_quote->showQuote(*placed, tr("%1 confirms the estimate: price %2.")
                                        .arg(m_workspace.nameOf(order->key.connection),
                                             formatMoney(*told->price->total, QLocale())));
    } else if (told) {
        m_quote->showQuote(*told,
                           order->inconsistentTotals
                               ? tr("The vendor's own totals in its list disagree with these.")
                               : tr("As %1 tells them.").arg(m_workspace.nameOf(order->key.connection)));
    } else if (placed) {
        m_quote->showQuote(
            *placed,
            placed->told().price
                ? tr("Estimated %1, checked again right before it is sent.").arg(clockTime(placed->at))
                : tr("As it was when it was placed, %1.").arg(clockTime(placed->at)));
    } else {
        QStringList lines{write ? askedFor(*write) : QString(), tr("No figures are told.")};
        lines.removeAll(QString());
        m_quote->showHint(visibleText(lines.join(u'\n'), true));
    }
}

} // namespace purveyor
