// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/sandbox/call.h"
#include "app/sandbox/rql.h"
#include "app/sandbox/wire.h"

#include <QHash>
#include <functional>
#include <vector>

namespace purveyor::sandbox
{

/// Answers list calls: RQL over rows, pages, Content-Range. Keeps filtered and sorted rows until the book
/// changes, so that the pages of a long list cost what a page costs.
class Lists final
{
    Q_DISABLE_COPY_MOVE(Lists)

public:
    using Source = std::function<std::vector<Row>()>;

    /// @p world must outlive it.
    explicit Lists(const World &world);

    /// @p name tells the sources apart in the cache; @p source is asked when nothing is kept.
    [[nodiscard]] Answer answer(const Call &call, const QString &name, const Source &source);

private:
    [[nodiscard]] const std::vector<Row> &rows(const QByteArray &key, const rql::Query &query,
                                               const Source &source);

    const World &m_world;
    QHash<QByteArray, std::vector<Row>> m_kept;
    quint64 m_generation = 0;
};

} // namespace purveyor::sandbox
