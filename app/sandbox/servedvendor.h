// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/sandbox/store.h"
#include "app/sandbox/switches.h"
#include "app/sandbox/vendor.h"

#include <QJsonValue>
#include <QStringList>

namespace purveyor::sandbox
{

/// One request on its way through a vendor, and what the ledger will say about it.
struct Visit {
    const Request &request;
    QString operation = {};
    QString section = {}; ///< of the vendor's document
    bool write = false;
    bool executed = false; ///< a handler of a write sets it as soon as anything was done
    bool refused = false;  ///< whatever the HTTP status says
    QStringList created = {};
    QJsonValue body = QJsonValue(QJsonValue::Undefined); ///< as the ledger shows it

    // What armed faults want of the answer.
    bool swapOrder = false;
    bool extraFields = false;
    qint64 driftCents = 0;
};

/// What the vendors with a Store have in common: who is let in, faults, ledger, switches, state.
class ServedVendor : public Vendor
{
    Q_DISABLE_COPY_MOVE(ServedVendor)

public:
    ServedVendor(QString name, Premises premises, QList<Switches::Switch> switches);

    [[nodiscard]] QString name() const final { return m_name; }
    [[nodiscard]] Reply handle(const Request &request) final;
    void advance() override;
    void seed(int customers, const QDateTime &now) final;
    [[nodiscard]] QJsonObject state() const final;
    void restore(const QJsonObject &state) final;
    [[nodiscard]] QJsonObject settings() const final;
    [[nodiscard]] QString applySettings(const QJsonObject &object) final;
    [[nodiscard]] std::optional<int> touch(const QString &id, const QJsonObject &set) final;
    [[nodiscard]] QJsonArray rows(const QString &table) const final;

protected:
    [[nodiscard]] virtual bool isWrite(const Request &request) const = 0;
    /// The answer to whom the vendor does not let in; faults act only behind it.
    [[nodiscard]] virtual std::optional<Reply> refusal(Visit &visit) = 0;
    [[nodiscard]] virtual Reply serve(Visit &visit) = 0;
    virtual void fill(int customers, const QDateTime &now) = 0;
    /// The store holds other rows than before.
    virtual void bookReplaced();

    [[nodiscard]] const Premises &premises() const { return m_premises; }
    [[nodiscard]] Store &store() { return m_store; }
    [[nodiscard]] const Switches &switches() const { return m_switches; }

private:
    void record(const Visit &visit, int status);
    void touchAfterwards(const Request &request, const QJsonObject &set);

    QString m_name;
    Premises m_premises;
    Store m_store;
    Switches m_switches;
};

} // namespace purveyor::sandbox
