// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/evidencelist.h"

#include "ui/theme.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/visibletext.h"

#include <QGridLayout>

namespace purveyor
{

EvidenceList::EvidenceList(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_layout(new QGridLayout(this))
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setHorizontalSpacing(16);
    m_layout->setVerticalSpacing(8);
    m_layout->setColumnStretch(1, 1);
}

void EvidenceList::setEntries(const QList<Entry> &entries)
{
    while (QLayoutItem *item = m_layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_entries = entries;
    int row = 0;
    for (const Entry &entry : std::as_const(m_entries)) {
        auto *time = new TextLabel(m_theme, Theme::Type::Fixed, this);
        time->setToken(Token::SecondText);
        time->setText(entry.time);
        m_layout->addWidget(time, row, 0, Qt::AlignTop);
        auto *words = new TextLabel(m_theme, Theme::Type::Body, this);
        words->setWordWrap(true);
        words->setTextInteractionFlags(Qt::TextSelectableByMouse);
        const QString text = visibleText(entry.text, true);
        words->setText(
            entry.detail.isEmpty()
                ? text
                : tr("%1 · %2", "what happened · detail").arg(text, visibleText(entry.detail, true)));
        m_layout->addWidget(words, row, 1, Qt::AlignTop);
        ++row;
    }
}

QList<EvidenceList::Entry> EvidenceList::entries() const
{
    return m_entries;
}

} // namespace purveyor
