// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>
#include <QWidget>

class QCompleter;
class QLineEdit;
class QPushButton;
class QStringListModel;

namespace purveyor
{

class Theme;
class WrapLayout;

/// The labels of one thing as chips, and a field to add one, with completion of those in use. Says what a
/// person wants; what the labels are is told by setLabels().
class LabelStrip final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LabelStrip)

public:
    LabelStrip(const Theme &theme, QWidget *parent);

    void setLabels(const QStringList &labels);
    [[nodiscard]] const QStringList &labels() const { return m_labels; }
    void setKnownLabels(const QStringList &labels); ///< proposed while one is typed
    void stopAdding();

Q_SIGNALS:
    void addRequested(const QString &label);
    void removeRequested(const QString &label);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void startAdding();
    void add();

    const Theme &m_theme;
    QStringList m_labels;
    WrapLayout *m_layout;
    QLineEdit *m_field;
    QPushButton *m_button;
    QCompleter *m_completer;
    QStringListModel *m_known;
};

} // namespace purveyor
