// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/lockscreen.h"

#include "core/net/clock.h"
#include "core/secrets/passphrase.h"
#include "ui/widgets/secretlineedit.h"
#include "ui/widgets/textlabel.h"

#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace purveyor
{
namespace
{
constexpr auto LongestDelay = 30s;
constexpr int HelpAfter = 3; // wrong ones; until then it is a typing error
} // namespace

LockScreen::LockScreen(const Theme &theme, Clock &clock)
    : DialogFrame(theme, u"lockScreen"_s, nullptr)
    , m_clock(clock)
    , m_field(new SecretLineEdit(theme, this))
    , m_say(new TextLabel(theme, Theme::Type::Body, this))
    , m_forgotten(new TextLabel(theme, Theme::Type::Small, this))
{
    setAttribute(Qt::WA_DeleteOnClose, false); // whoever made it takes it away
    setWindowModality(Qt::NonModal);
    setDialogWidth(420);
    setHeading(tr("Purveyor is locked"));
    setWindowTitle(u"Purveyor"_s);
    auto *label = new TextLabel(theme, Theme::Type::Body, this);
    label->setText(tr("Passphrase"));
    label->setBuddy(m_field);
    body()->addWidget(label);
    m_field->setObjectName(u"passphraseField"_s);
    m_field->setAccessibleName(tr("Passphrase"));
    m_field->setMinimumHeight(theme.controlHeight());
    body()->addWidget(m_field);
    m_say->setObjectName(u"lockMessage"_s);
    m_say->setWordWrap(true);
    body()->addWidget(m_say);
    m_forgotten->setObjectName(u"lockForgotten"_s);
    m_forgotten->setToken(Token::SecondText);
    m_forgotten->setWordWrap(true);
    m_forgotten->setText(
        tr("Forgotten? Quit, remove the entry “%1” of Purveyor from the keychain of your desktop "
           "session and start again.")
            .arg(lockPassphraseRef().id));
    m_forgotten->hide();
    body()->addWidget(m_forgotten);
    body()->addStretch();
    addCancel(tr("Quit"));
    addCommit(tr("Unlock"), ButtonRole::Primary, true);
    connect(this, &DialogFrame::committed, this, &LockScreen::tryIt);
    connect(m_field, &QLineEdit::textEdited, this, &LockScreen::tellState);
    tellState();
}

std::chrono::seconds LockScreen::delayAfter(int wrongOnes)
{
    // 32 s is beyond the longest already.
    return std::min<std::chrono::seconds>(std::chrono::seconds(1 << std::clamp(wrongOnes - 1, 0, 5)),
                                          LongestDelay);
}

void LockScreen::waitForKeychain()
{
    m_state = State::Reading;
    tellState();
}

void LockScreen::setReady()
{
    m_state = State::Ready;
    tellState();
}

void LockScreen::tryIt()
{
    const QByteArray typed = m_field->text().toUtf8();
    if (m_state != State::Ready || typed.isEmpty())
        return;
    m_state = State::Checking;
    tellState();
    Q_EMIT entered(typed);
}

void LockScreen::refuse()
{
    ++m_wrong;
    m_state = State::Waiting;
    m_until = m_clock.monotonic() + delayAfter(m_wrong);
    m_field->wipe();
    m_field->setFocus(Qt::OtherFocusReason);
    m_forgotten->setVisible(m_wrong >= HelpAfter);
    fitLater();
    countDown();
}

void LockScreen::countDown()
{
    if (m_clock.monotonic() >= m_until)
        m_state = State::Ready;
    else
        m_clock.callLater(std::min<std::chrono::milliseconds>(1s, m_until - m_clock.monotonic()), this,
                          [this] { countDown(); });
    tellState();
}

// What is typed during a wait stays typed.
void LockScreen::tellState()
{
    QString say;
    switch (m_state) {
    case State::Reading:
        say = tr("The keychain is asked for what is needed…");
        break;
    case State::Ready:
        say = m_wrong > 0 ? tr("That was not the passphrase.")
                          : tr("Hidden after a while without input. What was under way goes on.");
        break;
    case State::Checking:
        say = tr("Checking…");
        break;
    case State::Waiting: {
        const auto left = std::chrono::ceil<std::chrono::seconds>(m_until - m_clock.monotonic());
        say = tr("That was not the passphrase. The next one can be tried in %n second(s).", nullptr,
                 static_cast<int>(left.count()));
        break;
    }
    }
    m_say->setText(say);
    m_say->setToken(m_wrong > 0 && m_state != State::Checking ? Token::Bad : Token::SecondText);
    m_field->setAccessibleDescription(say);
    commitButton()->setEnabled(m_state == State::Ready && !m_field->text().isEmpty());
}

void LockScreen::leave()
{
    m_field->wipe();
    hide();
}

void LockScreen::reject()
{
    Q_EMIT quitRequested();
}

void LockScreen::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Cancel)) {
        event->accept();
        return;
    }
    DialogFrame::keyPressEvent(event);
}

void LockScreen::showEvent(QShowEvent *event)
{
    DialogFrame::showEvent(event);
    m_field->setFocus(Qt::OtherFocusReason);
}

} // namespace purveyor
