// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vendors/cloudblue/draftpaper.h"

#include "core/net/redaction.h"
#include "core/vendors/drafting.h"

using namespace Qt::StringLiterals;

namespace purveyor::cloudblue
{
namespace
{
QString preview(const WriteRequest &request, const QByteArray &shown)
{
    QString text =
        QString::fromLatin1(request.method) + u' ' + request.url.toString(QUrl::FullyEncoded) + u'\n';
    text += u"Accept: %1\nContent-Type: %2\nAuthorization: OAuth %3\n"_s.arg(
        QString::fromLatin1(request.accept), QString::fromLatin1(request.contentType), Redaction::hidden());
    if (!shown.isEmpty())
        text += u'\n' + QString::fromUtf8(shown) + u'\n';
    return text;
}
} // namespace

DraftPaper::DraftPaper(ConnectionId connection, UrlFor urlFor)
    : m_connection(std::move(connection))
    , m_urlFor(std::move(urlFor))
{
}

WriteDraft DraftPaper::start(const OperationId &operation, const Values &values) const
{
    return startDraft(operation, m_connection, values);
}

void DraftPaper::setRequest(WriteDraft &draft, const QByteArray &method, const Target &target,
                            const QByteArray &body, const QByteArray &shown) const
{
    draft.request = writeRequest(method, m_urlFor(target), body, draft.operation.value);
    draft.redactedBody = body;
    draft.preview = preview(draft.request, shown);
}
} // namespace purveyor::cloudblue
