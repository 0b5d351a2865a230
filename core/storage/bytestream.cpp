// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/bytestream.h"

#include <QVarLengthArray>
#include <algorithm>

namespace purveyor
{
ByteWriter::ByteWriter()
{
    m_bytes.reserve(512); // a record has some hundred bytes
}

void ByteWriter::number(quint64 value)
{
    while (value >= 0x80) {
        m_bytes.append(static_cast<char>((value & 0x7f) | 0x80));
        value >>= 7;
    }
    m_bytes.append(static_cast<char>(value));
}

void ByteWriter::signedNumber(qint64 value)
{
    // Zigzag: the sign goes to the lowest bit, so that small negative numbers stay small.
    const auto bits = static_cast<quint64>(value);
    number((bits << 1) ^ (value < 0 ? ~quint64(0) : quint64(0)));
}

void ByteWriter::text(const QString &text)
{
    const bool ascii = std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
    if (!ascii) {
        bytes(text.toUtf8());
        return;
    }
    // Most texts, without one allocation each.
    number(static_cast<quint64>(text.size()));
    QVarLengthArray<char, 256> narrow(text.size());
    std::transform(text.begin(), text.end(), narrow.begin(),
                   [](QChar c) { return static_cast<char>(c.unicode()); });
    m_bytes.append(narrow.constData(), narrow.size());
}

void ByteWriter::bytes(const QByteArray &bytes)
{
    number(static_cast<quint64>(bytes.size()));
    m_bytes.append(bytes);
}

ByteReader::ByteReader(const QByteArray &bytes)
    : m_bytes(bytes)
{
}

quint64 ByteReader::number()
{
    quint64 value = 0;
    for (int shift = 0; m_good && shift < 64; shift += 7) {
        if (m_position >= m_bytes.size())
            break;
        const auto group = static_cast<quint8>(m_bytes.at(m_position++));
        value |= static_cast<quint64>(group & 0x7f) << shift;
        if (group < 0x80)
            return value;
    }
    m_good = false;
    return 0;
}

qint64 ByteReader::signedNumber()
{
    const quint64 bits = number();
    return static_cast<qint64>((bits >> 1) ^ ((bits & 1) != 0 ? ~quint64(0) : quint64(0)));
}

std::string_view ByteReader::utf8()
{
    const qsizetype size = count();
    const std::string_view view(m_bytes.constData() + m_position, static_cast<std::size_t>(size));
    m_position += size;
    return view;
}

QString ByteReader::text()
{
    const std::string_view view = utf8();
    return QString::fromUtf8(view.data(), static_cast<qsizetype>(view.size()));
}

QByteArray ByteReader::bytes()
{
    const std::string_view view = utf8();
    return QByteArray(view.data(), static_cast<qsizetype>(view.size()));
}

qsizetype ByteReader::count()
{
    const quint64 value = number();
    if (!m_good || value > static_cast<quint64>(m_bytes.size() - m_position)) {
        m_good = false;
        return 0;
    }
    return static_cast<qsizetype>(value);
}
} // namespace purveyor
