// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/racknapfields.h"

#include <QDate>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QRegularExpression>
#include <QStringDecoder>

using namespace Qt::StringLiterals;

namespace purveyor::sandbox
{

namespace
{

QString textOf(const QByteArray &bytes, QString &problem)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString text = decoder(bytes);
    if (decoder.hasError())
        problem = u"The body is not UTF-8."_s;
    return text;
}

void insert(RnFields &fields, const QString &name, const QString &value, QString &problem)
{
    if (fields.contains(name))
        problem = u"The field %1 is there twice."_s.arg(name);
    fields.insert(name, value);
}

RnFields decodedForm(const QByteArray &body, QString &problem)
{
    static const QRegularExpression good(u"^(?:[A-Za-z0-9*._~+-]|%[0-9A-Fa-f]{2})*$"_s);
    RnFields fields;
    const QList<QByteArray> pairs = body.isEmpty() ? QList<QByteArray>() : body.split('&');
    for (const QByteArray &pair : pairs) {
        const qsizetype equals = pair.indexOf('=');
        QByteArray name = pair.left(equals);
        QByteArray value = pair.mid(equals + 1);
        if (equals <= 0 || !good.match(QString::fromLatin1(name)).hasMatch() ||
            !good.match(QString::fromLatin1(value)).hasMatch()) {
            problem = u"The form is not well encoded: %1"_s.arg(QString::fromLatin1(pair));
            return {};
        }
        name.replace('+', ' ');
        value.replace('+', ' ');
        insert(fields, textOf(QByteArray::fromPercentEncoding(name), problem),
               textOf(QByteArray::fromPercentEncoding(value), problem), problem);
    }
    return fields;
}

RnFields decodedMultipart(const QByteArray &type, const QByteArray &body, QString &problem)
{
    static const QRegularExpression boundaryOf(u"boundary=\"?([^\";]+)\"?"_s);
    static const QRegularExpression nameOf(u"name=\"([^\"]*)\""_s);
    const QByteArray boundary = "--" + boundaryOf.match(QString::fromLatin1(type)).captured(1).toLatin1();
    RnFields fields;
    qsizetype at = body.indexOf(boundary);
    if (boundary.size() == 2 || at != 0) {
        problem = u"The multipart body has no parts."_s;
        return fields;
    }
    while (!body.mid(at + boundary.size()).startsWith("--")) {
        const qsizetype head = at + boundary.size() + 2;
        const qsizetype blank = body.indexOf("\r\n\r\n", head);
        const qsizetype next = body.indexOf(QByteArray("\r\n" + boundary), blank);
        if (blank < 0 || next < 0) {
            problem = u"The multipart body is cut off."_s;
            return fields;
        }
        const QList<HeaderField> headers = parseHeaderLines(body.mid(head, blank - head));
        const QString disposition = QString::fromUtf8(headerValue(headers, "Content-Disposition"));
        insert(fields, nameOf.match(disposition).captured(1),
               textOf(body.mid(blank + 4, next - blank - 4), problem), problem);
        at = next + 2;
    }
    return fields;
}

/// JSON keeps no zeros behind the point: 528.1 is an amount all the same.
QString numberText(double number)
{
    QString text = QLocale::c().toString(number, 'f', QLocale::FloatingPointShortest);
    const qsizetype point = text.indexOf(u'.');
    return point >= 0 && text.size() - point == 2 ? QString(text + u'0') : text;
}

RnFields decodedJson(const QByteArray &body, QString &problem)
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (!document.isObject())
        problem = u"The body is no JSON object."_s;
    RnFields fields;
    const QJsonObject object = document.object();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (!it.value().isString() && !it.value().isDouble())
            problem = u"The field %1 must be a text or a number."_s.arg(it.key());
        fields.insert(it.key(),
                      it.value().isString() ? it.value().toString() : numberText(it.value().toDouble()));
    }
    return fields;
}

bool isDate(const QString &text)
{
    static const QRegularExpression pattern(u"^\\d{2}/\\d{2}/\\d{4}$"_s);
    return pattern.match(text).hasMatch() && QDate::fromString(text, u"dd/MM/yyyy"_s).isValid();
}

bool isCycle(const QString &text)
{
    static const QStringList labels{u"Free"_s,       u"Free Trial"_s,  u"One Time"_s,      u"Hourly"_s,
                                    u"Monthly"_s,    u"Quarterly"_s,   u"Semi-Annually"_s, u"Annually"_s,
                                    u"Biennially"_s, u"Triennially"_s, u"Quadrennial"_s,   u"Quinquennial"_s,
                                    u"Decennial"_s};
    return labels.contains(text);
}

bool isOf(RnSort sort, const QString &text)
{
    static const QRegularExpression id(u"^[1-9][0-9]{0,9}$"_s);
    static const QRegularExpression number(u"^(?:0|[1-9][0-9]{0,9})$"_s);
    static const QRegularExpression word(u"^[0-9A-Za-z_-]{1,64}$"_s);
    static const QRegularExpression money(u"^(?:0|[1-9][0-9]{0,11})\\.[0-9]{2,6}$"_s);
    switch (sort) {
    case RnSort::Id:
        return id.match(text).hasMatch();
    case RnSort::Number:
        return number.match(text).hasMatch();
    case RnSort::Word:
        return word.match(text).hasMatch();
    case RnSort::Date:
        return isDate(text);
    case RnSort::Money:
        return money.match(text).hasMatch();
    case RnSort::Cycle:
        return isCycle(text);
    case RnSort::Platform:
        return text == "Linux"_L1 || text == "Windows"_L1;
    }
    return false;
}

} // namespace

RnFields rnDecoded(const Request &request, const QString &encoding, QString &problem)
{
    const QByteArray full = request.header("Content-Type");
    const QByteArray type = full.split(';').constFirst().trimmed().toLower();
    const bool any = encoding == "any"_L1;
    if (type == "application/x-www-form-urlencoded" && (any || encoding == "form"_L1))
        return decodedForm(request.body, problem);
    if (type == "multipart/form-data" && (any || encoding == "multipart"_L1))
        return decodedMultipart(full, request.body, problem);
    if (type == "application/json" && (any || encoding == "json"_L1))
        return decodedJson(request.body, problem);
    // PHP sees no fields at all in a body of another type.
    return {};
}

QString rnFieldProblem(const RnFields &fields, const QList<RnField> &known)
{
    QStringList names;
    for (const RnField &field : known) {
        names.append(field.name);
        if (!fields.contains(field.name)) {
            if (field.isRequired)
                return u"The field %1 is required."_s.arg(field.name);
            continue;
        }
        const QString value = fields.value(field.name);
        if (!isOf(field.sort, value))
            return u"The field %1 cannot be \"%2\"."_s.arg(field.name, value);
    }
    for (auto it = fields.begin(); it != fields.end(); ++it) {
        if (!names.contains(it.key()))
            return u"The field %1 is not known."_s.arg(it.key());
    }
    return {};
}

} // namespace purveyor::sandbox
