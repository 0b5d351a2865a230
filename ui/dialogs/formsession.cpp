// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/formsession.h"

#include "core/secrets/secretstore.h"
#include "core/secrets/sessionmemory.h"
#include "ui/dialogs/followjob.h"
#include "ui/widgets/formview.h"

#include <QUuid>
#include <algorithm>
#include <chrono>
#include <utility>

using namespace Qt::StringLiterals;

namespace purveyor
{
namespace
{
// A number is typed digit by digit, and the form may have to ask the vendor what it stands for.
constexpr std::chrono::milliseconds AskAfter{300};
} // namespace

FilledIn filledInFrom(const JournalRow &row)
{
    return {row.values, row.changes, row.reference, row.note, row.state == WriteState::Draft ? row.id : 0};
}

FormSession::FormSession(VendorClient &client, SecretStore &secrets, Operation operation, Entity entity,
                         FormView &view, QObject *parent)
    : QObject(parent)
    , m_client(&client)
    , m_secrets(secrets)
    , m_secretPrefix(u"form/"_s + QUuid::createUuid().toString(QUuid::WithoutBraces) + u'/')
    , m_operation(std::move(operation))
    , m_entity(std::move(entity))
    , m_view(view)
{
    m_typing.setSingleShot(true);
    m_typing.setInterval(AskAfter);
    connect(&m_typing, &QTimer::timeout, this, &FormSession::load);
    connect(&view, &FormView::drivingFieldEdited, this, [this](const QString &key) {
        Q_EMIT loading();
        const Field *field = m_view.form().field(key);
        if (field && field->kind == FieldKind::Integer)
            m_typing.start();
        else
            load();
    });
    connect(&view, &FormView::edited, this, &FormSession::edited);
}

// The view may be gone by now.
FormSession::~FormSession()
{
    keepOnly({});
}

void FormSession::forgetSecrets()
{
    m_view.wipeSecrets();
    keepOnly({});
}

void FormSession::load()
{
    m_typing.stop();
    if (m_job)
        m_job->abort(); // an answer for values of a moment ago is of no use
    if (!m_client) {
        fail(connectionGone());
        return;
    }
    TypedJob<Form> *job = m_client->form(m_operation.id, m_entity, m_loaded ? values() : Values());
    m_job = job;
    followJob(job, this, [this, job](const Result<Form> &form) {
        if (m_typing.isActive() || (m_job && m_job != job))
            return; // a later question is under way, or about to be
        m_job = nullptr;
        if (!form) {
            fail(form.error());
            return;
        }
        m_loaded = true;
        m_failure.reset();
        m_view.setForm(*form);
        // Driving fields bring others along: filled in and asked again for as long as there are more.
        if (const qsizetype known = showFilledIn(*form); known > std::exchange(m_filledFields, known))
            load();
        else
            m_filled = {};
        Q_EMIT formReady();
    });
}

void FormSession::fail(const ApiError &error)
{
    m_failure = error;
    Q_EMIT failed(error);
}

std::optional<ApiError> FormSession::failure() const
{
    return isLoading() ? std::nullopt : m_failure;
}

qsizetype FormSession::showFilledIn(const Form &form)
{
    qsizetype known = 0;
    bool driving = false;
    // A vendor words its changes itself, so a field is known by its label or by what it was changed to.
    const auto wasChanged = [this](const Section &section, const Field &field) {
        const QString text = textOf(m_filled.values.value(field.key));
        return std::any_of(m_filled.changes.cbegin(), m_filled.changes.cend(), [&](const Change &change) {
            return change.label == field.label || change.after == text ||
                   change.label == QString(section.title + u": "_s + field.label);
        });
    };
    for (const Section &section : form.sections) {
        for (const Field &field : section.fields) {
            if (field.kind == FieldKind::Hidden || field.kind == FieldKind::Secret ||
                !m_filled.values.contains(field.key))
                continue;
            // What is empty at the vendor hides nobody's change.
            if (!m_filled.changes.isEmpty() && !textOf(field.initial).isEmpty() &&
                !wasChanged(section, field))
                continue;
            m_view.setValue(field.key, m_filled.values.value(field.key));
            driving = driving || field.driving;
            ++known;
        }
    }
    return driving ? known : 0;
}

// Kept when it is asked for and not with each key: between the two, the editor alone has it.
Values FormSession::values() const
{
    Values values = m_view.values();
    QList<SecretRef> typed;
    for (const Section &section : m_view.form().sections) {
        for (const Field &field : section.fields) {
            if (field.kind != FieldKind::Secret || !isShown(field, values))
                continue;
            QByteArray secret = m_view.secret(field.key);
            if (secret.isEmpty())
                continue;
            const SecretRef ref = secretRef(m_client->connection().id, m_secretPrefix + field.key);
            if (m_secrets.keptForSession(ref) != secret)
                m_secrets.keepForSession(ref, secret);
            wipe(secret);
            typed.append(ref);
            values.insert(field.key, ref);
        }
    }
    keepOnly(typed);
    return values;
}

void FormSession::keepOnly(const QList<SecretRef> &refs) const
{
    const QList<SecretRef> before = std::exchange(m_kept, refs);
    for (const SecretRef &ref : before) {
        if (!refs.contains(ref))
            m_secrets.forgetSession(ref);
    }
}

bool FormSession::hasFields() const
{
    const QList<Section> &sections = m_view.form().sections;
    return std::any_of(sections.begin(), sections.end(), [](const Section &section) {
        return std::any_of(section.fields.begin(), section.fields.end(),
                           [](const Field &field) { return field.kind != FieldKind::Hidden; });
    });
}

std::optional<Values> FormSession::checkedValues(bool tell) const
{
    if (!m_loaded || !m_client || m_failure)
        return {};
    Values values = this->values();
    const QList<Problem> problems = m_client->check(m_operation.id, m_view.form(), values);
    if (tell)
        m_view.setProblems(problems, !problems.isEmpty());
    return problems.isEmpty() ? std::optional(values) : std::nullopt;
}

std::optional<QList<WriteDraft>> FormSession::drafts(bool tell, ApiError *error) const
{
    if (m_loaded && !m_client && error)
        *error = connectionGone();
    else if (m_failure && error)
        *error = *m_failure;
    const std::optional<Values> values = checkedValues(tell);
    if (!values)
        return {};
    Result<QList<WriteDraft>> drafts = m_client->draft(m_operation.id, m_entity, m_view.form(), *values);
    if (!drafts) {
        if (error)
            *error = drafts.error();
        return {};
    }
    return *drafts;
}

QString FormSession::wrongField() const
{
    if (!m_loaded || !m_client)
        return {};
    const Values values = this->values();
    for (const Problem &problem : m_client->check(m_operation.id, m_view.form(), values)) {
        const Field *field = m_view.form().field(problem.field);
        if (field && values.contains(field->key))
            return field->label;
    }
    return {};
}

QString FormSession::preview() const
{
    ApiError error;
    const std::optional<QList<WriteDraft>> drafts = this->drafts(false, &error);
    if (!drafts && !error.message.isEmpty())
        return error.message;
    if (!drafts) {
        const QString wrong = wrongField();
        return wrong.isEmpty() ? tr("Fill in what is missing to see the request.")
                               : tr("Correct “%1” to see the request.").arg(wrong);
    }
    if (drafts->isEmpty())
        return tr("Nothing was changed in this form.");
    QStringList previews;
    for (const WriteDraft &draft : *drafts)
        previews += draft.preview;
    return previews.join(u"\n\n"_s);
}

} // namespace purveyor
