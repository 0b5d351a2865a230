// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/entity.h"
#include "core/storage/ledger.h"
#include "ui/dialogs/dialogframe.h"

#include <QPointer>
#include <functional>

namespace purveyor
{

class DetailsGrid;
class FormView;
class TextLabel;
class VendorClient;
struct Choice;
struct Form;
struct Services;

/// What the window knows, for the dialog.
struct AddByIdSubject {
    EntityKind kind = EntityKind::Customer;
    QList<Connection> connections;                                ///< where it can be added; at least one
    std::function<QList<Choice>(const ConnectionId &)> customers; ///< known ones: EntityId and name
    std::function<QString(const EntityKey &)> nameInList;         ///< empty: it is not there yet
    EntityId parent;        ///< whom a user belongs to; other kinds ask for it
    EntityId customer = {}; ///< whose it is, where that is known already
    QString name = {};      ///< as it is called so far
    /// What the write that made it tells of it and of what it belongs to; unset: it was not made here.
    std::function<QList<Entity>(const EntityKey &)> learnt = {};
};

/// Takes up a thing that its vendor does not list: named by its id, read from the vendor where it can be read
/// and shown before it is kept, and kept as entered where it cannot.
class AddByIdDialog final : public DialogFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AddByIdDialog)

public:
    AddByIdDialog(Services &services, const AddByIdSubject &subject, QWidget *parent);

Q_SIGNALS:
    void kept(const purveyor::EntityKey &key, const QString &name);

private:
    void makeForm();
    [[nodiscard]] Form form() const;
    [[nodiscard]] VendorClient *client() const; ///< null when it was switched off meanwhile
    [[nodiscard]] ConnectionId connection() const;
    [[nodiscard]] std::optional<Entity> entered();
    void lookUp();
    void answered(const Result<Entity> &read);
    void offerAsEntered(const QString &why);
    void offer(const Entity &entity, Ledger::Source source);
    void keep();
    [[nodiscard]] bool isAddedAtOnce() const;
    [[nodiscard]] QString firstStep() const;
    void startAgain();

    Services &m_services;
    AddByIdSubject m_subject;
    FormView *m_form;
    TextLabel *m_foundHead;
    DetailsGrid *m_found;
    QPointer<ApiJob> m_reading;
    Entity m_entered;
    Entity m_entity;        ///< what would be kept; monostate until it is known
    QList<Entity> m_beside; ///< what its write tells of besides, such as its customer
    Ledger::Source m_source = Ledger::Source::Entered;
};

} // namespace purveyor
