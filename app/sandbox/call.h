// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/sandbox/httpmessage.h"

#include <QJsonValue>
#include <QList>
#include <QString>
#include <QStringList>

namespace purveyor::sandbox
{

class Book;
class Ledger;
class VirtualClock;
struct Settings;

/// What the parts of the simulated vendor share. All must outlive them.
struct World {
    Book &book;
    VirtualClock &clock;
    Ledger &ledger;
    Settings &settings;
    qint64 stepMs;
};

/// One authenticated request on its way through the vendor; the handlers note what they did for the ledger.
struct Call {
    const Request &request;
    QStringList segments; ///< decoded path after /aps/2
    QJsonValue body = QJsonValue(QJsonValue::Undefined);
    bool fullScope = false; ///< APS-Actor-Scope: FULL
    qint64 driftCents = 0;  ///< of a drift fault
    bool tellContentRange = true;

    QString operation = QString();
    bool write = false;
    bool executed = true;
    QStringList created = {};
};

/// An answer before it becomes bytes; an Undefined body is an empty one.
struct Answer {
    int status = 200;
    QJsonValue json = QJsonValue(QJsonValue::Undefined);
    QList<HeaderField> headers = {};

    [[nodiscard]] bool isError() const { return status >= 400; }
};

/// {"code":…,"type":…,"message":…}
[[nodiscard]] Answer exceptionAnswer(int status, const QString &type, const QString &message);
/// {"code":…,"error":…,"message":…}
[[nodiscard]] Answer errorAnswer(int status, const QString &error, const QString &message);

// The refusals that several parts need.
[[nodiscard]] Answer badRequest(const QString &message);
[[nodiscard]] Answer notFound(const QString &id);
[[nodiscard]] Answer accessViolation(const QString &id);
[[nodiscard]] Answer conflict(const QString &message);
[[nodiscard]] Answer notSimulated(const QString &what);

} // namespace purveyor::sandbox
