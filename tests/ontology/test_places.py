"""The places of the real vocabulary: complete, unambiguous where they should be, and what the script makes."""

from __future__ import annotations

import subprocess
import sys
import unicodedata
from collections import defaultdict
from functools import cache
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

import pytest
from rdflib import RDF, BNode, Graph, Literal, Namespace, URIRef
from rdflib.namespace import SKOS

from tipgraph import folding
from tipgraph.lexicon import load_lexicon

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "ontology" / "vocabulary"
FILES = ("places.ttl", "cities.ttl", "places-by-hand.ttl")
TIP = Namespace("https://w3id.org/tipgraph/ontology#")
GEO = Namespace("http://www.opengis.net/ont/geosparql#")
PLACE = Namespace("https://w3id.org/tipgraph/place/")
VOC = Namespace("https://w3id.org/tipgraph/vocabulary/")
EU = "http://publications.europa.eu/resource/authority/country/"
FORMS = {
    SKOS.prefLabel: "name",
    SKOS.altLabel: "name",
    TIP.nameVariant: "name",
    TIP.demonym: "demonym",
    TIP.adjective: "adjective",
}
KINDS = (TIP.Country, TIP.Territory, TIP.FormerState, TIP.Region, TIP.AmbiguousPlace, TIP.UnspecifiedPlace)


@cache
def graph() -> Graph:
    """The three files as one graph."""
    together = Graph()
    for name in FILES:
        together.parse(FOLDER / name, format="turtle")
    return together


def fold(label: str) -> str:
    plain = unicodedata.normalize("NFKD", label.replace("’", "'"))
    return "".join(c for c in plain if not unicodedata.combining(c))


def code(place: object) -> str:
    """The code of a place; for a city that of its country."""
    country = graph().value(URIRef(str(place)), TIP.inCountry)
    notation = graph().value(URIRef(str(country or place)), SKOS.notation)
    return str(notation)


@cache
def index() -> dict[str, dict[str, frozenset[str]]]:
    """Form -> label as it is matched -> codes. A city's names are the form locality, a decoy's decoy."""
    found: dict[str, dict[str, set[str]]] = defaultdict(lambda: defaultdict(set))
    for subject, predicate, label in graph():
        form = FORMS.get(URIRef(str(predicate)))
        if form is None or (subject, SKOS.inScheme, VOC.m49) in graph():
            continue
        if (subject, RDF.type, TIP.City) in graph():
            form = "locality"
        elif (subject, RDF.type, TIP.Decoy) in graph():
            form = "decoy"
        elif (subject, SKOS.inScheme, VOC.places) not in graph():
            continue
        found[form][fold(str(label))].add("" if form == "decoy" else code(subject))
    return {form: {label: frozenset(codes) for label, codes in labels.items()} for form, labels in found.items()}


def rows(table: str, form: str) -> list[tuple[str, str, str]]:
    """``CODE label; label`` by line as parameters."""
    lines = (line.strip().split(" ", 1) for line in table.strip().splitlines())
    return [(label.strip(), form, code) for code, labels in lines for label in labels.split(";")]


NAMES = """
BLR Belarus; Republic of Belarus; Byelorussia
MMR Burma; Myanmar; Union of Burma
CIV Côte d'Ivoire; Cote d'Ivoire; Cote d’Ivoire; Ivory Coast
RUS Russia; Russian Federation
KOR South Korea; Republic of Korea; ROK; Korea, Republic of; Korea, South
PRK North Korea; DPRK; Democratic People's Republic of Korea; Korea, Democratic People's Republic of
LAO Laos; Lao PDR; Lao People's Democratic Republic
TZA Tanzania; United Republic of Tanzania
CZE Czech Republic; Czechia
SVK Slovakia; Slovak Republic
SWZ Eswatini; Swaziland
COD Democratic Republic of the Congo; DRC; DR Congo; Zaire; Congo, Democratic Republic of the; Congo (Kinshasa)
COG Republic of the Congo; Congo, Republic of the; Congo-Brazzaville
MKD North Macedonia; Macedonia; FYROM; Macedonia, The Former Yugoslav Republic of
TUR Turkey; Türkiye; Turkiye
CPV Cabo Verde; Cape Verde
TLS Timor-Leste; East Timor
NLD Netherlands; The Netherlands; Holland
GMB The Gambia; Gambia; Gambia, The
BHS The Bahamas; Bahamas
KGZ Kyrgyz Republic; Kyrgyzstan; Kirghizia
BIH Bosnia; Bosnia and Herzegovina; Bosnia-Herzegovina; BiH; Republika Srpska
CAF Central African Republic; CAR
CHN China; PRC; People's Republic of China; mainland China
TWN Taiwan; Republic of China
HKG Hong Kong
MAC Macau; Macao
ARE United Arab Emirates; UAE; U.A.E.; U. A. E.
GBR United Kingdom; UK; U.K.; Great Britain; England; Scotland; Wales; Northern Ireland
USA United States; US; U.S.; USA; U.S.A.; United States of America
PNG Papua New Guinea; PNG
SAU Saudi Arabia; KSA; Kingdom of Saudi Arabia
PSE West Bank and Gaza; Palestinian territories; Gaza Strip; West Bank
XKX Kosovo
GIN Guinea
GNB Guinea-Bissau; Guinea Bissau
GNQ Equatorial Guinea
GEO Georgia
SDN Sudan; northern Sudan
SSD South Sudan; southern Sudan
WSM Samoa
ASM American Samoa
FSM Micronesia; Federated States of Micronesia; Micronesia, Federated States of
IRL Ireland; Republic of Ireland
CUW Curaçao; Curacao
ABW Aruba
SXM Sint Maarten; St. Maarten
KNA Saint Kitts and Nevis; St. Kitts and Nevis; St. Kitts
LCA Saint Lucia; St. Lucia; St Lucia
VCT Saint Vincent and the Grenadines; St. Vincent and the Grenadines
STP São Tomé and Príncipe; Sao Tome and Principe
SCG Serbia and Montenegro
YUG Yugoslavia; Federal Republic of Yugoslavia; FRY
ANT Netherlands Antilles
SUN Soviet Union; USSR; U.S.S.R.
CSK Czechoslovakia
VNM Vietnam; Viet Nam
BRN Brunei; Brunei Darussalam
SYR Syria; Syrian Arab Republic
IRN Iran; Islamic Republic of Iran
MDA Moldova; Republic of Moldova
VAT Holy See; Vatican City
COD|COG Congo
KOR|PRK Korea
VGB|VIR Virgin Islands
MAF|SXM St. Martin; Saint Martin
VIR U.S. Virgin Islands
VGB British Virgin Islands
region:unspecified abroad; overseas; other countries; neighboring countries; neighbouring countries; foreign countries
region:persian-gulf Persian Gulf; Arabian Gulf; Gulf states; Gulf States; Gulf Cooperation Council; GCC; Gulf
region:middle-east Middle East; Near East
region:former-soviet-union former Soviet Union; former Soviet republics; former USSR
region:european-union European Union; EU; E.U.
region:west-africa West Africa; Western Africa
region:southern-africa Southern Africa; southern Africa
region:southeast-asia Southeast Asia; South-East Asia; Southeastern Asia
region:southeast-europe Southeast Europe; Southeastern Europe; South Eastern Europe
region:balkans Balkans
region:baltic Baltic states; Baltics
region:sub-saharan-africa sub-Saharan Africa; Sub-Saharan Africa
region:pacific Pacific Islands; Oceania
region:caribbean Caribbean; West Indies
region:maghreb Maghreb
"""
DEMONYMS = """
BLR Belarusian; Belarusians; Belarussians
PHL Filipino; Filipinos; Filipina; Filipinas
ARE Emirati; Emiratis
BWA Motswana; Batswana
LSO Mosotho; Basotho
BFA Burkinabe
CIV Ivoirian; Ivoirians; Ivorians
VUT Ni-Vanuatu
KIR I-Kiribati
SLV Salvadoran; Salvadorans
SWZ Swazi; Swazis
BGD Bangladeshi; Bangladeshis
THA Thai; Thais
CHN Chinese; Uyghurs
LAO Lao; Laotian; Laotians
KGZ Kyrgyz
KAZ Kazakhstani; Kazakhstanis; Kazakhs
UZB Uzbek; Uzbeks; Uzbekistanis
TJK Tajik; Tajiks
TKM Turkmen; Turkmens
TUR Turk; Turks
DNK Dane; Danes
FIN Finn; Finns
SWE Swede; Swedes
POL Pole; Poles
ESP Spaniard; Spaniards
GBR Briton; Britons; Scots
NPL Nepali; Nepalis; Nepalese
ARG Argentine; Argentines; Argentinians
MDG Malagasy
COM Comoran; Comorians
SMR Sammarinese
MCO Monegasque
TTO Trinidadian; Tobagonians
SAU Saudi; Saudis; Saudi Arabians
GNB Bissau-Guinean; Bissau-Guineans
GNQ Equatoguinean; Equatoguineans
NER Nigerien; Nigeriens
NGA Nigerian; Nigerians
CAF Central Africans
CAF|region:central-africa Central African
ZAF South African; South Africans
PNG Papua New Guinean; Papua New Guineans
SLB Solomon Islander; Solomon Islanders
MHL Marshallese
TLS Timorese; East Timorese
MMR Burmese; Rohingya
KHM Cambodian; Khmer
XKX Kosovar; Kosovars; Kosovan
BIH Bosnian; Bosniaks; Herzegovinian
SRB Serb; Serbs; Serbian; Serbians
HRV Croat; Croats; Croatians
SVN Slovene; Slovenians
SVK Slovak; Slovaks
CZE Czech; Czechs
LUX Luxembourger
VCT Vincentian
LCA St. Lucian
KNA Kittitian; Nevisian
BRB Barbadian; Bajans
SYC Seychellois
CYP Cypriot; Cypriots
SSD South Sudanese
SDN Sudanese
WSM Samoan; Samoans
ASM American Samoans
PRK North Koreans
KOR South Koreans
IRL Irish
NLD Dutch
HKG Hong Kongers
CUW Curaçaoans
COD|COG Congolese
KOR|PRK Korean; Koreans
DMA|DOM Dominican; Dominicans
GIN|GNB Guinean; Guineans
region:africa Africans
region:west-africa West Africans
region:unspecified foreigners; foreign nationals
"""
ADJECTIVES = """
BLR Belarusian
TWN Taiwan; Taiwanese
HKG Hong Kong
USA U.S.; US; American
GBR UK; U.K.; British
CHN PRC; Chinese
FJI Fiji; Fijian
KGZ Kyrgyz
BIH Bosnian
CAF|region:central-africa Central African
PHL Philippine; Filipina
NER Nigerien
CHE Swiss
COD|COG Congolese
DMA|DOM Dominican
region:unspecified foreign
region:west-africa West African
region:middle-east Middle Eastern
region:persian-gulf Gulf
region:former-soviet-union former Soviet
region:balkans Balkan
"""
LOCALITIES = """
KGZ Bishkek; Osh
GEO Abkhazia; South Ossetia; Adjara
IDN Bali; Riau Islands
CHN Xinjiang; Tibet
IRQ Kurdistan Region; Iraqi Kurdistan Region
SDN Darfur
UKR Crimea; Kiev; Kyiv
MDA Transnistria
TZA Zanzibar
CYP Northern Cyprus
RUS Chechnya; Dagestan; Siberia; St. Petersburg
MYS Sabah; Sarawak
ARE Dubai
EGY Sinai; Cairo
FRA Paris
GBR London
USA New Mexico; New Jersey; Atlanta, Georgia
BLR Minsk; Gomel
IND Mumbai; Bombay
MMR Rangoon; Yangon
"""
DECOYS = """
- South China Sea; Indian Ocean; Gulf of Guinea; Gulf of Aden; Gulf of Mexico; Jordan River; Panama Papers; Guinea worm
- Palermo Protocol; Vienna Convention; Geneva Convention; Rome Statute; Paris Principles; Warsaw Convention
- Bali Process
- Canadian dollars; US dollars; Turkish lira; Swiss francs; British pounds; American Bar Association; state of Georgia
- Georgia Bureau of Investigation; U.S. state of Georgia; Lebanon County; American Indian; Brazil nuts; Bangkok Post
- Islamic State of Iraq and Syria; Revolutionary Armed Forces of Colombia; Council of Europe
"""
TABLE = [
    *rows(NAMES, "name"),
    *rows(DEMONYMS, "demonym"),
    *rows(ADJECTIVES, "adjective"),
    *rows(LOCALITIES, "locality"),
    *[(label, form, "") for label, form, _ in rows(DECOYS, "decoy")],
]


@pytest.mark.parametrize(("label", "form", "expected"), TABLE)
def test_label_means(label: str, form: str, expected: str) -> None:
    assert set(index()[form].get(fold(label), ())) == {expected}


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("from Papua New Guinea, Guinea-Bissau, Equatorial Guinea and Guinea", ["PNG", "GNB", "GNQ", "GIN"]),
        ("across the Gulf of Guinea and the South China Sea to China", ["CHN"]),
        ("the former Soviet Union and the U. A. E.", ["region:former-soviet-union", "ARE"]),
        ("the Democratic Republic of the Congo and the Republic of the Congo", ["COD", "COG"]),
        ("South Sudanese, Sudanese and South African women", ["SSD", "SDN", "ZAF"]),
        ("Cyprus, Hungary, and Serbia and Montenegro", ["CYP", "HUN", "SCG"]),
        ("American Samoa, Samoa and the U.S. Virgin Islands", ["ASM", "WSM", "VIR"]),
        ("the Georgia Bureau of Investigation and Georgia", ["GEO"]),
        (
            "other countries in West Africa, and abroad",
            ["region:unspecified", "region:west-africa", "region:unspecified"],
        ),
        ("Nigerien and Nigerian girls in Niger State", ["NER", "NGA", "NGA"]),
        ("Dominican women in Dominica and the Dominican Republic", ["DMA|DOM", "DMA", "DOM"]),
        ("North Korean and Korean women", ["PRK", "KOR|PRK"]),
        ("BOSNIA AND HERZEGOVINA: fined 500 Canadian dollars", ["BIH"]),
        ("New Mexico, New Jersey and New York", ["USA", "USA", "USA"]),
        ("Central African girls; Central African countries", ["CAF|region:central-africa", "region:central-africa"]),
        ("the Islamic State of Iraq and Syria took girls to Syria", ["SYR"]),
    ],
)
def test_longest_name_wins(sentence: str, expected: list[str]) -> None:
    text = folding.fold(sentence).text
    mentions = [[sense.code for sense in m.senses if sense.scheme == "places"] for m in load_lexicon().find(text)]
    assert [codes[0] for codes in mentions if codes] == expected


def test_table_is_long_enough() -> None:
    assert len(TABLE) >= 300


def test_every_iso_code_is_complete() -> None:
    pycountry = pytest.importorskip("pycountry")
    lacking = []
    for country in pycountry.countries:
        place = PLACE[country.alpha_3]
        point = graph().value(place, GEO.hasDefaultGeometry)
        kinds = set(graph().objects(place, RDF.type))
        complete = (
            (place, SKOS.notation, Literal(country.alpha_3)) in graph()
            and (place, TIP.alpha2, Literal(country.alpha_2)) in graph()
            and (place, TIP.m49, Literal(country.numeric)) in graph()
            and (place, SKOS.exactMatch, URIRef(EU + country.alpha_3)) in graph()
            and len({TIP.Country, TIP.Territory} & kinds) == 1
            and len(list(graph().objects(place, SKOS.prefLabel))) == 1
            and point is not None
            and graph().value(point, GEO.asWKT) is not None
            and list(graph().transitive_objects(place, SKOS.broader))[-1] == VOC["m49/001"]
        )
        if not complete:
            lacking.append(country.alpha_3)
    assert not lacking


def test_every_country_has_its_people() -> None:
    lacking = {code(c) for c in graph().subjects(RDF.type, TIP.Country) if not list(graph().objects(c, TIP.demonym))}
    assert lacking == {"DMA", "DOM", "GIN", "VAT"}  # "Dominican", "Guinean" stand on the ambiguous places


def test_people_are_not_called_like_their_country() -> None:
    assert not index()["name"].keys() & index()["demonym"].keys()  # "Laos" would be several Lao


def test_points_lie_on_the_earth() -> None:
    for point in graph().objects(None, GEO.asWKT):
        longitude, latitude = map(float, str(point).removeprefix("POINT(").removesuffix(")").split())
        assert -180 <= longitude <= 180
        assert -90 <= latitude <= 90


@pytest.mark.parametrize("form", ["name", "demonym", "adjective"])
def test_no_label_means_two_places(form: str) -> None:
    assert {label: codes for label, codes in index()[form].items() if len(codes) > 1} == {}


def test_a_name_is_nothing_else_of_another_place() -> None:
    """But for towns of one name in several countries, of which the text tells the one."""
    meanings: dict[str, set[str]] = defaultdict(set)
    for form in ("name", "demonym", "adjective", "locality", "decoy"):
        for label, codes in index()[form].items():
            meanings[label] |= codes
    shared = {label for label, codes in index()["locality"].items() if meanings[label] == codes}
    assert {label: codes for label, codes in meanings.items() if len(codes) > 1 and label not in shared} == {}


@pytest.mark.parametrize(
    ("state", "first", "last", "successors"),
    [
        ("SCG", 2003, 2006, {"SRB", "MNE"}),
        ("YUG", 1992, 2003, {"SCG"}),
        ("ANT", 1954, 2010, {"CUW", "SXM", "BES"}),
        ("CSK", 1918, 1992, {"CZE", "SVK"}),
        ("DDR", 1949, 1990, {"DEU"}),
    ],
)
def test_former_states(state: str, first: int, last: int, successors: set[str]) -> None:
    place = PLACE[state]
    assert (place, RDF.type, TIP.FormerState) in graph()
    assert str(graph().value(place, TIP.validFrom)) == str(first)
    assert str(graph().value(place, TIP.validUntil)) == str(last)
    assert {code(other) for other in graph().objects(place, TIP.succeededBy)} == successors


@pytest.mark.parametrize(
    ("state", "first"), [("SSD", 2011), ("SRB", 2006), ("MNE", 2006), ("TLS", 2002), ("XKX", 2008), ("CUW", 2010)]
)
def test_young_states(state: str, first: int) -> None:
    assert str(graph().value(PLACE[state], TIP.validFrom)) == str(first)


def test_ambiguous_places() -> None:
    ambiguous = set(graph().subjects(RDF.type, TIP.AmbiguousPlace))
    assert len(ambiguous) >= 5
    for place in ambiguous:
        members = set(graph().objects(place, TIP.oneOf))
        assert len(members) >= 2
        assert code(place) == "|".join(sorted(map(code, members)))
        assert set(graph().objects(place, TIP.defaultPlace)) <= members
        assert list(graph().objects(place, TIP.resolvedBy))


def test_every_place_has_one_code_and_one_preferred_name() -> None:
    codes: dict[str, object] = {}
    for kind in KINDS:
        for place in graph().subjects(RDF.type, kind):
            (notation,) = graph().objects(place, SKOS.notation)
            assert codes.setdefault(str(notation), place) == place
            assert len(list(graph().objects(place, SKOS.prefLabel))) == 1
            assert (place, SKOS.inScheme, VOC.places) in graph()
    for city in graph().subjects(RDF.type, TIP.City):
        assert len(list(graph().objects(city, SKOS.prefLabel))) == 1
        (country,) = graph().objects(city, TIP.inCountry)
        assert code(country) in codes


def test_references_lead_somewhere() -> None:
    places = (TIP.oneOf, TIP.succeededBy, TIP.defaultPlace, TIP.inCountry)
    for predicate in (*places, TIP.grouping, SKOS.member, SKOS.broader):
        for target in graph().objects(None, predicate):
            assert (target, SKOS.prefLabel, None) in graph(), target


def test_m49_is_not_looked_for_in_texts() -> None:
    assert (VOC.m49, TIP.matched, Literal(False)) in graph()


def test_no_blank_nodes() -> None:
    assert not [term for triple in graph() for term in triple if isinstance(term, BNode)]


def test_files_are_what_the_script_makes() -> None:
    heads = [line for name in FILES[:2] for line in (FOLDER / name).read_text(encoding="utf-8").splitlines()[:8]]
    for made_with in (line.removeprefix("# Made with ") for line in heads if line.startswith("# Made with ")):
        for package in made_with.removesuffix(".").split(", "):
            distribution, wanted = package.split()
            try:
                found = version(distribution)
            except PackageNotFoundError:
                pytest.skip(f"{distribution} is not installed: pip install -e '.[places]'")
            if found != wanted:
                pytest.skip(f"{distribution} {found} is installed, the file was made with {wanted}")
    command = [sys.executable, str(ROOT / "scripts" / "make_places.py"), "--check"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
