// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/importcolumns.h"

#include "ui/dialogs/importplace.h"
#include "ui/theme.h"
#include "ui/widgets/formview.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/visibletext.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace purveyor
{
namespace
{
constexpr qsizetype LongestExample = 40;
constexpr qint64 NotInTheFile = -1;

QString shortened(const QString &example)
{
    return example.size() > LongestExample ? example.left(LongestExample) + u'…' : example;
}
} // namespace

ImportColumns::ImportColumns(const Theme &theme, const QString &hint, QWidget *parent)
    : QWidget(parent)
    , m_form(new FormView(theme, this))
{
    auto *what = new TextLabel(theme, Theme::Type::Body, this);
    what->setToken(Token::SecondText);
    what->setWordWrap(true);
    what->setText(QStringList{tr("Which column of the file says what?"), hint}.join(u' '));
    m_form->setLabelWidth(ImportLabelWidth);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.scaled(12));
    column->addWidget(what);
    column->addWidget(m_form);
    column->addStretch(1);
}

ImportColumns::~ImportColumns() = default;

void ImportColumns::ask(const CsvTable &table, const Form &fields, const ImportMapping &guess)
{
    m_fields = fields;
    const QStringList heads = table.rows.constFirst().cells;
    const QStringList examples = table.rows.at(1).cells;
    QList<Choice> choices{{NotInTheFile, tr("Not in the file"), {}}};
    for (qsizetype column = 0; column < heads.size(); ++column) {
        const QString example = shortened(examples.value(column));
        const QString head = heads.at(column).trimmed();
        choices.append({qint64(column), head.isEmpty() ? tr("Column %1").arg(column + 1) : head,
                        //: %1 is what stands in the second line of the file
                        example.isEmpty() ? QString() : tr("For example: %1").arg(visibleText(example))});
    }
    Form form = fields;
    form.id = u"columns"_s;
    for (Section &section : form.sections) {
        for (Field &field : section.fields) {
            Field choice;
            choice.key = field.key;
            choice.label = field.label;
            choice.kind = FieldKind::Lookup; // a list, however few they are
            choice.required = true;
            choice.choices = choices;
            choice.initial = qint64(guess.value(field.key, NotInTheFile));
            field = choice;
        }
    }
    m_form->setForm(form);
    for (const Section &section : std::as_const(form.sections)) {
        for (const Field &field : section.fields)
            m_form->setValue(field.key, field.initial);
    }
    m_form->focusFirst();
}

std::optional<ImportMapping> ImportColumns::take()
{
    const Values chosen = m_form->values();
    ImportMapping mapping;
    QHash<qsizetype, QString> taken; // column → field
    QList<Problem> problems;
    for (const Section &section : std::as_const(m_fields.sections)) {
        for (const Field &field : section.fields) {
            const Value value = chosen.value(field.key);
            const auto *column = std::get_if<qint64>(&value);
            if (!column || *column == NotInTheFile)
                continue;
            if (taken.contains(*column))
                problems.append({field.key, tr("This column is “%1” already.").arg(taken.value(*column))});
            taken.insert(*column, field.label);
            mapping.insert(field.key, *column);
        }
    }
    const QList<Field> missing = unmapped(m_fields, mapping);
    for (const Field &field : missing)
        problems.append({field.key, tr("Choose the column: no row can be imported without it.")});
    m_form->setProblems(problems, true);
    if (!problems.isEmpty())
        return std::nullopt;
    return mapping;
}

} // namespace purveyor
