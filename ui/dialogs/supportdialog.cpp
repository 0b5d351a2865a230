// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/supportdialog.h"

#include "core/net/clock.h"
#include "core/operations/writegate.h"
#include "core/secrets/secretstore.h"
#include "core/storage/connectionstore.h"
#include "core/storage/databaseversion.h"
#include "core/storage/journal.h"
#include "core/storage/profile.h"
#include "core/vendors/clientdirectory.h"
#include "core/vendors/vendorclient.h"
#include "ui/dialogs/choicefield.h"
#include "ui/dialogs/textsaver.h"
#include "ui/services.h"
#include "ui/settings.h"
#include "ui/widgets/formview.h"
#include "ui/widgets/requestview.h"
#include "ui/widgets/textlabel.h"

#include <QGuiApplication>
#include <QPushButton>
#include <QScreen>
#include <QSslSocket>
#include <QSysInfo>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace purveyor
{
namespace
{
constexpr int SupportDialogWidth = 820;
constexpr int SupportTextLines = 16;

// Stable words: it is read by whoever looks into it, in whatever language the window speaks.
QString yesOrNo(bool yes)
{
    return yes ? u"yes"_s : u"no"_s;
}

Form choiceForm()
{
    const SupportChoice usual;
    Form form;
    form.id = u"support"_s;
    form.sections = {
        {{},
         {switchField(u"hosts"_s, SupportDialog::tr("Hosts of the vendors"), usual.hosts),
          switchField(u"journal"_s, SupportDialog::tr("Newest journal entries"), usual.journal),
          switchField(u"traffic"_s, SupportDialog::tr("Requests of this run"), usual.traffic),
          switchField(
              u"contents"_s, SupportDialog::tr("Names and contents"), usual.contents,
              SupportDialog::tr("Customers, addresses, messages, requests and answers. Secrets never"))}}};
    return form;
}

QString proxyWord(const ProxySettings &proxy)
{
    switch (proxy.mode) {
    case ProxySettings::Mode::System:
        return u"system"_s;
    case ProxySettings::Mode::None:
        return u"none"_s;
    case ProxySettings::Mode::Manual:
        return (proxy.type == QNetworkProxy::Socks5Proxy ? u"SOCKS5"_s : u"HTTP"_s) +
               (proxy.user.isEmpty() ? u", without a user"_s : u", with a user"_s);
    }
    return {};
}

QString appearanceWord(Theme::Mode mode)
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

QString screensText()
{
    QStringList screens;
    const QList<QScreen *> all = QGuiApplication::screens();
    for (const QScreen *screen : all) {
        screens += u"%1×%2 at %3"_s.arg(QString::number(screen->size().width()),
                                        QString::number(screen->size().height()),
                                        QString::number(screen->devicePixelRatio()));
    }
    return screens.join(u", "_s);
}
} // namespace

SupportDialog::SupportDialog(Services &services, QWidget *parent)
    : DialogFrame(services.theme, u"supportDialog"_s, parent)
    , m_services(services)
    , m_choice(new FormView(services.theme, this))
    , m_text(new RequestView(services.theme, this))
    , m_saver(new TextSaver(this))
{
    setHeading(tr("Support bundle"));
    setDialogWidth(SupportDialogWidth);
    auto *what = new TextLabel(theme(), Theme::Type::Body, this);
    what->setWordWrap(true);
    what->setText(
        tr("For whoever helps you with a problem. This is all of it: read it, save it as a file, and "
           "give that to whom you like. Nothing is sent from here."));
    body()->addWidget(what);
    m_choice->setLabelWidth(0); // boxes alone
    m_choice->setForm(choiceForm());
    m_choice->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    body()->addWidget(m_choice);
    m_text->setObjectName(u"supportText"_s);
    m_text->setAccessibleName(tr("Support bundle"));
    m_text->setMaximumLines(SupportTextLines);
    body()->addWidget(m_text, 1);
    addCancel(tr("Close"));
    addCommit(tr("Save as file…"), ButtonRole::Primary, true);
    commitButton()->setEnabled(false);
    connect(m_saver, &TextSaver::saved, this, &SupportDialog::showSaved);
    connect(m_saver, &TextSaver::failed, this,
            [this](const QString &why) { showProblem(tr("It was not saved"), why); });
    connect(this, &DialogFrame::committed, this, &SupportDialog::save);
    connect(m_choice, &FormView::edited, this, &SupportDialog::tell);
    collect();
    readVersion();
}

// What is in memory. The rest follows from the disk.
void SupportDialog::collect()
{
    m_facts.made = m_services.clock.nowUtc();
    m_facts.program = {
        {u"Purveyor"_s, QStringLiteral(PURVEYOR_VERSION)},
        {u"Qt"_s,
         u"%1, built with %2"_s.arg(QString::fromLatin1(qVersion()), QStringLiteral(QT_VERSION_STR))},
        {u"TLS"_s, QSslSocket::supportsSsl() ? QSslSocket::sslLibraryVersionString() : u"none"_s},
        {u"System"_s, u"%1, %2 %3, %4"_s.arg(QSysInfo::prettyProductName(), QSysInfo::kernelType(),
                                             QSysInfo::kernelVersion(), QSysInfo::currentCpuArchitecture())},
        {u"Display"_s, u"%1, %2"_s.arg(QGuiApplication::platformName(), screensText())},
        {u"Language"_s, u"%1, the system's %2"_s.arg(QLocale().name(), QLocale::system().name())},
        {u"Secrets"_s,
         u"%1, %2 stored"_s.arg(m_services.secrets.isPersistent() ? u"the system's keychain"_s : u"memory"_s,
                                QString::number(m_services.secrets.known().size()))}};
    const Settings &settings = m_services.settings;
    m_facts.settings = {{u"appearance"_s, appearanceWord(settings.appearance())},
                        {u"language"_s, settings.language().isEmpty() ? u"system"_s : settings.language()},
                        {u"hold time"_s, u"%1 s"_s.arg(settings.holdTime().count())},
                        {u"read-only"_s, yesOrNo(m_services.gate.isReadOnly())},
                        {u"proxy"_s, proxyWord(settings.proxy())}};
    const QList<SecretRef> known = m_services.secrets.known();
    const QList<Connection> connections = m_services.connections.connections();
    for (const Connection &connection : connections) {
        SupportFacts::Place place;
        place.connection = connection;
        const QString prefix = secretRef(connection.id, {}).id;
        for (const SecretRef &ref : known) {
            if (ref.id.startsWith(prefix))
                place.storedSecrets.append(ref.id.mid(prefix.size()));
        }
        if (const VendorClient *client = m_services.clients.client(connection.id)) {
            place.hasClient = true;
            const auto &entries = client->trace().entries();
            place.trace = QList<TraceEntry>(entries.cbegin(), entries.cend());
        }
        m_facts.places.append(place);
    }
}

void SupportDialog::readVersion()
{
    databaseVersion(m_services.profile.journalThread(), this)
        ->then(this, [this](const Result<QString> &version) {
            m_facts.program.append({u"SQLite"_s, version ? *version : version.error().message});
            readJournal();
        });
}

void SupportDialog::readJournal()
{
    m_services.journal.newest(MostSupportRows)->then(this, [this](const Result<QList<JournalRow>> &rows) {
        if (rows)
            m_facts.rows = *rows;
        else // everything else is of all the more use then
            m_facts.program.append({u"Journal"_s, rows.error().message});
        commitButton()->setEnabled(true);
        tell();
    });
}

void SupportDialog::tell()
{
    if (!commitButton()->isEnabled())
        return;
    const Values values = m_choice->values();
    const auto isOn = [&values](const QString &key) { return values.value(key) == Value(true); };
    m_text->setText(supportText(
        m_facts, {isOn(u"hosts"_s), isOn(u"journal"_s), isOn(u"traffic"_s), isOn(u"contents"_s)}));
    hideProblem();
}

void SupportDialog::save()
{
    const QString date = m_facts.made.toLocalTime().date().toString(Qt::ISODate);
    m_saver->save(u"support"_s, tr("Save the support bundle"), u"purveyor-support-%1.txt"_s.arg(date),
                  tr("Text files (*.txt)"), m_text->text()); // what was read is what is saved
}

} // namespace purveyor
