// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/ids.h"

#include <QHash>
#include <QObject>

class QWidget;

namespace purveyor
{

class LabelStrip;
class NoteBlock;
class Workspace;

/// The clerk's own words about the record that is shown: its labels and its note. Makes the widgets; where
/// they stand is up to the details.
class EntityAnnotations final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EntityAnnotations)

public:
    EntityAnnotations(Workspace &workspace, QWidget *parent);

    [[nodiscard]] LabelStrip *labels() const { return m_labels; }
    [[nodiscard]] NoteBlock *note() const { return m_note; }
    /// Empty: none. A note that was being written comes back with its record.
    void show(const EntityKey &key);

private:
    void render();
    void renderAge();
    [[nodiscard]] QString aboutNote() const;
    void add(const QString &label);
    void remove(const QString &label);
    void save(const QString &text);

    Workspace &m_workspace;
    EntityKey m_key;
    QHash<EntityKey, QString> m_unsaved;
    LabelStrip *m_labels;
    NoteBlock *m_note;
};

} // namespace purveyor
