// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/reasonform.h"

#include "core/vendors/operation.h"
#include "ui/widgets/formview.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace purveyor
{
namespace
{
struct ReasonWords {
    Q_DECLARE_TR_FUNCTIONS(purveyor::ReasonForm)
};

constexpr int LongestReason = 500;
} // namespace

bool asksReason(const Operation &operation)
{
    return operation.asksReason || operation.effect == Effect::Destroys;
}

Form reasonForm()
{
    Field reason;
    reason.key = u"reason"_s;
    reason.label = ReasonWords::tr("Reason");
    reason.help = ReasonWords::tr("Kept in the journal of this console, and sent to nobody.");
    reason.maxLength = LongestReason;
    Form form;
    form.id = u"reason"_s;
    form.sections = {{{}, {reason}}};
    return form;
}

QString reasonIn(const FormView &view)
{
    return textOf(view.values().value(u"reason"_s)).trimmed();
}

} // namespace purveyor
