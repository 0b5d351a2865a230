// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <array>
#include <csignal>
#include <vector>

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr bool Sanitized = true;
#elif defined(__has_feature)
constexpr bool Sanitized = __has_feature(address_sanitizer) || __has_feature(thread_sanitizer);
#else
constexpr bool Sanitized = false;
#endif

// The installed program crashes where core dumps are as welcome as can be. Whether the kernel wrote one, to a
// file or into the pipe of a handler, is what it tells the parent.
class TestCoreDumps final : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    // The program up to its open profile, then the signal. Empty: it came so far.
    QString crash(const QStringList &options, int number, int *status)
    {
        QTemporaryDir place(m_folder.filePath(u"crash-XXXXXX"_s));
        place.setAutoRemove(false);
        const QString profile = place.filePath(u"profile"_s);
        std::vector<QByteArray> words{QByteArrayLiteral(PURVEYOR_PROGRAM), "--session-secrets", "--profile",
                                      QFile::encodeName(profile)};
        for (const QString &option : options)
            words.push_back(option.toLocal8Bit());
        std::vector<char *> arguments;
        for (QByteArray &word : words)
            arguments.push_back(word.data());
        arguments.push_back(nullptr);
        const QByteArray folder = QFile::encodeName(place.path());
        const pid_t child = ::fork();
        if (child == 0) {
            rlimit limit{};
            (void)::getrlimit(RLIMIT_CORE, &limit);
            limit.rlim_cur = limit.rlim_max; // ulimit -c unlimited, as far as that goes here
            (void)::setrlimit(RLIMIT_CORE, &limit);
            if (::chdir(folder.constData()) == 0)
                ::execv(arguments.front(), arguments.data());
            std::_Exit(127);
        }
        const bool open =
            QTest::qWaitFor([&profile] { return QFile::exists(profile + u"/journal.db"_s); }, 60'000);
        (void)::kill(child, number);
        (void)::waitpid(child, status, 0);
        return open ? QString() : u"the program did not start"_s;
    }

private Q_SLOTS:
    void crashes_data()
    {
        QTest::addColumn<int>("number");
        QTest::newRow("abort") << SIGABRT;
        QTest::newRow("segmentation fault") << SIGSEGV;
    }
    void crashes()
    {
        if (Sanitized)
            QSKIP("A sanitizer looks into its own process.");
        QFETCH(const int, number);
        int status = 0;
        QCOMPARE(crash({}, number, &status), QString());
        QVERIFY(WIFSIGNALED(status));
        QCOMPARE(WTERMSIG(status), number);
        QVERIFY(!WCOREDUMP(status));
    }

    // Without this the test above would pass wherever no core dumps are written anyway.
    void developersMayHaveThem()
    {
        if (Sanitized)
            QSKIP("A sanitizer looks into its own process.");
        int status = 0;
        QCOMPARE(crash({u"--allow-core-dumps"_s}, SIGABRT, &status), QString());
        QVERIFY(WIFSIGNALED(status));
        if (!WCOREDUMP(status))
            QSKIP("This computer writes none by its own settings.");
    }
};

QTEST_GUILESS_MAIN(TestCoreDumps)
#include "tst_coredumps.moc"
