// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/entity.h"
#include "core/domain/resulttree.h"
#include "core/vendors/luxcloud/luxcloudcalls.h"

namespace purveyor::luxcloud
{
// The form of a question: a name to ask about, or nothing.
Form questionForm(const OperationId &operation, const Values &values);
QList<Problem> checkQuestion(const Form &form, const Values &values);

// Asks, and shows the whole answer as the vendor wrote it. For "is it free?" any complete answer is a result:
// what is neither AVAILABLE nor TAKEN says that it could not be checked. For the others an answer that is no
// success is an error. Null for an operation that is no question.
TypedJob<ResultTree> *queryJob(LuxCloudCalls &calls, const OperationId &operation, const Entity &entity,
                               const Values &values, QObject *parent);

// Pure. name: what was asked about.
ResultTree availabilityTree(const QString &name, const QString &root, const HttpReply &reply);
[[nodiscard]] Result<ResultTree> answerTree(const OperationId &operation, const HttpReply &reply);
} // namespace purveyor::luxcloud
