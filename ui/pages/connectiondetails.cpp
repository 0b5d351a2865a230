// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/connectiondetails.h"

#include "core/net/clock.h"
#include "core/operations/writegate.h"
#include "core/secrets/secretstore.h"
#include "core/storage/connectionstore.h"
#include "core/vendors/clientdirectory.h"
#include "ui/dialogs/actionrunner.h"
#include "ui/dialogs/removeconnectiondialog.h"
#include "ui/dialogs/tableexport.h"
#include "ui/models/celltext.h"
#include "ui/pages/connectiontestpanel.h"
#include "ui/pages/operationbar.h"
#include "ui/pages/pricelistpanel.h"
#include "ui/pages/trustcertificate.h"
#include "ui/pages/workspace.h"
#include "ui/services.h"
#include "ui/widgets/detailsgrid.h"
#include "ui/widgets/flowtabs.h"
#include "ui/widgets/recordtable.h"
#include "ui/widgets/statetableview.h"
#include "ui/widgets/statusbanner.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/wraplayout.h"

#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace purveyor
{

ConnectionDetails::ConnectionDetails(Workspace &workspace, QWidget *parent)
    : DetailsPane(workspace.services().theme, parent)
    , m_workspace(workspace)
    , m_state(new StatusBanner(theme(), StatusBanner::Size::Inline, this))
    , m_tabs(new FlowTabs(theme(), this))
{
    auto *buttons = new QWidget(this);
    auto *line = new WrapLayout(theme().scaled(8), buttons);
    m_testButton = makeActionButton({u"testConnection"_s, tr("Test"), ButtonRole::Primary}, this);
    m_testButton->setIcon(theme().icon(Icon::Refresh, Token::OnPrimary));
    QPushButton *edit = makeActionButton({u"editConnection"_s, tr("Edit…")}, this);
    m_enable = makeActionButton({u"enableConnection"_s, tr("Switch off")}, this);
    QPushButton *removal =
        makeActionButton({u"removeConnection"_s, tr("Remove…"), ButtonRole::Destructive}, this);
    for (QPushButton *button : {m_testButton, edit, m_enable, removal})
        line->addWidget(button);
    head()->addWidget(buttons);
    m_state->setObjectName(u"connectionStateBanner"_s);
    m_state->hide();
    head()->addWidget(m_state);
    connect(m_state, &StatusBanner::actionTriggered, this, &ConnectionDetails::stateAction);
    connect(m_testButton, &QPushButton::clicked, this, [this] { m_test->test(); });
    connect(edit, &QPushButton::clicked, this, [this] { m_workspace.editConnection(m_id); });
    connect(m_enable, &QPushButton::clicked, this, &ConnectionDetails::switchEnabled);
    connect(removal, &QPushButton::clicked, this, &ConnectionDetails::remove);

    m_tabs->setObjectName(u"connectionTabs"_s);
    body()->addWidget(m_tabs, 1);
    QVBoxLayout *content = nullptr;
    QScrollArea *area = makeScrolling(content);
    m_test = new ConnectionTestPanel(workspace, area);
    content->addWidget(m_test);
    content->addStretch(1);
    m_tabs->addTab(u"test"_s, area, tr("Test"));
    m_tabs->addTab(u"offers"_s, makeOffers(), tr("What it offers"));
    m_tabs->addTab(u"credentials"_s, makeSecrets(), tr("Credentials"));
    m_prices = new PriceListPanel(workspace, m_tabs);
    m_tabs->addTab(u"prices"_s, m_prices, tr("Price list"));
    connect(m_prices, &PriceListPanel::counted, this,
            [this](int entries) { m_tabs->setCount(u"prices"_s, entries); });
    connect(m_test, &ConnectionTestPanel::started, this, [this] {
        m_tabs->setCurrentId(u"test"_s);
        renderTest();
    });
    connect(m_test, &ConnectionTestPanel::finished, this, [this] {
        renderTest();
        Q_EMIT stateChanged();
    });
    connect(&workspace.services().secrets, &SecretStore::changed, this, &ConnectionDetails::renderSecrets);
    connect(&workspace.services().gate, &WriteGate::readOnlyChanged, this, &ConnectionDetails::renderOffers);
}

QWidget *ConnectionDetails::makeOffers()
{
    auto *page = new QWidget(m_tabs);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, theme().scaled(12), 0, 0);
    column->setSpacing(theme().scaled(8));
    m_operations = new OperationBar(theme(), 2, page);
    m_operations->setQuiet(true);
    m_operations->setObjectName(u"connectionOperationBar"_s);
    m_operations->setContentsMargins(theme().scaled(16), 0, theme().scaled(16), 0);
    column->addWidget(m_operations);
    m_offers = new RecordTable(
        theme(), tr("What the vendor offers"), {tr("Operation"), tr("For"), tr("Section of its document")},
        {{u"operation"_s, 0, true, true, true}, {u"subject"_s, 104}, {u"section"_s, 184}}, page);
    m_offers->view()->setObjectName(u"offersTable"_s);
    offerTableExport(m_workspace.services(), m_offers->view(), [this] {
        const Connection *known = connection();
        return known ? known->name : QString();
    });
    column->addWidget(m_offers, 1);
    connect(m_operations, &OperationBar::triggered, this,
            [this](const OperationId &operation) { m_workspace.actions().run(m_id, operation, {}); });
    return page;
}

QWidget *ConnectionDetails::makeSecrets()
{
    QVBoxLayout *content = nullptr;
    QScrollArea *area = makeScrolling(content);
    content->addWidget(makeGroupTitle(tr("Where the secret is")));
    m_secretBanner = new StatusBanner(theme(), StatusBanner::Size::Inline, area);
    m_secretBanner->setObjectName(u"secretBanner"_s);
    content->addWidget(m_secretBanner);
    m_secrets = new DetailsGrid(theme(), area);
    m_secrets->setObjectName(u"secretsGrid"_s);
    m_secrets->setNameWidth(144);
    content->addWidget(m_secrets);
    QPushButton *replace = makeActionButton({u"replaceSecret"_s, tr("Replace…")}, area);
    connect(replace, &QPushButton::clicked, this, [this] { m_workspace.editConnection(m_id); });
    content->addWidget(replace);
    content->addStretch(1);
    return area;
}

const Connection *ConnectionDetails::connection() const
{
    return m_workspace.services().connections.find(m_id);
}

void ConnectionDetails::showConnection(const ConnectionId &id)
{
    if (id == m_id)
        return;
    m_id = id;
    render();
}

void ConnectionDetails::refreshFacts()
{
    render();
}

void ConnectionDetails::render()
{
    const Connection *shown = connection();
    if (!shown)
        return;
    setHeading(shown->name);
    setEnvironment(shown->environment);
    QString vendor = shown->vendor.value;
    if (const VendorFactory *factory = m_workspace.services().vendors.factory(shown->vendor))
        vendor = factory->describe().name;
    setPlace(QStringList{vendor, shown->baseUrl}.join(u" · "_s));
    m_enable->setText(shown->enabled ? tr("Switch off") : tr("Switch on"));
    m_enable->setAccessibleName(m_enable->text());
    m_prices->showConnection(m_id);
    renderState();
    m_test->showConnection(m_id);
    renderTest();
    renderOffers();
    renderSecrets();
}

// --- how it stands

// Only what a person should know before they rely on what is shown.
void ConnectionDetails::renderState()
{
    const Connection *shown = connection();
    const ConnectionState now = connectionState(m_workspace, *shown, m_test->result(m_id));
    m_state->setVisible(!now.meaning.isEmpty());
    if (now.meaning.isEmpty())
        return;
    const QDateTime today = m_workspace.services().clock.nowUtc();
    const QString strong =
        now.since.isValid()
            //: %1 is a state ("No connection"), %2 a time
            ? tr("%1 since %2.").arg(now.status.word, shortMoment(now.since, today, QLocale()))
            : QString(now.status.word + u'.');
    const QString answered = now.answered.isValid()
                                 ? tr("Last answer: %1.").arg(shortMoment(now.answered, today, QLocale()))
                                 : tr("It has not answered yet.");
    m_state->setMessage(now.status.mark, strong, now.meaning + u'\n' + answered);
    m_state->setActions(now.action ? QList<SurfaceAction>{*now.action} : QList<SurfaceAction>());
}

void ConnectionDetails::stateAction(const QString &action)
{
    const auto again = [this, id = m_id] {
        if (!readListsAgain(m_workspace, id) && id == m_id)
            m_test->test(); // it lists nothing: the test asks
    };
    if (action == "enter"_L1)
        m_workspace.editConnection(m_id);
    else if (action == "certificate"_L1)
        askToTrustCertificate(m_workspace, m_id, this, again);
    else
        again();
}

void ConnectionDetails::test()
{
    m_test->test();
}

void ConnectionDetails::noteTest(const ConnectionId &id, const QList<ProbeStep> &steps)
{
    m_test->note(id, steps);
}

std::optional<ConnectionTest> ConnectionDetails::testResult(const ConnectionId &id) const
{
    return m_test->result(id);
}

void ConnectionDetails::renderTest()
{
    const ConnectionTestPanel::Stage stage = m_test->stage();
    // Stays enabled while it runs, or the focus would jump.
    m_testButton->setText(stage == ConnectionTestPanel::Stage::Never     ? tr("Test")
                          : stage == ConnectionTestPanel::Stage::Running ? tr("Testing…")
                                                                         : tr("Test again"));
    m_testButton->setAccessibleName(m_testButton->text());
}

// --- offers

void ConnectionDetails::renderOffers()
{
    VendorClient *client = m_workspace.services().clients.client(m_id);
    // What starts from the account itself, not from one of its records.
    m_operations->setActions(m_workspace.actions().actionsFor(m_id, {}));
    m_operations->setVisible(client != nullptr);
    if (!client) {
        m_offers->setRecords({}, tr("The connection is switched off."));
        return;
    }
    const auto kindName = [](EntityKind kind) {
        switch (kind) {
        case EntityKind::Connection:
            return tr("the account");
        case EntityKind::Customer:
            return tr("customers");
        case EntityKind::User:
            return tr("users");
        case EntityKind::Subscription:
            return tr("subscriptions");
        case EntityKind::ServiceUser:
            return tr("service users");
        case EntityKind::Order:
            return tr("orders");
        case EntityKind::Product:
            return tr("products");
        }
        return QString();
    };
    QList<Record> records;
    for (const EntityKind kind :
         {EntityKind::Customer, EntityKind::Subscription, EntityKind::Order, EntityKind::Product}) {
        const Offer offer = client->listing(kind);
        const bool offered = offer.state == Offer::State::Offered;
        records.append({u"list%1"_s.arg(static_cast<int>(kind)),
                        {{tr("List"), {}, offered ? Mark::Good : Mark::Stopped},
                         {kindName(kind)},
                         {offer.reason, {}, {}, true}}});
    }
    const QList<Operation> operations = client->operations();
    for (const Operation &operation : operations)
        records.append({operation.id.value,
                        {{operation.title, {}, Mark::Good},
                         {kindName(operation.subject)},
                         {operation.section, {}, {}, true}}});
    m_offers->setRecords(records, {});
}

// --- secrets

void ConnectionDetails::renderSecrets()
{
    const Connection *shown = connection();
    if (!shown)
        return;
    const SecretStore &secrets = m_workspace.services().secrets;
    m_secretBanner->setMessage(secrets.isPersistent() ? Mark::Good : Mark::Waiting,
                               secrets.isPersistent() ? tr("In this computer's keychain.")
                                                      : tr("In memory, for this session only."),
                               secrets.isPersistent() ? tr("It is never written to a file or a log.")
                                                      : tr("When the program ends it is gone and has to be "
                                                           "entered again. It is never written to a file "
                                                           "or a log."));
    m_secrets->clear();
    const VendorFactory *factory = m_workspace.services().vendors.factory(shown->vendor);
    if (!factory)
        return;
    const QList<SecretRef> known = secrets.known();
    const VendorDescription vendor = factory->describe();
    for (const Section &section : vendor.connectionForm.sections) {
        for (const Field &field : section.fields) {
            if (field.kind != FieldKind::Secret)
                continue;
            const bool stored = known.contains(secretRef(shown->id, field.key));
            m_secrets->addRow(field.label, stored ? tr("stored") : tr("not stored"),
                              stored ? DetailsGrid::Kind::Text : DetailsGrid::Kind::Quiet);
        }
    }
    m_secrets->addRow(
        tr("Certificate"),
        shown->pinnedCertificate.isEmpty()
            ? tr("as the system trusts")
            : tr("one trusted by you: %1")
                  .arg(QString::fromLatin1(shown->pinnedCertificate.toHex(':').left(23)) + u'…'));
}

// --- changes

void ConnectionDetails::switchEnabled()
{
    const Connection *shown = connection();
    if (!shown)
        return;
    if (const QString sending = m_workspace.services().gate.whyClientsStay(); !sending.isEmpty()) {
        m_workspace.tell(sending);
        return;
    }
    Connection changed = *shown;
    changed.enabled = !changed.enabled;
    m_workspace.services().connections.save(changed)->then(this, [this](const Result<Done> &done) {
        if (!done)
            m_workspace.tell(done.error().message);
    });
}

void ConnectionDetails::remove()
{
    if (const Connection *shown = connection())
        (new RemoveConnectionDialog(m_workspace.services(), *shown, window()))->open();
}

} // namespace purveyor
