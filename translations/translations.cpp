// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "translations/translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

using namespace Qt::StringLiterals;

// Q_INIT_RESOURCE may not stand in a namespace.
static void initResources()
{
    Q_INIT_RESOURCE(purveyor_translations);
}

namespace purveyor
{

void installTranslations(QCoreApplication &application, const QString &language)
{
    initResources();
    if (!language.isEmpty()) {
        const QLocale system = QLocale::system();
        const QLocale chosen(language);
        // "de" on a Swiss computer keeps the Swiss formats.
        QLocale::setDefault(chosen.language() == system.language() ? system : chosen);
    }
    const QLocale locale;
    const auto install = [&application, &locale](const QString &file, const QString &folder) {
        auto *translator = new QTranslator(&application);
        if (translator->load(locale, file, u"_"_s, folder))
            QCoreApplication::installTranslator(translator);
        else
            delete translator;
    };
    // English first: its plurals serve every language that has no file here.
    auto *english = new QTranslator(&application);
    if (english->load(u":/translations/purveyor_en.qm"_s))
        QCoreApplication::installTranslator(english);
    install(u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(u"purveyor"_s, u":/translations"_s);
}

} // namespace purveyor
