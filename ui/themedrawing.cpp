// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/themedrawing.h"

#include <QPainter>

#ifdef PURVEYOR_SVG
#include <QFile>
#include <QSvgRenderer>
#else
#include <QImage>
#endif

using namespace Qt::StringLiterals;

namespace purveyor
{
#ifdef PURVEYOR_SVG
void paintDrawing(QPainter &painter, const QRectF &target, const QString &name, const QColor &line)
{
    QFile file(u":/drawings/%1.svg"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return;
    QByteArray svg = file.readAll();
    if (line.isValid())
        svg.replace("#000000", line.name(QColor::HexRgb).toLatin1());
    QSvgRenderer renderer(svg);
    painter.setRenderHint(QPainter::Antialiasing);
    renderer.render(&painter, target);
}
#else
namespace
{
// The smallest picture that need not be made larger; as packaging/icons/rendericons.cpp makes them.
QImage picture(const QString &name, qreal edge)
{
    QImage largest;
    for (const int size : {16, 20, 24, 32, 48, 64, 128, 256}) {
        const QImage image(u":/drawings/%1-%2.png"_s.arg(name, QString::number(size)));
        if (!image.isNull())
            largest = image;
        if (size >= edge && !largest.isNull())
            break;
    }
    return largest.convertToFormat(QImage::Format_ARGB32_Premultiplied);
}
} // namespace

void paintDrawing(QPainter &painter, const QRectF &target, const QString &name, const QColor &line)
{
    QImage image = picture(name, qMax(target.width(), target.height()));
    if (image.isNull())
        return;
    if (line.isValid()) {
        QPainter tint(&image);
        tint.setCompositionMode(QPainter::CompositionMode_SourceIn);
        tint.fillRect(image.rect(), line);
    }
    const QSize size = target.size().toSize();
    if (image.size() != size)
        image = image.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    painter.drawImage(target.topLeft(), image);
}
#endif
} // namespace purveyor
