// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/quitdialog.h"

#include "ui/widgets/textlabel.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace purveyor
{

QuitDialog::QuitDialog(const Theme &theme, int sending, int held, QWidget *parent)
    : DialogFrame(theme, u"quitDialog"_s, parent)
{
    setHeading(tr("Quit now?"));
    const auto line = [this](const QString &text) {
        auto *label = new TextLabel(this->theme(), Theme::Type::Body, this);
        label->setWordWrap(true);
        label->setText(text);
        body()->addWidget(label);
    };
    if (sending > 0)
        line(tr("%n write(s) are on the way. Without the answer nobody here knows what became of them: they "
                "are shown as unknown at "
                "the next start and can be looked up then.",
                nullptr, sending));
    if (held > 0)
        line(tr("%n write(s) are held. They are not sent, and wait for you at the next start.", nullptr,
                held));
    body()->addStretch(1);
    QPushButton *stay = addCancel(tr("Stay"));
    stay->setDefault(true);
    addCommit(tr("Quit"), ButtonRole::Destructive, false);
    connect(this, &DialogFrame::committed, this, [this] {
        accept();
        Q_EMIT quitConfirmed();
    });
}

} // namespace purveyor
