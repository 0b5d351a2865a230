// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/core/architecture/sourcefiles.h"

#include <QHash>
#include <QRegularExpression>
#include <functional>

namespace purveyor::architecture
{

/// One thing that must not occur in some of the files.
struct Rule {
    QString name;
    std::function<bool(const QString &path)> concerns;
    QRegularExpression forbidden; ///< looked for in each line of the code, comments excluded
};

/// The words and calls that have one place, or none, in the tree.
[[nodiscard]] QList<Rule> tokenRules();

/// What a file breaks of the rules, as "path:line: rule: the line"; empty if nothing.
[[nodiscard]] QList<QString> brokenRules(const SourceFile &file, const QList<Rule> &rules);

/// Which rooms of the tree and which Qt modules a file may include.
struct Arrows {
    QList<QString> rooms;   ///< path prefixes
    QList<QString> modules; ///< QtCore, QtGui, …
};

/// What a file at this path may include; nothing for paths that the rules do not know.
[[nodiscard]] Arrows allowedFor(const QString &path);

/// Finds the Qt module of a header by the folders of the Qt installation.
class QtModules final
{
public:
    explicit QtModules(const QString &headersPath);

    /// "QtWidgets" for QLabel, QtWidgets/QLabel and QtWidgets; empty for what is not Qt's.
    [[nodiscard]] QString moduleOf(const QString &header) const;

private:
    QHash<QString, QString> m_moduleOfHeader;
};

/// Which includes of a file break the arrows, as "path:line: header"; empty if none.
[[nodiscard]] QList<QString> brokenArrows(const SourceFile &file, const QtModules &modules);

} // namespace purveyor::architecture
