// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/luxcloudaccounts.h"

#include "app/sandbox/xmlbody.h"

#include <QMap>
#include <utility>

using namespace Qt::StringLiterals;

namespace purveyor::sandbox
{

namespace
{

QJsonArray contactsOf(pugi::xml_node account)
{
    QJsonArray contacts;
    for (const pugi::xml_node contact : account.child("contacts").children("contact"))
        contacts.append(toJson(contact));
    return contacts;
}

void addJson(pugi::xml_node parent, const char *name, const QJsonValue &value)
{
    if (!value.isObject()) {
        addText(parent, name, value.toString());
        return;
    }
    pugi::xml_node node = parent.append_child(name);
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        addJson(node, it.key().toUtf8().constData(), it.value());
}

} // namespace

LuxCloudAccounts::LuxCloudAccounts(const LuxWorld &world)
    : m_world(world)
{
}

LuxAnswer LuxCloudAccounts::create(LuxVisit &visit)
{
    const QString type = textOf(visit.body.child("type"));
    const QJsonArray contacts = contactsOf(visit.body);
    if (const QString problem = contactsProblem(contacts, type); !problem.isEmpty())
        return luxRefusal(400, problem);
    Item item;
    item.id = QString::number(m_world.store.next(u"account"_s, 100001));
    item.changed = true;
    item.fields = {{u"name"_s, textOf(visit.body.child("name"))},
                   {u"type"_s, type},
                   {u"address"_s, toJson(visit.body.child("address"))},
                   {u"contacts"_s, contacts},
                   {u"state"_s, u"enabled"_s}};
    const Item &account = m_world.store.add(u"accounts"_s, std::move(item));
    visit.visit.executed = true;
    visit.visit.created = {account.id};
    return luxStatus("account", account.id, m_world.word(account.text("state"_L1)));
}

LuxAnswer LuxCloudAccounts::update(LuxVisit &visit)
{
    Item &account = *visit.account;
    const QJsonArray contacts = contactsOf(visit.body);
    if (const QString problem = contactsProblem(contacts, account.text("type"_L1)); !problem.isEmpty())
        return luxRefusal(400, problem);
    Store::set(account, u"name"_s, textOf(visit.body.child("name")));
    Store::set(account, u"address"_s,
               luxUpdated(account.fields.value("address"_L1).toObject(),
                          toJson(visit.body.child("address")).toObject(), m_world.switches));
    Store::set(account, u"contacts"_s, contacts);
    visit.visit.executed = true;
    return luxStatus("account", account.id, m_world.word(account.text("state"_L1)));
}

LuxAnswer LuxCloudAccounts::disable(LuxVisit &visit)
{
    return setState(visit, u"disabled"_s);
}

LuxAnswer LuxCloudAccounts::enable(LuxVisit &visit)
{
    return setState(visit, u"enabled"_s);
}

LuxAnswer LuxCloudAccounts::setState(LuxVisit &visit, const QString &state)
{
    Store::set(*visit.account, u"state"_s, state);
    visit.visit.executed = true;
    return luxStatus("account", visit.account->id, m_world.word(state));
}

LuxAnswer LuxCloudAccounts::list() const
{
    LuxAnswer answer;
    pugi::xml_node root = answer.xml.append_child("accounts");
    for (const Item &account : m_world.store.all(u"accounts"_s)) {
        pugi::xml_node node = root.append_child("account");
        addText(node, "id", account.id);
        addText(node, "name", account.text("name"_L1));
        addText(node, "status", m_world.word(account.text("state"_L1)));
    }
    return answer;
}

LuxAnswer LuxCloudAccounts::get(const LuxVisit &visit) const
{
    const Item &account = *visit.account;
    LuxAnswer answer = luxStatus("account", account.id, m_world.word(account.text("state"_L1)));
    pugi::xml_node root = answer.xml.document_element();
    addText(root, "name", account.text("name"_L1));
    addText(root, "type", account.text("type"_L1));
    addJson(root, "address", account.fields.value("address"_L1));
    pugi::xml_node contacts = root.append_child("contacts");
    const QJsonArray all = account.fields.value("contacts"_L1).toArray();
    for (const QJsonValue &contact : all)
        addJson(contacts, "contact", contact);
    return answer;
}

QString LuxCloudAccounts::contactsProblem(const QJsonArray &contacts, const QString &type) const
{
    QMap<QString, int> counts;
    for (const QJsonValue &contact : contacts)
        ++counts[contact["type"_L1].toString()];
    if (type == "PERSON"_L1)
        return counts.value(u"PERSONAL"_s) == 1 && counts.size() == 1
                   ? QString()
                   : u"account/contacts: a PERSON has one contact, of type PERSONAL"_s;
    if (counts.contains(u"PERSONAL"_s) || counts.value(u"ADMIN"_s) != 1)
        return u"account/contacts: a COMPANY has one ADMIN and no PERSONAL contact"_s;
    for (const int count : std::as_const(counts)) {
        if (count > 1)
            return u"account/contacts: two contacts of one type"_s;
    }
    return {};
}

QJsonObject luxUpdated(const QJsonObject &old, const QJsonObject &next, const Switches &switches)
{
    if (switches.is("updateMeans"_L1, "replace"_L1))
        return next;
    QJsonObject result = old;
    for (auto it = next.begin(); it != next.end(); ++it) {
        if (it.value().isObject())
            result.insert(it.key(),
                          luxUpdated(old.value(it.key()).toObject(), it.value().toObject(), switches));
        else if (!it.value().toString().isEmpty())
            result.insert(it.key(), it.value());
    }
    return result;
}

} // namespace purveyor::sandbox
