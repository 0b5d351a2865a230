// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/ledger.h"
#include "tests/support/toyprogram.h"
#include "tests/support/windowdriver.h"

#include <QObject>
#include <QTemporaryDir>
#include <QTest>
#include <memory>
#include <optional>

namespace purveyor::toy
{
// The base of tests that use the whole window at the toy vendor: for each test function a profile of its own
// and a world of three shops with a subscription each. What a test wants otherwise it changes before start().
class ToyTest : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ToyTest)

protected:
    ToyTest();
    ~ToyTest() override;

    // The program on the profile, connected, its window open and nothing held; again: its next start.
    bool start(bool sessionSecrets = true);
    // A person at the window that the program has now.
    void lookAtTheWindow();
    Services &services() const { return m_program->app.services(); }
    // How it came into the ledger; absent: it is not kept there.
    std::optional<LedgerFacts> facts(EntityKind kind, const QString &id) const;
    // The tab whose text starts with this word.
    bool openTab(const QString &tabs, const QString &word) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::shared_ptr<ToyWorld> m_world;
    std::unique_ptr<ToyProgram> m_program;
    std::unique_ptr<WindowDriver> m_person; // there after start()

protected Q_SLOTS: // Qt Test calls them
    void init();
    void cleanup();
};

// A step of a person; the first that fails says what could not be done.
#define DO(step) QVERIFY2((step), qPrintable(m_person->failure()))
} // namespace purveyor::toy
