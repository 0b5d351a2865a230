// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <vector>

#include <pugixml.hpp>

namespace purveyor::sandbox
{

/// What an element of a request must look like: its children in this order and no others, or its text.
struct Shape {
    using Check = QString (*)(const QString &text); ///< what is wrong with a text, empty when nothing

    const char *name;
    Check check = nullptr; ///< of a leaf; null: whatever is not padded
    std::vector<Shape> children = {};
    int min = 1;
    int max = 1;
};

/// How @p node departs from @p shape, with the path to the place; empty when it does not. Attributes and
/// text between elements depart.
[[nodiscard]] QString shapeProblem(const Shape &shape, pugi::xml_node node);

} // namespace purveyor::sandbox
