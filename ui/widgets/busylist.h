// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QWidget>

class QFrame;
class QToolButton;
class QVBoxLayout;

namespace purveyor
{

class ProgressItem;
class Theme;

/// Work in progress in the status bar: the newest piece in full, a number that opens the list when there is
/// more than one. Empty while nothing runs.
class BusyList final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BusyList)

public:
    explicit BusyList(const Theme &theme, QWidget *parent = nullptr);

    /// Adds the work or changes it. total ≤ 0: not known.
    void setWork(const QString &id, const QString &text, qint64 done = 0, qint64 total = 0,
                 bool cancellable = true);
    void removeWork(const QString &id);
    [[nodiscard]] int count() const;

Q_SIGNALS:
    void cancelRequested(const QString &id);
    /// The number of pieces has changed.
    void countChanged(int count);

private:
    struct Work {
        QString text;
        qint64 done = 0;
        qint64 total = 0;
        bool cancellable = true;
        ProgressItem *item = nullptr;
    };
    void showFront();
    void openList();

    const Theme &m_theme;
    QHash<QString, Work> m_work;
    QStringList m_order;
    ProgressItem *m_front;
    QToolButton *m_more;
    QFrame *m_list;
    QVBoxLayout *m_listLayout;
};

} // namespace purveyor
