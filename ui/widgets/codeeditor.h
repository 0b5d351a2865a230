// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/fieldeditor.h"

class QPlainTextEdit;
class QPushButton;

namespace purveyor
{

/// A MultilineText that is written in a language (Field::unit, "JSON"): in a fixed width, checked while it is
/// typed, and with a way back to what was proposed.
class CodeEditor final : public FieldEditor
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CodeEditor)

public:
    CodeEditor(const Theme &theme, const Field &field, QWidget *parent);
    [[nodiscard]] static bool suits(const Field &field);

    [[nodiscard]] Value value() const override;
    void setValue(const Value &value) override;
    void setField(const Field &field) override;
    void setInvalid(bool invalid) override;
    void setReadOnly(bool readOnly) override;
    /// Where it is no JSON, as long as it is none.
    [[nodiscard]] QString remark() const override;

private:
    void updateReset();

    QPlainTextEdit *m_edit;
    QPushButton *m_reset; ///< "Use the proposed text again", while it differs
    QString m_proposed;
    bool m_readOnly = false;
};

} // namespace purveyor
