// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/leaks/leakjourney.h"
#include "tests/leaks/leaksearch.h"
#include "tests/support/sandbox.h"
#include "tests/support/turnuntil.h"

#include <QApplication>
#include <QDirIterator>
#include <QFile>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <csignal>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace purveyor;
using namespace purveyor::leaks;

namespace
{
constexpr QLatin1StringView JourneyOption("--journey");
constexpr std::chrono::milliseconds JourneyTime{240'000};
constexpr std::chrono::milliseconds StartTime{60'000};
} // namespace

// The program in a process of its own, whose home, temporary folder, profile, output and log, at its most
// verbose, lie in one folder; used with every secret that a person types, gets or is shown. Then all of that
// folder is searched. The keychain lies elsewhere: it is the one place where secrets belong.
class TestCanaries final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void nothingIsLeftBehind_data();
    void nothingIsLeftBehind();

private:
    QProcessEnvironment environment(const QString &root) const;
    QString profileIn(const QString &root) const;
    LeakSearch searchFor(const QString &vendor, const QString &secretsFile) const;
    bool runJourney(const QString &vendor, const QString &root, const QString &secretsFile);
    bool crash(const QString &root);

    QTemporaryDir m_folder;
    Sandbox m_sandbox;
    int m_files = 0;
    int m_hits = 0;
    qsizetype m_secrets = 0;
    qint64 m_logged = 0;
};

void TestCanaries::initTestCase()
{
    QVERIFY(m_folder.isValid());
    QVERIFY(m_sandbox.start({u"--fast"_s, u"--customers"_s, u"5"_s}));
}

QProcessEnvironment TestCanaries::environment(const QString &root) const
{
    QProcessEnvironment variables = QProcessEnvironment::systemEnvironment();
    const auto folder = [&](const QString &variable, const QString &name) {
        QDir().mkpath(root + name);
        QFile::setPermissions(root + name, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        variables.insert(variable, root + name);
    };
    folder(u"HOME"_s, u"/home"_s);
    folder(u"TMPDIR"_s, u"/tmp"_s);
    folder(u"XDG_CONFIG_HOME"_s, u"/home/.config"_s);
    folder(u"XDG_DATA_HOME"_s, u"/home/.local/share"_s);
    folder(u"XDG_STATE_HOME"_s, u"/home/.local/state"_s);
    folder(u"XDG_CACHE_HOME"_s, u"/home/.cache"_s);
    variables.insert(u"QT_LOGGING_RULES"_s, u"*=true"_s);
    variables.insert(u"QT_FORCE_STDERR_LOGGING"_s, u"1"_s);
    variables.insert(u"QT_ASSUME_STDERR_HAS_CONSOLE"_s, u"1"_s);
    return variables;
}

QString TestCanaries::profileIn(const QString &root) const
{
    QDirIterator all(root + u"/tmp"_s, {u"journal.db"_s}, QDir::Files, QDirIterator::Subdirectories);
    return all.hasNext() ? QFileInfo(all.next()).path() : QString();
}

bool TestCanaries::runJourney(const QString &vendor, const QString &root, const QString &secretsFile)
{
    QProcess program;
    program.setProcessEnvironment(environment(root));
    program.setWorkingDirectory(root);
    program.setStandardOutputFile(root + u"/output.txt"_s);
    program.setStandardErrorFile(root + u"/log.txt"_s);
    program.start(QCoreApplication::applicationFilePath(),
                  {QString(JourneyOption), vendor, root + u"/exports"_s, secretsFile});
    program.write(QJsonDocument(m_sandbox.announcement()).toJson(QJsonDocument::Compact) + '\n');
    const bool ended = turnUntil([&program] { return program.state() == QProcess::NotRunning; }, JourneyTime);
    if (!ended) {
        program.kill();
        program.waitForFinished();
    }
    return ended && program.exitStatus() == QProcess::NormalExit && program.exitCode() == 0;
}

// The installed program on what the journey left, with the keychain, ended by a crash.
bool TestCanaries::crash(const QString &root)
{
    QProcess program;
    program.setProcessEnvironment(environment(root));
    program.setWorkingDirectory(root);
    program.setStandardOutputFile(root + u"/crash-output.txt"_s);
    program.setStandardErrorFile(root + u"/crash-log.txt"_s);
    const qsizetype seen = m_sandbox.entries().size();
    program.start(u"bash"_s, {u"-c"_s, u"ulimit -c unlimited; exec \"$0\" \"$@\""_s,
                              QStringLiteral(PURVEYOR_PROGRAM), u"--profile"_s, profileIn(root)});
    // It reads its lists with what is in the keychain; RackNap has none to be read.
    (void)turnUntil([&] { return program.state() == QProcess::NotRunning; }, std::chrono::seconds(2));
    for (int i = 0; i < 50 && m_sandbox.entries().size() == seen; ++i)
        turnUntil([] { return false; }, std::chrono::milliseconds(100));
    (void)::kill(static_cast<pid_t>(program.processId()), SIGABRT);
    return turnUntil([&program] { return program.state() == QProcess::NotRunning; }, StartTime) &&
           program.exitStatus() == QProcess::CrashExit;
}

LeakSearch TestCanaries::searchFor(const QString &vendor, const QString &secretsFile) const
{
    LeakSearch search;
    search.lookFor(u"typed password"_s, TypedPassword.toUtf8());
    search.lookFor(u"next password"_s, NextPassword.toUtf8());
    search.lookFor(u"proxy password"_s, ProxyPassword.toUtf8());
    for (const QString &field : {u"password"_s, u"token"_s, u"consumerSecret"_s})
        search.lookFor(u"wrong %1 of %2"_s.arg(field, vendor), wrongSecret(field).toUtf8());
    QFile made(secretsFile);
    if (made.open(QIODevice::ReadOnly)) {
        const QList<QByteArray> lines = made.readAll().split('\n');
        for (const QByteArray &line : lines) {
            const QByteArray secret = QByteArray::fromBase64(line);
            constexpr qsizetype Shortest = 8;
            if (secret.size() >= Shortest)
                search.lookFor(u"secret of the journey"_s, secret);
        }
    }
    return search;
}

void TestCanaries::nothingIsLeftBehind_data()
{
    QTest::addColumn<QString>("vendor");
    const QStringList vendors = QStringLiteral(PURVEYOR_VENDORS).split(u' ');
    for (const QString &vendor : vendors)
        QTest::newRow(qPrintable(vendor)) << vendor;
}

void TestCanaries::nothingIsLeftBehind()
{
    QFETCH(const QString, vendor);
    const QString root = m_folder.filePath(vendor);
    const QString secretsFile = m_folder.filePath(vendor + u".secrets"_s);
    QVERIFY(QDir().mkpath(root + u"/exports"_s));
    const bool done = runJourney(vendor, root, secretsFile);
    QFile output(root + u"/output.txt"_s);
    QVERIFY(output.open(QIODevice::ReadOnly));
    QVERIFY2(done, output.readAll().constData());
    const qint64 logged = QFileInfo(root + u"/log.txt"_s).size();
    m_logged += logged;
    QVERIFY(logged > 10'000); // it was as verbose as it can be
    QVERIFY(!profileIn(root).isEmpty());
    QVERIFY(crash(root));

    const LeakSearch search = searchFor(vendor, secretsFile);
    QVERIFY(search.count() > 6); // those of the connection came through
    int files = 0;
    const QStringList found = search.inFolder(root, &files);
    m_files += files;
    m_hits += static_cast<int>(found.size());
    m_secrets += search.count();
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    for (const QString &name : {u"journal.csv"_s, u"journal.json"_s, u"backup.db"_s, u"curl.txt"_s,
                                u"trace.txt"_s, u"support.txt"_s})
        QVERIFY2(QFileInfo(root + u"/exports/"_s + name).size() > 0, qPrintable(name));

    // And it would have been found there.
    QFile planted(profileIn(root) + u"/planted"_s);
    QVERIFY(planted.open(QIODevice::WriteOnly));
    planted.write(TypedPassword.toUtf8().toBase64());
    planted.close();
    QCOMPARE(search.inFolder(root).size(), 1);
}

void TestCanaries::cleanupTestCase()
{
    std::printf(
        "figure: canaries in the window: 4 vendors, %lld secrets, %d files, %lld KiB of log searched, "
        "%d found\n",
        static_cast<long long>(m_secrets), m_files, static_cast<long long>(m_logged / 1024), m_hits);
    std::fflush(stdout);
}

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.value(1) == JourneyOption) {
        QFile input;
        if (!input.open(stdin, QIODevice::ReadOnly))
            return 3;
        const QJsonObject announcement = QJsonDocument::fromJson(input.readLine()).object();
        return LeakJourney({arguments.value(2), arguments.value(3), arguments.value(4), announcement}).run();
    }
    TestCanaries test;
    return QTest::qExec(&test, arguments);
}

#include "tst_canaries.moc"
