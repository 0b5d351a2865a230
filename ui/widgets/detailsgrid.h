// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QWidget>
#include <utility>

class QGridLayout;

namespace purveyor
{

class Theme;

/// Names in a narrow column, where long ones wrap, plain values beside them. For reading; forms are another
/// thing.
class DetailsGrid final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DetailsGrid)

public:
    enum class Kind {
        Text,     ///< wraps
        Copyable, ///< one line with a copy button
        Id,       ///< the same, shortened in the middle
        Quiet,    ///< "not told by this vendor"
    };
    Q_ENUM(Kind)

    explicit DetailsGrid(const Theme &theme, QWidget *parent = nullptr);

    void addRow(const QString &name, const QString &value, Kind kind = Kind::Text);
    /// Takes the widget as a child. A button's word gives way where there is too little room.
    void addRow(const QString &name, QWidget *value);
    void clear();
    [[nodiscard]] int rowCount() const;
    /// The value as given; empty for a row made from a widget.
    [[nodiscard]] QString value(const QString &name) const;
    /// Width of the name column in drawn pixels; 96 unless set.
    void setNameWidth(int width);

private:
    void place(const QString &name, QWidget *value);

    const Theme &m_theme;
    QGridLayout *m_layout;
    QList<std::pair<QString, QString>> m_rows;
    int m_nameWidth = 96;
};

} // namespace purveyor
