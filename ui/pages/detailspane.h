// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/connection.h"
#include "core/domain/status.h"

#include <QWidget>

class QBoxLayout;
class QScrollArea;
class QVBoxLayout;

namespace purveyor
{

class ElidedLabel;
class StatusChip;
class TextLabel;
class Theme;

/// What all details share: the name of the thing, its state, where it is from, a cross; below, what the
/// subclass adds.
class DetailsPane : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DetailsPane)

public:
    explicit DetailsPane(const Theme &theme, QWidget *parent);

    /// Below the list the pane is wide and low: what stands in lines in its head stands side by side.
    void setBelow(bool below);
    /// How many rows are selected in the list, of which this shows one.
    virtual void setSelected(int /*rows*/) {}
    /// All of the head, and some lines of what follows.
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void closeRequested();

protected:
    [[nodiscard]] const Theme &theme() const { return m_theme; }
    void setHeading(const QString &title);
    void setState(const Status &status);
    void setEnvironment(Environment environment); ///< a chip instead of the state; none for production
    void setPlace(const QString &text);
    /// Head with padding, above what scrolls or tabs.
    [[nodiscard]] QVBoxLayout *head() const { return m_head; }
    /// In the head: two things below each other, or side by side with the second one in front.
    void addToHead(QWidget *quiet, QWidget *strong);
    /// Below the head, to the edges.
    [[nodiscard]] QVBoxLayout *body() const { return m_body; }
    /// A page that scrolls when it is too long; the layout is for its content.
    [[nodiscard]] QScrollArea *makeScrolling(QVBoxLayout *&content);
    [[nodiscard]] QWidget *makeLine();
    [[nodiscard]] TextLabel *makeGroupTitle(const QString &text);

    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    const Theme &m_theme;
    bool m_below = false;
    QBoxLayout *m_names;
    QBoxLayout *m_pair = nullptr;
    TextLabel *m_title;
    StatusChip *m_chip;
    ElidedLabel *m_place;
    QVBoxLayout *m_head;
    QVBoxLayout *m_body;
};

} // namespace purveyor
