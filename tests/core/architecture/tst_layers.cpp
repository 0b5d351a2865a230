// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/architecture/layerrules.h"

#include <QLibraryInfo>
#include <QTest>

using namespace Qt::StringLiterals;

namespace purveyor::architecture
{

/// Holds the tree to its layers: who may include whom, and which calls have one place or none.
class TestLayers final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void treeKeepsItsArrows();
    void treeKeepsItsRules();
    void everyFileNamesItsLicence();
    void everyHeaderIsIncludedOnce();
    void scannerSeesBadInclude_data();
    void scannerSeesBadInclude();
    void scannerAllowsGoodInclude_data();
    void scannerAllowsGoodInclude();
    void scannerSeesBadCall_data();
    void scannerSeesBadCall();
    void scannerAllowsGoodCall_data();
    void scannerAllowsGoodCall();
    void commentsAreNoCode_data();
    void commentsAreNoCode();

private:
    QtModules m_modules{QLibraryInfo::path(QLibraryInfo::HeadersPath)};
    QList<SourceFile> m_program;
    QList<SourceFile> m_everything;
};

void TestLayers::initTestCase()
{
    const QString root = QStringLiteral(PURVEYOR_SOURCE_DIR);
    m_program = sourceFiles(root, {u"core"_s, u"ui"_s, u"app"_s});
    m_everything = sourceFiles(root, {u"core"_s, u"ui"_s, u"app"_s, u"tests"_s});
    QVERIFY2(!m_program.isEmpty(), "no sources found: the tests below would prove nothing");
    QVERIFY2(m_modules.moduleOf(u"QLabel"_s) == u"QtWidgets", "Qt's headers not found by module");
}

void TestLayers::treeKeepsItsArrows()
{
    QList<QString> broken;
    for (const SourceFile &file : std::as_const(m_program))
        broken += brokenArrows(file, m_modules);
    QVERIFY2(broken.isEmpty(), qPrintable(u'\n' + broken.join(u'\n')));
}

void TestLayers::treeKeepsItsRules()
{
    const QList<Rule> rules = tokenRules();
    QList<QString> broken;
    for (const SourceFile &file : std::as_const(m_everything)) {
        if (!file.path.startsWith(u"tests/core/architecture/")) // names what it forbids
            broken += brokenRules(file, rules);
    }
    QVERIFY2(broken.isEmpty(), qPrintable(u'\n' + broken.join(u'\n')));
}

void TestLayers::everyFileNamesItsLicence()
{
    static const QRegularExpression header(
        u"^// SPDX-FileCopyrightText: \\d{4} [^\\n]+\\n// SPDX-License-Identifier: GPL-3\\.0-or-later\\n"_s);
    QList<QString> broken;
    for (const SourceFile &file : std::as_const(m_everything)) {
        if (!header.match(file.text).hasMatch())
            broken += file.path;
    }
    QVERIFY2(broken.isEmpty(), qPrintable(broken.join(u", ")));
}

void TestLayers::everyHeaderIsIncludedOnce()
{
    QList<QString> broken;
    for (const SourceFile &file : std::as_const(m_everything)) {
        if (file.path.endsWith(u".h") && !file.code.contains(u"#pragma once\n"))
            broken += file.path;
    }
    QVERIFY2(broken.isEmpty(), qPrintable(broken.join(u", ")));
}

void TestLayers::scannerSeesBadInclude_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("include");
    QTest::newRow("domain shows") << u"core/domain/money.h"_s << u"#include <QColor>"_s;
    QTest::newRow("domain talks") << u"core/domain/money.h"_s
                                  << u"#include <QUrlQuery>\n#include <QSslError>"_s;
    QTest::newRow("domain looks up") << u"core/domain/money.h"_s << u"#include \"core/net/result.h\""_s;
    QTest::newRow("net stores") << u"core/net/transport.cpp"_s << u"#include \"core/storage/journal.h\""_s;
    QTest::newRow("net has widgets") << u"core/net/transport.cpp"_s << u"#include <QtWidgets/QLabel>"_s;
    QTest::newRow("whole module") << u"core/sync/refresh.cpp"_s << u"#include <QtWidgets>"_s;
    QTest::newRow("storage reads secrets")
        << u"core/storage/database.h"_s << u"#include \"core/secrets/secretstore.h\""_s;
    QTest::newRow("messages talk") << u"core/vendors/cloudblue/ordermessages.cpp"_s
                                   << u"#include <QNetworkReply>"_s;
    QTest::newRow("vendor knows another")
        << u"core/vendors/racknap/client.cpp"_s << u"#include \"core/vendors/cloudblue/rql.h\""_s;
    QTest::newRow("registry knows a vendor")
        << u"core/vendors/vendorregistry.cpp"_s << u"#include \"core/vendors/cloudblue/client.h\""_s;
    QTest::newRow("operation knows a vendor")
        << u"core/operations/placeorder.cpp"_s << u"#include \"core/vendors/cloudblue/client.h\""_s;
    QTest::newRow("core shows ui") << u"core/operations/placeorder.cpp"_s
                                   << u"#include \"ui/mainwindow.h\""_s;
    QTest::newRow("ui knows a vendor")
        << u"ui/pages/orderspage.cpp"_s << u"  #  include \"core/vendors/cloudblue/client.h\""_s;
    QTest::newRow("ui has SQL") << u"ui/pages/orderspage.cpp"_s << u"#include <QSqlQuery>"_s;
    QTest::newRow("widget knows a page")
        << u"ui/widgets/formview.h"_s << u"#include \"ui/pages/listpage.h\""_s;
    QTest::newRow("widget knows the services")
        << u"ui/widgets/formview.h"_s << u"#include \"ui/services.h\""_s;
    QTest::newRow("model knows a widget")
        << u"ui/models/ordermodel.h"_s << u"#include \"ui/widgets/formview.h\""_s;
    QTest::newRow("console knows sandbox")
        << u"app/console/main.cpp"_s << u"#include \"app/sandbox/ledger.h\""_s;
    QTest::newRow("sandbox knows core")
        << u"app/sandbox/oauthcheck.cpp"_s << u"#include \"core/vendors/cloudblue/oauth1.h\""_s;
    QTest::newRow("sandbox knows ui") << u"app/sandbox/main.cpp"_s << u"#include \"ui/theme.h\""_s;
    QTest::newRow("not from the root") << u"core/net/transport.cpp"_s << u"#include \"transport.h\""_s;
}

void TestLayers::scannerSeesBadInclude()
{
    QFETCH(QString, path);
    QFETCH(QString, include);
    QCOMPARE(brokenArrows(sourceFile(path, include), m_modules).size(), 1);
}

void TestLayers::scannerAllowsGoodInclude_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("include");
    QTest::newRow("down") << u"core/operations/placeorder.cpp"_s
                          << u"#include \"core/vendors/vendorclient.h\""_s;
    QTest::newRow("own vendor") << u"core/vendors/cloudblue/client.cpp"_s
                                << u"#include \"core/vendors/cloudblue/rql.h\""_s;
    QTest::newRow("widgets in ui") << u"ui/pages/orderspage.cpp"_s << u"#include <QLabel>"_s;
    QTest::newRow("services in dialogs")
        << u"ui/dialogs/orderdialog.cpp"_s << u"#include \"ui/services.h\""_s;
    QTest::newRow("theme in models") << u"ui/models/ordermodel.cpp"_s << u"#include \"ui/themeicon.h\""_s;
    QTest::newRow("dialog in page") << u"ui/pages/orderspage.cpp"_s
                                    << u"#include \"ui/dialogs/orderdialog.h\""_s;
    QTest::newRow("concrete vendor in the root")
        << u"app/console/application.cpp"_s << u"#include \"core/vendors/cloudblue/client.h\""_s;
    QTest::newRow("standard") << u"core/domain/money.h"_s << u"#include <variant>"_s;
    QTest::newRow("moc") << u"core/net/transport.cpp"_s << u"#include \"transport.moc\""_s;
    QTest::newRow("in a comment") << u"core/domain/money.h"_s << u"// #include <QLabel>"_s;
}

void TestLayers::scannerAllowsGoodInclude()
{
    QFETCH(QString, path);
    QFETCH(QString, include);
    QCOMPARE(brokenArrows(sourceFile(path, include), m_modules), QList<QString>());
}

void TestLayers::scannerSeesBadCall_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("code");
    QTest::newRow("vendor in ui") << u"ui/pages/orderspage.cpp"_s << u"if (name == u\"CloudBlue\"_s)"_s;
    QTest::newRow("vendor in shared core")
        << u"core/vendors/vendorregistry.cpp"_s << u"racknap::Client client;"_s;
    QTest::newRow("vendor in the root") << u"app/console/house.cpp"_s << u"luxcloud::Client client;"_s;
    QTest::newRow("access manager") << u"core/sync/refresh.cpp"_s << u"QNetworkAccessManager manager;"_s;
    QTest::newRow("ticket in ui") << u"ui/pages/orderspage.cpp"_s << u"WriteTicket ticket;"_s;
    QTest::newRow("journal in ui") << u"ui/pages/activitypage.h"_s << u"Journal &m_journal;"_s;
    QTest::newRow("secret in a file")
        << u"core/secrets/keychain.cpp"_s << u"job->setInsecureFallback(true);"_s;
    QTest::newRow("TLS errors") << u"core/net/transport.cpp"_s << u"reply->ignoreSslErrors();"_s;
    QTest::newRow("event loop") << u"core/sync/refresh.cpp"_s << u"QEventLoop loop;"_s;
    QTest::newRow("process events") << u"ui/mainwindow.cpp"_s << u"QCoreApplication::processEvents();"_s;
    QTest::newRow("dialog exec") << u"ui/mainwindow.cpp"_s << u"if (dialog->exec() == QDialog::Accepted)"_s;
    QTest::newRow("menu exec") << u"ui/mainwindow.cpp"_s << u"QMenu::exec(actions, position);"_s;
    QTest::newRow("message box") << u"ui/mainwindow.cpp"_s << u"QMessageBox::question(this, title, text);"_s;
    QTest::newRow("file dialog") << u"ui/mainwindow.cpp"_s << u"QFileDialog::getOpenFileName(this);"_s;
    QTest::newRow("rich text") << u"ui/widgets/label.cpp"_s << u"label->setTextFormat(Qt::RichText);"_s;
    QTest::newRow("html") << u"ui/widgets/label.cpp"_s << u"edit->setHtml(answer);"_s;
    QTest::newRow("sleep in a test") << u"tests/ui/tst_page.cpp"_s << u"QTest::qWait(1000);"_s;
    QTest::newRow("core shows") << u"core/sync/refresh.cpp"_s << u"QGuiApplication::primaryScreen();"_s;
}

void TestLayers::scannerSeesBadCall()
{
    QFETCH(QString, path);
    QFETCH(QString, code);
    QCOMPARE(brokenRules(sourceFile(path, code), tokenRules()).size(), 1);
}

void TestLayers::scannerAllowsGoodCall_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("code");
    QTest::newRow("vendor in its folder")
        << u"core/vendors/cloudblue/client.cpp"_s << u"namespace cloudblue {"_s;
    QTest::newRow("access manager in net")
        << u"core/net/transport.cpp"_s << u"QNetworkAccessManager manager;"_s;
    QTest::newRow("pinned certificate")
        << u"core/net/exchange.cpp"_s << u"reply->ignoreSslErrors(expected);"_s;
    QTest::newRow("statement") << u"core/storage/journal.cpp"_s << u"query.exec();"_s;
    QTest::newRow("main") << u"app/console/main.cpp"_s << u"return application.exec();"_s;
    QTest::newRow("said in a comment")
        << u"ui/mainwindow.cpp"_s << u"open(); // not exec(): no QEventLoop here"_s;
    QTest::newRow("wait for a condition")
        << u"tests/ui/tst_page.cpp"_s << u"QVERIFY(QTest::qWaitFor(ready));"_s;
    QTest::newRow("reader in ui") << u"ui/pages/activitypage.h"_s << u"JournalReader &m_journal;"_s;
    QTest::newRow("word in ui") << u"ui/pages/activitypage.cpp"_s << u"tr(\"Journal\")"_s;
    QTest::newRow("one turn of the loop") << u"tests/ui/tst_page.cpp"_s << u"QTest::qWait(0);"_s;
    QTest::newRow("core application")
        << u"core/sync/refresh.cpp"_s << u"QCoreApplication::translate(a, b);"_s;
}

void TestLayers::scannerAllowsGoodCall()
{
    QFETCH(QString, path);
    QFETCH(QString, code);
    QCOMPARE(brokenRules(sourceFile(path, code), tokenRules()), QList<QString>());
}

void TestLayers::commentsAreNoCode_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code");
    QTest::newRow("line") << u"a; // b\nc;"_s << u"a; \nc;"_s;
    QTest::newRow("block keeps lines") << u"a; /* b\nb */ c;"_s << u"a; \n c;"_s;
    QTest::newRow("unclosed block") << u"a; /* b"_s << u"a; "_s;
    QTest::newRow("address in a string") << u"\"http://a\"; // b"_s << u"\"http://a\"; "_s;
    QTest::newRow("escaped quote") << u"\"\\\"//a\"; // b"_s << u"\"\\\"//a\"; "_s;
    QTest::newRow("raw string") << u"R\"x(\"//a)\")x\"; // b"_s << u"R\"x(\"//a)\")x\"; "_s;
    QTest::newRow("quote character") << u"'\"'; // b"_s << u"'\"'; "_s;
    QTest::newRow("digit separator") << u"1'000; // b"_s << u"1'000; "_s;
}

void TestLayers::commentsAreNoCode()
{
    QFETCH(QString, text);
    QFETCH(QString, code);
    QCOMPARE(withoutComments(text), code);
}

} // namespace purveyor::architecture

QTEST_GUILESS_MAIN(purveyor::architecture::TestLayers)
#include "tst_layers.moc"
