// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/vendors/luxcloud/luxcloudcalls.h"
#include "core/vendors/stepprobe.h"

namespace purveyor::luxcloud
{
// The test of a connection. The document has no call for it, so it asks whether its own user name exists
// (4.1: both roles, no ids, changes nothing), then for the lists that the document only names. Those may be
// missing: then ids are typed.
class LuxCloudProbe final : public StepProbe
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LuxCloudProbe)

public:
    LuxCloudProbe(LuxCloudCalls &calls, QObject *parent);

private:
    enum Step { Address, Credentials, Products, Subscriptions, Writes, StepCount };

    void doStart() override;
    void firstAnswer(const Result<HttpReply> &result);
    void tryProducts();
    void trySubscriptions();
    void finishWrites();

    LuxCloudCalls &m_calls;
};
} // namespace purveyor::luxcloud
