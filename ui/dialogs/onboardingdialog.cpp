// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/onboardingdialog.h"

#include "core/operations/handover.h"
#include "core/operations/writegate.h"
#include "core/secrets/secretstore.h"
#include "core/storage/connectionstore.h"
#include "ui/dialogs/handoverdialog.h"
#include "ui/dialogs/onboardingstory.h"
#include "ui/services.h"
#include "ui/widgets/checklist.h"
#include "ui/widgets/statusbanner.h"
#include "ui/widgets/surfaceaction.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/visibletext.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace purveyor
{
namespace
{
using State = OnboardingFlow::State;
using Part = OnboardingFlow::Part;
using Step = OnboardingFlow::Step;
} // namespace

OnboardingDialog::OnboardingDialog(Services &services, const QList<Connection> &connections, QWidget *parent)
    : DialogFrame(services.theme, u"onboardingDialog"_s, parent)
    , m_services(services)
    , m_where(new QWidget(this))
    , m_choice(new QComboBox(this))
    , m_steps(new CheckList(services.theme, this))
    , m_links(new QWidget(this))
    , m_linkLine(new QHBoxLayout(m_links))
{
    auto *runner = new ActionRunner(services, this);
    m_flow = new OnboardingFlow(services, *runner, this);
    for (const Connection &connection : connections) {
        if (!OnboardingFlow::isOffered(*runner, connection.id))
            continue;
        m_connections.append(connection);
        m_choice->addItem(visibleText(connection.name), connection.id.value);
    }
    setHeading(tr("Onboard a customer"));
    auto *where = new QHBoxLayout(m_where);
    where->setContentsMargins(0, 0, 0, 0);
    where->setSpacing(theme().scaled(12));
    auto *label = new TextLabel(theme(), Theme::Type::Body, m_where);
    label->setText(tr("Connection"));
    label->setToken(Token::SecondText);
    label->setBuddy(m_choice);
    m_choice->setObjectName(u"onboardingConnection"_s);
    m_choice->setAccessibleName(tr("Connection"));
    where->addWidget(label);
    where->addWidget(m_choice, 1);
    body()->addWidget(m_where);
    m_steps->setObjectName(u"onboardingSteps"_s);
    body()->addWidget(m_steps);
    m_linkLine->setContentsMargins(0, 0, 0, 0);
    m_linkLine->setSpacing(theme().scaled(16));
    body()->addWidget(m_links);
    body()->addStretch(1);
    addCancel(tr("Close"));
    addCommit(tr("Next"), ButtonRole::Primary, true); // sends nothing: what it opens has a button of its own

    connect(m_choice, &QComboBox::currentIndexChanged, this, [this] {
        if (m_flow->isUntouched())
            m_flow->begin(ConnectionId{m_choice->currentData().toString()});
    });
    connect(m_flow, &OnboardingFlow::changed, this, &OnboardingDialog::render);
    connect(&services.secrets, &SecretStore::changed, this, &OnboardingDialog::renderLinks);
    connect(m_flow, &OnboardingFlow::checked, this, [this](const Evidence &evidence) {
        m_checking = false;
        QStringList lines{evidence.text};
        for (const Evidence::Line &line : evidence.lines)
            lines += line.detail.isEmpty() ? line.text : QString(line.text + u": "_s + line.detail);
        m_found = lines.join(u'\n');
        const Step *step = m_flow->current();
        m_foundRow = step && step->row ? step->row->id : 0;
        render();
    });
    connect(m_flow, &OnboardingFlow::failed, this, [this](const ApiError &error) {
        m_checking = false;
        render();
        showError(tr("This could not be done"), error);
    });
    connect(m_flow, &OnboardingFlow::notOffered, this,
            [this](const QString &why) { showProblem(tr("This cannot be done now."), why); });
    connect(this, &DialogFrame::committed, this, &OnboardingDialog::commit);
    connect(this, &DialogFrame::bannerAction, this, &OnboardingDialog::act);
}

void OnboardingDialog::begin(const EntityKey &customer)
{
    if (!customer.id.isEmpty()) {
        m_flow->resume(customer);
    } else if (!m_connections.isEmpty()) {
        m_flow->begin(m_connections.constFirst().id);
    } else {
        m_where->hide();
        m_links->hide();
        commitButton()->setEnabled(false);
        showProblem(tr("No connection takes a new customer."),
                    tr("None of the connections in view offers to make a customer or a subscription."));
    }
    QWidget *first = m_where->isHidden() ? static_cast<QWidget *>(commitButton()) : m_choice;
    first->setFocus(Qt::OtherFocusReason);
    open();
}

QString OnboardingDialog::place() const
{
    const Connection *connection = m_services.connections.find(m_flow->connection());
    return connection ? connection->name : QString();
}

// --- showing

void OnboardingDialog::render()
{
    if (const Connection *connection = m_services.connections.find(m_flow->connection()))
        setPlace(connection->environment, connection->name);
    if (m_flow->customer())
        //: title of a dialog; %1 is the customer
        setHeading(tr("Onboard %1").arg(visibleText(nameOf(*m_flow->customer()))));
    setFooter(m_flow->customer()
                  ? tr("What is done stays done. Continue at any time from the customer's record.")
                  : tr("What is done stays done."));
    m_where->setVisible(m_connections.size() > 1 && m_flow->isUntouched());
    renderSteps();
    renderStory();
    renderCommit();
    renderLinks();
    // Where the keyboard goes on, also while another dialog is in front.
    const QWidget *focused = focusWidget();
    const bool isLost = !focused || focused == cancelButton() || !focused->isVisibleTo(this);
    if (isLost && commitButton()->isEnabled())
        commitButton()->setFocus(Qt::OtherFocusReason);
    fitLater();
}

void OnboardingDialog::renderSteps()
{
    QList<CheckList::Entry> entries;
    for (const Step &step : m_flow->steps())
        entries.append(onboardingEntry(step, m_flow->customer()));
    m_steps->setEntries(entries);
}

void OnboardingDialog::renderStory()
{
    const Step *step = m_flow->current();
    OnboardingStory story;
    if (step && step->row) {
        const JournalRow &row = *step->row;
        story = onboardingStory(row, place(), m_services.gate.waitingReason(row.id),
                                m_foundRow == row.id ? m_found : row.message);
    }
    if (story.strong.isEmpty()) {
        hideProblem();
        return;
    }
    banner()->setMessage(story.mark, story.strong, story.text);
    banner()->setActions(story.actions);
    banner()->show();
}

void OnboardingDialog::renderCommit()
{
    const Step *step = m_flow->current();
    QPushButton *button = commitButton();
    button->setToolTip({});
    if (!step) {
        setCommitText(tr("Show the customer"));
        button->setEnabled(m_flow->customer().has_value());
        return;
    }
    switch (step->state) {
    case State::Ready:
        setCommitText(step->operations.constFirst().verb);
        button->setEnabled(true);
        return;
    case State::Failed:
        setCommitText(tr("Correct and send again…"));
        button->setEnabled(!m_services.gate.isReadOnly());
        return;
    case State::Unknown:
        //: %1 is the name of a connection
        setCommitText(tr("Check with %1").arg(place().replace(u'&', u"&&"_s)));
        button->setEnabled(!m_checking);
        return;
    case State::Absent:
    case State::Waiting:
    case State::Disabled:
    case State::Running:
    case State::Done:
        break;
    }
    if (!step->operations.isEmpty())
        setCommitText(step->operations.constFirst().verb);
    button->setEnabled(false);
    button->setToolTip(plainToolTip(step->reason));
}

void OnboardingDialog::renderLinks()
{
    while (QLayoutItem *item = m_linkLine->takeAt(0)) {
        if (QWidget *link = item->widget()) { // later: it may be what brought us here
            link->hide();
            link->setObjectName(QString());
            link->deleteLater();
        }
        delete item;
    }
    QList<SurfaceAction> links;
    const Step *current = m_flow->current();
    if (current && current->state == State::Ready) {
        for (qsizetype i = 1; i < current->operations.size(); ++i)
            links.append(
                {current->operations.at(i).id.value, current->operations.at(i).verb, ButtonRole::Link});
    }
    if (current && current->state == State::Disabled && m_flow->customer())
        links.append({u"reread"_s, tr("Read the customer again"), ButtonRole::Link});
    const bool stands = current && (current->state == State::Ready || current->state == State::Failed ||
                                    current->state == State::Disabled);
    if (stands && current->part == Part::User)
        links.append({u"skip"_s, tr("Leave this step out"), ButtonRole::Link});
    for (const Step &step : m_flow->steps()) {
        if (step.row && handOverOf(m_services.secrets, step.row->connection, step.row->id) != HandOver::None)
            links.append({u"handOver"_s, tr("Hand over the password…"), ButtonRole::Link});
    }
    for (const SurfaceAction &link : std::as_const(links)) {
        QPushButton *button = makeActionButton(link, m_links);
        connect(button, &QPushButton::clicked, this, [this, id = link.id] { act(id); });
        m_linkLine->addWidget(button);
    }
    m_linkLine->addStretch(1);
    m_links->setVisible(!links.isEmpty());
}

// --- doing

void OnboardingDialog::commit()
{
    const Step *step = m_flow->current();
    if (!step) {
        if (m_flow->customer())
            Q_EMIT customerRequested(m_flow->customer()->key);
        accept();
        return;
    }
    hideProblem();
    if (step->state == State::Failed) {
        m_flow->again();
    } else if (step->state == State::Unknown) {
        m_checking = true;
        render();
        m_flow->check();
    } else if (step->state == State::Ready) {
        m_flow->run(step->operations.constFirst().id);
    }
}

void OnboardingDialog::act(const QString &action)
{
    const Step *step = m_flow->current();
    if (action == "undo"_L1) {
        m_flow->undo();
    } else if (action == "sendNow"_L1) {
        m_flow->sendNow();
    } else if (action == "settle"_L1) {
        if (step && step->row)
            Q_EMIT settleRequested(*step->row);
    } else if (action == "skip"_L1) {
        m_flow->skip();
    } else if (action == "reread"_L1) {
        m_flow->reread();
    } else if (action == "handOver"_L1) {
        for (const Step &done : m_flow->steps()) {
            if (done.row &&
                handOverOf(m_services.secrets, done.row->connection, done.row->id) != HandOver::None) {
                (new HandOverDialog(m_services, *done.row, this))->open();
                return;
            }
        }
    } else if (step && findOperation(step->operations, OperationId{action})) {
        m_flow->run(OperationId{action});
    }
}

} // namespace purveyor
