// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/net/networkerrortext.h"

#include <QCoreApplication>

namespace purveyor
{
QString transportText(const char *source)
{
    return QCoreApplication::translate("purveyor::Transport", source);
}

// The enum is Qt's and grows: what is not named here counts as a broken connection.
ApiError::Kind kindOfNetworkError(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::TimeoutError:
        return ApiError::Kind::Timeout;
    case QNetworkReply::SslHandshakeFailedError:
        return ApiError::Kind::Tls;
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
    case QNetworkReply::UnknownProxyError:
        return ApiError::Kind::Proxy;
    case QNetworkReply::ProtocolUnknownError:
    case QNetworkReply::ProtocolInvalidOperationError:
    case QNetworkReply::ProtocolFailure:
        return ApiError::Kind::BadResponse;
    default:
        return ApiError::Kind::Network;
    }
}

QString textOfNetworkError(QNetworkReply::NetworkError error, const QString &host)
{
    switch (error) {
    case QNetworkReply::HostNotFoundError:
        return transportText(QT_TRANSLATE_NOOP("purveyor::Transport", "The host %1 was not found."))
            .arg(host);
    case QNetworkReply::ConnectionRefusedError:
        return transportText(QT_TRANSLATE_NOOP("purveyor::Transport", "%1 refused the connection."))
            .arg(host);
    case QNetworkReply::TimeoutError:
        return transportText(QT_TRANSLATE_NOOP("purveyor::Transport", "%1 did not answer in time."))
            .arg(host);
    case QNetworkReply::SslHandshakeFailedError:
        return transportText(QT_TRANSLATE_NOOP("purveyor::Transport",
                                               "No secure connection to %1 could be set up. It may speak no "
                                               "TLS 1.2 or newer, or something in between may interfere."))
            .arg(host);
    case QNetworkReply::ProxyConnectionRefusedError:
        return transportText(QT_TRANSLATE_NOOP("purveyor::Transport", "The proxy refused the connection."));
    case QNetworkReply::ProxyNotFoundError:
        return transportText(QT_TRANSLATE_NOOP("purveyor::Transport", "The proxy was not found."));
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return transportText(
            QT_TRANSLATE_NOOP("purveyor::Transport", "The proxy did not accept the user name or password."));
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::UnknownProxyError:
        return transportText(
            QT_TRANSLATE_NOOP("purveyor::Transport", "The proxy did not let the connection through."));
    case QNetworkReply::ProtocolUnknownError:
    case QNetworkReply::ProtocolInvalidOperationError:
    case QNetworkReply::ProtocolFailure:
        return transportText(
                   QT_TRANSLATE_NOOP("purveyor::Transport", "%1 answered with something that is not HTTP."))
            .arg(host);
    default:
        return transportText(QT_TRANSLATE_NOOP("purveyor::Transport",
                                               "The connection to %1 broke before the answer was complete."))
            .arg(host);
    }
}

bool isStatusError(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::ContentAccessDenied:
    case QNetworkReply::ContentOperationNotPermittedError:
    case QNetworkReply::ContentNotFoundError:
    case QNetworkReply::AuthenticationRequiredError:
    case QNetworkReply::ContentConflictError:
    case QNetworkReply::ContentGoneError:
    case QNetworkReply::UnknownContentError:
    case QNetworkReply::ProtocolInvalidOperationError: // 400
    case QNetworkReply::InternalServerError:
    case QNetworkReply::OperationNotImplementedError:
    case QNetworkReply::ServiceUnavailableError:
    case QNetworkReply::UnknownServerError:
        return true;
    default:
        return false;
    }
}
} // namespace purveyor
