// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/subjectplace.h"

#include "core/domain/entitymerge.h"
#include "core/storage/cache.h"
#include "core/sync/book.h"
#include "ui/widgets/visibletext.h"

using namespace Qt::StringLiterals;

namespace purveyor
{
namespace
{
QString numberOf(const Entity &entity)
{
    if (const auto *customer = std::get_if<Customer>(&entity))
        return customer->number;
    const auto *subscription = std::get_if<Subscription>(&entity);
    return subscription ? subscription->number : QString();
}

QString placeText(const QString &parent, const QString &number, const QString &connection)
{
    QStringList parts{visibleText(parent), visibleText(number), visibleText(connection)};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}
} // namespace

void tellPlace(Book &book, const Entity &entity, const QString &connection, const QObject *context,
               const std::function<void(const QString &)> &tell)
{
    const auto *subscription = std::get_if<Subscription>(&entity);
    const QString known = subscription ? subscription->customerName : QString();
    const QString number = numberOf(entity);
    tell(placeText(known, number, connection));
    EntityKey parent = keyOf(entity);
    parent.kind = kindOf(entity) == EntityKind::ServiceUser ? EntityKind::Subscription : EntityKind::Customer;
    parent.id = parentOf(entity);
    if (!known.isEmpty() || parent.id.value.isEmpty())
        return;
    book.cache().entity(parent)->then(context, [tell, number, connection](const Result<Entity> &found) {
        if (found && !nameOf(*found).isEmpty())
            tell(placeText(nameOf(*found), number, connection));
    });
}

} // namespace purveyor
