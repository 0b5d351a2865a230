// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

namespace purveyor::sandbox
{

/// The switches of one vendor: which there are, what they may be, and how they stand.
class Switches final
{
public:
    struct Switch {
        QString name;
        QJsonValue initial;
        QStringList words = {}; ///< what a text may be; empty: anything
    };

    explicit Switches(QList<Switch> switches);

    void reset();
    /// Takes over what @p object names; an unknown name, type or word changes nothing and is told in the
    /// result.
    [[nodiscard]] QString apply(const QJsonObject &object);
    [[nodiscard]] QJsonObject toJson() const { return m_values; }

    // The name must be that of a switch.
    [[nodiscard]] bool isOn(QLatin1StringView name) const;
    [[nodiscard]] QString word(QLatin1StringView name) const;
    [[nodiscard]] bool is(QLatin1StringView name, QLatin1StringView word) const;
    [[nodiscard]] int number(QLatin1StringView name) const;
    /// A text in an object of texts; @p fallback where it has none.
    [[nodiscard]] QString entry(QLatin1StringView name, const QString &key, const QString &fallback) const;
    /// That an array of texts holds @p word.
    [[nodiscard]] bool holds(QLatin1StringView name, const QString &word) const;

private:
    [[nodiscard]] QJsonValue value(QLatin1StringView name) const;

    QList<Switch> m_switches;
    QJsonObject m_values;
};

} // namespace purveyor::sandbox
