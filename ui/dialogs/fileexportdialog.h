// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/net/apijob.h"
#include "ui/dialogs/dialogframe.h"

#include <QPointer>

namespace purveyor
{

class FileField;
class FormView;
class LoadingLine;
struct Field;

/// What the dialogs share that write a table to a file: where to, a second click before a file is replaced,
/// progress with Stop, and what was written where. A subclass asks how, and makes the job.
class FileExportDialog : public DialogFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FileExportDialog)

public:
    /// While it writes: stops that, and the dialog stays.
    void reject() final;

protected:
    /// name: "export" makes exportDialog, exportFileField and so on.
    FileExportDialog(const Theme &theme, const QString &name, const QStringList &filters, QWidget *parent);

    [[nodiscard]] FileField *fileField() const { return m_file; }
    [[nodiscard]] FormView *form() const { return m_form; }
    /// Puts file, form, progress and buttons below what the subclass has put into the body. Proposes this
    /// name, in the person's documents.
    void addFileRows(const QString &fileName);
    /// Both kinds of table have it: "formulas", on.
    [[nodiscard]] static Field formulaSwitch();

    /// The number of rows, or an error. The person has agreed to the path.
    [[nodiscard]] virtual TypedJob<qint64> *makeJob(const QString &path) = 0;
    /// The person stops it: abort() unless the job knows better.
    virtual void stopJob(ApiJob *job);
    /// "37 rows written"
    [[nodiscard]] virtual QString writtenText(qint64 rows) const = 0;

private:
    void write();
    [[nodiscard]] bool mayWrite(const QString &path);
    void written(const Result<qint64> &rows);
    void setWriting(bool writing);

    FileField *m_file;
    FormView *m_form;
    LoadingLine *m_progress;
    QPushButton *m_openFolder = nullptr;
    QPointer<ApiJob> m_job;
    QString m_replacing; ///< the file that the person was told of
};

} // namespace purveyor
