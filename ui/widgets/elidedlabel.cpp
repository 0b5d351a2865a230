// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/elidedlabel.h"

#include "ui/widgets/visibletext.h"

#include <QEvent>
#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QTextLayout>
#include <QToolTip>
#include <algorithm>

namespace purveyor
{

ElidedLabel::ElidedLabel(QWidget *parent)
    : ElidedLabel(QString(), parent)
{
}

ElidedLabel::ElidedLabel(const QString &text, QWidget *parent)
    : QFrame(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setText(text);
}

QString ElidedLabel::text() const
{
    return m_text;
}

void ElidedLabel::setText(const QString &text)
{
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

void ElidedLabel::setElideMode(Qt::TextElideMode mode)
{
    m_elide = mode;
    update();
}

void ElidedLabel::setColorRole(QPalette::ColorRole role)
{
    m_role = role;
    update();
}

void ElidedLabel::setAlignment(Qt::Alignment alignment)
{
    m_alignment = alignment;
    update();
}

void ElidedLabel::setMostLines(int lines)
{
    m_mostLines = lines;
    QSizePolicy policy(QSizePolicy::Preferred, lines > 1 ? QSizePolicy::Preferred : QSizePolicy::Fixed);
    policy.setHeightForWidth(lines > 1);
    setSizePolicy(policy);
    update();
}

bool ElidedLabel::isElided() const
{
    return linesFor(contentsRect().width()).join(QString()) != m_text;
}

QStringList ElidedLabel::linesFor(int width) const
{
    QStringList lines;
    int begin = 0;
    if (m_mostLines > 1) {
        QTextLayout layout(m_text, font());
        QTextOption option;
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        layout.setTextOption(option);
        layout.beginLayout();
        while (lines.size() < m_mostLines - 1) {
            QTextLine line = layout.createLine();
            if (!line.isValid())
                break;
            line.setLineWidth(width);
            lines += m_text.mid(begin, line.textLength());
            begin += line.textLength();
        }
        layout.endLayout();
    }
    if (begin < m_text.size())
        lines += fontMetrics().elidedText(m_text.mid(begin), m_elide, width);
    return lines;
}

int ElidedLabel::heightForWidth(int width) const
{
    const QMargins margins = contentsMargins();
    const auto lines = static_cast<int>(linesFor(width - margins.left() - margins.right()).size());
    return sizeHint().height() + std::max(0, lines - 1) * fontMetrics().lineSpacing();
}

QSize ElidedLabel::sizeHint() const
{
    const QMargins margins = contentsMargins();
    return {fontMetrics().horizontalAdvance(m_text) + 1 + margins.left() + margins.right(),
            fontMetrics().height() + 2 + margins.top() + margins.bottom()};
}

QSize ElidedLabel::minimumSizeHint() const
{
    const int few = fontMetrics().averageCharWidth() * 4;
    return {qMin(few, sizeHint().width()), sizeHint().height()};
}

void ElidedLabel::paintEvent(QPaintEvent *event)
{
    QFrame::paintEvent(event);
    QPainter painter(this);
    painter.setPen(palette().color(isEnabled() ? QPalette::Normal : QPalette::Disabled, m_role));
    const QStringList lines = linesFor(contentsRect().width());
    // Each in a rectangle of its own, all of them together where one would be.
    const int step = fontMetrics().lineSpacing();
    QRect place = contentsRect().translated(0, -step * static_cast<int>(lines.size() - 1) / 2);
    for (const QString &line : lines) {
        painter.drawText(place,
                         static_cast<int>(QStyle::visualAlignment(layoutDirection(), m_alignment)) |
                             Qt::TextSingleLine,
                         line);
        place.translate(0, step);
    }
}

bool ElidedLabel::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        auto *help = static_cast<QHelpEvent *>(event);
        if (isElided() && toolTip().isEmpty()) {
            QToolTip::showText(help->globalPos(), plainToolTip(m_text), this);
            return true;
        }
    }
    return QFrame::event(event);
}

void ElidedLabel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    QFrame::changeEvent(event);
}

} // namespace purveyor
