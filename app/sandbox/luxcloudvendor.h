// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/sandbox/luxcloudaccounts.h"
#include "app/sandbox/luxcloudorders.h"
#include "app/sandbox/luxcloudsubscriptions.h"
#include "app/sandbox/luxcloudusers.h"
#include "app/sandbox/luxcloudwire.h"
#include "app/sandbox/servedvendor.h"

#include <functional>
#include <memory>

namespace purveyor::sandbox
{

struct Shape;

/// LuxCloud CSL API 1.4: knows who calls, where each operation is and what its payload looks like.
class LuxCloudVendor final : public ServedVendor
{
    Q_DISABLE_COPY_MOVE(LuxCloudVendor)

public:
    explicit LuxCloudVendor(const Premises &premises);

    [[nodiscard]] QString basePath() const override;
    [[nodiscard]] QJsonObject credentials() const override;
    [[nodiscard]] QJsonObject connection() const override;
    void advance() override;

protected:
    [[nodiscard]] bool isWrite(const Request &request) const override;
    [[nodiscard]] std::optional<Reply> refusal(Visit &visit) override;
    [[nodiscard]] Reply serve(Visit &visit) override;
    void fill(int customers, const QDateTime &now) override;
    void bookReplaced() override;

private:
    using Work = std::function<LuxAnswer(LuxVisit &)>;
    enum class Payload { None, Shaped, Order };

    /// One operation. In its path "@" stands for customers/ACCOUNT_ID or my, "#" for the first of them only,
    /// "*" for a variable part.
    struct Route {
        QByteArray method;
        QStringList path;
        QString section;
        QString operation;
        Work work;
        Payload payload = Payload::None;
        const Shape *shape = nullptr;
        QString needed = {}; ///< the word in the switch listUris without which it is not there
    };

    /// How a path fits a route.
    struct Place {
        bool matches = false;
        bool isMine = false;     ///< it begins with my
        bool hasAccount = false; ///< it is below an account
        QString accountId;
        QStringList ids;
    };

    void addAccountRoutes();
    void addUserRoutes();
    void addOrderRoutes();
    void addSubscriptionRoutes();
    void addServiceUserRoutes();
    void add(const QByteArray &method, const QString &path, const QString &section, const QString &operation,
             Work work, const Shape *shape = nullptr);
    void addList(const QString &path, const QString &operation, const QString &needed, Work work);
    [[nodiscard]] Work onSubscription(std::function<LuxAnswer(LuxVisit &, Item &)> work);
    [[nodiscard]] Work onUser(std::function<LuxAnswer(LuxVisit &, Item &)> work);
    [[nodiscard]] Work onServiceUser(std::function<LuxAnswer(LuxVisit &, Item &)> work);

    [[nodiscard]] LuxAnswer answer(Visit &visit);
    [[nodiscard]] LuxAnswer run(const Route &route, const Place &place, Visit &visit);
    [[nodiscard]] std::optional<LuxAnswer> payloadProblem(const Route &route, const Visit &visit,
                                                          pugi::xml_document &document) const;
    [[nodiscard]] static Place placeOf(const Route &route, const QStringList &segments);
    [[nodiscard]] bool isOffered(const Route &route, const QStringList &segments) const;
    [[nodiscard]] bool isReseller(const Request &request) const;

    const LuxWorld m_world;
    LuxCloudAccounts m_accounts;
    LuxCloudUsers m_users;
    LuxCloudUsers m_serviceUsers;
    LuxCloudSubscriptions m_subscriptions;
    LuxCloudOrders m_orders;
    QList<Route> m_routes;
};

namespace luxcloud
{
/// What the list in app/console/vendors.cmake names.
[[nodiscard]] std::unique_ptr<Vendor> makeVendor(const Premises &premises);
} // namespace luxcloud

} // namespace purveyor::sandbox
