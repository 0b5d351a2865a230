// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/connection.h"
#include "core/domain/entity.h"

#include <QWidget>
#include <functional>

namespace purveyor
{

class FileField;
class FormView;
class Theme;

constexpr int ImportLabelWidth = 144; ///< of every step, so that the fields stand in one line

/// Where rows can go, and what the window knows of them.
struct ImportSubject {
    struct Place {
        Connection connection;
        QList<EntityKind> kinds; ///< that its vendor does not list
    };
    QList<Place> places;                    ///< at least one
    EntityKind kind = EntityKind::Customer; ///< proposed
    std::function<QSet<EntityId>(const ConnectionId &, EntityKind)> known;
};

/// The first step of an import: which file, what its rows are, and whose they become.
class ImportPlace final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ImportPlace)

public:
    ImportPlace(const Theme &theme, const ImportSubject &subject, QWidget *parent);
    ~ImportPlace() override;

    [[nodiscard]] const Connection &connection() const;
    [[nodiscard]] EntityKind kind() const;
    [[nodiscard]] QString kindKey() const; ///< for file names: "customers", "subscriptions"
    [[nodiscard]] QString path() const;    ///< as typed or chosen; empty: none

Q_SIGNALS:
    void connectionChanged();
    void pathEdited();

private:
    void offerPlaces();
    [[nodiscard]] const ImportSubject::Place &place() const;

    QList<ImportSubject::Place> m_places;
    EntityKind m_proposed;
    FormView *m_form;
    FileField *m_file;
};

} // namespace purveyor
