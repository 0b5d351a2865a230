// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/hostingstackusers.h"

#include "app/sandbox/ledger.h"
#include "app/sandbox/seednames.h"
#include "app/sandbox/xmlbody.h"

#include <QCryptographicHash>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace purveyor::sandbox
{

namespace
{

// Failures carry what went wrong inside, down to the statement that failed: not for a person's eyes.
constexpr QLatin1StringView
    trace("undefined method `attributes' for nil:NilClass\n"
          "/srv/hs/app/controllers/billing/v1/user_controller.rb:61:in `create'\n"
          "/srv/hs/vendor/bundle/actionpack-3.0.9/lib/action_controller/metal.rb:150");
constexpr QLatin1StringView insertTrace(
    "PGError: ERROR: null value in column \"name\" violates not-null constraint\n: INSERT INTO \"users\" "
    "(\"email\", \"encrypted_password\", \"state\") VALUES ('%1', "
    "'$2a$10$CanaryHashOfTheSandboxuQ8rO0v1mJ5sW2kZ7yB4xN6tE3pL9', 'active')");
constexpr QLatin1StringView updateTrace("PGError: ERROR: duplicate key value violates unique constraint "
                                        "\"index_users_on_email\"\n: UPDATE \"users\" SET \"email\" = '%1'");
constexpr QLatin1StringView validationTrace("Validation failed");

/// The leading integer, as Ruby's to_i takes it.
qint64 integerIn(const QString &text)
{
    static const QRegularExpression number(u"^\\s*([+-]?\\d+)"_s);
    return number.match(text).captured(1).toLongLong();
}

bool isAscii(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
}

QString attribute(pugi::xml_node node, const char *name)
{
    return QString::fromUtf8(node.attribute(name).value());
}

} // namespace

HostingStackUsers::HostingStackUsers(Store &store, const Switches &switches, Ledger &ledger)
    : m_store(store)
    , m_switches(switches)
    , m_ledger(ledger)
{
}

HsUser HostingStackUsers::shown(const Item &item)
{
    return {item.id, item.text("name"_L1), item.text("plan"_L1), item.text("email"_L1),
            item.text("state"_L1)};
}

QString HostingStackUsers::hashed(const QString &password)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(password.toUtf8(), QCryptographicHash::Sha256).toHex());
}

bool HostingStackUsers::isValidPassword(const QString &password)
{
    return !password.trimmed().isEmpty() && password.size() >= 6 && password.size() <= 128;
}

HsOutcome HostingStackUsers::list() const
{
    HsOutcome outcome;
    outcome.hasUsers = outcome.isList = true;
    for (const Item &item : m_store.all(u"users"_s)) {
        if (item.text("state"_L1) != "deleted"_L1)
            outcome.users.append(shown(item));
    }
    return outcome;
}

bool HostingStackUsers::isEmailTaken(const QString &email, Qt::CaseSensitivity sensitivity,
                                     const Item *but) const
{
    const bool reusable = m_switches.isOn("deletedEmailReusable"_L1);
    for (const Item &item : m_store.all(u"users"_s)) {
        if (&item == but || (reusable && item.text("state"_L1) == "deleted"_L1))
            continue;
        if (item.text("email"_L1).compare(email, sensitivity) == 0)
            return true;
    }
    return false;
}

QString HostingStackUsers::generatedPassword()
{
    static const std::array<QString, 8> words{u"girds"_s, u"cradles"_s, u"antigen"_s, u"Kirby"_s,
                                              u"epoxy"_s, u"Tanisha"_s, u"paling"_s,  u"schtick"_s};
    static const QString marks = u"!@#$%^&*(){}[]<>~|'\"=+-_;:,."_s;
    // Counted, so that the same book generates the same passwords.
    QRandomGenerator random(static_cast<quint32>(m_store.next(u"password"_s, 2012)));
    const auto word = [&random] { return words.at(random.bounded(quint32(words.size()))); };
    QString password = word() + QString::number(random.bounded(100U)) +
                       marks.at(static_cast<qsizetype>(random.bounded(quint32(marks.size()))));
    while (password.size() < 15)
        password += word();
    return password.left(15);
}

HostingStackUsers::Password HostingStackUsers::passwordIn(pugi::xml_node user)
{
    const pugi::xml_node node = user.child("password"); // the first one wins
    if (!node)
        return {};
    const QString generate = attribute(node, "autogenerate");
    if (generate == "true"_L1 || generate == "1"_L1)
        return {true, true, generatedPassword()};
    return {true, false, textOf(node)}; // blanks around it are part of it
}

HsOutcome HostingStackUsers::create(pugi::xml_node user, Visit &visit)
{
    static const QRegularExpression address(u"^[\\w.%+-]+@(?:[\\w-]+\\.)+\\w{2,}$"_s);
    if (!user)
        return hsFailure(u"ERROR_UNKNOWN"_s, u"user element not found\n"_s + trace);
    if (!user.child("password"))
        return hsFailure(u"ERROR_UNKNOWN"_s, QString(trace));
    const QString email = attribute(user, "email");
    if (!isAscii(email))
        return hsFailure(u"ERROR_UNKNOWN"_s, u"incompatible character encodings: UTF-8 and ASCII-8BIT"_s);
    if (!address.match(email).hasMatch() || isEmailTaken(email, Qt::CaseInsensitive, nullptr))
        return hsFailure(u"ERROR_UNIQUE_EMAIL"_s);
    const Password password = passwordIn(user);
    if (!isValidPassword(password.text))
        return hsFailure(u"ERROR_INVALID_PASSWORD"_s);
    if (!user.attribute("name"))
        return hsFailure(u"ERROR_UNKNOWN"_s, QString(insertTrace).arg(email));

    Item item;
    item.id = QString::number(m_store.next(u"user"_s, 1));
    item.changed = true;
    item.fields = {{u"name"_s, attribute(user, "name")},
                   {u"plan"_s, QString::number(integerIn(attribute(user, "plan")))},
                   {u"email"_s, email.toLower()},
                   {u"state"_s, u"active"_s},
                   {u"_password"_s, hashed(password.text)}};
    const Item &made = m_store.add(u"users"_s, std::move(item));
    visit.executed = true;
    visit.created = {made.id};
    if (user.child("welcome")) {
        if (m_switches.isOn("mailServerDown"_L1))
            return hsFailure(u"ERROR_UNKNOWN"_s, u"Connection refused - connect(2)\nnet/smtp.rb:551"_s);
        m_ledger.countMail(u"hostingstack"_s);
    }
    HsOutcome outcome;
    outcome.hasUsers = true;
    outcome.users = {shown(made)};
    if (password.isGenerated)
        outcome.users.first().password = password.text;
    return outcome;
}

Item *HostingStackUsers::find(pugi::xml_node user) const
{
    return m_store.find(u"users"_s, QString::number(integerIn(attribute(user, "userid"))));
}

HsOutcome HostingStackUsers::setAttributes(Item &item, pugi::xml_node user, Visit &visit, bool &changed)
{
    // One statement each, none of them validated, in this order.
    for (const char *name : {"email", "name", "plan", "state"}) {
        const QString member = QString::fromLatin1(name);
        const QString value = attribute(user, name);
        if (!user.attribute(name) || value == item.fields.value(member).toString())
            continue;
        const bool isEmail = member == "email"_L1;
        if (isEmail && isEmailTaken(value, Qt::CaseSensitive, &item))
            return hsFailure(u"ERROR_UNKNOWN"_s, QString(updateTrace).arg(value));
        Store::set(item, member, member == "plan"_L1 ? QString::number(integerIn(value)) : value);
        changed = visit.executed = true;
    }
    return {};
}

HsOutcome HostingStackUsers::validated(const Item &item) const
{
    const QString email = item.text("email"_L1);
    const QString state = item.text("state"_L1);
    if (email.isEmpty() || isEmailTaken(email, Qt::CaseInsensitive, &item))
        return hsFailure(u"ERROR_UNIQUE_EMAIL"_s, validationTrace + u": Email has already been taken"_s);
    if (state != "active"_L1 && state != "suspended"_L1 && state != "deleted"_L1)
        return hsFailure(u"ERROR_UNKNOWN"_s, validationTrace + u": State is not included in the list"_s);
    return {};
}

HsOutcome HostingStackUsers::modify(pugi::xml_node user, Visit &visit)
{
    if (!user)
        return hsFailure(u"ERROR_UNKNOWN"_s, u"user element not found\n"_s + trace);
    Item *item = find(user);
    if (!item)
        return hsFailure(u"ERROR_USER_NOT_FOUND"_s);
    const qint64 oldPlan = integerIn(item->text("plan"_L1));
    bool changed = false;
    if (HsOutcome refused = setAttributes(*item, user, visit, changed); !refused.isGood())
        return refused;

    const Password password = passwordIn(user);
    const bool isNew = password.isThere && !password.text.isEmpty();
    if (isNew && isValidPassword(password.text)) {
        Store::set(*item, u"_password"_s, hashed(password.text));
        visit.executed = true;
    }
    HsOutcome outcome;
    if (changed || isNew) {
        if (HsOutcome refused = validated(*item); !refused.isGood())
            return refused;
        if (isNew && !isValidPassword(password.text))
            return hsFailure(u"ERROR_INVALID_PASSWORD"_s, validationTrace + u": Password is too short"_s);
    } else if (!password.isThere) {
        outcome.warning = m_switches.isOn("warningPrefix"_L1) ? u"WARN_NO_CHANGE"_s : u"NO_CHANGE"_s;
    }
    if (m_switches.isOn("planTooSmall"_L1) && integerIn(item->text("plan"_L1)) < oldPlan)
        outcome.warning = u"WARN_PLAN_TOO_SMALL"_s;
    visit.executed = true;
    outcome.hasUsers = true;
    outcome.users = {shown(*item)};
    outcome.users.first().email = item->text("email"_L1).toLower(); // stored as it was sent
    if (password.isGenerated)
        outcome.users.first().password = password.text;
    return outcome;
}

HsOutcome HostingStackUsers::remove(pugi::xml_node user, Visit &visit)
{
    if (!user)
        return hsFailure(u"ERROR_UNKNOWN"_s, u"user element not found\n"_s + trace);
    Item *item = find(user);
    const bool isGone = item && item->text("state"_L1) == "deleted"_L1;
    if (!item || (isGone && m_switches.is("deleteTwice"_L1, "notFound"_L1)))
        return hsFailure(u"ERROR_USER_NOT_FOUND"_s);
    Store::set(*item, u"state"_s, u"deleted"_s);
    visit.executed = true;
    return {};
}

void HostingStackUsers::seed(int count)
{
    for (int index = 1; index <= count; ++index) {
        QString state = index % 6 == 4 ? u"suspended"_s : u"active"_s;
        if (index % 11 == 10)
            state = u"deleted"_s;
        else if (index == 17)
            state = u"Suspended"_s; // what a modify stored although it refused it
        Item item;
        item.id = QString::number(m_store.next(u"user"_s, 1));
        item.fields = {{u"name"_s, index == 1 ? u"Control Panel Administrator"_s : seednames::company(index)},
                       {u"plan"_s, QString::number(index == 1 ? 0 : 1 + index % 4)},
                       {u"email"_s, index == 1 ? u"admin@hostingstack.test"_s
                                               : u"user%1@customer%1.example"_s.arg(index)},
                       {u"state"_s, state},
                       {u"_password"_s, hashed(u"Sandbox-1"_s)}};
        m_store.add(u"users"_s, std::move(item));
    }
}

} // namespace purveyor::sandbox
