// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/bytestream.h"
#include "core/storage/entitycodec.h"
#include "core/storage/entityfields.h"
#include "core/storage/stringpool.h"

namespace purveyor
{
namespace
{
constexpr quint64 SummaryFormat = 1; // raise it with every change here

constexpr qint64 NoDay = -1;

void write(ByteWriter &out, const Status &status)
{
    out.number(static_cast<quint64>(status.mark));
    out.text(status.word);
    out.text(status.vendorWord);
}

void write(ByteWriter &out, const std::optional<QDate> &date)
{
    out.signedNumber(date && date->isValid() ? date->toJulianDay() : NoDay);
}

QString pooled(ByteReader &in, StringPool &pool)
{
    return pool.text(in.utf8());
}

Status readStatus(ByteReader &in, StringPool &pool)
{
    const quint64 mark = in.number();
    if (mark > static_cast<quint64>(Mark::Ended))
        in.fail();
    Status status;
    status.mark = static_cast<Mark>(mark);
    status.word = pooled(in, pool);
    status.vendorWord = pooled(in, pool);
    return status;
}

std::optional<QDate> readDate(ByteReader &in)
{
    const qint64 day = in.signedNumber();
    if (day == NoDay)
        return std::nullopt;
    return QDate::fromJulianDay(day);
}

bool isWhole(const ByteReader &in)
{
    return in.isGood() && in.atEnd();
}
} // namespace

QByteArray encodeSummary(const CustomerSummary &summary)
{
    ByteWriter out;
    out.number(SummaryFormat);
    out.text(summary.id.value);
    out.text(summary.name);
    out.text(summary.email);
    out.text(summary.number);
    out.text(summary.country);
    write(out, summary.status);
    out.signedNumber(summary.subscriptionCount.value_or(-1));
    write(out, summary.renews);
    return out.result();
}

bool decodeSummary(const QByteArray &bytes, StringPool &pool, CustomerSummary &summary)
{
    ByteReader in(bytes);
    if (in.number() != SummaryFormat)
        return false;
    summary.id.value = in.text();
    summary.name = in.text();
    summary.email = in.text();
    summary.number = in.text();
    summary.country = pooled(in, pool);
    summary.status = readStatus(in, pool);
    if (const qint64 count = in.signedNumber(); count >= 0)
        summary.subscriptionCount = static_cast<int>(count);
    summary.renews = readDate(in);
    return isWhole(in);
}

QByteArray encodeSummary(const SubscriptionSummary &summary)
{
    ByteWriter out;
    out.number(SummaryFormat);
    out.text(summary.id.value);
    out.text(summary.customer.value);
    out.text(summary.customerName);
    out.text(summary.name);
    out.text(summary.number);
    out.text(summary.period);
    write(out, summary.status);
    write(out, summary.renews);
    return out.result();
}

bool decodeSummary(const QByteArray &bytes, StringPool &pool, SubscriptionSummary &summary)
{
    ByteReader in(bytes);
    if (in.number() != SummaryFormat)
        return false;
    summary.id.value = in.text();
    summary.customer.value = in.text(); // nearly as many as rows: pooling them costs more than it saves
    summary.customerName = in.text();
    summary.name = pooled(in, pool);
    summary.number = in.text();
    summary.period = pooled(in, pool);
    summary.status = readStatus(in, pool);
    summary.renews = readDate(in);
    return isWhole(in);
}

QByteArray encodeSummary(const OrderSummary &summary)
{
    ByteWriter out;
    out.number(SummaryFormat);
    out.text(summary.id.value);
    out.text(summary.customer.value);
    out.text(summary.customerName);
    out.text(summary.number);
    out.text(summary.type);
    write(out, summary.status);
    out.number(summary.total ? 1 : 0);
    if (summary.total) {
        out.signedNumber(summary.total->amount.units());
        out.number(static_cast<quint64>(summary.total->amount.scale()));
        out.text(summary.total->currency);
    }
    out.number((summary.inconsistentTotals ? 1U : 0U) | (summary.supplementary ? 2U : 0U) |
               (summary.final ? 4U : 0U));
    out.number(summary.created ? 1 : 0);
    if (summary.created)
        out.signedNumber(summary.created->toMSecsSinceEpoch());
    return out.result();
}

bool decodeSummary(const QByteArray &bytes, StringPool &pool, OrderSummary &summary)
{
    ByteReader in(bytes);
    if (in.number() != SummaryFormat)
        return false;
    summary.id.value = in.text();
    summary.customer.value = in.text();
    summary.customerName = in.text();
    summary.number = in.text();
    summary.type = pooled(in, pool);
    summary.status = readStatus(in, pool);
    if (in.number() != 0) {
        const qint64 units = in.signedNumber();
        const quint64 scale = in.number();
        if (scale > static_cast<quint64>(MaxScale) || units < -MaxUnits || units > MaxUnits)
            return false;
        summary.total = Money{Decimal(units, static_cast<int>(scale)), pooled(in, pool)};
    }
    const quint64 flags = in.number();
    summary.inconsistentTotals = (flags & 1U) != 0;
    summary.supplementary = (flags & 2U) != 0;
    summary.final = (flags & 4U) != 0;
    if (in.number() != 0)
        summary.created = QDateTime::fromMSecsSinceEpoch(in.signedNumber(), Qt::UTC);
    return isWhole(in);
}
} // namespace purveyor
