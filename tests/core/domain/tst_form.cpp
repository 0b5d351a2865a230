// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/fieldtext.h"
#include "core/domain/form.h"

#include <QLocale>
#include <QTest>
#include <limits>

using namespace Qt::StringLiterals;
using namespace purveyor;

Q_DECLARE_METATYPE(purveyor::Value)

namespace
{
Decimal decimal(QStringView text)
{
    return Decimal::parse(text).value();
}

Form formOf(const Field &field)
{
    return {u"test"_s, {{QString(), {field}}}, {}};
}

Field fieldOf(FieldKind kind)
{
    Field field;
    field.key = u"key"_s;
    field.label = u"Label"_s;
    field.kind = kind;
    return field;
}

// The text of the one problem with this value, empty when there is none.
QString problemWith(const Field &field, const Value &value)
{
    const QList<Problem> problems = checkForm(formOf(field), {{field.key, value}});
    if (problems.isEmpty())
        return {};
    if (problems.size() > 1 || problems.first().field != field.key || problems.first().text.isEmpty())
        return u"unexpected problem"_s;
    return problems.first().text;
}
} // namespace

class TestForm final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void limitsInTheLocale();
    void textsOfAFile_data();
    void textsOfAFile();
    void everyKindAsksForARequiredValue_data();
    void everyKindAsksForARequiredValue();
    void optionalMayBeEmpty_data();
    void optionalMayBeEmpty();
    void checksText_data();
    void checksText();
    void countsCharactersAsPeopleDo();
    void checksNumbers_data();
    void checksNumbers();
    void deltaIsCheckedBySum();
    void moneyHasTheCurrencysDecimals();
    void choiceMustBeListed();
    void dateMustExist();
    void hiddenFieldsAreNoProblem();
    void conditionsCompareValues();
    void problemsComeInFormOrder();
    void findsFields();
    void valuesAsText();
};

void TestForm::everyKindAsksForARequiredValue_data()
{
    QTest::addColumn<FieldKind>("kind");
    QTest::addColumn<Value>("blank");
    QTest::addColumn<QString>("text");
    QTest::newRow("text") << FieldKind::Text << Value(u"  "_s) << u"Fill this in."_s;
    QTest::newRow("lines") << FieldKind::MultilineText << Value(u"\n"_s) << u"Fill this in."_s;
    QTest::newRow("mail") << FieldKind::Email << Value(QString()) << u"Enter the e-mail address."_s;
    QTest::newRow("phone") << FieldKind::Phone << Value(QString()) << u"Enter the telephone number."_s;
    QTest::newRow("country") << FieldKind::Country << Value() << u"Choose the country."_s;
    QTest::newRow("domain") << FieldKind::Domain << Value() << u"Enter the domain name."_s;
    QTest::newRow("url") << FieldKind::Url << Value() << u"Enter the web address."_s;
    QTest::newRow("integer") << FieldKind::Integer << Value() << u"Enter a number."_s;
    QTest::newRow("quantity") << FieldKind::Quantity << Value() << u"Enter a number."_s;
    QTest::newRow("delta") << FieldKind::SignedDelta << Value()
                           << u"Enter how many to add, or with a minus how many to remove."_s;
    QTest::newRow("money") << FieldKind::Money << Value() << u"Enter the amount."_s;
    QTest::newRow("date") << FieldKind::Date << Value(QDate()) << u"Enter the date."_s;
    QTest::newRow("choice") << FieldKind::Choice << Value() << u"Choose one from the list."_s;
    QTest::newRow("lookup") << FieldKind::Lookup << Value(EntityId{}) << u"Choose one from the list."_s;
    QTest::newRow("secret") << FieldKind::Secret << Value(SecretRef{}) << u"Fill this in."_s;
    QTest::newRow("switch") << FieldKind::Switch << Value(false) << u"Switch this on to go on."_s;
}

void TestForm::everyKindAsksForARequiredValue()
{
    QFETCH(FieldKind, kind);
    QFETCH(Value, blank);
    QFETCH(QString, text);
    Field field = fieldOf(kind);
    field.required = true;
    QCOMPARE(problemWith(field, blank), text);
    // A value that was never entered is as empty.
    const QList<Problem> problems = checkForm(formOf(field), {});
    QCOMPARE(problems, QList<Problem>({{field.key, text}}));
}

void TestForm::optionalMayBeEmpty_data()
{
    everyKindAsksForARequiredValue_data();
}

void TestForm::optionalMayBeEmpty()
{
    QFETCH(FieldKind, kind);
    QFETCH(Value, blank);
    QFETCH(QString, text);
    QVERIFY(!text.isEmpty());
    QCOMPARE(problemWith(fieldOf(kind), blank), QString());
    QCOMPARE(checkForm(formOf(fieldOf(kind)), {}), QList<Problem>());
}

void TestForm::checksText_data()
{
    QTest::addColumn<FieldKind>("kind");
    QTest::addColumn<QString>("value");
    QTest::addColumn<bool>("fine");
    const auto row = [](FieldKind kind, const QString &value, bool fine) {
        QTest::addRow("%d %s '%s'", static_cast<int>(kind), fine ? "takes" : "refuses", qPrintable(value))
            << kind << value << fine;
    };
    for (const QString &mail : {u"name@company.com"_s, u"o'brien+tag@mail.company.co.uk"_s,
                                u"ünsal@müller.de"_s, u"a@xn--mller-kva.de"_s, u"a.b.@docomo.ne.jp"_s,
                                u"用户@例子.公司"_s, u"x@a-b.io"_s, u"!#$%&'*/=?^_`{|}~@x.org"_s})
        row(FieldKind::Email, mail, true);
    for (const QString &mail :
         {u"name"_s, u"@company.com"_s, u"name@"_s, u"name@company"_s, u"name@company..com"_s, u"name@.com"_s,
          u"name@company.com."_s, u"a b@company.com"_s, u" name@company.com"_s, u"name@company.com "_s,
          u"a@b@c.de"_s, u"Jane <jane@company.com>"_s, u"a@x.de,b"_s, u"a;b@x.de"_s, u"a@-x.de"_s,
          u"a@x_y.de"_s, u"a@x.de\n"_s, QString(QString(250, u'a') + u"@x.de"_s)})
        row(FieldKind::Email, mail, false);
    for (const QString &domain : {u"company.com"_s, u"a.b.c.example"_s, u"müller.de"_s, u"xn--mller-kva.de"_s,
                                  u"1und1.de"_s, u"ไทย.คอม"_s, QString(QString(63, u'a') + u".de"_s)})
        row(FieldKind::Domain, domain, true);
    for (const QString &domain :
         {u"company"_s, u"http://company.com"_s, u"company.com/"_s, u"-a.de"_s, u"a-.de"_s, u"a..de"_s,
          u".de"_s, u"a.de."_s, u"a b.de"_s, u"a_b.de"_s, u"a@b.de"_s, QString(QString(64, u'a') + u".de"_s)})
        row(FieldKind::Domain, domain, false);
    for (const QString &phone : {u"1(888)1234567"_s, u"1#888#1234567#"_s, u"+49 30 1234567"_s, u"110"_s})
        row(FieldKind::Phone, phone, true);
    for (const QString &phone : {u"call me"_s, u"12"_s, u"1-800-FLOWERS"_s, u"+"_s})
        row(FieldKind::Phone, phone, false);
    for (const QString &country : {u"DE"_s, u"LU"_s, u"IN"_s, u"XK"_s})
        row(FieldKind::Country, country, true);
    for (const QString &country : {u"de"_s, u"UK"_s, u"Germany"_s, u"XX"_s})
        row(FieldKind::Country, country, false);
    for (const QString &url :
         {u"https://company.com/path?x=1"_s, u"http://127.0.0.1:8080"_s, u"https://müller.de"_s})
        row(FieldKind::Url, url, true);
    for (const QString &url : {u"company.com"_s, u"ftp://company.com"_s, u"https://"_s,
                               u"javascript:alert(1)"_s, u"file:///etc/passwd"_s, u"https://a b"_s})
        row(FieldKind::Url, url, false);
}

void TestForm::checksText()
{
    QFETCH(FieldKind, kind);
    QFETCH(QString, value);
    QFETCH(bool, fine);
    const QString problem = problemWith(fieldOf(kind), value);
    QVERIFY2(problem.isEmpty() == fine, qPrintable(value + u": "_s + problem));
}

void TestForm::countsCharactersAsPeopleDo()
{
    Field field = fieldOf(FieldKind::Text);
    field.maxLength = 3;
    QCOMPARE(problemWith(field, u"abc"_s), QString());
    QCOMPARE(problemWith(field, u"😀😀😀"_s), QString()); // six UTF-16 units
    QCOMPARE(problemWith(field, u"abcd"_s), u"Shorten this to 3 characters; it has 4."_s);
}

void TestForm::checksNumbers_data()
{
    QTest::addColumn<FieldKind>("kind");
    QTest::addColumn<Value>("value");
    QTest::addColumn<QString>("problem");
    const auto quantity = [](QStringView text) { return Value(Quantity{decimal(text), u"item"_s}); };
    // minimum 2, maximum 10
    QTest::newRow("integer") << FieldKind::Integer << Value(qint64(5)) << QString();
    QTest::newRow("integer at the ends") << FieldKind::Integer << Value(qint64(2)) << QString();
    QTest::newRow("integer too small") << FieldKind::Integer << Value(qint64(1)) << u"Enter 2 or more."_s;
    QTest::newRow("integer too large") << FieldKind::Integer << Value(qint64(11)) << u"Enter 10 or less."_s;
    QTest::newRow("integer out of all bounds")
        << FieldKind::Integer << Value(std::numeric_limits<qint64>::max())
        << u"Enter a whole number, digits only."_s;
    QTest::newRow("integer with fraction")
        << FieldKind::Integer << quantity(u"2.5") << u"Enter a whole number."_s;
    // Text is what its reader could not read: "1.500" is one and a half here and fifteen hundred there.
    QTest::newRow("integer as text") << FieldKind::Integer << Value(u"5"_s)
                                     << u"Enter a whole number, digits only."_s;
    QTest::newRow("quantity as text")
        << FieldKind::Quantity << Value(u"2.5"_s) << u"Enter a number such as 5."_s;
    QTest::newRow("money as text") << FieldKind::Money << Value(u"2.5"_s)
                                   << u"Enter an amount such as 12.50."_s;
    QTest::newRow("integer in words")
        << FieldKind::Integer << Value(u"five"_s) << u"Enter a whole number, digits only."_s;
    QTest::newRow("quantity") << FieldKind::Quantity << quantity(u"2.50") << QString();
    QTest::newRow("quantity too small") << FieldKind::Quantity << quantity(u"1.99") << u"Enter 2 or more."_s;
    QTest::newRow("quantity too large")
        << FieldKind::Quantity << quantity(u"10.01") << u"Enter 10 or less."_s;
    QTest::newRow("quantity in words")
        << FieldKind::Quantity << Value(u"many"_s) << u"Enter a number such as 5."_s;
    QTest::newRow("money too small") << FieldKind::Money << Value(Money{decimal(u"1"), u"USD"_s})
                                     << u"Enter 2 or more."_s;
    QTest::newRow("money in words") << FieldKind::Money << Value(u"a lot"_s)
                                    << u"Enter an amount such as 12.50."_s;
}

void TestForm::checksNumbers()
{
    QFETCH(FieldKind, kind);
    QFETCH(Value, value);
    QFETCH(QString, problem);
    Field field = fieldOf(kind);
    field.minimum = decimal(u"2");
    field.maximum = decimal(u"10.0");
    QCOMPARE(problemWith(field, value), problem);
}

void TestForm::deltaIsCheckedBySum()
{
    Field field = fieldOf(FieldKind::SignedDelta);
    field.current = decimal(u"5");
    const auto delta = [](QStringView text) { return Value(Quantity{decimal(text), {}}); };

    QCOMPARE(problemWith(field, delta(u"3")), QString());
    QCOMPARE(problemWith(field, delta(u"-5")), QString());
    QCOMPARE(problemWith(field, delta(u"-6")), u"At most 5 can be removed."_s);
    QCOMPARE(problemWith(field, delta(u"0")), QString());
    field.required = true;
    QVERIFY(!problemWith(field, delta(u"0")).isEmpty());

    field.minimum = decimal(u"4");
    field.maximum = decimal(u"7");
    QCOMPARE(problemWith(field, delta(u"2")), QString());
    QCOMPARE(problemWith(field, delta(u"3")), u"At most 2 can be added."_s);
    QCOMPARE(problemWith(field, delta(u"-2")), u"At most 1 can be removed."_s);
    field.minimum = field.current;
    QCOMPARE(problemWith(field, delta(u"-1")), u"Nothing can be removed."_s);
    field.maximum = field.current;
    QCOMPARE(problemWith(field, delta(u"1")), u"Nothing can be added."_s);
}

void TestForm::moneyHasTheCurrencysDecimals()
{
    const Field field = fieldOf(FieldKind::Money);
    QCOMPARE(problemWith(field, Money{decimal(u"1.250"), u"USD"_s}), QString());
    QCOMPARE(problemWith(field, Money{decimal(u"1.255"), u"USD"_s}), u"USD has at most 2 decimals."_s);
    QCOMPARE(problemWith(field, Money{decimal(u"1.255"), u"KWD"_s}), QString());
    QCOMPARE(problemWith(field, Money{decimal(u"1.5"), u"JPY"_s}), u"JPY has no decimals."_s);
}

void TestForm::choiceMustBeListed()
{
    Field field = fieldOf(FieldKind::Choice);
    field.choices = {{Value(u"a"_s), u"A"_s, {}}, {Value(qint64(1)), u"One"_s, {}}};
    QCOMPARE(problemWith(field, u"a"_s), QString());
    QCOMPARE(problemWith(field, qint64(1)), QString());
    QVERIFY(!problemWith(field, u"b"_s).isEmpty());
    QVERIFY(!problemWith(field, u"1"_s).isEmpty()); // a text is not the number
}

void TestForm::dateMustExist()
{
    const Field field = fieldOf(FieldKind::Date);
    QCOMPARE(problemWith(field, QDate(2026, 2, 28)), QString());
    QVERIFY(!problemWith(field, u"tomorrow"_s).isEmpty());
}

void TestForm::hiddenFieldsAreNoProblem()
{
    Field driver = fieldOf(FieldKind::Choice);
    driver.key = u"method"_s;
    driver.choices = {{Value(u"card"_s), u"Card"_s, {}}, {Value(u"invoice"_s), u"Invoice"_s, {}}};
    Field driven = fieldOf(FieldKind::Text);
    driven.required = true;
    driven.shownWhen = Condition{u"method"_s, {Value(u"card"_s)}};
    const Form form{u"f"_s, {{{}, {driver, driven}}}, {}};

    QCOMPARE(checkForm(form, {{u"method"_s, u"invoice"_s}}), QList<Problem>());
    QCOMPARE(checkForm(form, {}), QList<Problem>());
    QCOMPARE(checkForm(form, {{u"method"_s, u"card"_s}}).size(), 1);

    Field carried = fieldOf(FieldKind::Hidden);
    carried.required = true;
    QCOMPARE(checkForm(formOf(carried), {}), QList<Problem>());
}

void TestForm::conditionsCompareValues()
{
    Field field = fieldOf(FieldKind::Text);
    QVERIFY(isShown(field, {}));
    field.shownWhen = Condition{u"on"_s, {Value(true), Value(Quantity{decimal(u"1.0"), u"item"_s})}};
    QVERIFY(!isShown(field, {}));
    QVERIFY(!isShown(field, {{u"on"_s, false}}));
    QVERIFY(isShown(field, {{u"on"_s, true}}));
    QVERIFY(isShown(field, {{u"on"_s, Quantity{decimal(u"1"), u"item"_s}}}));
    QVERIFY(!isShown(field, {{u"on"_s, u"true"_s}}));
}

void TestForm::problemsComeInFormOrder()
{
    Field first = fieldOf(FieldKind::Email);
    first.key = u"z"_s;
    first.required = true;
    Field second = fieldOf(FieldKind::Text);
    second.key = u"a"_s;
    second.required = true;
    const QList<Problem> problems = checkForm({u"f"_s, {{u"One"_s, {first}}, {u"Two"_s, {second}}}, {}}, {});
    QCOMPARE(problems.size(), 2);
    QCOMPARE(problems.at(0).field, u"z"_s);
    QCOMPARE(problems.at(1).field, u"a"_s);
}

void TestForm::findsFields()
{
    const Form form = formOf(fieldOf(FieldKind::Url));
    QVERIFY(form.field(u"key"_s));
    QCOMPARE(form.field(u"key"_s)->kind, FieldKind::Url);
    QVERIFY(!form.field(u"other"_s));
}

void TestForm::valuesAsText()
{
    QCOMPARE(textOf(Value()), QString());
    QCOMPARE(textOf(u" a "_s), u" a "_s);
    QCOMPARE(textOf(true), u"true"_s);
    QCOMPARE(textOf(false), u"false"_s);
    QCOMPARE(textOf(qint64(-7)), u"-7"_s);
    QCOMPARE(textOf(Quantity{decimal(u"2.50"), u"item"_s}), u"2.5"_s);
    QCOMPARE(textOf(Money{decimal(u"7.30"), u"USD"_s}), u"7.30 USD"_s);
    QCOMPARE(textOf(QDate(2026, 3, 1)), u"2026-03-01"_s);
    QCOMPARE(textOf(EntityId{u"42"_s}), u"42"_s);
    QCOMPARE(textOf(SecretRef{u"purveyor/x/password"_s}), QString());
}

// A limit is told as the person writes it.
void TestForm::limitsInTheLocale()
{
    const QLocale before;
    QLocale::setDefault(QLocale(u"de_DE"_s));
    Field field = fieldOf(FieldKind::Quantity);
    field.minimum = decimal(u"0.5");
    const QString tooSmall = problemWith(field, Quantity{decimal(u"0.25"), {}});
    const QString noAmount = problemWith(fieldOf(FieldKind::Money), u"much"_s);
    QLocale::setDefault(before);
    QCOMPARE(tooSmall, u"Enter 0,5 or more."_s);
    QCOMPARE(noAmount, u"Enter an amount such as 12,50."_s);
}

void TestForm::textsOfAFile_data()
{
    QTest::addColumn<FieldKind>("kind");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("value"); // of textOf(); "-": it says no such value
    const auto row = [](const char *name, FieldKind kind, const QString &text, const QString &value) {
        QTest::newRow(name) << kind << text << value;
    };
    row("text", FieldKind::Text, u" as it is "_s, u"as it is"_s);
    row("country by code", FieldKind::Country, u"de"_s, u"DE"_s);
    row("country by name", FieldKind::Country, u"germany"_s, u"DE"_s);
    row("no country", FieldKind::Country, u"Atlantis"_s, u"-"_s);
    row("integer", FieldKind::Integer, u"12"_s, u"12"_s);
    row("whole", FieldKind::Integer, u"12.0"_s, u"12"_s);
    row("a bit more", FieldKind::Integer, u"12.5"_s, u"-"_s);
    row("too large", FieldKind::Integer, u"99999999999999999999"_s, u"-"_s);
    row("quantity", FieldKind::Quantity, u"1.5"_s, u"1.5"_s);
    row("comma", FieldKind::Quantity, u"1,5"_s, u"-"_s);
    row("difference", FieldKind::SignedDelta, u"-3"_s, u"-3"_s);
    row("money", FieldKind::Money, u"7.31"_s, u"7.31 EUR"_s);
    row("no money", FieldKind::Money, u"free"_s, u"-"_s);
    row("day", FieldKind::Date, u"2026-12-31"_s, u"2026-12-31"_s);
    row("another way", FieldKind::Date, u"31.12.2026"_s, u"-"_s);
    row("no day", FieldKind::Date, u"2026-02-30"_s, u"-"_s);
    row("choice by value", FieldKind::Choice, u"m"_s, u"m"_s);
    row("choice by label", FieldKind::Lookup, u"LARGE"_s, u"l"_s);
    row("two of that label", FieldKind::Lookup, u"Small"_s, u"-"_s);
    row("no choice", FieldKind::Choice, u"huge"_s, u"-"_s);
    row("yes", FieldKind::Switch, u"Yes"_s, u"true"_s);
    row("one", FieldKind::Switch, u"1"_s, u"true"_s);
    row("no", FieldKind::Switch, u"NO"_s, u"false"_s);
    row("neither", FieldKind::Switch, u"perhaps"_s, u"-"_s);
    row("secret", FieldKind::Secret, u"canary"_s, u"-"_s);
    row("hidden", FieldKind::Hidden, u"x"_s, u"-"_s);
}

void TestForm::textsOfAFile()
{
    QFETCH(const FieldKind, kind);
    QFETCH(const QString, text);
    QFETCH(const QString, value);
    Field field;
    field.kind = kind;
    field.unit = u"EUR"_s;
    field.choices = {{u"s1"_s, u"Small"_s, {}},
                     {u"s2"_s, u"Small"_s, {}},
                     {u"m"_s, u"Medium"_s, {}},
                     {u"l"_s, u"Large"_s, {}}};
    const std::optional<Value> read = valueFromText(field, text);
    QCOMPARE(read ? textOf(*read) : u"-"_s, value);
    if (read && kind != FieldKind::Text) // the form takes it as it comes
        QVERIFY(checkForm({u"form"_s, {{{}, {field}}}, {}}, {{field.key, *read}}).isEmpty());
}

QTEST_APPLESS_MAIN(TestForm)
#include "tst_form.moc"
