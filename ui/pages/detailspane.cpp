// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/detailspane.h"

#include "ui/theme.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/environmentwords.h"
#include "ui/widgets/ruleline.h"
#include "ui/widgets/statuschip.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/visibletext.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QResizeEvent>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace purveyor
{
namespace
{
constexpr int Padding = 16;
constexpr int LeastBody = 116;  // the tabs and some lines
constexpr int LeastWidth = 240; // and never so much that nothing is left of the list
constexpr int MostWidth = 440;
} // namespace

DetailsPane::DetailsPane(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_names(new QBoxLayout(QBoxLayout::TopToBottom))
    , m_title(new TextLabel(theme, Theme::Type::PageTitle, this))
    , m_chip(new StatusChip(theme, this))
    , m_place(new ElidedLabel(this))
    , m_head(new QVBoxLayout)
    , m_body(nullptr)
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    setFocusPolicy(Qt::ClickFocus);
    const int padding = theme.scaled(Padding);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_head->setContentsMargins(padding, theme.scaled(8), theme.scaled(8), theme.scaled(8));
    m_head->setSpacing(theme.scaled(8));
    auto *first = new QHBoxLayout;
    m_title->setObjectName(u"detailsTitle"_s);
    m_title->setWordWrap(true);
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_names->setSpacing(theme.scaled(8));
    m_names->addWidget(m_title);
    first->addLayout(m_names, 1);
    auto *close = new QToolButton(this);
    close->setObjectName(u"closeDetailsButton"_s);
    close->setIcon(theme.icon(Icon::Close));
    close->setAccessibleName(tr("Close details"));
    close->setToolTip(tr("Close details"));
    close->setAutoRaise(true);
    close->setFixedSize(theme.controlHeight(), theme.controlHeight());
    connect(close, &QToolButton::clicked, this, &DetailsPane::closeRequested);
    first->addWidget(close, 0, Qt::AlignTop);
    m_head->addLayout(first);
    auto *second = new QHBoxLayout;
    second->setSpacing(theme.scaled(8));
    m_chip->setObjectName(u"detailsChip"_s);
    m_chip->hide();
    second->addWidget(m_chip);
    m_place->setColorRole(QPalette::PlaceholderText);
    m_place->setObjectName(u"detailsPlace"_s);
    second->addWidget(m_place, 1);
    m_names->addLayout(second);
    column->addLayout(m_head);
    // With a least height of its own: where there is too little room it gives way, and never the head.
    auto *rest = new QWidget(this);
    rest->setMinimumHeight(theme.scaled(LeastBody));
    m_body = new QVBoxLayout(rest);
    m_body->setContentsMargins(0, 0, 0, 0);
    m_body->setSpacing(0);
    column->addWidget(rest, 1);
}

void DetailsPane::addToHead(QWidget *quiet, QWidget *strong)
{
    m_pair = new QBoxLayout(QBoxLayout::TopToBottom);
    m_pair->setSpacing(m_theme.scaled(8));
    m_pair->addWidget(quiet);
    m_pair->addWidget(strong);
    m_head->addLayout(m_pair);
}

void DetailsPane::setBelow(bool below)
{
    if (m_below == below)
        return;
    m_below = below;
    m_names->setDirection(below ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    for (int part = 0; part < m_names->count(); ++part)
        m_names->setStretch(part, below ? 1 : 0);
    if (m_pair)
        m_pair->setDirection(below ? QBoxLayout::RightToLeft : QBoxLayout::TopToBottom);
    updateGeometry();
}

QSize DetailsPane::minimumSizeHint() const
{
    const int head =
        m_head->hasHeightForWidth() ? m_head->minimumHeightForWidth(width()) : m_head->minimumSize().height();
    const int least = m_theme.scaled(LeastWidth);
    return {qBound(least, m_body->minimumSize().width(), m_theme.scaled(MostWidth)),
            head + m_theme.scaled(LeastBody)};
}

void DetailsPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        updateGeometry(); // other words wrap
}

void DetailsPane::setHeading(const QString &title)
{
    m_title->setText(visibleText(title));
    setAccessibleName(tr("Details: %1").arg(title));
}

void DetailsPane::setState(const Status &status)
{
    m_chip->setStatus(status);
    m_chip->show();
}

void DetailsPane::setEnvironment(Environment environment)
{
    m_chip->setLabel(environmentMark(environment), environmentName(environment));
    m_chip->setVisible(environmentMark(environment) != Mark::None);
}

void DetailsPane::setPlace(const QString &text)
{
    m_place->setText(visibleText(text));
}

QScrollArea *DetailsPane::makeScrolling(QVBoxLayout *&content)
{
    auto *area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->viewport()->setBackgroundRole(QPalette::Base);
    auto *inner = new QWidget(area);
    inner->setBackgroundRole(QPalette::Base);
    content = new QVBoxLayout(inner);
    const int padding = m_theme.scaled(Padding);
    content->setContentsMargins(padding, m_theme.scaled(12), padding, padding);
    content->setSpacing(m_theme.scaled(12));
    area->setWidget(inner);
    return area;
}

QWidget *DetailsPane::makeLine()
{
    return new RuleLine(this);
}

TextLabel *DetailsPane::makeGroupTitle(const QString &text)
{
    auto *label = new TextLabel(m_theme, Theme::Type::Strong, this);
    label->setText(text);
    return label;
}

void DetailsPane::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT closeRequested();
        return;
    }
    QWidget::keyPressEvent(event);
}

// The pane itself shows no focus: what can be pressed first has it.
void DetailsPane::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (event->reason() != Qt::MouseFocusReason)
        focusNextChild();
}

} // namespace purveyor
