// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/connection.h"
#include "ui/dialogs/dialogframe.h"

#include <QHash>

class QCheckBox;
class QLineEdit;

namespace purveyor
{

struct Services;
class TextLabel;

/// Takes a connection away: its secrets, then what was read from it and what of it is known here alone. The
/// journal keeps what was done, unless the person wants that forgotten too: that comes before all else,
/// leaves that something was done, and the chain of the journal holds. Not while a change through it is held,
/// being sent or unknown.
class RemoveConnectionDialog final : public DialogFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RemoveConnectionDialog)

public:
    RemoveConnectionDialog(Services &services, const Connection &connection, QWidget *parent);

private:
    void showKept(const QHash<EntityKind, int> &counts);
    void showWritten(int prices); ///< and notes and labels
    void removeUnlessNeeded();
    [[nodiscard]] QList<SecretRef> ownSecrets() const;
    void removeSecrets(QList<SecretRef> refs);
    void removeConnection();
    void forget();
    void renewBackups();
    void failed(const QString &what, const ApiError &error);

    Services &m_services;
    ConnectionId m_id;
    TextLabel *m_kept;    ///< what is known here alone, and goes
    TextLabel *m_written; ///< by clerks, and goes as well
    QCheckBox *m_forget;
    QCheckBox *m_backups;
    QLineEdit *m_name;
};

} // namespace purveyor
