// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/orderpage.h"

#include "core/operations/writegate.h"
#include "core/sync/orderwatch.h"
#include "ui/pages/entityannotations.h"
#include "ui/pages/orderfacts.h"
#include "ui/pages/orderfigures.h"
#include "ui/pages/ordersteps.h"
#include "ui/pages/orderstory.h"
#include "ui/pages/ordersubject.h"
#include "ui/pages/workspace.h"
#include "ui/pages/writeactions.h"
#include "ui/services.h"
#include "ui/widgets/detailsgrid.h"
#include "ui/widgets/evidencelist.h"
#include "ui/widgets/labelstrip.h"
#include "ui/widgets/noteblock.h"
#include "ui/widgets/ruleline.h"
#include "ui/widgets/statusbanner.h"
#include "ui/widgets/stepline.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/visibletext.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>
#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace purveyor
{
namespace
{
constexpr int PageMargin = 24;
} // namespace

OrderPage::OrderPage(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_subject(new OrderSubject(workspace, this))
    , m_annotations(new EntityAnnotations(workspace, this))
    , m_actions(new WriteActions(workspace, this))
{
    const Theme &theme = workspace.services().theme;
    setObjectName(u"orderPage"_s);
    setFocusPolicy(Qt::ClickFocus);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    auto *area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->viewport()->setBackgroundRole(QPalette::Base);
    whole->addWidget(area);
    auto *inner = new QWidget(area);
    inner->setBackgroundRole(QPalette::Base);
    area->setWidget(inner);
    auto *column = new QVBoxLayout(inner);
    const int margin = theme.scaled(PageMargin);
    column->setContentsMargins(margin, theme.scaled(12), margin, margin);
    column->setSpacing(theme.scaled(12));

    QPushButton *back = makeActionButton({u"back"_s, tr("Orders"), ButtonRole::Link}, inner);
    back->setIcon(theme.icon(Icon::ChevronLeft, Token::Link));
    back->setAccessibleName(tr("Back to the orders"));
    connect(back, &QPushButton::clicked, this, &OrderPage::backRequested);
    column->addWidget(back);

    auto *head = new QHBoxLayout;
    auto *titles = new QVBoxLayout;
    titles->setSpacing(theme.scaled(4));
    m_title = new TextLabel(theme, Theme::Type::PageTitle, inner);
    m_title->setObjectName(u"orderTitle"_s);
    m_title->setWordWrap(true);
    m_subtitle = new TextLabel(theme, Theme::Type::Body, inner);
    m_subtitle->setToken(Token::SecondText);
    m_subtitle->setWordWrap(true);
    titles->addWidget(m_title);
    titles->addWidget(m_subtitle);
    titles->addWidget(m_annotations->labels());
    head->addLayout(titles, 1);
    m_copy = makeActionButton({u"copyOrder"_s, tr("Copy details")}, inner);
    connect(m_copy, &QPushButton::clicked, this, [this] { act(u"copy"_s); });
    head->addWidget(m_copy, 0, Qt::AlignTop);
    column->addLayout(head);

    m_banner = new StatusBanner(theme, StatusBanner::Size::Page, inner);
    m_banner->setObjectName(u"orderBanner"_s);
    connect(m_banner, &StatusBanner::actionTriggered, this, &OrderPage::act);
    column->addWidget(m_banner);
    m_problem = new StatusBanner(theme, StatusBanner::Size::Inline, inner);
    m_problem->setObjectName(u"orderProblem"_s);
    m_problem->hide();
    column->addWidget(m_problem);
    m_steps = new StepLine(theme, inner);
    m_steps->setObjectName(u"orderSteps"_s);
    column->addSpacing(theme.scaled(8));
    column->addWidget(m_steps);
    column->addWidget(new RuleLine(inner));

    m_sides = new QBoxLayout(QBoxLayout::LeftToRight);
    m_sides->setSpacing(theme.scaled(48));
    m_figures = new OrderFigures(workspace, inner);
    m_sides->addWidget(m_figures, 3);
    m_sides->addWidget(makeSide(), 2);
    column->addLayout(m_sides);
    column->addStretch(1);

    m_annotations->show({});

    m_countdown.setInterval(200ms);
    connect(&m_countdown, &QTimer::timeout, this, &OrderPage::renderStory);
    Services &services = workspace.services();
    connect(&services.gate, &WriteGate::readOnlyChanged, this, &OrderPage::render);
    connect(m_subject, &OrderSubject::changed, this, &OrderPage::render);
    connect(m_subject, &OrderSubject::eventsRead, this, &OrderPage::showEvents);
    connect(m_subject, &OrderSubject::readFailed, this, [this](const ApiError &error) {
        showProblem(Mark::Bad, tr("The order could not be read."), error.message);
    });
    connect(m_subject, &OrderSubject::checkFailed, this, [this](const ApiError &error) {
        showProblem(Mark::Stopped, tr("The state could not be asked for."), error.message);
        renderStory();
    });
    connect(m_actions, &WriteActions::failed, this, [this](qint64 row, const ApiError &error) {
        if (row == m_subject->rowId())
            showProblem(Mark::Bad, tr("That did not work."), error.message);
    });
    connect(m_actions, &WriteActions::checked, this, [this](qint64 row, const Evidence &evidence) {
        const bool open = evidence.verdict == Evidence::Verdict::Ambiguous;
        if (row == m_subject->rowId())
            showProblem(open ? Mark::Unknown : Mark::Good, tr("What the check found"), evidence.text);
    });
    connect(m_actions, &WriteActions::checkingChanged, this, &OrderPage::renderStory);
}

QWidget *OrderPage::makeSide()
{
    const Theme &theme = m_workspace.services().theme;
    auto *side = new QWidget(this);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.scaled(12));
    const auto title = [&theme, side, column](const QString &text) {
        auto *label = new TextLabel(theme, Theme::Type::Strong, side);
        label->setText(text);
        column->addWidget(label);
        return label;
    };
    title(tr("Details"));
    m_facts = new DetailsGrid(theme, side);
    m_facts->setObjectName(u"orderFacts"_s);
    column->addWidget(m_facts);
    column->addWidget(m_annotations->note());
    m_eventsTitle = title(tr("What happened"));
    m_events = new EvidenceList(theme, side);
    m_events->setObjectName(u"orderEvents"_s);
    column->addWidget(m_events);
    column->addStretch(1);
    return side;
}

void OrderPage::setNarrow(bool narrow)
{
    m_sides->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

// --- what is shown

void OrderPage::clear()
{
    m_subject->clear();
    renderAnnotations();
    m_countdown.stop();
    m_problem->hide();
    m_figures->setRequestOpen(false);
    showEvents({});
}

void OrderPage::showWrite(qint64 row)
{
    clear();
    m_subject->followWrite(row);
}

void OrderPage::showOrder(const EntityKey &key)
{
    clear();
    m_subject->followOrder(key);
}

void OrderPage::refresh()
{
    m_subject->checkNow();
}

void OrderPage::showEvents(QList<JournalEvent> events)
{
    std::reverse(events.begin(), events.end());
    m_events->setEntries(evidenceOf(events, false));
    m_eventsTitle->setVisible(!events.isEmpty()); // an order that was not made here has none
}

void OrderPage::showProblem(Mark mark, const QString &what, const QString &text)
{
    m_problem->setMessage(mark, what, text);
    m_problem->setVisible(m_problem->text() != m_banner->text()); // said already
}

// --- showing it

void OrderPage::render()
{
    const std::optional<JournalRow> &write = m_subject->row();
    const std::optional<Order> &order = m_subject->order();
    const QString verb = write ? m_workspace.journal().titleOf(*write) : QString();
    m_title->setText(visibleText(orderTitle(write, verb, order)));
    QStringList parts;
    if (order)
        parts += order->number;
    if (write && write->target.kind == EntityKind::Subscription) // then the title does not name whose
        parts += write->customerName;
    if (write)
        parts += write->summary;
    const std::optional<EntityKey> key = m_subject->orderKey();
    parts += write ? write->connectionName : key ? m_workspace.nameOf(key->connection) : QString();
    parts.removeAll(QString());
    m_subtitle->setText(visibleText(parts.join(u" · "_s)));
    m_copy->setVisible(write.has_value());
    if (write && write->state == WriteState::Held)
        m_countdown.start();
    else
        m_countdown.stop();
    renderAnnotations();
    renderStory();
    m_figures->showOrder(write, order);
    renderFacts();
}

// There is nothing to write them down for before there is an order. Shown anew only for another one: the
// page is rendered while somebody writes.
void OrderPage::renderAnnotations()
{
    const EntityKey about = m_subject->orderKey().value_or(EntityKey());
    if (about == m_annotated)
        return;
    m_annotated = about;
    m_annotations->show(about);
}

void OrderPage::renderStory()
{
    const std::optional<JournalRow> &write = m_subject->row();
    const std::optional<Order> &order = m_subject->order();
    const StoryFacts facts = write ? m_actions->factsFor(*write) : StoryFacts();
    m_steps->setSteps(stepsOf(write, order, facts));
    Story story;
    if (order) {
        story = storyOf(*order, m_workspace.nameOf(order->key.connection),
                        m_workspace.services().orders.nextCheck(order->key));
    } else if (write) {
        story = storyOf(*write, facts);
        if (endsWithoutOrder(*write) && !facts.idMissing) {
            if (!story.text.isEmpty())
                story.text += u'\n';
            story.text += tr("%1 tells no order that could be followed: with this it is done.")
                              .arg(write->connectionName);
        } else if (write->state == WriteState::Confirmed && !facts.idMissing) {
            story.text = tr("Its state is being asked for.");
        }
    } else {
        story.strong = tr("Reading the order…");
    }
    m_banner->setMessage(story.mark, story.strong, story.text, story.suffix);
    const bool decided = m_problem->mark() == Mark::Unknown && write && write->state != WriteState::Unknown;
    if (decided || m_problem->text() == m_banner->text())
        m_problem->hide();
    m_banner->setActions(story.actions);
    const bool counting =
        write && write->state == WriteState::Held && !facts.startedBefore && facts.waitingReason.isEmpty();
    if (counting) {
        const qint64 whole = std::max<qint64>(write->created.msecsTo(write->heldUntil), 1);
        m_banner->setProgress(std::clamp<qint64>(write->created.msecsTo(facts.now), 0, whole), whole);
    } else {
        m_banner->setProgress(0, 0);
    }
}

void OrderPage::renderFacts()
{
    const std::optional<JournalRow> &write = m_subject->row();
    const std::optional<Order> &order = m_subject->order();
    m_facts->clear();
    using Kind = DetailsGrid::Kind;
    const auto row = [this](const QString &name, const QString &value, Kind kind = Kind::Text) {
        if (!value.isEmpty())
            m_facts->addRow(name, value, kind);
    };
    if (order)
        fillOrderFacts(*m_facts, *order, m_workspace);
    else
        row(tr("Order"), write && endsWithoutOrder(*write) ? tr("none is told") : tr("none yet"),
            Kind::Quiet);
    if (!write)
        return;
    if (write->target.kind == EntityKind::Subscription) {
        row(tr("Action"), m_workspace.journal().titleOf(*write));
        if (write->target.id.isEmpty())
            row(tr("Subscription"), write->targetName);
        else if (!order || !order->subscriptions.contains(write->target.id))
            addSubscriptionFact(*m_facts, write->target, write->targetName, m_workspace);
    }
    row(tr("Your reference"), write->reference);
    row(tr("Note"), write->note);
    row(tr("Placed by"), write->actor);
    row(tr("Intent"), write->intent.value, Kind::Id);
    row(tr("Request id"), write->requestId, Kind::Id);
}

void OrderPage::act(const QString &action)
{
    const std::optional<JournalRow> &write = m_subject->row();
    const std::optional<Order> &order = m_subject->order();
    if (m_problem->mark() != Mark::Unknown) // what a check found stands there until it is decided
        m_problem->hide();
    if (action == "checkOrder"_L1)
        refresh();
    else if (action == "openSubscription"_L1 && order)
        m_workspace.open({order->key.connection, EntityKind::Subscription, order->subscriptions.value(0)});
    else if (action == "showSent"_L1)
        m_figures->setRequestOpen(true);
    else if (write)
        m_actions->run(action, *write);
}

} // namespace purveyor
