// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/services.h"

#include "core/net/transportsettings.h"

#include <QCryptographicHash>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace purveyor
{

SecretRef proxyPasswordRef(const ProxySettings &proxy)
{
    const QString purpose =
        QStringList{QString::number(proxy.type), proxy.host, QString::number(proxy.port), proxy.user}.join(
            u'\n');
    const QByteArray digest = QCryptographicHash::hash(purpose.toUtf8(), QCryptographicHash::Sha256);
    return {u"purveyor/proxy/"_s + QString::fromLatin1(digest.toHex().first(32))};
}

} // namespace purveyor
