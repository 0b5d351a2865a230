// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/architecture/layerrules.h"

#include <QDir>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace purveyor::architecture
{

namespace
{

bool isBelow(const QString &path, const QList<QString> &prefixes)
{
    return std::any_of(prefixes.begin(), prefixes.end(),
                       [&path](const QString &prefix) { return path.startsWith(prefix); });
}

std::function<bool(const QString &)> below(const QList<QString> &prefixes)
{
    return [prefixes](const QString &path) { return isBelow(path, prefixes); };
}

std::function<bool(const QString &)> belowBut(const QList<QString> &prefixes,
                                              const QList<QString> &exceptions)
{
    return [prefixes, exceptions](const QString &path) {
        return isBelow(path, prefixes) && !isBelow(path, exceptions);
    };
}

QRegularExpression pattern(const QString &text)
{
    return QRegularExpression(text);
}

// "core/vendors/<vendor>/" of a path in a vendor's folder, else empty.
QString vendorFolder(const QString &path)
{
    static const QRegularExpression folder(u"^core/vendors/[^/]+/"_s);
    return folder.match(path).captured();
}

} // namespace

QList<Rule> tokenRules()
{
    const QList<QString> core{u"core/"_s};
    const QList<QString> ui{u"ui/"_s};
    const QList<QString> console{u"core/"_s, u"ui/"_s, u"app/console/"_s};
    const QList<QString> everything{u"core/"_s, u"ui/"_s, u"app/"_s, u"tests/"_s};
    const QRegularExpression vendorNames(QStringLiteral(PURVEYOR_VENDORS).replace(u' ', u'|'),
                                         QRegularExpression::CaseInsensitiveOption);
    return {
        {u"ui names no vendor: it is driven by what a vendor offers"_s, below(ui), vendorNames},
        {u"the shared rooms of core name no vendor"_s,
         [](const QString &path) { return path.startsWith(u"core/") && vendorFolder(path).isEmpty(); },
         vendorNames},
        {u"the composition root names vendors in vendors.cmake only"_s, below({u"app/console/"_s}),
         vendorNames},
        {u"QNetworkAccessManager repeats writes by itself: only core/net may use it"_s,
         belowBut(console, {u"core/net/"_s}), pattern(u"\\bQNetworkAccessManager\\b"_s)},
        {u"ui holds no ticket: writes go through the gate"_s, below(ui), pattern(u"\\bWriteTicket\\b"_s)},
        {u"ui reads the journal: its writing side belongs to the gate"_s, below(ui),
         pattern(u"\\bclass Journal\\s*;|\\bJournal\\s*[*&>(]"_s)},
        {u"a secret never goes to a file"_s, below(everything), pattern(u"\\bsetInsecureFallback\\b"_s)},
        {u"TLS errors are excused in one place, after TlsPolicy decided"_s,
         belowBut(everything, {u"core/net/exchange."_s}), pattern(u"\\bignoreSslErrors\\s*\\("_s)},
        {u"no nested event loop"_s, below(console), pattern(u"\\bQEventLoop\\b|\\bprocessEvents\\s*\\("_s)},
        {u"dialogs and menus are opened, not executed"_s, below(ui),
         pattern(
             u"(?:\\.|->|::)\\s*exec\\s*\\(|\\bQMessageBox::(?:about|critical|information|question|warning)"
             u"\\s*\\("
             "|\\bQInputDialog::get\\w+\\s*\\(|\\bQFileDialog::get\\w+\\s*\\(|\\bQColorDialog::getColor\\s*\\("_s)},
        {u"text from vendors is plain text"_s, below(ui),
         pattern(u"\\bQt::(?:RichText|AutoText|MarkdownText)\\b|\\b(?:set|insert|append)Html\\s*\\("
                 "|\\bsetMarkdown\\s*\\("_s)},
        {u"nothing sleeps"_s, below(everything),
         pattern(
             u"\\bqWait\\s*\\((?!0\\))|\\bqSleep\\s*\\(|\\bQThread::[mu]?sleep\\b|\\bsleep_(?:for|until)\\b"_s)},
        {u"core shows nothing"_s, below(core), pattern(u"\\bQ(?:Gui)?Application\\b"_s)},
    };
}

QList<QString> brokenRules(const SourceFile &file, const QList<Rule> &rules)
{
    QList<QString> broken;
    const QList<QString> lines = file.code.split(u'\n');
    for (const Rule &rule : rules) {
        if (!rule.concerns(file.path))
            continue;
        for (qsizetype i = 0; i < lines.size(); ++i) {
            if (rule.forbidden.match(lines.at(i)).hasMatch())
                broken.append(
                    u"%1:%2: %3: %4"_s.arg(file.path).arg(i + 1).arg(rule.name, lines.at(i).trimmed()));
        }
    }
    return broken;
}

Arrows allowedFor(const QString &path)
{
    // Each row adds to what the rows above it allow: arrows point up this list only.
    const QList<QString> domain{u"core/domain/"_s};
    const QList<QString> tables = domain + QList<QString>{u"core/tables/"_s};
    const QList<QString> net = domain + QList<QString>{u"core/net/"_s};
    const QList<QString> keeping = net + QList<QString>{u"core/secrets/"_s, u"core/storage/"_s};
    // The shared part of vendors only: a slash behind it would be some vendor's folder.
    const QList<QString> vendors = keeping + QList<QString>{u"core/vendors/*"_s};
    const QList<QString> allOfCore =
        vendors + QList<QString>{u"core/tables/"_s, u"core/operations/"_s, u"core/sync/"_s};

    const QList<QString> coreOnly{u"QtCore"_s};
    const QList<QString> network{u"QtCore"_s, u"QtNetwork"_s};
    const QList<QString> graphical{u"QtCore"_s,    u"QtNetwork"_s,    u"QtGui"_s,
                                   u"QtWidgets"_s, u"QtSvg"_s,        u"QtPrintSupport"_s,
                                   u"QtXml"_s,     u"QtConcurrent"_s, u"QtDBus"_s};

    if (path.startsWith(u"core/domain/"))
        return {domain, coreOnly};
    if (path.startsWith(u"core/tables/"))
        return {tables, coreOnly};
    if (path.startsWith(u"core/net/"))
        return {net, network};
    if (path.startsWith(u"core/secrets/passphrase.")) // QPasswordDigestor is in Qt Network
        return {net + QList<QString>{u"core/secrets/"_s}, network};
    if (path.startsWith(u"core/secrets/"))
        return {net + QList<QString>{u"core/secrets/"_s}, coreOnly};
    if (path.startsWith(
            u"core/storage/profilelock.")) // asks the process that has the profile to raise itself
        return {net + QList<QString>{u"core/storage/"_s}, network};
    if (path.startsWith(u"core/storage/"))
        return {net + QList<QString>{u"core/storage/"_s}, {u"QtCore"_s, u"QtSql"_s}};
    if (const QString own = vendorFolder(path); !own.isEmpty()) {
        const bool pure = path.mid(own.size()).contains(u"messages");
        return {vendors + QList<QString>{own}, pure ? coreOnly : network};
    }
    if (path.startsWith(u"core/vendors/"))
        return {vendors, network};
    if (path.startsWith(u"core/operations/") || path.startsWith(u"core/sync/"))
        return {allOfCore, {u"QtCore"_s, u"QtConcurrent"_s}};

    const QList<QString> uiRows{u"ui/theme"_s,     u"ui/models/"_s,  u"ui/widgets/"_s, u"ui/settings."_s,
                                u"ui/services."_s, u"ui/dialogs/"_s, u"ui/pages/"_s};
    for (qsizetype row = 0; row < uiRows.size(); ++row) {
        if (path.startsWith(uiRows.at(row)))
            return {allOfCore + uiRows.mid(0, row + 1), graphical};
    }
    if (path.startsWith(u"ui/"))
        return {allOfCore + QList<QString>{u"ui/"_s}, graphical};
    if (path.startsWith(u"app/console/"))
        return {{u"core/"_s, u"ui/"_s, u"app/common/"_s, u"app/console/"_s, u"translations/"_s},
                graphical + QList<QString>{u"QtSql"_s}};
    if (path.startsWith(u"app/common/"))
        return {{u"app/common/"_s}, {u"QtCore"_s}};
    if (path.startsWith(u"app/sandbox/"))
        return {{u"app/common/"_s, u"app/sandbox/"_s}, {u"QtCore"_s, u"QtNetwork"_s, u"QtHttpServer"_s}};
    return {};
}

QtModules::QtModules(const QString &headersPath)
{
    const QDir headers(headersPath);
    const QList<QString> modules = headers.entryList({u"Qt*"_s}, QDir::Dirs);
    for (const QString &module : modules) {
        m_moduleOfHeader.insert(module, module);
        const QList<QString> names = QDir(headers.filePath(module)).entryList(QDir::Files);
        for (const QString &name : names) {
            m_moduleOfHeader.insert(module + u'/' + name, module);
            m_moduleOfHeader.insert(name, module);
        }
    }
}

QString QtModules::moduleOf(const QString &header) const
{
    return m_moduleOfHeader.value(header);
}

QList<QString> brokenArrows(const SourceFile &file, const QtModules &modules)
{
    static const QRegularExpression include(u"^\\s*#\\s*include\\s*([<\"])([^>\"]+)[>\"]"_s);
    const Arrows allowed = allowedFor(file.path);
    const auto mayInclude = [&allowed](const QString &header) {
        return std::any_of(allowed.rooms.begin(), allowed.rooms.end(), [&header](const QString &room) {
            if (!room.endsWith(u'*'))
                return header.startsWith(room);
            const QString folder = room.chopped(1);
            return header.startsWith(folder) && !header.mid(folder.size()).contains(u'/');
        });
    };

    QList<QString> broken;
    const QList<QString> lines = file.code.split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QRegularExpressionMatch match = include.match(lines.at(i));
        if (!match.hasMatch())
            continue;
        const QString header = match.captured(2);
        const bool quoted = match.captured(1) == u"\"";
        const QString module = quoted ? QString() : modules.moduleOf(header);
        const bool generated = quoted && header.endsWith(u".moc");
        if ((quoted && !generated && !mayInclude(header)) ||
            (!module.isEmpty() && !allowed.modules.contains(module)))
            broken.append(u"%1:%2: %3"_s.arg(file.path).arg(i + 1).arg(header));
    }
    return broken;
}

} // namespace purveyor::architecture
