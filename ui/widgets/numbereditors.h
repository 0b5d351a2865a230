// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/fieldeditor.h"

class QLabel;
class QLineEdit;

namespace purveyor
{

class DecimalSpinBox;
class TextLabel;

/// Integer, Quantity (a new total, with what is included in it) and SignedDelta (with the sum it leads to).
class QuantityEditor final : public FieldEditor
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(QuantityEditor)

public:
    QuantityEditor(const Theme &theme, const Field &field, QWidget *parent);
    [[nodiscard]] Value value() const override;
    void setValue(const Value &value) override;
    void setField(const Field &field) override;
    void setInvalid(bool invalid) override;
    void setReadOnly(bool readOnly) override;
    [[nodiscard]] QString remark() const override;

private:
    Field m_field;
    DecimalSpinBox *m_spin;
    TextLabel *m_unit;
};

class MoneyEditor final : public FieldEditor
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MoneyEditor)

public:
    MoneyEditor(const Theme &theme, const Field &field, QWidget *parent);
    [[nodiscard]] Value value() const override;
    void setValue(const Value &value) override;
    void setField(const Field &field) override;
    void setInvalid(bool invalid) override;
    void setReadOnly(bool readOnly) override;

private:
    QLineEdit *m_edit;
    TextLabel *m_currency;
};

} // namespace purveyor
