// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/connection.h"
#include "core/net/apierror.h"
#include "ui/theme.h"

#include <QDialog>
#include <functional>
#include <optional>

class QDialogButtonBox;
class QHBoxLayout;
class QPushButton;
class QVBoxLayout;

namespace purveyor
{

class DialogBody;
class ElidedLabel;
class StatusBanner;
class StatusChip;
class TextLabel;

/// What all dialogs share: heading, a body that scrolls when the screen is small, a banner for what went
/// wrong, and a footer. Opened with open(), deletes itself when closed. The button that costs money or
/// destroys is never the default: plain Enter does not press it; Ctrl+Enter does. Closing over something
/// typed asks first.
class DialogFrame : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DialogFrame)

public:
    DialogFrame(const Theme &theme, const QString &objectName, QWidget *parent);
    ~DialogFrame() override;

    /// Esc, Cancel and the window's cross.
    void reject() override;

protected:
    [[nodiscard]] const Theme &theme() const { return m_theme; }
    void setHeading(const QString &title);
    /// Chip and quiet line under the title: where this goes.
    void setPlace(Environment environment, const QString &text);
    [[nodiscard]] QVBoxLayout *body() const;
    void setFooter(const QString &text);

    /// The verb. Ctrl+Enter presses it; with plainEnter it is the default button as well.
    QPushButton *addCommit(const QString &verb, ButtonRole role, bool plainEnter);
    QPushButton *addCancel(const QString &word = {});
    QPushButton *addOther(const QString &word);
    void setCommitText(const QString &verb);
    [[nodiscard]] QPushButton *commitButton() const { return m_commit; }
    [[nodiscard]] QPushButton *cancelButton() const { return m_cancel; }

    /// Says above the footer what went wrong; nothing typed is touched. Brings "Copy details" along.
    void showProblem(const QString &strong, const QString &text, const QString &details = {});
    /// A write that another one keeps from being placed is offered to be shown: writeRequested().
    void showError(const QString &strong, const ApiError &error);
    /// Why there is nothing to send, or it was not taken. That nothing was changed is nobody's mistake.
    void showNotSent(const ApiError &error);
    /// The fields that stand there are for an earlier choice. Brings "Try again" along:
    /// bannerAction("retry").
    void showOutdated(const ApiError &error);
    /// The same place for what went well.
    void showDone(const QString &strong, const QString &text = {});
    void showSaved(const QString &path);
    /// The same place for what there is no reason to do: nobody did anything wrong.
    void showNeutral(const QString &strong, const QString &text);
    /// The same place for who was quicker than what is still being read: that is to be seen first.
    void showTooEarly();
    void hideProblem();
    [[nodiscard]] StatusBanner *banner() const { return m_banner; }
    /// Drawn width; the height follows the body as far as the screen allows.
    void setDialogWidth(int width);
    /// Says whether something was typed that closing would lose.
    void setUnsaved(std::function<bool()> unsaved) { m_unsaved = std::move(unsaved); }
    /// When the body got its real content after the dialog was opened.
    void fitLater();
    /// Scrolls, a turn later, so that what begins with this widget is seen to the end of the body, or as much
    /// of it as there is room for.
    void showFrom(QWidget *first);

    bool event(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void committed();
    void committedTooEarly(); ///< by the keyboard, while the button cannot be pressed
    void bannerAction(const QString &id);
    /// The dialog closes for it: what stood in it is what that write is about.
    void writeRequested(qint64 row);

private:
    void fitToScreen();
    void stayInSight(const QWidget *window, const QRect &room);

    const Theme &m_theme;
    TextLabel *m_title;
    StatusChip *m_chip;
    ElidedLabel *m_place;
    QWidget *m_placeRow;
    DialogBody *m_body;
    StatusBanner *m_banner;
    TextLabel *m_footer;
    QDialogButtonBox *m_buttons;
    QPushButton *m_commit = nullptr;
    QPushButton *m_cancel = nullptr;
    QString m_details;
    qint64 m_blocking = 0;
    std::function<bool()> m_unsaved;
    int m_width = 560;
    std::optional<QPoint> m_shownAt; ///< until it has grown
    bool m_wasSeen = false;
    bool m_fitsOnceSeen = false;
};

/// Code, request id and details of an error as text for a report; redacted by whoever made the error.
[[nodiscard]] QString errorReport(const QString &strong, const ApiError &error);

} // namespace purveyor
