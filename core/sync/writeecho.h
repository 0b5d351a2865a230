// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/operations/writegate.h"
#include "core/sync/book.h"

#include <QSet>

namespace purveyor
{
// Reads again what a write has touched once it is known to be done, so that the lists show it without a
// refresh of the whole list; what its vendor does not list is kept in the ledger first. Where the vendor does
// not know any more what a write was about, its list is read. Reads only; a read that fails otherwise is left
// to the next refresh.
class WriteEcho final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WriteEcho)

public:
    WriteEcho(Book &book, WriteGate &gate, QObject *parent = nullptr);
    ~WriteEcho() override;

private:
    void rowChanged(const JournalRow &row);
    void readTouched(const JournalRow &row);
    void readAgain(const EntityKey &key, const JournalRow &row);
    template <class T>
    void orDrop(TypedJob<T> *reading, const EntityKey &key);

    Book &m_book;
    QSet<qint64> m_seen; // a row comes by again when its name is noted
};
} // namespace purveyor
