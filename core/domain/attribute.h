// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace purveyor
{
// A fact that only one vendor has, shown in the details as label and plain text.
struct Attribute {
    QString key;   // stable, for tests and export
    QString label; // translated
    QString value; // as the vendor sent it, or formatted by the vendor folder
    bool copyable = false;

    friend bool operator==(const Attribute &, const Attribute &) = default;
};
using Attributes = QList<Attribute>;
} // namespace purveyor
