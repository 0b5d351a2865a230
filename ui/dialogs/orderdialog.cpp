// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/orderdialog.h"

#include "core/domain/money.h"
#include "core/net/clock.h"
#include "core/operations/pricing.h"
#include "core/operations/twinsearch.h"
#include "core/sync/book.h"
#include "core/vendors/drafting.h"
#include "ui/dialogs/subjectplace.h"
#include "ui/models/celltext.h"
#include "ui/services.h"
#include "ui/widgets/disclosure.h"
#include "ui/widgets/formview.h"
#include "ui/widgets/quotepanel.h"
#include "ui/widgets/requestview.h"
#include "ui/widgets/stackedstate.h"
#include "ui/widgets/statusbanner.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/visibletext.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QResizeEvent>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace purveyor
{
namespace
{
constexpr std::chrono::milliseconds EstimateAfter{400};
constexpr int Width = 904;
constexpr int FormWidth = 340;
constexpr int SideBySideFrom = 760; // below, the costs go under the form

// What the customer is to pay, as far as it is told.
std::optional<Money> totalOf(const Quote &quote)
{
    if (!quote.price)
        return std::nullopt;
    return quote.price->total ? quote.price->total : quote.price->net;
}
} // namespace

OrderDialog::OrderDialog(Services &services, VendorClient &client, const Operation &operation,
                         const Entity &entity, QWidget *parent)
    : DialogFrame(services.theme, u"orderDialog"_s, parent)
    , m_services(services)
    , m_operation(operation)
    , m_entity(entity)
    , m_connectionName(client.connection().name)
    , m_vendorName(client.vendorName())
    , m_form(new FormView(services.theme, this))
    , m_session(new FormSession(client, services.secrets, operation, entity, *m_form, this))
    , m_notice(new TextLabel(services.theme, Theme::Type::Body, this))
    , m_quote(new QuotePanel(services.theme, this))
    , m_reference(new QLineEdit(this))
    , m_note(new QPlainTextEdit(this))
    , m_requestView(new RequestView(services.theme, this))
{
    setDialogWidth(Width);
    const QString whom = visibleText(nameOf(entity)); // nobody yet where the form asks for the customer
    //: title of the order dialog; %1 is "New order", %2 the customer
    setHeading(whom.isEmpty() ? operation.title : tr("%1 for %2").arg(operation.title, whom));
    tellPlace(
        services.book, entity, m_connectionName, this,
        [this, where = client.connection().environment](const QString &place) { setPlace(where, place); });

    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme().scaled(12));
    m_sides = new QBoxLayout(QBoxLayout::LeftToRight);
    m_sides->setSpacing(theme().scaled(32));
    m_sides->addWidget(makeWhat());
    auto *costs = new QVBoxLayout;
    costs->setSpacing(theme().scaled(8));
    auto *costsTitle = new TextLabel(theme(), Theme::Type::Strong, this);
    costsTitle->setText(tr("What it costs"));
    costs->addWidget(costsTitle);
    costs->addWidget(m_quote, 1);
    m_sides->addLayout(costs, 1);
    column->addLayout(m_sides);
    m_request = new Disclosure(theme(), tr("Show the exact request"), m_requestView,
                               QKeySequence(Qt::CTRL | Qt::Key_E), this);
    m_request->setObjectName(u"requestDisclosure"_s);
    column->addWidget(m_request);
    column->addStretch();
    m_state = new StackedState(theme(), content, this);
    body()->addWidget(m_state);

    addCancel();
    // Not the default button: plain Enter never places an order.
    addCommit(tr("Place order"), ButtonRole::Primary, false);
    commitButton()->setEnabled(false);
    const auto hold = services.gate.holdTime().count();
    setFooter(hold > 0 ? tr("Held for %1 s with Undo, then sent to %2 once.").arg(hold).arg(m_connectionName)
                       : tr("Sent to %1 once, without a hold time.").arg(m_connectionName));

    m_estimateTimer.setSingleShot(true);
    m_estimateTimer.setInterval(EstimateAfter);
    connect(&m_estimateTimer, &QTimer::timeout, this, &OrderDialog::estimate);
    connect(m_request, &Disclosure::toggled, this, [this](bool open) {
        refreshRequest();
        if (open)
            showFrom(m_request);
    });
    connect(m_session, &FormSession::loading, this, [this] {
        hideProblem();
        if (!m_notice->text().isEmpty())
            m_notice->setText(tr("Being read anew: what was proposed before may be for something else."));
    });
    connect(m_session, &FormSession::formReady, this, &OrderDialog::formReady);
    connect(m_session, &FormSession::failed, this, &OrderDialog::formFailed);
    connect(m_session, &FormSession::edited, this, [this] {
        if (!m_session->failure())
            hideProblem();
        changed();
    });
    connect(m_quote, &QuotePanel::retryRequested, this, &OrderDialog::estimate);
    connect(m_quote, &QuotePanel::copyDetailsRequested, this,
            [this] { QGuiApplication::clipboard()->setText(m_quoteError); });
    connect(m_state, &StackedState::actionTriggered, m_session, &FormSession::load);
    connect(this, &DialogFrame::committed, this, &OrderDialog::commit);
    connect(this, &DialogFrame::committedTooEarly, this, &OrderDialog::explainTooEarly);
    connect(this, &QDialog::finished, m_session, &FormSession::forgetSecrets);
    setUnsaved([this] {
        return !m_placing &&
               (m_form->isEdited() || m_reference->isModified() || m_note->document()->isModified());
    });
    connect(this, &DialogFrame::bannerAction, this, [this](const QString &id) {
        if (id == "anyway"_L1) {
            hideProblem();
            placeAnyway();
        } else if (id == "retry"_L1) {
            m_form->focusFirst(); // off the button that goes
            hideProblem();
            m_session->load();
        }
    });
}

QWidget *OrderDialog::makeWhat()
{
    auto *what = new QWidget(this);
    auto *column = new QVBoxLayout(what);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme().scaled(12));
    column->addWidget(m_form);
    m_notice->setObjectName(u"noticeLabel"_s);
    m_notice->setWordWrap(true);
    m_notice->hide();
    column->addWidget(m_notice);

    const auto addOwn = [this, column, what](const QString &word, QWidget *editor, const QString &name) {
        auto *line = new QHBoxLayout;
        line->setSpacing(0);
        auto *label = new TextLabel(theme(), Theme::Type::Body, what);
        label->setToken(Token::SecondText);
        label->setWordWrap(true);
        label->setFixedWidth(theme().scaled(FormView::LabelWidth));
        label->setMinimumHeight(theme().controlHeight());
        label->setText(word);
        label->setBuddy(editor);
        editor->setObjectName(name);
        editor->setAccessibleName(word);
        line->addWidget(label, 0, Qt::AlignTop);
        line->addWidget(editor, 1);
        column->addLayout(line);
    };
    addOwn(tr("Your reference"), m_reference, u"referenceField"_s);
    addOwn(tr("Note"), m_note, u"noteField"_s);
    m_reference->setMaxLength(100);
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(theme().scaled(52));
    // Never narrower than this, and where a word of the form needs more, as wide as that: a minimum width of
    // the widget would overrule it.
    column->addSpacerItem(
        new QSpacerItem(theme().scaled(FormWidth), 0, QSizePolicy::Minimum, QSizePolicy::Expanding));
    return what;
}

void OrderDialog::fillIn(const FilledIn &filled)
{
    m_session->fillIn(filled);
    m_reference->setText(filled.reference);
    m_note->setPlainText(filled.note);
}

void OrderDialog::begin()
{
    m_state->showPlaceholder(Placeholder::Kind::Loading, tr("Reading plans and payment methods…"), {});
    m_session->load();
    open();
}

void OrderDialog::formReady()
{
    const bool first = !m_state->isContentShown();
    m_state->showContent();
    m_notice->setText(m_form->form().notice);
    m_notice->setVisible(!m_notice->text().isEmpty());
    if (first) {
        fitLater();
        m_form->focusFirst();
    }
    changed();
}

void OrderDialog::formFailed(const ApiError &error)
{
    if (m_session->isLoaded()) {
        m_notice->hide();
        estimate(); // of nothing: what stands there is of an earlier choice
        showOutdated(error);
        return;
    }
    m_state->showPlaceholder(Placeholder::Kind::Error,
                             tr("%1 did not give what an order needs").arg(m_vendorName), error.message,
                             {{u"retry"_s, tr("Try again")}});
    m_state->placeholder()->focusAction();
}

void OrderDialog::changed()
{
    if (m_quote->isCurrent())
        m_quote->showBusy();
    commitButton()->setEnabled(false);
    setCommitText(tr("Place order")); // the sum was that of something else
    m_estimateTimer.start();
}

void OrderDialog::estimate()
{
    m_estimateTimer.stop();
    refreshRequest();
    if (m_quoteJob)
        m_quoteJob->abort();
    m_quoteJob = nullptr;
    const std::optional<QList<WriteDraft>> drafts = m_session->drafts(false);
    if (!drafts || drafts->isEmpty() || m_session->isLoading()) {
        m_quote->showHint(
            m_operation.quotable
                ? tr("Price, cost and margin stand here as soon as the form is complete.")
                : tr("This vendor tells no price before the order. What a price list of your own says stands "
                     "here as soon as the form is complete."));
        // Placing is possible all the same: it says beside the fields what is missing.
        commitButton()->setEnabled(m_session->isCurrent() && !m_placing);
        return;
    }
    m_quote->showBusy();
    TypedJob<std::optional<Quote>> *job =
        m_services.pricing.quote(*m_session->client(), m_operation, drafts->constFirst());
    m_quoteJob = job;
    job->then(this, [this, job](const Result<std::optional<Quote>> &quote) {
        if (m_quoteJob != job)
            return;
        m_quoteJob = nullptr;
        estimated(quote);
    });
}

void OrderDialog::estimated(const Result<std::optional<Quote>> &quote)
{
    if (!quote && m_operation.quotable) {
        m_quoteError = errorReport(tr("Estimate"), quote.error());
        m_quote->showError(quote.error(), m_vendorName);
        commitButton()->setEnabled(false); // what the vendor does not estimate is not ordered blindly
        return;
    }
    if (!quote) {
        m_quote->showHint(tr("Price and cost are not told by this vendor before the order, and your price "
                             "list cannot be read: %1")
                              .arg(quote.error().message));
    } else if (!*quote) {
        m_quote->showHint(
            tr("Price and cost are not told by this vendor before the order. With a price list of your own, "
               "imported under Connections, they stand here."));
    } else {
        const Quote &figures = **quote;
        const QString time = figures.at.toLocalTime().time().toString(u"HH:mm:ss"_s);
        m_quote->showQuote(figures, m_operation.quotable
                                        ? tr("Estimated %1 · checked again when you place it").arg(time)
                                        : QString());
        // Also where the window is too low for the figures.
        if (const std::optional<Money> total = totalOf(figures))
            setCommitText(tr("Place order · %1").arg(formatMoney(*total, QLocale())));
        fitLater(); // the first figures need room
    }
    commitButton()->setEnabled(!m_placing);
}

void OrderDialog::refreshRequest()
{
    if (!m_request->isOpen())
        return;
    m_requestView->setText(m_session->preview());
}

void OrderDialog::commit()
{
    if (m_placing)
        return;
    if (isPriceAwaited()) {
        showTooEarly();
        return;
    }
    hideProblem();
    place();
}

// Changed a moment ago: the price must be seen first.
bool OrderDialog::isPriceAwaited() const
{
    return m_estimateTimer.isActive() || m_quoteJob || m_session->isLoading();
}

void OrderDialog::explainTooEarly()
{
    if (m_placing || !m_session->isLoaded()) // then that is what is seen
        return;
    if (const std::optional<ApiError> failure = m_session->failure())
        showOutdated(*failure);
    else if (isPriceAwaited())
        showTooEarly();
    else
        showProblem(
            tr("Nothing was sent"),
            tr("%1 did not estimate this order, and without that it is not placed.").arg(m_vendorName),
            m_quoteError);
}

// Nothing when it cannot be placed as it stands; then the person sees why.
std::optional<Intent> OrderDialog::intent()
{
    ApiError error;
    const std::optional<QList<WriteDraft>> drafts = m_session->drafts(true, &error);
    if (!drafts) {
        if (!error.message.isEmpty()) // else it stands beside the fields
            showNotSent(error);
        return {};
    }
    if (drafts->isEmpty()) {
        showNotSent(nothingChanged());
        return {};
    }
    if (m_operation.quotable && !m_quote->isCurrent())
        return {};
    Intent intent;
    intent.drafts = *drafts;
    intent.operation = m_operation;
    intent.quote = m_quote->quote();
    intent.reference = m_reference->text().trimmed();
    intent.note = m_note->toPlainText().trimmed();
    return intent;
}

std::optional<Intent> OrderDialog::startPlacing()
{
    const std::optional<Intent> intent = this->intent();
    setPlacing(intent.has_value());
    if (!intent)
        estimate();
    return intent;
}

void OrderDialog::place()
{
    const std::optional<Intent> intent = startPlacing();
    if (!intent)
        return;
    auto *search =
        new TwinSearch(m_services.journal, m_services.book.cache(), *intent, m_services.clock.nowUtc(), this);
    search->then(this, [this](const Result<QList<Twin>> &twins) {
        // One that blocks cannot be overruled, and the gate says which it is.
        const bool warns =
            twins && !twins->isEmpty() &&
            std::none_of(twins->cbegin(), twins->cend(), [](const Twin &twin) { return twin.blocks; });
        if (warns) {
            setPlacing(false);
            warnAboutTwin(twins->constFirst());
            return;
        }
        placeAnyway(); // also when the journal cannot be asked
    });
}

void OrderDialog::placeAnyway()
{
    // Asked anew after the journal was looked at: meanwhile the form or the price may have become another.
    const std::optional<Intent> intent = startPlacing();
    if (!intent)
        return;
    m_services.gate.place(*intent)->then(this, [this](const Result<JournalRow> &row) {
        setPlacing(false);
        if (!row) {
            showError(tr("The order was not placed. Nothing was sent"), row.error());
            return;
        }
        Q_EMIT placed(*row);
        accept();
    });
}

void OrderDialog::warnAboutTwin(const Twin &twin)
{
    const QLocale locale;
    const QString when = twin.at.isValid() ? shortMoment(twin.at, m_services.clock.nowUtc(), locale)
                                           : locale.toString(twin.day, QLocale::ShortFormat);
    const QString text =
        twin.who.isEmpty()
            ? tr("%1 of %2 was not placed here, but it was seen at %3: %4. The new one was not sent.")
                  .arg(visibleText(twin.what), when, m_connectionName, visibleText(twin.status.word))
            : tr("%1, placed %2 by %3: %4. The new one was not sent.")
                  .arg(visibleText(twin.what), when, twin.who, twin.status.word);
    banner()->setMessage(Mark::Waiting, tr("This customer has an order like this one already"), text);
    banner()->setActions({{u"anyway"_s, tr("Place it anyway")}});
    banner()->show();
}

void OrderDialog::setPlacing(bool placing)
{
    m_placing = placing;
    m_form->setReadOnly(placing);
    commitButton()->setEnabled(!placing);
}

void OrderDialog::resizeEvent(QResizeEvent *event)
{
    m_sides->setDirection(event->size().width() >= theme().scaled(SideBySideFrom) ? QBoxLayout::LeftToRight
                                                                                  : QBoxLayout::TopToBottom);
    DialogFrame::resizeEvent(event);
}

} // namespace purveyor
