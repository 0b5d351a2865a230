// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/bulkruns.h"

#include <QWidget>

namespace purveyor
{

class StatusBanner;
class Workspace;

/// Says that a bulk run was not finished and offers to go on with it or to close it. Not there while there is
/// none. Nothing goes on by itself.
class UnfinishedRuns final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(UnfinishedRuns)

public:
    UnfinishedRuns(Workspace &workspace, QWidget *parent);

private:
    void read();
    [[nodiscard]] bool isOnShow(const BulkRunRecord &run) const;
    void count(const BulkRunRecord &run);
    void tell(const BulkRunRecord &run, int begun, int unknown);
    void act(const QString &action);

    Workspace &m_workspace;
    StatusBanner *m_banner;
    BulkRunRecord m_run; ///< the one on show
    int m_more = 0;
};

} // namespace purveyor
