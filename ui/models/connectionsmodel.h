// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/connection.h"
#include "core/domain/status.h"

#include <QAbstractTableModel>
#include <QDateTime>
#include <optional>

namespace purveyor
{

class Clock;

/// One line of the connections page.
struct ConnectionRow {
    ConnectionId id;
    QString name;
    QString environmentName;
    Mark environmentMark = Mark::None;
    Status status;   ///< "Connected", "Keychain locked", "Switched off" …
    QDateTime since; ///< UTC, of that state; invalid: not told
    std::optional<qint64> customers;
    bool keptOnly = false; ///< the vendor lists no customers: these are the ones kept here
    QDateTime answered;    ///< UTC, when the vendor last answered; invalid: never, or not known

    friend bool operator==(const ConnectionRow &, const ConnectionRow &) = default;
};

/// The connections by name. A handful of rows: set as a whole, told as single changes.
class ConnectionsModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ConnectionsModel)

public:
    enum class Column {
        Name,
        Environment,
        State,
        Customers,
        Answered,
        Count,
    };

    /// The clock outlives the model.
    explicit ConnectionsModel(const Clock &clock, QObject *parent = nullptr);

    void setRows(const QList<ConnectionRow> &rows);
    [[nodiscard]] const QList<ConnectionRow> &rows() const { return m_rows; }
    [[nodiscard]] int rowOf(const ConnectionId &id) const; ///< −1 when unknown

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString display(const ConnectionRow &row, Column column) const;
    [[nodiscard]] QString toolTip(const ConnectionRow &row, Column column) const;

    const Clock &m_clock;
    QList<ConnectionRow> m_rows;
};

} // namespace purveyor
