// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/dialogs/dialogframe.h"

#include <chrono>

namespace purveyor
{

class Clock;
class SecretLineEdit;
class TextLabel;

/// The one window of a locked program. Knows the name of the product and nothing else; asks for the
/// passphrase, and after a wrong one lets no other be tried for 1 s, 2 s, 4 s … up to 30 s. Esc does nothing.
class LockScreen final : public DialogFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LockScreen)

public:
    LockScreen(const Theme &theme, Clock &clock);

    /// Nothing can be tried before ready(): the record is still being read.
    void waitForKeychain();
    void setReady();
    /// The answer to entered(): it was a wrong one.
    void refuse();
    /// It was the right one.
    void leave();
    /// Quit, and the window's cross: asks, and stays until the program ends.
    void reject() override;

    [[nodiscard]] static std::chrono::seconds delayAfter(int wrongOnes);

Q_SIGNALS:
    void entered(const QByteArray &passphrase);
    void quitRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void tryIt();
    void countDown();
    void tellState();

    Clock &m_clock;
    SecretLineEdit *m_field;
    TextLabel *m_say;
    TextLabel *m_forgotten;
    std::chrono::milliseconds m_until{0}; ///< by the steady clock
    int m_wrong = 0;
    enum class State { Reading, Ready, Checking, Waiting };
    State m_state = State::Ready;
};

} // namespace purveyor
