// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/flowtabs.h"

#include "ui/theme.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace purveyor
{

FlowTabs::FlowTabs(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_bar(new QTabBar(this))
    , m_pages(new QStackedWidget(this))
{
    m_bar->setObjectName(QStringLiteral("tabBar"));
    m_bar->setAccessibleName(tr("Tabs"));
    m_bar->setDrawBase(false);
    m_bar->setExpanding(false);
    m_bar->setUsesScrollButtons(false); // the pane is never narrower than its tabs: none is out of sight
    m_bar->setElideMode(Qt::ElideNone);
    m_bar->setFocusPolicy(Qt::TabFocus);
    auto *barLayout = new QHBoxLayout;
    barLayout->setContentsMargins(16, 0, 16, 0);
    barLayout->addWidget(m_bar, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(barLayout);
    layout->addWidget(m_pages, 1);
    connect(m_bar, &QTabBar::currentChanged, this, [this](int index) {
        if (index < 0 || index >= m_ids.size())
            return;
        m_pages->setCurrentIndex(index);
        Q_EMIT currentChanged(m_ids.at(index));
    });
}

void FlowTabs::addTab(const QString &id, QWidget *page, const QString &word)
{
    m_ids.append(id);
    m_words.append(word);
    m_pages->addWidget(page);
    m_bar->addTab(word);
}

void FlowTabs::setCount(const QString &id, int count)
{
    const int index = indexOf(id);
    if (index < 0)
        return;
    const QString &word = m_words.at(index);
    m_bar->setTabText(index, count < 0 ? word : QStringLiteral("%1 %2").arg(word, locale().toString(count)));
}

void FlowTabs::setTabVisible(const QString &id, bool visible)
{
    if (const int index = indexOf(id); index >= 0)
        m_bar->setTabVisible(index, visible);
}

QString FlowTabs::currentId() const
{
    const int index = m_bar->currentIndex();
    return index >= 0 && index < m_ids.size() ? m_ids.at(index) : QString();
}

bool FlowTabs::setCurrentId(const QString &id)
{
    const int index = indexOf(id);
    if (index < 0 || !m_bar->isTabVisible(index))
        return false;
    m_bar->setCurrentIndex(index);
    return true;
}

QWidget *FlowTabs::page(const QString &id) const
{
    const int index = indexOf(id);
    return index < 0 ? nullptr : m_pages->widget(index);
}

void FlowTabs::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    painter.fillRect(QRect(0, m_bar->geometry().bottom(), width(), 1), m_theme.color(Token::Line));
}

int FlowTabs::indexOf(const QString &id) const
{
    return static_cast<int>(m_ids.indexOf(id));
}

} // namespace purveyor
