// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/net/clock.h"
#include "core/net/httptrace.h"
#include "core/net/redaction.h"
#include "core/net/transport.h"
#include "core/storage/journal.h"
#include "core/storage/profile.h"
#include "tests/bench/figures.h"
#include "tests/support/await.h"

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QUuid>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace purveyor::bench
{
namespace
{
constexpr int Rounds = 60;
constexpr char Body[] = R"({"type":"SALES","accountId":"26ae28d2-0303-4189-8e1d-02796ee5de3b"})";

// Answers every POST at once and closes.
class Answerer final : public QTcpServer
{
public:
    Answerer()
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *socket = nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [socket] {
                QByteArray seen = socket->property("seen").toByteArray() + socket->readAll();
                socket->setProperty("seen", seen);
                if (!seen.contains(Body))
                    return;
                socket->setProperty("seen", QByteArray());
                socket->write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 2\r\n"
                              "Connection: close\r\n\r\n{}");
                socket->disconnectFromHost();
            });
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        });
    }
    QUrl url() const { return QUrl(u"http://127.0.0.1:%1/orders"_s.arg(serverPort())); }
};

void durableAppend(const QString &file)
{
#ifdef Q_OS_UNIX
    const int descriptor = open(QFile::encodeName(file).constData(), O_WRONLY | O_CREAT | O_APPEND, 0600);
    const QByteArray row(512, 'x');
    if (write(descriptor, row.constData(), static_cast<size_t>(row.size())) == row.size())
        fdatasync(descriptor);
    close(descriptor);
#else
    Q_UNUSED(file)
#endif
}
} // namespace

QList<Figure> writeFigures()
{
    const QTemporaryDir folder;
    Profile profile(folder.path());
    const Result<OpenProblem> opened = await(profile.open(Profile::Mode::Normal));
    if (!opened || opened->kind != OpenProblem::Kind::None)
        return {{u"a journaled write"_s, u"no profile"_s, {}, {}, {}, false, false}};
    SystemClock clock;
    Journal journal(profile.journalThread(), clock, u"bench"_s, profile.instanceId());
    Answerer server;
    const Redaction redaction;
    HttpTrace trace;
    TransportSettings settings;
    settings.base = server.url();
    Transport transport(settings, nullptr, redaction, trace, clock);
    WriteRequest request;
    request.method = "POST";
    request.url = server.url();
    request.accept = "application/json";
    request.contentType = "application/json";
    request.body = Body;

    std::vector<double> own;
    std::vector<double> base;
    QNetworkAccessManager manager;
    for (int round = 0; round < Rounds; ++round) {
        // Alternating, so that both see the same disk.
        base.push_back(timed([&] {
            durableAppend(folder.filePath(u"baseline"_s));
            manager.clearConnectionCache();
            QNetworkRequest plain(server.url());
            plain.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
            QNetworkReply *reply = manager.post(plain, QByteArray(Body));
            (void)turnUntil([reply] { return reply->isFinished(); }, 5s);
            reply->deleteLater();
        }));
        own.push_back(timed([&] {
            JournalRow row;
            row.intent = {QUuid::createUuid().toString(QUuid::WithoutBraces)};
            row.key = {row.intent.value};
            row.connection = {u"bench"_s};
            row.verb = u"New order"_s;
            row.requestBody = request.body;
            TypedJob<StartedWrite> *start = journal.addAndStart(row, request.fingerprint());
            bool done = false;
            QObject context;
            QObject::connect(start, &ApiJob::finished, &context, [&, start] {
                Result<StartedWrite> started = start->takeResult();
                if (!started) {
                    done = true;
                    return;
                }
                const qint64 id = started->row.id;
                transport.write(request, std::move(started->ticket))
                    ->then(&context, [&, id](const Result<HttpReply> &reply) {
                        done = true; // the person sees the answer; the outcome's commit follows behind
                        Outcome outcome;
                        outcome.kind = reply ? Outcome::Kind::Confirmed : Outcome::Kind::Unknown;
                        journal.conclude(id, outcome);
                    });
            });
            (void)turnUntil([&done] { return done; }, 5s);
        }));
        (void)await(journal.count()); // the outcome is on disk before the next round
    }
    const double ownMedian = median(own);
    const double baseMedian = median(base);
    return {{u"a journaled write, local"_s, milliseconds(ownMedian),
             u"one fdatasync + the same request: %1"_s.arg(milliseconds(baseMedian)),
             u"%1 ×"_s.arg(ownMedian / baseMedian, 0, 'f', 2), u"at most 1.5 ×"_s,
             ownMedian <= baseMedian * 1.5}};
}

} // namespace purveyor::bench
