// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/net/transport.h"
#include "ui/dialogs/dialogframe.h"

namespace purveyor
{

/// A server whose certificate the system does not trust. Nothing is trusted by pressing Enter: the
/// fingerprint must be said to have been compared. Trust is for one certificate and one connection.
class CertificateDialog final : public DialogFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CertificateDialog)

public:
    CertificateDialog(const Theme &theme, const TlsFailure &failure, const QString &connectionName,
                      QWidget *parent);

Q_SIGNALS:
    /// SHA-256 of the DER of the server's certificate.
    void trusted(const QByteArray &fingerprint);
};

} // namespace purveyor
