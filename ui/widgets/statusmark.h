// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/status.h"

#include <QColor>
#include <QWidget>

class QPainter;

namespace purveyor
{

class Theme;

/// One of the five marks, drawn (not a glyph of some font), square. Says its meaning to assistive technology.
class StatusMark final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StatusMark)

public:
    /// size: edge in drawn pixels, 12 in tables and chips, 16 or 20 in banners.
    explicit StatusMark(const Theme &theme, int size = 12, QWidget *parent = nullptr);

    [[nodiscard]] Mark mark() const;
    void setMark(Mark mark);
    [[nodiscard]] QSize sizeHint() const override;

    /// The same drawing for delegates. The box should be square.
    static void paint(QPainter &painter, const QRectF &box, Mark mark, const QColor &color);
    /// A general word for the mark ("waiting"), for where no better one is known.
    [[nodiscard]] static QString word(Mark mark);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    int m_size;
    Mark m_mark = Mark::None;
};

} // namespace purveyor
