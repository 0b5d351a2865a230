// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/quote.h"
#include "core/net/apierror.h"
#include "ui/theme.h"

#include <QWidget>

class QGraphicsOpacityEffect;
class QGridLayout;

namespace purveyor
{

class LoadingLine;
class StatusBanner;
class TextLabel;

/// Price for the customer, the reseller's cost and the margin between them, line by line, as the vendor sent
/// them, or as they stand in a price list of this workstation, which is said. A figure that nobody tells says
/// so and is never 0. Margins compare net with net.
class QuotePanel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(QuotePanel)

public:
    explicit QuotePanel(const Theme &theme, QWidget *parent = nullptr);

    /// No figures yet: says what to do to get some.
    void showHint(const QString &text);
    /// The figures, at full strength. The remark stands under them ("Estimated 10:42:07 · …").
    void showQuote(const Quote &quote, const QString &remark);
    /// Figures of an earlier moment stay, dimmed, while new ones are on their way.
    void showBusy();
    /// The vendor's own message with code and request id; the figures go.
    void showError(const ApiError &error, const QString &vendorName);

    [[nodiscard]] const std::optional<Quote> &quote() const { return m_quote; }
    /// True while what is shown answers what was asked last.
    [[nodiscard]] bool isCurrent() const { return m_current; }

Q_SIGNALS:
    void retryRequested();
    void copyDetailsRequested();

private:
    struct Cells {
        QString text;
        QString price;
        QString cost;
        QString margin;
        QString percent;
    };
    void fill(const Quote &quote);
    void fillListed(const Quote &quote);
    void addHeads(const QString &currency, bool withMargin);
    void addCells(const Cells &cells, Theme::Type type, int minimumHeight, Mark margin, const QString &name);
    void addRule();
    TextLabel *addText(int column, const QString &text, Theme::Type type, Token token);
    void setDimmed(bool dimmed);

    const Theme &m_theme;
    std::optional<Quote> m_quote;
    bool m_current = false;
    int m_row = 0;
    LoadingLine *m_line;
    QWidget *m_figures = nullptr;
    QGridLayout *m_grid = nullptr;
    QGraphicsOpacityEffect *m_dimmer = nullptr;
    QWidget *m_holder;
    TextLabel *m_remark;
    TextLabel *m_listRemark;
    TextLabel *m_marginRemark;
    StatusBanner *m_warning;
    TextLabel *m_hint;
    StatusBanner *m_error;
};

} // namespace purveyor
