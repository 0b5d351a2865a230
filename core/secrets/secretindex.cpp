// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/secrets/secretindex.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLoggingCategory>
#include <QSaveFile>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace purveyor
{
namespace
{
Q_LOGGING_CATEGORY(log, "purveyor.secrets")

void writeNames(const QString &fileName, const QStringList &names)
{
    QSaveFile file(fileName);
    const QJsonObject json{{u"version"_s, 1}, {u"names"_s, QJsonArray::fromStringList(names)}};
    // The permissions before the content, so that nobody can open it in between.
    const bool written = file.open(QIODevice::WriteOnly) &&
                         file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) &&
                         file.write(QJsonDocument(json).toJson()) >= 0 && file.commit();
    // The secret itself is safe in the keychain; all that is lost is telling "locked" from "never saved".
    if (!written)
        qCWarning(log).noquote() << "Cannot write the index of secrets:" << file.errorString();
}

QSet<QString> readNames(const QString &fileName)
{
    QFile file(fileName);
    if (!file.exists())
        return {};
    if (!file.open(QIODevice::ReadOnly)) {
        qCWarning(log).noquote() << "Cannot read the index of secrets:" << file.errorString();
        return {};
    }
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &error);
    if (error.error != QJsonParseError::NoError) {
        qCWarning(log).noquote() << "The index of secrets is damaged:" << error.errorString();
        return {};
    }
    QSet<QString> names;
    const QJsonArray array = document.object().value(u"names"_s).toArray();
    for (const QJsonValue &name : array) {
        if (name.isString())
            names.insert(name.toString());
    }
    return names;
}
} // namespace

SecretIndex::SecretIndex(QString fileName)
    : m_fileName(std::move(fileName))
    , m_names(readNames(m_fileName))
{
    m_writer.setMaxThreadCount(1); // keeps the order
}

SecretIndex::~SecretIndex()
{
    m_writer.waitForDone();
}

bool SecretIndex::contains(const SecretRef &ref) const
{
    return m_names.contains(ref.id);
}

QList<SecretRef> SecretIndex::names() const
{
    QList<SecretRef> names;
    names.reserve(m_names.size());
    for (const QString &name : m_names)
        names.append({name});
    std::sort(names.begin(), names.end(), [](const SecretRef &a, const SecretRef &b) { return a.id < b.id; });
    return names;
}

void SecretIndex::add(const SecretRef &ref)
{
    if (m_names.contains(ref.id))
        return;
    m_names.insert(ref.id);
    save();
}

void SecretIndex::remove(const SecretRef &ref)
{
    if (m_names.remove(ref.id))
        save();
}

void SecretIndex::save()
{
    QStringList sorted(m_names.cbegin(), m_names.cend());
    sorted.sort();
    m_writer.start([fileName = m_fileName, sorted] { writeNames(fileName, sorted); });
}
} // namespace purveyor
