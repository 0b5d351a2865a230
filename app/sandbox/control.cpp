// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/control.h"

#include "app/sandbox/faults.h"
#include "app/sandbox/ledger.h"
#include "app/sandbox/rawtarget.h"
#include "app/sandbox/virtualclock.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <utility>

using namespace Qt::StringLiterals;

namespace purveyor::sandbox
{

namespace
{

Reply json(const QJsonObject &object, int status = 200)
{
    return {status, "application/json", {}, QJsonDocument(object).toJson()};
}

Reply problem(int status, const QString &message)
{
    return json({{u"error"_s, message}}, status);
}

} // namespace

Control::Control(Faults &faults, Ledger &ledger, VirtualClock &clock, Hooks hooks)
    : m_faults(faults)
    , m_ledger(ledger)
    , m_clock(clock)
    , m_hooks(std::move(hooks))
{
}

Reply Control::handle(const Request &request)
{
    const QByteArray name = request.rawPath().mid(int(sizeof("/__sandbox")));
    if (request.method == "GET")
        return read(name, request.rawQuery());
    if (request.method == "DELETE" && name == "faults") {
        m_faults.clear();
        return json({});
    }
    if (request.method != "POST")
        return problem(405, u"GET, POST, or DELETE of faults"_s);
    if (name == "faults")
        return armFaults(request.body);

    const QJsonDocument document = QJsonDocument::fromJson(request.body);
    if (!request.body.isEmpty() && !document.isObject())
        return problem(400, u"the body must be a JSON object"_s);
    return change(name, document.object());
}

Reply Control::read(const QByteArray &name, const QByteArray &query)
{
    QHash<QByteArray, QString> wanted;
    const QList<QueryItem> items = queryItems(query);
    for (const QueryItem &item : items)
        wanted.insert(item.name, QString::fromUtf8(item.value));
    if (name == "ledger")
        return json(m_ledger.toJson(wanted.value("writes") == "1"_L1, wanted.value("vendor")));
    if (name == "faults")
        return json({{u"faults"_s, m_faults.toJson()}});
    if (name == "settings")
        return json(m_hooks.settings());
    if (name == "book")
        return json({{u"rows"_s, m_hooks.rows(wanted.value("vendor"), wanted.value("table"))}});
    return problem(404, u"no such thing to read"_s);
}

Reply Control::armFaults(const QByteArray &body)
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    const QJsonArray descriptions = document.isArray() ? document.array() : QJsonArray{document.object()};
    QJsonArray ids;
    for (const QJsonValue &description : descriptions) {
        QString mistake;
        const std::optional<int> id = m_faults.arm(description.toObject(), mistake);
        if (!id)
            return problem(400, mistake);
        ids.append(*id);
    }
    return json({{u"ids"_s, ids}});
}

Reply Control::change(const QByteArray &name, const QJsonObject &body)
{
    if (name == "reset") {
        std::optional<int> customers;
        if (body.contains("customers"_L1))
            customers = body.value("customers"_L1).toInt();
        m_hooks.reset(customers);
        return json({});
    }
    if (name == "advance") {
        if (!body.value("seconds"_L1).isDouble())
            return problem(400, u"seconds is needed"_s);
        m_clock.advance(body.value("seconds"_L1).toDouble());
        m_hooks.timeMoved();
        return json({{u"now"_s, m_clock.now().toString(Qt::ISODateWithMs)}});
    }
    if (name == "touch") {
        const QString id = body.value("id"_L1).toString();
        const std::optional<int> revision =
            m_hooks.touch(body.value("vendor"_L1).toString(), id, body.value("set"_L1).toObject());
        return revision ? json({{u"revision"_s, *revision}}) : problem(404, u"no resource '%1'"_s.arg(id));
    }
    if (name == "settings") {
        const QString mistake = m_hooks.applySettings(body);
        return mistake.isEmpty() ? json(m_hooks.settings()) : problem(400, mistake);
    }
    return problem(404, u"no such thing to do"_s);
}

} // namespace purveyor::sandbox
