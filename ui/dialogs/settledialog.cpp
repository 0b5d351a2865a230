// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/settledialog.h"

#include "core/operations/writegate.h"
#include "ui/services.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/visibletext.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>
#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace purveyor
{

SettleDialog::SettleDialog(Services &services, const JournalRow &row, const Evidence &evidence,
                           QWidget *parent)
    : DialogFrame(services.theme, u"settleDialog"_s, parent)
    , m_services(services)
    , m_row(row.id)
    , m_offered(evidence.found)
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
    QStringList about{row.targetName, row.customerName};
    about.removeAll(QString());
    about.removeDuplicates();
    label(tr("Look in the panel of %1 for what this write was to do for %2. What you decide here is written "
             "into the journal "
             "with your name; nothing is sent.")
              .arg(row.connectionName, visibleText(about.join(u" · "_s))));
    m_done->setObjectName(u"settleDoneRadio"_s);
    m_notDone->setObjectName(u"settleNotDoneRadio"_s);
    body()->addWidget(m_done);
    body()->addWidget(m_notDone);
    m_id->setObjectName(u"settleIdField"_s);
    m_note->setObjectName(u"settleNoteField"_s);
    offer(evidence);
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

void SettleDialog::offer(const Evidence &evidence)
{
    if (evidence.found.isEmpty())
        return;
    auto *found = new QComboBox(this);
    found->setObjectName(u"settleFoundCombo"_s);
    found->setAccessibleName(tr("What the check found"));
    found->setPlaceholderText(tr("Choose what the check found…"));
    found->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    for (const EntityKey &key : evidence.found) {
        const auto line =
            std::find_if(evidence.lines.cbegin(), evidence.lines.cend(), [&key](const Evidence::Line &each) {
                return each.text == key.id.value || each.detail.contains(key.id.value);
            });
        const QString text = line == evidence.lines.cend()
                                 ? key.id.value
                                 : QString(u"%1 · %2"_s.arg(line->text, line->detail));
        found->addItem(visibleText(text), key.id.value);
    }
    found->setCurrentIndex(-1);
    connect(found, &QComboBox::activated, this, [this, found] {
        m_done->setChecked(true);
        m_id->setText(found->currentData().toString());
    });
    body()->addWidget(found);
    setTabOrder(m_notDone, found); // made after the fields below it
    setTabOrder(found, m_id);
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
    const QString id = m_id->isEnabled() ? m_id->text().trimmed() : QString();
    const auto offered = std::find_if(m_offered.cbegin(), m_offered.cend(),
                                      [&id](const EntityKey &key) { return key.id.value == id; });
    const auto kind = offered == m_offered.cend() ? std::nullopt : std::optional(offered->kind);
    m_services.gate.settle(m_row, settlement, m_note->toPlainText(), id, kind)
        ->then(this, [this](const Result<JournalRow> &row) {
            if (row)
                accept();
            else
                showError(tr("It was not settled"), row.error());
        });
}

} // namespace purveyor
