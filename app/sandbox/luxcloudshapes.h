// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/sandbox/shape.h"

// The payloads of the vendor's document, element for element.
namespace purveyor::sandbox::luxshapes
{

[[nodiscard]] const Shape &newAccount();          ///< 3.1
[[nodiscard]] const Shape &account();             ///< 3.2
[[nodiscard]] const Shape &newUser();             ///< 4.2
[[nodiscard]] const Shape &user();                ///< 4.3
[[nodiscard]] const Shape &userPassword();        ///< 4.4
[[nodiscard]] const Shape &newServiceUser();      ///< 7.2
[[nodiscard]] const Shape &serviceUser();         ///< 7.3
[[nodiscard]] const Shape &serviceUserPassword(); ///< 7.4
/// 5.1 to 5.5; which one an item is depends on its type. What is wrong, empty when nothing.
[[nodiscard]] QString orderProblem(pugi::xml_node root);

} // namespace purveyor::sandbox::luxshapes
