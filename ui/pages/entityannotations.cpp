// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/entityannotations.h"

#include "core/net/clock.h"
#include "core/storage/annotations.h"
#include "ui/models/celltext.h"
#include "ui/pages/workspace.h"
#include "ui/services.h"
#include "ui/widgets/labelstrip.h"
#include "ui/widgets/noteblock.h"

#include <QLocale>
#include <QTimer>
#include <chrono>

using namespace std::chrono_literals;

namespace purveyor
{

EntityAnnotations::EntityAnnotations(Workspace &workspace, QWidget *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_labels(new LabelStrip(workspace.services().theme, parent))
    , m_note(new NoteBlock(workspace.services().theme, parent))
{
    connect(m_labels, &LabelStrip::addRequested, this, &EntityAnnotations::add);
    connect(m_labels, &LabelStrip::removeRequested, this, &EntityAnnotations::remove);
    connect(m_note, &NoteBlock::saveRequested, this, &EntityAnnotations::save);
    const Annotations &annotations = workspace.services().annotations;
    connect(&annotations, &Annotations::changed, this, [this](const QList<EntityKey> &keys) {
        m_labels->setKnownLabels(m_workspace.services().annotations.labelsInUse());
        if (keys.contains(m_key))
            render();
    });
    m_labels->setKnownLabels(annotations.labelsInUse());
    auto *ageing = new QTimer(this);
    connect(ageing, &QTimer::timeout, this, &EntityAnnotations::renderAge);
    ageing->start(30s);
}

void EntityAnnotations::show(const EntityKey &key)
{
    if (!m_key.id.isEmpty()) {
        if (const std::optional<QString> typed = m_note->unsaved())
            m_unsaved.insert(m_key, *typed);
        else
            m_unsaved.remove(m_key);
    }
    m_key = key;
    m_labels->stopAdding();
    m_labels->setVisible(!key.id.isEmpty());
    m_note->setVisible(!key.id.isEmpty());
    m_note->setNote({}, {});
    render();
    if (const auto typed = m_unsaved.constFind(key); typed != m_unsaved.cend())
        m_note->edit(*typed);
}

void EntityAnnotations::render()
{
    const Annotation known = m_workspace.services().annotations.about(m_key);
    m_labels->setLabels(known.labels);
    if (m_note->unsaved()) // a label came or went while the note is being written
        return;
    m_note->setNote(known.note.text, aboutNote());
}

void EntityAnnotations::renderAge()
{
    if (!m_key.id.isEmpty())
        m_note->setAbout(aboutNote());
}

QString EntityAnnotations::aboutNote() const
{
    const Note note = m_workspace.services().annotations.about(m_key).note;
    if (!note.at.isValid())
        return {};
    //: who wrote a note, and when: "maria, today 10:42"
    return tr("%1, %2").arg(note.author,
                            shortMoment(note.at, m_workspace.services().clock.nowUtc(), QLocale()));
}

void EntityAnnotations::add(const QString &label)
{
    m_workspace.services().annotations.addLabel(m_key, label)->then(this, [this](const Result<Done> &done) {
        if (!done)
            m_workspace.tell(tr("The label was not kept: %1").arg(done.error().message));
    });
}

void EntityAnnotations::remove(const QString &label)
{
    m_workspace.services()
        .annotations.removeLabel(m_key, label)
        ->then(this, [this](const Result<Done> &done) {
            if (!done)
                m_workspace.tell(tr("The label was not removed: %1").arg(done.error().message));
        });
}

void EntityAnnotations::save(const QString &text)
{
    m_workspace.services()
        .annotations.setNote(m_key, text)
        ->then(this, [this, key = m_key](const Result<Done> &done) {
            if (done)
                m_unsaved.remove(key);
            if (key != m_key)
                return;
            if (done)
                m_note->setNote(m_workspace.services().annotations.about(key).note.text, aboutNote());
            else
                m_note->showProblem(tr("The note was not kept: %1").arg(done.error().message));
        });
}

} // namespace purveyor
