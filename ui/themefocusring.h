// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPointer>
#include <QWidget>

namespace purveyor
{

class Theme;

/// The ring around the button, box or tab that has the keyboard focus, 1 px away from it and 2 px strong.
/// Fields and tables show their focus by themselves. Not shown when the focus came by the mouse.
///
/// One object for the application: it lies in the nearest widget around the focused one that has room for it,
/// so that neither a style nor a layout need leave any.
class FocusRing final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FocusRing)

public:
    FocusRing(const Theme &theme, QObject *parent);
    ~FocusRing() override;

    /// The widget that has the ring now, or nothing.
    [[nodiscard]] QWidget *target() const;
    /// Where it is drawn, on the screen; empty when nothing has it.
    [[nodiscard]] QRect drawnAt() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void moveTo(QWidget *target);
    void follow();
    [[nodiscard]] bool isAround(const QObject *watched) const;

    const Theme &m_theme;
    QPointer<QWidget> m_target;
    QPointer<QWidget> m_ring;
};

} // namespace purveyor
