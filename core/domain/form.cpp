// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/form.h"

using namespace Qt::StringLiterals;

namespace purveyor
{
namespace
{
struct ValueText {
    QString operator()(std::monostate) const { return {}; }
    QString operator()(const QString &text) const { return text; }
    QString operator()(bool on) const { return on ? u"true"_s : u"false"_s; }
    QString operator()(qint64 number) const { return QString::number(number); }
    // Without trailing zeros: one quantity must not give two keys.
    QString operator()(const Quantity &quantity) const { return quantity.amount.normalized(); }
    QString operator()(const Money &money) const
    {
        return money.currency.isEmpty() ? money.amount.toString()
                                        : QString(money.amount.toString() + u' ' + money.currency);
    }
    QString operator()(const QDate &date) const { return date.toString(Qt::ISODate); }
    QString operator()(const EntityId &id) const { return id.value; }
    QString operator()(const SecretRef &) const { return {}; }
};
} // namespace

const Field *Form::field(const QString &key) const
{
    for (const Section &section : sections) {
        for (const Field &field : section.fields) {
            if (field.key == key)
                return &field;
        }
    }
    return nullptr;
}

bool isShown(const Field &field, const Values &values)
{
    return !field.shownWhen || field.shownWhen->anyOf.contains(values.value(field.shownWhen->field));
}

QString textOf(const Value &value)
{
    return std::visit(ValueText{}, value);
}
} // namespace purveyor
