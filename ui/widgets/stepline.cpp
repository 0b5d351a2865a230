// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/stepline.h"

#include "ui/theme.h"
#include "ui/widgets/statusmark.h"
#include "ui/widgets/visibletext.h"

#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

namespace purveyor
{

namespace
{

constexpr int circleSize = 24;
constexpr int lineGap = 8;
constexpr int lineStrength = 2;
constexpr int leastStep = 88;

QString stateWord(OrderStep::State state)
{
    switch (state) {
    case OrderStep::State::Todo:
        return StepLine::tr("to do");
    case OrderStep::State::Current:
        return StepLine::tr("in progress");
    case OrderStep::State::Done:
        return StepLine::tr("done");
    case OrderStep::State::Failed:
        return StepLine::tr("failed");
    }
    return {};
}

} // namespace

StepLine::StepLine(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void StepLine::setSteps(const QList<Step> &steps)
{
    if (m_steps == steps)
        return;
    m_steps = steps;
    QStringList sentence;
    for (const Step &step : std::as_const(m_steps)) {
        QStringList parts{tr("%1: %2").arg(step.name, stateWord(step.state))};
        parts += lines(step);
        sentence.append(parts.join(u' '));
    }
    setAccessibleName(sentence.join(QStringLiteral("; ")));
    updateGeometry();
    update();
}

const QList<StepLine::Step> &StepLine::steps() const
{
    return m_steps;
}

QSize StepLine::sizeHint() const
{
    const int lineHeight = QFontMetrics(m_theme.font(Theme::Type::Body)).height() + 2;
    return {m_theme.scaled(176) * static_cast<int>(qMax<qsizetype>(1, m_steps.size())),
            m_theme.scaled(circleSize) + 8 + 3 * lineHeight};
}

QSize StepLine::minimumSizeHint() const
{
    return {m_theme.scaled(leastStep) * static_cast<int>(qMax<qsizetype>(1, m_steps.size())),
            sizeHint().height()};
}

QStringList StepLine::lines(const Step &step) const
{
    QStringList result;
    if (!step.time.isEmpty())
        result.append(step.time);
    if (!step.word.isEmpty())
        result.append(visibleText(step.word));
    return result;
}

QRect StepLine::stepRect(int index) const
{
    const int count = static_cast<int>(m_steps.size());
    const int left = width() * index / count;
    const int right = width() * (index + 1) / count;
    return QStyle::visualRect(layoutDirection(), rect(), QRect(left, 0, right - left, height()));
}

void StepLine::paintCircle(QPainter &painter, const QRectF &circle, OrderStep::State state) const
{
    const qreal edge = circle.width();
    switch (state) {
    case OrderStep::State::Todo:
        painter.setPen(QPen(m_theme.color(Token::ControlEdge), 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(circle.adjusted(1, 1, -1, -1));
        break;
    case OrderStep::State::Current:
        // The mark's own drawing, two thirds wider: the same ring and quarter.
        StatusMark::paint(painter, circle.adjusted(-1, -1, 1, 1), Mark::Waiting,
                          m_theme.color(Token::Waiting));
        break;
    case OrderStep::State::Done: {
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.color(Token::Good));
        painter.drawEllipse(circle);
        painter.setPen(
            QPen(m_theme.color(Token::Base), edge / 11, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.setBrush(Qt::NoBrush);
        const auto at = [&circle, edge](qreal x, qreal y) {
            return QPointF(circle.left() + x * edge, circle.top() + y * edge);
        };
        painter.drawPolyline(QPolygonF({at(0.3, 0.52), at(0.44, 0.66), at(0.71, 0.36)}));
        break;
    }
    case OrderStep::State::Failed:
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.color(Token::Bad));
        painter.drawEllipse(circle);
        StatusMark::paint(painter, circle.adjusted(edge / 5, edge / 5, -edge / 5, -edge / 5), Mark::Bad,
                          m_theme.color(Token::Base));
        break;
    }
}

void StepLine::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int edge = m_theme.scaled(circleSize);
    const int alignment = static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) |
                          Qt::AlignAbsolute | Qt::TextSingleLine;
    for (int i = 0; i < m_steps.size(); ++i) {
        const Step &step = m_steps.at(i);
        const QRect column = stepRect(i);
        const auto visual = [&](const QRect &piece) {
            return QStyle::visualRect(layoutDirection(), column, piece);
        };
        const QRect circle = visual(QRect(column.left(), 0, edge, edge));
        paintCircle(painter, circle, step.state);
        if (i + 1 < m_steps.size()) {
            const QRect line(column.left() + edge + lineGap, (edge - lineStrength) / 2,
                             column.width() - edge - 2 * lineGap, lineStrength);
            painter.fillRect(
                visual(line),
                m_theme.color(step.state == OrderStep::State::Done ? Token::Good : Token::Track));
        }
        const bool reached = step.state != OrderStep::State::Todo;
        int y = edge + 8;
        const auto writeLine = [&](const QString &text, Theme::Type type, Token token) {
            painter.setFont(m_theme.font(type));
            const QFontMetrics metrics = painter.fontMetrics();
            const QRect box = visual(QRect(column.left(), y, column.width() - lineGap, metrics.height()));
            painter.setPen(m_theme.color(token));
            painter.drawText(box, alignment, metrics.elidedText(text, Qt::ElideRight, box.width()));
            y += metrics.height() + 2;
        };
        writeLine(step.name, reached ? Theme::Type::Strong : Theme::Type::Body,
                  step.state == OrderStep::State::Failed ? Token::Bad
                  : reached                              ? Token::Text
                                                         : Token::SecondText);
        if (!step.time.isEmpty())
            writeLine(step.time, Theme::Type::Body, reached ? Token::Text : Token::SecondText);
        if (!step.word.isEmpty())
            writeLine(visibleText(step.word), Theme::Type::Small, Token::SecondText);
    }
}

bool StepLine::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        auto *help = static_cast<QHelpEvent *>(event);
        for (int i = 0; i < m_steps.size(); ++i) {
            if (!stepRect(i).contains(help->pos()))
                continue;
            QStringList whole{m_steps.at(i).name};
            whole += lines(m_steps.at(i));
            QToolTip::showText(help->globalPos(), plainToolTip(whole.join(u'\n')), this, stepRect(i));
            return true;
        }
    }
    return QWidget::event(event);
}

} // namespace purveyor
