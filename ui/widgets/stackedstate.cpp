// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/stackedstate.h"

#include "ui/widgets/loadingline.h"

#include <QStackedLayout>
#include <QVBoxLayout>

namespace purveyor
{

StackedState::StackedState(const Theme &theme, QWidget *content, QWidget *parent)
    : QWidget(parent)
    , m_stack(new QStackedLayout)
    , m_content(content)
    , m_placeholder(new Placeholder(theme, this))
    , m_line(new LoadingLine(theme, this))
{
    m_line->setThickness(2);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_line);
    layout->addLayout(m_stack, 1);
    m_stack->addWidget(content);
    m_stack->addWidget(m_placeholder);
    connect(m_placeholder, &Placeholder::actionTriggered, this, &StackedState::actionTriggered);
}

Placeholder *StackedState::placeholder() const
{
    return m_placeholder;
}

void StackedState::showContent()
{
    m_stack->setCurrentWidget(m_content);
}

void StackedState::showPlaceholder(Placeholder::Kind kind, const QString &title, const QString &text,
                                   const QList<SurfaceAction> &actions)
{
    m_placeholder->show(kind, title, text, actions);
    m_stack->setCurrentWidget(m_placeholder);
}

bool StackedState::isContentShown() const
{
    return m_stack->currentWidget() == m_content;
}

LoadingLine *StackedState::loadingLine() const
{
    return m_line;
}

} // namespace purveyor
