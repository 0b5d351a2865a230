// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/countries.h"
#include "core/domain/form.h"
#include "core/domain/localtext.h"
#include "core/domain/money.h"
#include "core/domain/phone.h"

#include <QCoreApplication>
#include <QLocale>
#include <QUrl>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace purveyor
{
namespace
{
bool hasBlank(QStringView text)
{
    return std::any_of(text.begin(), text.end(), [](QChar character) { return character.isSpace(); });
}

// Labels joined by single dots, in Unicode or punycode.
bool isDomainName(QStringView text)
{
    if (!text.contains(u'.'))
        return false;
    for (const QStringView label : text.split(u'.')) {
        if (label.isEmpty() || label.startsWith(u'-') || label.endsWith(u'-'))
            return false;
        const bool clean = std::all_of(label.begin(), label.end(), [](QChar character) {
            // Marks and surrogates belong to letters of some scripts; toAce judges them below.
            return character == u'-' || character.isLetterOrNumber() || character.isMark() ||
                   character.isSurrogate();
        });
        if (!clean)
            return false;
    }
    const QByteArray ace = QUrl::toAce(text.toString());
    if (ace.isEmpty() || ace.size() > 253)
        return false;
    const QList<QByteArray> labels = ace.split('.');
    return std::all_of(labels.begin(), labels.end(),
                       [](const QByteArray &label) { return label.size() <= 63; });
}

// Liberal: a vendor may be stricter, but an address that works must never be refused here.
bool isEmailAddress(QStringView text)
{
    if (text.count(u'@') != 1 || text.size() > 254)
        return false;
    const qsizetype at = text.indexOf(u'@');
    const QStringView local = text.first(at);
    const bool clean = std::none_of(local.begin(), local.end(), [](QChar character) {
        return character.isSpace() || character.category() == QChar::Other_Control ||
               QStringView(u"<>()[],;:\\\"").contains(character);
    });
    return clean && !local.isEmpty() && isDomainName(text.sliced(at + 1));
}

bool isWebAddress(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    return url.isValid() && !url.host().isEmpty() && (url.scheme() == u"https" || url.scheme() == u"http");
}

bool isEmptyValue(const Value &value)
{
    if (const auto *text = std::get_if<QString>(&value))
        return QStringView(*text).trimmed().isEmpty();
    if (const auto *id = std::get_if<EntityId>(&value))
        return id->isEmpty();
    if (const auto *secret = std::get_if<SecretRef>(&value))
        return secret->id.isEmpty();
    if (const auto *date = std::get_if<QDate>(&value))
        return date->isNull();
    return std::holds_alternative<std::monostate>(value);
}

// A number however the field's editor handed it over. Text is what the editor, or the reader of a file, could
// not read: it is never read again here, where "1.500" would be another number than in a German window.
std::optional<Decimal> numberIn(const Value &value)
{
    if (const auto *number = std::get_if<qint64>(&value))
        return Decimal::parse(QString::number(*number));
    if (const auto *quantity = std::get_if<Quantity>(&value))
        return quantity->amount;
    if (const auto *money = std::get_if<Money>(&value))
        return money->amount;
    return std::nullopt;
}

QString shown(const Decimal &number)
{
    return numberText(number, QLocale());
}

// Says what is wrong with one shown field and what to do about it; empty when nothing is.
class FieldCheck final
{
    Q_DECLARE_TR_FUNCTIONS(purveyor::FieldCheck)

public:
    FieldCheck(const Field &field, const Value &value)
        : m_field(field)
        , m_value(value)
    {
    }

    QString problem() const;

private:
    QString missing() const;
    QString textProblem(const QString &text) const;
    QString numberProblem(const Decimal &number) const;
    QString deltaProblem(const Decimal &delta) const;
    QString moneyProblem(const Decimal &amount) const;
    QString rangeProblem(const Decimal &number) const;
    QString notANumber() const;
    bool isListed() const;

    const Field &m_field;
    const Value &m_value;
};

QString FieldCheck::problem() const
{
    if (m_field.kind == FieldKind::Switch) {
        const bool *on = std::get_if<bool>(&m_value);
        return m_field.required && (!on || !*on) ? missing() : QString();
    }
    if (isEmptyValue(m_value))
        return m_field.required ? missing() : QString();

    switch (m_field.kind) {
    case FieldKind::Text:
    case FieldKind::MultilineText:
    case FieldKind::Email:
    case FieldKind::Phone:
    case FieldKind::Country:
    case FieldKind::Domain:
    case FieldKind::Url:
        return textProblem(textOf(m_value));
    case FieldKind::Integer:
    case FieldKind::Quantity:
    case FieldKind::SignedDelta:
    case FieldKind::Money: {
        const std::optional<Decimal> number = numberIn(m_value);
        return number ? numberProblem(*number) : notANumber();
    }
    case FieldKind::Date: {
        const QDate *date = std::get_if<QDate>(&m_value);
        return date && date->isValid() ? QString() : tr("Enter a day that exists in the calendar.");
    }
    case FieldKind::Choice:
    case FieldKind::Lookup:
        return isListed() ? QString() : tr("This is no longer offered. Choose another one from the list.");
    case FieldKind::Secret:
    case FieldKind::Switch:
    case FieldKind::Hidden:
        break;
    }
    return {};
}

QString FieldCheck::missing() const
{
    switch (m_field.kind) {
    case FieldKind::Email:
        return tr("Enter the e-mail address.");
    case FieldKind::Phone:
        return tr("Enter the telephone number.");
    case FieldKind::Country:
        return tr("Choose the country.");
    case FieldKind::Domain:
        return tr("Enter the domain name.");
    case FieldKind::Url:
        return tr("Enter the web address.");
    case FieldKind::Integer:
    case FieldKind::Quantity:
        return tr("Enter a number.");
    case FieldKind::SignedDelta:
        return tr("Enter how many to add, or with a minus how many to remove.");
    case FieldKind::Money:
        return tr("Enter the amount.");
    case FieldKind::Date:
        return tr("Enter the date.");
    case FieldKind::Choice:
    case FieldKind::Lookup:
        return tr("Choose one from the list.");
    case FieldKind::Switch:
        return tr("Switch this on to go on.");
    case FieldKind::Text:
    case FieldKind::MultilineText:
    case FieldKind::Secret:
    case FieldKind::Hidden:
        break;
    }
    return tr("Fill this in.");
}

QString FieldCheck::textProblem(const QString &text) const
{
    // What people count: code points, not UTF-16 units.
    const qsizetype length = text.toUcs4().size();
    if (m_field.maxLength > 0 && length > m_field.maxLength)
        return tr("Shorten this to %1 characters; it has %2.").arg(m_field.maxLength).arg(length);
    if (const auto owner = m_field.taken.constFind(text.trimmed().toLower()); owner != m_field.taken.cend())
        return tr("%1 has this already.").arg(owner->left(100));

    switch (m_field.kind) {
    case FieldKind::Email:
        if (hasBlank(text))
            return tr("Remove the blanks: an e-mail address has none.");
        if (!isEmailAddress(text))
            return tr("An e-mail address looks like name@company.com.");
        break;
    case FieldKind::Phone: {
        const std::optional<Phone> phone = Phone::parse(text);
        if (!phone || phone->digits().size() < 3)
            return tr("A telephone number looks like 1(888)1234567 or +49 30 1234567.");
        break;
    }
    case FieldKind::Country:
        if (!isCountryCode(text))
            return tr("Choose a country from the list.");
        break;
    case FieldKind::Domain:
        if (text.contains(u"://") || text.contains(u'/'))
            return tr("Enter the domain name alone, without http:// and path: company.com.");
        if (!isDomainName(text))
            return tr("A domain name looks like company.com.");
        break;
    case FieldKind::Url:
        if (!isWebAddress(text))
            return tr("A web address looks like https://company.com/path.");
        break;
    case FieldKind::Text:
    case FieldKind::MultilineText:
    case FieldKind::Integer:
    case FieldKind::Quantity:
    case FieldKind::SignedDelta:
    case FieldKind::Money:
    case FieldKind::Date:
    case FieldKind::Choice:
    case FieldKind::Lookup:
    case FieldKind::Secret:
    case FieldKind::Switch:
    case FieldKind::Hidden:
        break;
    }
    return {};
}

QString FieldCheck::numberProblem(const Decimal &number) const
{
    if (m_field.kind == FieldKind::Money)
        return moneyProblem(number);
    if (m_field.kind == FieldKind::SignedDelta)
        return deltaProblem(number);
    if (m_field.kind == FieldKind::Integer && !number.isIntegral())
        return tr("Enter a whole number.");
    if (m_field.kind == FieldKind::Quantity && !m_field.minimum && number.isNegative())
        return tr("Enter 0 or more.");
    return rangeProblem(number);
}

// The bounds of a delta hold for the sum: that is what the person will have.
QString FieldCheck::deltaProblem(const Decimal &delta) const
{
    if (delta.isZero())
        return m_field.required ? missing() : QString();
    const Decimal current = m_field.current.value_or(Decimal());
    const std::optional<Decimal> sum = Decimal::add(current, delta);
    if (!sum)
        return notANumber();
    const Decimal least = m_field.minimum.value_or(Decimal());
    if (m_field.current && *sum < least) {
        const std::optional<Decimal> removable = Decimal::subtract(current, least);
        if (!removable || *removable <= Decimal())
            return tr("Nothing can be removed.");
        return tr("At most %1 can be removed.").arg(shown(*removable));
    }
    if (m_field.maximum && *sum > *m_field.maximum) {
        const std::optional<Decimal> addable = Decimal::subtract(*m_field.maximum, current);
        if (!addable || *addable <= Decimal())
            return tr("Nothing can be added.");
        return tr("At most %1 can be added.").arg(shown(*addable));
    }
    return {};
}

QString FieldCheck::moneyProblem(const Decimal &amount) const
{
    const Money *money = std::get_if<Money>(&m_value);
    if (money && !money->currency.isEmpty()) {
        const int decimals = minorDigits(money->currency);
        if (amount.rounded(decimals) != amount) {
            return decimals == 0
                       ? tr("%1 has no decimals.").arg(money->currency)
                       : tr("%1 has at most %2 decimals.").arg(money->currency, QString::number(decimals));
        }
    }
    return rangeProblem(amount);
}

QString FieldCheck::rangeProblem(const Decimal &number) const
{
    if (m_field.minimum && number < *m_field.minimum)
        return tr("Enter %1 or more.").arg(shown(*m_field.minimum));
    if (m_field.maximum && number > *m_field.maximum)
        return tr("Enter %1 or less.").arg(shown(*m_field.maximum));
    return {};
}

QString FieldCheck::notANumber() const
{
    if (m_field.kind == FieldKind::Integer)
        return tr("Enter a whole number, digits only.");
    if (m_field.kind == FieldKind::Money)
        return tr("Enter an amount such as %1.").arg(formatAmount({Decimal(1250, 2), {}}, QLocale()));
    return tr("Enter a number such as 5.");
}

bool FieldCheck::isListed() const
{
    return std::any_of(m_field.choices.begin(), m_field.choices.end(),
                       [this](const Choice &choice) { return choice.value == m_value; });
}
} // namespace

QList<Problem> checkForm(const Form &form, const Values &values)
{
    QList<Problem> problems;
    for (const Section &section : form.sections) {
        for (const Field &field : section.fields) {
            // Nobody could do anything about what is not in view.
            if (field.kind == FieldKind::Hidden || !isShown(field, values))
                continue;
            const QString text = FieldCheck(field, values.value(field.key)).problem();
            if (!text.isEmpty())
                problems.append({field.key, text});
        }
    }
    return problems;
}
} // namespace purveyor
