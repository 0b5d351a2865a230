// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/net/tlspolicy.h"

#include <QCryptographicHash>
#include <QSslCertificate>
#include <algorithm>

namespace purveyor
{
namespace
{
// Nobody we know vouches for it.
bool isLackOfTrust(QSslError::SslError error)
{
    return error == QSslError::SelfSignedCertificate || error == QSslError::SelfSignedCertificateInChain ||
           error == QSslError::UnableToGetIssuerCertificate ||
           error == QSslError::UnableToGetLocalIssuerCertificate ||
           error == QSslError::UnableToVerifyFirstCertificate || error == QSslError::CertificateUntrusted;
}

bool isExcusedForThePinned(QSslError::SslError error)
{
    return isLackOfTrust(error) || error == QSslError::HostNameMismatch ||
           error == QSslError::CertificateExpired || error == QSslError::CertificateNotYetValid;
}
} // namespace

TlsPolicy::Decision TlsPolicy::decide(const QList<QSslError> &errors, const QSslCertificate &peer,
                                      const QByteArray &pin)
{
    if (pin.isEmpty())
        return errors.isEmpty() ? Decision::Trusted : Decision::Refused;
    if (peer.isNull() || fingerprint(peer) != pin)
        return Decision::PinChanged;
    const bool excused = std::all_of(errors.cbegin(), errors.cend(), [&peer](const QSslError &error) {
        return error.certificate() == peer ? isExcusedForThePinned(error.error())
                                           : isLackOfTrust(error.error());
    });
    if (!excused)
        return Decision::Refused;
    return errors.isEmpty() ? Decision::Trusted : Decision::Pinned;
}

QByteArray TlsPolicy::fingerprint(const QSslCertificate &certificate)
{
    return certificate.digest(QCryptographicHash::Sha256);
}
} // namespace purveyor
