// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/net/apijob.h"

#include <QCoreApplication>

namespace purveyor
{
ApiJob::ApiJob(QObject *parent)
    : QObject(parent)
{
    QMetaObject::invokeMethod(this, &ApiJob::start, Qt::QueuedConnection);
}

ApiJob::~ApiJob() = default;

void ApiJob::start()
{
    if (m_phase != Phase::Created)
        return;
    m_phase = Phase::Running;
    doStart();
}

void ApiJob::abort()
{
    if (m_phase >= Phase::Finishing)
        return;
    // The result first: what Cancelled says depends on how far the job had come.
    setCancelled();
    scheduleFinish();
    doAbort();
}

ApiError::Delivery ApiJob::cancelledDelivery() const
{
    return m_phase == Phase::Created ? ApiError::Delivery::NotSent : ApiError::Delivery::Unknown;
}

bool ApiJob::scheduleFinish()
{
    if (m_phase >= Phase::Finishing)
        return false;
    m_phase = Phase::Finishing;
    QMetaObject::invokeMethod(this, &ApiJob::emitFinished, Qt::QueuedConnection);
    return true;
}

void ApiJob::emitFinished()
{
    m_phase = Phase::Finished;
    const QPointer<ApiJob> self(this);
    Q_EMIT finished(this);
    if (self) // a receiver may have deleted the job
        deleteLater();
}

void ApiJob::adopt(ApiJob *inner)
{
    inner->setParent(this);
    connect(inner, &QObject::destroyed, this, &ApiJob::abort);
    // It deletes itself after finished(), which is no reason to abort this one.
    connect(inner, &ApiJob::finished, this,
            [this](ApiJob *job) { disconnect(job, &QObject::destroyed, this, nullptr); });
}

QString jobCancelledText()
{
    return QCoreApplication::translate("purveyor::ApiJob", "Cancelled.");
}
} // namespace purveyor
