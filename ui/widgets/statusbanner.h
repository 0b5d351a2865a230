// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/status.h"
#include "ui/widgets/surfaceaction.h"

#include <QWidget>
#include <optional>

class QLayout;

namespace purveyor
{

class StatusMark;
class LoadingLine;
class TextLabel;

/// Says something about what stands below it: a bar and a ground in the colour of the mark, a strong first
/// sentence, text that wraps, and actions. Does not close by itself. All text is plain.
class StatusBanner final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StatusBanner)

public:
    enum class Size {
        Inline, ///< inside a pane: actions as links under the text
        Page,   ///< state of a whole page: larger first line, actions as buttons at the trailing edge
    };
    Q_ENUM(Size)

    explicit StatusBanner(const Theme &theme, Size size = Size::Inline, QWidget *parent = nullptr);

    /// suffix: quiet words behind the strong line, such as the vendor's own word. The same message again is
    /// not told again.
    void setMessage(Mark mark, const QString &strong, const QString &text, const QString &suffix = {});
    /// The same actions again keep their buttons: one may be being pressed.
    void setActions(const QList<SurfaceAction> &actions);
    /// A line under the text: share of a hold that has passed, or of something being read. total ≤ 0 hides
    /// it.
    void setProgress(qint64 done, qint64 total);
    [[nodiscard]] Mark mark() const;
    [[nodiscard]] QString text() const;
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void actionTriggered(const QString &id);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Message {
        Mark mark = Mark::None;
        QString strong;
        QString text;
        QString suffix;

        friend bool operator==(const Message &, const Message &) = default;
    };
    const Theme &m_theme;
    Size m_size;
    Mark m_mark = Mark::None;
    int m_laidOut = 0; // the width it was given
    std::optional<Message> m_message;
    QList<SurfaceAction> m_shown;
    StatusMark *m_markWidget;
    TextLabel *m_strong;
    TextLabel *m_suffix;
    TextLabel *m_text;
    LoadingLine *m_line;
    QWidget *m_actions;
    QLayout *m_actionLayout;
};

} // namespace purveyor
