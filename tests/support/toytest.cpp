// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/toytest.h"

#include "core/sync/book.h"
#include "tests/support/await.h"
#include "ui/mainwindow.h"
#include "ui/settings.h"

#include <QTabBar>

using namespace Qt::StringLiterals;

namespace purveyor::toy
{
ToyTest::ToyTest() = default;
ToyTest::~ToyTest() = default;

void ToyTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    m_world = std::make_shared<ToyWorld>();
    m_world->fill(3, 1);
}

void ToyTest::cleanup()
{
    m_person.reset();
    m_program.reset();
    m_world.reset();
    m_folder.reset();
}

bool ToyTest::start(bool sessionSecrets)
{
    m_person.reset();
    m_program.reset(); // the profile is for one at a time
    m_program = std::make_unique<ToyProgram>(m_folder->path(), m_world, sessionSecrets);
    if (!m_program->ready || !m_program->addToy())
        return false;
    services().settings.setHoldTime(std::chrono::seconds(0));
    lookAtTheWindow();
    return true;
}

void ToyTest::lookAtTheWindow()
{
    m_program->app.window()->resize(1280, 800);
    m_person = std::make_unique<WindowDriver>(m_program->app.window());
}

std::optional<LedgerFacts> ToyTest::facts(EntityKind kind, const QString &id) const
{
    return await(services().book.ledgerFacts({ToyProgram::connection(), kind, {id}})).value_or(std::nullopt);
}

bool ToyTest::openTab(const QString &tabs, const QString &word) const
{
    const QWidget *widget = m_person->waitFor(tabs);
    auto *bar = widget ? widget->findChild<QTabBar *>() : nullptr;
    for (int i = 0; bar && i < bar->count(); ++i) {
        if (bar->tabText(i).startsWith(word)) {
            QTest::mouseClick(bar, Qt::LeftButton, {}, bar->tabRect(i).center());
            return true;
        }
    }
    return m_person->fail(u"no tab %1 in %2"_s.arg(word, tabs));
}
} // namespace purveyor::toy
