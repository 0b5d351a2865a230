// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/leaks/echoes.h"

#include "core/net/redaction.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <functional>

using namespace Qt::StringLiterals;

namespace purveyor::leaks
{
namespace
{
struct Dress {
    QString name;
    QString contentType;
    QString body;
};

QString joined(const QList<QByteArray> &secrets, const QString &before, const QString &after,
               const std::function<QString(const QByteArray &)> &spelt)
{
    QString all;
    for (const QByteArray &secret : secrets)
        all += before + spelt(secret) + after;
    return all;
}

QString plain(const QByteArray &secret)
{
    return QString::fromUtf8(secret);
}

QString escaped(const QByteArray &secret)
{
    return plain(secret).toHtmlEscaped();
}

QString byCode(const QByteArray &secret)
{
    QString all;
    const QString text = plain(secret);
    for (const QChar unit : text)
        all += u"\\u%1"_s.arg(uint{unit.unicode()}, 4, 16, QChar(u'0'));
    return all;
}

QList<Dress> dresses(const QList<QByteArray> &secrets)
{
    const QString json = u"application/json"_s;
    const QString xml = u"application/xml"_s;
    const auto said = [](const QString &text) {
        return QString::fromUtf8(QJsonDocument(QJsonObject{{u"code"_s, 400},
                                                           {u"type"_s, u"APS::Util::Exception"_s},
                                                           {u"status"_s, u"error"_s},
                                                           {u"message"_s, text},
                                                           {u"error"_s, text},
                                                           {u"login"_s, text}})
                                     .toJson(QJsonDocument::Compact));
    };
    return {
        {u"JSON"_s, json, said(joined(secrets, u"The password '"_s, u"' is weak. "_s, plain))},
        {u"JSON by code"_s, json,
         u"{\"code\":400,\"type\":\"x\",\"status\":\"error\",\"message\":\"%1\",\"error\":\"%1\"}"_s.arg(
             joined(secrets, u"Bad: "_s, u" ."_s, byCode))},
        {u"XML"_s, xml,
         u"<error><code>400</code><message>%1</message></error>"_s.arg(
             joined(secrets, u"The password "_s, u" is weak. "_s, escaped))},
        {u"its own XML"_s, xml,
         u"<response><status><error>ERROR_PASSWORD</error></status><debug>%1</debug></response>"_s.arg(
             joined(secrets, u"'"_s, u"' "_s, escaped))},
        {u"page"_s, u"text/html"_s,
         u"<html><body><h1>Error</h1><pre>%1</pre></body></html>"_s.arg(
             joined(secrets, u"pw="_s, u"&amp;x "_s, escaped))},
        {u"text"_s, u"text/plain"_s, joined(secrets, u"Validate: Bearer "_s, u"\n"_s, plain)},
        {u"percent"_s, u"application/x-www-form-urlencoded"_s,
         joined(secrets, u"login="_s, u"&"_s,
                [](const QByteArray &secret) { return QString::fromLatin1(secret.toPercentEncoding()); })},
        {u"PHP noise"_s, json,
         u"<br />\n<b>Warning</b>: %1 in <b>/a.php</b>\n{\"status\":\"error\",\"message\":\"x\"}"_s.arg(
             joined(secrets, u"login('"_s, u"')"_s, plain))},
    };
}
} // namespace

QList<faults::FaultCell> echoCells(const QList<QByteArray> &secrets)
{
    QList<faults::FaultCell> cells;
    for (const int status : {400, 500, 200}) {
        // An answer that says that all is well must stay readable: a secret that might be one of its words is
        // left in it.
        const QList<Dress> all = dresses(status == 200 ? unmistakable(secrets) : secrets);
        for (const Dress &dress : all) {
            cells.append({u"%1 %2"_s.arg(QString::number(status), dress.name),
                          QJsonObject{{u"kind"_s, u"status"_s},
                                      {u"status"_s, status},
                                      {u"execute"_s, status == 200},
                                      {u"contentType"_s, dress.contentType},
                                      {u"body"_s, dress.body}},
                          {},
                          faults::FaultCell::Ends::ByItself});
        }
    }
    return cells;
}
} // namespace purveyor::leaks
