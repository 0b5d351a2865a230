// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/fieldtext.h"

#include "core/domain/countries.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace purveyor
{
namespace
{
struct FieldText {
    Q_DECLARE_TR_FUNCTIONS(purveyor::FieldText)
};

bool isSame(const QString &a, const QString &b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

std::optional<Value> yesOrNo(const QString &text)
{
    //: words for "on" in a cell of a file, all lower case, with blanks between them
    const QStringList yes =
        FieldText::tr("yes y on true x").split(u' ') + QStringList{u"1"_s, u"true"_s, u"yes"_s};
    //: words for "off" in a cell of a file, all lower case, with blanks between them
    const QStringList no =
        FieldText::tr("no n off false").split(u' ') + QStringList{u"0"_s, u"false"_s, u"no"_s};
    if (yes.contains(text, Qt::CaseInsensitive))
        return true;
    if (no.contains(text, Qt::CaseInsensitive))
        return false;
    return std::nullopt;
}

std::optional<Value> country(const QString &text)
{
    if (isCountryCode(text.toUpper()))
        return text.toUpper();
    for (const QLocale &locale : {QLocale(), QLocale(QLocale::English)}) {
        const QList<Country> all = countries(locale);
        const auto named = std::find_if(all.cbegin(), all.cend(),
                                        [&text](const Country &one) { return isSame(one.name, text); });
        if (named != all.cend())
            return named->code;
    }
    return std::nullopt;
}

// The value first: two choices may have one label, and then the label says neither.
std::optional<Value> choice(const Field &field, const QString &text)
{
    const auto byValue = std::find_if(field.choices.cbegin(), field.choices.cend(),
                                      [&text](const Choice &one) { return textOf(one.value) == text; });
    if (byValue != field.choices.cend())
        return byValue->value;
    const auto hasLabel = [&text](const Choice &one) { return isSame(one.label, text); };
    if (std::count_if(field.choices.cbegin(), field.choices.cend(), hasLabel) != 1)
        return std::nullopt;
    return std::find_if(field.choices.cbegin(), field.choices.cend(), hasLabel)->value;
}

std::optional<Value> number(const Field &field, const QString &text)
{
    const std::optional<Decimal> number = Decimal::parse(text);
    if (!number)
        return std::nullopt;
    if (field.kind == FieldKind::Money) {
        const auto *initial = std::get_if<Money>(&field.initial);
        return Money{*number, initial ? initial->currency : field.unit};
    }
    if (field.kind != FieldKind::Integer)
        return Quantity{*number, field.unit};
    bool whole = false;
    const qint64 integer = number->normalized().toLongLong(&whole);
    return whole ? std::optional<Value>(integer) : std::nullopt;
}
} // namespace

std::optional<Value> valueFromText(const Field &field, const QString &text)
{
    const QString said = text.trimmed();
    switch (field.kind) {
    case FieldKind::Text:
    case FieldKind::MultilineText:
    case FieldKind::Email:
    case FieldKind::Phone:
    case FieldKind::Domain:
    case FieldKind::Url:
        return said;
    case FieldKind::Country:
        return country(said);
    case FieldKind::Integer:
    case FieldKind::Quantity:
    case FieldKind::SignedDelta:
    case FieldKind::Money:
        return number(field, said);
    case FieldKind::Date: {
        const QDate day = QDate::fromString(said, Qt::ISODate);
        return day.isValid() ? std::optional<Value>(day) : std::nullopt;
    }
    case FieldKind::Choice:
    case FieldKind::Lookup:
        return choice(field, said);
    case FieldKind::Switch:
        return yesOrNo(said);
    case FieldKind::Secret:
    case FieldKind::Hidden:
        break;
    }
    return std::nullopt;
}
} // namespace purveyor
