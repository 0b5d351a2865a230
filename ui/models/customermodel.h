// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/summary.h"
#include "ui/models/connectionnames.h"
#include "ui/models/rowmodel.h"

#include <QSet>
#include <utility>
#include <vector>

namespace purveyor
{

class Clock;

/// The customers of all connections.
class CustomerModel final : public RowModel<CustomerSummary>
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CustomerModel)

public:
    enum class Column {
        Name,
        Connection,
        Status,
        Subscriptions,
        Renews,
        Email,
        Number,
        Country,
        Count,
    };

    /// The clock outlives the model.
    CustomerModel(ConnectionNames names, const Clock &clock, QObject *parent = nullptr);

    /// Its subscriptions were never read, and are going to be: counts and renewals are neither known nor
    /// untold.
    void setSubscriptionsAwaited(const ConnectionId &connection, bool awaited);

    /// The customers of all connections, shown or not, that have this e-mail address: one person. By the
    /// names of their connections; none for an empty address. The first question after rows have changed
    /// looks at all of them, the others are cheap however many there are.
    [[nodiscard]] QList<EntityKey> withMail(QStringView mail) const;

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] EntityKey keyOfRow(const CustomerSummary &row) const override;
    void addSearchable(const CustomerSummary &row, FoldedLines &lines) const override;
    [[nodiscard]] int lineOfColumn(int column) const override;
    [[nodiscard]] SortKey keyOfColumn(const CustomerSummary &row, int column) const override;
    using Mails = std::vector<std::pair<size_t, int>>;
    [[nodiscard]] const Mails &mails() const;
    [[nodiscard]] QString display(const CustomerSummary &row, Column column) const;
    [[nodiscard]] bool isAwaited(const CustomerSummary &row, Column column) const;

    ConnectionNames m_names;
    const Clock &m_clock;
    QSet<ConnectionId> m_awaited; ///< connections whose subscriptions are not read yet
    mutable Mails m_mails;        ///< slots by mailHash(), sorted: the addresses themselves are in the rows
    mutable quint32 m_mailsVersion = 0; ///< of the rows that these are from
};

} // namespace purveyor
