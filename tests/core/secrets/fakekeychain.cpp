// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/secrets/fakekeychain.h"

namespace purveyor
{
void FakeKeychain::read(const QString &key, Callback callback)
{
    questions.append({Question::Kind::Read, key, {}, std::move(callback)});
}

void FakeKeychain::write(const QString &key, const QByteArray &secret, Callback callback)
{
    questions.append({Question::Kind::Write, key, secret, std::move(callback)});
}

void FakeKeychain::remove(const QString &key, Callback callback)
{
    questions.append({Question::Kind::Remove, key, {}, std::move(callback)});
}

void FakeKeychain::answer()
{
    const Question question = questions.takeFirst();
    const auto code = [this, &question] {
        return entries.contains(question.key) ? KeychainAnswer::Code::Ok : KeychainAnswer::Code::NotFound;
    };
    switch (question.kind) {
    case Question::Kind::Read:
        question.callback({code(), entries.value(question.key), {}});
        return;
    case Question::Kind::Write:
        entries.insert(question.key, question.secret);
        question.callback({});
        return;
    case Question::Kind::Remove: {
        const KeychainAnswer answer{code(), {}, {}};
        entries.remove(question.key);
        question.callback(answer);
        return;
    }
    }
}

void FakeKeychain::answerWith(KeychainAnswer::Code code, const QString &text)
{
    questions.takeFirst().callback({code, {}, text});
}
} // namespace purveyor
