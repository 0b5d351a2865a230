// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/questiondialog.h"

#include "ui/dialogs/subjectplace.h"
#include "ui/services.h"
#include "ui/widgets/formview.h"
#include "ui/widgets/loadingline.h"
#include "ui/widgets/resultview.h"
#include "ui/widgets/stackedstate.h"
#include "ui/widgets/visibletext.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace purveyor
{

QuestionDialog::QuestionDialog(Services &services, VendorClient &client, const Operation &operation,
                               const Entity &entity, QWidget *parent)
    : DialogFrame(services.theme, u"questionDialog"_s, parent)
    , m_form(new FormView(services.theme, this))
    , m_session(new FormSession(client, services.secrets, operation, entity, *m_form, this))
    , m_result(new ResultView(services.theme, this))
{
    const QString name = nameOf(entity);
    //: title of a dialog; %1 is what is asked ("Is the domain free?"), %2 the name of the customer, user, …
    setHeading(name.isEmpty() ? operation.title : tr("%1: %2").arg(operation.title, visibleText(name)));
    tellPlace(
        services.book, entity, client.connection().name, this,
        [this, where = client.connection().environment](const QString &place) { setPlace(where, place); });

    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme().scaled(16));
    column->addWidget(m_form);
    column->addWidget(m_result, 1);
    m_result->hide();
    column->addStretch(); // until there is a result that takes the room
    m_state = new StackedState(theme(), content, this);
    body()->addWidget(m_state, 1);

    setFooter(tr("This only reads: nothing is changed."));
    QPushButton *copy = addOther(tr("Copy answer"));
    copy->setObjectName(u"copyAnswerButton"_s);
    copy->setEnabled(false);
    connect(copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_result->text()); });
    addCancel(tr("Close"));
    addCommit(tr("Look up"), ButtonRole::Primary, true);
    commitButton()->setEnabled(false);
    connect(m_session, &FormSession::formReady, this, &QuestionDialog::formReady);
    connect(m_session, &FormSession::failed, this, [this](const ApiError &error) {
        commitButton()->setEnabled(false); // the form that stands there is of an earlier choice
        m_state->showPlaceholder(Placeholder::Kind::Error, tr("This cannot be asked now"), error.message,
                                 {{u"retry"_s, tr("Try again")}});
        m_state->placeholder()->focusAction();
    });
    connect(m_state, &StackedState::actionTriggered, m_session, &FormSession::load);
    connect(this, &DialogFrame::committed, this, &QuestionDialog::ask);
}

void QuestionDialog::begin()
{
    m_state->showPlaceholder(Placeholder::Kind::Loading, tr("Reading what is needed…"), {});
    m_session->load();
    open();
}

void QuestionDialog::formReady()
{
    const bool first = !m_state->isContentShown();
    m_state->showContent();
    commitButton()->setEnabled(true);
    if (!first)
        return;
    m_form->setVisible(m_session->hasFields());
    m_form->focusFirst();
    if (!m_session->hasFields())
        ask();
}

void QuestionDialog::ask()
{
    VendorClient *client = m_session->client();
    const std::optional<Values> values = m_session->checkedValues(true);
    if (!client || !values || m_question)
        return;
    hideProblem();
    commitButton()->setEnabled(false);
    m_state->loadingLine()->setBusy();
    TypedJob<ResultTree> *job =
        client->query(m_session->operation().id, m_session->entity(), m_form->form(), *values);
    m_question = job;
    job->then(this, [this](const Result<ResultTree> &result) { answered(result); });
}

void QuestionDialog::answered(const Result<ResultTree> &result)
{
    m_question = nullptr;
    m_state->loadingLine()->setIdle();
    commitButton()->setEnabled(true);
    if (!result) {
        // What an earlier question brought is no answer to this one.
        m_result->hide();
        findChild<QPushButton *>(u"copyAnswerButton"_s)->setEnabled(false);
        const bool answered = result.error().httpStatus > 0 && m_session->client();
        showError(answered ? tr("%1 answered with an error").arg(m_session->client()->vendorName())
                           : tr("There is no answer"),
                  result.error());
        return;
    }
    m_result->setResult(*result);
    m_result->show();
    findChild<QPushButton *>(u"copyAnswerButton"_s)->setEnabled(true);
    fitLater();
}

} // namespace purveyor
