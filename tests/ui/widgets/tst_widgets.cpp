// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme.h"
#include "ui/widgets/busylist.h"
#include "ui/widgets/checklist.h"
#include "ui/widgets/copyfield.h"
#include "ui/widgets/detailsgrid.h"
#include "ui/widgets/disclosure.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/environmentstrip.h"
#include "ui/widgets/evidencelist.h"
#include "ui/widgets/flowtabs.h"
#include "ui/widgets/loadingline.h"
#include "ui/widgets/navigationlist.h"
#include "ui/widgets/progressitem.h"
#include "ui/widgets/requestview.h"
#include "ui/widgets/secretlineedit.h"
#include "ui/widgets/stackedstate.h"
#include "ui/widgets/statusbanner.h"
#include "ui/widgets/statuschip.h"
#include "ui/widgets/stepline.h"
#include "ui/widgets/surfaceaction.h"
#include "ui/widgets/toast.h"
#include "ui/widgets/visibletext.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTableView>
#include <QTest>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace purveyor;

namespace
{

const QString markup = u"<b>1st</b> <img src=\"file:///etc/passwd\"> & co"_s;

} // namespace

class TestWidgets final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void detailsGridCutsNothing();
    void detailsGridIsNoWiderThanItsPane();
    void initTestCase();
    void init();
    void cleanup();

    void visibleTextShowsWhatHides_data();
    void visibleTextShowsWhatHides();
    void toolTipsAreNeverMarkup();
    void everyButtonHasNameAndSize();
    void everyLabelIsPlainText();
    void bannerTellsAndOffers();
    void bannerInlineFitsANarrowPane();
    void placeholderReplacesItsButtons();
    void stackKeepsContent();
    void toastGoesByItself();
    void toastIsAsWideAsItsText();
    void toastStaysWhileFocused();
    void toastActionAndClose();
    void toastGivesTheFocusBack();
    void navigationChoosesPages();
    void navigationSpeaksCounts();
    void stripHidesForProduction();
    void stepsReadAsASentence();
    void copyFieldCopiesTheWholeValue();
    void aLongAddressTakesASecondLine();
    void detailsGridGivesValuesBack();
    void secretCannotBeCopied();
    void secretIsHiddenAgain();
    void tabsById();
    void disclosureByKeyboard();
    void disclosureInAnEditor();
    void secretFromTheEye();
    void requestViewIsReadOnlyAndCut();
    void busyListCancelsById();
    void checkListUnfoldsFailures();
    void elidedLabelGivesWay();
    void chipIsAsWideAsItsWord();
    void loadingLineTellsItsShare();

private:
    [[nodiscard]] QVBoxLayout *layout() const { return static_cast<QVBoxLayout *>(m_window->layout()); }
    void fillWithEverything();
    void showWindow();

    Theme m_theme;
    QWidget *m_window = nullptr;
};

void TestWidgets::initTestCase()
{
    m_theme.setMode(Theme::Mode::Light);
    m_theme.apply(*qobject_cast<QApplication *>(QCoreApplication::instance()));
}

void TestWidgets::init()
{
    m_window = new QWidget;
    m_window->resize(700, 600);
    m_window->setLayout(new QVBoxLayout);
}

void TestWidgets::cleanup()
{
    delete m_window;
}

void TestWidgets::showWindow()
{
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window));
}

void TestWidgets::fillWithEverything()
{
    auto *banner = new StatusBanner(m_theme);
    banner->setMessage(Mark::Bad, markup, markup, markup);
    banner->setActions({{u"edit"_s, u"&Edit order"_s}});
    auto *stack = new StackedState(m_theme, new QWidget);
    stack->showPlaceholder(Placeholder::Kind::Error, markup, markup,
                           {{u"again"_s, u"Try again"_s, ButtonRole::Primary}});
    auto *copy = new CopyField(m_theme, u"Order id"_s);
    copy->setValue(markup);
    auto *grid = new DetailsGrid(m_theme);
    grid->addRow(u"Name"_s, markup);
    grid->addRow(u"Id"_s, markup, DetailsGrid::Kind::Id);
    auto *checks = new CheckList(m_theme);
    checks->setEntries({{u"a"_s, Mark::Bad, u"Read"_s, markup, u"2 ms"_s, markup, {{u"show"_s, u"Show"_s}}},
                        {u"b"_s, Mark::Good, u"Write"_s, markup, {}, {}, {}}});
    auto *evidence = new EvidenceList(m_theme);
    evidence->setEntries({{u"10:00"_s, markup, markup}});
    auto *busy = new BusyList(m_theme);
    busy->setWork(u"1"_s, markup);
    busy->setWork(u"2"_s, markup);
    auto *request = new RequestView(m_theme);
    request->setText(markup);
    auto *disclosure =
        new Disclosure(m_theme, u"Show the exact request"_s, request, QKeySequence(Qt::CTRL | Qt::Key_E));
    auto *strip = new EnvironmentStrip(m_theme);
    strip->setEnvironment(Mark::Waiting, markup, markup);
    for (QWidget *widget :
         std::initializer_list<QWidget *>{strip, banner, stack, copy, grid, checks, evidence, busy,
                                          disclosure, new SecretLineEdit(m_theme)})
        layout()->addWidget(widget);
    auto *toast = new Toast(m_theme, m_window);
    toast->tell(markup, {u"undo"_s, u"Undo: unsuspend"_s}, 1h);
    disclosure->setOpen(true);
}

void TestWidgets::visibleTextShowsWhatHides_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    QTest::newRow("plain") << u"Ärzte GmbH"_s << u"Ärzte GmbH"_s;
    QTest::newRow("hebrew") << u"קבוצת אלון"_s << u"קבוצת אלון"_s;
    QTest::newRow("joiner") << u"می\u200cخواهم"_s << u"می\u200cخواهم"_s;
    QTest::newRow("override") << u"Acme\u202egpj.exe"_s << u"Acme\u27e8U+202E\u27e9gpj.exe"_s;
    QTest::newRow("isolate") << u"a\u2066b\u2069"_s << u"a\u27e8U+2066\u27e9b\u27e8U+2069\u27e9"_s;
    QTest::newRow("zero width") << u"ac\u200bme"_s << u"ac\u27e8U+200B\u27e9me"_s;
    QTest::newRow("c0") << u"a\u0007b\nc"_s << u"a\u2407b\u240ac"_s;
    QTest::newRow("empty") << QString() << QString();
}

void TestWidgets::visibleTextShowsWhatHides()
{
    QFETCH(const QString, text);
    QFETCH(const QString, shown);
    QCOMPARE(visibleText(text), shown);
    QCOMPARE(hasHiddenCharacters(text), text != shown);
    QCOMPARE(visibleText(u"a\nb"_s, true), u"a\nb"_s);
}

void TestWidgets::toolTipsAreNeverMarkup()
{
    QVERIFY(plainToolTip(QString()).isEmpty());
    QVERIFY(!plainToolTip(markup).contains(u"<img"_s));
    QVERIFY(plainToolTip(u"a & b"_s).contains(u"a &amp; b"_s));
    QVERIFY(Qt::mightBeRichText(plainToolTip(u"a & b"_s))); // so that the escapes are understood
}

void TestWidgets::everyButtonHasNameAndSize()
{
    fillWithEverything();
    showWindow();
    const auto buttons = m_window->findChildren<QAbstractButton *>();
    QVERIFY(buttons.size() >= 10);
    for (const QAbstractButton *button : buttons) {
        const QString who = button->objectName() + u" in "_s +
                            QLatin1String(button->parentWidget()->metaObject()->className());
        QVERIFY2(!button->accessibleName().isEmpty() || !button->text().isEmpty(), qPrintable(who));
        if (button->isVisible())
            QVERIFY2(button->width() >= 24 && button->height() >= 24,
                     qPrintable(u"%1: %2 × %3"_s.arg(who).arg(button->width()).arg(button->height())));
    }
}

void TestWidgets::everyLabelIsPlainText()
{
    fillWithEverything();
    const auto labels = m_window->findChildren<QLabel *>();
    QVERIFY(labels.size() >= 10);
    bool found = false;
    for (const QLabel *label : labels) {
        if (label->text().isEmpty())
            continue;
        QCOMPARE(label->textFormat(), Qt::PlainText);
        found = found || label->text() == markup;
    }
    QVERIFY(found);
}

void TestWidgets::bannerTellsAndOffers()
{
    auto *banner = new StatusBanner(m_theme);
    layout()->addWidget(banner);
    banner->setMessage(Mark::Unknown, u"We do not know"_s, u"Nothing will be sent again."_s);
    banner->setActions({{u"check"_s, u"Check"_s}, {u"show"_s, u"Show"_s}});
    QSignalSpy triggered(banner, &StatusBanner::actionTriggered);
    showWindow();
    QCOMPARE(banner->accessibleName(), u"We do not know"_s);
    QCOMPARE(banner->accessibleDescription(), u"Nothing will be sent again."_s);
    QTest::mouseClick(banner->findChild<QPushButton *>(u"showButton"_s), Qt::LeftButton);
    QTRY_COMPARE(triggered.count(), 1);
    QCOMPARE(triggered.first().first().toString(), u"show"_s);
    // An action may replace the actions: the button that was pressed is gone then.
    // The same again is nothing new: a button that is being pressed stays.
    const QPushButton *check = banner->findChild<QPushButton *>(u"checkButton"_s);
    banner->setActions({{u"check"_s, u"Check"_s}, {u"show"_s, u"Show"_s}});
    QCOMPARE(banner->findChild<QPushButton *>(u"checkButton"_s), check);
    banner->setMessage(Mark::Unknown, u"We do not know"_s, u"Nothing will be sent again."_s, u"(PROBLEM)"_s);
    QCOMPARE(banner->findChild<QPushButton *>(u"checkButton"_s), check);
    connect(banner, &StatusBanner::actionTriggered, banner, [banner] { banner->setActions({}); });
    QTest::keyClick(banner->findChild<QPushButton *>(u"checkButton"_s), Qt::Key_Space);
    QTRY_COMPARE(triggered.count(), 2);
    QVERIFY(!banner->findChild<QPushButton *>());
}

void TestWidgets::bannerInlineFitsANarrowPane()
{
    constexpr int Narrow = 300;
    auto *pane = new QWidget;
    auto *column = new QVBoxLayout(pane);
    auto *banner = new StatusBanner(m_theme, StatusBanner::Size::Inline);
    column->addWidget(banner);
    column->addStretch(1);
    layout()->addWidget(pane);
    banner->setMessage(Mark::Unknown, u"We do not know whether it was done."_s,
                       u"Nothing will be sent again.\nThe same is blocked until this one is settled."_s);
    banner->setActions({{u"check"_s, u"Check with a connection of some name"_s},
                        {u"showSent"_s, u"Show what was sent"_s},
                        {u"settle"_s, u"Settle with a note…"_s}});
    showWindow();
    QVERIFY2(pane->minimumSizeHint().width() <= Narrow,
             qPrintable(QString::number(pane->minimumSizeHint().width())));
    pane->setFixedWidth(Narrow);
    QTRY_COMPARE(pane->width(), Narrow);
    const auto inBanner = [banner](const QWidget *part) {
        return QRect(part->mapTo(banner, QPoint()), part->size());
    };
    const QWidget *text = banner->findChild<QWidget *>(u"bannerText"_s);
    QTRY_VERIFY(banner->height() >= banner->heightForWidth(banner->width()));
    for (const QString &name : {u"checkButton"_s, u"showSentButton"_s, u"settleButton"_s}) {
        const QRect place = inBanner(banner->findChild<QPushButton *>(name));
        QVERIFY2(banner->rect().contains(place), qPrintable(name));
        QVERIFY2(!place.intersects(inBanner(text)), qPrintable(name));
    }
}

void TestWidgets::placeholderReplacesItsButtons()
{
    auto *placeholder = new Placeholder(m_theme);
    layout()->addWidget(placeholder);
    placeholder->show(Placeholder::Kind::Filtered, u"No customer matches."_s, {},
                      {{u"clear"_s, u"Clear filter"_s, ButtonRole::Primary}});
    placeholder->show(Placeholder::Kind::Empty, u"No customers yet."_s, u"It has none."_s,
                      {{u"new"_s, u"New customer…"_s, ButtonRole::Primary}});
    QCOMPARE(placeholder->kind(), Placeholder::Kind::Empty);
    QCOMPARE(placeholder->title(), u"No customers yet."_s);
    QVERIFY(!placeholder->findChild<QPushButton *>(u"clearButton"_s));
    QSignalSpy triggered(placeholder, &Placeholder::actionTriggered);
    showWindow();
    QTest::mouseClick(placeholder->findChild<QPushButton *>(u"newButton"_s), Qt::LeftButton);
    QTRY_COMPARE(triggered.count(), 1);
    QCOMPARE(triggered.first().first().toString(), u"new"_s);
}

void TestWidgets::stackKeepsContent()
{
    auto *content = new QPlainTextEdit;
    auto *stack = new StackedState(m_theme, content);
    layout()->addWidget(stack);
    showWindow();
    QVERIFY(content->isVisible());
    stack->showPlaceholder(Placeholder::Kind::Offline, u"No connection."_s, {});
    QVERIFY(!stack->isContentShown());
    QVERIFY(!content->isVisible());
    stack->showContent();
    QVERIFY(content->isVisible());
    QVERIFY(stack->loadingLine()->isIdle());
}

void TestWidgets::toastGoesByItself()
{
    auto *toast = new Toast(m_theme, m_window);
    showWindow();
    QSignalSpy dismissed(toast, &Toast::dismissed);
    toast->tell(u"Suspended Delta Rooms B.V."_s, {}, 50ms);
    QVERIFY(toast->isVisible());
    QCOMPARE(toast->accessibleName(), u"Suspended Delta Rooms B.V."_s);
    QVERIFY(m_window->rect().contains(toast->geometry()));
    QTRY_VERIFY(toast->isHidden());
    QCOMPARE(dismissed.count(), 1);
}

void TestWidgets::toastIsAsWideAsItsText()
{
    auto *toast = new Toast(m_theme, m_window);
    m_window->resize(1000, 400);
    showWindow();
    const auto *label = toast->findChild<ElidedLabel *>(u"toastLabel"_s);
    toast->tell(u"Done."_s, {}, 1h);
    const int narrow = toast->width();
    toast->tell(u"New password: Alpine Legal. Done. A password waits to be handed over."_s,
                {u"over"_s, u"Hand over…"_s}, 1h);
    QVERIFY(!label->isElided());
    QVERIFY(toast->width() > narrow);
    const int low = toast->height();
    toast->tell(u"New customer: Walker Ltd. Refused: LuxCloud refused it. It says: "
                "account/contacts/contact/phone/countryCode must be digits, and so on for a long while"_s,
                {u"show"_s, u"Show"_s}, 1h);
    QVERIFY(!label->isElided()); // a reason takes the lines it needs
    QVERIFY(toast->height() > low);
    toast->tell(QString(500, u'm'), {}, 1h);
    QVERIFY(label->isElided());
    QVERIFY(m_window->rect().contains(toast->geometry()));
    toast->tell(u"Done."_s, {}, 1h);
    QCOMPARE(toast->height(), low);
    // It covers nothing beside the room it has.
    const QRect room(100, 50, 300, 300);
    toast->setRoom([room] { return room; });
    toast->tell(QString(500, u'm'), {}, 1h);
    QVERIFY(room.contains(toast->geometry()));
}

void TestWidgets::toastStaysWhileFocused()
{
    auto *toast = new Toast(m_theme, m_window);
    showWindow();
    toast->tell(u"Suspended"_s, {u"undo"_s, u"Undo"_s}, 30ms);
    auto *action = toast->findChild<QPushButton *>(u"toastActionButton"_s);
    action->setFocus();
    QTRY_VERIFY(action->hasFocus());
    QVERIFY(!toast->findChild<QTimer *>()->isActive()); // no clock runs: it stays
    QVERIFY(toast->isVisible());
    action->clearFocus();
    QTRY_VERIFY(toast->isHidden());
}

void TestWidgets::toastActionAndClose()
{
    auto *toast = new Toast(m_theme, m_window);
    showWindow();
    QSignalSpy triggered(toast, &Toast::actionTriggered);
    QSignalSpy dismissed(toast, &Toast::dismissed);
    toast->tell(u"Suspended"_s, {u"undo"_s, u"Undo"_s}, 1h);
    QTest::mouseClick(toast->findChild<QPushButton *>(u"toastActionButton"_s), Qt::LeftButton);
    QCOMPARE(triggered.count(), 1);
    QCOMPARE(triggered.first().first().toString(), u"undo"_s);
    QVERIFY(toast->isHidden());
    QCOMPARE(dismissed.count(), 0);
    toast->tell(u"Edited"_s, {}, 1h);
    QVERIFY(!toast->findChild<QPushButton *>(u"toastActionButton"_s)->isVisible());
    QTest::mouseClick(toast->findChild<QToolButton *>(u"toastCloseButton"_s), Qt::LeftButton);
    QCOMPARE(dismissed.count(), 1);
}

void TestWidgets::toastGivesTheFocusBack()
{
    auto *filter = new QLineEdit;
    auto *table = new QTableView;
    layout()->addWidget(filter);
    layout()->addWidget(table);
    auto *toast = new Toast(m_theme, m_window);
    showWindow();
    table->setFocus();
    QTRY_VERIFY(table->hasFocus());
    toast->tell(u"Suspended"_s, {u"undo"_s, u"Undo"_s}, 1h);
    auto *action = toast->findChild<QPushButton *>(u"toastActionButton"_s);
    QTest::mouseClick(action, Qt::LeftButton);
    QVERIFY(table->hasFocus());
    toast->tell(u"Suspended"_s, {u"undo"_s, u"Undo"_s}, 1h);
    action->setFocus(Qt::TabFocusReason);
    QTRY_VERIFY(action->hasFocus());
    QTest::keyClick(action, Qt::Key_Escape);
    QVERIFY(toast->isHidden());
    QVERIFY(table->hasFocus());
}

void TestWidgets::navigationChoosesPages()
{
    auto *navigation = new NavigationList(m_theme);
    layout()->addWidget(navigation);
    QSignalSpy chosen(navigation, &NavigationList::pageChosen);
    navigation->addPage(u"customers"_s, Icon::Customers, u"Customers"_s);
    navigation->addPage(u"orders"_s, Icon::Orders, u"Orders"_s);
    QVERIFY(navigation->setCurrentPage(u"customers"_s));
    QCOMPARE(chosen.count(), 1);
    QVERIFY(navigation->setCurrentPage(u"customers"_s));
    QCOMPARE(chosen.count(), 1);
    QVERIFY(!navigation->setCurrentPage(u"nowhere"_s));
    showWindow();
    navigation->setFocus();
    QTest::keyClick(navigation, Qt::Key_Down);
    QCOMPARE(navigation->currentPage(), u"orders"_s);
    QCOMPARE(chosen.count(), 2);
    QVERIFY(navigation->visualItemRect(navigation->item(1)).height() >= 24);
}

void TestWidgets::navigationSpeaksCounts()
{
    NavigationList navigation(m_theme);
    navigation.addPage(u"orders"_s, Icon::Orders, u"Orders"_s);
    navigation.setCount(u"orders"_s, 2, Mark::Waiting);
    QVERIFY(navigation.item(0)->data(Qt::AccessibleTextRole).toString().contains(u"2"_s));
    navigation.setCount(u"orders"_s, 0, Mark::Waiting);
    QCOMPARE(navigation.item(0)->data(Qt::AccessibleTextRole).toString(), u"Orders"_s);
    const int wide = navigation.sizeHint().width();
    navigation.setIconsOnly(true);
    QVERIFY(navigation.sizeHint().width() < wide / 2);
    QVERIFY(!navigation.item(0)->toolTip().isEmpty());
}

void TestWidgets::stripHidesForProduction()
{
    auto *strip = new EnvironmentStrip(m_theme);
    layout()->addWidget(strip);
    showWindow();
    QVERIFY(!strip->isVisible());
    strip->setEnvironment(Mark::Unknown, u"Sandbox"_s, u"Nothing is billed."_s);
    QVERIFY(strip->isVisible());
    QCOMPARE(strip->accessibleName(), u"Sandbox"_s);
    QTRY_COMPARE(QColor(strip->grab().toImage().pixel(strip->width() - 2, 2)),
                 m_theme.color(Token::UnknownGround));
    strip->setEnvironment(Mark::None, {}, {});
    QVERIFY(!strip->isVisible());
}

void TestWidgets::stepsReadAsASentence()
{
    StepLine steps(m_theme);
    using State = OrderStep::State;
    steps.setSteps(
        {{u"Held"_s, State::Done, u"10:42:21"_s, {}}, {u"Payment"_s, State::Current, {}, u"PROBLEM"_s}});
    const QString sentence = steps.accessibleName();
    for (const QString &part : {u"Held"_s, u"10:42:21"_s, u"Payment"_s, u"PROBLEM"_s})
        QVERIFY2(sentence.contains(part), qPrintable(sentence));
    steps.resize(400, steps.sizeHint().height());
    const QImage done = steps.grab().toImage();
    QCOMPARE(QColor(done.pixel(100, m_theme.scaled(24) / 2)), m_theme.color(Token::Good));
    QVERIFY(steps.minimumSizeHint().width() <= 400);
}

void TestWidgets::aLongAddressTakesASecondLine()
{
    auto *grid = new DetailsGrid(m_theme);
    grid->addRow(u"E-mail"_s, u"accounts.payable@a-rather-long-customer-name.example"_s,
                 DetailsGrid::Kind::Copyable);
    layout()->addWidget(grid);
    m_window->resize(m_theme.scaled(340), 300);
    showWindow();
    const auto *label = grid->findChild<ElidedLabel *>();
    QVERIFY(label->sizeHint().width() > label->width());
    QVERIFY(!label->isElided());
    QVERIFY(label->height() >= label->heightForWidth(label->width()));
}

void TestWidgets::copyFieldCopiesTheWholeValue()
{
    auto *field = new CopyField(m_theme, u"Order id"_s);
    layout()->addWidget(field);
    const QString id = u"387b3acc-0cf8-\u202e3089dc89"_s.repeated(9);
    field->setMachineText(true);
    field->setValue(id);
    showWindow();
    QGuiApplication::clipboard()->clear();
    QSignalSpy copied(field, &CopyField::copied);
    QTest::mouseClick(field->findChild<QToolButton *>(u"copyButton"_s), Qt::LeftButton);
    QCOMPARE(QGuiApplication::clipboard()->text(), id);
    QCOMPARE(copied.count(), 1);
    QVERIFY(!field->findChild<ElidedLabel *>()->text().contains(QChar(0x202e)));
    QVERIFY(field->findChild<QToolButton *>(u"copyButton"_s)->accessibleName().contains(u"Order id"_s));
}

void TestWidgets::detailsGridGivesValuesBack()
{
    DetailsGrid grid(m_theme);
    grid.addRow(u"Contact"_s, u"Peter Snape"_s);
    grid.addRow(u"E-mail"_s, u"ps1@aps.test"_s, DetailsGrid::Kind::Copyable);
    QCOMPARE(grid.rowCount(), 2);
    QCOMPARE(grid.value(u"E-mail"_s), u"ps1@aps.test"_s);
    QCOMPARE(grid.value(u"Phone"_s), QString());
    grid.clear();
    QCOMPARE(grid.rowCount(), 0);
    grid.addRow(u"Phone"_s, u"1"_s);
    QCOMPARE(grid.value(u"Phone"_s), u"1"_s);
}

void TestWidgets::secretCannotBeCopied()
{
    auto *field = new SecretLineEdit(m_theme);
    layout()->addWidget(field);
    showWindow();
    field->setFocus();
    QTest::keyClicks(field, u"correct horse"_s);
    QVERIFY(!field->isRevealed());
    field->setRevealed(true);
    QCOMPARE(field->displayText(), u"correct horse"_s);
    field->selectAll();
    QGuiApplication::clipboard()->setText(u"before"_s);
    QTest::keyClick(field, Qt::Key_C, Qt::ControlModifier);
    QTest::keyClick(field, Qt::Key_X, Qt::ControlModifier);
    QTest::keyClick(field, Qt::Key_Insert, Qt::ControlModifier);
    QTest::keyClick(field, Qt::Key_Delete, Qt::ShiftModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"before"_s);
    QCOMPARE(field->text(), u"correct horse"_s);

    QContextMenuEvent event(QContextMenuEvent::Keyboard, {}, field->mapToGlobal(QPoint(4, 4)));
    QCoreApplication::sendEvent(field, &event);
    auto *menu = field->findChild<QMenu *>();
    QVERIFY(menu);
    QCOMPARE(menu->actions().size(), 2);
    menu->close();

    field->wipe();
    QVERIFY(field->text().isEmpty());
    QVERIFY(!field->isUndoAvailable() || (field->undo(), !field->text().contains(u"horse"_s)));
}

void TestWidgets::secretIsHiddenAgain()
{
    auto *field = new SecretLineEdit(m_theme);
    auto *other = new QLineEdit;
    layout()->addWidget(field);
    layout()->addWidget(other);
    showWindow();
    field->setFocus();
    field->findChild<QAction *>(u"revealAction"_s)->trigger();
    QVERIFY(field->isRevealed());
    other->setFocus();
    QTRY_VERIFY(!field->isRevealed());
    field->setRevealAllowed(false);
    QVERIFY(!field->findChild<QAction *>(u"revealAction"_s)->isVisible());
}

void TestWidgets::tabsById()
{
    FlowTabs tabs(m_theme);
    QSignalSpy changed(&tabs, &FlowTabs::currentChanged);
    auto *users = new QWidget;
    tabs.addTab(u"overview"_s, new QWidget, u"Overview"_s);
    tabs.addTab(u"users"_s, users, u"Users"_s);
    QVERIFY(tabs.setCurrentId(u"users"_s));
    QCOMPARE(tabs.currentId(), u"users"_s);
    QCOMPARE(changed.last().first().toString(), u"users"_s);
    QCOMPARE(tabs.page(u"users"_s), users);
    tabs.setCount(u"users"_s, 4);
    QCOMPARE(tabs.findChild<QTabBar *>()->tabText(1), u"Users 4"_s);
    tabs.setCount(u"users"_s, -1);
    QCOMPARE(tabs.findChild<QTabBar *>()->tabText(1), u"Users"_s);
    tabs.setTabVisible(u"overview"_s, false);
    QVERIFY(!tabs.setCurrentId(u"overview"_s));
    QVERIFY(!tabs.setCurrentId(u"nowhere"_s));
}

void TestWidgets::disclosureByKeyboard()
{
    auto *content = new QWidget;
    auto *disclosure = new Disclosure(m_theme, u"Show the exact request"_s, content);
    layout()->addWidget(disclosure);
    showWindow();
    QSignalSpy toggled(disclosure, &Disclosure::toggled);
    QVERIFY(!content->isVisible());
    auto *button = disclosure->findChild<QToolButton *>(u"disclosureButton"_s);
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
    QVERIFY(content->isVisible());
    QTest::keyClick(button, Qt::Key_Space);
    QVERIFY(!content->isVisible());
    QCOMPARE(toggled.count(), 2);
}

void TestWidgets::disclosureInAnEditor()
{
    // As an editor does on X11 with the keys it moves its cursor by.
    class GreedyEdit final : public QLineEdit
    {
        bool event(QEvent *event) override
        {
            if (event->type() == QEvent::ShortcutOverride) {
                event->accept();
                return true;
            }
            return QLineEdit::event(event);
        }
    };
    auto *content = new QWidget;
    auto *disclosure =
        new Disclosure(m_theme, u"Show the exact request"_s, content, QKeySequence(Qt::CTRL | Qt::Key_E));
    auto *edit = new GreedyEdit;
    layout()->addWidget(disclosure);
    layout()->addWidget(edit);
    showWindow();
    edit->setFocus();
    QTest::keyClick(edit, Qt::Key_E, Qt::ControlModifier);
    QVERIFY(content->isVisible());
    QTest::keyClick(edit, Qt::Key_E, Qt::ControlModifier);
    QVERIFY(!content->isVisible());
}

void TestWidgets::secretFromTheEye()
{
    auto *field = new SecretLineEdit(m_theme);
    auto *next = new SecretLineEdit(m_theme);
    layout()->addWidget(field);
    layout()->addWidget(next);
    showWindow();
    field->setFocus();
    const auto type = [](const QString &text) { QTest::keyClicks(QApplication::focusWidget(), text); };
    const auto press = [](Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); };
    type(u"old one"_s);
    press(Qt::Key_Tab);
    type(u"new one"_s);
    QCOMPARE(field->text(), u"old one"_s);
    QCOMPARE(next->text(), u"new one"_s);
    QVERIFY(!field->isRevealed());
    // Back to the eye of the first, where Space alone means something.
    press(Qt::Key_Backtab);
    QCOMPARE(QApplication::focusWidget(), field->findChild<QToolButton *>());
    type(u"x"_s);
    press(Qt::Key_Backspace);
    QCOMPARE(field->text(), u"old one"_s);
    press(Qt::Key_Space);
    QVERIFY(field->isRevealed());
    press(Qt::Key_Backtab);
    QCOMPARE(QApplication::focusWidget(), field);
    press(Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), next);
}

void TestWidgets::requestViewIsReadOnlyAndCut()
{
    RequestView view(m_theme);
    view.setText(u"POST /x\n<a>\u202e</a>"_s);
    auto *edit = view.findChild<QPlainTextEdit *>();
    QVERIFY(edit->isReadOnly());
    QCOMPARE(edit->lineWrapMode(), QPlainTextEdit::NoWrap);
    QCOMPARE(view.text(), u"POST /x\n<a>\u27e8U+202E\u27e9</a>"_s);
    const int small = view.sizeHint().height();
    view.setText(u"line\n"_s.repeated(500));
    QVERIFY(view.sizeHint().height() > small);
    QVERIFY(view.sizeHint().height() < 600);
    view.setText(QString(300 * 1024, u'x'));
    QVERIFY(view.text().size() < 257 * 1024);
    QVERIFY(view.text().contains(QLocale().toString(44 * 1024)));
}

void TestWidgets::busyListCancelsById()
{
    auto *busy = new BusyList(m_theme);
    layout()->addWidget(busy);
    showWindow();
    QSignalSpy cancelled(busy, &BusyList::cancelRequested);
    QSignalSpy counted(busy, &BusyList::countChanged);
    busy->setWork(u"a"_s, u"Refreshing A"_s, 1, 10);
    auto *more = busy->findChild<QToolButton *>(u"busyMoreButton"_s);
    QVERIFY(!more->isVisible());
    busy->setWork(u"b"_s, u"Refreshing B"_s);
    busy->setWork(u"b"_s, u"Refreshing B"_s, 2, 4, false);
    QCOMPARE(busy->count(), 2);
    QCOMPARE(counted.count(), 2);
    QVERIFY(more->isVisible());
    auto *front = busy->findChild<ProgressItem *>(u"busyFront"_s);
    QCOMPARE(front->text(), u"Refreshing B"_s);
    QVERIFY(!front->findChild<QToolButton *>(u"cancelButton"_s)->isEnabled());
    busy->removeWork(u"b"_s);
    QCOMPARE(front->text(), u"Refreshing A"_s);
    QTest::mouseClick(front->findChild<QToolButton *>(u"cancelButton"_s), Qt::LeftButton);
    QCOMPARE(cancelled.count(), 1);
    QCOMPARE(cancelled.first().first().toString(), u"a"_s);
    busy->removeWork(u"a"_s);
    QVERIFY(!front->isVisible());
    QCOMPARE(busy->count(), 0);
}

void TestWidgets::checkListUnfoldsFailures()
{
    auto *checks = new CheckList(m_theme);
    layout()->addWidget(checks);
    checks->setEntry({u"read"_s, Mark::Waiting, u"Read orders"_s, u"running"_s, {}, {}, {}});
    showWindow();
    QVERIFY(!checks->findChild<QPushButton *>());
    checks->setEntry({u"read"_s,
                      Mark::Bad,
                      u"Read orders"_s,
                      u"Refused"_s,
                      {},
                      u"Ask for the grant."_s,
                      {{u"ask"_s, u"Copy what to ask for"_s}}});
    QCOMPARE(checks->entries().size(), 1);
    QSignalSpy triggered(checks, &CheckList::actionTriggered);
    auto *button = checks->findChild<QPushButton *>(u"askButton"_s);
    QVERIFY(button);
    QTRY_VERIFY(button->isVisible());
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(triggered.count(), 1);
    QCOMPARE(triggered.first(), (QVariantList{u"read"_s, u"ask"_s}));
}

void TestWidgets::elidedLabelGivesWay()
{
    ElidedLabel label(u"A name of many words that will not fit"_s);
    label.resize(label.sizeHint());
    QVERIFY(!label.isElided());
    label.resize(40, 20);
    QVERIFY(label.isElided());
    QVERIFY(label.minimumSizeHint().width() < label.sizeHint().width() / 2);
    QCOMPARE(label.accessibleName(), label.text());
}

void TestWidgets::chipIsAsWideAsItsWord()
{
    StatusChip chip(m_theme);
    chip.setStatus({Mark::Good, u"Active"_s, {}});
    const int narrow = chip.sizeHint().width();
    chip.setStatus({Mark::Waiting, u"Waiting for payment"_s, {}});
    QVERIFY(chip.sizeHint().width() > narrow);
    QVERIFY(chip.sizeHint().height() >= 24);
    QCOMPARE(chip.accessibleName(), u"Waiting for payment"_s);
}

void TestWidgets::loadingLineTellsItsShare()
{
    auto *line = new LoadingLine(m_theme);
    layout()->addWidget(line);
    showWindow();
    QVERIFY(line->isIdle());
    line->setProgress(1, 4);
    QVERIFY(!line->isIdle());
    QVERIFY(line->accessibleDescription().contains(u"25"_s));
    const QImage image = line->grab().toImage();
    QCOMPARE(QColor(image.pixel(2, 1)), m_theme.color(Token::PrimaryFill));
    QCOMPARE(QColor(image.pixel(image.width() - 2, 1)), m_theme.color(Token::Track));
    line->setIdle();
    QVERIFY(line->isIdle());
}

// In a pane narrower than the texts would like, names and values wrap and every line of them is in view.
void TestWidgets::detailsGridCutsNothing()
{
    QWidget pane;
    auto *column = new QVBoxLayout(&pane);
    auto *grid = new DetailsGrid(m_theme, &pane);
    column->addWidget(grid);
    column->addStretch(1);
    const QString longText = u"Abrechnungszeitraum der verlängerten Mitgliedschaft im Bestandskundentarif"_s;
    for (int i = 0; i < 4; ++i)
        grid->addRow(longText, longText + u' ' + longText);
    grid->addRow(longText, u"ps1@aps.test"_s, DetailsGrid::Kind::Copyable);
    pane.resize(300, 900);
    pane.show();
    QVERIFY(QTest::qWaitForWindowExposed(&pane));
    const QList<QLabel *> labels = grid->findChildren<QLabel *>();
    QVERIFY(labels.size() >= 9);
    for (const QLabel *label : labels) {
        QVERIFY(label->geometry().bottom() < grid->height());
        if (label->wordWrap())
            QVERIFY2(label->height() >= label->heightForWidth(label->width()), qPrintable(label->text()));
    }
    // Long names leave the values the greater part.
    for (const QLabel *label : labels) {
        if (label->text() == longText + u' ' + longText)
            QVERIFY2(label->width() > 130, qPrintable(QString::number(label->width())));
    }
}

// A link of a long name gives way; its whole name stands in a tooltip.
void TestWidgets::detailsGridIsNoWiderThanItsPane()
{
    DetailsGrid grid(m_theme);
    const QString name = u"Smith && Sons Holding International Trading Company of the Northern Provinces"_s;
    QPushButton *link = makeActionButton({u"openCustomer"_s, name, ButtonRole::Link}, &grid);
    grid.addRow(u"Customer"_s, link);
    grid.resize(300, 60);
    grid.show();
    QVERIFY(QTest::qWaitForWindowExposed(&grid));
    QVERIFY2(grid.minimumSizeHint().width() <= 300,
             qPrintable(QString::number(grid.minimumSizeHint().width())));
    QVERIFY(grid.rect().contains(link->geometry()));
    QVERIFY(link->toolTip().contains(u"Northern Provinces"_s));
}

QTEST_MAIN(TestWidgets)

#include "tst_widgets.moc"
