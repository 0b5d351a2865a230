// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/net/result.h"
#include "ui/dialogs/dialogframe.h"
#include "ui/models/exporttable.h"

#include <QPointer>

namespace purveyor
{

class ExportJob;
class FileField;
class FormView;
class LoadingLine;
struct CsvWriteResult;

/// A list that a person wants in a file.
struct ExportSubject {
    QString title;    ///< "Export customers"
    QString count;    ///< "37 of 100,000 customers (filter: “nord”)"
    QString remark;   ///< what is not in it, if anything
    QString fileName; ///< proposed, without folder
    ExportTable table;
    QStringList shown; ///< keys of the table's columns that are in view, in their order
};

/// Asks where to and how, writes the file beside the event loop, and says what was written where.
class ExportDialog final : public DialogFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ExportDialog)

public:
    ExportDialog(const Theme &theme, const ExportSubject &subject, QWidget *parent);

    /// While it writes: stops that, and the dialog stays.
    void reject() override;

private:
    void makeForm();
    void write();
    [[nodiscard]] bool mayWrite(const QString &path);
    void written(const Result<CsvWriteResult> &result);
    void setWriting(bool writing);

    ExportSubject m_subject;
    FileField *m_file;
    FormView *m_form;
    LoadingLine *m_progress;
    QPushButton *m_openFolder;
    QPointer<ExportJob> m_job;
    QString m_replacing; ///< the file that the person was told of
};

} // namespace purveyor
