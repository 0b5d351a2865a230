// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/itemroles.h"
#include "ui/theme.h"
#include "ui/widgets/statetableview.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace purveyor;

class TestStateTableView final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void copiesRowsAsTsv();
    void copiesWithHeadersInVisualOrder();
    void copyKeepsRowsWholeAndDisarmsFormulas();
    void copyPutsTextOnTheClipboard();
    void selectsWholeRowsById();
    void tabLeaves();
    void enterActivates();
    void aRowThatOnlyHasTheRingIsSelectedFirst();
    void keysAreHandedOut();
    void contextMenuByKeyboard();
    void layoutRoundTrip();
    void withheldColumnsKeepWhatWasChosen();
    void layoutSurvivesColumnsThatComeAndGo();
    void brokenLayoutIsRefused();
    void requiredColumnStays();
    void layoutEditedByPersonsOnly();
    void columnMenuHidesAndResets();
    void rowsAreTallEnough();
    void onlyBadAndUnknownWordsAreColoured();
    void staleRowsAreQuiet();
    void mirrored();
    void columnsGrowToTheirContents();
    void nameKeepsItsRoomInANarrowTable();
    void aStateStaysWholeInANarrowTable();
    void oneLongTextDoesNotTakeAllRoom();
    void aRareWordIsShownWhole();
    void everyDayIsShownWhole();
    void leastImportantColumnsGoFirst();
    void theNearHalfOfADayIsEnoughToStay();
    void aColumnAskedForByNameStays();

private:
    static QList<ColumnSpec> specs();
    void letColumnsYield();
    // Its column grew beyond the width that it was given.
    [[nodiscard]] bool isShownWhole(const QModelIndex &cell, int givenWidth) const;
    [[nodiscard]] int windowFor(int tableWidth) const;
    [[nodiscard]] bool hasColor(int column, int row, const QColor &color) const;

    Theme m_theme;
    QStandardItemModel *m_model = nullptr;
    QWidget *m_window = nullptr;
    QLineEdit *m_before = nullptr;
    QLineEdit *m_after = nullptr;
    StateTableView *m_table = nullptr;
};

QList<ColumnSpec> TestStateTableView::specs()
{
    return {
        {u"name"_s, 0, true, true, true}, {u"status"_s, 112}, {u"subs"_s, 60}, {u"id"_s, 90, false, false}};
}

void TestStateTableView::init()
{
    m_theme.setMode(Theme::Mode::Light);
    m_model = new QStandardItemModel(this);
    m_model->setSortRole(Qt::DisplayRole);
    m_model->setHorizontalHeaderLabels({u"Name"_s, u"Status"_s, u"Subs"_s, u"Id"_s});
    const auto row = [this](const QString &id, const QString &name, Mark mark, const QString &status,
                            const QString &subs) {
        auto *nameItem = new QStandardItem(name);
        nameItem->setData(id, IdRole);
        auto *statusItem = new QStandardItem(status);
        statusItem->setData(static_cast<int>(mark), MarkRole);
        m_model->appendRow({nameItem, statusItem, new QStandardItem(subs), new QStandardItem(id)});
    };
    row(u"a"_s, u"Acme"_s, Mark::Good, u"Active"_s, u"1"_s);
    row(u"b"_s, u"Baltic"_s, Mark::Bad, u"Expired"_s, u"2"_s);
    row(u"c"_s, u"Café\tLittéraire\nGrund"_s, Mark::Waiting, u"In progress"_s, u"-3"_s);
    row(u"d"_s, u"=cmd|' /C calc'!A0"_s, Mark::Unknown, u"Unknown"_s, u"+1 (888) 12"_s);

    m_window = new QWidget;
    m_window->resize(700, 400);
    auto *layout = new QVBoxLayout(m_window);
    m_before = new QLineEdit;
    m_after = new QLineEdit;
    m_table = new StateTableView(m_theme);
    layout->addWidget(m_before);
    layout->addWidget(m_table);
    layout->addWidget(m_after);
    m_table->setModel(m_model);
    m_table->setColumns(specs());
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window));
}

void TestStateTableView::cleanup()
{
    delete m_window;
    delete m_model;
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

void TestStateTableView::copiesRowsAsTsv()
{
    QVERIFY(m_table->selectId(u"b"_s));
    QCOMPARE(m_table->selectionAsTsv(false), u"Baltic\tExpired\t2\n"_s);
    m_table->clearSelection();
    QCOMPARE(m_table->selectionAsTsv(false), QString());
}

void TestStateTableView::copiesWithHeadersInVisualOrder()
{
    m_table->horizontalHeader()->moveSection(2, 1);
    QVERIFY(m_table->selectId(u"a"_s));
    QCOMPARE(m_table->selectionAsTsv(true), u"Name\tSubs\tStatus\nAcme\t1\tActive\n"_s);
}

void TestStateTableView::copyKeepsRowsWholeAndDisarmsFormulas()
{
    m_table->selectAll();
    const QStringList lines = m_table->selectionAsTsv(false).split(u'\n');
    QCOMPARE(lines.size(), 5);
    for (int i = 0; i < 4; ++i)
        QCOMPARE(lines.at(i).count(u'\t'), 2);
    QVERIFY(lines.contains(u"Café Littéraire Grund\tIn progress\t-3"_s));
    QVERIFY(lines.contains(u"'=cmd|' /C calc'!A0\tUnknown\t+1 (888) 12"_s));
}

void TestStateTableView::copyPutsTextOnTheClipboard()
{
    QGuiApplication::clipboard()->clear();
    QVERIFY(m_table->selectId(u"a"_s));
    m_table->setFocus();
    QTest::keyClick(m_table, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"Acme\tActive\t1\n"_s);
    QTest::keyClick(m_table, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"Name\tStatus\tSubs\nAcme\tActive\t1\n"_s);
}

void TestStateTableView::selectsWholeRowsById()
{
    QVERIFY(m_table->selectId(u"c"_s));
    QCOMPARE(m_table->selectedIds(), QStringList{u"c"_s});
    QCOMPARE(m_table->selectionModel()->selectedIndexes().size(), 4);
    QVERIFY(!m_table->selectId(u"nobody"_s));
    QCOMPARE(m_table->selectedIds(), QStringList{u"c"_s});
}

void TestStateTableView::tabLeaves()
{
    m_table->setFocus();
    QTest::keyClick(m_table, Qt::Key_Tab);
    QTRY_VERIFY(m_after->hasFocus());
    QTest::keyClick(m_after, Qt::Key_Backtab);
    QTRY_VERIFY(m_table->hasFocus());
    QTest::keyClick(m_table, Qt::Key_Backtab);
    QTRY_VERIFY(m_before->hasFocus());
}

void TestStateTableView::enterActivates()
{
    QSignalSpy activated(m_table, &StateTableView::rowActivated);
    QVERIFY(m_table->selectId(u"b"_s));
    m_table->setFocus();
    QTest::keyClick(m_table, Qt::Key_Return);
    QCOMPARE(activated.count(), 1);
    QCOMPARE(activated.first().first().toModelIndex().siblingAtColumn(0).data(IdRole).toString(), u"b"_s);
}

void TestStateTableView::aRowThatOnlyHasTheRingIsSelectedFirst()
{
    QSignalSpy activated(m_table, &StateTableView::rowActivated);
    m_table->setFocus();
    QTRY_VERIFY(m_table->currentIndex().isValid()); // the focus rings a row
    QVERIFY(m_table->selectedIds().isEmpty());
    const QString first = m_model->index(0, 0).data(IdRole).toString();
    QTest::keyClick(m_table, Qt::Key_Down);
    QCOMPARE(m_table->selectedIds(), QStringList{first});
    QTest::keyClick(m_table, Qt::Key_Down);
    QVERIFY(m_table->selectedIds() != QStringList{first});
    m_table->clearSelection();
    m_table->setCurrentIndex({});
    m_table->selectionModel()->setCurrentIndex(m_model->index(0, 0), QItemSelectionModel::NoUpdate);
    QTest::keyClick(m_table, Qt::Key_Return);
    QCOMPARE(m_table->selectedIds(), QStringList{first});
    QCOMPARE(activated.count(), 1);
}

void TestStateTableView::keysAreHandedOut()
{
    QSignalSpy deleted(m_table, &StateTableView::deleteRequested);
    QSignalSpy edited(m_table, &StateTableView::editRequested);
    m_table->setFocus();
    m_table->clearSelection();
    QTest::keyClick(m_table, Qt::Key_Delete);
    QCOMPARE(deleted.count(), 0);
    QVERIFY(m_table->selectId(u"a"_s));
    QTest::keyClick(m_table, Qt::Key_Delete);
    QTest::keyClick(m_table, Qt::Key_F2);
    QCOMPARE(deleted.count(), 1);
    QCOMPARE(edited.count(), 1);
}

void TestStateTableView::contextMenuByKeyboard()
{
    QSignalSpy menu(m_table, &StateTableView::menuRequested);
    QVERIFY(m_table->selectId(u"c"_s));
    m_table->setFocus();
    QTest::keyClick(m_table, Qt::Key_F10, Qt::ShiftModifier);
    QCOMPARE(menu.count(), 1);
    QCOMPARE(menu.first().at(1).toModelIndex(), m_table->currentIndex());
    const QRect inside(m_table->viewport()->mapToGlobal(QPoint(0, 0)), m_table->viewport()->size());
    QVERIFY(inside.contains(menu.first().first().toPoint()));
}

void TestStateTableView::layoutRoundTrip()
{
    QHeaderView *header = m_table->horizontalHeader();
    header->moveSection(header->visualIndex(2), 1);
    header->resizeSection(1, 177);
    header->setSectionHidden(3, false);
    header->resizeSection(3, 133);
    header->setSectionHidden(2, true);
    m_table->sortByColumn(1, Qt::DescendingOrder);
    const QByteArray kept = m_table->saveLayout();

    m_table->resetLayout();
    m_table->sortByColumn(0, Qt::AscendingOrder);
    QVERIFY(m_table->saveLayout() != kept);
    QVERIFY(m_table->restoreLayout(kept));
    QCOMPARE(m_table->saveLayout(), kept);
    QCOMPARE(header->visualIndex(2), 1);
    QCOMPARE(header->sectionSize(1), 177);
    QCOMPARE(header->sectionSize(3), 133);
    QVERIFY(header->isSectionHidden(2));
    QCOMPARE(header->sortIndicatorSection(), 1);
    QCOMPARE(header->sortIndicatorOrder(), Qt::DescendingOrder);
    QCOMPARE(m_model->index(0, 1).data().toString(), u"Unknown"_s);
}

void TestStateTableView::withheldColumnsKeepWhatWasChosen()
{
    QHeaderView *header = m_table->horizontalHeader();
    const QString key = m_table->columns().at(1).key;
    header->resizeSection(1, 177);
    const QByteArray chosen = m_table->saveLayout();
    QSignalSpy edited(m_table, &StateTableView::layoutEdited);
    m_table->setColumnWithheld(key, true);
    QVERIFY(header->isSectionHidden(1));
    QCOMPARE(m_table->saveLayout(), chosen); // a restart in between forgets nothing
    QVERIFY(m_table->restoreLayout(chosen));
    QVERIFY(header->isSectionHidden(1));
    m_table->setColumnWithheld(key, false);
    QVERIFY(!header->isSectionHidden(1));
    QCOMPARE(header->sectionSize(1), 177);
    QCOMPARE(edited.count(), 0);
    // What a person has hidden does not come by this.
    header->setSectionHidden(1, true);
    m_table->setColumnWithheld(key, true);
    m_table->setColumnWithheld(key, false);
    QVERIFY(header->isSectionHidden(1));
}

void TestStateTableView::layoutSurvivesColumnsThatComeAndGo()
{
    QVERIFY(m_table->restoreLayout(R"({"version":1,"sort":"gone","columns":[
        {"key":"gone","width":50,"shown":true},{"key":"subs","width":99999999,"shown":true},{"key":"name","shown":true}]})"));
    QHeaderView *header = m_table->horizontalHeader();
    QCOMPARE(header->visualIndex(2), 0);
    QCOMPARE(header->visualIndex(0), 1);
    QVERIFY(header->sectionSize(2) <= 4000);
    QVERIFY(!header->isSectionHidden(1)); // not named: as it begins
    QVERIFY(header->isSectionHidden(3));
}

void TestStateTableView::brokenLayoutIsRefused()
{
    const QByteArray before = m_table->saveLayout();
    for (const QByteArray &bytes :
         {QByteArray(), QByteArray("rubbish"), QByteArray(R"({"version":2,"columns":[]})"),
          QByteArray(R"({"version":1})")}) {
        QVERIFY(!m_table->restoreLayout(bytes));
        QCOMPARE(m_table->saveLayout(), before);
    }
}

void TestStateTableView::requiredColumnStays()
{
    QVERIFY(m_table->restoreLayout(R"({"version":1,"columns":[{"key":"name","shown":false}]})"));
    QVERIFY(!m_table->horizontalHeader()->isSectionHidden(0));
}

void TestStateTableView::layoutEditedByPersonsOnly()
{
    QSignalSpy edited(m_table, &StateTableView::layoutEdited);
    const QByteArray kept = m_table->saveLayout();
    QVERIFY(m_table->restoreLayout(kept));
    m_window->resize(800, 420);
    QTRY_COMPARE(m_window->width(), 800);
    QCoreApplication::sendPostedEvents();
    QCOMPARE(edited.count(), 0);
    m_table->horizontalHeader()->resizeSection(1, 150);
    QCOMPARE(edited.count(), 1);
}

void TestStateTableView::columnMenuHidesAndResets()
{
    QSignalSpy edited(m_table, &StateTableView::layoutEdited);
    m_table->openColumnMenu(m_table->mapToGlobal(QPoint(10, 10)), 1);
    auto *menu = m_table->findChild<QMenu *>(u"columnMenu"_s);
    QVERIFY(menu);
    QVERIFY(!menu->findChild<QAction *>(u"column_name"_s)->isEnabled());
    menu->findChild<QAction *>(u"column_status"_s)->trigger();
    QVERIFY(m_table->horizontalHeader()->isSectionHidden(1));
    menu->findChild<QAction *>(u"column_id"_s)->trigger();
    QVERIFY(!m_table->horizontalHeader()->isSectionHidden(3));
    QVERIFY(m_table->horizontalHeader()->sectionSize(3) >= 40);
    QCOMPARE(edited.count(), 2);
    menu->findChild<QAction *>(u"resetColumnsAction"_s)->trigger();
    QVERIFY(!m_table->horizontalHeader()->isSectionHidden(1));
    QVERIFY(m_table->horizontalHeader()->isSectionHidden(3));
    menu->close();
}

void TestStateTableView::rowsAreTallEnough()
{
    QVERIFY(m_table->rowHeight(0) >= 28);
    QVERIFY(m_table->rowHeight(0) >= QFontMetrics(m_table->font()).height() * 1.75);
    QCOMPARE(m_table->horizontalHeader()->height(), m_table->rowHeight(0));
    QVERIFY(!m_table->showGrid());
    QCOMPARE(m_table->frameShape(), QFrame::NoFrame);
}

bool TestStateTableView::hasColor(int column, int row, const QColor &color) const
{
    const QRect cell = m_table->visualRect(m_model->index(row, column));
    const QImage image = m_table->viewport()->grab(cell.adjusted(28, 2, -2, -2)).toImage();
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor pixel(image.pixel(x, y));
            if (qAbs(pixel.red() - color.red()) + qAbs(pixel.green() - color.green()) +
                    qAbs(pixel.blue() - color.blue()) <
                60)
                return true;
        }
    }
    return false;
}

void TestStateTableView::onlyBadAndUnknownWordsAreColoured()
{
    m_table->sortByColumn(3, Qt::AscendingOrder);
    m_table->clearSelection();
    m_table->setCurrentIndex({});
    QVERIFY(hasColor(1, 1, m_theme.markColor(Mark::Bad)));
    QVERIFY(hasColor(1, 3, m_theme.markColor(Mark::Unknown)));
    QVERIFY(!hasColor(1, 0, m_theme.markColor(Mark::Good)));
    QVERIFY(!hasColor(1, 2, m_theme.markColor(Mark::Waiting)));
    QVERIFY(m_table->selectId(u"b"_s));
    QVERIFY(!hasColor(1, 1, m_theme.markColor(Mark::Bad)));
}

void TestStateTableView::staleRowsAreQuiet()
{
    m_table->sortByColumn(3, Qt::AscendingOrder);
    m_table->clearSelection();
    QVERIFY(hasColor(0, 0, m_theme.color(Token::Text)));
    m_table->setStale(true);
    QVERIFY(!hasColor(0, 0, m_theme.color(Token::Text)));
    QVERIFY(hasColor(0, 0, m_theme.color(Token::SecondText)));
}

void TestStateTableView::mirrored()
{
    QApplication::setLayoutDirection(Qt::RightToLeft);
    QTRY_VERIFY(m_table->visualRect(m_model->index(0, 0)).left() >
                m_table->visualRect(m_model->index(0, 1)).left());
    QVERIFY(m_table->selectId(u"a"_s));
    m_table->setFocus();
    QTRY_VERIFY(m_table->hasFocus());
    const QRect cell = m_table->visualRect(m_table->currentIndex());
    const QImage image = m_table->viewport()->grab(cell).toImage();
    // The bar of the selected row stands at the leading edge, which is the right one now.
    QCOMPARE(QColor(image.pixel(image.width() - 2, image.height() / 2)), m_theme.color(Token::Link));
    QVERIFY(QColor(image.pixel(1, image.height() / 2)) != m_theme.color(Token::Link));
}

void TestStateTableView::columnsGrowToTheirContents()
{
    const QHeaderView *header = m_table->horizontalHeader();
    m_window->resize(1100, 400);
    m_model->item(0, 1)->setText(u"Waiting for the approval of somebody"_s);
    QTRY_VERIFY(header->sectionSize(1) > m_theme.scaled(112));
    QVERIFY(header->sectionSize(1) <= 2 * m_theme.scaled(112));
    QVERIFY(header->sectionSize(0) >= m_theme.scaled(140)); // the stretching column keeps its room
    // What a person sized stays.
    m_table->horizontalHeader()->resizeSection(1, 90);
    m_model->item(0, 1)->setText(u"Waiting for the approval of somebody else"_s);
    QTest::mouseMove(m_table->viewport());
    m_model->item(0, 2)->setText(u"a very long figure indeed"_s);
    QTRY_VERIFY(header->sectionSize(2) > m_theme.scaled(60));
    QCOMPARE(header->sectionSize(1), 90);
}

void TestStateTableView::nameKeepsItsRoomInANarrowTable()
{
    QHeaderView *header = m_table->horizontalHeader();
    QTRY_VERIFY(header->sectionSize(0) > 200);
    m_window->resize(290, 400); // too little for 112 + 60 + 140
    QTRY_VERIFY2(header->sectionSize(0) >= 100, qPrintable(QString::number(header->sectionSize(0))));
    QVERIFY(header->sectionSize(1) < m_theme.scaled(112));
    QVERIFY(header->sectionSize(1) >= m_theme.scaled(112) * 3 / 5);
    m_window->resize(700, 400);
    QTRY_VERIFY(header->sectionSize(1) >= m_theme.scaled(112));
}

void TestStateTableView::aStateStaysWholeInANarrowTable()
{
    const QHeaderView *header = m_table->horizontalHeader();
    m_window->resize(290, 400);
    QTRY_VERIFY(header->sectionSize(1) < m_theme.scaled(112)); // there it gives of its width
    QList<ColumnSpec> columns = specs();
    columns[1].width = 70;
    columns[1].whole = true;
    m_table->setColumns(columns);
    const int whole = m_table->sizeHintForIndex(m_model->index(2, 1)).width();
    QVERIFY(header->sectionSize(1) < whole);
    m_model->item(0, 0)->setText(u"Acme Holding"_s); // it is fitted to what it shows
    QTRY_VERIFY2(header->sectionSize(1) >= whole,
                 qPrintable(u"%1 of %2"_s.arg(header->sectionSize(1)).arg(whole)));
}

void TestStateTableView::oneLongTextDoesNotTakeAllRoom()
{
    for (int i = 0; i < 20; ++i)
        m_model->appendRow({new QStandardItem(u"Name"_s), new QStandardItem(u"Active"_s)});
    m_model->item(0, 1)->setText(QString(30, u'w'));
    QHeaderView *header = m_table->horizontalHeader();
    const int before = header->sectionSize(1);
    m_model->item(1, 2)->setText(u"12345678901234567890"_s); // told to the same fitting, and seen
    QTRY_VERIFY(header->sectionSize(2) > m_theme.scaled(60));
    QVERIFY2(header->sectionSize(1) < before * 3 / 2, qPrintable(QString::number(header->sectionSize(1))));
}

bool TestStateTableView::isShownWhole(const QModelIndex &cell, int givenWidth) const
{
    const QHeaderView *header = m_table->horizontalHeader();
    const int whole = m_table->sizeHintForIndex(cell).width();
    return whole > m_theme.scaled(givenWidth) &&
           QTest::qWaitFor([&] { return header->sectionSize(cell.column()) >= whole; });
}

// Few are suspended, and that is no long word.
void TestStateTableView::aRareWordIsShownWhole()
{
    m_model->removeRows(0, m_model->rowCount());
    for (int i = 0; i < 30; ++i)
        m_model->appendRow({new QStandardItem(u"Name"_s), new QStandardItem(u"Switched on"_s)});
    m_model->item(3, 1)->setText(u"Switched off by us"_s);
    QList<ColumnSpec> columns = specs();
    columns[1].width = 72;
    m_table->setColumns(columns);
    QVERIFY(isShownWhole(m_model->index(3, 1), 72));
}

// Few customers renew soon; their days are as short as all days.
void TestStateTableView::everyDayIsShownWhole()
{
    QList<ColumnSpec> columns = specs();
    columns[2].width = 100;
    columns[2].secondaryAt = 60;
    m_table->setColumns(columns);
    for (int i = 0; i < 20; ++i)
        m_model->appendRow({new QStandardItem(u"N"_s), new QStandardItem(u"A"_s), new QStandardItem(u"-"_s)});
    m_model->item(3, 2)->setText(u"1"_s);
    QStandardItem *day = m_model->item(1, 2);
    day->setText(u"in 141 d"_s);
    day->setData(u"12 Apr 2027"_s, SecondaryTextRole);
    QVERIFY(isShownWhole(day->index(), 100));
}

// Status goes before nothing else, Subs before Status.
void TestStateTableView::letColumnsYield()
{
    QList<ColumnSpec> columns = specs();
    columns[1].yields = 2;
    columns[2].yields = 1;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        m_model->item(row, 0)->setText(u"Ab"_s);
        m_model->item(row, 1)->setText(QString(20, u'w')); // wider than at first, whatever the font
        m_model->item(row, 2)->setText(QString(12, u'0'));
    }
    m_table->setColumns(columns);
}

int TestStateTableView::windowFor(int tableWidth) const
{
    return tableWidth + m_window->width() - m_table->viewport()->width();
}

void TestStateTableView::leastImportantColumnsGoFirst()
{
    letColumnsYield();
    const QHeaderView *header = m_table->horizontalHeader();
    const QByteArray kept = m_table->saveLayout();
    const QSignalSpy edited(m_table, &StateTableView::layoutEdited);
    const int name = m_theme.scaled(140);
    const int all = name + m_theme.scaled(112) + m_theme.scaled(60);
    m_window->resize(windowFor(all - 12), 400);
    QTRY_VERIFY(header->isSectionHidden(2));
    QVERIFY(!header->isSectionHidden(1));
    m_window->resize(windowFor(name + 40), 400);
    QTRY_VERIFY(header->isSectionHidden(1));
    QVERIFY(header->sectionSize(0) >= name);
    // That is the window's doing and no choice of a person.
    QVERIFY(m_table->isColumnWanted(1) && m_table->isColumnWanted(2) && !m_table->isColumnWanted(3));
    QCOMPARE(m_table->saveLayout(), kept);
    m_window->resize(windowFor(all + 40), 400);
    QTRY_VERIFY(!header->isSectionHidden(1) && !header->isSectionHidden(2));
    QCOMPARE(m_table->saveLayout(), kept);
    QCOMPARE(edited.count(), 0);
}

void TestStateTableView::theNearHalfOfADayIsEnoughToStay()
{
    QList<ColumnSpec> columns = specs();
    columns[2].width = 160;
    columns[2].secondaryAt = 60;
    columns[2].yields = 1;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        m_model->item(row, 0)->setText(u"Ab"_s);
        m_model->item(row, 1)->setText(QString(20, u'w'));
        m_model->item(row, 2)->setText(u"in 9 days"_s);
        m_model->item(row, 2)->setData(u"12 Apr 2027"_s, SecondaryTextRole);
    }
    m_table->setColumns(columns);
    const QHeaderView *header = m_table->horizontalHeader();
    const int others = m_theme.scaled(140) + m_theme.scaled(112);
    m_window->resize(windowFor(others + m_theme.scaled(60)), 400);
    QTRY_VERIFY(header->isSectionHidden(2));
    m_window->resize(windowFor(others + m_theme.scaled(110)), 400);
    QTRY_VERIFY(!header->isSectionHidden(2));
    // Room for a part of the far half is of use to what stands beside it.
    QTRY_COMPARE(header->sectionSize(2), m_theme.scaled(76));
    m_window->resize(windowFor(others + m_theme.scaled(240)), 400);
    const int both = m_table->sizeHintForIndex(m_model->index(0, 2)).width();
    QVERIFY(both > m_theme.scaled(76));
    QTRY_VERIFY(header->sectionSize(2) >= both);
}

void TestStateTableView::aColumnAskedForByNameStays()
{
    letColumnsYield();
    const QHeaderView *header = m_table->horizontalHeader();
    m_window->resize(windowFor(m_theme.scaled(140) + m_theme.scaled(112) + 30), 400);
    QTRY_VERIFY(header->isSectionHidden(2));
    m_table->openColumnMenu(m_table->mapToGlobal(QPoint(10, 10)), 1);
    auto *menu = m_table->findChild<QMenu *>(u"columnMenu"_s);
    QVERIFY(menu);
    auto *entry = menu->findChild<QAction *>(u"column_subs"_s);
    QVERIFY(entry && !entry->isChecked());
    QVERIFY2(entry->text().contains(u"no room"_s), qPrintable(entry->text()));
    entry->trigger();
    menu->close();
    QVERIFY(!header->isSectionHidden(2));
    QTRY_VERIFY(header->isSectionHidden(1)); // the other one goes for it
    QVERIFY(!header->isSectionHidden(2));
    const QByteArray kept = m_table->saveLayout();
    QVERIFY(m_table->restoreLayout(kept));
    QVERIFY(!header->isSectionHidden(2));
}

QTEST_MAIN(TestStateTableView)

#include "tst_statetableview.moc"
