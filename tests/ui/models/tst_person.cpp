// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

// clazy:excludeall=non-pod-global-static (constants of a test)
#include "core/domain/mailaddress.h"
#include "tests/support/fakeclock.h"
#include "ui/models/customermodel.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace purveyor;

namespace
{
const ConnectionId Here{u"11111111-1111-4111-8111-111111111111"_s};
const ConnectionId There{u"22222222-2222-4222-8222-222222222222"_s};

CustomerSummary customer(const ConnectionId &where, const QString &id, const QString &name,
                         const QString &mail)
{
    CustomerSummary row;
    row.connection = where;
    row.id = EntityId{id};
    row.name = name;
    row.email = mail;
    row.status = {Mark::Good, u"Active"_s, {}};
    return row;
}

QStringList ids(const QList<EntityKey> &keys)
{
    QStringList found;
    for (const EntityKey &key : keys)
        found += key.id.value;
    return found;
}
} // namespace

// Who is one person: by the e-mail address, over all connections.
class TestPerson final : public QObject
{
    Q_OBJECT

    FakeClock m_clock;
    CustomerModel m_model{[](const ConnectionId &id) { return id == Here ? u"Here"_s : u"There"_s; },
                          m_clock};

private Q_SLOTS:
    void cleanup()
    {
        m_model.removeConnection(Here);
        m_model.removeConnection(There);
    }

    void foldsCaseAndBlanksAndNothingElse()
    {
        QVERIFY(isSameMail(u" Ann@Example.TEST", u"ann@example.test "));
        QVERIFY(!isSameMail(u"", u""));
        QVERIFY(!isSameMail(u"  ", u""));
        QVERIFY(!isSameMail(u"strasse@example.test", u"stra\u00dfe@example.test"));
        QVERIFY(!isSameMail(u"ann+a@example.test", u"ann@example.test"));
        QCOMPARE(mailHash(u" ÄNN@Example.test"), mailHash(u"änn@example.TEST"));
    }

    void findsThePersonAtAllConnections()
    {
        m_model.put({customer(There, u"b"_s, u"آن بيترسون"_s, u"ANN@example.test"_s),
                     customer(Here, u"a"_s, u"Ann"_s, u"ann@example.test "_s),
                     customer(Here, u"c"_s, u"Ann"_s, u"other@example.test"_s),
                     customer(Here, u"d"_s, u"Nobody"_s, {}), customer(There, u"e"_s, u"Nobody"_s, u"  "_s)});
        QCOMPARE(ids(m_model.withMail(u"ann@EXAMPLE.test")), (QStringList{u"a"_s, u"b"_s}));
        QCOMPARE(ids(m_model.withMail(u"other@example.test")), QStringList{u"c"_s}); // the same name only
        QVERIFY(m_model.withMail({}).isEmpty());
        QVERIFY(m_model.withMail(u" ").isEmpty());
    }

    void followsWhatChangesAndGoes()
    {
        m_model.put({customer(Here, u"a"_s, u"Ann"_s, u"ann@example.test"_s),
                     customer(There, u"b"_s, u"Ann"_s, u"ann@example.test"_s)});
        m_model.put({customer(Here, u"a"_s, u"Ann Peterson"_s, u"ann@example.test"_s)}); // another name
        QCOMPARE(ids(m_model.withMail(u"ann@example.test")), (QStringList{u"a"_s, u"b"_s}));
        m_model.put({customer(Here, u"a"_s, u"Ann"_s, u"peterson@example.test"_s)});
        QCOMPARE(ids(m_model.withMail(u"ann@example.test")), QStringList{u"b"_s});
        QCOMPARE(ids(m_model.withMail(u"peterson@example.test")), QStringList{u"a"_s});
        m_model.remove(There, EntityKind::Customer, {EntityId{u"b"_s}});
        QVERIFY(m_model.withMail(u"ann@example.test").isEmpty());
        m_model.put({customer(There, u"f"_s, u"Fay"_s, u"fay@example.test"_s)}); // takes the place of b
        QVERIFY(m_model.withMail(u"ann@example.test").isEmpty());
        m_model.removeConnection(Here);
        QVERIFY(m_model.withMail(u"peterson@example.test").isEmpty());
    }

    // The figure is printed; what is proved is that a book of this size gives the right ones.
    void findsOneAmongAHundredThousand()
    {
        QList<CustomerSummary> rows;
        for (int i = 0; i < 100'000; ++i)
            rows.append(customer(i % 2 == 0 ? Here : There, QString::number(i), u"Shop"_s,
                                 u"shop%1@toys.example"_s.arg(i / 2)));
        m_model.put(rows);
        QElapsedTimer timer;
        timer.start();
        constexpr int Times = 1'000;
        qsizetype found = 0;
        for (int i = 0; i < Times; ++i)
            found += m_model.withMail(QString(u"SHOP%1@toys.example"_s.arg(i * 49))).size();
        qInfo("%.2f microseconds a person", double(timer.nsecsElapsed()) / 1'000 / Times);
        QCOMPARE(found, 2 * Times);
    }
};

QTEST_GUILESS_MAIN(TestPerson)
#include "tst_person.moc"
