// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/secrets/secretstore.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace purveyor
{
SecretStore::SecretStore(QObject *parent)
    : QObject(parent)
{
}

SecretStore::~SecretStore() = default;

SecretRef secretRef(const ConnectionId &connection, const QString &field)
{
    return {u"purveyor/"_s + connection.value + u'/' + field};
}

QString secretTroubleName(SecretTrouble trouble)
{
    switch (trouble) {
    case SecretTrouble::None:
        return u"None"_s;
    case SecretTrouble::NotSaved:
        return u"NotSaved"_s;
    case SecretTrouble::LockedOrLost:
        return u"LockedOrLost"_s;
    case SecretTrouble::Denied:
        return u"Denied"_s;
    case SecretTrouble::NoBackend:
        return u"NoBackend"_s;
    case SecretTrouble::Slow:
        return u"Slow"_s;
    case SecretTrouble::Other:
        return u"Other"_s;
    }
    Q_UNREACHABLE();
}

SecretTrouble secretTrouble(const ApiError &error)
{
    if (error.kind != ApiError::Kind::Keychain)
        return SecretTrouble::None;
    static constexpr std::array Named{SecretTrouble::NotSaved, SecretTrouble::LockedOrLost,
                                      SecretTrouble::Denied, SecretTrouble::NoBackend, SecretTrouble::Slow};
    const auto found = std::find_if(Named.begin(), Named.end(), [&error](SecretTrouble trouble) {
        return secretTroubleName(trouble) == error.vendorCode;
    });
    return found == Named.end() ? SecretTrouble::Other : *found;
}
} // namespace purveyor
