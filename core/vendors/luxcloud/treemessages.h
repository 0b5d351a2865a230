// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/resulttree.h"
#include "core/vendors/xmlreading.h"

namespace purveyor::luxcloud
{
// An answer as a tree of the vendor's own names and values, everything in it, in the order it came.
std::vector<ResultNode> treeOf(const xml::Element &root);
} // namespace purveyor::luxcloud
