// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/placeholder.h"

#include "ui/widgets/textlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace purveyor
{

namespace
{

constexpr int topRoom = 64;
constexpr int margin = 16;
constexpr int iconSize = 24;
constexpr int textWidth = 560;

Icon iconOf(Placeholder::Kind kind)
{
    switch (kind) {
    case Placeholder::Kind::Empty:
        return Icon::Subscriptions;
    case Placeholder::Kind::Filtered:
        return Icon::Filter;
    case Placeholder::Kind::Loading:
        return Icon::Refresh;
    case Placeholder::Kind::Error:
        return Icon::Warning;
    case Placeholder::Kind::NotOffered:
        return Icon::Info;
    case Placeholder::Kind::Offline:
        return Icon::Offline;
    case Placeholder::Kind::Locked:
        return Icon::Key;
    }
    return Icon::Info;
}

} // namespace

Placeholder::Placeholder(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_iconLabel(new QLabel(this))
    , m_title(new TextLabel(theme, Theme::Type::PlaceholderTitle, this))
    , m_text(new TextLabel(theme, Theme::Type::Body, this))
    , m_buttons(new QWidget(this))
    , m_buttonLayout(new QHBoxLayout(m_buttons))
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_title->setObjectName(QStringLiteral("placeholderTitle"));
    m_title->setWordWrap(true);
    m_title->setMaximumWidth(theme.scaled(textWidth));
    m_text->setObjectName(QStringLiteral("placeholderText"));
    m_text->setWordWrap(true);
    m_text->setToken(Token::SecondText);
    m_text->setMaximumWidth(theme.scaled(textWidth));
    m_buttonLayout->setContentsMargins(0, 4, 0, 0);
    m_buttonLayout->setSpacing(8);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(margin, topRoom, margin, margin);
    layout->setSpacing(8);
    layout->addWidget(m_iconLabel);
    layout->addSpacing(4);
    layout->addWidget(m_title);
    layout->addWidget(m_text);
    layout->addWidget(m_buttons);
    layout->addStretch();
    connect(&theme, &Theme::changed, this, &Placeholder::updateIcon);
    updateIcon();
}

void Placeholder::show(Kind kind, const QString &title, const QString &text,
                       const QList<SurfaceAction> &actions)
{
    m_kind = kind;
    m_icon = iconOf(kind);
    updateIcon();
    m_title->setText(title);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    setAccessibleName(title);
    setAccessibleDescription(text);
    qDeleteAll(m_buttons->findChildren<QPushButton *>());
    while (QLayoutItem *item = m_buttonLayout->takeAt(0))
        delete item;
    for (const SurfaceAction &action : actions) {
        QPushButton *button = makeActionButton(action, m_buttons);
        // The button that was pressed may be replaced by what it caused: queued, so that it is not deleted
        // under its own click.
        connect(
            button, &QPushButton::clicked, this, [this, id = action.id] { Q_EMIT actionTriggered(id); },
            Qt::QueuedConnection);
        m_buttonLayout->addWidget(button);
    }
    m_buttonLayout->addStretch();
    m_buttons->setVisible(!actions.isEmpty());
}

void Placeholder::focusAction()
{
    if (auto *first = m_buttons->findChild<QPushButton *>())
        first->setFocus(Qt::OtherFocusReason);
}

void Placeholder::setIcon(Icon icon)
{
    m_icon = icon;
    updateIcon();
}

Placeholder::Kind Placeholder::kind() const
{
    return m_kind;
}

QString Placeholder::title() const
{
    return m_title->text();
}

void Placeholder::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::ApplicationFontChange)
        updateIcon();
    QWidget::changeEvent(event);
}

void Placeholder::updateIcon()
{
    const int edge = m_theme.scaled(iconSize);
    m_iconLabel->setPixmap(
        m_theme.icon(m_icon, Token::SecondText).pixmap(QSize(edge, edge), devicePixelRatioF()));
}

} // namespace purveyor
