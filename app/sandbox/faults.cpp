// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/faults.h"

#include <QTimer>
#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace purveyor::sandbox
{

namespace
{

struct KindName {
    FaultKind kind;
    QLatin1StringView name;
    bool proxyLayer;
};

constexpr std::array kinds{
    KindName{FaultKind::LoseAnswer, "lose-answer"_L1, false},
    KindName{FaultKind::Status, "status"_L1, false},
    KindName{FaultKind::Html, "html"_L1, false},
    KindName{FaultKind::Malformed, "malformed"_L1, false},
    KindName{FaultKind::Truncated, "truncated"_L1, false},
    KindName{FaultKind::Empty, "empty"_L1, false},
    KindName{FaultKind::WrongContentType, "wrong-content-type"_L1, false},
    KindName{FaultKind::Huge, "huge"_L1, false},
    KindName{FaultKind::Redirect, "redirect"_L1, false},
    KindName{FaultKind::SwapOrder, "swap-order"_L1, false},
    KindName{FaultKind::ExtraFields, "extra-fields"_L1, false},
    KindName{FaultKind::NoContentRange, "no-content-range"_L1, false},
    KindName{FaultKind::Drift, "drift"_L1, false},
    KindName{FaultKind::Touch, "touch"_L1, false},
    KindName{FaultKind::Cut, "cut"_L1, true},
    KindName{FaultKind::Drip, "drip"_L1, true},
    KindName{FaultKind::Latency, "latency"_L1, true},
    KindName{FaultKind::CloseAfter, "close-after"_L1, true},
    KindName{FaultKind::Refuse, "refuse"_L1, true},
};

constexpr std::array cutPoints{"accept"_L1,     "before-read"_L1, "after-read"_L1, "before-answer"_L1,
                               "mid-status"_L1, "mid-headers"_L1, "mid-body"_L1};

const KindName &entry(FaultKind kind)
{
    return *std::find_if(kinds.begin(), kinds.end(), [kind](const KindName &k) { return k.kind == kind; });
}

QRegularExpression globToRegularExpression(const QString &glob)
{
    QStringList literals = glob.split(u'*');
    for (QString &literal : literals)
        literal = QRegularExpression::escape(literal);
    return QRegularExpression(QRegularExpression::anchoredPattern(literals.join(".*"_L1)));
}

bool isMeant(const Fault &fault, const QString &vendor)
{
    return fault.vendor.isEmpty() || fault.vendor == vendor;
}

bool isCutAtAccept(const Fault &fault)
{
    return fault.kind == FaultKind::Cut && fault.options.value("at"_L1).toString() == "accept"_L1;
}

} // namespace

bool Fault::executes() const
{
    const bool usually = kind != FaultKind::Status && kind != FaultKind::Html && kind != FaultKind::Redirect;
    return options.value("execute"_L1).toBool(usually);
}

Faults::Faults(QObject *parent)
    : QObject(parent)
{
}

std::optional<int> Faults::arm(const QJsonObject &description, QString &problem)
{
    const QString name = description.value("kind"_L1).toString();
    const auto found =
        std::find_if(kinds.begin(), kinds.end(), [&name](const KindName &k) { return k.name == name; });
    if (found == kinds.end()) {
        problem = u"unknown fault kind \"%1\""_s.arg(name);
        return std::nullopt;
    }
    if (found->kind == FaultKind::Cut) {
        const QString at = description.value("at"_L1).toString();
        if (std::find(cutPoints.begin(), cutPoints.end(), at) == cutPoints.end()) {
            problem = u"unknown cut point \"%1\""_s.arg(at);
            return std::nullopt;
        }
    }
    if (found->kind == FaultKind::Touch && !description.value("set"_L1).isObject()) {
        problem = u"touch needs an object \"set\""_s;
        return std::nullopt;
    }

    Fault fault;
    fault.id = m_nextId++;
    fault.kind = found->kind;
    fault.vendor = description.value("vendor"_L1).toString();
    fault.method = description.value("method"_L1).toString().toUpper().toLatin1();
    fault.path = globToRegularExpression(description.value("path"_L1).toString(u"*"_s));
    fault.remaining = description.value("count"_L1).toInt(1);
    fault.options = description;
    m_faults.append(fault);

    if (fault.kind == FaultKind::Refuse)
        refuse(fault.vendor, description.value("seconds"_L1).toDouble(0));
    return fault.id;
}

void Faults::clear()
{
    m_faults.clear();
    m_refused.clear();
    Q_EMIT refusingChanged();
}

QJsonArray Faults::toJson() const
{
    QJsonArray array;
    for (const Fault &fault : m_faults) {
        QJsonObject object = fault.options;
        object.insert("id"_L1, fault.id);
        object.insert("remaining"_L1, fault.remaining);
        object.insert("hits"_L1, fault.hits);
        array.append(object);
    }
    return array;
}

std::optional<Fault> Faults::takeForVendor(const QString &vendor, const QByteArray &method,
                                           const QByteArray &rawPath)
{
    return take(false, vendor, method, rawPath);
}

std::optional<Fault> Faults::takeForProxy(const QString &vendor, const QByteArray &method,
                                          const QByteArray &rawPath)
{
    return take(true, vendor, method, rawPath);
}

bool Faults::refuses(const QString &vendor) const
{
    return m_refused.contains(QString()) || m_refused.contains(vendor);
}

bool Faults::takeCutAtAccept(const QString &vendor)
{
    for (Fault &fault : m_faults) {
        if (isCutAtAccept(fault) && fault.remaining != 0 && isMeant(fault, vendor)) {
            fault.remaining -= fault.remaining > 0 ? 1 : 0;
            ++fault.hits;
            return true;
        }
    }
    return false;
}

std::optional<Fault> Faults::take(bool proxyLayer, const QString &vendor, const QByteArray &method,
                                  const QByteArray &rawPath)
{
    for (Fault &fault : m_faults) {
        if (fault.remaining == 0 || entry(fault.kind).proxyLayer != proxyLayer || isCutAtAccept(fault) ||
            fault.kind == FaultKind::Refuse || !isMeant(fault, vendor))
            continue;
        if (!fault.method.isEmpty() && fault.method != method)
            continue;
        if (!fault.path.match(QString::fromLatin1(rawPath)).hasMatch())
            continue;
        fault.remaining -= fault.remaining > 0 ? 1 : 0;
        ++fault.hits;
        return fault;
    }
    return std::nullopt;
}

void Faults::refuse(const QString &vendor, double seconds)
{
    const int round = ++m_refuseRound;
    m_refused.insert(vendor, round);
    Q_EMIT refusingChanged();
    if (seconds <= 0)
        return;
    QTimer::singleShot(static_cast<int>(seconds * 1000), this, [this, vendor, round] {
        if (m_refused.value(vendor) != round)
            return;
        m_refused.remove(vendor);
        Q_EMIT refusingChanged();
    });
}

} // namespace purveyor::sandbox
