// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/operations/supportreport.h"
#include "ui/dialogs/dialogframe.h"

namespace purveyor
{

class FormView;
class RequestView;
class TextSaver;
struct Services;

/// What may be handed to whoever looks into a problem: shown whole before it is saved, and saved as shown.
/// Nothing is sent anywhere.
class SupportDialog final : public DialogFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SupportDialog)

public:
    SupportDialog(Services &services, QWidget *parent);

private:
    void collect();
    void readVersion();
    void readJournal();
    void tell();
    void save();

    Services &m_services;
    SupportFacts m_facts;
    FormView *m_choice;
    RequestView *m_text;
    TextSaver *m_saver;
};

} // namespace purveyor
