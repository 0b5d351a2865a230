// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme.h"
#include "ui/themefocusring.h"

#include <QApplication>
#include <QFontDatabase>
#include <QFontMetrics>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMetaEnum>
#include <QPushButton>
#include <QSignalSpy>
#include <QSplitter>
#include <QTest>
#include <cmath>

using namespace Qt::StringLiterals;
using namespace purveyor;

namespace
{

// WCAG 2.2, relative luminance.
double luminance(const QColor &color)
{
    const auto linear = [](double value) {
        return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double la = luminance(a);
    const double lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

constexpr double textBar = 4.5;
constexpr double controlBar = 3.0;

} // namespace

class TestTheme final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void contrastFormulaKnowsItsEnds();
    void contrastReachesTheBar_data();
    void contrastReachesTheBar();
    void paletteFollowsTokens();
    void modeChangesPaletteAndSaysSoOnce();
    void everyIconRenders();
    void iconTakesColourOfModeAndTheme();
    void directionalIconsAreMirrored();
    void measuresFollowTheFont();
    void typesAreRelativeToTheSystemFont();
    void focusRingComesByKeyboardOnly();
    void focusRingIsNotCutOff();
    void focusRingBecomesNoPane();

private:
    void addPairs(const char *palette, bool dark);
};

void TestTheme::contrastFormulaKnowsItsEnds()
{
    QCOMPARE(contrast(Qt::white, Qt::black), 21.0);
    QCOMPARE(contrast(Qt::white, Qt::white), 1.0);
    QVERIFY(contrast(QColor(u"#777777"_s), Qt::white) < textBar);
}

void TestTheme::contrastReachesTheBar_data()
{
    QTest::addColumn<QColor>("front");
    QTest::addColumn<QColor>("ground");
    QTest::addColumn<double>("bar");
    addPairs("light", false);
    addPairs("dark", true);
}

void TestTheme::addPairs(const char *palette, bool dark)
{
    const auto pair = [&](const char *name, Token front, Token ground, double bar) {
        QTest::addRow("%s: %s", palette, name) << tokenColor(front, dark) << tokenColor(ground, dark) << bar;
    };
    for (const Token ground :
         {Token::Window, Token::Base, Token::RowHover, Token::RowSelected, Token::RowSelectedInactive,
          Token::NavigationSelected, Token::GoodGround, Token::WaitingGround, Token::StoppedGround,
          Token::BadGround, Token::UnknownGround})
        pair(qPrintable(u"text on %1"_s.arg(static_cast<int>(ground))), Token::Text, ground, textBar);
    for (const Token ground :
         {Token::Window, Token::Base, Token::RowHover, Token::RowSelected, Token::RowSelectedInactive})
        pair(qPrintable(u"second text on %1"_s.arg(static_cast<int>(ground))), Token::SecondText, ground,
             textBar);
    pair("link on base", Token::Link, Token::Base, textBar);
    pair("link on window", Token::Link, Token::Window, textBar);
    for (const Token ground : {Token::GoodGround, Token::WaitingGround, Token::StoppedGround,
                               Token::BadGround, Token::UnknownGround})
        pair(qPrintable(u"link on ground %1"_s.arg(static_cast<int>(ground))), Token::Link, ground, textBar);
    pair("primary", Token::OnPrimary, Token::PrimaryFill, textBar);
    pair("destructive", Token::OnDestructive, Token::DestructiveFill, textBar);
    pair("toast", Token::ToastText, Token::Toast, textBar);
    pair("toast action", Token::ToastAction, Token::Toast, textBar);
    // Words in colour: chips and margins on base and window, bad and unknown in rows too.
    for (const Token word : {Token::Good, Token::Waiting, Token::Stopped, Token::Bad, Token::Unknown}) {
        pair(qPrintable(u"word %1 on base"_s.arg(static_cast<int>(word))), word, Token::Base, textBar);
        pair(qPrintable(u"word %1 on window"_s.arg(static_cast<int>(word))), word, Token::Window, textBar);
        for (const Token ground : {Token::RowHover, Token::RowSelected, Token::RowSelectedInactive})
            pair(qPrintable(u"mark %1 on %2"_s.arg(static_cast<int>(word)).arg(static_cast<int>(ground))),
                 word, ground, controlBar);
    }
    pair("bad word under the pointer", Token::Bad, Token::RowHover, textBar);
    pair("unknown word under the pointer", Token::Unknown, Token::RowHover, textBar);
    pair("good on its ground", Token::Good, Token::GoodGround, controlBar);
    pair("waiting on its ground", Token::Waiting, Token::WaitingGround, controlBar);
    pair("stopped on its ground", Token::Stopped, Token::StoppedGround, controlBar);
    pair("bad on its ground", Token::Bad, Token::BadGround, controlBar);
    pair("unknown on its ground", Token::Unknown, Token::UnknownGround, controlBar);
    pair("control edge on base", Token::ControlEdge, Token::Base, controlBar);
    pair("control edge on window", Token::ControlEdge, Token::Window, controlBar);
    pair("focus on base", Token::Link, Token::Base, controlBar);
    pair("focus on row", Token::Link, Token::RowSelected, controlBar);
    pair("progress on track", Token::PrimaryFill, Token::Track, dark ? 1.5 : controlBar);
    pair("count figures", dark ? Token::Base : Token::OnPrimary, Token::Waiting, textBar);
    pair("count figures of unknowns", dark ? Token::Base : Token::OnPrimary, Token::Unknown, textBar);
}

void TestTheme::contrastReachesTheBar()
{
    QFETCH(const QColor, front);
    QFETCH(const QColor, ground);
    QFETCH(const double, bar);
    QVERIFY2(contrast(front, ground) >= bar,
             qPrintable(u"%1 on %2 is %3"_s.arg(front.name(), ground.name()).arg(contrast(front, ground))));
}

void TestTheme::paletteFollowsTokens()
{
    for (const bool dark : {false, true}) {
        const QPalette palette = tokenPalette(dark);
        QCOMPARE(palette.color(QPalette::Active, QPalette::Base), tokenColor(Token::Base, dark));
        QCOMPARE(palette.color(QPalette::Active, QPalette::Highlight), tokenColor(Token::RowSelected, dark));
        QCOMPARE(palette.color(QPalette::Inactive, QPalette::Highlight),
                 tokenColor(Token::RowSelectedInactive, dark));
        QCOMPARE(palette.color(QPalette::Active, QPalette::HighlightedText), tokenColor(Token::Text, dark));
        QCOMPARE(palette.color(QPalette::Disabled, QPalette::Text), tokenColor(Token::ControlEdge, dark));
    }
}

void TestTheme::modeChangesPaletteAndSaysSoOnce()
{
    Theme theme;
    theme.setMode(Theme::Mode::Light);
    QSignalSpy changed(&theme, &Theme::changed);
    theme.setMode(Theme::Mode::Dark);
    QCOMPARE(changed.count(), 1);
    QVERIFY(theme.isDark());
    QCOMPARE(theme.color(Token::Base), tokenColor(Token::Base, true));
    theme.setMode(Theme::Mode::Dark);
    QCOMPARE(changed.count(), 1);
    theme.setMode(Theme::Mode::Light);
    QCOMPARE(changed.count(), 2);
}

void TestTheme::everyIconRenders()
{
    const Theme theme;
    for (int i = 0; i <= static_cast<int>(Icon::Warning); ++i) {
        const auto icon = static_cast<Icon>(i);
        const QImage image = theme.icon(icon).pixmap(QSize(24, 24), 1.0).toImage();
        QCOMPARE(image.size(), QSize(24, 24));
        int drawn = 0;
        for (int y = 0; y < 24; ++y) {
            for (int x = 0; x < 24; ++x)
                drawn += qAlpha(image.pixel(x, y)) > 100 ? 1 : 0;
        }
        QVERIFY2(drawn > 5, qPrintable(iconName(icon)));
    }
}

void TestTheme::iconTakesColourOfModeAndTheme()
{
    Theme theme;
    theme.setMode(Theme::Mode::Light);
    const QIcon icon = theme.icon(Icon::Menu, Token::Bad);
    const auto strongest = [&icon](QIcon::Mode mode) {
        const QImage image = icon.pixmap(QSize(96, 96), 1.0, mode).toImage();
        return QColor(image.pixel(48, 48)); // on the middle line
    };
    QCOMPARE(strongest(QIcon::Normal), tokenColor(Token::Bad, false));
    QCOMPARE(strongest(QIcon::Disabled), tokenColor(Token::ControlEdge, false));
    theme.setMode(Theme::Mode::Dark);
    QCOMPARE(strongest(QIcon::Normal), tokenColor(Token::Bad, true));
}

void TestTheme::directionalIconsAreMirrored()
{
    const Theme theme;
    const auto image = [&theme](Icon icon) { return theme.icon(icon).pixmap(QSize(48, 48), 1.0).toImage(); };
    const QImage right = image(Icon::ChevronRight);
    const QImage search = image(Icon::Search);
    QApplication::setLayoutDirection(Qt::RightToLeft);
    const QImage mirroredRight = image(Icon::ChevronRight);
    const QImage mirroredSearch = image(Icon::Search);
    QApplication::setLayoutDirection(Qt::LeftToRight);
    QVERIFY(mirroredRight != right);
    QCOMPARE(mirroredSearch, search);
}

void TestTheme::measuresFollowTheFont()
{
    const Theme theme;
    const QFont before = QApplication::font();
    const int height = QFontMetrics(before).height();
    QCOMPARE(theme.controlHeight(), height + 12);
    QVERIFY(theme.rowHeight() >= 28);
    QFont twice(before);
    twice.setPointSizeF(before.pointSizeF() * 2);
    QApplication::setFont(twice);
    const int tall = QFontMetrics(twice).height();
    QCOMPARE(theme.controlHeight(), tall + 12);
    QVERIFY(theme.rowHeight() >= 1.8 * tall - 1);
    QVERIFY(theme.scaled(16) >= tall - 1);
    QApplication::setFont(before);
    QVERIFY(theme.scaled(16) >= 16);
}

void TestTheme::typesAreRelativeToTheSystemFont()
{
    const Theme theme;
    const qreal body = QFontInfo(theme.font(Theme::Type::Body)).pointSizeF();
    QVERIFY(QFontInfo(theme.font(Theme::Type::PageTitle)).pointSizeF() > body * 1.2);
    QVERIFY(QFontInfo(theme.font(Theme::Type::Badge)).pointSizeF() < body);
    QCOMPARE(theme.font(Theme::Type::PageTitle).weight(), QFont::DemiBold);
    QCOMPARE(theme.font(Theme::Type::Body), QApplication::font());
    // On a widget with a semibold font the body stays what it is.
    QFont semibold;
    semibold.setWeight(QFont::DemiBold);
    QCOMPARE(theme.font(Theme::Type::Small).resolve(semibold).weight(), QApplication::font().weight());
    // Where there is a font of fixed pitch at all.
    QCOMPARE(QFontInfo(theme.font(Theme::Type::Fixed)).fixedPitch(),
             QFontInfo(QFontDatabase::systemFont(QFontDatabase::FixedFont)).fixedPitch());
}

void TestTheme::focusRingComesByKeyboardOnly()
{
    const Theme theme;
    FocusRing ring(theme, nullptr);
    QWidget window;
    auto *layout = new QHBoxLayout(&window);
    auto *field = new QLineEdit;
    auto *button = new QPushButton(u"Edit…"_s);
    layout->addWidget(field);
    layout->addWidget(button);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    field->setFocus();
    QTest::keyClick(field, Qt::Key_Tab);
    QTRY_VERIFY(button->hasFocus());
    QCOMPARE(ring.target(), button);
    QTest::keyClick(button, Qt::Key_Tab);
    QTRY_VERIFY(field->hasFocus());
    QCOMPARE(ring.target(), nullptr);
    QTest::mouseClick(button, Qt::LeftButton);
    QTRY_VERIFY(button->hasFocus());
    QCOMPARE(ring.target(), nullptr);
    button->setFocus(Qt::TabFocusReason);
    field->setFocus(Qt::TabFocusReason);
    button->setFocus(Qt::TabFocusReason);
    QCOMPARE(ring.target(), button);
    delete button;
    QCOMPARE(ring.target(), nullptr);
}

void TestTheme::focusRingIsNotCutOff()
{
    const Theme theme;
    const FocusRing ring(theme, nullptr);
    QWidget window;
    auto *layout = new QHBoxLayout(&window);
    layout->setContentsMargins(20, 20, 20, 20);
    auto *tight = new QWidget;
    auto *row = new QHBoxLayout(tight);
    row->setContentsMargins({});
    auto *button = new QPushButton(u"Edit…"_s);
    row->addWidget(button);
    layout->addWidget(tight);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    button->setFocus(Qt::TabFocusReason);
    const auto around = [button] {
        return QRect(button->mapToGlobal(QPoint()), button->size()).adjusted(-3, -3, 3, 3);
    };
    QTRY_COMPARE(ring.drawnAt(), around());
    layout->setContentsMargins(60, 20, 20, 20); // moves the row, not the button in it
    QTRY_COMPARE(tight->x(), 60);
    QTRY_COMPARE(ring.drawnAt(), around());
}

// A splitter makes a pane of whatever becomes its child, and did so while it arranged its panes: a crash.
void TestTheme::focusRingBecomesNoPane()
{
    const Theme theme;
    const FocusRing ring(theme, nullptr);
    QWidget window;
    auto *layout = new QHBoxLayout(&window);
    auto *splitter = new QSplitter;
    layout->addWidget(splitter);
    splitter->addWidget(new QWidget);
    auto *narrow = new QWidget; // has no room for a ring beside the button, and the splitter has
    auto *pane = new QHBoxLayout(narrow);
    pane->setContentsMargins(0, 20, 0, 20);
    auto *button = new QPushButton(u"Edit…"_s);
    pane->addWidget(button);
    splitter->addWidget(narrow);
    splitter->addWidget(new QWidget);
    window.resize(600, 200);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    splitter->setSizes({200, 200, 200});
    button->setFocus(Qt::TabFocusReason);
    QTRY_COMPARE(ring.drawnAt(), QRect(button->mapToGlobal(QPoint()), button->size()).adjusted(-3, -3, 3, 3));
    QCOMPARE(splitter->count(), 3);
    splitter->setSizes({100, 300, 200}); // moves the pane, and the ring with it
    QTRY_COMPARE(ring.drawnAt(), QRect(button->mapToGlobal(QPoint()), button->size()).adjusted(-3, -3, 3, 3));
    QCOMPARE(splitter->count(), 3);
}

QTEST_MAIN(TestTheme)

#include "tst_theme.moc"
