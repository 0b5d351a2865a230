// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/progressitem.h"

#include "ui/theme.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/loadingline.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/visibletext.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QToolButton>

namespace purveyor
{

ProgressItem::ProgressItem(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_text(new ElidedLabel(this))
    , m_figures(new TextLabel(theme, Theme::Type::Small, this))
    , m_line(new LoadingLine(theme, this))
    , m_cancel(new QToolButton(this))
{
    m_text->setFont(theme.font(Theme::Type::Small));
    m_text->setColorRole(QPalette::PlaceholderText);
    m_figures->setToken(Token::SecondText);
    m_line->setFixedWidth(theme.scaled(96));
    m_cancel->setObjectName(QStringLiteral("cancelButton"));
    m_cancel->setIcon(theme.icon(Icon::Close, Token::SecondText));
    m_cancel->setIconSize(QSize(theme.scaled(12), theme.scaled(12)));
    m_cancel->setFixedSize(theme.scaled(24), theme.scaled(24));
    m_cancel->setFocusPolicy(Qt::StrongFocus);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_figures);
    layout->addWidget(m_line);
    layout->addWidget(m_cancel);
    connect(m_cancel, &QToolButton::clicked, this, &ProgressItem::cancelRequested);
    setProgress(0, 0);
}

void ProgressItem::setText(const QString &text)
{
    m_text->setText(text);
    const QString cancel = tr("Cancel: %1").arg(text);
    m_cancel->setAccessibleName(cancel);
    m_cancel->setToolTip(plainToolTip(cancel));
}

QString ProgressItem::text() const
{
    return m_text->text();
}

void ProgressItem::setProgress(qint64 done, qint64 total)
{
    const QLocale words = locale();
    if (total > 0) {
        m_figures->setText(tr("%1 / %2", "done / total").arg(words.toString(done), words.toString(total)));
        m_line->setProgress(qMin(done, total), total);
    } else {
        m_figures->setText(done > 0 ? words.toString(done) : QString());
        m_line->setBusy();
    }
    m_figures->setVisible(!m_figures->text().isEmpty());
}

void ProgressItem::setCancellable(bool cancellable)
{
    m_cancel->setEnabled(cancellable);
}

} // namespace purveyor
