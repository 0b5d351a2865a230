// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QToolButton;

namespace purveyor
{

class ElidedLabel;
class Theme;

/// A value with a button that puts it on the clipboard as it is, although what is shown may be shortened in
/// the middle or have hidden characters made visible.
class CopyField final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CopyField)

public:
    /// name: what the value is ("Order id"), for the button's accessible name.
    CopyField(const Theme &theme, const QString &name, QWidget *parent = nullptr);

    [[nodiscard]] QString value() const;
    void setValue(const QString &value);
    /// Ids: shortened in the middle. Anything else takes a second line first.
    void setMachineText(bool machineText);

Q_SIGNALS:
    /// After the clipboard has the value.
    void copied(const QString &value);

private:
    ElidedLabel *m_label;
    QToolButton *m_button;
    QString m_value;
};

} // namespace purveyor
