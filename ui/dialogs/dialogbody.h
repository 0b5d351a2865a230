// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QScrollArea>

class QVBoxLayout;

namespace purveyor
{

class Theme;

/// The part of a dialog that scrolls when the screen is small: as high as its contents want at its width, and
/// never squeezed.
class DialogBody final : public QScrollArea
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DialogBody)

public:
    /// padding: in real pixels, at the sides.
    DialogBody(const Theme &theme, int padding, QWidget *parent);

    [[nodiscard]] QVBoxLayout *column() const { return m_column; }
    /// What the contents want at this width.
    [[nodiscard]] int wantedHeight(int width) const;
    /// Contents that are to be measured or scrolled to in this very turn.
    void layOut();
    /// Scrolls so that this is at the top, as far as there is something below it.
    void scrollTo(const QWidget *first);
    /// A turn later: what is wrong with a field is written below it, and moves the others. Nothing that the
    /// person is pressing moves.
    void bringIntoView(QWidget *focused);

Q_SIGNALS:
    void grown(); ///< the contents want more height than before

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void keepWhole();

    const Theme &m_theme;
    QVBoxLayout *m_column;
};

} // namespace purveyor
