// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/journalrow.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>
#include <memory>

namespace purveyor
{
class Journey;
class VendorClerk;
struct Entry;
} // namespace purveyor

namespace purveyor::leaks
{
// What a secret is typed as. Long enough to be nowhere by chance, with letters that JSON, XML, addresses and
// INI files each write in a way of their own.
QString wrongSecret(const QString &field);
inline const QString TypedPassword = QStringLiteral("Knr-7Qz<&\">4p");
inline const QString NextPassword = QStringLiteral("Nxt-5Wv<&\">8r");
inline const QString ProxyPassword = QStringLiteral("Prx-3Tb<&\">9k");

// A clerk's work with every secret that one vendor knows, in the real window, with the real keychain: the
// connection typed wrong and right, a proxy with a password, users and their passwords, answers that repeat
// them; then all that can be copied, exported, saved and handed over. Everything is left as it is, for others
// to search.
class LeakJourney final
{
    Q_DISABLE_COPY_MOVE(LeakJourney)

public:
    struct Options {
        QString vendor;           // of the announcement: "luxcloud"
        QString exports;          // folder for what a person saves
        QString secretsFile;      // where the secrets go that were made on the way; not to be searched
        QJsonObject announcement; // of the sandbox
    };

    explicit LeakJourney(Options options);
    ~LeakJourney();
    int run(); // 0: all of it was done

private:
    bool start();
    bool connectTo();
    bool testAndSave();
    bool echoes();
    bool proxy();
    bool writes();
    bool luxCloudUsers();
    bool hostingStackUsers();
    bool handOver();
    bool takeAway();
    bool supportBundle();
    bool clipboardIsCleared();
    bool saveText(const QString &name, const QString &text);
    bool arm(const QByteArray &secret, int status);
    bool disarm();
    void noteSecret(const QByteArray &secret);
    QList<Entry> credentials(bool right) const;

    Options m_options;
    std::unique_ptr<Journey> m_journey;
    std::unique_ptr<VendorClerk> m_clerk;
    QByteArray m_lent; // on the clipboard for a while
};
} // namespace purveyor::leaks
