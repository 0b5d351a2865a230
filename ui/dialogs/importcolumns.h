// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/form.h"
#include "core/tables/csvreader.h"
#include "core/tables/importplan.h"

#include <QWidget>
#include <optional>

namespace purveyor
{

class FormView;
class Theme;

/// The second step of an import: which column of the file says what.
class ImportColumns final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ImportColumns)

public:
    /// hint: what else is to be said above the fields.
    ImportColumns(const Theme &theme, const QString &hint, QWidget *parent);
    ~ImportColumns() override;

    /// Asks for each field of \a fields, with \a guess chosen. \a table has a head and at least one row.
    void ask(const CsvTable &table, const Form &fields, const ImportMapping &guess);
    /// What is chosen; none when it cannot be used, and then the fields say why.
    [[nodiscard]] std::optional<ImportMapping> take();

private:
    FormView *m_form;
    Form m_fields;
};

} // namespace purveyor
