// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/journalrow.h"
#include "ui/dialogs/dialogframe.h"

class QLineEdit;
class QPlainTextEdit;
class QRadioButton;

namespace purveyor
{

struct Services;

/// A person decides what became of a write whose outcome nobody knows, and says how they know.
class SettleDialog final : public DialogFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SettleDialog)

public:
    SettleDialog(Services &services, const JournalRow &row, QWidget *parent);

private:
    void refresh();
    void settle();

    Services &m_services;
    qint64 m_row;
    QRadioButton *m_done;
    QRadioButton *m_notDone;
    QLineEdit *m_id;
    QPlainTextEdit *m_note;
};

} // namespace purveyor
