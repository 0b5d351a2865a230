// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/handoverdialog.h"

#include "core/net/clock.h"
#include "core/operations/handover.h"
#include "core/secrets/secretstore.h"
#include "core/storage/connectionstore.h"
#include "ui/dialogs/secretclipboard.h"
#include "ui/services.h"
#include "ui/widgets/secretlineedit.h"
#include "ui/widgets/statusbanner.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/visibletext.h"

#include <QFontDatabase>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace purveyor
{

HandOverDialog::HandOverDialog(Services &services, const JournalRow &row, QWidget *parent)
    : DialogFrame(services.theme, u"handOverDialog"_s, parent)
    , m_services(services)
    , m_ref(handOverRef(row.connection, row.id))
    , m_field(new SecretLineEdit(services.theme, this))
    , m_show(makeActionButton({u"showSecret"_s, tr("Show")}, this))
    , m_sessionOnly(new StatusBanner(services.theme, StatusBanner::Size::Inline, this))
{
    setHeading(tr("A password is waiting to be handed over"));
    const Connection *connection = services.connections.find(row.connection);
    setPlace(connection ? connection->environment : Environment::Production, row.connectionName);
    auto *text = new TextLabel(theme(), Theme::Type::Body, this);
    text->setWordWrap(true);
    const QString whom = row.madeName.isEmpty() ? row.targetName : row.madeName;
    //: %1 is the name of a connection, %2 what was done ("New user"), %3 for whom
    text->setText(tr("%1 made it with “%2” for %3. Nobody else has it: pass it on, then say so.")
                      .arg(row.connectionName, row.verb, visibleText(whom.isEmpty() ? row.summary : whom)));
    body()->addWidget(text);

    auto *line = new QHBoxLayout;
    line->setSpacing(theme().scaled(8));
    m_field->setObjectName(u"handOverField"_s);
    m_field->setAccessibleName(tr("Password"));
    m_field->setReadOnly(true);
    m_field->setRevealAllowed(false);
    m_field->setPlaceholderText(u"••••••••••"_s);
    m_field->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    QPushButton *copy = makeActionButton({u"copySecret"_s, tr("Copy")}, this);
    copy->setToolTip(
        plainToolTip(tr("Goes from the clipboard after %1 s").arg(SecretClipboard::Lent.count())));
    line->addWidget(m_field, 1);
    line->addWidget(m_show);
    line->addWidget(copy);
    body()->addLayout(line);
    m_sessionOnly->setObjectName(u"sessionOnlyBanner"_s);
    body()->addWidget(m_sessionOnly);
    body()->addStretch();
    addCancel(tr("Later"));
    addCommit(tr("Handed over"), ButtonRole::Primary, false);
    setFooter(tr("“Handed over” deletes it here for good."));

    connect(m_show, &QPushButton::clicked, this, [this] {
        if (m_field->isRevealed())
            hideSecret();
        else
            read([this](const QByteArray &secret) { reveal(secret); });
    });
    connect(copy, &QPushButton::clicked, this, [this] {
        read([this](const QByteArray &secret) {
            new SecretClipboard(secret, m_services.clock, parentWidget());
            setFooter(
                tr("Copied. It goes from the clipboard after %1 s.").arg(SecretClipboard::Lent.count()));
        });
    });
    connect(m_sessionOnly, &StatusBanner::actionTriggered, this, &HandOverDialog::keep);
    connect(this, &DialogFrame::committed, this, &HandOverDialog::remove);
    connect(&services.secrets, &SecretStore::changed, this, &HandOverDialog::updateSessionOnly);
    updateSessionOnly();
}

HandOverDialog::~HandOverDialog() = default;

void HandOverDialog::read(const std::function<void(const QByteArray &)> &use)
{
    m_services.secrets.read(m_ref)->then(this, [this, use](const Result<QByteArray> &secret) {
        if (!secret) {
            showError(tr("The password cannot be read"), secret.error());
            return;
        }
        hideProblem();
        use(*secret);
    });
}

void HandOverDialog::reveal(const QByteArray &secret)
{
    m_field->setText(QString::fromUtf8(secret));
    m_field->setRevealed(true);
    m_show->setText(tr("Hide"));
    ++m_turn;
    m_services.clock.callLater(ShownFor, this, [this, turn = m_turn] {
        if (turn == m_turn)
            hideSecret(); // nobody may sit here any more
    });
}

void HandOverDialog::hideSecret()
{
    ++m_turn;
    m_field->wipe();
    m_field->setRevealed(false);
    m_show->setText(tr("Show"));
}

void HandOverDialog::keep()
{
    const std::optional<QByteArray> secret = m_services.secrets.keptForSession(m_ref);
    if (!secret)
        return;
    m_services.secrets.write(m_ref, *secret)->then(this, [this](const Result<Done> &done) {
        if (done)
            hideProblem();
        else
            showError(tr("The keychain did not take it"), done.error());
    });
}

void HandOverDialog::remove()
{
    commitButton()->setEnabled(false);
    // What never came into the keychain needs none to be forgotten.
    if (!m_services.secrets.known().contains(m_ref)) {
        m_services.secrets.forgetSession(m_ref);
        accept();
        return;
    }
    m_services.secrets.remove(m_ref)->then(this, [this](const Result<Done> &done) {
        commitButton()->setEnabled(true);
        if (done)
            accept();
        else
            showError(tr("The password was not deleted"), done.error());
    });
}

void HandOverDialog::updateSessionOnly()
{
    const bool inMemory = m_services.secrets.keptForSession(m_ref).has_value();
    m_sessionOnly->setVisible(inMemory);
    m_sessionOnly->setMessage(Mark::Waiting, tr("For this session only"),
                              m_services.secrets.isPersistent()
                                  ? tr("The keychain did not take it. It is gone when the program ends.")
                                  : tr("There is no keychain here. It is gone when the program ends."));
    m_sessionOnly->setActions(m_services.secrets.isPersistent()
                                  ? QList<SurfaceAction>{{u"keep"_s, tr("Try the keychain again")}}
                                  : QList<SurfaceAction>{});
}

} // namespace purveyor
