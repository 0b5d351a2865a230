// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vendors/cloudblue/fields.h"

namespace purveyor::cloudblue
{
QString key(QLatin1StringView prefix, QLatin1StringView name)
{
    return QString(prefix) + name;
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

} // namespace purveyor::cloudblue
