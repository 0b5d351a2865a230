// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/toyprogram.h"

#include "core/storage/connectionstore.h"
#include "core/sync/book.h"
#include "tests/support/await.h"
#include "tests/support/toyvendor.h"
#include "ui/mainwindow.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace purveyor::toy
{
ToyProgram::ToyProgram(const QString &profile, std::shared_ptr<ToyWorld> world, bool sessionSecrets)
    : m_world(std::move(world))
    , app(*qobject_cast<QApplication *>(QCoreApplication::instance()), {profile, sessionSecrets, {}},
          [this](VendorRegistry &registry) { registry.add(std::make_unique<ToyFactory>(m_world)); })
{
    QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs); // nobody is here to use one
    QSignalSpy shown(&app, &Application::windowShown);
    app.start();
    ready = shown.wait(20'000) && QTest::qWaitForWindowActive(app.window());
}

ToyProgram::~ToyProgram() = default;

ConnectionId ToyProgram::connection()
{
    return {u"11111111-2222-4333-8444-555555555555"_s};
}

bool ToyProgram::addToy()
{
    Connection toy;
    toy.id = connection();
    toy.vendor = ToyFactory::id();
    toy.name = u"Toy shop"_s;
    toy.environment = Environment::Test;
    toy.baseUrl = u"http://127.0.0.1:9/toy"_s;
    if (!await(app.services().connections.save(toy)))
        return false;
    app.services().book.refreshAll(EntityKind::Customer);
    app.services().book.refreshAll(EntityKind::Subscription);
    return true;
}
} // namespace purveyor::toy
