// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/ids.h"
#include "core/net/httptrace.h"
#include "ui/dialogs/dialogframe.h"

#include <QTimer>

namespace purveyor
{

class RecordTable;
class RequestView;
struct Services;

/// The last requests of this run, reads too, as they went over the wire: redacted, in memory only, live.
class TraceDialog final : public DialogFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TraceDialog)

public:
    TraceDialog(Services &services, QWidget *parent);

private:
    void follow(const ConnectionId &id);
    void fill();
    void showEntry(const QString &id);

    Services &m_services;
    RecordTable *m_table;
    RequestView *m_text;
    QTimer m_soon; ///< many requests a second are shown as one change
};

} // namespace purveyor
