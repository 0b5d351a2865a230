// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/form.h"

#include <QWidget>
#include <vector>

class QAbstractButton;
class QVBoxLayout;

namespace purveyor
{

class FormRow;
class TextLabel;
class Theme;

/// Shows any Form: an editor a field, problems beside their fields. Knows no vendor and no operation.
///
/// A form that is set again (a driving field changed) keeps what was entered in fields that both have, and
/// the focus; a field that nobody touched takes the new form's value, and so does a driving switch. Controls
/// have objectName "<key>Field" and an accessible name; problem labels "<key>Problem".
class FormView final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FormView)

public:
    explicit FormView(const Theme &theme, QWidget *parent = nullptr);
    ~FormView() override;

    void setForm(const Form &form);
    [[nodiscard]] const Form &form() const { return m_form; }

    /// What the editors say now, hidden fields included. A field that is not shown (Condition) is left out,
    /// and so is an empty one. Secrets are not in it: only the SecretRef of one that is stored.
    [[nodiscard]] Values values() const;
    void setValue(const QString &key, const Value &value);
    /// What was typed into a Secret field; empty when it was left alone.
    [[nodiscard]] QByteArray secret(const QString &key) const;
    void wipeSecrets();

    /// Shows each problem beside its field and takes the earlier ones away; problems of no shown field come
    /// above all. The first field with a problem gets the focus when focus is set.
    void setProblems(const QList<Problem> &problems, bool focus);
    void setReadOnly(bool readOnly);
    /// Before there is a form: it stands for several things, and "5 now + 2 = 7" would be true of one of
    /// them.
    void setForMany(bool isForMany) { m_isForMany = isForMany; }
    static constexpr int LabelWidth = 124; ///< drawn pixels, with the gap to the field
    /// Label column in drawn pixels; LabelWidth unless set. Before setForm().
    void setLabelWidth(int width);
    [[nodiscard]] QWidget *editor(const QString &key) const; ///< the control; null when there is none
    [[nodiscard]] bool isEdited() const { return m_edited; } ///< since the form of this id was first set
    void focusFirst();                                       ///< and selects what stands in it
    void focusField(const QString &key);

Q_SIGNALS:
    /// A person changed a value.
    void edited(const QString &key);
    /// The same, for a field that drives the form: ask for the form again.
    void drivingFieldEdited(const QString &key);

private:
    [[nodiscard]] FormRow *row(const QString &key) const;
    [[nodiscard]] bool sameShape(const Form &form) const;
    void forgetRows();
    void build();
    [[nodiscard]] Values shownValues() const;
    void updateShown();
    void markUnreadable(FormRow &row);

    const Theme &m_theme;
    Form m_form;
    QVBoxLayout *m_layout;
    QWidget *m_body = nullptr;
    TextLabel *m_formProblem;
    QAbstractButton *m_more = nullptr;
    struct SectionHead {
        TextLabel *title;
        std::vector<FormRow *> rows;
    };
    std::vector<FormRow *> m_rows;
    std::vector<SectionHead> m_heads;
    int m_labelWidth = LabelWidth;
    bool m_readOnly = false;
    bool m_isForMany = false;
    bool m_edited = false;
    bool m_expanded = false;
};

} // namespace purveyor
