// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/net/tlspolicy.h"

#include <QSslCertificate>
#include <QTest>

using namespace purveyor;
using Decision = TlsPolicy::Decision;

class TestTlsPolicy final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void trustsWithoutErrors();
    void refusesEveryErrorWithoutPin();
    void pinExcusesLackOfTrust();
    void pinNeverExcusesBrokenOrRevoked();
    void pinExcusesItsCertificateAlone();
    void changedPinIsRefusedHoweverGood();
    void fingerprintIsThatOfTheDer();

private:
    static QSslCertificate load(const char *name);
    QSslCertificate m_server;
    QSslCertificate m_other;
};

QSslCertificate TestTlsPolicy::load(const char *name)
{
    return QSslCertificate::fromPath(QStringLiteral(NET_TEST_DATA "/") + QLatin1StringView(name)).value(0);
}

void TestTlsPolicy::initTestCase()
{
    m_server = load("server.cert.pem");
    m_other = load("other.cert.pem");
    QVERIFY(!m_server.isNull() && !m_other.isNull());
}

void TestTlsPolicy::trustsWithoutErrors()
{
    QCOMPARE(TlsPolicy::decide({}, m_server, {}), Decision::Trusted);
    QCOMPARE(TlsPolicy::decide({}, m_server, TlsPolicy::fingerprint(m_server)), Decision::Trusted);
}

void TestTlsPolicy::refusesEveryErrorWithoutPin()
{
    for (const QSslError::SslError error : {QSslError::SelfSignedCertificate, QSslError::HostNameMismatch,
                                            QSslError::CertificateExpired, QSslError::UnspecifiedError})
        QCOMPARE(TlsPolicy::decide({QSslError(error, m_server)}, m_server, {}), Decision::Refused);
}

void TestTlsPolicy::pinExcusesLackOfTrust()
{
    const QList<QSslError> errors{QSslError(QSslError::SelfSignedCertificate, m_server),
                                  QSslError(QSslError::HostNameMismatch, m_server),
                                  QSslError(QSslError::CertificateExpired, m_server)};
    QCOMPARE(TlsPolicy::decide(errors, m_server, TlsPolicy::fingerprint(m_server)), Decision::Pinned);
}

void TestTlsPolicy::pinNeverExcusesBrokenOrRevoked()
{
    for (const QSslError::SslError error : {QSslError::CertificateRevoked, QSslError::CertificateBlacklisted,
                                            QSslError::CertificateSignatureFailed, QSslError::InvalidPurpose,
                                            QSslError::UnspecifiedError, QSslError::NoPeerCertificate}) {
        const QList<QSslError> errors{QSslError(QSslError::SelfSignedCertificate, m_server),
                                      QSslError(error, m_server)};
        QCOMPARE(TlsPolicy::decide(errors, m_server, TlsPolicy::fingerprint(m_server)), Decision::Refused);
    }
}

void TestTlsPolicy::pinExcusesItsCertificateAlone()
{
    const QByteArray pin = TlsPolicy::fingerprint(m_server);
    // That the issuer is unknown is the pinned certificate's own lack of trust …
    QCOMPARE(TlsPolicy::decide({QSslError(QSslError::SelfSignedCertificateInChain, m_other)}, m_server, pin),
             Decision::Pinned);
    // … but an issuer that is over is not.
    QCOMPARE(TlsPolicy::decide({QSslError(QSslError::CertificateExpired, m_other)}, m_server, pin),
             Decision::Refused);
}

void TestTlsPolicy::changedPinIsRefusedHoweverGood()
{
    const QByteArray pin = TlsPolicy::fingerprint(m_server);
    QCOMPARE(TlsPolicy::decide({}, m_other, pin), Decision::PinChanged);
    QCOMPARE(TlsPolicy::decide({QSslError(QSslError::SelfSignedCertificate, m_other)}, m_other, pin),
             Decision::PinChanged);
    QCOMPARE(TlsPolicy::decide({}, QSslCertificate(), pin), Decision::PinChanged);
}

void TestTlsPolicy::fingerprintIsThatOfTheDer()
{
    QCOMPARE(TlsPolicy::fingerprint(m_server),
             QCryptographicHash::hash(m_server.toDer(), QCryptographicHash::Sha256));
}

QTEST_GUILESS_MAIN(TestTlsPolicy)
#include "tst_tlspolicy.moc"
