// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/net/request.h"

#include <QByteArray>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace purveyor::hostingstack
{
// A file of tests/data/hostingstack; *.document.xml is the document's own text.
inline QByteArray fixture(const QString &name)
{
    QFile file(QStringLiteral(TEST_DATA_DIR "/hostingstack/") + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("missing test data: %s", qPrintable(name));
    return file.readAll();
}

// One of the exchanges that were recorded with the vendor's own server, by its number.
struct Recorded {
    QString name;
    QByteArray request; // body
    HttpReply reply;
};

inline Recorded recorded(int number)
{
    static const QJsonArray all = QJsonDocument::fromJson(fixture(QStringLiteral("recorded.json"))).array();
    for (const QJsonValue &value : all) {
        const QJsonObject exchange = value.toObject();
        if (exchange[QLatin1StringView("n")].toInt() != number)
            continue;
        Recorded result;
        result.name = exchange[QLatin1StringView("name")].toString();
        result.request =
            exchange[QLatin1StringView("request")][QLatin1StringView("body")].toString().toUtf8();
        const QJsonObject response = exchange[QLatin1StringView("response")].toObject();
        result.reply.status = response[QLatin1StringView("status")].toInt();
        result.reply.body = response[QLatin1StringView("body")].toString().toUtf8();
        const QJsonArray headers = response[QLatin1StringView("headers")].toArray();
        for (const QJsonValue &header : headers)
            result.reply.headers.append({header[0].toString().toUtf8(), header[1].toString().toUtf8()});
        return result;
    }
    qFatal("no exchange %d was recorded", number);
    return {};
}

// An answer as the server writes it, with its padding.
inline QByteArray answer(const QByteArray &code, const QByteArray &rest = {})
{
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<response>\n  <status>\n    <success>\n" + code +
           "    </success>\n  </status>\n" + rest + "</response>\n";
}

inline QByteArray userList(const QByteArrayList &users)
{
    return answer("OK", "  <data>\n    <users>\n" + users.join('\n') + "\n    </users>\n  </data>\n");
}

inline QByteArray userXml(const QByteArray &id, const QByteArray &name, const QByteArray &plan,
                          const QByteArray &email, const QByteArray &state = "active")
{
    return "<user userid=\"" + id + "\" name=\"" + name + "\" plan=\"" + plan + "\" email=\"" + email +
           "\" state=\"" + state + "\"/>";
}

inline HttpReply reply(int status, const QByteArray &body,
                       const QByteArray &type = "application/xml; charset=utf-8")
{
    HttpReply reply;
    reply.status = status;
    reply.headers = {{"Content-Type", type}};
    reply.body = body;
    return reply;
}
} // namespace purveyor::hostingstack
