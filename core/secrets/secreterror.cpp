// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/secrets/secreterror.h"

#include <QCoreApplication>

namespace purveyor
{
namespace
{
struct SecretErrorText {
    Q_DECLARE_TR_FUNCTIONS(purveyor::SecretErrorText)

public:
    static QString of(SecretTrouble trouble, const QString &details)
    {
        switch (trouble) {
        case SecretTrouble::None:
            return {};
        case SecretTrouble::NotSaved:
            return tr("This secret is not saved on this computer. Enter it.");
        case SecretTrouble::LockedOrLost:
            return tr("The keychain does not hand out the saved secret: it is locked, or the entry was "
                      "removed. Unlock "
                      "the keychain and try again, or enter the secret again.");
        case SecretTrouble::Denied:
            return tr(
                "The keychain refuses access; perhaps it is locked. Unlock it or allow the access and try "
                "again, or enter the secret for this session only.");
        case SecretTrouble::NoBackend:
            return tr("This computer offers no keychain. Enter the secret for this session only; it is "
                      "forgotten when "
                      "the program ends.");
        case SecretTrouble::Slow:
            return tr("The keychain does not answer. Perhaps it waits to be unlocked: do so and try again, "
                      "or enter "
                      "the secret for this session only.");
        case SecretTrouble::Other:
            break;
        }
        if (details.isEmpty())
            return tr("The keychain reports an error. Try again, or enter the secret for this session only.");
        return tr("The keychain reports: %1. Try again, or enter the secret for this session only.")
            .arg(details);
    }
};
} // namespace

ApiError secretError(SecretTrouble trouble, const QString &details)
{
    ApiError error;
    error.kind = ApiError::Kind::Keychain;
    error.vendorCode = secretTroubleName(trouble);
    error.message = SecretErrorText::of(trouble, details);
    error.details = details;
    error.delivery = ApiError::Delivery::NotSent;
    return error;
}
} // namespace purveyor
