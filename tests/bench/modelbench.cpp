// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/net/clock.h"
#include "tests/bench/books.h"
#include "tests/bench/figures.h"
#include "ui/models/customermodel.h"
#include "ui/models/ordermodel.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QItemSelectionModel>
#include <QRegularExpression>
#include <QSortFilterProxyModel>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace purveyor::bench
{
namespace
{
ConnectionNames names()
{
    return [](const ConnectionId &) { return u"CloudBlue US"_s; };
}

// The baseline of filtering: every word in any column, over data().
class WordsProxy final : public QSortFilterProxyModel
{
public:
    void setWords(const QStringList &words)
    {
        m_words = words;
        invalidateFilter();
        (void)rowCount(); // a proxy that nobody asks does nothing
    }

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override
    {
        for (const QString &word : m_words) {
            bool found = false;
            for (int column = 0; column < sourceModel()->columnCount() && !found; ++column)
                found = sourceModel()
                            ->index(row, column, parent)
                            .data()
                            .toString()
                            .contains(word, Qt::CaseInsensitive);
            if (!found)
                return false;
        }
        return true;
    }

private:
    QStringList m_words;
};

// The baseline of sorting by money: QVariant cannot compare amounts, so the usual lessThan() is overridden.
class MoneyProxy final : public QSortFilterProxyModel
{
protected:
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override
    {
        return left.data().toString().section(u' ', 1).remove(u',').toDouble() <
               right.data().toString().section(u' ', 1).remove(u',').toDouble();
    }
};

QString times(double baseline, double own)
{
    return u"%1 × faster"_s.arg(baseline / own, 0, 'f', 1);
}
} // namespace

QList<Figure> modelFigures(int rows)
{
    QList<Figure> figures;
    const SystemClock clock;
    CustomerModel model(names(), clock);
    QList<CustomerSummary> book;
    book.reserve(rows);
    for (int i = 0; i < rows; ++i)
        book += benchCustomer(i);
    for (int from = 0; from < rows; from += 10'000)
        model.put(book.mid(from, 10'000));

    // What people type, letter by letter, there and back.
    QStringList typed;
    for (const QString &word : {u"möbel 4711"_s, u"cafe nord"_s, u"user99@"_s, u"suspended 12"_s, u"zzz"_s}) {
        for (qsizetype length = 1; length <= word.size(); ++length)
            typed += word.left(length);
        for (qsizetype length = word.size() - 1; length >= 0; --length)
            typed += word.left(length);
    }
    std::vector<double> own;
    for (int round = 0; round < 3; ++round) {
        for (const QString &text : std::as_const(typed)) {
            RowFilter filter;
            filter.words = SearchWords(text);
            own.push_back(timed([&model, &filter] { model.setFilter(filter); }));
        }
    }
    model.setFilter({});
    std::vector<double> base;
    {
        WordsProxy proxy;
        proxy.setSourceModel(&model);
        for (const QString &text : typed.mid(0, 24))
            base.push_back(timed([&proxy, &text] { proxy.setWords(text.split(u' ', Qt::SkipEmptyParts)); }));
    }
    const double ownP99 = percentile(own, 0.99);
    const double baseP99 = percentile(base, 0.99);
    figures += {u"filter keystroke, %L1 rows × 8 columns, p99"_s.arg(rows),
                milliseconds(ownP99),
                milliseconds(baseP99),
                times(baseP99, ownP99),
                u"10 × faster, 30 ms"_s,
                ownP99 * 10 <= baseP99 && ownP99 <= 30};

    const auto sortTimes = [](QAbstractItemModel &sorted, int column) {
        std::vector<double> result;
        for (int round = 0; round < 5; ++round)
            result.push_back(timed([&sorted, column, round] {
                sorted.sort(column, round % 2 ? Qt::AscendingOrder : Qt::DescendingOrder);
            }));
        return median(result);
    };
    {
        const double ownText = sortTimes(model, static_cast<int>(CustomerModel::Column::Email));
        QSortFilterProxyModel proxy;
        proxy.setSourceModel(&model);
        proxy.setSortCaseSensitivity(Qt::CaseInsensitive);
        (void)proxy.rowCount();
        const double baseText = sortTimes(proxy, static_cast<int>(CustomerModel::Column::Email));
        figures += {u"sort %L1 rows by text"_s.arg(rows),
                    milliseconds(ownText),
                    milliseconds(baseText),
                    times(baseText, ownText),
                    u"2 × faster"_s,
                    ownText * 2 <= baseText};
    }
    {
        OrderModel orders(names(), clock);
        QList<OrderSummary> list;
        for (int i = 0; i < rows; ++i)
            list += benchOrder(i);
        for (int from = 0; from < rows; from += 10'000)
            orders.put(list.mid(from, 10'000));
        const double ownMoney = sortTimes(orders, static_cast<int>(OrderModel::Column::Total));
        MoneyProxy proxy;
        proxy.setSourceModel(&orders);
        (void)proxy.rowCount();
        const double baseMoney = sortTimes(proxy, static_cast<int>(OrderModel::Column::Total));
        figures += {u"sort %L1 rows by money"_s.arg(rows),
                    milliseconds(ownMoney),
                    milliseconds(baseMoney),
                    times(baseMoney, ownMoney),
                    u"2 × faster"_s,
                    ownMoney * 2 <= baseMoney};
    }

    // A refresh as the book tells it: pages of 1,000, one in a hundred rows different, a view looking on.
    model.sort(static_cast<int>(CustomerModel::Column::Name), Qt::AscendingOrder);
    QTableView view;
    view.setModel(&model);
    view.resize(1000, 700);
    view.show();
    QApplication::processEvents();
    view.selectRow(rows / 2);
    const QString chosen = view.selectionModel()->selectedRows().value(0).data(IdRole).toString();
    std::vector<double> turns;
    for (int from = 0; from < rows; from += 1000) {
        QList<CustomerSummary> page = book.mid(from, 1000);
        for (int i = 0; i < page.size(); i += 100)
            page[i].status = {Mark::Bad, u"Expired"_s, {}};
        turns.push_back(timed([&model, &page] {
            model.put(page);
            QApplication::processEvents();
        }));
    }
    const bool kept = view.selectionModel()->selectedRows().value(0).data(IdRole).toString() == chosen;
    const double longest = *std::max_element(turns.begin(), turns.end());
    const double reset = timed([&view] {
        QAbstractItemModel *shown = view.model();
        view.setModel(nullptr);
        view.setModel(shown);
        QApplication::processEvents();
    });
    figures += {u"refresh of %L1 rows, 1 %% changed: longest turn"_s.arg(rows).replace(u"%%"_s, u"%"_s),
                milliseconds(longest),
                u"model reset: %1, selection lost"_s.arg(milliseconds(reset)),
                kept ? u"selection kept"_s : u"selection LOST"_s,
                u"50 ms, selection kept"_s,
                longest <= 50 && kept};
    return figures;
}

} // namespace purveyor::bench
