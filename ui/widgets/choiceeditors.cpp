// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/choiceeditors.h"

#include "core/domain/countries.h"
#include "ui/theme.h"
#include "ui/widgets/visibletext.h"

#include <QAbstractItemView>
#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QRadioButton>
#include <algorithm>
#include <variant>

using namespace Qt::StringLiterals;

namespace purveyor
{
namespace
{
constexpr int SearchedFrom = 9; // options from which on a list is searched by typing
constexpr int RadioLabel = 16;  // characters that fit beside two others

int indexOf(const QList<Choice> &choices, const Value &value)
{
    for (int i = 0; i < choices.size(); ++i) {
        if (choices.at(i).value == value)
            return i;
    }
    return -1;
}
} // namespace

ComboEditor::ComboEditor(const Theme &theme, const Field &field, QWidget *parent)
    : FieldEditor(parent)
    , m_combo(new QComboBox(this))
{
    adopt(m_combo, field);
    m_combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_combo->setMinimumContentsLength(18);
    m_combo->view()->setTextElideMode(Qt::ElideRight);
    m_combo->setMinimumHeight(theme.controlHeight());
    setField(field);
    setValue(field.initial);
    connect(m_combo, &QComboBox::activated, this, &ComboEditor::edited);
    connect(m_combo, &QComboBox::editTextChanged, this, [this] {
        // Typing a whole option chooses it; anything else is no choice yet.
        const int index = m_combo->findText(m_combo->currentText().trimmed(), Qt::MatchFixedString);
        if (index >= 0 && index != m_combo->currentIndex()) {
            m_combo->setCurrentIndex(index);
            Q_EMIT edited();
        }
    });
}

Field ComboEditor::withCountries(const Field &field)
{
    Field filled = field;
    filled.choices.clear();
    for (const Country &country : countries(QLocale()))
        filled.choices.append({country.code, country.name, {}});
    return filled;
}

Value ComboEditor::value() const
{
    const int index = m_combo->currentIndex();
    const bool isChosen = index >= 0 && index < m_field.choices.size();
    const QString typed = m_combo->currentText().trimmed();
    if (m_combo->isEditable() && (!isChosen || typed != m_combo->itemText(index).trimmed())) {
        // Text that names no option: handed on as typed, so that the check can say so.
        return typed.isEmpty() ? Value() : Value(typed);
    }
    return isChosen ? m_field.choices.at(index).value : Value();
}

void ComboEditor::setValue(const Value &value)
{
    const QSignalBlocker quiet(m_combo);
    m_combo->setCurrentIndex(indexOf(m_field.choices, value));
}

void ComboEditor::setField(const Field &field)
{
    const Value before = value();
    const QList<Choice> choices = m_field.choices;
    m_field = field.kind == FieldKind::Country && field.choices.isEmpty() ? withCountries(field) : field;
    if (m_combo->count() > 0 && m_field.choices == choices && !std::holds_alternative<std::monostate>(before))
        return; // what is being typed stays
    const QSignalBlocker quiet(m_combo);
    m_combo->clear();
    for (const Choice &choice : std::as_const(m_field.choices)) {
        m_combo->addItem(visibleText(choice.label));
        m_combo->setItemData(m_combo->count() - 1, choice.help.toHtmlEscaped(), Qt::ToolTipRole);
    }
    const bool searched = m_field.choices.size() >= SearchedFrom;
    m_combo->setEditable(searched);
    if (searched) {
        m_combo->setInsertPolicy(QComboBox::NoInsert);
        m_combo->completer()->setCompletionMode(QCompleter::PopupCompletion);
        m_combo->completer()->setFilterMode(Qt::MatchContains);
        m_combo->lineEdit()->setAccessibleName(m_field.label);
        connect(m_combo->lineEdit(), &QLineEdit::editingFinished, this, &ComboEditor::completeTyped,
                Qt::UniqueConnection);
    }
    const int kept = indexOf(m_field.choices, before);
    m_combo->setCurrentIndex(kept >= 0 ? kept : indexOf(m_field.choices, m_field.initial));
    m_combo->setEnabled(!m_field.choices.isEmpty());
}

// "ger" and the Tab key are enough for Germany, and so is "DE": the beginning of one option alone, or its
// value.
void ComboEditor::completeTyped()
{
    const QString typed = m_combo->currentText().trimmed();
    if (typed.isEmpty() || m_combo->findText(typed, Qt::MatchFixedString) >= 0)
        return;
    int meant = indexOf(m_field.choices, typed.toUpper());
    int begun = 0;
    for (int i = 0; i < m_combo->count() && meant < 0; ++i)
        begun += m_combo->itemText(i).startsWith(typed, Qt::CaseInsensitive) ? 1 : 0;
    if (meant < 0 && begun == 1)
        meant = m_combo->findText(typed, Qt::MatchStartsWith);
    if (meant < 0)
        return;
    m_combo->setCurrentIndex(meant);
    m_combo->setEditText(m_combo->itemText(meant)); // the index may be the one from before
    Q_EMIT edited();
}

void ComboEditor::setInvalid(bool invalid)
{
    setFieldInvalid(m_combo, invalid);
}

void ComboEditor::setReadOnly(bool readOnly)
{
    m_combo->setEnabled(!readOnly && !m_field.choices.isEmpty());
}

QString ComboEditor::remark() const
{
    const int index = m_combo->currentIndex();
    return index >= 0 && index < m_field.choices.size() ? m_field.choices.at(index).help : QString();
}

RadioEditor::RadioEditor(const Theme &theme, const Field &field, QWidget *parent)
    : FieldEditor(parent)
    , m_group(new QButtonGroup(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme.scaled(16));
    setAccessibleName(field.label);
    setField(field);
    setValue(field.initial);
    connect(m_group, &QButtonGroup::idClicked, this, &RadioEditor::edited);
}

bool RadioEditor::suits(const Field &field)
{
    return field.choices.size() >= 2 && field.choices.size() <= 3 &&
           std::all_of(field.choices.begin(), field.choices.end(), [](const Choice &choice) {
               return choice.label.size() <= RadioLabel && choice.help.isEmpty();
           });
}

Value RadioEditor::value() const
{
    const int index = m_group->checkedId();
    return index >= 0 && index < m_field.choices.size() ? m_field.choices.at(index).value : Value();
}

void RadioEditor::setValue(const Value &value)
{
    if (QAbstractButton *button = m_group->button(indexOf(m_field.choices, value)))
        button->setChecked(true);
}

void RadioEditor::setField(const Field &field)
{
    const Value before = value();
    if (field.choices != m_field.choices) {
        const QList<QAbstractButton *> old = m_group->buttons();
        for (QAbstractButton *button : old) {
            m_group->removeButton(button);
            delete button;
        }
        while (QLayoutItem *item = layout()->takeAt(0))
            delete item;
        for (int i = 0; i < field.choices.size(); ++i) {
            auto *button = new QRadioButton(field.choices.at(i).label, this);
            button->setObjectName(field.key + u"Field"_s + QString::number(i));
            button->setAccessibleName(field.label + u": "_s + field.choices.at(i).label);
            button->setMinimumHeight(24);
            m_group->addButton(button, i);
            layout()->addWidget(button);
        }
        static_cast<QHBoxLayout *>(layout())->addStretch();
    }
    m_field = field;
    setValue(indexOf(field.choices, before) >= 0 ? before : field.initial);
    if (QAbstractButton *first = m_group->checkedButton() ? m_group->checkedButton() : m_group->button(0))
        setFocusProxy(first);
}

void RadioEditor::setInvalid(bool invalid)
{
    const QList<QAbstractButton *> buttons = m_group->buttons();
    for (QAbstractButton *button : buttons)
        setFieldInvalid(button, invalid);
}

void RadioEditor::setReadOnly(bool readOnly)
{
    const QList<QAbstractButton *> buttons = m_group->buttons();
    for (QAbstractButton *button : buttons)
        button->setEnabled(!readOnly);
}

SwitchEditor::SwitchEditor(const Field &field, QWidget *parent)
    : FieldEditor(parent)
    , m_box(new QCheckBox(this))
{
    adopt(m_box, field);
    m_box->setMinimumHeight(24);
    setField(field);
    setValue(field.initial);
    connect(m_box, &QCheckBox::clicked, this, &SwitchEditor::edited);
}

Value SwitchEditor::value() const
{
    return m_box->isChecked();
}

void SwitchEditor::setValue(const Value &value)
{
    const auto *on = std::get_if<bool>(&value);
    m_box->setChecked(on && *on);
}

void SwitchEditor::setField(const Field &field)
{
    m_box->setText(field.label);
}

void SwitchEditor::setReadOnly(bool readOnly)
{
    m_box->setEnabled(!readOnly);
}

} // namespace purveyor
