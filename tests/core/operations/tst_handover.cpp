// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/operations/handover.h"
#include "core/operations/stalehandovers.h"
#include "core/operations/writegate.h"
#include "core/secrets/keychainsecretstore.h"
#include "tests/core/secrets/fakekeychain.h"
#include "tests/support/await.h"
#include "tests/support/toyhouse.h"
#include "tests/support/toyoperations.h"

#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace purveyor;
using namespace purveyor::toy;

// A password that the vendor makes: into the keychain before anybody is told, and nowhere else.
class TestHandOver final : public QObject
{
    Q_OBJECT

    struct Rig {
        QTemporaryDir folder;
        ToyHouse house;
        FakeKeychain keychain;
        KeychainSecretStore secrets{keychain, house.clock, folder.filePath(u"secrets.json"_s)};
        WriteGate gate{house.makeJournal(), house.clients, secrets, house.clock};
        QList<HandOver> whenTold; // what waited when the row was said to be Confirmed

        JournalRow place()
        {
            connect(&gate, &WriteGate::rowChanged, &gate, [this](const JournalRow &row) {
                if (row.state == WriteState::Confirmed && row.operation == operationId(Toy::NewUser))
                    whenTold.append(handOverOf(secrets, row.connection, row.id));
            });
            gate.setHoldTime(std::chrono::seconds(0));
            Intent intent;
            intent.operation = house.operation(operationId(Toy::NewUser));
            intent.drafts =
                house.drafts(intent.operation.id, house.customer(), {{u"login"_s, u"bear@toys.example"_s}});
            return await(gate.place(intent)).value_or(JournalRow());
        }
        WriteState state(qint64 row) { return await(gate.journal().row(row)).value_or(JournalRow()).state; }
    };
    std::unique_ptr<Rig> m_rig;

private Q_SLOTS:
    void init()
    {
        m_rig = std::make_unique<Rig>();
        QVERIFY(m_rig->house.isReady());
    }
    void cleanup() { m_rig.reset(); }

    void waitsInTheKeychainBeforeAnybodyIsTold()
    {
        const JournalRow row = m_rig->place();
        QTRY_COMPARE(m_rig->keychain.questions.size(), 1);
        const SecretRef ref = handOverRef(row.connection, row.id);
        QCOMPARE(ref.id, u"purveyor/%1/handover/%2"_s.arg(row.connection.value).arg(row.id));
        QCOMPARE(m_rig->keychain.questions.first().key, ref.id);
        QCOMPARE(m_rig->keychain.questions.first().secret, MadePassword);
        QCOMPARE(m_rig->state(row.id), WriteState::Sending); // not Confirmed before it is kept
        QVERIFY(m_rig->whenTold.isEmpty());
        m_rig->keychain.answer();
        QTRY_COMPARE(m_rig->whenTold, QList<HandOver>{HandOver::Kept});
        QCOMPARE(m_rig->state(row.id), WriteState::Confirmed);
        QCOMPARE(m_rig->keychain.entries.value(ref.id), MadePassword);
        QVERIFY(!m_rig->secrets.keptForSession(ref)); // no second copy in memory
    }

    void isInNoFile()
    {
        const JournalRow row = m_rig->place();
        QTRY_COMPARE(m_rig->keychain.questions.size(), 1);
        m_rig->keychain.answer();
        QTRY_COMPARE(m_rig->state(row.id), WriteState::Confirmed);
        QTRY_COMPARE(m_rig->house.world->sends(), 2);
        bool read = false;
        const QStringList files{m_rig->house.journalFile(), QString(m_rig->house.journalFile() + u"-wal"_s),
                                m_rig->folder.filePath(u"secrets.json"_s)};
        for (const QString &name : files) {
            QFile file(name);
            if (!file.open(QIODevice::ReadOnly))
                continue;
            const QByteArray bytes = file.readAll();
            read = read || bytes.contains("bear@toys.example");
            QVERIFY2(!bytes.contains(MadePassword), qPrintable(name));
        }
        QVERIFY(read);
    }

    void aKeychainThatRefusesLeavesItForTheSession_data()
    {
        QTest::addColumn<bool>("answers");
        QTest::newRow("denied") << true;
        QTest::newRow("silent") << false;
    }

    void aKeychainThatRefusesLeavesItForTheSession()
    {
        QFETCH(bool, answers);
        const JournalRow row = m_rig->place();
        QTRY_COMPARE(m_rig->keychain.questions.size(), 1);
        if (answers)
            m_rig->keychain.answerWith(KeychainAnswer::Code::Denied);
        else
            m_rig->house.clock.advance(KeychainSecretStore::Patience);
        QTRY_COMPARE(m_rig->whenTold, QList<HandOver>{HandOver::ForThisSession});
        QCOMPARE(m_rig->state(row.id), WriteState::Confirmed);
        QCOMPARE(m_rig->secrets.keptForSession(handOverRef(row.connection, row.id)), MadePassword);
    }

    void isThereAfterARestartUntilItIsHandedOver()
    {
        const JournalRow row = m_rig->place();
        QTRY_COMPARE(m_rig->keychain.questions.size(), 1);
        m_rig->keychain.answer();
        QTRY_COMPARE(m_rig->state(row.id), WriteState::Confirmed);
        const SecretRef ref = handOverRef(row.connection, row.id);
        const QString index = m_rig->folder.filePath(u"secrets.json"_s);
        QTRY_VERIFY(QFile::exists(index));
        KeychainSecretStore later(m_rig->keychain, m_rig->house.clock, index);
        QTRY_COMPARE(handOverOf(later, row.connection, row.id), HandOver::Kept);
        auto *removed = later.remove(ref);
        QTRY_COMPARE(m_rig->keychain.questions.size(), 1);
        m_rig->keychain.answer(); // it is looked at first
        QTRY_COMPARE(m_rig->keychain.questions.size(), 1);
        m_rig->keychain.answer();
        QVERIFY(await(removed));
        QCOMPARE(handOverOf(later, row.connection, row.id), HandOver::None);
        QVERIFY(m_rig->keychain.entries.isEmpty());
    }

    void isForgottenWithWhatItOpens()
    {
        const StaleHandOvers stale(m_rig->gate, m_rig->house.clients, m_rig->secrets);
        const JournalRow row = m_rig->place();
        QTRY_COMPARE(m_rig->keychain.questions.size(), 1);
        m_rig->keychain.answer();
        QTRY_COMPARE(m_rig->state(row.id), WriteState::Confirmed);
        const EntityKey user = await(m_rig->gate.journal().row(row.id))->made.value(0);
        QVERIFY(!user.id.isEmpty());
        const auto destroy = [this](const EntityKey &key) {
            Intent intent;
            intent.operation = m_rig->house.operation(operationId(Toy::Delete));
            intent.drafts =
                m_rig->house.drafts(intent.operation.id, m_rig->house.world->subscriptions.first(), {});
            intent.drafts.first().target = key;
            intent.drafts.first().key = IntentKey{key.id.value};
            return await(m_rig->gate.place(intent)).value_or(JournalRow()).id;
        };
        // Something else, and a deletion that is refused.
        const qint64 other = destroy({user.connection, EntityKind::Subscription, user.id});
        QTRY_COMPARE(m_rig->state(other), WriteState::Confirmed);
        m_rig->house.world->reactions = {Reaction::Refuse};
        const qint64 refused = destroy(user);
        QTRY_COMPARE(m_rig->state(refused), WriteState::Refused);
        QCOMPARE(handOverOf(m_rig->secrets, row.connection, row.id), HandOver::Kept);
        QVERIFY(m_rig->keychain.questions.isEmpty());

        QVERIFY(destroy(user) > 0);
        QTRY_COMPARE(m_rig->keychain.questions.size(), 1);
        m_rig->keychain.answer(); // it is looked at first
        QTRY_COMPARE(m_rig->keychain.questions.size(), 1);
        m_rig->keychain.answer();
        QTRY_COMPARE(handOverOf(m_rig->secrets, row.connection, row.id), HandOver::None);
        QVERIFY(m_rig->keychain.entries.isEmpty());
    }

    void nothingWaitsWhereNothingWasMade()
    {
        m_rig->house.world->reactions = {Reaction::Refuse};
        const JournalRow row = m_rig->place();
        QTRY_COMPARE(m_rig->state(row.id), WriteState::Refused);
        QCOMPARE(handOverOf(m_rig->secrets, row.connection, row.id), HandOver::None);
        QVERIFY(m_rig->keychain.questions.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestHandOver)
#include "tst_handover.moc"
