// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/decimal.h"

#include <QAbstractSpinBox>
#include <optional>

namespace purveyor
{

/// A spin box over exact decimals: never a double. Reads and shows the locale's decimal sign. Steps by one.
/// Text that is no number, or none at all, is kept as typed: value() is absent then, and the form's check
/// says so.
class DecimalSpinBox final : public QAbstractSpinBox
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DecimalSpinBox)

public:
    explicit DecimalSpinBox(QWidget *parent = nullptr);

    [[nodiscard]] std::optional<Decimal> value() const;
    void setValue(const std::optional<Decimal> &value); ///< emits nothing
    void setTyped(const QString &text);                 ///< the same for text that may be no number
    /// Limits for stepping; typing beyond them is let through, the form's check tells.
    void setRange(const std::optional<Decimal> &minimum, const std::optional<Decimal> &maximum);
    void setSigned(bool isSigned); ///< shows a plus before positive numbers
    /// Without steps it has no arrows, and no key or wheel changes it: one more than the number of a plan is
    /// another plan.
    void setSteps(bool hasSteps);

    void stepBy(int steps) override;
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    /// By typing or stepping.
    void valueEdited();

protected:
    [[nodiscard]] StepEnabled stepEnabled() const override;
    [[nodiscard]] QValidator::State validate(QString &input, int &position) const override;

private:
    [[nodiscard]] QString display(const Decimal &value) const;

    std::optional<Decimal> m_minimum;
    std::optional<Decimal> m_maximum;
    bool m_signed = false;
    bool m_hasSteps = true;
};

} // namespace purveyor
