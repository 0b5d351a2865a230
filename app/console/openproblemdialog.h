// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/profile.h"
#include "ui/dialogs/dialogframe.h"

namespace purveyor
{

class TextLabel;

/// The journal could not be opened for writing. Nothing is repaired or thrown away without a person saying
/// so: read only, restore a backup after naming what would be lost, start a new one, or quit.
class OpenProblemDialog final : public DialogFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OpenProblemDialog)

public:
    OpenProblemDialog(const Theme &theme, Profile &profile, const OpenProblem &problem);

Q_SIGNALS:
    /// Opens the profile (again); the dialog is closing.
    void openRequested(purveyor::Profile::Mode mode);
    void quitRequested();

private:
    void showBackups(const QList<Backup> &backups);
    void plan(const Backup &backup);
    void restore(const Backup &backup);
    void startNew();
    void finish(Profile::Mode mode);

    Profile &m_profile;
    TextLabel *m_plan;
    int m_choice = 0; ///< counts what was chosen: a plan that comes late is not shown
    QWidget *m_choices;
    bool m_decided = false;
};

} // namespace purveyor
