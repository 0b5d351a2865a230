// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vendors/hostingstack/userforms.h"

#include "core/vendors/hostingstack/fields.h"
#include "core/vendors/hostingstack/operations.h"
#include "core/vendors/hostingstack/requestmessages.h"
#include "core/vendors/hostingstack/usermessages.h"
#include "core/vendors/hostingstack/words.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace purveyor::hostingstack
{
namespace
{
constexpr int NameLength = 255;

Field makeField(QLatin1StringView key, const QString &label, FieldKind kind, bool required,
                const Value &initial = {}, const QString &help = {})
{
    Field field;
    field.key = QString(key);
    field.label = label;
    field.kind = kind;
    field.required = required;
    field.initial = initial;
    field.help = help;
    if (kind == FieldKind::Text || kind == FieldKind::Email)
        field.maxLength = NameLength;
    return field;
}

Field hidden(QLatin1StringView key, const QString &value)
{
    return makeField(key, {}, FieldKind::Hidden, false, value);
}

QList<Field> hiddenFields(const UserRecord &user)
{
    return {hidden(field::WasId, user.id), hidden(field::WasName, user.name),
            hidden(field::WasPlan, user.plan), hidden(field::WasEmail, user.email),
            hidden(field::WasState, user.state)};
}

QString who(const UserRecord &user)
{
    return user.name.isEmpty() ? user.email : Words::tr("%1 (%2)").arg(user.name, user.email);
}

QHash<QString, QString> addressesOfOthers(const UserRecord &user, const QList<UserRecord> &known)
{
    QHash<QString, QString> addresses;
    for (const UserRecord &other : known) {
        if (other.id != user.id && !other.email.isEmpty())
            addresses.insert(other.email.toLower(), other.name.isEmpty() ? other.id : other.name);
    }
    return addresses;
}

QList<Field> personFields(const UserRecord &user, const QList<UserRecord> &known)
{
    constexpr qsizetype most = 20; // that anybody reads
    QStringList plans = plansIn(known);
    if (plans.size() > most)
        plans = plans.first(most) << u"…"_s;
    const QString inUse =
        plans.isEmpty()
            ? Words::tr("Its number in HostingStack's control panel")
            : Words::tr("Its number in HostingStack's control panel. In use: %1").arg(plans.join(u", "_s));
    Field plan = makeField(field::Plan, Words::tr("Plan"), FieldKind::Integer, true, {}, inUse);
    plan.identifies = true;
    plan.minimum = Decimal(0, 0);
    plan.maximum = Decimal(999'999'999, 0);
    if (isPlan(user.plan))
        plan.initial = user.plan.toLongLong();
    Field email = makeField(field::Email, Words::tr("E-mail"), FieldKind::Email, true, user.email,
                            Words::tr("The user signs in with it"));
    email.taken = addressesOfOthers(user, known);
    return {makeField(field::Name, Words::tr("Name"), FieldKind::Text, true, user.name), email, plan};
}

QList<Field> passwordFields(bool mayKeep)
{
    Field mode = makeField(field::PasswordMode, Words::tr("Password"), FieldKind::Choice, true,
                           QString(mayKeep ? mode::Keep : mode::Generate));
    if (mayKeep)
        mode.choices.append({Value(QString(mode::Keep)), Words::tr("Leave as it is"), {}});
    mode.choices.append({Value(QString(mode::Generate)), Words::tr("Have one made"),
                         Words::tr("HostingStack tells it once; you hand it over")});
    mode.choices.append({Value(QString(mode::Typed)), Words::tr("Enter one"), {}});
    Field password = makeField(field::Password, Words::tr("New password"), FieldKind::Secret, true, {},
                               Words::tr("6 to 128 characters"));
    password.shownWhen = Condition{QString(field::PasswordMode), {Value(QString(mode::Typed))}};
    return {mode, password};
}

// The field that a change started from, by the field that it changes.
QLatin1StringView originalOf(const QString &key)
{
    static constexpr std::array pairs{std::pair(field::Name, field::WasName),
                                      std::pair(field::Email, field::WasEmail),
                                      std::pair(field::Plan, field::WasPlan)};
    for (const auto &[changed, original] : pairs) {
        if (key == changed)
            return original;
    }
    return {};
}

bool isUntouched(const Form &form, const Values &values, const QString &key)
{
    const QLatin1StringView original = originalOf(key);
    return !original.isEmpty() && form.field(QString(original)) &&
           textOf(values.value(key)).trimmed() == textIn(values, original);
}
} // namespace

Form createUserForm(const QList<UserRecord> &known, const Values &values)
{
    Form form;
    form.id = op::CreateUser.value;
    form.sections = {{Words::tr("User"), personFields({}, known)},
                     {Words::tr("Access"), passwordFields(false)}};
    form.sections.last().fields.append(
        makeField(field::Welcome, Words::tr("Send the welcome mail"), FieldKind::Switch, false, false,
                  Words::tr("From HostingStack to the address above. The password does not stand in it")));
    form.notice = Words::tr("HostingStack does not check the number of the plan. An e-mail address can never "
                            "be used for a second user, also after the first was deleted.");
    keepTyped(form, values);
    return form;
}

Form modifyUserForm(const UserRecord &user, const QList<UserRecord> &known, const Values &values)
{
    Form form;
    form.id = op::ModifyUser.value;
    Field state = makeField(field::State, Words::tr("State"), FieldKind::Choice, true);
    state.choices = {{Value(u"active"_s), Words::tr("Active"), {}},
                     {Value(u"suspended"_s), Words::tr("Suspended"), {}}};
    // Any other state that is stored is one the server does not know itself: choosing repairs it.
    if (user.state == "active"_L1 || user.state == "suspended"_L1)
        state.initial = user.state;
    QList<Field> person = personFields(user, known);
    person.append(state);
    form.sections = {{Words::tr("User"), person}, {Words::tr("Access"), passwordFields(true)}};
    keepTyped(form, values);
    // Never from before: this is what the form was just read from.
    form.sections.append({{}, hiddenFields(user)});
    return form;
}

Form passwordForm(const UserRecord &user, const Values &values)
{
    Form form;
    form.id = op::SetPassword.value;
    form.sections = {{{}, passwordFields(false)}};
    form.notice = Words::tr("The present password of %1 stops working at once. HostingStack sends no mail.")
                      .arg(who(user));
    keepTyped(form, values);
    form.sections.append({{}, hiddenFields(user)});
    return form;
}

Form stateForm(const OperationId &operation, const UserRecord &user)
{
    Form form;
    form.id = operation.value;
    form.sections = {{{}, hiddenFields(user)}};
    if (operation == op::DeleteUser)
        form.notice = Words::tr("User %1, %2, is deleted with everything in the account. The e-mail address "
                                "cannot be used again. The list holds administrators too and does not tell "
                                "them apart: compare the address.")
                          .arg(user.id, who(user));
    return form;
}

QList<Problem> userProblems(const Form &form, const Values &values, const std::optional<QByteArray> &password)
{
    QList<Problem> problems = checkForm(form, values);
    const Field *email = form.field(QString(field::Email));
    const bool wellFormed = std::none_of(problems.cbegin(), problems.cend(), [](const Problem &problem) {
        return problem.field == field::Email;
    });
    if (email && wellFormed && !isWireEmail(textIn(values, field::Email))) {
        problems.append(
            {email->key, Words::tr("HostingStack takes ASCII letters only: write the part after @ "
                                   "in its xn-- form.")});
    }
    const Field *secret = form.field(QString(field::Password));
    if (secret && isShown(*secret, values) && password) {
        if (const QString problem = passwordProblem(QString::fromUtf8(*password)); !problem.isEmpty())
            problems.append({secret->key, problem});
    }
    problems.removeIf([&](const Problem &problem) { return isUntouched(form, values, problem.field); });
    return problems;
}
} // namespace purveyor::hostingstack
