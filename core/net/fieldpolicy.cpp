// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/net/fieldpolicy.h"

#include <QRegularExpression>
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace purveyor
{
bool looksSecret(QStringView name)
{
    static constexpr std::array<QLatin1StringView, 14> words{
        "password"_L1,      "passwd"_L1,   "passphrase"_L1, "passcode"_L1, "passwort"_L1,
        "pwd"_L1,           "secret"_L1,   "token"_L1,      "key"_L1,      "credential"_L1,
        "authorization"_L1, "validate"_L1, "signature"_L1,  "cookie"_L1};
    QString bare;
    bare.reserve(name.size());
    for (const QChar c : name) {
        if (c.isLetterOrNumber())
            bare += c.toLower();
    }
    return bare.contains("nonce"_L1) ||
           std::any_of(words.cbegin(), words.cend(),
                       [&bare](QLatin1StringView word) { return bare.contains(word); });
}

bool looksLikeName(QStringView text)
{
    constexpr qsizetype LongestName = 64;
    return !text.isEmpty() && text.size() <= LongestName &&
           std::all_of(text.cbegin(), text.cend(), [](QChar c) {
               return (c.unicode() < 128 && c.isLetterOrNumber()) || QStringView(u"_-.:@$").contains(c);
           });
}

bool namesItsSibling(QStringView name)
{
    static constexpr std::array<QLatin1StringView, 7> names{
        "name"_L1, "key"_L1, "id"_L1, "param"_L1, "parameter"_L1, "field"_L1, "paramname"_L1};
    return std::any_of(names.cbegin(), names.cend(), [name](QLatin1StringView known) {
        return name.compare(known, Qt::CaseInsensitive) == 0;
    });
}

QString withoutSecretAssignments(const QString &text, const QString &hidden)
{
    static const QRegularExpression assignment(u"([\\w-]+)([\"']?\\s*[=:]\\s*)([^&\\s]+)"_s);
    QString result;
    qsizetype from = 0;
    for (auto it = assignment.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        if (!looksSecret(match.capturedView(1)))
            continue;
        result += QStringView(text).mid(from, match.capturedStart(3) - from);
        result += hidden;
        from = match.capturedEnd(3);
    }
    return result + QStringView(text).mid(from);
}
} // namespace purveyor
