// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/vendors/operation.h"

#include <QHash>
#include <QStringList>

// What each vendor's client can do and what it reads: its operations() and, from calls/<vendor>.json, the
// lists, details, estimates and tests that it needs beside them; of each the request, the function that makes
// it and the tests of its messages.
namespace purveyor::proof
{
struct Call {
    QString id;
    QString section; // of the vendor's document
    QString place;   // where a person does it; empty: nowhere
    QByteArray method;
    QStringList paths;    // all of them are made; words in capitals stand for anything but a slash
    QStringList holds;    // words that only this call's query or body has, where the path does not tell
    QStringList lacks;    // and that only others have
    QString code;         // "file.cpp: function", in the vendor's folder
    QStringList messages; // test functions, with the row of their data where they have any
    // Where others make the same request: what stands in the tests for a word of the path, and the functions
    // in which it is made for this reason.
    QHash<QString, QString> known;
    QStringList socketTests;
    QStringList journeyTests;
    QString notYet; // why it is not proved; printed, and wrong as soon as it is
    bool isDescribed = false;
};

struct Vendor {
    QString id; // the folder
    QString name;
    QList<Call> calls;     // in the order of operations(), what is only read behind them
    QStringList strangers; // described, but no operation has that id
    QStringList messagePrograms;
    QStringList socketPrograms;
    QStringList journeyPrograms;
};

QList<Vendor> vendors();

// One request that was seen.
struct Arrival {
    QByteArray method;
    QString target;
    QString body;
    QString test = {}; // the function in which it was made
};
bool isOf(const Arrival &arrival, const Call &call); // by any of its paths, for any id
bool isOf(const Arrival &arrival, const Call &call, const QString &path);

QString placeOf(const Operation &operation); // where a person does it

QString sourceFolder(); // of the project
} // namespace purveyor::proof
