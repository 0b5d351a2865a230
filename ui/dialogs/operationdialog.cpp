// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/operationdialog.h"

#include "core/operations/pricing.h"
#include "core/vendors/drafting.h"
#include "ui/dialogs/reasonform.h"
#include "ui/dialogs/subjectplace.h"
#include "ui/services.h"
#include "ui/settings.h"
#include "ui/widgets/disclosure.h"
#include "ui/widgets/formview.h"
#include "ui/widgets/quotepanel.h"
#include "ui/widgets/requestview.h"
#include "ui/widgets/stackedstate.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/visibletext.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace purveyor
{
namespace
{
// What a keyboard has for what a vendor's name may have.
QString asTyped(const QString &name)
{
    QString typed = name.simplified();
    for (QChar &letter : typed) {
        if (letter.category() == QChar::Punctuation_Dash)
            letter = u'-';
        else if (letter == u'‘' || letter == u'’')
            letter = u'\'';
        else if (letter == u'“' || letter == u'”' || letter == u'„')
            letter = u'"';
    }
    return typed;
}

// A form that is there this fast needs no "loading" in between.
constexpr std::chrono::milliseconds ShowAfter{150};

} // namespace

ButtonRole commitRole(Effect effect)
{
    return effect == Effect::Destroys ? ButtonRole::DestructiveFill : ButtonRole::Primary;
}

OperationDialog::OperationDialog(Services &services, VendorClient &client, const Operation &operation,
                                 const Entity &entity, QWidget *parent)
    : DialogFrame(services.theme, u"operationDialog"_s, parent)
    , m_services(services)
    , m_operation(operation)
    , m_entity(entity)
    , m_form(new FormView(services.theme, this))
    , m_session(new FormSession(client, services.secrets, operation, entity, *m_form, this))
    , m_notice(new TextLabel(services.theme, Theme::Type::Body, this))
    , m_changes(new TextLabel(services.theme, Theme::Type::Body, this))
    , m_quote(new QuotePanel(services.theme, this))
    , m_reason(new FormView(services.theme, this))
    , m_requestView(new RequestView(services.theme, this))
{
    const QString name = nameOf(entity);
    //: title of a dialog; %1 is what is done ("Edit customer"), %2 the name of the customer, user, …
    setHeading(name.isEmpty() ? operation.title : tr("%1: %2").arg(operation.title, visibleText(name)));
    tellPlace(
        services.book, entity, client.connection().name, this,
        [this, where = client.connection().environment](const QString &place) { setPlace(where, place); });

    m_content = new QWidget(this);
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme().scaled(12));
    m_notice->setWordWrap(true);
    m_notice->setObjectName(u"noticeLabel"_s);
    m_changes->setWordWrap(true);
    m_changes->setObjectName(u"changesLabel"_s);
    m_changes->setToken(Token::SecondText);
    column->addWidget(m_form);
    column->addWidget(m_notice);
    column->addWidget(m_changes);
    m_quote->hide();
    column->addWidget(m_quote);
    m_reason->setForm(reasonForm());
    m_reason->setVisible(asksReason(operation));
    column->addWidget(m_reason);
    if (asksForName()) {
        auto *ask = new TextLabel(theme(), Theme::Type::Body, this);
        ask->setWordWrap(true);
        ask->setText(tr("This cannot be undone. Type “%1” to confirm.").arg(visibleText(name)));
        m_name = new QLineEdit(this);
        m_name->setObjectName(u"confirmNameField"_s);
        m_name->setAccessibleName(ask->text());
        column->addWidget(ask);
        column->addWidget(m_name);
        connect(m_name, &QLineEdit::textChanged, this, &OperationDialog::refresh);
    }
    m_request = new Disclosure(theme(), tr("Show the exact request"), m_requestView,
                               QKeySequence(Qt::CTRL | Qt::Key_E), this);
    m_request->setObjectName(u"requestDisclosure"_s);
    column->addWidget(m_request);
    column->addStretch();
    m_state = new StackedState(theme(), m_content, this);
    body()->addWidget(m_state);

    addCancel();
    const bool harmless = operation.effect == Effect::Reversible;
    addCommit(operation.title, commitRole(operation.effect), harmless);
    commitButton()->setEnabled(false);
    if (!harmless)
        cancelButton()->setDefault(false);
    switch (operation.effect) {
    case Effect::Read:
    case Effect::Reversible:
        break;
    case Effect::SendsMail:
    case Effect::CostsMoney:
    case Effect::Destroys:
        if (services.gate.holdTime().count() > 0)
            setFooter(tr("Held for %1 s with Undo, then sent to %2 once.")
                          .arg(services.gate.holdTime().count())
                          .arg(client.connection().name));
        break;
    }

    connect(m_request, &Disclosure::toggled, this, [this](bool open) {
        refresh();
        if (open)
            showFrom(m_request);
    });
    connect(m_session, &FormSession::formReady, this, &OperationDialog::formReady);
    connect(m_session, &FormSession::failed, this, &OperationDialog::formFailed);
    connect(m_session, &FormSession::loading, this, &OperationDialog::hideProblem);
    connect(m_session, &FormSession::edited, this, [this] {
        if (!m_session->failure())
            hideProblem();
        refresh();
    });
    connect(m_form, &FormView::drivingFieldEdited, this, &OperationDialog::updateCommit);
    connect(this, &DialogFrame::committed, this, &OperationDialog::place);
    connect(this, &DialogFrame::committedTooEarly, this, &OperationDialog::explainTooEarly);
    connect(this, &QDialog::finished, m_session, &FormSession::forgetSecrets);
    setUnsaved([this] { return (m_form->isEdited() || m_reason->isEdited()) && !m_placing; });
    connect(m_state, &StackedState::actionTriggered, m_session, &FormSession::load);
    connect(this, &DialogFrame::bannerAction, this, [this](const QString &id) {
        if (id == "retry"_L1) {
            m_form->focusFirst(); // off the button that goes
            hideProblem();
            m_session->load();
        }
    });
}

bool OperationDialog::asksForName() const
{
    return m_operation.effect == Effect::Destroys && !nameOf(m_entity).isEmpty();
}

void OperationDialog::fillIn(const FilledIn &filled)
{
    m_session->fillIn(filled);
    if (asksReason(m_operation))
        m_reason->setValue(u"reason"_s, filled.note);
}

void OperationDialog::begin()
{
    m_state->showPlaceholder(Placeholder::Kind::Loading, tr("Reading what is needed…"), {});
    m_session->load();
    QTimer::singleShot(ShowAfter, this, [this] {
        if (!isVisible() && m_session->isLoading())
            open();
    });
}

void OperationDialog::formReady()
{
    const bool first = !m_state->isContentShown();
    m_state->showContent();
    m_notice->setText(m_form->form().notice);
    m_notice->setVisible(!m_notice->text().isEmpty());
    refresh();
    if (!first)
        return;
    // Nothing to ask: done as soon as it can be, also where that took long enough to be seen.
    if (m_operation.effect == Effect::Reversible && !m_session->hasFields() && !asksReason(m_operation)) {
        place();
        if (!m_placing && !isVisible()) // the reason stands in it
            open();
        return;
    }
    if (isVisible())
        fitLater();
    else
        open();
    if (m_session->hasFields() || !asksReason(m_operation))
        m_form->focusFirst();
    else
        m_reason->focusFirst();
}

void OperationDialog::formFailed(const ApiError &error)
{
    if (!isVisible())
        open();
    if (m_session->isLoaded()) {
        refresh();
        showOutdated(error);
        return;
    }
    m_state->showPlaceholder(Placeholder::Kind::Error, tr("This form cannot be filled in now"), error.message,
                             {{u"retry"_s, tr("Try again")}});
    m_state->placeholder()->focusAction();
}

void OperationDialog::refresh()
{
    const std::optional<QList<WriteDraft>> drafts = m_session->drafts(false);
    QStringList changes;
    if (drafts) {
        for (const WriteDraft &draft : *drafts) {
            for (const Change &change : draft.changes) {
                //: one changed field: name, value before, value after
                changes += tr("%1: %2 → %3")
                               .arg(change.label,
                                    change.before.isEmpty() ? tr("(empty)") : visibleText(change.before),
                                    change.after.isEmpty() ? tr("(empty)") : visibleText(change.after));
            }
        }
    }
    m_changes->setText(changes.join(u'\n'));
    m_changes->setVisible(!changes.isEmpty());
    price(drafts && !drafts->isEmpty() ? drafts->constFirst() : WriteDraft());
    updateCommit();
    if (m_request->isOpen())
        m_requestView->setText(m_session->preview());
}

void OperationDialog::updateCommit()
{
    const bool named = !m_name || asTyped(m_name->text()) == asTyped(nameOf(m_entity));
    commitButton()->setEnabled(isSettled() && !m_placing && named);
}

// What is a moment away is to be seen first: the price, or what a field brings along.
bool OperationDialog::isSettled() const
{
    return m_session->isCurrent() && !m_quoteJob;
}

void OperationDialog::explainTooEarly()
{
    if (m_placing || !m_session->isLoaded()) // then that is what is seen
        return;
    if (const std::optional<ApiError> failure = m_session->failure())
        showOutdated(*failure);
    else if (!isSettled())
        showTooEarly();
    else if (m_name)
        m_name->setFocus(Qt::OtherFocusReason);
}

// Some of what costs something is no order at its vendor: a plan comes with a user. A list of the clerk's own
// may know what it costs.
void OperationDialog::price(const WriteDraft &draft)
{
    if (draft.items == m_priced)
        return;
    m_priced = draft.items;
    if (m_quoteJob)
        m_quoteJob->abort();
    m_quoteJob = nullptr;
    m_quote->hide();
    m_quote->showHint({});
    if (draft.items.isEmpty() || !m_session->client())
        return;
    TypedJob<std::optional<Quote>> *job = m_services.pricing.quote(*m_session->client(), m_operation, draft);
    m_quoteJob = job;
    job->then(this, [this, job](const Result<std::optional<Quote>> &quote) {
        if (m_quoteJob != job)
            return;
        m_quoteJob = nullptr;
        updateCommit();
        if (!quote || !*quote) // the vendor is not asked here: there is no list, or it cannot be read
            return;
        m_quote->showQuote(**quote, {});
        m_quote->show();
        fitLater();
    });
}

void OperationDialog::place()
{
    if (m_placing || !isSettled())
        return;
    ApiError error;
    const std::optional<QList<WriteDraft>> drafts = m_session->drafts(true, &error);
    if (!drafts) {
        if (!error.message.isEmpty()) // else it stands beside the fields
            showNotSent(error);
        return;
    }
    if (drafts->isEmpty()) {
        showNotSent(nothingChanged());
        return;
    }
    Intent intent;
    intent.drafts = *drafts;
    intent.operation = m_operation;
    intent.quote = m_quote->quote();
    if (asksReason(m_operation))
        intent.note = reasonIn(*m_reason);
    intent.hold = m_operation.effect != Effect::Reversible;
    m_placing = true;
    hideProblem();
    commitButton()->setEnabled(false);
    m_services.gate.place(intent)->then(this, [this](const Result<JournalRow> &row) {
        m_placing = false;
        if (!row) {
            if (!isVisible())
                open();
            refresh();
            showNotSent(row.error());
            return;
        }
        Q_EMIT placed(*row);
        accept();
    });
}

} // namespace purveyor
