// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/addbyiddialog.h"

#include "core/domain/entitymerge.h"
#include "core/net/refusal.h"
#include "core/sync/book.h"
#include "core/tables/noted.h"
#include "core/vendors/clientdirectory.h"
#include "core/vendors/unlisted.h"
#include "ui/dialogs/followjob.h"
#include "ui/services.h"
#include "ui/widgets/detailsgrid.h"
#include "ui/widgets/formview.h"
#include "ui/widgets/statusbanner.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/visibletext.h"

#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace purveyor
{
namespace
{
constexpr QLatin1StringView ConnectionField("connection");
constexpr QLatin1StringView CustomerField("customer");
constexpr QLatin1StringView NoCustomer("none");
constexpr QLatin1StringView OtherCustomer("other");
constexpr qsizetype MostAttributes = 6;

QString titleFor(EntityKind kind)
{
    switch (kind) {
    case EntityKind::Customer:
        return AddByIdDialog::tr("Add a customer by id");
    case EntityKind::Subscription:
        return AddByIdDialog::tr("Add a subscription by id");
    case EntityKind::Order:
        return AddByIdDialog::tr("Add an order by id");
    case EntityKind::User:
        return AddByIdDialog::tr("Add a user by id");
    case EntityKind::Connection:
    case EntityKind::ServiceUser:
    case EntityKind::Product:
        break;
    }
    return {};
}

void addAttributes(DetailsGrid &grid, const Attributes &attributes)
{
    for (const Attribute &attribute : attributes.first(std::min(attributes.size(), MostAttributes)))
        grid.addRow(attribute.label, visibleText(attribute.value));
}

void addRow(DetailsGrid &grid, const QString &name, const QString &value)
{
    if (!value.isEmpty())
        grid.addRow(name, visibleText(value));
}

// What the vendor said, as far as a person needs it to see that it is the right one.
void fill(DetailsGrid &grid, const Entity &entity)
{
    grid.clear();
    if (const auto *customer = std::get_if<Customer>(&entity)) {
        addRow(grid, AddByIdDialog::tr("Name"), customer->name);
        addRow(grid, AddByIdDialog::tr("Account"), customer->number);
        addRow(grid, AddByIdDialog::tr("E-mail"), customer->contact.email);
        addRow(grid, AddByIdDialog::tr("Status"), customer->status.text());
        addAttributes(grid, customer->attributes);
    } else if (const auto *subscription = std::get_if<Subscription>(&entity)) {
        addRow(grid, AddByIdDialog::tr("Name"), subscription->name);
        addRow(grid, AddByIdDialog::tr("Number"), subscription->number);
        addRow(grid, AddByIdDialog::tr("Customer"), subscription->customerName);
        addRow(grid, AddByIdDialog::tr("Status"), subscription->status.text());
        addRow(grid, AddByIdDialog::tr("Period"),
               subscription->period ? subscription->period->display() : QString());
        addRow(grid, AddByIdDialog::tr("Renews"),
               subscription->renews ? subscription->renews->toString(Qt::ISODate) : QString());
        addAttributes(grid, subscription->attributes);
    } else if (const auto *order = std::get_if<Order>(&entity)) {
        addRow(grid, AddByIdDialog::tr("Order"), order->number);
        addRow(grid, AddByIdDialog::tr("Kind"), order->type);
        addRow(grid, AddByIdDialog::tr("Customer"), order->customerName);
        addRow(grid, AddByIdDialog::tr("Status"), order->status.text());
        addRow(grid, AddByIdDialog::tr("Total"),
               order->total ? formatMoney(*order->total, QLocale()) : QString());
        addAttributes(grid, order->attributes);
    }
}

void setCustomer(Entity &entity, const QString &name)
{
    if (auto *subscription = std::get_if<Subscription>(&entity))
        subscription->customerName = name;
    else if (auto *order = std::get_if<Order>(&entity))
        order->customerName = name;
}
} // namespace

AddByIdDialog::AddByIdDialog(Services &services, const AddByIdSubject &subject, QWidget *parent)
    : DialogFrame(services.theme, u"addByIdDialog"_s, parent)
    , m_services(services)
    , m_subject(subject)
    , m_form(new FormView(services.theme, this))
    , m_foundHead(new TextLabel(services.theme, Theme::Type::Strong, this))
    , m_found(new DetailsGrid(services.theme, this))
{
    Q_ASSERT(!subject.connections.isEmpty());
    setHeading(titleFor(subject.kind));
    body()->addWidget(m_form);
    m_foundHead->setWordWrap(true);
    m_foundHead->hide();
    body()->addWidget(m_foundHead);
    m_found->setObjectName(u"foundDetails"_s);
    m_found->setNameWidth(116);
    m_found->hide();
    body()->addWidget(m_found);
    body()->addStretch();
    setFooter(tr("Nothing changes at the vendor."));
    addCancel();
    addCommit(firstStep(), ButtonRole::Primary, true);
    makeForm();
    setUnsaved([this] { return m_form->isEdited(); });
    connect(m_form, &FormView::edited, this, &AddByIdDialog::startAgain);
    connect(m_form, &FormView::drivingFieldEdited, this, &AddByIdDialog::makeForm);
    connect(this, &DialogFrame::committed, this, [this] {
        if (std::holds_alternative<std::monostate>(m_entity))
            lookUp();
        else
            keep();
    });
    connect(this, &DialogFrame::bannerAction, this, [this](const QString &action) {
        if (action == "keepAnyway"_L1)
            offer(m_entered, Ledger::Source::Entered);
    });
    if (m_subject.learnt) // everything else is filled in
        m_form->focusField(noted::Id);
    else
        m_form->focusFirst();
}

// What was made here is known, so nothing is left to show where the vendor tells nothing.
bool AddByIdDialog::isAddedAtOnce() const
{
    const VendorClient *asked = client();
    return m_subject.learnt && asked && !asked->tells(m_subject.kind);
}

QString AddByIdDialog::firstStep() const
{
    return isAddedAtOnce() ? tr("Add") : tr("Look up");
}

ConnectionId AddByIdDialog::connection() const
{
    const QString chosen = textOf(m_form->values().value(ConnectionField));
    return chosen.isEmpty() ? m_subject.connections.constFirst().id : ConnectionId{chosen};
}

VendorClient *AddByIdDialog::client() const
{
    return m_services.clients.client(connection());
}

Form AddByIdDialog::form() const
{
    const VendorClient *asked = client();
    const bool below = m_subject.kind != EntityKind::Customer && m_subject.parent.isEmpty();
    const bool required = asked && needsParent(*asked, m_subject.kind);
    QList<Field> fields;
    if (m_subject.connections.size() > 1) {
        Field where;
        where.key = ConnectionField;
        where.label = tr("Connection");
        where.kind = FieldKind::Choice;
        where.required = true;
        where.driving = true;
        for (const Connection &one : m_subject.connections)
            where.choices.append({one.id.value, one.name, {}});
        where.initial = m_subject.connections.constFirst().id.value;
        fields.append(where);
    }
    if (below) {
        Field whose;
        whose.key = CustomerField;
        whose.label = tr("Customer");
        whose.kind = FieldKind::Choice;
        whose.required = true;
        if (!required)
            whose.choices.append({QString(NoCustomer), tr("Not known"), {}});
        whose.choices += m_subject.customers(connection());
        whose.choices.append({QString(OtherCustomer), tr("Another one, by id"), {}});
        whose.initial = whose.choices.constFirst().value;
        if (!m_subject.customer.isEmpty()) {
            const bool known =
                std::any_of(whose.choices.cbegin(), whose.choices.cend(),
                            [this](const Choice &one) { return one.value == Value(m_subject.customer); });
            whose.initial = known ? Value(m_subject.customer) : Value(QString(OtherCustomer));
        }
        fields.append(whose);
    }
    const Form noted = notedForm(m_subject.kind, true);
    if (const Field *parent = below ? noted.field(noted::Parent) : nullptr) {
        Field other = *parent;
        other.initial = m_subject.customer.value;
        other.shownWhen = Condition{CustomerField, {Value(QString(OtherCustomer))}};
        fields.append(other);
    }
    for (const QString &key : {QString(noted::Id), QString(noted::Name), u"email"_s}) {
        if (const Field *field = noted.field(key))
            fields.append(*field);
    }
    for (Field &field : fields) {
        if (field.key == noted::Name)
            field.initial = m_subject.name;
    }
    Form made;
    made.id = u"addById"_s;
    made.sections = {{{}, fields}};
    return made;
}

void AddByIdDialog::makeForm()
{
    m_form->setForm(form());
    const ConnectionId here = connection();
    const auto chosen = std::find_if(m_subject.connections.cbegin(), m_subject.connections.cend(),
                                     [&here](const Connection &one) { return one.id == here; });
    if (chosen != m_subject.connections.cend())
        setPlace(chosen->environment, chosen->name);
}

void AddByIdDialog::startAgain()
{
    if (m_reading)
        m_reading->abort();
    m_reading = nullptr;
    m_entity = {};
    m_foundHead->hide();
    m_found->hide();
    hideProblem();
    setCommitText(firstStep());
    commitButton()->setEnabled(true);
}

// As typed, if that can be a thing of this vendor; says beside the fields why not.
std::optional<Entity> AddByIdDialog::entered()
{
    const VendorClient *asked = client();
    const Values values = m_form->values();
    QList<Problem> problems = checkForm(m_form->form(), values);
    if (!asked)
        problems.append({{}, tr("The connection is switched off or cannot be used.")});
    EntityId parent = m_subject.parent;
    QString customerName;
    if (problems.isEmpty()) {
        const Value whose = values.value(CustomerField);
        if (const auto *known = std::get_if<EntityId>(&whose)) {
            parent = *known;
        } else if (whose == Value(QString(OtherCustomer))) {
            parent = asked->addressed(EntityKind::Customer, {}, textOf(values.value(noted::Parent)));
            if (parent.isEmpty())
                problems.append(
                    {noted::Parent,
                     tr("This cannot be an id at %1. Enter it as %1 shows it, and nothing around it.")
                         .arg(asked->vendorName())});
        }
    }
    EntityKey key{connection(), m_subject.kind, {}};
    if (problems.isEmpty()) {
        if (!parent.isEmpty())
            customerName = m_subject.nameInList({connection(), EntityKind::Customer, parent});
        key.id = asked->addressed(m_subject.kind, parent, textOf(values.value(noted::Id)));
        if (key.id.isEmpty())
            problems.append(
                {noted::Id, tr("This cannot be an id at %1. Enter it as %1 shows it, and nothing around it.")
                                .arg(asked->vendorName())});
        else if (const QString name = m_subject.nameInList(key); !name.isEmpty())
            problems.append({noted::Id, tr("It is in the list already: %1").arg(visibleText(name))});
    }
    m_form->setProblems(problems, true);
    if (!problems.isEmpty())
        return std::nullopt;
    m_beside = m_subject.learnt ? m_subject.learnt(key) : QList<Entity>();
    const auto made = std::find_if(m_beside.cbegin(), m_beside.cend(),
                                   [&key](const Entity &entity) { return keyOf(entity) == key; });
    //: a state: nobody but the person who typed it has told of this thing
    const QString source = made == m_beside.cend() ? tr("Entered here") : QString();
    Entity entity = notedEntity(key, parent, values, source);
    setCustomer(entity, customerName);
    if (made != m_beside.cend()) {
        entity = mergeKnown(*made, entity);
        m_beside.erase(made);
    }
    return entity;
}

void AddByIdDialog::lookUp()
{
    if (m_reading)
        return;
    hideProblem();
    const std::optional<Entity> typed = entered();
    VendorClient *asked = client();
    if (!typed || !asked)
        return;
    m_entered = *typed;
    if (isAddedAtOnce()) {
        m_entity = m_entered;
        m_source = Ledger::Source::Made;
        keep();
        return;
    }
    if (m_subject.kind == EntityKind::User) { // no vendor tells of a single one
        offerAsEntered(tr("%1 tells nothing about a single user.").arg(asked->vendorName()));
        return;
    }
    commitButton()->setEnabled(false);
    setCommitText(tr("Looking up…"));
    const auto follow = [this](auto *job) {
        m_reading = job;
        followJob(job, this, [this, job](const auto &result) {
            const bool isCancelled = !result && result.error().kind == ApiError::Kind::Cancelled;
            if (isCancelled || (m_reading && m_reading != job))
                return;
            m_reading = nullptr;
            if (result)
                answered(Entity(*result));
            else
                answered(Failure(result.error()));
        });
    };
    const EntityId id = keyOf(m_entered).id;
    if (m_subject.kind == EntityKind::Customer)
        follow(asked->customer(id));
    else if (m_subject.kind == EntityKind::Subscription)
        follow(asked->subscription(id));
    else
        follow(asked->order(id));
}

void AddByIdDialog::answered(const Result<Entity> &read)
{
    commitButton()->setEnabled(true);
    setCommitText(tr("Look up"));
    if (read) {
        offer(mergeKnown(m_entered, *read), Ledger::Source::Read);
        return;
    }
    const ApiError &error = read.error();
    if (isOwnRefusal(error)) {
        offerAsEntered(error.message);
        return;
    }
    const VendorClient *asked = client();
    if (error.kind == ApiError::Kind::NotFound && asked) {
        showError(tr("%1 knows nothing under this id").arg(asked->vendorName()), error);
        fitLater();
        return;
    }
    showError(tr("It could not be looked up"), error);
    banner()->setActions({{u"copy"_s, tr("Copy details")}, {u"keepAnyway"_s, tr("Keep as entered")}});
    fitLater();
}

void AddByIdDialog::offerAsEntered(const QString &why)
{
    offer(m_entered, Ledger::Source::Entered);
    banner()->setMessage(Mark::Unknown, tr("It cannot be looked up"),
                         why + u'\n' + tr("It is kept as you entered it and marked so, with the day."));
    banner()->setActions({});
    banner()->show();
}

void AddByIdDialog::offer(const Entity &entity, Ledger::Source source)
{
    m_entity = entity;
    m_source = source;
    hideProblem();
    fill(*m_found, entity);
    const VendorClient *asked = client();
    const bool found = source == Ledger::Source::Read && asked;
    if (found)
        m_foundHead->setText(tr("What %1 says of it").arg(asked->vendorName()));
    m_foundHead->setVisible(found);
    m_found->setVisible(found);
    setCommitText(source == Ledger::Source::Read ? tr("Add") : tr("Add as entered"));
    commitButton()->setEnabled(true);
    commitButton()->setFocus(Qt::OtherFocusReason);
    fitLater();
}

void AddByIdDialog::keep()
{
    commitButton()->setEnabled(false);
    m_services.book.keepUnlisted(m_beside + QList<Entity>{m_entity}, m_source)
        ->then(this, [this](const Result<Done> &done) {
            commitButton()->setEnabled(true);
            if (!done) {
                showError(tr("It was not kept"), done.error());
                return;
            }
            accept();
            Q_EMIT kept(keyOf(m_entity), nameOf(m_entity));
        });
}

} // namespace purveyor
