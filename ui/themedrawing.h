// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QRectF>
#include <QString>

class QPainter;

namespace purveyor
{
// Paints a drawing of the resources, "check" of the line icons or "purveyor", the program's own. From the SVG
// file itself; in a build without Qt SVG from pictures that the build made of it (PURVEYOR_PICTURES). target:
// in device pixels. line: in place of black; invalid: as it was drawn. Paints nothing when there is none of
// this name.
void paintDrawing(QPainter &painter, const QRectF &target, const QString &name, const QColor &line = {});
} // namespace purveyor
