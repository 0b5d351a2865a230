// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/toydesk.h"

#include <QApplication>

namespace purveyor::toy
{
ToyDesk::ToyDesk()
    : settings(m_folder.path())
    , profile(m_folder.filePath(QStringLiteral("profile")))
    , cache(house.cacheThread)
    , book(cache, house.ledger, house.clients, house.connections)
    , gate(house.makeJournal(), house.clients, house.secrets, house.clock)
    , orders(book, gate, house.clients, house.clock)
    , annotations(house.journalThread, house.clock, QStringLiteral("clerk"))
    , priceLists(house.journalThread)
    , bulkRuns(house.journalThread)
    , pricing(priceLists, house.clock)
    , retention(house.journalThread, house.clock, QStringLiteral("clerk"),
                QStringLiteral("instance-of-the-test"))
    , services{theme,         settings,      house.clock,    house.registry, house.connections,
               house.clients, house.secrets, gate.journal(), gate,           book,
               orders,        profile,       annotations,    priceLists,     pricing,
               bulkRuns,      retention}
{
    QObject::connect(&house.connections, &ConnectionStore::removed, &annotations, &Annotations::forget);
    if (auto *application = qobject_cast<QApplication *>(QCoreApplication::instance()))
        theme.apply(*application);
}

ToyDesk::~ToyDesk() = default;
} // namespace purveyor::toy
