// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/vendors/vendorclient.h"
#include "ui/dialogs/dialogframe.h"

#include <QSet>
#include <QUuid>
#include <memory>

class QPushButton;

namespace purveyor
{

class CheckList;
class FormView;
struct Services;

/// Adds a connection or edits one: the vendor's own form, the secret into the keychain, the test as a check
/// list. Saving needs no passed test, but says what is missing.
class ConnectionDialog final : public DialogFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ConnectionDialog)

public:
    ConnectionDialog(Services &services, const std::optional<Connection> &existing, QWidget *parent);
    ~ConnectionDialog() override;

    void begin();

Q_SIGNALS:
    /// On disk, secrets kept.
    /// tested: what the last test of just this found; empty when there was none.
    void saved(const purveyor::ConnectionId &id, const QList<purveyor::ProbeStep> &tested);

private:
    void showVendor();
    [[nodiscard]] const VendorDescription *vendor() const;
    /// What stands in the form; nullopt after showing the problems.
    [[nodiscard]] std::optional<Connection> collect();
    [[nodiscard]] QStringList typedSecrets() const;
    void test();
    void ended(const QList<ProbeStep> &steps);
    void testOver();
    void offerChoices();
    void certificateShown(const TlsFailure &failure);
    void save();
    void lendSecrets(QStringList keys);
    void runTest();
    void lend(const QString &key, const QByteArray &secret);
    void forgetTestSecrets();
    void keepSecrets(const Connection &connection, QStringList keys);
    void store(const Connection &connection);

    Services &m_services;
    QList<VendorDescription> m_vendors;
    Connection m_connection;
    bool m_new;
    FormView *m_basics;
    FormView *m_form;
    FormView *m_choices;
    TextLabel *m_summary;
    CheckList *m_checks;
    QPushButton *m_test;
    std::unique_ptr<VendorClient> m_tested; ///< the client of the last test; its answers offer choices
    QPointer<ProbeJob> m_probe;
    QList<ProbeStep> m_found; ///< by a test of what stands in the form; empty since it was edited
    Connection m_testing;     ///< what is tried, under m_testId
    const ConnectionId m_testId{QUuid::createUuid().toString(QUuid::WithoutBraces)};
    QList<SecretRef> m_lent;        ///< to the test
    QSet<QString> m_keptForSession; ///< secret fields that were saved so
    QString m_sessionOnly; ///< the secret field that may be kept for this session after the keychain refused
};

} // namespace purveyor
