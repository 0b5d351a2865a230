// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/formview.h"

#include "ui/theme.h"
#include "ui/widgets/decimalspinbox.h"
#include "ui/widgets/fieldeditor.h"
#include "ui/widgets/formrow.h"
#include "ui/widgets/shown.h"
#include "ui/widgets/texteditors.h"
#include "ui/widgets/textlabel.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>
#include <variant>

using namespace Qt::StringLiterals;

namespace purveyor
{
namespace
{
bool isEmptyValue(const Value &value)
{
    const auto *text = std::get_if<QString>(&value);
    return std::holds_alternative<std::monostate>(value) || (text && text->isEmpty());
}

// As Tab does, also where the window is not active yet: what is typed takes the place of what stands there.
void focusWhole(FieldEditor &editor)
{
    editor.setFocus(Qt::TabFocusReason);
    if (auto *line = qobject_cast<QLineEdit *>(editor.focusProxy()))
        line->selectAll();
    else if (auto *number = qobject_cast<DecimalSpinBox *>(editor.focusProxy()))
        number->selectAll();
}

QList<Field> allFields(const Form &form)
{
    QList<Field> fields;
    for (const Section &section : form.sections)
        fields += section.fields;
    return fields;
}
} // namespace

FormView::FormView(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_layout(new QVBoxLayout(this))
    , m_formProblem(new TextLabel(theme, Theme::Type::Body, this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(theme.scaled(8));
    m_formProblem->setObjectName(u"formProblem"_s);
    m_formProblem->setToken(Token::Bad);
    m_formProblem->setWordWrap(true);
    m_formProblem->hide();
    m_layout->addWidget(m_formProblem);
}

FormView::~FormView()
{
    forgetRows();
}

// A field that goes loses the focus, and tells then that it is done with: nobody is there any more to be
// told.
void FormView::forgetRows()
{
    for (const FormRow *row : m_rows)
        disconnect(row->editor(), nullptr, this, nullptr);
    m_rows.clear();
    m_heads.clear();
}

void FormView::setLabelWidth(int width)
{
    m_labelWidth = width;
}

FormRow *FormView::row(const QString &key) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(),
                                    [&key](const FormRow *row) { return row->field().key == key; });
    return found == m_rows.end() ? nullptr : *found;
}

bool FormView::sameShape(const Form &form) const
{
    const QList<Field> fields = allFields(form);
    return m_body && std::equal(fields.begin(), fields.end(), m_rows.begin(), m_rows.end(),
                                [](const Field &field, const FormRow *row) {
                                    return field.key == row->field().key && field.kind == row->field().kind;
                                });
}

void FormView::setForm(const Form &form)
{
    const bool another = form.id != m_form.id;
    if (another) {
        m_edited = false;
        m_expanded = false;
    }
    if (!another && sameShape(form)) {
        m_form = form;
        const QList<Field> fields = allFields(form);
        for (qsizetype i = 0; i < fields.size(); ++i) {
            FormRow *row = m_rows[static_cast<size_t>(i)];
            const Value before = row->field().initial;
            const bool touched = row->editor()->value() != before;
            row->editor()->setField(fields.at(i));
            // What follows from other fields (a date from a period) follows until a person touches it. A
            // driving switch always does: the form was made for the way it stands, and may take it back.
            const bool follows = fields.at(i).kind == FieldKind::Switch && fields.at(i).driving;
            if (follows)
                row->editor()->setValue(fields.at(i).initial);
            else if (!touched && fields.at(i).initial != before)
                row->editor()->setValue(fields.at(i).initial);
            row->setField(fields.at(i));
        }
        updateShown();
        return;
    }
    // What was entered stays where the new form has the same field with the same kind; its own starting
    // values hold for what nobody touched.
    struct Kept {
        FieldKind kind;
        Value entered;
        Value initial;
    };
    QHash<QString, Kept> kept;
    QString focused;
    if (!another) {
        for (const FormRow *row : m_rows) {
            kept.insert(row->field().key, {row->field().kind, row->editor()->value(), row->field().initial});
            if (row->editor()->isAncestorOf(focusWidget()))
                focused = row->field().key;
        }
    }
    m_form = form;
    build();
    for (FormRow *row : m_rows) {
        const auto old = kept.constFind(row->field().key);
        if (old != kept.constEnd() && old->kind == row->field().kind && old->kind != FieldKind::Hidden &&
            old->entered != old->initial)
            row->editor()->setValue(old->entered);
        row->setField(row->field());
    }
    updateShown();
    setShown(*m_body, true);
    if (FormRow *row = this->row(focused))
        row->editor()->setFocus();
}

void FormView::build()
{
    forgetRows();
    delete m_body;
    m_more = nullptr;
    m_body = new QWidget(this);
    auto *column = new QVBoxLayout(m_body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(m_theme.scaled(12));
    bool first = true;
    bool anyExpandable = false;
    for (const Section &section : std::as_const(m_form.sections)) {
        if (!section.title.isEmpty()) {
            auto *title = new TextLabel(m_theme, Theme::Type::Strong, m_body);
            title->setText(section.title);
            if (!first)
                column->addSpacing(m_theme.scaled(4));
            column->addWidget(title);
            m_heads.push_back({title, {}});
        }
        first = false;
        for (const Field &field : section.fields) {
            auto *row = new FormRow(m_theme, field, m_theme.scaled(m_labelWidth), m_body);
            row->editor()->setReadOnly(m_readOnly);
            row->setForMany(m_isForMany);
            m_rows.push_back(row);
            if (!section.title.isEmpty())
                m_heads.back().rows.push_back(row);
            column->addWidget(row);
            anyExpandable = anyExpandable || field.expandable;
            connect(row, &FormRow::edited, this, [this](const QString &key) {
                m_edited = true;
                m_formProblem->hide(); // any field may have been what it was about
                updateShown();
                Q_EMIT edited(key);
                const Field *changed = m_form.field(key);
                if (changed && changed->driving)
                    Q_EMIT drivingFieldEdited(key);
            });
            connect(row->editor(), &FieldEditor::finished, this, [this, row] { markUnreadable(*row); });
        }
    }
    if (anyExpandable) {
        auto *more = new QPushButton(tr("More fields…"), m_body);
        more->setObjectName(u"moreFieldsButton"_s);
        setButtonRole(more, ButtonRole::Link);
        more->setCursor(Qt::PointingHandCursor);
        more->setMinimumHeight(24); // a target for a finger
        m_more = more;
        column->addWidget(more, 0, Qt::AlignLeading);
        connect(more, &QPushButton::clicked, this, [this] {
            m_expanded = true;
            updateShown();
            const auto first = std::find_if(m_rows.cbegin(), m_rows.cend(), [](const FormRow *row) {
                return row->field().expandable && !row->isHidden();
            });
            if (first != m_rows.cend()) // the button with the focus is gone
                (*first)->editor()->setFocus(Qt::OtherFocusReason);
        });
    }
    m_layout->addWidget(m_body);
}

// What hangs on a field that is not shown is not shown either, so until no field goes any more.
Values FormView::shownValues() const
{
    Values values;
    for (const FormRow *row : m_rows)
        values.insert(row->field().key, row->editor()->value());
    for (bool again = true; again;) {
        again = false;
        for (const FormRow *row : m_rows) {
            if (!isShown(row->field(), values))
                again = values.remove(row->field().key) || again;
        }
    }
    return values;
}

void FormView::updateShown()
{
    const Values now = shownValues();
    for (FormRow *row : m_rows) {
        const Field &field = row->field();
        setShown(*row, field.kind != FieldKind::Hidden && now.contains(field.key) &&
                           (m_expanded || !field.expandable || row->hasProblem()));
    }
    for (const SectionHead &head : m_heads) // no heading over nothing
        setShown(*head.title, std::any_of(head.rows.begin(), head.rows.end(),
                                          [](const FormRow *row) { return !row->isHidden(); }));
    if (m_more)
        setShown(*m_more, !m_expanded);
}

Values FormView::values() const
{
    Values shown = shownValues();
    shown.removeIf([](Values::iterator entry) { return isEmptyValue(entry.value()); });
    return shown;
}

void FormView::setValue(const QString &key, const Value &value)
{
    if (FormRow *row = this->row(key)) {
        row->editor()->setValue(value);
        row->setField(row->field());
        updateShown();
    }
}

QByteArray FormView::secret(const QString &key) const
{
    const FormRow *row = this->row(key);
    const auto *editor = row ? qobject_cast<const SecretEditor *>(row->editor()) : nullptr;
    return editor ? editor->typed() : QByteArray();
}

void FormView::wipeSecrets()
{
    for (FormRow *row : m_rows) {
        if (auto *editor = qobject_cast<SecretEditor *>(row->editor()))
            editor->wipe();
    }
}

void FormView::setProblems(const QList<Problem> &problems, bool focus)
{
    QStringList general;
    for (FormRow *row : m_rows)
        row->setProblem({});
    FormRow *first = nullptr;
    for (const Problem &problem : problems) {
        FormRow *row = this->row(problem.field);
        if (!row || row->field().kind == FieldKind::Hidden) {
            general += problem.text;
            continue;
        }
        row->setProblem(problem.text);
    }
    for (FormRow *row : m_rows) {
        if (row->hasProblem() && !first)
            first = row;
    }
    m_formProblem->setText(general.join(u'\n'));
    m_formProblem->setVisible(!general.isEmpty());
    updateShown();
    if (focus && first)
        first->editor()->setFocus(Qt::OtherFocusReason);
}

// A number that could not be read is text still.
void FormView::markUnreadable(FormRow &row)
{
    if (!std::holds_alternative<QString>(row.editor()->value()))
        return;
    const QList<Problem> problems = checkForm(m_form, values());
    const auto found = std::find_if(problems.cbegin(), problems.cend(), [&row](const Problem &problem) {
        return problem.field == row.field().key;
    });
    if (found != problems.cend())
        row.setProblem(found->text);
}

void FormView::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    for (FormRow *row : m_rows)
        row->editor()->setReadOnly(readOnly);
}

QWidget *FormView::editor(const QString &key) const
{
    const FormRow *row = this->row(key);
    if (!row)
        return nullptr;
    return row->editor()->focusProxy() ? row->editor()->focusProxy() : row->editor();
}

void FormView::focusField(const QString &key)
{
    for (FormRow *row : m_rows) {
        if (row->field().key == key)
            row->editor()->setFocus(Qt::OtherFocusReason);
    }
}

void FormView::focusFirst()
{
    for (FormRow *row : m_rows) {
        if (row->field().kind != FieldKind::Hidden && (m_expanded || !row->field().expandable)) {
            focusWhole(*row->editor());
            return;
        }
    }
}

} // namespace purveyor
