// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPushButton>
#include <QSet>

class QMenu;

namespace purveyor
{

/// A button whose menu lets rows through by a value: several at once, or one of them.
class FilterButton final : public QPushButton
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FilterButton)

public:
    enum class Choice {
        Several,
        One,
    };

    /// name: what is filtered by ("Status").
    FilterButton(const QString &name, Choice choice, QWidget *parent);

    struct Option {
        QString id;
        QString text;

        friend bool operator==(const Option &, const Option &) = default;
    };
    /// Keeps what is chosen where it is still there; chosenChanged() if not.
    void setOptions(const QList<Option> &options);
    [[nodiscard]] const QSet<QString> &chosen() const { return m_chosen; } ///< ids; empty: all
    void clear();
    /// "Suspended", "Active, Suspended"; empty when all are let through.
    [[nodiscard]] QString chosenText() const;

Q_SIGNALS:
    void chosenChanged();

private:
    void rebuild();
    void updateText();

    QString m_name;
    Choice m_choice;
    QMenu *m_menu;
    QList<Option> m_options;
    QSet<QString> m_chosen;
};

} // namespace purveyor
