// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/entity.h"
#include "core/vendors/operation.h"
#include "core/vendors/vendorclient.h"

#include <QObject>
#include <QPointer>

namespace purveyor
{

class FormView;

/// Brings one operation's form from the vendor client into a FormView and drafts out of it: loads, asks again
/// when a driving field changes, checks, drafts.
class FormSession final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FormSession)

public:
    FormSession(VendorClient &client, Operation operation, Entity entity, FormView &view, QObject *parent);

    void load();
    [[nodiscard]] bool isLoaded() const { return m_loaded; }
    [[nodiscard]] bool isLoading() const { return m_job != nullptr; }
    [[nodiscard]] bool hasFields() const; ///< something to fill in

    /// The drafts of what stands in the form. With tell, problems are shown beside their fields and the first
    /// one gets the focus. Without a value nothing is to be sent; error is set when the reason is not in the
    /// form.
    [[nodiscard]] std::optional<QList<WriteDraft>> drafts(bool tell, ApiError *error = nullptr) const;
    [[nodiscard]] VendorClient *client() const { return m_client; }
    [[nodiscard]] const Operation &operation() const { return m_operation; }
    [[nodiscard]] const Entity &entity() const { return m_entity; }

Q_SIGNALS:
    /// The form stands in the view, for the first time or anew.
    void formReady();
    void failed(const purveyor::ApiError &error);
    void edited();

private:
    QPointer<VendorClient> m_client;
    Operation m_operation;
    Entity m_entity;
    FormView &m_view;
    QPointer<ApiJob> m_job;
    bool m_loaded = false;
};

} // namespace purveyor
