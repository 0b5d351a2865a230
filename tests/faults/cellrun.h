// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/faults/faulthouse.h"
#include "tests/faults/faultlist.h"
#include "tests/faults/samples.h"

namespace purveyor::faults
{
// What became of one cell, by both books.
struct CellResult {
    QList<JournalRow> rows; // of the intent; the fault met the first one
    qsizetype executed = 0; // writes that the vendor carried out
    int arrivals = 0;       // requests that reached it since the first row was Sending
    QString trouble;        // why there is no result

    WriteState state() const { return rows.isEmpty() ? WriteState::Draft : rows.constFirst().state; }
};

// Sends a sample through the gate while one thing goes wrong.
class CellRun final
{
    Q_DISABLE_COPY_MOVE(CellRun)

public:
    explicit CellRun(FaultHouse &house)
        : m_house(house)
    {
    }

    CellResult run(const Sample &sample, const FaultCell &cell);
    // What is wrong with it; empty: journal and ledger agree, and the design's state was reached.
    static QString wrong(const CellResult &result, const FaultCell &cell);
    // What is Unknown blocks the same intent until somebody settled it, and is settled then. Empty: so it is.
    QString settle(const CellResult &result, const Sample &sample);

private:
    int arrivals() const;
    void passTheTime(const CellResult &result);

    FaultHouse &m_house;
    int m_arrivalsBefore = 0;
};
} // namespace purveyor::faults
