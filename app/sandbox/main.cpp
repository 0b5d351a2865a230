// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/common/terminationsignals.h"
#include "app/sandbox/sandbox.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QSslCertificate>
#include <QSslKey>
#include <chrono>
#include <cstdio>
#include <thread>
#include <utility>

using namespace Qt::StringLiterals;
using namespace purveyor::sandbox;

namespace
{

int fail(const QString &message)
{
    std::fputs(qPrintable(u"purveyor-sandbox: "_s + message + u'\n'), stderr);
    return 1;
}

/// Quits the program when stdin ends, which it does when the parent dies. A thread, since a blocking read is
/// the one way that every platform has; it is left behind at exit.
void quitAtEndOfInput(QCoreApplication &application)
{
    std::thread([&application] {
        while (std::getchar() != EOF) {
        }
        QMetaObject::invokeMethod(&application, &QCoreApplication::quit, Qt::QueuedConnection);
    }).detach();
}

std::optional<QSslConfiguration> readTls(const QString &certificateFile, const QString &keyFile)
{
    const QList<QSslCertificate> chain = QSslCertificate::fromPath(certificateFile);
    QFile file(keyFile);
    if (chain.isEmpty() || !file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QByteArray pem = file.readAll();
    QSslKey key(pem, QSsl::Rsa);
    if (key.isNull())
        key = QSslKey(pem, QSsl::Ec);
    if (key.isNull())
        return std::nullopt;
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificateChain(chain);
    configuration.setPrivateKey(key);
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    return configuration;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"purveyor-sandbox"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(PURVEYOR_VERSION));

    const QCommandLineOption port(
        u"port"_s, u"Port of the first vendor, the others take the next ones (0: any free ones)."_s, u"N"_s,
        u"0"_s);
    const QCommandLineOption vendors(u"vendors"_s, u"Which vendors, comma separated (all of them)."_s,
                                     u"NAMES"_s);
    const QCommandLineOption customers(u"customers"_s, u"Size of each book."_s, u"N"_s, u"40"_s);
    const QCommandLineOption state(u"state"_s, u"Keep changes in this file."_s, u"FILE"_s);
    const QCommandLineOption fast(u"fast"_s, u"Steps of the order flow take 0.7 s."_s);
    const QCommandLineOption step(u"step"_s, u"Steps of the order flow take that long."_s, u"MS"_s,
                                  u"5000"_s);
    const QCommandLineOption seedDate(u"seed-date"_s, u"The time in the book at the start."_s, u"ISO"_s);
    const QCommandLineOption certificate(u"tls-cert"_s, u"Certificate chain (PEM); clients must speak TLS."_s,
                                         u"FILE"_s);
    const QCommandLineOption key(u"tls-key"_s, u"Private key (PEM)."_s, u"FILE"_s);
    const QCommandLineOption exitWithParent(u"exit-with-parent"_s, u"End when stdin does."_s);
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Vendors of cloud services simulated on loopback."_s);
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions(
        {port, vendors, customers, state, fast, step, seedDate, certificate, key, exitWithParent});
    parser.process(application);

    Options options;
    bool portOk = false;
    bool customersOk = false;
    bool stepOk = false;
    options.port = parser.value(port).toUShort(&portOk);
    options.customers = parser.value(customers).toInt(&customersOk);
    options.stepMs = parser.isSet(fast) && !parser.isSet(step) ? 700 : parser.value(step).toLongLong(&stepOk);
    stepOk = stepOk || parser.isSet(fast);
    options.stateFile = parser.value(state);
    if (!portOk || !customersOk || !stepOk || options.customers < 1 || options.stepMs < 0)
        return fail(u"--port, --customers and --step take whole numbers"_s);
    if (parser.isSet(vendors)) {
        options.vendors = parser.value(vendors).split(u',');
        const QStringList known = Sandbox::vendorNames();
        for (const QString &name : std::as_const(options.vendors)) {
            if (!known.contains(name))
                return fail(u"--vendors takes some of: "_s + known.join(", "_L1));
        }
    }
    if (parser.isSet(seedDate)) {
        const QDateTime date = QDateTime::fromString(parser.value(seedDate), Qt::ISODate);
        if (!date.isValid())
            return fail(u"--seed-date takes a date like 2026-03-15T12:00:00Z"_s);
        options.seedDate = date.toUTC();
    }
    if (parser.isSet(certificate) || parser.isSet(key)) {
        options.tls = readTls(parser.value(certificate), parser.value(key));
        if (!options.tls)
            return fail(u"--tls-cert and --tls-key need readable PEM files"_s);
    }

    Sandbox sandbox(options);
    const QString problem = sandbox.start();
    if (!problem.isEmpty())
        return fail(problem);
    std::fputs(QJsonDocument(sandbox.addresses()).toJson(QJsonDocument::Compact).append('\n').constData(),
               stdout);
    std::fflush(stdout);

    const purveyor::TerminationSignals termination(nullptr);
    if (parser.isSet(exitWithParent))
        quitAtEndOfInput(application);
    return QCoreApplication::exec();
}
