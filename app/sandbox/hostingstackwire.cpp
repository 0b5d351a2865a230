// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/hostingstackwire.h"

#include "app/sandbox/xmlbody.h"

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace purveyor::sandbox
{

namespace
{

constexpr QByteArrayView style("    body { background-color: #fff; color: #666; text-align: center; }\n"
                               "    h1 { font-size: 100%; color: #f00; line-height: 1.5em; }\n");

/// The characters from U+0080 to U+009F come back as what they are in Windows-1252.
constexpr std::array<char32_t, 32> windows1252{0x20AC, 0x81,   0x201A, 0x192,  0x201E, 0x2026, 0x2020, 0x2021,
                                               0x2C6,  0x2030, 0x160,  0x2039, 0x152,  0x8D,   0x17D,  0x8F,
                                               0x90,   0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                               0x2DC,  0x2122, 0x161,  0x203A, 0x153,  0x9D,   0x17E,  0x178};

QByteArray escaped(const QString &text)
{
    QByteArray result;
    const QList<uint> characters = text.toUcs4();
    for (uint c : characters) {
        if (c >= 0x80 && c < 0xA0)
            c = windows1252.at(c - 0x80);
        if (c == '&')
            result += "&amp;";
        else if (c == '<')
            result += "&lt;";
        else if (c == '>')
            result += "&gt;";
        else if (c == '"')
            result += "&quot;";
        else if (c < 0x80)
            result += static_cast<char>(c);
        else
            result += "&#" + QByteArray::number(c) + ';';
    }
    return result;
}

/// As the Ruby builder lays it out: a text stands on a line of its own, and the end tag is padded.
QByteArray laidOut(pugi::xml_node node, int depth, bool padded, bool isList)
{
    const QByteArray indent(2 * depth, ' ');
    const QByteArray name = node.name();
    QByteArray bytes = indent + '<' + name;
    for (const pugi::xml_attribute attribute : node.attributes())
        bytes +=
            QByteArray(" ") + attribute.name() + "=\"" + escaped(QString::fromUtf8(attribute.value())) + '"';
    if (isList && name == "user" && !node.first_child())
        return bytes + "/>\n";
    if (node.first_child().type() == pugi::node_pcdata) {
        const QByteArray text = escaped(textOf(node));
        return bytes + '>' + (padded ? '\n' + text + indent : text) + "</" + name + ">\n";
    }
    bytes += ">\n";
    for (const pugi::xml_node child : node.children())
        bytes += laidOut(child, depth + 1, padded, isList);
    return bytes + indent + "</" + name + ">\n";
}

void addUser(pugi::xml_node parent, const HsUser &user, bool withState, bool extra)
{
    pugi::xml_node node = parent.append_child("user");
    const auto set = [&node](const char *name, const QString &value) {
        node.append_attribute(name).set_value(value.toUtf8().constData());
    };
    set("userid", user.id);
    set("name", user.name);
    set("plan", user.plan);
    set("email", user.email);
    if (withState)
        set("state", user.state);
    if (extra)
        set("future", u"99"_s);
    if (!user.password.isEmpty())
        addText(node, "password", user.password);
}

Reply page(int status, const QByteArray &title, const QByteArray &heading, const QByteArray &text)
{
    const QByteArray number = QByteArray::number(status);
    return {status,
            "text/html",
            {},
            "<!DOCTYPE html>\n<html>\n<head>\n  <title>" + title + " (" + number +
                ")</title>\n  <style type=\"text/css\">\n" + style.toByteArray() +
                "  </style>\n</head>\n\n<body>\n  <!-- This file lives in public/" + number +
                ".html -->\n  <div class=\"dialog\">\n    <h1>" + heading + "</h1>\n    <p>" + text +
                "</p>\n  </div>\n</body>\n</html>\n"};
}

} // namespace

HsOutcome hsFailure(const QString &code, const QString &debug)
{
    HsOutcome outcome;
    outcome.code = code;
    outcome.debug = debug;
    return outcome;
}

QList<Switches::Switch> hsSwitches()
{
    return {
        {u"username"_s, u"billing"_s},
        {u"password"_s, u"hs-sandbox-secret"_s},
        {u"acceptRequired"_s, true},
        {u"paddedText"_s, true},
        {u"usersWrapper"_s, true},
        {u"stateInCreate"_s, true},
        {u"warningPrefix"_s, false},
        {u"planTooSmall"_s, false},
        {u"debug"_s, true},
        {u"statusAsText"_s, false},
        {u"deletedEmailReusable"_s, false},
        {u"deleteTwice"_s, u"ok"_s, {u"ok"_s, u"notFound"_s}},
        {u"mailServerDown"_s, false},
    };
}

Reply hsReply(const HsOutcome &outcome, const Switches &switches, bool extraFields, bool swapOrder)
{
    pugi::xml_document document;
    pugi::xml_node response = document.append_child("response");
    if (switches.isOn("statusAsText"_L1)) {
        addText(response, "status", outcome.code);
    } else {
        pugi::xml_node status = response.append_child("status");
        addText(status, "success", outcome.code);
        if (!outcome.warning.isEmpty())
            addText(status, "warning", outcome.warning);
    }
    if (!outcome.debug.isEmpty() && switches.isOn("debug"_L1))
        addText(response, "debug", outcome.debug);
    if (outcome.hasUsers) {
        pugi::xml_node parent = response.append_child("data");
        if (outcome.isList || switches.isOn("usersWrapper"_L1))
            parent = parent.append_child("users");
        const bool withState = outcome.isList || switches.isOn("stateInCreate"_L1);
        QList<HsUser> users = outcome.users;
        if (swapOrder)
            std::reverse(users.begin(), users.end());
        for (const HsUser &user : std::as_const(users))
            addUser(parent, user, withState, extraFields);
    }
    if (extraFields)
        addText(response, "future", u"99"_s);
    Reply reply{outcome.isGood() ? 200 : 422, "application/xml; charset=utf-8", {}, {}};
    reply.headers = {
        {"Cache-Control", outcome.isGood() ? "max-age=0, private, must-revalidate" : "no-cache"}};
    reply.body = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" +
                 laidOut(response, 0, switches.isOn("paddedText"_L1), outcome.isList);
    return reply;
}

Reply hsUnauthorized()
{
    return {401,
            "text/html; charset=utf-8",
            {{"WWW-Authenticate", "Basic realm=\"Application\""}, {"Cache-Control", "no-cache"}},
            "HTTP Basic: Access denied.\n"};
}

Reply hsNotAcceptable()
{
    return {406, "text/html; charset=utf-8", {{"Cache-Control", "no-cache"}}, " "};
}

Reply hsNotFoundPage()
{
    return page(404, "The page you were looking for doesn't exist",
                "The page you were looking for doesn't exist.",
                "You may have mistyped the address or the page may have moved.");
}

Reply hsErrorPage()
{
    return page(500, "We're sorry, but something went wrong", "We're sorry, but something went wrong.",
                "We've been notified about this issue and we'll take a look at it shortly.");
}

} // namespace purveyor::sandbox
