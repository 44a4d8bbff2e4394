"""Each sentence and the work in which it states that people are exploited, also where there is none."""

import pytest

from tipgraph.extract.sectors import extract
from tipgraph.lexicon import load_lexicon
from tipgraph.model import Document
from tipgraph.reading import read

_ASSESSED = "The government does not fully meet the minimum standards for the elimination of trafficking."

# sector, form of exploitation; a sector with a question mark is only possible.
ROWS = [
    ("Families are held in debt bondage in brick kilns, rice mills, and stone quarries.",
     ["brick-making labor", "food-processing labor", "quarrying labor"]),
    ("Men are forced to work on fishing vessels.", ["fishing labor"]),
    ("Fishermen exploit girls in prostitution.", []),
    ("Fishermen often coerce girls into prostitution.", []),
    ("Fishermen are exploited in forced labor.", ["fishing labor"]),
    ("Girls trafficked for sex are exploited by men working in gold mines.", []),
    ("Boys are forced to fish.", ["fishing labor"]),
    ("Migrants who are not able to pay for the crossing are sold into forced labor on fishing boats.",
     ["fishing labor"]),
    ("Boys are trafficked to be exploited as agricultural laborers, domestic servants, metal workers, and miners.",
     ["agriculture labor", "domestic-work domestic", "manufacturing labor", "mining labor"]),
    ("Women are forced into prostitution after they arrived anticipating work as domestic servants.", []),
    ("Men are forced to steal from shops.", []),
    ("Boys are exploited by masters for whom they weave cloth.", ["garments labor"]),
    ("Children are forced to work in embroidery factories.", ["garments labor"]),
    ("Children are subjected to forced labor on cocoa farms, in gold mines, and in illegal gold mining.",
     ["agriculture labor", "mining labor", "illegal-gold labor"]),
    ("Migrants are exploited in shrimp peeling, on tea estates, and in charcoal camps.",
     ["food-processing labor", "agriculture labor", "charcoal labor"]),
    ("Traffickers force children to work in nail bars and car washes.", ["other-services labor"]),
    ("Men are forced to work in construction, logging, and forestry.",
     ["construction labor", "logging labor", "forestry labor"]),
    ("Girls are subjected to domestic servitude.", ["domestic-work domestic"]),
    ("Boys are made to herd cattle.", ["herding labor"]),
    ("Boys are made to sell tissues at traffic lights.", ["street-vending labor"]),
    ("Children are forced to beg and to sell gum in the streets.", ["begging begging", "street-vending labor"]),
    ("Women are forced to sell sex in the streets.", []),
    ("Women are exploited in sex trafficking in bars and nightclubs.", ["hospitality sex", "entertainment sex"]),
    ("Women are subjected to forced labor in hotels and sex trafficking in massage parlors.",
     ["hospitality labor", "entertainment sex"]),
    ("Children are forced to grow cannabis.", ["drug-production crime"]),
    ("Rebels forcibly recruit child soldiers.", ["armed-conflict soldiering"]),
    ("Boys are forced to work as porters and shepherds.", ["transport labor", "herding labor"]),
    ("Women are forced into prostitution by truck drivers.", []),
    ("Farm workers are trafficked for sex.", []),
    ("Fishermen are subjected to forced labor.", ["fishing labor"]),
    ("Girls are sold to circuses.", ["entertainment labor"]),
    ("Women who migrate for domestic work, where they face forced labor, seldom complain.", ["domestic-work domestic"]),
    ("Workers in construction are vulnerable to forced labor.", ["construction? labor"]),
    ("Workers in construction are vulnerable to trafficking.", ["construction?"]),
    ("Migrants may be subjected to forced labor on farms.", ["agriculture? labor"]),
    ("Boys forced to work on farms are vulnerable to abuse.", ["agriculture labor"]),
    ("Women may migrate in search of work and then are exploited on farms.", ["agriculture labor"]),
    ("Children work in mines, on coffee farms, and in herding.", []),
    ("The country exports cotton and gold.", []),
    ("Women are promised jobs in hotels and are forced into prostitution.", []),
    ("Women are lured with offers of work as waitresses and exploited.", []),
    ("Men are not subjected to forced labor in construction.", []),
    ("There were no reports that children were forced to work in brick kilns.", []),
    ("Reports of forced labor in brick kilns were not confirmed.", []),
    ("Labor inspectors visited 30 farms and looked for forced labor.", []),
    ("Farm owners force children to work.", []),
    ("Traffickers exploit children in child sex tourism.", []),
    ("The law prohibits forced labor in mines.", []),
    ("Men recruited to work in logging are subjected to forced labor.", ["logging labor"]),
    ("Women recruited to work as waitresses are exploited in sex trafficking.", []),
    ("Girls are forced into prostitution near gold mines and logging camps.", []),
    ("Women come to the country to work in domestic service, cleaning, and construction.", []),
    ("Haitian men are exploited in forced labor on sugarcane plantations.", ["agriculture labor"]),
    ("Children work in cocoa fields, some of them as forced laborers.", ["agriculture labor"]),
    ("Boys are forced to herd cattle and to dive for fish.", ["herding labor", "fishing labor"]),
    ("Migrant workers on palm oil plantations are at risk of forced labor.", ["agriculture? labor"]),
    ("Traffickers force women to dance in strip clubs and bars.", ["entertainment labor", "hospitality labor"]),
    ("Uzbek students were forced to pick cotton.", ["agriculture labor"]),
    ("Chinese men are subjected to forced labor in car washes and nail salons.", ["other-services labor"]),
    ("Street children are made to sell drugs and to beg.", ["begging begging"]),
    ("North Korean laborers are exploited in shipyards and on building sites.",
     ["construction labor", "manufacturing labor"]),
    ("Recruiters promise girls jobs in hotels and force them into prostitution.", []),
    ("Bonded labor is found in brick kilns, rice mills, and carpet workshops.",
     ["brick-making labor", "food-processing labor", "carpet-weaving labor"]),
    ("Ghanaian children are trafficked into fishing communities along the lake and into cocoa growing areas.",
     ["fishing labor", "agriculture labor"]),
    ("Men from Myanmar are compelled to labor on Thai trawlers.", ["fishing labor"]),
    ("Foreign women who arrive on artist visas are forced into prostitution in cabarets and nightclubs.",
     ["entertainment sex"]),
    ("Adults are in forced labor at illegal gold mines run by armed groups.", ["illegal-gold labor"]),
    ("The dairy and meat industries employ many migrants.", []),
    ("Gangs force boys to deliver drugs.", []),
    ("Women are forced into prostitution in saunas.", ["other-services sex"]),
    ("Boys are forced to sell cigarettes in markets.", ["street-vending labor"]),
    ("Boys are forced to gut and dry fish.", ["fishing labor"]),
    ("Girls are forced to weave cloth.", ["garments labor"]),
    ("Children as young as six work as camel jockeys after being kidnapped and enslaved.", ["sports labor"]),
    ("Some families treat restaveks as slaves who cook and clean.", ["domestic-work domestic"]),
    ("Workers in textile mills of the south are held in bonded labor schemes.", ["garments labor"]),
    ("Victims are exploited in nail bars, cannabis farms, car washes, and restaurants.",
     ["other-services labor", "drug-production crime", "hospitality labor"]),
    ("Some orphans are vulnerable to being exploited in begging or on tobacco farms.",
     ["agriculture?", "begging? begging"]),
    ("Caregivers from Eastern Europe work for elderly people in private homes.", []),
    ("Men find work in logging and mining but are then subjected to debt bondage.", ["logging labor", "mining labor"]),
    ("Women are exploited in massage parlors posing as spas near construction sites.", ["entertainment labor"]),
    ("Most child labor occurs in farming.", []),
    ("Soldiers force women to provide sex acts.", []),
    ("Child sex trafficking occurs in cities and around mining sites.", []),
    ("Women are subjected to sex trafficking and domestic servitude at logging camps.", ["domestic-work domestic"]),
    ("Children are in forced labor and sex trafficking in domestic service.", ["domestic-work domestic"]),
    ("Boys migrate to the capital to wash cars and herd cattle.", []),
    ("Boys are forced to wash cars.", ["other-services labor"]),
    ("Girls are forced into prostitution catering to truck drivers.", []),
    ("They lure victims with promises of jobs in domestic service and construction abroad, where pimps exploit them.",
     []),
    ("Girls who sell fruit at bus stations are vulnerable to sex trafficking.", []),
    ("Football players who are recruited to clubs abroad are forced to beg.", ["begging begging"]),
    ("Boys are compelled to beg and peddle at road junctions.", ["begging begging", "street-vending labor"]),
    ("Boys are forced to guard goats, and men to pan for gold.", ["herding labor", "mining labor"]),
    ("Men are forced to cut timber.", ["logging labor"]),
    ("Rebels force boys to fight and lay mines.", ["armed-conflict soldiering"]),
    ("Foreign workers are in forced labor in security firms.", ["other-services labor"]),
    ("Syrian children are forced to pick potatoes.", ["agriculture labor"]),
    ("Burmese families are forced to peel shrimp.", ["food-processing labor"]),
]  # fmt: skip


def sectors(text: str) -> list[str]:
    document = Document(id="d", country="GHA", year=2010, text=text)
    found = list(extract(read(document, load_lexicon())))
    for item in found:
        assert document.quote(item.evidence)
    return [
        (item.sector + ("?" if item.modality == "possible" else "") + " " + item.exploitation).strip() for item in found
    ]


@pytest.mark.parametrize(("sentence", "expected"), ROWS)
def test_the_work_of_a_sentence(sentence: str, expected: list[str]) -> None:
    assert sorted(sectors(sentence)) == sorted(expected)


def test_the_words_of_a_claim_tie_the_work_to_exploitation() -> None:
    document = Document(id="d", country="GHA", year=2010, text="In the south, boys are forced to work on farms.")
    (found,) = extract(read(document, load_lexicon()))
    assert document.quote(found.evidence) == "forced to work on farms"


@pytest.mark.parametrize(
    "sentence",
    [
        "The police convicted three men of forced labor on farms.",
        "The ministry trained hotel staff to recognize traffickers.",
        "Accusations of forced labor at mining companies remained unanswered by their owners.",
    ],
)
def test_the_work_of_the_state_tells_of_none(sentence: str) -> None:
    assert sectors(f"{_ASSESSED}\n\nProsecution\n\n{sentence}") == []


def test_exploiters_are_read_also_among_the_work_of_the_state() -> None:
    text = f"{_ASSESSED}\n\nPrevention\n\nThe government forced students to pick cotton."
    assert sectors(text) == ["agriculture labor"]


def test_advice_states_none() -> None:
    assert sectors("Recommendations for Ghana: Free those who are forced to work on farms.") == []
