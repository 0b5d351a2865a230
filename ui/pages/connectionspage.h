// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/vendors/operation.h"
#include "ui/models/connectionsmodel.h"
#include "ui/pages/splitpage.h"

namespace purveyor
{

class ConnectionDetails;

/// The accounts at vendors: how they are, what they offer, where their secrets are.
class ConnectionsPage final : public SplitPage
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ConnectionsPage)

public:
    ConnectionsPage(Workspace &workspace, QWidget *parent);

    void refresh() override;
    void createNew() override;
    bool reveal(const EntityKey &key) override; ///< by its connection
    bool revealConnection(const ConnectionId &id);
    /// What a test elsewhere just found; nothing for no steps.
    void noteTest(const ConnectionId &id, const QList<ProbeStep> &steps);

private:
    void filterTextChanged(const QString &text) override;
    void currentIdChanged(const QString &id) override;
    [[nodiscard]] ExportSubject exportSubject() const override;
    void updateRows();

    ConnectionsModel m_model;
    ConnectionDetails *m_shown;
};

} // namespace purveyor
