"""Small towns that no vocabulary lists and the part that each plays, and names that are no place of exploitation."""

from __future__ import annotations

from tipgraph.extract.locations import extract
from tipgraph.lexicon import load_lexicon
from tipgraph.model import Document
from tipgraph.reading import read

_OPENING = "Ghana (Tier 2)\n\nGhana is a source, transit, and destination country for women and children. "
#: The country unless it is Ghana, the part and the names, or "-" for none, and the sentence.
_ROWS = """
origin Elbasan | Girls from Elbasan are forced into prostitution in Italy.
origin Elbasan | Most victims come from Elbasan, a poor town in the south.
origin Elbasan, Berat | Boys, many of them from families around Elbasan and Berat, are sent to Greece and made to beg.
origin Nuwara Eliya | Children from the tea estates of Nuwara Eliya are sent to Colombo as servants.
origin Yeji | Traffickers recruit boys in Yeji for forced labor on fishing boats.
origin Wolaita | Boys from Wolaita are made to weave cloth without pay.
origin Iringa | Girls are taken from Iringa to work as maids without pay.
origin Northern Region | Girls from the Northern Region are forced to carry loads in markets.
origin Gamo Gofa | Boys are sent from the Gamo Gofa zone to be exploited as weavers.
origin Huehuetenango | Indigenous girls from Huehuetenango are subjected to sex trafficking.
origin Balkh | Boys from Balkh and other northern provinces are subjected to forced labor in brick kilns.
origin Volta Region | Children of the Volta Region are sold to fishermen.
transit Cedros | Traffickers bring women by boat to Cedros and from there to brothels in the capital.
transit Tijuana | Women pass through Tijuana on the way to forced prostitution in the United States.
transit Poipet | Children are taken across the border at Poipet to beg.
transit Moyale | Girls are moved through Moyale, a town on the Kenyan border, and sold as maids.
transit Bosaso | The port of Bosaso is a transit point for trafficked women.
destination Colombo | Children from the hills are sent to Colombo and Kandy as servants.
destination Kandy | Children from the hills are sent to Colombo and Kandy as servants.
destination Patong | Girls are brought to Patong and forced to work in bars.
destination Thamel | Girls are trafficked to the Thamel district for prostitution.
destination Obuasi | Boys are trafficked to Obuasi to work in mines without pay.
destination Lake Volta | Children are trafficked to Lake Volta for forced labor in fishing.
destination Mae Sot | Burmese women are taken to Mae Sot, where they are forced to work in factories.
destination Saly | Girls are trafficked to resorts such as Saly for sexual exploitation.
scene Negombo | Boys are sexually exploited by foreigners in the beach towns of Negombo and Hikkaduwa.
scene Hikkaduwa | Boys are sexually exploited by foreigners in the beach towns of Negombo and Hikkaduwa.
scene Chaguaramas | Fishermen are subjected to forced labor on vessels that dock in Chaguaramas.
scene Laventille | Boys are made to guard drug blocks in Laventille.
scene Tortiya | Boys are forced to work in the gold fields of Tortiya.
scene Kanchanpur | Workers are held in debt bondage on farms in Kanchanpur.
THA scene Pattaya | Girls are exploited in prostitution in Pattaya and other resorts.
scene Sosua | Child sex tourism is a problem in Sosua and Boca Chica.
scene Boca Chica | Child sex tourism is a problem in Sosua and Boca Chica.
KEN scene Kakuma refugee camp | Girls are sexually exploited in Kakuma refugee camp.
KEN scene Dadaab | Children are exploited in the camps at Dadaab.
COD scene Lubumbashi | Children are forced to dig for copper near Lubumbashi.
COD scene Kolwezi | Children are forced to dig for cobalt in mines around Kolwezi.
PER scene Madre de Dios | Men are forced to pan for gold in the Madre de Dios region.
TZA scene Zanzibar | Girls are exploited in prostitution on Zanzibar.
scene Gulu | Children in Gulu are exploited in prostitution.
KHM scene Sihanoukville | Children are sold for sex on the beaches of Sihanoukville.
ZMB scene Copperbelt Province | Boys are forced to break stones in Copperbelt Province.
scene Karamoja | In Karamoja, children are forced to herd cattle.
scene Itaituba | Forced prostitution is common in mining camps near Itaituba.
CYP scene Limassol | Dancers are forced into prostitution in cabarets in Limassol.
scene Ayia Napa | In the resort of Ayia Napa, dancers are forced into prostitution.
SEN scene Dakar | Boys are made to beg on the streets of Dakar.
SEN scene Kédougou | Women are forced into prostitution in the gold mines of Kédougou.
scene Sapang | Children were forced to work at a quarry near Sapang.
possible scene Tema | Women may be forced into prostitution in Tema.
possible scene Tema | Women employed in a factory in Tema may also have been subjected to forced labor.
possible scene Turbo | Migrants on their way north are vulnerable to trafficking in Turbo.
possible scene Bertoua | Refugees in settlements around Bertoua are at risk of forced labor.
possible destination Tema | Girls from the Northern Region could be sold to brothels in Tema.
origin Central | Boys from the Central and Volta Regions are handed over by their parents to fishermen on Lake Volta.
origin Diourbel, Fatick | Girls leave Diourbel and Fatick to become maids, and some are held in servitude.
origin Amazon, Andean highlands | Girls from the Amazon and the Andean highlands are coerced into prostitution.
origin Far North Region | Parents in the Far North Region hand over sons to middlemen who force them to beg.
origin Grand'Anse, Central Plateau | Boys whom parents in the Grand'Anse and the Central Plateau hand over are sold.
scene Pacific coast | Displaced people on the Pacific coast are compelled to dig for gold.
scene Anse-a-Pitres | Families who camp near Anse-a-Pitres are forced to work without pay.
scene western Terai | Families are held in debt bondage in the western Terai.
scene Iquitos | Foreigners travel to Iquitos to buy sex from girls.
origin Wa, Bole, Lawra | Girls from the Wa, Bole, and Lawra districts are trafficked to the capital as servants.
scene Gash-Barka, Debub | Children in the Gash-Barka and Debub regions are forced to work in mines.
- | Girls of the Dagomba, Ewe, and Akan peoples are forced into prostitution.
origin Latgale | Women from the economically depressed Latgale region are forced into prostitution abroad.
scene Elmina | Fishermen are subjected to forced labor aboard trawlers based in Elmina.
- | A company based in Elmina subjects fishermen to forced labor.
scene Tamale District | Officers at a home in Tamale District sold girls for sex.
origin Bawku | Girls in Bawku are sold into forced marriage.
scene Accra | Accra is a hub for child sex tourism.
transit Accra | Accra is a transit hub for girls who are forced into prostitution.
- | Accra is a hub for the trafficking of girls to Europe.
scene Jacmel | Tourists pay for sex with girls in Jacmel.
scene Kpalime | Women are exploited in prostitution in the bars and mining camps of Kpalime.
scene Tabou | Maids employed by diplomats in Tabou are subjected to involuntary servitude.
destination Trabzon | They land at Trabzon by ferry, only to be sold and forced into prostitution.
destination Uttar Pradesh | Ghanaian boys are forced to work in workshops in Uttar Pradesh.
destination Lusaka | Traffickers force girls from rural areas into domestic servitude in Lusaka.
BWA scene Gaborone | Women are forced into prostitution in Gaborone.
- | Police in Accra arrested two traffickers.
- | The Accra police rescued girls who had been forced into prostitution.
- | A court in Winneba sentenced a man for forced labor.
- | Officers were trained in Tamale to recognize victims of forced labor.
- | The Palermo Protocol defines forced labor.
- | In May, women were forced into prostitution.
- | Boko Haram forces girls into marriage.
- | Pastor Samuel Mensah forced boys to beg.
- | Traffickers use Facebook to recruit girls for prostitution.
- | The embassy in Beirut sheltered maids who had been exploited.
- | An NGO in Kumasi cares for girls who were exploited in prostitution.
- | A conference on forced labor was held in Cape Coast.
- | The Ankara Declaration condemns forced labor.
- | There is no evidence that children are forced to work in Obuasi.
- | Crewmen on the Ocean Pearl were forced to work.
- | Girls are exploited by members of the Golden Palm Group.
- | Employees of the Afram Plains Authority hold men in forced labor.
- | The mayor left Tamale after girls were forced into prostitution.
- | In Takoradi, hotels signed a code against child sex tourism.
- | Radio stations in Bolgatanga broadcast shows on forced labor.
- | A teacher in Wa was jailed for having sex with teenagers.
- | Mining in southern Ghana reduces the risk of trafficking.
destination Lagos | Traffickers based in Kumasi exploit girls in Lagos.
scene Kumasi | Unlike in Accra, girls are exploited in Kumasi.
- | The government bought computers in Wa for the police and warned tourists who buy sex from children.
- | Save the Children said that girls are forced to beg.
"""


def _found(sentence: str, country: str) -> set[str]:
    reading = read(Document("d", country, 2010, f"{_OPENING}{sentence} The end."), load_lexicon())
    return {f"{one.modality} {one.role} {one.name}".removeprefix("asserted ") for one in extract(reading)}


def test_the_part_that_a_named_place_plays() -> None:
    faults = []
    for row in _ROWS.strip().splitlines():
        told, sentence = row.split(" | ")
        country, told = (told[:3], told[4:]) if told[:3].isupper() else ("GHA", told)
        sure, told = ("possible ", told.removeprefix("possible ")) if told.startswith("possible ") else ("", told)
        role, _, names = told.partition(" ")
        wanted = {f"{sure}{role} {name}" for name in names.split(", ")} if names else set()
        found = _found(sentence, country)
        if not wanted <= found or (not wanted and found):
            faults.append((row, found))
    assert faults == []
