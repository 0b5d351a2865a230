// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/faults/books.h"

#include "core/net/clock.h"
#include "core/storage/journal.h"
#include "core/storage/profile.h"
#include "tests/support/await.h"

#include <QJsonDocument>
#include <QMap>
#include <QUrl>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace purveyor::faults
{
namespace
{
constexpr int MostRows = 100'000;

// Both books hide passwords, each in its own way.
QString contentOf(QJsonObject body)
{
    body.remove(u"password"_s);
    return QString::fromUtf8(QJsonDocument(body).toJson(QJsonDocument::Compact));
}

// One write as both books have it: by method, address and, where it is JSON, what it says.
QString keyOf(const QJsonObject &entry)
{
    return u"%1 %2 %3 %4"_s.arg(entry.value("vendor"_L1).toString(), entry.value("method"_L1).toString(),
                                entry.value("path"_L1).toString(),
                                entry.value("vendor"_L1) == "cloudblue"_L1
                                    ? contentOf(entry.value("body"_L1).toObject())
                                    : QString());
}

QString keyOf(const JournalRow &row, const QJsonObject &announcement)
{
    const QUrl url(row.url);
    const QStringList names = announcement.keys();
    const auto vendor = std::find_if(names.cbegin(), names.cend(), [&](const QString &name) {
        const QUrl base(announcement.value(name).toString());
        return base.port() == url.port() && name != "control"_L1;
    });
    const QString name = vendor == names.cend() ? QString() : *vendor;
    return u"%1 %2 %3 %4"_s.arg(
        name, QString::fromLatin1(row.method),
        url.toString(QUrl::RemoveScheme | QUrl::RemoveAuthority | QUrl::FullyEncoded),
        name == "cloudblue"_L1 ? contentOf(QJsonDocument::fromJson(row.requestBody).object()) : QString());
}

struct Counts {
    int executed = 0;
    int confirmed = 0;
    int unsure = 0; // Unknown, or settled since
};
} // namespace

JournalCopy readJournal(const QString &folder)
{
    JournalCopy copy;
    Profile profile(folder);
    const Result<OpenProblem> opened = await(profile.open(Profile::Mode::ReadOnly));
    if (!opened || opened->kind != OpenProblem::Kind::None) {
        qWarning("%s", qPrintable(opened ? opened->text : opened.error().message));
        return copy;
    }
    SystemClock clock;
    Journal journal(profile.journalThread(), clock, u"reader"_s, profile.instanceId());
    copy.rows = await(journal.newest(MostRows)).value_or(QList<JournalRow>());
    std::reverse(copy.rows.begin(), copy.rows.end());
    copy.brokenAt = await(journal.verify()).value_or(-1);
    return copy;
}

QString booksDiffer(const QList<JournalRow> &rows, const QList<QJsonObject> &ledger,
                    const QJsonObject &announcement)
{
    QMap<QString, Counts> all;
    for (const QJsonObject &entry : ledger)
        ++all[keyOf(entry)].executed;
    for (const JournalRow &row : rows) {
        Counts &counts = all[keyOf(row, announcement)];
        switch (row.state) {
        case WriteState::Confirmed:
            ++counts.confirmed;
            break;
        case WriteState::Unknown:
        case WriteState::Settled:
            ++counts.unsure;
            break;
        case WriteState::Sending:
            return u"Row %1 is still being sent."_s.arg(row.id);
        case WriteState::Draft:
        case WriteState::Held:
        case WriteState::Refused:
        case WriteState::NotSent:
        case WriteState::Withdrawn:
        case WriteState::Stopped:
            break;
        }
    }
    for (auto it = all.cbegin(); it != all.cend(); ++it) {
        const QString told = u"%1 executed, %2 Confirmed, %3 Unknown: %4"_s.arg(
            QString::number(it->executed), QString::number(it->confirmed), QString::number(it->unsure),
            it.key().left(300));
        if (it->executed > it->confirmed + it->unsure)
            return u"Executed without a row, or twice: "_s + told;
        if (it->executed < it->confirmed)
            return u"Confirmed, and not executed: "_s + told;
    }
    return {};
}
} // namespace purveyor::faults
