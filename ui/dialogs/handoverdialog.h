// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/form.h"
#include "core/domain/journalrow.h"
#include "ui/dialogs/dialogframe.h"

#include <functional>

namespace purveyor
{

class SecretLineEdit;
struct Services;

/// A password that a vendor made for somebody: shown on request and for a while, copied for a while, deleted
/// when the person says that it was passed on. Closing it otherwise leaves it where it waits.
class HandOverDialog final : public DialogFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HandOverDialog)

public:
    static constexpr std::chrono::seconds ShownFor{30};

    HandOverDialog(Services &services, const JournalRow &row, QWidget *parent);
    ~HandOverDialog() override;

private:
    void read(const std::function<void(const QByteArray &)> &use);
    void reveal(const QByteArray &secret);
    void hideSecret();
    void keep();   // once more into the keychain
    void remove(); // handed over
    void updateSessionOnly();

    Services &m_services;
    const SecretRef m_ref;
    SecretLineEdit *m_field;
    QPushButton *m_show;
    StatusBanner *m_sessionOnly;
    quint64 m_turn = 0; ///< tells the end of this showing from that of an earlier one
};

} // namespace purveyor
