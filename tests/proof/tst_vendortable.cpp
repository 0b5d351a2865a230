// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/proof/callbook.h"
#include "tests/proof/rowbook.h"
#include "tests/proof/vendortable.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace purveyor;
using namespace purveyor::proof;

// What core/vendors/README.md says of operations and rows is so.
class TestVendorTable final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyOperationIsDescribed()
    {
        QStringList wrong;
        for (const Vendor &vendor : vendors()) {
            for (const Call &call : vendor.calls) {
                const QString &id = call.id;
                if (!call.isDescribed)
                    wrong += id + u" is not in tests/proof/calls"_s;
                else if (call.method.isEmpty() || call.paths.isEmpty() || call.messages.isEmpty())
                    wrong += id + u" lacks method, paths or messages"_s;
                if (call.section.isEmpty() || call.place.isEmpty())
                    wrong += id + u" has no section, or starts from something that no page shows"_s;
            }
            for (const QString &stranger : vendor.strangers)
                wrong += stranger + u" is no operation"_s;
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void functionsAreInTheClients()
    {
        QStringList wrong;
        for (const Vendor &vendor : vendors()) {
            for (const Call &call : vendor.calls) {
                const QStringList parts = call.code.split(u": "_s);
                QFile file(u"%1/core/vendors/%2/%3"_s.arg(sourceFolder(), vendor.id, parts.value(0)));
                const bool found = file.open(QIODevice::ReadOnly) && !parts.value(1).isEmpty() &&
                                   file.readAll().contains(QByteArray(parts.value(1).toUtf8() + '('));
                if (!found)
                    wrong += u"%1: %2"_s.arg(call.id, call.code);
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void everyRowHasATestOrAReason()
    {
        QStringList wrong;
        for (const Row &row : rows()) {
            if (row.tests.isEmpty() && row.reason.isEmpty())
                wrong += row.name + u" has neither a test nor a reason"_s;
            else if (!row.tests.isEmpty() && !row.reason.isEmpty())
                wrong += row.name + u" has a test; its reason goes"_s;
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void allRowsAreThere()
    {
        QStringList expected;
        for (const auto &[letter, count] : {std::pair('L', 35), std::pair('H', 14), std::pair('D', 17),
                                            std::pair('R', 20), std::pair('C', 46)}) {
            for (int i = 1; i <= count; ++i)
                expected += QLatin1Char(letter) + QString::number(i);
        }
        QStringList there;
        for (const Row &row : rows())
            there += row.name;
        QCOMPARE(there, expected);
    }

    void theFileIsThisTable()
    {
        QFile file(sourceFolder() + u"/core/vendors/README.md"_s);
        QVERIFY(file.open(QIODevice::ReadOnly | QIODevice::Text));
        const QList<QByteArray> there = file.readAll().split('\n');
        const QList<QByteArray> wanted = vendorTable().split('\n');
        for (qsizetype i = 0; i < std::max(there.size(), wanted.size()); ++i)
            QVERIFY2(there.value(i) == wanted.value(i),
                     qPrintable(u"line %1 is\n%2\nand must be\n%3\n(the target vendor-table writes it)"_s.arg(
                         QString::number(i + 1), QString::fromUtf8(there.value(i)),
                         QString::fromUtf8(wanted.value(i)))));
    }

    // The patterns tell requests apart.
    void requestsAreMatched()
    {
        Call call;
        call.method = "POST";
        call.paths = {u"/customers/ACCOUNT_ID/orders"_s};
        call.holds = {u"SWITCH"_s};
        call.lacks = {u"CREATE"_s};
        QVERIFY(isOf({"POST", u"/customers/1%2F2/orders"_s, u"<type>SWITCH</type>"_s}, call));
        QVERIFY(isOf({"POST", u"/customers/1/orders?x=1"_s, u"SWITCH"_s}, call));
        QVERIFY(!isOf({"PUT", u"/customers/1/orders"_s, u"SWITCH"_s}, call));
        QVERIFY(!isOf({"POST", u"/customers/1/2/orders"_s, u"SWITCH"_s}, call));
        QVERIFY(!isOf({"POST", u"/customers/1/orders/2"_s, u"SWITCH"_s}, call));
        QVERIFY(!isOf({"POST", u"/customers/1/orders"_s, u"UPGRADE"_s}, call));
        QVERIFY(!isOf({"POST", u"/customers/1/orders"_s, u"SWITCH CREATE"_s}, call));
        QVERIFY(isOf({"POST", u"/customers/1/orders?type=SWITCH"_s, {}}, call));
        QVERIFY(!isOf({"POST", u"/customers/SWITCH/orders"_s, {}}, call));
        call.known.insert(u"ACCOUNT_ID"_s, u"7.8"_s);
        QVERIFY(isOf({"POST", u"/customers/7.8/orders"_s, u"SWITCH"_s}, call, call.paths.constFirst()));
        QVERIFY(!isOf({"POST", u"/customers/718/orders"_s, u"SWITCH"_s}, call, call.paths.constFirst()));
    }
};

QTEST_GUILESS_MAIN(TestVendorTable)
#include "tst_vendortable.moc"
