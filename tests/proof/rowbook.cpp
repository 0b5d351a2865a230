// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/proof/rowbook.h"

#include "tests/proof/callbook.h"

#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace purveyor::proof
{
namespace
{
// The rows that a test function or a tag names: "l05_l10_paths" names L5 and L10.
QStringList rowsIn(const QString &name)
{
    static const QRegularExpression row(u"(?:^|_)([lhdrcLHDRC])0?([0-9]{1,2})(?=_|$| )"_s);
    QStringList found;
    QRegularExpressionMatchIterator matches = row.globalMatch(name);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        found += match.captured(1).toUpper() + match.captured(2);
    }
    return found;
}

// By row, sorted.
QHash<QString, QStringList> namedIn(const QString &folder)
{
    static const QRegularExpression declared(u"^    void (\\w+)\\(\\);"_s,
                                             QRegularExpression::MultilineOption);
    static const QRegularExpression defined(u"^void \\w+::(\\w+)\\(\\)"_s,
                                            QRegularExpression::MultilineOption);
    static const QRegularExpression tag(
        u"^(?:void \\w+::(\\w+)_data\\(\\))|(?:newRow|addRow)\\(\"([A-Z][0-9]+ [^\"]*)\""_s,
        QRegularExpression::MultilineOption);
    QHash<QString, QStringList> tests;
    QDirIterator files(folder, {u"tst_*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QString source = QString::fromUtf8(file.readAll());
        const QString program = QFileInfo(file).completeBaseName();
        const auto note = [&tests, &program](const QString &name, const QString &function) {
            for (const QString &row : rowsIn(name))
                tests[row] += program + u' ' + function;
        };
        for (const QRegularExpression &functions : {declared, defined}) {
            QRegularExpressionMatchIterator matches = functions.globalMatch(source);
            while (matches.hasNext()) {
                const QString function = matches.next().captured(1);
                if (!function.endsWith("_data"_L1))
                    note(function, function);
            }
        }
        QString function;
        QRegularExpressionMatchIterator tags = tag.globalMatch(source);
        while (tags.hasNext()) {
            const QRegularExpressionMatch match = tags.next();
            if (match.captured(2).isEmpty())
                function = match.captured(1);
            else
                note(match.captured(2), function);
        }
    }
    for (QStringList &named : tests) {
        named.removeDuplicates();
        named.sort();
    }
    return tests;
}
} // namespace

QList<Row> rows()
{
    QFile file(sourceFolder() + u"/tests/proof/rows.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s is missing", qPrintable(file.fileName()));
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &error);
    if (!document.isArray())
        qFatal("%s: %s", qPrintable(file.fileName()), qPrintable(error.errorString()));
    const QHash<QString, QStringList> tests = namedIn(sourceFolder() + u"/tests"_s);
    QList<Row> all;
    const QJsonArray array = document.array();
    for (const QJsonValue &one : array) {
        const QString name = one["row"_L1].toString();
        all.append({name, one["about"_L1].toString(), one["reason"_L1].toString(), tests.value(name)});
    }
    return all;
}
} // namespace purveyor::proof
