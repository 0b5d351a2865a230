// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/proof.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace purveyor;

// Evidence is of the last run of a program, also when that run had nothing to note.
class tst_ProofNotes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRunBeginsAnew();
};

void tst_ProofNotes::aRunBeginsAnew()
{
    QFile notes(QStringLiteral(PURVEYOR_PROOF_DIR) + u"/socket/tst_proofnotes.jsonl"_s);
    proof::noteArrival("GET", "/one", {});
    proof::noteArrival("GET", "/two", {});
    proof::noteArrival("GET", "/one", {});
    QVERIFY(notes.open(QIODevice::ReadOnly));
    QCOMPARE(notes.readAll().count('\n'), 2);
    notes.close();
    QProcess again;
    again.start(QCoreApplication::applicationFilePath(), {u"-functions"_s}); // runs none of them
    QVERIFY(again.waitForFinished());
    QCOMPARE(again.exitCode(), 0);
    QVERIFY(!notes.exists());
}

QTEST_GUILESS_MAIN(tst_ProofNotes)
#include "tst_proofnotes.moc"
