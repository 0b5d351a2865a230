// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/dialogframe.h"

#include "core/vendors/drafting.h"
#include "ui/dialogs/dialogbody.h"
#include "ui/dialogs/discarddialog.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/environmentwords.h"
#include "ui/widgets/ruleline.h"
#include "ui/widgets/statusbanner.h"
#include "ui/widgets/statuschip.h"
#include "ui/widgets/textlabel.h"

#include <QApplication>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QDir>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QScreen>
#include <QShortcut>
#include <QTimer>
#include <QVBoxLayout>
#include <QWindow>
#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace purveyor
{
namespace
{
constexpr int Padding = 24;
constexpr int ScreenMargin = 48;
constexpr int Nudge = 48;                        // by the frame that a window manager puts around it
constexpr const char *PlainEnter = "plainEnter"; // what isDefault() says is changed by Qt
} // namespace

QString errorReport(const QString &strong, const ApiError &error)
{
    QStringList lines{strong, error.message};
    if (error.httpStatus > 0)
        lines += u"HTTP %1"_s.arg(error.httpStatus);
    if (!error.vendorCode.isEmpty())
        lines += error.vendorCode;
    if (!error.requestId.isEmpty())
        lines += u"X-Request-ID: %1"_s.arg(error.requestId);
    if (!error.details.isEmpty())
        lines += error.details;
    return lines.join(u'\n');
}

DialogFrame::DialogFrame(const Theme &theme, const QString &objectName, QWidget *parent)
    : QDialog(parent)
    , m_theme(theme)
    , m_title(new TextLabel(theme, Theme::Type::PageTitle, this))
    , m_chip(new StatusChip(theme, this))
    , m_place(new ElidedLabel(this))
    , m_placeRow(new QWidget(this))
    , m_body(new DialogBody(theme, theme.scaled(Padding), this))
    , m_banner(new StatusBanner(theme, StatusBanner::Size::Inline, this))
    , m_footer(new TextLabel(theme, Theme::Type::Small, this))
    , m_buttons(new QDialogButtonBox(this))
{
    setObjectName(objectName);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);

    const int padding = theme.scaled(Padding);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);

    auto *head = new QVBoxLayout;
    head->setContentsMargins(padding, padding, padding, theme.scaled(8));
    head->setSpacing(theme.scaled(4));
    m_title->setWordWrap(true);
    m_title->setObjectName(u"dialogTitle"_s);
    head->addWidget(m_title);
    auto *place = new QHBoxLayout(m_placeRow);
    place->setContentsMargins(0, 0, 0, 0);
    place->setSpacing(theme.scaled(8));
    place->addWidget(m_chip);
    place->addWidget(m_place, 1);
    m_place->setObjectName(u"placeLabel"_s);
    m_place->setColorRole(QPalette::PlaceholderText);
    m_placeRow->hide();
    head->addWidget(m_placeRow);
    column->addLayout(head);

    m_banner->installEventFilter(this);
    connect(m_body, &DialogBody::grown, this, [this] {
        if (isVisible())
            fitLater();
    });
    column->addWidget(m_body, 1);

    auto *bannerHolder = new QHBoxLayout;
    bannerHolder->setContentsMargins(padding, 0, padding, theme.scaled(8));
    bannerHolder->addWidget(m_banner);
    m_banner->setObjectName(u"dialogBanner"_s);
    m_banner->hide();
    column->addLayout(bannerHolder);

    column->addWidget(new RuleLine(this));

    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(padding, theme.scaled(12), padding, theme.scaled(12));
    foot->setSpacing(theme.scaled(16));
    m_footer->setToken(Token::SecondText);
    m_footer->setWordWrap(true);
    m_footer->setObjectName(u"dialogFooter"_s);
    foot->addWidget(m_footer, 1);
    foot->addWidget(m_buttons);
    column->addLayout(foot);

    auto *commitKey = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), this);
    auto *commitPad = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Enter), this);
    for (QShortcut *shortcut : {commitKey, commitPad}) {
        shortcut->setAutoRepeat(false); // one press is one answer
        connect(shortcut, &QShortcut::activated, this, [this] {
            if (m_commit && m_commit->isEnabled())
                m_commit->click();
            else if (m_commit)
                Q_EMIT committedTooEarly();
        });
    }
    connect(qApp, &QApplication::focusChanged, this,
            [this](QWidget *, QWidget *now) { m_body->bringIntoView(now); });
    connect(m_banner, &StatusBanner::actionTriggered, this, [this](const QString &id) {
        if (id == "copy"_L1)
            QGuiApplication::clipboard()->setText(m_details);
        if (id == "showBlocking"_L1) {
            QDialog::reject();
            Q_EMIT writeRequested(m_blocking);
        }
        Q_EMIT bannerAction(id);
    });
}

// QDialog's destructor hides the window, which moves the focus: nobody of us is there any more to be told.
DialogFrame::~DialogFrame()
{
    disconnect(qApp, nullptr, this, nullptr);
}

QVBoxLayout *DialogFrame::body() const
{
    return m_body->column();
}

void DialogFrame::setHeading(const QString &title)
{
    m_title->setText(title);
    setWindowTitle(title);
    setAccessibleName(title);
}

void DialogFrame::setPlace(Environment environment, const QString &text)
{
    m_chip->setLabel(environmentMark(environment), environmentName(environment));
    m_chip->setVisible(environment != Environment::Production);
    m_place->setText(text);
    m_placeRow->show();
}

void DialogFrame::setFooter(const QString &text)
{
    m_footer->setText(text);
}

QPushButton *DialogFrame::addCommit(const QString &verb, ButtonRole role, bool plainEnter)
{
    m_commit = m_buttons->addButton(verb, QDialogButtonBox::AcceptRole);
    m_commit->setObjectName(u"commitButton"_s);
    m_commit->setAutoDefault(plainEnter);
    m_commit->setDefault(plainEnter);
    m_commit->setProperty(PlainEnter, plainEnter);
    setButtonRole(m_commit, role);
    m_commit->setToolTip(QKeySequence(Qt::CTRL | Qt::Key_Return).toString(QKeySequence::NativeText));
    connect(m_commit, &QPushButton::clicked, this, &DialogFrame::committed);
    return m_commit;
}

QPushButton *DialogFrame::addCancel(const QString &word)
{
    m_cancel = m_buttons->addButton(word.isEmpty() ? tr("Cancel") : word, QDialogButtonBox::RejectRole);
    m_cancel->setObjectName(u"cancelButton"_s);
    m_cancel->setAutoDefault(false);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    return m_cancel;
}

QPushButton *DialogFrame::addOther(const QString &word)
{
    QPushButton *button = m_buttons->addButton(word, QDialogButtonBox::ActionRole);
    button->setAutoDefault(false);
    return button;
}

void DialogFrame::setCommitText(const QString &verb)
{
    m_commit->setText(verb);
}

void DialogFrame::showProblem(const QString &strong, const QString &text, const QString &details)
{
    m_details = details.isEmpty() ? QString(strong + u'\n' + text) : details;
    m_banner->setMessage(Mark::Bad, strong, text);
    m_banner->setActions({{u"copy"_s, tr("Copy details")}});
    m_banner->show();
}

void DialogFrame::showError(const QString &strong, const ApiError &error)
{
    if (error.kind == ApiError::Kind::Conflict && error.httpStatus == 0) {
        // Of the gate, and not of a vendor: the code is the entry that is in the way.
        m_blocking = error.vendorCode.toLongLong();
        if (m_blocking > 0) {
            showProblem(strong, error.message, errorReport(strong, error));
            banner()->setActions({{u"showBlocking"_s, tr("Show that one")}, {u"copy"_s, tr("Copy details")}});
            return;
        }
    }
    QStringList facts;
    if (!error.vendorCode.isEmpty())
        facts += error.vendorCode;
    if (!error.requestId.isEmpty())
        facts += tr("request %1").arg(error.requestId);
    showProblem(strong,
                facts.isEmpty() ? error.message
                                : QString(error.message + u" ("_s + facts.join(u", "_s) + u')'),
                errorReport(strong, error));
}

void DialogFrame::showNotSent(const ApiError &error)
{
    if (error == nothingChanged())
        showNeutral(tr("Nothing to send"), error.message);
    else
        showError(tr("Nothing was sent"), error);
}

void DialogFrame::showOutdated(const ApiError &error)
{
    showError(tr("The form could not be brought up to date"), error);
    m_banner->setActions({{u"retry"_s, tr("Try again")}, {u"copy"_s, tr("Copy details")}});
}

void DialogFrame::showDone(const QString &strong, const QString &text)
{
    m_banner->setMessage(Mark::Good, strong, text);
    m_banner->setActions({});
    m_banner->show();
}

void DialogFrame::showNeutral(const QString &strong, const QString &text)
{
    m_banner->setMessage(Mark::None, strong, text);
    m_banner->setActions({});
    m_banner->show();
}

void DialogFrame::showSaved(const QString &path)
{
    showDone(tr("Saved"), QDir::toNativeSeparators(path));
}

void DialogFrame::showTooEarly()
{
    const QString key = QKeySequence(Qt::CTRL | Qt::Key_Return).toString(QKeySequence::NativeText);
    m_banner->setMessage(Mark::Waiting, tr("Nothing was sent yet"),
                         //: %1 is a key: "Ctrl+Return"
                         tr("What was just entered was still being looked up. Look at what came of it, then "
                            "press %1 again.")
                             .arg(key));
    m_banner->setActions({});
    m_banner->show();
}

void DialogFrame::hideProblem()
{
    m_banner->hide();
}

void DialogFrame::reject()
{
    if (!isVisible() || !m_unsaved || !m_unsaved()) {
        QDialog::reject();
        return;
    }
    // One that was just answered is deleted a moment later.
    const QList<DiscardDialog *> asked = findChildren<DiscardDialog *>();
    if (std::any_of(asked.cbegin(), asked.cend(), [](const QDialog *ask) { return ask->isVisible(); }))
        return;
    auto *ask = new DiscardDialog(m_theme, this);
    connect(ask, &DiscardDialog::discarded, this, [this] { QDialog::reject(); });
    ask->open();
}

void DialogFrame::setDialogWidth(int width)
{
    m_width = width;
}

void DialogFrame::showEvent(QShowEvent *event)
{
    if (!event->spontaneous())
        fitToScreen();
    // Field note: QDialogButtonBox makes its first accepting button the default when it is shown and no other
    // one is, whatever was asked for.
    if (m_commit && !m_commit->property(PlainEnter).toBool())
        m_commit->setDefault(false);
    QDialog::showEvent(event);
}

// As wide as asked and as high as the body wants, inside the screen the parent is on.
void DialogFrame::fitToScreen()
{
    const QScreen *screen = parentWidget() ? parentWidget()->screen() : this->screen();
    QSize room = screen->availableSize() - QSize(ScreenMargin, ScreenMargin);
    // Of the window it is about: over another dialog it may be larger than that.
    const QWidget *window = parentWidget() ? parentWidget()->window() : nullptr;
    while (window && qobject_cast<const QDialog *>(window) && window->parentWidget())
        window = window->parentWidget()->window();
    if (window)
        room = room.boundedTo(window->size() - QSize(ScreenMargin / 2, ScreenMargin / 2))
                   .expandedTo(QSize(480, 360));
    const int width = std::min(m_theme.scaled(m_width), room.width());
    const int bodyHeight = m_body->wantedHeight(width);
    m_body->setMinimumHeight(std::min(bodyHeight, m_theme.scaled(160)));
    const int rest = sizeHint().height() - m_body->sizeHint().height();
    const int height =
        std::min(std::max(rest + bodyHeight + 4, isVisible() ? this->height() : 0), room.height());
    if (QSize(width, height) == size())
        return;
    resize(width, height);
    if (m_wasSeen)
        stayInSight(window, screen->availableGeometry());
}

// QDialog centres what it shows, and what gets its content only afterwards is centred once more. What grows
// later stays where it is or where a person put it, as far as all of it is seen there.
void DialogFrame::stayInSight(const QWidget *window, const QRect &room)
{
    // The frame is that of its window: what Qt takes for its own may be wrong while it is being put up.
    QRect frame(pos(), size() + (window ? window->frameSize() - window->size() : QSize(0, 0)));
    if (const std::optional<QPoint> at = std::exchange(m_shownAt, {});
        window && at && (pos() - *at).manhattanLength() <= Nudge)
        frame.moveCenter(window->frameGeometry().center());
    frame.moveBottom(std::min(frame.bottom(), room.bottom()));
    frame.moveTop(std::max(frame.top(), room.top()));
    move(frame.topLeft());
}

bool DialogFrame::event(QEvent *event)
{
    if (event->type() == QEvent::Paint) {
        if (!std::exchange(m_wasSeen, true))
            m_shownAt = pos();
        if (std::exchange(m_fitsOnceSeen, false))
            fitLater();
    }
    return QDialog::event(event);
}

bool DialogFrame::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_banner && event->type() == QEvent::Show) // beside the body, and not over it
        fitLater();
    return QDialog::eventFilter(watched, event);
}

void DialogFrame::fitLater()
{
    QTimer::singleShot(0, this, [this] {
        if (!isVisible())
            return; // it is fitted when it is shown
        // A window manager that is just putting up the frame would take a new size for the old place, or for
        // none.
        m_fitsOnceSeen = windowHandle() && !windowHandle()->isExposed();
        if (!m_fitsOnceSeen)
            fitToScreen();
    });
}

void DialogFrame::showFrom(QWidget *first)
{
    QTimer::singleShot(0, first, [this, first] {
        m_body->layOut();
        fitToScreen();
        m_body->scrollTo(first);
    });
}

void DialogFrame::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    // Drawn as the one that Enter presses, so it is.
    if (enter && m_cancel && m_cancel->isDefault()) {
        m_cancel->click();
        return;
    }
    // The button with the focus is meant; the one that commits wants more than Enter.
    auto *focused = enter ? qobject_cast<QPushButton *>(focusWidget()) : nullptr;
    if (focused && focused != m_commit) {
        focused->click();
        return;
    }
    // QDialog presses the first auto-default button on Enter; money must not move by it.
    if (enter && (!m_commit || !m_commit->property(PlainEnter).toBool())) {
        event->accept();
        return;
    }
    if (enter && !m_commit->isEnabled()) {
        Q_EMIT committedTooEarly();
        return;
    }
    QDialog::keyPressEvent(event);
}

} // namespace purveyor
