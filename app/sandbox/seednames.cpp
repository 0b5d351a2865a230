// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/seednames.h"

#include <array>

using namespace Qt::StringLiterals;

namespace purveyor::sandbox::seednames
{

namespace
{

template <std::size_t N>
const QString &pick(const std::array<QString, N> &names, int index)
{
    return names.at(static_cast<std::size_t>(index) % N);
}

} // namespace

QString company(int index)
{
    static const std::array<QString, 11> hard{
        u"Größenwahn & Söhne GmbH"_s,
        u"O'Brien's Café \"L'Été\""_s,
        u"<b>markup</b><img src=\"file:///etc/passwd\">"_s,
        u"ענן צפון בע\"מ"_s,
        u"شركة السحابة العربية"_s,
        u"=HYPERLINK(\"http://evil.example\",\"Click\")"_s,
        QString(u"Very Long Names Incorporated "_s.repeated(8)).left(199) + u'X',
        u"株式会社クラウド商事"_s,
        u"Łódź Chmura Sp. z o.o."_s,
        u"null"_s,
        u"Zoë’s Bäckerei — 100 % &amp; mehr"_s,
    };
    static const std::array<QString, 23> first{
        u"Harbour"_s, u"Alpine"_s,   u"Cedar"_s,   u"Meridian"_s,  u"Blue Fjord"_s, u"Northgate"_s,
        u"Copper"_s,  u"Larkspur"_s, u"Granite"_s, u"Riverside"_s, u"Quayside"_s,   u"Orchard"_s,
        u"Beacon"_s,  u"Willow"_s,   u"Falcon"_s,  u"Summit"_s,    u"Lindgren"_s,   u"Okafor"_s,
        u"Petrov"_s,  u"Tanaka"_s,   u"Moreau"_s,  u"Silva"_s,     u"Whitfield"_s};
    static const std::array<QString, 19> second{
        u"Logistics"_s, u"Dental Care"_s, u"Architects"_s, u"Bakery"_s,   u"Engineering"_s,
        u"Legal"_s,     u"Veterinary"_s,  u"Printing"_s,   u"Robotics"_s, u"Surveyors"_s,
        u"Timber"_s,    u"Media"_s,       u"Insurance"_s,  u"Optics"_s,   u"Catering"_s,
        u"Textiles"_s,  u"Consulting"_s,  u"Automotive"_s, u"Pharma"_s};
    static const std::array<QString, 7> form{u"Ltd"_s, u"GmbH"_s, u"Inc"_s, u"SARL"_s,
                                             u"BV"_s,  u"AB"_s,   u"LLC"_s};
    if (index >= 2 && index < 2 + static_cast<int>(hard.size()))
        return hard.at(static_cast<std::size_t>(index - 2));
    const QString name = pick(first, index) + u' ' + pick(second, index) + u' ' + pick(form, index);
    // 23 × 19 × 7 names; after that a branch number keeps them apart.
    const int branch = index / (23 * 19 * 7);
    return branch == 0 ? name : QString(name + u" ("_s + QString::number(branch + 1) + u')');
}

Person person(int index)
{
    static const std::array<QString, 13> given{u"Ann"_s,   u"Jürgen"_s, u"Siân"_s, u"Mehmet"_s, u"Ingrid"_s,
                                               u"Paul"_s,  u"Chloé"_s,  u"Noor"_s, u"Tomás"_s,  u"Yuki"_s,
                                               u"Grace"_s, u"Ivan"_s,   u"Lea"_s};
    static const std::array<QString, 17> family{
        u"Peterson"_s, u"Müller"_s, u"O'Neill"_s,  u"Yılmaz"_s, u"Berg"_s,     u"Novák"_s,
        u"Dubois"_s,   u"Haddad"_s, u"García"_s,   u"Sato"_s,   u"Okoye"_s,    u"Ivanov"_s,
        u"Rossi"_s,    u"Kovács"_s, u"de Vries"_s, u"Smith"_s,  u"Lindqvist"_s};
    return {pick(given, index), pick(family, index)};
}

Place place(int index)
{
    static const std::array<Place, 6> places{
        Place{u"us"_s, u"Herndon"_s, u"20170"_s, u"VA"_s, u"11, Elden Street"_s, u"1#703#5550100#"_s},
        Place{u"de"_s, u"Köln"_s, u"50667"_s, u"NW"_s, u"Hohe Straße 7"_s, u"49#221#5550101#"_s},
        Place{u"gb"_s, u"Leeds"_s, u"LS1 4AP"_s, u"West Yorkshire"_s, u"3 Park Row"_s,
              u"44#113#5550102#12"_s},
        Place{u"fr"_s, u"Lyon"_s, u"69002"_s, u"Auvergne-Rhône-Alpes"_s, u"18, rue de la République"_s,
              u"33#4#55501030#"_s},
        Place{u"pl"_s, u"Łódź"_s, u"90-001"_s, u"łódzkie"_s, u"ul. Piotrkowska 2"_s, u"48#42#5550104#"_s},
        Place{u"jp"_s, u"Tokyo"_s, u"100-0001"_s, u"Chiyoda"_s, u"1-1"_s, u"81##18881234567#"_s}};
    return places.at(static_cast<std::size_t>(index) % places.size());
}

} // namespace purveyor::sandbox::seednames
