// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vendors/vendorclient.h"

#include "core/net/refusal.h"

namespace purveyor
{
namespace
{
ApiError notOffered()
{
    return refusal(VendorClient::tr("This vendor does not offer that."));
}
} // namespace

VendorClient::VendorClient(QObject *parent)
    : QObject(parent)
{
}

VendorClient::~VendorClient() = default;

TypedJob<ResultTree> *VendorClient::query(const OperationId &operation, const Entity &entity,
                                          const Form &form, const Values &values)
{
    Q_UNUSED(operation)
    Q_UNUSED(entity)
    Q_UNUSED(form)
    Q_UNUSED(values)
    return new ReadyJob<ResultTree>(Failure(notOffered()), this);
}

TypedJob<QList<ServiceUser>> *VendorClient::serviceUsers(const EntityId &subscription)
{
    Q_UNUSED(subscription)
    return new ReadyJob<QList<ServiceUser>>(Failure(notOffered()), this);
}

std::optional<OperationId> VendorClient::connectionChoices() const
{
    return std::nullopt;
}

EntityId VendorClient::addressed(EntityKind kind, const EntityId &parent, const QString &id) const
{
    Q_UNUSED(kind)
    Q_UNUSED(parent)
    return {id.trimmed()};
}

bool VendorClient::tells(EntityKind kind) const
{
    return kind != EntityKind::User;
}

QList<Entity> VendorClient::learnt(const JournalRow &row) const
{
    Q_UNUSED(row)
    return {};
}
} // namespace purveyor
