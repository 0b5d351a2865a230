// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/outcome.h"
#include "core/net/result.h"
#include "core/vendors/operation.h"

#include <optional>

// What the toy vendor offers, as data, and its drafts. Pure.
namespace purveyor::toy
{
enum class Toy {
    NewCustomer,  // Reversible, no preflight worth the name: the one-commit path
    EditCustomer, // two writes from one form
    NewUser,      // a secret in the body or one that Toy makes, and a mail as follow-up
    WelcomeUser,  // only ever a follow-up
    NewOrder,     // quotable, another form than anybody else's
    ChangeSeats,  // a signed delta
    Suspend,      // reversible, batchable, undone by Resume
    Resume,
    Delete, // destroys
};
OperationId operationId(Toy operation);
QList<Operation> toyOperations();
Offer toyOffer(const OperationId &operation, const Entity &entity);
Offer toyListing(EntityKind kind);
Form toyForm(const OperationId &operation, const Entity &entity, const Values &values);
QList<Problem> toyProblems(const OperationId &operation, const Form &form, const Values &values);
[[nodiscard]] Result<QList<WriteDraft>> toyDrafts(const OperationId &operation, const Entity &entity,
                                                  const Values &values,
                                                  const std::optional<QByteArray> &password,
                                                  const ConnectionId &connection, const QUrl &base);
QList<WriteDraft> toyFollowUps(const WriteDraft &draft, const Outcome &outcome, const QUrl &base);
Quote toyQuote(const WriteDraft &draft, const Decimal &priceShift);
Form toyConnectionForm();
} // namespace purveyor::toy
