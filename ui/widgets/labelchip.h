// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractButton>

namespace purveyor
{

class Theme;

/// A label of the clerk's with a cross. The cross removes it by mouse; with the keyboard Delete, Backspace or
/// Space do. Always plain text.
class LabelChip final : public QAbstractButton
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LabelChip)

public:
    LabelChip(const Theme &theme, const QString &label, QWidget *parent);

    [[nodiscard]] const QString &label() const { return m_label; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    [[nodiscard]] bool hitButton(const QPoint &position) const override;

private:
    [[nodiscard]] QRect crossRect() const;
    [[nodiscard]] QString shownText() const;

    const Theme &m_theme;
    QString m_label;
};

} // namespace purveyor
