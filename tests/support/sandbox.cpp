// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/sandbox.h"

#include "tests/support/turnuntil.h"

#include <QFile>
#include <QJsonDocument>
#include <QNetworkReply>

using namespace Qt::StringLiterals;

namespace purveyor
{
namespace
{
constexpr std::chrono::seconds SandboxStartTime{20};
constexpr std::chrono::seconds AnswerTime{10};
} // namespace

Sandbox::Sandbox() = default;

Sandbox::~Sandbox()
{
    stop();
}

void Sandbox::stop()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.closeWriteChannel(); // --exit-with-parent
    if (!m_process.waitForFinished(5'000))
        m_process.kill();
    m_process.waitForFinished(5'000);
}

bool Sandbox::start(const QStringList &options)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(QStringLiteral(PURVEYOR_SANDBOX_PROGRAM), options + QStringList{u"--exit-with-parent"_s});
    QByteArray line;
    const bool listening = turnUntil(
        [this, &line] {
            line += m_process.readAllStandardOutput();
            return line.contains('\n') || m_process.state() == QProcess::NotRunning;
        },
        SandboxStartTime);
    m_announcement = QJsonDocument::fromJson(line.left(line.indexOf('\n'))).object();
    return listening && !m_announcement.isEmpty();
}

bool Sandbox::writeDemoFile(const QString &name) const
{
    QFile file(name);
    return file.open(QIODevice::WriteOnly) && file.write(QJsonDocument(m_announcement).toJson()) > 0;
}

QJsonObject Sandbox::call(const QByteArray &method, const QString &path, const QByteArray &body)
{
    QNetworkRequest request(QUrl(m_announcement.value("control"_L1).toString() + u'/' + path));
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    QNetworkReply *reply = m_network.sendCustomRequest(request, method, body);
    const bool finished = turnUntil([reply] { return reply->isFinished(); }, AnswerTime);
    const QJsonDocument document = QJsonDocument::fromJson(reply->readAll());
    const bool good = finished && reply->error() == QNetworkReply::NoError;
    reply->deleteLater();
    if (!good)
        return {};
    return document.isArray() ? QJsonObject{{u"array"_s, document.array()}} : document.object();
}

QJsonObject Sandbox::get(const QString &path)
{
    return call("GET", path, {});
}

QJsonObject Sandbox::post(const QString &path, const QJsonObject &body)
{
    return call("POST", path, QJsonDocument(body).toJson(QJsonDocument::Compact));
}

QJsonObject Sandbox::remove(const QString &path)
{
    return call("DELETE", path, {});
}

QList<QJsonObject> Sandbox::entries()
{
    // A ledger that was not read on a busy machine is not an empty one: asked again, and said aloud.
    constexpr int tries = 6;
    QJsonObject ledger;
    for (int attempt = 0; attempt < tries && !ledger.contains("entries"_L1); ++attempt)
        ledger = get(u"ledger"_s);
    if (!ledger.contains("entries"_L1))
        qWarning("The sandbox does not tell its ledger.");
    QList<QJsonObject> all;
    const QJsonArray entries = ledger.value("entries"_L1).toArray();
    for (const auto &entry : entries)
        all += entry.toObject();
    return all;
}

QList<QJsonObject> Sandbox::executedWrites()
{
    QList<QJsonObject> writes = entries();
    writes.removeIf([](const QJsonObject &entry) {
        return entry.value("effect"_L1) != "write"_L1 || !entry.value("executed"_L1).toBool();
    });
    return writes;
}
} // namespace purveyor
