// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <optional>

namespace purveyor
{
// A telephone number in its parts. Vendors write one number in several ways ("1(888)1234567" is sent,
// "1#888#1234567#" comes back), so numbers are compared by digits and never by text.
struct Phone {
    QString country; // digits without "+"
    QString area;
    QString number;
    QString extension;

    // Reads CC#AREA#NUMBER#EXT, CC(AREA)NUMBER[xEXT], +CC…, and plain digits (all in number). nullopt when
    // there is no digit, or a letter other than an extension mark.
    [[nodiscard]] static std::optional<Phone> parse(QStringView text);
    QString digits() const;          // all digits in a row, extension last
    QString display() const;         // "1 (888) 1234567" or "+…"
    QString toParenthesised() const; // "1(888)1234567", the form the CloudBlue document sends
};

// Any vendor's way of writing it, for people; what cannot be read is shown as it came.
QString phoneText(const QString &asTold);
// True when both hold the same digits in the same order; falls back to text when one cannot be read.
bool samePhone(const QString &a, const QString &b);
} // namespace purveyor
