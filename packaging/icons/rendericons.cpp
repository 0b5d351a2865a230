// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QSvgRenderer>
#include <QtEndian>
#include <cstdio>

// rendericons SVG FOLDER: the program's icon as the three systems want it, from one drawing: purveyor-16.png
// to purveyor-512.png, purveyor.ico and purveyor.icns.
// rendericons --pictures FOLDER SVG...: each drawing as NAME-16.png to NAME-256.png, for a build without Qt
// SVG (ui/themedrawing.cpp). Same input, same bytes.

using namespace Qt::StringLiterals;

namespace
{
constexpr int Sizes[] = {16, 24, 32, 48, 64, 128, 256, 512};

QByteArray png(QSvgRenderer &drawing, int size)
{
    QImage image(size, size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    drawing.render(&painter, QRectF(0, 0, size, size));
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    return buffer.open(QIODevice::WriteOnly) && image.save(&buffer, "PNG") ? bytes : QByteArray();
}

template <class T>
void append(QByteArray &bytes, T number)
{
    char little[sizeof(T)];
    qToLittleEndian(number, little);
    bytes.append(little, sizeof(T));
}

// Windows Vista and later read PNG inside.
QByteArray ico(const QHash<int, QByteArray> &images)
{
    const QList<int> sizes{16, 24, 32, 48, 64, 128, 256};
    QByteArray head;
    QByteArray body;
    append<quint16>(head, 0);
    append<quint16>(head, 1); // an icon
    append<quint16>(head, static_cast<quint16>(sizes.size()));
    const qsizetype start = 6 + 16 * sizes.size();
    for (const int size : sizes) {
        const QByteArray image = images.value(size);
        append<quint8>(head, static_cast<quint8>(size)); // 256 is written as 0
        append<quint8>(head, static_cast<quint8>(size));
        append<quint16>(head, 0);  // no palette
        append<quint16>(head, 1);  // planes
        append<quint16>(head, 32); // bits a pixel
        append<quint32>(head, static_cast<quint32>(image.size()));
        append<quint32>(head, static_cast<quint32>(start + body.size()));
        body += image;
    }
    return head + body;
}

QByteArray icns(const QHash<int, QByteArray> &images)
{
    const QList<std::pair<QByteArray, int>> parts{{"icp4", 16},  {"icp5", 32},  {"icp6", 64},
                                                  {"ic07", 128}, {"ic08", 256}, {"ic09", 512}};
    const auto number = [](qsizetype value) {
        char big[4];
        qToBigEndian(static_cast<quint32>(value), big);
        return QByteArray(big, 4);
    };
    QByteArray body;
    for (const auto &[type, size] : parts)
        body += type + number(images.value(size).size() + 8) + images.value(size);
    return "icns" + number(body.size() + 8) + body;
}

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return !bytes.isEmpty() && file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

int renderPictures(const QDir &folder, const QStringList &drawings)
{
    bool written = true;
    for (const QString &file : drawings) {
        QSvgRenderer drawing(file);
        for (const int size : {16, 20, 24, 32, 48, 64, 128, 256}) {
            const QString name =
                u"%1-%2.png"_s.arg(QFileInfo(file).completeBaseName(), QString::number(size));
            written = drawing.isValid() && write(folder.filePath(name), png(drawing, size)) && written;
        }
    }
    return written ? 0 : 74;
}
} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    const QStringList arguments = QGuiApplication::arguments();
    const QDir folder(arguments.value(2));
    if (arguments.value(1) == "--pictures"_L1 && arguments.size() > 3 && folder.mkpath(u"."_s))
        return renderPictures(folder, arguments.mid(3));
    QSvgRenderer drawing(arguments.value(1));
    if (!drawing.isValid() || arguments.size() != 3 || !folder.mkpath(u"."_s)) {
        std::fputs("usage: rendericons SVG FOLDER | --pictures FOLDER SVG...\n", stderr);
        return 64;
    }
    QHash<int, QByteArray> images;
    bool written = true;
    for (const int size : Sizes) {
        images.insert(size, png(drawing, size));
        written = write(folder.filePath(u"purveyor-%1.png"_s.arg(size)), images.value(size)) && written;
    }
    written = write(folder.filePath(u"purveyor.ico"_s), ico(images)) && written;
    written = write(folder.filePath(u"purveyor.icns"_s), icns(images)) && written;
    return written ? 0 : 74;
}
