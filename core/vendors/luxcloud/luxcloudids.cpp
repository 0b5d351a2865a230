// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vendors/luxcloud/luxcloudids.h"

#include <QUrl>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace purveyor::luxcloud
{
QByteArray segment(const QString &id)
{
    const bool clean = id.isValidUtf16() && std::none_of(id.begin(), id.end(), [](QChar character) {
                           return character.category() == QChar::Other_Control;
                       });
    if (!clean || id.isEmpty() || id == "."_L1 || id == ".."_L1)
        return {};
    return QUrl::toPercentEncoding(id);
}

EntityId idBelow(const EntityId &parent, const QString &id)
{
    const QString own = QString::fromLatin1(segment(id.trimmed()));
    if (own.isEmpty() || parent.isEmpty())
        return {own};
    return {parent.value + u'/' + own};
}

QStringList idParts(const EntityId &id)
{
    QStringList parts;
    const QStringList encoded = id.value.split(u'/');
    for (const QString &part : encoded) {
        const QString decoded = QUrl::fromPercentEncoding(part.toUtf8());
        if (segment(decoded).isEmpty())
            return {};
        parts.append(decoded);
    }
    return parts;
}

QString lastPart(const EntityId &id)
{
    const QStringList parts = idParts(id);
    return parts.isEmpty() ? QString() : parts.last();
}

EntityId parentOf(const EntityId &id)
{
    const qsizetype slash = id.value.lastIndexOf(u'/');
    return {slash < 0 ? QString() : id.value.first(slash)};
}
} // namespace purveyor::luxcloud
