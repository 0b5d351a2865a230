// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/form.h"
#include "ui/theme.h"

#include <QWidget>

namespace purveyor
{

/// Edits the value of one Field; one subclass for each way of editing, chosen by make(). The keyboard focus
/// of the editor is that of its main control, which has the objectName "<key>Field".
class FieldEditor : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FieldEditor)

public:
    [[nodiscard]] static FieldEditor *make(const Theme &theme, const Field &field, QWidget *parent);

    /// monostate when nothing was entered. What cannot be read as the field's kind is given as QString, so
    /// that the check can say what is wrong with it.
    [[nodiscard]] virtual Value value() const = 0;
    virtual void setValue(const Value &value) = 0; ///< emits nothing
    /// The same key and kind with other choices, limits or texts; keeps what was entered where it still fits.
    virtual void setField(const Field &field) = 0;
    virtual void setInvalid(bool invalid) = 0;
    virtual void setReadOnly(bool readOnly) = 0;
    [[nodiscard]] virtual bool showsOwnLabel() const { return false; } ///< check boxes do
    /// A line under the editor that follows the value: "1 included + 1 additional". Empty: none.
    [[nodiscard]] virtual QString remark() const { return {}; }

Q_SIGNALS:
    void edited();
    /// Of a number: it was left, or Return was pressed in it.
    void finished();

protected:
    using QWidget::QWidget;
    /// The control takes the editor's focus, name and accessible name.
    void adopt(QWidget *control, const Field &field);
    bool eventFilter(QObject *watched, QEvent *event) override;
};

/// An editor whose control can itself be read-only and look wrong. Limits do not concern it unless it says
/// so.
template <class Control>
class ControlEditor : public FieldEditor
{
public:
    void setField(const Field &) override {}
    void setInvalid(bool invalid) final { setFieldInvalid(m_edit, invalid); }
    void setReadOnly(bool readOnly) final { m_edit->setReadOnly(readOnly); }

protected:
    ControlEditor(Control *control, const Field &field, QWidget *parent)
        : FieldEditor(parent)
        , m_edit(control)
    {
        adopt(m_edit, field);
    }

    Control *m_edit; // NOLINT(*-non-private-member-variables-in-classes): what the editor is about
};

} // namespace purveyor
