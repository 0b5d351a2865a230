// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/subscription.h"
#include "core/vendors/cloudblue/apsmessages.h"

namespace purveyor::cloudblue
{
// A subscription is two coupled things with one number: the contract (BSS; orders name its id) and the
// services (OSS; usage and limits). The lists read here are of contracts.
[[nodiscard]] Result<QList<Subscription>> readSubscriptions(const QByteArray &body,
                                                            const ReadContext &context);
[[nodiscard]] Result<Subscription> readSubscription(const QByteArray &body, const ReadContext &context);
// The id of the coupled services, from {bss}/paSubscription: an array of one.
[[nodiscard]] Result<EntityId> readTechnicalId(const QByteArray &body);
// Included and additional amounts, from {bss}/resources.
[[nodiscard]] Result<QList<SubscriptionResource>> readCommercialResources(const QByteArray &body);
// Usage and limits, from {oss}/resources.
[[nodiscard]] Result<QList<SubscriptionResource>> readTechnicalResources(const QByteArray &body);
// "READY", with the message behind it when there is one, from {oss}/provisioningState; empty for anything
// else.
QString readProvisioningState(const QByteArray &body);
// One line for each resource: by id, else by name; what only one side knows stays.
QList<SubscriptionResource> mergeResources(QList<SubscriptionResource> commercial,
                                           const QList<SubscriptionResource> &technical);
// What the contract has, in words: "VPS: 1 included + 2 additional", one line each.
QString orderedText(const QList<SubscriptionResource> &resources);
Status subscriptionStatus(const QString &vendorWord);
// By an administrator, whatever else holds it: what hold and release switch.
bool isOnHold(const Status &status);
bool isOver(const Status &status); // terminated or expired: nothing can be ordered for it
} // namespace purveyor::cloudblue
