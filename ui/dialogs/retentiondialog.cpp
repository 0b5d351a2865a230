// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/retentiondialog.h"

#include "ui/widgets/textlabel.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace purveyor
{

RetentionDialog::RetentionDialog(const Theme &theme, int years, int count, QWidget *parent)
    : DialogFrame(theme, u"retentionDialog"_s, parent)
{
    setDialogWidth(480);
    setHeading(tr("Forget what old entries say?"));
    const auto line = [this](const QString &text, const QString &name) {
        auto *label = new TextLabel(this->theme(), Theme::Type::Body, this);
        label->setObjectName(name);
        label->setWordWrap(true);
        label->setText(text);
        body()->addWidget(label);
    };
    const QString age = tr("%n year(s)", nullptr, years);
    //: %1 is "2 years"
    line(count == 0
             ? tr("No entry of the journal is older than %1 today. Those that grow so old forget what "
                  "they say, looked at once a day.")
                   .arg(age)
             : tr("%n entry(ies) of the journal are older than %1 and forget now what they say; others "
                  "when they grow so old, looked at once a day.",
                  nullptr, count)
                   .arg(age),
         u"retentionCount"_s);
    line(tr("Customers, orders, requests and answers go for good. That something was done, when, by whom and "
            "how it ended stays, and Verify still passes. What is held, being sent, unknown or a draft is "
            "left alone."),
         u"retentionWhat"_s);
    line(tr("Earlier backups keep what they have."), u"retentionBackups"_s);
    body()->addStretch();
    addCancel()->setDefault(true);
    addCommit(tr("Forget"), ButtonRole::Destructive, false);
    cancelButton()->setFocus(Qt::OtherFocusReason); // what Enter does is what looks chosen
    connect(this, &DialogFrame::committed, this, [this] {
        accept();
        Q_EMIT confirmed();
    });
}

} // namespace purveyor
