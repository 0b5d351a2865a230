// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/formvalues.h"

namespace purveyor
{
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

void keepTyped(Form &form, const Values &values, HiddenFields hidden)
{
    for (Section &section : form.sections) {
        for (Field &field : section.fields) {
            const Value typed = values.value(field.key);
            const bool takes = field.kind != FieldKind::Hidden || hidden == HiddenFields::Carried;
            if (takes && !std::holds_alternative<std::monostate>(typed))
                field.initial = typed;
        }
    }
}
} // namespace purveyor
