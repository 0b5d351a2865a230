// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/operations/shiftreport.h"
#include "ui/dialogs/dialogframe.h"

namespace purveyor
{

class FormView;
class RequestView;
class TextSaver;
struct Services;

/// The shift hand-over: what is open and what came of the shift, to be read, copied, or saved as a file.
class ShiftDialog final : public DialogFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ShiftDialog)

public:
    ShiftDialog(Services &services, QWidget *parent);

private:
    [[nodiscard]] QDateTime since() const;
    void read();
    void readOpen(const QList<JournalRow> &placed);
    void readRuns(ShiftReport report);
    void tell(const ShiftReport &report);
    void copy();
    void save();
    void failed(const ApiError &error);

    Services &m_services;
    FormView *m_span;
    RequestView *m_text;
    TextSaver *m_saver;
    QString m_report;
    int m_turn = 0; ///< counts what was asked for: an answer that comes late is not shown
};

} // namespace purveyor
