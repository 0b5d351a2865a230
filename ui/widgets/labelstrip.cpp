// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/labelstrip.h"

#include "core/domain/annotation.h"
#include "ui/theme.h"
#include "ui/widgets/labelchip.h"
#include "ui/widgets/surfaceaction.h"
#include "ui/widgets/wraplayout.h"

#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QStringListModel>

using namespace Qt::StringLiterals;

namespace purveyor
{
namespace
{
constexpr int FieldWidth = 160;
} // namespace

LabelStrip::LabelStrip(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_layout(new WrapLayout(theme.scaled(4), this))
    , m_field(new QLineEdit(this))
    , m_button(makeActionButton({u"addLabel"_s, tr("Add label"), ButtonRole::Link}, this))
    , m_completer(new QCompleter(this))
    , m_known(new QStringListModel(this))
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_field->setObjectName(u"newLabelField"_s);
    m_field->setAccessibleName(tr("New label"));
    m_field->setPlaceholderText(tr("Label"));
    m_field->setMaxLength(LongestLabel);
    m_field->setFixedWidth(theme.scaled(FieldWidth));
    m_field->hide();
    m_completer->setModel(m_known);
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_completer->setFilterMode(Qt::MatchContains);
    m_field->setCompleter(m_completer);
    m_field->installEventFilter(this);
    m_layout->addWidget(m_field);
    m_layout->addWidget(m_button);
    connect(m_button, &QPushButton::clicked, this, &LabelStrip::startAdding);
    connect(m_field, &QLineEdit::returnPressed, this, &LabelStrip::add);
    // Queued: the completer writes the word into the field after it says so.
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this, &LabelStrip::add,
            Qt::QueuedConnection);
}

void LabelStrip::setLabels(const QStringList &labels)
{
    if (labels == m_labels)
        return;
    const QList<LabelChip *> before = findChildren<LabelChip *>(QString(), Qt::FindDirectChildrenOnly);
    int focus = -1; // who removes one with the keyboard goes on with the next
    for (const LabelChip *chip : before) {
        if (chip->hasFocus())
            focus = m_layout->indexOf(chip);
    }
    for (LabelChip *chip : before) {
        m_layout->removeWidget(chip);
        chip->hide();
        chip->deleteLater();
    }
    m_labels = labels;
    int place = 0;
    for (const QString &label : labels) {
        auto *chip = new LabelChip(m_theme, label, this);
        m_layout->insertWidget(place++, chip);
        chip->show();
        connect(chip, &LabelChip::clicked, this, [this, label] { Q_EMIT removeRequested(label); });
    }
    QWidget *previous = nullptr;
    for (int i = 0; i < m_layout->count(); ++i) {
        QWidget *widget = m_layout->itemAt(i)->widget();
        if (previous)
            setTabOrder(previous, widget);
        previous = widget;
    }
    if (focus >= 0) {
        if (labels.isEmpty())
            m_button->setFocus(Qt::OtherFocusReason);
        else
            m_layout->itemAt(qMin(focus, static_cast<int>(labels.size()) - 1))
                ->widget()
                ->setFocus(Qt::OtherFocusReason);
    }
    updateGeometry();
}

void LabelStrip::setKnownLabels(const QStringList &labels)
{
    m_known->setStringList(labels);
}

void LabelStrip::startAdding()
{
    m_field->clear();
    m_field->show();
    m_button->hide();
    m_field->setFocus(Qt::OtherFocusReason);
}

void LabelStrip::stopAdding()
{
    if (m_field->isHidden())
        return;
    const bool hadFocus = m_field->hasFocus();
    m_field->clear();
    m_button->show();
    if (hadFocus)
        m_button->setFocus(Qt::OtherFocusReason);
    m_field->hide();
}

void LabelStrip::add()
{
    const QString label = labelFrom(m_field->text());
    if (m_field->isHidden())
        return;
    stopAdding();
    if (!label.isEmpty())
        Q_EMIT addRequested(label);
}

// Escape ends the typing and not what stands around it.
bool LabelStrip::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field &&
        (event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride)) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Escape) {
            event->accept();
            if (event->type() == QEvent::KeyPress)
                stopAdding();
            return true;
        }
    }
    if (watched == m_field && event->type() == QEvent::FocusOut &&
        static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason && m_field->text().isEmpty())
        stopAdding();
    return QWidget::eventFilter(watched, event);
}

} // namespace purveyor
