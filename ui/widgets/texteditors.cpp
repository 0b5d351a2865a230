// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/texteditors.h"

#include "ui/theme.h"
#include "ui/widgets/secretlineedit.h"

#include <QDateEdit>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace purveyor
{
namespace
{
constexpr int LongestLine = 32'767; // QLineEdit's own limit

Value textValue(const QString &text)
{
    return text.isEmpty() ? Value() : Value(text);
}

Qt::InputMethodHints hintsFor(FieldKind kind)
{
    switch (kind) {
    case FieldKind::Email:
        return Qt::ImhEmailCharactersOnly | Qt::ImhNoAutoUppercase;
    case FieldKind::Phone:
        return Qt::ImhDialableCharactersOnly;
    case FieldKind::Domain:
    case FieldKind::Url:
        return Qt::ImhUrlCharactersOnly | Qt::ImhNoAutoUppercase;
    case FieldKind::Text:
    case FieldKind::MultilineText:
    case FieldKind::Country:
    case FieldKind::Integer:
    case FieldKind::Quantity:
    case FieldKind::SignedDelta:
    case FieldKind::Money:
    case FieldKind::Date:
    case FieldKind::Choice:
    case FieldKind::Lookup:
    case FieldKind::Secret:
    case FieldKind::Switch:
    case FieldKind::Hidden:
        break;
    }
    return Qt::ImhNone;
}
} // namespace

LineEditor::LineEditor(const Field &field, QWidget *parent)
    : FieldEditor(parent)
    , m_edit(new QLineEdit(this))
{
    adopt(m_edit, field);
    m_edit->setInputMethodHints(hintsFor(field.kind));
    setField(field);
    setValue(field.initial);
    connect(m_edit, &QLineEdit::textEdited, this, &LineEditor::edited);
}

Value LineEditor::value() const
{
    return textValue(m_edit->text().trimmed());
}

void LineEditor::setValue(const Value &value)
{
    m_edit->setText(textOf(value));
    m_edit->setCursorPosition(0);
}

void LineEditor::setField(const Field &field)
{
    m_edit->setMaxLength(field.maxLength > 0 ? field.maxLength : LongestLine);
}

void LineEditor::setInvalid(bool invalid)
{
    setFieldInvalid(m_edit, invalid);
}

void LineEditor::setReadOnly(bool readOnly)
{
    m_edit->setReadOnly(readOnly);
}

MultilineEditor::MultilineEditor(const Theme &theme, const Field &field, QWidget *parent)
    : FieldEditor(parent)
    , m_edit(new QPlainTextEdit(this))
{
    adopt(m_edit, field);
    m_edit->setTabChangesFocus(true);
    m_edit->setFixedHeight(theme.scaled(52));
    setValue(field.initial);
    connect(m_edit, &QPlainTextEdit::textChanged, this, &MultilineEditor::edited);
}

Value MultilineEditor::value() const
{
    return textValue(m_edit->toPlainText());
}

void MultilineEditor::setValue(const Value &value)
{
    const QSignalBlocker quiet(m_edit);
    m_edit->setPlainText(textOf(value));
}

void MultilineEditor::setField(const Field &) {}

void MultilineEditor::setInvalid(bool invalid)
{
    setFieldInvalid(m_edit, invalid);
}

void MultilineEditor::setReadOnly(bool readOnly)
{
    m_edit->setReadOnly(readOnly);
}

SecretEditor::SecretEditor(const Theme &theme, const Field &field, QWidget *parent)
    : FieldEditor(parent)
    , m_edit(new SecretLineEdit(theme, this))
{
    adopt(m_edit, field);
    setValue(field.initial);
    connect(m_edit, &QLineEdit::textEdited, this, &SecretEditor::edited);
}

Value SecretEditor::value() const
{
    return m_stored;
}

void SecretEditor::setValue(const Value &value)
{
    m_stored = std::holds_alternative<SecretRef>(value) ? value : Value();
    const bool stored = std::holds_alternative<SecretRef>(m_stored);
    m_edit->setPlaceholderText(stored ? tr("Kept in the keychain. Leave empty to keep it.") : QString());
}

void SecretEditor::setField(const Field &) {}

void SecretEditor::setInvalid(bool invalid)
{
    setFieldInvalid(m_edit, invalid);
}

void SecretEditor::setReadOnly(bool readOnly)
{
    m_edit->setReadOnly(readOnly);
}

QByteArray SecretEditor::typed() const
{
    return m_edit->text().toUtf8();
}

void SecretEditor::wipe()
{
    m_edit->wipe();
}

DateEditor::DateEditor(const Field &field, QWidget *parent)
    : FieldEditor(parent)
    , m_edit(new QDateEdit(this))
{
    adopt(m_edit, field);
    m_edit->setCalendarPopup(true);
    m_edit->setDisplayFormat(u"yyyy-MM-dd"_s); // several locales' own short dates have two-digit years
    setValue(field.initial);
    connect(m_edit, &QDateEdit::userDateChanged, this, &DateEditor::edited);
}

Value DateEditor::value() const
{
    return m_edit->date();
}

void DateEditor::setValue(const Value &value)
{
    const QSignalBlocker quiet(m_edit);
    const auto *date = std::get_if<QDate>(&value);
    m_edit->setDate(date && date->isValid() ? *date : QDate::currentDate());
}

void DateEditor::setField(const Field &) {}

void DateEditor::setInvalid(bool invalid)
{
    setFieldInvalid(m_edit, invalid);
}

void DateEditor::setReadOnly(bool readOnly)
{
    m_edit->setReadOnly(readOnly);
}

HiddenEditor::HiddenEditor(const Field &field, QWidget *parent)
    : FieldEditor(parent)
    , m_value(field.initial)
{
}

} // namespace purveyor
