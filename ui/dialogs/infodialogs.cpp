// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/infodialogs.h"

#include "ui/widgets/detailsgrid.h"
#include "ui/widgets/textlabel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>
#include <QSslSocket>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace purveyor
{

ShortcutsDialog::ShortcutsDialog(const Theme &theme, QWidget *parent)
    : DialogFrame(theme, u"shortcutsDialog"_s, parent)
{
    setHeading(tr("Keyboard"));
    auto *grid = new DetailsGrid(theme, this);
    grid->setNameWidth(160);
    const auto key = [](const QKeySequence &sequence) { return sequence.toString(QKeySequence::NativeText); };
    grid->addRow(key(Qt::CTRL | Qt::Key_K), tr("Find a customer, subscription, order or action"));
    grid->addRow(key(QKeySequence::Find) + u"  /"_s, tr("Filter the list; Esc clears it"));
    grid->addRow(key(QKeySequence::Refresh), tr("Read the list again"));
    grid->addRow(key(QKeySequence::New), tr("New on this page"));
    grid->addRow(key(Qt::CTRL | Qt::SHIFT | Qt::Key_N), tr("Add a thing that the vendor does not list"));
    grid->addRow(key(Qt::CTRL | Qt::SHIFT | Qt::Key_E), tr("Export the list as CSV"));
    grid->addRow(key(Qt::CTRL | Qt::SHIFT | Qt::Key_I), tr("Import such things from CSV"));
    grid->addRow(key(Qt::CTRL | Qt::Key_1) + u" … "_s + key(Qt::CTRL | Qt::Key_5), tr("Go to a page"));
    grid->addRow(key(Qt::Key_Return), tr("Open the selected row"));
    grid->addRow(key(Qt::Key_F2), tr("Edit the selected row"));
    grid->addRow(key(Qt::Key_Delete), tr("Ask to delete the selected row"));
    grid->addRow(key(QKeySequence::Copy), tr("Copy the selected rows"));
    grid->addRow(key(Qt::CTRL | Qt::SHIFT | Qt::Key_C), tr("Copy them with column heads"));
    grid->addRow(key(Qt::CTRL | Qt::SHIFT | Qt::Key_B), tr("Do something for all of them"));
    grid->addRow(key(Qt::SHIFT | Qt::Key_F10), tr("Menu of the selected row"));
    grid->addRow(key(Qt::CTRL | Qt::Key_Return), tr("Press the main button of a dialog"));
    grid->addRow(key(Qt::CTRL | Qt::Key_E), tr("Show the exact request"));
    grid->addRow(key(QKeySequence::Undo), tr("Undo what is held"));
    grid->addRow(key(Qt::ALT | Qt::Key_Left), tr("Back"));
    grid->addRow(key(Qt::CTRL | Qt::Key_Comma), tr("Settings"));
    grid->addRow(key(Qt::CTRL | Qt::SHIFT | Qt::Key_L), tr("Read-only on or off"));
    grid->addRow(key(Qt::CTRL | Qt::ALT | Qt::Key_L), tr("Lock now, with a passphrase set in the settings"));
    grid->addRow(key(Qt::Key_F10), tr("Menu"));
    grid->addRow(key(Qt::CTRL | Qt::Key_Q), tr("Quit"));
    body()->addWidget(grid);
    body()->addStretch();
    addCancel(tr("Close"));
}

AboutDialog::AboutDialog(const Theme &theme, const QString &secretsKind, QWidget *parent)
    : DialogFrame(theme, u"aboutDialog"_s, parent)
{
    setHeading(tr("Purveyor %1").arg(QStringLiteral(PURVEYOR_VERSION)));
    auto *what = new TextLabel(theme, Theme::Type::Body, this);
    what->setWordWrap(true);
    what->setText(tr(
        "One console for cloud and hosting resellers. No account, no telemetry: it talks to your vendors and "
        "to nobody else."));
    body()->addWidget(what);
    auto *grid = new DetailsGrid(theme, this);
    const QString tls = QSslSocket::supportsSsl() ? QSslSocket::sslLibraryVersionString() : tr("none");
    grid->addRow(u"Qt"_s, QString::fromLatin1(qVersion()));
    grid->addRow(u"TLS"_s, tls);
    grid->addRow(tr("Secrets"), secretsKind);
    grid->addRow(tr("Licence"), u"GPL-3.0-or-later"_s);
    body()->addWidget(grid);
    body()->addStretch();
    addCancel(tr("Close"));
    QPushButton *copy = addOther(tr("Copy"));
    copy->setObjectName(u"copyButton"_s);
    const QString report = u"Purveyor %1\nQt %2\nTLS %3\n%4"_s.arg(
        QStringLiteral(PURVEYOR_VERSION), QString::fromLatin1(qVersion()), tls, secretsKind);
    connect(copy, &QPushButton::clicked, this, [report] { QGuiApplication::clipboard()->setText(report); });
}

} // namespace purveyor
