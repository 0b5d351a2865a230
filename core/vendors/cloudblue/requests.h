// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/net/request.h"
#include "core/vendors/cloudblue/cloudbluesettings.h"
#include "core/vendors/cloudblue/rql.h"

namespace purveyor::cloudblue
{
// Path and query of one call, percent-encoded, below the address of the connection. Paths stand exactly as
// the vendor documents them, also where only one of them ends with a slash: the signature covers every byte.
struct Target {
    QByteArray path;
    QByteArray query;
    friend bool operator==(const Target &, const Target &) = default;
};

Target resellerLookup(const CloudBlueSettings &settings); // APS-1
Target createResources();                                 // APS-2
Target resource(const EntityId &id);                      // APS-3, 4, 19
Target relation(const EntityId &id, QByteArrayView name, const Rql &rql = {});
Target accountPage(const CloudBlueSettings &settings, qint64 start);   // APS-5
Target userPage(const EntityId &customer, qint64 start, qint64 count); // APS-10
Target usersOf(const EntityId &customer);                              // APS-6
Target paymentMethods(const EntityId &customer);                       // APS-11
Target estimate();                                                     // APS-12
Target estimateCosts();                                                // APS-13
Target orders();                                                       // APS-14
Target orderPage(const CloudBlueSettings &settings, qint64 start);     // APS-15
Target ordersOfBuyerPage(const CloudBlueSettings &settings, const EntityId &buyer, qint64 start);
Target order(const EntityId &id);                                         // APS-16
Target planPage(const CloudBlueSettings &settings, qint64 start);         // APS-17
Target subscriptionPage(const CloudBlueSettings &settings, qint64 start); // APS-18
Target subscriptionsOfPage(const CloudBlueSettings &settings, const EntityId &customer, qint64 start);

// A GET of JSON, with the scope header when the settings want it.
ReadRequest readRequest(const QUrl &url, const CloudBlueSettings &settings, const QString &operation);
// A POST that changes nothing (estimates).
ReadRequest readByPost(const QUrl &url, const QByteArray &body, const CloudBlueSettings &settings,
                       const QString &operation);
// A write of JSON. Empty bodies keep the content type: some proxies in front of the vendor insist on one.
WriteRequest writeRequest(const QByteArray &method, const QUrl &url, const QByteArray &body,
                          const QString &operation);
} // namespace purveyor::cloudblue
