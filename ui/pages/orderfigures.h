// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/journalrow.h"
#include "core/domain/order.h"

#include <QWidget>
#include <optional>

namespace purveyor
{

class Disclosure;
class QuotePanel;
class RequestView;
class Workspace;

/// What is ordered: the figures, of the vendor or as they were when it was placed, and folded away the exact
/// request with its answer.
class OrderFigures final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OrderFigures)

public:
    OrderFigures(Workspace &workspace, QWidget *parent);

    /// write: that placed it from here; order: as the vendor tells it. One of them or both.
    void showOrder(const std::optional<JournalRow> &write, const std::optional<Order> &order);
    void setRequestOpen(bool open);

private:
    Workspace &m_workspace;
    QuotePanel *m_quote;
    RequestView *m_requestView;
    RequestView *m_answerView;
    Disclosure *m_request;
};

} // namespace purveyor
