// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QFile>
#include <QRegularExpression>

namespace purveyor::luxcloud
{
// A file of tests/data/luxcloud: the examples of the document as it prints them, named by its sections,
// typing mistakes included.
inline QByteArray fixture(const char *name)
{
    QFile file(QStringLiteral(TEST_DATA_DIR "/luxcloud/") + QString::fromLatin1(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("missing test data: %s", name);
    return file.readAll();
}

// Without the declaration, the blanks between tags and the "..." that stands for more: equal means the same
// elements with the same texts in the same order.
inline QByteArray squeezed(const QByteArray &xml)
{
    QString text = QString::fromUtf8(xml);
    static const QRegularExpression declaration(QStringLiteral("^<\\?xml[^>]*>"));
    static const QRegularExpression betweenTags(QStringLiteral(">[\\s.]+<"));
    static const QRegularExpression beforeEnd(QStringLiteral("\\s+/>"));
    text.remove(declaration);
    text.replace(betweenTags, QStringLiteral("><"));
    text.replace(beforeEnd, QStringLiteral("/>"));
    return text.trimmed().toUtf8();
}
} // namespace purveyor::luxcloud
