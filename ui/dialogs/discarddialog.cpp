// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/discarddialog.h"

#include "ui/widgets/textlabel.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace purveyor
{

DiscardDialog::DiscardDialog(const Theme &theme, QWidget *parent)
    : DialogFrame(theme, u"discardDialog"_s, parent)
{
    setDialogWidth(440);
    setHeading(tr("Discard what was typed?"));
    auto *text = new TextLabel(theme, Theme::Type::Body, this);
    text->setWordWrap(true);
    text->setText(tr("Nothing of it was sent or kept."));
    body()->addWidget(text);
    body()->addStretch();
    addCancel(tr("Go on typing"))->setDefault(true);
    addCommit(tr("Discard"), ButtonRole::Destructive, false);
    cancelButton()->setFocus(Qt::OtherFocusReason); // what Enter does is what looks chosen
    connect(this, &DialogFrame::committed, this, [this] {
        accept();
        Q_EMIT discarded();
    });
}

} // namespace purveyor
