// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/texteditors.h"

#include <QFocusEvent>
#include <QKeyEvent>
#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace purveyor
{
namespace
{
constexpr int MostEditorLines = 12;
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
    : ControlEditor(new QLineEdit, field, parent)
{
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
    const QString text = textOf(value);
    m_edit->setText(text);
    // Of a whole text the beginning is seen; a beginning alone is written on.
    m_edit->setCursorPosition(text.endsWith(u"://"_s) ? static_cast<int>(text.size()) : 0);
}

void LineEditor::setField(const Field &field)
{
    const int longest = field.maxLength > 0 ? field.maxLength : LongestLine;
    if (m_edit->maxLength() != longest) // it moves the cursor
        m_edit->setMaxLength(longest);
}

MultilineEditor::MultilineEditor(const Theme &theme, const Field &field, QWidget *parent)
    : ControlEditor(new QPlainTextEdit, field, parent)
    , m_leastHeight(theme.scaled(52))
    , m_wrapWidth(theme.scaled(160))
{
    m_edit->setTabChangesFocus(true);
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
    // Room for what is there to be read, also where its lines wrap; what is typed scrolls, so that nothing
    // below jumps.
    const QFontMetrics metrics = m_edit->fontMetrics();
    int lines = 0;
    const QStringList paragraphs = m_edit->toPlainText().split(u'\n');
    for (const QString &paragraph : paragraphs)
        lines += 1 + metrics.horizontalAdvance(paragraph) / m_wrapWidth;
    m_edit->setFixedHeight(std::max(m_leastHeight, std::min(lines, MostEditorLines) * metrics.lineSpacing() +
                                                       m_leastHeight / 3));
}

SecretEditor::SecretEditor(const Theme &theme, const Field &field, QWidget *parent)
    : ControlEditor(new SecretLineEdit(theme), field, parent)
{
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
    m_edit->setPlaceholderText(stored ? tr("It is known. Leave empty to keep it.") : QString());
}

QByteArray SecretEditor::typed() const
{
    return m_edit->text().toUtf8();
}

void SecretEditor::wipe()
{
    m_edit->wipe();
}

DateField::DateField(QWidget *parent)
    : QDateEdit(parent)
{
    setCalendarPopup(true);
    setDisplayFormat(u"yyyy-MM-dd"_s); // several locales' own short dates have two-digit years
}

void DateField::keyPressEvent(QKeyEvent *event)
{
    const QString text = event->text();
    const bool isDigit = text.size() == 1 && text.at(0).isDigit();
    const bool isSeparator = text.size() == 1 && (text.at(0).isPunct() || text.at(0).isSpace());
    const bool wentOn = std::exchange(m_wentOn, false);
    if (isSeparator) {
        if (!wentOn && currentSectionIndex() + 1 < sectionCount()) // after a part without its zeros
            setSelectedSection(sectionAt(currentSectionIndex() + 1));
        event->accept();
        return;
    }
    if (isDigit && lineEdit()->selectedText() == lineEdit()->text())
        setSelectedSection(YearSection);
    const int before = currentSectionIndex();
    QDateEdit::keyPressEvent(event);
    m_wentOn = isDigit && currentSectionIndex() != before;
}

void DateField::focusInEvent(QFocusEvent *event)
{
    m_wentOn = false;
    QDateEdit::focusInEvent(event);
    if (event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason)
        setSelectedSection(YearSection);
}

bool DateField::focusNextPrevChild(bool next)
{
    return QAbstractSpinBox::focusNextPrevChild(next); // NOLINT(bugprone-parent-virtual-call): not each part
}

DateEditor::DateEditor(const Field &field, QWidget *parent)
    : ControlEditor(new DateField, field, parent)
{
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

HiddenEditor::HiddenEditor(const Field &field, QWidget *parent)
    : FieldEditor(parent)
    , m_value(field.initial)
{
}

} // namespace purveyor
