// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/splitpage.h"

namespace purveyor
{

class ActivityDetails;
class FilterButton;

/// Every write of this workstation, newest first, what needs a person on top.
class ActivityPage final : public SplitPage
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ActivityPage)

public:
    ActivityPage(Workspace &workspace, QWidget *parent);

    void refresh() override;
    bool revealWrite(qint64 row);
    /// Selects the first outcome that nobody knows and asks the vendor about it.
    void checkUnknown();

private:
    void filterTextChanged(const QString &text) override;
    void currentIdChanged(const QString &id) override;
    [[nodiscard]] ExportSubject exportSubject() const override;
    void updateFilter();
    void updateOptions();
    void updateState();
    void addPageActions(QMenu *menu) override;
    void nameBroken(qint64 sequence);

    FilterButton *m_outcome;
    FilterButton *m_connection;
    ActivityDetails *m_shown;
};

} // namespace purveyor
