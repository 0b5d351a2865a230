// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/requestview.h"

#include "ui/theme.h"
#include "ui/widgets/visibletext.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QLocale>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QStyle>
#include <QTextDocument>
#include <QToolButton>
#include <QVBoxLayout>
#include <cmath>

namespace purveyor
{

namespace
{

constexpr qsizetype longest = 256 * 1024;
constexpr int leastLines = 3;

} // namespace

RequestView::RequestView(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_edit(new QPlainTextEdit(this))
    , m_copy(new QToolButton(this))
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_edit->setObjectName(QStringLiteral("requestText"));
    m_edit->setAccessibleName(tr("Request"));
    m_edit->setReadOnly(true);
    m_edit->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_edit->setFrameShape(QFrame::NoFrame);
    m_edit->setTabChangesFocus(true);
    m_edit->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_edit->document()->setDocumentMargin(8);
    m_copy->setObjectName(QStringLiteral("copyButton"));
    m_copy->setAccessibleName(tr("Copy request"));
    m_copy->setToolTip(tr("Copy request"));
    m_copy->setIcon(theme.icon(Icon::Copy, Token::SecondText));
    m_copy->setFixedSize(theme.scaled(24), theme.scaled(24));
    m_copy->setFocusPolicy(Qt::StrongFocus);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_edit);
    connect(m_copy, &QToolButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(text());
        Q_EMIT copied();
    });
    connect(&theme, &Theme::changed, this, &RequestView::updateLook);
    updateLook();
}

void RequestView::setText(const QString &text)
{
    QString shown = visibleText(QStringView(text).left(longest), true);
    if (text.size() > longest)
        shown += u'\n' + tr("… cut here: %1 more characters", "end of a long request")
                             .arg(locale().toString(text.size() - longest));
    m_edit->setPlainText(shown);
    updateHeight();
}

QString RequestView::text() const
{
    return m_edit->toPlainText();
}

void RequestView::setMaximumLines(int lines)
{
    m_maximumLines = lines;
    updateHeight();
}

QSize RequestView::sizeHint() const
{
    const QFontMetricsF metrics(m_edit->font());
    const int lines = qBound(leastLines, m_edit->blockCount(), m_maximumLines);
    const int bar = m_edit->horizontalScrollBar()->sizeHint().height();
    return {m_theme.scaled(320), static_cast<int>(std::ceil(metrics.lineSpacing() * lines)) + 16 + bar};
}

QSize RequestView::minimumSizeHint() const
{
    return {m_theme.scaled(120), sizeHint().height()};
}

void RequestView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::ApplicationFontChange)
        updateLook();
    QWidget::changeEvent(event);
}

void RequestView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeButton();
}

void RequestView::updateLook()
{
    m_edit->setFont(m_theme.font(Theme::Type::Fixed));
    QPalette colors = palette();
    colors.setColor(QPalette::Base, m_theme.color(Token::Window));
    colors.setColor(QPalette::Text, m_theme.color(Token::Text));
    m_edit->setPalette(colors);
    updateHeight();
}

void RequestView::updateHeight()
{
    updateGeometry();
    placeButton();
}

void RequestView::placeButton()
{
    const QRect room = rect().adjusted(4, 4, -4 - m_edit->verticalScrollBar()->sizeHint().width(), -4);
    m_copy->setGeometry(QStyle::visualRect(
        layoutDirection(), rect(),
        QRect(room.right() - m_copy->width() + 1, room.top(), m_copy->width(), m_copy->height())));
    m_copy->raise();
}

} // namespace purveyor
