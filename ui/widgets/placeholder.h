// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/surfaceaction.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace purveyor
{

class TextLabel;

/// What stands where rows would stand: why there are none and what to do about it. Never for "loading": the
/// old rows stay, unless there were none.
class Placeholder final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Placeholder)

public:
    enum class Kind {
        Empty,
        Filtered,
        Loading,
        Error,
        NotOffered,
        Offline,
        Locked,
    };
    Q_ENUM(Kind)

    explicit Placeholder(const Theme &theme, QWidget *parent = nullptr);

    /// The kind chooses the icon; setIcon() afterwards overrides it.
    void show(Kind kind, const QString &title, const QString &text, const QList<SurfaceAction> &actions = {});
    void focusAction(); ///< the first one; nothing where there is none
    void setIcon(Icon icon);
    [[nodiscard]] Kind kind() const;
    [[nodiscard]] QString title() const;
    using QWidget::show;

Q_SIGNALS:
    void actionTriggered(const QString &id);

protected:
    void changeEvent(QEvent *event) override;

private:
    void updateIcon();

    const Theme &m_theme;
    Kind m_kind = Kind::Empty;
    Icon m_icon = Icon::Customers;
    QLabel *m_iconLabel;
    TextLabel *m_title;
    TextLabel *m_text;
    QWidget *m_buttons;
    QHBoxLayout *m_buttonLayout;
};

} // namespace purveyor
