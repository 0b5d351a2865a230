// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/connection.h"
#include "core/operations/bulkfile.h"
#include "ui/dialogs/bulkdialog.h"

#include <QPointer>

namespace purveyor
{

class CsvSaver;
class FileField;
class ImportColumns;
class LoadingLine;

/// Where something can be made, and by what.
struct MakerPlace {
    Connection connection;
    Operation operation; ///< started from the connection
};

/// New things at a vendor, one for each line of a CSV file: which file, and its columns where their heads are
/// not known. What becomes of each line is then planned, shown and run as a bulk run; this dialog sends
/// nothing but what a form needs to be read.
class CreateFromFileDialog final : public DialogFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CreateFromFileDialog)

public:
    /// places: at least one.
    CreateFromFileDialog(Services &services, const QList<MakerPlace> &places, QWidget *parent);
    ~CreateFromFileDialog() override;

Q_SIGNALS:
    /// The rows stand; the dialog closes by itself.
    void planned(const purveyor::BulkRequest &request);

private:
    [[nodiscard]] const MakerPlace &place() const;
    void placeChanged();
    void loadForm();
    void formLoaded(const Result<Form> &form);
    void go();
    void readFile();
    void fileRead(const Result<CsvTable> &table);
    void showColumns(bool shown);
    void takeColumns();
    void plan();
    void saveTemplate();
    void setBusy(bool busy);

    Services &m_services;
    const QList<MakerPlace> m_places;
    FormView *m_place;
    FileField *m_file;
    QWidget *m_first; ///< place and file
    ImportColumns *m_columns;
    LoadingLine *m_progress;
    QPushButton *m_back;
    QPushButton *m_template;
    CsvSaver *m_saver;
    QPointer<ApiJob> m_job;
    std::optional<Form> m_fields; ///< of the chosen place, once the vendor has given its form
    CsvTable m_read;
    ImportMapping m_mapping;
};

} // namespace purveyor
