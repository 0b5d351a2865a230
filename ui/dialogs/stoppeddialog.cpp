// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/stoppeddialog.h"

#include "ui/services.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/visibletext.h"

#include <QGridLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace purveyor
{

StoppedDialog::StoppedDialog(Services &services, const JournalRow &row, const QList<QuoteChange> &changes,
                             const QList<Preflight::Conflict> &conflicts, QWidget *parent)
    : DialogFrame(services.theme, u"stoppedDialog"_s, parent)
{
    auto *text = new TextLabel(theme(), Theme::Type::Body, this);
    text->setObjectName(u"stoppedText"_s);
    text->setWordWrap(true);
    if (!changes.isEmpty()) {
        setHeading(tr("%1: stopped, the price has changed").arg(row.verb));
        text->setText(tr("%2 told another price right before the order for %1 was sent. Nothing was sent.")
                          .arg(visibleText(row.customerName), row.connectionName));
    } else if (!conflicts.isEmpty()) {
        setHeading(tr("%1: stopped, it was changed meanwhile").arg(row.verb));
        text->setText(tr("Somebody changed %1 at %2 after you opened the form. Nothing was sent.")
                          .arg(visibleText(row.targetName), row.connectionName));
    } else {
        setHeading(tr("%1: stopped before it was sent").arg(row.verb));
        text->setText(visibleText(row.message, true));
    }
    body()->addWidget(text);
    if (!changes.isEmpty() || !conflicts.isEmpty())
        addComparison(changes, conflicts);
    body()->addStretch();
    addCancel(tr("Close"));
    addCommit(changes.isEmpty() ? tr("Edit again…") : tr("Order again…"), ButtonRole::Primary, false);
    connect(this, &DialogFrame::committed, this, [this] {
        Q_EMIT againRequested();
        accept();
    });
}

void StoppedDialog::addComparison(const QList<QuoteChange> &changes,
                                  const QList<Preflight::Conflict> &conflicts)
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(theme().scaled(16));
    grid->setVerticalSpacing(theme().scaled(8));
    grid->setColumnStretch(0, 1);
    int line = 0;
    const auto cell = [this, grid, &line](int column, const QString &value, Theme::Type type, Token token) {
        auto *label = new TextLabel(theme(), type, this);
        label->setText(value.isEmpty() ? u"–"_s : visibleText(value));
        label->setToken(token);
        label->setWordWrap(true);
        grid->addWidget(label, line, column);
    };
    const bool yours = !conflicts.isEmpty();
    cell(0, u" "_s, Theme::Type::ColumnHead, Token::SecondText);
    cell(1, tr("Before"), Theme::Type::ColumnHead, Token::SecondText);
    cell(2, tr("Now"), Theme::Type::ColumnHead, Token::SecondText);
    if (yours)
        cell(3, tr("Yours"), Theme::Type::ColumnHead, Token::SecondText);
    ++line;
    for (const QuoteChange &change : changes) {
        cell(0, change.what, Theme::Type::Body, Token::Text);
        cell(1, change.before, Theme::Type::Body, Token::Text);
        cell(2, change.after, Theme::Type::Strong, Token::Text);
        ++line;
    }
    for (const Preflight::Conflict &conflict : conflicts) {
        cell(0, conflict.label, Theme::Type::Body, Token::Text);
        cell(1, conflict.before, Theme::Type::Body, Token::Text);
        cell(2, conflict.now, Theme::Type::Strong, Token::Text);
        cell(3, conflict.yours, Theme::Type::Body, Token::Text);
        ++line;
    }
    body()->addLayout(grid);
}

} // namespace purveyor
