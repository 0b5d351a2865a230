// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/tracedialog.h"

#include "core/vendors/clientdirectory.h"
#include "ui/models/celltext.h"
#include "ui/services.h"
#include "ui/widgets/recordtable.h"
#include "ui/widgets/requestview.h"
#include "ui/widgets/statetableview.h"
#include "ui/widgets/textlabel.h"

#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace purveyor
{
namespace
{

QString wireText(const TraceEntry &entry)
{
    QString text = QString::fromLatin1(entry.method) + u' ' + entry.url + u'\n';
    for (const auto &[name, value] : entry.requestHeaders)
        text += QString::fromLatin1(name) + u": "_s + QString::fromLatin1(value) + u'\n';
    if (!entry.requestBody.isEmpty())
        text += u'\n' + entry.requestBody + u'\n';
    text += u'\n' + (entry.error.isEmpty() ? u"HTTP %1"_s.arg(entry.status) : entry.error) + u'\n';
    for (const auto &[name, value] : entry.responseHeaders)
        text += QString::fromLatin1(name) + u": "_s + QString::fromLatin1(value) + u'\n';
    if (!entry.responseBody.isEmpty())
        text += u'\n' + entry.responseBody;
    return text;
}

} // namespace

TraceDialog::TraceDialog(Services &services, QWidget *parent)
    : DialogFrame(services.theme, u"traceDialog"_s, parent)
    , m_services(services)
    , m_table(new RecordTable(theme(), tr("Requests"),
                              {tr("Time"), tr("Connection"), tr("Request"), tr("Answer"), tr("Took")},
                              {{u"time"_s, 104},
                               {u"connection"_s, 120},
                               {u"request"_s, 0, true, true, true},
                               {u"answer"_s, 96},
                               {u"took"_s, 72}},
                              this))
    , m_text(new RequestView(theme(), this))
{
    setHeading(tr("Requests"));
    auto *what = new TextLabel(theme(), Theme::Type::Body, this);
    what->setToken(Token::SecondText);
    what->setWordWrap(true);
    what->setText(tr("What was read and sent last. Secrets are hidden, and nothing of it is kept on disk."));
    body()->addWidget(what);
    m_table->view()->setObjectName(u"traceTable"_s);
    m_table->setMinimumHeight(theme().rowHeight() * 8);
    body()->addWidget(m_table, 1);
    m_text->setObjectName(u"traceText"_s);
    body()->addWidget(m_text);
    addCancel(tr("Close"));
    setDialogWidth(904);

    m_soon.setSingleShot(true);
    m_soon.setInterval(200ms);
    connect(&m_soon, &QTimer::timeout, this, &TraceDialog::fill);
    connect(m_table, &RecordTable::currentChanged, this, &TraceDialog::showEntry);
    const QList<Connection> connections = services.connections.connections();
    for (const Connection &connection : connections)
        follow(connection.id);
    connect(&services.clients, &ClientDirectory::clientMade, this,
            [this](VendorClient *client) { follow(client->connection().id); });
    fill();
}

void TraceDialog::follow(const ConnectionId &id)
{
    if (const VendorClient *client = m_services.clients.client(id))
        connect(&client->trace(), &HttpTrace::appended, this, [this] { m_soon.start(); });
}

void TraceDialog::fill()
{
    struct Line {
        QDateTime at;
        Record record;
    };
    QList<Line> lines;
    const QList<Connection> connections = m_services.connections.connections();
    for (const Connection &connection : connections) {
        const VendorClient *client = m_services.clients.client(connection.id);
        if (!client)
            continue;
        for (const TraceEntry &entry : client->trace().entries()) {
            const bool good = entry.error.isEmpty() && entry.status >= 200 && entry.status < 300;
            const QString request = QString::fromLatin1(entry.method) + u' ' + entry.url;
            lines.append({entry.at,
                          {u"%1/%2"_s.arg(connection.id.value).arg(entry.serial),
                           {{entry.at.toLocalTime().toString(u"HH:mm:ss.zzz"_s), {}, {}, true},
                            {connection.name},
                            {request},
                            {entry.error.isEmpty() ? QString::number(entry.status) : tr("none"),
                             {},
                             good ? Mark::Good : Mark::Bad},
                            {durationText(entry.duration.count()), {}, {}, true, true}}}});
        }
    }
    std::stable_sort(lines.begin(), lines.end(), [](const Line &a, const Line &b) { return a.at > b.at; });
    QList<Record> records;
    for (const Line &line : std::as_const(lines))
        records.append(line.record);
    m_table->setRecords(records, tr("Nothing was asked yet."));
}

void TraceDialog::showEntry(const QString &id)
{
    const qsizetype slash = id.indexOf(u'/');
    const VendorClient *client = m_services.clients.client(ConnectionId{id.left(slash)});
    m_text->setText({});
    if (!client || slash < 0)
        return;
    const qint64 serial = id.mid(slash + 1).toLongLong();
    for (const TraceEntry &entry : client->trace().entries()) {
        if (entry.serial == serial)
            m_text->setText(wireText(entry));
    }
}

} // namespace purveyor
