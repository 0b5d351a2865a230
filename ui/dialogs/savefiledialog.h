// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QFileDialog;
class QWidget;

namespace purveyor
{

/// What a person is asked who is to say where a file goes.
struct SaveFile {
    QString purpose;  ///< begins the object name of the dialog
    QString title;    ///< empty: as the system calls it
    QString folder;   ///< proposed; empty: the person's documents
    QString fileName; ///< proposed; its suffix is the usual one
    QString filter;   ///< as QFileDialog wants it
};

/// To be connected (fileSelected) and opened; deletes itself when closed.
[[nodiscard]] QFileDialog *makeSaveFileDialog(const SaveFile &wanted, QWidget *window);

} // namespace purveyor
