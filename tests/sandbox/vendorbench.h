// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/sandbox/sandbox.h"
#include "tests/sandbox/sandboxclient.h"

#include <QJsonArray>
#include <QJsonObject>
#include <memory>

namespace purveyor::sandbox
{

/// A sandbox of one vendor only, whose time moves when a test says so, and raw requests to it.
class VendorBench final
{
public:
    explicit VendorBench(const QString &vendor, int customers = 40);

    /// Empty when it listens.
    [[nodiscard]] QString problem() const { return m_problem; }

    [[nodiscard]] RawAnswer send(const QByteArray &method, const QByteArray &path,
                                 const QList<HeaderField> &headers, const QByteArray &body = {}) const;
    [[nodiscard]] QJsonObject credentials() const;
    [[nodiscard]] quint16 port() const { return static_cast<quint16>(m_client->address().port()); }

    void advance(double seconds) const;
    void set(const QString &name, const QJsonValue &value) const;
    /// What is wrong with a setting.
    [[nodiscard]] QString mistakeIn(const QString &name, const QJsonValue &value) const;
    [[nodiscard]] QJsonArray rows(const QString &table) const;
    [[nodiscard]] QJsonObject lastEntry() const;
    [[nodiscard]] QJsonObject counters() const;
    [[nodiscard]] const SandboxClient &client() const { return *m_client; }

    /// The text of the first element of that name, trimmed; null when there is none.
    [[nodiscard]] static QByteArray leaf(const QByteArray &xml, const QByteArray &name);

private:
    QString m_vendor;
    std::unique_ptr<Sandbox> m_sandbox;
    std::unique_ptr<SandboxClient> m_client;
    QString m_problem;
};

} // namespace purveyor::sandbox
