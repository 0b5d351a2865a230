// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/pricelists.h"
#include "core/tables/priceplan.h"
#include "ui/dialogs/dialogframe.h"

#include <optional>

namespace purveyor
{

class CsvSaver;
class FileField;
class LoadingLine;
class RecordTable;
class StatusBanner;
struct RecordCell;
struct Services;

/// A price list of one connection from a CSV file: the file, a dry run that says of each row what it is or
/// what is wrong with it, and the import in one commit, in the place of the list before. Nothing is written
/// before the last click.
class PriceListDialog final : public DialogFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PriceListDialog)

public:
    /// before: the list that will be replaced.
    PriceListDialog(Services &services, const Connection &connection,
                    const std::optional<PriceListFacts> &before, QWidget *parent);

    void reject() override; ///< not while it is being written

private:
    void go();
    void goBack();
    void readFile();
    void fileRead(const Result<CsvTable> &table);
    void showPlan();
    void showReason(const QString &line);
    void import();
    void saveTemplate();
    void saveBadRows();

    Services &m_services;
    ConnectionId m_connection;
    std::optional<PriceListFacts> m_before;
    std::optional<PricePlan> m_plan;
    QChar m_delimiter = u','; ///< of the file that was read
    bool m_busy = false;
    bool m_writing = false;
    QWidget *m_fileStep;
    QWidget *m_previewStep;
    FileField *m_file;
    LoadingLine *m_progress;
    TextLabel *m_counts;
    StatusBanner *m_replaces;
    TextLabel *m_remark;
    RecordTable *m_table;
    TextLabel *m_reason; ///< of the line that is chosen: in the table it may be cut
    CsvSaver *m_saver;
    QPushButton *m_back;
    QPushButton *m_template;
    QPushButton *m_saveBad;
};

/// A line of a price list for a table: product, period, price, cost, valid from. An amount that is not known
/// says so.
[[nodiscard]] QList<RecordCell> priceCells(const PriceEntry &entry);

} // namespace purveyor
