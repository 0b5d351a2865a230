// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QIODevice>

namespace purveyor
{
// The body of a request that must leave once. QNetworkAccessManager repeats a request of any method when the
// connection dies without an answer, unless it cannot rewind the body (field notes, Qt 6.4.2: 2 to 4 arrivals
// otherwise, 1 with this; a QBuffer that refuses seek(0) does not help). Needs DoNotBufferUploadDataAttribute
// and an explicit Content-Length, for empty bodies too.
class SingleSendBody final : public QIODevice
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SingleSendBody)

public:
    explicit SingleSendBody(QByteArray bytes, QObject *parent = nullptr);

    bool isSequential() const override;
    qint64 size() const override; // of the whole body, wherever the reader stands
    bool atEnd() const override;
    qint64 bytesAvailable() const override;
    bool seek(qint64 position) override; // refused, without Qt's warning
    bool reset() override;               // the same

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *data, qint64 maxSize) override;

private:
    QByteArray m_bytes;
    qint64 m_position = 0;
};
} // namespace purveyor
