// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLineEdit>

namespace purveyor
{

class Theme;

/// A field for passwords and keys. Can be shown while being typed; can be pasted into; nothing can be copied,
/// cut or dragged out of it, shown or not. No prediction, no input method history. The Tab key goes on to the
/// next field; the eye that shows what was typed is on the way back (Shift+Tab).
class SecretLineEdit final : public QLineEdit
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SecretLineEdit)

public:
    explicit SecretLineEdit(const Theme &theme, QWidget *parent = nullptr);
    ~SecretLineEdit() override;

    [[nodiscard]] bool isRevealed() const;
    void setRevealed(bool revealed);
    /// Without one the eye is gone: for secrets stored before, which are not given back to the eye.
    void setRevealAllowed(bool allowed);
    /// Overwrites what was typed before letting go of it; the destructor does the same.
    void wipe();

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    const Theme &m_theme;
    QAction *m_reveal;
};

} // namespace purveyor
