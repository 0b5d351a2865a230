// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/journalrow.h"
#include "ui/pages/detailspane.h"

#include <QTimer>
#include <optional>

class QMenu;

namespace purveyor
{

class DetailsGrid;
class Disclosure;
class EvidenceList;
class RequestView;
class StatusBanner;
class WriteActions;
class Workspace;

/// One write: what it means, what can be done about it, what happened when, what was sent and answered.
class ActivityDetails final : public DetailsPane
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ActivityDetails)

public:
    ActivityDetails(Workspace &workspace, QWidget *parent);

    void showWrite(qint64 row); ///< 0: nothing
    void check();               ///< asks the vendor what became of it
    void addWriteActions(QMenu *menu);

private:
    void read();
    void render();
    void renderStory();
    void renderVerdict();
    void renderFacts();
    void renderListed(const Quote &quote);
    void act(const QString &action);

    Workspace &m_workspace;
    WriteActions *m_actions;
    qint64 m_id = 0;
    std::optional<JournalRow> m_row;
    QTimer m_countdown;
    StatusBanner *m_banner;
    StatusBanner *m_problem;
    StatusBanner *m_found;
    EvidenceList *m_foundLines;
    QWidget *m_buttons;
    DetailsGrid *m_facts;
    EvidenceList *m_events;
    Disclosure *m_request;
    RequestView *m_requestView;
    Disclosure *m_answer;
    RequestView *m_answerView;
};

} // namespace purveyor
