// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/formrow.h"

#include "ui/theme.h"
#include "ui/widgets/fieldeditor.h"
#include "ui/widgets/shown.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/visibletext.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace purveyor
{
namespace
{
constexpr int LabelGap = 8;
} // namespace

FormRow::FormRow(const Theme &theme, const Field &field, int labelWidth, QWidget *parent)
    : QWidget(parent)
    , m_field(field)
    , m_editor(FieldEditor::make(theme, field, this))
    , m_remark(new TextLabel(theme, Theme::Type::Small, this))
    , m_problem(new TextLabel(theme, Theme::Type::Small, this))
{
    setObjectName(field.key + u"Row"_s);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(0);
    if (m_editor->showsOwnLabel()) {
        line->addSpacing(labelWidth);
    } else {
        m_label = new TextLabel(theme, Theme::Type::Body, this);
        m_label->setToken(Token::SecondText);
        m_label->setWordWrap(true);
        m_label->setFixedWidth(labelWidth - theme.scaled(LabelGap));
        m_label->setMinimumHeight(theme.controlHeight());
        m_label->setBuddy(m_editor->focusProxy() ? m_editor->focusProxy() : m_editor);
        line->addWidget(m_label, 0, Qt::AlignTop);
        line->addSpacing(theme.scaled(LabelGap));
    }
    auto *column = new QVBoxLayout;
    column->setSpacing(theme.scaled(2));
    column->addWidget(m_editor);
    column->addWidget(m_remark);
    column->addWidget(m_problem);
    line->addLayout(column, 1);
    m_remark->setToken(Token::SecondText);
    m_remark->setWordWrap(true);
    m_remark->setObjectName(field.key + u"Remark"_s);
    m_problem->setToken(Token::Bad);
    m_problem->setWordWrap(true);
    m_problem->setObjectName(field.key + u"Problem"_s);
    m_problem->hide();
    setField(field);
    if (field.kind == FieldKind::Hidden)
        hide();
    connect(m_editor, &FieldEditor::edited, this, [this] {
        setProblem({});
        updateRemark();
        Q_EMIT this->edited(m_field.key);
    });
}

void FormRow::setField(const Field &field)
{
    m_field = field;
    if (m_label) {
        m_label->setText(field.label);
        //: for assistive technology, behind the name of a field that must be filled
        m_label->setAccessibleName(field.required ? tr("%1, required").arg(field.label) : field.label);
    }
    updateRemark();
}

void FormRow::setForMany(bool isForMany)
{
    m_isForMany = isForMany;
    updateRemark();
}

void FormRow::updateRemark()
{
    const QString remark = m_isForMany ? QString() : m_editor->remark();
    m_remark->setText(remark.isEmpty() ? m_field.help : remark);
    setShown(*m_remark, !m_remark->text().isEmpty());
}

void FormRow::setProblem(const QString &text)
{
    m_problem->setText(visibleText(text, true)); // it may name somebody by a vendor's words
    setShown(*m_problem, !text.isEmpty());
    m_editor->setInvalid(!text.isEmpty());
    if (QWidget *control = m_editor->focusProxy())
        control->setAccessibleDescription(text.isEmpty() ? m_field.help : m_problem->text());
}

bool FormRow::hasProblem() const
{
    return !m_problem->text().isEmpty();
}

} // namespace purveyor
