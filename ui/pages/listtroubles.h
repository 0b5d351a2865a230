// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/ids.h"
#include "core/domain/status.h"
#include "ui/widgets/surfaceaction.h"

#include <QDateTime>
#include <optional>

namespace purveyor
{

class Workspace;
struct ListState;

/// What is wrong with one list of one connection; the worst thing when it is more than one.
struct ListTrouble {
    enum class Kind {
        Keychain,
        Certificate,
        Offline,
        Failed,
        NotKept, ///< it can be read, but what was done here could not be kept
        Waiting, ///< the vendor asked to wait
    };
    Kind kind = Kind::Failed;
    ConnectionId connection;
    QString name;           ///< of the connection
    QString message;        ///< of the error; may be empty
    QDateTime since;        ///< UTC; of Waiting: until when; invalid: not known
    QDateTime asOf;         ///< UTC, of the rows that are shown; invalid: none
    bool isReading = false; ///< right now, so that another try would do nothing
};

/// What a banner or a placeholder says of it.
struct TroubleWords {
    Mark mark = Mark::Bad;
    QString strong;
    QString text;
    QList<SurfaceAction> actions; ///< "retry", "enter", "certificate", "connections"
    ConnectionId connection;      ///< what the actions but "retry" are about
};

/// One entry a connection that something is wrong with, in the order of the lists.
[[nodiscard]] QList<ListTrouble> troublesOf(Workspace &workspace, const QList<ListState> &lists);
/// Of one connection in particular, of several together: their number, and each of them by name.
/// lists: how many there are, with those that are well. Empty when there is no trouble.
[[nodiscard]] std::optional<TroubleWords> wordsFor(const QList<ListTrouble> &troubles, qsizetype lists,
                                                   const QDateTime &now);

} // namespace purveyor
