// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/toast.h"

#include "ui/widgets/elidedlabel.h"

#include <QAccessible>
#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>
#include <QStyle>
#include <QTimer>
#include <QToolButton>
#include <algorithm>

namespace purveyor
{

namespace
{

constexpr int distance = 16;
constexpr int narrowestToast = 400;
constexpr int widestToast = 720;
constexpr int toastHeight = 40;
constexpr int mostLines = 3; // the rest is where its action leads

} // namespace

Toast::Toast(const Theme &theme, QWidget *host)
    : QWidget(host)
    , m_theme(theme)
    , m_label(new ElidedLabel(this))
    , m_action(new QPushButton(this))
    , m_close(new QToolButton(this))
    , m_timer(new QTimer(this))
{
    hide();
    m_label->setObjectName(QStringLiteral("toastLabel"));
    m_label->setMostLines(mostLines);
    m_action->setObjectName(QStringLiteral("toastActionButton"));
    m_action->setAutoDefault(false);
    setButtonRole(m_action, ButtonRole::Link);
    m_close->setObjectName(QStringLiteral("toastCloseButton"));
    m_close->setAccessibleName(tr("Close message"));
    m_close->setIcon(theme.icon(Icon::Close, Token::ToastText));
    m_close->setIconSize(QSize(theme.scaled(12), theme.scaled(12)));

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(distance, 0, 8, 0);
    layout->setSpacing(12);
    layout->addWidget(m_label, 1);
    layout->addWidget(m_action);
    layout->addWidget(m_close);

    m_timer->setSingleShot(true);
    connect(m_timer, &QTimer::timeout, this, &Toast::dismiss);
    connect(m_close, &QToolButton::clicked, this, &Toast::dismiss);
    connect(m_action, &QPushButton::clicked, this, [this] {
        const QString id = m_actionId;
        m_timer->stop();
        giveFocusBack();
        hide();
        Q_EMIT actionTriggered(id);
    });
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *before, const QWidget *now) {
        if (before && isAncestorOf(now) && !isAncestorOf(before))
            m_before = before;
    });
    connect(&theme, &Theme::changed, this, &Toast::updatePalette);
    updatePalette();
    m_action->installEventFilter(this);
    m_close->installEventFilter(this);
    host->installEventFilter(this);
}

void Toast::tell(const QString &text, const SurfaceAction &action, std::chrono::milliseconds duration)
{
    m_label->setText(text);
    m_actionId = action.id;
    m_action->setText(action.text);
    m_action->setVisible(!action.id.isEmpty());
    m_duration = duration;
    setAccessibleName(text);
    place();
    show();
    raise();
    updateTimer();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

QString Toast::text() const
{
    return m_label->text();
}

QSize Toast::sizeHint() const
{
    // As wide as its text asks for, within bounds: a result that is cut off has to be looked up elsewhere.
    const int wanted = m_label->fontMetrics().horizontalAdvance(m_label->text()) + besideText() + distance;
    return sizeFor(qBound(m_theme.scaled(narrowestToast), wanted, m_theme.scaled(widestToast)));
}

// As high as its text asks for at this width: the reason of a refusal is longer than a line.
QSize Toast::sizeFor(int width) const
{
    const int text = m_label->heightForWidth(width - besideText()) + 2 * m_theme.scaled(8);
    return {width, std::max(m_theme.scaled(toastHeight), text)};
}

int Toast::besideText() const
{
    return layout()->minimumSize().width() - m_label->minimumSizeHint().width();
}

void Toast::dismiss()
{
    if (isHidden())
        return;
    m_timer->stop();
    giveFocusBack();
    hide();
    Q_EMIT dismissed();
}

// Hidden with the focus, Qt gives it to whatever comes next: a field with its text selected, perhaps.
void Toast::giveFocusBack()
{
    if (isAncestorOf(QApplication::focusWidget()) && m_before && m_before->isVisible())
        m_before->setFocus(Qt::OtherFocusReason);
}

void Toast::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.color(Token::Toast));
    painter.drawRoundedRect(rect(), 4, 4);
}

void Toast::enterEvent(QEnterEvent *event)
{
    QWidget::enterEvent(event);
    m_timer->stop();
}

void Toast::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    updateTimer();
}

void Toast::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        dismiss();
        return;
    }
    QWidget::keyPressEvent(event);
}

bool Toast::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget()) {
        if (event->type() == QEvent::Resize && isVisible())
            place();
    } else if (event->type() == QEvent::FocusIn) {
        m_timer->stop();
    } else if (event->type() == QEvent::FocusOut && isVisible()) {
        updateTimer();
    }
    return QWidget::eventFilter(watched, event);
}

void Toast::place()
{
    const QRect room = m_room ? m_room() : parentWidget()->rect();
    const QSize size = sizeFor(qMin(sizeHint().width(), room.width() - 2 * distance));
    const QRect lower({room.left() + distance, room.bottom() + 1 - size.height() - distance}, size);
    setGeometry(QStyle::visualRect(layoutDirection(), room, lower));
}

void Toast::updateTimer()
{
    // Reading takes the time it takes.
    const bool held = underMouse() || m_action->hasFocus() || m_close->hasFocus();
    if (held)
        m_timer->stop();
    else
        m_timer->start(m_duration);
}

void Toast::updatePalette()
{
    QPalette colors;
    colors.setColor(QPalette::WindowText, m_theme.color(Token::ToastText));
    setPalette(colors);
    m_action->setProperty("linkToken", static_cast<int>(Token::ToastAction));
    update();
}

} // namespace purveyor
