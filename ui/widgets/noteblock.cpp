// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/noteblock.h"

#include "core/domain/annotation.h"
#include "ui/theme.h"
#include "ui/widgets/surfaceaction.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/visibletext.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextBoundaryFinder>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace purveyor
{
namespace
{
constexpr int EditorHeight = 96;
constexpr qsizetype LongestWord = 28; // that a narrow pane has room for

// A word without an end (an address, a key) would run out of the pane: it may break where nobody sees it.
QString breakable(const QString &text)
{
    QString result;
    result.reserve(text.size());
    QTextBoundaryFinder letters(QTextBoundaryFinder::Grapheme, text);
    qsizetype from = 0;
    qsizetype run = 0;
    for (qsizetype to = letters.toNextBoundary(); to > 0; to = letters.toNextBoundary()) {
        run = text.at(from).isSpace() ? 0 : run + 1;
        if (run > LongestWord) {
            result.append(QChar(0x200b)); // zero width space
            run = 1;
        }
        result.append(QStringView(text).sliced(from, to - from));
        from = to;
    }
    return result;
}
} // namespace

NoteBlock::NoteBlock(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_title(new TextLabel(theme, Theme::Type::Strong, this))
    , m_edit(makeActionButton({u"editNote"_s, tr("Add a note"), ButtonRole::Link}, this))
    , m_text(new TextLabel(theme, Theme::Type::Body, this))
    , m_about(new TextLabel(theme, Theme::Type::Small, this))
    , m_editor(new QPlainTextEdit(this))
    , m_problem(new TextLabel(theme, Theme::Type::Small, this))
    , m_buttons(new QWidget(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.scaled(4));
    auto *head = new QHBoxLayout;
    head->setSpacing(theme.scaled(8));
    m_title->setText(tr("Note"));
    head->addWidget(m_title);
    head->addWidget(m_edit);
    head->addStretch(1);
    column->addLayout(head);
    m_text->setObjectName(u"noteText"_s);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(m_text);
    m_about->setObjectName(u"noteAbout"_s);
    m_about->setToken(Token::SecondText);
    m_about->setWordWrap(true);
    column->addWidget(m_about);
    m_editor->setObjectName(u"noteEditor"_s);
    m_editor->setAccessibleName(tr("Note"));
    m_editor->setTabChangesFocus(true);
    m_editor->setFixedHeight(theme.scaled(EditorHeight));
    m_editor->setPlaceholderText(tr("For you and your colleagues here; no vendor sees it"));
    m_editor->installEventFilter(this);
    column->addWidget(m_editor);
    m_problem->setObjectName(u"noteProblem"_s);
    m_problem->setToken(Token::Bad);
    m_problem->setWordWrap(true);
    column->addWidget(m_problem);
    auto *buttons = new QHBoxLayout(m_buttons);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->setSpacing(theme.scaled(8));
    QPushButton *save = makeActionButton({u"saveNote"_s, tr("Save")}, m_buttons);
    QPushButton *cancel = makeActionButton({u"cancelNote"_s, tr("Cancel"), ButtonRole::Flat}, m_buttons);
    buttons->addWidget(save);
    buttons->addWidget(cancel);
    buttons->addStretch(1);
    column->addWidget(m_buttons);
    connect(m_edit, &QPushButton::clicked, this, [this] { edit(); });
    connect(save, &QPushButton::clicked, this, &NoteBlock::save);
    connect(cancel, &QPushButton::clicked, this, &NoteBlock::stopEditing);
    updateParts();
}

void NoteBlock::setNote(const QString &text, const QString &about)
{
    m_note = text;
    m_text->setText(breakable(visibleText(text, true)));
    m_about->setText(visibleText(about));
    stopEditing();
}

void NoteBlock::setAbout(const QString &about)
{
    m_about->setText(visibleText(about));
    updateParts();
}

std::optional<QString> NoteBlock::unsaved() const
{
    if (!m_editing || m_editor->toPlainText() == m_note)
        return std::nullopt;
    return m_editor->toPlainText();
}

void NoteBlock::edit(const std::optional<QString> &typed)
{
    m_editing = true;
    m_problem->clear();
    m_editor->setPlainText(typed.value_or(m_note));
    updateParts();
    if (typed) // it comes back with its record: the focus stays where it is
        return;
    m_editor->moveCursor(QTextCursor::End);
    m_editor->setFocus(Qt::OtherFocusReason);
}

void NoteBlock::save()
{
    if (noteFrom(m_editor->toPlainText()) == m_note) {
        stopEditing();
        return;
    }
    if (m_editor->toPlainText().size() > LongestNote) { // nothing is cut off in silence
        showProblem(tr("A note has at most %n character(s).", nullptr, static_cast<int>(LongestNote)));
        return;
    }
    Q_EMIT saveRequested(m_editor->toPlainText());
}

void NoteBlock::stopEditing()
{
    m_editing = false;
    m_problem->clear();
    const QWidget *focused = window()->focusWidget();
    const bool hadFocus = focused && (focused == m_editor || m_buttons->isAncestorOf(focused));
    updateParts();
    if (hadFocus)
        m_edit->setFocus(Qt::OtherFocusReason);
}

void NoteBlock::showProblem(const QString &text)
{
    m_problem->setText(visibleText(text));
    updateParts();
}

void NoteBlock::updateParts()
{
    const bool isThere = !m_note.isEmpty();
    m_title->setVisible(isThere || m_editing);
    m_edit->setText(isThere ? tr("Edit") : tr("Add a note"));
    m_edit->setAccessibleName(isThere ? tr("Edit the note") : tr("Add a note"));
    m_edit->setVisible(!m_editing);
    m_text->setVisible(isThere && !m_editing);
    m_about->setVisible(isThere && !m_about->text().isEmpty());
    m_editor->setVisible(m_editing);
    m_buttons->setVisible(m_editing);
    m_problem->setVisible(m_editing && !m_problem->text().isEmpty());
}

// Escape ends the editing and not what stands around it; Ctrl+Enter saves.
bool NoteBlock::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_editor && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Escape) {
            if (!unsaved())
                stopEditing();
            return true;
        }
        if ((key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) &&
            key->modifiers().testFlag(Qt::ControlModifier)) {
            save();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace purveyor
