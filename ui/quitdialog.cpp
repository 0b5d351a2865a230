// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/quitdialog.h"

#include "core/operations/writegate.h"
#include "ui/widgets/textlabel.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace purveyor
{

QuitDialog::QuitDialog(const Theme &theme, WriteGate &gate, QWidget *parent)
    : DialogFrame(theme, u"quitDialog"_s, parent)
    , m_gate(gate)
    , m_sending(new TextLabel(theme, Theme::Type::Body, this))
    , m_held(new TextLabel(theme, Theme::Type::Body, this))
    , m_nothing(new TextLabel(theme, Theme::Type::Body, this))
{
    setHeading(tr("Quit now?"));
    for (TextLabel *label : {m_sending, m_held, m_nothing}) {
        label->setWordWrap(true);
        body()->addWidget(label);
    }
    body()->addStretch(1);
    addCancel(tr("Stay"))->setDefault(true);
    addCommit(tr("Quit"), ButtonRole::Destructive, false);
    cancelButton()->setFocus(Qt::OtherFocusReason); // what Enter does is what looks chosen
    connect(this, &DialogFrame::committed, this, [this] {
        m_confirmed = true;
        accept();
        Q_EMIT quitConfirmed();
    });
    m_gate.pauseHolds();
    connect(&m_gate, &WriteGate::rowChanged, this, &QuitDialog::tell);
    tell();
}

QuitDialog::~QuitDialog()
{
    if (!m_confirmed)
        m_gate.resumeHolds();
}

// What was on its way already when this opened may be over before it is answered.
void QuitDialog::tell()
{
    const int sending = m_gate.sendingCount();
    const int held = m_gate.heldCount();
    m_sending->setText(
        tr("%n write(s) are on the way. Without the answer nobody here knows what became of them: they "
           "are shown as unknown at "
           "the next start and can be looked up then.",
           nullptr, sending));
    m_sending->setVisible(sending > 0);
    m_held->setText(
        tr("%n write(s) are held. They are not sent, and wait for you at the next start.", nullptr, held));
    m_held->setVisible(held > 0);
    m_nothing->setText(tr("Nothing is on its way any more."));
    m_nothing->setVisible(sending + held == 0);
}

} // namespace purveyor
