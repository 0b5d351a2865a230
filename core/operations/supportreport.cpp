// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/operations/supportreport.h"

#include <QUrl>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace purveyor
{
namespace
{
constexpr qsizetype LongestReport = qsizetype{192} * 1024;
constexpr qsizetype LongestBody = qsizetype{2} * 1024;
constexpr qsizetype LongestLine = 400;

QString utcText(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODateWithMs) : u"-"_s;
}

QString environmentWord(Environment environment)
{
    switch (environment) {
    case Environment::Production:
        return u"production"_s;
    case Environment::Test:
        return u"test"_s;
    case Environment::Sandbox:
        return u"sandbox"_s;
    }
    return {};
}

QString timeoutWord(const std::optional<std::chrono::milliseconds> &time)
{
    return time ? u"%1 ms"_s.arg(time->count()) : u"default"_s;
}

QString onOneLine(const QString &text)
{
    const QString line = text.simplified();
    return line.size() > LongestLine ? line.left(LongestLine) + u'…' : line;
}

// One way to say where something went, with as much of it as was chosen.
class SupportWriter final
{
    Q_DISABLE_COPY_MOVE(SupportWriter)

public:
    SupportWriter(const SupportFacts &facts, const SupportChoice &choice);
    QString text();

private:
    void heading(const QString &title) { m_lines += {QString(), u"== "_s + title}; }
    void pairs(const QString &title, const QList<std::pair<QString, QString>> &pairs);
    void place(const SupportFacts::Place &place, int number);
    void exchange(const TraceEntry &entry);
    void row(const JournalRow &row);
    void body(const QString &text);
    QString address(const QString &url) const;
    // Hosts stand in messages and answers, too.
    QString withoutHosts(QString text) const;

    const SupportFacts &m_facts;
    const SupportChoice &m_choice;
    QStringList m_hosts;
    QStringList m_lines;
};

SupportWriter::SupportWriter(const SupportFacts &facts, const SupportChoice &choice)
    : m_facts(facts)
    , m_choice(choice)
{
    for (const SupportFacts::Place &place : facts.places) {
        const QString host = QUrl(place.connection.baseUrl).host();
        if (!host.isEmpty())
            m_hosts.append(host);
    }
    // The longer first: one may be a part of another.
    std::sort(m_hosts.begin(), m_hosts.end(),
              [](const QString &a, const QString &b) { return a.size() > b.size(); });
}

QString SupportWriter::withoutHosts(QString text) const
{
    if (!m_choice.hosts) {
        for (const QString &host : m_hosts)
            text.replace(host, u"(host)"_s, Qt::CaseInsensitive);
    }
    return text;
}

QString SupportWriter::address(const QString &url) const
{
    if (m_choice.contents)
        return url;
    const QUrl whole(url);
    return whole.scheme() + u"://"_s + whole.host() + u"/…"_s;
}

void SupportWriter::pairs(const QString &title, const QList<std::pair<QString, QString>> &pairs)
{
    heading(title);
    for (const auto &[what, which] : pairs)
        m_lines += u"%1: %2"_s.arg(what, onOneLine(which));
}

void SupportWriter::place(const SupportFacts::Place &place, int number)
{
    const Connection &connection = place.connection;
    heading(u"Connection %1: %2"_s.arg(QString::number(number), connection.vendor.value));
    if (m_choice.contents)
        m_lines += u"name: "_s + onOneLine(connection.name);
    m_lines += u"environment: "_s + environmentWord(connection.environment);
    m_lines += u"address: "_s + address(connection.baseUrl);
    m_lines += u"enabled: %1, client: %2, pinned certificate: %3"_s.arg(
        connection.enabled ? u"yes"_s : u"no"_s, place.hasClient ? u"yes"_s : u"no"_s,
        connection.pinnedCertificate.isEmpty() ? u"no"_s : u"yes"_s);
    m_lines += u"timeouts: reads %1, writes %2"_s.arg(timeoutWord(connection.readTimeout),
                                                      timeoutWord(connection.writeTimeout));
    QStringList fields = connection.settings.keys();
    fields.sort();
    m_lines += u"settings that have a value: "_s + fields.join(u", "_s);
    m_lines += u"secrets that are stored: "_s + place.storedSecrets.join(u", "_s);
    if (!m_choice.traffic)
        return;
    const qsizetype left = std::max(qsizetype{0}, place.trace.size() - MostSupportRequests);
    m_lines += u"requests: %1, the newest %2 follow"_s.arg(place.trace.size()).arg(place.trace.size() - left);
    for (qsizetype i = left; i < place.trace.size(); ++i)
        exchange(place.trace.at(i));
}

void SupportWriter::exchange(const TraceEntry &entry)
{
    m_lines += u"%1 %2 %3 %4 %5 -> %6, %7 ms%8"_s.arg(
        utcText(entry.at), entry.write ? u"write %1"_s.arg(entry.journalRow) : u"read"_s, entry.operation,
        QString::fromLatin1(entry.method), address(entry.url),
        entry.error.isEmpty() ? u"HTTP %1"_s.arg(entry.status) : u"no answer"_s,
        QString::number(entry.duration.count()),
        entry.requestId.isEmpty() ? QString() : u", request id "_s + onOneLine(entry.requestId));
    if (!m_choice.contents)
        return;
    if (!entry.error.isEmpty())
        m_lines += u"  error: "_s + onOneLine(entry.error);
    for (const Headers *headers : {&entry.requestHeaders, &entry.responseHeaders}) {
        for (const auto &[name, value] : *headers)
            m_lines += u"  %1: %2"_s.arg(QString::fromLatin1(name), onOneLine(QString::fromLatin1(value)));
    }
    body(entry.requestBody);
    body(entry.responseBody);
}

void SupportWriter::body(const QString &text)
{
    if (text.isEmpty())
        return;
    const QStringList lines = text.left(LongestBody).split(u'\n');
    for (const QString &line : lines)
        m_lines += u"  | "_s + line;
    if (text.size() > LongestBody)
        m_lines += u"  | … %1 more characters"_s.arg(text.size() - LongestBody);
}

void SupportWriter::row(const JournalRow &row)
{
    m_lines += u"%1 %2 %3 %4, sent %5, %6 ms, HTTP %7, code %8%9"_s.arg(
        QString::number(row.id), utcText(row.created), row.operation.value, stateName(row.state),
        utcText(row.sent), QString::number(row.duration.count()), QString::number(row.httpStatus),
        row.vendorCode.isEmpty() ? u"-"_s : onOneLine(row.vendorCode),
        row.requestId.isEmpty() ? QString() : u", request id "_s + onOneLine(row.requestId));
    if (!m_choice.contents)
        return;
    for (const auto &[what, text] :
         {std::pair{u"customer"_s, row.customerName}, std::pair{u"target"_s, row.targetName},
          std::pair{u"summary"_s, row.summary}, std::pair{u"message"_s, row.message},
          std::pair{u"note"_s, row.note}, std::pair{u"url"_s, row.url}}) {
        if (!text.isEmpty())
            m_lines += u"  %1: %2"_s.arg(what, onOneLine(text));
    }
}

QString SupportWriter::text()
{
    m_lines = {u"Purveyor support bundle, made %1"_s.arg(utcText(m_facts.made)),
               u"Left out: secrets, always%1%2%3%4"_s.arg(
                   m_choice.contents ? QString() : u"; names, addresses, messages, requests and answers"_s,
                   m_choice.hosts ? QString() : u"; hosts"_s,
                   m_choice.journal ? QString() : u"; the journal"_s,
                   m_choice.traffic ? QString() : u"; the requests of this run"_s)};
    pairs(u"Program"_s, m_facts.program);
    pairs(u"Settings"_s, m_facts.settings);
    int number = 0;
    for (const SupportFacts::Place &each : m_facts.places)
        place(each, ++number);
    if (m_choice.journal) {
        heading(u"Journal, the newest %1 entries"_s.arg(m_facts.rows.size()));
        for (const JournalRow &each : m_facts.rows)
            row(each);
    }
    QString whole = withoutHosts(m_lines.join(u'\n')) + u'\n';
    if (whole.size() > LongestReport) {
        whole.truncate(whole.lastIndexOf(u'\n', LongestReport) + 1);
        whole += u"… the rest is left out: it would be too long\n"_s;
    }
    return whole;
}
} // namespace

QString supportText(const SupportFacts &facts, const SupportChoice &choice)
{
    return SupportWriter(facts, choice).text();
}
} // namespace purveyor
