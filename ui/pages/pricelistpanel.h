// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/ids.h"
#include "core/storage/pricelists.h"

#include <QWidget>

class QPushButton;
class QScrollArea;

namespace purveyor
{

class Placeholder;
class RecordTable;
class TextLabel;
class Workspace;

/// The price list of one connection: how many lines and of when, import, removal, and the lines themselves.
class PriceListPanel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PriceListPanel)

public:
    PriceListPanel(Workspace &workspace, QWidget *parent);

    void showConnection(const ConnectionId &id);

Q_SIGNALS:
    void counted(int entries); ///< −1: there is no list

private:
    void read();
    void render(const Result<std::optional<PriceList>> &list);
    void import();
    void askToRemove();
    void remove();

    Workspace &m_workspace;
    ConnectionId m_id;
    std::optional<PriceListFacts> m_facts;
    QScrollArea *m_empty; ///< with m_none, in the place of all the rest
    Placeholder *m_none;
    QWidget *m_head;
    TextLabel *m_summary;
    QPushButton *m_import;
    QPushButton *m_remove;
    RecordTable *m_table;
};

} // namespace purveyor
