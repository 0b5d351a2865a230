// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/themetokens.h"

#include <QWidget>

class QTimer;

namespace purveyor
{

class Theme;

/// A 4 px line that tells of progress: a share done, or a piece moving while the share is not known. Takes no
/// room when idle but keeps its height, so that nothing below it jumps.
class LoadingLine final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LoadingLine)

public:
    explicit LoadingLine(const Theme &theme, QWidget *parent = nullptr);

    void setIdle();
    /// Share not known. Stands still where the style hints say that animation is unwanted.
    void setBusy();
    /// 0 ≤ done ≤ total, total > 0; anything else counts as busy.
    void setProgress(qint64 done, qint64 total);
    [[nodiscard]] bool isIdle() const;
    /// Thickness in drawn pixels, 4 unless set.
    void setThickness(int thickness);
    /// Colour of the part done; the primary fill unless set.
    void setToken(Token token);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    enum class State {
        Idle,
        Busy,
        Share,
    };
    void setState(State state);

    const Theme &m_theme;
    State m_state = State::Idle;
    double m_share = 0;
    int m_phase = 0;
    int m_thickness = 4;
    Token m_token = Token::PrimaryFill;
    QTimer *m_timer;
};

} // namespace purveyor
