"""With whom the agreements of a country are: each sentence, and the partners of every agreement that it states.

A row has the country of the text, the sentence, and the partners of each agreement that has any: the codes of one
agreement stand together, agreements are parted by a bar.
"""

import pytest

from tipgraph.extract.instruments import extract
from tipgraph.lexicon import load_lexicon
from tipgraph.model import Document
from tipgraph.reading import read

Row = tuple[str, str, str]


def _partners(country: str, text: str) -> str:
    document = Document(id="d", country=country, year=2010, text=text)
    facts = [one for one in extract(read(document, load_lexicon())) if one.kind == "agreement" and one.parties]
    assert all(one.parties[0] == country for one in facts)
    return " | ".join(sorted(" ".join(sorted(one.parties[1:])) for one in facts))


ONE_EACH: list[Row] = [
    ("PHL", "The Philippines signed bilateral agreements with Jordan, Lebanon and Kuwait.", "JOR | KWT | LBN"),
    ("NPL", "Nepal has labor agreements in place with Qatar, South Korea, and Bahrain.", "BHR | KOR | QAT"),
    ("IDN", "Jakarta concluded a labor accord with Malaysia in 2006.", "MYS"),
    (
        "LKA",
        "The government maintained MOUs with 12 countries, including Italy, Cyprus, and Israel.",
        "CYP | ISR | ITA",
    ),
    ("TGO", "Benin, which borders Togo, has a treaty with its neighbor on the return of children.", ""),
    ("BEN", "Benin has a treaty with its neighbor Togo on the return of children.", "TGO"),
    (
        "ETH",
        "Ethiopia's bilateral labor agreements with Jordan, Qatar, and Saudi Arabia were signed in 2017.",
        "JOR | QAT | SAU",
    ),
    ("MMR", "In 2009, the government signed memoranda of understanding with Thailand and China.", "CHN | THA"),
    ("BGD", "Bangladesh has extradition treaties with India and Thailand.", "IND | THA"),
    (
        "JAM",
        "Jamaica has bilateral extradition treaties with the United States, Canada, and the United Kingdom.",
        "CAN | GBR | USA",
    ),
    (
        "ROU",
        "Bilateral agreements on police cooperation exist with Italy, Spain, and the Netherlands.",
        "ESP | ITA | NLD",
    ),
    (
        "KEN",
        "The government has agreements with Saudi Arabia, Qatar, and the UAE that protect domestic workers.",
        "ARE | QAT | SAU",
    ),
    (
        "UGA",
        "Officials finalized bilateral labor agreements with Jordan in 2016 and with Saudi Arabia in 2018.",
        "JOR | SAU",
    ),
    ("TUN", "Tunisia has had readmission agreements with Italy since 1998 and with France since 2008.", "FRA | ITA"),
    (
        "GHA",
        "During the year, Ghana signed labor agreements with Qatar and the UAE and began talks with Kuwait.",
        "ARE | QAT",
    ),
    (
        "KHM",
        "Cambodia has memoranda of understanding with Thailand, Vietnam, and Malaysia on the return of victims.",
        "MYS | THA | VNM",
    ),
    ("MDA", "Moldova has concluded similar accords with Ukraine, Belarus and Romania.", "BLR | ROU | UKR"),
    (
        "MAR",
        "Morocco has signed cooperation agreements with Spain, Italy, and other European countries.",
        "ESP | ITA | region:europe",
    ),
    ("TUR", "Turkey signed security protocols with Georgia, Moldova, and Ukraine.", "GEO | MDA | UKR"),
    (
        "COL",
        "The foreign ministry negotiated and signed agreements with Ecuador, Argentina, and Honduras.",
        "ARG | ECU | HND",
    ),
    ("ARG", "Agreements with Paraguay (2009) and Chile (2010) allow the exchange of police data.", "CHL | PRY"),
    ("THA", "Thailand renewed its MOUs on labor with Laos, Burma, Cambodia and Vietnam.", "KHM | LAO | MMR | VNM"),
]

ONE_WITH_ALL: list[Row] = [
    (
        "BFA",
        "In 2004 Burkina Faso signed a cooperation agreement with Mali to fight cross-border child trafficking.",
        "MLI",
    ),
    ("SVN", "A trilateral agreement with Croatia and Hungary on border police was concluded in 2012.", "HRV HUN"),
    ("GIN", "Guinea joined Mali and Senegal in a regional accord on child trafficking.", "MLI SEN"),
    (
        "MLI",
        "Mali and Cote d'Ivoire signed an agreement on the movement of children; the two countries meet yearly.",
        "CIV",
    ),
    (
        "ALB",
        "An agreement between Albania and Greece on the return of unaccompanied children took effect in 2006.",
        "GRC",
    ),
    ("NER", "An agreement between Niger and Nigeria on cross-border crime was signed in 2001.", "NGA"),
    (
        "LAO",
        "A memorandum of understanding between the governments of Laos and Thailand covers migrant workers.",
        "THA",
    ),
    ("VNM", "Vietnam and China signed a bilateral agreement on cooperation against trafficking in 2010.", "CHN"),
    (
        "BLR",
        "The interior ministry has an agreement with its Polish counterpart on the exchange of information.",
        "POL",
    ),
    ("RUS", "The two countries, Russia and Norway, signed a protocol on cross-border policing.", "NOR"),
    ("GAB", "Gabon signed a bilateral accord with the Government of Benin on child labor.", "BEN"),
    ("SEN", "Under a 2004 accord, Senegal and Mali cooperate on the repatriation of children.", "MLI"),
    ("CRI", "Costa Rica's 2007 agreement with Nicaragua on temporary workers expired.", "NIC"),
    ("MEX", "Mexico signed a letter of intent with El Salvador to assist child victims.", "SLV"),
    ("ITA", "Rome and Tripoli concluded an accord on migrants, and Italy renewed it in 2020.", ""),
    ("ITA", "Italy concluded an accord with Libya on migrants in 2017 and renewed it in 2020.", "LBY"),
    (
        "NGA",
        "Nigeria and Italy have an agreement on the fight against trafficking, under which prosecutors exchange files.",
        "ITA",
    ),
    ("SLE", "Sierra Leone, Liberia, and Guinea signed the Mano River Union agreement on child trafficking.", "GIN LBR"),
    ("HTI", "A bilateral accord with the Dominican Republic governs the hiring of cane cutters.", "DOM"),
    ("IND", "India and Bangladesh signed a memorandum of understanding on the rescue of victims in June 2015.", "BGD"),
    ("LBR", "Liberia is party to a multilateral accord with Guinea, Mali, and Cote d'Ivoire.", "CIV GIN MLI"),
    ("UKR", "Kyiv signed an agreement on mutual legal assistance with Israel.", "ISR"),
    ("BRA", "Brazil and Portugal have signed an extradition treaty.", "PRT"),
    ("AFG", "The extradition treaty between Afghanistan and Pakistan has never been used.", "PAK"),
    ("KGZ", "Kyrgyzstan signed a treaty on labor migration with Russia in 1996.", "RUS"),
    ("CHN", "The government was negotiating an agreement with Vietnam.", "VNM"),
]

NO_PARTNERS: list[Row] = [
    ("KWT", "Kuwait has no extradition treaties with India or Nepal.", ""),
    ("ARE", "The ministry plans to conclude agreements with Kenya and Uganda.", ""),
    ("GHA", "The police signed a memorandum of understanding with the International Organization for Migration.", ""),
    ("USA", "The department should sign agreements with Mexico and Canada.", ""),
    ("KEN", "Kenya did not sign agreements with Oman or Bahrain.", ""),
    ("FRA", "Employers and workers reached an agreement in Paris.", ""),
    ("ETH", "Ethiopia lacked bilateral agreements with Lebanon and Yemen.", ""),
    ("JPN", "Draft agreements with Thailand and the Philippines were under discussion.", ""),
    ("MYS", "Negotiations on a new memorandum of understanding with Indonesia stalled.", ""),
    ("IRN", "Iran signed an agreement with UNODC on drug control.", ""),
    ("PER", "The victims returned from Ecuador and Chile without the help of any agreement.", ""),
]


@pytest.mark.parametrize(("country", "text", "expected"), ONE_EACH + ONE_WITH_ALL + NO_PARTNERS)
def test_an_agreement_has_its_partners(country: str, text: str, expected: str) -> None:
    assert _partners(country, text) == expected
