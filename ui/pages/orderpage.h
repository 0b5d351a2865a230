// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/journalrow.h"

#include <QTimer>
#include <QWidget>

class QBoxLayout;
class QPushButton;

namespace purveyor
{

class DetailsGrid;
class EntityAnnotations;
class EvidenceList;
class OrderFigures;
class OrderSubject;
class StatusBanner;
class StepLine;
class TextLabel;
class Workspace;
class WriteActions;
struct Story;

/// One order, from its hold to the subscription it made: what is happening now, the steps, the figures, what
/// was sent, what happened. Shows a write of this console, an order of a vendor, or both once they have met.
class OrderPage final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OrderPage)

public:
    OrderPage(Workspace &workspace, QWidget *parent);

    void showWrite(qint64 row);
    void showOrder(const EntityKey &key);
    void clear();
    void refresh();
    void setNarrow(bool narrow); ///< details under the figures

Q_SIGNALS:
    void backRequested();

private:
    [[nodiscard]] QWidget *makeSide();
    void showEvents(QList<JournalEvent> events);
    void showProblem(Mark mark, const QString &what, const QString &text);
    void render();
    void renderAnnotations();
    void renderStory();
    void renderFacts();
    void act(const QString &action);

    Workspace &m_workspace;
    OrderSubject *m_subject;
    EntityAnnotations *m_annotations;
    EntityKey m_annotated; ///< the order that the labels and the note are about
    QTimer m_countdown;
    WriteActions *m_actions;
    OrderFigures *m_figures;
    TextLabel *m_title;
    TextLabel *m_subtitle;
    StatusBanner *m_banner;
    StatusBanner *m_problem;
    StepLine *m_steps;
    DetailsGrid *m_facts;
    EvidenceList *m_events;
    TextLabel *m_eventsTitle;
    QBoxLayout *m_sides = nullptr;
    QPushButton *m_copy;
};

} // namespace purveyor
