// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/connectiondialog.h"

#include "core/operations/writegate.h"
#include "core/secrets/secretstore.h"
#include "core/storage/connectionstore.h"
#include "core/vendors/clientdirectory.h"
#include "ui/dialogs/certificatedialog.h"
#include "ui/dialogs/connectionform.h"
#include "ui/services.h"
#include "ui/widgets/checklist.h"
#include "ui/widgets/formview.h"
#include "ui/widgets/probechecks.h"
#include "ui/widgets/statusbanner.h"
#include "ui/widgets/textlabel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>
#include <QUuid>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace purveyor
{

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
    m_choices->setObjectName(u"connectionChoices"_s);
    m_summary->setObjectName(u"probeSummary"_s);
    m_checks->setObjectName(u"probeCheckList"_s);
    m_summary->hide();
    m_checks->hide();
    m_choices->hide();

    m_test = addOther(tr("Test again"));
    m_test->setObjectName(u"testButton"_s);
    m_test->setMinimumWidth(m_test->sizeHint().width()); // nothing moves below the pointer
    m_test->setText(tr("Test"));
    addCancel();
    addCommit(tr("Save"), ButtonRole::Primary, true);
    setFooter(services.secrets.isPersistent()
                  ? tr("Secrets go to this computer's keychain, never to a file.")
                  : tr("There is no keychain here: secrets are kept for this session only."));
    showVendor();

    connect(m_basics, &FormView::drivingFieldEdited, this, [this] {
        const Value vendor = m_basics->values().value(QString(connectionfield::Vendor));
        m_connection.vendor = {textOf(vendor)};
        showVendor();
    });
    connect(m_test, &QPushButton::clicked, this, &ConnectionDialog::test);
    connect(this, &DialogFrame::committed, this, &ConnectionDialog::save);
    for (FormView *view : {m_basics, m_form})
        connect(view, &FormView::edited, this, [this] { m_found.clear(); });
    setUnsaved([this] { return m_basics->isEdited() || m_form->isEdited(); });
    connect(this, &DialogFrame::bannerAction, this, [this](const QString &id) {
        if (id == "retry"_L1) {
            save();
        } else if (id == "session"_L1) {
            m_services.secrets.keepForSession(secretRef(m_connection.id, m_sessionOnly),
                                              m_form->secret(m_sessionOnly));
            m_keptForSession.insert(m_sessionOnly);
            QStringList left = typedSecrets();
            left.removeIf([this](const QString &key) { return m_keptForSession.contains(key); });
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

ConnectionDialog::~ConnectionDialog()
{
    forgetTestSecrets();
}

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
    m_basics->setForm(basicsForm(m_connection, m_vendors, *chosen, m_new));
    m_form->setForm(vendorForm(m_connection, *chosen, m_new));
}

std::optional<Connection> ConnectionDialog::collect()
{
    const Values basics = m_basics->values();
    const QList<Problem> basicProblems = checkBasics(m_basics->form(), basics);
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
    readBasics(basics, connection);
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
    m_found.clear();
    if (m_test->hasFocus())
        setFocus(); // a button that goes dark hands it to the next one, and that is Cancel
    m_test->setEnabled(false);
    m_testing = *connection;
    // Under an id of its own: what is only tried must not be what the connection works with meanwhile.
    m_testing.id = m_testId;
    QStringList stored;
    for (const Section &section : m_form->form().sections) {
        for (const Field &field : section.fields) {
            if (field.kind != FieldKind::Secret)
                continue;
            if (const QByteArray typed = m_form->secret(field.key); !typed.isEmpty())
                lend(field.key, typed);
            else
                stored += field.key;
        }
    }
    lendSecrets(stored);
}

void ConnectionDialog::lendSecrets(QStringList keys)
{
    if (keys.isEmpty()) {
        runTest();
        return;
    }
    const QString key = keys.takeFirst();
    m_services.secrets.read(secretRef(m_connection.id, key))
        ->then(this, [this, keys, key](const Result<QByteArray> &secret) {
            if (!secret && secretTrouble(secret.error()) != SecretTrouble::NotSaved) {
                testOver();
                showError(tr("The keychain did not give the secret"), secret.error());
                return;
            }
            if (secret)
                lend(key, *secret);
            lendSecrets(keys);
        });
}

void ConnectionDialog::lend(const QString &key, const QByteArray &secret)
{
    const SecretRef ref = secretRef(m_testId, key);
    m_services.secrets.keepForSession(ref, secret);
    m_lent.append(ref);
}

void ConnectionDialog::forgetTestSecrets()
{
    // Not by the store's index: a keychain's knows nothing of what is in memory.
    for (const SecretRef &ref : std::as_const(m_lent))
        m_services.secrets.forgetSession(ref);
    m_lent.clear();
}

void ConnectionDialog::runTest()
{
    m_tested = m_services.clients.temporary(m_testing);
    if (!m_tested) {
        testOver();
        showProblem(tr("This vendor is not built in"), tr("Choose another vendor."));
        return;
    }
    connect(&m_tested->transport(), &Transport::tlsFailed, this, &ConnectionDialog::certificateShown);
    m_choices->hide();
    m_checks->setEntries({});
    m_checks->show();
    m_summary->setText(tr("Testing. The test only reads: nothing is changed."));
    m_summary->show();
    showFrom(m_summary);
    m_probe = m_tested->probe();
    for (const ProbeStep &step : m_probe->steps())
        m_checks->setEntry(checkEntry(step));
    connect(m_probe, &ProbeJob::stepChanged, this, [this](int index) {
        if (m_probe)
            m_checks->setEntry(checkEntry(m_probe->steps().at(index)));
    });
    m_probe->then(this, [this](const Result<QList<ProbeStep>> &steps) {
        testOver();
        if (steps)
            ended(*steps);
        else
            showError(tr("The test did not end"), steps.error());
    });
}

void ConnectionDialog::testOver()
{
    m_test->setEnabled(true);
    if (focusWidget() == this) // also while the certificate's dialog has it
        m_test->setFocus();
}

void ConnectionDialog::ended(const QList<ProbeStep> &steps)
{
    m_found = steps;
    m_summary->setText(probeSummary(steps));
    m_test->setText(tr("Test again"));
    for (const ProbeStep &step : steps) {
        m_checks->setEntry(checkEntry(step));
        if (step.state == ProbeStep::State::Passed) {
            for (auto it = step.suggested.cbegin(); it != step.suggested.cend(); ++it)
                m_form->setValue(it.key(), it.value());
        }
    }
    showFrom(m_summary);
    offerChoices();
}

// Choices that only the vendor can give, such as which of several accounts is one's own.
void ConnectionDialog::offerChoices()
{
    const std::optional<OperationId> settings = m_tested->connectionChoices();
    if (!settings)
        return;
    m_tested->form(*settings, {}, m_form->values())->then(this, [this](const Result<Form> &form) {
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
    const QString name = textOf(m_basics->values().value(QString(connectionfield::Name)));
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
    // The new client would take the place of the one that waits for the answer.
    if (const QString sending = m_services.gate.whyClientsStay(); !sending.isEmpty()) {
        showProblem(sending, tr("Then save. Nothing you typed is lost."));
        return;
    }
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
        ->then(this, [this, connection, keys, key](const Result<Done> &done) {
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
        Q_EMIT saved(connection.id, m_found);
        accept();
    });
}

} // namespace purveyor
