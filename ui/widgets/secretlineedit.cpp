// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/secretlineedit.h"

#include "ui/theme.h"

#include <QAction>
#include <QApplication>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QToolButton>

namespace purveyor
{

SecretLineEdit::SecretLineEdit(const Theme &theme, QWidget *parent)
    : QLineEdit(parent)
    , m_theme(theme)
    , m_reveal(new QAction(this))
{
    setEchoMode(QLineEdit::Password);
    setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText |
                        Qt::ImhNoAutoUppercase);
    setDragEnabled(false);
    m_reveal->setObjectName(QStringLiteral("revealAction"));
    m_reveal->setCheckable(true);
    addAction(m_reveal, QLineEdit::TrailingPosition);
    // The button of an action has no focus by default; without it the eye is for the mouse only.
    const QList<QToolButton *> buttons = findChildren<QToolButton *>();
    for (QToolButton *button : buttons) {
        button->setFocusPolicy(Qt::TabFocus);
        button->setObjectName(QStringLiteral("revealButton"));
        button->setMinimumSize(24, 24);
    }
    connect(m_reveal, &QAction::toggled, this, &SecretLineEdit::setRevealed);
    setRevealed(false);
}

SecretLineEdit::~SecretLineEdit()
{
    wipe();
}

bool SecretLineEdit::isRevealed() const
{
    return echoMode() == QLineEdit::Normal;
}

void SecretLineEdit::setRevealed(bool revealed)
{
    setEchoMode(revealed ? QLineEdit::Normal : QLineEdit::Password);
    m_reveal->setChecked(revealed);
    m_reveal->setIcon(m_theme.icon(revealed ? Icon::EyeOff : Icon::Eye, Token::SecondText));
    m_reveal->setText(revealed ? tr("Hide what is typed") : tr("Show what is typed"));
    const QList<QToolButton *> buttons = findChildren<QToolButton *>();
    for (QToolButton *button : buttons)
        button->setAccessibleName(m_reveal->text());
}

void SecretLineEdit::setRevealAllowed(bool allowed)
{
    if (!allowed)
        setRevealed(false);
    m_reveal->setVisible(allowed);
}

void SecretLineEdit::wipe()
{
    // Best effort: the undo history is dropped with setText(), the string's own memory is overwritten if
    // nobody shares it.
    QString typed = text();
    setText(QString(typed.size(), u'0'));
    typed.fill(u'0');
    clear();
}

void SecretLineEdit::contextMenuEvent(QContextMenuEvent *event)
{
    // Qt's own menu offers Copy and Cut as soon as the text is shown.
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *paste = menu->addAction(tr("&Paste"));
    connect(paste, &QAction::triggered, this, &QLineEdit::paste);
    QAction *empty = menu->addAction(tr("&Clear"));
    connect(empty, &QAction::triggered, this, &QLineEdit::clear);
    menu->popup(event->globalPos());
    event->accept();
}

void SecretLineEdit::keyPressEvent(QKeyEvent *event)
{
    const QToolButton *eye = findChild<QToolButton *>();
    if (eye && eye->hasFocus()) { // which passes on what it has no use for
        event->ignore();
        return;
    }
    if (event->matches(QKeySequence::Copy) || event->matches(QKeySequence::Cut)) {
        event->accept();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

bool SecretLineEdit::focusNextPrevChild(bool next)
{
    QToolButton *eye = findChild<QToolButton *>();
    if (!next || !eye || !hasFocus())
        return QLineEdit::focusNextPrevChild(next);
    // What is typed next belongs into the next field.
    const Qt::FocusPolicy policy = eye->focusPolicy();
    eye->setFocusPolicy(Qt::NoFocus);
    const bool moved = QLineEdit::focusNextPrevChild(next);
    eye->setFocusPolicy(policy);
    return moved;
}

void SecretLineEdit::mouseReleaseEvent(QMouseEvent *event)
{
    // On X11 letting go of a selection would put it on the primary selection. With nothing selected, nothing
    // is.
    if (isRevealed() && hasSelectedText())
        deselect();
    QLineEdit::mouseReleaseEvent(event);
}

void SecretLineEdit::focusOutEvent(QFocusEvent *event)
{
    // Not left open on an unattended screen; a popup (the menu) or another window is not leaving.
    const QWidget *now = QApplication::focusWidget();
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason &&
        !(now && isAncestorOf(now)))
        setRevealed(false);
    QLineEdit::focusOutEvent(event);
}

} // namespace purveyor
