// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/connectiontestpanel.h"

#include "core/net/clock.h"
#include "core/storage/connectionstore.h"
#include "core/vendors/clientdirectory.h"
#include "ui/models/celltext.h"
#include "ui/pages/workspace.h"
#include "ui/services.h"
#include "ui/widgets/checklist.h"
#include "ui/widgets/probechecks.h"
#include "ui/widgets/textlabel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLocale>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace purveyor
{

ConnectionTestPanel::ConnectionTestPanel(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_summary(new TextLabel(workspace.services().theme, Theme::Type::StateLine, this))
    , m_when(new TextLabel(workspace.services().theme, Theme::Type::Body, this))
    , m_checks(new CheckList(workspace.services().theme, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    m_summary->setObjectName(u"testSummary"_s);
    m_summary->setWordWrap(true);
    column->addWidget(m_summary);
    m_when->setToken(Token::SecondText);
    m_when->setWordWrap(true);
    column->addWidget(m_when);
    m_checks->setObjectName(u"testChecks"_s);
    column->addWidget(m_checks);
    connect(m_checks, &CheckList::actionTriggered, this, &ConnectionTestPanel::act);
}

void ConnectionTestPanel::showConnection(const ConnectionId &id)
{
    m_id = id;
    render();
}

ConnectionTestPanel::Stage ConnectionTestPanel::stage() const
{
    const auto known = m_tests.constFind(m_id);
    if (known == m_tests.cend())
        return Stage::Never;
    return known->running ? Stage::Running : Stage::Done;
}

std::optional<ConnectionTest> ConnectionTestPanel::result(const ConnectionId &id) const
{
    const auto known = m_tests.constFind(id);
    if (known == m_tests.cend() || known->running || known->steps.isEmpty())
        return std::nullopt;
    const auto failed = std::count_if(known->steps.cbegin(), known->steps.cend(), [](const ProbeStep &step) {
        return step.state == ProbeStep::State::Failed;
    });
    if (failed == 0)
        return ConnectionTest{{Mark::Good, tr("Connected"), {}}, known->at};
    return ConnectionTest{{Mark::Bad, tr("%1 of %2 failed").arg(failed).arg(known->steps.size()), {}},
                          known->at};
}

void ConnectionTestPanel::test()
{
    const Services &services = m_workspace.services();
    const Connection *shown = services.connections.find(m_id);
    if (!shown || stage() == Stage::Running)
        return;
    VendorClient *client = services.clients.client(m_id);
    if (!client) {
        m_workspace.tell(shown->enabled ? tr("This connection cannot be used: look at its address.")
                                        : tr("%1 is switched off.").arg(shown->name));
        return;
    }
    const ConnectionId id = m_id;
    m_probe = client->probe();
    const auto began = services.clock.monotonic();
    m_tests[id] = {m_probe->steps(), services.clock.nowUtc(), {}, true};
    connect(m_probe, &ProbeJob::stepChanged, this, [this, id, probe = m_probe](int index) {
        if (!probe)
            return;
        m_tests[id].steps = probe->steps();
        if (id == m_id)
            m_checks->setEntry(checkEntry(probe->steps().at(index)));
    });
    m_probe->then(this, [this, id, began](const Result<QList<ProbeStep>> &steps) {
        Tested &tested = m_tests[id];
        tested.running = false;
        tested.took = m_workspace.services().clock.monotonic() - began;
        if (steps)
            tested.steps = *steps;
        if (id == m_id)
            render();
        Q_EMIT finished();
    });
    render();
    Q_EMIT started();
}

void ConnectionTestPanel::note(const ConnectionId &id, const QList<ProbeStep> &steps)
{
    if (steps.isEmpty())
        return;
    m_tests[id] = {steps, m_workspace.services().clock.nowUtc(), {}, false};
    if (id == m_id)
        render();
    Q_EMIT finished();
}

void ConnectionTestPanel::render()
{
    const Stage now = stage();
    m_checks->setVisible(now != Stage::Never);
    if (now == Stage::Never) {
        m_summary->setText(tr("Not tested since the program was started."));
        m_when->setText(tr("The test only reads: nothing is changed."));
        return;
    }
    const Tested tested = m_tests.value(m_id);
    m_summary->setText(now == Stage::Running ? tr("Testing…") : probeSummary(tested.steps));
    const QString at = shortMoment(tested.at, m_workspace.services().clock.nowUtc(), QLocale());
    m_when->setText(now == Stage::Running      ? tr("The test only reads: nothing is changed.")
                    : tested.took.count() == 0 ? tr("%1. The test only reads: nothing was changed.").arg(at)
                                               : tr("%1, took %2. The test only reads: nothing was changed.")
                                                     .arg(at, durationText(tested.took.count())));
    QList<CheckList::Entry> entries;
    for (const ProbeStep &step : tested.steps)
        entries.append(checkEntry(step));
    m_checks->setEntries(entries);
}

void ConnectionTestPanel::act(const QString &step, const QString &action)
{
    const QList<ProbeStep> steps = m_tests.value(m_id).steps;
    const auto meant =
        std::find_if(steps.cbegin(), steps.cend(), [&step](const ProbeStep &one) { return one.key == step; });
    if (meant == steps.cend())
        return;
    if (action == "apply"_L1) {
        apply(*meant);
    } else if (action == "copy"_L1 || action == "answer"_L1) {
        QGuiApplication::clipboard()->setText(action == "copy"_L1 ? meant->copyable : meant->answer);
        m_workspace.tell(tr("Copied"));
    }
}

void ConnectionTestPanel::apply(const ProbeStep &step)
{
    const Connection *shown = m_workspace.services().connections.find(m_id);
    if (!shown)
        return;
    Connection changed = *shown;
    changed.settings.insert(step.suggested);
    m_workspace.services().connections.save(changed)->then(this, [this](const Result<Done> &done) {
        if (done)
            test();
        else
            m_workspace.tell(done.error().message);
    });
}

} // namespace purveyor
