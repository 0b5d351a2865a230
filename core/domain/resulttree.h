// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/attribute.h"
#include "core/domain/status.h"

#include <QList>
#include <QString>
#include <vector>

namespace purveyor
{
// One value of an answer, or a group of them. The vendor folder decides nothing about what is shown: whatever
// came stands here under the vendor's own names, in the vendor's order.
struct ResultNode {
    QString name;  // the vendor's own: "usedQuantity"
    QString value; // as it came, plain text; empty for a group and for an empty value
    std::vector<ResultNode> children;

    friend bool operator==(const ResultNode &, const ResultNode &) = default;
};

// The answer to a question (an operation whose effect is Read), ready to be shown above and as a tree below.
struct ResultTree {
    QString headline;      // one sentence for people: "Nobody has the user name jane@x.com."
    Status status;         // what that means; an empty word: nothing to show
    Attributes highlights; // picked out for reading and copying: price, name, cycle, id
    std::vector<ResultNode> nodes;
    QStringList remarks; // what had to be overlooked to read the answer, translated

    friend bool operator==(const ResultTree &, const ResultTree &) = default;
};
} // namespace purveyor
