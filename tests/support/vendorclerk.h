// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/journalrow.h"

#include <QList>
#include <QString>

namespace purveyor
{
class Journey;

// What a person puts into one field: types it, picks it from the choices, or switches it "on" or "off".
struct Entry {
    QString field; // the form's key
    QString text;
};

// One operation as a person does it.
struct Deed {
    QString operation; // its button and menu entry are named after it
    QList<Entry> entries = {};
    QString seen = {}; // what the vendor's ledger calls it; empty: it has to stay as it is
    WriteState state = WriteState::Confirmed;
};

// Does what a vendor offers for what is open in the window, and looks whether the vendor saw it. Functions
// say by their value whether it came through; driver.failure() of the journey tells where it did not.
class VendorClerk final
{
    Q_DISABLE_COPY_MOVE(VendorClerk)

public:
    explicit VendorClerk(Journey &journey)
        : m_journey(journey)
    {
    }

    // The button of the operation, or its entry in a menu.
    bool begin(const QString &operation);
    // Ctrl+K and the name of the operation; for what has no button where one is.
    bool search(const QString &words);
    bool fill(const QList<Entry> &entries);

    // From the click to the vendor's ledger.
    bool write(const Deed &deed);
    // The same when the dialog is open already.
    bool send(const Deed &deed);
    // The test of a connection, from its page to the vendor's ledger; nothing of it may fail.
    bool testConnection(const QString &connection, const QString &seen);
    // A question and a part of its answer; begun already or not.
    bool ask(const Deed &deed, const QString &answer);
    bool answered(const Deed &deed, const QString &answer);

private:
    bool isDialogOpen() const;
    bool fillOne(const Entry &entry);
    void lookFromNow();
    bool wasSeen(const QString &operation); // since then: asked of the vendor, or done by it
    bool fail(const QString &text);

    Journey &m_journey;
    qsizetype m_entriesBefore = 0;
};
} // namespace purveyor
