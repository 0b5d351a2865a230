// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/detailsgrid.h"

#include "ui/theme.h"
#include "ui/widgets/copyfield.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/visibletext.h"

#include <QGridLayout>
#include <QPushButton>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace purveyor
{
namespace
{
constexpr int MostNameWidth = 128;
} // namespace

DetailsGrid::DetailsGrid(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_layout(new QGridLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setHorizontalSpacing(8);
    m_layout->setVerticalSpacing(6);
    m_layout->setColumnStretch(1, 1);
    setNameWidth(m_nameWidth);
}

void DetailsGrid::addRow(const QString &name, const QString &value, Kind kind)
{
    QWidget *shown = nullptr;
    switch (kind) {
    case Kind::Text:
    case Kind::Quiet: {
        auto *label = new TextLabel(m_theme, Theme::Type::Body, this);
        label->setText(visibleText(value, true));
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        if (kind == Kind::Quiet)
            label->setToken(Token::SecondText);
        shown = label;
        break;
    }
    case Kind::Copyable:
    case Kind::Id: {
        auto *field = new CopyField(m_theme, name, this);
        field->setMachineText(kind == Kind::Id);
        field->setValue(value);
        shown = field;
        break;
    }
    }
    m_rows.append({name, value});
    place(name, shown);
}

void DetailsGrid::addRow(const QString &name, QWidget *value)
{
    m_rows.append({name, QString()});
    // A button alone wants to be as wide as its word, and would push the grid out of the pane.
    if (auto *button = qobject_cast<QPushButton *>(value)) {
        button->setMinimumWidth(m_theme.controlHeight());
        if (button->toolTip().isEmpty())
            button->setToolTip(plainToolTip(QString(button->text()).replace(u"&&"_s, u"&"_s)));
    }
    place(name, value);
}

void DetailsGrid::place(const QString &name, QWidget *value)
{
    const int row = static_cast<int>(m_rows.size()) - 1;
    // Spare height goes below the rows. A size policy that refuses it would also cut what wraps: the height
    // it stops at is that of the wished width.
    m_layout->setRowStretch(row, 0);
    m_layout->setRowStretch(row + 1, 1);
    auto *label = new TextLabel(m_theme, Theme::Type::Body, this);
    label->setToken(Token::SecondText);
    label->setText(name);
    label->setWordWrap(true);
    label->setBuddy(value);
    if (value->accessibleName().isEmpty() && !qobject_cast<QLabel *>(value))
        value->setAccessibleName(name);
    // A wrapping label wishes for a line; what is longer than this wraps, or it would leave the values too
    // little. Its longest word is the least.
    label->setMaximumWidth(
        std::max(m_theme.scaled(std::max(m_nameWidth, MostNameWidth)), label->minimumSizeHint().width()));
    // Beside a button the name stands in the middle, as the value does.
    const Qt::Alignment inLine = qobject_cast<QLabel *>(value) ? Qt::AlignTop : Qt::AlignVCenter;
    m_layout->addWidget(label, row, 0, inLine);
    m_layout->addWidget(value, row, 1,
                        qobject_cast<QLabel *>(value) ? Qt::Alignment(Qt::AlignTop) : Qt::Alignment());
    // The rows are put in while the grid is on screen; a layout shows its children only at the next event
    // loop turn.
    label->show();
    value->show();
}

void DetailsGrid::clear()
{
    while (QLayoutItem *item = m_layout->takeAt(0)) {
        // Later: a copy button may be what brought us here.
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
    m_layout->setRowStretch(static_cast<int>(m_rows.size()), 0);
    m_rows.clear();
}

int DetailsGrid::rowCount() const
{
    return static_cast<int>(m_rows.size());
}

QString DetailsGrid::value(const QString &name) const
{
    for (const auto &[rowName, rowValue] : m_rows) {
        if (rowName == name)
            return rowValue;
    }
    return {};
}

void DetailsGrid::setNameWidth(int width)
{
    m_nameWidth = width;
    m_layout->setColumnMinimumWidth(0, m_theme.scaled(width));
}

} // namespace purveyor
