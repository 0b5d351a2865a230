// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>
#include <optional>

class QPlainTextEdit;
class QPushButton;

namespace purveyor
{

class TextLabel;
class Theme;

/// A note that a clerk wrote, edited in place. Always plain text. It says what a person wants to keep; what
/// is kept is told by setNote().
class NoteBlock final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NoteBlock)

public:
    NoteBlock(const Theme &theme, QWidget *parent);

    /// Ends editing. about: who wrote it and when.
    void setNote(const QString &text, const QString &about);
    void setAbout(const QString &about);
    /// What was typed and not saved yet.
    [[nodiscard]] std::optional<QString> unsaved() const;
    void edit(const std::optional<QString> &typed = {});
    void showProblem(const QString &text); ///< it was not kept; the editor stays

Q_SIGNALS:
    void saveRequested(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void save();
    void stopEditing();
    void updateParts();

    const Theme &m_theme;
    QString m_note;
    bool m_editing = false;
    TextLabel *m_title;
    QPushButton *m_edit;
    TextLabel *m_text;
    TextLabel *m_about;
    QPlainTextEdit *m_editor;
    TextLabel *m_problem;
    QWidget *m_buttons;
};

} // namespace purveyor
