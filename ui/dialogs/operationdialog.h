// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/operations/writegate.h"
#include "ui/dialogs/dialogframe.h"
#include "ui/dialogs/formsession.h"

class QLineEdit;

namespace purveyor
{

class Disclosure;
class FormView;
class QuotePanel;
class RequestView;
class StackedState;
struct Services;

/// Any operation with or without a form: fill in, see what changes, send through the gate. What it asks
/// before it sends follows the damage: nothing for a reversible one, a verb for a mail, the name for what
/// destroys.
///
/// open() shows it; begin() lets it decide whether it must be seen at all: a reversible operation without
/// fields is placed at once.
class OperationDialog final : public DialogFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OperationDialog)

public:
    OperationDialog(Services &services, VendorClient &client, const Operation &operation,
                    const Entity &entity, QWidget *parent);

    /// With what an earlier attempt said. Before begin().
    void fillIn(const FilledIn &filled);

    void begin();
    [[nodiscard]] FormView *formView() const { return m_form; }

Q_SIGNALS:
    /// On disk as Held or Sending. The dialog closes by itself.
    void placed(const purveyor::JournalRow &row);

private:
    void formReady();
    void formFailed(const ApiError &error);
    void refresh();
    void price(const WriteDraft &draft);
    void updateCommit();
    [[nodiscard]] bool isSettled() const;
    void explainTooEarly();
    void place();
    [[nodiscard]] bool asksForName() const;

    Services &m_services;
    Operation m_operation;
    Entity m_entity;
    FormView *m_form;
    FormSession *m_session;
    StackedState *m_state;
    QWidget *m_content;
    TextLabel *m_notice;
    TextLabel *m_changes;
    QuotePanel *m_quote;
    FormView *m_reason;         ///< hidden where nobody asks why
    QList<PricedItem> m_priced; ///< what the quote is about, or is asked for
    QPointer<ApiJob> m_quoteJob;
    QLineEdit *m_name = nullptr;
    Disclosure *m_request;
    RequestView *m_requestView;
    bool m_placing = false;
};

/// How the button looks that places an operation.
[[nodiscard]] ButtonRole commitRole(Effect effect);

} // namespace purveyor
