// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/formsession.h"

#include "ui/widgets/formview.h"

#include <algorithm>

namespace purveyor
{

FormSession::FormSession(VendorClient &client, Operation operation, Entity entity, FormView &view,
                         QObject *parent)
    : QObject(parent)
    , m_client(&client)
    , m_operation(std::move(operation))
    , m_entity(std::move(entity))
    , m_view(view)
{
    connect(&view, &FormView::drivingFieldEdited, this, &FormSession::load);
    connect(&view, &FormView::edited, this, &FormSession::edited);
}

void FormSession::load()
{
    if (m_job)
        m_job->abort(); // an answer for values of a moment ago is of no use
    if (!m_client) {
        ApiError error;
        error.message = tr("This connection was changed or removed meanwhile. Nothing was sent.");
        Q_EMIT failed(error);
        return;
    }
    TypedJob<Form> *job = m_client->form(m_operation.id, m_entity, m_loaded ? m_view.values() : Values());
    m_job = job;
    job->then(this, [this, job](const Result<Form> &form) {
        if (m_job != job)
            return; // a later question is under way
        m_job = nullptr;
        if (!form) {
            Q_EMIT failed(form.error());
            return;
        }
        m_loaded = true;
        m_view.setForm(*form);
        Q_EMIT formReady();
    });
}

bool FormSession::hasFields() const
{
    const QList<Section> &sections = m_view.form().sections;
    return std::any_of(sections.begin(), sections.end(), [](const Section &section) {
        return std::any_of(section.fields.begin(), section.fields.end(),
                           [](const Field &field) { return field.kind != FieldKind::Hidden; });
    });
}

std::optional<QList<WriteDraft>> FormSession::drafts(bool tell, ApiError *error) const
{
    if (!m_loaded || !m_client)
        return {};
    const Values values = m_view.values();
    const QList<Problem> problems = m_client->check(m_operation.id, m_view.form(), values);
    if (!problems.isEmpty()) {
        if (tell)
            m_view.setProblems(problems, true);
        return {};
    }
    if (tell)
        m_view.setProblems({}, false);
    Result<QList<WriteDraft>> drafts = m_client->draft(m_operation.id, m_entity, m_view.form(), values);
    if (!drafts) {
        if (error)
            *error = drafts.error();
        return {};
    }
    return *drafts;
}

} // namespace purveyor
