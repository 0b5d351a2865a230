// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/vendors/operation.h"

#include <QStringList>

// What each vendor's client can do, and what is said of it in calls/<vendor>.json: the request, the function
// that makes it, the tests of its messages.
namespace purveyor::proof
{
struct Call {
    Operation operation;
    QByteArray method;
    QStringList paths;    // words in capitals stand for anything but a slash
    QStringList holds;    // words that only this operation's request has, where the path does not tell
    QStringList lacks;    // and that only others have
    QString code;         // "file.cpp: function", in the vendor's folder
    QStringList messages; // test functions, with the row of their data where they have any
    QString notYet;       // why it is not proved; printed, and wrong as soon as it is
    bool isDescribed = false;
};

struct Vendor {
    QString id; // the folder
    QString name;
    QList<Call> calls;                               // in the order of operations()
    QStringList strangers;                           // described, but no operation has that id
    QStringList programs(const QString &kind) const; // message, socket, journey: tests that prove something
};

QList<Vendor> vendors();

// One request that was seen.
struct Arrival {
    QByteArray method;
    QString target;
    QString body;
};
bool isOf(const Arrival &arrival, const Call &call);

QString placeOf(const Operation &operation); // where a person does it

QString sourceFolder(); // of the project
} // namespace purveyor::proof
