// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/operations/bulkfile.h"

#include "core/domain/localtext.h"
#include "core/storage/journal.h"
#include "core/tables/csvwriter.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSet>
#include <QUuid>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace purveyor
{
namespace
{
struct FileWords {
    Q_DECLARE_TR_FUNCTIONS(purveyor::BulkFile)
};

constexpr int Attempts = 8; // of one line, before a person has to look why

// What this program's intents of lines are named in, so that no other version-5 UUID can equal one.
constexpr QUuid LineNamespace(0x7c1b9b6eU, 0x41d3, 0x4f0a, 0x9e, 0x55, 0x2d, 0x0c, 0x6a, 0x83, 0xb1, 0x47);

// The order of a hash is another one in every run.
QByteArray contentOf(const OperationId &operation, const BulkTarget &target)
{
    QStringList keys = target.values.keys();
    keys.sort();
    QByteArray content = target.key.connection.value.toUtf8() + '\0' + operation.value.toUtf8();
    for (const QString &key : std::as_const(keys))
        content += '\0' + key.toUtf8() + '\0' + textOf(target.values.value(key)).toUtf8();
    return content;
}

IntentId intentOf(const QByteArray &content, int attempt)
{
    const QByteArray name = content + '\0' + QByteArray::number(attempt);
    return {QUuid::createUuidV5(LineNamespace, name).toString(QUuid::WithoutBraces)};
}

bool cameToNothing(BulkRow::Fate fate)
{
    return fate == BulkRow::Fate::Refused || fate == BulkRow::Fate::NotSent || fate == BulkRow::Fate::Stopped;
}
} // namespace

Form fileFields(const Form &form)
{
    Form fields = form;
    QSet<QString> labels;
    for (Section &section : fields.sections) {
        section.fields.removeIf([](const Field &field) {
            return field.kind == FieldKind::Hidden || field.kind == FieldKind::Secret;
        });
        for (Field &field : section.fields) {
            if (labels.contains(field.label) && !section.title.isEmpty())
                //: heading of a column: %1 is the title of a part of a form, %2 the name of a field in it
                field.label = FileWords::tr("%1: %2").arg(section.title, field.label);
            labels.insert(field.label);
            const bool brought = !textOf(field.initial).isEmpty() || field.kind == FieldKind::Switch;
            field.required = field.required && !brought && !field.shownWhen;
        }
    }
    return fields;
}

QList<BulkTarget> targetsIn(const CsvTable &table, const ImportMapping &mapping, const Form &fields,
                            const ConnectionId &connection)
{
    QList<BulkTarget> targets;
    for (qsizetype line = 1; line < table.rows.size(); ++line) {
        const CsvRow &row = table.rows.at(line);
        BulkTarget target;
        target.key = {connection, EntityKind::Connection, {}};
        for (const Section &section : fields.sections) {
            for (const Field &field : section.fields) {
                const qsizetype column = mapping.value(field.key, -1);
                const QString said =
                    column < 0 ? QString() : withFormula(row.cells.value(column), table.delimiter).trimmed();
                if (said.isEmpty())
                    continue;
                target.values.insert(field.key, said);
                if (target.name.isEmpty())
                    target.name = said;
            }
        }
        if (!target.values.isEmpty())
            targets.append(target);
    }
    return targets;
}

BulkFile::BulkFile(JournalReader &journal, const OperationId &operation, const QList<BulkTarget> &targets,
                   QObject *parent)
    : TypedJob<QList<BulkRow>>(parent)
    , m_journal(journal)
    , m_operation(operation)
    , m_targets(targets)
{
}

BulkFile::~BulkFile() = default;

void BulkFile::doStart()
{
    QList<IntentId> intents;
    for (const BulkTarget &target : m_targets) {
        const QByteArray content = contentOf(m_operation, target);
        for (int attempt = 0; attempt < Attempts; ++attempt)
            intents.append(intentOf(content, attempt));
    }
    m_journal.ofIntents(intents)->then(this, [this](const Result<QList<JournalRow>> &written) {
        if (isFinishing())
            return;
        if (written)
            known(*written);
        else
            finishWith(Failure(written.error()));
    });
}

void BulkFile::doAbort() {}

void BulkFile::known(const QList<JournalRow> &written)
{
    QHash<QString, QList<JournalRow>> ofIntent;
    for (const JournalRow &row : written)
        ofIntent[row.intent.value].append(row);
    QList<BulkRow> rows;
    for (const BulkTarget &target : m_targets) {
        const QByteArray content = contentOf(m_operation, target);
        BulkRow row;
        row.target = target;
        for (int attempt = 0; attempt < Attempts; ++attempt) {
            row.target.intent = intentOf(content, attempt);
            row.written = ofIntent.value(row.target.intent.value);
            row.fate = fateOf(row.written);
            if (!cameToNothing(row.fate))
                break;
        }
        if (isBegun(row.fate)) {
            //: %1 is a moment
            row.told = FileWords::tr("Begun before, on %1")
                           .arg(momentText(row.written.constFirst().created, QLocale()));
        } else {
            row.fate = BulkRow::Fate::Planning;
        }
        rows.append(row);
    }
    finishWith(rows);
}
} // namespace purveyor
