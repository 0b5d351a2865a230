// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/codeeditor.h"

#include "ui/widgets/surfaceaction.h"

#include <QJsonDocument>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace purveyor
{
namespace
{
constexpr qsizetype LeastCodeLines = 4;
constexpr qsizetype MostCodeLines = 14;
} // namespace

bool CodeEditor::suits(const Field &field)
{
    return field.kind == FieldKind::MultilineText && field.unit == "JSON"_L1;
}

CodeEditor::CodeEditor(const Theme &theme, const Field &field, QWidget *parent)
    : FieldEditor(parent)
    , m_edit(new QPlainTextEdit(this))
    , m_reset(makeActionButton({field.key + u"Reset"_s, tr("Use the proposed text again"), ButtonRole::Link},
                               this))
{
    m_edit->setObjectName(field.key + u"Field"_s);
    m_edit->setAccessibleName(field.label);
    m_edit->setFont(theme.font(Theme::Type::Fixed));
    m_edit->setTabChangesFocus(true);
    m_edit->setLineWrapMode(QPlainTextEdit::NoWrap); // its lines mean something
    setFocusProxy(m_edit);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.scaled(2));
    column->addWidget(m_edit);
    column->addWidget(m_reset, 0, Qt::AlignLeading);
    setField(field);
    setValue(field.initial);
    connect(m_edit, &QPlainTextEdit::textChanged, this, [this] {
        updateReset();
        Q_EMIT edited();
    });
    connect(m_reset, &QPushButton::clicked, this, [this] {
        m_edit->setPlainText(m_proposed);
        m_edit->setFocus(Qt::OtherFocusReason);
    });
}

Value CodeEditor::value() const
{
    const QString text = m_edit->toPlainText();
    return text.isEmpty() ? Value() : Value(text);
}

void CodeEditor::setValue(const Value &value)
{
    const QSignalBlocker quiet(m_edit);
    m_edit->setPlainText(textOf(value));
    const qsizetype lines = std::clamp(m_edit->toPlainText().count(u'\n') + 2, LeastCodeLines, MostCodeLines);
    m_edit->setFixedHeight(static_cast<int>(lines) * m_edit->fontMetrics().lineSpacing() +
                           m_edit->fontMetrics().height());
    updateReset();
}

void CodeEditor::setField(const Field &field)
{
    m_proposed = textOf(field.initial);
    updateReset();
}

void CodeEditor::setInvalid(bool invalid)
{
    setFieldInvalid(m_edit, invalid);
}

void CodeEditor::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_edit->setReadOnly(readOnly);
    updateReset();
}

QString CodeEditor::remark() const
{
    const QByteArray text = m_edit->toPlainText().toUtf8();
    QJsonParseError error;
    QJsonDocument::fromJson(text, &error);
    if (error.error == QJsonParseError::NoError)
        return {};
    const auto line = text.left(error.offset).count('\n') + 1;
    //: %1 is the number of a line, %2 what a parser found wrong
    return tr("No JSON yet, line %1: %2").arg(line).arg(error.errorString());
}

void CodeEditor::updateReset()
{
    m_reset->setVisible(!m_readOnly && m_edit->toPlainText() != m_proposed);
}

} // namespace purveyor
