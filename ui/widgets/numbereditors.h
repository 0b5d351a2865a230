// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/decimalspinbox.h"
#include "ui/widgets/fieldeditor.h"

#include <QLineEdit>

namespace purveyor
{

class TextLabel;

/// Integer, Quantity (a new total, with what is included in it) and SignedDelta (with the sum it leads to).
class QuantityEditor final : public ControlEditor<DecimalSpinBox>
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(QuantityEditor)

public:
    QuantityEditor(const Theme &theme, const Field &field, QWidget *parent);
    [[nodiscard]] Value value() const override;
    void setValue(const Value &value) override;
    void setField(const Field &field) override;
    [[nodiscard]] QString remark() const override;

private:
    Field m_field;
    TextLabel *m_unit;
};

class MoneyEditor final : public ControlEditor<QLineEdit>
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MoneyEditor)

public:
    MoneyEditor(const Theme &theme, const Field &field, QWidget *parent);
    [[nodiscard]] Value value() const override;
    void setValue(const Value &value) override;
    void setField(const Field &field) override;

private:
    TextLabel *m_currency;
    QString m_unit; ///< of an amount that names no currency
};

} // namespace purveyor
