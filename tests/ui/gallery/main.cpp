// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Shows every widget of ui/widgets on one window: purveyor-gallery [--dark] [--rtl] [--page 1|2] [--shot
// FILE].
#include "ui/models/itemroles.h"
#include "ui/theme.h"
#include "ui/widgets/busylist.h"
#include "ui/widgets/checklist.h"
#include "ui/widgets/detailsgrid.h"
#include "ui/widgets/disclosure.h"
#include "ui/widgets/environmentstrip.h"
#include "ui/widgets/evidencelist.h"
#include "ui/widgets/flowtabs.h"
#include "ui/widgets/loadingline.h"
#include "ui/widgets/navigationlist.h"
#include "ui/widgets/placeholder.h"
#include "ui/widgets/requestview.h"
#include "ui/widgets/secretlineedit.h"
#include "ui/widgets/stackedstate.h"
#include "ui/widgets/statetableview.h"
#include "ui/widgets/statusbanner.h"
#include "ui/widgets/statuschip.h"
#include "ui/widgets/statusmark.h"
#include "ui/widgets/stepline.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/toast.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QCommandLineParser>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QRadioButton>
#include <QScreen>
#include <QSpinBox>
#include <QSplitter>
#include <QStandardItemModel>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace purveyor;

namespace
{

void fill(QStandardItemModel &model)
{
    model.setHorizontalHeaderLabels({u"Name"_s, u"Connection"_s, u"Status"_s, u"Subs"_s, u"Renews"_s});
    model.horizontalHeaderItem(3)->setTextAlignment(Qt::AlignRight);
    struct Row {
        QString name;
        QString connection;
        Mark mark;
        QString status;
        QString subs;
        QString renews;
        QString date;
    };
    const QList<Row> rows{
        {u"1st APS inc"_s, u"CloudBlue US"_s, Mark::Good, u"Active"_s, u"1"_s, u"in 12 days"_s, u"3 Dec"_s},
        {u"Abendrot & Söhne Möbelwerkstätten GmbH & Co. Kommanditgesellschaft"_s,
         u"LuxCloud"_s,
         Mark::Good,
         u"Active"_s,
         u"6"_s,
         u"not told"_s,
         {}},
        {u"Al-Noor Trading شركة النور للتجارة"_s, u"CloudBlue US"_s, Mark::Good, u"Active"_s, u"3"_s,
         u"in 26 days"_s, u"17 Dec"_s},
        {u"Ärzte am Münsterplatz Gemeinschaftspraxis Dr. Hohenfels"_s,
         u"LuxCloud"_s,
         Mark::Unknown,
         u"Unknown"_s,
         u"3"_s,
         u"not told"_s,
         {}},
        {u"Bright & Hale Accountants LLP"_s,
         u"CloudBlue US"_s,
         Mark::Waiting,
         u"In progress"_s,
         u"0"_s,
         u"–"_s,
         {}},
        {u"Delta Rooms B.V."_s, u"CloudBlue US"_s, Mark::Stopped, u"Suspended"_s, u"2"_s, u"in 40 days"_s,
         u"31 Dec"_s},
        {u"Kumar <b>& Daughters</b>"_s, u"RackNap"_s, Mark::Bad, u"Expired"_s, u"1"_s, u"3 days ago"_s,
         u"18 Nov"_s},
        {u"Карпати Логістик ТОВ"_s, u"CloudBlue US"_s, Mark::Good, u"Active"_s, u"9"_s, u"in 33 days"_s,
         u"24 Dec"_s},
        {u"קבוצת אלון טכנולוגיות בע״מ"_s, u"CloudBlue US"_s, Mark::Good, u"Active"_s, u"8"_s, u"in 15 days"_s,
         u"6 Dec"_s},
    };
    for (const Row &row : rows) {
        auto *name = new QStandardItem(row.name);
        auto *connection = new QStandardItem(row.connection);
        auto *status = new QStandardItem(row.status);
        status->setData(static_cast<int>(row.mark), MarkRole);
        auto *subs = new QStandardItem(row.subs);
        subs->setTextAlignment(Qt::AlignRight);
        auto *renews = new QStandardItem(row.renews);
        renews->setData(row.date, SecondaryTextRole);
        renews->setData(row.date.isEmpty(), QuietRole);
        name->setData(row.name, IdRole);
        model.appendRow({name, connection, status, subs, renews});
    }
}

QWidget *column(QWidget *parent, int margin = 16)
{
    auto *widget = new QWidget(parent);
    widget->setBackgroundRole(QPalette::Base);
    widget->setAutoFillBackground(true);
    auto *layout = new QVBoxLayout(widget);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(12);
    return widget;
}

QWidget *makeList(const Theme &theme, QStandardItemModel &model, QWidget *parent)
{
    QWidget *page = column(parent, 0);
    auto *layout = qobject_cast<QVBoxLayout *>(page->layout());
    layout->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(16, 8, 16, 4);
    auto *title = new TextLabel(theme, Theme::Type::PageTitle);
    title->setText(u"Customers"_s);
    auto *state = new TextLabel(theme);
    state->setToken(Token::SecondText);
    state->setText(u"22 of 12,408 · as of 4 min ago"_s);
    head->addWidget(title, 1);
    head->addWidget(state);
    layout->addLayout(head);
    auto *filters = new QHBoxLayout;
    filters->setContentsMargins(16, 4, 16, 8);
    filters->setSpacing(8);
    auto *filter = new QLineEdit;
    filter->setPlaceholderText(u"Filter"_s);
    filter->addAction(theme.icon(Icon::Filter, Token::SecondText), QLineEdit::LeadingPosition);
    filters->addWidget(filter, 1);
    auto *status = new QPushButton(u"Status"_s);
    status->setMenu(new QMenu(status));
    auto *chosen = new QPushButton(theme.icon(Icon::Close), u"Label: Key accounts"_s);
    chosen->setCheckable(true);
    chosen->setChecked(true);
    filters->addWidget(status);
    filters->addWidget(chosen);
    filters->addWidget(new QPushButton(theme.icon(Icon::New), u"New customer…"_s));
    layout->addLayout(filters);
    auto *table = new StateTableView(theme);
    table->setModel(&model);
    table->setColumns({{u"name"_s, 0, true, true, true},
                       {u"connection"_s, 108},
                       {u"status"_s, 112},
                       {u"subs"_s, 48},
                       {u"renews"_s, 168, false, true, false, 80}});
    table->selectRow(0);
    table->setFocus();
    auto *stack = new StackedState(theme, table);
    layout->addWidget(stack, 1);
    auto *line = new QHBoxLayout;
    auto *busy = new BusyList(theme);
    busy->setWork(u"a"_s, u"Refreshing LuxCloud"_s, 10, 20);
    busy->setWork(u"b"_s, u"Refreshing CloudBlue US"_s, 3400, 8102);
    line->setContentsMargins(16, 2, 8, 2);
    line->addStretch();
    line->addWidget(busy);
    layout->addLayout(line);
    auto *toast = new Toast(theme, stack);
    QTimer::singleShot(0ms, toast, [toast] {
        toast->tell(u"Suspended Delta Rooms B.V."_s, {u"undo"_s, u"Undo: unsuspend"_s}, 1h);
    });
    return page;
}

QWidget *makeDetails(const Theme &theme, QWidget *parent)
{
    QWidget *pane = column(parent);
    auto *layout = qobject_cast<QVBoxLayout *>(pane->layout());
    auto *title = new TextLabel(theme, Theme::Type::PageTitle);
    title->setText(u"1st APS inc"_s);
    layout->addWidget(title);
    auto *chips = new QHBoxLayout;
    for (const Mark mark : {Mark::Good, Mark::Waiting, Mark::Bad, Mark::Unknown}) {
        auto *chip = new StatusChip(theme);
        chip->setStatus({mark, StatusMark::word(mark), {}});
        chips->addWidget(chip);
    }
    auto *chip = new StatusChip(theme);
    chip->setLabel(Mark::Waiting, u"Test"_s);
    chips->addWidget(chip);
    chips->addStretch();
    layout->addLayout(chips);
    auto *buttons = new QHBoxLayout;
    auto *primary = new QPushButton(u"Place order\tCtrl+↵"_s);
    setButtonRole(primary, ButtonRole::Primary);
    auto *destroy = new QPushButton(u"Terminate…"_s);
    setButtonRole(destroy, ButtonRole::Destructive);
    auto *more = new QPushButton(theme.icon(Icon::More), QString());
    more->setAccessibleName(u"More"_s);
    for (QPushButton *button : {primary, new QPushButton(u"Edit…"_s), destroy, more})
        buttons->addWidget(button);
    buttons->addStretch();
    layout->addLayout(buttons);
    auto *tabs = new FlowTabs(theme);
    auto *grid = new DetailsGrid(theme);
    grid->addRow(u"Contact"_s, u"Peter Snape"_s);
    grid->addRow(u"E-mail"_s, u"ps1@aps.test"_s, DetailsGrid::Kind::Copyable);
    grid->addRow(u"Address"_s, u"11, APS\n12345 APS, VA\nUnited States"_s);
    grid->addRow(u"Price"_s, u"not told by this vendor"_s, DetailsGrid::Kind::Quiet);
    grid->addRow(u"APS id"_s, u"26ae28d2-0303-4a0c-8f86-9aa77d6ee5de3b-26ae28d2-0303-4a0c-8f86"_s,
                 DetailsGrid::Kind::Id);
    auto *overview = column(tabs);
    overview->layout()->addWidget(grid);
    qobject_cast<QVBoxLayout *>(overview->layout())->addStretch();
    tabs->addTab(u"overview"_s, overview, u"Overview"_s);
    tabs->addTab(u"users"_s, new QWidget, u"Users"_s);
    tabs->addTab(u"subscriptions"_s, new QWidget, u"Subscriptions"_s);
    tabs->setCount(u"users"_s, 1);
    tabs->setCount(u"subscriptions"_s, 14);
    layout->addWidget(tabs);
    auto *banner = new StatusBanner(theme);
    banner->setMessage(
        Mark::Bad, u"CloudBlue refused the order:"_s,
        u"Limit for resource VPS Mainstream exceeded (APS::Hosting::Exception, request 7f3a…). Nothing was changed."_s);
    banner->setActions({{u"edit"_s, u"Edit order"_s}, {u"copy"_s, u"Copy details"_s}});
    layout->addWidget(banner);
    auto *fields = new QHBoxLayout;
    auto *wrong = new QLineEdit(u"ps1@aps"_s);
    setFieldInvalid(wrong, true);
    auto *combo = new QComboBox;
    combo->addItems({u"User Management Demo"_s});
    auto *spin = new QSpinBox;
    spin->setValue(2);
    auto *secret = new SecretLineEdit(theme);
    secret->setText(u"secret"_s);
    fields->addWidget(wrong);
    fields->addWidget(secret);
    layout->addLayout(fields);
    auto *others = new QHBoxLayout;
    others->addWidget(combo, 1);
    others->addWidget(spin);
    layout->addLayout(others);
    auto *choices = new QHBoxLayout;
    auto *month = new QRadioButton(u"1 month"_s);
    month->setChecked(true);
    auto *mail = new QCheckBox(u"Send the welcome mail"_s);
    mail->setChecked(true);
    for (QWidget *widget :
         {static_cast<QWidget *>(month), static_cast<QWidget *>(new QRadioButton(u"1 year"_s)),
          static_cast<QWidget *>(mail)})
        choices->addWidget(widget);
    choices->addStretch();
    layout->addLayout(choices);
    layout->addStretch();
    return pane;
}

QWidget *makeOrder(const Theme &theme, QWidget *parent)
{
    QWidget *page = column(parent, 24);
    auto *layout = qobject_cast<QVBoxLayout *>(page->layout());
    auto *banner = new StatusBanner(theme, StatusBanner::Size::Page);
    banner->setMessage(
        Mark::Waiting, u"Held for 7 s. Nothing has left this computer."_s,
        u"It goes to CloudBlue US at 10:42:31. Undo brings the order back as a draft with everything you typed."_s);
    banner->setProgress(7, 10);
    banner->setActions({{u"undo"_s, u"Undo"_s, ButtonRole::Primary, u"Ctrl+Z"_s}});
    layout->addWidget(banner);
    auto *waiting = new StatusBanner(theme, StatusBanner::Size::Page);
    waiting->setMessage(Mark::Unknown, u"We do not know whether LuxCloud created this subscription"_s,
                        u"The connection broke after the order left. Nothing will be sent again."_s,
                        u"(WP · PROBLEM)"_s);
    waiting->setActions(
        {{u"check"_s, u"Check now"_s, ButtonRole::Primary}, {u"show"_s, u"Show what was sent"_s}});
    layout->addWidget(waiting);
    auto *steps = new StepLine(theme);
    using State = OrderStep::State;
    steps->setSteps({{u"Held"_s, State::Done, u"10:42:21"_s, u"10 s, not undone"_s},
                     {u"Sent"_s, State::Done, u"10:42:31"_s, u"once"_s},
                     {u"Accepted"_s, State::Done, u"10:42:32"_s, u"SO000001"_s},
                     {u"Payment"_s, State::Current, u"since 10:42:33"_s, u"waiting (PROBLEM)"_s},
                     {u"Provisioning"_s, State::Failed, {}, u"not started (NOT_STARTED)"_s},
                     {u"Completed"_s, State::Todo, {}, {}}});
    layout->addWidget(steps);
    auto *lower = new QHBoxLayout;
    auto *left = new QVBoxLayout;
    auto *evidence = new EvidenceList(theme);
    evidence->setEntries({{u"10:38:02.114"_s, u"Held for 10 s"_s, u"journal row 4,812 on disk"_s},
                          {u"10:38:12.118"_s, u"Sent once"_s, u"fresh connection, TLS 1.3"_s},
                          {u"10:38:42.410"_s, u"Connection broke"_s, u"after 30.3 s, no \u202eanswer"_s}});
    left->addWidget(evidence);
    auto *view = new RequestView(theme);
    view->setText(
        u"POST /1.0/customers/20417/orders\nX-AUTH-TOKEN: hidden\n<order><items><item><type>CREATE</type></item></items></order>"_s);
    auto *disclosure =
        new Disclosure(theme, u"Show the exact request"_s, view, QKeySequence(Qt::CTRL | Qt::Key_E));
    disclosure->setOpen(true);
    left->addWidget(disclosure);
    auto *placeholder = new Placeholder(theme);
    placeholder->show(
        Placeholder::Kind::Locked, u"The keychain is locked or has lost this password."_s,
        u"RackNap cannot be read or changed until then. What was read at 09:12 stays on show."_s,
        {{u"unlock"_s, u"Unlock and retry"_s, ButtonRole::Primary},
         {u"session"_s, u"Enter it for this session"_s}});
    left->addWidget(placeholder);
    left->addStretch();
    lower->addLayout(left, 1);
    auto *right = new QVBoxLayout;
    auto *checks = new CheckList(theme);
    checks->setEntries(
        {{u"a"_s, Mark::Good, u"Address answers"_s, u"portal.example.com:443"_s, u"212 ms"_s, {}, {}},
         {u"b"_s, Mark::Good, u"Key and secret accepted"_s, u"OAuth 1.0, HMAC-SHA1"_s, u"240 ms"_s, {}, {}},
         {u"c"_s,
          Mark::Bad,
          u"Read payment methods"_s,
          u"CloudBlue refused: GET is not granted on http://www.odin.com/billing/payment-method-management."_s,
          {},
          u"Ask North-West Distributor to grant GET on this type to the key ck_purveyor_eu."_s,
          {{u"copy"_s, u"Copy what to ask for"_s}, {u"show"_s, u"Show the answer"_s}}},
         {u"d"_s,
          Mark::Unknown,
          u"Place orders, add users"_s,
          u"Not tested: it would change something."_s,
          {},
          {},
          {}},
         {u"e"_s, Mark::Waiting, u"Read orders"_s, u"running"_s, {}, {}, {}}});
    right->addWidget(checks);
    auto *icons = new QGridLayout;
    for (int i = 0; i <= static_cast<int>(Icon::Warning); ++i) {
        auto *button = new QToolButton;
        button->setIcon(theme.icon(static_cast<Icon>(i)));
        button->setIconSize(QSize(20, 20));
        icons->addWidget(button, i / 13, i % 13);
    }
    right->addLayout(icons);
    auto *buttons = new QHBoxLayout;
    auto *destroyNow = new QPushButton(u"Terminate 1st APS inc"_s);
    setButtonRole(destroyNow, ButtonRole::DestructiveFill);
    auto *off = new QPushButton(theme.icon(Icon::New), u"New…"_s);
    off->setEnabled(false);
    auto *focused = new QPushButton(u"Focused"_s);
    for (QPushButton *button : {destroyNow, off, focused})
        buttons->addWidget(button);
    buttons->addStretch();
    right->addLayout(buttons);
    QTimer::singleShot(100ms, focused, [focused] { focused->setFocus(Qt::TabFocusReason); });
    right->addStretch();
    lower->addLayout(right, 1);
    layout->addLayout(lower, 1);
    return page;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    const QCommandLineOption dark(u"dark"_s, u"Dark palette"_s);
    const QCommandLineOption rightToLeft(u"rtl"_s, u"Mirror the window"_s);
    const QCommandLineOption pageOption(u"page"_s, u"1 or 2"_s, u"number"_s, u"1"_s);
    const QCommandLineOption shot(u"shot"_s, u"Save a picture and quit"_s, u"file"_s);
    parser.addOptions({dark, rightToLeft, pageOption, shot});
    parser.process(application);
    if (parser.isSet(rightToLeft))
        QApplication::setLayoutDirection(Qt::RightToLeft);

    Theme theme;
    theme.setMode(parser.isSet(dark) ? Theme::Mode::Dark : Theme::Mode::Light);
    theme.apply(application);

    QStandardItemModel model;
    fill(model);
    QWidget window;
    window.resize(1280, 800);
    auto *outer = new QVBoxLayout(&window);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    auto *strip = new EnvironmentStrip(theme);
    strip->setEnvironment(Mark::Unknown, u"Sandbox"_s,
                          u"The vendors are simulated on this computer. Nothing is ordered or billed."_s);
    outer->addWidget(strip);
    auto *body = new QHBoxLayout;
    body->setSpacing(0);
    outer->addLayout(body, 1);
    auto *navigation = new NavigationList(theme);
    navigation->addPage(u"dashboard"_s, Icon::Dashboard, u"Dashboard"_s);
    navigation->addPage(u"customers"_s, Icon::Customers, u"Customers"_s);
    navigation->addPage(u"subscriptions"_s, Icon::Subscriptions, u"Subscriptions"_s);
    navigation->addPage(u"orders"_s, Icon::Orders, u"Orders"_s);
    navigation->addPage(u"catalogue"_s, Icon::Catalogue, u"Catalogue"_s);
    navigation->addPage(u"activity"_s, Icon::Activity, u"Activity"_s);
    navigation->addPage(u"connections"_s, Icon::Connections, u"Connections"_s, true);
    navigation->setCount(u"orders"_s, 2, Mark::Waiting);
    navigation->setCount(u"activity"_s, 1, Mark::Unknown);
    navigation->setCurrentPage(u"customers"_s);
    body->addWidget(navigation);
    if (parser.value(pageOption) == "2"_L1) {
        navigation->setIconsOnly(true);
        body->addWidget(makeOrder(theme, &window), 1);
    } else {
        auto *splitter = new QSplitter;
        splitter->addWidget(makeList(theme, model, splitter));
        splitter->addWidget(makeDetails(theme, splitter));
        splitter->setStretchFactor(0, 1);
        splitter->setSizes({760, 344});
        body->addWidget(splitter, 1);
    }
    window.show();
    if (parser.isSet(shot)) {
        const QString file = parser.value(shot);
        QTimer::singleShot(600ms, &window, [&window, file] {
            const bool saved = window.grab().save(file);
            QApplication::exit(saved ? 0 : 1);
        });
    }
    return QApplication::exec();
}
