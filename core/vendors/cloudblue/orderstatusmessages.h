// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/order.h"

namespace purveyor::cloudblue
{
// The vendor tells an order's state in four words that contradict each other at first sight: an order that
// waits for its payment is IN_PROGRESS with the payment status PROBLEM.
struct OrderWords {
    QString status;             // IN_PROGRESS, COMPLETED
    QString paymentStatus;      // PROBLEM, FINISHED
    QString provisioningStatus; // NOT_STARTED, COMPLETED
    QString flow;               // ofStatus: WP, LO, CP; vendors may add codes of their own
};

struct OrderHeadline {
    Status status;
    QString explanation; // what it means and what to do
    bool final = false;
    QList<OrderStep> steps; // Accepted, Payment, Provisioning, Completed
};

OrderHeadline headlineOf(const OrderWords &words);

struct OrderKind {
    QString name;               // "New subscription"
    bool supplementary = false; // made by the vendor beside a real one
};
// SO, CH, RN, CL, CF, BO, PO, and the words that requests have for them. An open enum: another one is its own
// name.
OrderKind orderKind(const QString &vendorType);
} // namespace purveyor::cloudblue
