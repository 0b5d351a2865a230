// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme.h"
#include "ui/widgets/formview.h"
#include "ui/widgets/localnumber.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace purveyor;

namespace
{
Field field(const QString &key, FieldKind kind, const Value &initial = {})
{
    Field made;
    made.key = key;
    made.label = u"The "_s + key;
    made.kind = kind;
    made.initial = initial;
    return made;
}

Form formOf(const QList<Field> &fields)
{
    Form form;
    form.id = u"test"_s;
    form.sections = {{{}, fields}};
    return form;
}
} // namespace

Q_DECLARE_METATYPE(purveyor::Field)
Q_DECLARE_METATYPE(purveyor::Value)

class TestFormView final : public QObject
{
    Q_OBJECT

    Theme m_theme;

    template <class Widget>
    Widget *control(const FormView &view, const QString &key)
    {
        return view.findChild<Widget *>(key + u"Field"_s);
    }

private Q_SLOTS:
    void everyKindGivesItsInitialValueBack_data()
    {
        QTest::addColumn<Field>("tested");
        Field choice = field(u"choice"_s, FieldKind::Choice, u"b"_s);
        choice.choices = {{u"a"_s, u"Option A"_s, {}}, {u"b"_s, u"Option B"_s, {}}};
        Field combo = choice;
        combo.choices += {{u"c"_s, u"A rather long option that no radio button has room for"_s, {}}};
        Field lookup = combo;
        lookup.kind = FieldKind::Lookup;
        lookup.initial = EntityId{u"x"_s};
        lookup.choices += {EntityId{u"x"_s}, u"The id"_s, {}};
        QTest::newRow("text") << field(u"text"_s, FieldKind::Text, u"Ärzte"_s);
        QTest::newRow("multiline") << field(u"text"_s, FieldKind::MultilineText, u"a\nb"_s);
        QTest::newRow("email") << field(u"email"_s, FieldKind::Email, u"a@b.test"_s);
        QTest::newRow("country") << field(u"country"_s, FieldKind::Country, u"DE"_s);
        QTest::newRow("integer") << field(u"n"_s, FieldKind::Integer, qint64(12));
        QTest::newRow("quantity") << field(u"n"_s, FieldKind::Quantity, Quantity{Decimal(25, 1), {}});
        QTest::newRow("delta") << field(u"n"_s, FieldKind::SignedDelta, Quantity{Decimal(-3, 0), {}});
        QTest::newRow("money") << field(u"m"_s, FieldKind::Money, Money{Decimal(731, 2), u"USD"_s});
        QTest::newRow("date") << field(u"d"_s, FieldKind::Date, QDate(2026, 2, 28));
        QTest::newRow("radio") << choice;
        QTest::newRow("combo") << combo;
        QTest::newRow("lookup") << lookup;
        QTest::newRow("switch") << field(u"s"_s, FieldKind::Switch, true);
        QTest::newRow("hidden") << field(u"h"_s, FieldKind::Hidden, u"carried"_s);
        QTest::newRow("secret") << field(u"k"_s, FieldKind::Secret, SecretRef{u"purveyor/1/k"_s});
    }
    void everyKindGivesItsInitialValueBack()
    {
        QFETCH(Field, tested);
        FormView view(m_theme);
        view.setForm(formOf({tested}));
        QCOMPARE(view.values().value(tested.key), tested.initial);
    }

    void codeIsFoldedAwayAndCheckedWhileTyped()
    {
        Field body = field(u"body"_s, FieldKind::MultilineText, u"{\n    \"type\": \"RENEWAL\"\n}"_s);
        body.unit = u"JSON"_s;
        body.expandable = true;
        FormView view(m_theme);
        view.setForm(formOf({field(u"name"_s, FieldKind::Text), body}));
        view.show();
        auto *edit = control<QPlainTextEdit>(view, u"body"_s);
        QVERIFY(edit && !edit->isVisible());
        QCOMPARE(view.values().value(u"body"_s), body.initial); // folded away, and sent
        view.findChild<QPushButton *>(u"moreFieldsButton"_s)->click();
        QVERIFY(edit->isVisible());
        auto *reset = view.findChild<QPushButton *>(u"bodyResetButton"_s);
        const auto *remark = view.findChild<QLabel *>(u"bodyRemark"_s);
        QVERIFY(reset && !reset->isVisible());
        edit->moveCursor(QTextCursor::End);
        QTest::keyClicks(edit, u"x"_s);
        QVERIFY(reset->isVisible());
        QVERIFY2(remark->text().contains(u"line 3"_s), qPrintable(remark->text()));
        QTest::keyClick(edit, Qt::Key_Backspace);
        QVERIFY(!remark->text().contains(u"line"_s) && !reset->isVisible());
        edit->setPlainText(u"{}"_s); // well formed, and another one
        QVERIFY(!remark->text().contains(u"line"_s));
        reset->click();
        QCOMPARE(view.values().value(u"body"_s), body.initial);
    }

    void theFirstLettersChooseACountry_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<Value>("chosen");
        QTest::newRow("beginning") << u"germ"_s << Value(u"DE"_s);
        QTest::newRow("code") << u"de"_s << Value(u"DE"_s);
        QTest::newRow("two begin so") << u"niger"_s << Value(u"NE"_s); // it is one of them as a whole
        QTest::newRow("several") << u"uni"_s << Value(u"uni"_s);
        QTest::newRow("none") << u"atlantis"_s << Value(u"atlantis"_s);
    }
    void theFirstLettersChooseACountry()
    {
        QFETCH(QString, typed);
        QFETCH(Value, chosen);
        FormView view(m_theme);
        view.setForm(formOf({field(u"country"_s, FieldKind::Country)}));
        QLineEdit *line = control<QComboBox>(view, u"country"_s)->lineEdit();
        QVERIFY(line);
        QTest::keyClicks(line, typed);
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(view.values().value(u"country"_s), chosen);
    }

    void blanksAroundACountryAreNotPartOfIt()
    {
        FormView view(m_theme);
        view.setForm(formOf({field(u"country"_s, FieldKind::Country)}));
        auto *combo = control<QComboBox>(view, u"country"_s);
        QTest::keyClicks(combo->lineEdit(), u"Germany "_s);
        QCOMPARE(view.values().value(u"country"_s), Value(u"DE"_s));
    }
    void textThatIsNoNumberIsHandedOnAsTyped()
    {
        FormView view(m_theme);
        view.setForm(formOf({field(u"n"_s, FieldKind::Quantity)}));
        QTest::keyClicks(view.editor(u"n"_s), u"12x"_s);
        QCOMPARE(view.values().value(u"n"_s), Value(u"12x"_s));
    }

    void aNumberOfAnotherLocaleIsAProblem_data()
    {
        QTest::addColumn<FieldKind>("kind");
        QTest::newRow("integer") << FieldKind::Integer;
        QTest::newRow("quantity") << FieldKind::Quantity;
        QTest::newRow("delta") << FieldKind::SignedDelta;
        QTest::newRow("money") << FieldKind::Money;
    }
    void aNumberOfAnotherLocaleIsAProblem()
    {
        QFETCH(const FieldKind, kind);
        QLocale::setDefault(QLocale(u"de_DE"_s));
        const auto restore = qScopeGuard([] { QLocale::setDefault(QLocale::c()); });
        FormView view(m_theme);
        view.setForm(formOf({field(u"n"_s, kind)}));
        QTest::keyClicks(view.editor(u"n"_s), u"1.5"_s);
        QCOMPARE(checkForm(view.form(), view.values()).size(), 1);
    }

    void aNumberThatCouldNotBeReadStaysAsTyped()
    {
        QLocale::setDefault(QLocale(u"de_DE"_s));
        const auto restore = qScopeGuard([] { QLocale::setDefault(QLocale::c()); });
        FormView view(m_theme);
        view.setForm(formOf({field(u"n"_s, FieldKind::Quantity, Quantity{Decimal(3, 0), {}})}));
        QTest::keyClick(view.editor(u"n"_s), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(view.editor(u"n"_s), u"1.5"_s);
        // Another form of the same operation: every editor is made anew.
        view.setForm(formOf({field(u"n"_s, FieldKind::Quantity, Quantity{Decimal(3, 0), {}}),
                             field(u"more"_s, FieldKind::Text)}));
        QCOMPARE(view.values().value(u"n"_s), Value(u"1.5"_s));
        QCOMPARE(checkForm(view.form(), view.values()).size(), 1);
    }

    void aNumberIsReadAsItsLocaleWritesIt_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("read"); // empty: no number
        QTest::newRow("English decimals") << u"en_US"_s << u"12.50"_s << u"12.5"_s;
        QTest::newRow("English group") << u"en_US"_s << u"1,250.5"_s << u"1250.5"_s;
        QTest::newRow("English comma is no group") << u"en_US"_s << u"1,5"_s << QString();
        QTest::newRow("German decimals") << u"de_DE"_s << u"12,50"_s << u"12.5"_s;
        QTest::newRow("German group") << u"de_DE"_s << u"1.250"_s << u"1250"_s;
        QTest::newRow("German point is no group") << u"de_DE"_s << u"12.50"_s << QString();
        QTest::newRow("German point, one digit") << u"de_DE"_s << u"2.5"_s << QString();
        QTest::newRow("nothing") << u"en_US"_s << QString() << QString();
    }
    void aNumberIsReadAsItsLocaleWritesIt()
    {
        QFETCH(QString, locale);
        QFETCH(QString, typed);
        QFETCH(QString, read);
        const std::optional<Decimal> value = readLocalDecimal(typed, QLocale(locale));
        QCOMPARE(value ? value->normalized() : QString(), read);
    }

    void aQuantitySaysWhatItIsMadeOf()
    {
        Field seats = field(u"seats"_s, FieldKind::Quantity, Quantity{Decimal(2, 0), {}});
        seats.minimum = Decimal(1, 0);
        FormView view(m_theme);
        view.setForm(formOf({seats}));
        QCOMPARE(view.findChild<QLabel *>(u"seatsRemark"_s)->text(), u"1 included + 1 additional"_s);
        QTest::keyClick(view.editor(u"seats"_s), Qt::Key_Up);
        QCOMPARE(view.values().value(u"seats"_s), Value(Quantity{Decimal(3, 0), {}}));
        QCOMPARE(view.findChild<QLabel *>(u"seatsRemark"_s)->text(), u"1 included + 2 additional"_s);
    }

    // One more than the number of a plan is another plan.
    void theNumberOfAThingIsNotSteppedThrough()
    {
        Field plan = field(u"plan"_s, FieldKind::Integer, qint64(172));
        plan.identifies = true;
        FormView view(m_theme);
        view.setForm(formOf({plan}));
        QTest::keyClick(view.editor(u"plan"_s), Qt::Key_Up);
        QTest::keyClick(view.editor(u"plan"_s), Qt::Key_PageDown);
        QCOMPARE(view.values().value(u"plan"_s), Value(qint64(172)));
        QTest::keyClicks(view.editor(u"plan"_s), u"5"_s);
        QCOMPARE(textOf(view.values().value(u"plan"_s)).size(), 4);
    }

    void aDeltaShowsTheSumBeforeItIsSent()
    {
        Field delta = field(u"delta"_s, FieldKind::SignedDelta, Quantity{Decimal(-2, 0), {}});
        delta.current = Decimal(5, 0);
        FormView view(m_theme);
        view.setForm(formOf({delta}));
        QCOMPARE(view.findChild<QLabel *>(u"deltaRemark"_s)->text(), u"5 now − 2 = 3 afterwards"_s);
        FormView many(m_theme);
        many.setForMany(true);
        many.setForm(formOf({delta}));
        QCOMPARE(many.findChild<QLabel *>(u"deltaRemark"_s)->text(), QString()); // each has another sum
    }

    void problemsStandBesideTheirFieldsAndGoWhenItIsEdited()
    {
        FormView view(m_theme);
        view.setForm(formOf({field(u"a"_s, FieldKind::Text), field(u"b"_s, FieldKind::Text)}));
        view.show();
        view.setProblems({{u"b"_s, u"Enter b."_s}, {QString(), u"Something general."_s}}, true);
        auto *problem = view.findChild<QLabel *>(u"bProblem"_s);
        QVERIFY(problem->isVisible());
        QCOMPARE(problem->text(), u"Enter b."_s);
        QVERIFY(!view.findChild<QLabel *>(u"aProblem"_s)->isVisible());
        QCOMPARE(view.findChild<QLabel *>(u"formProblem"_s)->text(), u"Something general."_s);
        QTRY_COMPARE(QApplication::focusWidget(), view.editor(u"b"_s));
        QTest::keyClicks(view.editor(u"b"_s), u"x"_s);
        QVERIFY(!problem->isVisible());
        QVERIFY(!view.findChild<QLabel *>(u"formProblem"_s)->isVisible());
    }

    void whatIsTypedFirstTakesThePlaceOfWhatStandsThere()
    {
        FormView view(m_theme);
        view.setForm(formOf({field(u"n"_s, FieldKind::SignedDelta, Quantity{Decimal(), {}})}));
        view.focusFirst(); // the window becomes active later
        view.show();
        QTRY_COMPARE(QApplication::focusWidget(), view.editor(u"n"_s));
        QTest::keyClicks(view.editor(u"n"_s), u"-2"_s);
        QCOMPARE(view.values().value(u"n"_s), Value(Quantity{Decimal(-2, 0), {}}));
    }

    void aBeginningIsWrittenOn()
    {
        FormView view(m_theme);
        view.setForm(formOf({field(u"a"_s, FieldKind::Url, u"https://"_s),
                             field(u"b"_s, FieldKind::Url, u"https://csl.example/rest"_s)}));
        QTest::keyClicks(view.editor(u"a"_s), u"csl.example"_s);
        QCOMPARE(view.values().value(u"a"_s), Value(u"https://csl.example"_s));
        QCOMPARE(qobject_cast<QLineEdit *>(view.editor(u"b"_s))->cursorPosition(), 0);
    }

    void aNumberThatCannotBeReadIsMarkedWhenItIsLeft_data()
    {
        QTest::addColumn<Field>("tested");
        QTest::newRow("delta") << field(u"n"_s, FieldKind::SignedDelta, Quantity{Decimal(), {}});
        QTest::newRow("money") << field(u"n"_s, FieldKind::Money, Money{Decimal(1, 0), u"USD"_s});
    }
    void aNumberThatCannotBeReadIsMarkedWhenItIsLeft()
    {
        QFETCH(Field, tested);
        FormView view(m_theme);
        view.setForm(formOf({tested, field(u"next"_s, FieldKind::Text)}));
        view.show();
        view.focusFirst();
        QTRY_COMPARE(QApplication::focusWidget(), view.editor(u"n"_s));
        const auto *problem = view.findChild<QLabel *>(u"nProblem"_s);
        QTest::keyClicks(view.editor(u"n"_s), u"0-2"_s);
        QVERIFY(!problem->isVisible()); // not in the middle of it
        QTest::keyClick(view.editor(u"n"_s), Qt::Key_Tab);
        QVERIFY(problem->isVisible());
        view.editor(u"n"_s)->setFocus(Qt::TabFocusReason);
        QTest::keyClicks(view.editor(u"n"_s), u"2"_s);
        QTest::keyClick(view.editor(u"n"_s), Qt::Key_Tab);
        QVERIFY(!problem->isVisible());
    }

    void whatWasTypedSurvivesANewForm()
    {
        Field plan = field(u"plan"_s, FieldKind::Text, u"p1"_s);
        plan.driving = true;
        FormView view(m_theme);
        view.setForm(formOf({plan, field(u"note"_s, FieldKind::Text)}));
        const QSignalSpy driven(&view, &FormView::drivingFieldEdited);
        QTest::keyClicks(view.editor(u"note"_s), u"kept"_s);
        QCOMPARE(driven.count(), 0);
        QTest::keyClicks(view.editor(u"plan"_s), u"2"_s);
        QCOMPARE(driven.count(), 1);
        view.setForm(formOf(
            {plan, field(u"seats"_s, FieldKind::Integer, qint64(7)), field(u"note"_s, FieldKind::Text)}));
        QCOMPARE(view.values().value(u"note"_s), Value(u"kept"_s));
        QCOMPARE(view.values().value(u"seats"_s), Value(qint64(7)));
        QVERIFY(view.values().value(u"plan"_s) != plan.initial);
    }

    void whatFollowsOtherFieldsFollowsUntilItIsTouched()
    {
        const auto form = [](const QDate &due, const QString &note) {
            return formOf({field(u"due"_s, FieldKind::Date, due), field(u"note"_s, FieldKind::Text, note)});
        };
        FormView view(m_theme);
        view.setForm(form(QDate(2024, 1, 31), u"a"_s));
        view.setForm(form(QDate(2024, 2, 29), u"b"_s));
        QCOMPARE(view.values().value(u"due"_s), Value(QDate(2024, 2, 29)));
        QCOMPARE(view.values().value(u"note"_s), Value(u"b"_s));
        QTest::keyClicks(view.editor(u"note"_s), u"typed "_s);
        view.setForm(form(QDate(2025, 2, 28), u"c"_s));
        QCOMPARE(view.values().value(u"due"_s), Value(QDate(2025, 2, 28)));
        QCOMPARE(view.values().value(u"note"_s), Value(u"typed b"_s));
    }

    void aDrivingSwitchIsWhatTheFormSays()
    {
        Field seen = field(u"seen"_s, FieldKind::Switch, false);
        seen.driving = true;
        FormView view(m_theme);
        view.setForm(formOf({seen, field(u"kept"_s, FieldKind::Switch, false)}));
        QTest::keyClick(view.editor(u"seen"_s), Qt::Key_Space);
        QTest::keyClick(view.editor(u"kept"_s), Qt::Key_Space);
        view.setForm(formOf({seen, field(u"kept"_s, FieldKind::Switch, false)}));
        QCOMPARE(view.values().value(u"seen"_s), Value(false));
        QCOMPARE(view.values().value(u"kept"_s), Value(true));
    }

    void datesAreTypedAsTheyAreShown_data()
    {
        QTest::addColumn<QLocale>("locale");
        QTest::addColumn<QString>("typed");
        const QLocale c = QLocale::c();
        for (const QLocale &locale : {c, QLocale(u"en"_s), QLocale(u"de"_s)}) {
            for (const char *typed : {"2027-01-31", "20270131", "2027-1-31", "2027.01.31"})
                QTest::addRow("%s %s", qPrintable(locale.name()), typed)
                    << locale << QString::fromLatin1(typed);
        }
    }

    void datesAreTypedAsTheyAreShown()
    {
        QFETCH(const QLocale, locale);
        QFETCH(const QString, typed);
        QLocale::setDefault(locale);
        const auto restore = qScopeGuard([] { QLocale::setDefault(QLocale::c()); });
        for (const QDate &before : {QDate(2026, 11, 22), QDate(2026, 2, 28), QDate(2024, 12, 31)}) {
            FormView view(m_theme);
            view.setForm(formOf({field(u"name"_s, FieldKind::Text), field(u"day"_s, FieldKind::Date, before),
                                 field(u"other"_s, FieldKind::Text)}));
            view.show();
            QVERIFY(QTest::qWaitForWindowActive(&view));
            view.editor(u"name"_s)->setFocus();
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            QTest::keyClicks(QApplication::focusWidget(), typed);
            QCOMPARE(view.values().value(u"day"_s), Value(QDate(2027, 1, 31)));
            // One Tab a field, there and back.
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            QCOMPARE(QApplication::focusWidget(), view.editor(u"other"_s));
            QCOMPARE(view.values().value(u"day"_s), Value(QDate(2027, 1, 31)));
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab);
            QTest::keyClicks(QApplication::focusWidget(), u"2028-02-29"_s);
            QCOMPARE(view.values().value(u"day"_s), Value(QDate(2028, 2, 29)));
            // Over all that is selected.
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_A, Qt::ControlModifier);
            QTest::keyClicks(QApplication::focusWidget(), typed);
            QCOMPARE(view.values().value(u"day"_s), Value(QDate(2027, 1, 31)));
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab);
            QCOMPARE(QApplication::focusWidget(), view.editor(u"name"_s));
        }
    }

    void aFieldThatIsNotShownHasNoValue()
    {
        Field card = field(u"card"_s, FieldKind::Text, u"Hello"_s);
        card.shownWhen = Condition{u"gift"_s, {true}};
        FormView view(m_theme);
        view.setForm(formOf({field(u"gift"_s, FieldKind::Switch, false), card}));
        view.show();
        QVERIFY(!view.values().contains(u"card"_s));
        QVERIFY(!view.editor(u"card"_s)->isVisible());
        QTest::mouseClick(control<QCheckBox>(view, u"gift"_s), Qt::LeftButton, {}, QPoint(8, 12));
        QVERIFY(view.editor(u"card"_s)->isVisible());
        QCOMPARE(view.values().value(u"card"_s), Value(u"Hello"_s));
    }

    void whatHangsOnAHiddenFieldIsHiddenToo()
    {
        Field mail = field(u"mail"_s, FieldKind::Text, u"bills@mill.test"_s); // before what it hangs on
        mail.shownWhen = Condition{u"own"_s, {true}};
        Field own = field(u"own"_s, FieldKind::Switch, true);
        own.shownWhen = Condition{u"company"_s, {true}};
        FormView view(m_theme);
        view.setForm(formOf({mail, own, field(u"company"_s, FieldKind::Switch, true)}));
        view.show();
        QVERIFY(control<QLineEdit>(view, u"mail"_s)->isVisible());
        QTest::mouseClick(control<QCheckBox>(view, u"company"_s), Qt::LeftButton);
        QVERIFY(!control<QCheckBox>(view, u"own"_s)->isVisible());
        QVERIFY(!control<QLineEdit>(view, u"mail"_s)->isVisible());
        QVERIFY(!view.values().contains(u"mail"_s));
        QTest::mouseClick(control<QCheckBox>(view, u"company"_s), Qt::LeftButton);
        QCOMPARE(view.values().value(u"mail"_s), Value(u"bills@mill.test"_s));
    }
    void aTypedSecretIsNoValueAndCanBeWiped()
    {
        FormView view(m_theme);
        view.setForm(formOf({field(u"key"_s, FieldKind::Secret)}));
        QTest::keyClicks(view.editor(u"key"_s), u"hush"_s);
        QVERIFY(!view.values().contains(u"key"_s));
        QCOMPARE(view.secret(u"key"_s), QByteArray("hush"));
        view.wipeSecrets();
        QVERIFY(view.secret(u"key"_s).isEmpty());
    }

    void everyControlHasAnAccessibleName()
    {
        FormView view(m_theme);
        Field choice = field(u"choice"_s, FieldKind::Choice, u"a"_s);
        choice.choices = {{u"a"_s, u"A"_s, {}}, {u"b"_s, u"B"_s, {}}};
        view.setForm(formOf({field(u"text"_s, FieldKind::Text), field(u"n"_s, FieldKind::Quantity),
                             field(u"c"_s, FieldKind::Country), choice}));
        for (const QString &key : {u"text"_s, u"n"_s, u"c"_s})
            QCOMPARE(view.editor(key)->accessibleName(), u"The "_s + key);
        for (const auto *radio : view.findChildren<QRadioButton *>())
            QVERIFY(radio->accessibleName().startsWith(u"The choice"_s));
    }
};

QTEST_MAIN(TestFormView)
#include "tst_formview.moc"
