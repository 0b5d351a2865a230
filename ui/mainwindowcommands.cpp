// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/operations/writegate.h"
#include "core/secrets/secretstore.h"
#include "core/storage/profile.h"
#include "ui/dialogs/infodialogs.h"
#include "ui/dialogs/restoredialog.h"
#include "ui/dialogs/savefiledialog.h"
#include "ui/dialogs/settingsdialog.h"
#include "ui/dialogs/shiftdialog.h"
#include "ui/dialogs/supportdialog.h"
#include "ui/dialogs/tableexport.h"
#include "ui/mainwindow.h"
#include "ui/models/celltext.h"
#include "ui/pages/windowpage.h"
#include "ui/pages/workspace.h"
#include "ui/searchpopup.h"
#include "ui/services.h"
#include "ui/sessionlock.h"
#include "ui/topbar.h"
#include "ui/widgets/toast.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QFileDialog>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QTextEdit>

// The commands of the window: one list for shortcuts, menu and search.

using namespace Qt::StringLiterals;

namespace purveyor
{
namespace
{
// A slash that is being typed into a field is no shortcut.
bool isTyping()
{
    const QWidget *focus = QApplication::focusWidget();
    return qobject_cast<const QLineEdit *>(focus) || qobject_cast<const QPlainTextEdit *>(focus) ||
           qobject_cast<const QTextEdit *>(focus);
}
} // namespace

void MainWindow::addCommand(const Command &command)
{
    auto *action = new QAction(command.text, this);
    action->setObjectName(command.id + u"Action"_s);
    action->setShortcuts(command.keys);
    action->setShortcutContext(Qt::WindowShortcut);
    connect(action, &QAction::triggered, this, command.run);
    addAction(action);
    if (command.inMenu)
        m_top->menu()->addAction(action);
}

void MainWindow::backedUp(const QString &file)
{
    m_toast->tell(tr("Backed up to %1").arg(QDir::toNativeSeparators(file)));
}

void MainWindow::notBackedUp(const ApiError &error)
{
    m_toast->tell(tr("Not backed up: %1").arg(error.message));
}

// Beside the backups in the profile: a copy for another disk.
void MainWindow::askForBackupFile()
{
    const QString day = localToday(m_services.clock).toString(Qt::ISODate);
    QFileDialog *dialog = makeSaveFileDialog({u"backup"_s,
                                              tr("Back up the journal"),
                                              {},
                                              u"purveyor-journal-%1.db"_s.arg(day),
                                              tr("Journals (*.db)")},
                                             this);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) {
        m_services.profile.backUpTo(file)->then(this, [this, file](const Result<Done> &done) {
            if (done)
                backedUp(file);
            else
                notBackedUp(done.error());
        });
    });
    dialog->open();
}

void MainWindow::makeCommands()
{
    const auto keys = [](QKeySequence::StandardKey key) { return QKeySequence::keyBindings(key); };
    int number = 0;
    for (const QString &id : std::as_const(m_pageIds)) {
        ++number;
        const QKeySequence key(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_0 + number));
        addCommand({u"show."_s + id, tr("Page %1").arg(number), {key}, [this, id] { showPage(id); }, false});
    }
    addCommand({u"search"_s, tr("&Search…"), {QKeySequence(Qt::CTRL | Qt::Key_K)}, [this] {
                    m_top->searchField()->setFocus(Qt::ShortcutFocusReason);
                    m_top->searchField()->selectAll();
                }});
    addCommand({u"filter"_s, tr("&Filter the list"), keys(QKeySequence::Find),
                [this] { currentPage()->focusFilter(); }});
    addCommand({u"filterSlash"_s,
                tr("Filter the list"),
                {QKeySequence(Qt::Key_Slash)},
                [this] {
                    if (!isTyping())
                        currentPage()->focusFilter();
                },
                false});
    addCommand({u"new"_s, tr("&New on this page…"), keys(QKeySequence::New),
                [this] { currentPage()->createNew(); }});
    addCommand({u"onboard"_s, tr("&Onboard a customer…"), {}, [this] { m_workspace->onboard(); }});
    addCommand({u"refresh"_s,
                tr("&Refresh"),
                {QKeySequence(Qt::Key_F5), QKeySequence(Qt::CTRL | Qt::Key_R)},
                [this] { currentPage()->refresh(); }});
    addCommand({u"export"_s,
                tr("E&xport the list as CSV…"),
                {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E)},
                [this] {
                    if (!exportFocusedTable() && !currentPage()->exportRows())
                        m_toast->tell(tr("There is no row to export here."));
                }});
    addCommand({u"addById"_s, tr("A&dd by id…"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N)}, [this] {
                    if (!currentPage()->addById())
                        m_toast->tell(tr("Nothing is added by id here: the vendor lists what there is."));
                }});
    addCommand(
        {u"import"_s, tr("&Import from CSV…"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_I)}, [this] {
             if (!currentPage()->importRows())
                 m_toast->tell(tr("Nothing is imported here: the vendor lists what there is."));
         }});
    addCommand(
        {u"bulk"_s, tr("Do for all se&lected…"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_B)}, [this] {
             if (!currentPage()->actOnSelection())
                 m_toast->tell(tr("Select several rows first: Shift and the arrow keys, or Ctrl+A."));
         }});
    addCommand({u"undo"_s, tr("&Undo what is held"), keys(QKeySequence::Undo), [this] { undoHeld(); }});
    addCommand({u"back"_s, tr("&Back"), {QKeySequence(Qt::ALT | Qt::Key_Left)}, [this] { back(); }});
    m_top->menu()->addSeparator();
    addCommand(
        {u"lock"_s, tr("Read-&only on or off"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L)}, [this] {
             m_services.gate.setReadOnly(!m_services.gate.isReadOnly());
         }});
    addCommand({u"lockScreen"_s, tr("Lo&ck now"), {QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_L)}, [this] {
                    m_lock->lock();
                }});
    addCommand({u"addConnection"_s, tr("&Add connection…"), {}, [this] { openConnectionDialog({}); }});
    addCommand({u"backUp"_s, tr("Back up the &journal"), {}, [this] {
                    m_services.profile.backUp()->then(this, [this](const Result<Backup> &backup) {
                        if (backup)
                            backedUp(backup->file);
                        else
                            notBackedUp(backup.error());
                    });
                }});
    addCommand({u"backUpTo"_s, tr("Back up &workspace…"), {}, [this] { askForBackupFile(); }});
    addCommand({u"restore"_s, tr("Resto&re workspace…"), {}, [this] {
                    auto *dialog = new RestoreDialog(m_services, this);
                    connect(dialog, &RestoreDialog::restoreRequested, this, &MainWindow::restoreRequested);
                    dialog->open();
                }});
    addCommand(
        {u"shift"_s, tr("S&hift hand-over…"), {}, [this] { (new ShiftDialog(m_services, this))->open(); }});
    addCommand({u"settings"_s, tr("Se&ttings…"), {QKeySequence(Qt::CTRL | Qt::Key_Comma)}, [this] {
                    (new SettingsDialog(m_services, this))->open();
                }});
    m_top->menu()->addSeparator();
    addCommand({u"shortcuts"_s,
                tr("&Keyboard…"),
                {QKeySequence(Qt::CTRL | Qt::Key_Question), QKeySequence(Qt::Key_F1)},
                [this] { (new ShortcutsDialog(m_services.theme, this))->open(); }});
    addCommand({u"support"_s, tr("Su&pport bundle…"), {}, [this] {
                    (new SupportDialog(m_services, this))->open();
                }});
    addCommand({u"about"_s, tr("A&bout Purveyor…"), {}, [this] {
                    const QString secrets = m_services.secrets.isPersistent() ? tr("this computer's keychain")
                                                                              : tr("this session only");
                    (new AboutDialog(m_services.theme, secrets, this))->open();
                }});
    // Not every platform's theme has a standard key for this one.
    addCommand({u"quit"_s, tr("&Quit"), {QKeySequence(Qt::CTRL | Qt::Key_Q)}, [this] { close(); }});
    addCommand({u"menu"_s, tr("Menu"), {QKeySequence(Qt::Key_F10)}, [this] { m_top->openMenu(); }, false});

    const auto followLock = [this] {
        findChild<QAction *>(u"lockScreenAction"_s)->setVisible(m_lock->canLock()); // and its key with it
        listSearchable();
    };
    connect(m_lock, &SessionLock::canLockChanged, this, followLock);
    followLock();
}

void MainWindow::listSearchable()
{
    QList<SearchPopup::Command> searchable;
    const QList<QAction *> entries = m_top->menu()->actions();
    for (QAction *entry : entries) {
        if (entry->isVisible() && !entry->isSeparator() && entry->objectName() != "searchAction"_L1)
            searchable.append({QString(entry->text()).remove(u'&'),
                               entry->shortcut().toString(QKeySequence::NativeText),
                               [entry] { entry->trigger(); }});
    }
    m_search->setCommands(searchable);
}

} // namespace purveyor
