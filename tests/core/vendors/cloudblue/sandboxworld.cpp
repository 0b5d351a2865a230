// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/vendors/cloudblue/sandboxworld.h"

#include "tests/support/ticketmill.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkReply>

using namespace Qt::StringLiterals;

namespace purveyor::cloudblue
{
void SandboxWorld::startSandbox()
{
    m_sandbox.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_sandbox.start(QString::fromUtf8(PURVEYOR_SANDBOX_PROGRAM),
                    {u"--port"_s, u"0"_s, u"--vendors"_s, u"cloudblue"_s, u"--customers"_s, u"40"_s,
                     u"--exit-with-parent"_s});
    QVERIFY(m_sandbox.waitForStarted());
    QTRY_VERIFY_WITH_TIMEOUT(m_sandbox.canReadLine(), 20'000);
    m_info = QJsonDocument::fromJson(m_sandbox.readLine()).object();
    QVERIFY(m_info.contains("cloudblue"_L1));
}

void SandboxWorld::stopSandbox()
{
    m_world.reset();
    m_sandbox.terminate();
    QVERIFY(m_sandbox.waitForFinished());
}

void SandboxWorld::connectAnew()
{
    control("POST", u"/reset"_s, QJsonObject());
    m_world = std::make_unique<ClientWorld>();
    m_world->connectTo(QUrl(m_info["cloudblue"_L1].toString()), m_info["consumerKey"_L1].toString(),
                       m_info["consumerSecret"_L1].toString().toUtf8(),
                       {{u"resellerId"_s, u"78ee642d-3b8a-48f1-af12-90563e38bd18"_s},
                        {u"resellerEmail"_s, u"mw@aps.test"_s},
                        {u"settleTime"_s, qint64{0}}});
}

QJsonObject SandboxWorld::control(const QByteArray &method, const QString &path, const QJsonValue &body)
{
    QNetworkRequest request(QUrl(m_info["control"_L1].toString() + path));
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    const QByteArray bytes = body.isArray()    ? QJsonDocument(body.toArray()).toJson()
                             : body.isObject() ? QJsonDocument(body.toObject()).toJson()
                                               : QByteArray();
    std::unique_ptr<QNetworkReply> reply(m_network.sendCustomRequest(request, method, bytes));
    if (!turnUntil([&reply] { return reply->isFinished(); }, std::chrono::seconds(10)))
        qFatal("the sandbox does not answer");
    const QByteArray answer = reply->readAll();
    if (reply->error() != QNetworkReply::NoError)
        qWarning() << method << path << reply->errorString() << answer;
    return QJsonDocument::fromJson(answer).object();
}

int SandboxWorld::written()
{
    return control("GET", u"/ledger?writes=1"_s)["counters"_L1]["writesExecuted"_L1].toInt();
}

QStringList SandboxWorld::executed()
{
    QStringList operations;
    const QJsonArray entries = control("GET", u"/ledger?writes=1"_s)["entries"_L1].toArray();
    for (const QJsonValue &entry : entries) {
        if (entry["executed"_L1].toBool())
            operations.append(entry["operation"_L1].toString());
    }
    return operations;
}

Form SandboxWorld::formOf(const OperationId &operation, const Entity &entity, const Values &values)
{
    const auto form = wait(m_world->client->form(operation, entity, values));
    if (!form)
        qFatal("%s", qPrintable(form.error().message));
    return *form;
}

WriteDraft SandboxWorld::draftOf(const OperationId &operation, const Entity &entity, const Form &form,
                                 const Values &values)
{
    const QList<Problem> problems = m_world->client->check(operation, form, values);
    for (const Problem &problem : problems)
        qWarning() << problem.field << problem.text;
    const auto drafts = m_world->client->draft(operation, entity, form, values);
    if (!drafts)
        qFatal("%s", qPrintable(drafts.error().message));
    return drafts->constFirst();
}

Outcome SandboxWorld::send(const WriteDraft &draft)
{
    return *wait(m_world->client->send(draft, ticketFor(draft.request)));
}

JournalRow SandboxWorld::rowOf(const WriteDraft &draft) const
{
    JournalRow row;
    row.connection = draft.connection;
    row.operation = draft.operation;
    row.target = draft.target;
    row.targetName = draft.targetName;
    row.customer = draft.customer;
    row.customerName = draft.customerName;
    row.values = draft.values;
    row.sent = QDateTime::currentDateTimeUtc();
    return row;
}
} // namespace purveyor::cloudblue
