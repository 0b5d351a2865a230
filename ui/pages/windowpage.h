// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/entity.h"

#include <QWidget>

namespace purveyor
{

/// One page of the window. The window calls; a page that has nothing to do for a call does nothing.
class WindowPage : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WindowPage)

public:
    virtual void refresh() {}
    virtual void createNew() {}
    virtual void focusFilter() {}
    virtual void focusContent() {}
    /// Goes one step back inside the page; false when there is none.
    virtual bool back() { return false; }
    /// Selects the thing and shows its details. False when it is not in the list.
    virtual bool reveal(const EntityKey &) { return false; }
    /// Details under the list instead of beside it.
    virtual void setNarrow(bool) {}
    virtual void saveLayout() {}
    /// The part of it over which a message may lie for a moment.
    [[nodiscard]] virtual QWidget *messageArea() { return this; }
    /// The record that its details show; monostate: none, or not known yet.
    [[nodiscard]] virtual Entity shown() const { return {}; }
    /// The list into a file. False when the page has none, or no row in it.
    virtual bool exportRows() { return false; }
    /// Takes up a thing that a vendor does not list. False when the page has none of these.
    virtual bool addById() { return false; }
    virtual bool importRows() { return false; } ///< the same, many at once
    /// Offers what can be done with all that is selected. False when that is nothing.
    virtual bool actOnSelection() { return false; }

protected:
    using QWidget::QWidget;
};

} // namespace purveyor
