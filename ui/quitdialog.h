// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/dialogs/dialogframe.h"

namespace purveyor
{

class WriteGate;

/// Asked before the program ends while something is held or being sent. Nothing that is held leaves while it
/// is asked; hold times go on afterwards, unless the answer was to quit.
class QuitDialog final : public DialogFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(QuitDialog)

public:
    /// The gate must outlive it.
    QuitDialog(const Theme &theme, WriteGate &gate, QWidget *parent);
    ~QuitDialog() override;

Q_SIGNALS:
    void quitConfirmed();

private:
    void tell();

    WriteGate &m_gate;
    TextLabel *m_sending;
    TextLabel *m_held;
    TextLabel *m_nothing;
    bool m_confirmed = false;
};

} // namespace purveyor
