// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/settingsdialog.h"

#include "core/operations/writegate.h"
#include "core/secrets/secretstore.h"
#include "core/storage/journalretention.h"
#include "ui/dialogs/choicefield.h"
#include "ui/dialogs/retentiondialog.h"
#include "ui/services.h"
#include "ui/settings.h"
#include "ui/widgets/formview.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace purveyor
{
namespace
{
Field retention(int years)
{
    Field field = choiceField(u"retention"_s, SettingsDialog::tr("Forget what entries say"), {},
                              QString::number(years));
    const QList<int> choices = Settings::retentionChoices();
    for (const int offered : choices) {
        field.choices.append({QString::number(offered),
                              offered == 0 ? SettingsDialog::tr("Never")
                                           : SettingsDialog::tr("After %n year(s)", nullptr, offered),
                              {}});
    }
    field.help =
        SettingsDialog::tr("Customers, requests and answers of closed entries go. That something was done, "
                           "when, by whom and how it ended stays. Backups keep what they have.");
    return field;
}

QString proxyMode(const ProxySettings &proxy)
{
    switch (proxy.mode) {
    case ProxySettings::Mode::System:
        return u"system"_s;
    case ProxySettings::Mode::None:
        return u"none"_s;
    case ProxySettings::Mode::Manual:
        return u"manual"_s;
    }
    return {};
}

QString appearanceKey(Theme::Mode mode)
{
    switch (mode) {
    case Theme::Mode::System:
        return u"system"_s;
    case Theme::Mode::Light:
        return u"light"_s;
    case Theme::Mode::Dark:
        return u"dark"_s;
    }
    return {};
}
} // namespace

SettingsDialog::SettingsDialog(Services &services, QWidget *parent)
    : DialogFrame(services.theme, u"settingsDialog"_s, parent)
    , m_services(services)
    , m_lock(services.settings, services.secrets)
    , m_form(new FormView(services.theme, this))
{
    setHeading(tr("Settings"));
    const Settings &settings = services.settings;
    const ProxySettings proxy = settings.proxy();

    const Field appearance = choiceField(
        u"appearance"_s, tr("Appearance"),
        {{u"system"_s, tr("System"), {}}, {u"light"_s, tr("Light"), {}}, {u"dark"_s, tr("Dark"), {}}},
        appearanceKey(settings.appearance()));
    Field language = choiceField(
        u"language"_s, tr("Language"),
        {{u"system"_s, tr("System"), {}}, {u"en"_s, u"English"_s, {}}, {u"de"_s, u"Deutsch"_s, {}}},
        settings.language().isEmpty() ? u"system"_s : settings.language());
    language.help = tr("Takes effect when the program starts again");
    Field hold;
    hold.key = u"hold"_s;
    hold.label = tr("Hold time");
    hold.kind = FieldKind::Integer;
    hold.unit = tr("seconds");
    hold.help = tr("How long an order waits with Undo before it is sent. 0 to 30");
    hold.minimum = Decimal(0, 0);
    hold.maximum = Decimal(30, 0);
    hold.required = true;
    hold.initial = qint64(settings.holdTime().count());

    const Field mode = choiceField(
        u"proxyMode"_s, tr("Proxy"),
        {{u"system"_s, tr("System"), {}}, {u"none"_s, tr("None"), {}}, {u"manual"_s, tr("Manual"), {}}},
        proxyMode(proxy));
    const Condition manual{u"proxyMode"_s, {Value(u"manual"_s)}};
    Field type =
        choiceField(u"proxyType"_s, tr("Kind"), {{u"http"_s, u"HTTP"_s, {}}, {u"socks5"_s, u"SOCKS5"_s, {}}},
                    proxy.type == QNetworkProxy::Socks5Proxy ? u"socks5"_s : u"http"_s);
    Field host;
    host.key = u"proxyHost"_s;
    host.label = tr("Host");
    host.required = true;
    host.initial = proxy.host;
    Field port;
    port.key = u"proxyPort"_s;
    port.label = tr("Port");
    port.kind = FieldKind::Integer;
    port.required = true;
    port.minimum = Decimal(1, 0);
    port.maximum = Decimal(65535, 0);
    port.initial = qint64(proxy.port);
    Field user;
    user.key = u"proxyUser"_s;
    user.label = tr("User");
    user.initial = proxy.user;
    Field password;
    password.key = u"proxyPassword"_s;
    password.label = tr("Password");
    password.kind = FieldKind::Secret;
    if (services.secrets.known().contains(proxyPasswordRef(proxy)))
        password.initial = proxyPasswordRef(proxy);
    for (Field *field : {&type, &host, &port, &user, &password})
        field->shownWhen = manual;

    Form form;
    form.id = u"settings"_s;
    form.sections = {{{}, {appearance, language, hold}},
                     {tr("Journal"), {retention(settings.retentionYears())}},
                     m_lock.section(),
                     {tr("Network"), {mode, type, host, port, user, password}}};
    m_form->setForm(form);
    body()->addWidget(m_form);
    body()->addStretch();
    addCancel();
    addCommit(tr("Save"), ButtonRole::Primary, true);
    connect(this, &DialogFrame::committed, this, &SettingsDialog::save);
}

ProxySettings SettingsDialog::chosenProxy() const
{
    const Values values = m_form->values();
    const auto text = [&values](const QString &key) { return textOf(values.value(key)); };
    ProxySettings proxy = m_services.settings.proxy();
    const QString mode = text(u"proxyMode"_s);
    proxy.mode = mode == "manual"_L1 ? ProxySettings::Mode::Manual
                 : mode == "none"_L1 ? ProxySettings::Mode::None
                                     : ProxySettings::Mode::System;
    if (proxy.mode == ProxySettings::Mode::Manual) {
        proxy.type =
            text(u"proxyType"_s) == "socks5"_L1 ? QNetworkProxy::Socks5Proxy : QNetworkProxy::HttpProxy;
        proxy.host = text(u"proxyHost"_s);
        proxy.port = static_cast<quint16>(text(u"proxyPort"_s).toUInt());
        proxy.user = text(u"proxyUser"_s);
    }
    return proxy;
}

void SettingsDialog::save()
{
    QList<Problem> problems = checkForm(m_form->form(), m_form->values());
    const QByteArray password = m_form->secret(u"proxyPassword"_s);
    const ProxySettings proxy = chosenProxy();
    const SecretRef ref = proxyPasswordRef(proxy);
    if (proxy.mode == ProxySettings::Mode::Manual && !proxy.user.isEmpty() && password.isEmpty() &&
        !m_services.secrets.known().contains(ref)) {
        problems.append({u"proxyPassword"_s,
                         tr("Enter the password: it is kept for one proxy and user, and these are new.")});
    }
    problems += m_lock.problems(m_form->values(), m_form->secret(u"lockPassphrase"_s),
                                m_form->secret(u"lockPassphraseAgain"_s));
    m_form->setProblems(problems, true);
    if (!problems.isEmpty())
        return;
    // Another proxy needs other clients, and one of them may be waiting for the answer to a write.
    const QString sending = m_services.gate.whyClientsStay();
    if (!sending.isEmpty() && (proxy != m_services.settings.proxy() || !password.isEmpty())) {
        showProblem(sending, tr("Then save. Nothing you typed is lost."));
        return;
    }
    askToForget();
}

int SettingsDialog::chosenYears() const
{
    return textOf(m_form->values().value(u"retention"_s)).toInt();
}

// Only when more goes than until now.
void SettingsDialog::askToForget()
{
    const int years = chosenYears();
    const int before = m_services.settings.retentionYears();
    if (years == 0 || (before != 0 && years >= before)) {
        storePassword();
        return;
    }
    commitButton()->setEnabled(false);
    m_services.retention.count(years)->then(this, [this, years](const Result<qint64> &count) {
        commitButton()->setEnabled(true);
        if (!count) {
            showError(tr("Nothing was saved: the journal cannot be read now"), count.error());
            return;
        }
        auto *question = new RetentionDialog(theme(), years, static_cast<int>(*count), this);
        connect(question, &RetentionDialog::confirmed, this, &SettingsDialog::storePassword);
        question->open();
    });
}

void SettingsDialog::storePassword()
{
    const QByteArray password = m_form->secret(u"proxyPassword"_s);
    const SecretRef ref = proxyPasswordRef(chosenProxy());
    if (password.isEmpty()) {
        storeLock();
        return;
    }
    m_services.secrets.write(ref, password)->then(this, [this, ref, password](const Result<Done> &done) {
        if (!done) {
            // The proxy must work now all the same; the person sees that it is for this session.
            m_services.secrets.keepForSession(ref, password);
            showError(tr("The keychain did not take the proxy password. It is kept for this session only"),
                      done.error());
            m_form->wipeSecrets();
            return;
        }
        storeLock();
    });
}

void SettingsDialog::storeLock()
{
    const std::chrono::minutes after = LockSettings::chosen(m_form->values());
    commitButton()->setEnabled(false);
    m_lock.store(after, m_form->secret(u"lockPassphrase"_s), this)
        ->then(this, [this, after](const Result<Done> &stored) {
            commitButton()->setEnabled(true);
            if (stored)
                apply();
            else if (after.count() == 0)
                showError(tr("The lock is off, but the keychain did not give up its passphrase"),
                          stored.error());
            else
                showError(tr("The lock was not switched on, and the settings were not saved"),
                          stored.error());
        });
}

void SettingsDialog::apply()
{
    const Values values = m_form->values();
    const auto text = [&values](const QString &key) { return textOf(values.value(key)); };
    Settings &settings = m_services.settings;
    const QString appearance = text(u"appearance"_s);
    settings.setAppearance(appearance == "light"_L1  ? Theme::Mode::Light
                           : appearance == "dark"_L1 ? Theme::Mode::Dark
                                                     : Theme::Mode::System);
    const QString language = text(u"language"_s);
    settings.setLanguage(language == "system"_L1 ? QString() : language);
    settings.setHoldTime(std::chrono::seconds(text(u"hold"_s).toInt()));
    settings.setProxy(chosenProxy());
    settings.setRetentionYears(chosenYears());
    m_form->wipeSecrets();
    accept();
}

} // namespace purveyor
