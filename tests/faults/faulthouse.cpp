// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/faults/faulthouse.h"

#include "app/console/allvendors.h"
#include "app/console/democonnection.h"
#include "core/vendors/vendorclient.h"
#include "tests/support/await.h"

#include <QJsonDocument>
#include <QTcpSocket>
#include <QUrl>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace purveyor::faults
{
namespace
{
constexpr int MostEntities = 12; // of a kind: enough to find one in each state
constexpr std::chrono::milliseconds Tick{5};
constexpr int SocketPatience = 5'000;

template <class T>
QList<T> collect(PagedJob<T> *pages)
{
    QList<T> items;
    QObject context;
    pages->onPage(&context, [&items](const QList<T> &page) { items.append(page); });
    const Result<PageSummary> end = await<PageSummary>(pages);
    return end ? items.mid(0, MostEntities) : QList<T>();
}

template <class T>
void append(QList<Entity> &all, const QList<T> &some)
{
    for (const T &one : some)
        all.append(Entity(one));
}
} // namespace

FaultHouse::Ticking::Ticking(FaultHouse &house)
    : m_house(house)
{
    m_house.m_tick.start();
}

FaultHouse::Ticking::~Ticking()
{
    m_house.m_tick.stop();
}

FaultHouse::FaultHouse()
{
    m_tick.setInterval(Tick);
    m_tick.callOnTimeout(&m_tick, [this] { m_clock.advance(Tick * 20); });
}

FaultHouse::~FaultHouse() = default;

QString FaultHouse::open(const QString &vendor, const QString &folder)
{
    m_vendor = vendor;
    setClock();
    // The same book after each reset: its date is fixed.
    const QString date = QDateTime::currentDateTimeUtc().toString(Qt::ISODate);
    if (!m_sandbox.start(
            {u"--fast"_s, u"--customers"_s, u"15"_s, u"--seed-date"_s, date, u"--vendors"_s, vendor}))
        return u"the sandbox does not start"_s;
    const QString demoFile = m_folder.filePath(u"demo.json"_s);
    if (!m_folder.isValid() || !m_sandbox.writeDemoFile(demoFile))
        return u"no folder to work in"_s;
    const Result<QList<DemoConnection>> demos = readDemoConnections(demoFile);
    if (!demos || demos->size() != 1)
        return u"the sandbox does not name the vendor"_s;

    addAllVendors(m_registry);
    m_profile = std::make_unique<Profile>(folder.isEmpty() ? m_folder.filePath(u"profile"_s) : folder);
    const Result<OpenProblem> opened = await(m_profile->open(Profile::Mode::Normal));
    if (!opened || opened->kind != OpenProblem::Kind::None)
        return opened ? opened->text : opened.error().message;
    m_connections = std::make_unique<ConnectionStore>(m_profile->journalThread());
    m_clients = std::make_unique<ClientDirectory>(m_registry, *m_connections, m_secrets, m_clock);
    m_gate = std::make_unique<WriteGate>(
        std::make_unique<Journal>(m_profile->journalThread(), m_clock, u"clerk"_s, m_profile->instanceId()),
        *m_clients, m_secrets, m_clock);
    m_gate->setHoldTime(std::chrono::seconds(0));

    const DemoConnection &demo = demos->constFirst();
    m_connection = demo.connection.id;
    for (const auto &secret : demo.secrets)
        m_secrets.keepForSession(secretRef(m_connection, secret.first), secret.second);
    if (!await(m_connections->load()) || !await(m_connections->save(demo.connection)))
        return u"the connection cannot be saved"_s;
    return m_clients->client(m_connection) ? QString() : u"there is no client"_s;
}

VendorClient &FaultHouse::client()
{
    return *m_clients->client(m_connection);
}

void FaultHouse::setClock()
{
    m_clock.setNowUtc(QDateTime::currentDateTimeUtc());
}

QJsonObject FaultHouse::controlNow(const QByteArray &method, const QString &path,
                                   const QJsonObject &body) const
{
    const QUrl base(m_sandbox.announcement().value("control"_L1).toString());
    const QByteArray bytes =
        body.isEmpty() ? QByteArray() : QJsonDocument(body).toJson(QJsonDocument::Compact);
    QTcpSocket socket;
    socket.connectToHost(base.host(), static_cast<quint16>(base.port()));
    if (!socket.waitForConnected(SocketPatience))
        return {};
    socket.write(method + ' ' + base.path().toLatin1() + '/' + path.toLatin1() +
                 " HTTP/1.1\r\nHost: sandbox\r\nContent-Type: application/json\r\nContent-Length: " +
                 QByteArray::number(bytes.size()) + "\r\n\r\n" + bytes);
    QByteArray answer;
    while (socket.waitForReadyRead(SocketPatience)) {
        answer += socket.readAll();
        const qsizetype head = answer.indexOf("\r\n\r\n");
        if (head < 0)
            continue;
        const QByteArray name("content-length:");
        const qsizetype at = answer.left(head).toLower().indexOf(name);
        const qsizetype start = at + name.size();
        const qsizetype size =
            at < 0 ? 0 : answer.mid(start, answer.indexOf('\r', start) - start).trimmed().toInt();
        if (answer.size() >= head + 4 + size) {
            const bool good = answer.startsWith("HTTP/1.1 200");
            QJsonObject object = QJsonDocument::fromJson(answer.mid(head + 4, size)).object();
            object.insert("good"_L1, good);
            return object;
        }
    }
    return {};
}

// --- what there is at the vendor

QList<QJsonObject> FaultHouse::book(const QStringList &tables)
{
    QList<QJsonObject> rows;
    for (const QString &table : tables) {
        const QJsonArray array =
            controlNow("GET", u"book?vendor=%1&table=%2"_s.arg(m_vendor, table)).value("rows"_L1).toArray();
        for (const QJsonValue &row : array)
            rows.append(row.toObject());
    }
    return rows.mid(0, MostEntities);
}

QList<Customer> FaultHouse::customers()
{
    if (client().listing(EntityKind::Customer).state == Offer::State::Offered)
        return collect(client().customers());
    QList<Customer> found;
    const QList<QJsonObject> rows = book({u"accounts"_s, u"customers"_s});
    for (const QJsonObject &row : rows) {
        Customer customer;
        customer.key = {m_connection, EntityKind::Customer,
                        client().addressed(EntityKind::Customer, {}, row.value("id"_L1).toString())};
        customer.name = row.value("name"_L1).toString();
        found.append(await(client().customer(customer.key.id)).value_or(customer));
    }
    return found;
}

QList<Subscription> FaultHouse::subscriptions()
{
    QList<Subscription> found;
    if (client().listing(EntityKind::Subscription).state == Offer::State::Offered)
        found = collect(client().subscriptions());
    const QList<Customer> owners = found.isEmpty() ? customers() : QList<Customer>();
    for (const Customer &owner : owners)
        found += await(client().subscriptionsOf(owner.key.id)).value_or(QList<Subscription>());
    const QList<QJsonObject> rows = found.isEmpty() ? book({u"services"_s}) : QList<QJsonObject>();
    for (const QJsonObject &row : rows) {
        Subscription subscription;
        subscription.key.kind = EntityKind::Subscription;
        subscription.customer.value = row.value("owner"_L1).toString();
        subscription.key.id = client().addressed(EntityKind::Subscription, subscription.customer,
                                                 row.value("id"_L1).toString());
        found.append(subscription);
    }
    found = found.mid(0, MostEntities);
    for (Subscription &one : found) {
        one = await(client().subscription(one.key.id)).value_or(one);
        one.key.connection = m_connection;
    }
    return found;
}

QList<Entity> FaultHouse::entities(EntityKind kind)
{
    QList<Entity> all;
    switch (kind) {
    case EntityKind::Connection:
        all.append(Entity());
        break;
    case EntityKind::Customer:
        append(all, customers());
        break;
    case EntityKind::Subscription:
        append(all, subscriptions());
        break;
    case EntityKind::User: {
        const QList<Customer> owners = customers();
        for (const Customer &owner : owners)
            append(all, await(client().users(owner.key.id)).value_or(QList<User>()));
        const QList<QJsonObject> rows = all.isEmpty() ? book({u"users"_s}) : QList<QJsonObject>();
        for (const QJsonObject &row : rows) {
            User user;
            user.customer = client().addressed(EntityKind::Customer, {}, row.value("owner"_L1).toString());
            user.key = {m_connection, EntityKind::User,
                        client().addressed(EntityKind::User, user.customer, row.value("id"_L1).toString())};
            user.login = row.value("username"_L1).toString();
            all.append(user);
        }
        break;
    }
    case EntityKind::ServiceUser: {
        const QList<Subscription> owners = subscriptions();
        for (const Subscription &owner : owners)
            append(all, await(client().serviceUsers(owner.key.id)).value_or(QList<ServiceUser>()));
        break;
    }
    case EntityKind::Order:
        append(all, collect(client().orders()));
        break;
    case EntityKind::Product:
        append(all, collect(client().products()));
        break;
    }
    return all.mid(0, 2 * MostEntities);
}

// --- the journal

QList<JournalRow> FaultHouse::rowsSince(qint64 id)
{
    QList<JournalRow> rows = await(gate().journal().newest(20)).value_or(QList<JournalRow>());
    rows.removeIf([id](const JournalRow &row) { return row.id <= id; });
    std::reverse(rows.begin(), rows.end());
    return rows;
}

bool FaultHouse::turn(const std::function<bool()> &condition, std::chrono::milliseconds limit)
{
    return turnUntil(condition, limit);
}
} // namespace purveyor::faults
