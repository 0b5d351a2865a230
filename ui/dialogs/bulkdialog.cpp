// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/bulkdialog.h"

#include "core/sync/book.h"
#include "ui/dialogs/formsession.h"
#include "ui/dialogs/operationdialog.h"
#include "ui/dialogs/reasonform.h"
#include "ui/models/bulkmodel.h"
#include "ui/services.h"
#include "ui/widgets/formview.h"
#include "ui/widgets/loadingline.h"
#include "ui/widgets/statetableview.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/visibletext.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace purveyor
{
namespace
{
constexpr int DialogWidth = 880;
constexpr int ShownRows = 9;
constexpr int Handful = 5; // more than that are counted aloud
} // namespace

BulkDialog::BulkDialog(Services &services, const ConnectionId &connection, const Operation &operation,
                       QList<Entity> known, QWidget *parent)
    : DialogFrame(services.theme, u"bulkDialog"_s, parent)
    , m_services(services)
    , m_connection(connection)
    , m_operation(operation)
    , m_known(std::move(known))
    , m_plan(new BulkPlan(
          services.clients, services.pricing, connection, operation,
          [this](const EntityKey &key) { return read(key); }, this))
    , m_form(new FormView(services.theme, this))
    , m_reason(new FormView(services.theme, this))
    , m_counts(new TextLabel(services.theme, Theme::Type::Strong, this))
    , m_cost(new TextLabel(services.theme, Theme::Type::Body, this))
    , m_model(new BulkModel(this))
    , m_table(new StateTableView(services.theme, this))
    , m_progress(new LoadingLine(services.theme, this))
    , m_confirmation(makeConfirmation())
{
    setDialogWidth(DialogWidth);
    if (const Connection *place = services.connections.find(connection))
        setPlace(place->environment, place->name);
    body()->addWidget(makeAsked());
    m_counts->setObjectName(u"bulkCounts"_s);
    m_counts->setWordWrap(true);
    body()->addWidget(m_counts);
    m_cost->setObjectName(u"bulkCost"_s);
    m_cost->setWordWrap(true);
    m_cost->hide();
    body()->addWidget(m_cost);
    m_progress->setObjectName(u"bulkProgress"_s);
    body()->addWidget(m_progress);
    m_table->setObjectName(u"bulkTable"_s);
    m_table->setAccessibleName(tr("What is to be done, row by row"));
    m_table->setModel(m_model);
    m_table->setColumns({{u"name"_s, 0, true, true, true},
                         {u"customer"_s, 152},
                         {u"change"_s, 184},
                         {u"cost"_s, 104},
                         {u"outcome"_s, 120, false, true, true},
                         {u"told"_s, 272, false, true, true}});
    m_table->setColumnWithheld(u"cost"_s, operation.effect != Effect::CostsMoney && !operation.quotable);
    m_table->setColumnWithheld(u"customer"_s, operation.subject == EntityKind::Customer ||
                                                  operation.subject == EntityKind::Connection);
    m_table->setColumnWithheld(u"change"_s, true);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setSortingEnabled(false);
    m_table->horizontalHeader()->setSortIndicatorShown(false);
    m_table->setMinimumHeight(theme().rowHeight() * ShownRows);
    body()->addWidget(m_table, 1);
    body()->addWidget(m_confirmation);
    makeButtons();
    setFooter(tr("One after the other, each with an entry of its own under Activity."));

    connect(m_plan, &BulkPlan::rowChanged, this, [this](int row) {
        m_rows[row] = m_plan->rows().at(row);
        m_model->setRow(row, m_rows.at(row));
        m_progress->setProgress(row + 1, m_rows.size());
    });
    connect(m_plan, &BulkPlan::made, this, &BulkDialog::planned);
    connect(m_table, &StateTableView::deleteRequested, this, &BulkDialog::takeOut);
    connect(m_count, &QLineEdit::textChanged, this, &BulkDialog::updatePlan);
    connect(this, &DialogFrame::committed, this, &BulkDialog::go);
    connect(this, &DialogFrame::committedTooEarly, this, &BulkDialog::explainTooEarly);
}

BulkDialog::BulkDialog(Services &services, const BulkRequest &request, QWidget *parent)
    : BulkDialog(services, request.connection, request.operation, request.known, parent)
{
    m_rows = request.rows;
    const auto count = static_cast<int>(m_rows.size());
    const bool isFile = m_operation.subject == EntityKind::Connection;
    //: title of a dialog; %1 is what is done ("New customer"), %n how many lines of a file say so
    setHeading(isFile ? tr("%1: %n line(s) of a file", nullptr, count).arg(m_operation.title)
                      //: title of a dialog; %1 is what is done ("Suspend service"), %n how many were selected
                      : tr("%1: %n selected", nullptr, count).arg(m_operation.title));
}

BulkDialog::BulkDialog(Services &services, const Operation &operation, const BulkRunRecord &record,
                       const QList<JournalRow> &written, QWidget *parent)
    : BulkDialog(services, record.connection, operation, {}, parent)
{
    m_record = record;
    for (const BulkTarget &target : record.targets) {
        BulkRow row;
        row.target = target;
        for (const JournalRow &one : written) {
            if (one.intent == target.intent)
                row.written.append(one);
        }
        row.fate = fateOf(row.written);
        if (row.fate != BulkRow::Fate::Waiting && row.fate != BulkRow::Fate::Done)
            row.told = row.written.constLast().message;
        m_rows.append(row);
    }
    //: title of a dialog; %1 is what is done ("Suspend service")
    setHeading(tr("%1: go on").arg(record.title));
    m_reason->setForm(reasonForm());
    m_reason->setValue(u"reason"_s, record.reason);
    m_reason->setReadOnly(true);
    m_reason->setVisible(!record.reason.isEmpty());
}

BulkDialog::~BulkDialog() = default;

// --- what it is made of

QWidget *BulkDialog::makeAsked()
{
    auto *asked = new QWidget(this);
    auto *column = new QVBoxLayout(asked);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme().scaled(12));
    m_form->setObjectName(u"bulkForm"_s);
    m_form->setForMany(true);
    m_form->hide();
    column->addWidget(m_form);
    m_formHint = new TextLabel(theme(), Theme::Type::Body, asked);
    m_formHint->setObjectName(u"bulkFormHint"_s);
    m_formHint->setToken(Token::SecondText);
    m_formHint->setWordWrap(true);
    m_formHint->setText(
        tr("This goes for all of them. What stands there already is that of the first; what you "
           "do not change stays with each as it is."));
    m_formHint->hide();
    column->addWidget(m_formHint);
    m_reason->setObjectName(u"bulkReason"_s);
    m_reason->setForm(reasonForm());
    m_reason->setVisible(asksReason(m_operation));
    column->addWidget(m_reason);
    return asked;
}

QWidget *BulkDialog::makeConfirmation()
{
    auto *confirmation = new QWidget(this);
    auto *row = new QHBoxLayout(confirmation);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme().scaled(8));
    m_ask = new TextLabel(theme(), Theme::Type::Body, confirmation);
    m_ask->setObjectName(u"confirmCountText"_s);
    m_count = new QLineEdit(confirmation);
    m_count->setObjectName(u"confirmCountField"_s);
    m_count->setMaximumWidth(theme().scaled(96));
    row->addWidget(m_ask);
    row->addWidget(m_count);
    row->addStretch(1);
    confirmation->hide();
    return confirmation;
}

void BulkDialog::makeButtons()
{
    m_report = addOther(tr("Save the report…"));
    m_report->setObjectName(u"bulkReportButton"_s);
    connect(m_report, &QPushButton::clicked, this, &BulkDialog::exportReport);
    m_stop = addOther(tr("Stop the run"));
    m_stop->setObjectName(u"bulkStopButton"_s);
    m_stop->setToolTip(plainToolTip(tr("Nothing further is begun; what is under way is waited for")));
    connect(m_stop, &QPushButton::clicked, this, [this] { m_run->stop(); });
    m_pause = addOther(tr("Pause"));
    m_pause->setObjectName(u"bulkPauseButton"_s);
    connect(m_pause, &QPushButton::clicked, this, [this] {
        if (m_run->state() == BulkRun::State::Running)
            m_run->pause();
        else
            m_run->resume();
    });
    addCancel();
    const bool harmless = m_operation.effect == Effect::Reversible;
    addCommit(m_operation.title, commitRole(m_operation.effect), harmless);
    if (!harmless)
        cancelButton()->setDefault(false);
    commitButton()->setEnabled(false);
    for (QPushButton *button : {m_report, m_stop, m_pause})
        button->hide(); // now: a box that gets a button shows all it has
}

TypedJob<Entity> *BulkDialog::read(const EntityKey &key) const
{
    if (key.kind == EntityKind::Connection) // something new: there is nothing yet
        return new ReadyJob<Entity>(Entity());
    const auto known = std::find_if(m_known.cbegin(), m_known.cend(),
                                    [&key](const Entity &entity) { return keyOf(entity) == key; });
    if (known != m_known.cend())
        return new ReadyJob<Entity>(*known);
    return m_services.book.cache().entity(key);
}

// --- the plan

void BulkDialog::begin()
{
    m_model->setRows(m_rows);
    makePlan();
    open();
    if (!m_reason->isHidden() && m_record.id.isEmpty())
        m_reason->focusFirst();
    else
        m_table->setFocus(Qt::OtherFocusReason);
}

void BulkDialog::makePlan()
{
    hideProblem();
    m_edited = false;
    commitButton()->setEnabled(false);
    m_confirmation->hide();
    m_cost->hide();
    m_counts->setText(tr("Looking at each of them…"));
    m_progress->setBusy();
    m_progress->show();
    Values chosen = m_record.values;
    QHash<QString, QString> labels;
    if (m_session && m_session->isLoaded()) {
        chosen = chosenIn(m_form->form(), m_form->values(), m_initials);
        for (const Section &section : m_form->form().sections) {
            for (const Field &field : section.fields)
                labels.insert(field.key, field.label);
        }
    }
    m_plan->make(m_rows, chosen, labels);
}

void BulkDialog::planned()
{
    m_progress->setIdle();
    m_progress->hide();
    m_rows = m_plan->rows();
    m_model->setRows(m_rows);
    m_table->setColumnWithheld(u"change"_s,
                               std::none_of(m_rows.cbegin(), m_rows.cend(), [](const BulkRow &row) {
                                   return !row.drafts.isEmpty() && !row.drafts.constFirst().changes.isEmpty();
                               }));
    showForm();
    updatePlan();
    // The button that was pressed is off now, and the next one would close all of this.
    if (!m_confirmation->isHidden() && (commitButton()->hasFocus() || cancelButton()->hasFocus()))
        m_count->setFocus(Qt::OtherFocusReason);
    // Cut off after its last row was begun: nothing is left but to say what became of them.
    const bool allBegun =
        std::all_of(m_rows.cbegin(), m_rows.cend(), [](const BulkRow &row) { return isBegun(row.fate); });
    if (allBegun && !m_record.id.isEmpty())
        start();
}

// The form of the first of them stands for all. A run that goes on has had its answer.
void BulkDialog::showForm()
{
    VendorClient *client = m_services.clients.client(m_connection);
    if (m_session || !m_record.id.isEmpty() || !client ||
        std::holds_alternative<std::monostate>(m_plan->pattern()))
        return;
    m_session = new FormSession(*client, m_services.secrets, m_operation, m_plan->pattern(), *m_form, this);
    connect(m_session, &FormSession::formReady, this, [this] {
        for (const Section &section : m_form->form().sections) {
            for (const Field &field : section.fields) {
                if (!m_initials.contains(field.key))
                    m_initials.insert(field.key, field.initial);
            }
        }
        m_form->setVisible(m_session->hasFields());
        m_formHint->setVisible(m_session->hasFields());
        if (m_session->hasFields())
            m_form->focusFirst();
        updatePlan();
        fitLater();
    });
    connect(m_session, &FormSession::edited, this, [this] {
        m_edited = true;
        updatePlan();
    });
    connect(this, &QDialog::finished, m_session, &FormSession::forgetSecrets);
    m_session->load();
}

// Del: a second thought about some of them.
void BulkDialog::takeOut()
{
    if (m_run || m_plan->isMaking() || !m_record.id.isEmpty())
        return;
    const QStringList chosen = m_table->selectedIds();
    m_rows.removeIf([&chosen](const BulkRow &row) { return chosen.contains(row.target.intent.value); });
    m_model->setRows(m_rows);
    updatePlan();
}

bool BulkDialog::isStale() const
{
    return m_edited;
}

void BulkDialog::explainTooEarly()
{
    if (m_plan->isMaking())
        showTooEarly();
    else if (!m_confirmation->isHidden())
        m_count->setFocus(Qt::OtherFocusReason);
    else if (!m_run && plannedCount() == 0)
        showNeutral(tr("There is nothing to do."), tr("Why is said in each row."));
}

int BulkDialog::plannedCount() const
{
    return static_cast<int>(std::count_if(m_rows.cbegin(), m_rows.cend(), [](const BulkRow &row) {
        return row.fate == BulkRow::Fate::Waiting;
    }));
}

bool BulkDialog::asksCount() const
{
    switch (m_operation.effect) {
    case Effect::Read:
    case Effect::Reversible:
    case Effect::SendsMail:
        return plannedCount() > Handful;
    case Effect::CostsMoney:
    case Effect::Destroys:
        return true;
    }
    return true;
}

QString BulkDialog::costText() const
{
    const BulkCosts costs = costsOf(m_rows);
    if (costs.rows == 0)
        return {};
    QStringList parts;
    //: %1 is a sum such as "USD 12.00 + EUR 3.00"
    if (!costs.price.isEmpty())
        parts.append(tr("Customers pay: %1").arg(sumText(costs.price)));
    if (!costs.cost.isEmpty())
        parts.append(tr("You pay: %1").arg(sumText(costs.cost)));
    const int without = costs.cost.isEmpty() ? costs.withoutPrice : costs.withoutCost;
    if (!costs.isKnown())
        parts.append(tr("What it costs is unknown: neither the vendor nor a price list tells it."));
    else if (without > 0)
        parts.append(tr("not known for %Ln of them", nullptr, without));
    return parts.join(u" · "_s);
}

void BulkDialog::updatePlan()
{
    if (m_run)
        return;
    const int count = plannedCount();
    const auto leftOut = std::count_if(m_rows.cbegin(), m_rows.cend(),
                                       [](const BulkRow &row) { return row.fate == BulkRow::Fate::LeftOut; });
    const auto begun =
        std::count_if(m_rows.cbegin(), m_rows.cend(), [](const BulkRow &row) { return isBegun(row.fate); });
    if (m_plan->isMaking())
        return;
    QStringList parts{tr("%Ln to be done", nullptr, count)};
    if (begun > 0)
        parts.append(tr("%Ln begun before, and not begun again", nullptr, static_cast<int>(begun)));
    if (leftOut > 0)
        parts.append(tr("%Ln left out", nullptr, static_cast<int>(leftOut)));
    m_counts->setText(parts.join(u" · "_s));
    const bool costs = m_operation.effect == Effect::CostsMoney || m_operation.quotable;
    m_cost->setText(costs ? costText() : QString());
    m_cost->setVisible(!m_cost->text().isEmpty());
    const bool stale = isStale();
    const bool asks = !stale && count > 0 && asksCount();
    m_ask->setText(tr("Type %1 to confirm:").arg(count));
    m_count->setAccessibleName(m_ask->text());
    if (asks == m_confirmation->isHidden()) {
        m_confirmation->setVisible(asks);
        fitLater();
    }
    setCommitText(stale ? tr("Check the rows")
                        //: button; %1 is what is done ("Suspend service"), %2 for how many
                        : tr("%1 (%2)").arg(m_operation.title, QLocale().toString(count)));
    const bool confirmed = !asks || m_count->text().trimmed() == QString::number(count);
    commitButton()->setEnabled(stale || (count > 0 && confirmed));
}

} // namespace purveyor
