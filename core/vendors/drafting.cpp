// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vendors/drafting.h"

#include "core/net/refusal.h"
#include "core/vendors/vendorclient.h"

using namespace Qt::StringLiterals;

namespace purveyor
{
WriteDraft startDraft(const OperationId &operation, const ConnectionId &connection, const Values &values)
{
    WriteDraft draft;
    draft.operation = operation;
    draft.connection = connection;
    draft.target.connection = connection;
    draft.values = withoutSecrets(values);
    return draft;
}

IntentKey intentKey(const WriteDraft &draft, const QStringList &parts)
{
    // Parts may hold anything a person typed; a separator inside one must not make two intents look alike.
    QStringList escaped;
    for (QString part : parts)
        escaped.append(part.replace(u'\\', u"\\\\"_s).replace(u'|', u"\\|"_s));
    return {draft.connection.value + u'|' + draft.operation.value + u'|' + escaped.join(u'|')};
}

Values withoutSecrets(Values values)
{
    values.removeIf([](const Values::iterator &it) { return std::holds_alternative<SecretRef>(it.value()); });
    return values;
}

ApiError nothingChanged()
{
    return refusal(VendorClient::tr("Nothing was changed."));
}

Preflight stopBecause(const QString &reason)
{
    Preflight preflight;
    preflight.proceed = false;
    preflight.reason = reason;
    return preflight;
}
} // namespace purveyor
