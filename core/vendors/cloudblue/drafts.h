// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/connection.h"
#include "core/domain/outcome.h"
#include "core/net/result.h"
#include "core/vendors/cloudblue/cloudbluesettings.h"
#include "core/vendors/cloudblue/contractdrafts.h"
#include "core/vendors/cloudblue/draftpaper.h"

namespace purveyor::cloudblue
{
// Turns a filled form into the exact bytes of a write. Pure but for the generated password of a new user,
// which stands in request.body and nowhere else.
class Drafts final
{
public:
    Drafts(ConnectionId connection, CloudBlueSettings settings, DraftPaper::UrlFor urlFor);

    // Refused when the values do not allow one; the form's own checks come first.
    [[nodiscard]] Result<QList<WriteDraft>> draft(const OperationId &operation, const Entity &entity,
                                                  const Form &form, const Values &values) const;
    // The mail with the link after a new user, when the form asked for it.
    QList<WriteDraft> followUps(const WriteDraft &draft, const Outcome &outcome) const;

private:
    Result<WriteDraft> createCustomer(const Values &values) const;
    Result<WriteDraft> editCustomer(const Customer &customer, const Values &values) const;
    Result<WriteDraft> createUser(const Customer &customer, const Values &values) const;
    Result<WriteDraft> userAction(const OperationId &operation, const User &user) const;
    Result<WriteDraft> placeOrder(const Customer &customer, const Form &form, const Values &values) const;

    WriteDraft userActionDraft(const OperationId &operation, const EntityKey &user, const QString &login,
                               const QString &email) const;

    CloudBlueSettings m_settings;
    DraftPaper m_paper;
    ContractDrafts m_contracts;
};
} // namespace purveyor::cloudblue
