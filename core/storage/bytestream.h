// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>
#include <string_view>

namespace purveyor
{
// A compact byte format: numbers in 7-bit groups (small ones take one byte), texts as UTF-8 behind their
// length.
class ByteWriter final
{
public:
    ByteWriter();
    void number(quint64 value);
    void signedNumber(qint64 value);
    void text(const QString &text);
    void bytes(const QByteArray &bytes);
    const QByteArray &result() const { return m_bytes; }

private:
    QByteArray m_bytes;
};

// Reads what a ByteWriter wrote. After a failure it gives zeros and empty texts, and isGood() is false. Never
// reads beyond the end, whatever the bytes say.
class ByteReader final
{
public:
    explicit ByteReader(const QByteArray &bytes); // keeps its own reference
    quint64 number();
    qint64 signedNumber();
    QString text();
    std::string_view utf8(); // valid as long as the reader
    QByteArray bytes();
    // A number of things of at least one byte each: more than what is left is a failure.
    qsizetype count();
    void fail() { m_good = false; }
    bool isGood() const { return m_good; }
    bool atEnd() const { return m_position == m_bytes.size(); }

private:
    QByteArray m_bytes;
    qsizetype m_position = 0;
    bool m_good = true;
};
} // namespace purveyor
