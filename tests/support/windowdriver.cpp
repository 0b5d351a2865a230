// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/windowdriver.h"

#include "ui/widgets/elidedlabel.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTableView>
#include <QTest>
#include <QTimer>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace purveyor
{

WindowDriver::WindowDriver(QWidget *window, std::chrono::milliseconds patience)
    : m_window(window)
    , m_patience(patience)
{
}

bool WindowDriver::fail(const QString &text)
{
    if (m_failure.isEmpty())
        m_failure = text;
    return false;
}

QWidget *WindowDriver::topMost() const
{
    if (QWidget *popup = QApplication::activePopupWidget())
        return popup;
    // A dialog over a dialog is the child of the one below.
    QWidget *top = m_window;
    for (bool deeper = top != nullptr; deeper;) {
        deeper = false;
        const QList<QDialog *> dialogs = top->findChildren<QDialog *>();
        for (QDialog *dialog : dialogs) {
            if (dialog->isVisible()) {
                top = dialog;
                deeper = true;
                break;
            }
        }
    }
    return top;
}

QWidget *WindowDriver::find(const QString &objectName) const
{
    const auto visibleIn = [&objectName](QWidget *root) -> QWidget * {
        if (root->objectName() == objectName && root->isVisible())
            return root;
        const QList<QWidget *> found = root->findChildren<QWidget *>(objectName);
        const auto visible = std::find_if(found.cbegin(), found.cend(),
                                          [](const QWidget *widget) { return widget->isVisible(); });
        return visible == found.cend() ? nullptr : *visible;
    };
    QWidget *top = topMost();
    if (!top)
        return nullptr;
    if (QWidget *widget = visibleIn(top))
        return widget;
    return top == m_window || !m_window ? nullptr : visibleIn(m_window);
}

bool WindowDriver::waitUntil(const std::function<bool()> &condition, const QString &what)
{
    if (!ok())
        return false;
    if (QTest::qWaitFor(condition, static_cast<int>(m_patience.count())))
        return true;
    return fail(u"waited in vain for: "_s + what);
}

QWidget *WindowDriver::waitFor(const QString &objectName)
{
    waitUntil([this, &objectName] { return isThere(objectName); }, objectName);
    return ok() ? find(objectName) : nullptr;
}

bool WindowDriver::waitGone(const QString &objectName)
{
    return waitUntil([this, &objectName] { return !isThere(objectName); }, objectName + u" to be gone"_s);
}

namespace
{
// What lies outside of a scrolled view is scrolled to, as a person would.
void bringIntoSight(QWidget *widget)
{
    for (QWidget *parent = widget->parentWidget(); parent; parent = parent->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(parent)) {
            area->ensureWidgetVisible(widget);
            return;
        }
    }
}
} // namespace

QWidget *WindowDriver::waitUsable(const QString &objectName)
{
    const auto usable = [this, &objectName] {
        const QWidget *widget = find(objectName);
        return widget && widget->isEnabled();
    };
    if (!waitUntil(usable, objectName + u" to be usable"_s))
        return nullptr;
    QWidget *widget = find(objectName);
    bringIntoSight(widget);
    return widget;
}

bool WindowDriver::press(QWidget *widget, QPoint at, bool twice)
{
    if (!widget->rect().contains(at))
        return fail(widget->objectName() + u": nothing to press there"_s);
    if (twice)
        QTest::mouseDClick(widget, Qt::LeftButton, Qt::NoModifier, at);
    else
        QTest::mouseClick(widget, Qt::LeftButton, Qt::NoModifier, at);
    return true;
}

bool WindowDriver::click(const QString &objectName)
{
    QWidget *widget = waitUsable(objectName);
    return widget && press(widget, widget->rect().center());
}

// Several surfaces may have a button of that name; meant is the one with the entry.
QPushButton *WindowDriver::menuButton(const QString &buttonName, const QString &actionName) const
{
    const QWidget *top = topMost();
    QList<QPushButton *> buttons;
    if (top)
        buttons = top->findChildren<QPushButton *>(buttonName);
    if (m_window && top != m_window) // as in find()
        buttons += m_window->findChildren<QPushButton *>(buttonName);
    for (QPushButton *button : buttons) {
        if (!button->isVisible() || !button->isEnabled() || !button->menu())
            continue;
        Q_EMIT button->menu()->aboutToShow(); // some are filled no sooner
        const QList<QAction *> actions = button->menu()->actions();
        const bool has = std::any_of(actions.cbegin(), actions.cend(), [&actionName](const QAction *action) {
            return action->objectName() == actionName && action->isEnabled();
        });
        if (has)
            return button;
    }
    return nullptr;
}

bool WindowDriver::choose(const QString &buttonName, const QString &actionName)
{
    if (!waitUntil([&] { return menuButton(buttonName, actionName) != nullptr; },
                   u"%1 in the menu of %2"_s.arg(actionName, buttonName)))
        return false;
    QPushButton *button = menuButton(buttonName, actionName);
    bringIntoSight(button);
    // A press would block in the menu's own loop; the keyboard opens it in the same way, so the menu is shown
    // by the event and answered from a timer.
    QMenu *menu = button->menu();
    bool chosen = false;
    QMetaObject::invokeMethod(
        menu,
        [menu, actionName, &chosen] {
            const QList<QAction *> actions = menu->actions();
            for (QAction *action : actions) {
                if (action->objectName() == actionName && action->isEnabled()) {
                    chosen = true;
                    QTest::mouseClick(menu, Qt::LeftButton, Qt::NoModifier,
                                      menu->actionGeometry(action).center());
                    return;
                }
            }
            menu->close();
        },
        Qt::QueuedConnection);
    button->setFocus(Qt::TabFocusReason);
    QTest::keyClick(button, Qt::Key_Space);
    if (!waitUntil([&chosen, menu] { return chosen || !menu->isVisible(); }, actionName))
        return false;
    return chosen || fail(actionName + u" is not in the menu or greyed"_s);
}

namespace
{
// keyClicks() knows ASCII only; other letters come as key events with a text, as from a keyboard that has
// them.
void typeText(QWidget *widget, const QString &text)
{
    for (const QChar letter : text) {
        if (letter.unicode() < 0x80)
            QTest::keyClick(widget, letter.toLatin1());
        else
            QTest::sendKeyEvent(QTest::Click, widget, Qt::Key_unknown, QString(letter), Qt::NoModifier);
    }
}
} // namespace

bool WindowDriver::type(const QString &objectName, const QString &text)
{
    QWidget *widget = waitUsable(objectName);
    if (!widget)
        return false;
    widget->setFocus(Qt::MouseFocusReason);
    QTest::keyClick(widget, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(widget, Qt::Key_Delete);
    typeText(widget, text);
    return true;
}

// Without a window manager nobody gives the keyboard back when a dialog has closed.
void WindowDriver::activate()
{
    QWidget *front = topMost();
    if (front && !QApplication::activePopupWidget() && QApplication::activeWindow() != front->window()) {
        front->window()->activateWindow();
        (void)QTest::qWaitForWindowActive(front->window(), static_cast<int>(m_patience.count()));
    }
}

// Where a person's keys go: into the window in front. Right after a dialog came or went, the application may
// name another focus for a moment.
QWidget *WindowDriver::keyboardTarget() const
{
    QWidget *focus = QApplication::focusWidget();
    QWidget *front = topMost();
    if (QApplication::activePopupWidget() || !front || (focus && focus->window() == front->window()))
        return focus ? focus : front;
    return front->window()->focusWidget() ? front->window()->focusWidget() : front;
}

bool WindowDriver::key(int key, Qt::KeyboardModifiers modifiers)
{
    if (!ok())
        return false;
    activate();
    QWidget *target = keyboardTarget();
    if (!target)
        return fail(u"nothing has the focus"_s);
    QTest::keyClick(target, static_cast<Qt::Key>(key), modifiers);
    return true;
}

bool WindowDriver::keys(const QString &text)
{
    if (!ok())
        return false;
    QWidget *target = QApplication::focusWidget();
    if (!target)
        return fail(u"nothing has the focus"_s);
    typeText(target, text);
    return true;
}

bool WindowDriver::pick(const QString &comboName, const QString &text)
{
    auto *combo = qobject_cast<QComboBox *>(waitUsable(comboName));
    if (!combo)
        return fail(comboName + u" is no list of choices"_s);
    const int wanted = combo->findText(text, Qt::MatchContains);
    if (wanted < 0)
        return fail(u"%1 does not offer %2"_s.arg(comboName, text));
    combo->setFocus(Qt::MouseFocusReason);
    const auto step = [combo, wanted] {
        QTest::keyClick(combo, combo->currentIndex() < wanted ? Qt::Key_Down : Qt::Key_Up);
    };
    for (int tries = 0; combo->currentIndex() != wanted && tries < 1000; ++tries)
        step();
    return combo->currentIndex() == wanted || fail(u"%1 could not be set"_s.arg(comboName));
}

// --- tables

QModelIndex WindowDriver::indexOf(QAbstractItemView *view, const QString &text) const
{
    const QAbstractItemModel *model = view->model();
    for (int row = 0; model && row < model->rowCount(); ++row) {
        for (int column = 0; column < model->columnCount(); ++column) {
            const QModelIndex index = model->index(row, column);
            if (index.data().toString() == text && (index.flags() & Qt::ItemIsSelectable))
                return index;
        }
    }
    return {};
}

bool WindowDriver::clickRowTimes(const QString &tableName, const QString &text, bool twice)
{
    auto *view = qobject_cast<QAbstractItemView *>(waitUsable(tableName));
    if (!view)
        return fail(tableName + u" is no table"_s);
    if (!waitUntil([this, view = QPointer(view), &text] { return view && indexOf(view, text).isValid(); },
                   u"%1 in %2"_s.arg(text, tableName)))
        return false;
    const QModelIndex index = indexOf(view, text);
    view->scrollTo(index);
    QRect cell = view->visualRect(index);
    for (int column = 0; cell.isEmpty() && column < view->model()->columnCount(); ++column)
        cell = view->visualRect(index.siblingAtColumn(column));
    if (twice)
        press(view->viewport(), cell.center());
    return press(view->viewport(), cell.center(), twice);
}

bool WindowDriver::clickRow(const QString &tableName, const QString &text)
{
    return clickRowTimes(tableName, text, false);
}

bool WindowDriver::clickFirstRow(const QString &tableName)
{
    auto *view = qobject_cast<QAbstractItemView *>(waitUsable(tableName));
    if (!view || !view->model() || view->model()->rowCount() == 0)
        return fail(tableName + u" has no rows"_s);
    const QAbstractItemModel *model = view->model();
    QRect cell;
    for (int column = 0; cell.isEmpty() && column < model->columnCount(); ++column)
        cell = view->visualRect(model->index(0, column));
    return press(view->viewport(), cell.center());
}

bool WindowDriver::doubleClickRow(const QString &tableName, const QString &text)
{
    return clickRowTimes(tableName, text, true);
}

bool WindowDriver::openPage(int number)
{
    if (!ok())
        return false;
    activate();
    // A dialog that has just gone leaves no window active for a moment: keys would go nowhere.
    if (!waitUntil([this] { return m_window && m_window->isActiveWindow(); }, u"the window to be active"_s))
        return false;
    QWidget *target = QApplication::focusWidget() ? QApplication::focusWidget() : m_window.data();
    QTest::keyClick(target, static_cast<Qt::Key>(Qt::Key_0 + number), Qt::ControlModifier);
    return true;
}

int WindowDriver::rowCount(const QString &tableName) const
{
    const auto *view = qobject_cast<QAbstractItemView *>(find(tableName));
    return view && view->model() ? view->model()->rowCount() : 0;
}

QString WindowDriver::cell(const QString &tableName, const QString &rowText, int column) const
{
    auto *view = qobject_cast<QAbstractItemView *>(find(tableName));
    if (!view)
        return {};
    const QModelIndex index = indexOf(view, rowText);
    return index.isValid() ? index.siblingAtColumn(column).data().toString() : QString();
}

// --- texts

QString WindowDriver::textOf(const QString &objectName) const
{
    const QWidget *widget = find(objectName);
    if (!widget)
        return {};
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        return label->text();
    if (const auto *elided = qobject_cast<const ElidedLabel *>(widget))
        return elided->text();
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        return button->text();
    if (const auto *line = qobject_cast<const QLineEdit *>(widget))
        return line->text();
    if (const auto *edit = qobject_cast<const QPlainTextEdit *>(widget))
        return edit->toPlainText();
    if (const auto *combo = qobject_cast<const QComboBox *>(widget))
        return combo->currentText();
    if (const QVariant text = widget->property("text"); text.isValid())
        return text.toString();
    QStringList texts;
    const QList<QLabel *> labels = widget->findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (label->isVisible() && !label->text().isEmpty())
            texts += label->text();
    }
    const QList<ElidedLabel *> elided = widget->findChildren<ElidedLabel *>();
    for (const ElidedLabel *label : elided) {
        if (label->isVisible() && !label->text().isEmpty())
            texts += label->text();
    }
    return texts.join(u'\n');
}

bool WindowDriver::waitForText(const QString &objectName, const QString &part)
{
    return waitUntil([this, &objectName, &part] { return textOf(objectName).contains(part); },
                     u"“%1” in %2 (there: “%3”)"_s.arg(part, objectName, textOf(objectName)));
}

void WindowDriver::settle(std::chrono::milliseconds time)
{
    bool over = false;
    QTimer::singleShot(time, m_window, [&over] { over = true; });
    (void)QTest::qWaitFor([&over] { return over; });
}

} // namespace purveyor
