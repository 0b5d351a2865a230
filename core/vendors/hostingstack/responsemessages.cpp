// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vendors/hostingstack/responsemessages.h"

#include "core/vendors/hostingstack/words.h"
#include "core/vendors/xmlreading.h"

using namespace Qt::StringLiterals;

namespace purveyor::hostingstack
{
namespace
{
constexpr QLatin1StringView WarningPrefix("WARN_");
constexpr qsizetype LongestCode = 100; // it goes into labels and the journal

QString withoutPrefix(const QString &warning)
{
    return warning.startsWith(WarningPrefix) ? warning.mid(WarningPrefix.size()) : warning;
}

UserRecord recordOf(const xml::Element &user)
{
    UserRecord record;
    record.id = user.attribute(u"userid").trimmed();
    record.name = user.attribute(u"name").trimmed();
    record.email = user.attribute(u"email").trimmed();
    record.state = user.attribute(u"state").trimmed();
    record.plan = user.attribute(u"plan").trimmed();
    if (record.plan.isEmpty())
        record.plan = user.attribute(u"planid").trimmed();
    return record;
}

// The document shows data/user for create and modify; the server sends data/users/user for all.
QList<xml::Element> usersIn(const xml::Element &data)
{
    return data.child(u"users").children(u"user") + data.children(u"user");
}
} // namespace

bool Response::warns(QLatin1StringView name) const
{
    return withoutPrefix(warning) == name;
}

Result<Response> readResponse(const QByteArray &body, const QByteArray &contentType)
{
    const Result<xml::Answer> answer = xml::parse(body, xml::charsetOf(contentType));
    if (!answer)
        return Failure(answer.error());
    const xml::Element root = answer->root;
    const xml::Element status = root.child(u"status");
    // Repaired is not complete: nothing may be concluded from a document that was cut short.
    if (root.name() != "response"_L1 || status.isNull() || !answer->repairs.isEmpty()) {
        return Failure(xml::badResponse(
            Words::tr("The answer is XML, but not a complete answer of HostingStack's billing interface."),
            answer->repairs.join(u'\n')));
    }
    Response response;
    // The document writes the status as text; everybody else as elements.
    response.code = (status.isLeaf() ? status.text() : status.textOf(u"success")).left(LongestCode);
    response.warning = status.textOf(u"warning").left(LongestCode);
    const xml::Element data = root.child(u"data");
    response.hasData = !data.isNull();
    const QList<xml::Element> users = usersIn(data);
    for (const xml::Element &user : users) {
        response.users.append(recordOf(user));
        if (response.password.isEmpty())
            response.password = user.textOf(u"password").toUtf8();
    }
    return response;
}

Result<QList<UserRecord>> readUserList(const QByteArray &body, const QByteArray &contentType)
{
    const Result<Response> response = readResponse(body, contentType);
    if (!response)
        return Failure(response.error());
    if (!response->isOk()) {
        ApiError error;
        error.kind = ApiError::Kind::Vendor;
        error.vendorCode = response->code;
        error.message = errorText(response->code);
        return Failure(error);
    }
    if (!response->hasData)
        return Failure(xml::badResponse(Words::tr("The list of users has no data.")));
    for (const UserRecord &user : response->users) {
        if (user.id.isEmpty()) {
            return Failure(xml::badResponse(Words::tr("The list has a user without an id: %1")
                                                .arg(user.email.isEmpty() ? user.name : user.email)));
        }
    }
    return response->users;
}

QString errorText(const QString &code)
{
    if (code == code::Unknown)
        return Words::tr("HostingStack reports an error without saying which.");
    if (code == code::UniqueEmail)
        return Words::tr("HostingStack does not take this e-mail address. It is in use, was in use by a user "
                         "who was deleted, or is not written as the server wants it.");
    if (code == code::UserNotFound)
        return Words::tr("HostingStack has no such user.");
    if (code == code::InvalidPassword)
        return Words::tr("HostingStack does not take this password: it must have 6 to 128 characters.");
    if (code == code::UniqueUserName)
        return Words::tr("HostingStack does not take this name: it is in use.");
    if (code.isEmpty())
        return Words::tr("HostingStack's answer has no status.");
    return Words::tr("HostingStack answered with %1.").arg(code);
}

QString warningText(const QString &warning)
{
    const QString name = withoutPrefix(warning);
    if (name == code::NoChange)
        return Words::tr("Nothing was changed: the user was like this already.");
    if (name == code::PlanTooSmall)
        return Words::tr("The plan was changed, but the user already uses more than it allows.");
    return Words::tr("Done, with a warning of HostingStack: %1").arg(warning);
}
} // namespace purveyor::hostingstack
