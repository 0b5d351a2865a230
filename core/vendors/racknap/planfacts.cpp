// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vendors/racknap/planfacts.h"

#include "core/vendors/jsonreading.h"
#include "core/vendors/racknap/billingcycle.h"

#include <QSet>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace purveyor::racknap
{
namespace
{
QString bare(const QString &key)
{
    QString letters;
    for (const QChar character : key) {
        if (character.isLetterOrNumber())
            letters += character.toLower();
    }
    return letters;
}

bool isKnownKey(const QString &key, std::initializer_list<QLatin1StringView> known)
{
    return std::any_of(known.begin(), known.end(), [&key](QLatin1StringView name) { return key == name; });
}

bool isNameKey(const QString &key)
{
    return isKnownKey(key, {"planname"_L1, "name"_L1, "productname"_L1, "title"_L1});
}

bool isPriceKey(const QString &key)
{
    return isKnownKey(key, {"price"_L1, "planprice"_L1, "recuringplanprice"_L1, "recurringplanprice"_L1,
                            "recurringprice"_L1, "recuringamount"_L1, "recurringamount"_L1, "amount"_L1});
}

// "monthlyprice": the cycle that a key itself names; empty: it is no such key.
QString cycleOfPriceKey(const QString &key)
{
    return key.endsWith("price"_L1) ? cycleFrom(key.chopped(5)) : QString();
}

bool isCycleKey(const QString &key)
{
    return isKnownKey(key, {"billingcycle"_L1, "planbillingcycle"_L1, "cycle"_L1, "period"_L1});
}

bool isCurrencyKey(const QString &key)
{
    return isKnownKey(key, {"currencycode"_L1, "currencyname"_L1, "currency"_L1});
}

// Collects the values of all keys that look like one thing; two different values are none.
class Collector final
{
public:
    void walk(const QJsonValue &value, int depth)
    {
        constexpr int Deepest = 8;
        if (depth > Deepest)
            return;
        if (value.isArray()) {
            const QJsonArray array = value.toArray();
            for (const QJsonValue &item : array)
                walk(item, depth + 1);
            return;
        }
        const QJsonObject object = value.toObject();
        Beside beside;
        for (auto it = object.begin(); it != object.end(); ++it) {
            const QJsonValue member = it.value();
            if (member.isObject() || member.isArray())
                walk(member, depth + 1);
            else
                note(bare(it.key()), member, beside);
        }
        if (beside.cycles.size() == 1 && beside.prices.size() == 1)
            m_byCycle[*beside.cycles.begin()].unite(beside.prices);
    }
    PlanFacts facts() const
    {
        PlanFacts facts;
        if (m_names.size() == 1)
            facts.name = *m_names.begin();
        if (m_all.prices.size() == 1)
            facts.price = Decimal::parse(*m_all.prices.begin());
        if (m_all.cycles.size() == 1)
            facts.cycle = *m_all.cycles.begin();
        if (m_currencies.size() == 1)
            facts.currencyCode = *m_currencies.begin();
        for (auto it = m_byCycle.begin(); it != m_byCycle.end(); ++it) {
            if (it->size() == 1)
                facts.byCycle.insert(it.key(), *Decimal::parse(*it->begin()));
        }
        return facts;
    }

private:
    // Of one object: a price and a cycle side by side belong together.
    struct Beside {
        QSet<QString> prices; // normalised
        QSet<QString> cycles;
    };

    void note(const QString &key, const QJsonValue &value, Beside &beside)
    {
        const QString text = json::text(value).trimmed();
        if (text.isEmpty())
            return;
        if (isNameKey(key)) {
            m_names.insert(text);
        } else if (isPriceKey(key)) {
            if (const std::optional<Decimal> amount = json::decimal(value)) {
                m_all.prices.insert(amount->normalized());
                beside.prices.insert(amount->normalized());
            }
        } else if (const QString own = cycleOfPriceKey(key); !own.isEmpty()) {
            if (const std::optional<Decimal> amount = json::decimal(value)) {
                m_all.prices.insert(amount->normalized());
                m_all.cycles.insert(own);
                m_byCycle[own].insert(amount->normalized());
            }
        } else if (isCycleKey(key)) {
            if (const QString cycle = cycleFrom(text); !cycle.isEmpty()) {
                m_all.cycles.insert(cycle);
                beside.cycles.insert(cycle);
            }
        } else if (isCurrencyKey(key) && !json::integer(value)) { // the number of a currency is no name
            m_currencies.insert(text);
        }
    }

    QSet<QString> m_names;
    QSet<QString> m_currencies;
    Beside m_all;
    QMap<QString, QSet<QString>> m_byCycle;
};
} // namespace

std::optional<Decimal> PlanFacts::priceFor(const QString &billingCycle) const
{
    if (byCycle.isEmpty() || billingCycle.isEmpty())
        return price;
    const auto found = byCycle.constFind(billingCycle);
    return found == byCycle.constEnd() ? std::nullopt : std::optional(*found);
}

PlanFacts planFacts(const QJsonValue &answer)
{
    Collector collector;
    collector.walk(answer, 0);
    return collector.facts();
}
} // namespace purveyor::racknap
