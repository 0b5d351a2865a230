// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/quotepanel.h"

#include "ui/widgets/loadingline.h"
#include "ui/widgets/ruleline.h"
#include "ui/widgets/statusbanner.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/visibletext.h"

#include <QGraphicsOpacityEffect>
#include <QGridLayout>
#include <QLocale>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace purveyor
{
namespace
{
enum Column {
    TextColumn,
    PriceColumn,
    CostColumn,
    MarginColumn,
    PercentColumn,
};
constexpr int PriceWidth = 96;
constexpr int MarginWidth = 60;
constexpr int PercentWidth = 64;
constexpr int LineHeight = 28;
constexpr int NetHeight = 32;
constexpr int TotalHeight = 36;

QString amount(const std::optional<Money> &money)
{
    return money ? formatAmount(*money, QLocale()) : QString();
}

QString amountWithCode(const std::optional<Money> &money)
{
    return money ? formatMoney(*money, QLocale()) : QString();
}

// Of less to pay there is no share that would say anything.
QString percentText(const Quote &quote)
{
    const std::optional<Decimal> percent = quote.marginPercent();
    if (!percent || quote.price->net->amount.isNegative())
        return {};
    QString text = percent->toString() + u" %"_s;
    text.replace(u'.', QLocale().decimalPoint());
    return text;
}

QString currencyOf(const Quote &quote)
{
    for (const std::optional<QuoteTotals> &side : {quote.price, quote.cost}) {
        if (!side)
            continue;
        for (const std::optional<Money> &money : {side->total, side->net}) {
            if (money)
                return money->currency;
        }
    }
    return {};
}
// "Local price list of 3 Nov 2026": whose figures these are must stand beside them.
QString listRemark(const Quote &quote)
{
    if (!quote.listed)
        return {};
    const QString day = QLocale().toString(quote.listed->imported.toLocalTime().date(), QLocale::ShortFormat);
    if (quote.listed->price && quote.listed->cost)
        return QuotePanel::tr("Local price list of %1, without tax: this vendor tells no figures before the "
                              "order.")
            .arg(day);
    return quote.listed->price ? QuotePanel::tr("Price: local price list of %1, without tax.").arg(day)
                               : QuotePanel::tr("Your cost: local price list of %1, without tax.").arg(day);
}

QString unknown()
{
    //: in the place of an amount that neither the vendor nor the price list tells
    return QuotePanel::tr("unknown");
}

bool knowsMargin(const Quote &quote)
{
    return quote.netMargin() || std::any_of(quote.lines.cbegin(), quote.lines.cend(),
                                            [](const QuoteLine &line) { return line.margin().has_value(); });
}

bool isNothing(const std::optional<QuoteTotals> &side)
{
    return side && side->total && side->total->amount.isZero();
}

// Of a side that stands in a local list.
QString listedAmount(const std::optional<Money> &money)
{
    return money ? formatMoney(*money, QLocale()) : unknown();
}
} // namespace

QuotePanel::QuotePanel(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_line(new LoadingLine(theme, this))
    , m_holder(new QWidget(this))
    , m_remark(new TextLabel(theme, Theme::Type::Small, this))
    , m_listRemark(new TextLabel(theme, Theme::Type::Small, this))
    , m_marginRemark(new TextLabel(theme, Theme::Type::Small, this))
    , m_warning(new StatusBanner(theme, StatusBanner::Size::Inline, this))
    , m_hint(new TextLabel(theme, Theme::Type::Body, this))
    , m_error(new StatusBanner(theme, StatusBanner::Size::Inline, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.scaled(8));
    column->addWidget(m_line);
    auto *holder = new QVBoxLayout(m_holder);
    holder->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_holder);
    column->addWidget(m_warning);
    column->addWidget(m_listRemark);
    column->addWidget(m_remark);
    column->addWidget(m_marginRemark);
    column->addWidget(m_hint);
    column->addWidget(m_error);
    column->addStretch();
    for (TextLabel *label : {m_remark, m_listRemark, m_marginRemark, m_hint}) {
        label->setToken(Token::SecondText);
        label->setWordWrap(true);
    }
    m_remark->setObjectName(u"quoteRemark"_s);
    m_listRemark->setObjectName(u"quoteListRemark"_s);
    m_marginRemark->setObjectName(u"quoteMarginRemark"_s);
    m_hint->setObjectName(u"quoteHint"_s);
    m_error->setObjectName(u"quoteError"_s);
    m_warning->setObjectName(u"quoteWarning"_s);
    connect(m_error, &StatusBanner::actionTriggered, this, [this](const QString &id) {
        if (id == "retry"_L1)
            Q_EMIT retryRequested();
        else
            Q_EMIT copyDetailsRequested();
    });
    showHint({});
}

void QuotePanel::showHint(const QString &text)
{
    m_quote.reset();
    m_current = false;
    m_line->setIdle();
    m_holder->hide();
    m_remark->hide();
    m_listRemark->hide();
    m_marginRemark->hide();
    m_warning->hide();
    m_error->hide();
    m_hint->setText(text);
    m_hint->setVisible(!text.isEmpty());
}

void QuotePanel::showBusy()
{
    m_current = false;
    m_line->setBusy();
    m_error->hide();
    if (m_quote) {
        setDimmed(true);
    } else {
        m_hint->setText(tr("Asking for price and cost…"));
        m_hint->show();
    }
}

void QuotePanel::showError(const ApiError &error, const QString &vendorName)
{
    showHint({});
    QStringList facts;
    if (!error.vendorCode.isEmpty())
        facts += error.vendorCode;
    if (!error.requestId.isEmpty())
        facts += tr("request %1").arg(error.requestId);
    const QString suffix = facts.isEmpty() ? QString() : QString(u" ("_s + facts.join(u", "_s) + u')');
    const bool refused = error.kind == ApiError::Kind::Vendor || error.kind == ApiError::Kind::Forbidden;
    m_error->setMessage(Mark::Bad,
                        refused ? tr("%1 refused to estimate this").arg(vendorName)
                                : tr("No price and cost from %1").arg(vendorName),
                        error.message + suffix);
    m_error->setActions({{u"retry"_s, tr("Try again")}, {u"copy"_s, tr("Copy details")}});
    m_error->show();
}

void QuotePanel::showQuote(const Quote &quote, const QString &remark)
{
    m_quote = quote;
    m_current = true;
    m_line->setIdle();
    m_hint->hide();
    m_error->hide();
    fill(quote);
    m_holder->show();
    m_remark->setText(remark);
    m_remark->setVisible(!remark.isEmpty());
    m_listRemark->setVisible(quote.listed.has_value());
    m_listRemark->setText(listRemark(quote));

    const std::optional<Money> margin = quote.netMargin();
    const bool known = margin && quote.price && quote.price->net;
    const bool givesBack = known && quote.price->net->amount.isNegative();
    if (givesBack && margin->amount.isNegative()) {
        // A smaller contract is no loss: what is given back was earned before.
        const Money less{-margin->amount, margin->currency};
        m_warning->setMessage(
            Mark::Waiting, tr("You earn less with this order"),
            tr("The customer is given back %1 more than you are, net. A minus is money that "
               "is given back.")
                .arg(formatMoney(less, QLocale())));
        m_warning->show();
    } else if (known && margin->amount.isNegative()) {
        const Money loss{-margin->amount, margin->currency};
        m_warning->setMessage(
            Mark::Bad, tr("This order loses money"),
            tr("Your net cost is %1 above the customer's net price.").arg(formatMoney(loss, QLocale())));
        m_warning->show();
    } else if ((quote.price && !quote.price->consistent()) || (quote.cost && !quote.cost->consistent())) {
        m_warning->setMessage(
            Mark::Waiting, tr("The vendor's own figures disagree"),
            tr("Net and tax do not add up to the total it sent. The figures are shown as sent."));
        m_warning->show();
    } else if (isNothing(quote.price) && isNothing(quote.cost)) {
        m_warning->setMessage(Mark::Waiting, tr("This order costs nothing"),
                              tr("Price and cost are both 0. Look at the quantities before you place it."));
        m_warning->show();
    } else {
        m_warning->hide();
    }
    m_marginRemark->setVisible(known);
    if (known)
        m_marginRemark->setText(
            tr("Margin is net: %1 of %2.")
                .arg(formatAmount(*margin, QLocale()), formatAmount(*quote.price->net, QLocale())));
}

void QuotePanel::fill(const Quote &quote)
{
    delete m_figures;
    m_figures = new QWidget(m_holder);
    m_figures->setObjectName(u"quoteFigures"_s);
    m_dimmer = nullptr;
    m_grid = new QGridLayout(m_figures);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(0);
    m_grid->setVerticalSpacing(0);
    m_grid->setColumnStretch(TextColumn, 1);
    m_grid->setColumnMinimumWidth(PriceColumn, m_theme.scaled(PriceWidth));
    m_grid->setColumnMinimumWidth(CostColumn, m_theme.scaled(PriceWidth));
    if (knowsMargin(quote)) {
        m_grid->setColumnMinimumWidth(MarginColumn, m_theme.scaled(MarginWidth));
        m_grid->setColumnMinimumWidth(PercentColumn, m_theme.scaled(PercentWidth));
    }
    m_row = 0;
    if (quote.listed && quote.listed->price && quote.listed->cost) {
        fillListed(quote);
        return;
    }
    addHeads(currencyOf(quote), knowsMargin(quote));

    for (const QuoteLine &line : quote.lines) {
        const std::optional<Money> margin = line.margin();
        addCells({line.text, amount(line.price), amount(line.cost), amount(margin), {}}, Theme::Type::Body,
                 LineHeight, margin && margin->amount.isNegative() ? Mark::Bad : Mark::None, u"line"_s);
    }
    addRule();
    const std::optional<QuoteTotals> &price = quote.price;
    const std::optional<QuoteTotals> &cost = quote.cost;
    const QString silent = tr("not told by this vendor");
    const std::optional<Money> margin = quote.netMargin();
    Mark mark = Mark::None;
    if (margin)
        mark = margin->amount.isNegative() ? Mark::Bad : Mark::Good;
    const bool priceListed = quote.listed && quote.listed->price;
    const bool costListed = quote.listed && quote.listed->cost;
    const auto net = [](const std::optional<QuoteTotals> &side, bool listed) {
        if (listed)
            return listedAmount(side ? side->net : std::nullopt);
        return side ? amount(side->net) : QString();
    };
    addCells({tr("Net"), net(price, priceListed), net(cost, costListed), amount(margin), percentText(quote)},
             Theme::Type::Strong, NetHeight, mark, u"net"_s);
    addCells(
        {tr("Tax"), price ? amount(price->tax) : QString(), cost ? amount(cost->tax) : QString(), {}, {}},
        Theme::Type::Body, LineHeight, Mark::None, u"tax"_s);
    addCells({tr("Total"),
              priceListed ? QString()
              : price     ? amountWithCode(price->total)
                          : silent,
              costListed ? QString()
              : cost     ? amountWithCode(cost->total)
                         : silent,
              {},
              {}},
             Theme::Type::PlaceholderTitle, TotalHeight, Mark::None, u"total"_s);
    // Words where figures stand: small, and they wrap before they take the room of the form beside them.
    const auto holdsWords = [this](const QString &cell) {
        auto *label = m_figures->findChild<TextLabel *>(cell);
        label->setType(Theme::Type::Body);
        label->setWordWrap(true);
    };
    if (!price && !priceListed)
        holdsWords(u"quote_total_price"_s);
    if (!cost && !costListed)
        holdsWords(u"quote_total_cost"_s);
    m_holder->layout()->addWidget(m_figures);
    m_figures->show();
}

// Net alone: a list knows no tax. Each amount names its currency, as two may stand in one list.
void QuotePanel::fillListed(const Quote &quote)
{
    addHeads({}, knowsMargin(quote));
    const auto marginOf = [](const std::optional<Money> &margin) {
        return margin ? formatAmount(*margin, QLocale()) : QString();
    };
    for (const QuoteLine &line : quote.lines) {
        const std::optional<Money> margin = line.margin();
        addCells({line.text, listedAmount(line.price), listedAmount(line.cost), marginOf(margin), {}},
                 Theme::Type::Body, LineHeight,
                 margin && margin->amount.isNegative() ? Mark::Bad : Mark::None, u"line"_s);
    }
    addRule();
    const std::optional<Money> margin = quote.netMargin();
    Mark mark = Mark::None;
    if (margin)
        mark = margin->amount.isNegative() ? Mark::Bad : Mark::Good;
    addCells({tr("Net"), listedAmount(quote.price ? quote.price->net : std::nullopt),
              listedAmount(quote.cost ? quote.cost->net : std::nullopt), marginOf(margin),
              percentText(quote)},
             Theme::Type::Strong, NetHeight, mark, u"net"_s);
    m_holder->layout()->addWidget(m_figures);
    m_figures->show();
}

void QuotePanel::addHeads(const QString &currency, bool withMargin)
{
    //: head of the first column of a price table; %1 is a currency code
    addText(TextColumn, currency.isEmpty() ? QString() : tr("Per line, in %1").arg(currency),
            Theme::Type::ColumnHead, Token::SecondText)
        ->setAlignment(Qt::AlignLeading | Qt::AlignBottom);
    const auto addHead = [this](int column, const QString &text) {
        TextLabel *head = addText(column, text, Theme::Type::ColumnHead, Token::SecondText);
        head->setAlignment(Qt::AlignRight | Qt::AlignBottom);
        return head;
    };
    addHead(PriceColumn, tr("Price for\nthe customer"));
    addHead(CostColumn, tr("Your cost"));
    if (withMargin)
        addHead(MarginColumn, tr("Margin"))->setObjectName(u"quote_head_margin"_s);
    ++m_row;
}

void QuotePanel::addCells(const Cells &cells, Theme::Type type, int minimumHeight, Mark margin,
                          const QString &name)
{
    m_grid->setRowMinimumHeight(m_row, m_theme.scaled(minimumHeight));
    TextLabel *text = addText(TextColumn, cells.text, type, Token::Text);
    text->setWordWrap(true);
    // How many belongs to what, and two lines keep off the row above.
    text->setText(text->text().replace(u" × "_s, u"\u00a0×\u00a0"_s));
    text->setContentsMargins(0, m_theme.scaled(4), 0, m_theme.scaled(4));
    text->setObjectName(u"quote_%1_text"_s.arg(name));
    Token token = Token::Text;
    if (margin == Mark::Good)
        token = Token::Good;
    else if (margin == Mark::Bad)
        token = Token::Bad;
    addText(PriceColumn, cells.price, type, Token::Text)->setObjectName(u"quote_%1_price"_s.arg(name));
    addText(CostColumn, cells.cost, type, Token::Text)->setObjectName(u"quote_%1_cost"_s.arg(name));
    addText(MarginColumn, cells.margin, type, token)->setObjectName(u"quote_%1_margin"_s.arg(name));
    addText(PercentColumn, cells.percent, type, token)->setObjectName(u"quote_%1_percent"_s.arg(name));
    ++m_row;
}

void QuotePanel::addRule()
{
    auto *rule = new RuleLine(m_figures);
    rule->setObjectName(u"quoteRule"_s);
    m_grid->addWidget(rule, m_row++, 0, 1, PercentColumn + 1);
}

TextLabel *QuotePanel::addText(int column, const QString &text, Theme::Type type, Token token)
{
    auto *label = new TextLabel(m_theme, type, m_figures);
    label->setText(visibleText(text, true)); // column heads have two lines
    label->setToken(token);
    if (column != TextColumn) {
        label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        label->setContentsMargins(m_theme.scaled(type == Theme::Type::PlaceholderTitle ? 16 : 8), 0, 0, 0);
        label->setLayoutDirection(Qt::LeftToRight);
    }
    m_grid->addWidget(label, m_row, column);
    return label;
}

void QuotePanel::setDimmed(bool dimmed)
{
    if (!m_figures || !dimmed || m_dimmer)
        return;
    m_dimmer = new QGraphicsOpacityEffect(m_figures);
    m_dimmer->setOpacity(0.45);
    m_figures->setGraphicsEffect(m_dimmer);
}

} // namespace purveyor
