// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/themetokens.h"

namespace purveyor
{

QColor tokenColor(Token token, bool dark)
{
    switch (token) {
    case Token::Window:
        return QColor::fromRgb(dark ? 0x202328 : 0xf6f7f9);
    case Token::Base:
        return QColor::fromRgb(dark ? 0x181a1e : 0xffffff);
    case Token::RowHover:
        return QColor::fromRgb(dark ? 0x24282d : 0xf1f3f6);
    case Token::RowSelected:
        return QColor::fromRgb(dark ? 0x243653 : 0xdce8fa);
    case Token::RowSelectedInactive:
        return QColor::fromRgb(dark ? 0x2d3239 : 0xe7eaee);
    case Token::Text:
        return QColor::fromRgb(dark ? 0xe4e7eb : 0x1c2128);
    case Token::SecondText:
        return QColor::fromRgb(dark ? 0x9da5ae : 0x57606a);
    case Token::ControlEdge:
        return QColor::fromRgb(dark ? 0x747c86 : 0x868e98);
    case Token::Line:
        return QColor::fromRgb(dark ? 0x343940 : 0xdcdfe4);
    case Token::RowLine:
        return QColor::fromRgb(dark ? 0x24272c : 0xeef0f3);
    case Token::Link:
        return QColor::fromRgb(dark ? 0x79b2ff : 0x1f5fbf);
    case Token::PrimaryFill:
        return QColor::fromRgb(dark ? 0x2f6fd0 : 0x1f5fbf);
    case Token::OnPrimary:
        return QColor::fromRgb(dark ? 0xffffff : 0xffffff);
    case Token::DestructiveFill:
        return QColor::fromRgb(dark ? 0xc93c37 : 0xcf222e);
    case Token::OnDestructive:
        return QColor::fromRgb(dark ? 0xffffff : 0xffffff);
    case Token::NavigationSelected:
        return QColor::fromRgb(dark ? 0x2c3442 : 0xe3e9f2);
    case Token::Track:
        return QColor::fromRgb(dark ? 0x343940 : 0xdcdfe4);
    case Token::Toast:
        return QColor::fromRgb(dark ? 0x3a4049 : 0x2b3038);
    case Token::ToastText:
        return QColor::fromRgb(dark ? 0xffffff : 0xffffff);
    case Token::ToastAction:
        return QColor::fromRgb(dark ? 0x9cc6ff : 0x9cc6ff);
    case Token::Good:
        return QColor::fromRgb(dark ? 0x3fb950 : 0x1a7f37);
    case Token::GoodGround:
        return QColor::fromRgb(dark ? 0x16291c : 0xe7f5eb);
    case Token::Waiting:
        return QColor::fromRgb(dark ? 0xd29922 : 0x9a6700);
    case Token::WaitingGround:
        return QColor::fromRgb(dark ? 0x2c2413 : 0xfdf4dc);
    case Token::Stopped:
        return QColor::fromRgb(dark ? 0x9da5ae : 0x57606a);
    case Token::StoppedGround:
        return QColor::fromRgb(dark ? 0x2a2e34 : 0xeceef1);
    case Token::Bad:
        return QColor::fromRgb(dark ? 0xff7b72 : 0xcf222e);
    case Token::BadGround:
        return QColor::fromRgb(dark ? 0x331c1d : 0xfdecec);
    case Token::Unknown:
        return QColor::fromRgb(dark ? 0xbc8cff : 0x8250df);
    case Token::UnknownGround:
        return QColor::fromRgb(dark ? 0x281f38 : 0xf4eefd);
    }
    return {};
}

QPalette tokenPalette(bool dark)
{
    const auto color = [dark](Token token) { return tokenColor(token, dark); };
    QPalette palette;
    palette.setColor(QPalette::Window, color(Token::Window));
    palette.setColor(QPalette::WindowText, color(Token::Text));
    palette.setColor(QPalette::Base, color(Token::Base));
    palette.setColor(QPalette::AlternateBase, color(Token::RowHover));
    palette.setColor(QPalette::Text, color(Token::Text));
    palette.setColor(QPalette::Button, color(Token::Base));
    palette.setColor(QPalette::ButtonText, color(Token::Text));
    palette.setColor(QPalette::BrightText, color(Token::Bad));
    palette.setColor(QPalette::PlaceholderText, color(Token::SecondText));
    palette.setColor(QPalette::Highlight, color(Token::RowSelected));
    palette.setColor(QPalette::Inactive, QPalette::Highlight, color(Token::RowSelectedInactive));
    palette.setColor(QPalette::HighlightedText, color(Token::Text));
    palette.setColor(QPalette::Link, color(Token::Link));
    palette.setColor(QPalette::LinkVisited, color(Token::Link));
    palette.setColor(QPalette::ToolTipBase, color(Token::Toast));
    palette.setColor(QPalette::ToolTipText, color(Token::ToastText));
    palette.setColor(QPalette::Light, color(Token::Base));
    palette.setColor(QPalette::Midlight, color(Token::Line));
    palette.setColor(QPalette::Mid, color(Token::ControlEdge));
    palette.setColor(QPalette::Dark, color(Token::ControlEdge));
    palette.setColor(QPalette::Shadow, color(Token::Line));
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText,
                                           QPalette::HighlightedText, QPalette::PlaceholderText})
        palette.setColor(QPalette::Disabled, role, color(Token::ControlEdge));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, color(Token::RowSelectedInactive));
    return palette;
}

} // namespace purveyor
