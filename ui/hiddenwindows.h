// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QObject>
#include <QPoint>
#include <QPointer>
#include <QWidget>

namespace purveyor
{

/// Takes all windows of the program from the screen and puts them back as they were: their places, the one in
/// front, the focus. What wants to be shown meanwhile waits, too. Nothing is closed but menus and other
/// popups.
class HiddenWindows final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HiddenWindows)

public:
    explicit HiddenWindows(QObject *parent);
    ~HiddenWindows() override;

    /// All but this window and what belongs to it; null: all.
    void setSpared(QWidget *window);
    void hideAll();
    /// Will be shown with the others, although it is not on the screen yet.
    void keepBack(QWidget *window);
    void showAgain();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Hidden {
        QPointer<QWidget> window;
        QPoint place; ///< without the frame
        QSize size;
        bool isPlaced = false; ///< was on the screen, at that place
    };
    [[nodiscard]] bool isSpared(const QWidget *window) const;
    void holdBack(QWidget *window);

    QPointer<QWidget> m_spared;
    QList<Hidden> m_hidden; ///< in the order in which they are shown again: owners before what they own
    QPointer<QWidget> m_front;
    QPointer<QWidget> m_focus;
    bool m_active = false;
};

} // namespace purveyor
