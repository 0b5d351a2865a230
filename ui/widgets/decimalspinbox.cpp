// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/decimalspinbox.h"

#include "ui/widgets/localnumber.h"

#include <QFontMetrics>
#include <QLineEdit>
#include <QLocale>
#include <QStyleOptionSpinBox>

using namespace Qt::StringLiterals;

namespace purveyor
{

DecimalSpinBox::DecimalSpinBox(QWidget *parent)
    : QAbstractSpinBox(parent)
{
    lineEdit()->setAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    connect(lineEdit(), &QLineEdit::textEdited, this, &DecimalSpinBox::valueEdited);
}

std::optional<Decimal> DecimalSpinBox::value() const
{
    return readLocalDecimal(lineEdit()->text(), locale());
}

void DecimalSpinBox::setValue(const std::optional<Decimal> &value)
{
    lineEdit()->setText(value ? display(*value) : QString());
}

void DecimalSpinBox::setTyped(const QString &text)
{
    lineEdit()->setText(text);
}

void DecimalSpinBox::setRange(const std::optional<Decimal> &minimum, const std::optional<Decimal> &maximum)
{
    m_minimum = minimum;
    m_maximum = maximum;
    updateGeometry();
}

void DecimalSpinBox::setSigned(bool isSigned)
{
    m_signed = isSigned;
}

void DecimalSpinBox::setSteps(bool hasSteps)
{
    m_hasSteps = hasSteps;
    setButtonSymbols(hasSteps ? UpDownArrows : NoButtons);
}

QString DecimalSpinBox::display(const Decimal &value) const
{
    QString text = value.isIntegral() ? value.rounded(0).toString() : value.normalized();
    text.replace(u'.', locale().decimalPoint());
    return m_signed && !value.isNegative() && !value.isZero() ? QString(u'+' + text) : text;
}

void DecimalSpinBox::stepBy(int steps)
{
    if (!m_hasSteps)
        return;
    const Decimal from = value().value_or(m_minimum.value_or(Decimal()));
    std::optional<Decimal> next = Decimal::add(from, Decimal(steps, 0));
    if (!next)
        return;
    if (m_minimum && *next < *m_minimum)
        next = m_minimum;
    if (m_maximum && *next > *m_maximum)
        next = m_maximum;
    setValue(next);
    selectAll();
    Q_EMIT valueEdited();
}

QAbstractSpinBox::StepEnabled DecimalSpinBox::stepEnabled() const
{
    if (isReadOnly() || !m_hasSteps)
        return StepNone;
    const std::optional<Decimal> now = value();
    StepEnabled enabled = StepNone;
    if (!now || !m_maximum || *now < *m_maximum)
        enabled |= StepUpEnabled;
    if (!now || !m_minimum || *now > *m_minimum)
        enabled |= StepDownEnabled;
    return enabled;
}

QValidator::State DecimalSpinBox::validate(QString &, int &) const
{
    return QValidator::Acceptable; // what is wrong is said beside the field, not by refusing keys
}

QSize DecimalSpinBox::sizeHint() const
{
    QStyleOptionSpinBox option;
    initStyleOption(&option);
    const QSize text(fontMetrics().horizontalAdvance(u"00000000"_s), fontMetrics().height() + 12);
    return style()->sizeFromContents(QStyle::CT_SpinBox, &option, text, this).expandedTo({0, text.height()});
}

} // namespace purveyor
