// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vendors/cloudblue/fields.h"

namespace purveyor::cloudblue
{
QString key(QLatin1StringView prefix, QLatin1StringView name)
{
    return QString(prefix) + name;
}

QString textIn(const Values &values, const QString &key)
{
    return textOf(values.value(key)).trimmed();
}

QString textIn(const Values &values, QLatin1StringView key)
{
    return textIn(values, QString(key));
}

bool isOn(const Values &values, QLatin1StringView key, bool fallback)
{
    const Value value = values.value(QString(key));
    const bool *on = std::get_if<bool>(&value);
    return on ? *on : fallback;
}

Field newField(const QString &key, const QString &label, FieldKind kind)
{
    Field field;
    field.key = key;
    field.label = label;
    field.kind = kind;
    return field;
}

Field carriedField(const QString &key, const QString &text)
{
    Field field = newField(key, {}, FieldKind::Hidden);
    field.initial = text;
    return field;
}

Field carriedField(QLatin1StringView key, const QString &text)
{
    return carriedField(QString(key), text);
}

void keepTyped(Form &form, const Values &values)
{
    for (Section &section : form.sections) {
        for (Field &field : section.fields) {
            const auto typed = values.constFind(field.key);
            if (typed != values.constEnd() && !std::holds_alternative<std::monostate>(*typed))
                field.initial = *typed;
        }
    }
}
} // namespace purveyor::cloudblue
