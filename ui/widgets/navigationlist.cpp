// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/navigationlist.h"

#include "ui/theme.h"
#include "ui/widgets/visibletext.h"

#include <QEvent>
#include <QFocusEvent>
#include <QPainter>
#include <QSignalBlocker>
#include <QStyledItemDelegate>

namespace purveyor
{

namespace
{

constexpr int itemHeight = 32;
constexpr int gapHeight = 16;
constexpr int itemIconSize = 20;
constexpr int fullWidth = 176;
constexpr int narrowWidth = 48;
constexpr int currentBarWidth = 3;
constexpr int leading = 16;

enum NavigationRole {
    PageIdRole = Qt::UserRole + 1,
    PageIconRole,
    GapRole,
    CountRole,
    CountMarkRole,
    WordRole,
};

class PageDelegate final : public QStyledItemDelegate
{
public:
    PageDelegate(const Theme &theme, const NavigationList *list)
        : QStyledItemDelegate(nullptr)
        , m_theme(theme)
        , m_list(list)
    {
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        const int gap = index.data(GapRole).toBool() ? m_theme.scaled(gapHeight) : 0;
        return {0, m_theme.scaled(itemHeight) + gap};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QRect rect = option.rect;
        rect.setTop(rect.bottom() - m_theme.scaled(itemHeight) + 1);
        const QRect item = rect;
        const auto visual = [&](const QRect &piece) {
            return QStyle::visualRect(option.direction, item, piece);
        };
        const bool selected = option.state & QStyle::State_Selected;
        const bool focused = m_list->isFocusShown() && m_list->currentIndex() == index;

        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (selected) {
            painter->fillRect(rect, m_theme.color(Token::NavigationSelected));
            painter->fillRect(visual(QRect(rect.left(), rect.top(), currentBarWidth, rect.height())),
                              m_theme.color(Token::Link));
        } else if (option.state & QStyle::State_MouseOver) {
            painter->fillRect(rect, m_theme.color(Token::RowHover));
        }
        if (focused) {
            painter->setPen(QPen(m_theme.color(Token::Link), 2));
            painter->setBrush(Qt::NoBrush);
            painter->drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), 4, 4);
        }

        const int edge = m_theme.scaled(itemIconSize);
        const bool iconsOnly = m_list->isIconsOnly();
        const int x = iconsOnly ? rect.left() + (rect.width() - edge) / 2 : rect.left() + leading;
        const QRect iconBox(x, rect.top() + (rect.height() - edge) / 2, edge, edge);
        const auto icon = static_cast<Icon>(index.data(PageIconRole).toInt());
        m_theme.icon(icon, selected ? Token::Link : Token::SecondText).paint(painter, visual(iconBox));
        paintCount(*painter, item, visual(iconBox), option, index);
        if (!iconsOnly) {
            QRect word(iconBox.right() + 1 + 10, rect.top(), 0, rect.height());
            word.setRight(rect.right() - leading -
                          (index.data(CountRole).toInt() > 0 ? m_theme.scaled(28) : 0));
            painter->setFont(m_theme.font(selected ? Theme::Type::Strong : Theme::Type::Body));
            painter->setPen(m_theme.color(Token::Text));
            painter->drawText(
                visual(word),
                static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter)),
                painter->fontMetrics().elidedText(index.data(WordRole).toString(), Qt::ElideRight,
                                                  word.width()));
        }
        painter->restore();
    }

private:
    void paintCount(QPainter &painter, const QRect &item, const QRect &iconBox,
                    const QStyleOptionViewItem &option, const QModelIndex &index) const
    {
        const int count = index.data(CountRole).toInt();
        if (count <= 0)
            return;
        const auto mark = static_cast<Mark>(index.data(CountMarkRole).toInt());
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.markColor(mark));
        if (m_list->isIconsOnly()) {
            painter.drawEllipse(
                QPointF(option.direction == Qt::LeftToRight ? iconBox.right() : iconBox.left(),
                        iconBox.top() + 2),
                4, 4);
            return;
        }
        const QFont font = m_theme.font(Theme::Type::Badge);
        const QString text = count > 99 ? QStringLiteral("99+") : QLocale().toString(count);
        const int edge = m_theme.scaled(20);
        const int width = qMax(edge, QFontMetrics(font).horizontalAdvance(text) + 10);
        QRect box(item.right() - 12 - width + 1, item.top() + (item.height() - edge) / 2, width, edge);
        box = QStyle::visualRect(option.direction, item, box);
        painter.drawRoundedRect(box, 4, 4);
        QFont strong(font);
        strong.setWeight(QFont::DemiBold);
        painter.setFont(strong);
        // The lighter marks of the dark palette carry dark figures.
        painter.setPen(m_theme.color(m_theme.isDark() ? Token::Base : Token::OnPrimary));
        painter.drawText(box, Qt::AlignCenter, text);
    }

    const Theme &m_theme;
    const NavigationList *m_list;
};

} // namespace

NavigationList::NavigationList(const Theme &theme, QWidget *parent)
    : QListWidget(parent)
    , m_theme(theme)
{
    auto *delegate = new PageDelegate(theme, this);
    delegate->setParent(this);
    setItemDelegate(delegate);
    setAccessibleName(tr("Pages"));
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    viewport()->setBackgroundRole(QPalette::Window);
    viewport()->setAttribute(Qt::WA_Hover);
    setViewportMargins(0, 8, 0, 8);
    setBackgroundRole(QPalette::Window);
    setAutoFillBackground(true);
    connect(this, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        if (item)
            Q_EMIT pageChosen(item->data(PageIdRole).toString());
    });
    connect(&theme, &Theme::changed, viewport(), qOverload<>(&QWidget::update));
    updateMeasures();
}

void NavigationList::addPage(const QString &id, Icon icon, const QString &word, bool gapBefore)
{
    const QSignalBlocker quiet(this);
    auto *item = new QListWidgetItem(this);
    item->setData(PageIdRole, id);
    item->setData(PageIconRole, static_cast<int>(icon));
    item->setData(WordRole, word);
    item->setData(GapRole, gapBefore);
    describe(item);
}

QString NavigationList::currentPage() const
{
    const QListWidgetItem *item = currentItem();
    return item ? item->data(PageIdRole).toString() : QString();
}

bool NavigationList::setCurrentPage(const QString &id)
{
    QListWidgetItem *item = pageItem(id);
    if (!item)
        return false;
    setCurrentItem(item);
    return true;
}

void NavigationList::setCount(const QString &id, int count, Mark mark)
{
    QListWidgetItem *item = pageItem(id);
    if (!item)
        return;
    item->setData(CountRole, count);
    item->setData(CountMarkRole, static_cast<int>(mark));
    describe(item);
}

void NavigationList::setIconsOnly(bool iconsOnly)
{
    if (m_iconsOnly == iconsOnly)
        return;
    m_iconsOnly = iconsOnly;
    for (int i = 0; i < count(); ++i)
        describe(item(i));
    updateMeasures();
}

bool NavigationList::isIconsOnly() const
{
    return m_iconsOnly;
}

QSize NavigationList::sizeHint() const
{
    return {m_theme.scaled(m_iconsOnly ? narrowWidth : fullWidth),
            m_theme.scaled(itemHeight) * qMax(1, count())};
}

QSize NavigationList::minimumSizeHint() const
{
    return {sizeHint().width(), m_theme.scaled(itemHeight)};
}

void NavigationList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        updateMeasures();
    QListWidget::changeEvent(event);
}

bool NavigationList::isFocusShown() const
{
    return m_focusShown && hasFocus();
}

void NavigationList::focusInEvent(QFocusEvent *event)
{
    // Where the focus came by the mouse or with the window, the chosen page is mark enough.
    m_focusShown = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason ||
                   event->reason() == Qt::ShortcutFocusReason;
    QListWidget::focusInEvent(event);
}

void NavigationList::updateMeasures()
{
    updateGeometry();
    scheduleDelayedItemsLayout();
}

QListWidgetItem *NavigationList::pageItem(const QString &id) const
{
    for (int i = 0; i < QListWidget::count(); ++i) {
        if (item(i)->data(PageIdRole).toString() == id)
            return item(i);
    }
    return nullptr;
}

void NavigationList::describe(QListWidgetItem *item) const
{
    const QString word = item->data(WordRole).toString();
    const int count = item->data(CountRole).toInt();
    item->setData(Qt::AccessibleTextRole,
                  count > 0 ? tr("%1, %n need attention", nullptr, count).arg(word) : word);
    item->setToolTip(m_iconsOnly ? plainToolTip(word) : QString());
}

} // namespace purveyor
