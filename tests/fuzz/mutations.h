// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QRandomGenerator>
#include <QString>

namespace purveyor::fuzz
{
// A document that was never meant well.
struct Hostile {
    QString name;
    QByteArray (*make)(qsizetype most); // most: how long the long ones are, roughly
};
// Bombs, depths, lengths and encodings: the same for every reader.
QList<Hostile> hostileDocuments();
// The seed with each of its numbers, texts and names made hostile, one at a time.
QList<QByteArray> hostileVariants(const QByteArray &seed);
// The seed with each of its lists made long, one at a time: so many members, each with ids of its own.
QList<QByteArray> longVariants(const QByteArray &seed, int members);
// One small change or several: a bit, a byte, a piece lost, doubled or moved, a hostile piece put in.
QByteArray mutated(const QByteArray &seed, QRandomGenerator &random);
} // namespace purveyor::fuzz
