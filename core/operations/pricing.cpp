// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/operations/pricing.h"

#include "core/net/clock.h"
#include "core/storage/pricelists.h"

#include <QPointer>

namespace purveyor
{
namespace
{
using Priced = std::optional<Quote>;

// The list first: it is a moment away, and what the vendor tells is filled in with it at once.
class PricingJob final : public TypedJob<Priced>
{
    Q_DISABLE_COPY_MOVE(PricingJob)

public:
    PricingJob(PriceLists &lists, Clock &clock, VendorClient &client, bool isTold, const WriteDraft &draft)
        : TypedJob<Priced>(&client)
        , m_lists(lists)
        , m_clock(clock)
        , m_client(&client)
        , m_isTold(isTold)
        , m_draft(draft)
    {
    }
    ~PricingJob() override = default;

private:
    void doStart() override
    {
        if (m_draft.items.isEmpty()) {
            askVendor(std::nullopt);
            return;
        }
        auto *list = m_lists.about(m_draft.connection, m_draft.items);
        adopt(list);
        m_inner = list;
        list->then(this, [this](const Result<std::optional<PriceList>> &read) {
            if (read)
                askVendor(*read);
            else if (m_isTold) // the vendor's figures are worth more than the list that fills them in
                askVendor(std::nullopt);
            else
                finishWith(Failure(read.error()));
        });
    }
    void doAbort() override
    {
        if (m_inner)
            m_inner->abort();
    }

    void askVendor(const std::optional<PriceList> &list)
    {
        if (!m_isTold) {
            Priced quote;
            if (list) {
                quote = listedQuote(*list, m_draft.items, today());
                quote->at = m_clock.nowUtc();
            }
            finishWith(quote);
            return;
        }
        TypedJob<Quote> *quote = m_client->quote(m_draft);
        adopt(quote);
        m_inner = quote;
        quote->then(this, [this, list](const Result<Quote> &told) {
            if (!told)
                finishWith(Failure(told.error()));
            else
                finishWith(Priced(list ? filledIn(*told, *list, m_draft.items, today()) : *told));
        });
    }
    QDate today() const { return m_clock.nowUtc().toLocalTime().date(); }

    PriceLists &m_lists;
    Clock &m_clock;
    VendorClient *m_client; // is the parent
    bool m_isTold;
    WriteDraft m_draft;
    QPointer<ApiJob> m_inner;
};
} // namespace

Pricing::Pricing(PriceLists &lists, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_lists(lists)
    , m_clock(clock)
{
}

Pricing::~Pricing() = default;

TypedJob<std::optional<Quote>> *Pricing::quote(VendorClient &client, const Operation &operation,
                                               const WriteDraft &draft)
{
    return new PricingJob(m_lists, m_clock, client, operation.quotable, draft);
}
} // namespace purveyor
