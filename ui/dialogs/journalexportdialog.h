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
struct Services;

/// The whole journal as CSV or JSON, older entries than the list has loaded included.
class JournalExportDialog final : public DialogFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(JournalExportDialog)

public:
    JournalExportDialog(Services &services, qint64 total, QWidget *parent);

    /// While it writes: stops that, and the dialog stays.
    void reject() override;

private:
    void kindChanged();
    [[nodiscard]] bool isJson() const;
    [[nodiscard]] bool mayWrite(const QString &path);
    void write();
    void written(const Result<qint64> &entries);
    void setWriting(bool writing);

    Services &m_services;
    qint64 m_total;
    FileField *m_file;
    FormView *m_form;
    LoadingLine *m_progress;
    QPointer<ApiJob> m_job;
    QString m_replacing; ///< the file that the person was told of
};

} // namespace purveyor
