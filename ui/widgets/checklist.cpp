// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/checklist.h"

#include "ui/widgets/statusmark.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/visibletext.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace purveyor
{

namespace
{

constexpr int nameWidth = 172;
constexpr int timeWidth = 56;
constexpr int markWidth = 16;

} // namespace

CheckList::CheckList(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_layout(new QVBoxLayout(this))
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(10);
}

void CheckList::setEntries(const QList<Entry> &entries)
{
    while (QLayoutItem *item = m_layout->takeAt(0)) {
        // Later: one of its actions may be what brought us here.
        if (QWidget *row = item->widget()) {
            row->hide();
            row->deleteLater();
        }
        delete item;
    }
    m_entries = entries;
    for (const Entry &entry : std::as_const(m_entries))
        m_layout->addWidget(makeRow(entry));
}

void CheckList::setEntry(const Entry &entry)
{
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        if (m_entries.at(i).id != entry.id)
            continue;
        m_entries[i] = entry;
        QLayoutItem *old = m_layout->takeAt(static_cast<int>(i));
        old->widget()->hide();
        old->widget()->deleteLater();
        delete old;
        m_layout->insertWidget(static_cast<int>(i), makeRow(entry));
        return;
    }
    m_entries.append(entry);
    m_layout->addWidget(makeRow(entry));
}

QList<CheckList::Entry> CheckList::entries() const
{
    return m_entries;
}

QWidget *CheckList::makeRow(const Entry &entry)
{
    const bool failed = entry.mark == Mark::Bad;
    auto *row = new QWidget(this);
    row->setObjectName(QStringLiteral("check_") + entry.id);
    row->setAccessibleName(
        QStringLiteral("%1: %2. %3").arg(entry.name, StatusMark::word(entry.mark), entry.finding));
    auto *layout = new QGridLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(m_theme.scaled(8));
    layout->setVerticalSpacing(2);
    layout->setColumnMinimumWidth(0, m_theme.scaled(markWidth));
    layout->setColumnStretch(2, 1);
    layout->setColumnMinimumWidth(3, m_theme.scaled(timeWidth));

    if (entry.mark == Mark::Good) {
        // Passed things get a tick, quieter than the dot that says "is well".
        auto *tick = new QLabel(row);
        const int edge = m_theme.scaled(16);
        const auto paintTick = [this, tick, edge] {
            tick->setPixmap(
                m_theme.icon(Icon::Check, Token::Good).pixmap(QSize(edge, edge), tick->devicePixelRatioF()));
        };
        paintTick();
        connect(&m_theme, &Theme::changed, tick, paintTick);
        tick->setAccessibleName(StatusMark::word(Mark::Good));
        layout->addWidget(tick, 0, 0, Qt::AlignTop);
    } else {
        auto *mark = new StatusMark(m_theme, 12, row);
        mark->setMark(entry.mark);
        // In the middle of the first line of text, under the ticks.
        mark->setContentsMargins(2, 3, 2, 0);
        layout->addWidget(mark, 0, 0, Qt::AlignTop);
    }

    const bool strong = failed || entry.mark == Mark::Unknown;
    auto *name = new TextLabel(m_theme, strong ? Theme::Type::Strong : Theme::Type::Body, row);
    name->setText(entry.name);
    name->setWordWrap(true);
    if (failed)
        name->setToken(Token::Bad);
    else if (entry.mark == Mark::Unknown)
        name->setToken(Token::Unknown);

    auto *finding = new TextLabel(m_theme, Theme::Type::Body, row);
    finding->setText(visibleText(entry.finding, true));
    finding->setWordWrap(true);
    finding->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *time = new TextLabel(m_theme, Theme::Type::Body, row);
    time->setToken(Token::SecondText);
    time->setText(entry.time);
    layout->addWidget(time, 0, 3, Qt::AlignRight | Qt::AlignTop);

    if (!failed) {
        name->setFixedWidth(m_theme.scaled(nameWidth));
        finding->setToken(Token::SecondText);
        layout->addWidget(name, 0, 1, Qt::AlignTop);
        layout->addWidget(finding, 0, 2, Qt::AlignTop);
        return row;
    }
    layout->addWidget(name, 0, 1, 1, 2, Qt::AlignTop);
    layout->addWidget(finding, 1, 1, 1, 3);
    if (!entry.remedy.isEmpty()) {
        auto *remedy = new TextLabel(m_theme, Theme::Type::Body, row);
        remedy->setToken(Token::SecondText);
        remedy->setText(visibleText(entry.remedy, true));
        remedy->setWordWrap(true);
        layout->addWidget(remedy, 2, 1, 1, 3);
    }
    if (!entry.actions.isEmpty()) {
        auto *actions = new QHBoxLayout;
        actions->setSpacing(16);
        for (SurfaceAction action : entry.actions) {
            action.role = ButtonRole::Link;
            QPushButton *button = makeActionButton(action, row);
            connect(button, &QPushButton::clicked, this,
                    [this, entryId = entry.id, id = action.id] { Q_EMIT actionTriggered(entryId, id); });
            actions->addWidget(button);
        }
        actions->addStretch();
        layout->addLayout(actions, 3, 1, 1, 3);
    }
    return row;
}

} // namespace purveyor
