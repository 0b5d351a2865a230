// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/net/apijob.h"
#include "core/sync/turnqueue.h"

#include <functional>

namespace purveyor
{
// Reads one record from a vendor, keeps it and tells it: read → keep → told. A cache that cannot keep it is
// no reason to withhold it. What is not on the list here is neither kept nor told, and the value all the
// same.
template <class T>
class RecordRefresh final : public TypedJob<T>
{
public:
    using Keep = std::function<TypedJob<bool> *(const T &)>; // false: not on the list
    using Told = std::function<void(const T &)>;

    RecordRefresh(TypedJob<T> *read, TurnQueue &queue, Keep keep, Told told, QObject *parent)
        : TypedJob<T>(parent)
        , m_read(read)
        , m_queue(queue)
        , m_keep(std::move(keep))
        , m_told(std::move(told))
    {
        this->adopt(read);
        read->then(this, [this](const Result<T> &value) { received(value); });
    }

private:
    void doStart() override {}
    void doAbort() override
    {
        if (m_read)
            m_read->abort();
    }
    void received(const Result<T> &value)
    {
        if (this->isFinishing())
            return;
        if (!value) {
            this->finishWith(Failure(value.error()));
            return;
        }
        m_keep(*value)->then(this, [this, record = *value](const Result<bool> &isListed) {
            if (this->isFinishing())
                return;
            if (!isListed.value_or(true)) {
                this->finishWith(record);
                return;
            }
            // Behind the older rows that wait in line.
            m_queue.append([self = QPointer<RecordRefresh>(this), told = m_told, record] {
                told(record);
                if (self)
                    self->finishWith(record);
            });
        });
    }

    QPointer<ApiJob> m_read;
    TurnQueue &m_queue;
    Keep m_keep;
    Told m_told;
};
} // namespace purveyor
