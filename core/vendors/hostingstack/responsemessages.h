// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/net/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace purveyor::hostingstack
{
// Codes of STATUS_RESPONSE. The last three are produced by the server and missing in the document.
namespace code
{
inline constexpr QLatin1StringView Ok("OK");
inline constexpr QLatin1StringView Unknown("ERROR_UNKNOWN");
inline constexpr QLatin1StringView UniqueEmail("ERROR_UNIQUE_EMAIL");
inline constexpr QLatin1StringView UserNotFound("ERROR_USER_NOT_FOUND");
inline constexpr QLatin1StringView InvalidPassword("ERROR_INVALID_PASSWORD");
inline constexpr QLatin1StringView UniqueUserName("ERROR_UNIQUE_USERNAME");
inline constexpr QLatin1StringView NoChange("NO_CHANGE"); // a warning; the document has WARN_ before it
inline constexpr QLatin1StringView PlanTooSmall("PLAN_TOO_SMALL");
} // namespace code

// One <user> as the server has it. Texts are trimmed; what an answer left out is empty.
struct UserRecord {
    QString id;
    QString name;
    QString plan;
    QString email;
    QString state; // "active", "suspended"; "deleted" and others happen

    friend bool operator==(const UserRecord &, const UserRecord &) = default;
};

// What any answer of the interface says. Of <debug>, which holds failing SQL with password hashes, nothing is
// read.
struct Response {
    QString code;    // success or error, as it came
    QString warning; // as it came; empty: none
    QList<UserRecord> users;
    bool hasData = false; // a <data> element, perhaps with nothing in it
    QByteArray password;  // generated, of the first user that has one; UTF-8, without white space around

    bool isOk() const { return code == code::Ok; }
    bool warns(QLatin1StringView name) const; // with or without WARN_ before it
};
// BadResponse for what is not this vendor's XML.
[[nodiscard]] Result<Response> readResponse(const QByteArray &body, const QByteArray &contentType);
// Every user of a list, or why there is none: an error code, no data, a user without an id.
[[nodiscard]] Result<QList<UserRecord>> readUserList(const QByteArray &body, const QByteArray &contentType);

QString errorText(const QString &code);      // for people; names an unknown one
QString warningText(const QString &warning); // for people
} // namespace purveyor::hostingstack
