// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/rql.h"

#include "app/sandbox/rawtarget.h"

#include <QRegularExpression>
#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace purveyor::sandbox::rql
{

namespace
{

QString decoded(const QByteArray &raw)
{
    return QString::fromUtf8(percentDecoded(raw));
}

/// Splits at the separators outside parentheses; nullopt when the parentheses do not pair.
std::optional<QList<QByteArray>> splitOutside(const QByteArray &text, QByteArrayView separators)
{
    QList<QByteArray> parts;
    qsizetype begin = 0;
    int depth = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char c = text.at(i);
        depth += c == '(' ? 1 : c == ')' ? -1 : 0;
        if (depth < 0)
            return std::nullopt;
        if (depth == 0 && separators.contains(c)) {
            parts.append(text.mid(begin, i - begin));
            begin = i + 1;
        }
    }
    if (depth != 0)
        return std::nullopt;
    parts.append(text.mid(begin));
    return parts;
}

class Parser
{
public:
    explicit Parser(QString &problem)
        : m_problem(problem)
    {
    }

    [[nodiscard]] bool parseInto(Query &query, const QByteArray &rawQuery)
    {
        if (rawQuery.isEmpty())
            return true;
        const auto items = splitOutside(rawQuery, "&,");
        if (!items)
            return fail(u"Parentheses do not pair."_s);
        QByteArrayList filters;
        for (const QByteArray &item : *items) {
            const qsizetype open = item.indexOf('(');
            const QByteArray name = open > 0 ? item.left(open) : QByteArray();
            const bool isCall = open > 0 && item.endsWith(')') && !name.contains('=');
            const QByteArray inside = isCall ? item.mid(open + 1, item.size() - open - 2) : QByteArray();
            if (isCall && name == "select") {
                if (!parseSelect(query, inside))
                    return false;
            } else if (isCall && name == "limit") {
                if (!parseLimit(query, inside))
                    return false;
            } else if (isCall && name == "sort") {
                if (!parseSort(query, inside))
                    return false;
                filters.append(item);
            } else {
                std::optional<Condition> condition = parseCondition(item);
                if (!condition)
                    return false;
                query.conditions.push_back(std::move(*condition));
                filters.append(item);
            }
        }
        query.filterText = filters.join('&');
        return true;
    }

private:
    bool fail(const QString &problem)
    {
        m_problem = problem;
        return false;
    }

    bool parseSelect(Query &query, const QByteArray &inside)
    {
        const QList<QByteArray> names = inside.split(',');
        for (const QByteArray &name : names) {
            if (name.isEmpty())
                return fail(u"select() with an empty property."_s);
            query.select.append(decoded(name));
        }
        return true;
    }

    bool parseLimit(Query &query, const QByteArray &inside)
    {
        const QList<QByteArray> numbers = inside.split(',');
        bool startOk = false;
        bool countOk = true;
        query.start = numbers.first().toLongLong(&startOk);
        if (numbers.size() == 2)
            query.count = std::min<qsizetype>(numbers.at(1).toLongLong(&countOk), Query::defaultCount);
        if (numbers.size() > 2 || !startOk || !countOk || query.start < 0 || query.count < 0)
            return fail(u"limit(start,number) takes one or two whole numbers."_s);
        return true;
    }

    bool parseSort(Query &query, const QByteArray &inside)
    {
        const QList<QByteArray> keys = inside.split(',');
        for (const QByteArray &raw : keys) {
            QString key = decoded(raw);
            SortKey sortKey;
            sortKey.descending = key.startsWith(u'-');
            if (key.startsWith(u'-') || key.startsWith(u'+'))
                key.remove(0, 1);
            if (key.isEmpty())
                return fail(u"sort() with an empty property."_s);
            sortKey.property = key;
            query.sort.append(sortKey);
        }
        return true;
    }

    std::optional<Condition> refuse(const QString &problem)
    {
        m_problem = problem;
        return std::nullopt;
    }

    std::optional<Condition> parseCondition(const QByteArray &item)
    {
        const qsizetype open = item.indexOf('(');
        const qsizetype equals = item.indexOf('=');
        if (equals > 0 && (open < 0 || equals < open))
            return parseInfix(item, equals);
        if (open <= 0 || !item.endsWith(')'))
            return refuse(u"\"%1\" is no RQL expression."_s.arg(QString::fromLatin1(item)));

        const QByteArray name = item.left(open);
        const auto arguments = splitOutside(item.mid(open + 1, item.size() - open - 2), ",");
        if (!arguments)
            return refuse(u"Parentheses do not pair in \"%1\"."_s.arg(QString::fromLatin1(item)));
        return parseCall(name, *arguments);
    }

    std::optional<Condition> parseInfix(const QByteArray &item, qsizetype equals)
    {
        const QByteArray property = item.left(equals);
        QByteArray rest = item.mid(equals + 1);
        QByteArray op = "eq";
        if (const qsizetype second = rest.indexOf('='); second >= 0) {
            op = rest.left(second);
            rest = rest.mid(second + 1);
        }
        return parseCall(op, {property, rest});
    }

    std::optional<Condition> parseCall(const QByteArray &name, const QList<QByteArray> &arguments)
    {
        struct Known {
            QByteArrayView name;
            Condition::Op op;
        };
        static constexpr std::array known{Known{"and", Condition::Op::And},
                                          Known{"eq", Condition::Op::Eq},
                                          Known{"ne", Condition::Op::Ne},
                                          Known{"like", Condition::Op::Like},
                                          Known{"in", Condition::Op::In},
                                          Known{"out", Condition::Op::Out},
                                          Known{"implementing", Condition::Op::Implementing}};
        const auto found =
            std::find_if(known.begin(), known.end(), [&name](const Known &k) { return k.name == name; });
        if (found == known.end())
            return refuse(u"Unknown RQL function \"%1\"."_s.arg(QString::fromLatin1(name)));

        Condition condition;
        condition.op = found->op;
        switch (found->op) {
        case Condition::Op::And:
            for (const QByteArray &argument : arguments) {
                std::optional<Condition> operand = parseCondition(argument);
                if (!operand)
                    return std::nullopt;
                condition.operands.push_back(std::move(*operand));
            }
            return condition;
        case Condition::Op::Implementing:
            if (arguments.size() != 1 || arguments.first().isEmpty())
                return refuse(u"implementing(type) takes one type."_s);
            condition.values.append(decoded(arguments.first()));
            return condition;
        case Condition::Op::Eq:
        case Condition::Op::Ne:
        case Condition::Op::Like:
            if (arguments.size() != 2 || arguments.first().isEmpty() || arguments.last().contains('('))
                return refuse(u"%1(property,value) takes a property and one encoded value."_s.arg(
                    QString::fromLatin1(name)));
            condition.property = decoded(arguments.first());
            condition.values.append(found->op == Condition::Op::Like ? QString::fromLatin1(arguments.last())
                                                                     : decoded(arguments.last()));
            return condition;
        case Condition::Op::In:
        case Condition::Op::Out:
            break;
        }
        if (arguments.size() != 2 || !arguments.last().startsWith('(') || !arguments.last().endsWith(')'))
            return refuse(
                u"%1(property,(a,b)) takes a property and a list."_s.arg(QString::fromLatin1(name)));
        condition.property = decoded(arguments.first());
        const QList<QByteArray> values = arguments.last().mid(1, arguments.last().size() - 2).split(',');
        for (const QByteArray &value : values)
            condition.values.append(decoded(value));
        return condition;
    }

    QString &m_problem;
};

bool isLike(const QString &text, const QString &encodedPattern)
{
    QString expression;
    QByteArray literal;
    const auto flush = [&expression, &literal] {
        expression += QRegularExpression::escape(decoded(literal));
        literal.clear();
    };
    const QByteArray pattern = encodedPattern.toLatin1();
    for (const char c : pattern) {
        if (c == '*' || c == '?') {
            flush();
            expression += c == '*' ? ".*"_L1 : "."_L1;
        } else {
            literal += c;
        }
    }
    flush();
    const QRegularExpression matcher(QRegularExpression::anchoredPattern(expression),
                                     QRegularExpression::CaseInsensitiveOption |
                                         QRegularExpression::DotMatchesEverythingOption);
    return matcher.match(text).hasMatch();
}

bool matchesOne(const Condition &condition, const PropertyReader &row)
{
    switch (condition.op) {
    case Condition::Op::And:
        return matches(condition.operands, row);
    case Condition::Op::Eq:
        return comparable(row(condition.property)) == condition.values.first();
    case Condition::Op::Ne:
        return comparable(row(condition.property)) != condition.values.first();
    case Condition::Op::Like:
        return isLike(comparable(row(condition.property)), condition.values.first());
    case Condition::Op::In:
        return condition.values.contains(comparable(row(condition.property)));
    case Condition::Op::Out:
        return !condition.values.contains(comparable(row(condition.property)));
    case Condition::Op::Implementing:
        return implements(row(u"aps.type"_s).toString(), condition.values.first());
    }
    return false;
}

} // namespace

std::optional<Query> parse(const QByteArray &rawQuery, QString &problem)
{
    Query query;
    if (!Parser(problem).parseInto(query, rawQuery))
        return std::nullopt;
    return query;
}

bool matches(const std::vector<Condition> &conditions, const PropertyReader &row)
{
    return std::all_of(conditions.begin(), conditions.end(),
                       [&row](const Condition &condition) { return matchesOne(condition, row); });
}

QString comparable(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::String:
        return value.toString();
    case QJsonValue::Bool:
        return value.toBool() ? u"true"_s : u"false"_s;
    case QJsonValue::Double:
        return QString::number(value.toDouble(), 'g', 15);
    case QJsonValue::Null:
    case QJsonValue::Undefined:
    case QJsonValue::Array:
    case QJsonValue::Object:
        break;
    }
    return {};
}

bool implements(const QString &type, const QString &wanted)
{
    if (type == wanted)
        return true;
    const qsizetype slash = type.lastIndexOf(u'/');
    return slash > 0 && type.first(slash) == wanted;
}

} // namespace purveyor::sandbox::rql
