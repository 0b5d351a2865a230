// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/placeholder.h"

#include <QWidget>

class QStackedLayout;

namespace purveyor
{

class LoadingLine;

/// Shows either a content widget or a Placeholder, with a thin line above while something is being read.
/// Switching keeps the content's focus, selection and scroll.
class StackedState final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StackedState)

public:
    /// Takes the content as a child.
    StackedState(const Theme &theme, QWidget *content, QWidget *parent = nullptr);

    [[nodiscard]] Placeholder *placeholder() const;
    void showContent();
    void showPlaceholder(Placeholder::Kind kind, const QString &title, const QString &text,
                         const QList<SurfaceAction> &actions = {});
    [[nodiscard]] bool isContentShown() const;
    [[nodiscard]] LoadingLine *loadingLine() const;

Q_SIGNALS:
    void actionTriggered(const QString &id);

private:
    QStackedLayout *m_stack;
    QWidget *m_content;
    Placeholder *m_placeholder;
    LoadingLine *m_line;
};

} // namespace purveyor
