// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/importplace.h"

#include "ui/dialogs/choicefield.h"
#include "ui/theme.h"
#include "ui/widgets/filefield.h"
#include "ui/widgets/formview.h"
#include "ui/widgets/textlabel.h"

#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace purveyor
{
namespace
{
QString rowsName(EntityKind kind)
{
    return kind == EntityKind::Customer ? ImportPlace::tr("Customers")
           : kind == EntityKind::Order  ? ImportPlace::tr("Orders")
                                        : ImportPlace::tr("Subscriptions");
}

QString rowsKey(EntityKind kind)
{
    return kind == EntityKind::Customer ? u"customers"_s
           : kind == EntityKind::Order  ? u"orders"_s
                                        : u"subscriptions"_s;
}
} // namespace

ImportPlace::ImportPlace(const Theme &theme, const ImportSubject &subject, QWidget *parent)
    : QWidget(parent)
    , m_places(subject.places)
    , m_proposed(subject.kind)
    , m_form(new FormView(theme, this))
    , m_file(new FileField(theme, u"importFile"_s, tr("File"), FileField::Purpose::Open,
                           {tr("CSV files (*.csv *.txt *.tsv)"), tr("All files (*)")}, ImportLabelWidth,
                           this))
{
    Q_ASSERT(!m_places.isEmpty());
    auto *what = new TextLabel(theme, Theme::Type::Body, this);
    what->setToken(Token::SecondText);
    what->setWordWrap(true);
    what->setText(tr("For what the vendor does not list: the rows of the file are shown in this console from "
                     "then on, marked as imported. The first line of the file names the columns."));
    m_form->setLabelWidth(ImportLabelWidth);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.scaled(12));
    column->addWidget(what);
    column->addWidget(m_form);
    column->addWidget(m_file);
    column->addStretch(1);
    setFocusProxy(m_file);

    connect(m_form, &FormView::drivingFieldEdited, this, &ImportPlace::offerPlaces);
    connect(m_file, &FileField::edited, this, &ImportPlace::pathEdited);
    offerPlaces();
}

ImportPlace::~ImportPlace() = default;

void ImportPlace::offerPlaces()
{
    const ImportSubject::Place &here = place();
    QList<Choice> connections;
    QList<Choice> kinds;
    for (const ImportSubject::Place &one : std::as_const(m_places))
        connections.append({one.connection.id.value, one.connection.name, {}});
    for (const EntityKind one : here.kinds)
        kinds.append({rowsKey(one), rowsName(one), {}});
    QList<Field> fields;
    if (connections.size() > 1) {
        fields.append(choiceField(u"connection"_s, tr("Connection"), connections, here.connection.id.value));
        fields.last().driving = true;
    }
    const EntityKind proposed = here.kinds.contains(m_proposed) ? m_proposed : here.kinds.constFirst();
    fields.append(choiceField(u"kind"_s, tr("The rows are"), kinds, rowsKey(proposed)));
    Form form;
    form.id = u"import"_s;
    form.sections = {{{}, fields}};
    m_form->setForm(form);
    Q_EMIT connectionChanged();
}

const ImportSubject::Place &ImportPlace::place() const
{
    const QString chosen = textOf(m_form->values().value(u"connection"_s));
    const auto found = std::find_if(m_places.cbegin(), m_places.cend(),
                                    [&chosen](const auto &one) { return one.connection.id.value == chosen; });
    return found == m_places.cend() ? m_places.constFirst() : *found;
}

const Connection &ImportPlace::connection() const
{
    return place().connection;
}

EntityKind ImportPlace::kind() const
{
    const QString chosen = textOf(m_form->values().value(u"kind"_s));
    for (const EntityKind kind : {EntityKind::Customer, EntityKind::Order}) {
        if (chosen == rowsKey(kind))
            return kind;
    }
    return EntityKind::Subscription;
}

QString ImportPlace::kindKey() const
{
    return rowsKey(kind());
}

QString ImportPlace::path() const
{
    return m_file->path();
}

} // namespace purveyor
