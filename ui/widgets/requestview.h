// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QPlainTextEdit;
class QToolButton;

namespace purveyor
{

class Theme;

/// Bytes that were or will be sent, already redacted by whoever gives them: fixed pitch, not wrapped, read
/// only, hidden characters visible. Copying gives the text as shown.
class RequestView final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RequestView)

public:
    explicit RequestView(const Theme &theme, QWidget *parent = nullptr);

    /// Longer texts than 256 Ki characters are cut, and say so in the last line.
    void setText(const QString &text);
    [[nodiscard]] QString text() const;
    /// Grows with its text up to so many lines, then scrolls; 12 unless set.
    void setMaximumLines(int lines);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void copied();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void updateLook();
    void updateHeight();
    void placeButton();

    const Theme &m_theme;
    QPlainTextEdit *m_edit;
    QToolButton *m_copy;
    int m_maximumLines = 12;
};

} // namespace purveyor
