// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/pricelistpanel.h"

#include "core/storage/connectionstore.h"
#include "ui/dialogs/pricelistdialog.h"
#include "ui/dialogs/tableexport.h"
#include "ui/pages/workspace.h"
#include "ui/services.h"
#include "ui/widgets/placeholder.h"
#include "ui/widgets/recordtable.h"
#include "ui/widgets/statetableview.h"
#include "ui/widgets/surfaceaction.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/visibletext.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace purveyor
{
namespace
{
constexpr int PanelPadding = 16;
constexpr qsizetype MostPricesShown = 2000;
} // namespace

PriceListPanel::PriceListPanel(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_empty(new QScrollArea(this))
    , m_none(new Placeholder(workspace.services().theme, m_empty))
    , m_head(new QWidget(this))
    , m_summary(new TextLabel(workspace.services().theme, Theme::Type::Strong, m_head))
    , m_import(makeActionButton({u"importPrices"_s, tr("Import another…")}, m_head))
    , m_remove(
          makeActionButton({u"removePrices"_s, tr("Remove price list…"), ButtonRole::Destructive}, m_head))
    , m_table(new RecordTable(workspace.services().theme, tr("Price list"),
                              {tr("Product"), tr("Period"), tr("Price"), tr("Cost"), tr("Valid from")},
                              {{u"product"_s, 0, true, true, true},
                               {u"period"_s, 72},
                               {u"price"_s, 88},
                               {u"cost"_s, 88},
                               {u"from"_s, 80}},
                              this))
{
    const Theme &theme = workspace.services().theme;
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, theme.scaled(12), 0, 0);
    column->setSpacing(theme.scaled(8));
    auto *head = new QVBoxLayout(m_head);
    head->setContentsMargins(theme.scaled(PanelPadding), 0, theme.scaled(PanelPadding), 0);
    head->setSpacing(theme.scaled(8));
    m_summary->setObjectName(u"priceListSummary"_s);
    m_summary->setWordWrap(true);
    head->addWidget(m_summary);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(theme.scaled(8));
    buttons->addWidget(m_import);
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    head->addLayout(buttons);
    column->addWidget(m_head);
    m_none->setObjectName(u"priceListNone"_s);
    m_empty->setWidget(m_none);
    m_empty->setWidgetResizable(true); // a pane below the list is lower than this
    m_empty->setFrameShape(QFrame::NoFrame);
    m_empty->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_empty->setFocusPolicy(Qt::NoFocus);
    column->addWidget(m_empty, 1);
    m_table->view()->setObjectName(u"priceListTable"_s);
    offerTableExport(workspace.services(), m_table->view(), [this] {
        const Connection *connection = m_workspace.services().connections.find(m_id);
        return connection ? connection->name : QString();
    });
    column->addWidget(m_table, 1);
    connect(m_import, &QPushButton::clicked, this, &PriceListPanel::import);
    connect(m_none, &Placeholder::actionTriggered, this, [this](const QString &action) {
        if (action == "importPrices"_L1)
            import();
        else
            read();
    });
    connect(m_remove, &QPushButton::clicked, this, &PriceListPanel::askToRemove);
    connect(&workspace.services().priceLists, &PriceLists::changed, this, [this](const ConnectionId &id) {
        if (id == m_id)
            read();
    });
}

void PriceListPanel::showConnection(const ConnectionId &id)
{
    if (id == m_id)
        return;
    m_id = id;
    m_facts.reset();
    m_table->setRecords({}, {});
    m_summary->clear();
    m_head->hide();
    m_empty->hide();
    read();
}

void PriceListPanel::read()
{
    m_workspace.services().priceLists.list(m_id)->then(
        this, [this, id = m_id](const Result<std::optional<PriceList>> &list) {
            if (id == m_id)
                render(list);
        });
}

void PriceListPanel::render(const Result<std::optional<PriceList>> &list)
{
    m_facts.reset();
    const bool isThere = list && *list;
    const bool askedThere = m_empty->isAncestorOf(window()->focusWidget());
    m_head->setVisible(isThere);
    if (isThere && askedThere)
        m_import->setFocus(); // the button it was asked for by goes
    m_empty->setVisible(!isThere);
    m_table->setVisible(isThere);
    if (!isThere) {
        if (list) {
            m_none->show(
                Placeholder::Kind::Empty, tr("No price list."),
                tr("For price, cost and margin before an order, where the vendor does not tell them."),
                {{u"importPrices"_s, tr("Import…"), ButtonRole::Primary}});
            m_none->setIcon(Icon::Money);
        } else {
            m_none->show(Placeholder::Kind::Error, tr("The price list cannot be read."), list.error().message,
                         {{u"readPrices"_s, tr("Try again"), ButtonRole::Primary}});
        }
        m_table->setRecords({}, {});
        Q_EMIT counted(-1);
        return;
    }
    const PriceList &prices = **list;
    const int count = static_cast<int>(prices.entries.size());
    m_facts = PriceListFacts{prices.file, prices.imported, count};
    m_summary->setText(
        //: %1 is a day, %2 the name of a file
        tr("%Ln price(s), imported %1 from %2", nullptr, count)
            .arg(QLocale().toString(prices.imported.toLocalTime().date(), QLocale::ShortFormat),
                 visibleText(prices.file)));
    QList<Record> records;
    for (const PriceEntry &entry : prices.entries) {
        if (records.size() >= MostPricesShown)
            break;
        records.append({QString::number(records.size()), priceCells(entry)});
    }
    m_table->setRecords(records, {});
    Q_EMIT counted(count);
}

void PriceListPanel::import()
{
    if (const Connection *connection = m_workspace.services().connections.find(m_id))
        (new PriceListDialog(m_workspace.services(), *connection, m_facts, window()))->open();
}

void PriceListPanel::askToRemove()
{
    auto *box = new QMessageBox(QMessageBox::Question, u"Purveyor"_s,
                                tr("Remove the price list of %1?").arg(visibleText(m_workspace.nameOf(m_id))),
                                QMessageBox::Cancel, window());
    box->setObjectName(u"removePricesBox"_s);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(tr("Orders that were placed keep the figures they were placed with."));
    QPushButton *yes = box->addButton(tr("Remove"), QMessageBox::DestructiveRole);
    yes->setObjectName(u"confirmRemovePricesButton"_s);
    setButtonRole(yes, ButtonRole::DestructiveFill);
    box->setDefaultButton(QMessageBox::Cancel);
    box->setAttribute(Qt::WA_DeleteOnClose);
    connect(yes, &QPushButton::clicked, this, &PriceListPanel::remove);
    box->open();
}

void PriceListPanel::remove()
{
    m_workspace.services().priceLists.remove(m_id)->then(this, [this](const Result<Done> &done) {
        if (!done)
            m_workspace.tell(tr("The price list was not removed: %1").arg(done.error().message));
    });
}

} // namespace purveyor
