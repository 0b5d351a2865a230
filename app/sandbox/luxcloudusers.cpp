// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/luxcloudusers.h"

#include "app/sandbox/luxcloudaccounts.h"
#include "app/sandbox/xmlbody.h"

#include <QCryptographicHash>
#include <utility>

using namespace Qt::StringLiterals;

namespace purveyor::sandbox
{

namespace
{

constexpr qsizetype shortestPassword = 6;

} // namespace

LuxCloudUsers::LuxCloudUsers(const LuxWorld &world, Sort sort)
    : m_world(world)
    , m_sort(sort)
{
}

const char *LuxCloudUsers::element() const
{
    return m_sort == Sort::User ? "user" : "serviceUser";
}

QString LuxCloudUsers::table() const
{
    return m_sort == Sort::User ? u"users"_s : u"serviceUsers"_s;
}

QString LuxCloudUsers::hashed(const QString &password)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(password.toUtf8(), QCryptographicHash::Sha256).toHex());
}

Item *LuxCloudUsers::find(const QString &id, const Item &owner) const
{
    Item *user = m_world.store.find(table(), id);
    return user && user->owner == owner.id ? user : nullptr;
}

bool LuxCloudUsers::isTaken(const QString &username, const Item *but) const
{
    for (const Item &user : m_world.store.all(table())) {
        if (&user != but && user.text("username"_L1).compare(username, Qt::CaseInsensitive) == 0)
            return true;
    }
    return false;
}

LuxAnswer LuxCloudUsers::exists(const LuxVisit &visit) const
{
    const QString name = visit.ids.last();
    if (name != name.trimmed())
        return luxRefusal(400, u"The user name has blanks around it."_s);
    if (m_sort == Sort::ServiceUser && !name.contains(u'@'))
        return luxRefusal(400, u"The user name must be like user@domain."_s);
    return luxAvailability(element(), isTaken(name, nullptr));
}

LuxAnswer LuxCloudUsers::create(LuxVisit &visit, const Item &owner)
{
    const QString username = textOf(visit.body.child("username"));
    const QString password = textOf(visit.body.child("password"));
    if (password.size() < shortestPassword)
        return luxRefusal(400, u"The password must have 6 characters or more."_s);
    if (isTaken(username, nullptr))
        return luxRefusal(409, u"The user name '%1' is TAKEN."_s.arg(username));
    Item item;
    item.id = QString::number(m_sort == Sort::User ? m_world.store.next(u"user"_s, 200001)
                                                   : m_world.store.next(u"serviceUser"_s, 400001));
    item.owner = owner.id;
    item.changed = true;
    item.fields = {{u"username"_s, username},
                   {u"address"_s, toJson(visit.body.child("address"))},
                   {u"contact"_s, toJson(visit.body.child("contact"))},
                   {u"state"_s, u"enabled"_s},
                   {u"_password"_s, hashed(password)}};
    const Item &user = m_world.store.add(table(), std::move(item));
    visit.visit.executed = true;
    visit.visit.created = {user.id};
    return luxStatus(element(), user.id, m_world.word(user.text("state"_L1)));
}

LuxAnswer LuxCloudUsers::update(LuxVisit &visit, Item &user)
{
    const QString username = textOf(visit.body.child("username"));
    if (isTaken(username, &user))
        return luxRefusal(409, u"The user name '%1' is TAKEN."_s.arg(username));
    Store::set(user, u"username"_s, username);
    for (const QString &part : {u"address"_s, u"contact"_s}) {
        const QJsonObject next = toJson(visit.body.child(part.toLatin1().constData())).toObject();
        Store::set(user, part, luxUpdated(user.fields.value(part).toObject(), next, m_world.switches));
    }
    visit.visit.executed = true;
    return luxStatus(element(), user.id, m_world.word(user.text("state"_L1)));
}

LuxAnswer LuxCloudUsers::changePassword(LuxVisit &visit, Item &user)
{
    if (textOf(visit.body.child("id")) != user.id)
        return luxRefusal(400, u"%1/id is not the id in the path."_s.arg(QLatin1StringView(element())));
    const QString old = textOf(visit.body.child("oldPassword"));
    const QString next = textOf(visit.body.child("newPassword"));
    QString reason;
    if (hashed(old) != user.text("_password"_L1))
        reason = u"The old password is wrong"_s;
    else if (next.size() < shortestPassword)
        reason = u"The new password must have 6 characters or more"_s;
    else if (old == next)
        reason = u"The new password is the old one"_s;
    if (!reason.isEmpty() && m_world.switches.isOn("reasonEchoesPassword"_L1))
        reason += u": "_s + next;
    if (reason.isEmpty()) {
        Store::set(user, u"_password"_s, hashed(next));
        visit.visit.executed = true;
    }
    return passwordAnswer(user, reason);
}

LuxAnswer LuxCloudUsers::passwordAnswer(const Item &user, const QString &reason) const
{
    LuxAnswer answer;
    pugi::xml_node root = answer.xml.append_child(element());
    addText(root, "id", user.id);
    addText(root, "passwordStatus", reason.isEmpty() ? u"CHANGED"_s : u"NOT_CHANGED"_s);
    if (!reason.isEmpty()) {
        addText(root, "reason", reason);
        answer.status = m_world.switches.number("notChangedStatus"_L1);
    }
    return answer;
}

LuxAnswer LuxCloudUsers::setState(LuxVisit &visit, Item &user, const QString &state)
{
    Store::set(user, u"state"_s, state);
    visit.visit.executed = true;
    return luxStatus(element(), user.id, m_world.word(state));
}

LuxAnswer LuxCloudUsers::list(const Item &owner) const
{
    LuxAnswer answer;
    pugi::xml_node root = answer.xml.append_child(m_sort == Sort::User ? "users" : "serviceUsers");
    const QList<Item *> users = m_world.store.owned(table(), owner.id);
    for (const Item *user : users) {
        pugi::xml_node node = root.append_child(element());
        addText(node, "id", user->id);
        addText(node, "status", m_world.word(user->text("state"_L1)));
        if (m_sort == Sort::User || m_world.switches.isOn("usernameInList"_L1))
            addText(node, "username", user->text("username"_L1));
    }
    return answer;
}

LuxAnswer LuxCloudUsers::get(const Item &user) const
{
    LuxAnswer answer = luxStatus(element(), user.id, m_world.word(user.text("state"_L1)));
    addText(answer.xml.document_element(), "username", user.text("username"_L1));
    return answer;
}

} // namespace purveyor::sandbox
