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
    # a second batch
    ("Immigration officials colluded with traffickers at the border crossing.", ["-official-complicity"]),
    ("Observers stated that some policemen protected brothels in exchange for payment.", ["-official-complicity"]),
    ("The government arrested three officials for trafficking-related corruption.", ["+official-complicity"]),
    ("Authorities took no action against complicit officials.", ["-official-complicity"]),
    ("NGOs reported that police returned runaway domestic workers to their employers.", ["-victims-penalized"]),
    ("Authorities fined and deported victims for lacking valid visas.", ["-victims-penalized"]),
    ("The law protects victims from punishment for acts committed as a result of trafficking.", []),
    ("Identified victims were not jailed, fined, or deported.", ["+victims-penalized"]),
    ("Officials detained child soldiers for association with rebel groups.", ["-victims-penalized"]),
    ("The prescribed punishments are sufficiently stringent, but they are not commensurate with those for rape.",
     ["+penalties-stringent", "-penalties-commensurate"]),
    ("The penalty of up to two years is not sufficiently stringent.", ["-penalties-stringent"]),
    # each penalty word by what denies it, wherever it stands
    ("The law sets two to nine years in prison, punishments that are sufficiently stringent and commensurate with "
     "those for rape.", ["+penalties-stringent", "+penalties-commensurate"]),
    ("Law 8 allows one year in prison, which is not sufficiently stringent.", ["-penalties-stringent"]),
    ("Ghanaian law prescribes fines that are neither sufficiently stringent nor commensurate with those for rape.",
     ["-penalties-stringent", "-penalties-commensurate"]),
    ("These penalties were not sufficiently stringent or commensurate with those for rape.",
     ["-penalties-stringent", "-penalties-commensurate"]),
    ("These terms were sufficiently stringent, but not commensurate with those for kidnapping.",
     ["+penalties-stringent", "-penalties-commensurate"]),
    ("The penalties were sufficiently stringent but, with regard to sex trafficking, not commensurate with those for "
     "rape.", ["+penalties-stringent", "-penalties-commensurate"]),
    ("The penalties were sufficiently stringent and, with regard to sex trafficking, commensurate with those for rape.",
     ["+penalties-stringent", "+penalties-commensurate"]),
    ("The terms for forced labor should be sufficiently stringent.", []),
    ("It is unclear whether these penalties are sufficiently stringent.", []),
    ("Ghana amended its law to prescribe sufficiently stringent penalties.", ["+penalties-stringent"]),
    # what courts give too little of, and what comes of it
    ("Judges sentenced two traffickers to lenient terms.", ["-sentencing"]),
    ("Judges gave four traffickers lenient sentences, which undercut efforts to deter them, weakened deterrence, and "
     "was not equal to the seriousness of the crime.", ["-sentencing"]),
    ("The government maintained anti-trafficking law enforcement efforts.", ["+prosecution"]),
    ("Ghana used its trafficking law to convict three men.", ["+legislation"]),
    ("The law's term is not less than five years.", []),
    ("Victims continued to be subject to arrest for crimes that traffickers made them commit.",
     ["-victims-penalized"]),
    ("Victims continued to be vulnerable to arrest, imprisonment, and deportation for acts committed under duress.",
     ["-victims-penalized"]),
    ("The government criminalized trafficking in women and children in 2001.", ["+legislation"]),
    ("Ghana issued an order under Decree No. 7, a basis for prosecuting crimes and protecting victims.",
     ["+legislation"]),
    ("Police arrested trafficking victims.", ["-victims-penalized"]),
    ("Police continued to arrest trafficking victims for immigration offenses.", ["-victims-penalized"]),
    ("Efforts weakened, and no investigations, prosecutions, or convictions of officials were made.",
     ["-official-complicity"]),
    ("Authorities reported difficulty prosecuting traffickers.", []),
    ("Ghana appears on this Report for the first time.", []),
    ("The law sets two to nine years - penalties sufficiently stringent and commensurate with those for theft.",
     ["+penalties-stringent", "+penalties-commensurate"]),
    # lists of efforts in a sentence with a verb of its own
    ("The government took some steps, including revising the penal code, holding a workshop for judges, and screening "
     "migrants for signs of trafficking.", ["+legislation", "+training", "+screening-identification"]),
    ("The government demonstrated increasing efforts by convicting more traffickers; opening a shelter; and "
     "publicizing the hotline.", ["+conviction", "+shelter", "+hotline"]),
    ("Ghana continued to demonstrate serious and sustained efforts by prosecuting 90 pimps and training 40 judges.",
     ["+prosecution", "+training"]),
    ("These achievements included the government significantly increasing investigations and opening a shelter.",
     ["+investigation", "+shelter"]),
    ("It took steps, including proactively screening for and identifying victims.", ["+screening-identification"]),
    ("The government did not demonstrate increasing efforts by training judges.", ["-training"]),
    ("It opened a shelter; training judges remained difficult.", ["+shelter", "-training"]),
    ("In partnership with IOM, the government trained 120 social workers.", ["+training"]),
    ("The police did not receive specialized training.", ["-training"]),
    ("The government instructed its consular officers to watch for signs of trafficking.", ["+training"]),
    ("Police lacked training and equipment.", ["-training"]),
    ("The Ministry of Defense trained soldiers deployed abroad as part of peacekeeping missions.", ["+diplomats"]),
    ("The government operated three shelters for women and children.", ["+shelter"]),
    ("Men had no access to shelter.", ["-shelter"]),
    ("The only shelter closed in June.", ["-shelter"]),
    ("The government did not operate a trafficking hotline.", ["-hotline"]),
    ("Judges rarely ordered compensation for victims.", ["-compensation"]),
    ("Eight victims received residence permits.", ["+residence-permit"]),
    ("Foreign victims are offered a 30-day reflection period.", ["+residence-permit"]),
    ("Police did not provide adequate protection to witnesses.", ["-witness-protection"]),
    ("Victims were encouraged to assist in the investigation of their traffickers.", ["+witness-protection"]),
    ("The government made efforts to reduce the demand for forced labor.", ["+demand"]),
    ("Police arrested nine foreign men for child sex tourism.", ["+child-sex-tourism"]),
    ("The ministry prohibited recruitment fees charged to workers.", ["+labor-recruitment"]),
    ("The labor inspectorate was understaffed.", ["-funding"]),
    ("The draft national action plan was not approved.", ["-national-plan"]),
    ("The government did not publish statistics on convictions.", ["-data-collection"]),
    ("The government allocated 3 million pesos to the anti-trafficking commission.", ["+funding"]),
    ("A lack of resources hampered the work of the unit.", ["-funding"]),
    ("The anti-trafficking council did not meet during the year.", ["-coordination"]),
    ("Police initiated 22 investigations, compared with 30 the previous year.", ["+investigation"]),
    ("Prosecutors brought 18 suspects to trial.", ["+prosecution"]),
    ("The courts did not convict anyone for forced labor.", ["-conviction"]),
    ("Courts sentenced traffickers to terms of four to nine years in prison.", ["+sentencing"]),
    ("The government amended its criminal code to cover internal trafficking.", ["+legislation"]),
    ("The law does not cover adult male victims.", ["-legislation"]),
    ("Police screened women in prostitution for indicators of trafficking.", ["+screening-identification"]),
    ("Authorities failed to identify victims among deported migrants.", ["-screening-identification"]),
    ("Officials referred only four victims to care.", ["-referral"]),
    ("The government relied on NGOs to provide all services.", []),
    ("Services for victims of forced labor remained inadequate.", ["-services"]),
    ("The government paid for the return of 30 victims to their home countries.", ["+repatriation"]),
    ("The government ran a campaign on television and in schools.", ["+awareness"]),
    ("There were no awareness campaigns in the provinces.", ["-awareness"]),
    ("Law enforcement efforts decreased.", ["-prosecution"]),
]  # fmt: skip


def read_findings(sentence: str) -> list[str]:
    document = Document(id="d", country="GHA", year=2010, text=HEAD + sentence)
    found = extract(read(document, load_lexicon()))
    return [{"effort": "+", "shortfall": "-"}[finding.polarity] + finding.topic for finding in found]


@pytest.mark.parametrize(("sentence", "findings"), SENTENCES)
def test_a_finding_has_the_topic_that_its_words_say(sentence: str, findings: list[str]) -> None:
    assert read_findings(sentence) == findings
