// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/dialogs/fileexportdialog.h"
#include "ui/models/exporttable.h"

namespace purveyor
{

struct Form;

/// A list that a person wants in a file.
struct ExportSubject {
    QString title;    ///< "Export customers"
    QString count;    ///< "37 of 100,000 customers (filter: “nord”)"
    QString remark;   ///< what is not in it, if anything
    QString fileName; ///< proposed, without folder
    ExportTable table;
    QStringList shown; ///< keys of the table's columns that are in view, in their order
};

/// The rows of a list as CSV, written beside the event loop.
class ExportDialog final : public FileExportDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ExportDialog)

public:
    ExportDialog(const Theme &theme, const ExportSubject &subject, QWidget *parent);

private:
    [[nodiscard]] Form howForm() const;
    [[nodiscard]] TypedJob<qint64> *makeJob(const QString &path) override;
    void stopJob(ApiJob *job) override;
    [[nodiscard]] QString writtenText(qint64 rows) const override;

    ExportSubject m_subject;
};

} // namespace purveyor
