// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/entity.h"
#include "core/net/result.h"
#include "ui/dialogs/dialogframe.h"

namespace purveyor
{

class Book;

/// Takes a thing off a list that is kept here because its vendor has none: what was added by mistake.
class TakeOffDialog final : public DialogFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TakeOffDialog)

public:
    TakeOffDialog(const Theme &theme, Book &book, const Connection &connection, const EntityKey &key,
                  const QString &name, QWidget *parent);

private:
    void takeOff();

    Book &m_book;
    EntityKey m_key;
};

} // namespace purveyor
