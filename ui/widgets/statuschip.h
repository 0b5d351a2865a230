// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/status.h"

#include <QWidget>

namespace purveyor
{

class Theme;

/// Mark and word in a quiet box, with the vendor's own word behind it if asked for. Also names an environment
/// ("Sandbox").
class StatusChip final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StatusChip)

public:
    explicit StatusChip(const Theme &theme, QWidget *parent = nullptr);

    void setStatus(const Status &status);
    /// A chip on the ground of the mark, without mark: environments.
    void setLabel(Mark mark, const QString &word);
    [[nodiscard]] QString word() const;
    [[nodiscard]] Mark mark() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    const Theme &m_theme;
    Mark m_mark = Mark::None;
    QString m_word;
    bool m_filled = false;
};

} // namespace purveyor
