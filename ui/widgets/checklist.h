// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/status.h"
#include "ui/widgets/surfaceaction.h"

#include <QWidget>

class QVBoxLayout;

namespace purveyor
{

class Theme;

/// What a test of a connection found, one line each; a failure unfolds what the vendor said, what to do, and
/// who could.
class CheckList final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CheckList)

public:
    struct Entry {
        QString id;
        Mark mark = Mark::Waiting; ///< Good: a tick; Bad: unfolded; Unknown: not tested
        QString name;
        QString finding;
        QString time;   ///< "240 ms"
        QString remedy; ///< what to do, under the finding of a failure
        QList<SurfaceAction> actions;
    };

    explicit CheckList(const Theme &theme, QWidget *parent = nullptr);

    void setEntries(const QList<Entry> &entries);
    /// Replaces the entry of that id or adds it.
    void setEntry(const Entry &entry);
    [[nodiscard]] QList<Entry> entries() const;

Q_SIGNALS:
    void actionTriggered(const QString &entryId, const QString &actionId);

private:
    [[nodiscard]] QWidget *makeRow(const Entry &entry);

    const Theme &m_theme;
    QVBoxLayout *m_layout;
    QList<Entry> m_entries;
};

} // namespace purveyor
