// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QFile>
#include <QJsonDocument>

namespace purveyor::cloudblue
{
// A file of tests/data/cloudblue; the document's own requests and responses stand there as it prints them.
inline QByteArray fixture(const char *name)
{
    QFile file(QStringLiteral(TEST_DATA_DIR "/cloudblue/") + QString::fromLatin1(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("missing test data: %s", name);
    return file.readAll();
}

// The bytes without the blanks between tokens: equal means the same members in the same order.
inline QByteArray squeezed(const QByteArray &json)
{
    QByteArray out;
    bool inString = false;
    for (qsizetype i = 0; i < json.size(); ++i) {
        const char byte = json.at(i);
        if (inString) {
            out += byte;
            if (byte == '\\' && i + 1 < json.size())
                out += json.at(++i);
            else if (byte == '"')
                inString = false;
        } else if (byte == '"') {
            inString = true;
            out += byte;
        } else if (byte != ' ' && byte != '\n' && byte != '\r' && byte != '\t') {
            out += byte;
        }
    }
    return out;
}
} // namespace purveyor::cloudblue
