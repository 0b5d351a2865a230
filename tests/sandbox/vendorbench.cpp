// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/sandbox/vendorbench.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace purveyor::sandbox
{

VendorBench::VendorBench(const QString &vendor, int customers)
    : m_vendor(vendor)
{
    Options options;
    options.customers = customers;
    options.stepMs = 1000000;
    options.seedDate = QDateTime(QDate(2026, 3, 15), QTime(12, 0), Qt::UTC);
    options.vendors = {vendor};
    m_sandbox = std::make_unique<Sandbox>(options);
    m_problem = m_sandbox->start();
    QJsonObject line = m_sandbox->addresses();
    line.insert("cloudblue"_L1, line.value(vendor)); // the client's own address
    m_client = std::make_unique<SandboxClient>(line);
}

QJsonObject VendorBench::credentials() const
{
    return m_sandbox->addresses().value("credentials"_L1).toObject().value(m_vendor).toObject();
}

RawAnswer VendorBench::send(const QByteArray &method, const QByteArray &path,
                            const QList<HeaderField> &headers, const QByteArray &body) const
{
    QByteArray bytes = method + ' ' + path +
                       " HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: " + QByteArray::number(body.size()) +
                       "\r\n";
    for (const HeaderField &field : headers)
        bytes += field.name + ": " + field.value + "\r\n";
    return SandboxClient::exchange(port(), bytes + "\r\n" + body);
}

void VendorBench::advance(double seconds) const
{
    m_client->command("advance", {{u"seconds"_s, seconds}});
}

void VendorBench::set(const QString &name, const QJsonValue &value) const
{
    m_client->command("settings", {{m_vendor, QJsonObject{{name, value}}}});
}

QString VendorBench::mistakeIn(const QString &name, const QJsonValue &value) const
{
    return m_client->control("POST", "settings", {{m_vendor, QJsonObject{{name, value}}}})
        .value("error"_L1)
        .toString();
}

QJsonArray VendorBench::rows(const QString &table) const
{
    return m_client->control("GET", "book?vendor=" + m_vendor.toLatin1() + "&table=" + table.toLatin1())
        .value("rows"_L1)
        .toArray();
}

QJsonObject VendorBench::lastEntry() const
{
    return m_client->control("GET", "ledger").value("entries"_L1).toArray().last().toObject();
}

QJsonObject VendorBench::counters() const
{
    return m_client->control("GET", "ledger").value("counters"_L1).toObject();
}

QByteArray VendorBench::leaf(const QByteArray &xml, const QByteArray &name)
{
    const QString tag = QString::fromLatin1(name);
    const QRegularExpression element(u"<%1>([^<]*)</%1>"_s.arg(tag));
    const QRegularExpressionMatch match = element.match(QString::fromUtf8(xml));
    return match.hasMatch() ? match.captured(1).trimmed().toUtf8() : QByteArray();
}

} // namespace purveyor::sandbox
