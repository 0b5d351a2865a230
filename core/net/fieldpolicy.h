// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <functional>

namespace purveyor
{
// What the redaction of one body or URL asks for every value.
struct FieldPolicy {
    std::function<bool(QStringView name)> allowed;
    std::function<QString(const QString &name)> hidden; // what stands for the value of that field
    std::function<QString(const QString &value)> shown; // an allowed value, less what it embeds
};

// The name of something secret: a password, token, key …, in any spelling.
bool looksSecret(QStringView name);
// Short and made of letters, digits and _ - . : @ $ only. What does not look like a name is treated as a
// value.
bool looksLikeName(QStringView text);
// A field that tells what a sibling "value" is: {"name": "password", "value": "…"}.
bool namesItsSibling(QStringView name);
// Takes secrets out of running text: "password: x", "?token=x".
QString withoutSecretAssignments(const QString &text, const QString &hidden);
} // namespace purveyor
