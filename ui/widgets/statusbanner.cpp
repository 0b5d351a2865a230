// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/statusbanner.h"

#include "ui/widgets/loadingline.h"
#include "ui/widgets/statusmark.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/visibletext.h"
#include "ui/widgets/wraplayout.h"

#include <QAccessible>
#include <QBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QStyle>

namespace purveyor
{

namespace
{

constexpr int edgeWidth = 3;

Token tokenOf(Mark mark)
{
    switch (mark) {
    case Mark::None:
        return Token::Link;
    case Mark::Good:
        return Token::Good;
    case Mark::Waiting:
        return Token::Waiting;
    case Mark::Stopped:
    case Mark::Ended:
        return Token::Stopped;
    case Mark::Bad:
        return Token::Bad;
    case Mark::Unknown:
        return Token::Unknown;
    }
    return Token::Link;
}

} // namespace

StatusBanner::StatusBanner(const Theme &theme, Size size, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_size(size)
    , m_markWidget(new StatusMark(theme, size == Size::Page ? 18 : 14, this))
    , m_strong(new TextLabel(theme, size == Size::Page ? Theme::Type::StateLine : Theme::Type::Strong, this))
    , m_suffix(new TextLabel(theme, Theme::Type::Body, this))
    , m_text(new TextLabel(theme, Theme::Type::Body, this))
    , m_line(new LoadingLine(theme, this))
    , m_actions(new QWidget(this))
{
    const int padding = size == Size::Page ? 16 : 12;
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_strong->setObjectName(QStringLiteral("bannerStrong"));
    m_text->setObjectName(QStringLiteral("bannerText"));
    m_strong->setWordWrap(true);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_suffix->hide();
    m_line->hide();
    m_actions->hide();

    auto *words = new QVBoxLayout;
    words->setSpacing(4);
    auto *first = new QHBoxLayout;
    first->setSpacing(6);
    first->addWidget(m_strong, 1);
    first->addWidget(m_suffix);
    words->addLayout(first);
    words->addWidget(m_text);
    words->addWidget(m_line);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(padding + edgeWidth, padding, padding, padding);
    layout->setSpacing(12);
    layout->addWidget(m_markWidget, 0, Qt::AlignTop);
    layout->addLayout(words, 1);
    // Inline stands in panes that may be narrower than all its links beside each other.
    if (size == Size::Page) {
        m_actionLayout = new QHBoxLayout(m_actions);
        m_actionLayout->setContentsMargins(0, 0, 0, 0);
        m_actionLayout->setSpacing(8);
        layout->addWidget(m_actions, 0, Qt::AlignTop);
    } else {
        m_actionLayout = new WrapLayout(16, 0, m_actions); // links have room above and below
        words->addWidget(m_actions);
    }
}

void StatusBanner::setMessage(Mark mark, const QString &strong, const QString &text, const QString &suffix)
{
    const Message message{mark, strong, text, suffix};
    if (message == m_message)
        return;
    m_message = message;
    m_mark = mark;
    m_markWidget->setMark(mark);
    m_markWidget->setVisible(mark != Mark::None);
    m_strong->setText(visibleText(strong));
    m_strong->setVisible(!strong.isEmpty());
    m_suffix->setText(visibleText(suffix));
    m_suffix->setVisible(!suffix.isEmpty());
    // Next to a suffix the strong words stay as narrow as they are.
    m_strong->setSizePolicy(suffix.isEmpty() ? QSizePolicy::Preferred : QSizePolicy::Maximum,
                            QSizePolicy::Preferred);
    m_strong->setWordWrap(suffix.isEmpty());
    m_suffix->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_text->setText(visibleText(text, true));
    m_text->setVisible(!text.isEmpty());
    m_line->setToken(tokenOf(mark));
    setAccessibleName(strong);
    setAccessibleDescription(text);
    update();
    if (isVisible()) {
        QAccessibleEvent event(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
}

void StatusBanner::setActions(const QList<SurfaceAction> &actions)
{
    if (actions == m_shown)
        return;
    m_shown = actions;
    const QList<QPushButton *> old = m_actions->findChildren<QPushButton *>();
    qDeleteAll(old);
    while (QLayoutItem *item = m_actionLayout->takeAt(0))
        delete item;
    for (SurfaceAction action : actions) {
        if (m_size == Size::Inline)
            action.role = ButtonRole::Link;
        QPushButton *button = makeActionButton(action, m_actions);
        if (m_size == Size::Inline)
            button->setMinimumWidth(1); // a long word in it is cut before the pane is
        // Queued: what the action causes may replace the button.
        connect(
            button, &QPushButton::clicked, this, [this, id = action.id] { Q_EMIT actionTriggered(id); },
            Qt::QueuedConnection);
        m_actionLayout->addWidget(button);
    }
    m_actions->setVisible(!actions.isEmpty());
}

void StatusBanner::setProgress(qint64 done, qint64 total)
{
    m_line->setVisible(total > 0);
    if (total > 0)
        m_line->setProgress(done, total);
}

Mark StatusBanner::mark() const
{
    return m_mark;
}

QString StatusBanner::text() const
{
    return m_text->text();
}

// As high as it has to be at the width it has: the layouts around it let it have no more than this.
QSize StatusBanner::sizeHint() const
{
    const QSize hint = QWidget::sizeHint();
    return m_laidOut > 0 && hasHeightForWidth() ? QSize(hint.width(), heightForWidth(m_laidOut)) : hint;
}

void StatusBanner::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (m_laidOut != width()) {
        m_laidOut = width();
        updateGeometry();
    }
}

void StatusBanner::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    painter.fillRect(rect(),
                     m_mark == Mark::None ? m_theme.color(Token::RowHover) : m_theme.markGround(m_mark));
    const QRect bar(0, 0, edgeWidth, height());
    painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), bar), m_theme.color(tokenOf(m_mark)));
}

} // namespace purveyor
