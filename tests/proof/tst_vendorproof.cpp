// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/proof/callbook.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <algorithm>

using namespace Qt::StringLiterals;
using namespace purveyor;
using namespace purveyor::proof;

namespace
{
// What the vendor's programs of this kind noted when they ran.
QList<QJsonObject> noted(const Vendor &vendor, const QString &kind)
{
    QList<QJsonObject> all;
    const QStringList programs = vendor.programs(kind);
    for (const QString &program : programs) {
        QFile file(QStringLiteral(PURVEYOR_PROOF_DIR) + u"/%1/%2.jsonl"_s.arg(kind, program));
        if (!file.open(QIODevice::ReadOnly)) {
            qWarning("%s was not run", qPrintable(program));
            continue;
        }
        const QList<QByteArray> lines = file.readAll().split('\n');
        for (const QByteArray &line : lines)
            all += QJsonDocument::fromJson(line).object();
    }
    return all;
}

bool isSeen(const Call &call, const QList<QJsonObject> &requests)
{
    return std::any_of(requests.cbegin(), requests.cend(), [&call](const QJsonObject &request) {
        return isOf({request.value("method"_L1).toString().toLatin1(), request.value("target"_L1).toString(),
                     request.value("body"_L1).toString()},
                    call);
    });
}

QStringList missingOf(const Call &call, const QStringList &passed, const QList<QJsonObject> &arrived,
                      const QList<QJsonObject> &journeyed)
{
    QStringList missing;
    for (const QString &test : call.messages) {
        if (!passed.contains(test))
            missing += u"message test "_s + test;
    }
    if (!isSeen(call, arrived))
        missing += u"socket test"_s;
    if (!isSeen(call, journeyed))
        missing += u"journey"_s;
    return missing;
}
} // namespace

// By what the tests before it left behind: each operation in a message test, over a socket, and by hand.
class TestVendorProof final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyOperationIsProved_data()
    {
        QTest::addColumn<int>("index");
        int index = 0;
        for (const Vendor &vendor : vendors())
            QTest::newRow(qPrintable(vendor.id)) << index++;
    }

    void everyOperationIsProved()
    {
        QFETCH(const int, index);
        const Vendor vendor = vendors().at(index);
        QStringList passed;
        const QList<QJsonObject> tests = noted(vendor, u"message"_s);
        for (const QJsonObject &test : tests)
            passed += test.value("test"_L1).toString();
        const QList<QJsonObject> arrived = noted(vendor, u"socket"_s);
        const QList<QJsonObject> journeyed = noted(vendor, u"journey"_s);
        QStringList wrong;
        for (const Call &call : vendor.calls) {
            const QStringList missing = missingOf(call, passed, arrived, journeyed);
            const QString id = call.operation.id.value;
            if (missing.isEmpty() && !call.notYet.isEmpty())
                wrong += id + u" is proved: it is no \"notYet\" any more"_s;
            else if (!missing.isEmpty() && call.notYet.isEmpty())
                wrong += u"%1 lacks: %2"_s.arg(id, missing.join(u", "_s));
            else if (!missing.isEmpty())
                qWarning("%s is not proved yet (%s): %s", qPrintable(id), qPrintable(call.notYet),
                         qPrintable(missing.join(u", "_s)));
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }
};

QTEST_GUILESS_MAIN(TestVendorProof)
#include "tst_vendorproof.moc"
