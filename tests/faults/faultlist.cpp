// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/faults/faultlist.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace purveyor::faults
{
namespace
{
constexpr int LongLatency = 600'000; // ms; nobody waits for it
constexpr int Late = 120;            // ms

QJsonObject cut(const QString &at, int ms = 0)
{
    return {{u"kind"_s, u"cut"_s}, {u"at"_s, at}, {u"ms"_s, ms}};
}

QJsonObject status(int number, bool execute)
{
    return {{u"kind"_s, u"status"_s}, {u"status"_s, number}, {u"execute"_s, execute}};
}

QJsonObject page(int number, bool execute)
{
    return {{u"kind"_s, u"html"_s}, {u"status"_s, number}, {u"execute"_s, execute}};
}

QJsonObject redirect(int number, bool execute, const QString &to)
{
    return {{u"kind"_s, u"redirect"_s}, {u"status"_s, number}, {u"execute"_s, execute}, {u"location"_s, to}};
}

QJsonObject kind(const QString &name)
{
    return {{u"kind"_s, name}};
}

QJsonObject latency(int ms, bool beforeTheVendor)
{
    QJsonObject fault{{u"kind"_s, u"latency"_s}, {u"ms"_s, ms}};
    if (beforeTheVendor)
        fault.insert(u"before"_s, u"forward"_s);
    return fault;
}

struct OwnError {
    QString contentType;
    QString body;
};

// What each says when it does not do what it was asked.
OwnError ownError(const QString &vendor)
{
    const QString json = u"application/json"_s;
    const QString xml = u"application/xml"_s;
    if (vendor == "cloudblue"_L1)
        return {json,
                u"{\"code\":500,\"type\":\"APS::Hosting::Exception\",\"message\":\"Limit for resource\"}"_s};
    if (vendor == "luxcloud"_L1)
        return {xml, u"<error><code>409</code><message>It is not possible now.</message></error>"_s};
    if (vendor == "hostingstack"_L1)
        return {xml, u"<response><status><error>ERROR_UNKNOWN</error></status></response>"_s};
    return {json, u"{\"status\":\"error\",\"message\":\"Something is missing\"}"_s};
}

QJsonObject ownErrorWith(int number, const QString &vendor)
{
    const OwnError error = ownError(vendor);
    QJsonObject fault = status(number, false);
    fault.insert(u"contentType"_s, error.contentType);
    fault.insert(u"body"_s, error.body);
    return fault;
}
} // namespace

QList<FaultCell> faultCells(const QString &vendor, const QString &baseUrl)
{
    using State = WriteState;
    const QList<State> unknown{State::Unknown};
    // Where nothing was promised but success, less of an answer is an answer all the same.
    const QList<State> unknownOrTrue{State::Unknown, State::Confirmed};
    const QList<State> refusedOrUnknown{State::Refused, State::Unknown};
    const QString elsewhere = baseUrl + u"/followed"_s;

    QJsonObject tooMany = status(429, false);
    tooMany.insert(u"retryAfter"_s, 30);
    QJsonObject overloaded = status(503, false);
    overloaded.insert(u"retryAfter"_s, 30);

    return {
        {u"no fault"_s, {}, {State::Confirmed}},
        // the connection
        {u"nobody listens"_s, kind(u"refuse"_s), {State::NotSent}},
        {u"dies when accepted"_s, cut(u"accept"_s), unknown},
        {u"dies before reading"_s, cut(u"before-read"_s), unknown},
        {u"dies after reading"_s, cut(u"after-read"_s), unknown},
        {u"dies late, nothing done"_s, cut(u"after-read"_s, Late), unknown},
        {u"dies mid status"_s, cut(u"mid-status"_s), unknown},
        {u"dies mid headers"_s, cut(u"mid-headers"_s), unknown},
        {u"dies mid body"_s, cut(u"mid-body"_s), unknownOrTrue},
        {u"answer lost after commit"_s, cut(u"before-answer"_s), unknown},
        {u"dies late, all done"_s, cut(u"before-answer"_s, Late), unknown},
        {u"answer lost in the vendor"_s, kind(u"lose-answer"_s), unknown},
        // time
        {u"time-out, nothing done"_s, latency(LongLatency, true), unknown, FaultCell::Ends::ByTimeout},
        {u"time-out, all done"_s, latency(LongLatency, false), unknown, FaultCell::Ends::ByTimeout},
        {u"slow"_s, latency(Late, false), {State::Confirmed}},
        {u"drop by drop"_s, {{u"kind"_s, u"drip"_s}, {u"bytes"_s, 64}, {u"ms"_s, 1}}, {State::Confirmed}},
        // status
        {u"500 after commit"_s, status(500, true), unknown},
        {u"500, nothing done"_s, status(500, false), unknown},
        {u"500 with its own words"_s, ownErrorWith(500, vendor), unknown},
        {u"502 page after commit"_s, page(502, true), unknown},
        {u"503 with Retry-After"_s, overloaded, unknown},
        {u"429 with Retry-After"_s, tooMany, {State::Refused}},
        {u"406 but done"_s, status(406, true), unknown},
        {u"408 but done"_s, status(408, true), unknown},
        {u"refused with its own words"_s, ownErrorWith(400, vendor), refusedOrUnknown},
        {u"302 elsewhere"_s, redirect(302, false, elsewhere), unknown},
        {u"307 elsewhere, but done"_s, redirect(307, true, elsewhere), unknown},
        // what stands in the answer
        {u"malformed"_s, kind(u"malformed"_s), unknownOrTrue},
        {u"truncated"_s, kind(u"truncated"_s), unknownOrTrue},
        {u"empty"_s, kind(u"empty"_s), unknownOrTrue},
        {u"another content type"_s, kind(u"wrong-content-type"_s), unknownOrTrue},
        {u"200 with an error"_s, ownErrorWith(200, vendor), refusedOrUnknown},
        {u"captive portal"_s, page(200, false), unknown},
        {u"captive portal, but done"_s, page(200, true), unknown},
        {u"captive portal by redirect"_s, redirect(303, false, u"http://portal.invalid/login"_s), unknown},
        {u"captive portal 511"_s, page(511, false), unknown},
        {u"blocked by a page"_s, page(403, false), unknown},
    };
}
} // namespace purveyor::faults
