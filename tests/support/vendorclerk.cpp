// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/vendorclerk.h"

#include "tests/support/journey.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QDialog>
#include <QPushButton>
#include <algorithm>

// clazy:excludeall=non-pod-global-static (constants of tests)

using namespace Qt::StringLiterals;

namespace purveyor
{
namespace
{
constexpr QLatin1StringView Menu("moreButton");
constexpr QLatin1StringView MoreFields("moreFieldsButton");
const QString Answer = u"resultTree"_s;

QString textsOf(const QAbstractItemModel &model, const QModelIndex &parent)
{
    QString text;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        for (int column = 0; column < model.columnCount(parent); ++column)
            text += model.index(row, column, parent).data().toString() + u'\n';
        text += textsOf(model, model.index(row, 0, parent));
    }
    return text;
}

QString textsOf(const QWidget *view)
{
    const auto *items = qobject_cast<const QAbstractItemView *>(view);
    return items && items->model() ? textsOf(*items->model(), {}) : QString();
}
} // namespace

bool VendorClerk::fail(const QString &text)
{
    return m_journey.driver->fail(text);
}

bool VendorClerk::isDialogOpen() const
{
    return qobject_cast<const QDialog *>(m_journey.driver->topMost()) != nullptr;
}

bool VendorClerk::begin(const QString &operation)
{
    WindowDriver &driver = *m_journey.driver;
    const QString button = operation + u"Button"_s;
    const QString entry = operation + u"Action"_s;
    const auto usable = [&driver, button] {
        const QWidget *found = driver.find(button);
        return found && found->isEnabled();
    };
    const auto inMenu = [&driver, entry] { return driver.menuButton(QString(Menu), entry) != nullptr; };
    if (!driver.waitUntil([&] { return usable() || inMenu(); }, operation + u" to be offered"_s))
        return false;
    lookFromNow();
    return usable() ? driver.click(button) : driver.choose(QString(Menu), entry);
}

bool VendorClerk::search(const QString &words)
{
    WindowDriver &driver = *m_journey.driver;
    lookFromNow();
    return driver.key(Qt::Key_K, Qt::ControlModifier) && driver.keys(words) &&
           driver.waitFor(u"searchPopup"_s) && driver.key(Qt::Key_Return);
}

bool VendorClerk::fill(const QList<Entry> &entries)
{
    return std::all_of(entries.begin(), entries.end(), [this](const Entry &entry) { return fillOne(entry); });
}

bool VendorClerk::fillOne(const Entry &entry)
{
    WindowDriver &driver = *m_journey.driver;
    const QString name = entry.field + u"Field"_s;
    const QString radio = name + u'0'; // few short choices stand side by side
    const auto isThere = [&] { return driver.isThere(name) || driver.isThere(radio); };
    if (!driver.waitUntil([&] { return isThere() || driver.isThere(QString(MoreFields)); }, name))
        return false;
    if (!isThere() && !driver.click(QString(MoreFields)))
        return false;
    if (!driver.waitUntil(isThere, name))
        return false;
    for (int i = 0; driver.isThere(name + QString::number(i)); ++i) {
        if (driver.textOf(name + QString::number(i)) == entry.text)
            return driver.click(name + QString::number(i));
    }
    if (qobject_cast<const QComboBox *>(driver.find(name))) {
        // Choices that come from the vendor may still be on their way.
        const auto offered = [&driver, name, &entry] {
            const auto *box = qobject_cast<const QComboBox *>(driver.find(name));
            return box && box->isEnabled() && box->findText(entry.text, Qt::MatchContains) >= 0;
        };
        return driver.waitUntil(offered, u"%1 among the choices of %2"_s.arg(entry.text, name)) &&
               driver.pick(name, entry.text);
    }
    if (const auto *button = qobject_cast<const QAbstractButton *>(driver.find(name)))
        return button->isChecked() == (entry.text == "on"_L1) || driver.click(name);
    return driver.type(name, entry.text);
}

void VendorClerk::lookFromNow()
{
    m_entriesBefore = m_journey.sandbox.entries().size();
}

bool VendorClerk::wasSeen(const QString &operation)
{
    const QList<QJsonObject> since = m_journey.sandbox.entries().mid(m_entriesBefore);
    return std::any_of(since.cbegin(), since.cend(), [&operation](const QJsonObject &entry) {
        const bool counts = entry.value("effect"_L1) == "read"_L1 || entry.value("executed"_L1).toBool();
        return counts && entry.value("operation"_L1) == operation;
    });
}

bool VendorClerk::write(const Deed &deed)
{
    return begin(deed.operation) && send(deed);
}

bool VendorClerk::send(const Deed &deed)
{
    WindowDriver &driver = *m_journey.driver;
    const qint64 before = m_journey.newestRow().id;
    // What asks for nothing is sent at once.
    if (!driver.waitUntil([&] { return isDialogOpen() || m_journey.newestRow().id > before; },
                          deed.operation + u" to do something"_s))
        return false;
    if (isDialogOpen()) {
        const QString dialog = driver.topMost()->objectName();
        lookFromNow();
        if (!fill(deed.entries) || !driver.click(u"commitButton"_s))
            return false;
        const auto said = [&driver] { // what a person would read there
            return u"the form to go (there: %1)"_s.arg(driver.textOf(u"dialogBanner"_s));
        };
        if (!driver.waitUntil([&] { return !driver.isThere(dialog); }, said()))
            return false;
    }
    // One click may be several writes: what is looked for is among those that came since.
    QList<JournalRow> rows;
    const auto over = [&] {
        rows = m_journey.rowsSince(before);
        return !rows.isEmpty() && std::all_of(rows.cbegin(), rows.cend(), [](const JournalRow &row) {
            return row.state != WriteState::Held && row.state != WriteState::Sending;
        });
    };
    if (!driver.waitUntil(over, deed.operation + u" to be answered"_s))
        return false;
    for (const JournalRow &row : std::as_const(rows)) {
        if (row.state != deed.state)
            return fail(u"%1: %2 (%3)"_s.arg(row.operation.value, stateName(row.state), row.message));
    }
    if (std::none_of(rows.cbegin(), rows.cend(),
                     [&deed](const JournalRow &row) { return row.operation.value == deed.operation; }))
        return fail(deed.operation + u" was not sent"_s);
    return deed.seen.isEmpty() || wasSeen(deed.seen) || fail(u"the vendor did not see %1"_s.arg(deed.seen));
}

bool VendorClerk::testConnection(const QString &connection, const QString &seen)
{
    WindowDriver &driver = *m_journey.driver;
    if (!m_journey.clerk->goTo(Clerk::Page::Connections) ||
        !driver.clickRow(u"connectionsTable"_s, connection))
        return false;
    lookFromNow();
    if (!driver.click(u"testConnectionButton"_s) || !driver.waitForText(u"testSummary"_s, u"passed"_s))
        return false;
    const QString summary = driver.textOf(u"testSummary"_s);
    if (summary.contains("failed"_L1))
        return fail(summary);
    return wasSeen(seen) || fail(u"the vendor did not see %1"_s.arg(seen));
}

bool VendorClerk::ask(const Deed &deed, const QString &answer)
{
    return begin(deed.operation) && answered(deed, answer);
}

bool VendorClerk::answered(const Deed &deed, const QString &answer)
{
    WindowDriver &driver = *m_journey.driver;
    const QString dialog = u"questionDialog"_s;
    if (!driver.waitFor(dialog))
        return false;
    if (!deed.entries.isEmpty()) { // others ask at once
        lookFromNow();
        if (!fill(deed.entries) || !driver.click(u"commitButton"_s))
            return false;
    }
    if (!driver.waitUntil([&] { return driver.isThere(Answer) || driver.isThere(u"resultHeadline"_s); },
                          deed.operation + u" to be answered"_s))
        return false;
    const QString text = driver.textOf(dialog) + textsOf(driver.find(Answer));
    if (!text.contains(answer))
        return fail(u"%1 was answered with “%2”"_s.arg(deed.operation, text));
    if (!wasSeen(deed.seen))
        return fail(u"the vendor did not see %1"_s.arg(deed.seen));
    return driver.click(u"cancelButton"_s) && driver.waitGone(dialog);
}
} // namespace purveyor
