// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later
// clazy:excludeall=non-pod-global-static (the start-up function)

#include "tests/support/proof.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

namespace purveyor::proof
{
namespace
{
constexpr qsizetype LongestBody = 4000; // enough to tell operations apart

QString folderOf(const QString &kind)
{
    return QStringLiteral(PURVEYOR_PROOF_DIR) + u'/' + kind;
}

QString fileOf(const QString &kind)
{
    const QString program = QFileInfo(QCoreApplication::applicationFilePath()).completeBaseName();
    return u"%1/%2.jsonl"_s.arg(folderOf(kind), program);
}

// A program that does not note anything any more must not live on what it noted once.
void beginAnew()
{
    for (const QString &kind : {u"test"_s, u"socket"_s, u"journey"_s})
        QFile::remove(fileOf(kind));
}
Q_COREAPP_STARTUP_FUNCTION(beginAnew)

// One line of JSON each, and each once.
void note(const QString &kind, const QJsonObject &what)
{
    static QHash<QString, QSet<QByteArray>> noted; // by kind
    QFile file(fileOf(kind));
    const QByteArray line = QJsonDocument(what).toJson(QJsonDocument::Compact) + '\n';
    QSet<QByteArray> &lines = noted[kind];
    if (lines.contains(line))
        return;
    lines.insert(line);
    if (!QDir().mkpath(folderOf(kind)) || !file.open(QIODevice::WriteOnly | QIODevice::Append) ||
        file.write(line) != line.size())
        qWarning("%s cannot be written", qPrintable(file.fileName()));
}

// With the test in which it happened: a request may be made for more than one reason.
void noteRequest(const QString &kind, const QByteArray &method, const QByteArray &target,
                 const QByteArray &body)
{
    if (QTest::currentTestFailed())
        return;
    note(kind, {{u"method"_s, QString::fromLatin1(method)},
                {u"target"_s, QString::fromLatin1(target)},
                {u"body"_s, QString::fromUtf8(body.left(LongestBody))},
                {u"test"_s, QString::fromLatin1(QTest::currentTestFunction())}});
}
} // namespace

void noteTest()
{
    const QString function = QString::fromLatin1(QTest::currentTestFunction());
    const char *tag = QTest::currentDataTag();
    note(u"test"_s, {{u"test"_s, tag ? u"%1(%2)"_s.arg(function, QString::fromUtf8(tag)) : function},
                     {u"passed"_s, !QTest::currentTestFailed()}});
}

void noteArrival(const QByteArray &method, const QByteArray &target, const QByteArray &body)
{
    noteRequest(u"socket"_s, method, target, body);
}

void noteArrivals(const QJsonArray &entries)
{
    for (const QJsonValue &entry : entries)
        noteArrival(entry["method"_L1].toString().toLatin1(), entry["path"_L1].toString().toLatin1(),
                    QJsonDocument(entry["body"_L1].toObject()).toJson(QJsonDocument::Compact));
}

void noteJourney(const QByteArray &method, const QByteArray &target, const QByteArray &body)
{
    noteRequest(u"journey"_s, method, target, body);
}
} // namespace purveyor::proof
