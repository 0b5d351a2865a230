// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vendors/luxcloud/treemessages.h"

namespace purveyor::luxcloud
{
namespace
{
// As deep as the reader lets a document be.
ResultNode nodeOf(const xml::Element &element)
{
    ResultNode node;
    node.name = element.name();
    if (element.isLeaf())
        node.value = element.text();
    const QList<xml::Element::Attribute> attributes = element.attributes();
    for (const xml::Element::Attribute &attribute : attributes)
        node.children.push_back({attribute.first, attribute.second, {}});
    const QList<xml::Element> children = element.children();
    for (const xml::Element &child : children)
        node.children.push_back(nodeOf(child));
    return node;
}
} // namespace

std::vector<ResultNode> treeOf(const xml::Element &root)
{
    return {nodeOf(root)};
}
} // namespace purveyor::luxcloud
