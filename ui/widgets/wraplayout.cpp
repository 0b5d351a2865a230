// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/wraplayout.h"

#include <QStyle>
#include <QWidget>
#include <algorithm>

namespace purveyor
{

WrapLayout::WrapLayout(int spacing, QWidget *parent)
    : WrapLayout(spacing, spacing, parent)
{
}

WrapLayout::WrapLayout(int spacing, int lineSpacing, QWidget *parent)
    : QLayout(parent)
    , m_lineSpacing(lineSpacing)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(spacing);
}

WrapLayout::~WrapLayout() = default;

void WrapLayout::addItem(QLayoutItem *item)
{
    m_items.emplace_back(item);
}

void WrapLayout::insertWidget(int place, QWidget *widget)
{
    addWidget(widget);
    const auto at = m_items.begin() + qBound(0, place, count() - 1);
    std::rotate(at, m_items.end() - 1, m_items.end());
    invalidate();
}

int WrapLayout::count() const
{
    return static_cast<int>(m_items.size());
}

QLayoutItem *WrapLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[static_cast<size_t>(index)].get() : nullptr;
}

QLayoutItem *WrapLayout::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    QLayoutItem *item = m_items[static_cast<size_t>(index)].release();
    m_items.erase(m_items.begin() + index);
    return item;
}

int WrapLayout::heightForWidth(int width) const
{
    return place({0, 0, width, 0}, false);
}

QSize WrapLayout::sizeHint() const
{
    int width = 0;
    for (const std::unique_ptr<QLayoutItem> &item : m_items)
        width += item->isEmpty() ? 0 : item->sizeHint().width() + spacing();
    return {width, minimumSize().height()};
}

QSize WrapLayout::minimumSize() const
{
    QSize size;
    for (const std::unique_ptr<QLayoutItem> &item : m_items) {
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    }
    return size;
}

void WrapLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    place(rect, true);
}

int WrapLayout::place(const QRect &rect, bool really) const
{
    const Qt::LayoutDirection direction =
        parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    int x = rect.x();
    int y = rect.y();
    int line = 0;
    for (const std::unique_ptr<QLayoutItem> &item : m_items) {
        if (item->isEmpty())
            continue;
        // One that is wider than everything is made to fit: it shortens its word.
        const int width = qMin(item->sizeHint().width(), rect.width());
        const int height = item->sizeHint().height();
        if (x > rect.x() && x + width > rect.x() + rect.width()) {
            x = rect.x();
            y += line + m_lineSpacing;
            line = 0;
        }
        if (really)
            item->setGeometry(QStyle::visualRect(direction, rect, {x, y, width, height}));
        x += width + spacing();
        line = qMax(line, height);
    }
    return y + line - rect.y();
}

} // namespace purveyor
