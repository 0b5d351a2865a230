// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme.h"
#include "ui/widgets/labelchip.h"
#include "ui/widgets/labelstrip.h"
#include "ui/widgets/noteblock.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>
#include <memory>

using namespace Qt::StringLiterals;
using namespace purveyor;

// Labels and notes, used by hand.
class OwnWordsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void addsALabelByTyping();
    void proposesTheKnownOnes();
    void escapeEndsTheTypingAlone();
    void removesByCrossAndByKeyboard();
    void wrapsAndCutsInANarrowPane_data();
    void wrapsAndCutsInANarrowPane();
    void writesANote();
    void breaksAWordWithoutAnEnd();
    void keepsWhatIsTyped();
    void textIsAlwaysPlain();

private:
    template <class T>
    T *child(const QString &name) const
    {
        return m_window->findChild<T *>(name);
    }
    [[nodiscard]] QList<LabelChip *> chips() const
    {
        QList<LabelChip *> shown = m_window->findChildren<LabelChip *>();
        shown.removeIf([](const LabelChip *chip) { return !chip->isVisible(); });
        return shown;
    }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<QWidget> m_window;
    LabelStrip *m_strip = nullptr;
    NoteBlock *m_note = nullptr;
};

void OwnWordsTest::init()
{
    m_theme = std::make_unique<Theme>();
    m_window = std::make_unique<QWidget>();
    m_window->setAttribute(Qt::WA_DontShowOnScreen, false);
    auto *column = new QVBoxLayout(m_window.get());
    m_strip = new LabelStrip(*m_theme, m_window.get());
    m_note = new NoteBlock(*m_theme, m_window.get());
    column->addWidget(m_strip);
    column->addWidget(m_note);
    column->addStretch(1);
    m_window->resize(360, 500);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void OwnWordsTest::cleanup()
{
    m_window.reset();
    m_theme.reset();
}

void OwnWordsTest::addsALabelByTyping()
{
    const QSignalSpy added(m_strip, &LabelStrip::addRequested);
    QTest::mouseClick(child<QPushButton>(u"addLabelButton"_s), Qt::LeftButton);
    auto *field = child<QLineEdit>(u"newLabelField"_s);
    QVERIFY(field->isVisible() && field->hasFocus());
    QTest::keyClicks(field, u"  pays   late "_s);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(added.count(), 1);
    QCOMPARE(added.constFirst().constFirst().toString(), u"pays late"_s);
    QVERIFY(!field->isVisible());
    QVERIFY(child<QPushButton>(u"addLabelButton"_s)->hasFocus());
    // Nothing typed is nothing wanted.
    QTest::mouseClick(child<QPushButton>(u"addLabelButton"_s), Qt::LeftButton);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(added.count(), 1);
    QVERIFY(!field->isVisible());
}

void OwnWordsTest::proposesTheKnownOnes()
{
    m_strip->setKnownLabels({u"Blue"_s, u"Very important"_s});
    const QSignalSpy added(m_strip, &LabelStrip::addRequested);
    QTest::mouseClick(child<QPushButton>(u"addLabelButton"_s), Qt::LeftButton);
    auto *field = child<QLineEdit>(u"newLabelField"_s);
    QTest::keyClicks(field, u"IMPO"_s); // in the middle, in another case
    QAbstractItemView *popup = field->completer()->popup();
    QTRY_VERIFY(popup->isVisible());
    QTest::keyClick(popup, Qt::Key_Down);
    QTest::keyClick(popup, Qt::Key_Return);
    QTRY_COMPARE(added.count(), 1);
    QCOMPARE(added.constFirst().constFirst().toString(), u"Very important"_s);
    QVERIFY(!field->isVisible());
    QCoreApplication::processEvents();
    QCOMPARE(added.count(), 1); // not once by the field and once by the list
}

void OwnWordsTest::escapeEndsTheTypingAlone()
{
    const QSignalSpy added(m_strip, &LabelStrip::addRequested);
    QTest::mouseClick(child<QPushButton>(u"addLabelButton"_s), Qt::LeftButton);
    auto *field = child<QLineEdit>(u"newLabelField"_s);
    QTest::keyClicks(field, u"x"_s);
    QTest::keyClick(field, Qt::Key_Escape);
    QVERIFY(!field->isVisible());
    QVERIFY(m_window->isVisible());
    QCOMPARE(added.count(), 0);
}

void OwnWordsTest::removesByCrossAndByKeyboard()
{
    m_strip->setLabels({u"one"_s, u"three"_s, u"two"_s});
    QCOMPARE(chips().size(), 3);
    const QSignalSpy removed(m_strip, &LabelStrip::removeRequested);
    LabelChip *first = chips().at(0);
    QTRY_VERIFY(first->width() > 20);
    QTest::mouseClick(first, Qt::LeftButton, {}, {4, first->height() / 2}); // the word: nothing
    QCOMPARE(removed.count(), 0);
    QTest::mouseClick(first, Qt::LeftButton, {}, {first->width() - 6, first->height() / 2});
    QCOMPARE(removed.count(), 1);
    QCOMPARE(removed.constLast().constFirst().toString(), u"one"_s);
    LabelChip *second = chips().at(1);
    second->setFocus();
    QTest::keyClick(second, Qt::Key_Delete);
    QCOMPARE(removed.constLast().constFirst().toString(), u"three"_s);
    m_strip->setLabels({u"one"_s, u"two"_s});
    auto *next = qobject_cast<LabelChip *>(m_window->focusWidget());
    QVERIFY(next);
    QCOMPARE(next->label(), u"two"_s); // the focus goes on with the next
    QTest::keyClick(next, Qt::Key_Backspace);
    QCOMPARE(removed.count(), 3);
}

void OwnWordsTest::wrapsAndCutsInANarrowPane_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("left to right") << Qt::LeftToRight;
    QTest::newRow("right to left") << Qt::RightToLeft;
}

void OwnWordsTest::wrapsAndCutsInANarrowPane()
{
    QFETCH(Qt::LayoutDirection, direction);
    m_window->setLayoutDirection(direction);
    m_strip->setLabels(
        {QString(40, u'W'), u"לקוח חשוב"_s, u"two"_s, u"another one of them"_s, u"and more"_s});
    QTRY_VERIFY(m_strip->height() > 40); // more than one line
    QList<QRect> places;
    for (const LabelChip *chip : chips()) {
        QVERIFY(m_strip->rect().contains(chip->geometry()));
        for (const QRect &other : std::as_const(places))
            QVERIFY(!other.intersects(chip->geometry()));
        places.append(chip->geometry());
    }
    QCOMPARE(places.size(), 5);
    QVERIFY(m_note->y() >= m_strip->geometry().bottom());
    if (direction == Qt::RightToLeft)
        QVERIFY(places.at(1).right() > m_strip->width() - 10);
    else
        QVERIFY(places.at(1).left() < 10);
}

void OwnWordsTest::writesANote()
{
    const QSignalSpy saved(m_note, &NoteBlock::saveRequested);
    QVERIFY(!child<QLabel>(u"noteText"_s)->isVisible());
    QTest::mouseClick(child<QPushButton>(u"editNoteButton"_s), Qt::LeftButton);
    auto *editor = child<QPlainTextEdit>(u"noteEditor"_s);
    QVERIFY(editor->isVisible() && editor->hasFocus());
    QTest::keyClicks(editor, u"Ask Tom"_s);
    QTest::mouseClick(child<QPushButton>(u"saveNoteButton"_s), Qt::LeftButton);
    QCOMPARE(saved.count(), 1);
    QCOMPARE(saved.constFirst().constFirst().toString(), u"Ask Tom"_s);
    QVERIFY(editor->isVisible()); // until it is kept
    m_note->showProblem(u"The disk is full"_s);
    QVERIFY(child<QLabel>(u"noteProblem"_s)->isVisible());
    QCOMPARE(editor->toPlainText(), u"Ask Tom"_s);
    m_note->setNote(u"Ask Tom"_s, u"maria, 10:42"_s);
    QVERIFY(!editor->isVisible());
    QCOMPARE(child<QLabel>(u"noteText"_s)->text(), u"Ask Tom"_s);
    QCOMPARE(child<QLabel>(u"noteAbout"_s)->text(), u"maria, 10:42"_s);

    QTest::mouseClick(child<QPushButton>(u"editNoteButton"_s), Qt::LeftButton);
    QTest::keyClicks(editor, u"!"_s);
    QTest::keyClick(editor, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(saved.constLast().constFirst().toString(), u"Ask Tom!"_s);
}

void OwnWordsTest::breaksAWordWithoutAnEnd()
{
    const QString word = QString(300, u'm') + u"\U0001F600e\u0301"_s;
    m_note->setNote(u"see "_s + word + u"\nsecond line"_s, {});
    const auto *text = child<QLabel>(u"noteText"_s);
    QTRY_VERIFY(text->isVisible());
    QVERIFY(text->minimumSizeHint().width() <= m_window->width());
    QString shown = text->text();
    QCOMPARE(shown.remove(QChar(0x200b)), u"see "_s + word + u"\nsecond line"_s);
    QTest::mouseClick(child<QPushButton>(u"editNoteButton"_s), Qt::LeftButton);
    QVERIFY(!child<QPlainTextEdit>(u"noteEditor"_s)->toPlainText().contains(QChar(0x200b)));
}

void OwnWordsTest::keepsWhatIsTyped()
{
    m_note->setNote(u"old"_s, u"maria"_s);
    QTest::mouseClick(child<QPushButton>(u"editNoteButton"_s), Qt::LeftButton);
    QVERIFY(!m_note->unsaved());
    auto *editor = child<QPlainTextEdit>(u"noteEditor"_s);
    QTest::keyClicks(editor, u" and new"_s);
    QCOMPARE(m_note->unsaved(), u"old and new"_s);
    QTest::keyClick(editor, Qt::Key_Escape); // would lose it
    QVERIFY(editor->isVisible());
    QTest::mouseClick(child<QPushButton>(u"cancelNoteButton"_s), Qt::LeftButton);
    QVERIFY(!editor->isVisible());
    QVERIFY(!m_note->unsaved());
    QCOMPARE(child<QLabel>(u"noteText"_s)->text(), u"old"_s);
    m_note->edit(u"from before"_s);
    QCOMPARE(m_note->unsaved(), u"from before"_s);
}

void OwnWordsTest::textIsAlwaysPlain()
{
    const QString markup = u"<b>x</b> <img src=\"file:///etc/passwd\">"_s;
    m_note->setNote(markup, markup);
    for (const QLabel *label : m_window->findChildren<QLabel *>())
        QCOMPARE(label->textFormat(), Qt::PlainText);
    QCOMPARE(child<QLabel>(u"noteText"_s)->text(), markup);
    m_strip->setLabels({markup});
    QVERIFY(!chips().at(0)->toolTip().contains(u"<b>x"_s)); // escaped
}

QTEST_MAIN(OwnWordsTest)
#include "tst_ownwords.moc"
