// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/disclosure.h"

#include "ui/theme.h"
#include "ui/widgets/textlabel.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QShortcut>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

namespace purveyor
{

Disclosure::Disclosure(const Theme &theme, const QString &word, QWidget *content,
                       const QKeySequence &shortcut, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_button(new QToolButton(this))
    , m_content(content)
    , m_shortcut(shortcut)
{
    m_button->setObjectName(QStringLiteral("disclosureButton"));
    m_button->setText(word);
    m_button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_button->setIconSize(QSize(theme.scaled(12), theme.scaled(12)));
    m_button->setFocusPolicy(Qt::StrongFocus);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(0, 0, 0, 0);
    head->setSpacing(4);
    head->addWidget(m_button);
    if (!shortcut.isEmpty()) {
        auto *hint = new TextLabel(theme, Theme::Type::Small, this);
        hint->setToken(Token::SecondText);
        hint->setText(shortcut.toString(QKeySequence::NativeText));
        head->addWidget(hint);
        connect(new QShortcut(shortcut, this), &QShortcut::activated, this, &Disclosure::toggleByShortcut);
        qApp->installEventFilter(this);
    }
    head->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(head);
    layout->addWidget(content);
    content->hide();
    connect(m_button, &QToolButton::clicked, this, &Disclosure::toggle);
    updateArrow();
}

bool Disclosure::isOpen() const
{
    return !m_content->isHidden();
}

void Disclosure::setOpen(bool open)
{
    if (isOpen() == open)
        return;
    m_content->setVisible(open);
    updateArrow();
    Q_EMIT toggled(open);
}

void Disclosure::toggle()
{
    setOpen(!isOpen());
}

void Disclosure::toggleByShortcut()
{
    const QPointer<QWidget> focused = window()->focusWidget();
    const bool leaves = focused && m_content->isAncestorOf(focused);
    toggle();
    if (!isOpen()) {
        if (leaves && m_focusBefore)
            m_focusBefore->setFocus(Qt::ShortcutFocusReason);
        return;
    }
    m_focusBefore = focused;
    const QList<QWidget *> inside = m_content->findChildren<QWidget *>();
    const auto first = std::find_if(inside.cbegin(), inside.cend(), [](const QWidget *widget) {
        return (widget->focusPolicy() & Qt::TabFocus) != 0 && widget->isVisible() && widget->isEnabled();
    });
    if (first != inside.cend())
        (*first)->setFocus(Qt::ShortcutFocusReason);
}

bool Disclosure::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *widget = qobject_cast<const QWidget *>(watched);
        const auto *key = static_cast<const QKeyEvent *>(event);
        if (widget && widget->window() == window() && isVisible() &&
            m_shortcut == QKeySequence(key->keyCombination())) {
            event->ignore(); // an editor on X11 takes Ctrl+E for the end of the line
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void Disclosure::updateArrow()
{
    m_button->setIcon(m_theme.icon(isOpen() ? Icon::ChevronDown : Icon::ChevronRight, Token::SecondText));
    m_button->setAccessibleName(isOpen() ? tr("%1, unfolded").arg(m_button->text())
                                         : tr("%1, folded").arg(m_button->text()));
}

} // namespace purveyor
