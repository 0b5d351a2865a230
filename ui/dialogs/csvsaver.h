// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/net/apierror.h"
#include "core/tables/csvfile.h"

#include <QObject>

class QWidget;

namespace purveyor
{

/// Asks a person where a small table goes, and writes it there: a template, or the rows of a file that were
/// left out. Another one may be begun when the last has ended.
class CsvSaver final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CsvSaver)

public:
    explicit CsvSaver(QWidget *window);

    /// purpose: begins the object name of the file dialog. beside: a file whose folder is proposed; empty:
    /// the person's documents.
    void save(const QString &purpose, const QString &beside, const QString &fileName, const CsvSource &source,
              QChar delimiter);

Q_SIGNALS:
    void saved(const QString &file);
    void failed(const purveyor::ApiError &error);

private:
    void write(const QString &file, const CsvSource &source, QChar delimiter);

    QWidget *m_window;
};

} // namespace purveyor
