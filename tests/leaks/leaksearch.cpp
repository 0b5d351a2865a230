// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/leaks/leaksearch.h"

#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QStringEncoder>
#include <QTemporaryDir>
#include <QVariant>
#include <cctype>
#include <optional>

using namespace Qt::StringLiterals;

namespace purveyor::leaks
{
namespace
{
constexpr int MostLayers = 3; // a percent-encoded address in a JSON text in a JSON text

QByteArray utf16(const QByteArray &text, QStringConverter::Encoding encoding)
{
    return QStringEncoder(encoding, QStringConverter::Flag::Stateless).encode(QString::fromUtf8(text));
}

// The letters that depend on the secret alone, when so many bytes stand before it in its group of three.
QByteArray base64Core(const QByteArray &secret, int before, QByteArray::Base64Options options)
{
    const QByteArray all = QByteArray(QByteArray(before, '\0') + secret).toBase64(options);
    const qsizetype from = (before * 8 + 5) / 6;
    const qsizetype to = (before + secret.size()) * 8 / 6;
    return all.mid(from, to - from);
}

std::optional<char32_t> numberAt(const QByteArray &text, qsizetype at, qsizetype digits, int base)
{
    bool fits = false;
    const uint number = text.mid(at, digits).toUInt(&fits, base);
    return fits ? std::optional<char32_t>(number) : std::nullopt;
}

QByteArray utf8Of(char32_t code)
{
    return QString::fromUcs4(&code, 1).toUtf8();
}

// \u0041, \x41 and \" as JSON and INI files write them.
QByteArray withoutBackslashes(const QByteArray &text)
{
    QByteArray plain;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) != '\\' || i + 1 == text.size()) {
            plain += text.at(i);
            continue;
        }
        const char kind = text.at(++i);
        if (kind == 'u') {
            if (const auto unit = numberAt(text, i + 1, 4, 16)) {
                plain += utf8Of(*unit);
                i += 4;
                continue;
            }
        } else if (kind == 'x') {
            qsizetype digits = 0;
            while (digits < 4 && i + 1 + digits < text.size() &&
                   std::isxdigit(static_cast<uchar>(text.at(i + 1 + digits))))
                ++digits;
            if (const auto code = numberAt(text, i + 1, digits, 16); digits > 0 && code) {
                plain += utf8Of(*code);
                i += digits;
                continue;
            }
        }
        plain += kind;
    }
    return plain;
}

QByteArray withoutEntities(const QByteArray &text)
{
    QByteArray plain;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const qsizetype end = text.at(i) == '&' ? text.indexOf(';', i) : -1;
        if (end < 0 || end - i > 10) {
            plain += text.at(i);
            continue;
        }
        const QByteArray name = text.mid(i + 1, end - i - 1);
        std::optional<char32_t> code;
        if (name.startsWith("#x") || name.startsWith("#X"))
            code = numberAt(name, 2, name.size() - 2, 16);
        else if (name.startsWith('#'))
            code = numberAt(name, 1, name.size() - 1, 10);
        else if (name == "amp")
            code = U'&';
        else if (name == "lt")
            code = U'<';
        else if (name == "gt")
            code = U'>';
        else if (name == "quot")
            code = U'"';
        else if (name == "apos")
            code = U'\'';
        if (code) {
            plain += utf8Of(*code);
            i = end;
        } else {
            plain += text.at(i);
        }
    }
    return plain;
}

QByteArray peeled(const QByteArray &bytes)
{
    QByteArray plain = bytes;
    if (plain.contains('%'))
        plain = QByteArray::fromPercentEncoding(plain);
    if (plain.contains('\\'))
        plain = withoutBackslashes(plain);
    if (plain.contains('&'))
        plain = withoutEntities(plain);
    return plain;
}
} // namespace

void LeakSearch::lookFor(const QString &name, const QByteArray &secret)
{
    Q_ASSERT(secret.size() >= 8);
    Secret all{name, secret, {}};
    all.spellings = {{u"UTF-8"_s, secret},
                     {u"UTF-16LE"_s, utf16(secret, QStringConverter::Utf16LE)},
                     {u"UTF-16BE"_s, utf16(secret, QStringConverter::Utf16BE)},
                     {u"hexadecimal"_s, secret.toHex()},
                     {u"hexadecimal"_s, secret.toHex().toUpper()}};
    for (int before = 0; before < 3; ++before) {
        for (const auto options : {QByteArray::Base64Encoding, QByteArray::Base64UrlEncoding}) {
            all.spellings.append({u"Base64"_s, base64Core(secret, before, options)});
            all.spellings.append({u"Base64 of UTF-16"_s,
                                  base64Core(utf16(secret, QStringConverter::Utf16LE), before, options)});
        }
    }
    m_secrets.append(all);
}

QStringList LeakSearch::in(const QByteArray &bytes, const QString &where) const
{
    QStringList found;
    for (const Secret &secret : m_secrets) {
        for (const auto &[spelling, needle] : secret.spellings) {
            if (const qsizetype at = bytes.indexOf(needle); at >= 0)
                found.append(
                    u"%1 as %2 in %3 at %4"_s.arg(secret.name, spelling, where, QString::number(at)));
        }
    }
    QByteArray layer = bytes;
    for (int i = 0; i < MostLayers; ++i) {
        const QByteArray below = peeled(layer);
        if (below == layer)
            break;
        layer = below;
        for (const Secret &secret : m_secrets) {
            if (layer.contains(secret.plain) && !bytes.contains(secret.plain))
                found.append(u"%1 escaped in %2"_s.arg(secret.name, where));
        }
    }
    found.removeDuplicates();
    return found;
}

QStringList LeakSearch::inFile(const QString &path) const
{
    QStringList found = in(QFile::encodeName(QFileInfo(path).fileName()), u"the name of "_s + path);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return found + QStringList{u"%1 cannot be read: %2"_s.arg(path, file.errorString())};
    const QByteArray bytes = file.readAll();
    found += in(bytes, path);
    if (bytes.startsWith("SQLite format 3"))
        found += inRows(path);
    return found;
}

// Of a copy: opening the file itself would bring its log to an end.
QStringList LeakSearch::inRows(const QString &path) const
{
    const QTemporaryDir folder;
    const QString copy = folder.filePath(u"copy.db"_s);
    bool copied = QFile::copy(path, copy);
    if (QFile::exists(path + u"-wal"_s))
        copied &= QFile::copy(path + u"-wal"_s, copy + u"-wal"_s);
    QStringList found;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, copy);
        database.setDatabaseName(copy);
        if (!copied || !database.open())
            found.append(path + u" cannot be opened"_s);
        const QStringList tables = database.tables(QSql::AllTables);
        for (const QString &table : tables) {
            QSqlQuery query(database);
            query.setForwardOnly(true);
            if (!query.exec(u"SELECT * FROM \"%1\""_s.arg(table)))
                continue; // the shadow of an index that is none by itself
            while (query.next()) {
                for (int column = 0; column < query.record().count(); ++column)
                    found += in(query.value(column).toByteArray(),
                                u"%1, %2.%3"_s.arg(path, table, query.record().fieldName(column)));
            }
        }
    }
    QSqlDatabase::removeDatabase(copy);
    return found;
}

QStringList LeakSearch::inFolder(const QString &path, int *files) const
{
    QStringList found;
    QDirIterator all(path, QDir::Files | QDir::Hidden | QDir::System | QDir::NoSymLinks,
                     QDirIterator::Subdirectories);
    while (all.hasNext()) {
        const QFileInfo file(all.next());
        if (!file.isFile()) // a socket or a pipe
            continue;
        found += inFile(file.filePath());
        if (files)
            ++*files;
    }
    return found;
}
} // namespace purveyor::leaks
