// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/activitydetails.h"

#include "core/domain/outcome.h"
#include "core/domain/writewarning.h"
#include "core/net/clock.h"
#include "core/operations/writegate.h"
#include "core/storage/journalretention.h"
#include "ui/models/celltext.h"
#include "ui/pages/orderstory.h"
#include "ui/pages/workspace.h"
#include "ui/pages/writeactions.h"
#include "ui/services.h"
#include "ui/widgets/detailsgrid.h"
#include "ui/widgets/disclosure.h"
#include "ui/widgets/evidencelist.h"
#include "ui/widgets/requestview.h"
#include "ui/widgets/statusbanner.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/visibletext.h"
#include "ui/widgets/wraplayout.h"

#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>
#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace purveyor
{

ActivityDetails::ActivityDetails(Workspace &workspace, QWidget *parent)
    : DetailsPane(workspace.services().theme, parent)
    , m_workspace(workspace)
    , m_actions(new WriteActions(workspace, this))
    , m_banner(new StatusBanner(theme(), StatusBanner::Size::Inline, this))
    , m_problem(new StatusBanner(theme(), StatusBanner::Size::Inline, this))
    , m_found(new StatusBanner(theme(), StatusBanner::Size::Inline, this))
    , m_foundLines(new EvidenceList(theme(), this))
    , m_buttons(new QWidget(this))
    , m_facts(new DetailsGrid(theme(), this))
    , m_events(new EvidenceList(theme(), this))
    , m_requestView(new RequestView(theme(), this))
    , m_answerView(new RequestView(theme(), this))
{
    m_banner->setObjectName(u"writeBanner"_s);
    m_problem->setObjectName(u"writeProblem"_s);
    m_problem->hide();
    m_found->setObjectName(u"evidenceBanner"_s);
    QVBoxLayout *content = nullptr;
    QScrollArea *area = makeScrolling(content);
    body()->addWidget(area, 1);
    content->addWidget(m_banner);
    content->addWidget(m_problem);
    content->addWidget(m_found);
    content->addWidget(m_foundLines);
    auto *row = new WrapLayout(theme().scaled(8), m_buttons);
    for (const SurfaceAction &action :
         {SurfaceAction{u"openOrderPage"_s, tr("Open the order")},
          SurfaceAction{u"copy"_s, tr("Copy details")}, SurfaceAction{u"curl"_s, tr("Copy as cURL")}}) {
        QPushButton *button = makeActionButton(action, m_buttons);
        connect(button, &QPushButton::clicked, this, [this, id = action.id] { act(id); });
        row->addWidget(button);
    }
    content->addWidget(m_buttons);
    m_facts->setObjectName(u"writeFacts"_s);
    content->addWidget(m_facts);
    content->addWidget(makeLine());
    content->addWidget(makeGroupTitle(tr("Evidence")));
    m_events->setObjectName(u"writeEvents"_s);
    content->addWidget(m_events);
    m_request = new Disclosure(theme(), tr("What was sent"), m_requestView, {}, this);
    m_request->setObjectName(u"sentDisclosure"_s);
    m_answer = new Disclosure(theme(), tr("What was answered"), m_answerView, {}, this);
    m_answer->setObjectName(u"answerDisclosure"_s);
    content->addWidget(m_request);
    content->addWidget(m_answer);
    content->addStretch(1);

    m_countdown.setInterval(500ms);
    connect(&m_countdown, &QTimer::timeout, this, &ActivityDetails::renderStory);
    connect(m_banner, &StatusBanner::actionTriggered, this, &ActivityDetails::act);
    Services &services = workspace.services();
    connect(&services.gate, &WriteGate::rowChanged, this, [this](const JournalRow &changed) {
        if (changed.id == m_id)
            read();
    });
    connect(&services.retention, &JournalRetention::forgotten, this, [this](const QList<JournalRow> &rows) {
        if (std::any_of(rows.cbegin(), rows.cend(), [this](const JournalRow &row) { return row.id == m_id; }))
            read();
    });
    connect(&services.gate, &WriteGate::readOnlyChanged, this, &ActivityDetails::render);
    connect(m_actions, &WriteActions::checkingChanged, this, &ActivityDetails::renderStory);
    connect(m_actions, &WriteActions::handOverChanged, this, &ActivityDetails::renderStory);
    connect(m_actions, &WriteActions::failed, this, [this](qint64 id, const ApiError &error) {
        if (id != m_id)
            return;
        m_problem->setMessage(Mark::Bad, tr("That did not work."), error.message);
        m_problem->show();
    });
    connect(m_actions, &WriteActions::checked, this, &ActivityDetails::renderVerdict);
}

void ActivityDetails::showWrite(qint64 row)
{
    if (row == m_id)
        return;
    m_id = row;
    m_row.reset();
    m_problem->hide();
    m_request->setOpen(false);
    m_answer->setOpen(false);
    m_events->setEntries({});
    m_countdown.stop();
    if (row == 0)
        return;
    if (const JournalRow *known = m_workspace.journal().find(row))
        m_row = *known;
    render();
    read();
}

void ActivityDetails::check()
{
    if (m_row && m_row->state == WriteState::Unknown)
        act(u"check"_s);
}

void ActivityDetails::read()
{
    JournalReader &journal = m_workspace.services().journal;
    journal.row(m_id)->then(this, [this, id = m_id](const Result<JournalRow> &row) {
        if (!row || id != m_id)
            return;
        m_row = *row;
        render();
    });
    journal.events(m_id)->then(this, [this, id = m_id](const Result<QList<JournalEvent>> &events) {
        if (events && id == m_id)
            m_events->setEntries(evidenceOf(*events, true));
    });
}

void ActivityDetails::render()
{
    if (!m_row)
        return;
    //: an entry of the journal whose contents a person had erased
    setHeading(m_row->verb.isEmpty() ? tr("(erased)") : m_workspace.journal().titleOf(*m_row));
    setState(statusOf(*m_row));
    setPlace(QStringList{m_row->connectionName,
                         shortMoment(m_row->created, m_workspace.services().clock.nowUtc(), QLocale()),
                         tr("by %1").arg(m_row->actor)}
                 .join(u" · "_s));
    if (m_row->state == WriteState::Held)
        m_countdown.start();
    else
        m_countdown.stop();
    m_buttons->findChild<QPushButton *>(u"openOrderPageButton"_s)
        ->setVisible(isOrderWrite(*m_row, m_workspace));
    m_requestView->setText(requestText(*m_row));
    m_answerView->setText(answerText(*m_row));
    renderStory();
    renderVerdict();
    renderFacts();
}

void ActivityDetails::renderStory()
{
    if (!m_row)
        return;
    Story story = storyOf(*m_row, m_actions->factsFor(*m_row));
    for (SurfaceAction &action : story.actions) {
        if (action.role == ButtonRole::Plain)
            action.role = ButtonRole::Link;
    }
    m_banner->setMessage(story.mark, story.strong, story.text, story.suffix);
    m_banner->setActions(story.actions);
}

// Stands there for as long as nobody decided; what decided it is told by the story.
void ActivityDetails::renderVerdict()
{
    if (!m_row)
        return;
    const std::optional<Evidence> evidence = m_actions->evidenceOf(m_id);
    const bool open =
        evidence && evidence->verdict == Evidence::Verdict::Ambiguous && m_row->state == WriteState::Unknown;
    QList<EvidenceList::Entry> entries;
    if (open) {
        m_found->setMessage(Mark::Unknown, tr("The check could not decide it."), evidence->text);
        for (const Evidence::Line &line : evidence->lines)
            entries.append({u"–"_s, line.text, line.detail});
    }
    m_found->setVisible(open);
    m_foundLines->setEntries(entries);
    m_foundLines->setVisible(!entries.isEmpty());
}

// What the person saw when it was placed, where it was not the vendor who told it.
void ActivityDetails::renderListed(const Quote &quote)
{
    const auto row = [this](const QString &name, const std::optional<QuoteTotals> &side) {
        m_facts->addRow(name, side && side->net ? formatMoney(*side->net, QLocale()) : tr("unknown"));
    };
    if (quote.listed->price)
        row(tr("Price"), quote.price);
    if (quote.listed->cost)
        row(tr("Your cost"), quote.cost);
    m_facts->addRow(
        tr("Figures from"),
        tr("local price list of %1, without tax")
            .arg(QLocale().toString(quote.listed->imported.toLocalTime().date(), QLocale::ShortFormat)));
}

void ActivityDetails::renderFacts()
{
    m_facts->clear();
    using Kind = DetailsGrid::Kind;
    const auto row = [this](const QString &name, const QString &value, Kind kind = Kind::Text) {
        if (!value.isEmpty())
            m_facts->addRow(name, value, kind);
    };
    if (!m_row->customer.isEmpty()) {
        const EntityKey customer{m_row->connection, EntityKind::Customer, m_row->customer};
        const QString name = m_row->customerName.isEmpty() ? tr("Show the customer") : m_row->customerName;
        QPushButton *link = makeActionButton(
            {u"openCustomer"_s, visibleText(name).replace(u'&', u"&&"_s), ButtonRole::Link}, m_facts);
        connect(link, &QPushButton::clicked, this, [this, customer] { m_workspace.open(customer); });
        m_facts->addRow(tr("Customer"), link);
    } else {
        row(tr("Customer"), m_row->customerName);
    }
    if (m_row->targetName != m_row->customerName)
        row(tr("Target"), m_row->targetName);
    row(tr("What"), m_row->summary);
    for (const Change &change : m_row->changes)
        row(change.label, u"%1 → %2"_s.arg(change.before.isEmpty() ? tr("(empty)") : change.before,
                                           change.after.isEmpty() ? tr("(empty)") : change.after));
    if (m_row->quote && m_row->quote->price && m_row->quote->price->total)
        row(tr("Price"), formatMoney(*m_row->quote->price->total, QLocale()));
    if (m_row->quote && m_row->quote->listed)
        renderListed(*m_row->quote);
    row(tr("Made"), m_row->madeName);
    row(tr("Your reference"), m_row->reference);
    if (!m_banner->text().contains(visibleText(m_row->note, true))) // why it was settled or stopped
        row(tr("Note"), m_row->note);
    if (m_row->sent.isValid() && m_row->duration.count() > 0) // an answer that was lost took no time
        row(tr("Answered after"), durationText(m_row->duration.count()));
    row(tr("Request id"), m_row->requestId, Kind::Id);
    row(tr("Journal row"), QString::number(m_row->id));
}

void ActivityDetails::addWriteActions(QMenu *menu)
{
    if (!m_row)
        return;
    menu->addSeparator();
    const Story story = storyOf(*m_row, m_actions->factsFor(*m_row));
    for (const SurfaceAction &action : story.actions) {
        QAction *entry = menu->addAction(action.text);
        entry->setEnabled(action.enabled);
        connect(entry, &QAction::triggered, this, [this, id = action.id] { act(id); });
    }
    QAction *curl = menu->addAction(tr("Copy as cURL"));
    connect(curl, &QAction::triggered, this, [this] { act(u"curl"_s); });
}

void ActivityDetails::act(const QString &action)
{
    if (!m_row)
        return;
    m_problem->hide();
    if (action == "showSent"_L1)
        m_request->setOpen(true);
    else if (action == "openOrderPage"_L1)
        m_workspace.openOrderOf(m_id);
    else
        m_actions->run(action, *m_row);
}

} // namespace purveyor
