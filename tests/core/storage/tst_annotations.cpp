// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later
// clazy:excludeall=non-pod-global-static (constants of a test)

#include "core/storage/annotations.h"
#include "core/storage/connectionstore.h"
#include "tests/core/storage/storagetesting.h"
#include "tests/support/fakeclock.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace purveyor
{
const ConnectionId Here{QStringLiteral("here")};
const EntityKey Ann{Here, EntityKind::Customer, {QStringLiteral("1")}};
const EntityKey Order{Here, EntityKind::Order, {QStringLiteral("1")}}; // the same id, another thing

class AnnotationsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_thread = std::make_unique<DatabaseThread>(u"journal"_s);
        openJournal(*m_thread, m_folder->filePath(u"journal.db"_s));
        start();
    }
    void cleanup()
    {
        m_annotations.reset();
        m_thread.reset();
        m_folder.reset();
    }

    void keepsANote();
    void keepsLabels();
    void onesSpellingForALabel();
    void twoChangesInOneMoment();
    void hostileTextsComeBack_data();
    void hostileTextsComeBack();
    void cutsWhatIsTooLong();
    void goesWithItsConnection();
    void failsWithoutChangingAnything();

private:
    // As after the next start of the program.
    void start()
    {
        m_annotations = std::make_unique<Annotations>(*m_thread, m_clock, u"maria"_s);
        QVERIFY(await(m_annotations->load()));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<DatabaseThread> m_thread;
    std::unique_ptr<Annotations> m_annotations;
    FakeClock m_clock;
};

void AnnotationsTest::keepsANote()
{
    const QSignalSpy changed(m_annotations.get(), &Annotations::changed);
    QVERIFY(await(m_annotations->setNote(Ann, u"\n  pays late  \nask Tom \n\n"_s)));
    const Note expected{u"  pays late\nask Tom"_s, u"maria"_s, m_clock.nowUtc()};
    QCOMPARE(m_annotations->about(Ann).note, expected);
    QVERIFY(m_annotations->about(Order).isEmpty());
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.constFirst().constFirst().value<QList<EntityKey>>(), QList<EntityKey>{Ann});
    start();
    QCOMPARE(m_annotations->about(Ann).note, expected);

    QVERIFY(await(m_annotations->setNote(Ann, u" \n "_s)));
    QVERIFY(m_annotations->about(Ann).isEmpty());
    start();
    QVERIFY(m_annotations->about(Ann).isEmpty());
}

void AnnotationsTest::keepsLabels()
{
    for (const QString &label : {u"vip"_s, u"  Ärger   2026 "_s, u"blau"_s})
        QVERIFY(await(m_annotations->addLabel(Ann, label)));
    QVERIFY(await(m_annotations->addLabel(Order, u"rot"_s)));
    QVERIFY(await(m_annotations->addLabel(Ann, u"   "_s))); // is none
    start();
    QCOMPARE(m_annotations->labels(Ann).size(), 3);
    QVERIFY(m_annotations->labels(Ann).contains(u"Ärger 2026"_s));
    QCOMPARE(m_annotations->labels(Order), QStringList{u"rot"_s});
    QCOMPARE(m_annotations->labelsInUse().size(), 4);
    QCOMPARE(m_annotations->labelsOf(EntityKind::Order), QStringList{u"rot"_s});

    QVERIFY(await(m_annotations->removeLabel(Ann, u"vip"_s)));
    QVERIFY(await(m_annotations->removeLabel(Ann, u"was never there"_s)));
    start();
    QCOMPARE(m_annotations->labels(Ann).size(), 2);
    QVERIFY(!m_annotations->labels(Ann).contains(u"vip"_s));
}

void AnnotationsTest::onesSpellingForALabel()
{
    QVERIFY(await(m_annotations->addLabel(Order, u"VIP"_s)));
    QVERIFY(await(m_annotations->addLabel(Ann, u"vip"_s)));
    QVERIFY(await(m_annotations->addLabel(Ann, u"Vip"_s)));
    start();
    QCOMPARE(m_annotations->labels(Ann), QStringList{u"VIP"_s});
    QCOMPARE(m_annotations->labelsInUse(), QStringList{u"VIP"_s});
}

void AnnotationsTest::twoChangesInOneMoment()
{
    auto *first = m_annotations->addLabel(Ann, u"one"_s);
    auto *second = m_annotations->addLabel(Ann, u"two"_s);
    auto *note = m_annotations->setNote(Ann, u"three"_s);
    const QSignalSpy firstEnded(first, &ApiJob::finished);
    const QSignalSpy secondEnded(second, &ApiJob::finished);
    const QSignalSpy noteEnded(note, &ApiJob::finished);
    QTRY_COMPARE(firstEnded.count() + secondEnded.count() + noteEnded.count(), 3);
    const Annotation before = m_annotations->about(Ann);
    QCOMPARE(before.labels, (QStringList{u"one"_s, u"two"_s}));
    QCOMPARE(before.note.text, u"three"_s);
    start();
    QCOMPARE(m_annotations->about(Ann), before);
}

void AnnotationsTest::hostileTextsComeBack_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("markup") << u"<b>x</b> & <img src=\"file:///etc/passwd\">"_s;
    QTest::newRow("sql") << u"'); DROP TABLE note; --"_s;
    QTest::newRow("right to left") << u"לקוח חשוב مهم"_s;
    QTest::newRow("outside the first plane") << u"\U0001F600 \U00020000"_s;
    QTest::newRow("like a wildcard") << u"100 %_"_s;
}

void AnnotationsTest::hostileTextsComeBack()
{
    QFETCH(QString, text);
    const EntityKey strange{Here, EntityKind::Subscription, {text}};
    QVERIFY(await(m_annotations->setNote(strange, text)));
    QVERIFY(await(m_annotations->addLabel(strange, text)));
    start();
    QCOMPARE(m_annotations->about(strange).note.text, text);
    QCOMPARE(m_annotations->labels(strange), QStringList{labelFrom(text)});
}

void AnnotationsTest::cutsWhatIsTooLong()
{
    QCOMPARE(labelFrom(QString(LongestLabel + 20, u'x')).size(), LongestLabel);
    QCOMPARE(noteFrom(QString(LongestNote + 20, u'x')).size(), LongestNote);
    // Not in the middle of a character.
    const QString wide = QString(LongestLabel - 1, u'x') + u"\U0001F600"_s;
    QCOMPARE(labelFrom(wide), QString(LongestLabel - 1, u'x'));
    QCOMPARE(labelFrom(u"a\tb\nc"_s), u"a b c"_s);
    QCOMPARE(labelFrom(u"a\u0007b"_s), u"ab"_s);
}

void AnnotationsTest::goesWithItsConnection()
{
    ConnectionStore connections(*m_thread);
    QVERIFY(await(connections.load()));
    connect(&connections, &ConnectionStore::removed, m_annotations.get(), &Annotations::forget);
    Connection there;
    there.id = ConnectionId{u"there"_s};
    Connection here;
    here.id = Here;
    const EntityKey other{there.id, EntityKind::Customer, {u"1"_s}};
    QVERIFY(await(connections.save(here)));
    QVERIFY(await(connections.save(there)));
    QVERIFY(await(m_annotations->setNote(Ann, u"note"_s)));
    QVERIFY(await(m_annotations->addLabel(Order, u"label"_s)));
    QVERIFY(await(m_annotations->addLabel(other, u"stays"_s)));
    QCOMPARE(m_annotations->count(Here).notes, 1);
    QCOMPARE(m_annotations->count(Here).labels, 1);

    QVERIFY(await(connections.remove(Here)));
    QCOMPARE(m_annotations->count(Here).notes, 0);
    QVERIFY(m_annotations->about(Order).isEmpty());
    start();
    QVERIFY(m_annotations->about(Ann).isEmpty());
    QVERIFY(m_annotations->about(Order).isEmpty());
    QCOMPARE(m_annotations->labelsInUse(), QStringList{u"stays"_s});
}

void AnnotationsTest::failsWithoutChangingAnything()
{
    QVERIFY(await(m_annotations->addLabel(Ann, u"kept"_s)));
    {
        RawDatabase raw(m_folder->filePath(u"journal.db"_s));
        QVERIFY(raw.exec(u"DROP TABLE label"_s));
        QVERIFY(raw.exec(u"DROP TABLE note"_s));
    }
    const QSignalSpy changed(m_annotations.get(), &Annotations::changed);
    QVERIFY(!await(m_annotations->addLabel(Ann, u"lost"_s)));
    QVERIFY(!await(m_annotations->setNote(Ann, u"lost"_s)));
    QCOMPARE(m_annotations->labels(Ann), QStringList{u"kept"_s});
    QVERIFY(m_annotations->about(Ann).note.text.isEmpty());
    QCOMPARE(changed.count(), 0);
}
} // namespace purveyor

QTEST_GUILESS_MAIN(purveyor::AnnotationsTest)
#include "tst_annotations.moc"
