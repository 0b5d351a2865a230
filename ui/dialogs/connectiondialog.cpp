// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/connectiondialog.h"

#include "core/secrets/secretstore.h"
#include "core/storage/connectionstore.h"
#include "core/vendors/clientdirectory.h"
#include "ui/dialogs/certificatedialog.h"
#include "ui/services.h"
#include "ui/widgets/checklist.h"
#include "ui/widgets/environmentwords.h"
#include "ui/widgets/formview.h"
#include "ui/widgets/probechecks.h"
#include "ui/widgets/statusbanner.h"
#include "ui/widgets/textlabel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHostAddress>
#include <QPushButton>
#include <QUuid>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace purveyor
{
namespace
{
constexpr auto VendorKey = "vendor"_L1;
constexpr auto NameKey = "name"_L1;
constexpr auto EnvironmentKey = "environment"_L1;
constexpr auto AddressKey = "baseUrl"_L1;
constexpr auto ReadTimeoutKey = "readTimeout"_L1;
constexpr auto WriteTimeoutKey = "writeTimeout"_L1;
constexpr auto PinKey = "keepPin"_L1;

bool isLoopback(const QString &host)
{
    return host == "localhost"_L1 || QHostAddress(host).isLoopback();
}

QString environmentKey(Environment environment)
{
    switch (environment) {
    case Environment::Production:
        return u"production"_s;
    case Environment::Test:
        return u"test"_s;
    case Environment::Sandbox:
        return u"sandbox"_s;
    }
    return {};
}

Environment environmentFromKey(const QString &key)
{
    if (key == "test"_L1)
        return Environment::Test;
    return key == "sandbox"_L1 ? Environment::Sandbox : Environment::Production;
}

std::optional<std::chrono::milliseconds> seconds(const Values &values, QLatin1StringView key)
{
    const auto value = values.constFind(QString(key));
    if (value == values.constEnd())
        return {};
    const auto *number = std::get_if<qint64>(&*value);
    return number && *number > 0 ? std::optional<std::chrono::milliseconds>(std::chrono::seconds(*number))
                                 : std::nullopt;
}

Value secondsValue(const std::optional<std::chrono::milliseconds> &time)
{
    return time ? Value(qint64(std::chrono::duration_cast<std::chrono::seconds>(*time).count())) : Value();
}
} // namespace

ConnectionDialog::ConnectionDialog(Services &services, const std::optional<Connection> &existing,
                                   QWidget *parent)
    : DialogFrame(services.theme, u"connectionDialog"_s, parent)
    , m_services(services)
    , m_vendors(services.vendors.vendors())
    , m_new(!existing)
    , m_basics(new FormView(services.theme, this))
    , m_form(new FormView(services.theme, this))
    , m_choices(new FormView(services.theme, this))
    , m_summary(new TextLabel(services.theme, Theme::Type::Strong, this))
    , m_checks(new CheckList(services.theme, this))
{
    setDialogWidth(608);
    if (existing) {
        m_connection = *existing;
    } else {
        m_connection.id = {QUuid::createUuid().toString(QUuid::WithoutBraces)};
        if (!m_vendors.isEmpty())
            m_connection.vendor = m_vendors.constFirst().id;
    }
    setHeading(m_new ? tr("Add a connection") : tr("Edit %1").arg(m_connection.name));
    m_basics->setLabelWidth(160);
    m_form->setLabelWidth(160);
    m_choices->setLabelWidth(160);
    body()->addWidget(m_basics);
    body()->addWidget(m_form);
    body()->addWidget(m_summary);
    body()->addWidget(m_checks);
    body()->addWidget(m_choices);
    body()->addStretch();
    m_summary->setObjectName(u"probeSummary"_s);
    m_checks->setObjectName(u"probeCheckList"_s);
    m_summary->hide();
    m_checks->hide();
    m_choices->hide();

    m_test = addOther(tr("Test"));
    m_test->setObjectName(u"testButton"_s);
    addCancel();
    addCommit(tr("Save"), ButtonRole::Primary, true);
    setFooter(services.secrets.isPersistent()
                  ? tr("Secrets go to this computer's keychain, never to a file.")
                  : tr("There is no keychain here: secrets are kept for this session only."));
    showVendor();

    connect(m_basics, &FormView::drivingFieldEdited, this, [this] {
        const Value vendor = m_basics->values().value(QString(VendorKey));
        m_connection.vendor = {textOf(vendor)};
        showVendor();
    });
    connect(m_test, &QPushButton::clicked, this, &ConnectionDialog::test);
    connect(this, &DialogFrame::committed, this, &ConnectionDialog::save);
    connect(this, &DialogFrame::bannerAction, this, [this](const QString &id) {
        if (id == "retry"_L1) {
            save();
        } else if (id == "session"_L1) {
            m_services.secrets.keepForSession(secretRef(m_connection.id, m_sessionOnly),
                                              m_form->secret(m_sessionOnly));
            QStringList left = typedSecrets();
            left.removeOne(m_sessionOnly);
            keepSecrets(m_connection, left);
        }
    });
    connect(m_checks, &CheckList::actionTriggered, this, [this](const QString &entry, const QString &action) {
        if (!m_probe)
            return;
        for (const ProbeStep &step : m_probe->steps()) {
            if (step.key != entry)
                continue;
            if (action == "copy"_L1)
                QGuiApplication::clipboard()->setText(step.copyable);
            else if (action == "answer"_L1)
                QGuiApplication::clipboard()->setText(step.answer);
        }
    });
    connect(m_choices, &FormView::edited, this,
            [this](const QString &key) { m_form->setValue(key, m_choices->values().value(key)); });
}

ConnectionDialog::~ConnectionDialog() = default;

void ConnectionDialog::begin()
{
    open();
    m_basics->focusFirst();
}

const VendorDescription *ConnectionDialog::vendor() const
{
    for (const VendorDescription &vendor : m_vendors) {
        if (vendor.id == m_connection.vendor)
            return &vendor;
    }
    return nullptr;
}

void ConnectionDialog::showVendor()
{
    const VendorDescription *chosen = vendor();
    if (!chosen)
        return;
    Form basics;
    basics.id = u"connection.basics"_s;
    Section section;
    Field vendorField;
    vendorField.key = VendorKey;
    vendorField.label = tr("Vendor");
    vendorField.kind = m_new && m_vendors.size() > 1 ? FieldKind::Choice : FieldKind::Hidden;
    vendorField.driving = true;
    vendorField.initial = m_connection.vendor.value;
    for (const VendorDescription &vendor : std::as_const(m_vendors))
        vendorField.choices += {vendor.id.value, vendor.name, vendor.blurb};
    Field name;
    name.key = NameKey;
    name.label = tr("Name");
    name.help = tr("How this account is called in this window");
    name.required = true;
    name.maxLength = 60;
    name.initial = m_connection.name.isEmpty() ? chosen->name : m_connection.name;
    Field environment;
    environment.key = EnvironmentKey;
    environment.label = tr("Environment");
    environment.kind = FieldKind::Choice;
    for (const Environment each : {Environment::Production, Environment::Test, Environment::Sandbox})
        environment.choices += {environmentKey(each), environmentName(each), {}};
    environment.initial = environmentKey(m_connection.environment);
    Field address;
    address.key = AddressKey;
    address.label = tr("Address");
    address.help = chosen->addressHelp;
    address.kind = FieldKind::Url;
    address.required = true;
    address.initial = m_connection.baseUrl.isEmpty() ? Value(u"https://"_s) : Value(m_connection.baseUrl);
    section.fields = {vendorField, name, environment, address};
    for (const auto &[key, label, value] :
         {std::tuple{ReadTimeoutKey, tr("Wait for answers"), m_connection.readTimeout},
          std::tuple{WriteTimeoutKey, tr("Wait for answers to orders and changes"),
                     m_connection.writeTimeout}}) {
        Field timeout;
        timeout.key = key;
        timeout.label = label;
        timeout.kind = FieldKind::Integer;
        timeout.unit = tr("seconds");
        timeout.minimum = Decimal(5, 0);
        timeout.maximum = Decimal(900, 0);
        timeout.help = tr("Empty: the vendor's usual time");
        timeout.initial = secondsValue(value);
        timeout.expandable = true;
        section.fields += timeout;
    }
    if (!m_connection.pinnedCertificate.isEmpty()) {
        Field pin;
        pin.key = PinKey;
        pin.label = tr("Accept the pinned certificate");
        pin.kind = FieldKind::Switch;
        pin.help = QString::fromLatin1(m_connection.pinnedCertificate.toHex(':'));
        pin.initial = true;
        section.fields += pin;
    }
    basics.sections = {section};
    m_basics->setForm(basics);

    Form form = chosen->connectionForm;
    for (Section &part : form.sections) {
        for (Field &field : part.fields) {
            if (field.kind == FieldKind::Secret) {
                const SecretRef ref = secretRef(m_connection.id, field.key);
                field.required = field.required && m_new;
                field.initial = m_new ? Value() : Value(ref);
            } else if (const auto kept = m_connection.settings.constFind(field.key);
                       kept != m_connection.settings.constEnd()) {
                field.initial = *kept;
            }
        }
    }
    m_form->setForm(form);
}

QList<Problem> ConnectionDialog::check(const Values &values) const
{
    QList<Problem> problems = checkForm(m_basics->form(), values);
    const QUrl url = QUrl(textOf(values.value(QString(AddressKey))).trimmed(), QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty())
        problems += {QString(AddressKey), tr("Enter an address such as https://portal.example.com.")};
    else if (url.scheme() == "http"_L1 && !isLoopback(url.host()))
        problems += {QString(AddressKey),
                     tr("Plain http would send the secret readable to everyone on the way. Use https, put a "
                        "TLS proxy in "
                        "front of the server, or reach it through an SSH tunnel to this computer.")};
    else if (url.scheme() != "https"_L1 && url.scheme() != "http"_L1)
        problems += {QString(AddressKey), tr("The address begins with https://.")};
    else if (!url.userInfo().isEmpty())
        problems += {QString(AddressKey),
                     tr("No user name or password in the address: they have fields of their own.")};
    return problems;
}

std::optional<Connection> ConnectionDialog::collect()
{
    const Values basics = m_basics->values();
    const QList<Problem> basicProblems = check(basics);
    Values settings = m_form->values();
    QList<Problem> problems;
    // A secret that is only typed is no value of the form: do not call it missing.
    Values withSecrets = settings;
    for (const QString &key : typedSecrets())
        withSecrets.insert(key, SecretRef{u"typed"_s});
    problems = checkForm(m_form->form(), withSecrets);
    m_basics->setProblems(basicProblems, true);
    m_form->setProblems(problems, basicProblems.isEmpty());
    if (!basicProblems.isEmpty() || !problems.isEmpty())
        return {};
    Connection connection = m_connection;
    connection.name = textOf(basics.value(QString(NameKey)));
    connection.environment = environmentFromKey(textOf(basics.value(QString(EnvironmentKey))));
    connection.baseUrl = textOf(basics.value(QString(AddressKey))).trimmed();
    while (connection.baseUrl.endsWith(u'/'))
        connection.baseUrl.chop(1);
    connection.readTimeout = seconds(basics, ReadTimeoutKey);
    connection.writeTimeout = seconds(basics, WriteTimeoutKey);
    if (basics.value(QString(PinKey)) == Value(false))
        connection.pinnedCertificate.clear();
    settings.removeIf([](const Values::iterator &it) { return std::holds_alternative<SecretRef>(*it); });
    connection.settings = settings;
    return connection;
}

QStringList ConnectionDialog::typedSecrets() const
{
    QStringList keys;
    for (const Section &section : m_form->form().sections) {
        for (const Field &field : section.fields) {
            if (field.kind == FieldKind::Secret && !m_form->secret(field.key).isEmpty())
                keys += field.key;
        }
    }
    return keys;
}

void ConnectionDialog::test()
{
    const std::optional<Connection> connection = collect();
    if (!connection)
        return;
    hideProblem();
    // The test uses what was typed without keeping it: for this session, under the id the connection will
    // have.
    const QStringList typed = typedSecrets();
    for (const QString &key : typed)
        m_services.secrets.keepForSession(secretRef(m_connection.id, key), m_form->secret(key));
    m_tested = m_services.clients.temporary(*connection);
    if (!m_tested) {
        showProblem(tr("This vendor is not built in"), tr("Choose another vendor."));
        return;
    }
    connect(&m_tested->transport(), &Transport::tlsFailed, this, &ConnectionDialog::certificateShown);
    m_test->setEnabled(false);
    m_choices->hide();
    m_checks->setEntries({});
    m_checks->show();
    m_summary->setText(tr("Testing. The test only reads: nothing is changed."));
    m_summary->show();
    m_probe = m_tested->probe();
    for (const ProbeStep &step : m_probe->steps())
        m_checks->setEntry(checkEntry(step));
    connect(m_probe, &ProbeJob::stepChanged, this, [this](int index) {
        if (m_probe)
            m_checks->setEntry(checkEntry(m_probe->steps().at(index)));
    });
    m_probe->then(this, [this](const Result<QList<ProbeStep>> &steps) {
        m_test->setEnabled(true);
        if (steps)
            ended(*steps);
        else
            showError(tr("The test did not end"), steps.error());
    });
}

void ConnectionDialog::ended(const QList<ProbeStep> &steps)
{
    m_summary->setText(probeSummary(steps));
    m_test->setText(tr("Test again"));
    for (const ProbeStep &step : steps) {
        m_checks->setEntry(checkEntry(step));
        if (step.state == ProbeStep::State::Passed) {
            for (auto it = step.suggested.cbegin(); it != step.suggested.cend(); ++it)
                m_form->setValue(it.key(), it.value());
        }
    }
    offerChoices();
}

// Choices that only the vendor can give, such as which of several accounts is one's own.
void ConnectionDialog::offerChoices()
{
    const OperationId settings{m_connection.vendor.value + u".connection.settings"_s};
    m_tested->form(settings, {}, m_form->values())->then(this, [this](const Result<Form> &form) {
        bool worthAsking = false;
        if (form) {
            for (const Section &section : form->sections) {
                for (const Field &field : section.fields)
                    worthAsking = worthAsking || field.choices.size() > 1;
            }
        }
        m_choices->setVisible(worthAsking);
        if (worthAsking)
            m_choices->setForm(*form);
    });
}

void ConnectionDialog::certificateShown(const TlsFailure &failure)
{
    if (findChild<CertificateDialog *>())
        return;
    const QString name = textOf(m_basics->values().value(QString(NameKey)));
    auto *dialog = new CertificateDialog(theme(), failure, name, this);
    connect(dialog, &CertificateDialog::trusted, this, [this](const QByteArray &fingerprint) {
        m_connection.pinnedCertificate = fingerprint;
        test();
    });
    dialog->open();
}

void ConnectionDialog::save()
{
    const std::optional<Connection> connection = collect();
    if (!connection)
        return;
    commitButton()->setEnabled(false);
    m_connection = *connection;
    keepSecrets(*connection, typedSecrets());
}

void ConnectionDialog::keepSecrets(const Connection &connection, QStringList keys)
{
    if (keys.isEmpty()) {
        store(connection);
        return;
    }
    const QString key = keys.takeFirst();
    const SecretRef ref = secretRef(connection.id, key);
    m_services.secrets.write(ref, m_form->secret(key))
        ->then(this, [this, connection, keys, key, ref](const Result<Done> &done) {
            commitButton()->setEnabled(true);
            if (!done) {
                m_sessionOnly = key;
                banner()->setMessage(Mark::Bad, tr("The keychain did not take the secret"),
                                     done.error().message);
                banner()->setActions({{u"retry"_s, tr("Unlock and retry")},
                                      {u"session"_s, tr("Keep it for this session only")}});
                banner()->show();
                return;
            }
            m_services.secrets.forgetSession(ref);
            keepSecrets(connection, keys);
        });
}

void ConnectionDialog::store(const Connection &connection)
{
    m_services.connections.save(connection)->then(this, [this, connection](const Result<Done> &done) {
        commitButton()->setEnabled(true);
        if (!done) {
            showError(tr("The connection was not saved"), done.error());
            return;
        }
        m_form->wipeSecrets();
        Q_EMIT saved(connection.id);
        accept();
    });
}

} // namespace purveyor
