// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/sandbox/racknapfields.h"
#include "app/sandbox/racknapwire.h"
#include "app/sandbox/servedvendor.h"

#include <QDateTime>

namespace purveyor::sandbox
{

/// The services of a RackNap tenant, and the plans that they are of.
class RackNapServices final
{
public:
    /// Both must outlive it.
    RackNapServices(Store &store, const Switches &switches);

    [[nodiscard]] RnOutcome create(const RnFields &fields, Visit &visit);
    /// suspend, unsuspend, terminate
    [[nodiscard]] RnOutcome move(const QString &operation, const RnFields &fields, Visit &visit);
    [[nodiscard]] RnOutcome planDetail(const RnFields &fields, qint64 driftCents) const;
    [[nodiscard]] RnOutcome vpsDetails(const RnFields &fields, qint64 driftCents) const;

    void seed(int customers, const QDateTime &now);

    /// The fields of an operation, in the document's order and spelling; empty for an unknown one.
    [[nodiscard]] static QList<RnField> fieldsOf(const QString &operation);

private:
    [[nodiscard]] QJsonValue price(qint64 cents) const;

    Store &m_store;
    const Switches &m_switches;
};

} // namespace purveyor::sandbox
