// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/surfaceaction.h"

#include <QPointer>
#include <QWidget>
#include <chrono>
#include <functional>

class QPushButton;
class QTimer;
class QToolButton;

namespace purveyor
{

class ElidedLabel;

/// One short sentence, or a few lines, at the lower leading corner of a widget, with one action at most. Goes
/// by itself, but not while the pointer is on it or it has the focus. Never the only place where something is
/// said.
class Toast final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Toast)

public:
    /// Lies over the host and follows its size. Hidden until told something.
    explicit Toast(const Theme &theme, QWidget *host);
    /// Where in the host it may lie, so that it covers nothing that is pressed; all of it unless set. Asked
    /// each time it is placed.
    void setRoom(std::function<QRect()> room) { m_room = std::move(room); }

    /// A new sentence replaces the old one.
    void tell(const QString &text, const SurfaceAction &action = {},
              std::chrono::milliseconds duration = std::chrono::seconds(10));
    [[nodiscard]] QString text() const;
    [[nodiscard]] QSize sizeHint() const override;

public Q_SLOTS:
    void dismiss();

Q_SIGNALS:
    void actionTriggered(const QString &id);
    /// By itself, by the cross or by Esc; not after the action.
    void dismissed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QSize sizeFor(int width) const;
    [[nodiscard]] int besideText() const;
    void place();
    void updateTimer();
    void giveFocusBack();
    void updatePalette();

    const Theme &m_theme;
    ElidedLabel *m_label;
    QPushButton *m_action;
    QToolButton *m_close;
    QTimer *m_timer;
    QPointer<QWidget> m_before; ///< had the focus before one of ours
    QString m_actionId;
    std::chrono::milliseconds m_duration{};
    std::function<QRect()> m_room;
};

} // namespace purveyor
