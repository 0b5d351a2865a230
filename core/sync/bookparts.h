// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace purveyor
{
class BookLedger;
class BookSource;
class Cache;
class ClientDirectory;
class ConnectionStore;
class RowFeed;

// What the book is read from and into, and by whom it is told. All outlive who is given them.
struct BookParts {
    Cache &cache;
    RowFeed &feed;
    BookLedger &kept; // what vendors do not list
    BookSource &source;
    ClientDirectory &clients;
    const ConnectionStore &connections;
};
} // namespace purveyor
