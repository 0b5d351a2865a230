// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/localnumber.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace purveyor
{

std::optional<Decimal> readLocalDecimal(const QString &typed, const QLocale &locale)
{
    QString text = typed.trimmed();
    const QString group = locale.groupSeparator();
    if (!group.isEmpty() && text.contains(group)) {
        const QString g = QRegularExpression::escape(group);
        const QString d = QRegularExpression::escape(locale.decimalPoint());
        const QRegularExpression grouped(u"^[+-]?\\d{1,3}(%1\\d{3})+(%2\\d*)?$"_s.arg(g, d));
        if (!grouped.match(text).hasMatch())
            return {};
        text.remove(group);
    }
    if (locale.decimalPoint() != u"."_s) {
        if (text.contains(u'.'))
            return {};
        text.replace(locale.decimalPoint(), u"."_s);
    }
    return Decimal::parse(text);
}

} // namespace purveyor
