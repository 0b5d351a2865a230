// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/splitpage.h"

#include "ui/dialogs/exportdialog.h"
#include "ui/models/celltext.h"
#include "ui/models/itemroles.h"
#include "ui/pages/detailspane.h"
#include "ui/pages/workspace.h"
#include "ui/services.h"
#include "ui/settings.h"
#include "ui/theme.h"
#include "ui/widgets/stackedstate.h"
#include "ui/widgets/statetableview.h"
#include "ui/widgets/statusbanner.h"
#include "ui/widgets/textlabel.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QTimer>
#include <QVBoxLayout>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace purveyor
{
namespace
{
constexpr int PaneMargin = 16;
constexpr auto FilterPause = 120ms;
} // namespace

SplitPage::SplitPage(Workspace &workspace, const QString &id, const QString &title, QWidget *parent)
    : WindowPage(parent)
    , m_workspace(workspace)
    , m_theme(workspace.services().theme)
    , m_id(id)
    , m_title(new TextLabel(m_theme, Theme::Type::PageTitle, this))
    , m_figures(new TextLabel(m_theme, Theme::Type::Body, this))
    , m_filterRow(new QHBoxLayout)
    , m_aboveTable(new QVBoxLayout)
    , m_filter(new QLineEdit(this))
    , m_filterTimer(new QTimer(this))
    , m_banner(new StatusBanner(m_theme, StatusBanner::Size::Inline, this))
    , m_table(new StateTableView(m_theme, this))
    , m_state(new StackedState(m_theme, m_table, this))
    , m_splitter(new QSplitter(this))
{
    setObjectName(id + u"Page"_s);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);
    m_splitter->setObjectName(id + u"Splitter"_s);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_splitter->addWidget(makeList(title));

    m_filterTimer->setSingleShot(true);
    m_filterTimer->setInterval(FilterPause);
    connect(m_filterTimer, &QTimer::timeout, this, [this] { filterTextChanged(m_filter->text()); });
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.isEmpty()) {
            m_filterTimer->stop();
            filterTextChanged(text);
        } else {
            m_filterTimer->start();
        }
    });
    connect(m_table, &StateTableView::layoutEdited, this, &SplitPage::saveLayout);
    connect(m_table, &StateTableView::rowActivated, this, [this](const QModelIndex &) { openDetails(true); });
    connect(m_table, &QAbstractItemView::clicked, this, &SplitPage::rowClicked);
    connect(m_splitter, &QSplitter::splitterMoved, this, &SplitPage::saveLayout);
}

QWidget *SplitPage::makeList(const QString &title)
{
    auto *list = new QWidget(this);
    list->setAutoFillBackground(true);
    list->setBackgroundRole(QPalette::Base);
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    const int margin = m_theme.scaled(PaneMargin);

    auto *headRow = new QHBoxLayout;
    headRow->setContentsMargins(margin, m_theme.scaled(8), margin, m_theme.scaled(4));
    headRow->setSpacing(m_theme.scaled(8));
    m_title->setText(title);
    m_title->setObjectName(m_id + u"Title"_s);
    m_figures->setObjectName(m_id + u"Figures"_s);
    m_figures->setToken(Token::SecondText);
    headRow->addWidget(m_title);
    headRow->addStretch(1);
    headRow->addWidget(m_figures);
    column->addLayout(headRow);

    m_filterRow->setContentsMargins(margin, m_theme.scaled(4), margin, m_theme.scaled(8));
    m_filterRow->setSpacing(m_theme.scaled(8));
    m_filter->setObjectName(m_id + u"FilterField"_s);
    m_filter->setPlaceholderText(tr("Filter"));
    m_filter->setAccessibleName(tr("Filter: %1").arg(title));
    m_filter->addAction(m_theme.icon(Icon::Filter, Token::SecondText), QLineEdit::LeadingPosition);
    m_filter->setClearButtonEnabled(true);
    m_filter->setMaximumWidth(m_theme.scaled(320));
    m_filter->setMinimumWidth(m_theme.scaled(120));
    m_filter->installEventFilter(this);
    m_filterRow->addWidget(m_filter, 1);
    column->addLayout(m_filterRow);

    m_banner->setObjectName(m_id + u"Banner"_s);
    m_banner->hide();
    m_aboveTable->setContentsMargins(margin, 0, margin, 0);
    m_aboveTable->addWidget(m_banner);
    column->addLayout(m_aboveTable);

    m_table->setObjectName(m_id + u"Table"_s);
    m_table->setAccessibleName(title);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_state->setObjectName(m_id + u"State"_s);
    column->addWidget(m_state, 1);
    return list;
}

void SplitPage::setDetails(DetailsPane *details, int width)
{
    m_details = details;
    m_detailsWidth = m_theme.scaled(width);
    details->setObjectName(m_id + u"Details"_s);
    details->hide();
    m_splitter->addWidget(details);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
}

// The model is set by now: its selection is what is followed.
void SplitPage::restoreLayout()
{
    addMoreButton();
    m_table->restoreLayout(m_workspace.services().settings.layout(m_id + u"Table"_s));
    m_detailsWanted = m_workspace.services().settings.layout(m_id + u"Details"_s) != "closed";
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &SplitPage::noteCurrent);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &SplitPage::noteCurrent);
    setNarrow(m_narrow);
}

void SplitPage::addMoreButton()
{
    auto *more = new QPushButton(m_theme.icon(Icon::More), QString(), this);
    more->setObjectName(m_id + u"MoreButton"_s);
    more->setAccessibleName(tr("More for this list"));
    more->setToolTip(tr("More for this list"));
    more->setAutoDefault(false);
    auto *menu = new QMenu(more);
    menu->setToolTipsVisible(true);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear();
        addPageActions(menu);
    });
    more->setMenu(menu);
    m_filterRow->addWidget(more);
}

void SplitPage::addPageActions(QMenu *menu)
{
    QAction *toFile = menu->addAction(m_theme.icon(Icon::Export), tr("Export as CSV…"));
    toFile->setObjectName(u"exportRowsAction"_s);
    toFile->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E));
    toFile->setShortcutContext(Qt::WidgetShortcut); // shown here; the window has the key
    toFile->setEnabled(m_table->model()->rowCount() > 0);
    connect(toFile, &QAction::triggered, this, &SplitPage::exportRows);
}

bool SplitPage::exportRows()
{
    ExportSubject subject = exportSubject();
    if (subject.table.rows == 0)
        return false;
    const QDate today = localToday(m_workspace.services().clock);
    subject.fileName = u"%1-%2.csv"_s.arg(m_id, today.toString(Qt::ISODate));
    const QHeaderView *heads = m_table->horizontalHeader();
    for (int visual = 0; visual < heads->count(); ++visual) {
        const int column = heads->logicalIndex(visual);
        if (m_table->isColumnWanted(column))
            subject.shown.append(m_table->columns().at(column).key);
    }
    (new ExportDialog(m_theme, subject, window()))->open();
    return true;
}

// The list: below the details there are buttons.
QWidget *SplitPage::messageArea()
{
    return m_splitter->widget(0);
}

void SplitPage::saveLayout()
{
    Settings &settings = m_workspace.services().settings;
    settings.setLayout(m_id + u"Table"_s, m_table->saveLayout());
    settings.setLayout(m_id + u"Details"_s, m_detailsWanted ? "open" : "closed");
    if (areDetailsOpen())
        settings.setLayout(m_id + (m_narrow ? u"SplitterBelow"_s : u"Splitter"_s), m_splitter->saveState());
}

void SplitPage::setNarrow(bool narrow)
{
    m_narrow = narrow;
    if (m_details)
        m_details->setBelow(narrow);
    m_splitter->setOrientation(narrow ? Qt::Vertical : Qt::Horizontal);
    const QByteArray kept =
        m_workspace.services().settings.layout(m_id + (narrow ? u"SplitterBelow"_s : u"Splitter"_s));
    if (!kept.isEmpty() && m_splitter->restoreState(kept)) {
        m_splitter->setOrientation(narrow ? Qt::Vertical : Qt::Horizontal);
        return;
    }
    const int whole = narrow ? height() : width();
    const int share = narrow ? whole * 2 / 5 : m_detailsWidth;
    m_splitter->setSizes({std::max(whole - share, 1), share});
}

void SplitPage::noteCurrent()
{
    const QStringList selected = m_table->selectedIds();
    const QModelIndex current = m_table->selectionModel()->currentIndex();
    QString id;
    if (current.isValid() && !current.data(GroupRole).isValid())
        id = current.data(IdRole).toString();
    if (!selected.contains(id))
        id = selected.value(0);
    m_details->setSelected(static_cast<int>(selected.size()));
    if (id == m_currentId)
        return;
    m_currentId = id;
    currentIdChanged(id);
    if (id.isEmpty())
        m_details->hide();
    else if (m_detailsWanted)
        openDetails(false);
}

// Whoever points at a row wants to see it; going through rows with the keys does not open what was closed.
// The row may be the current one already.
void SplitPage::rowClicked()
{
    if (!areDetailsOpen() && m_table->selectedIds() == QStringList{m_currentId})
        openDetails(false);
}

bool SplitPage::areDetailsOpen() const
{
    return m_details && !m_details->isHidden();
}

void SplitPage::openDetails(bool focus)
{
    if (!m_details || m_currentId.isEmpty())
        return;
    m_detailsWanted = true;
    if (!areDetailsOpen()) {
        m_details->show();
        setNarrow(m_narrow);
        if (const QModelIndex current = m_table->currentIndex(); current.isValid())
            m_table->scrollTo(current);
    }
    if (focus)
        m_details->setFocus(Qt::OtherFocusReason);
}

void SplitPage::closeDetails()
{
    m_detailsWanted = false;
    if (m_details)
        m_details->hide();
    m_table->setFocus(Qt::OtherFocusReason);
    saveLayout();
}

void SplitPage::setFigures(const QString &text)
{
    m_figures->setText(text);
}

void SplitPage::clearFilterText()
{
    m_filter->clear();
}

void SplitPage::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void SplitPage::focusContent()
{
    if (m_state->isContentShown())
        m_table->setFocus(Qt::OtherFocusReason);
    else
        m_state->placeholder()->setFocus(Qt::OtherFocusReason);
}

// Esc clears, a second Esc leaves; Down goes to the rows, and Enter shows the first of them.
bool SplitPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_filter && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Escape) {
            if (m_filter->text().isEmpty())
                focusContent();
            else
                m_filter->clear();
            return true;
        }
        if (key->key() == Qt::Key_Down || key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            if (m_filterTimer->isActive()) {
                m_filterTimer->stop();
                filterTextChanged(m_filter->text());
            }
            if (!m_table->selectionModel()->hasSelection()) // the filter left the ring anywhere
                m_table->selectionModel()->clearCurrentIndex();
            focusContent();
            m_table->selectSomething();
            if (key->key() != Qt::Key_Down)
                openDetails(false);
            return true;
        }
    }
    return WindowPage::eventFilter(watched, event);
}

} // namespace purveyor
