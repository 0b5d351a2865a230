// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/operations/writegate.h"

#include <QJsonObject>

namespace purveyor::faults
{
class FaultHouse;

// One write as a person could ask for it: valid, of something that exists, and the same again after each
// reset of the sandbox.
struct Sample {
    Intent intent;
    QList<QJsonObject> prepare; // what the book must be told first: bodies of "touch" and "settings"
};

// Finds writes for operations by their forms. An operation that came newly gets one as well, as long as what
// its form asks for can be made up; where it cannot, hints in samples.cpp help.
class Samples final
{
    Q_DISABLE_COPY_MOVE(Samples)

public:
    explicit Samples(FaultHouse &house)
        : m_house(house)
    {
    }

    // Candidates in the order they are worth trying; why: for what was found not to fit.
    QList<Sample> of(const Operation &operation, QStringList *why);

private:
    std::optional<Sample> from(const Operation &operation, const Entity &entity, QString *why);
    void refuseOther(const Operation &operation, const Entity &entity);
    std::optional<Values> filled(const Operation &operation, const Entity &entity, Form *form, QString *why);
    Value example(const Operation &operation, const Entity &entity, const Field &field, int turn);

    FaultHouse &m_house;
};
} // namespace purveyor::faults
