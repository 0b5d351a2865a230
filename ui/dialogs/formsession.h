// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/entity.h"
#include "core/net/apierror.h"
#include "core/vendors/operation.h"
#include "core/vendors/vendorclient.h"

#include <QObject>
#include <QPointer>
#include <QTimer>
#include <optional>

namespace purveyor
{

class FormView;
class SecretStore;

/// What a form is filled in with: an earlier attempt that came to nothing.
struct FilledIn {
    Values values;
    /// What that attempt changed; when it says anything, only those fields are filled in again. The rest of
    /// an edit is the thing as it was then, and would undo what somebody else changed meanwhile.
    QList<Change> changes;
    QString reference;
    QString note;
    qint64 draft = 0; ///< the row that is discarded once this one is placed; 0: none
};
[[nodiscard]] FilledIn filledInFrom(const JournalRow &row);

/// Brings one operation's form from the vendor client into a FormView and drafts out of it: loads, asks again
/// when a driving field changes, checks, drafts.
///
/// What is typed into a Secret field waits in the session's memory under a name of its own; the values have
/// that name and never the secret. It is forgotten when the field is cleared, with forgetSecrets(), and with
/// the session.
class FormSession final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FormSession)

public:
    FormSession(VendorClient &client, SecretStore &secrets, Operation operation, Entity entity,
                FormView &view, QObject *parent);
    ~FormSession() override;

    /// Before load().
    void fillIn(const FilledIn &filled) { m_filled = filled; }

    void load();
    [[nodiscard]] bool isLoaded() const { return m_loaded; }
    [[nodiscard]] bool isLoading() const { return m_job || m_typing.isActive(); }
    /// Why the form is still that of an earlier choice, and nothing comes out of it, until it can be read
    /// anew. Nothing while it is being read.
    [[nodiscard]] std::optional<ApiError> failure() const;
    /// Read, and for what is chosen in it now.
    [[nodiscard]] bool isCurrent() const { return m_loaded && !isLoading() && !m_failure; }
    [[nodiscard]] bool hasFields() const; ///< something to fill in

    /// What stands in the form, once the vendor's checks pass; secrets by name. With tell, problems are shown
    /// beside their fields and the first one gets the focus.
    [[nodiscard]] std::optional<Values> checkedValues(bool tell) const;
    /// The drafts of what stands in the form. With tell, problems are shown beside their fields and the first
    /// one gets the focus. Without a value nothing is to be sent; error is set when the reason is not in the
    /// form.
    [[nodiscard]] std::optional<QList<WriteDraft>> drafts(bool tell, ApiError *error = nullptr) const;
    /// What would be sent, or why nothing would be.
    [[nodiscard]] QString preview() const;
    void forgetSecrets(); ///< and empties their fields; at the end of a dialog
    [[nodiscard]] VendorClient *client() const { return m_client; }
    [[nodiscard]] const Operation &operation() const { return m_operation; }
    [[nodiscard]] const Entity &entity() const { return m_entity; }

Q_SIGNALS:
    /// A field was changed that others follow; formReady() or failed() comes next.
    void loading();
    /// The form stands in the view, for the first time or anew.
    void formReady();
    void failed(const purveyor::ApiError &error);
    void edited();

private:
    void fail(const ApiError &error);
    /// How many fields have their earlier value now; 0 when none of them drives the form.
    qsizetype showFilledIn(const Form &form);
    [[nodiscard]] Values values() const;
    /// The label of the first field that is filled in and still no good.
    [[nodiscard]] QString wrongField() const;
    void keepOnly(const QList<SecretRef> &refs) const;

    QPointer<VendorClient> m_client;
    SecretStore &m_secrets;
    const QString m_secretPrefix; ///< no two forms share one
    mutable QList<SecretRef> m_kept;
    FilledIn m_filled;
    qsizetype m_filledFields = 0;
    Operation m_operation;
    Entity m_entity;
    FormView &m_view;
    QPointer<ApiJob> m_job;
    QTimer m_typing; ///< until the form is asked for
    std::optional<ApiError> m_failure;
    bool m_loaded = false;
};

} // namespace purveyor
