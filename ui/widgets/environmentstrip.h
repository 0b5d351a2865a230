// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/status.h"

#include <QWidget>

namespace purveyor
{

class Theme;
class ElidedLabel;
class TextLabel;

/// Says above everything else where orders go when that is not production. Hidden for production.
class EnvironmentStrip final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EnvironmentStrip)

public:
    explicit EnvironmentStrip(const Theme &theme, QWidget *parent = nullptr);

    /// Test: Mark::Waiting, sandbox: Mark::Unknown, production: Mark::None, which hides the strip.
    void setEnvironment(Mark mark, const QString &name, const QString &explanation);
    [[nodiscard]] QString name() const;

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    Mark m_mark = Mark::None;
    TextLabel *m_name;
    ElidedLabel *m_explanation;
};

} // namespace purveyor
