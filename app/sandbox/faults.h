// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QObject>
#include <QRegularExpression>
#include <optional>

namespace purveyor::sandbox
{

enum class FaultKind {
    // in the vendor
    LoseAnswer,
    Status,
    Html,
    Malformed,
    Truncated,
    Empty,
    WrongContentType,
    Huge,
    Redirect,
    SwapOrder,
    ExtraFields,
    NoContentRange,
    Drift,
    Touch,
    // in the proxy
    Cut,
    Drip,
    Latency,
    CloseAfter,
    Refuse,
};

struct Fault {
    int id = 0;
    FaultKind kind = FaultKind::LoseAnswer;
    QString vendor;          ///< empty: any
    QByteArray method;       ///< empty: any
    QRegularExpression path; ///< matches the raw path without the query
    int remaining = 1;       ///< -1: for ever
    int hits = 0;
    QJsonObject options; ///< as armed

    /// True unless this kind, or `"execute": false`, keeps the vendor from doing what it was asked.
    [[nodiscard]] bool executes() const;
};

/// The armed faults of one sandbox, in the order they were armed.
class Faults final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Faults)

public:
    explicit Faults(QObject *parent = nullptr);

    /// Arms one fault as described in README.md and returns its id. On a mistake: nullopt, and what is wrong
    /// in @p problem.
    [[nodiscard]] std::optional<int> arm(const QJsonObject &description, QString &problem);
    void clear();
    [[nodiscard]] QJsonArray toJson() const;

    /// Uses up one hit of the oldest fault of that layer that matches.
    [[nodiscard]] std::optional<Fault> takeForVendor(const QString &vendor, const QByteArray &method,
                                                     const QByteArray &rawPath);
    [[nodiscard]] std::optional<Fault> takeForProxy(const QString &vendor, const QByteArray &method,
                                                    const QByteArray &rawPath);
    /// Uses up one hit of a `cut` at `accept`.
    [[nodiscard]] bool takeCutAtAccept(const QString &vendor);
    /// The port of that vendor must be closed.
    [[nodiscard]] bool refuses(const QString &vendor) const;

Q_SIGNALS:
    /// What refuses() tells may have changed, for any vendor.
    void refusingChanged();

private:
    [[nodiscard]] std::optional<Fault> take(bool proxyLayer, const QString &vendor, const QByteArray &method,
                                            const QByteArray &rawPath);
    void refuse(const QString &vendor, double seconds);

    QList<Fault> m_faults;
    QHash<QString, int> m_refused; ///< vendor, or empty for all of them → round that closed it
    int m_nextId = 1;
    int m_refuseRound = 0;
};

} // namespace purveyor::sandbox
