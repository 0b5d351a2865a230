// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/operations/gatefixture.h"

#include "core/storage/sql.h"

#include <QSet>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace purveyor::toy
{
JournalLock::JournalLock(const ToyHouse &house)
    : m_other(u"other process"_s)
{
    m_locked = house.openJournal(m_other) && run(u"BEGIN IMMEDIATE"_s);
}

JournalLock::~JournalLock()
{
    run(u"COMMIT"_s);
}

bool JournalLock::run(const QString &sql)
{
    return await(m_other.run<Done>([sql](QSqlDatabase &database) -> Result<Done> {
               const Result<QSqlQuery> query = runSql(database, sql);
               if (!query)
                   return Failure(query.error());
               return Done();
           }))
        .has_value();
}

GateFixture::GateFixture()
    : m_gate(std::make_unique<WriteGate>(house.makeJournal(), house.clients, house.secrets, house.clock))
{
}

GateFixture::~GateFixture() = default;

QList<JournalRow> GateFixture::restart()
{
    m_gate.reset();
    std::unique_ptr<Journal> journal = house.makeJournal();
    const QList<JournalRow> recovered = await(journal->recover()).value_or(QList<JournalRow>());
    m_gate = std::make_unique<WriteGate>(std::move(journal), house.clients, house.secrets, house.clock);
    return recovered;
}

Intent GateFixture::intent(Toy operation, const Entity &entity, const Values &values)
{
    Intent intent;
    intent.operation = house.operation(operationId(operation));
    intent.drafts = house.drafts(intent.operation.id, entity, values);
    intent.reference = u"PO-7"_s;
    return intent;
}

Intent GateFixture::order(const QString &label, bool quoted)
{
    Intent made = intent(Toy::NewOrder, house.customer(), {{u"label"_s, label}, {u"size"_s, u"small"_s}});
    if (quoted)
        made.quote = toyQuote(made.drafts.first(), {});
    return made;
}

Intent GateFixture::newCustomer(const QString &name)
{
    Intent made = intent(Toy::NewCustomer, {}, {{u"name"_s, name}});
    made.hold = false;
    return made;
}

Intent GateFixture::newUser()
{
    // As a form does: what is typed waits in the session's memory until the draft has it.
    const SecretRef typed = secretRef(house.connection().id, u"form/test/password"_s);
    house.secrets.keepForSession(typed, "toy-canary-s3cret");
    Intent made = intent(Toy::NewUser, house.customer(),
                         {{u"login"_s, u"bear@toys.example"_s}, {u"password"_s, typed}});
    house.secrets.forgetSession(typed);
    return made;
}

Intent GateFixture::newUserWithoutPassword()
{
    return intent(Toy::NewUser, house.customer(), {{u"login"_s, u"bear@toys.example"_s}});
}

Intent GateFixture::editCustomer()
{
    return intent(Toy::EditCustomer, house.customer(), {{u"name"_s, u"New name"_s}, {u"motto"_s, u"Play"_s}});
}

Entity GateFixture::subscription() const
{
    Subscription subscription = house.world->subscriptions.first();
    subscription.key.connection = house.connection().id;
    return subscription;
}

JournalRow GateFixture::place(const Intent &intent)
{
    const Result<JournalRow> placed = await(gate().place(intent));
    if (!placed)
        qWarning("Not placed: %s %s", qPrintable(placed.error().message), qPrintable(placed.error().details));
    return placed.value_or(JournalRow());
}

JournalRow GateFixture::row(qint64 id)
{
    return await(gate().journal().row(id)).value_or(JournalRow());
}

QList<JournalRow> GateFixture::rows()
{
    QList<JournalRow> all = await(gate().journal().newest(1000)).value_or(QList<JournalRow>());
    std::reverse(all.begin(), all.end());
    return all;
}

QStringList GateFixture::events(qint64 row)
{
    QStringList names;
    const QList<JournalEvent> events = await(gate().journal().events(row)).value_or(QList<JournalEvent>());
    for (const JournalEvent &event : events)
        names.append(stateName(event.state));
    return names;
}

QString GateFixture::booksDiffer()
{
    QSet<qint64> arrived;
    for (const ToyWorld::Arrival &arrival : world().arrivals()) {
        if (arrived.contains(arrival.journalRow))
            return u"Row %1 arrived twice."_s.arg(arrival.journalRow);
        arrived.insert(arrival.journalRow);
    }
    QSet<qint64> mayHaveArrived;
    const QList<JournalRow> all = rows();
    for (const JournalRow &row : all) {
        switch (row.state) {
        case WriteState::Sending:
        case WriteState::Confirmed:
        case WriteState::Refused:
        case WriteState::Unknown:
        case WriteState::Settled:
            mayHaveArrived.insert(row.id);
            break;
        case WriteState::Draft:
        case WriteState::Held:
        case WriteState::NotSent:
        case WriteState::Withdrawn:
        case WriteState::Stopped:
            break;
        }
    }
    if (arrived != mayHaveArrived)
        return u"%1 writes arrived, the journal has %2."_s.arg(arrived.size()).arg(mayHaveArrived.size());
    if (world().refusedTickets() != 0)
        return u"%1 tickets were not valid."_s.arg(world().refusedTickets());
    if (await(gate().journal().verify()).value_or(-1) != 0)
        return u"The hash chain is broken."_s;
    return {};
}
} // namespace purveyor::toy
