// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QKeySequence>
#include <QPointer>
#include <QWidget>

class QToolButton;

namespace purveyor
{

class Theme;

/// A line that unfolds what most people need not see ("Show the exact request").
class Disclosure final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Disclosure)

public:
    /// Takes the content as a child. The shortcut works in the whole window, also where a field that is
    /// edited would take it for something of its own. It takes the focus into the content and back.
    Disclosure(const Theme &theme, const QString &word, QWidget *content, const QKeySequence &shortcut = {},
               QWidget *parent = nullptr);

    [[nodiscard]] bool isOpen() const;
    void setOpen(bool open);
    void toggle();

Q_SIGNALS:
    void toggled(bool open);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void toggleByShortcut();
    void updateArrow();

    const Theme &m_theme;
    QToolButton *m_button;
    QWidget *m_content;
    QKeySequence m_shortcut;
    QPointer<QWidget> m_focusBefore; ///< where the shortcut came from
};

} // namespace purveyor
