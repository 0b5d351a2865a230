// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/journalrow.h"
#include "core/domain/outcome.h"
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
    /// evidence: what a check found last, offered to be chosen from.
    SettleDialog(Services &services, const JournalRow &row, const Evidence &evidence, QWidget *parent);

private:
    void offer(const Evidence &evidence);
    void refresh();
    void settle();

    Services &m_services;
    qint64 m_row;
    QList<EntityKey> m_offered; // of whatever kind the check found: an order's may be a subscription
    QRadioButton *m_done;
    QRadioButton *m_notDone;
    QLineEdit *m_id;
    QPlainTextEdit *m_note;
};

} // namespace purveyor
