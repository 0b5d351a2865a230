// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/net/proxychoice.h"

#include "core/net/loopback.h"
#include "core/net/transportsettings.h"

#include <QNetworkAccessManager>
#include <QNetworkProxyFactory>

namespace purveyor
{
namespace
{
class SystemProxies final : public QNetworkProxyFactory
{
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        return systemProxyForQuery(query);
    }
};
} // namespace

void applyProxy(QNetworkAccessManager &manager, const TransportSettings &settings)
{
    if (isLoopbackHost(settings.base.host())) {
        manager.setProxy(QNetworkProxy::NoProxy);
        return;
    }
    const ProxySettings &proxy = settings.proxy;
    switch (proxy.mode) {
    case ProxySettings::Mode::System:
        manager.setProxyFactory(new SystemProxies); // owned by the manager
        return;
    case ProxySettings::Mode::None:
        manager.setProxy(QNetworkProxy::NoProxy);
        return;
    case ProxySettings::Mode::Manual:
        manager.setProxy(
            QNetworkProxy(proxy.type, proxy.host, proxy.port, proxy.user, settings.proxyPassword));
        return;
    }
}
} // namespace purveyor
