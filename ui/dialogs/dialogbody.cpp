// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/dialogbody.h"

#include "ui/theme.h"

#include <QEvent>
#include <QGuiApplication>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace purveyor
{

DialogBody::DialogBody(const Theme &theme, int padding, QWidget *parent)
    : QScrollArea(parent)
    , m_theme(theme)
{
    auto *inner = new QWidget(this);
    inner->setObjectName(u"dialogBody"_s);
    inner->setBackgroundRole(QPalette::Base);
    m_column = new QVBoxLayout(inner);
    m_column->setContentsMargins(padding, theme.scaled(8), padding, theme.scaled(16));
    m_column->setSpacing(theme.scaled(12));
    setWidget(inner);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setBackgroundRole(QPalette::Base);
    setFocusPolicy(Qt::NoFocus);
    // After the scroll area's own filter was put there: the last one is asked first.
    inner->installEventFilter(this);
    viewport()->installEventFilter(this);
}

int DialogBody::wantedHeight(int width) const
{
    return widget()->hasHeightForWidth() ? widget()->heightForWidth(width) : widget()->sizeHint().height();
}

void DialogBody::layOut()
{
    m_column->activate();
    keepWhole();
}

void DialogBody::scrollTo(const QWidget *first)
{
    verticalScrollBar()->setValue(first->mapTo(widget(), QPoint()).y() - m_theme.scaled(8));
}

void DialogBody::bringIntoView(QWidget *focused)
{
    if (!focused || !widget()->isAncestorOf(focused) || QGuiApplication::mouseButtons() != Qt::NoButton)
        return;
    QTimer::singleShot(0, focused, [this, focused] {
        const int below = m_theme.scaled(48);
        if (focused->height() + 2 * below < viewport()->height())
            ensureWidgetVisible(focused, 0, below);
    });
}

// A scroll area knows minimum sizes only and would squeeze wrapped texts instead of scrolling.
void DialogBody::keepWhole()
{
    const int height = wantedHeight(viewport()->width());
    const int before = widget()->minimumHeight();
    if (height == before)
        return;
    widget()->setMinimumHeight(height);
    if (height > before)
        Q_EMIT grown();
}

bool DialogBody::eventFilter(QObject *watched, QEvent *event)
{
    if ((watched == widget() && event->type() == QEvent::LayoutRequest) ||
        (watched == viewport() && event->type() == QEvent::Resize))
        keepWhole();
    return QScrollArea::eventFilter(watched, event);
}

} // namespace purveyor
