// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/connection.h"
#include "ui/dialogs/dialogframe.h"
#include "ui/dialogs/onboardingflow.h"

class QComboBox;
class QHBoxLayout;

namespace purveyor
{

class CheckList;
struct Services;

/// A new customer with its first user and first subscription, one step after the other. Each step is filled
/// in and placed in the dialog of its own operation, over this one. Closing it undoes nothing: begin() with
/// the customer goes on where it stands.
class OnboardingDialog final : public DialogFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OnboardingDialog)

public:
    /// connections: those to choose from.
    OnboardingDialog(Services &services, const QList<Connection> &connections, QWidget *parent);

    /// Opens it: for a new customer, or for one that there is.
    void begin(const EntityKey &customer = {});
    [[nodiscard]] const OnboardingFlow &flow() const { return *m_flow; }

Q_SIGNALS:
    /// A person wants to decide what became of a write.
    void settleRequested(const purveyor::JournalRow &row);
    void customerRequested(const purveyor::EntityKey &customer);

private:
    void render();
    void renderSteps();
    void renderStory();
    void renderCommit();
    void renderLinks();
    void commit();
    void act(const QString &action);
    [[nodiscard]] QString place() const; ///< name of the connection

    Services &m_services;
    OnboardingFlow *m_flow;
    QList<Connection> m_connections;
    QWidget *m_where;
    QComboBox *m_choice;
    CheckList *m_steps;
    QWidget *m_links;
    QHBoxLayout *m_linkLine;
    QString m_found;       ///< what the last check found, while it decides nothing …
    qint64 m_foundRow = 0; ///< … of this row
    bool m_checking = false;
};

} // namespace purveyor
