// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/operations/journaldraft.h"

#include "core/operations/writegate.h"

namespace purveyor
{
JournalRow rowFrom(const WriteDraft &draft, const Intent &intent, const IntentId &id,
                   const QString &connectionName)
{
    JournalRow row;
    row.intent = id;
    row.key = draft.key;
    row.connection = draft.connection;
    row.connectionName = connectionName;
    row.operation = draft.operation;
    row.verb = intent.operation.title;
    row.target = draft.target;
    row.targetName = draft.targetName;
    row.customer = draft.customer;
    row.customerName = draft.customerName;
    row.state = WriteState::Held;
    row.values = draft.values;
    // A secret is typed again and never looked up for an old row: not even its name is worth keeping.
    row.values.removeIf([](const std::pair<const QString &, Value &> &entry) {
        return std::holds_alternative<SecretRef>(entry.second);
    });
    row.changes = draft.changes;
    row.summary = draft.summary;
    row.reference = intent.reference;
    row.note = intent.note;
    row.method = draft.request.method;
    row.url = QString::fromLatin1(draft.request.url.toEncoded());
    row.contentType = draft.request.contentType;
    row.accept = draft.request.accept;
    row.requestHeaders.reserve(draft.request.headers.size());
    for (const Header &header : draft.request.headers)
        row.requestHeaders.append({header.name, header.value});
    row.requestBody = draft.hasSecret ? draft.redactedBody : draft.request.body;
    row.hasSecret = draft.hasSecret;
    return row;
}

WriteDraft draftFrom(const JournalRow &row)
{
    Q_ASSERT(!row.hasSecret);
    WriteDraft draft;
    draft.operation = row.operation;
    draft.connection = row.connection;
    draft.target = row.target;
    draft.targetName = row.targetName;
    draft.customer = row.customer;
    draft.customerName = row.customerName;
    draft.request.method = row.method;
    draft.request.url = QUrl::fromEncoded(row.url.toLatin1(), QUrl::StrictMode);
    draft.request.contentType = row.contentType;
    draft.request.accept = row.accept;
    draft.request.headers.reserve(row.requestHeaders.size());
    for (const auto &[name, value] : row.requestHeaders)
        draft.request.headers.append({name, value});
    draft.request.body = row.requestBody;
    draft.request.operation = row.operation.value;
    draft.redactedBody = row.requestBody;
    draft.key = row.key;
    draft.summary = row.summary;
    draft.changes = row.changes;
    draft.values = row.values;
    return draft;
}
} // namespace purveyor
