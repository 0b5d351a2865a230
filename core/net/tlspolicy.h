// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QSslError>

class QSslCertificate;

namespace purveyor
{
// Whether a connection may be used. Pure.
class TlsPolicy final
{
public:
    enum class Decision {
        Trusted, // nothing is wrong
        Pinned,  // something is, and all of it is excused by the pin
        Refused,
        PinChanged // a pin is set and another certificate came, however good that one is
    };
    // pin: SHA-256 of the DER of the one certificate accepted although it is not trusted; empty when there is
    // none. It stands in for the trust that the certificate lacks: an unknown issuer, another host name, a
    // validity that is over. It never excuses a revoked or broken certificate, nor faults of other
    // certificates of the chain beside their not being trusted.
    static Decision decide(const QList<QSslError> &errors, const QSslCertificate &peer,
                           const QByteArray &pin);
    static QByteArray fingerprint(const QSslCertificate &certificate); // SHA-256 of the DER, 32 bytes
};
} // namespace purveyor
