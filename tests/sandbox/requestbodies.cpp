// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/sandbox/requestbodies.h"

#include <QStringBuilder>

namespace purveyor::sandbox
{

namespace
{

constexpr QByteArrayView contact =
    R"({"email":"ps1@aps.test","givenName":"Peter","familyName":"Snape","telVoice":"1(888)1234567"})";

} // namespace

QByteArray createBody(const QByteArray &bssId, const QByteArray &parent)
{
    return R"([{"aps":{"type":"http://parallels.com/pa/bss-account-info/1.0","id":")" + bssId +
           R"("},"taxStatus":"COMPANY","localeId":"en_US"},{"aps":{"type":"http://parallels.com/aps/types/pa/account/1.2"},
        "type":"CLIENT","personal":false,"companyName":"New inc","bssAccountInfo":{"aps":{"id":")" +
           bssId + R"("}},"parent":{"aps":{"id":")" + parent +
           R"("}},"addressPostal":{"countryName":"us","locality":"APS","postalCode":"12345","region":"VA",
        "streetAddress":"11, APS"},"adminContact":)" +
           contact.toByteArray() + R"(,"billingContact":)" + contact.toByteArray() + R"(,"techContact":)" +
           contact.toByteArray() + "}]";
}

QByteArray userBody(const QByteArray &login)
{
    return R"({"aps":{"type":"http://parallels.com/aps/types/pa/admin-user/1.2"},"isAccountAdmin":true,"login":")" +
           login +
           R"(","password":"p@$$w0rd","email":"ann@mailinator.com","givenName":"Ann","familyName":"Peterson",
        "fullName":"Ann Peterson","telVoice":"1(888)1234567"})";
}

QByteArray orderBody()
{
    return R"({"type":"SALES","accountId":"26ae28d2-0303-4189-8e1d-02796ee5de3b",
    "paymentMethodId":"12","products":[{"planId":"51615892-655d-409d-a922-4423a8188b2e",
    "period":{"unit":"MONTHS","duration":1}}],
    "resources":[{"resourceId":"098a7165-8666-4f8d-8037-e34665e664e4","amount":2}]})";
}

} // namespace purveyor::sandbox
