"""Each sentence and the findings that it states, also where the right answer is none."""

import pytest

from tipgraph.extract.findings import extract
from tipgraph.lexicon import load_lexicon
from tipgraph.model import Document
from tipgraph.reading import read

OPENING = "Ghana is a source country for women and children.\n\n"
MANY = [
    # what the government did
    ("Police arrested 14 suspected traffickers.", ["effort"]),
    ("The Interior Ministry opened 30 cases of trafficking.", ["effort"]),
    ("A total of nine defendants were convicted for trafficking.", ["effort"]),
    ("The government provides shelter and medical care to victims.", ["effort"]),
    ("The authorities have trained 200 border guards.", ["effort"]),
    ("In 2009, parliament passed a law against forced labor.", ["effort"]),
    ("During the year, the government doubled the budget of its shelters.", ["effort"]),
    ("The government continued to fund two shelters.", ["effort"]),
    ("Ghana signed an agreement with Togo on the return of victims.", ["effort"]),
    ("Together with two NGOs, the ministry opened a center for boys.", ["effort"]),
    ("A hotline was established in May.", ["effort"]),
    ("Three consuls were dismissed for selling visas.", ["effort"]),
    ("The Anti-Trafficking Unit (ATU) was formed in June. The ATU trained 40 officers.", ["effort", "effort"]),
    ("The government drafted a plan, trained 40 judges, and published a handbook.", ["effort"] * 3),
    ("The courts investigated, prosecuted, and convicted more officials.", ["effort"]),
    ("The National Council, set up in April, approved a program.", ["effort"]),
    ("Officials screened migrants for signs of trafficking and referred 12 victims to care.", ["effort", "effort"]),
    ("The embassies in the Gulf issue travel papers to victims.", ["effort"]),
    ("Efforts to identify victims increased.", ["effort"]),
    ("Victims received care from Caritas.", []),
    ("Victims received shelter and counseling from the sisters.", []),
    ("The penalties are sufficiently stringent and commensurate with those for rape.", ["effort", "effort"]),
    ("Police convicted two complicit officers.", ["effort"]),
    ("It ratified the protocol in 2004.", ["effort"]),
    ("Victims are not jailed or fined.", ["effort"]),
    ("No victims were penalized for acts committed because they were trafficked.", ["effort"]),
    # what it failed to do or lacks
    ("The government did not identify any victims.", ["shortfall"]),
    ("Authorities have never convicted a trafficker.", ["shortfall"]),
    ("The police failed to refer victims to shelters.", ["shortfall"]),
    ("There are no shelters for men.", ["shortfall"]),
    ("No officials were prosecuted for complicity.", ["shortfall"]),
    ("No officials were convicted for the use of child soldiers.", ["shortfall"]),
    ("Courts did not punish anyone for exploiting children.", ["shortfall"]),
    ("NGOs alleged that police ignored victims.", ["shortfall"]),
    ("NGOs reported that they sheltered 12 victims.", []),
    ("Observers noted the police did not use these procedures.", ["shortfall"]),
    ("NGOs reported officials lacked vehicles and police seldom answered calls.", ["shortfall", "shortfall"]),
    ("NGOs reported traffickers lacked fear of the law.", []),
    ("Police identified 12 foreign victims and no local ones.", ["effort"]),
    ("The Ministry of Community Health opened a shelter.", ["effort"]),
    ("Officials of UNICEF opened a shelter.", []),
    ("There were no reported prosecutions of child sex tourists.", ["shortfall"]),
    ("The prosecution service, based on open files, identified 12 victims.", ["effort"]),
    ("Twenty-one traffickers were convicted in 2005.", ["effort"]),
    ("Zero traffickers were convicted in 2005.", ["shortfall"]),
    ("These efforts did not include training judges.", ["shortfall"]),
    ("The government did not prosecute traffickers or identify victims.", ["shortfall", "shortfall"]),
    ("The government did not arrest or deport victims.", ["effort"]),
    ("Observers reported the Anti-Trafficking Secretariat remained without sufficient funds.", ["shortfall"]),
    ("The police identified fewer victims, and services, particularly for men, remained scarce.", ["shortfall"] * 2),
    ("While the government drafted a law and opened a shelter, it lacked a plan.", ["effort", "effort", "shortfall"]),
    ("The ministry sent consuls to Egypt, Qatar (Doha), and Kuwait to protect citizens employed there.", ["effort"]),
    ("Twelve victims had been identified.", ["effort"]),
    ("Authorities reported 12 victims had been identified.", ["effort"]),
    ("Authorities reported there were 12 identified victims.", ["effort"]),
    ("Authorities reported 12 arrests last year, which led to nothing.", ["effort"]),
    ("The Women's Concern Committee trained officers.", ["effort"]),
    ("Slow trials remained a serious concern.", ["shortfall"]),
    ("The authorities held victims, among them children, in jail for months.", ["shortfall"]),
    ("Victims were kept for months in immigration detention.", ["shortfall"]),
    ("The authorities held four traffickers in custody.", ["effort"]),
    ("No victims were held in detention.", ["effort"]),
    ("The authorities did not keep victims in jail.", ["effort"]),
    ("The police placed victims in shelters.", ["effort"]),
    ("Experts criticized the government for its lack of figures.", ["shortfall"]),
    ("The government criticized an employer.", []),
    ("Identification of foreign victims remained a challenge.", ["shortfall"]),
    ("NGOs reported there were still weaknesses.", ["shortfall"]),
    ("When victims were found, officers called the ministry.", []),
    ("The police reported 12 of the victims were foreigners.", []),
    ("The police reported 12 convictions and fined two men.", ["effort", "effort"]),
    ("Due to officials' continued confusion, figures on care and protection remained scarce.", ["shortfall"]),
    ("Caritas Ghana, an NGO, opened a shelter.", []),
    ("Northern Ghana opened a shelter.", []),
    ("IOM and the International Catholic Migration Commission opened a shelter.", []),
    ("Police fined 12 prostitutes.", []),
    ("Prostitutes were fined.", []),
    ("In 2009, local authorities referred 12 victims to care, a decrease from 20.", ["shortfall"]),
    ("In June, within the Mano River Union, Ghana signed a treaty.", ["effort"]),
    ("Regional committees coordinated the work.", ["effort"]),
    ("The ministry provided shelter to fewer victims.", ["shortfall"]),
    ("The ministry provided shelter to only nine victims.", ["shortfall"]),
    ("NGOs reported they assisted 12 victims.", []),
    ("The police reported they had incurred costs.", []),
    ("Not a single trafficker was convicted.", ["shortfall"]),
    ("No cases of forced labor were reported.", []),
    ("There have been no instances of debt bondage.", []),
    ("The police registered no cases of child sex tourism.", []),
    ("The police investigated no cases of child sex tourism.", ["shortfall"]),
    ("Inspectors, who held over 300 interviews, did not refer any victims.", ["shortfall"]),
    ("Three traffickers were freed by their relatives.", []),
    ("Police have filed 12 charges.", ["effort"]),
    ("Officers were often unresponsive to calls from victims.", ["shortfall"]),
    ("The academy trained prosecutors and judges and published a handbook.", ["effort", "effort"]),
    ("IOM and the ministry trained judges.", ["effort"]),
    ("Investigations nonetheless remained rare.", ["shortfall"]),
    ("The budget was cut.", ["shortfall"]),
    ("Police freed victims in two raids: at least nine were later deported.", ["effort", "shortfall"]),
    ("The government made no efforts to protect victims.", ["shortfall"]),
    ("Investigations are hampered by a lack of training.", ["shortfall"]),
    ("Protection of victims, however, remains very weak.", ["shortfall"]),
    ("Official corruption, including bribery of border guards, continues to be widespread.", ["shortfall"]),
    ("The lack of interpreters hindered the work of the courts.", ["shortfall"]),
    ("Some officers take bribes from brothel owners.", ["shortfall"]),
    ("Police detained and deported foreign victims.", ["shortfall"]),
    ("Some victims were jailed for prostitution.", ["shortfall"]),
    ("The government provides little assistance to victims.", ["shortfall"]),
    ("Fewer victims were identified.", ["shortfall"]),
    ("The courts convicted fewer traffickers.", ["shortfall"]),
    ("The shelters remained underfunded.", ["shortfall"]),
    ("Weak law enforcement enabled abuses to continue.", ["shortfall"]),
    (
        "Police did not say how many victims they identified, and they deported 200 children.",
        ["shortfall", "shortfall"],
    ),
    ("Prosecutors lacked the means to protect witnesses.", ["shortfall"]),
    ("The law does not prohibit all forms of trafficking.", ["shortfall"]),
    ("The penalties are not sufficiently stringent.", ["shortfall"]),
    ("Inspectors could not enter private homes.", ["shortfall"]),
    ("Witnesses are seldom protected.", ["shortfall"]),
    ("The government neither funded the shelters nor trained their staff.", ["shortfall", "shortfall"]),
    ("Foreign victims have no right to stay.", ["shortfall"]),
    ("The army forced children to become child soldiers.", ["shortfall"]),
    ("In 2009, as in the years before, insufficient efforts were made to find victims.", ["shortfall"]),
    # both in one sentence
    ("The government opened a shelter, but it did not fund it.", ["effort", "shortfall"]),
    ("Although police trained 30 officers, no traffickers were convicted.", ["effort", "shortfall"]),
    ("The ministry trained judges; however, it did not train prosecutors.", ["effort", "shortfall"]),
    (
        "The government funds a hotline, and police investigate calls, while prosecutors lack training.",
        ["effort", "shortfall"],
    ),
    # neither
    ("The criminal code prescribes five to 15 years' imprisonment.", []),
    ("Article 12 of the law prohibits trafficking.", []),
    ("NGOs provided shelter to 40 victims.", []),
    ("IOM trained 100 prosecutors.", []),
    ("Most services to victims were provided by NGOs and foreign donors.", []),
    ("Canada and Norway paid for the campaign.", []),
    ("The governments of Canada and Norway funded the shelter.", []),
    ("Togolese police returned one suspect.", []),
    ("There were no reports of officials complicit in trafficking.", []),
    ("There is no information regarding assistance for foreign victims.", []),
    ("The government should open a shelter.", []),
    ("The government plans to open a shelter.", []),
    ("Victims are not required to testify.", []),
    ("The government may grant a visa to victims.", []),
    ("Traffickers recruited girls in the north.", []),
    ("The average sentence was 27 months.", []),
    ("Women from Togo stay in the shelters of an NGO.", []),
]


def _read(text: str) -> list[tuple[str, str, str]]:
    document = Document(id="d", country="GHA", year=2010, text=text)
    found = extract(read(document, load_lexicon()))
    return [(finding.area, finding.polarity, document.quote(finding.evidence)) for finding in found]


@pytest.mark.parametrize(("sentence", "polarities"), MANY)
def test_a_clause_is_an_effort_or_a_shortfall_or_neither(sentence: str, polarities: list[str]) -> None:
    found = _read(f"{OPENING}Prosecution\n{sentence}")
    assert [polarity for _, polarity, _ in found] == polarities
    assert {area for area, _, _ in found} <= {"prosecution"}


ASSESSMENT = [
    ("The government convicted six traffickers.", [("prosecution", "effort")]),
    ("It did not refer any victims to shelters.", [("protection", "shortfall")]),
    ("Authorities conducted awareness campaigns.", [("prevention", "effort")]),
    ("The government prosecuted more suspects, identified more victims, and adopted a national action plan.",
     [("prosecution", "effort"), ("protection", "effort"), ("prevention", "effort")]),
    ("Commitment to the protection of victims remains weak.", [("protection", "shortfall")]),
    ("The government did not demonstrate overall increasing efforts.", []),
    ("Officials took bribes from traffickers.", [("prosecution", "shortfall")]),
]  # fmt: skip


@pytest.mark.parametrize(("sentence", "findings"), ASSESSMENT)
def test_in_the_assessment_the_words_tell_the_area(sentence: str, findings: list[tuple[str, str]]) -> None:
    text = f"{OPENING}The Government of Ghana does not fully comply with the minimum standards; {sentence}"
    assert [(area, polarity) for area, polarity, _ in _read(text)] == findings


@pytest.mark.parametrize("heading", ["Recommendations for Ghana", "Trafficking Profile", "VICTIM'S STORY"])
def test_other_sections_state_no_finding(heading: str) -> None:
    assert _read(f"{OPENING}{heading}\nThe government opened no shelters.") == []


def test_the_evidence_is_the_clause() -> None:
    text = (
        f"{OPENING}Protection\nHowever, the police identified nine victims, but they did not refer them to care (2010)."
    )
    assert [quote for _, _, quote in _read(text)] == [
        "the police identified nine victims",
        "they did not refer them to care",
    ]
