// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/locksettings.h"

#include "core/operations/promisejob.h"
#include "core/secrets/passphrase.h"
#include "core/secrets/secretstore.h"
#include "core/secrets/sessionmemory.h"
#include "ui/dialogs/choicefield.h"
#include "ui/settings.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace purveyor
{
namespace
{
struct LockWords {
    Q_DECLARE_TR_FUNCTIONS(purveyor::LockSettings)
};

const QString &lockAfterKey()
{
    static const QString key = u"lockAfter"_s;
    return key;
}

// In words about this: those of the store speak of entering a secret for the session.
Failure notKept(const ApiError &error)
{
    ApiError told = error;
    switch (secretTrouble(error)) {
    case SecretTrouble::NoBackend:
        told.message = LockWords::tr("This computer offers no keychain to keep the passphrase in.");
        break;
    case SecretTrouble::Slow:
        told.message = LockWords::tr(
            "The keychain does not answer. Perhaps it waits to be unlocked: do so and save again.");
        break;
    case SecretTrouble::Denied:
    case SecretTrouble::LockedOrLost:
        told.message =
            LockWords::tr("The keychain refuses access; perhaps it is locked. Unlock it and save again.");
        break;
    case SecretTrouble::None:
    case SecretTrouble::NotSaved:
    case SecretTrouble::Other:
        told.message = LockWords::tr("The keychain reports an error. Save again.");
        break;
    }
    return Failure(told);
}
} // namespace

LockSettings::LockSettings(Settings &settings, SecretStore &secrets)
    : m_settings(settings)
    , m_secrets(secrets)
{
}

Section LockSettings::section() const
{
    Field after = choiceField(lockAfterKey(), LockWords::tr("Lock after"), {},
                              QString::number(m_settings.lockAfter().count()));
    Condition locking{lockAfterKey(), {}};
    const QList<int> choices = Settings::lockChoices();
    for (const int minutes : choices) {
        const QString value = QString::number(minutes);
        after.choices.append({value,
                              minutes == 0 ? LockWords::tr("Never")
                                           : LockWords::tr("%n minute(s) without input", nullptr, minutes),
                              {}});
        if (minutes != 0)
            locking.anyOf.append(value);
    }
    after.help =
        LockWords::tr("Hides all windows until the passphrase is typed: a screen for passers-by. Nothing "
                      "is encrypted, and the files of the profile stay as readable as before.");
    Field passphrase;
    passphrase.key = u"lockPassphrase"_s;
    passphrase.label = LockWords::tr("Passphrase");
    passphrase.kind = FieldKind::Secret;
    passphrase.help =
        LockWords::tr("At least %1 characters. If you forget it: quit, remove the entry “%2” of "
                      "Purveyor from this computer's keychain and start again.")
            .arg(QString::number(ShortestPassphrase), lockPassphraseRef().id);
    if (m_secrets.known().contains(lockPassphraseRef()))
        passphrase.initial = lockPassphraseRef();
    Field again;
    again.key = u"lockPassphraseAgain"_s;
    again.label = LockWords::tr("Once more");
    again.kind = FieldKind::Secret;
    passphrase.shownWhen = locking;
    again.shownWhen = locking;
    return {LockWords::tr("Lock"), {after, passphrase, again}};
}

std::chrono::minutes LockSettings::chosen(const Values &values)
{
    return std::chrono::minutes(textOf(values.value(lockAfterKey())).toInt());
}

QList<Problem> LockSettings::problems(const Values &values, const QByteArray &passphrase,
                                      const QByteArray &again) const
{
    if (chosen(values).count() == 0)
        return {};
    const bool isTyped = !passphrase.isEmpty() || !again.isEmpty();
    if (!isTyped && m_secrets.known().contains(lockPassphraseRef()))
        return {}; // the one of before
    if (QString::fromUtf8(passphrase).toUcs4().size() < ShortestPassphrase) {
        return {{u"lockPassphrase"_s,
                 LockWords::tr("Enter %n character(s) or more.", nullptr, ShortestPassphrase)}};
    }
    if (passphrase != again)
        return {{u"lockPassphraseAgain"_s, LockWords::tr("This is not the same as above.")}};
    return {};
}

TypedJob<Done> *LockSettings::store(std::chrono::minutes after, const QByteArray &passphrase, QObject *parent)
{
    const SecretRef ref = lockPassphraseRef();
    if (after.count() == 0) {
        const bool wasOn = m_settings.lockAfter().count() != 0;
        m_settings.setLockAfter(after);
        if (wasOn && m_secrets.known().contains(ref))
            return m_secrets.remove(ref);
        return new ReadyJob<Done>(Done{}, parent);
    }
    if (passphrase.isEmpty()) {
        m_settings.setLockAfter(after);
        return new ReadyJob<Done>(Done{}, parent);
    }
    if (!m_secrets.isPersistent()) {
        ApiError error;
        error.kind = ApiError::Kind::Keychain;
        error.message =
            LockWords::tr("This run keeps secrets for the session only, and the passphrase belongs into "
                          "the keychain.");
        return new ReadyJob<Done>(Failure(error), parent);
    }
    auto *promise = new PromiseJob<Done>(parent);
    makePassphraseRecordLater(passphrase, promise)
        ->then(promise, [this, promise, ref, after](const Result<QByteArray> &record) {
            if (!record) {
                promise->resolve(Failure(record.error()));
                return;
            }
            m_secrets.write(ref, *record)->then(promise, [this, promise, after](const Result<Done> &kept) {
                if (!kept) {
                    promise->resolve(notKept(kept.error()));
                    return;
                }
                m_settings.setLockAfter(after);
                promise->resolve(kept);
            });
        });
    return promise;
}

} // namespace purveyor
