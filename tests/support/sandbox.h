// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QProcess>

namespace purveyor
{
// A purveyor-sandbox process of a test's own, and its control endpoint. Ends with the test.
class Sandbox final
{
    Q_DISABLE_COPY_MOVE(Sandbox)

public:
    Sandbox();
    ~Sandbox();

    // False when it does not listen in time.
    [[nodiscard]] bool start(const QStringList &options = {QStringLiteral("--fast"),
                                                           QStringLiteral("--vendors"),
                                                           QStringLiteral("cloudblue")});
    // As a vendor that goes away; start() brings another one.
    void stop();
    // One that runs already, from the JSON line it printed.
    void attach(const QJsonObject &announcement) { m_announcement = announcement; }
    [[nodiscard]] const QJsonObject &announcement() const { return m_announcement; }
    // What `purveyor --demo` reads.
    [[nodiscard]] bool writeDemoFile(const QString &name) const;

    // Calls of the control endpoint, see app/sandbox/README.md; empty on failure.
    QJsonObject get(const QString &path);
    QJsonObject post(const QString &path, const QJsonObject &body = {});
    QJsonObject remove(const QString &path);
    bool arm(const QJsonObject &fault) { return !post(QStringLiteral("faults"), fault).isEmpty(); }
    // What the vendors saw, in order, and what of it was really executed.
    QList<QJsonObject> entries();
    QList<QJsonObject> executedWrites();

private:
    QJsonObject call(const QByteArray &method, const QString &path, const QByteArray &body);

    QProcess m_process;
    QJsonObject m_announcement;
    QNetworkAccessManager m_network;
};
} // namespace purveyor
