// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/savefiledialog.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace purveyor
{
namespace
{
struct SaveFileWords {
    Q_DECLARE_TR_FUNCTIONS(purveyor::SaveFile)
};
} // namespace

QFileDialog *makeSaveFileDialog(const SaveFile &wanted, QWidget *window)
{
    auto *dialog = new QFileDialog(window, wanted.title);
    dialog->setObjectName(wanted.purpose + u"FileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({wanted.filter, SaveFileWords::tr("All files (*)")});
    dialog->setDefaultSuffix(QFileInfo(wanted.fileName).suffix());
    dialog->setDirectory(wanted.folder.isEmpty()
                             ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)
                             : wanted.folder);
    dialog->selectFile(wanted.fileName);
    return dialog;
}

} // namespace purveyor
