// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/form.h"
#include "core/net/apijob.h"

#include <QObject>
#include <optional>

namespace purveyor
{
// Why a keychain did not answer, as far as the platform lets one tell. "Locked" and "removed behind our back"
// give the same answer on Secret Service (EntryNotFound), so an entry that the index knows and the keychain
// does not is LockedOrLost.
enum class SecretTrouble {
    None,
    NotSaved,     // never stored by this console
    LockedOrLost, // in the index, not in the keychain
    Denied,       // the person or the system said no
    NoBackend,    // no keychain service on this computer
    Slow,         // no answer within the watchdog time (5 s)
    Other,
};

// Where secrets live. Implementations never write one to a file. Errors have Kind::Keychain, a sentence for
// people and vendorCode = name of the SecretTrouble.
class SecretStore : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SecretStore)

public:
    ~SecretStore() override;

    virtual TypedJob<QByteArray> *read(const SecretRef &ref) = 0;
    virtual TypedJob<Done> *write(const SecretRef &ref, const QByteArray &secret) = 0;
    virtual TypedJob<Done> *remove(const SecretRef &ref) = 0; // removing what is not there succeeds
    // For this run only, in memory: what "for this session only" keeps. Read first.
    virtual void keepForSession(const SecretRef &ref, const QByteArray &secret) = 0;
    virtual void forgetSession(const SecretRef &ref) = 0;
    // What keepForSession() keeps, at once: how a password typed into a form reaches the bytes of its draft
    // without standing in the form's values. Nothing: not kept, or stored in the keychain alone.
    virtual std::optional<QByteArray> keptForSession(const SecretRef &ref) const = 0;
    virtual bool
    isPersistent() const = 0; // false: secrets are gone when the program ends, and the ui says so
    virtual QList<SecretRef> known() const = 0; // names of what is kept, here or for this session; no values

Q_SIGNALS:
    void changed(const purveyor::SecretRef &ref);

protected:
    explicit SecretStore(QObject *parent = nullptr);
};

// "purveyor/<connection uuid>/<field>"
SecretRef secretRef(const ConnectionId &connection, const QString &field);
QString secretTroubleName(SecretTrouble trouble);
SecretTrouble secretTrouble(const ApiError &error); // None for errors of other kinds
} // namespace purveyor
