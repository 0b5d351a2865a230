// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/fieldeditor.h"

#include "ui/widgets/choiceeditors.h"
#include "ui/widgets/codeeditor.h"
#include "ui/widgets/numbereditors.h"
#include "ui/widgets/texteditors.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace purveyor
{

FieldEditor *FieldEditor::make(const Theme &theme, const Field &field, QWidget *parent)
{
    switch (field.kind) {
    case FieldKind::Text:
    case FieldKind::Email:
    case FieldKind::Phone:
    case FieldKind::Domain:
    case FieldKind::Url:
        return new LineEditor(field, parent);
    case FieldKind::MultilineText:
        if (CodeEditor::suits(field))
            return new CodeEditor(theme, field, parent);
        return new MultilineEditor(theme, field, parent);
    case FieldKind::Secret:
        return new SecretEditor(theme, field, parent);
    case FieldKind::Integer:
    case FieldKind::Quantity:
    case FieldKind::SignedDelta:
        return new QuantityEditor(theme, field, parent);
    case FieldKind::Money:
        return new MoneyEditor(theme, field, parent);
    case FieldKind::Date:
        return new DateEditor(field, parent);
    case FieldKind::Country:
        return new ComboEditor(theme, ComboEditor::withCountries(field), parent);
    case FieldKind::Choice:
        if (RadioEditor::suits(field))
            return new RadioEditor(theme, field, parent);
        return new ComboEditor(theme, field, parent);
    case FieldKind::Lookup:
        return new ComboEditor(theme, field, parent);
    case FieldKind::Switch:
        return new SwitchEditor(field, parent);
    case FieldKind::Hidden:
        return new HiddenEditor(field, parent);
    }
    return nullptr;
}

void FieldEditor::adopt(QWidget *control, const Field &field)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(control);
    control->setObjectName(field.key + u"Field"_s);
    control->setAccessibleName(field.label);
    setFocusProxy(control);
    // Scrolling a form must not change what is under the pointer.
    if (qobject_cast<QAbstractSpinBox *>(control) || qobject_cast<QComboBox *>(control)) {
        control->setFocusPolicy(Qt::StrongFocus);
        control->installEventFilter(this);
    }
}

bool FieldEditor::eventFilter(QObject *watched, QEvent *event)
{
    const auto *control = qobject_cast<QWidget *>(watched);
    if (event->type() == QEvent::Wheel && control && !control->hasFocus()) {
        event->ignore(); // for what scrolls
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace purveyor
