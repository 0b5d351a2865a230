// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/subscription.h"
#include "core/domain/user.h"
#include "core/vendors/cloudblue/cloudbluesettings.h"
#include "core/vendors/cloudblue/draftpaper.h"

namespace purveyor::cloudblue
{
// Writes about things that are there already: orders that change, renew or cancel a subscription, hold and
// release, and the state of a user. Pure.
class ContractDrafts final
{
public:
    ContractDrafts(DraftPaper paper, HoldTarget holdTarget);

    // nullopt: this operation is none of these.
    [[nodiscard]] std::optional<Result<WriteDraft>> draft(const OperationId &operation, const Entity &entity,
                                                          const Form &form, const Values &values) const;

private:
    Result<WriteDraft> change(const OperationId &operation, const Subscription &subscription,
                              const Form &form, const Values &values) const;
    Result<WriteDraft> renewOrCancel(const OperationId &operation, const Subscription &subscription,
                                     const Values &values) const;
    Result<WriteDraft> hold(const OperationId &operation, const Subscription &subscription,
                            const Values &values) const;
    Result<WriteDraft> userState(const OperationId &operation, const User &user) const;
    WriteDraft about(const OperationId &operation, const Subscription &subscription,
                     const Values &values) const;

    DraftPaper m_paper;
    HoldTarget m_holdTarget;
};
} // namespace purveyor::cloudblue
