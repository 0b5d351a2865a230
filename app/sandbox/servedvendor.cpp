// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/servedvendor.h"

#include "app/sandbox/faults.h"
#include "app/sandbox/ledger.h"
#include "app/sandbox/rawtarget.h"
#include "app/sandbox/rendering.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace purveyor::sandbox
{

ServedVendor::ServedVendor(QString name, Premises premises, QList<Switches::Switch> switches)
    : m_name(std::move(name))
    , m_premises(std::move(premises))
    , m_switches(std::move(switches))
{
}

Reply ServedVendor::handle(const Request &request)
{
    advance();
    Visit visit{request};
    visit.write = isWrite(request);
    std::optional<Reply> refused = refusal(visit);
    if (refused) {
        record(visit, refused->status);
        refused->headers.append(HeaderField{"Date", httpDate(0)});
        return *std::move(refused);
    }

    const std::optional<Fault> fault =
        m_premises.faults.takeForVendor(m_name, request.method, request.rawPath());
    if (fault) {
        visit.swapOrder = fault->kind == FaultKind::SwapOrder;
        visit.extraFields = fault->kind == FaultKind::ExtraFields;
        visit.driftCents =
            fault->kind == FaultKind::Drift ? fault->options.value("cents"_L1).toInteger(1) : 0;
    }
    Reply reply;
    if (!fault || fault->executes()) {
        reply = serve(visit);
        if (!visit.write)
            visit.executed = !visit.refused && reply.status < 400;
    } else {
        visit.operation = u"fault"_s;
    }
    if (visit.write && visit.executed)
        m_premises.changed();
    if (fault)
        reply = withFault(std::move(reply), *fault);
    record(visit, reply.status);
    if (fault && fault->kind == FaultKind::Touch)
        touchAfterwards(request, fault->options.value("set"_L1).toObject());
    reply.headers.append(HeaderField{"Date", httpDate(0)});
    return reply;
}

void ServedVendor::advance()
{
    // Most vendors do at once what they are told.
}

void ServedVendor::seed(int customers, const QDateTime &now)
{
    m_switches.reset();
    m_store.clear();
    fill(customers, now);
    bookReplaced();
}

QJsonObject ServedVendor::state() const
{
    return m_store.toState();
}

void ServedVendor::restore(const QJsonObject &state)
{
    m_store.applyState(state);
    bookReplaced();
}

QJsonObject ServedVendor::settings() const
{
    return m_switches.toJson();
}

QString ServedVendor::applySettings(const QJsonObject &object)
{
    return m_switches.apply(object);
}

std::optional<int> ServedVendor::touch(const QString &id, const QJsonObject &set)
{
    return m_store.setMembers(id, set);
}

QJsonArray ServedVendor::rows(const QString &table) const
{
    return m_store.rows(table);
}

void ServedVendor::bookReplaced()
{
    // Only who keeps something beside the store has to know.
}

void ServedVendor::record(const Visit &visit, int status)
{
    m_premises.ledger.append({m_name, visit.request.method, visit.request.target, visit.operation,
                              visit.section, visit.write, visit.executed, status, visit.created, visit.body});
}

void ServedVendor::touchAfterwards(const Request &request, const QJsonObject &set)
{
    // The last thing in the path that the book knows is what the request was about.
    const QList<QByteArray> segments = request.rawPath().split('/');
    for (auto segment = segments.crbegin(); segment != segments.crend(); ++segment) {
        if (m_store.setMembers(QString::fromUtf8(percentDecoded(*segment)), set)) {
            m_premises.changed();
            return;
        }
    }
}

} // namespace purveyor::sandbox
