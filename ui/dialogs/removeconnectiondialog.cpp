// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/removeconnectiondialog.h"

#include "core/operations/writegate.h"
#include "core/secrets/secretstore.h"
#include "core/storage/annotations.h"
#include "core/storage/connectionstore.h"
#include "core/storage/journal.h"
#include "core/storage/pricelists.h"
#include "core/storage/profile.h"
#include "core/sync/book.h"
#include "ui/services.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/visibletext.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace purveyor
{

RemoveConnectionDialog::RemoveConnectionDialog(Services &services, const Connection &connection,
                                               QWidget *parent)
    : DialogFrame(services.theme, u"removeConnectionDialog"_s, parent)
    , m_services(services)
    , m_id(connection.id)
    , m_kept(new TextLabel(services.theme, Theme::Type::Body, this))
    , m_written(new TextLabel(services.theme, Theme::Type::Body, this))
    , m_forget(new QCheckBox(tr("&Forget this vendor: erase what the journal tells of it"), this))
    , m_backups(new QCheckBox(tr("Remove the earlier &backups, too: they still tell of it"), this))
    , m_name(new QLineEdit(this))
{
    setHeading(tr("Remove the connection %1").arg(visibleText(connection.name)));
    setPlace(connection.environment, connection.baseUrl);
    auto *text = new TextLabel(theme(), Theme::Type::Body, this);
    text->setWordWrap(true);
    text->setText(tr("Its secrets go from the keychain, and what was read from it goes from this computer. "
                     "Nothing changes at the "
                     "vendor. The activity keeps what was done.\nType “%1” to confirm.")
                      .arg(visibleText(connection.name)));
    body()->addWidget(text);
    m_kept->setObjectName(u"keptHereText"_s);
    m_kept->setWordWrap(true);
    m_kept->hide();
    body()->addWidget(m_kept);
    m_written->setObjectName(u"writtenHereText"_s);
    m_written->setWordWrap(true);
    m_written->hide();
    body()->addWidget(m_written);
    services.priceLists.facts(m_id)->then(this, [this](const Result<std::optional<PriceListFacts>> &prices) {
        showWritten(prices && *prices ? (*prices)->entries : 0);
    });
    services.book.keptHere(m_id)->then(this, [this](const Result<QHash<EntityKind, int>> &counts) {
        if (counts)
            showKept(*counts);
    });
    m_forget->setObjectName(u"forgetField"_s);
    m_forget->setToolTip(plainToolTip(tr("Customers, orders, requests and answers go from the journal. That "
                                         "something was done, when and by whom stays, marked as erased, and "
                                         "Verify still passes.")));
    m_backups->setObjectName(u"forgetBackupsField"_s);
    m_backups->setToolTip(plainToolTip(tr("A new backup is made once the journal has forgotten it.")));
    m_backups->setEnabled(false);
    connect(m_forget, &QCheckBox::toggled, this, [this](bool on) {
        m_backups->setEnabled(on);
        m_backups->setChecked(on);
    });
    m_name->setObjectName(u"confirmNameField"_s);
    m_name->setAccessibleName(tr("Name of the connection, to confirm"));
    body()->addWidget(m_name);
    body()->addWidget(m_forget);
    body()->addWidget(m_backups);
    setTabOrder(m_name, m_forget);
    setTabOrder(m_forget, m_backups);
    m_name->setFocus(Qt::OtherFocusReason);
    body()->addStretch(1);
    addCancel();
    addCommit(tr("Remove"), ButtonRole::DestructiveFill, false);
    commitButton()->setEnabled(false);
    connect(m_name, &QLineEdit::textChanged, this, [this, name = connection.name](const QString &typed) {
        commitButton()->setEnabled(typed.trimmed() == name.trimmed());
    });
    connect(this, &DialogFrame::committed, this, &RemoveConnectionDialog::removeUnlessNeeded);
}

void RemoveConnectionDialog::showKept(const QHash<EntityKind, int> &counts)
{
    QStringList parts;
    const auto add = [&parts, &counts](EntityKind kind, const auto &words) {
        if (const int count = counts.value(kind); count > 0)
            parts.append(words(count));
    };
    add(EntityKind::Customer, [](int n) { return tr("%n customer(s)", nullptr, n); });
    add(EntityKind::User, [](int n) { return tr("%n user(s)", nullptr, n); });
    add(EntityKind::Subscription, [](int n) { return tr("%n subscription(s)", nullptr, n); });
    add(EntityKind::ServiceUser, [](int n) { return tr("%n service user(s)", nullptr, n); });
    add(EntityKind::Order, [](int n) { return tr("%n order(s)", nullptr, n); });
    if (parts.isEmpty())
        return;
    //: %1 is a list such as "12 customers, 3 subscriptions"
    m_kept->setText(tr("Kept only here, because the vendor does not list them, and removed with it: %1.")
                        .arg(parts.join(u", "_s)));
    m_kept->show();
}

void RemoveConnectionDialog::showWritten(int prices)
{
    const Annotations::Counts counts = m_services.annotations.count(m_id);
    QStringList parts;
    if (counts.notes > 0)
        parts.append(tr("%n note(s)", nullptr, counts.notes));
    if (counts.labels > 0)
        parts.append(tr("the labels of %n thing(s)", nullptr, counts.labels));
    if (prices > 0)
        parts.append(tr("a price list of %n line(s)", nullptr, prices));
    if (parts.isEmpty())
        return;
    //: %1 is a list such as "2 notes, a price list of 12 lines"
    m_written->setText(tr("Written here by you, and removed with it: %1.").arg(parts.join(u", "_s)));
    m_written->show();
}

// What is held or unknown can be sent and checked through this connection only.
void RemoveConnectionDialog::removeUnlessNeeded()
{
    commitButton()->setEnabled(false);
    m_services.journal.open()->then(this, [this](const Result<QList<JournalRow>> &rows) {
        if (!rows) {
            commitButton()->setEnabled(true);
            showError(tr("The connection was not removed"), rows.error());
            return;
        }
        const auto open = std::count_if(rows->cbegin(), rows->cend(), [this](const JournalRow &row) {
            return row.connection == m_id && isOpen(row.state);
        });
        if (open == 0) {
            if (m_forget->isChecked())
                forget();
            else
                removeSecrets(ownSecrets());
            return;
        }
        commitButton()->setEnabled(true);
        showProblem(tr("The connection is still needed, nothing was removed"),
                    tr("%n change(s) through it are held, being sent or unknown. Settle them under Activity: "
                       "without the connection nobody can check what became of them.",
                       nullptr, static_cast<int>(open)));
    });
}

// First of all: it is refused while anything is not decided, and nothing else is touched then.
void RemoveConnectionDialog::forget()
{
    m_services.gate.forget(m_id)->then(this, [this](const Result<Done> &done) {
        if (done)
            removeSecrets(ownSecrets());
        else
            failed(tr("Nothing was forgotten and nothing removed"), done.error());
    });
}

void RemoveConnectionDialog::failed(const QString &what, const ApiError &error)
{
    commitButton()->setEnabled(true);
    showError(what, error);
}

// Last: a backup of before the removal would still tell of the connection.
void RemoveConnectionDialog::renewBackups()
{
    m_services.profile.renewBackups()->then(this, [this](const Result<Done> &done) {
        if (done)
            accept();
        else
            failed(tr("The connection is removed, but an earlier backup is still there"), done.error());
    });
}

QList<SecretRef> RemoveConnectionDialog::ownSecrets() const
{
    QList<SecretRef> refs;
    const QList<SecretRef> known = m_services.secrets.known();
    const QString own = secretRef(m_id, {}).id; // "purveyor/<id>/"
    for (const SecretRef &ref : known) {
        if (ref.id.startsWith(own))
            refs.append(ref);
    }
    return refs;
}

void RemoveConnectionDialog::removeSecrets(QList<SecretRef> refs)
{
    if (refs.isEmpty()) {
        removeConnection();
        return;
    }
    const SecretRef ref = refs.takeFirst();
    m_services.secrets.forgetSession(ref);
    m_services.secrets.remove(ref)->then(this, [this, refs](const Result<Done> &done) {
        if (done) {
            removeSecrets(refs);
            return;
        }
        // With the keychain unlocked it can be tried again; what the journal has forgotten stays forgotten.
        commitButton()->setEnabled(true);
        showError(tr("The keychain did not give up the secret; the connection is still here"), done.error());
    });
}

void RemoveConnectionDialog::removeConnection()
{
    m_services.connections.remove(m_id)->then(this, [this](const Result<Done> &done) {
        if (done) {
            // The book forgets its rows by itself.
            if (m_forget->isChecked() && m_backups->isChecked())
                renewBackups();
            else
                accept();
            return;
        }
        commitButton()->setEnabled(true);
        showError(tr("The connection was not removed"), done.error());
    });
}

} // namespace purveyor
