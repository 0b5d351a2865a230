// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/net/result.h"
#include "core/tables/importplan.h"
#include "ui/dialogs/dialogframe.h"

#include <QPointer>
#include <QTimer>
#include <functional>
#include <memory>

namespace purveyor
{

class ApiJob;
class CsvSaver;
class ImportColumns;
class ImportModel;
class ImportPlace;
class LoadingLine;
class StateTableView;
class TextLabel;
class VendorClient;
struct ImportSubject;
struct Services;

/// Things that a vendor does not list, many at once from a CSV file: the file, its columns when their heads
/// are not known, a dry run that says of each row what would become of it, and the import in one commit.
/// Nothing is written before the last click; every step can be gone back from or cancelled.
class ImportDialog final : public DialogFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ImportDialog)

public:
    ImportDialog(Services &services, const ImportSubject &subject, QWidget *parent);
    ~ImportDialog() override;

    void reject() override; ///< not while it is being written

private:
    enum class Step {
        File,
        Columns,
        Preview,
        Done,
    };

    QWidget *makePreviewStep();
    void makeButtons();
    void showStep(Step step);
    void showPlace();
    [[nodiscard]] VendorClient *client() const;
    [[nodiscard]] Form notedFields() const;

    void go();
    void goBack();
    void readFile();
    void fileRead(const Result<CsvTable> &table);
    void showColumns();
    void takeColumns();
    void judge();
    void judgeMore();
    void judged();
    void import();
    void imported(const Result<Done> &done);
    void saveTemplate();
    void saveBadRows();

    Services &m_services;
    std::function<QSet<EntityId>(const ConnectionId &, EntityKind)> m_known;
    Step m_step = Step::File;
    QList<QWidget *> m_steps; ///< File, Columns, Preview
    ImportPlace *m_place;
    ImportColumns *m_columns;
    TextLabel *m_counts;
    LoadingLine *m_progress;
    StateTableView *m_table;
    ImportModel *m_model;
    QPushButton *m_back;
    CsvSaver *m_saver;
    QPushButton *m_template;
    QPushButton *m_saveBad;
    QPointer<ApiJob> m_job;
    bool m_writing = false;
    CsvTable m_read;
    ImportMapping m_mapping;
    std::shared_ptr<ImportPlan> m_plan;
    QTimer m_turn; ///< some rows each
};

} // namespace purveyor
