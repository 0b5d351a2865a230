// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/proof/notebook.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace purveyor;
using namespace purveyor::proof;

// By what the tests before it left behind: each operation and each reading in a message test, over a socket,
// and by hand; each row of the documents' defects by the tests that name it.
class TestVendorProof final : public QObject
{
    Q_OBJECT

    const Notebook m_notebook{QStringLiteral(PURVEYOR_PROOF_DIR)};

    static void addVendors()
    {
        QTest::addColumn<int>("index");
        int index = 0;
        const QList<Vendor> all = vendors();
        for (const Vendor &vendor : all)
            QTest::newRow(qPrintable(vendor.id)) << index++;
    }

private Q_SLOTS:
    void everyCallIsProved_data() { addVendors(); }
    void everyCallIsProved()
    {
        QFETCH(const int, index);
        const Vendor vendor = vendors().at(index);
        QStringList wrong;
        for (const Call &call : vendor.calls) {
            const QStringList lacks = missing(call, vendor, m_notebook);
            if (lacks.isEmpty() && !call.notYet.isEmpty())
                wrong += call.id + u" is proved: it is no \"notYet\" any more"_s;
            else if (!lacks.isEmpty() && call.notYet.isEmpty())
                wrong += u"%1 lacks: %2"_s.arg(call.id, lacks.join(u", "_s));
            else if (!lacks.isEmpty())
                qWarning("%s is not proved yet (%s): %s", qPrintable(call.id), qPrintable(call.notYet),
                         qPrintable(lacks.join(u", "_s)));
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void everyRequestIsInTheTable_data() { addVendors(); }
    void everyRequestIsInTheTable()
    {
        QFETCH(const int, index);
        const QStringList wrong = untold(vendors().at(index), m_notebook);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void everyRowsTestsPassed()
    {
        QStringList wrong;
        const QList<Row> all = rows();
        for (const Row &row : all) {
            const QStringList lacks = missing(row, m_notebook);
            if (!lacks.isEmpty())
                wrong += u"%1 lacks: %2"_s.arg(row.name, lacks.join(u", "_s));
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }
};

QTEST_GUILESS_MAIN(TestVendorProof)
#include "tst_vendorproof.moc"
