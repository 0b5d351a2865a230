// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later
// clazy:excludeall=non-pod-global-static (constants of a test)

#include "core/operations/supportreport.h"
#include "core/vendors/vendorclient.h"
#include "tests/faults/cellrun.h"
#include "tests/leaks/echoes.h"
#include "tests/leaks/leaksearch.h"
#include "tests/support/await.h"

#include <QLoggingCategory>
#include <QMutex>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace purveyor;
using namespace purveyor::faults;
using namespace purveyor::leaks;

namespace
{
const QByteArray Typed = QByteArrayLiteral("Knr-7Qz<&\">4p");

// Of all threads, at its most verbose.
QMutex logMutex;
QByteArray theLog;

void keepMessage(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    const QMutexLocker lock(&logMutex);
    theLog += qFormatLogMessage(type, context, message).toUtf8() + '\n';
}

bool hasSecret(const Sample &sample)
{
    const QList<WriteDraft> &drafts = sample.intent.drafts;
    return std::any_of(drafts.cbegin(), drafts.cend(),
                       [](const WriteDraft &draft) { return !draft.request.secrets.isEmpty(); });
}

QByteArray textOf(const Headers &headers)
{
    QByteArray text;
    for (const auto &[name, value] : headers)
        text += name + ": " + value + '\n';
    return text;
}
} // namespace

// Every write of one vendor, those that carry a secret above all: the vendor repeats all that the request
// told it, in every dress, while it refuses, fails or says that all is well. Afterwards everything that was
// written, logged or kept to be shown is searched. A new operation with a secret joins by itself.
class TestSecretWrites final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();

    void writes_data();
    void writes();
    void reads_data();
    void reads();

    // --- after those
    void theProfileHasNone();
    void theLogHasNone();
    void theTraceHasNone();
    void theRowsHaveNone();
    void theSupportBundleHasNone();

private:
    std::optional<Sample> sampleOf(const Operation &operation);
    void keepSecret(const QString &name, const QByteArray &secret);
    void keepSecrets();
    void clear(const QStringList &found);

    QTemporaryDir m_folder;
    FaultHouse m_house;
    CellRun m_run{m_house};
    LeakSearch m_search;
    QList<QByteArray> m_secrets; // as searched for
    QList<QByteArray> m_own;     // of them, those of the connection: in each request
    QList<Operation> m_operations;
    int m_secretWrites = 0;
    int m_cells = 0;
    int m_hits = 0;
    int m_files = 0;
    QtMessageHandler m_handler = nullptr;
};

void TestSecretWrites::initTestCase()
{
    QLoggingCategory::setFilterRules(u"*=true"_s);
    m_handler = qInstallMessageHandler(keepMessage);
    QVERIFY(m_folder.isValid());
    QCOMPARE(m_house.open(QStringLiteral(PURVEYOR_FAULT_VENDOR), m_folder.filePath(u"profile"_s)), QString());
    keepSecrets();
    m_own = m_secrets;
    keepSecret(u"typed password"_s, Typed);
    QVERIFY(m_search.count() >= 2); // the connection has one as well
    const QList<Operation> operations = m_house.client().operations();
    for (const Operation &operation : operations) {
        if (operation.effect != Effect::Read)
            m_operations.append(operation);
    }
    QVERIFY(!m_operations.isEmpty());
}

void TestSecretWrites::keepSecret(const QString &name, const QByteArray &secret)
{
    constexpr int Shortest = 8; // shorter ones stand in any file by chance
    if (secret.size() < Shortest || m_secrets.contains(secret))
        return;
    m_secrets.append(secret);
    m_search.lookFor(name, secret);
}

// Those of the connection, what was typed, what was made here and what a vendor made to be handed over.
void TestSecretWrites::keepSecrets()
{
    const QList<SecretRef> known = m_house.secrets().known();
    for (const SecretRef &ref : known)
        keepSecret(ref.id, m_house.secrets().keptForSession(ref).value_or(QByteArray()));
}

std::optional<Sample> TestSecretWrites::sampleOf(const Operation &operation)
{
    if (!m_house.controlNow("POST", u"reset"_s).value("good"_L1).toBool())
        return std::nullopt;
    QStringList why;
    const QList<Sample> candidates =
        Samples(m_house, Typed, {{u"passwordMode"_s, u"typed"_s}}).of(operation, &why);
    for (const Sample &candidate : candidates) {
        for (const WriteDraft &draft : candidate.intent.drafts) {
            for (const QByteArray &secret : draft.request.secrets)
                keepSecret(u"a secret of "_s + operation.id.value, secret);
        }
        const CellResult result = m_run.run(candidate, {u"no fault"_s, {}, {}, FaultCell::Ends::ByItself});
        keepSecrets();
        (void)m_run.settle(result, candidate);
        if (result.trouble.isEmpty() && result.state() == WriteState::Confirmed)
            return candidate;
    }
    std::printf("%s: %s\n", qPrintable(operation.id.value), qPrintable(why.join(u"; "_s)));
    return std::nullopt;
}

void TestSecretWrites::writes_data()
{
    QTest::addColumn<int>("index");
    for (int i = 0; i < m_operations.size(); ++i)
        QTest::newRow(qPrintable(m_operations.at(i).id.value)) << i;
}

void TestSecretWrites::writes()
{
    QFETCH(const int, index);
    const std::optional<Sample> sample = sampleOf(m_operations.at(index));
    QVERIFY(sample);
    const bool secret = hasSecret(*sample);
    m_secretWrites += secret;
    // What this request told; what an earlier one did is kept nowhere, and nobody could know it again.
    QList<QByteArray> told = m_own;
    for (const WriteDraft &draft : sample->intent.drafts)
        told += draft.request.secrets;
    QList<FaultCell> cells = echoCells(told);
    if (!secret) // the connection's own are repeated in each dress, but not with each status
        cells = cells.mid(0, cells.size() / 3);
    for (const FaultCell &cell : std::as_const(cells)) {
        const CellResult result = m_run.run(*sample, cell);
        QVERIFY2(result.trouble.isEmpty(), qPrintable(cell.name + u": "_s + result.trouble));
        QCOMPARE(result.rows.constFirst().httpStatus, cell.fault.value("status"_L1).toInt());
        const QString after = m_run.settle(result, *sample);
        QVERIFY2(after.isEmpty(), qPrintable(after));
        keepSecrets();
        ++m_cells;
        // At once, too: what is shown now may be gone later.
        for (const JournalRow &row : result.rows) {
            clear(m_search.in((row.message + u'\n' + row.answer + u'\n' + row.note).toUtf8(),
                              u"what is shown of "_s + cell.name));
        }
    }
}

void TestSecretWrites::reads_data()
{
    QTest::addColumn<int>("cell");
    const QList<FaultCell> cells = echoCells(m_own);
    for (int i = 0; i < cells.size(); ++i)
        QTest::newRow(qPrintable(cells.at(i).name)) << i;
}

void TestSecretWrites::reads()
{
    QFETCH(const int, cell);
    FaultCell echo = echoCells(m_own).at(cell);
    echo.fault.insert(u"count"_s, -1);
    QVERIFY(m_house.controlNow("POST", u"reset"_s).value("good"_L1).toBool());
    QVERIFY(m_house.controlNow("POST", u"faults"_s, echo.fault).contains("ids"_L1));
    const FaultHouse::Ticking ticking(m_house); // what is tried again
    QByteArray shown;
    const Result<QList<ProbeStep>> probe = await(m_house.client().probe());
    const QList<ProbeStep> steps = probe.value_or(QList<ProbeStep>());
    for (const ProbeStep &step : steps)
        shown += (step.finding + step.advice + step.copyable + step.answer).toUtf8() + '\n';
    const Result<QList<User>> users = await(m_house.client().users(EntityId{u"100001"_s}));
    if (!users)
        shown += (users.error().message + users.error().details + users.error().vendorCode).toUtf8();
    QVERIFY(!shown.isEmpty());
    clear(m_search.in(shown, u"what is shown of "_s + echo.name));
    QVERIFY(m_house.controlNow("DELETE", u"faults"_s).value("good"_L1).toBool());
}

void TestSecretWrites::clear(const QStringList &found)
{
    m_hits += static_cast<int>(found.size());
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

void TestSecretWrites::theProfileHasNone()
{
    clear(m_search.inFolder(m_folder.path(), &m_files));
    QVERIFY(m_files >= 2);
}

void TestSecretWrites::theLogHasNone()
{
    const QMutexLocker lock(&logMutex);
    QVERIFY(!theLog.isEmpty());
    clear(m_search.in(theLog, u"the log"_s));
}

void TestSecretWrites::theTraceHasNone()
{
    const auto &entries = m_house.client().trace().entries();
    QVERIFY(!entries.empty());
    for (const TraceEntry &entry : entries) {
        clear(m_search.in((entry.url + u'\n' + entry.requestBody + u'\n' + entry.responseBody + u'\n' +
                           entry.error + u'\n' + entry.requestId)
                                  .toUtf8() +
                              textOf(entry.requestHeaders) + textOf(entry.responseHeaders),
                          u"the trace of "_s + entry.operation));
    }
}

void TestSecretWrites::theRowsHaveNone()
{
    const QList<JournalRow> rows = await(m_house.gate().journal().newest(5000)).value();
    QVERIFY(rows.size() >= m_cells);
    for (const JournalRow &row : rows)
        clear(m_search.in(m_house.client().curl(row).toUtf8(),
                          u"the curl command of "_s + row.operation.value));
}

void TestSecretWrites::theSupportBundleHasNone()
{
    SupportFacts facts;
    SupportFacts::Place place;
    place.connection = m_house.client().connection();
    const auto &entries = m_house.client().trace().entries();
    place.trace = QList<TraceEntry>(entries.cbegin(), entries.cend());
    facts.places = {place};
    facts.rows = await(m_house.gate().journal().newest(MostSupportRows)).value();
    const QString text = supportText(facts, {true, true, true, true});
    QVERIFY(text.contains(m_operations.constFirst().id.value.section(u'.', 0, 0)));
    clear(m_search.in(text.toUtf8(), u"the support bundle"_s));
}

void TestSecretWrites::cleanupTestCase()
{
    qInstallMessageHandler(m_handler);
    std::printf("figure: canaries %s: %lld writes, %d of them with a secret, %d echoing answers, %lld "
                "secrets, %d files, %lld KiB of log searched, %d found\n",
                PURVEYOR_FAULT_VENDOR, static_cast<long long>(m_operations.size()), m_secretWrites, m_cells,
                static_cast<long long>(m_search.count()), m_files,
                static_cast<long long>(theLog.size() / 1024), m_hits);
    std::fflush(stdout);
    const bool hasPasswords = qstrcmp(PURVEYOR_FAULT_VENDOR, "racknap") != 0;
    QVERIFY(!hasPasswords || m_secretWrites > 0); // else nothing was looked at
}

QTEST_GUILESS_MAIN(TestSecretWrites)
#include "tst_secretwrites.moc"
