// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/statusline.h"

#include "core/operations/handover.h"
#include "core/operations/writegate.h"
#include "core/secrets/secretstore.h"
#include "core/sync/book.h"
#include "ui/pages/workspace.h"
#include "ui/services.h"
#include "ui/theme.h"
#include "ui/widgets/busylist.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/statusmark.h"
#include "ui/widgets/surfaceaction.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace purveyor
{
namespace
{

QString workId(const ConnectionId &connection, EntityKind kind)
{
    return connection.value + u'/' + QString::number(static_cast<int>(kind));
}

QString listName(EntityKind kind)
{
    switch (kind) {
    case EntityKind::Customer:
        return StatusLine::tr("customers");
    case EntityKind::Subscription:
        return StatusLine::tr("subscriptions");
    case EntityKind::Order:
        return StatusLine::tr("orders");
    case EntityKind::Product:
        return StatusLine::tr("products");
    case EntityKind::Connection:
    case EntityKind::User:
    case EntityKind::ServiceUser:
        break;
    }
    return {};
}

} // namespace

StatusLine::StatusLine(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_mark(new StatusMark(workspace.services().theme, 12, this))
    , m_text(new ElidedLabel(this))
    , m_action(new QPushButton(this))
    , m_busy(new BusyList(workspace.services().theme, this))
{
    const Theme &theme = workspace.services().theme;
    setObjectName(u"statusLine"_s);
    setMinimumHeight(theme.scaled(28));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(theme.scaled(12), 1, theme.scaled(8), 0);
    row->setSpacing(theme.scaled(8));
    m_text->setFont(theme.font(Theme::Type::Small));
    m_text->setObjectName(u"attentionText"_s);
    m_action->setObjectName(u"attentionButton"_s);
    m_action->setAutoDefault(false);
    m_action->setFont(theme.font(Theme::Type::Small));
    setButtonRole(m_action, ButtonRole::Link);
    m_busy->setObjectName(u"busyList"_s);
    row->addWidget(m_mark);
    m_text->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    row->addWidget(m_text);
    row->addWidget(m_action);
    row->addStretch(1);
    row->addWidget(m_busy);
    connect(m_action, &QPushButton::clicked, this, [this] {
        if (m_actionId == "unlock"_L1)
            m_workspace.services().gate.setReadOnly(false);
        else if (m_actionId == "check"_L1)
            Q_EMIT checkRequested();
        else if (m_actionId == "handOver"_L1)
            Q_EMIT writeRequested(m_row);
        else
            Q_EMIT attentionRequested();
    });
    connect(&workspace.journal(), &JournalModel::attentionChanged, this, &StatusLine::updateAttention);
    connect(&workspace.services().gate, &WriteGate::readOnlyChanged, this, &StatusLine::updateAttention);
    connect(&workspace.services().secrets, &SecretStore::changed, this, [this](const SecretRef &ref) {
        if (isHandOver(ref))
            updateAttention();
    });
    followLists();
    updateAttention();
}

void StatusLine::followLists()
{
    Book &book = m_workspace.services().book;
    connect(&book, &Book::stateChanged, this, [this](const ListState &state) {
        const QString id = workId(state.connection, state.kind);
        if (state.activity == ListState::Activity::Refreshing)
            //: %1 is a list ("customers"), %2 a connection
            m_busy->setWork(
                id, tr("Reading %1 of %2").arg(listName(state.kind), m_workspace.nameOf(state.connection)),
                state.fetched, state.total);
        else
            m_busy->removeWork(id);
    });
    connect(m_busy, &BusyList::cancelRequested, this, &StatusLine::cancelWork);
}

void StatusLine::cancelWork(const QString &id)
{
    Book &book = m_workspace.services().book;
    const QList<ListState> states = book.states();
    for (const ListState &state : states) {
        if (workId(state.connection, state.kind) == id)
            book.cancel(state.connection, state.kind);
    }
}

void StatusLine::updateAttention()
{
    const QList<JournalRow> rows = m_workspace.journal().attention();
    const auto count = [&rows](WriteState state) {
        return static_cast<int>(std::count_if(rows.cbegin(), rows.cend(),
                                              [state](const JournalRow &row) { return row.state == state; }));
    };
    const int unknown = count(WriteState::Unknown);
    const int held = count(WriteState::Held);
    const int drafts = count(WriteState::Draft);
    const auto show = [this](Mark mark, const QString &text, const QString &id, const QString &verb) {
        m_mark->setMark(mark);
        m_text->setText(text);
        m_actionId = id;
        m_action->setText(verb);
        m_action->setAccessibleName(verb);
    };
    if (unknown > 0)
        show(Mark::Unknown, tr("%n write(s) with an unknown outcome.", nullptr, unknown), u"check"_s,
             tr("Check now"));
    else if (m_workspace.services().gate.isReadOnly())
        show(Mark::Stopped, tr("Read-only: unlock to change anything."), u"unlock"_s, tr("Unlock"));
    else if (held > 0)
        show(Mark::Waiting, tr("%n write(s) held. Nothing of it has left this computer.", nullptr, held),
             u"held"_s, tr("Show"));
    else if (drafts > 0)
        show(Mark::Waiting, tr("%n draft(s) left by the last run.", nullptr, drafts), u"held"_s, tr("Show"));
    const QList<WaitingHandOver> passwords = waitingHandOvers(m_workspace.services().secrets);
    if (!passwords.isEmpty())
        m_row = passwords.constFirst().row;
    if (unknown + held + drafts == 0 && !m_workspace.services().gate.isReadOnly() && !passwords.isEmpty())
        show(Mark::Waiting,
             tr("%n password(s) wait to be handed over.", nullptr, static_cast<int>(passwords.size())),
             u"handOver"_s, tr("Show"));
    const bool any =
        unknown + held + drafts > 0 || !passwords.isEmpty() || m_workspace.services().gate.isReadOnly();
    for (QWidget *widget :
         {static_cast<QWidget *>(m_mark), static_cast<QWidget *>(m_text), static_cast<QWidget *>(m_action)})
        widget->setVisible(any);
}

void StatusLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, 0, width(), 1), m_workspace.services().theme.color(Token::Line));
}

} // namespace purveyor
