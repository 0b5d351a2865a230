// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/takeoffdialog.h"

#include "core/sync/book.h"
#include "ui/widgets/textlabel.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace purveyor
{

TakeOffDialog::TakeOffDialog(const Theme &theme, Book &book, const Connection &connection,
                             const EntityKey &key, const QString &name, QWidget *parent)
    : DialogFrame(theme, u"takeOffDialog"_s, parent)
    , m_book(book)
    , m_key(key)
{
    setDialogWidth(480);
    setHeading(tr("Take %1 off this list?").arg(name));
    setPlace(connection.environment, connection.name);
    auto *text = new TextLabel(theme, Theme::Type::Body, this);
    text->setWordWrap(true);
    text->setText(
        key.kind == EntityKind::Customer
            ? tr("Nothing changes at %1. The customer and what is kept below it are no longer shown here. "
                 "The "
                 "record of what was done for it stays.")
                  .arg(connection.name)
            : tr("Nothing changes at %1. It is no longer shown here. The record of what was done stays.")
                  .arg(connection.name));
    body()->addWidget(text);
    body()->addStretch();
    setFooter(tr("It comes back when it is added again, or when something is done to it."));
    addCancel();
    addCommit(tr("Take off"), ButtonRole::Destructive, false);
    connect(this, &DialogFrame::committed, this, &TakeOffDialog::takeOff);
}

void TakeOffDialog::takeOff()
{
    commitButton()->setEnabled(false);
    m_book.takeOffUnlisted(m_key)->then(this, [this](const Result<Done> &done) {
        commitButton()->setEnabled(true);
        if (done)
            accept();
        else
            showError(tr("It is still on the list"), done.error());
    });
}

} // namespace purveyor
