// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/leaks/leaksearch.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSettings>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

// clazy:excludeall=non-pod-global-static (constants of a test)

using namespace Qt::StringLiterals;
using namespace purveyor::leaks;

namespace
{
const QByteArray Secret = QByteArrayLiteral("Knr-7Qz<&\">ü/4p");
const QString Text = QString::fromUtf8(Secret);

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return QDir().mkpath(QFileInfo(path).path()) && file.open(QIODevice::WriteOnly) &&
           file.write(bytes) == bytes.size();
}
} // namespace

// What says "nothing leaked" must find what did: planted leaks of every kind.
class TestLeakSearch final : public QObject
{
    Q_OBJECT

    LeakSearch m_search;
    QTemporaryDir m_folder;

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        m_search.lookFor(u"planted"_s, Secret);
    }

    void spellings_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const auto row = [](const char *name, const QByteArray &bytes) { QTest::newRow(name) << bytes; };
        row("plain", "x" + Secret + "y");
        row("UTF-16", QByteArray(reinterpret_cast<const char *>(Text.utf16()), Text.size() * 2));
        row("Basic", "Authorization: Basic " + QByteArray("me:" + Secret).toBase64());
        row("Base64", Secret.toBase64());
        row("Base64 behind one", QByteArray("u" + Secret + "tail").toBase64());
        row("Base64 behind two", QByteArray("uu" + Secret + "tail").toBase64());
        row("Base64 behind three", QByteArray("uuu" + Secret + "t").toBase64());
        row("Base64 for addresses", QByteArray("ab" + Secret).toBase64(QByteArray::Base64UrlEncoding));
        row("hexadecimal", "0x" + Secret.toHex());
        row("percent", "?p=" + Secret.toPercentEncoding());
        row("every byte percent", "?p=%" + Secret.toHex('%'));
        row("JSON", QJsonDocument(QJsonObject{{u"p"_s, Text}}).toJson());
        row("JSON by code", "{\"p\":\"Knr-7Qz\\u003c\\u0026\\u0022\\u003e\\u00fc\\/4p\"}");
        const QString inner = QString::fromUtf8(QJsonDocument(QJsonObject{{u"p"_s, Text}}).toJson());
        row("JSON in JSON", QJsonDocument(QJsonObject{{u"body"_s, inner}}).toJson());
        row("XML", "<p>" + Text.toHtmlEscaped().toUtf8() + "</p>");
        row("XML by code", "<p>Knr-7Qz&#60;&#x26;&#34;&gt;&#xFC;/4p</p>");
        row("percent in XML", "<a h=\"?p=" + Secret.toPercentEncoding() + "&amp;q=1\"/>");
    }
    void spellings()
    {
        QFETCH(const QByteArray, bytes);
        const QStringList found = m_search.in(bytes, u"here"_s);
        QVERIFY(!found.isEmpty());
        QVERIFY(!found.join(u' ').contains(Text)); // and says so without repeating it
    }

    void harmlessBytes()
    {
        QCOMPARE(m_search.in("Knr-7Qz and nothing more", {}), QStringList());
        QCOMPARE(m_search.in(Secret.left(Secret.size() - 1), {}), QStringList());
        QCOMPARE(m_search.in(QByteArray(100'000, '%') + QByteArray(100'000, '\\') + "&#x;&;\\u\\x", {}),
                 QStringList());
    }

    void files()
    {
        QTemporaryDir folder;
        QVERIFY(write(folder.filePath(u"a/b/log.txt"_s), "all is well"));
        int files = 0;
        QCOMPARE(m_search.inFolder(folder.path(), &files), QStringList());
        QCOMPARE(files, 1);
        QVERIFY(write(folder.filePath(u"a/.hidden/log.txt"_s), "password " + Secret));
        QCOMPARE(m_search.inFolder(folder.path()).size(), 1);
        QVERIFY(QFile::remove(folder.filePath(u"a/.hidden/log.txt"_s)));
        QVERIFY(write(folder.filePath(u"a/%1"_s.arg(QString::fromLatin1(Secret.toHex()))), "in the name"));
        QCOMPARE(m_search.inFolder(folder.path()).size(), 1);
    }

    void settings()
    {
        const QString path = m_folder.filePath(u"settings.ini"_s);
        {
            QSettings file(path, QSettings::IniFormat);
            file.setValue(u"p"_s, Text);
        }
        QVERIFY(!m_search.inFile(path).isEmpty());
    }

    // A long value lies in pieces on several pages, and what was just written only in the log beside.
    void databases_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<int>("before");
        for (const int before : {0, 3900, 4000, 4080, 4085, 4090, 8150})
            QTest::addRow("behind %d bytes", before) << u"TEXT"_s << before;
        QTest::newRow("in a blob") << u"BLOB"_s << 5000;
    }
    void databases()
    {
        QFETCH(const QString, type);
        QFETCH(const int, before);
        QTemporaryDir folder;
        const QString path = folder.filePath(u"journal.db"_s);
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, path);
            database.setDatabaseName(path);
            QVERIFY(database.open());
            QSqlQuery query(database);
            QVERIFY(query.exec(u"PRAGMA journal_mode = WAL"_s));
            QVERIFY(query.exec(u"CREATE TABLE t (a INTEGER, b %1)"_s.arg(type)));
            QVERIFY(query.prepare(u"INSERT INTO t VALUES (1, ?)"_s));
            const QByteArray value = QByteArray(before, 'x') + Secret + QByteArray(5000, 'y');
            query.bindValue(0, type == "BLOB"_L1 ? QVariant(value) : QVariant(QString::fromUtf8(value)));
            QVERIFY(query.exec());
            QVERIFY(QFileInfo(path + u"-wal"_s).size() > 0);
            QVERIFY(!m_search.inFolder(folder.path()).isEmpty());
        }
        QSqlDatabase::removeDatabase(path);
        QVERIFY(!m_search.inFile(path).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestLeakSearch)
#include "tst_leaksearch.moc"
