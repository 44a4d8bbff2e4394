"""Each sentence and the findings that it states with what they are about, also where the right answer is none."""

import pytest

from tipgraph.extract.findings import extract
from tipgraph.lexicon import load_lexicon
from tipgraph.model import Document
from tipgraph.reading import read

HEAD = "Ghana is a source country for women and children.\n\nProsecution\n"
#: "+" is an effort, "-" a shortfall.
SENTENCES = [
    # officials
    ("Border guards accepted payment to let traffickers pass.", ["-official-complicity"]),
    ("Several customs officers took money from smugglers of women.", ["-official-complicity"]),
    ("Local police were paid to look the other way.", ["-official-complicity"]),
    ("Corruption among immigration officers remained a serious obstacle.", ["-official-complicity"]),
    ("Allegations persisted that some judges accept bribes to dismiss cases.", ["-official-complicity"]),
    ("The government did not report any investigations of complicit officials.", ["-official-complicity"]),
    ("A mayor and two policemen were convicted of complicity in a trafficking ring.", ["+official-complicity"]),
    ("In 2006, prosecutors charged an army colonel with protecting brothels.", ["+official-complicity"]),
    ("No government employees were prosecuted for involvement in trafficking.", ["-official-complicity"]),
    ("There were no reports of official complicity during the year.", []),
    ("There were no allegations that officials facilitated trafficking.", []),
    ("Officials reportedly tipped off brothel owners before raids.", ["-official-complicity"]),
    ("Some consular staff sold visas to traffickers.", ["-official-complicity"]),
    # victims who are punished
    ("Foreign women found in brothels were jailed or deported.", ["-victims-penalized"]),
    ("Police continued to fine women in prostitution without screening them.", ["-screening-identification"]),
    ("Child victims were sometimes locked up with adult criminals.", ["-victims-penalized"]),
    ("The authorities treated foreign victims as illegal migrants.", ["-victims-penalized"]),
    ("At least twelve victims were charged with immigration violations.", ["-victims-penalized"]),
    ("Victims were not punished for crimes that they were forced to commit.", ["+victims-penalized"]),
    ("Authorities deported 40 Togolese women without first identifying whether they were victims.",
     ["-screening-identification"]),
    ("Some trafficking victims were held in immigration detention for months.", ["-victims-penalized"]),
    # penalties
    ("These penalties are sufficiently stringent.", ["+penalties-stringent"]),
    ("The punishments are not commensurate with those for rape.", ["-penalties-commensurate"]),
    ("The penalties are sufficiently stringent and commensurate with those for other grave crimes.",
     ["+penalties-stringent", "+penalties-commensurate"]),
    # training
    ("The ministry trained 60 judges on the new law.", ["+training"]),
    ("The police academy taught recruits how to identify victims.", ["+training"]),
    ("The government gave courses on victim interviews to 40 prosecutors.", ["+training"]),
    ("Labor inspectors received no training on indicators of forced labor.", ["-training"]),
    ("The foreign ministry held anti-trafficking training for its diplomats.", ["+diplomats"]),
    ("The army trained its troops before their deployment as peacekeepers.", ["+diplomats"]),
    # the specific topics
    ("The government opened a 24-hour hotline.", ["+hotline"]),
    ("There is no shelter for male victims.", ["-shelter"]),
    ("The two state shelters remained overcrowded.", ["-shelter"]),
    ("Courts did not award restitution to any victim.", ["-compensation"]),
    ("The government granted temporary residence permits to nine victims.", ["+residence-permit"]),
    ("The government did not provide legal alternatives to the removal of foreign victims.", ["-residence-permit"]),
    ("There is no program to protect witnesses.", ["-witness-protection"]),
    ("The authorities made no efforts to reduce the demand for commercial sex acts.", ["-demand"]),
    ("The ministry of tourism distributed leaflets against child sex tourism.", ["+child-sex-tourism"]),
    ("The labor ministry revoked the licenses of eight recruitment agencies.", ["+labor-recruitment"]),
    ("Labor inspectors rarely visited farms.", ["-labor-recruitment"]),
    ("The cabinet adopted a national action plan for 2014-2016.", ["+national-plan"]),
    ("The government did not collect data on trafficking cases.", ["-data-collection"]),
    ("The government cut the budget of its anti-trafficking unit by half.", ["-funding"]),
    ("The unit lacked vehicles, staff, and money.", ["-funding"]),
    ("The budget for victim care fell to $20,000.", ["-funding"]),
    ("The interministerial committee met only once.", ["-coordination"]),
    ("The task force met every month.", ["+coordination"]),
    ("Coordination between agencies remained poor.", ["-coordination"]),
    # the general ones
    ("Police investigated 14 cases of trafficking.", ["+investigation"]),
    ("The government did not prosecute any traffickers under the 2005 law.", ["-prosecution"]),
    ("Courts convicted fewer traffickers than in the year before.", ["-conviction"]),
    ("Judges often handed down suspended sentences.", ["-sentencing"]),
    ("Most convicted traffickers received only fines.", ["-sentencing"]),
    ("Parliament passed a law that prohibits all forms of trafficking.", ["+legislation"]),
    ("Ghana has no law against trafficking in persons.", ["-legislation"]),
    ("Authorities identified 31 victims.", ["+screening-identification"]),
    ("The government lacked formal procedures to identify victims among migrants.", ["-screening-identification"]),
    ("Police referred 20 victims to shelters.", ["+referral"]),
    ("There is no referral mechanism.", ["-referral"]),
    ("The government provided medical care and counseling to 15 victims.", ["+services"]),
    ("The government did not provide any assistance to victims.", ["-services"]),
    ("The embassy in Beirut repatriated 25 women.", ["+repatriation"]),
    ("The government did not conduct any public awareness campaigns.", ["-awareness"]),
    ("Radio stations of the state broadcast warnings about false job offers.", ["+awareness"]),
]  # fmt: skip


def read_findings(sentence: str) -> list[str]:
    document = Document(id="d", country="GHA", year=2010, text=HEAD + sentence)
    found = extract(read(document, load_lexicon()))
    return [{"effort": "+", "shortfall": "-"}[finding.polarity] + finding.topic for finding in found]


@pytest.mark.parametrize(("sentence", "findings"), SENTENCES)
def test_a_finding_has_the_topic_that_its_words_say(sentence: str, findings: list[str]) -> None:
    assert read_findings(sentence) == findings
