// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/operations/writegate.h"
#include "tests/support/await.h"
#include "tests/support/toyhouse.h"
#include "tests/support/toyoperations.h"

namespace purveyor::toy
{
// Somebody else holds the journal's file while this lives: nothing can be written to it.
class JournalLock final
{
    Q_DISABLE_COPY_MOVE(JournalLock)

public:
    explicit JournalLock(const ToyHouse &house);
    ~JournalLock();
    bool isLocked() const { return m_locked; }

private:
    bool run(const QString &sql);

    DatabaseThread m_other;
    bool m_locked = false;
};

// A toy house with a gate, and the book-keeping every gate test ends with.
class GateFixture final
{
    Q_DISABLE_COPY_MOVE(GateFixture)

public:
    GateFixture();
    ~GateFixture();

    WriteGate &gate() { return *m_gate; }
    ToyWorld &world() { return *house.world; }
    FakeClock &clock() { return house.clock; }
    // The program ends, wherever it was, and starts again.
    QList<JournalRow> restart();

    Intent intent(Toy operation, const Entity &entity, const Values &values);
    Intent order(const QString &label = QStringLiteral("Bear"), bool quoted = true);
    Intent newCustomer(const QString &name = QStringLiteral("Teddy & Söhne"));
    Intent newUser();                // with a password that a person typed
    Intent newUserWithoutPassword(); // Toy makes one
    Intent editCustomer();
    Entity subscription() const;

    JournalRow place(const Intent &intent); // id 0: refused
    JournalRow row(qint64 id);
    WriteState state(qint64 id) { return row(id).state; }
    QList<JournalRow> rows(); // oldest first
    QStringList events(qint64 row);
    // What arrived at the vendor is exactly what the journal says may have arrived, and nothing arrived
    // twice.
    QString booksDiffer();

    ToyHouse house;

private:
    std::unique_ptr<WriteGate> m_gate;
};
} // namespace purveyor::toy
