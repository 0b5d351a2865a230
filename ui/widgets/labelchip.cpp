// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/labelchip.h"

#include "ui/theme.h"
#include "ui/widgets/visibletext.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

namespace purveyor
{
namespace
{
constexpr int Padding = 8;
constexpr int Gap = 2;
constexpr int CrossRoom = 20; // what the pointer has to hit
constexpr int CrossSize = 12;
constexpr int Height = 24;
} // namespace

LabelChip::LabelChip(const Theme &theme, const QString &label, QWidget *parent)
    : QAbstractButton(parent)
    , m_theme(theme)
    , m_label(label)
{
    setObjectName(QStringLiteral("labelChip"));
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setFocusPolicy(Qt::StrongFocus);
    //: %1 is a label that a clerk gave
    setAccessibleName(tr("Label %1: remove").arg(shownText()));
    setToolTip(plainToolTip(tr("%1\nRemove with the cross or the Delete key").arg(shownText())));
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

QString LabelChip::shownText() const
{
    return visibleText(m_label);
}

QSize LabelChip::sizeHint() const
{
    const QFontMetrics metrics(m_theme.font(Theme::Type::ColumnHead));
    return {metrics.horizontalAdvance(shownText()) + 1 + Padding + Gap + m_theme.scaled(CrossRoom),
            m_theme.scaled(Height)};
}

QSize LabelChip::minimumSizeHint() const
{
    return {qMin(sizeHint().width(), m_theme.scaled(64)), sizeHint().height()};
}

QRect LabelChip::crossRect() const
{
    const int edge = m_theme.scaled(CrossRoom);
    return QStyle::visualRect(layoutDirection(), rect(), {width() - edge, 0, edge, height()});
}

bool LabelChip::hitButton(const QPoint &position) const
{
    return crossRect().contains(position);
}

void LabelChip::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace) {
        click();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

void LabelChip::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(m_theme.color(Token::Line));
    painter.setBrush(m_theme.color(Token::Window));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    const QRect cross = crossRect();
    const int left = layoutDirection() == Qt::RightToLeft ? cross.right() + 1 + Gap : Padding;
    const QRect room(left, 0, width() - Padding - Gap - cross.width(), height());
    painter.setFont(m_theme.font(Theme::Type::ColumnHead));
    painter.setPen(m_theme.color(Token::Text));
    painter.drawText(
        room, static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter)),
        painter.fontMetrics().elidedText(shownText(), Qt::ElideRight, room.width()));
    QRect icon({}, QSize(m_theme.scaled(CrossSize), m_theme.scaled(CrossSize)));
    icon.moveCenter(cross.center());
    m_theme.icon(Icon::Close, Token::SecondText).paint(&painter, icon);
}

} // namespace purveyor
