// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/settledialog.h"

#include "core/operations/writegate.h"
#include "ui/services.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/visibletext.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace purveyor
{

SettleDialog::SettleDialog(Services &services, const JournalRow &row, QWidget *parent)
    : DialogFrame(services.theme, u"settleDialog"_s, parent)
    , m_services(services)
    , m_row(row.id)
    , m_done(new QRadioButton(tr("It was done"), this))
    , m_notDone(new QRadioButton(tr("It was not done"), this))
    , m_id(new QLineEdit(this))
    , m_note(new QPlainTextEdit(this))
{
    setHeading(tr("Settle: %1").arg(row.verb));
    const auto label = [this](const QString &text, Token token = Token::Text) {
        auto *made = new TextLabel(theme(), Theme::Type::Body, this);
        made->setText(text);
        made->setToken(token);
        made->setWordWrap(true);
        body()->addWidget(made);
        return made;
    };
    label(tr("Look in the panel of %1 for what this write was to do for %2. What you decide here is written "
             "into the journal "
             "with your name; nothing is sent.")
              .arg(row.connectionName,
                   visibleText(row.customerName.isEmpty() ? row.targetName : row.customerName)));
    m_done->setObjectName(u"settleDoneRadio"_s);
    m_notDone->setObjectName(u"settleNotDoneRadio"_s);
    body()->addWidget(m_done);
    body()->addWidget(m_notDone);
    m_id->setObjectName(u"settleIdField"_s);
    m_note->setObjectName(u"settleNoteField"_s);
    label(tr("Id or number of what you found, if there is one"))->setBuddy(m_id);
    m_id->setAccessibleName(tr("Id or number of what you found"));
    body()->addWidget(m_id);
    label(tr("How you know"))->setBuddy(m_note);
    m_note->setAccessibleName(tr("How you know"));
    m_note->setTabChangesFocus(true);
    m_note->setMaximumHeight(theme().controlHeight() * 3);
    body()->addWidget(m_note);
    body()->addStretch(1);
    setFooter(tr("A write that was not done may be placed again."));
    addCancel();
    addCommit(tr("Settle"), ButtonRole::Primary, false);
    connect(m_done, &QRadioButton::toggled, this, &SettleDialog::refresh);
    connect(m_notDone, &QRadioButton::toggled, this, &SettleDialog::refresh);
    connect(m_note, &QPlainTextEdit::textChanged, this, &SettleDialog::refresh);
    connect(this, &DialogFrame::committed, this, &SettleDialog::settle);
    refresh();
}

void SettleDialog::refresh()
{
    const bool decided = m_done->isChecked() || m_notDone->isChecked();
    m_id->setEnabled(!m_notDone->isChecked());
    commitButton()->setEnabled(decided && !m_note->toPlainText().trimmed().isEmpty());
}

void SettleDialog::settle()
{
    const Settlement settlement = m_done->isChecked() ? Settlement::Done : Settlement::NotDone;
    const QString id = m_id->isEnabled() ? m_id->text() : QString();
    m_services.gate.settle(m_row, settlement, m_note->toPlainText(), id)
        ->then(this, [this](const Result<JournalRow> &row) {
            if (row)
                accept();
            else
                showError(tr("It was not settled"), row.error());
        });
}

} // namespace purveyor
