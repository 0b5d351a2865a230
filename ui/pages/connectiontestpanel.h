// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/ids.h"
#include "core/vendors/vendorclient.h"
#include "ui/pages/connectionstate.h"

#include <QHash>
#include <QPointer>
#include <QWidget>
#include <chrono>
#include <optional>

namespace purveyor
{

class CheckList;
class TextLabel;
class Workspace;

/// The tests of the connections in this run, and what the shown one's found, step by step. A test only reads.
class ConnectionTestPanel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ConnectionTestPanel)

public:
    enum class Stage { Never, Running, Done };

    ConnectionTestPanel(Workspace &workspace, QWidget *parent);

    void showConnection(const ConnectionId &id);
    /// Tests the shown connection; while its test runs, starts no second one. What keeps it from being tested
    /// is told as a toast.
    void test();
    /// What a test elsewhere just found; nothing for no steps.
    void note(const ConnectionId &id, const QList<ProbeStep> &steps);
    /// Of the shown connection.
    [[nodiscard]] Stage stage() const;
    /// How the last test of this run ended; none while one runs.
    [[nodiscard]] std::optional<ConnectionTest> result(const ConnectionId &id) const;

Q_SIGNALS:
    void started();
    /// A test ended, not always the shown connection's.
    void finished();

private:
    struct Tested {
        QList<ProbeStep> steps;
        QDateTime at; ///< UTC
        std::chrono::milliseconds took{0};
        bool running = false;
    };

    void render();
    void act(const QString &step, const QString &action);
    void apply(const ProbeStep &step);

    Workspace &m_workspace;
    ConnectionId m_id;
    QHash<ConnectionId, Tested> m_tests;
    QPointer<ProbeJob> m_probe;
    TextLabel *m_summary;
    TextLabel *m_when;
    CheckList *m_checks;
};

} // namespace purveyor
