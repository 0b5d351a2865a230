// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/connectionform.h"

#include "core/secrets/secretstore.h"
#include "core/vendors/clientdirectory.h"
#include "ui/widgets/environmentwords.h"

#include <QCoreApplication>
#include <tuple>

using namespace Qt::StringLiterals;

namespace purveyor
{
namespace
{
struct Words {
    Q_DECLARE_TR_FUNCTIONS(purveyor::ConnectionForm)
};

constexpr auto EnvironmentKey = "environment"_L1;
constexpr auto AddressKey = "baseUrl"_L1;
constexpr auto ReadTimeoutKey = "readTimeout"_L1;
constexpr auto WriteTimeoutKey = "writeTimeout"_L1;
constexpr auto PinKey = "keepPin"_L1;

QString environmentKey(Environment environment)
{
    switch (environment) {
    case Environment::Production:
        return u"production"_s;
    case Environment::Test:
        return u"test"_s;
    case Environment::Sandbox:
        return u"sandbox"_s;
    }
    return {};
}

Environment environmentFromKey(const QString &key)
{
    if (key == "test"_L1)
        return Environment::Test;
    return key == "sandbox"_L1 ? Environment::Sandbox : Environment::Production;
}

std::optional<std::chrono::milliseconds> seconds(const Values &values, QLatin1StringView key)
{
    const auto value = values.constFind(QString(key));
    if (value == values.constEnd())
        return {};
    const auto *number = std::get_if<qint64>(&*value);
    return number && *number > 0 ? std::optional<std::chrono::milliseconds>(std::chrono::seconds(*number))
                                 : std::nullopt;
}

Value secondsValue(const std::optional<std::chrono::milliseconds> &time)
{
    return time ? Value(qint64(std::chrono::duration_cast<std::chrono::seconds>(*time).count())) : Value();
}
} // namespace

Form basicsForm(const Connection &connection, const QList<VendorDescription> &vendors,
                const VendorDescription &chosen, bool isNew)
{
    Form basics;
    basics.id = u"connection.basics"_s;
    Section section;
    Field vendorField;
    vendorField.key = connectionfield::Vendor;
    vendorField.label = Words::tr("Vendor");
    vendorField.kind = isNew && vendors.size() > 1 ? FieldKind::Choice : FieldKind::Hidden;
    vendorField.driving = true;
    vendorField.initial = connection.vendor.value;
    for (const VendorDescription &vendor : vendors)
        vendorField.choices += {vendor.id.value, vendor.name, vendor.blurb};
    Field name;
    name.key = connectionfield::Name;
    name.label = Words::tr("Name");
    name.help = Words::tr("How this account is called in this window");
    name.required = true;
    name.maxLength = 60;
    name.initial = connection.name.isEmpty() ? chosen.name : connection.name;
    Field environment;
    environment.key = EnvironmentKey;
    environment.label = Words::tr("Environment");
    environment.kind = FieldKind::Choice;
    for (const Environment each : {Environment::Production, Environment::Test, Environment::Sandbox})
        environment.choices += {environmentKey(each), environmentName(each), {}};
    environment.initial = environmentKey(connection.environment);
    Field address;
    address.key = AddressKey;
    address.label = Words::tr("Address");
    address.help = chosen.addressHelp;
    address.kind = FieldKind::Url;
    address.required = true;
    address.initial = connection.baseUrl.isEmpty() ? Value(u"https://"_s) : Value(connection.baseUrl);
    section.fields = {vendorField, name, environment, address};
    for (const auto &[key, label, value] :
         {std::tuple{ReadTimeoutKey, Words::tr("Wait for answers"), connection.readTimeout},
          std::tuple{WriteTimeoutKey, Words::tr("Wait for answers to orders and changes"),
                     connection.writeTimeout}}) {
        Field timeout;
        timeout.key = key;
        timeout.label = label;
        timeout.kind = FieldKind::Integer;
        timeout.unit = Words::tr("seconds");
        timeout.minimum = Decimal(5, 0);
        timeout.maximum = Decimal(900, 0);
        timeout.help = Words::tr("Empty: the vendor's usual time");
        timeout.initial = secondsValue(value);
        timeout.expandable = true;
        section.fields += timeout;
    }
    if (!connection.pinnedCertificate.isEmpty()) {
        Field pin;
        pin.key = PinKey;
        pin.label = Words::tr("Accept the pinned certificate");
        pin.kind = FieldKind::Switch;
        pin.help = QString::fromLatin1(connection.pinnedCertificate.toHex(':'));
        pin.initial = true;
        section.fields += pin;
    }
    basics.sections = {section};
    return basics;
}

Form vendorForm(const Connection &connection, const VendorDescription &vendor, bool isNew)
{
    Form form = vendor.connectionForm;
    for (Section &part : form.sections) {
        for (Field &field : part.fields) {
            if (field.kind == FieldKind::Secret) {
                const SecretRef ref = secretRef(connection.id, field.key);
                field.required = field.required && isNew;
                field.initial = isNew ? Value() : Value(ref);
            } else if (const auto kept = connection.settings.constFind(field.key);
                       kept != connection.settings.constEnd()) {
                field.initial = *kept;
            }
        }
    }
    return form;
}

QList<Problem> checkBasics(const Form &form, const Values &values)
{
    QList<Problem> problems = checkForm(form, values);
    if (const Result<QUrl> url = baseUrlFrom(textOf(values.value(QString(AddressKey)))); !url)
        problems += {QString(AddressKey), url.error().message};
    return problems;
}

void readBasics(const Values &values, Connection &connection)
{
    connection.name = textOf(values.value(QString(connectionfield::Name)));
    connection.environment = environmentFromKey(textOf(values.value(QString(EnvironmentKey))));
    connection.baseUrl = textOf(values.value(QString(AddressKey))).trimmed();
    while (connection.baseUrl.endsWith(u'/'))
        connection.baseUrl.chop(1);
    connection.readTimeout = seconds(values, ReadTimeoutKey);
    connection.writeTimeout = seconds(values, WriteTimeoutKey);
    if (values.value(QString(PinKey)) == Value(false))
        connection.pinnedCertificate.clear();
}

} // namespace purveyor
