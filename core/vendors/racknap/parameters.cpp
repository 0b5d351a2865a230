// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vendors/racknap/parameters.h"

#include "core/vendors/jsonwriting.h"

#include <QCryptographicHash>
#include <QUrl>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace purveyor::racknap
{
namespace
{
constexpr int LeastDecimals = 2;

// Strictly percent-encoded, a blank as %20 and "+" as %2B: what reads forms reads this, whatever it thinks of
// a bare "+".
Body formBody(const Parameters &parameters)
{
    QByteArrayList pairs;
    for (const Parameter &parameter : parameters) {
        pairs.append(QUrl::toPercentEncoding(QString(parameter.name)) + '=' +
                     QUrl::toPercentEncoding(parameter.text()));
    }
    return {"application/x-www-form-urlencoded", pairs.join('&')};
}

// The boundary follows from the values, so that one form gives the same bytes every time it is drafted.
Body multipartBody(const Parameters &parameters)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const Parameter &parameter : parameters)
        hash.addData(QByteArray(parameter.text().toUtf8() + '\n'));
    const QByteArray boundary = "purveyor-" + hash.result().toHex().left(32);
    QByteArray bytes;
    for (const Parameter &parameter : parameters) {
        bytes += "--" + boundary + "\r\nContent-Disposition: form-data; name=\"" +
                 QByteArray(parameter.name.data(), parameter.name.size()) + "\"\r\n\r\n" +
                 parameter.text().toUtf8() + "\r\n";
    }
    return {"multipart/form-data; boundary=" + boundary, bytes + "--" + boundary + "--\r\n"};
}

Body jsonBody(const Parameters &parameters)
{
    JsonNode object = JsonNode::object();
    for (const Parameter &parameter : parameters) {
        std::visit([&](const auto &value) { object.add(QString(parameter.name), JsonNode(value)); },
                   parameter.value);
    }
    return {"application/json", object.compact()};
}

struct ParameterText {
    QString operator()(const QString &text) const { return text; }
    QString operator()(qint64 number) const { return QString::number(number); }
    QString operator()(const Decimal &amount) const { return wireAmount(amount); }
};
} // namespace

QString Parameter::text() const
{
    return std::visit(ParameterText{}, value);
}

Body encoded(const Parameters &parameters, BodyEncoding encoding)
{
    switch (encoding) {
    case BodyEncoding::Form:
        return formBody(parameters);
    case BodyEncoding::Multipart:
        return multipartBody(parameters);
    case BodyEncoding::Json:
        return jsonBody(parameters);
    }
    Q_UNREACHABLE();
    return {};
}

QString display(const Parameters &parameters)
{
    QStringList lines;
    for (const Parameter &parameter : parameters)
        lines.append(QString(parameter.name) + u" = "_s + parameter.text());
    return lines.join(u'\n');
}

QString wireDate(const QDate &date)
{
    return date.toString(u"dd/MM/yyyy"_s);
}

QString wireAmount(const Decimal &amount)
{
    return amount.rounded(std::max(LeastDecimals, amount.scale())).toString();
}
} // namespace purveyor::racknap
