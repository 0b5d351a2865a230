// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/luxcloudcatalogue.h"

#include <QStringList>
#include <algorithm>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace purveyor::sandbox
{

const QList<LuxProduct> &luxProducts()
{
    static const QList<LuxPeriod> periods{{u"P1M"_s, u"1 month"_s}, {u"P1Y"_s, u"1 year"_s}};
    static const LuxResource mailbox{u"RES-MAILBOX"_s, u"Mailboxes"_s, u"unit"_s, 5000};
    static const LuxResource storage{u"RES-STORAGE"_s, u"Storage"_s, u"GB"_s, 10000};
    static const QList<LuxProduct> list{
        {u"1001"_s, u"Hosted Exchange"_s, u"mail"_s, periods, {mailbox, storage}},
        {u"1002"_s, u"Hosted Exchange “Größe L”"_s, u"mail"_s, periods, {mailbox, storage}},
        {u"2001"_s, u"Website Starter"_s, u"web"_s, periods, {storage}, true},
        {u"2002"_s, u"Website <b>Pro</b> & Shop"_s, u"web"_s, periods, {storage}, true},
        {u"3001"_s,
         u"Online Backup"_s,
         u"backup"_s,
         {{u"P3M"_s, u"3 months"_s}},
         {{u"RES-BACKUP"_s, u"Backup space"_s, u"TB"_s, 500}}},
        {u"9001"_s, u"Desktop in a Cloud (out of stock)"_s, u"desktop"_s, periods, {mailbox}, false, true}};
    return list;
}

const LuxProduct *findLuxProduct(const QString &id)
{
    const QList<LuxProduct> &all = luxProducts();
    const auto found =
        std::find_if(all.cbegin(), all.cend(), [&id](const LuxProduct &product) { return product.id == id; });
    return found == all.cend() ? nullptr : &*found;
}

const LuxPeriod *findPeriod(const LuxProduct &product, const QString &id)
{
    const auto found = std::find_if(product.periods.cbegin(), product.periods.cend(),
                                    [&id](const LuxPeriod &period) { return period.id == id; });
    return found == product.periods.cend() ? nullptr : &*found;
}

qint64 thousandthsOf(const QString &quantity)
{
    const bool negative = quantity.startsWith(u'-');
    const QStringList parts = quantity.mid(negative ? 1 : 0).split(u'.');
    const QString fraction = QString(parts.value(1) + u"000"_s).left(3);
    const qint64 amount = parts.first().toLongLong() * 1000 + fraction.toLongLong();
    return negative ? -amount : amount;
}

QString quantityText(qint64 thousandths)
{
    const qint64 amount = std::abs(thousandths);
    QString fraction = QString::number(amount % 1000).rightJustified(3, u'0');
    while (fraction.size() > 1 && fraction.endsWith(u'0'))
        fraction.chop(1);
    return (thousandths < 0 ? u"-"_s : QString()) + QString::number(amount / 1000) + u'.' + fraction;
}

} // namespace purveyor::sandbox
