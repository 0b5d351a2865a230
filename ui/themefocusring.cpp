// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/themefocusring.h"

#include "ui/theme.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QApplication>
#include <QEvent>
#include <QFocusEvent>
#include <QPainter>
#include <QSplitter>
#include <QTabBar>

namespace purveyor
{

namespace
{

constexpr int gap = 1;
constexpr int strength = 2;
constexpr int reach = gap + strength;

class RingWidget final : public QWidget
{
public:
    RingWidget(const Theme &theme, QWidget *parent)
        : QWidget(parent)
        , m_theme(theme)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setAttribute(Qt::WA_NoSystemBackground);
        setFocusPolicy(Qt::NoFocus);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(m_theme.color(Token::Link), strength));
        const qreal half = strength / 2.0;
        painter.drawRoundedRect(QRectF(rect()).adjusted(half, half, -half, -half), 5.5, 5.5);
    }

private:
    const Theme &m_theme;
};

bool isViewport(const QWidget *widget)
{
    const auto *area = qobject_cast<const QAbstractScrollArea *>(widget->parentWidget());
    return area && area->viewport() == widget;
}

// A splitter makes a pane of whatever becomes its child.
bool takesChildren(const QWidget *widget)
{
    return qobject_cast<const QSplitter *>(widget) != nullptr;
}

bool wantsRing(const QWidget *widget)
{
    return qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QTabBar *>(widget);
}

} // namespace

FocusRing::FocusRing(const Theme &theme, QObject *parent)
    : QObject(parent)
    , m_theme(theme)
{
    qApp->installEventFilter(this);
}

FocusRing::~FocusRing()
{
    delete m_ring;
}

QWidget *FocusRing::target() const
{
    return m_target;
}

QRect FocusRing::drawnAt() const
{
    if (!m_ring || !m_ring->isVisible())
        return {};
    const QRect seen = m_ring->visibleRegion().boundingRect();
    return {m_ring->mapToGlobal(seen.topLeft()), seen.size()};
}

bool FocusRing::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::FocusIn: {
        auto *widget = qobject_cast<QWidget *>(watched);
        if (!widget)
            break;
        const auto reason = static_cast<QFocusEvent *>(event)->reason();
        const bool byHand = reason == Qt::MouseFocusReason || reason == Qt::PopupFocusReason;
        moveTo(!byHand && wantsRing(widget) ? widget : nullptr);
        break;
    }
    case QEvent::FocusOut:
        if (watched == m_target)
            moveTo(nullptr);
        break;
    case QEvent::Move:
    case QEvent::Resize:
    case QEvent::Show:
    case QEvent::Hide:
    case QEvent::ParentChange:
    case QEvent::ZOrderChange:
        if (m_ring && isAround(watched))
            follow();
        break;
    default: // QEvent::Type is Qt's, not ours
        break;
    }
    return QObject::eventFilter(watched, event);
}

void FocusRing::moveTo(QWidget *target)
{
    m_target = target;
    delete m_ring;
    if (!target || !target->parentWidget())
        return;
    m_ring = new RingWidget(m_theme, target); // until it is known where it has room
    follow();
}

// What moves the target moves the ring, which may be a child of something further out.
bool FocusRing::isAround(const QObject *watched) const
{
    const auto *widget = qobject_cast<const QWidget *>(watched);
    return widget && m_target && (widget == m_target || widget->isAncestorOf(m_target));
}

void FocusRing::follow()
{
    if (!m_ring || !m_target)
        return;
    QWidget *host = m_target->parentWidget();
    if (!host) {
        moveTo(nullptr);
        return;
    }
    // In the first one around the target that has room for it: a tight row of buttons would cut it off.
    QRect ring = m_target->geometry().adjusted(-reach, -reach, reach, reach);
    while (!host->isWindow() && !isViewport(host) && (takesChildren(host) || !host->rect().contains(ring))) {
        ring.translate(host->pos());
        host = host->parentWidget();
    }
    if (m_ring->parentWidget() != host)
        m_ring->setParent(host);
    m_ring->setGeometry(ring);
    m_ring->setVisible(m_target->isVisible());
    m_ring->raise();
}

} // namespace purveyor
