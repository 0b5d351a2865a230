// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QPushButton;

namespace purveyor
{

class BusyList;
class ElidedLabel;
class StatusMark;
class Workspace;

/// The line under the pages: what needs a person at the leading end, work in progress at the trailing one.
class StatusLine final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StatusLine)

public:
    StatusLine(Workspace &workspace, QWidget *parent);

    [[nodiscard]] BusyList *busy() const { return m_busy; }

Q_SIGNALS:
    void attentionRequested(); ///< show what needs a person
    void checkRequested();     ///< find out about what nobody knows
    void writeRequested(qint64 row);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void cancelWork(const QString &id);
    void updateAttention();
    void followLists();

    Workspace &m_workspace;
    StatusMark *m_mark;
    ElidedLabel *m_text;
    QPushButton *m_action;
    BusyList *m_busy;
    QString m_actionId;
    qint64 m_row = 0; ///< of the password that waits to be handed over
};

} // namespace purveyor
