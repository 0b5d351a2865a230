// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/windowpage.h"

namespace purveyor
{

class PersonRecords;
class RecordTable;
class TextLabel;
class Workspace;

/// One person: what the same e-mail address has at all connections, in one table. A row opens the record it
/// stands for. No page of the navigation: it is reached from a customer and from the search.
class PersonPage final : public WindowPage
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PersonPage)

public:
    PersonPage(Workspace &workspace, QWidget *parent);

    void showPerson(const QString &mail);
    void focusContent() override;
    void refresh() override;
    bool exportRows() override;

Q_SIGNALS:
    void backRequested();

private:
    void render();
    [[nodiscard]] QList<QStringList> exportedRows() const;

    Workspace &m_workspace;
    PersonRecords *m_records;
    TextLabel *m_title;
    TextLabel *m_subtitle;
    TextLabel *m_remark;
    RecordTable *m_table;
};

} // namespace purveyor
