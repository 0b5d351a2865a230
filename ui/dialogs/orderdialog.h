// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/operations/writegate.h"
#include "ui/dialogs/dialogframe.h"
#include "ui/dialogs/formsession.h"

#include <QTimer>

class QBoxLayout;
class QLineEdit;
class QPlainTextEdit;

namespace purveyor
{

class Disclosure;
class FormView;
class QuotePanel;
class RequestView;
class StackedState;
class TextLabel;
struct Services;
struct Twin;

/// What costs money: the form beside price, cost and margin. The estimate follows 400 ms after the last
/// change; the exact request can be seen. Placing looks for an order like it first, then goes through the
/// gate.
class OrderDialog final : public DialogFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OrderDialog)

public:
    OrderDialog(Services &services, VendorClient &client, const Operation &operation, const Entity &entity,
                QWidget *parent);

    /// With what an earlier attempt said. Before begin().
    void fillIn(const FilledIn &filled);

    void begin(); ///< opens and loads
    [[nodiscard]] FormView *formView() const { return m_form; }
    [[nodiscard]] QuotePanel *quotePanel() const { return m_quote; }

Q_SIGNALS:
    /// On disk as Held or Sending. The dialog closes by itself.
    void placed(const purveyor::JournalRow &row);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QWidget *makeWhat();
    void formReady();
    void formFailed(const ApiError &error);
    void changed();
    void estimate();
    void estimated(const Result<std::optional<Quote>> &quote);
    void refreshRequest();
    void commit();
    [[nodiscard]] bool isPriceAwaited() const;
    void explainTooEarly();
    void warnAboutTwin(const Twin &twin);
    [[nodiscard]] std::optional<Intent> intent();
    [[nodiscard]] std::optional<Intent> startPlacing();
    void place();       ///< unless there is an order like it
    void placeAnyway(); ///< beside one like it; each further try looks again
    void setPlacing(bool placing);

    Services &m_services;
    Operation m_operation;
    Entity m_entity;
    QString m_connectionName;
    QString m_vendorName;
    FormView *m_form;
    FormSession *m_session;
    TextLabel *m_notice;
    QuotePanel *m_quote;
    QLineEdit *m_reference;
    QPlainTextEdit *m_note;
    QBoxLayout *m_sides;
    StackedState *m_state;
    Disclosure *m_request;
    RequestView *m_requestView;
    QTimer m_estimateTimer;
    QPointer<ApiJob> m_quoteJob;
    QString m_quoteError;
    bool m_placing = false;
};

} // namespace purveyor
