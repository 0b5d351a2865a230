// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/writeactions.h"

#include "core/net/clock.h"
#include "core/operations/handover.h"
#include "core/operations/writegate.h"
#include "core/secrets/secretstore.h"
#include "core/vendors/clientdirectory.h"
#include "core/vendors/unlisted.h"
#include "core/vendors/vendorclient.h"
#include "ui/dialogs/actionrunner.h"
#include "ui/dialogs/addbyiddialog.h"
#include "ui/dialogs/handoverdialog.h"
#include "ui/dialogs/settledialog.h"
#include "ui/pages/addbyidsubject.h"
#include "ui/pages/workspace.h"
#include "ui/services.h"
#include "ui/widgets/visibletext.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QWidget>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace purveyor
{

bool isIdMissing(const JournalRow &row, const VendorClient *client)
{
    return row.state == WriteState::Confirmed && row.made.isEmpty() && row.target.id.isEmpty() && client &&
           canBeAddedById(*client, row.target.kind);
}

WriteActions::WriteActions(Workspace &workspace, QWidget *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_surface(parent)
    , m_started(workspace.services().clock.nowUtc())
{
    connect(&workspace.services().secrets, &SecretStore::changed, this, [this](const SecretRef &ref) {
        if (isHandOver(ref))
            Q_EMIT handOverChanged();
    });
}

StoryFacts WriteActions::factsFor(const JournalRow &row) const
{
    Services &services = m_workspace.services();
    StoryFacts facts;
    facts.now = services.clock.nowUtc();
    facts.waitingReason = services.gate.waitingReason(row.id);
    facts.startedBefore = row.state == WriteState::Held && row.changed < m_started;
    facts.readOnly = services.gate.isReadOnly();
    facts.checking = m_checking.contains(row.id);
    facts.holdTime = services.gate.holdTime();
    facts.handOver = handOverOf(services.secrets, row.connection, row.id);
    facts.idMissing = isIdMissing(row, services.clients.client(row.connection));
    return facts;
}

bool WriteActions::run(const QString &action, const JournalRow &row)
{
    Services &services = m_workspace.services();
    const auto tellFailure = [this, id = row.id](const Result<JournalRow> &result) {
        if (!result)
            Q_EMIT failed(id, result.error());
    };
    if (action == "undo"_L1) {
        services.gate.undo(row.id)->then(this, tellFailure);
    } else if (action == "sendNow"_L1) {
        services.gate.sendNow(row.id)->then(this, tellFailure);
    } else if (action == "check"_L1) {
        check(row);
    } else if (action == "settle"_L1) {
        settle(row);
    } else if (action == "again"_L1) {
        m_workspace.actions().again(row);
    } else if (action == "openSubscription"_L1) {
        const auto made = std::find_if(row.made.cbegin(), row.made.cend(), [](const EntityKey &key) {
            return key.kind == EntityKind::Subscription;
        });
        if (made != row.made.cend())
            m_workspace.open(*made);
    } else if (action == "handOver"_L1) {
        (new HandOverDialog(services, row, m_surface->window()))->open();
    } else if (action == "enterId"_L1) {
        enterId(row);
    } else if (action == "copy"_L1) {
        QGuiApplication::clipboard()->setText(reportText(row));
        m_workspace.tell(tr("Details copied"));
    } else if (action == "curl"_L1) {
        const VendorClient *client = services.clients.client(row.connection);
        if (!client)
            return true;
        QGuiApplication::clipboard()->setText(client->curl(row));
        m_workspace.tell(tr("Copied as cURL, without secrets"));
    } else {
        return false;
    }
    return true;
}

std::optional<Evidence> WriteActions::evidenceOf(qint64 row) const
{
    const auto found = m_evidence.constFind(row);
    return found == m_evidence.cend() ? std::nullopt : std::optional(*found);
}

void WriteActions::check(const JournalRow &row)
{
    if (m_checking.contains(row.id))
        return;
    m_checking.insert(row.id);
    Q_EMIT checkingChanged();
    m_workspace.services().gate.checkUnknown(row.id)->then(
        this, [this, id = row.id](const Result<Evidence> &evidence) {
            m_checking.remove(id);
            Q_EMIT checkingChanged();
            if (evidence) {
                m_evidence.insert(id, *evidence);
                Q_EMIT checked(id, *evidence);
            } else {
                Q_EMIT failed(id, evidence.error());
            }
        });
}

void WriteActions::enterId(const JournalRow &row)
{
    const VendorClient *client = m_workspace.services().clients.client(row.connection);
    if (!client)
        return;
    AddByIdSubject subject = addByIdSubject(m_workspace, row.target.kind, {client->connection()});
    subject.customer = row.customer;
    subject.name = row.targetName;
    subject.learnt = [this, row](const EntityKey &key) {
        const VendorClient *asked = m_workspace.services().clients.client(row.connection);
        JournalRow told = row;
        told.made = {key};
        return asked ? asked->learnt(told) : QList<Entity>();
    };
    auto *dialog = new AddByIdDialog(m_workspace.services(), subject, m_surface->window());
    connect(dialog, &AddByIdDialog::kept, this,
            [this, id = row.id](const EntityKey &key, const QString &name) {
                m_workspace.services()
                    .gate.noteMade(id, key, key.id.value)
                    ->then(this, [this, id](const Result<JournalRow> &noted) {
                        if (!noted)
                            Q_EMIT failed(id, noted.error());
                    });
                m_workspace.tell(tr("Added: %1").arg(visibleText(name.isEmpty() ? key.id.value : name)));
            });
    dialog->open();
}

void WriteActions::settle(const JournalRow &row)
{
    auto *dialog = new SettleDialog(m_workspace.services(), row, evidenceOf(row.id).value_or(Evidence()),
                                    m_surface->window());
    dialog->open();
}

} // namespace purveyor
