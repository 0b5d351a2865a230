// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/operations/pricing.h"
#include "core/operations/writegate.h"
#include "core/storage/annotations.h"
#include "core/storage/bulkruns.h"
#include "core/storage/cache.h"
#include "core/storage/journalretention.h"
#include "core/storage/pricelists.h"
#include "core/storage/profile.h"
#include "core/sync/book.h"
#include "core/sync/orderwatch.h"
#include "tests/support/toyhouse.h"
#include "ui/services.h"
#include "ui/settings.h"
#include "ui/theme.h"

#include <QTemporaryDir>

namespace purveyor::toy
{
// A ToyHouse with everything a window works with, for tests of dialogs and pages.
class ToyDesk final
{
    Q_DISABLE_COPY_MOVE(ToyDesk)

public:
    ToyDesk();
    ~ToyDesk();

    ToyHouse house;

private:
    QTemporaryDir m_folder;

public:
    Theme theme;
    Settings settings;
    Profile profile;
    Cache cache;
    Book book;
    WriteGate gate;
    OrderWatch orders;
    Annotations annotations;
    PriceLists priceLists;
    BulkRuns bulkRuns;
    Pricing pricing;
    JournalRetention retention;
    Services services;
};
} // namespace purveyor::toy
