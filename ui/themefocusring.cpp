// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/themefocusring.h"

#include "ui/theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QEvent>
#include <QFocusEvent>
#include <QPainter>
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
        if (watched == m_target)
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
    m_ring = new RingWidget(m_theme, target->parentWidget());
    follow();
}

void FocusRing::follow()
{
    if (!m_ring || !m_target)
        return;
    if (m_ring->parentWidget() != m_target->parentWidget()) {
        moveTo(m_target);
        return;
    }
    m_ring->setGeometry(m_target->geometry().adjusted(-reach, -reach, reach, reach));
    m_ring->setVisible(m_target->isVisible());
    m_ring->raise();
}

} // namespace purveyor
