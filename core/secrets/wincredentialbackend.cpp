// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/secrets/wincredentialbackend.h"

#include "core/secrets/sessionmemory.h"

#include <QMetaObject>
#include <utility>

// The second needs the first.
// clang-format off
#include <windows.h>
#include <wincred.h>
// clang-format on

using namespace Qt::StringLiterals;

namespace purveyor
{
namespace
{
KeychainAnswer answerOf(BOOL good)
{
    KeychainAnswer answer;
    if (good != FALSE)
        return answer;
    const DWORD error = GetLastError();
    switch (error) {
    case ERROR_NOT_FOUND:
        answer.code = KeychainAnswer::Code::NotFound;
        break;
    case ERROR_ACCESS_DENIED:
        answer.code = KeychainAnswer::Code::Denied;
        break;
    case ERROR_NO_SUCH_LOGON_SESSION: // a service or a remote login without a profile has no credentials
        answer.code = KeychainAnswer::Code::NoBackend;
        break;
    default:
        answer.code = KeychainAnswer::Code::Other;
        break;
    }
    answer.text = qt_error_string(static_cast<int>(error)).trimmed();
    return answer;
}

const wchar_t *wide(const QString &text)
{
    return reinterpret_cast<const wchar_t *>(text.utf16());
}

KeychainAnswer readFrom(const QString &target)
{
    PCREDENTIALW found = nullptr;
    KeychainAnswer answer = answerOf(CredReadW(wide(target), CRED_TYPE_GENERIC, 0, &found));
    if (!found)
        return answer;
    answer.secret = QByteArray(reinterpret_cast<const char *>(found->CredentialBlob),
                               static_cast<qsizetype>(found->CredentialBlobSize));
    SecureZeroMemory(found->CredentialBlob, found->CredentialBlobSize);
    CredFree(found);
    return answer;
}

KeychainAnswer writeTo(const QString &target, const QString &service, const QByteArray &secret)
{
    QString name = target; // not const in the structure
    QString user = service;
    QByteArray blob(secret.constData(), secret.size()); // its own bytes, to be wiped
    CREDENTIALW credential{};
    credential.Type = CRED_TYPE_GENERIC;
    credential.TargetName = reinterpret_cast<wchar_t *>(name.data());
    credential.UserName = reinterpret_cast<wchar_t *>(user.data());
    credential.CredentialBlob = reinterpret_cast<BYTE *>(blob.data());
    credential.CredentialBlobSize = static_cast<DWORD>(blob.size());
    credential.Persist = CRED_PERSIST_LOCAL_MACHINE;
    KeychainAnswer answer = answerOf(CredWriteW(&credential, 0));
    wipe(blob);
    return answer;
}
} // namespace

WinCredentialBackend::WinCredentialBackend(QString service)
    : m_service(std::move(service))
{
    m_pool.setMaxThreadCount(1);
}

WinCredentialBackend::~WinCredentialBackend()
{
    m_pool.clear();
    m_pool.waitForDone(); // a call of the system, of a few milliseconds
}

QString WinCredentialBackend::targetOf(const QString &key) const
{
    return m_service + u'/' + key;
}

void WinCredentialBackend::read(const QString &key, Callback callback)
{
    start([target = targetOf(key)] { return readFrom(target); }, std::move(callback));
}

void WinCredentialBackend::write(const QString &key, const QByteArray &secret, Callback callback)
{
    start([target = targetOf(key), service = m_service, secret] { return writeTo(target, service, secret); },
          std::move(callback));
}

void WinCredentialBackend::remove(const QString &key, Callback callback)
{
    start([target = targetOf(key)] { return answerOf(CredDeleteW(wide(target), CRED_TYPE_GENERIC, 0)); },
          std::move(callback));
}

void WinCredentialBackend::start(std::function<KeychainAnswer()> call, Callback callback)
{
    m_pool.start([this, call = std::move(call), callback = std::move(callback)] {
        QMetaObject::invokeMethod(
            &m_home,
            [callback, answer = call()]() mutable {
                callback(answer);
                wipe(answer.secret);
            },
            Qt::QueuedConnection);
    });
}
} // namespace purveyor
