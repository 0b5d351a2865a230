// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/filterbutton.h"

#include "ui/theme.h"

#include <QMenu>

using namespace Qt::StringLiterals;

namespace purveyor
{

FilterButton::FilterButton(const QString &name, Choice choice, QWidget *parent)
    : QPushButton(name, parent)
    , m_name(name)
    , m_choice(choice)
    , m_menu(new QMenu(this))
{
    setAutoDefault(false);
    setMenu(m_menu);
    updateText();
}

void FilterButton::setOptions(const QList<Option> &options)
{
    if (options == m_options)
        return;
    m_options = options;
    QSet<QString> kept;
    for (const Option &option : options) {
        if (m_chosen.contains(option.id))
            kept.insert(option.id);
    }
    const bool changed = kept != m_chosen;
    m_chosen = kept;
    rebuild();
    updateText();
    if (changed)
        Q_EMIT chosenChanged();
}

void FilterButton::rebuild()
{
    m_menu->clear();
    QAction *all = m_menu->addAction(tr("All"));
    all->setObjectName(u"filterAllAction"_s);
    connect(all, &QAction::triggered, this, &FilterButton::clear);
    m_menu->addSeparator();
    for (const Option &option : std::as_const(m_options)) {
        // An ampersand of somebody's name is no mnemonic.
        QAction *action = m_menu->addAction(QString(option.text).replace(u'&', u"&&"_s));
        action->setObjectName(u"filterAction."_s + option.id);
        action->setCheckable(true);
        action->setChecked(m_chosen.contains(option.id));
        connect(action, &QAction::triggered, this, [this, id = option.id](bool on) {
            if (m_choice == Choice::One)
                m_chosen.clear();
            if (on)
                m_chosen.insert(id);
            else
                m_chosen.remove(id);
            rebuild();
            updateText();
            Q_EMIT chosenChanged();
        });
    }
}

void FilterButton::clear()
{
    if (m_chosen.isEmpty())
        return;
    m_chosen.clear();
    rebuild();
    updateText();
    Q_EMIT chosenChanged();
}

QString FilterButton::chosenText() const
{
    QStringList texts;
    for (const Option &option : m_options) {
        if (m_chosen.contains(option.id))
            texts += option.text;
    }
    return texts.join(u", "_s);
}

void FilterButton::updateText()
{
    const QString chosen = chosenText();
    QString shown = chosen;
    if (shown.size() > 24)
        shown = QString(shown.left(22) + u'…');
    //: a filter and what it lets through, such as "Status: Active"
    const QString text = chosen.isEmpty() ? m_name : tr("%1: %2").arg(m_name, shown.replace(u'&', u"&&"_s));
    setText(text);
    setAccessibleName(chosen.isEmpty() ? tr("Filter by %1").arg(m_name) : tr("%1: %2").arg(m_name, chosen));
}

} // namespace purveyor
