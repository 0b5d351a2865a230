// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/sandbox/call.h"
#include "app/sandbox/cloudbluechanges.h"
#include "app/sandbox/record.h"
#include "app/sandbox/wire.h"

#include <vector>

namespace purveyor::sandbox
{

class CloudBlueAccounts;
class CloudBlueUsers;
class Lists;

/// The APS controller: named collections, resources and what hangs on them.
class CloudBlueResources final
{
    Q_DISABLE_COPY_MOVE(CloudBlueResources)

public:
    /// All must outlive it.
    CloudBlueResources(const World &world, CloudBlueAccounts &accounts, CloudBlueUsers &users, Lists &lists);

    /// GET /aps/2/collections/{name}
    [[nodiscard]] Answer collection(Call &call);
    /// Anything under /aps/2/resources
    [[nodiscard]] Answer handle(Call &call);

private:
    [[nodiscard]] Answer listAll(Call &call);
    [[nodiscard]] Answer one(Call &call, Record &record, const Row &row);
    [[nodiscard]] Answer relation(Call &call, const Record &record, const Row &row, const QString &name);
    [[nodiscard]] Answer post(Call &call, Record &record, const Row &row, const QString &name);
    /// Belongs to the reseller: its own things, or with the full scope those of its customers too.
    [[nodiscard]] bool isVisible(const Record &record, bool fullScope) const;
    [[nodiscard]] std::vector<Row> visible(Kind kind, bool fullScope, bool oss = false) const;

    const World &m_world;
    CloudBlueAccounts &m_accounts;
    CloudBlueUsers &m_users;
    CloudBlueChanges m_changes;
    Lists &m_lists;
};

} // namespace purveyor::sandbox
