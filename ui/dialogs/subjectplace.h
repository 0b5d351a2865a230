// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/entity.h"

#include <functional>

namespace purveyor
{

class Book;

/// Many subscriptions have one name: whose a thing is, and its number, tell them apart. Tells
/// "Shop & Söhne · 1000123 · CloudBlue" at once, and once more with the name of the customer, or of the
/// subscription that a service user hangs below, where only the book knows it. Not when context is gone.
void tellPlace(Book &book, const Entity &entity, const QString &connection, const QObject *context,
               const std::function<void(const QString &)> &tell);

} // namespace purveyor
