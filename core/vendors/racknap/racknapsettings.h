// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/connection.h"

namespace purveyor::racknap
{
// How the parameters of a call are written into its body. The document does not say; PHP panels of this kind
// read forms.
enum class BodyEncoding {
    Form,      // application/x-www-form-urlencoded
    Multipart, // multipart/form-data
    Json,
};

// Keys of the connection form, and of Connection::settings.
namespace setting
{
inline constexpr QLatin1StringView Token("token"); // in the SecretStore, never in settings
inline constexpr QLatin1StringView HeaderName("headerName");
inline constexpr QLatin1StringView Encoding("bodyEncoding");
inline constexpr QLatin1StringView CurrencyId("currencyId");
inline constexpr QLatin1StringView CurrencyCode("currencyCode");
inline constexpr QLatin1StringView PartnerId("partnerId");
inline constexpr QLatin1StringView TestPlan("testPlan");
} // namespace setting

// The vendor's own part of a connection, read from its settings with the defaults filled in.
struct RackNapSettings {
    QByteArray headerName = "Validate"; // not Authorization ("Request Headers" of every operation)
    BodyEncoding encoding = BodyEncoding::Form;
    qint64 currencyId = 1; // the vendor's own number of a currency; only the panel tells which is which
    QString currencyCode;  // what people call it: shown beside amounts, never sent; may be empty
    qint64 partnerId = 0;  // "For main venture, partner id will be 0"
    qint64 testPlan = 1;   // the plan that the test of the connection reads

    static RackNapSettings from(const Values &settings);
    friend bool operator==(const RackNapSettings &, const RackNapSettings &) = default;
};

bool isHeaderName(const QString &text); // a token of RFC 9110, not one that the transport writes itself
} // namespace purveyor::racknap
