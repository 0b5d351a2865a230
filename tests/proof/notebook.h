// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/proof/callbook.h"
#include "tests/proof/rowbook.h"

namespace purveyor::proof
{
// What the programs that prove something left in a folder when they ran: which of their tests passed, and
// which requests were seen at the other end while they did (tests/support/proof.h).
class Notebook final
{
public:
    explicit Notebook(const QString &folder);

    // "function": all rows of its data; "function(row)": that one. In any of the programs.
    bool passed(const QStringList &programs, const QString &test) const;
    QList<Arrival> arrivals(const QStringList &programs) const; // over a socket
    QList<Arrival> journeys(const QStringList &programs) const; // by hand

private:
    QList<QJsonObject> noted(const QString &kind, const QStringList &programs) const;
    QList<Arrival> requests(const QString &kind, const QStringList &programs) const;

    QString m_folder;
};

// Which proofs are not there, for people; empty: none.
QStringList missing(const Call &call, const Vendor &vendor, const Notebook &notebook);
QStringList missing(const Row &row, const Notebook &notebook);
// What a vendor was asked by hand and no row of the table tells of.
QStringList untold(const Vendor &vendor, const Notebook &notebook);
} // namespace purveyor::proof
