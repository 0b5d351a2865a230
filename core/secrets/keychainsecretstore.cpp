// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/secrets/keychainsecretstore.h"

#include "core/secrets/secreterror.h"

#include <QPointer>
#include <functional>
#include <utility>

namespace purveyor
{
namespace
{
// One question to the keychain and the patience for its answer.
template <class T>
class KeychainJob final : public TypedJob<T>
{
    Q_DISABLE_COPY_MOVE(KeychainJob)

public:
    using Ask = std::function<void(KeychainBackend::Callback)>;
    using Judge = std::function<Result<T>(const KeychainAnswer &)>;

    KeychainJob(Clock &clock, Ask ask, Judge judge, QObject *parent)
        : TypedJob<T>(parent)
        , m_clock(clock)
        , m_ask(std::move(ask))
        , m_judge(std::move(judge))
    {
    }
    ~KeychainJob() override = default;

private:
    void doStart() override
    {
        m_clock.callLater(KeychainSecretStore::Patience, this,
                          [this] { this->finishWith(Failure(secretError(SecretTrouble::Slow))); });
        // Judged also when the job is over: what a late write has done has to be known.
        m_ask([self = QPointer<KeychainJob>(this), judge = m_judge](const KeychainAnswer &answer) {
            Result<T> result = judge(answer);
            if (self)
                self->finishWith(std::move(result));
        });
    }
    // A keychain cannot be stopped; its answer is judged and dropped.
    void doAbort() override {}

    Clock &m_clock;
    Ask m_ask;
    Judge m_judge;
};

SecretTrouble troubleOf(KeychainAnswer::Code code)
{
    switch (code) {
    case KeychainAnswer::Code::Ok:
        return SecretTrouble::None;
    case KeychainAnswer::Code::Denied:
        return SecretTrouble::Denied;
    case KeychainAnswer::Code::NoBackend:
        return SecretTrouble::NoBackend;
    case KeychainAnswer::Code::NotFound: // what it means depends on the question
    case KeychainAnswer::Code::Other:
        break;
    }
    return SecretTrouble::Other;
}

Failure failure(const KeychainAnswer &answer)
{
    return Failure(secretError(troubleOf(answer.code), answer.text));
}

// Field notes: a locked Secret Service reports a removal as done and keeps the entry. Only an entry that can
// be read is really removed, so it is read first; NotFound then means that nothing was done.
void removeIfVisible(KeychainBackend &backend, const QString &key, KeychainBackend::Callback callback)
{
    backend.read(key, [&backend, key, callback = std::move(callback)](const KeychainAnswer &seen) {
        if (seen.code != KeychainAnswer::Code::Ok) {
            callback(seen);
            return;
        }
        backend.remove(key, [callback](KeychainAnswer removed) {
            if (removed.code == KeychainAnswer::Code::NotFound)
                removed.code = KeychainAnswer::Code::Ok; // somebody was faster
            callback(removed);
        });
    });
}

// When the store is gone there is nobody to tell.
Failure storeGone()
{
    return Failure(secretError(SecretTrouble::Other));
}
} // namespace

KeychainSecretStore::KeychainSecretStore(KeychainBackend &backend, Clock &clock, const QString &indexFile,
                                         QObject *parent)
    : SecretStore(parent)
    , m_backend(backend)
    , m_clock(clock)
    , m_index(indexFile)
{
}

KeychainSecretStore::~KeychainSecretStore() = default;

TypedJob<QByteArray> *KeychainSecretStore::read(const SecretRef &ref)
{
    if (std::optional<QByteArray> secret = m_session.value(ref))
        return new ReadyJob<QByteArray>(*std::move(secret), this);

    return new KeychainJob<QByteArray>(
        m_clock,
        [this, ref](KeychainBackend::Callback callback) { m_backend.read(ref.id, std::move(callback)); },
        [self = QPointer<KeychainSecretStore>(this), ref](const KeychainAnswer &answer)
            -> Result<QByteArray> { return self ? self->judgeRead(ref, answer) : storeGone(); },
        this);
}

TypedJob<Done> *KeychainSecretStore::write(const SecretRef &ref, const QByteArray &secret)
{
    return new KeychainJob<Done>(
        m_clock,
        [this, ref, secret](KeychainBackend::Callback callback) {
            m_backend.write(ref.id, secret, std::move(callback));
        },
        [self = QPointer<KeychainSecretStore>(this), ref](const KeychainAnswer &answer) -> Result<Done> {
            return self ? self->judgeWrite(ref, answer) : storeGone();
        },
        this);
}

TypedJob<Done> *KeychainSecretStore::remove(const SecretRef &ref)
{
    return new KeychainJob<Done>(
        m_clock,
        [this, ref](KeychainBackend::Callback callback) {
            m_session.forget(ref);
            removeIfVisible(m_backend, ref.id, std::move(callback));
        },
        [self = QPointer<KeychainSecretStore>(this), ref](const KeychainAnswer &answer) -> Result<Done> {
            return self ? self->judgeRemoval(ref, answer) : storeGone();
        },
        this);
}

Result<QByteArray> KeychainSecretStore::judgeRead(const SecretRef &ref, const KeychainAnswer &answer) const
{
    switch (answer.code) {
    case KeychainAnswer::Code::Ok:
        return answer.secret;
    case KeychainAnswer::Code::NotFound:
        // Field notes: a locked Secret Service says "not found" as well.
        return Failure(secretError(
            m_index.contains(ref) ? SecretTrouble::LockedOrLost : SecretTrouble::NotSaved, answer.text));
    case KeychainAnswer::Code::Denied:
    case KeychainAnswer::Code::NoBackend:
    case KeychainAnswer::Code::Other:
        break;
    }
    return failure(answer);
}

Result<Done> KeychainSecretStore::judgeWrite(const SecretRef &ref, const KeychainAnswer &answer)
{
    if (answer.code != KeychainAnswer::Code::Ok)
        return failure(answer);
    m_index.add(ref);
    m_session.forget(ref); // it would hide the new one
    Q_EMIT changed(ref);
    return Done();
}

Result<Done> KeychainSecretStore::judgeRemoval(const SecretRef &ref, const KeychainAnswer &answer)
{
    // It was never in the keychain, and is not there or there is none.
    if ((answer.code == KeychainAnswer::Code::NotFound || answer.code == KeychainAnswer::Code::NoBackend) &&
        !m_index.contains(ref))
        return Done();
    // Kept: saying "removed" of a secret that is only out of sight would be a lie.
    if (answer.code == KeychainAnswer::Code::NotFound)
        return Failure(secretError(SecretTrouble::LockedOrLost, answer.text));
    if (answer.code != KeychainAnswer::Code::Ok)
        return failure(answer);
    m_index.remove(ref);
    Q_EMIT changed(ref);
    return Done();
}

void KeychainSecretStore::keepForSession(const SecretRef &ref, const QByteArray &secret)
{
    m_session.keep(ref, secret);
    Q_EMIT changed(ref);
}

void KeychainSecretStore::forgetSession(const SecretRef &ref)
{
    if (m_session.forget(ref))
        Q_EMIT changed(ref);
}

std::optional<QByteArray> KeychainSecretStore::keptForSession(const SecretRef &ref) const
{
    return m_session.value(ref);
}

bool KeychainSecretStore::isPersistent() const
{
    return true;
}

QList<SecretRef> KeychainSecretStore::known() const
{
    QList<SecretRef> names = m_index.names();
    const QList<SecretRef> session = m_session.names();
    for (const SecretRef &ref : session) {
        if (!m_index.contains(ref))
            names.append(ref);
    }
    return names;
}
} // namespace purveyor
