// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/net/result.h"
#include "core/tables/importplan.h"
#include "ui/dialogs/dialogframe.h"

#include <QPointer>
#include <QTimer>
#include <memory>

namespace purveyor
{

class ApiJob;
class FileField;
class FormView;
class ImportModel;
class LoadingLine;
class StateTableView;
class TextLabel;
class VendorClient;
struct CsvSource;
struct Services;

/// Where rows can go, and what the window knows of them.
struct ImportSubject {
    struct Place {
        Connection connection;
        QList<EntityKind> kinds; ///< that its vendor does not list
    };
    QList<Place> places;                    ///< at least one
    EntityKind kind = EntityKind::Customer; ///< proposed
    std::function<QSet<EntityId>(const ConnectionId &, EntityKind)> known;
};

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

    QWidget *makeFileStep();
    QWidget *makeColumnsStep();
    QWidget *makePreviewStep();
    void makeButtons();
    void showStep(Step step);
    void updatePlaces();
    [[nodiscard]] ConnectionId connection() const;
    [[nodiscard]] EntityKind kind() const;
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
    void saveCsv(const QString &purpose, const QString &fileName, const CsvSource &source);
    void saveTemplate();
    void saveBadRows();

    Services &m_services;
    ImportSubject m_subject;
    Step m_step = Step::File;
    QList<QWidget *> m_steps; ///< File, Columns, Preview
    FormView *m_place;
    FileField *m_file;
    FormView *m_columns;
    TextLabel *m_counts;
    LoadingLine *m_progress;
    StateTableView *m_table;
    ImportModel *m_model;
    QPushButton *m_back;
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
