// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/order.h"

#include <QList>
#include <QWidget>

namespace purveyor
{

class Theme;

/// The life of an order as equal steps from its beginning to its end, each with a name, a time and the
/// vendor's word. Reads to assistive technology as one sentence.
class StepLine final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StepLine)

public:
    struct Step {
        QString name;
        OrderStep::State state = OrderStep::State::Todo;
        QString time; ///< "10:42:31", "since 10:42:33"; may be empty
        QString word; ///< the vendor's, or a remark ("once"); may be empty

        friend bool operator==(const Step &, const Step &) = default;
    };

    explicit StepLine(const Theme &theme, QWidget *parent = nullptr);

    void setSteps(const QList<Step> &steps);
    [[nodiscard]] const QList<Step> &steps() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    void paintCircle(QPainter &painter, const QRectF &circle, OrderStep::State state) const;
    [[nodiscard]] QRect stepRect(int index) const;
    [[nodiscard]] QStringList lines(const Step &step) const;

    const Theme &m_theme;
    QList<Step> m_steps;
};

} // namespace purveyor
