// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/faults/cellrun.h"

#include "core/vendors/vendorclient.h"
#include "tests/support/await.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace purveyor::faults
{
namespace
{
constexpr std::chrono::milliseconds Blink{3};

bool isOver(const JournalRow &row)
{
    return row.state != WriteState::Draft && row.state != WriteState::Held &&
           row.state != WriteState::Sending;
}

int sum(const QJsonObject &counts)
{
    int all = 0;
    for (auto it = counts.begin(); it != counts.end(); ++it)
        all += it.value().toInt();
    return all;
}

QList<QJsonObject> executedIn(const QJsonObject &ledger)
{
    QList<QJsonObject> found;
    const QJsonArray entries = ledger.value("entries"_L1).toArray();
    for (const QJsonValue &entry : entries) {
        if (entry["effect"_L1] == "write"_L1 && entry["executed"_L1].toBool())
            found.append(entry.toObject());
    }
    return found;
}
} // namespace

int CellRun::arrivals() const
{
    return sum(m_house.controlNow("GET", u"ledger?writes=1"_s)["counters"_L1]["arrived"_L1].toObject());
}

CellResult CellRun::run(const Sample &sample, const FaultCell &cell)
{
    CellResult result;
    bool ready = m_house.controlNow("POST", u"reset"_s).value("good"_L1).toBool();
    for (const QJsonObject &body : sample.prepare) {
        const QString what = body.contains("id"_L1) ? u"touch"_s : u"settings"_s;
        ready &= m_house.controlNow("POST", what, body).value("good"_L1).toBool();
    }
    if (!ready) {
        result.trouble = u"the sandbox was not ready"_s;
        return result;
    }
    m_house.setClock();
    WriteGate &gate = m_house.gate();
    const QList<JournalRow> newest = await(gate.journal().newest(1)).value_or(QList<JournalRow>());
    const qint64 before = newest.isEmpty() ? 0 : newest.constFirst().id;

    // Right between the flush and the send: guards and their reads are over by then.
    QObject context;
    bool sending = false;
    bool armed = cell.fault.isEmpty();
    int changes = 1;
    QObject::connect(&gate, &WriteGate::rowChanged, &context, [&](const JournalRow &row) {
        ++changes;
        if (row.state != WriteState::Sending || sending)
            return;
        sending = true;
        m_arrivalsBefore = arrivals();
        if (!cell.fault.isEmpty())
            armed = m_house.controlNow("POST", u"faults"_s, cell.fault).contains("ids"_L1);
    });
    const Result<JournalRow> placed = await(gate.place(sample.intent));
    if (!placed) {
        result.trouble = u"not placed: "_s + placed.error().message;
        return result;
    }
    if (cell.ends == FaultCell::Ends::ByTimeout) {
        if (!m_house.turn([&sending] { return sending; })) {
            result.trouble = u"it was not sent"_s;
            return result;
        }
        passTheTime(result);
    }
    int looked = 0;
    const auto over = [&] {
        if (looked == changes)
            return false;
        looked = changes;
        result.rows = m_house.rowsSince(before);
        return !result.rows.isEmpty() && std::all_of(result.rows.cbegin(), result.rows.cend(), isOver);
    };
    if (!m_house.turn(over))
        result.trouble = u"it has no end: %1"_s.arg(
            result.rows.isEmpty() ? u"no row"_s
                                  : stateName(result.state()) + u' ' + result.rows.constFirst().message);
    else if (!armed)
        result.trouble = u"the fault was not armed"_s;
    const QJsonObject ledger = m_house.controlNow("GET", u"ledger?writes=1"_s);
    result.executed = executedIn(ledger).size();
    result.arrivals = sum(ledger["counters"_L1]["arrived"_L1].toObject()) - m_arrivalsBefore;
    return result;
}

// The vendor has the request, and perhaps has carried it out; then the time for it is over.
void CellRun::passTheTime(const CellResult &result)
{
    Q_UNUSED(result)
    constexpr int MostLooks = 1000;
    for (int i = 0; i < MostLooks && arrivals() == m_arrivalsBefore; ++i)
        m_house.turn([] { return false; }, Blink);
    // What is on its way inside the sandbox gets there.
    const QString fault = u"faults"_s;
    for (int i = 0; i < MostLooks; ++i) {
        const QJsonArray armed = m_house.controlNow("GET", fault).value("faults"_L1).toArray();
        const bool hit = armed.first()["hits"_L1].toInt() > 0;
        const bool before = armed.first()["before"_L1].toString() == "forward"_L1;
        const bool done = !executedIn(m_house.controlNow("GET", u"ledger?writes=1"_s)).isEmpty();
        if (hit && (before || done))
            break;
        m_house.turn([] { return false; }, Blink);
    }
    m_house.clock().advance(m_house.client().transport().settings().timeouts.write);
}

QString CellRun::wrong(const CellResult &result, const FaultCell &cell)
{
    if (!result.trouble.isEmpty())
        return result.trouble;
    const JournalRow &row = result.rows.constFirst();
    const QString told = u"%1 (%2), %3 executed, %4 arrived: %5"_s.arg(
        stateName(row.state), QString::number(row.httpStatus), QString::number(result.executed),
        QString::number(result.arrivals), row.message);
    const auto count = [&result](WriteState state) {
        return std::count_if(result.rows.cbegin(), result.rows.cend(),
                             [state](const JournalRow &each) { return each.state == state; });
    };
    const qsizetype confirmed = count(WriteState::Confirmed);
    const qsizetype unsure = count(WriteState::Unknown);
    if (result.arrivals > confirmed + unsure + count(WriteState::Refused))
        return u"it left more than once: "_s + told;
    if (result.executed > confirmed + unsure)
        return u"executed, and called not done (or executed twice): "_s + told;
    if (result.executed < confirmed)
        return u"not executed, and called done: "_s + told;
    if (!cell.states.contains(row.state))
        return u"another state than designed: "_s + told;
    return {};
}

QString CellRun::settle(const CellResult &result, const Sample &sample)
{
    // What waited for the vendor's own pause goes on; nothing may come of what is over.
    m_house.clock().advance(std::chrono::seconds(61));
    m_house.setClock();
    for (const JournalRow &row : result.rows) {
        if (row.state != WriteState::Unknown)
            continue;
        if (row.id == result.rows.constFirst().id) {
            const Result<JournalRow> again = await(m_house.gate().place(sample.intent));
            if (again || again.error().kind != ApiError::Kind::Conflict)
                return u"the same intent could be placed again"_s;
        }
        const Settlement known = result.executed > 0 ? Settlement::Done : Settlement::NotDone;
        const Result<JournalRow> settled =
            await(m_house.gate().settle(row.id, known, u"Looked into the sandbox's ledger."_s, {}));
        if (!settled)
            return settled.error().message;
    }
    const qsizetype now = executedIn(m_house.controlNow("GET", u"ledger?writes=1"_s)).size();
    return now == result.executed ? QString() : u"something was carried out afterwards"_s;
}
} // namespace purveyor::faults
