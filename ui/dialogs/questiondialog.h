// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/dialogs/dialogframe.h"
#include "ui/dialogs/formsession.h"

namespace purveyor
{

class FormView;
class ResultView;
class StackedState;
struct Services;

/// Asks a vendor something: an operation whose effect is Read. The answer stands below the form, so that the
/// next question is one key away; nothing is written and nothing is journalled. Without fields it asks at
/// once.
class QuestionDialog final : public DialogFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(QuestionDialog)

public:
    QuestionDialog(Services &services, VendorClient &client, const Operation &operation, const Entity &entity,
                   QWidget *parent);

    void begin();

private:
    void formReady();
    void ask();
    void answered(const Result<ResultTree> &result);

    FormView *m_form;
    FormSession *m_session;
    StackedState *m_state;
    ResultView *m_result;
    QPointer<ApiJob> m_question;
};

} // namespace purveyor
