// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vendors/hostingstack/requestmessages.h"

#include "core/vendors/hostingstack/words.h"
#include "core/vendors/xmlwriting.h"

#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace purveyor::hostingstack
{
namespace
{
constexpr qsizetype ShortestPassword = 6;
constexpr qsizetype LongestPassword = 128;

XmlNode passwordNode(const NewPassword &password, const QString &given)
{
    if (!password.generate)
        return XmlNode(u"password"_s, given);
    XmlNode node(u"password"_s);
    node.setAttribute(u"autogenerate"_s, u"true"_s);
    return node;
}

ApiError refused(const QString &message)
{
    ApiError error;
    error.kind = ApiError::Kind::Refused;
    error.delivery = ApiError::Delivery::NotSent;
    error.message = message;
    return error;
}

QByteArray withLineEnd(QByteArray shown)
{
    return shown.trimmed();
}

// Both forms of one request: with what is secret, and without.
Result<RequestBody> bodyOf(const XmlNode &user, const XmlNode &hidden)
{
    const auto whole = [](const XmlNode &node) {
        XmlNode request(u"request"_s);
        request.add(node);
        return request;
    };
    const Result<QByteArray> sent = whole(user).compact();
    if (!sent)
        return Failure(sent.error());
    const Result<QByteArray> kept = whole(hidden).compact();
    if (!kept)
        return Failure(kept.error());
    return RequestBody{*sent, *kept, withLineEnd(whole(hidden).indented())};
}

Result<XmlNode> userNode(const QString &id)
{
    if (!isUserId(id))
        return Failure(refused(Words::tr("This is not the id of one user: “%1”.").arg(id)));
    XmlNode user(u"user"_s);
    user.setAttribute(u"userid"_s, id);
    return user;
}
} // namespace

Result<RequestBody> createBody(const NewUser &user)
{
    const auto node = [&user](const QString &password) {
        XmlNode element(u"user"_s);
        element.setAttribute(u"name"_s, user.name);
        element.setAttribute(u"email"_s, user.email);
        element.setAttribute(u"plan"_s, user.plan);
        element.add(passwordNode(user.password, password));
        if (user.welcome)
            element.add(XmlNode(u"welcome"_s));
        return element;
    };
    return bodyOf(node(user.password.given), node(u"•••"_s));
}

Result<RequestBody> modifyBody(const QString &id, const UserChanges &changes)
{
    Result<XmlNode> user = userNode(id);
    if (!user)
        return Failure(user.error());
    for (const auto &[name, value] : changes)
        user->setAttribute(name, value);
    return bodyOf(*user, *user);
}

Result<RequestBody> passwordBody(const QString &id, const NewPassword &password)
{
    const Result<XmlNode> user = userNode(id);
    if (!user)
        return Failure(user.error());
    XmlNode sent = *user;
    XmlNode hidden = *user;
    sent.add(passwordNode(password, password.given));
    hidden.add(passwordNode(password, u"•••"_s));
    return bodyOf(sent, hidden);
}

Result<RequestBody> deleteBody(const QString &id)
{
    return modifyBody(id, {});
}

bool isUserId(const QString &id)
{
    static const QRegularExpression number(u"^[0-9]{1,18}\\z"_s);
    static const QRegularExpression word(u"^[A-Za-z_-][0-9A-Za-z_-]{0,63}\\z"_s);
    return number.match(id).hasMatch() || word.match(id).hasMatch();
}

bool isPlan(const QString &plan)
{
    static const QRegularExpression number(u"^[0-9]{1,9}\\z"_s);
    return number.match(plan).hasMatch();
}

bool isWireEmail(const QString &email)
{
    return !email.isEmpty() && std::all_of(email.cbegin(), email.cend(), [](QChar character) {
        return character.unicode() > 0x20 && character.unicode() < 0x7F;
    });
}

QString passwordProblem(const QString &password)
{
    const qsizetype length = password.toUcs4().size();
    if (length < ShortestPassword || length > LongestPassword)
        return Words::tr("A password has 6 to 128 characters.");
    if (password.trimmed() != password)
        return Words::tr("Remove the blanks before or after the password.");
    const bool clean = std::none_of(password.cbegin(), password.cend(), [](QChar character) {
        return character.category() == QChar::Other_Control || character == QChar::LineSeparator ||
               character == QChar::ParagraphSeparator;
    });
    return clean ? QString() : Words::tr("A password is one line without tabs and control characters.");
}
} // namespace purveyor::hostingstack
