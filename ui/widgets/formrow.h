// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/form.h"

#include <QWidget>

namespace purveyor
{

class FieldEditor;
class TextLabel;
class Theme;

/// One field of a FormView: label, editor, a quiet line under it, and what is wrong with it.
class FormRow final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FormRow)

public:
    FormRow(const Theme &theme, const Field &field, int labelWidth, QWidget *parent);

    [[nodiscard]] const Field &field() const { return m_field; }
    [[nodiscard]] FieldEditor *editor() const { return m_editor; }
    void setField(const Field &field);    ///< same key and kind
    void setForMany(bool isForMany);      ///< what is computed from the value of one of them is not said
    void setProblem(const QString &text); ///< empty: none
    [[nodiscard]] bool hasProblem() const;

Q_SIGNALS:
    void edited(const QString &key);

private:
    void updateRemark();

    Field m_field;
    bool m_isForMany = false;
    FieldEditor *m_editor;
    TextLabel *m_label = nullptr;
    TextLabel *m_remark;
    TextLabel *m_problem;
};

} // namespace purveyor
