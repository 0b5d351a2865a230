// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/busylist.h"

#include "ui/theme.h"
#include "ui/widgets/progressitem.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLocale>
#include <QToolButton>
#include <QVBoxLayout>

namespace purveyor
{

BusyList::BusyList(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_front(new ProgressItem(theme, this))
    , m_more(new QToolButton(this))
    , m_list(new QFrame(this, Qt::Popup))
    , m_listLayout(new QVBoxLayout(m_list))
{
    setAccessibleName(tr("Work in progress"));
    m_front->setObjectName(QStringLiteral("busyFront"));
    m_more->setObjectName(QStringLiteral("busyMoreButton"));
    m_more->setFocusPolicy(Qt::StrongFocus);
    m_more->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_more->setIcon(theme.icon(Icon::Refresh));
    m_list->setObjectName(QStringLiteral("busyPopup"));
    m_list->setFrameShape(QFrame::StyledPanel);
    m_listLayout->setContentsMargins(12, 8, 12, 8);
    m_listLayout->setSpacing(8);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_front, 1);
    layout->addWidget(m_more);
    connect(m_front, &ProgressItem::cancelRequested, this, [this] {
        if (!m_order.isEmpty())
            Q_EMIT cancelRequested(m_order.constLast());
    });
    connect(m_more, &QToolButton::clicked, this, &BusyList::openList);
    showFront();
}

void BusyList::setWork(const QString &id, const QString &text, qint64 done, qint64 total, bool cancellable)
{
    const bool isNew = !m_work.contains(id);
    Work &work = m_work[id];
    work.text = text;
    work.done = done;
    work.total = total;
    work.cancellable = cancellable;
    if (isNew) {
        m_order.append(id);
        work.item = new ProgressItem(m_theme, m_list);
        work.item->setMinimumWidth(m_theme.scaled(400));
        m_listLayout->addWidget(work.item);
        connect(work.item, &ProgressItem::cancelRequested, this, [this, id] { Q_EMIT cancelRequested(id); });
    }
    work.item->setText(text);
    work.item->setProgress(done, total);
    work.item->setCancellable(cancellable);
    showFront();
    if (isNew)
        Q_EMIT countChanged(count());
}

void BusyList::removeWork(const QString &id)
{
    const auto found = m_work.constFind(id);
    if (found == m_work.cend())
        return;
    // Later: its own cancel button may be what ended the work.
    found->item->hide();
    found->item->deleteLater();
    m_work.erase(found);
    m_order.removeOne(id);
    showFront();
    if (m_order.size() < 2)
        m_list->hide();
    else if (m_list->isVisible())
        m_list->adjustSize();
    Q_EMIT countChanged(count());
}

int BusyList::count() const
{
    return static_cast<int>(m_order.size());
}

void BusyList::showFront()
{
    m_front->setVisible(!m_order.isEmpty());
    m_more->setVisible(m_order.size() > 1);
    if (m_order.isEmpty())
        return;
    const Work work = m_work.value(m_order.constLast());
    m_front->setText(work.text);
    m_front->setProgress(work.done, work.total);
    m_front->setCancellable(work.cancellable);
    m_more->setText(locale().toString(count()));
    m_more->setAccessibleName(tr("%n pieces of work in progress", nullptr, count()));
}

void BusyList::openList()
{
    m_list->adjustSize();
    const QPoint corner = mapToGlobal(
        QPoint(layoutDirection() == Qt::LeftToRight ? width() - m_list->width() : 0, -m_list->height() - 4));
    m_list->move(corner);
    m_list->show();
}

} // namespace purveyor
