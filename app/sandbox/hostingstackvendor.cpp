// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/hostingstackvendor.h"

#include "app/sandbox/xmlbody.h"

#include <QCryptographicHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace purveyor::sandbox
{

namespace
{

/// "list", "create", …: the last part of the path, or empty for any other path. The server forgives a
/// trailing slash, two leading ones and a suffix.
QString actionOf(const Request &request)
{
    static const QRegularExpression path(u"^/{1,2}api/billing/v1/user/(\\w+?)(?:\\.xml)?/?$"_s);
    return path.match(QString::fromLatin1(request.rawPath())).captured(1);
}

bool isXmlType(const QByteArray &contentType)
{
    const QByteArray type = contentType.split(';').constFirst().trimmed().toLower();
    return type == "application/xml" || type == "text/xml" || type == "application/x-xml";
}

/// True unless it is not well-formed; nearly everything else is forgiven.
bool parse(const QByteArray &body, pugi::xml_document &document)
{
    if (body.isEmpty())
        return true;
    return document.load_buffer(body.constData(), static_cast<size_t>(body.size()),
                                pugi::parse_default | pugi::parse_ws_pcdata_single, pugi::encoding_auto);
}

} // namespace

HostingStackVendor::HostingStackVendor(const Premises &premises)
    : ServedVendor(u"hostingstack"_s, premises, hsSwitches())
    , m_users(store(), switches(), premises.ledger)
{
}

QString HostingStackVendor::basePath() const
{
    return {};
}

QJsonObject HostingStackVendor::credentials() const
{
    return {{u"username"_s, switches().word("username"_L1)}, {u"password"_s, switches().word("password"_L1)}};
}

QJsonObject HostingStackVendor::connection() const
{
    return {{u"name"_s, u"HostingStack sandbox"_s},
            {u"settings"_s, QJsonObject{{u"userName"_s, switches().word("username"_L1)}}},
            {u"secrets"_s, QJsonObject{{u"password"_s, switches().word("password"_L1)}}}};
}

bool HostingStackVendor::isWrite(const Request &request) const
{
    return request.method == "POST";
}

void HostingStackVendor::fill(int customers, const QDateTime &now)
{
    Q_UNUSED(now)
    m_users.seed(customers);
}

bool HostingStackVendor::isKnown(const Request &request) const
{
    const QString action = actionOf(request);
    if (request.method == "GET")
        return action == "list"_L1;
    return request.method == "POST" &&
           (action == "create"_L1 || action == "modify"_L1 || action == "delete"_L1);
}

std::optional<Reply> HostingStackVendor::refusal(Visit &visit)
{
    const Request &request = visit.request;
    // The framework parses and routes before the application looks at the credentials.
    pugi::xml_document document;
    if (isXmlType(request.header("Content-Type")) && !parse(request.body, document))
        return hsErrorPage();
    if (!isKnown(request))
        return hsNotFoundPage();
    const QByteArray authorization = request.header("Authorization");
    // The scheme is not looked at.
    const QByteArray given = QByteArray::fromBase64(authorization.mid(authorization.indexOf(' ') + 1));
    const QString wanted = switches().word("username"_L1) + u':' + switches().word("password"_L1);
    if (given != wanted.toUtf8())
        return hsUnauthorized();
    return std::nullopt;
}

Reply HostingStackVendor::serve(Visit &visit)
{
    const Request &request = visit.request;
    const QString action = actionOf(request);
    visit.operation = action + (action == "list"_L1 ? u"Users"_s : u"User"_s);
    pugi::xml_document document;
    const bool isWellFormed = parse(request.body, document);
    if (!isWellFormed && action == "modify"_L1)
        return hsErrorPage();
    if (isWellFormed && visit.write)
        visit.body = toJson(document);
    const pugi::xml_node user = isWellFormed ? document.child("request").child("user") : pugi::xml_node();

    HsOutcome outcome;
    if (action == "list"_L1)
        outcome = m_users.list();
    else if (action == "create"_L1)
        outcome = m_users.create(user, visit);
    else if (action == "modify"_L1)
        outcome = m_users.modify(user, visit);
    else
        outcome = m_users.remove(user, visit);
    // What was done was done: only then the server finds that it cannot answer.
    if (!isAcceptable(request))
        return hsNotAcceptable();
    Reply reply = hsReply(outcome, switches(), visit.extraFields, visit.swapOrder);
    if (outcome.isList) {
        const QByteArray tag =
            '"' + QCryptographicHash::hash(reply.body, QCryptographicHash::Md5).toHex() + '"';
        reply.headers.append(HeaderField{"ETag", tag});
        if (request.header("If-None-Match") == tag)
            return {304, {}, reply.headers, {}};
    }
    return reply;
}

bool HostingStackVendor::isAcceptable(const Request &request) const
{
    if (!switches().isOn("acceptRequired"_L1) || request.rawQuery() == "format=xml" ||
        request.rawPath().endsWith(".xml"))
        return true;
    static const QRegularExpression likeABrowser(u",\\s*\\*/\\*|\\*/\\*\\s*,"_s);
    const QString accept = QString::fromLatin1(request.header("Accept"));
    if (likeABrowser.match(accept).hasMatch())
        return false;
    const QStringList types = accept.split(u',');
    for (const QString &one : types) {
        const QString type = one.section(u';', 0, 0).trimmed();
        if (type == "*/*"_L1 || isXmlType(type.toLatin1()))
            return true;
    }
    return false;
}

std::unique_ptr<Vendor> hostingstack::makeVendor(const Premises &premises)
{
    return std::make_unique<HostingStackVendor>(premises);
}

} // namespace purveyor::sandbox
