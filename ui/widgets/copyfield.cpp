// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/copyfield.h"

#include "ui/theme.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/visibletext.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QToolButton>

namespace purveyor
{

namespace
{
constexpr int MostLines = 2; // an address that is longer can be copied
} // namespace

CopyField::CopyField(const Theme &theme, const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_label(new ElidedLabel(this))
    , m_button(new QToolButton(this))
{
    m_button->setObjectName(QStringLiteral("copyButton"));
    m_button->setIcon(theme.icon(Icon::Copy, Token::SecondText));
    m_button->setIconSize(QSize(theme.scaled(16), theme.scaled(16)));
    m_button->setFixedSize(theme.scaled(24), theme.scaled(24));
    m_button->setFocusPolicy(Qt::StrongFocus);
    m_button->setAccessibleName(tr("Copy %1").arg(name));
    m_button->setToolTip(plainToolTip(tr("Copy %1").arg(name)));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_label, 0);
    layout->addWidget(m_button);
    layout->addStretch(1);
    connect(m_button, &QToolButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_value);
        Q_EMIT copied(m_value);
    });
}

QString CopyField::value() const
{
    return m_value;
}

void CopyField::setValue(const QString &value)
{
    m_value = value;
    m_label->setText(visibleText(value));
    m_button->setVisible(!value.isEmpty());
}

void CopyField::setMachineText(bool machineText)
{
    m_label->setElideMode(machineText ? Qt::ElideMiddle : Qt::ElideRight);
    m_label->setMostLines(machineText ? 1 : MostLines);
}

} // namespace purveyor
