// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/profile.h"
#include "ui/dialogs/dialogframe.h"

namespace purveyor
{

class FileField;
class FormView;
class RequestView;
struct Services;

/// Puts a backup of the workspace in the place of what is there. Names the entries that would go before
/// anything goes; what is replaced is kept beside it. The restoring itself is the program's: everything that
/// stands on the present file has to go first.
class RestoreDialog final : public DialogFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RestoreDialog)

public:
    RestoreDialog(Services &services, QWidget *parent);

Q_SIGNALS:
    void restoreRequested(const purveyor::Backup &backup);

private:
    void showBackups(const QList<Backup> &backups);
    void chosen();
    void plan(const Backup &backup);
    void showPlan(const Result<RestorePlan> &plan);
    void confirm();

    Services &m_services;
    FormView *m_which;
    FileField *m_file;
    RequestView *m_lost;
    TextLabel *m_summary;
    QList<Backup> m_backups;
    Backup m_planned; ///< what the person has seen; without a file: nothing
    int m_turn = 0;
};

} // namespace purveyor
