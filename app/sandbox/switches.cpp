// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/switches.h"

#include <QJsonArray>
#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace purveyor::sandbox
{

namespace
{

QString problemOf(const Switches::Switch &known, const QJsonValue &value)
{
    if (value.type() != known.initial.type())
        return u"setting \"%1\" is of another type"_s.arg(known.name);
    QStringList words;
    if (value.isString())
        words.append(value.toString());
    const QJsonArray array = value.toArray();
    for (const QJsonValue &word : array)
        words.append(word.toString());
    for (const QString &word : std::as_const(words)) {
        if (!known.words.isEmpty() && !known.words.contains(word))
            return u"setting \"%1\" cannot be \"%2\", only: %3"_s.arg(known.name, word,
                                                                      known.words.join(", "_L1));
    }
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (!known.words.contains(it.key()) || !it.value().isString())
            return u"setting \"%1\" has no \"%2\""_s.arg(known.name, it.key());
    }
    return {};
}

} // namespace

Switches::Switches(QList<Switch> switches)
    : m_switches(std::move(switches))
{
    reset();
}

void Switches::reset()
{
    m_values = {};
    for (const Switch &known : std::as_const(m_switches))
        m_values.insert(known.name, known.initial);
}

QString Switches::apply(const QJsonObject &object)
{
    QJsonObject next = m_values;
    for (auto it = object.begin(); it != object.end(); ++it) {
        const auto known = std::find_if(m_switches.cbegin(), m_switches.cend(),
                                        [&it](const Switch &one) { return one.name == it.key(); });
        if (known == m_switches.cend())
            return u"unknown setting \"%1\""_s.arg(it.key());
        if (const QString problem = problemOf(*known, it.value()); !problem.isEmpty())
            return problem;
        next.insert(it.key(), it.value());
    }
    m_values = next;
    return {};
}

bool Switches::isOn(QLatin1StringView name) const
{
    return value(name).toBool();
}

QString Switches::word(QLatin1StringView name) const
{
    return value(name).toString();
}

bool Switches::is(QLatin1StringView name, QLatin1StringView word) const
{
    return value(name).toString() == word;
}

int Switches::number(QLatin1StringView name) const
{
    return value(name).toInt();
}

QString Switches::entry(QLatin1StringView name, const QString &key, const QString &fallback) const
{
    return value(name).toObject().value(key).toString(fallback);
}

bool Switches::holds(QLatin1StringView name, const QString &word) const
{
    return value(name).toArray().contains(word);
}

QJsonValue Switches::value(QLatin1StringView name) const
{
    const auto found = m_values.constFind(name);
    Q_ASSERT_X(found != m_values.constEnd(), "Switches", name.data());
    return *found;
}

} // namespace purveyor::sandbox
