// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QFile>

namespace purveyor::racknap
{
// A file of tests/data/racknap. *.document.txt is the document's own text: the decoded answer as PHP prints
// it; *.response.json the same as it travels.
inline QByteArray fixture(const char *name)
{
    QFile file(QStringLiteral(TEST_DATA_DIR "/racknap/") + QString::fromLatin1(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("missing test data: %s", name);
    return file.readAll();
}
} // namespace purveyor::racknap
