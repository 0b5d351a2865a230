// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/net/apijob.h"

namespace purveyor
{
// A job that somebody else ends. Aborting it drops the answer and not the work it stands for, which is what a
// write wants: a dialog that closes must not stop the order it has placed.
template <class T>
class PromiseJob final : public TypedJob<T>
{
public:
    explicit PromiseJob(QObject *parent = nullptr)
        : TypedJob<T>(parent)
    {
    }

    void resolve(Result<T> result) { this->finishWith(std::move(result)); } // the first one counts

private:
    void doStart() override {}
    void doAbort() override {}
};
} // namespace purveyor
