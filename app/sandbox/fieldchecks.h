// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace purveyor::sandbox
{

// Checks of what clients send. Each returns what is wrong, empty when nothing is.

/// All of @p names are there, texts, and not blank.
[[nodiscard]] QString missingTexts(const QJsonObject &object, const QStringList &names, const QString &where);
/// No member beside @p known.
[[nodiscard]] QString unknownMembers(const QJsonObject &object, const QStringList &known,
                                     const QString &where);
/// aps.type is @p type, its version aside.
[[nodiscard]] QString wrongType(const QJsonObject &object, const QString &type);
[[nodiscard]] QString addressProblem(const QJsonValue &value);
/// A contact of an account (with its phone).
[[nodiscard]] QString contactProblem(const QJsonValue &value, const QString &where);
[[nodiscard]] QString emailProblem(const QString &email, const QString &where);

/// "1(888)1234567" → "1#888#1234567#"; "1#888#1234567#" stays; null for what is neither.
[[nodiscard]] QString normalisedPhone(const QString &phone);
/// The contact as the platform keeps it: normalised phone, the members it adds.
[[nodiscard]] QJsonObject normalisedContact(const QJsonObject &contact);

/// A UUID in its canonical lower-case form without braces.
[[nodiscard]] bool isUuid(const QString &text);

} // namespace purveyor::sandbox
