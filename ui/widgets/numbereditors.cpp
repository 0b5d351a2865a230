// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/numbereditors.h"

#include "core/domain/localtext.h"
#include "ui/widgets/localnumber.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace purveyor
{
namespace
{
QString number(const Decimal &value)
{
    return numberText(value, QLocale());
}
} // namespace

QuantityEditor::QuantityEditor(const Theme &theme, const Field &field, QWidget *parent)
    : ControlEditor(new DecimalSpinBox, field, parent)
    , m_unit(new TextLabel(theme, Theme::Type::Body, this))
{
    layout()->addWidget(m_unit);
    static_cast<QHBoxLayout *>(layout())->addStretch();
    m_edit->setSigned(field.kind == FieldKind::SignedDelta);
    setField(field);
    setValue(field.initial);
    connect(m_edit, &DecimalSpinBox::valueEdited, this, &QuantityEditor::edited);
    connect(m_edit, &DecimalSpinBox::editingFinished, this, &QuantityEditor::finished);
}

Value QuantityEditor::value() const
{
    const std::optional<Decimal> amount = m_edit->value();
    if (!amount) {
        const QString typed = m_edit->text().trimmed();
        return typed.isEmpty() ? Value() : Value(typed);
    }
    if (m_field.kind == FieldKind::Integer && amount->isIntegral())
        return amount->rounded(0).units();
    return Quantity{*amount, m_field.unit};
}

void QuantityEditor::setValue(const Value &value)
{
    if (const auto *quantity = std::get_if<Quantity>(&value))
        m_edit->setValue(quantity->amount);
    else if (const auto *whole = std::get_if<qint64>(&value))
        m_edit->setValue(Decimal(*whole, 0));
    else
        m_edit->setTyped(textOf(value)); // what could not be read stays what a person typed
}

void QuantityEditor::setField(const Field &field)
{
    m_field = field;
    m_edit->setSteps(!field.identifies);
    // The limits are those of the total; what is entered here is the difference to it.
    const auto limit = [&field](const std::optional<Decimal> &total) {
        return total && field.current ? Decimal::subtract(*total, *field.current) : std::nullopt;
    };
    if (field.kind == FieldKind::SignedDelta)
        m_edit->setRange(limit(field.minimum), limit(field.maximum));
    else
        m_edit->setRange(field.minimum, field.maximum);
    //: behind the new total of a resource: "2 in total"
    m_unit->setText(field.kind == FieldKind::Quantity ? tr("in total") : field.unit);
}

QString QuantityEditor::remark() const
{
    const std::optional<Decimal> amount = m_edit->value();
    if (!amount)
        return {};
    if (m_field.kind == FieldKind::SignedDelta && m_field.current) {
        const std::optional<Decimal> sum = Decimal::add(*m_field.current, *amount);
        if (!sum)
            return {};
        const QString change =
            (amount->isNegative() ? u"− "_s : u"+ "_s) + number(amount->isNegative() ? -*amount : *amount);
        //: %1 the present number, %2 the change with its sign, %3 the result
        return tr("%1 now %2 = %3 afterwards").arg(number(*m_field.current), change, number(*sum));
    }
    if (m_field.kind == FieldKind::Quantity && m_field.minimum && !m_field.minimum->isZero() &&
        *amount >= *m_field.minimum) {
        const std::optional<Decimal> additional = Decimal::subtract(*amount, *m_field.minimum);
        //: what a total is made of
        return additional
                   ? tr("%1 included + %2 additional").arg(number(*m_field.minimum), number(*additional))
                   : QString();
    }
    return {};
}

MoneyEditor::MoneyEditor(const Theme &theme, const Field &field, QWidget *parent)
    : ControlEditor(new QLineEdit, field, parent)
    , m_currency(new TextLabel(theme, Theme::Type::Body, this))
{
    layout()->addWidget(m_currency);
    m_edit->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    setField(field);
    setValue(field.initial);
    connect(m_edit, &QLineEdit::textEdited, this, &MoneyEditor::edited);
    connect(m_edit, &QLineEdit::editingFinished, this, &MoneyEditor::finished);
}

Value MoneyEditor::value() const
{
    const QString typed = m_edit->text().trimmed();
    if (typed.isEmpty())
        return {};
    const std::optional<Decimal> amount = readLocalDecimal(typed, QLocale());
    return amount ? Value(Money{*amount, m_currency->text()}) : Value(typed);
}

void MoneyEditor::setValue(const Value &value)
{
    if (const auto *money = std::get_if<Money>(&value)) {
        m_edit->setText(number(money->amount));
        m_currency->setText(money->currency);
    } else {
        m_edit->setText(textOf(value));
        m_currency->setText(m_unit);
    }
}

void MoneyEditor::setField(const Field &field)
{
    m_unit = field.unit;
    if (!field.unit.isEmpty())
        m_currency->setText(field.unit);
}

} // namespace purveyor
