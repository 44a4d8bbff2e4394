"""Each sentence and the parts of countries that it names as places of trafficking, also where there is none."""

import pytest

from tipgraph.extract.locations import extract
from tipgraph.lexicon import load_lexicon
from tipgraph.model import Document
from tipgraph.reading import read

_ASSESSED = "The government does not fully meet the minimum standards for the elimination of trafficking."

# country of the text, sentence, and of each location its name, kind, country, role
ROWS = [
    ("NGA", "Girls from Edo State are taken to Lagos for domestic servitude.",
     ["Edo State province NGA origin", "Lagos city NGA destination"]),
    ("NGA", "Girls from the northern states of Kano and Katsina are exploited in domestic servitude.",
     ["Kano province NGA origin", "Katsina province NGA origin"]),
    ("MMR", "Traffickers take women from Shan State through Muse to Yunnan Province, where they are exploited.",
     ["Shan State province MMR origin", "Muse other MMR transit", "Yunnan Province province CHN destination"]),
    ("KHM", "Girls are sold to brothels in Siem Reap.", ["Siem Reap city KHM destination"]),
    ("KHM", "Children are taken across the border at Poipet and forced to beg in Bangkok.",
     ["Poipet city KHM transit", "Bangkok city THA destination"]),
    ("MWI", "Girls leave Zomba and Mangochi to become servants and are forced into prostitution.",
     ["Zomba other MWI origin", "Mangochi city MWI origin"]),
    ("THA", "Burmese men are exploited in Samut Sakhon.", ["Samut Sakhon province THA scene"]),
    ("THA", "Thai women are exploited in Pattaya.", ["Pattaya city THA scene"]),
    ("GHA", "Children may be forced to beg in Accra — boys are forced to fish in Yeji.",
     ["Accra city GHA scene possible", "Yeji other GHA scene"]),
    # the last of several is one of their kind; the first, which alone is an adjective, is not read yet
    ("GHA", "Girls from the Northern and Volta regions are exploited.", ["Volta region GHA origin"]),
    ("GHA", "In Accra, women are not exploited in brothels.", []),
    ("ALB", "Traffickers exploit girls from poor families around Berat.", ["Berat city ALB origin"]),
    ("ZAF", "Girls are exploited in Cape Town, Durban, and Johannesburg.",
     ["Cape Town city ZAF scene", "Durban city ZAF scene", "Johannesburg city ZAF scene"]),
    ("GHA", "Boys are forced to fish on Lake Volta.", ["Lake Volta other GHA scene"]),
    ("SEN", "Teachers force boys to beg in Dakar.", ["Dakar city SEN scene"]),
    ("PAK", "Children are in bonded labor in the districts of Tharparkar and Umerkot.",
     ["Tharparkar district PAK scene", "Umerkot district PAK scene"]),
    ("ETH", "Boys from the Gamo Gofa zone are exploited.", ["Gamo Gofa district ETH origin"]),
    ("ESP", "Women are exploited on the island of Mallorca and in the port of Algeciras.",
     ["Mallorca island ESP scene", "Algeciras port ESP scene"]),
    ("ITA", "Men are exploited in workshops in and around Turin.", ["Turin city ITA scene"]),
    ("KEN", "Traffickers recruit girls in Kakuma refugee camp for exploitation.",
     ["Kakuma refugee camp camp KEN origin"]),
    ("UGA", "Children are forced to beg in the border town of Malaba.", ["Malaba city UGA scene"]),
    ("IND", "Girls from northern Bangladesh are exploited.", ["northern Bangladesh region BGD origin"]),
    ("GAB", "Victims are exploited in towns, including Oyem, Lastourville, Makokou, and Ndende.",
     ["Oyem city GAB scene", "Lastourville other GAB scene", "Makokou other GAB scene", "Ndende other GAB scene"]),
    ("ETH", "Ethiopian girls are forced into prostitution in South Sudan, mainly in Juba, Pibor, and Kapoeta.",
     ["Juba city SSD destination", "Pibor other SSD destination", "Kapoeta other SSD destination"]),
    ("NGA", "Women are exploited in prostitution in Lagos, Caritas reported.", ["Lagos city NGA scene"]),
    ("ALB", "Women are exploited in prostitution in Vlora, Interpol officials said.", ["Vlora city ALB scene"]),
    ("ZAF", "Girls are exploited in Eastern and Western Cape provinces.",
     ["Eastern province ZAF scene", "Western Cape province ZAF scene"]),
    ("TUN", "Girls from the northwest are exploited in households of Tunis.",
     ["northwest region TUN origin", "Tunis city TUN destination"]),
    ("NPL", "Children in the northeast are sold to circuses in India.", ["northeast region NPL origin"]),
    ("GTM", "Girls are exploited in the Mexican border region.",
     ["Mexican border region border-area GTM scene"]),
    ("MDG", "Child sex tourism occurs in Toamasina.", ["Toamasina city MDG scene"]),
    ("GTM", "Tourists come to Quetzaltenango for sex with children whom pimps exploit.",
     ["Quetzaltenango city GTM scene"]),
    ("HTI", "Dominican traffickers exploit women in Petionville.", ["Petionville city HTI scene"]),
    ("GTM", "Girls are exploited in Tecún Umán.", ["Tecún Umán city GTM scene"]),
    ("SEN", "Boys are exploited in Koranic schools in January.", []),
    ("AFG", "The Islamic State in Khorasan Province (ISIS-K) uses child soldiers.", []),
    ("SYR", "Refugees in Zaatari may be subjected to forced labor.", ["Zaatari camp JOR scene possible"]),
    ("SYR", "Refugees are vulnerable to forced labor in Zaatari.", ["Zaatari camp JOR destination possible"]),
    ("ZAF", "Girls are not exploited in Durban.", []),
    ("ZAF", "There were no reports that girls were exploited in Durban.", []),
    ("BRA", "The court in Recife heard a case of forced labor.", []),
    ("BRA", "Officers from Recife were trained to identify victims of sex trafficking.", []),
    ("BRA", "Many tourists travel to Recife.", []),
    ("IND", "Destinations for trafficking victims include Kolkata and Pune.",
     ["Kolkata city IND destination", "Pune city IND destination"]),
    ("IRN", "Traffickers use Shiraz as a transit point for girls whom they exploit.", ["Shiraz city IRN transit"]),
    ("IND", "Kolkata has a market and is a destination for pilgrims.", []),
    ("IDN", "Bali is a destination for tourists who engage in child sex tourism.", ["Bali island IDN scene"]),
    ("CPV", "Women are exploited in prostitution on Boa Vista.", ["Boa Vista island CPV scene"]),
    ("PER", "Foreign tourists buy sex from child victims in Cuzco and Iquitos.",
     ["Cuzco city PER scene", "Iquitos city PER scene"]),
    ("NGA", "Girls from camps for displaced people are exploited in Maiduguri.", ["Maiduguri city NGA destination"]),
    ("NGA", "Embassy staff in Tripoli asked victims of sex trafficking for money.", []),
    ("NGA", "Ports around Calabar are transit points for children trafficked to Gabon.", ["Calabar city NGA transit"]),
    ("UGA", "Children are forced to beg in Kisenyi.", ["Kisenyi other UGA scene"]),
    ("UGA", "Children are forced to beg in Kisenyi district.", ["Kisenyi district UGA scene"]),
    ("SLB", "Women are exploited in Solomon islands.", []),
    ("MNG", "Mining in southern Mongolia increases the risk of sex trafficking.",
     ["southern Mongolia region MNG scene possible"]),
    ("PHL", "Traffickers bring girls from Samar and Leyte to Manila, where they are exploited in bars.",
     ["Samar other  origin", "Leyte other  origin", "Manila city PHL destination"]),
    ("BEN", "Children from the department of Atacora are exploited in the markets of Cotonou.",
     ["Atacora province BEN origin", "Cotonou city BEN destination"]),
    ("GHA", "Boys from the Volta Region are forced to fish near the town of Yeji.",
     ["Volta Region province GHA origin", "Yeji city GHA destination"]),
    ("COL", "Traffickers exploit children in sex tourism in Cartagena, Medellin, and Bogota.",
     ["Cartagena city COL scene", "Medellin city COL scene", "Bogota city COL scene"]),
    ("PAK", "Bonded laborers are exploited in brick kilns in Punjab and Sindh.",
     ["Punjab province PAK scene", "Sindh province PAK scene"]),
    ("KWT", "Domestic workers from Hyderabad are exploited in Kuwait.", ["Hyderabad other  origin"]),
    ("CIV", "Children from Burkina Faso are exploited on cocoa farms around Soubre.", ["Soubre other CIV destination"]),
    ("MLI", "Girls are forced into prostitution in gold mining sites in the region of Kayes.",
     ["Kayes region MLI scene"]),
    ("TZA", "Girls from Iringa, Singida, and Dodoma are taken to Dar es Salaam as domestic servants and exploited.",
     ["Iringa other  origin", "Singida other TZA origin", "Dodoma city TZA origin",
      "Dar es Salaam city TZA destination"]),
    ("LBN", "Syrian women are held in brothels in Jounieh and Tripoli and forced into prostitution.",
     ["Jounieh other LBN scene", "Tripoli city LBN scene"]),
    ("BOL", "Indigenous families are in debt bondage in the Chaco region and on ranches in Beni Department.",
     ["Chaco region BOL scene", "Beni Department province BOL scene"]),
    ("CHN", "Officials in Kunming said that Vietnamese women are sold as brides.", []),
    ("KEN", "Girls may be exploited in Mombasa.", ["Mombasa city KEN scene possible"]),
    ("ZMB", "Children are taken to urban centers, such as Lusaka, Ndola, and Kitwe, where they are exploited.",
     ["Lusaka city ZMB destination", "Ndola city ZMB destination", "Kitwe city ZMB destination"]),
    ("GAB", "Victims are exploited in smaller towns as well, including Oyem and Lambarene.",
     ["Oyem city GAB scene", "Lambarene other GAB scene"]),
    ("GEO", "Turkish men are forced to work in the breakaway region of Abkhazia.",
     ["Abkhazia region GEO scene"]),
    ("UGA", "Somali women transit Kampala and are exploited in Europe.", ["Kampala city UGA transit"]),
    ("TZA", "Girls are trafficked to big towns and the island of Zanzibar for domestic servitude.",
     ["Zanzibar island TZA destination"]),
    ("MLI", "Girls are exploited in the gold mining region of Kenieba, in south-western Mali.",
     ["Kenieba region MLI scene", "south-western Mali region MLI scene"]),
    ("ZMB", "Boys in Southern Province are forced to herd cattle.", ["Southern Province province ZMB scene"]),
    ("ZMB", "Girls are exploited in Eastern and Copperbelt Provinces.",
     ["Eastern province ZMB scene", "Copperbelt Provinces province ZMB scene"]),
    ("ZMB", "Girls are exploited in Eastern European countries.", []),
    ("GHA", "Girls are trafficked for forced labor in villages and to urban areas in the south to work as maids.",
     ["south region GHA destination"]),
    ("MEX", "Traffickers take Central American women through Tapachula to the United States and exploit them there.",
     ["Tapachula city MEX transit"]),
    ("AGO", "Boys are forced to herd cattle in Cunene Province.", ["Cunene Province province AGO scene"]),
    ("SDN", "Militias used boys as soldiers in South Kordofan and Blue Nile states.",
     ["South Kordofan province SDN scene", "Blue Nile province SDN scene"]),
    ("ECU", "The police chief of Guayaquil spoke of girls exploited in the port.", []),
    ("PHL", "Child sex tourism is a problem in Angeles City and Boracay.",
     ["Angeles City city PHL scene", "Boracay island PHL scene"]),
    ("KEN", "At Malindi and Diani, boys and girls are prostituted to tourists.",
     ["Malindi city KEN scene", "Diani other KEN scene"]),
    ("IND", "Boys are forced to work in workshops in Delhi, Meerut, and the mining camps of Bellary.",
     ["Delhi city IND scene", "Meerut city IND scene", "Bellary camp IND scene"]),
    ("BGR", "Girls are exploited in prostitution in resort areas such as Sunny Beach and in border towns like Petrich.",
     ["Sunny Beach other BGR scene", "Petrich other BGR scene"]),
    ("ETH", "In Gambella, armed men abducted children and took them to South Sudan for forced herding.",
     ["Gambella other ETH origin"]),
    ("HUN", "Women from Szabolcs and other poor counties of the northeast are lured to Switzerland for prostitution.",
     ["Szabolcs other HUN origin", "northeast region HUN origin"]),
    ("KEN", "Girls recruited in Busia, Kisii, and other western districts are forced into prostitution in Mombasa.",
     ["Busia other KEN origin", "Kisii other KEN origin", "Mombasa city KEN destination"]),
    ("JPN", "Filipino women are exploited in prostitution in Osaka.", ["Osaka city JPN scene"]),
    ("PHL", "Filipino women are exploited in prostitution in Osaka.", ["Osaka city JPN destination"]),
    ("JPN", "Women from the Philippines are exploited in prostitution in Osaka.", ["Osaka city JPN destination"]),
    ("CMR", "Refugees from Chad in camps around Garoua may be forced to herd cattle.",
     ["Garoua other CMR scene possible"]),
    ("SEN", "Boys from Koranic schools are forced to beg.", []),
    ("SEN", "Boys from Caritas shelters were exploited.", []),
]  # fmt: skip


def locations(country: str, text: str) -> list[str]:
    document = Document(id="d", country=country, year=2010, text=text)
    found = list(extract(read(document, load_lexicon())))
    for item in found:
        assert item.name == document.quote(item.evidence)
        assert item.rule == f"locations.{item.role}"
    return [
        f"{item.name} {item.kind} {item.of_country} {item.role}" + (" possible" if item.modality == "possible" else "")
        for item in found
    ]


@pytest.mark.parametrize(("country", "sentence", "expected"), ROWS)
def test_the_locations_of_a_sentence(country: str, sentence: str, expected: list[str]) -> None:
    assert sorted(locations(country, sentence)) == sorted(expected)


@pytest.mark.parametrize(
    "sentence",
    [
        "The ministry ran an office in Durban for victims of forced labor.",
        "Police in Durban arrested traffickers who exploited girls.",
        "The government trained judges in Durban on forced labor.",
    ],
)
def test_the_work_of_the_state_tells_of_none(sentence: str) -> None:
    assert locations("ZAF", f"{_ASSESSED}\n\nProsecution\n\n{sentence}") == []


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Police broke up a ring that sold women to bars in Thessaloniki.", ["Thessaloniki city GRC destination"]),
        ("Police arrested a ring in Lagos that had exploited nine Togolese women.", ["Lagos city NGA scene"]),
        ("A court in Lagos convicted a couple who had sold girls to a brothel in Cotonou.",
         ["Cotonou city BEN destination"]),
        ("Police in Lagos rescued girls who had been trafficked from Togo.", []),
        ("A court in Lagos convicted a man for exploiting girls.", []),
        ("The ministry in Lagos sheltered girls whom a gang had sold to Libya.", []),
        ("Police rescued 12 women in raids on bars in Lagos and Kano.",
         ["Lagos city NGA scene", "Kano city NGA scene"]),
        ("British police freed 15 women from a house in Sheffield.", ["Sheffield city GBR scene"]),
        ("Police freed 12 boys from forced labor on a boat near Kano.", ["Kano city NGA scene"]),
        ("Police freed 12 boys from forced labor and took them to a shelter in Kano.", []),
        ("Police freed 15 women and took them to a shelter in Kano.", []),
        ("Police in Lagos freed 15 women.", []),
        ("Police did not free 15 women from a house in Kano.", []),
        ("Police planned to free 15 women from a house in Kano.", []),
        ("Police freed 15 women from a brothel run by a couple from Kano.", []),
        ("Police removed 15 women from a shelter in Kano.", []),
        ("Police saved 15 women from deportation in Kano.", []),
        ("Police freed nine boys at a checkpoint near Kano.", []),
        ("Police rescued 12 women from Kano.", []),
        ("Police rescued 12 women in raids organized from Kano.", []),
        ("Police rescued 12 women with NGOs in Kano.", []),
        ("A court acquitted a couple who had sold girls to a brothel in Cotonou.", []),
        ("A court convicted a couple who had planned to sell girls to a brothel in Cotonou.", []),
    ],
)  # fmt: skip
def test_what_offenders_did_amid_the_work_of_the_state(sentence: str, expected: list[str]) -> None:
    assert locations("NGA", f"{_ASSESSED}\n\nProsecution\n\n{sentence}") == expected


def test_advice_names_none() -> None:
    assert locations("ZAF", "Recommendations for South Africa: Free those who are exploited in Durban.") == []
