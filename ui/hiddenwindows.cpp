// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/hiddenwindows.h"

#include <QApplication>
#include <QDialog>
#include <QEvent>
#include <QWindow>
#include <algorithm>
#include <utility>

namespace purveyor
{
namespace
{
int depthOf(const QWidget *widget)
{
    int depth = 0;
    for (; widget; widget = widget->parentWidget())
        ++depth;
    return depth;
}

bool isPassing(const QWidget *window)
{
    return window->windowType() == Qt::Popup || window->windowType() == Qt::ToolTip ||
           window->windowType() == Qt::SplashScreen;
}
} // namespace

HiddenWindows::HiddenWindows(QObject *parent)
    : QObject(parent)
{
}

HiddenWindows::~HiddenWindows() = default;

void HiddenWindows::setSpared(QWidget *window)
{
    m_spared = window;
}

// QWidget::isAncestorOf() ends at the edge of a window.
bool HiddenWindows::isSpared(const QWidget *window) const
{
    for (; window; window = window->parentWidget()) {
        if (window == m_spared)
            return true;
    }
    return false;
}

void HiddenWindows::hideAll()
{
    if (m_active)
        return;
    while (QWidget *popup = QApplication::activePopupWidget()) {
        popup->close();
        if (QApplication::activePopupWidget() == popup)
            break;
    }
    m_active = true;
    m_front = QApplication::activeWindow();
    m_focus = QApplication::focusWidget();
    QList<QWidget *> windows = QApplication::topLevelWidgets();
    windows.removeIf([this](const QWidget *window) { return !window->isVisible() || isSpared(window); });
    std::stable_sort(windows.begin(), windows.end(),
                     [](const QWidget *a, const QWidget *b) { return depthOf(a) < depthOf(b); });
    for (QWidget *window : std::as_const(windows)) {
        if (!isPassing(window))
            m_hidden.append({window, window->geometry().topLeft(), window->size(), true});
    }
    // What is owned first: a window manager may take it along with its owner.
    std::reverse(windows.begin(), windows.end());
    for (QWidget *window : std::as_const(windows))
        window->hide();
    QCoreApplication::instance()->installEventFilter(this);
}

void HiddenWindows::keepBack(QWidget *window)
{
    m_hidden.append({window, {}, {}, false});
}

void HiddenWindows::showAgain()
{
    if (!m_active)
        return;
    m_active = false;
    const QList<Hidden> hidden = std::exchange(m_hidden, {});
    for (const Hidden &one : hidden) {
        if (!one.window)
            continue;
        if (one.window->testAttribute(Qt::WA_DontShowOnScreen)) { // came in this very turn
            one.window->hide();
            one.window->setAttribute(Qt::WA_DontShowOnScreen, false);
        }
        // A window manager takes one that comes back for a new one, and would place it anew.
        const bool isFree = one.isPlaced && !one.window->isMaximized() && !one.window->isFullScreen();
        if (isFree) {
            // Both before it is shown, or a dialog centres itself and fits itself anew, and what the window
            // manager makes of that may arrive after the size that it should have.
            one.window->setAttribute(Qt::WA_Moved);
            one.window->resize(one.size);
            // Not QWidget::move(): it thinks that the window is there already, and tells nobody.
            if (QWindow *handle = one.window->windowHandle())
                handle->setPosition(one.place);
        }
        one.window->show();
    }
    QCoreApplication::instance()->removeEventFilter(this);
    // What came up meanwhile lies above what was in front.
    QWidget *front = m_front;
    if (!hidden.isEmpty() && !hidden.constLast().isPlaced)
        front = hidden.constLast().window;
    if (front) {
        front->raise();
        front->activateWindow();
    }
    if (m_focus && front == m_front)
        m_focus->setFocus(Qt::OtherFocusReason);
    m_front.clear();
    m_focus.clear();
}

// Field note: at this moment of QWidget::show() nothing is mapped yet, and hide() would be undone by the rest
// of it. The attribute lets it go through without a window on the screen.
void HiddenWindows::holdBack(QWidget *window)
{
    window->setAttribute(Qt::WA_DontShowOnScreen);
    const bool isKnown = std::any_of(m_hidden.cbegin(), m_hidden.cend(),
                                     [window](const Hidden &hidden) { return hidden.window == window; });
    if (!isKnown && !isPassing(window))
        m_hidden.append({window, {}, {}, false});
    QMetaObject::invokeMethod(
        window,
        [window] {
            if (!window->testAttribute(Qt::WA_DontShowOnScreen)) // shown again by now
                return;
            window->hide();
            window->setAttribute(Qt::WA_DontShowOnScreen, false);
        },
        Qt::QueuedConnection);
}

bool HiddenWindows::eventFilter(QObject *watched, QEvent *event)
{
    // Field note: QDialog tells its focus widget on being shown that Tab led there, and a field selects all
    // of its text then: the next key would replace what is half typed.
    if (!m_active)
        return event->type() == QEvent::FocusIn && watched->isWidgetType() &&
               !static_cast<QWidget *>(watched)->hasFocus();
    if (!watched->isWidgetType() || (event->type() != QEvent::Show && event->type() != QEvent::Close))
        return QObject::eventFilter(watched, event);
    auto *window = static_cast<QWidget *>(watched);
    if (!window->isWindow() || isSpared(window))
        return QObject::eventFilter(watched, event);
    if (event->type() == QEvent::Show)
        holdBack(window);
    else if (qobject_cast<QDialog *>(window)) // done with behind the lock: it does not come back
        m_hidden.removeIf([window](const Hidden &hidden) { return hidden.window == window; });
    return QObject::eventFilter(watched, event);
}

} // namespace purveyor
