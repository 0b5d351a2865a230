// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/application.h"
#include "tests/support/clerk.h"
#include "tests/support/sandbox.h"
#include "ui/mainwindow.h"
#include "ui/theme.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

using namespace Qt::StringLiterals;
using namespace purveyor;

namespace
{
constexpr int SmallestTarget = 24; // WCAG 2.2, 2.5.8

// Every text of the program 40 % longer, as the longest real languages are.
class LongWords final : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *, int) const override
    {
        const QString text = QString::fromUtf8(source);
        // Formats and single signs stay what they are.
        if (!QByteArrayView(context).startsWith("purveyor") || text.size() < 4 || text.startsWith(u"d MMM"_s))
            return {};
        return text + QString((text.size() * 2 + 4) / 5, u'ē');
    }
};

bool isControl(const QWidget *widget)
{
    return qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QLineEdit *>(widget) ||
           qobject_cast<const QComboBox *>(widget) || qobject_cast<const QAbstractItemView *>(widget) ||
           qobject_cast<const QAbstractSpinBox *>(widget) || qobject_cast<const QPlainTextEdit *>(widget);
}

// Parts that Qt makes inside a control are the control's own business.
bool isInnerPart(const QWidget *widget)
{
    const QWidget *parent = widget->parentWidget();
    return qobject_cast<const QScrollBar *>(widget) || qobject_cast<const QHeaderView *>(widget) ||
           widget->objectName().startsWith("qt_"_L1) ||
           (parent &&
            (qobject_cast<const QComboBox *>(parent) || qobject_cast<const QAbstractSpinBox *>(parent) ||
             qobject_cast<const QLineEdit *>(parent) || qobject_cast<const QTabBar *>(parent) ||
             qobject_cast<const QAbstractItemView *>(parent) ||
             (parent->parentWidget() && qobject_cast<const QComboBox *>(parent->parentWidget()))));
}

QString described(const QWidget *widget)
{
    QStringList path;
    for (const QWidget *at = widget; at && path.size() < 4; at = at->parentWidget())
        path.prepend(QLatin1StringView(at->metaObject()->className()) + u'#' + at->objectName());
    return path.join(u" > "_s);
}

QString spokenName(const QWidget *widget)
{
    if (!widget->accessibleName().isEmpty())
        return widget->accessibleName();
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        return button->text();
    return {};
}
} // namespace

// Walks through every page and dialog and looks at every visible widget.
class TestWalk final : public QObject
{
    Q_OBJECT

    std::unique_ptr<Sandbox> m_sandbox;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Application> m_console;
    std::unique_ptr<WindowDriver> m_driver;
    std::unique_ptr<Clerk> m_clerk;
    QStringList m_faults;

    // What is wrong for a moment only, while layouts settle, is not wrong.
    void look(const QString &place, bool widths)
    {
        const QStringList before = m_faults;
        for (int tries = 0; tries < 10; ++tries) {
            m_faults = before;
            lookOnce(place, widths);
            if (m_faults == before)
                return;
            m_driver->settle(std::chrono::milliseconds(100));
        }
    }
    // NOLINTNEXTLINE(readability-function-cognitive-complexity): one rule after the other
    void lookOnce(const QString &place, bool widths)
    {
        if (m_driver->isThere(u"busyFront"_s))
            m_driver->waitGone(u"busyFront"_s); // what is still being read changes under the eye
        QCoreApplication::sendPostedEvents();   // layouts that were asked for
        QCoreApplication::processEvents();
        QWidget *top = m_driver->topMost();
        const QList<QWidget *> widgets = top->findChildren<QWidget *>();
        for (QWidget *widget : widgets) {
            if (!widget->isVisible() || widget->visibleRegion().isEmpty() || isInnerPart(widget))
                continue;
            const QString at = place + u": "_s + described(widget);
            if (isControl(widget)) {
                if (spokenName(widget).isEmpty())
                    m_faults += at + u" has no accessible name"_s;
                if (widget->objectName().isEmpty())
                    m_faults += at + u" has no objectName"_s;
                if (widget->focusPolicy() == Qt::NoFocus && !qobject_cast<QPlainTextEdit *>(widget))
                    m_faults += at + u" cannot be reached by keyboard"_s;
            }
            if (const auto *button = qobject_cast<QAbstractButton *>(widget)) {
                if (button->width() < SmallestTarget || button->height() < SmallestTarget)
                    m_faults += at + u" is %1 × %2"_s.arg(button->width()).arg(button->height());
                if (widths && !button->text().isEmpty() &&
                    button->width() < button->minimumSizeHint().width())
                    m_faults += at + u" is clipped: "_s + button->text();
            }
            if (const auto *label = qobject_cast<QLabel *>(widget); label && !label->text().isEmpty()) {
                if (label->textFormat() != Qt::PlainText)
                    m_faults += at + u" is not plain text: "_s + label->text();
                const QMargins margins = label->contentsMargins();
                const int room = label->width() - margins.left() - margins.right();
                if (widths && !label->wordWrap()) {
                    const QStringList lines = label->text().split(u'\n');
                    for (const QString &line : lines) {
                        if (label->fontMetrics().horizontalAdvance(line) > room + 1)
                            m_faults += at + u" is clipped: "_s + line;
                    }
                } else if (widths && label->wordWrap() &&
                           label->heightForWidth(label->width()) > label->height() + 1) {
                    m_faults += at + u" is cut off below: "_s + label->text();
                }
            }
        }
        // Tab goes round and ends where it began: nothing holds the focus.
        QSet<QWidget *> seen;
        const QWidget *first = QApplication::focusWidget();
        for (int i = 0; i < 200 && first; ++i) {
            QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : top, Qt::Key_Tab);
            QWidget *now = QApplication::focusWidget();
            if (!now || seen.contains(now))
                break;
            seen.insert(now);
        }
        if (first && seen.size() < 2 && widgets.size() > 20)
            m_faults += place + u": Tab is held by "_s + described(first);
    }

    // Opens whatever the steps open, looks at it, and closes it with Esc.
    template <class Open>
    void lookAtDialog(const QString &name, bool widths, Open open)
    {
        if (!open()) {
            m_faults += name + u" did not open: "_s + m_driver->failure();
            restartDriver();
            return;
        }
        look(name, widths);
        m_driver->key(Qt::Key_Escape);
        if (m_driver->isThere(u"discardDialog"_s)) { // something was typed
            look(u"discardDialog"_s, widths);
            m_driver->click(u"commitButton"_s);
        }
        if (!m_driver->waitGone(name)) {
            m_faults += name + u" does not close with Esc"_s;
            restartDriver();
        }
    }
    void restartDriver()
    {
        m_clerk.reset();
        m_driver = std::make_unique<WindowDriver>(m_console->window(), std::chrono::seconds(10));
        m_clerk = std::make_unique<Clerk>(*m_driver);
    }

    void walk(bool widths)
    {
        using Page = Clerk::Page;
        const QList<std::pair<Page, QString>> pages{{Page::Customers, u"customers"_s},
                                                    {Page::Subscriptions, u"subscriptions"_s},
                                                    {Page::Orders, u"orders"_s},
                                                    {Page::Activity, u"activity"_s},
                                                    {Page::Connections, u"connections"_s}};
        for (const auto &[page, name] : pages) {
            m_clerk->goTo(page);
            if (page != Page::Activity) {
                m_driver->waitUntil([this, name = name] { return m_driver->rowCount(name + u"Table"_s) > 0; },
                                    name);
                auto *table = qobject_cast<QAbstractItemView *>(m_driver->find(name + u"Table"_s));
                if (table)
                    QTest::mouseClick(table->viewport(), Qt::LeftButton, {},
                                      table->visualRect(table->model()->index(0, 0)).center());
            }
            look(name, widths);
        }
        m_clerk->openCustomer(u"1st APS inc"_s);
        lookAtDialog(u"orderDialog"_s, widths, [this] {
            return m_clerk->openOrder() &&
                   m_clerk->fillOrder(DemoPlan, DemoResource, u"2"_s, u"Visa ****1111"_s) &&
                   m_driver->key(Qt::Key_E, Qt::ControlModifier);
        });
        lookAtDialog(u"operationDialog"_s, widths, [this] {
            return m_driver->click(u"customersNewButton"_s) && m_driver->waitFor(u"companyNameField"_s);
        });
        lookAtDialog(u"settingsDialog"_s, widths, [this] {
            return m_driver->key(Qt::Key_Comma, Qt::ControlModifier) &&
                   m_driver->waitFor(u"settingsDialog"_s);
        });
        m_clerk->goTo(Page::Connections);
        lookAtDialog(u"connectionDialog"_s, widths, [this] {
            return m_driver->click(u"addConnectionButton"_s) && m_driver->waitFor(u"baseUrlField"_s);
        });
        if (!m_driver->ok())
            m_faults += m_driver->failure();
    }

private Q_SLOTS:
    void init()
    {
        m_faults.clear();
        m_folder = std::make_unique<QTemporaryDir>();
        m_sandbox = std::make_unique<Sandbox>();
        QVERIFY(m_sandbox->start());
    }
    void cleanup()
    {
        m_clerk.reset();
        m_driver.reset();
        m_console.reset();
        m_sandbox.reset();
        m_folder.reset();
    }

    void everyPageAndDialog_data()
    {
        QTest::addColumn<bool>("longWords");
        QTest::addColumn<bool>("dark");
        QTest::newRow("English, light") << false << false;
        QTest::newRow("40 % longer, dark") << true << true;
    }
    void everyPageAndDialog()
    {
        QFETCH(bool, longWords);
        QFETCH(bool, dark);
        LongWords translator;
        if (longWords)
            QCoreApplication::installTranslator(&translator);
        StartOptions options;
        options.profile = m_folder->filePath(u"profile"_s);
        options.sessionSecrets = true;
        options.demoFile = m_folder->filePath(u"demo.json"_s);
        QVERIFY(m_sandbox->writeDemoFile(options.demoFile));
        m_console = std::make_unique<Application>(*qApp, options);
        m_console->start();
        QTRY_VERIFY(m_console->window() && m_console->window()->isVisible());
        m_console->window()->resize(1280, 800);
        QVERIFY(QTest::qWaitForWindowActive(m_console->window(), 10'000));
        m_console->services().theme.setMode(dark ? Theme::Mode::Dark : Theme::Mode::Light);
        restartDriver();
        walk(true);
        QCoreApplication::removeTranslator(&translator);
        m_faults.removeDuplicates();
        QVERIFY2(m_faults.isEmpty(), qPrintable(u"\n  "_s + m_faults.join(u"\n  "_s)));
    }
};

QTEST_MAIN(TestWalk)
#include "tst_walk.moc"
