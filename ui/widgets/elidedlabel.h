// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

namespace purveyor
{

/// One line of plain text, or a few, that gives way instead of pushing; whole in a tooltip when it does not
/// fit. Text from outside.
class ElidedLabel final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ElidedLabel)

public:
    explicit ElidedLabel(QWidget *parent = nullptr);
    explicit ElidedLabel(const QString &text, QWidget *parent = nullptr);

    [[nodiscard]] QString text() const;
    void setText(const QString &text);
    /// End for names (the default), middle for ids.
    void setElideMode(Qt::TextElideMode mode);
    void setColorRole(QPalette::ColorRole role);
    /// 1 unless set. Broken between words; the last line gives way.
    void setMostLines(int lines);
    void setAlignment(Qt::Alignment alignment);
    [[nodiscard]] bool isElided() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QStringList linesFor(int width) const;

    QString m_text;
    int m_mostLines = 1;
    Qt::TextElideMode m_elide = Qt::ElideRight;
    QPalette::ColorRole m_role = QPalette::WindowText;
    Qt::Alignment m_alignment = Qt::AlignLeading | Qt::AlignVCenter;
};

} // namespace purveyor
