// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QToolButton;

namespace purveyor
{

class ElidedLabel;
class LoadingLine;
class TextLabel;
class Theme;

/// One piece of work: what, how far, cancel.
class ProgressItem final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ProgressItem)

public:
    explicit ProgressItem(const Theme &theme, QWidget *parent = nullptr);

    void setText(const QString &text);
    [[nodiscard]] QString text() const;
    /// total ≤ 0: not known. Printed as "3,400 / 8,102" in the locale.
    void setProgress(qint64 done, qint64 total);
    /// False while the work cannot be stopped any more (a write that has left).
    void setCancellable(bool cancellable);

Q_SIGNALS:
    void cancelRequested();

private:
    const Theme &m_theme;
    ElidedLabel *m_text;
    TextLabel *m_figures;
    LoadingLine *m_line;
    QToolButton *m_cancel;
};

} // namespace purveyor
