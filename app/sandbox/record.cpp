// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/record.h"

using namespace Qt::StringLiterals;

namespace purveyor::sandbox
{

QJsonObject Record::toState() const
{
    return {
        {u"kind"_s, static_cast<int>(kind)},
        {u"id"_s, id},
        {u"ownerId"_s, ownerId},
        {u"otherId"_s, otherId},
        {u"number"_s, number},
        {u"revision"_s, revision},
        {u"fields"_s, fields},
        {u"modified"_s, modified.toString(Qt::ISODateWithMs)},
    };
}

Record Record::fromState(const QJsonObject &object)
{
    Record record;
    record.kind = static_cast<Kind>(object.value("kind"_L1).toInt());
    record.id = object.value("id"_L1).toString();
    record.ownerId = object.value("ownerId"_L1).toString();
    record.otherId = object.value("otherId"_L1).toString();
    record.number = object.value("number"_L1).toInteger();
    record.revision = object.value("revision"_L1).toInt();
    record.modified = QDateTime::fromString(object.value("modified"_L1).toString(), Qt::ISODateWithMs);
    record.changed = true;
    record.fields = object.value("fields"_L1).toObject();
    return record;
}

} // namespace purveyor::sandbox
