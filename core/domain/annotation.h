// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/ids.h"

#include <QDateTime>
#include <QStringList>

namespace purveyor
{
// What a clerk wrote about a thing, for the colleagues at this workstation. The vendor never sees it.
struct Note {
    QString text; // plain; empty: there is none
    QString author;
    QDateTime at; // UTC

    friend bool operator==(const Note &, const Note &) = default;
};

struct Annotation {
    Note note;
    QStringList labels; // sorted; no two differ by case alone

    bool isEmpty() const { return note.text.isEmpty() && labels.isEmpty(); }
    friend bool operator==(const Annotation &, const Annotation &) = default;
};

inline constexpr qsizetype LongestNote = 10'000;
inline constexpr qsizetype LongestLabel = 40;

// One line without blanks around it and without control characters, not too long; empty: that is no label.
QString labelFrom(const QString &typed);
// Line by line without blanks at the end, not too long.
QString noteFrom(const QString &typed);
} // namespace purveyor
