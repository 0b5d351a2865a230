// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How the columns of StateTableView share the room there is.
#include "ui/theme.h"
#include "ui/widgets/statetableview.h"
#include "ui/widgets/tableheader.h"

#include <QScopedValueRollback>
#include <QStyleOptionViewItem>
#include <algorithm>
#include <numeric>
#include <vector>

namespace purveyor
{

namespace
{

constexpr int rowsLookedAt = 100; // more would be felt in a long list
constexpr int stretchKeeps = 140; // of the stretching column, before others grow
constexpr int stretchNeeds = 168; // of it, where something says so much, before others go

} // namespace

int StateTableView::initialWidth(const ColumnSpec &spec) const
{
    return m_theme.scaled(spec.width);
}

bool StateTableView::isFigure(int column) const
{
    return model()->headerData(column, Qt::Horizontal, Qt::TextAlignmentRole).toInt() & Qt::AlignRight;
}

// What shows every figure and every day, and all but the longest tenth of the texts where that is much
// longer: one long name must not take the room of all others, and "Suspended" beside "Active" does not.
int StateTableView::contentsWidth(int column) const
{
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    std::vector<int> widths;
    const int rows = qMin(model()->rowCount(), rowsLookedAt);
    for (int row = 0; row < rows; ++row) {
        const QModelIndex index = model()->index(row, column);
        widths.push_back(itemDelegateForIndex(index)->sizeHint(option, index).width());
    }
    std::sort(widths.begin(), widths.end());
    const ColumnSpec &spec = m_columns.at(column);
    const bool isWhole = spec.whole || isFigure(column) || spec.secondaryAt > 0; // a day, near and exact
    const int most = widths.at(widths.size() - 1 - widths.size() / 10);
    const int longest = widths.back();
    return qMax(m_header->wordWidth(column), isWhole || 2 * longest <= 3 * most ? longest : most);
}

StateTableView::Wish StateTableView::wishOf(int column) const
{
    Wish wish{column, initialWidth(m_columns.at(column)), 0, !m_sizedByHand.contains(column)};
    if (!wish.isFree)
        wish.width =
            m_withheld.contains(column) ? m_withheld.value(column).width : m_header->sectionSize(column);
    wish.contents = wish.isFree ? contentsWidth(column) : wish.width;
    if (wish.isFree && m_columns.at(column).whole)
        wish.width = qMin(wish.contents, 2 * wish.width);
    return wish;
}

// Where not everything can be read, what matters least goes as a whole: a table of beginnings of words says
// nothing. Decided anew each time, or a column would never come back.
void StateTableView::makeRoom(std::vector<Wish> &wishes, int room)
{
    const auto needs = [this](const Wish &wish) {
        const ColumnSpec &spec = m_columns.at(wish.column);
        if (spec.yields == 0)
            return qMin(wish.contents, wish.isFree ? wish.width * 5 / 4 : wish.width);
        // The first of two texts does alone.
        const int alone = wish.isFree && spec.secondaryAt > 0 ? firstTextAlone(wish.column) : wish.width;
        return qMin(wish.contents, alone);
    };
    std::vector<Wish> yielding;
    for (const Wish &wish : wishes) {
        room -= needs(wish);
        if (wish.isFree && m_columns.at(wish.column).yields > 0)
            yielding.push_back(wish);
    }
    std::stable_sort(yielding.begin(), yielding.end(), [this](const Wish &a, const Wish &b) {
        return m_columns.at(a.column).yields < m_columns.at(b.column).yields;
    });
    for (const Wish &wish : yielding) {
        if (room >= 0) {
            giveBack(wish.column, &Withheld::lacksRoom);
            continue;
        }
        room += needs(wish);
        withhold(wish.column, &Withheld::lacksRoom);
        std::erase_if(wishes, [&wish](const Wish &other) { return other.column == wish.column; });
    }
}

int StateTableView::enoughFor(const Wish &wish) const
{
    const int first = initialWidth(m_columns.at(wish.column));
    return !wish.isFree ? wish.width : isFigure(wish.column) ? 2 * first : first * 3 / 2;
}

// Columns that nobody sized grow to what their rows show.
void StateTableView::fitColumns()
{
    if (!model() || model()->rowCount() == 0 || m_columns.isEmpty())
        return;
    const QScopedValueRollback arranging(m_arranging, true);
    const int whole = viewport()->width();
    int stretching = 0;
    std::vector<Wish> wishes;
    for (int visual = 0; visual < m_columns.size(); ++visual) {
        const int column = m_header->logicalIndex(visual);
        if (!isColumnWanted(column))
            continue;
        if (m_columns.at(column).stretch)
            stretching = contentsWidth(column);
        else
            wishes.push_back(wishOf(column));
    }
    makeRoom(wishes, besideStretch(whole, stretching, m_theme.scaled(stretchNeeds)));
    std::vector<Wish> shared = shareOut(wishes, whole, stretching);
    if (takeSecondTexts(wishes, shared))
        shared = shareOut(wishes, whole, stretching);
    for (const Wish &wish : shared) {
        if (wish.isFree)
            m_header->resizeSection(wish.column, wish.width);
    }
}

// Of so much, what the stretching column leaves that would have so much of it.
int StateTableView::besideStretch(int whole, int stretching, int most) const
{
    const int least = m_theme.scaled(stretchKeeps);
    return whole - qBound(least, stretching, qMax(least, most));
}

// Figures first, then those that need least: to where most of it can be read while the stretching column
// keeps what it needs, and further while that has enough. Where even their first widths leave it too little,
// those that need less have less, and then texts give some of theirs: without the name a row says nothing.
std::vector<StateTableView::Wish> StateTableView::shareOut(std::vector<Wish> wishes, int whole,
                                                           int stretching) const
{
    const int room = besideStretch(whole, stretching, m_theme.scaled(stretchNeeds));
    const auto taken = [&wishes] {
        return std::accumulate(wishes.cbegin(), wishes.cend(), 0,
                               [](int sum, const Wish &wish) { return sum + wish.width; });
    };
    if (taken() > room) {
        for (Wish &wish : wishes)
            wish.width = qMin(wish.width, wish.contents);
    }
    giveWay(wishes, taken() - (whole - m_theme.scaled(stretchKeeps)));
    std::stable_sort(wishes.begin(), wishes.end(), [](const Wish &a, const Wish &b) {
        return a.contents - a.width < b.contents - b.width;
    });
    std::stable_partition(wishes.begin(), wishes.end(),
                          [this](const Wish &wish) { return isFigure(wish.column); });
    const auto grow = [&](int upTo, const auto &mostOf) {
        int left = upTo - taken();
        for (Wish &wish : wishes) {
            const int growth = std::clamp(qMin(wish.contents, mostOf(wish)) - wish.width, 0, qMax(0, left));
            wish.width += growth;
            left -= growth;
        }
    };
    grow(room, [this](const Wish &wish) { return enoughFor(wish); });
    grow(besideStretch(whole, stretching, whole * 2 / 5),
         [this](const Wish &wish) { return 2 * initialWidth(m_columns.at(wish.column)); });
    return wishes;
}

// A day that some rows show and others have no room for is taken from all, for the words that are cut beside
// it.
bool StateTableView::takeSecondTexts(std::vector<Wish> &wishes, const std::vector<Wish> &shared) const
{
    bool taken = false;
    for (Wish &wish : wishes) {
        const auto got = std::find_if(shared.cbegin(), shared.cend(),
                                      [&wish](const Wish &other) { return other.column == wish.column; });
        if (!wish.isFree || m_columns.at(wish.column).secondaryAt == 0 || got->width >= wish.contents)
            continue;
        wish.width = wish.contents = firstTextAlone(wish.column);
        taken = true;
    }
    return taken;
}

int StateTableView::firstTextAlone(int column) const
{
    return m_theme.scaled(m_columns.at(column).secondaryAt + 16);
}

// Of so many pixels too many, each text gives its part, and none more than two fifths of its first width.
void StateTableView::giveWay(std::vector<Wish> &wishes, int lack) const
{
    const auto gives = [this](const Wish &wish) {
        const int kept = initialWidth(m_columns.at(wish.column)) * 3 / 5;
        const bool keeps = isFigure(wish.column) || !wish.isFree || m_columns.at(wish.column).whole;
        return keeps ? 0 : qMax(0, wish.width - kept);
    };
    int givable = 0;
    for (const Wish &wish : wishes)
        givable += gives(wish);
    lack = qMin(lack, givable);
    if (lack <= 0)
        return;
    for (Wish &wish : wishes)
        wish.width -= gives(wish) * lack / givable;
}

} // namespace purveyor
