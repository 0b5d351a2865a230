// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/choicefield.h"

namespace purveyor
{

Field choiceField(const QString &key, const QString &label, const QList<Choice> &choices,
                  const QString &initial)
{
    Field field;
    field.key = key;
    field.label = label;
    field.kind = FieldKind::Choice;
    field.choices = choices;
    field.initial = initial;
    return field;
}

Field switchField(const QString &key, const QString &label, bool initial, const QString &help)
{
    Field field;
    field.key = key;
    field.label = label;
    field.help = help;
    field.kind = FieldKind::Switch;
    field.initial = initial;
    return field;
}

} // namespace purveyor
