// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/secrets/keychainsecretstore.h"
#include "core/secrets/secreterror.h"
#include "core/secrets/sessionsecretstore.h"
#include "tests/core/secrets/fakekeychain.h"
#include "tests/support/fakeclock.h"

#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace purveyor;
using Code = KeychainAnswer::Code;

Q_DECLARE_METATYPE(purveyor::SecretRef)

namespace
{
// A store with everything it needs, and an index file that outlives it.
struct Bench {
    explicit Bench(const QTemporaryDir &folder)
        : indexFile(folder.filePath(u"secrets.json"_s))
        , store(keychain, clock, indexFile)
    {
    }

    const QString indexFile;
    FakeKeychain keychain;
    FakeClock clock;
    KeychainSecretStore store;
};

template <class T>
std::optional<Result<T>> *watch(TypedJob<T> *job, QObject *context)
{
    auto *outcome = new std::optional<Result<T>>();
    QObject::connect(context, &QObject::destroyed, context, [outcome] { delete outcome; });
    job->then(context, [outcome](const Result<T> &result) { *outcome = result; });
    return outcome;
}

const SecretRef Password{u"purveyor/c1/password"_s};
const SecretRef Token{u"purveyor/c1/token"_s};
} // namespace

class TestSecrets final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void namesAndErrors();
    void writesReadsRemoves();
    void tellsTroublesApart_data();
    void tellsTroublesApart();
    void indexTellsLockedFromNeverSaved();
    void failedWriteIsNotIndexed();
    void slowKeychain();
    void answerInTimeIsNotSlow();
    void lateWriteIsEnteredAndAnnounced();
    void lateReadIsDropped();
    void abortedJobsTakeNoAnswer();
    void deletedJobsTakeNoAnswer();
    void storeMayDieBeforeTheAnswer();
    void sessionComesFirst();
    void writingReplacesTheSessionsSecret();
    void removalForgetsTheSessionToo();
    void removingWhatIsNotThere();
    void removingFromALockedKeychain();
    void removingWhatSomebodyElseRemoved();
    void indexFileHoldsNamesOnly();
    void damagedIndexIsEmpty();
    void indexThatCannotBeWritten();
    void sessionStore();
    void wipesWhatIsItsOwn();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestSecrets::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestSecrets::namesAndErrors()
{
    QCOMPARE(secretRef({u"uuid"_s}, u"password"_s).id, u"purveyor/uuid/password"_s);
    for (const SecretTrouble trouble :
         {SecretTrouble::NotSaved, SecretTrouble::LockedOrLost, SecretTrouble::Denied,
          SecretTrouble::NoBackend, SecretTrouble::Slow, SecretTrouble::Other}) {
        const ApiError error = secretError(trouble, u"details"_s);
        QCOMPARE(secretTrouble(error), trouble);
        QCOMPARE(error.kind, ApiError::Kind::Keychain);
        QCOMPARE(error.vendorCode, secretTroubleName(trouble));
        QCOMPARE(error.delivery, ApiError::Delivery::NotSent);
        QCOMPARE(error.details, u"details"_s);
        QVERIFY(!error.message.isEmpty());
    }
    ApiError other;
    other.vendorCode = u"Slow"_s;
    QCOMPARE(secretTrouble(other), SecretTrouble::None);
    other.kind = ApiError::Kind::Keychain;
    other.vendorCode = u"something new"_s;
    QCOMPARE(secretTrouble(other), SecretTrouble::Other);
}

void TestSecrets::writesReadsRemoves()
{
    Bench bench(*m_folder);
    QObject context;
    QSignalSpy changes(&bench.store, &SecretStore::changed);
    QVERIFY(bench.store.isPersistent());

    auto *written = watch(bench.store.write(Password, "s3cret"), &context);
    QTRY_COMPARE(bench.keychain.questions.size(), 1);
    QCOMPARE(bench.keychain.questions.first().key, Password.id);
    QVERIFY(bench.store.known().isEmpty());
    bench.keychain.answer();
    QTRY_VERIFY(written->has_value());
    QVERIFY((*written)->has_value());
    QCOMPARE(bench.store.known(), QList<SecretRef>{Password});
    QCOMPARE(changes.size(), 1);

    auto *read = watch(bench.store.read(Password), &context);
    QTRY_COMPARE(bench.keychain.questions.size(), 1);
    bench.keychain.answer();
    QTRY_VERIFY(read->has_value());
    QCOMPARE((*read)->value(), QByteArray("s3cret"));
    QCOMPARE(changes.size(), 1);

    auto *removed = watch(bench.store.remove(Password), &context);
    QTRY_COMPARE(bench.keychain.questions.size(), 1);
    bench.keychain.answer(); // looks whether it is there
    QCOMPARE(bench.keychain.questions.size(), 1);
    bench.keychain.answer();
    QTRY_VERIFY(removed->has_value());
    QVERIFY((*removed)->has_value());
    QVERIFY(bench.keychain.entries.isEmpty());
    QVERIFY(bench.store.known().isEmpty());
    QCOMPARE(changes.size(), 2);
}

void TestSecrets::tellsTroublesApart_data()
{
    QTest::addColumn<Code>("code");
    QTest::addColumn<SecretTrouble>("trouble");
    QTest::newRow("denied") << Code::Denied << SecretTrouble::Denied;
    QTest::newRow("no backend") << Code::NoBackend << SecretTrouble::NoBackend;
    QTest::newRow("other") << Code::Other << SecretTrouble::Other;
}

void TestSecrets::tellsTroublesApart()
{
    QFETCH(Code, code);
    QFETCH(SecretTrouble, trouble);
    Bench bench(*m_folder);
    QObject context;
    auto *read = watch(bench.store.read(Password), &context);
    auto *written = watch(bench.store.write(Password, "s3cret"), &context);
    auto *removed = watch(bench.store.remove(Password), &context);
    QTRY_COMPARE(bench.keychain.questions.size(), 3);
    for (int i = 0; i < 3; ++i)
        bench.keychain.answerWith(code, u"in its own words"_s);
    QTRY_VERIFY(read->has_value() && written->has_value() && removed->has_value());
    QList<ApiError> errors{(*read)->error(), (*written)->error()};
    if (code == Code::NoBackend)
        QVERIFY((*removed)->has_value()); // there is nothing that could be left behind
    else
        errors.append((*removed)->error());
    for (const ApiError &error : std::as_const(errors)) {
        QCOMPARE(secretTrouble(error), trouble);
        QCOMPARE(error.details, u"in its own words"_s);
        QVERIFY(!error.message.contains(u"s3cret"));
    }
}

void TestSecrets::indexTellsLockedFromNeverSaved()
{
    {
        Bench bench(*m_folder);
        QObject context;
        auto *written = watch(bench.store.write(Password, "s3cret"), &context);
        QTRY_COMPARE(bench.keychain.questions.size(), 1);
        bench.keychain.answer();
        QTRY_VERIFY(written->has_value());
    }
    Bench later(*m_folder); // another run, and a keychain that shows nothing
    QCOMPARE(later.store.known(), QList<SecretRef>{Password});
    QObject context;
    auto *locked = watch(later.store.read(Password), &context);
    auto *never = watch(later.store.read(Token), &context);
    QTRY_COMPARE(later.keychain.questions.size(), 2);
    later.keychain.answer();
    later.keychain.answer();
    QTRY_VERIFY(locked->has_value() && never->has_value());
    QCOMPARE(secretTrouble((*locked)->error()), SecretTrouble::LockedOrLost);
    QCOMPARE(secretTrouble((*never)->error()), SecretTrouble::NotSaved);
    QCOMPARE(later.store.known(), QList<SecretRef>{Password}); // the entry may come back
}

void TestSecrets::failedWriteIsNotIndexed()
{
    Bench bench(*m_folder);
    QObject context;
    QSignalSpy changes(&bench.store, &SecretStore::changed);
    auto *written = watch(bench.store.write(Password, "s3cret"), &context);
    QTRY_COMPARE(bench.keychain.questions.size(), 1);
    bench.keychain.answerWith(Code::Other);
    QTRY_VERIFY(written->has_value());
    QVERIFY(!(*written)->has_value());
    QVERIFY(bench.store.known().isEmpty());
    QVERIFY(changes.isEmpty());
}

void TestSecrets::slowKeychain()
{
    Bench bench(*m_folder);
    QObject context;
    auto *read = watch(bench.store.read(Password), &context);
    auto *written = watch(bench.store.write(Password, "s3cret"), &context);
    auto *removed = watch(bench.store.remove(Token), &context);
    QTRY_COMPARE(bench.keychain.questions.size(), 3);
    bench.clock.advance(4'999ms);
    QCoreApplication::sendPostedEvents();
    QVERIFY(!read->has_value() && !written->has_value() && !removed->has_value());
    bench.clock.advance(1ms);
    QTRY_VERIFY(read->has_value() && written->has_value() && removed->has_value());
    QCOMPARE(secretTrouble((*read)->error()), SecretTrouble::Slow);
    QCOMPARE(secretTrouble((*written)->error()), SecretTrouble::Slow);
    QCOMPARE(secretTrouble((*removed)->error()), SecretTrouble::Slow);
}

void TestSecrets::answerInTimeIsNotSlow()
{
    Bench bench(*m_folder);
    bench.keychain.entries.insert(Password.id, "s3cret");
    QObject context;
    auto *read = watch(bench.store.read(Password), &context);
    QTRY_COMPARE(bench.keychain.questions.size(), 1);
    bench.clock.advance(4'999ms);
    bench.keychain.answer();
    bench.clock.advance(10s);
    QTRY_VERIFY(read->has_value());
    QCOMPARE((*read)->value(), QByteArray("s3cret"));
}

void TestSecrets::lateWriteIsEnteredAndAnnounced()
{
    Bench bench(*m_folder);
    QObject context;
    QSignalSpy changes(&bench.store, &SecretStore::changed);
    auto *written = watch(bench.store.write(Password, "s3cret"), &context);
    QTRY_COMPARE(bench.keychain.questions.size(), 1);
    bench.clock.advance(5s);
    QTRY_VERIFY(written->has_value());
    QVERIFY(changes.isEmpty());
    bench.keychain.answer();
    QCOMPARE(bench.store.known(), QList<SecretRef>{Password});
    QCOMPARE(changes.size(), 1);
    QCOMPARE(secretTrouble((*written)->error()), SecretTrouble::Slow); // what the job said stands
}

void TestSecrets::lateReadIsDropped()
{
    Bench bench(*m_folder);
    bench.keychain.entries.insert(Password.id, "s3cret");
    QObject context;
    TypedJob<QByteArray> *job = bench.store.read(Password);
    QSignalSpy finished(job, &ApiJob::finished);
    const QPointer<ApiJob> guard(job);
    QTRY_COMPARE(bench.keychain.questions.size(), 1);
    bench.clock.advance(5s);
    bench.keychain.answer(); // between the end of the patience and finished()
    QTRY_VERIFY(guard.isNull());
    QCOMPARE(finished.size(), 1);

    auto *again = watch(bench.store.read(Password), &context); // Retry works
    QTRY_COMPARE(bench.keychain.questions.size(), 1);
    bench.keychain.answer();
    QTRY_VERIFY(again->has_value());
    QCOMPARE((*again)->value(), QByteArray("s3cret"));
}

void TestSecrets::abortedJobsTakeNoAnswer()
{
    Bench bench(*m_folder);
    QObject context;
    TypedJob<Done> *job = bench.store.write(Password, "s3cret");
    auto *written = watch(job, &context);
    QTRY_COMPARE(bench.keychain.questions.size(), 1);
    job->abort();
    bench.keychain.answer();
    QTRY_VERIFY(written->has_value());
    QCOMPARE((*written)->error().kind, ApiError::Kind::Cancelled);
    QCOMPARE(bench.store.known(), QList<SecretRef>{Password}); // it was written all the same

    TypedJob<QByteArray> *early = bench.store.read(Password);
    auto *read = watch(early, &context);
    early->abort();
    QTRY_VERIFY(read->has_value());
    QCOMPARE((*read)->error().kind, ApiError::Kind::Cancelled);
    QVERIFY(bench.keychain.questions.isEmpty()); // never asked
}

void TestSecrets::deletedJobsTakeNoAnswer()
{
    Bench bench(*m_folder);
    TypedJob<Done> *job = bench.store.write(Password, "s3cret");
    QTRY_COMPARE(bench.keychain.questions.size(), 1);
    delete job;
    bench.clock.advance(10s);
    bench.keychain.answer();
    QCOMPARE(bench.store.known(), QList<SecretRef>{Password});
}

void TestSecrets::storeMayDieBeforeTheAnswer()
{
    FakeKeychain keychain;
    FakeClock clock;
    auto store =
        std::make_unique<KeychainSecretStore>(keychain, clock, m_folder->filePath(u"secrets.json"_s));
    store->write(Password, "s3cret");
    QPointer<ApiJob> job(store->read(Password));
    store->remove(Token);
    QTRY_COMPARE(keychain.questions.size(), 3);
    store.reset();
    QVERIFY(job.isNull());
    while (!keychain.questions.isEmpty())
        keychain.answer();
    clock.advance(10s);
    QVERIFY(keychain.entries.contains(Password.id));
}

void TestSecrets::sessionComesFirst()
{
    Bench bench(*m_folder);
    bench.keychain.entries.insert(Password.id, "saved");
    QObject context;
    QSignalSpy changes(&bench.store, &SecretStore::changed);
    QVERIFY(!bench.store.keptForSession(Password)); // the keychain is not asked
    bench.store.keepForSession(Password, "for now");
    QCOMPARE(changes.size(), 1);
    QCOMPARE(bench.store.keptForSession(Password), QByteArray("for now"));
    auto *read = watch(bench.store.read(Password), &context);
    QTRY_VERIFY(read->has_value());
    QCOMPARE((*read)->value(), QByteArray("for now"));
    QVERIFY(bench.keychain.questions.isEmpty());
    QCOMPARE(bench.store.known(), QList<SecretRef>{Password});
    QVERIFY(bench.keychain.entries.value(Password.id) == "saved"); // the keychain was not written

    bench.store.forgetSession(Password);
    bench.store.forgetSession(Password);
    QVERIFY(!bench.store.keptForSession(Password));
    QCOMPARE(changes.size(), 2);
    auto *again = watch(bench.store.read(Password), &context);
    QTRY_COMPARE(bench.keychain.questions.size(), 1);
    bench.keychain.answer();
    QTRY_VERIFY(again->has_value());
    QCOMPARE((*again)->value(), QByteArray("saved"));
}

void TestSecrets::writingReplacesTheSessionsSecret()
{
    Bench bench(*m_folder);
    QObject context;
    bench.store.keepForSession(Password, "old");
    auto *failed = watch(bench.store.write(Password, "new"), &context);
    QTRY_COMPARE(bench.keychain.questions.size(), 1);
    bench.keychain.answerWith(Code::Denied);
    QTRY_VERIFY(failed->has_value());
    auto *read = watch(bench.store.read(Password), &context);
    QTRY_VERIFY(read->has_value());
    QCOMPARE((*read)->value(), QByteArray("old")); // a failed write takes nothing away

    auto *written = watch(bench.store.write(Password, "new"), &context);
    QTRY_COMPARE(bench.keychain.questions.size(), 1);
    bench.keychain.answer();
    QTRY_VERIFY(written->has_value());
    auto *again = watch(bench.store.read(Password), &context);
    QTRY_COMPARE(bench.keychain.questions.size(), 1);
    bench.keychain.answer();
    QTRY_VERIFY(again->has_value());
    QCOMPARE((*again)->value(), QByteArray("new"));
}

void TestSecrets::removalForgetsTheSessionToo()
{
    Bench bench(*m_folder);
    QObject context;
    bench.store.keepForSession(Password, "for now");
    auto *removed = watch(bench.store.remove(Password), &context);
    QTRY_COMPARE(bench.keychain.questions.size(), 1);
    bench.keychain.answerWith(Code::NoBackend); // no keychain: the memory is emptied all the same
    QTRY_VERIFY(removed->has_value());
    auto *read = watch(bench.store.read(Password), &context);
    QTRY_COMPARE(bench.keychain.questions.size(), 1);
    bench.keychain.answer();
    QTRY_VERIFY(read->has_value());
    QCOMPARE(secretTrouble((*read)->error()), SecretTrouble::NotSaved);
}

void TestSecrets::removingWhatIsNotThere()
{
    Bench bench(*m_folder);
    QObject context;
    auto *removed = watch(bench.store.remove(Password), &context);
    QTRY_COMPARE(bench.keychain.questions.size(), 1);
    bench.keychain.answer();
    QTRY_VERIFY(removed->has_value());
    QVERIFY((*removed)->has_value());
}

// It shows nothing, would call any removal done, and still has the entry.
void TestSecrets::removingFromALockedKeychain()
{
    Bench bench(*m_folder);
    QObject context;
    auto *written = watch(bench.store.write(Password, "s3cret"), &context);
    QTRY_COMPARE(bench.keychain.questions.size(), 1);
    bench.keychain.answer();
    QTRY_VERIFY(written->has_value());

    auto *locked = watch(bench.store.remove(Password), &context);
    QTRY_COMPARE(bench.keychain.questions.size(), 1);
    bench.keychain.answerWith(Code::NotFound);
    QTRY_VERIFY(locked->has_value());
    QVERIFY(!(*locked)->has_value());
    QCOMPARE(secretTrouble((*locked)->error()), SecretTrouble::LockedOrLost);
    QVERIFY(bench.keychain.questions.isEmpty());
    QCOMPARE(bench.store.known(), QList<SecretRef>{Password});
}

void TestSecrets::removingWhatSomebodyElseRemoved()
{
    Bench bench(*m_folder);
    bench.keychain.entries.insert(Password.id, "s3cret");
    QObject context;
    auto *removed = watch(bench.store.remove(Password), &context);
    QTRY_COMPARE(bench.keychain.questions.size(), 1);
    bench.keychain.answer();
    bench.keychain.answerWith(Code::NotFound);
    QTRY_VERIFY(removed->has_value());
    QVERIFY((*removed)->has_value());
}

void TestSecrets::indexFileHoldsNamesOnly()
{
    {
        Bench bench(*m_folder);
        QObject context;
        for (const SecretRef &ref : {Token, Password}) {
            auto *written = watch(bench.store.write(ref, "canary-s3cret"), &context);
            QTRY_COMPARE(bench.keychain.questions.size(), 1);
            bench.keychain.answer();
            QTRY_VERIFY(written->has_value());
        }
        bench.store.keepForSession(Password, "canary-session");
    }
    const QString name = m_folder->filePath(u"secrets.json"_s);
    QFile file(name);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    QCOMPARE(json.value(u"names"_s).toVariant().toStringList(), QStringList({Password.id, Token.id}));
#ifdef Q_OS_UNIX
    const QFileDevice::Permissions others =
        QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup | QFileDevice::ReadOther |
        QFileDevice::WriteOther | QFileDevice::ExeOther | QFileDevice::ExeOwner;
    QVERIFY((QFileInfo(name).permissions() & others) == QFileDevice::Permissions());
#endif
    int files = 0;
    QDirIterator it(m_folder->path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        QFile any(it.next());
        QVERIFY(any.open(QIODevice::ReadOnly));
        const QByteArray content = any.readAll();
        QVERIFY(!content.contains("canary"));
        QVERIFY(!content.contains(QByteArray("canary-s3cret").toBase64()));
        ++files;
    }
    QCOMPARE(files, 1);
}

void TestSecrets::damagedIndexIsEmpty()
{
    const QString name = m_folder->filePath(u"secrets.json"_s);
    QFile file(name);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"names\": [\"purv");
    file.close();
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"^The index of secrets is damaged: "_s));
    Bench bench(*m_folder);
    QVERIFY(bench.store.known().isEmpty());
}

void TestSecrets::indexThatCannotBeWritten()
{
    FakeKeychain keychain;
    FakeClock clock;
    QObject context;
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"^Cannot write the index of secrets: "_s));
    auto store =
        std::make_unique<KeychainSecretStore>(keychain, clock, m_folder->filePath(u"none/secrets.json"_s));
    auto *written = watch(store->write(Password, "s3cret"), &context);
    QTRY_COMPARE(keychain.questions.size(), 1);
    keychain.answer();
    QTRY_VERIFY(written->has_value());
    QVERIFY((*written)->has_value()); // the secret is safe
    QCOMPARE(store->known(), QList<SecretRef>{Password});
    store.reset();
}

void TestSecrets::sessionStore()
{
    SessionSecretStore store;
    QObject context;
    QSignalSpy changes(&store, &SecretStore::changed);
    QVERIFY(!store.isPersistent());

    auto *missing = watch(store.read(Password), &context);
    QTRY_VERIFY(missing->has_value());
    QCOMPARE(secretTrouble((*missing)->error()), SecretTrouble::NotSaved);

    auto *written = watch(store.write(Token, "t"), &context);
    QTRY_VERIFY(written->has_value());
    store.keepForSession(Password, QByteArray("\0\xff", 2));
    QCOMPARE(store.known(), QList<SecretRef>({Password, Token}));
    QCOMPARE(changes.size(), 2);
    auto *read = watch(store.read(Password), &context);
    QTRY_VERIFY(read->has_value());
    QCOMPARE((*read)->value(), QByteArray("\0\xff", 2));

    TypedJob<Done> *dropped = store.write(Password, "never");
    dropped->abort();
    auto *removed = watch(store.remove(Token), &context);
    QTRY_VERIFY(removed->has_value());
    QVERIFY((*removed)->has_value());
    QCOMPARE(store.known(), QList<SecretRef>{Password});
    auto *kept = watch(store.read(Password), &context);
    QTRY_VERIFY(kept->has_value());
    QCOMPARE((*kept)->value(), QByteArray("\0\xff", 2));
}

void TestSecrets::wipesWhatIsItsOwn()
{
    SessionMemory memory;
    QByteArray mine("s3cret");
    memory.keep(Password, mine);
    wipe(mine);
    QVERIFY(mine.isEmpty());
    QCOMPARE(memory.value(Password), QByteArray("s3cret")); // its own bytes

    QByteArray first("shared secret");
    const QByteArray second = first;
    wipe(first);
    QVERIFY(first.isEmpty());
    QCOMPARE(second, QByteArray("shared secret"));

    QVERIFY(memory.forget(Password));
    QVERIFY(!memory.forget(Password));
    QVERIFY(!memory.value(Password).has_value());
}

QTEST_GUILESS_MAIN(TestSecrets)
#include "tst_secrets.moc"
