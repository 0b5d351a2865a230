// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/resulttree.h"

#include <QWidget>

class QTreeWidget;

namespace purveyor
{

class DetailsGrid;
class StatusChip;
class TextLabel;
class Theme;

/// A vendor's answer to a question: the sentence, what was picked out of it, and below everything that came,
/// under the vendor's own names. Ctrl+C copies the chosen lines.
class ResultView final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ResultView)

public:
    explicit ResultView(const Theme &theme, QWidget *parent = nullptr);

    void setResult(const ResultTree &result);
    /// The whole answer as indented lines "name: value".
    [[nodiscard]] QString text() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    const Theme &m_theme;
    TextLabel *m_headline;
    StatusChip *m_chip;
    DetailsGrid *m_highlights;
    QTreeWidget *m_tree;
    TextLabel *m_remarks;
    ResultTree m_result;
};

} // namespace purveyor
