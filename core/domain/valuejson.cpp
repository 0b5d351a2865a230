// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/valuejson.h"

using namespace Qt::StringLiterals;

namespace purveyor
{
namespace
{
struct ValueWriter {
    QJsonObject operator()(std::monostate) const { return {{u"type"_s, u"none"_s}}; }
    QJsonObject operator()(const QString &text) const { return scalar(u"text"_s, text); }
    QJsonObject operator()(bool on) const { return scalar(u"bool"_s, on); }
    QJsonObject operator()(qint64 number) const { return scalar(u"integer"_s, QString::number(number)); }
    QJsonObject operator()(const Quantity &quantity) const
    {
        return {{u"type"_s, u"quantity"_s},
                {u"amount"_s, quantity.amount.toString()},
                {u"unit"_s, quantity.unit}};
    }
    QJsonObject operator()(const Money &money) const
    {
        return {
            {u"type"_s, u"money"_s}, {u"amount"_s, money.amount.toString()}, {u"currency"_s, money.currency}};
    }
    QJsonObject operator()(const QDate &date) const { return scalar(u"date"_s, date.toString(Qt::ISODate)); }
    QJsonObject operator()(const EntityId &id) const { return scalar(u"entity"_s, id.value); }
    QJsonObject operator()(const SecretRef &secret) const { return scalar(u"secret"_s, secret.id); }

private:
    static QJsonObject scalar(const QString &type, const QJsonValue &value)
    {
        return {{u"type"_s, type}, {u"value"_s, value}};
    }
};

std::optional<QString> textIn(const QJsonObject &json, QStringView key)
{
    const QJsonValue value = json.value(key);
    if (!value.isString())
        return std::nullopt;
    return value.toString();
}

std::optional<Decimal> decimalIn(const QJsonObject &json, QStringView key)
{
    const std::optional<QString> text = textIn(json, key);
    return text ? Decimal::parse(*text) : std::nullopt;
}

std::optional<Quantity> quantityIn(const QJsonObject &json)
{
    const std::optional<Decimal> amount = decimalIn(json, u"amount");
    const std::optional<QString> unit = textIn(json, u"unit");
    if (!amount || !unit)
        return std::nullopt;
    return Quantity{*amount, *unit};
}

std::optional<Money> moneyIn(const QJsonObject &json)
{
    const std::optional<Decimal> amount = decimalIn(json, u"amount");
    const std::optional<QString> currency = textIn(json, u"currency");
    if (!amount || !currency)
        return std::nullopt;
    return Money{*amount, *currency};
}

std::optional<Value> dateIn(const QString &text)
{
    if (text.isEmpty())
        return QDate();
    const QDate date = QDate::fromString(text, Qt::ISODate);
    if (!date.isValid())
        return std::nullopt;
    return date;
}

std::optional<Value> integerIn(const QString &text)
{
    bool ok = false;
    const qint64 number = text.toLongLong(&ok);
    if (!ok)
        return std::nullopt;
    return number;
}

void putMoney(QJsonObject &json, const QString &key, const std::optional<Money> &money)
{
    if (money)
        json.insert(key, ValueWriter()(*money));
}

// An absent member is a figure that was not told; a damaged one makes the whole unreadable.
bool takeMoney(const QJsonObject &json, QStringView key, std::optional<Money> &money)
{
    if (!json.contains(key))
        return true;
    money = moneyIn(json.value(key).toObject());
    return money.has_value();
}

QJsonObject lineToJson(const QuoteLine &line)
{
    QJsonObject json{{u"key"_s, line.key}, {u"text"_s, line.text}};
    if (line.quantity)
        json.insert(u"quantity"_s, ValueWriter()(*line.quantity));
    putMoney(json, u"price"_s, line.price);
    putMoney(json, u"cost"_s, line.cost);
    return json;
}

std::optional<QuoteLine> lineFromJson(const QJsonObject &json)
{
    const std::optional<QString> key = textIn(json, u"key");
    const std::optional<QString> text = textIn(json, u"text");
    if (!key || !text)
        return std::nullopt;
    QuoteLine line;
    line.key = *key;
    line.text = *text;
    if (json.contains(u"quantity"_s)) {
        line.quantity = quantityIn(json.value(u"quantity"_s).toObject());
        if (!line.quantity)
            return std::nullopt;
    }
    if (!takeMoney(json, u"price", line.price) || !takeMoney(json, u"cost", line.cost))
        return std::nullopt;
    return line;
}

void putTotals(QJsonObject &json, const QString &key, const std::optional<QuoteTotals> &totals)
{
    if (!totals)
        return;
    QJsonObject side;
    putMoney(side, u"net"_s, totals->net);
    putMoney(side, u"tax"_s, totals->tax);
    putMoney(side, u"exclusiveTax"_s, totals->exclusiveTax);
    putMoney(side, u"total"_s, totals->total);
    json.insert(key, side);
}

bool takeTotals(const QJsonObject &json, QStringView key, std::optional<QuoteTotals> &totals)
{
    if (!json.contains(key))
        return true;
    if (!json.value(key).isObject())
        return false;
    const QJsonObject side = json.value(key).toObject();
    totals.emplace();
    return takeMoney(side, u"net", totals->net) && takeMoney(side, u"tax", totals->tax) &&
           takeMoney(side, u"exclusiveTax", totals->exclusiveTax) && takeMoney(side, u"total", totals->total);
}
} // namespace

QJsonObject valueToJson(const Value &value)
{
    return std::visit(ValueWriter{}, value);
}

std::optional<Value> valueFromJson(const QJsonObject &json)
{
    const QString type = json.value(u"type"_s).toString();
    if (type == u"none")
        return Value();
    if (type == u"bool") {
        const QJsonValue value = json.value(u"value"_s);
        return value.isBool() ? std::optional<Value>(value.toBool()) : std::nullopt;
    }
    if (type == u"quantity")
        return quantityIn(json);
    if (type == u"money")
        return moneyIn(json);

    const std::optional<QString> text = textIn(json, u"value");
    if (!text)
        return std::nullopt;
    if (type == u"text")
        return *text;
    if (type == u"integer")
        return integerIn(*text);
    if (type == u"date")
        return dateIn(*text);
    if (type == u"entity")
        return EntityId{*text};
    if (type == u"secret")
        return SecretRef{*text};
    return std::nullopt;
}

QJsonObject valuesToJson(const Values &values)
{
    QJsonObject json;
    for (auto it = values.cbegin(); it != values.cend(); ++it)
        json.insert(it.key(), valueToJson(it.value()));
    return json;
}

std::optional<Values> valuesFromJson(const QJsonObject &json)
{
    Values values;
    values.reserve(json.size());
    for (auto it = json.constBegin(); it != json.constEnd(); ++it) {
        const std::optional<Value> value = valueFromJson(it.value().toObject());
        if (!value)
            return std::nullopt;
        values.insert(it.key(), *value);
    }
    return values;
}

QJsonObject quoteToJson(const Quote &quote)
{
    QJsonArray lines;
    for (const QuoteLine &line : quote.lines)
        lines.append(lineToJson(line));
    QJsonObject json{{u"lines"_s, lines}};
    putTotals(json, u"price"_s, quote.price);
    putTotals(json, u"cost"_s, quote.cost);
    if (quote.at.isValid())
        json.insert(u"at"_s, quote.at.toUTC().toString(Qt::ISODateWithMs));
    if (quote.listed) {
        json.insert(u"listed"_s,
                    QJsonObject{{u"price"_s, quote.listed->price},
                                {u"cost"_s, quote.listed->cost},
                                {u"imported"_s, quote.listed->imported.toUTC().toString(Qt::ISODateWithMs)}});
    }
    return json;
}

std::optional<Quote> quoteFromJson(const QJsonObject &json)
{
    if (!json.value(u"lines"_s).isArray())
        return std::nullopt;
    Quote quote;
    const QJsonArray lines = json.value(u"lines"_s).toArray();
    for (const QJsonValue &entry : lines) {
        const std::optional<QuoteLine> line = lineFromJson(entry.toObject());
        if (!line)
            return std::nullopt;
        quote.lines.append(*line);
    }
    if (!takeTotals(json, u"price", quote.price) || !takeTotals(json, u"cost", quote.cost))
        return std::nullopt;
    if (json.contains(u"at"_s)) {
        quote.at = QDateTime::fromString(json.value(u"at"_s).toString(), Qt::ISODateWithMs).toUTC();
        if (!quote.at.isValid())
            return std::nullopt;
    }
    if (json.contains(u"listed"_s)) {
        const QJsonObject listed = json.value(u"listed"_s).toObject();
        if (!listed.value(u"price"_s).isBool() || !listed.value(u"cost"_s).isBool())
            return std::nullopt;
        quote.listed = ListedSides{
            listed.value(u"price"_s).toBool(), listed.value(u"cost"_s).toBool(),
            QDateTime::fromString(listed.value(u"imported"_s).toString(), Qt::ISODateWithMs).toUTC()};
    }
    return quote;
}

QJsonArray changesToJson(const QList<Change> &changes)
{
    QJsonArray json;
    for (const Change &change : changes) {
        json.append(QJsonObject{
            {u"label"_s, change.label}, {u"before"_s, change.before}, {u"after"_s, change.after}});
    }
    return json;
}

std::optional<QList<Change>> changesFromJson(const QJsonArray &json)
{
    QList<Change> changes;
    changes.reserve(json.size());
    for (const QJsonValue &entry : json) {
        const QJsonObject object = entry.toObject();
        const std::optional<QString> label = textIn(object, u"label");
        const std::optional<QString> before = textIn(object, u"before");
        const std::optional<QString> after = textIn(object, u"after");
        if (!label || !before || !after)
            return std::nullopt;
        changes.append({*label, *before, *after});
    }
    return changes;
}
} // namespace purveyor
