// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/loadingline.h"

#include "ui/theme.h"

#include <QPainter>
#include <QStyle>
#include <QTimer>
#include <chrono>

using namespace std::chrono_literals;

namespace purveyor
{

namespace
{

constexpr auto frame = 33ms;
constexpr int phases = 60;

} // namespace

LoadingLine::LoadingLine(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_timer(new QTimer(this))
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Progress"));
    m_timer->setInterval(frame);
    connect(m_timer, &QTimer::timeout, this, [this] {
        m_phase = (m_phase + 1) % phases;
        update();
    });
}

void LoadingLine::setIdle()
{
    setState(State::Idle);
}

void LoadingLine::setBusy()
{
    setState(State::Busy);
}

void LoadingLine::setProgress(qint64 done, qint64 total)
{
    if (total <= 0 || done < 0 || done > total) {
        setBusy();
        return;
    }
    m_share = static_cast<double>(done) / static_cast<double>(total);
    setAccessibleDescription(tr("%1 %").arg(static_cast<int>(m_share * 100)));
    setState(State::Share);
}

bool LoadingLine::isIdle() const
{
    return m_state == State::Idle;
}

void LoadingLine::setThickness(int thickness)
{
    m_thickness = thickness;
    updateGeometry();
}

QSize LoadingLine::sizeHint() const
{
    return {m_theme.scaled(96), m_thickness};
}

QSize LoadingLine::minimumSizeHint() const
{
    return {m_theme.scaled(24), m_thickness};
}

void LoadingLine::setState(State state)
{
    m_state = state;
    const bool animated = style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) > 0;
    if (m_state == State::Busy && isVisible() && animated)
        m_timer->start();
    else
        m_timer->stop();
    update();
}

void LoadingLine::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    if (m_state == State::Idle)
        return;
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(Token::Track));
    QRect piece = rect();
    if (m_state == State::Share) {
        piece.setWidth(static_cast<int>(m_share * width()));
    } else {
        const int length = qMax(24, width() / 4);
        piece.setWidth(length);
        piece.moveLeft((width() + length) * m_phase / phases - length);
        if (!m_timer->isActive())
            piece.moveLeft(0);
    }
    painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), piece), m_theme.color(m_token));
}

void LoadingLine::showEvent(QShowEvent *event)
{
    setState(m_state);
    QWidget::showEvent(event);
}

void LoadingLine::hideEvent(QHideEvent *event)
{
    m_timer->stop();
    QWidget::hideEvent(event);
}

void LoadingLine::setToken(Token token)
{
    m_token = token;
    update();
}

} // namespace purveyor
