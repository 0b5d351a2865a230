// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/toytest.h"

#include <QFile>
#include <QLocale>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace purveyor;
using namespace purveyor::toy;

// A file of things to be made at the vendor: whatever is wrong with it is said where the person is, and
// nothing leaves before they have seen what becomes of each line.
class TestCreateFromFile final : public ToyTest
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_files;

    QString write(const QByteArray &bytes) const
    {
        QFile file(m_files->filePath(u"shops.csv"_s));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName()
                                                                                    : QString();
    }
    bool openDialog()
    {
        return m_person->choose(u"customersMoreButton"_s, u"createFromFileAction"_s) &&
               m_person->waitFor(u"createFromFileDialog"_s);
    }
    bool read(const QString &path)
    {
        return m_person->type(u"createFileField"_s, path) && m_person->click(u"commitButton"_s);
    }
    bool isPlanned(int rows)
    {
        return m_person->waitFor(u"bulkDialog"_s) &&
               m_person->waitUntil([this, rows] { return m_person->rowCount(u"bulkTable"_s) == rows; },
                                   u"the plan"_s);
    }

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void init()
    {
        ToyTest::init();
        m_files = std::make_unique<QTemporaryDir>();
        QVERIFY(m_files->isValid());
        QVERIFY(start());
    }
    void cleanup()
    {
        QCOMPARE(m_world->sends(), 0); // these only plan
        ToyTest::cleanup();
    }

    void whatCannotBeReadIsSaid_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("said");
        QTest::newRow("Latin-1") << QByteArray("name\n\xC4rzte\n") << u"Line 2 is not UTF-8"_s;
        QTest::newRow("open quote") << QByteArray("name\n\"x\n") << u"line 2 is never closed"_s;
        QTest::newRow("heads alone") << QByteArray("name\n") << u"There is no row"_s;
        QTest::newRow("empty") << QByteArray() << u"The file is empty"_s;
    }
    void whatCannotBeReadIsSaid()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QString, said);
        DO(openDialog());
        DO(read(write(bytes)));
        DO(m_person->waitForText(u"dialogBanner"_s, said));
        // Mended, and it goes on.
        DO(read(write("name\nAnna's\n")));
        DO(isPlanned(1));
    }

    void aFileThatIsNotThere()
    {
        DO(openDialog());
        DO(m_person->click(u"commitButton"_s));
        DO(m_person->waitForText(u"dialogBanner"_s, u"Name the file"_s));
        DO(read(m_files->filePath(u"nowhere.csv"_s)));
        DO(m_person->waitForText(u"dialogBanner"_s, u"no such file"_s));
        DO(read(m_files->path())); // a folder
        DO(m_person->waitForText(u"dialogBanner"_s, u"no such file"_s));
    }

    // Without the form nobody knows what a column means; asked for again with the same button.
    void theVendorGivesNoForm()
    {
        m_world->formError = ApiError{.kind = ApiError::Kind::Network, .message = u"Toy sleeps."_s};
        DO(openDialog());
        DO(m_person->waitForText(u"dialogBanner"_s, u"Toy sleeps."_s));
        QVERIFY(!m_person->find(u"saveTemplateButton"_s)->isEnabled());
        DO(read(write("name\nAnna's\n")));
        DO(m_person->waitForText(u"dialogBanner"_s, u"Toy sleeps."_s));
        m_world->formError.reset();
        DO(m_person->click(u"commitButton"_s));
        DO(m_person->waitUntil([this] { return m_person->find(u"saveTemplateButton"_s)->isEnabled(); },
                               u"the form"_s));
        DO(m_person->click(u"commitButton"_s));
        DO(isPlanned(1));
    }

    void columnsAreChosenWhenTheirHeadsAreUnknown()
    {
        DO(openDialog());
        DO(read(write("ref,who\nk1,Anna's\nk2,\nk3,Ben's\n")));
        DO(m_person->waitFor(u"nameField"_s));
        DO(m_person->click(u"commitButton"_s));
        QVERIFY(m_person->textOf(u"nameProblem"_s).contains(u"Choose the column"));
        // Back to the file and here again: nothing is forgotten.
        DO(m_person->click(u"createBackButton"_s));
        DO(m_person->waitFor(u"createFileField"_s));
        DO(m_person->click(u"commitButton"_s));
        DO(m_person->waitFor(u"nameField"_s));
        DO(m_person->pick(u"nameField"_s, u"who"_s));
        DO(m_person->click(u"commitButton"_s));
        DO(isPlanned(2)); // line 3 says nothing
        QVERIFY(!m_person->cell(u"bulkTable"_s, u"Ben's"_s, 0).isNull());
    }

    void noLineSaysAnything()
    {
        DO(openDialog());
        DO(read(write("ref,name\nk1,\nk2,\n")));
        DO(m_person->waitFor(u"nameField"_s));
        DO(m_person->click(u"commitButton"_s));
        DO(m_person->waitForText(u"dialogBanner"_s, u"There is nothing in the file"_s));
    }

    void everyStepCanBeCancelled()
    {
        DO(openDialog());
        DO(m_person->key(Qt::Key_Escape));
        DO(m_person->waitGone(u"createFromFileDialog"_s));
        m_world->readDelay.reset(); // the form never comes
        DO(openDialog());
        DO(m_person->click(u"cancelButton"_s));
        DO(m_person->waitGone(u"createFromFileDialog"_s));
        m_world->readDelay = std::chrono::milliseconds(0);
        DO(openDialog());
        DO(read(write("ref,who\nk1,Anna's\n")));
        DO(m_person->waitFor(u"nameField"_s));
        DO(m_person->key(Qt::Key_Escape));
        DO(m_person->waitGone(u"createFromFileDialog"_s));
        DO(openDialog());
        DO(read(write("name\nAnna's\n")));
        DO(isPlanned(1));
        DO(m_person->click(u"cancelButton"_s));
        DO(m_person->waitGone(u"bulkDialog"_s));
    }
};

QTEST_MAIN(TestCreateFromFile)
#include "tst_createfromfile.moc"
