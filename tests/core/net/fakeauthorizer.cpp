// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/net/fakeauthorizer.h"

namespace purveyor
{
namespace
{
class HangingJob final : public TypedJob<Done>
{
public:
    explicit HangingJob(QObject *parent)
        : TypedJob<Done>(parent)
    {
    }

private:
    void doStart() override {}
    void doAbort() override {}
};
} // namespace

TypedJob<Done> *FakeAuthorizer::prepare(QObject *parent)
{
    ++prepared;
    if (hang)
        return new HangingJob(parent);
    return new ReadyJob<Done>(failure ? Result<Done>(Failure(*failure)) : Result<Done>(Done{}), parent);
}

Headers FakeAuthorizer::headersFor(const QByteArray &method, const QUrl &, const QByteArray &body) const
{
    return {Header{"Authorization", "Token " + QByteArray::number(prepared) + ' ' + method + ' ' +
                                        QByteArray::number(body.size())}};
}

bool FakeAuthorizer::rejected(const HttpReply &reply)
{
    statuses.append(reply.status);
    return reply.status == 401 && replay;
}
} // namespace purveyor
