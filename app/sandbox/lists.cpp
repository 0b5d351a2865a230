// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/lists.h"

#include "app/sandbox/book.h"
#include "app/sandbox/settings.h"

#include <QJsonArray>
#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace purveyor::sandbox
{

namespace
{

/// A value made ready to be compared many times.
struct SortValue {
    bool isNumber = false;
    double number = 0;
    QString text;
};

int compareValues(const SortValue &a, const SortValue &b)
{
    if (a.isNumber && b.isNumber)
        return a.number < b.number ? -1 : a.number > b.number ? 1 : 0;
    return QString::compare(a.text, b.text);
}

void sortRows(std::vector<Row> &rows, const QList<rql::SortKey> &keys)
{
    struct Keyed {
        Row row;
        std::vector<SortValue> values;
    };
    std::vector<Keyed> keyed;
    keyed.reserve(rows.size());
    for (const Row &row : rows) {
        Keyed item{row, {}};
        for (const rql::SortKey &key : keys) {
            const QJsonValue value = rowProperty(row, key.property);
            item.values.push_back({value.isDouble(), value.toDouble(), rql::comparable(value)});
        }
        keyed.push_back(std::move(item));
    }
    std::stable_sort(keyed.begin(), keyed.end(), [&keys](const Keyed &a, const Keyed &b) {
        for (std::size_t i = 0; i < a.values.size(); ++i) {
            const int order = compareValues(a.values.at(i), b.values.at(i));
            if (order != 0)
                return keys.at(static_cast<qsizetype>(i)).descending ? order > 0 : order < 0;
        }
        return false;
    });
    std::transform(keyed.begin(), keyed.end(), rows.begin(), [](const Keyed &item) { return item.row; });
}

} // namespace

Lists::Lists(const World &world)
    : m_world(world)
{
}

Answer Lists::answer(const Call &call, const QString &name, const Source &source)
{
    QString problem;
    const std::optional<rql::Query> query = rql::parse(call.request.rawQuery(), problem);
    if (!query)
        return badRequest(problem);

    const QByteArray key = name.toUtf8() + (call.fullScope ? "|full|" : "|own|") + query->filterText;
    const std::vector<Row> &all = rows(key, *query, source);
    const auto total = static_cast<qsizetype>(all.size());
    const qsizetype begin = std::min(query->start, total);
    const qsizetype end = begin + std::min(query->count, total - begin);

    QJsonArray page;
    for (qsizetype i = begin; i < end; ++i) {
        const QJsonObject object = rowToJson(all.at(static_cast<std::size_t>(i)));
        page.append(query->select.isEmpty() ? object : selected(object, query->select));
    }
    Answer answer{200, page};
    if (call.tellContentRange && m_world.settings.contentRange) {
        QByteArray range = "*";
        if (begin != end)
            range = QByteArray::number(begin) + '-' + QByteArray::number(end - 1);
        answer.headers.append({"Content-Range", "items " + range + '/' + QByteArray::number(total)});
        if (end - begin < total)
            answer.status = 206;
    }
    return answer;
}

const std::vector<Row> &Lists::rows(const QByteArray &key, const rql::Query &query, const Source &source)
{
    if (m_generation != m_world.book.generation() || m_kept.size() > 32) {
        m_kept.clear();
        m_generation = m_world.book.generation();
    }
    const auto kept = m_kept.constFind(key);
    if (kept != m_kept.constEnd())
        return *kept;

    std::vector<Row> found = source();
    std::erase_if(found, [&query](const Row &row) {
        return !rql::matches(query.conditions,
                             [&row](const QString &property) { return rowProperty(row, property); });
    });
    if (!query.sort.isEmpty())
        sortRows(found, query.sort);
    return *m_kept.insert(key, std::move(found));
}

} // namespace purveyor::sandbox
