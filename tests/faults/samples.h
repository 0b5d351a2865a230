// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/operations/writegate.h"

#include <QHash>
#include <QJsonObject>
#include <utility>

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
    // secret: what stands in every secret field that has no hint. preferred: choices by key of the field, for
    // what a form would fill in otherwise.
    explicit Samples(FaultHouse &house, QByteArray secret = QByteArrayLiteral("Next-5678"),
                     QHash<QString, QString> preferred = {})
        : m_house(house)
        , m_secret(std::move(secret))
        , m_preferred(std::move(preferred))
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
    QByteArray m_secret;
    QHash<QString, QString> m_preferred;
};
} // namespace purveyor::faults
