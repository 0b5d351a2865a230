// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QStackedWidget;
class QTabBar;

namespace purveyor
{

class Theme;

/// Tabs of a details pane: words with counts, a 2 px line under the chosen one, the pages below.
class FlowTabs final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FlowTabs)

public:
    explicit FlowTabs(const Theme &theme, QWidget *parent = nullptr);

    /// Takes the page as a child. The id is stable, the word is shown.
    void addTab(const QString &id, QWidget *page, const QString &word);
    /// Behind the word; -1 for none known.
    void setCount(const QString &id, int count);
    void setTabVisible(const QString &id, bool visible);
    [[nodiscard]] QString currentId() const;
    bool setCurrentId(const QString &id);
    [[nodiscard]] QWidget *page(const QString &id) const;

Q_SIGNALS:
    void currentChanged(const QString &id);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int indexOf(const QString &id) const;

    const Theme &m_theme;
    QTabBar *m_bar;
    QStackedWidget *m_pages;
    QStringList m_ids;
    QStringList m_words;
};

} // namespace purveyor
