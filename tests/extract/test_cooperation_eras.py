"""Cooperation in the manner of the reports of each era; the sentences were written before any rule had read them."""

from __future__ import annotations

import pytest

from tipgraph.extract.cooperation import extract
from tipgraph.lexicon import load_lexicon
from tipgraph.model import Document
from tipgraph.reading import read

# fmt: off
STATED: list[tuple[str, list[str]]] = [
    ("Police took part in training in Italy on the questioning of children.", ["training GHA ITA"]),
    ("Twelve prosecutors attended a course in Austria.", ["training AUT GHA"]),
    ("The FBI trained 30 detectives.", ["training GHA USA"]),
    ("With the EU's support, the academy trained 55 border guards.", ["training GHA region:european-union"]),
    ("Officers carried out joint investigations with their counterparts in Togo, Benin, and Nigeria.",
     ["joint investigation BEN GHA NGA TGO"]),
    ("Police exchanged information with 12 countries through INTERPOL.", ["information exchange GHA INTERPOL"]),
    ("Two suspects were extradited from Spain to Ghana.", ["extradition ESP GHA"]),
    ("The government extradited a British national to the United Kingdom to stand trial.", ["extradition GBR GHA"]),
    ("South African authorities handed two fugitives over to Ghana.", ["extradition GHA ZAF"]),
    ("Forty girls were repatriated to Burkina Faso with the help of IOM.", ["repatriation BFA GHA IOM"]),
    # its own people brought home by itself are no cooperation
    ("The embassy in Beirut brought 19 domestic workers home from Lebanon.", []),
    ("The government of Gabon returned 11 children to Ghana.", ["repatriation GAB GHA"]),
    ("The government plans to sign an extradition treaty with Togo and intends to train officers with U.S. help.", []),
    ("The government should cooperate with Togo in investigations.", []),
    ("Ghana did not extradite any traffickers.", []),
    ("Ghana and Togo signed an agreement in 2006. Under it, the police forces of the two countries exchange lists of "
     "suspects.",
     ["information exchange GHA TGO"]),
    ("Ghanaian and Ivoirian police raided farms on both sides of their border in a joint operation led by INTERPOL.",
     ["joint investigation CIV GHA INTERPOL"]),
    ("UNICEF and IOM organized a workshop for 40 social workers.", ["training GHA IOM UNICEF"]),
    ("A liaison officer from the Netherlands shares intelligence with the vice squad.",
     ["information exchange GHA NLD"]),
    ("The trial of a Dutch national, arrested on the basis of information from Dutch police, began in May.",
     ["information exchange GHA NLD"]),
    ("Ghana and its neighbors hold yearly meetings on border control.", []),
    ("Police in Accra and Rome together dismantled a ring that had moved women to Italy.",
     ["joint investigation GHA ITA"]),
    ("In cooperation with Moldovan authorities, prosecutors built a case against six recruiters.",
     ["joint investigation GHA MDA"]),
    ("The government repatriated 30 of its citizens from Libya and Kuwait.", []),
    ("A joint German-Ghanaian investigation led to four arrests.", ["joint investigation DEU GHA"]),
    ("Officials were trained by experts from the United Kingdom and Australia.", ["training AUS GBR GHA"]),
    ("Cooperation with Nigeria remained poor.", []),
    ("No joint investigations were carried out with Togo.", []),
    ("Italian police, acting with Ghanaian officers, arrested nine members of a ring in Naples.",
     ["joint investigation GHA ITA"]),
    ("Europol and Eurojust helped investigators in three cases.", ["joint investigation Eurojust Europol GHA"]),
    # what comes back for what was given
    ("Police handed three over to the Netherlands.", ["extradition GHA NLD"]),
    ("Authorities extradited a trafficker to Germany and received one from Italy.",
     ["extradition DEU GHA", "extradition GHA ITA"]),
    ("Authorities extradited a trafficker to Germany and received 200 euros from Italy.", ["extradition DEU GHA"]),
    ("The court executed nine European arrest warrants and extradited four persons to Germany.",
     ["extradition DEU GHA"]),
    ("The ministry sent nine requests for mutual legal assistance to Italy and received four from Spain and France.",
     ["other ESP GHA", "other FRA GHA", "other GHA ITA"]),
    # bodies of many countries
    ("The government posted a liaison officer to Europol.", ["other Europol GHA"]),
    ("A raid coordinated by INTERPOL led to nine arrests.", ["joint investigation GHA INTERPOL"]),
    ("The new law was supported by INTERPOL.", []),
    # what is only agreed on
    ("In October it signed a protocol with Ukraine on the exchange of information.", []),
    ("Under its agreement with Ukraine on the exchange of information, police shared data with Ukraine.",
     ["information exchange GHA UKR"]),
    # an abbreviation between two who teach
    ("The National Child Protection Authority (NCPA) and the Norwegian police ran a course for 45 detectives.",
     ["training GHA NOR"]),
    ("The ministry held two seminars for 60 judges, and France paid for three policewomen to take a course.",
     ["training FRA GHA"]),
    # a list of partners may be of any length
    ("Police cooperated with authorities in Benin, Burkina Faso, Gabon, Gambia, Guinea, Italy, Liberia, Mali, Niger, "
     "Nigeria, Senegal, and Togo on investigations.",
     ["joint investigation BEN BFA GAB GHA GIN GMB ITA LBR MLI NER NGA SEN TGO"]),
]
# fmt: on


@pytest.mark.parametrize(("text", "expected"), STATED, ids=[text for text, _ in STATED])
def test_cooperation_of_each_era(text: str, expected: list[str]) -> None:
    """Each act with its kind and its parties, and nothing else."""
    document = Document(id="d", country="GHA", year=2010, text=text)
    found = [f"{act.kind} {' '.join(sorted(act.parties))}" for act in extract(read(document, load_lexicon()))]

    assert sorted(found) == expected
