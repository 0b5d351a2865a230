// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLayout>
#include <memory>
#include <vector>

namespace purveyor
{

/// Items in lines, in the direction of the script; who finds no room begins the next line.
class WrapLayout final : public QLayout
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WrapLayout)

public:
    explicit WrapLayout(int spacing, QWidget *parent);
    WrapLayout(int spacing, int lineSpacing, QWidget *parent);
    ~WrapLayout() override;

    /// At this place among the items; addWidget() puts it at the end.
    void insertWidget(int place, QWidget *widget);

    void addItem(QLayoutItem *item) override;
    [[nodiscard]] int count() const override;
    [[nodiscard]] QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    int place(const QRect &rect, bool really) const; ///< the height it takes

    int m_lineSpacing;
    std::vector<std::unique_ptr<QLayoutItem>> m_items;
};

} // namespace purveyor
