// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/vendors/vendorclient.h"
#include "ui/pages/connectionstate.h"
#include "ui/pages/detailspane.h"

#include <QHash>
#include <QPointer>
#include <optional>

class QPushButton;

namespace purveyor
{

class CheckList;
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
    [[nodiscard]] std::optional<ConnectionTest> testResult(const ConnectionId &id) const;

Q_SIGNALS:
    void stateChanged();

private:
    [[nodiscard]] QWidget *makeTest();
    [[nodiscard]] QWidget *makeOffers();
    [[nodiscard]] QWidget *makeSecrets();
    void render();
    void renderState();
    void stateAction(const QString &action);
    void renderTest();
    void renderOffers();
    void renderSecrets();
    void checkAction(const QString &step, const QString &action);
    void switchEnabled();
    void remove();
    [[nodiscard]] const Connection *connection() const;

    struct Tested {
        QList<ProbeStep> steps;
        QDateTime at; ///< UTC
        std::chrono::milliseconds took{0};
        bool running = false;
    };

    Workspace &m_workspace;
    ConnectionId m_id;
    QHash<ConnectionId, Tested> m_tests;
    QPointer<ProbeJob> m_probe;
    StatusBanner *m_state;
    QPushButton *m_testButton;
    QPushButton *m_enable;
    FlowTabs *m_tabs;
    TextLabel *m_summary = nullptr;
    TextLabel *m_when = nullptr;
    CheckList *m_checks = nullptr;
    OperationBar *m_operations = nullptr;
    RecordTable *m_offers = nullptr;
    PriceListPanel *m_prices = nullptr;
    StatusBanner *m_secretBanner = nullptr;
    DetailsGrid *m_secrets = nullptr;
};

} // namespace purveyor
