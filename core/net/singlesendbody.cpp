// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/net/singlesendbody.h"

#include <cstring>
#include <utility>

namespace purveyor
{
SingleSendBody::SingleSendBody(QByteArray bytes, QObject *parent)
    : QIODevice(parent)
    , m_bytes(std::move(bytes))
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

bool SingleSendBody::isSequential() const
{
    return true;
}

qint64 SingleSendBody::size() const
{
    return m_bytes.size();
}

bool SingleSendBody::atEnd() const
{
    return m_position >= m_bytes.size();
}

qint64 SingleSendBody::bytesAvailable() const
{
    return m_bytes.size() - m_position;
}

bool SingleSendBody::seek(qint64)
{
    return false;
}

bool SingleSendBody::reset()
{
    return false;
}

qint64 SingleSendBody::readData(char *data, qint64 maxSize)
{
    const qint64 left = m_bytes.size() - m_position;
    if (left <= 0)
        return -1; // the end, for a sequential device
    const qint64 count = qMin(left, maxSize);
    std::memcpy(data, m_bytes.constData() + m_position, static_cast<size_t>(count));
    m_position += count;
    return count;
}

qint64 SingleSendBody::writeData(const char *, qint64)
{
    return -1;
}
} // namespace purveyor
