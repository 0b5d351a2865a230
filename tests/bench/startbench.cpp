// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/application.h"
#include "core/storage/cache.h"
#include "core/storage/connectionstore.h"
#include "core/storage/profile.h"
#include "core/sync/book.h"
#include "tests/bench/books.h"
#include "tests/bench/figures.h"
#include "tests/bench/memory.h"
#include "tests/bench/mutekeychain.h"
#include "tests/support/await.h"
#include "ui/mainwindow.h"
#include "ui/models/tablemodel.h"
#include "ui/widgets/statetableview.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QMainWindow>
#include <QProcess>
#include <QTcpServer>
#include <QTemporaryDir>
#include <cstdio>
#include <cstring>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace purveyor::bench
{
int readChild(bool baseline);

namespace
{
constexpr int Starts = 7;

void say(const char *what)
{
    std::printf("%s\n", what);
    std::fflush(stdout);
}

// Says "painted" after the first paint of the widget it is told to watch, or of a table that has rows.
class PaintWatch final : public QObject
{
public:
    explicit PaintWatch(QWidget *window)
        : m_window(window)
    {
        qApp->installEventFilter(this);
    }
    bool painted() const { return m_painted; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (m_painted || event->type() != QEvent::Paint)
            return false;
        const auto *view = qobject_cast<StateTableView *>(watched->parent());
        const bool counts =
            m_window ? watched == m_window : view && view->model() && view->model()->rowCount() > 0;
        if (counts) {
            m_painted = true;
            QMetaObject::invokeMethod(
                qApp, [] { say("painted"); }, Qt::QueuedConnection); // the paint itself is over
        }
        return false;
    }

private:
    QWidget *m_window;
    bool m_painted = false;
};

int emptyChild(int argc, char **argv)
{
    QApplication application(argc, argv);
    QMainWindow window;
    window.resize(1280, 800);
    const PaintWatch watch(&window);
    window.show();
    (void)turnUntil([&watch] { return watch.painted(); }, 20s);
    QCoreApplication::processEvents();
    return 0;
}

int consoleChild(int argc, char **argv)
{
    QApplication application(argc, argv);
    StartOptions options;
    options.profile = QString::fromLocal8Bit(argv[3]);
    options.sessionSecrets = QByteArray(argv[5]) == "session";
    Application console(application, options);
    const PaintWatch watch(nullptr);
    bool shown = false;
    QObject::connect(&console, &Application::windowShown, &console, [&shown] { shown = true; });
    console.start();
    if (!turnUntil([&shown, &watch] { return shown && watch.painted(); }, 60s))
        return 1;
    QCoreApplication::processEvents();
    const int rows = QString::fromLocal8Bit(argv[4]).toInt();
    const auto *table = console.window()->findChild<QAbstractItemView *>(u"customersTable"_s);
    const auto *customers = table ? dynamic_cast<const TableModel *>(table->model()) : nullptr;
    if (!customers || !turnUntil([customers, rows] { return customers->totalCount() == rows; }, 60s))
        return 1;
    say("filterable");
    if (!turnUntil([&console] { return console.services().book.isLoaded(); }, 60s))
        return 1;
    QCoreApplication::processEvents();
    say("loaded");
    std::printf("%lld\n", static_cast<long long>(residentKiB()));
    std::fflush(stdout);
    std::_Exit(0); // the measurement is over; shutting down is not part of it
}

struct Start {
    double painted = 0;
    double filterable = 0;
    double loaded = 0;
    qint64 residentKiB = 0;
};

Start runStart(const QString &program, const QStringList &arguments,
               const QProcessEnvironment &environment = QProcessEnvironment::systemEnvironment())
{
    Start start;
    QProcess process;
    process.setProcessEnvironment(environment);
    QElapsedTimer timer;
    timer.start();
    process.start(program, arguments);
    QByteArray seen;
    while (process.waitForReadyRead(60'000)) {
        const double now = static_cast<double>(timer.nsecsElapsed()) / 1e6;
        seen += process.readAll();
        if (start.painted == 0 && seen.contains("painted"))
            start.painted = now;
        if (start.filterable == 0 && seen.contains("filterable"))
            start.filterable = now;
        if (start.loaded == 0 && seen.contains("loaded"))
            start.loaded = now;
    }
    process.waitForFinished(60'000);
    start.residentKiB = seen.simplified().split(' ').constLast().toLongLong();
    return start;
}

bool fill(const QString &folder, int rows, const QUrl &address)
{
    Profile profile(folder);
    const Result<OpenProblem> opened = await(profile.open(Profile::Mode::Normal));
    if (!opened || opened->kind != OpenProblem::Kind::None)
        return false;
    ConnectionStore connections(profile.journalThread());
    (void)await(connections.load());
    Connection connection;
    connection.id = BenchConnection;
    connection.vendor = {u"cloudblue"_s};
    connection.name = u"CloudBlue US"_s;
    connection.baseUrl = address.toString();
    if (!await(connections.save(connection)))
        return false;
    Cache cache(profile.cacheThread());
    constexpr int Step = 5'000;
    const qint64 customers = await(cache.begin(BenchConnection, EntityKind::Customer)).value_or(0);
    for (int from = 0; from < rows; from += Step) {
        QList<Customer> page;
        for (int i = from; i < from + Step; ++i)
            page += benchFullCustomer(i);
        (void)await(cache.put(customers, page));
    }
    (void)await(cache.end(customers, false));
    const qint64 subscriptions = await(cache.begin(BenchConnection, EntityKind::Subscription)).value_or(0);
    for (int from = 0; from < rows; from += Step) {
        QList<Subscription> page;
        for (int i = from; i < from + Step; ++i)
            page += benchFullSubscription(i, rows);
        (void)await(cache.put(subscriptions, page));
    }
    return await(cache.end(subscriptions, false)).has_value();
}
} // namespace

int childMain(int argc, char **argv)
{
    if (argc < 3 || std::strcmp(argv[1], "--child") != 0)
        return -1;
    const QByteArray mode(argv[2]);
    if (mode == "empty")
        return emptyChild(argc, argv);
    if (mode == "mute-keychain")
        return muteServiceChild(argc, argv);
    if (mode == "console")
        return consoleChild(argc, argv);
    QCoreApplication application(argc, argv);
    return readChild(mode == "read-baseline");
}

QList<Figure> startFigures(const QString &program, int rows)
{
    QTcpServer silent; // takes connections and never answers: the hanging network
    silent.listen(QHostAddress::LocalHost);
    const QTemporaryDir folder;
    const QString profile = folder.filePath(u"profile"_s);
    if (!fill(profile, rows, QUrl(u"http://127.0.0.1:%1"_s.arg(silent.serverPort()))))
        return {{u"start"_s, u"no profile"_s, {}, {}, {}, false, false}};
    const MuteKeychain keychain(program);
    if (!keychain.isReady())
        return {{u"start"_s, u"no mute keychain"_s, {}, {}, {}, false, false}};
    std::vector<double> painted;
    std::vector<double> paintedMute;
    std::vector<double> filterable;
    std::vector<double> loaded;
    std::vector<double> base;
    qint64 resident = 0;
    for (int round = 0; round < Starts; ++round) {
        base.push_back(runStart(program, {u"--child"_s, u"empty"_s}).painted);
        const Start start =
            runStart(program, {u"--child"_s, u"console"_s, profile, QString::number(rows), u"session"_s});
        painted.push_back(start.painted);
        paintedMute.push_back(
            runStart(program, {u"--child"_s, u"console"_s, profile, QString::number(rows), u"keychain"_s},
                     keychain.environment())
                .painted);
        filterable.push_back(start.filterable);
        loaded.push_back(start.loaded);
        resident = std::max(resident, start.residentKiB);
    }
    const double own = std::max(median(painted), median(paintedMute));
    const double empty = median(base);
    const double first = median(filterable);
    const double all = median(loaded);
    const double memory = static_cast<double>(resident) * 1024 / 1e6;
    return {{u"exec → first paint with rows of %L1 + %L1, network or keychain hanging"_s.arg(rows),
             milliseconds(own), u"empty QMainWindow: %1"_s.arg(milliseconds(empty)),
             u"%1 ×"_s.arg(own / empty, 0, 'f', 2), u"at most 4 ×"_s, own > 0 && own <= empty * 4,
             own > 0 && empty > 0},
            {u"– all %L1 customers there to filter"_s.arg(rows),
             milliseconds(first),
             u"with the %L1 subscriptions: %2"_s.arg(rows).arg(milliseconds(all)),
             {},
             u"within 1 s"_s,
             first > 0 && first <= 1000,
             first > 0},
            {u"resident, %L1 customers + %L1 subscriptions"_s.arg(rows),
             u"%1 MB"_s.arg(memory, 0, 'f', 0),
             {},
             {},
             u"250 MB"_s,
             memory > 0 && memory <= 250,
             memory > 0}};
}

} // namespace purveyor::bench
