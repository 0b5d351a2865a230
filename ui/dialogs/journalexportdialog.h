// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/dialogs/fileexportdialog.h"

namespace purveyor
{

struct Form;
struct Services;

/// The whole journal as CSV or JSON, older entries than the list has loaded included.
class JournalExportDialog final : public FileExportDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(JournalExportDialog)

public:
    JournalExportDialog(Services &services, qint64 total, QWidget *parent);

private:
    [[nodiscard]] static Form howForm();
    void kindChanged();
    [[nodiscard]] bool isJson() const;
    [[nodiscard]] TypedJob<qint64> *makeJob(const QString &path) override;
    [[nodiscard]] QString writtenText(qint64 rows) const override;

    Services &m_services;
    qint64 m_total;
};

} // namespace purveyor
