// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace purveyor::architecture
{

/// A source file as the rules see it.
struct SourceFile {
    QString path; ///< from the root of the tree, with forward slashes
    QString text; ///< as it is on disk
    QString code; ///< the text less its comments; lines keep their numbers, strings stay
};

/// The text of C++ source without comments. Strings, raw strings and character literals stay, line breaks
/// too.
[[nodiscard]] QString withoutComments(const QString &text);

[[nodiscard]] SourceFile sourceFile(const QString &path, const QString &text);

/// Every .h and .cpp file below the given folders of the tree.
[[nodiscard]] QList<SourceFile> sourceFiles(const QString &root, const QList<QString> &folders);

} // namespace purveyor::architecture
