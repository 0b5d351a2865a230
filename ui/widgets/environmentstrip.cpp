// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/environmentstrip.h"

#include "ui/theme.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QPainter>

namespace purveyor
{

EnvironmentStrip::EnvironmentStrip(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_name(new TextLabel(theme, Theme::Type::ColumnHead, this))
    , m_explanation(new ElidedLabel(this))
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_name->setObjectName(QStringLiteral("environmentName"));
    m_explanation->setFont(theme.font(Theme::Type::Small));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 0, 12, 1);
    layout->setSpacing(8);
    layout->addWidget(m_name);
    layout->addWidget(m_explanation, 1);
    hide();
}

void EnvironmentStrip::setEnvironment(Mark mark, const QString &name, const QString &explanation)
{
    m_mark = mark;
    m_name->setText(name);
    m_explanation->setText(explanation);
    setAccessibleName(name);
    setAccessibleDescription(explanation);
    setVisible(mark != Mark::None);
    update();
}

QString EnvironmentStrip::name() const
{
    return m_name->text();
}

QSize EnvironmentStrip::sizeHint() const
{
    return {QWidget::sizeHint().width(), m_theme.scaled(24)};
}

void EnvironmentStrip::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.markGround(m_mark));
    painter.fillRect(QRect(0, height() - 1, width(), 1), m_theme.markColor(m_mark));
}

} // namespace purveyor
