// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/status.h"
#include "ui/themeicon.h"

#include <QListWidget>

namespace purveyor
{

class Theme;

/// The pages of the window: icon, word and, only where something needs a person, a count. Arrow keys move,
/// the current entry is the page. Ctrl+1…9 belong to the window.
class NavigationList final : public QListWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NavigationList)

public:
    explicit NavigationList(const Theme &theme, QWidget *parent = nullptr);

    /// gapBefore: 16 px of air above, for entries of another kind.
    void addPage(const QString &id, Icon icon, const QString &word, bool gapBefore = false);
    [[nodiscard]] QString currentPage() const;
    /// Emits pageChosen() only if the page changes; false if there is no such page.
    bool setCurrentPage(const QString &id);
    /// 0 takes the count away. The mark gives its colour: Waiting or Unknown.
    void setCount(const QString &id, int count, Mark mark);
    /// Icons alone, words as tooltips, counts as dots.
    void setIconsOnly(bool iconsOnly);
    [[nodiscard]] bool isIconsOnly() const;
    /// The keyboard brought the focus here.
    [[nodiscard]] bool isFocusShown() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void pageChosen(const QString &id);

protected:
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    void updateMeasures();
    [[nodiscard]] QListWidgetItem *pageItem(const QString &id) const;
    void describe(QListWidgetItem *item) const;

    const Theme &m_theme;
    bool m_iconsOnly = false;
    bool m_focusShown = false;
};

} // namespace purveyor
