// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/architecture/sourcefiles.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

using namespace Qt::StringLiterals;

namespace purveyor::architecture
{

namespace
{

// The index just behind the literal that starts at `start` with `quote`.
qsizetype endOfLiteral(const QString &text, qsizetype start, QChar quote)
{
    qsizetype i = start + 1;
    while (i < text.size() && text.at(i) != quote && text.at(i) != u'\n')
        i += text.at(i) == u'\\' ? 2 : 1;
    return qMin(i + 1, text.size());
}

// The index just behind the raw string whose opening quote is at `start`.
qsizetype endOfRawString(const QString &text, qsizetype start)
{
    const qsizetype open = text.indexOf(u'(', start);
    if (open < 0)
        return text.size();
    const QString close = u")"_s + text.mid(start + 1, open - start - 1) + u"\""_s;
    const qsizetype end = text.indexOf(close, open);
    return end < 0 ? text.size() : end + close.size();
}

qsizetype endOfComment(const QString &text, qsizetype start)
{
    const bool toEndOfLine = text.at(start + 1) == u'/';
    const qsizetype end = toEndOfLine ? text.indexOf(u'\n', start) : text.indexOf(u"*/"_s, start + 2);
    if (end < 0)
        return text.size();
    return toEndOfLine ? end : end + 2;
}

} // namespace

QString withoutComments(const QString &text)
{
    QString code;
    code.reserve(text.size());
    qsizetype i = 0;
    while (i < text.size()) {
        const QChar c = text.at(i);
        const QChar before = i > 0 ? text.at(i - 1) : QChar();
        qsizetype end = i + 1;
        if (c == u'/' && i + 1 < text.size() && (text.at(i + 1) == u'/' || text.at(i + 1) == u'*')) {
            end = endOfComment(text, i);
            code += QString(text.mid(i, end - i).count(u'\n'), u'\n');
        } else {
            if (c == u'"')
                end = before == u'R' ? endOfRawString(text, i) : endOfLiteral(text, i, c);
            else if (c == u'\'' && !before.isDigit()) // 1'000 is a number
                end = endOfLiteral(text, i, c);
            code += text.mid(i, end - i);
        }
        i = end;
    }
    return code;
}

SourceFile sourceFile(const QString &path, const QString &text)
{
    return {path, text, withoutComments(text)};
}

QList<SourceFile> sourceFiles(const QString &root, const QList<QString> &folders)
{
    QList<SourceFile> files;
    const QDir tree(root);
    for (const QString &folder : folders) {
        QDirIterator entries(tree.filePath(folder), {u"*.h"_s, u"*.cpp"_s}, QDir::Files,
                             QDirIterator::Subdirectories);
        while (entries.hasNext()) {
            QFile file(entries.next());
            if (file.open(QIODevice::ReadOnly))
                files.append(
                    sourceFile(tree.relativeFilePath(file.fileName()), QString::fromUtf8(file.readAll())));
        }
    }
    return files;
}

} // namespace purveyor::architecture
