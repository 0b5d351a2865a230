// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/programicon.h"

#include "ui/themedrawing.h"

#include <QPainter>
#include <QPixmap>

using namespace Qt::StringLiterals;

namespace purveyor
{

// In the sizes that window managers ask for; without the plug-in for SVG icons, which may not be there.
QIcon programIcon()
{
    QIcon icon;
    for (const int size : {16, 24, 32, 48, 64, 128, 256}) {
        QPixmap pixmap(size, size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paintDrawing(painter, pixmap.rect(), u"purveyor"_s);
        painter.end();
        icon.addPixmap(pixmap);
    }
    return icon;
}

} // namespace purveyor
