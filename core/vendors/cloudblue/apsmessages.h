// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/contact.h"
#include "core/domain/ids.h"
#include "core/domain/money.h"
#include "core/domain/subscription.h"
#include "core/vendors/jsonreading.h"

// What the vendor's messages share: the aps section, links, money, periods, texts in several languages.
namespace purveyor::cloudblue
{
// Whose answers are read.
struct ReadContext {
    ConnectionId connection;
};

EntityId apsId(const QJsonObject &resource);
QString apsType(const QJsonObject &resource);
QString apsRevision(const QJsonObject &resource);
// The target of a link to one resource: its id, else the last part of its href; empty when it is not loaded.
EntityId linkedId(const QJsonObject &resource, QLatin1StringView relation);

// {"value":"7.31","code":"USD"}; the value may be a number. nullopt without a readable value.
std::optional<Money> readMoney(const QJsonValue &value);
// {"unit":"MONTHS","duration":1}, the duration may be "1.0"; nullopt without both.
std::optional<Period> readPeriod(const QJsonValue &value);
QString periodKey(const Period &period); // "MONTHS/1"
std::optional<Period> periodFromKey(QStringView key);

// A text in several languages: plain, an object by locale, or an array of {locale|lang, value|text}. The
// language wanted ("de_DE"), else one of the same language, else English, else the first.
QString readMultiLanguage(const QJsonValue &value, const QString &locale);

Contact readContact(const QJsonObject &contact);
PostalAddress readAddress(const QJsonObject &address); // the country in upper case
} // namespace purveyor::cloudblue
