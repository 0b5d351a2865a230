// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/resultview.h"

#include "core/domain/resultlimit.h"
#include "ui/theme.h"
#include "ui/widgets/detailsgrid.h"
#include "ui/widgets/statuschip.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/visibletext.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace purveyor
{
namespace
{
// Deeper answers than a reader of this program lets through are no concern; longer ones are. Returns how many
// lines are left; less than 0: there were more.
int addNodes(const std::vector<ResultNode> &nodes, QTreeWidgetItem *parent, int left)
{
    for (const ResultNode &node : nodes) {
        if (--left < 0)
            return left;
        auto *item = new QTreeWidgetItem(parent, {visibleText(node.name), visibleText(node.value)});
        item->setToolTip(1, plainToolTip(node.value));
        left = addNodes(node.children, item, left);
    }
    return left;
}

void appendText(const std::vector<ResultNode> &nodes, int depth, QString &text)
{
    for (const ResultNode &node : nodes) {
        text += QString(depth * 2, u' ') + node.name + u": "_s + node.value + u'\n';
        appendText(node.children, depth + 1, text);
    }
}

QString lineOf(const QTreeWidgetItem &item)
{
    return item.text(0) + u'\t' + item.text(1);
}
} // namespace

ResultView::ResultView(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_headline(new TextLabel(theme, Theme::Type::Strong, this))
    , m_chip(new StatusChip(theme, this))
    , m_highlights(new DetailsGrid(theme, this))
    , m_tree(new QTreeWidget(this))
    , m_remarks(new TextLabel(theme, Theme::Type::Small, this))
{
    m_headline->setObjectName(u"resultHeadline"_s);
    m_headline->setWordWrap(true);
    m_headline->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_remarks->setWordWrap(true);
    m_remarks->setToken(Token::SecondText);
    m_highlights->setObjectName(u"resultHighlights"_s);
    m_highlights->setNameWidth(136);
    m_tree->setObjectName(u"resultTree"_s);
    m_tree->setAccessibleName(tr("Everything that was answered"));
    m_tree->setHeaderLabels({tr("Name"), tr("Value")});
    m_tree->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_tree->setUniformRowHeights(true);
    m_tree->setTabKeyNavigation(false);
    m_tree->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_tree->setMinimumHeight(theme.rowHeight() * 6);
    m_tree->installEventFilter(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.scaled(12));
    auto *top = new QHBoxLayout;
    top->addWidget(m_headline, 1);
    top->addWidget(m_chip, 0, Qt::AlignTop);
    column->addLayout(top);
    column->addWidget(m_highlights);
    column->addWidget(m_tree, 1);
    column->addWidget(m_remarks);
}

void ResultView::setResult(const ResultTree &result)
{
    m_result = result;
    m_headline->setText(visibleText(result.headline, true));
    m_headline->setVisible(!result.headline.isEmpty());
    m_chip->setStatus(result.status);
    m_chip->setVisible(!result.status.word.isEmpty());
    m_highlights->clear();
    for (const Attribute &picked : result.highlights) {
        m_highlights->addRow(picked.label, picked.value,
                             picked.copyable ? DetailsGrid::Kind::Copyable : DetailsGrid::Kind::Text);
    }
    m_highlights->setVisible(!result.highlights.isEmpty());
    m_tree->clear();
    QStringList remarks = result.remarks;
    if (addNodes(result.nodes, m_tree->invisibleRootItem(), MostResultNodes) < 0)
        remarks += tr("Only the first %1 lines are shown.").arg(locale().toString(MostResultNodes));
    m_tree->expandAll();
    m_tree->setVisible(!result.nodes.empty());
    m_remarks->setText(visibleText(remarks.join(u'\n'), true));
    m_remarks->setVisible(!remarks.isEmpty());
}

QString ResultView::text() const
{
    QString text = m_result.headline + u'\n';
    for (const Attribute &picked : m_result.highlights)
        text += picked.label + u": "_s + picked.value + u'\n';
    appendText(m_result.nodes, 0, text);
    for (const QString &remark : m_result.remarks) // it may say that this is not everything
        text += remark + u'\n';
    return text;
}

bool ResultView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_tree && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent *>(event)->matches(QKeySequence::Copy)) {
        QStringList lines;
        const QList<QTreeWidgetItem *> chosen = m_tree->selectedItems();
        for (const QTreeWidgetItem *item : chosen)
            lines += lineOf(*item);
        if (!lines.isEmpty())
            QGuiApplication::clipboard()->setText(lines.join(u'\n'));
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace purveyor
