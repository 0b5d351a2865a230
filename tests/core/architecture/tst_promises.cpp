// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

// SECURITY.md names a test beside each promise: every one of them is there.
class TestPromises final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theirTestsExist_data();
    void theirTestsExist();

private:
    static QString contentOf(const QString &path);
    void readTests();

    QSet<QString> m_tests;         // names of CTest
    QSet<QString> m_functions;     // of all sources of tests
    QHash<QString, QString> m_own; // name of a test → its source, where that has the same name
    QStringList m_named;           // in the table of promises
};

QString TestPromises::contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

void TestPromises::readTests()
{
    static const QRegularExpression made(u"purveyor_test\\((tst_[\\w${}]+)"_s);
    static const QRegularExpression function(u"void (\\w+)\\(\\)"_s);
    const QStringList vendors = QDir(QStringLiteral(PURVEYOR_SOURCE_DIR "/core/vendors"))
                                    .entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    QDirIterator files(QStringLiteral(PURVEYOR_SOURCE_DIR "/tests"), {u"CMakeLists.txt"_s, u"tst_*.cpp"_s},
                       QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        const QString text = contentOf(path);
        if (path.endsWith(u".cpp")) {
            m_own.insert(QFileInfo(path).completeBaseName(), text);
            continue;
        }
        for (auto it = made.globalMatch(text); it.hasNext();) {
            const QString name = it.next().captured(1);
            // Of a loop: tst_${thing} for each word of foreach(thing a b c), or for each vendor.
            const QString variable = name.section(u"${"_s, 1).section(u'}', 0, 0);
            const QRegularExpression loop(u"foreach\\(%1 ([\\w\\s]+)\\)"_s.arg(variable));
            const QRegularExpressionMatch match = loop.match(text);
            QStringList words = match.hasMatch() ? match.captured(1).split(u' ') : vendors;
            if (variable.isEmpty())
                words = {QString()};
            for (const QString &word : std::as_const(words))
                m_tests.insert(QString(name).replace(u"${%1}"_s.arg(variable), word));
        }
    }
    for (const QString &text : std::as_const(m_own)) {
        for (auto it = function.globalMatch(text); it.hasNext();)
            m_functions.insert(it.next().captured(1));
    }
}

void TestPromises::initTestCase()
{
    readTests();
    QVERIFY(m_tests.contains(u"tst_cloudbluefaults"_s));
    static const QRegularExpression name(u"`(tst_[\\w:]+)`"_s);
    const QString page = contentOf(QStringLiteral(PURVEYOR_SOURCE_DIR "/.github/SECURITY.md"));
    const QStringList lines = page.split(u'\n');
    for (const QString &line : lines) {
        for (auto it = name.globalMatch(line); it.hasNext();)
            m_named.append(it.next().captured(1));
    }
    QVERIFY(m_named.size() > 20);
    // Each promise has one at least.
    const QString table = page.section(u"| promise | proved by |"_s, 1).section(u"\n\n"_s, 0, 0);
    const QStringList rows = table.split(u'\n', Qt::SkipEmptyParts).mid(1);
    QVERIFY(!rows.isEmpty());
    for (const QString &row : rows)
        QVERIFY2(row.section(u'|', 2).contains(u"`tst_"_s), qPrintable(row));
}

void TestPromises::theirTestsExist_data()
{
    QTest::addColumn<QString>("named");
    QStringList named = m_named;
    named.removeDuplicates();
    for (const QString &each : std::as_const(named))
        QTest::newRow(qPrintable(each)) << each;
}

void TestPromises::theirTestsExist()
{
    QFETCH(const QString, named);
    const QString test = named.section(u"::"_s, 0, 0);
    const QString function = named.section(u"::"_s, 1);
    QVERIFY(m_tests.contains(test));
    if (function.isEmpty())
        return;
    if (const auto own = m_own.constFind(test); own != m_own.constEnd())
        QVERIFY(own->contains(u"void %1()"_s.arg(function)));
    else
        QVERIFY(m_functions.contains(function));
}

QTEST_GUILESS_MAIN(TestPromises)
#include "tst_promises.moc"
