// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QWidget>

class QGridLayout;

namespace purveyor
{

class Theme;

/// What happened when, to the millisecond if need be: time, words, quiet words behind them. Newest or oldest
/// first is up to the caller. Text from outside has its hidden characters made visible.
class EvidenceList final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EvidenceList)

public:
    struct Entry {
        QString time;
        QString text;
        QString detail; ///< quiet, behind a middle dot
    };

    explicit EvidenceList(const Theme &theme, QWidget *parent = nullptr);

    void setEntries(const QList<Entry> &entries);
    [[nodiscard]] QList<Entry> entries() const;

private:
    const Theme &m_theme;
    QGridLayout *m_layout;
    QList<Entry> m_entries;
};

} // namespace purveyor
