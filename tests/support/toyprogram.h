// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/console/application.h"
#include "tests/support/toyworld.h"

namespace purveyor::toy
{
// The whole program in this process, on a profile of its own, with a vendor that needs no network.
class ToyProgram final
{
    Q_DISABLE_COPY_MOVE(ToyProgram)

public:
    // ready once the window is there.
    ToyProgram(const QString &profile, std::shared_ptr<ToyWorld> world, bool sessionSecrets = true);
    ~ToyProgram();

    static ConnectionId connection(); // that addToy() makes
    bool addToy();                    // its lists are being read then

private:
    std::shared_ptr<ToyWorld> m_world;

public:
    Application app;
    bool ready = false;
};
} // namespace purveyor::toy
