// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPointer>
#include <QString>
#include <QWidget>
#include <chrono>
#include <functional>

class QAbstractItemView;
class QPushButton;

namespace purveyor
{

// Uses a window as a person does: by what can be seen and pressed. Everything is done with mouse and key
// events of Qt Test on widgets that are visible and enabled; nothing calls a slot, a model or a client. Each
// step waits until it can be done, for a bounded time, and says in failure() what it could not do; later
// steps then do nothing.
class WindowDriver final
{
    Q_DISABLE_COPY_MOVE(WindowDriver)

public:
    // The window must be shown. Dialogs and menus over it are found as well.
    explicit WindowDriver(QWidget *window, std::chrono::milliseconds patience = std::chrono::seconds(15));

    bool ok() const { return m_failure.isEmpty(); }
    const QString &failure() const { return m_failure; }
    bool fail(const QString &text); // for steps that are made of these; always false

    // Widgets by objectName; null (and a failure) when none is visible in time. Newest dialogs first.
    QWidget *waitFor(const QString &objectName);
    QWidget *find(const QString &objectName) const; // now; null when there is none that is visible
    bool isThere(const QString &objectName) const { return find(objectName) != nullptr; }
    bool waitUntil(const std::function<bool()> &condition, const QString &what);
    bool waitGone(const QString &objectName);

    bool click(const QString &objectName);
    // Opens a button's menu and clicks the entry of that objectName.
    bool choose(const QString &buttonName, const QString &actionName);
    // The visible button of that name whose menu has the entry, to be chosen now; null when there is none.
    QPushButton *menuButton(const QString &buttonName, const QString &actionName) const;
    bool type(const QString &objectName, const QString &text);           // replaces what is there
    bool key(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier); // where the focus is
    bool keys(const QString &text);
    // An entry of a combo box, by its text.
    bool pick(const QString &comboName, const QString &text);
    // The row of a table in which a cell has this text; clicked in its first visible column.
    bool clickRow(const QString &tableName, const QString &text);
    bool clickFirstRow(const QString &tableName);
    bool doubleClickRow(const QString &tableName, const QString &text);
    // The row of the page in the navigation.
    bool openPage(int number); // Ctrl+1 …

    // --- what a person reads
    QString textOf(const QString &objectName) const; // label, button, field or banner; empty when not visible
    bool waitForText(const QString &objectName, const QString &part);
    int rowCount(const QString &tableName) const;
    QString cell(const QString &tableName, const QString &rowText, int column) const;
    QWidget *window() const { return m_window; }
    QWidget *topMost() const; // the dialog in front, or the window
    void
    settle(std::chrono::milliseconds time); // lets the event loop turn; for pictures, never for a condition

private:
    QWidget *keyboardTarget() const;
    void activate();
    QWidget *waitUsable(const QString &objectName);
    bool press(QWidget *widget, QPoint at, bool twice = false);
    QModelIndex indexOf(QAbstractItemView *view, const QString &text) const;
    bool clickRowTimes(const QString &tableName, const QString &text, bool twice);

    QPointer<QWidget> m_window;
    std::chrono::milliseconds m_patience;
    QString m_failure;
};

} // namespace purveyor
