// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/ids.h"
#include "core/vendors/operation.h"
#include "ui/pages/connectionstate.h"
#include "ui/pages/detailspane.h"

#include <optional>

class QPushButton;

namespace purveyor
{

class ConnectionTestPanel;
class DetailsGrid;
class FlowTabs;
class OperationBar;
class PriceListPanel;
class RecordTable;
class StatusBanner;
class Workspace;

/// One connection: test, what it offers, where its secrets are, edit, switch off, remove.
class ConnectionDetails final : public DetailsPane
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ConnectionDetails)

public:
    ConnectionDetails(Workspace &workspace, QWidget *parent);

    void showConnection(const ConnectionId &id);
    void test();
    void refreshFacts();
    /// How the last test of this run ended.
    void noteTest(const ConnectionId &id, const QList<ProbeStep> &steps);
    [[nodiscard]] std::optional<ConnectionTest> testResult(const ConnectionId &id) const;

Q_SIGNALS:
    void stateChanged();

private:
    [[nodiscard]] QWidget *makeOffers();
    [[nodiscard]] QWidget *makeSecrets();
    void render();
    void renderState();
    void stateAction(const QString &action);
    void renderTest();
    void renderOffers();
    void renderSecrets();
    void switchEnabled();
    void remove();
    [[nodiscard]] const Connection *connection() const;

    Workspace &m_workspace;
    ConnectionId m_id;
    StatusBanner *m_state;
    QPushButton *m_testButton;
    QPushButton *m_enable;
    FlowTabs *m_tabs;
    ConnectionTestPanel *m_test = nullptr;
    OperationBar *m_operations = nullptr;
    RecordTable *m_offers = nullptr;
    PriceListPanel *m_prices = nullptr;
    StatusBanner *m_secretBanner = nullptr;
    DetailsGrid *m_secrets = nullptr;
};

} // namespace purveyor
