// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/activitypage.h"

#include "core/domain/writewarning.h"
#include "core/operations/writegate.h"
#include "ui/dialogs/exportdialog.h"
#include "ui/dialogs/journalexportdialog.h"
#include "ui/dialogs/shiftdialog.h"
#include "ui/dialogs/tracedialog.h"
#include "ui/pages/activitydetails.h"
#include "ui/pages/filterbutton.h"
#include "ui/pages/workspace.h"
#include "ui/services.h"
#include "ui/widgets/stackedstate.h"
#include "ui/widgets/statetableview.h"
#include "ui/widgets/visibletext.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace purveyor
{
namespace
{
constexpr std::array Outcomes{
    WriteState::Unknown, WriteState::Held,    WriteState::Sending, WriteState::Confirmed,
    WriteState::Refused, WriteState::NotSent, WriteState::Settled, WriteState::Withdrawn,
    WriteState::Stopped, WriteState::Draft,
};
} // namespace

ActivityPage::ActivityPage(Workspace &workspace, QWidget *parent)
    : SplitPage(workspace, u"activity"_s, tr("Activity"), parent)
    , m_outcome(new FilterButton(tr("Outcome"), FilterButton::Choice::Several, this))
    , m_connection(new FilterButton(tr("Connection"), FilterButton::Choice::One, this))
    , m_shown(new ActivityDetails(workspace, this))
{
    m_outcome->setObjectName(u"activityOutcomeFilter"_s);
    m_connection->setObjectName(u"activityConnectionFilter"_s);
    filterRow()->addWidget(m_outcome);
    filterRow()->addWidget(m_connection);
    filterRow()->addStretch(1);
    auto *requests = new QPushButton(tr("Requests…"), this);
    requests->setObjectName(u"requestsButton"_s);
    requests->setToolTip(tr("The last requests of this run, reads too"));
    requests->setAutoDefault(false);
    filterRow()->addWidget(requests);
    connect(requests, &QPushButton::clicked, this,
            [this] { (new TraceDialog(this->workspace().services(), window()))->open(); });
    auto *verify = new QPushButton(tr("Verify"), this);
    verify->setObjectName(u"verifyJournalButton"_s);
    verify->setToolTip(tr("Checks that no entry of the journal was changed or removed since it was written"));
    verify->setAutoDefault(false);
    filterRow()->addWidget(verify);
    connect(verify, &QPushButton::clicked, this, [this, verify] {
        verify->setEnabled(false);
        this->workspace().services().journal.verify()->then(
            this, [this, verify](const Result<qint64> &broken) {
                verify->setEnabled(true);
                if (!broken)
                    this->workspace().tell(
                        tr("The journal could not be verified: %1").arg(broken.error().message));
                else if (*broken == 0)
                    this->workspace().tell(tr("Verified: no entry was changed or removed."));
                else
                    nameBroken(*broken);
            });
    });
    QList<FilterButton::Option> options;
    for (const WriteState state : Outcomes) {
        options.append({statusOf(state).word, statusOf(state).word});
        if (state == WriteState::Confirmed)
            options.append({warningStatus().word, warningStatus().word});
    }
    m_outcome->setOptions(options);

    JournalModel &model = workspace.journal();
    table()->setModel(&model);
    table()->setColumns({{u"time"_s, 72},
                         {u"action"_s, 168},
                         {u"customer"_s, 0, true, true, true},
                         {.key = u"connection"_s, .width = 120, .yields = 1},
                         {u"outcome"_s, 160}});
    table()->setSortingEnabled(false);
    table()->horizontalHeader()->setSortIndicatorShown(false);
    setDetails(m_shown, 416);
    restoreLayout();

    connect(m_shown, &DetailsPane::closeRequested, this, [this] { closeDetails(); });
    connect(m_outcome, &FilterButton::chosenChanged, this, &ActivityPage::updateFilter);
    connect(m_connection, &FilterButton::chosenChanged, this, &ActivityPage::updateFilter);
    connect(&workspace, &Workspace::scopeChanged, this, &ActivityPage::updateFilter);
    connect(&workspace, &Workspace::connectionsChanged, this, &ActivityPage::updateOptions);
    connect(&workspace, &Workspace::journalLoaded, this, &ActivityPage::updateState);
    connect(&model, &JournalModel::countsChanged, this, &ActivityPage::updateState);
    connect(state(), &StackedState::actionTriggered, this, [this] {
        m_outcome->clear();
        m_connection->clear();
        clearFilterText();
        focusFilter();
    });
    // Older rows come when one scrolls to where they would be.
    connect(table()->verticalScrollBar(), &QScrollBar::valueChanged, this, [this](int value) {
        if (value >= table()->verticalScrollBar()->maximum() - 1)
            this->workspace().readOlderJournal();
    });
    connect(table(), &StateTableView::menuRequested, this, [this](const QPoint &position) {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        QAction *copy = menu->addAction(tr("Copy"));
        connect(copy, &QAction::triggered, this, [this] { table()->copySelection(false); });
        m_shown->addWriteActions(menu);
        menu->addSeparator();
        addPageActions(menu);
        menu->popup(position);
    });
    updateOptions();
    updateFilter();
}

// The first of them; what follows it in the chain may be as it was.
void ActivityPage::nameBroken(qint64 sequence)
{
    workspace().services().journal.eventAt(sequence)->then(
        this, [this, sequence](const Result<std::optional<JournalEvent>> &event) {
            if (!event || !*event) {
                workspace().tell(
                    tr("Event %1 of the journal is missing: it was removed behind the console's back.")
                        .arg(sequence));
                return;
            }
            const JournalEvent &first = **event;
            workspace().tell(
                tr("Entry %1 was changed behind the console's back: its event %2 of %3 does not fit.")
                    .arg(first.row)
                    .arg(sequence)
                    .arg(QLocale().toString(first.at.toLocalTime(), QLocale::ShortFormat)));
            revealWrite(first.row);
        });
}

void ActivityPage::addPageActions(QMenu *menu)
{
    SplitPage::addPageActions(menu);
    QAction *whole = menu->addAction(theme().icon(Icon::Export), tr("Export the whole journal…"));
    whole->setObjectName(u"exportJournalAction"_s);
    whole->setEnabled(workspace().journalCount() > 0);
    connect(whole, &QAction::triggered, this, [this] {
        (new JournalExportDialog(workspace().services(), workspace().journalCount(), window()))->open();
    });
    QAction *shift = menu->addAction(tr("Shift hand-over…"));
    shift->setObjectName(u"shiftReportAction"_s);
    connect(shift, &QAction::triggered, this,
            [this] { (new ShiftDialog(workspace().services(), window()))->open(); });
}

void ActivityPage::refresh()
{
    workspace().readOlderJournal();
}

void ActivityPage::updateOptions()
{
    QList<FilterButton::Option> connections;
    for (const Connection &connection : workspace().services().connections.connections())
        connections.append({connection.id.value, connection.name});
    m_connection->setOptions(connections);
    const bool several = !workspace().scope() && connections.size() > 1;
    m_connection->setVisible(several);
    table()->setColumnWithheld(u"connection"_s, !several);
}

void ActivityPage::filterTextChanged(const QString &)
{
    updateFilter();
}

void ActivityPage::updateFilter()
{
    JournalFilter filter;
    filter.words = SearchWords(filterField()->text());
    filter.outcomes = m_outcome->chosen();
    filter.connection = workspace().scope();
    if (!filter.connection && !m_connection->chosen().isEmpty())
        filter.connection = ConnectionId{*m_connection->chosen().cbegin()};
    workspace().journal().setFilter(filter);
    updateOptions();
    updateState();
}

void ActivityPage::updateState()
{
    const JournalModel &model = workspace().journal();
    const QLocale locale;
    const qint64 total = workspace().journalCount();
    const int shown = model.shownCount();
    const int known = model.knownCount();
    QString figures = shown == known ? tr("%n entries", nullptr, shown)
                                     : tr("%1 of %2").arg(locale.toString(shown), locale.toString(known));
    if (total > known)
        figures += u" · "_s + tr("the newest of %1; scroll down for older ones").arg(locale.toString(total));
    setFigures(figures);
    if (shown > 0) {
        state()->showContent();
        return;
    }
    if (known > 0) {
        const QString what = visibleText(filterField()->text());
        state()->showPlaceholder(
            Placeholder::Kind::Filtered,
            what.isEmpty() ? tr("No entry has this outcome.") : tr("No entry matches “%1”.").arg(what),
            workspace().isJournalComplete() ? QString() : tr("Older entries are not loaded yet."),
            {{u"clearFilter"_s, tr("Clear filter"), ButtonRole::Primary}});
        return;
    }
    state()->showPlaceholder(
        Placeholder::Kind::Empty, tr("Nothing was changed from this workstation yet."),
        tr("Every order, edit and mail that this console sends is written down here before it leaves."));
    state()->placeholder()->setIcon(Icon::Activity);
}

ExportSubject ActivityPage::exportSubject() const
{
    const JournalModel &model = workspace().journal();
    const QLocale locale;
    ExportSubject subject;
    subject.title = tr("Export the activity");
    subject.table = exportTable(model);
    const int shown = model.shownCount();
    const int known = model.knownCount();
    subject.count = shown == known
                        ? tr("Export %Ln entries", nullptr, known)
                        : tr("Export %1 of %Ln entries", nullptr, known).arg(locale.toString(shown));
    QStringList words;
    if (const QString typed = filterField()->text().trimmed(); !typed.isEmpty())
        words += tr("“%1”").arg(visibleText(typed));
    words += m_outcome->chosenText();
    words += m_connection->chosenText();
    words.removeAll(QString());
    if (!words.isEmpty() && shown != known)
        //: %1 is "Export 37 of 408 entries", %2 what was filtered by
        subject.count = tr("%1 (filter: %2)").arg(subject.count, words.join(u", "_s));
    if (const qint64 total = workspace().journalCount(); total > known)
        subject.remark =
            tr("The journal has %1 entries. The older ones are not loaded and not in the file: scroll "
               "down to the end of the list first if you want them.")
                .arg(locale.toString(total));
    return subject;
}

void ActivityPage::currentIdChanged(const QString &id)
{
    m_shown->showWrite(id.toLongLong());
}

bool ActivityPage::revealWrite(qint64 row)
{
    if (!table()->selectId(QString::number(row))) {
        m_outcome->clear();
        m_connection->clear();
        clearFilterText();
        if (!table()->selectId(QString::number(row)))
            return false;
    }
    openDetails(false);
    table()->setFocus(Qt::OtherFocusReason);
    return true;
}

void ActivityPage::checkUnknown()
{
    const QList<JournalRow> rows = workspace().journal().attention();
    const auto unknown = std::find_if(rows.cbegin(), rows.cend(),
                                      [](const JournalRow &row) { return row.state == WriteState::Unknown; });
    if (unknown != rows.cend() && revealWrite(unknown->id))
        m_shown->check();
}

} // namespace purveyor
