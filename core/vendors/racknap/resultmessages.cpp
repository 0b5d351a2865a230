// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vendors/racknap/resultmessages.h"

#include "core/domain/resultlimit.h"
#include "core/vendors/jsonreading.h"
#include "core/vendors/racknap/billingcycle.h"
#include "core/vendors/racknap/planfacts.h"
#include "core/vendors/racknap/words.h"

#include <QLocale>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace purveyor::racknap
{
namespace
{
class TreeMaker final
{
public:
    // As deep as json::MaximumDepth at most: the reader refuses what is deeper.
    std::vector<ResultNode> childrenOf(const QJsonValue &value)
    {
        std::vector<ResultNode> nodes;
        if (value.isArray()) {
            const QJsonArray array = value.toArray();
            for (qsizetype i = 0; i < array.size() && take(); ++i)
                nodes.push_back(nodeOf(QString::number(i + 1), array.at(i)));
        } else if (value.isObject()) {
            const QJsonObject object = value.toObject();
            for (auto it = object.begin(); it != object.end() && take(); ++it)
                nodes.push_back(nodeOf(it.key(), it.value()));
        }
        return nodes;
    }
    bool isCut() const { return m_cut; }

private:
    ResultNode nodeOf(const QString &name, const QJsonValue &value)
    {
        return {name, json::text(value), childrenOf(value)};
    }
    bool take()
    {
        m_cut = m_left == 0;
        if (!m_cut)
            --m_left;
        return !m_cut;
    }

    int m_left = MostResultNodes;
    bool m_cut = false; // there were more
};

bool isNothing(const QByteArray &body)
{
    const QByteArray trimmed = body.trimmed();
    return trimmed.isEmpty() || trimmed == "null" || trimmed == "\xEF\xBB\xBF";
}

QJsonValue rootOf(const QJsonDocument &document)
{
    return document.isObject() ? QJsonValue(document.object()) : QJsonValue(document.array());
}

Attributes highlightsOf(const PlanFacts &facts, const QString &currencyCode)
{
    Attributes list;
    if (!facts.name.isEmpty())
        list.append({u"name"_s, Words::tr("Name"), facts.name, true});
    const QString code = facts.currencyCode.isEmpty() ? currencyCode : facts.currencyCode;
    const auto amount = [&code](const Decimal &price) {
        const QString text = price.rounded(std::max(2, price.scale())).toString();
        return code.isEmpty() ? text : QString(code + u' ' + text);
    };
    if (facts.byCycle.size() > 1) {
        for (const QString &cycle : billingCycles()) { // in the order of their length
            if (const auto price = facts.byCycle.constFind(cycle); price != facts.byCycle.constEnd())
                list.append({u"price:"_s + cycle, Words::tr("Price, %1").arg(cycle), amount(*price), true});
        }
        return list;
    }
    if (facts.price)
        list.append({u"price"_s, Words::tr("Price"), amount(*facts.price), true});
    if (!facts.cycle.isEmpty())
        list.append({u"cycle"_s, Words::tr("Billing cycle"), facts.cycle, true});
    return list;
}
} // namespace

Result<ResultTree> readResult(const QByteArray &body, const QString &currencyCode)
{
    ResultTree tree;
    if (!isNothing(body)) {
        const Result<QJsonDocument> document = json::parse(body);
        if (!document)
            return Failure(document.error());
        TreeMaker maker;
        tree.nodes = maker.childrenOf(rootOf(*document));
        if (maker.isCut())
            tree.remarks.append(Words::tr("The answer has more values. The first %1 are shown.")
                                    .arg(QLocale().toString(MostResultNodes)));
        tree.highlights = highlightsOf(planFacts(contentOf(body)), currencyCode);
    }
    if (tree.nodes.empty())
        tree.headline = Words::tr("RackNap answered with nothing.");
    return tree;
}

QJsonValue contentOf(const QByteArray &body)
{
    const Result<QJsonDocument> document = json::parse(body);
    if (!document)
        return {};
    const QJsonValue data = document->object().value("data"_L1);
    return data.isObject() || data.isArray() ? data : rootOf(*document);
}
} // namespace purveyor::racknap
