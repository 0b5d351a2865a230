// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/proof/vendortable.h"

#include "tests/proof/callbook.h"
#include "tests/proof/rowbook.h"

using namespace Qt::StringLiterals;

namespace purveyor::proof
{
namespace
{
QString code(const QString &text)
{
    return u'`' + text + u'`';
}

QString codes(const QStringList &texts)
{
    QStringList all;
    for (const QString &text : texts)
        all += code(text);
    return all.join(u", "_s);
}

// A bar would end the cell.
QString cell(QString text)
{
    return text.replace(u'|', u"\\|"_s);
}

QString line(const QStringList &cells)
{
    QStringList escaped;
    for (const QString &text : cells)
        escaped += cell(text);
    return u"| "_s + escaped.join(u" | "_s) + u" |\n"_s;
}

QString calls(const Vendor &vendor)
{
    QString text = u"\n### %1\n\nMessages in %2; over a socket in %3; by hand in %4.\n\n"_s.arg(
        vendor.name, codes(vendor.messagePrograms), codes(vendor.socketPrograms),
        codes(vendor.journeyPrograms));
    text += line({u"operation"_s, u"section"_s, u"request"_s, u"client function"_s,
                  u"where a person does it"_s, u"message test"_s, u"socket, journey"_s});
    text += u"|---|---|---|---|---|---|---|\n"_s;
    for (const Call &call : vendor.calls) {
        QStringList requests = call.paths;
        requests[0].prepend(QString::fromLatin1(call.method) + u' ');
        text += line({code(call.id), call.section, codes(requests), code(call.code), call.place,
                      codes(call.messages), call.notYet.isEmpty() ? u"yes"_s : u"not yet: "_s + call.notYet});
    }
    return text;
}

const QString Introduction = uR"(# What the clients can do, and what proves it

Written by `purveyor-calls` (`cmake --build --preset dev --target vendor-table`) from the clients' own `operations()`, from
`tests/proof/calls/*.json` and from the test sources; `tst_vendortable` fails when this file is another one. Behind a vendor's
operations stand the lists, details, estimates and tests of a connection that it is read for besides; where a vendor has none of
them (a list of customers, say), it offers none.

`tst_vendorproof` runs after the tests named here and fails for each row that lacks one of three things:

- **message test**: the test functions named here ran and passed. Each program notes how each of its tests ended; a name alone
  counts for nothing, and neither does what happened in a test that failed.
- **socket**: each of its requests (method, path, and the words in the query or body that tell it from its neighbours) arrived at
  the other end of a real socket: at the byte-level server of the client's test, or at the simulated vendor without a window.
- **journey**: the simulated vendor's ledger has each of them after the window was used with mouse and keys: of a question that it
  was answered, of a write that it was *done*. The journeys write down what the ledger says, not what they tried.

An operation that is not in `tests/proof/calls` fails, as does a request in a journey's ledger that no row tells of, and a row
marked "not yet" once it is proved. Words in capitals in a path stand for an id or a name. Where two rows make the same request
(the test of a connection reads a list), `tests/proof/calls` names the tests in which it is made for that reason.

## Operations
)"_s;

const QString RowsIntroduction = uR"(
## Where the documents err, contradict themselves or say nothing

L: LuxCloud, H and D: HostingStack's server and its document, R: RackNap, C: CloudBlue. A test names its rows in the name of its
function (`l05_l10_…`, `…_C36`) or the tag of its data; a row without one has a reason, and `tst_vendortable` fails when a row has
neither or both. `tst_vendorproof` fails unless each of these tests ran and passed.

)"_s;
} // namespace

QByteArray vendorTable()
{
    QString text = Introduction;
    for (const Vendor &vendor : vendors())
        text += calls(vendor);
    text += RowsIntroduction;
    text += line({u"row"_s, u"what"_s, u"tests, or why there are none"_s});
    text += u"|---|---|---|\n"_s;
    for (const Row &row : rows())
        text +=
            line({row.name, row.about, row.tests.isEmpty() ? u"no test: "_s + row.reason : codes(row.tests)});
    return text.toUtf8();
}
} // namespace purveyor::proof
