// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/journalrow.h"
#include "core/vendors/operation.h"

#include <QObject>

class QWidget;

namespace purveyor
{

struct Services;

/// Turns what vendors offer into what a person can click, and a click into the right dialog. The only place
/// from which the ui starts a write.
class ActionRunner final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ActionRunner)

public:
    ActionRunner(Services &services, QWidget *window);

    struct OfferedAction {
        Operation operation;
        Offer offer; ///< Offered, or Disabled with the reason
    };
    /// In the vendor's order, Read and Absent ones left out. Read-only mode disables all.
    [[nodiscard]] QList<OfferedAction> actionsFor(const ConnectionId &connection, const Entity &entity) const;

    /// Opens the dialog of the operation. Does nothing when it is not offered (any more).
    void run(const ConnectionId &connection, const OperationId &operation, const Entity &entity);

Q_SIGNALS:
    /// On disk as Held or Sending. costsMoney: it has a page of its own to be followed on.
    void placed(const purveyor::JournalRow &row, bool costsMoney);

private:
    Services &m_services;
    QWidget *m_window;
};

} // namespace purveyor
