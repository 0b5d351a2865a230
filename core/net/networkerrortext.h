// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/net/apierror.h"

#include <QNetworkReply>

namespace purveyor
{
// A text of the transport's, noted with QT_TRANSLATE_NOOP("purveyor::Transport", …), in the person's
// language.
QString transportText(const char *source);
// What Qt's error codes mean to this program and to people. Qt's own errorString() is no text for people
// ("Error transferring https://…") and may hold query values.
ApiError::Kind kindOfNetworkError(QNetworkReply::NetworkError error);
QString textOfNetworkError(QNetworkReply::NetworkError error, const QString &host);
// The answer was read to its end, and Qt merely repeats the status code as an error.
bool isStatusError(QNetworkReply::NetworkError error);
} // namespace purveyor
