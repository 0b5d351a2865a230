// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/racknapvendor.h"

using namespace Qt::StringLiterals;

namespace purveyor::sandbox
{

namespace
{

/// "create", "suspend", …: the last part of the path; empty for any other path.
QString operationOf(const Request &request)
{
    constexpr QByteArrayView base("/api/v2/service/");
    const QByteArray path = request.target;
    return path.startsWith(base) ? QString::fromLatin1(path.mid(base.size())) : QString();
}

} // namespace

RackNapVendor::RackNapVendor(const Premises &premises)
    : ServedVendor(u"racknap"_s, premises, rnSwitches())
    , m_services(store(), switches())
{
}

QString RackNapVendor::basePath() const
{
    return {};
}

QJsonObject RackNapVendor::credentials() const
{
    return {{u"token"_s, QString(token)}};
}

QJsonObject RackNapVendor::connection() const
{
    return {{u"name"_s, u"RackNap sandbox"_s},
            {u"settings"_s, QJsonObject{{u"testPlan"_s, 172}}}, // the first one that there is
            {u"secrets"_s, credentials()}};
}

bool RackNapVendor::isWrite(const Request &request) const
{
    const QString operation = operationOf(request);
    return operation != "planDetail"_L1 && operation != "cloud_linux_vps_details"_L1 &&
           request.method == "POST";
}

void RackNapVendor::fill(int customers, const QDateTime &now)
{
    m_services.seed(customers, now);
}

QString RackNapVendor::tokenProblem(const Request &request) const
{
    const QByteArray name = switches().word("headerName"_L1).toLatin1();
    const QByteArray given = request.header(name);
    if (given.isEmpty())
        return u"Token is missing: the header %1 is required."_s.arg(QString::fromLatin1(name));
    if (given != "Bearer " + QByteArray(token.data(), token.size()))
        return u"Token is not valid."_s;
    if (switches().isOn("tokenExpired"_L1))
        return u"Token has expired."_s;
    if (name.compare("Authorization", Qt::CaseInsensitive) != 0 && !request.header("Authorization").isNull())
        return u"Token must be in one header only."_s;
    return {};
}

std::optional<Reply> RackNapVendor::refusal(Visit &visit)
{
    const Request &request = visit.request;
    const auto refused = [&](int status, const QString &code, const QString &message) {
        visit.refused = true;
        return rnReply(rnError(status, code, message), switches(), false);
    };
    if (RackNapServices::fieldsOf(operationOf(request)).isEmpty())
        return Reply{404, "text/html", {}, "<html><head><title>404 Not Found</title></head></html>\n"};
    if (request.method != "POST")
        return refused(405, u"405"_s, u"Only POST is allowed."_s);
    if (const QString problem = tokenProblem(request); !problem.isEmpty()) {
        Reply reply = refused(401, u"401"_s, problem);
        reply.status = switches().number("authStatus"_L1);
        return reply;
    }
    if (switches().isOn("cacheControlRequired"_L1) && request.header("cache-control") != "no-cache")
        return refused(400, u"400"_s, u"The header cache-control: no-cache is required."_s);
    return std::nullopt;
}

Reply RackNapVendor::serve(Visit &visit)
{
    const QString operation = operationOf(visit.request);
    visit.operation = operation;
    const RnOutcome outcome = run(operation, visit);
    visit.refused = !outcome.isGood();
    if (outcome.isGood() && operation == "terminate"_L1 && switches().is("terminateAnswer"_L1, "empty"_L1))
        return {200, switches().word("contentType"_L1).toLatin1(), {}, {}};
    return rnReply(outcome, switches(), visit.extraFields);
}

RnOutcome RackNapVendor::run(const QString &operation, Visit &visit)
{
    QString problem;
    const RnFields fields = rnDecoded(visit.request, switches().word("bodyEncoding"_L1), problem);
    QJsonObject shown;
    for (auto it = fields.begin(); it != fields.end(); ++it)
        shown.insert(it.key(), it.value());
    visit.body = shown;
    if (problem.isEmpty())
        problem = rnFieldProblem(fields, RackNapServices::fieldsOf(operation));
    if (!problem.isEmpty())
        return rnError(422, u"1000"_s, problem);
    if (operation == "create"_L1)
        return m_services.create(fields, visit);
    if (operation == "planDetail"_L1)
        return m_services.planDetail(fields, visit.driftCents);
    if (operation == "cloud_linux_vps_details"_L1)
        return m_services.vpsDetails(fields, visit.driftCents);
    return m_services.move(operation, fields, visit);
}

std::unique_ptr<Vendor> racknap::makeVendor(const Premises &premises)
{
    return std::make_unique<RackNapVendor>(premises);
}

} // namespace purveyor::sandbox
