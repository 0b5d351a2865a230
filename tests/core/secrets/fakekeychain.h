// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/secrets/keychainbackend.h"

#include <QHash>
#include <QList>

namespace purveyor
{
// A keychain that answers when and what the test says.
class FakeKeychain final : public KeychainBackend
{
public:
    struct Question {
        enum class Kind { Read, Write, Remove };
        Kind kind;
        QString key;
        QByteArray secret;
        Callback callback;
    };

    void read(const QString &key, Callback callback) override;
    void write(const QString &key, const QByteArray &secret, Callback callback) override;
    void remove(const QString &key, Callback callback) override;

    // Answers the oldest question as a working keychain would.
    void answer();
    // Answers the oldest question with a code of its own and changes nothing.
    void answerWith(KeychainAnswer::Code code, const QString &text = {});

    QList<Question> questions; // not answered yet
    QHash<QString, QByteArray> entries;
};
} // namespace purveyor
