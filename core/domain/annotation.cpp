// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/annotation.h"

namespace purveyor
{
namespace
{
// Never half a character: what is cut off may begin between the two halves of one.
QString cut(const QString &text, qsizetype longest)
{
    if (text.size() <= longest)
        return text;
    return text.left(text.at(longest - 1).isHighSurrogate() ? longest - 1 : longest);
}
} // namespace

QString labelFrom(const QString &typed)
{
    QString label;
    label.reserve(typed.size());
    const QString simple = typed.simplified();
    for (const QChar c : simple) {
        if (c.category() != QChar::Other_Control)
            label.append(c);
    }
    return cut(label, LongestLabel).trimmed();
}

QString noteFrom(const QString &typed)
{
    QStringList lines = typed.split(u'\n');
    for (QString &line : lines) {
        while (!line.isEmpty() && line.back().isSpace())
            line.chop(1);
    }
    while (!lines.isEmpty() && lines.constLast().isEmpty())
        lines.removeLast();
    while (!lines.isEmpty() && lines.constFirst().isEmpty())
        lines.removeFirst();
    return cut(lines.join(u'\n'), LongestNote);
}
} // namespace purveyor
