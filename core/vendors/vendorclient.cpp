// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vendors/vendorclient.h"

namespace purveyor
{
namespace
{
ApiError notOffered()
{
    ApiError error;
    error.kind = ApiError::Kind::Refused;
    error.delivery = ApiError::Delivery::NotSent;
    error.message = VendorClient::tr("This vendor does not offer that.");
    return error;
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

QList<Entity> VendorClient::learnt(const JournalRow &row) const
{
    Q_UNUSED(row)
    return {};
}
} // namespace purveyor
