"""Each sentence and the means of control that it states, also where there is none."""

import pytest

from tipgraph.extract.control import extract
from tipgraph.lexicon import load_lexicon
from tipgraph.model import Document
from tipgraph.reading import read

_ASSESSED = "The government does not fully meet the minimum standards for the elimination of trafficking."

# A means alone is asserted; one with a question mark is possible.
ROWS = [
    ("Entire families are held in debt bondage in brick kilns.", ["debt"]),
    ("Women must work off debts of several thousand dollars in brothels.", ["debt"]),
    ("Employers confiscate the passports of workers whom they exploit.", ["document-confiscation"]),
    ("Traffickers keep their passports.", ["document-confiscation"]),
    ("Employers exploit workers by changing the terms of their contracts.", ["contract-switching"]),
    ("Employers coerce workers in forced labor to work longer hours.", ["excessive-hours"]),
    ("Some workers find that the contract they signed was replaced by another and are forced to stay.",
     ["contract-switching"]),
    ("Employers exploit maids and replace them at will.", []),
    ("Women are forced into prostitution until the cost of their journey is repaid.", ["debt"]),
    ("Women are exploited in brothels, and the government paid the cost of the trip home for two.", []),
    ("Women are trafficked to Italy; their families bear the cost of the trip, and many who had borrowed money "
     "for food could not repay it.", []),
    ("NGOs help women who were forced into prostitution by offering them jobs.", []),
    ("Pimps exploit women, who are told that their families will come to harm.", ["threats"]),
    ("Farmers exploit migrants and threaten to report them to the police.", ["immigration-threats"]),
    ("Men are forced to fish and never see their wages.", ["wage-withholding"]),
    ("Women are forced into prostitution and have to pay back a large sum before they may leave.", ["debt"]),
    ("Recruiters falsely offer girls an education in the city.", ["deception"]),
    ("Domestic workers face forced labor and restrictions on their movements.", ["confinement"]),
    ("Exploiters punish workers with methods including, but not limited to, physical abuse and wage-docking.",
     ["violence", "wage-withholding"]),
    ("Ringleaders maim children whom they force to beg.", ["violence"]),
    ("Peacekeepers were accused of sexual exploitation and abuse of children.", []),
    ("Women are given in marriage to settle debts.", []),
    ("Migrants who are not able to pay smugglers are beaten and forced to work.", ["violence"]),
    ("Traffickers exploit women who hold Thai passports.", []),
    ("Victims have their identity documents taken away and are exploited.", ["document-confiscation"]),
    ("Some employers hold back their wages.", ["wage-withholding"]),
    ("Captains refuse to pay the men whom they force to fish.", ["wage-withholding"]),
    ("Boys are forced to work for little or no pay, and farmers beat them.", ["wage-withholding", "violence"]),
    ("Traffickers beat, rape, and drug girls; some are drugged.", ["violence", "sexual-violence", "drugs", "drugs"]),
    ("Workers face forced labor with verbal, physical, and sexual abuse.", ["violence", "sexual-violence"]),
    ("Workers are subjected to forced labor and physical or sexual abuse.", ["violence", "sexual-violence"]),
    ("Pimps control women by threats of violence.", ["threats"]),
    ("Employers threaten workers in forced labor with deportation.", ["immigration-threats"]),
    ("Traffickers take photographs of girls and threaten to post them.", ["blackmail", "threats"]),
    ("Traffickers blackmail boys whom they exploit.", ["blackmail"]),
    ("Madams make women swear a voodoo oath.", ["ritual"]),
    ("Employers lock domestic workers in and exploit them.", ["confinement"]),
    ("Fishermen in forced labor remain at sea for years under restrictions on movement.", ["confinement"]),
    ("Traffickers isolate girls whom they exploit.", ["isolation"]),
    ("Girls are lured to the city with false promises and exploited.", ["deception"]),
    ("Workers in forced labor suffer contract switching and excessive overtime.",
     ["contract-switching", "excessive-hours"]),
    ("Children are forced to weave for 14 hours a day.", ["excessive-hours"]),
    ("Children are forced to weave for up to 16-hour days.", ["excessive-hours"]),
    ("Children are forced to weave for 6 hours a day.", []),
    ("Domestic workers may face confinement and nonpayment of wages.", ["confinement?", "wage-withholding?"]),
    ("Migrants are vulnerable to debt bondage.", ["debt?"]),
    ("Some workers face passport confiscation, which increases their vulnerability to forced labor.",
     ["document-confiscation"]),
    ("There were no reports that employers confiscated passports of workers in forced labor.", []),
    ("Employers do not confiscate the passports of these workers.", []),
    ("Reports of debt bondage on these farms were not confirmed.", []),
    ("The law prohibits employers from withholding passports.", []),
    ("The penal code defines trafficking as recruitment by threats, deception, or physical force.", []),
    ("Labor inspectors found that employers had confiscated passports of forced laborers.", []),
    ("Refugees fleeing gang violence are exploited in sex trafficking.", []),
    ("Migrants are exploited after they buy fraudulent documents.", []),
    ("Poor parents hand daughters to brokers to settle family debts, and the girls are exploited in brothels.", []),
    ("Soldiers are forced to work for the army under threat of detention, torture, or death.", ["threats"]),
    ("Recruiters charge high fees, and workers must repay the loans before they may leave the farm and are exploited.",
     ["debt"]),
    ("Brothel owners locked the girls in rooms at night and gave them drugs to keep them compliant.",
     ["confinement", "drugs"]),
    ("Madams took the victims' passports and told them that they owed 40,000 euros.",
     ["document-confiscation", "debt"]),
    ("Some police officers threaten and extort victims of sex trafficking.", []),
    ("Employers often withhold several months of salary from domestic workers in servitude.", ["wage-withholding"]),
    ("Victims in these factories reported forced labor, beatings, and 16-hour workdays.",
     ["violence", "excessive-hours"]),
    ("Captains exploited crews and refused to let them go ashore for months.", ["confinement"]),
    ("Traffickers use juju ceremonies to bind Nigerian women whom they exploit in Italy.", ["ritual"]),
    ("Pimps threatened to harm the victims' families if they fled.", ["threats"]),
    ("Farm owners who exploit undocumented workers threaten to report them to immigration authorities.",
     ["immigration-threats"]),
    ("Boyfriends use false offers of marriage to lure girls into prostitution.", ["deception"]),
    ("Domestic workers may be beaten or denied food by those who exploit them.", ["violence?"]),
    ("Traffickers beat women who refuse clients and threaten to tell their relatives.", ["violence", "threats"]),
    ("Migrant workers pay recruiters large sums and fall into debt bondage in the Gulf.", ["debt"]),
    ("Employers take passports from foreign maids and lock them inside the house, where they work in servitude.",
     ["document-confiscation", "confinement"]),
    ("Herders from poor families work without pay for masters who hold them in hereditary slavery.",
     ["wage-withholding"]),
    ("Gangs give children drugs before sending them to steal.", ["drugs"]),
    ("Shopkeepers exploit boys who receive no wages and may not leave the premises.",
     ["wage-withholding", "confinement"]),
    ("Families sold girls into marriage to repay loans from moneylenders.", []),
    ("Police raped women in prostitution, according to one NGO.", []),
    ("Crew members on these vessels, many in forced labor, endure 20-hour workdays and physical abuse by captains.",
     ["excessive-hours", "violence"]),
    ("Some sponsors may switch contracts and withhold wages of workers in forced labor.",
     ["contract-switching?", "wage-withholding?"]),
    ("Perpetrators film the abuse of girls and use the videos to blackmail them into prostitution.", ["blackmail"]),
    ("Traffickers promised Nepali women jobs in Kuwait and exploited them in domestic servitude.", ["deception"]),
    ("Maids are exploited in domestic servitude and have their passports taken on arrival.",
     ["document-confiscation"]),
    ("Workers are stripped of their passports and held in servitude.", ["document-confiscation"]),
    ("Employers keep the passports of the maids whom they exploit.", ["document-confiscation"]),
    ("Men are exploited in forced labor in mines, with their passports held by managers.", ["document-confiscation"]),
    ("Men are forced to work on boats, are paid little or nothing, and are beaten by captains.",
     ["wage-withholding", "violence"]),
    ("Caregivers in forced labor face retention of passports, unpaid overtime, and threats of deportation.",
     ["document-confiscation", "wage-withholding", "immigration-threats"]),
    ("Girls are prostituted by pimps who beat them and keep them on drugs.", ["violence", "drugs"]),
    ("Captains force the men to work and supply them with amphetamines.", ["drugs"]),
    ("Women addicted to drugs are exploited in prostitution.", []),
    ("Maids are subjected to forced labor after their contracts are exchanged at the airport for others that pay half.",
     ["contract-switching"]),
    ("Nigerian women are forced into prostitution to repay debts of thousands of euros and are bound by voodoo oaths.",
     ["debt", "ritual"]),
    ("Employers lock maids in the house, work them for 18 hours a day, and pay them nothing.",
     ["confinement", "excessive-hours", "wage-withholding"]),
    ("Traffickers threaten to harm the families of women whom they exploit in prostitution.", ["threats"]),
    ("Lover boys feign romance with girls and then force them into prostitution.", ["deception"]),
    ("Men are locked into a workshop and made to sew without pay.", ["confinement", "wage-withholding"]),
    ("Workers are subjected to forced labor; employers pay them months late or not at all.", ["wage-withholding"]),
    ("Women were told they would be waitresses but were forced into prostitution.", ["deception"]),
    ("Victims were held behind locked doors and raped by those who exploited them.",
     ["confinement", "sexual-violence"]),
    ("Traffickers charge women for their visas and force them into prostitution until the sum is paid.", ["debt"]),
    ("Men are exploited in construction under threat of being handed over to the immigration police.",
     ["immigration-threats"]),
    ("Girls are recruited by men who pose as boyfriends and are then exploited in prostitution.", ["deception"]),
    ("Workers in slave labor run up debts at the farm store and are watched by armed guards.",
     ["debt", "confinement"]),
    ("Girls are deceived by advertisements for work as waitresses and exploited in mining camps.", ["deception"]),
    ("Foreign women have their wages docked to pay agency fees and are forced to work.", ["wage-withholding"]),
    ("Children denied identity documents are exploited.", []),
    ("Maids in domestic servitude are denied their pay.", ["wage-withholding"]),
    ("Women in forced labor speak of the taking of passports.", ["document-confiscation"]),
]  # fmt: skip


def means(text: str) -> list[str]:
    document = Document(id="d", country="GHA", year=2010, text=text)
    found = list(extract(read(document, load_lexicon())))
    for item in found:
        assert document.quote(item.evidence)
        assert item.rule == f"control.{item.means}"
    return [item.means + ("?" if item.modality == "possible" else "") for item in found]


@pytest.mark.parametrize(("sentence", "expected"), ROWS)
def test_the_means_of_a_sentence(sentence: str, expected: list[str]) -> None:
    assert sorted(means(sentence)) == sorted(expected)


def test_the_words_of_a_claim_are_those_that_state_it() -> None:
    document = Document(id="d", country="GHA", year=2010, text="In secret, traffickers confiscate their passports.")
    (found,) = extract(read(document, load_lexicon()))
    assert document.quote(found.evidence) == "confiscate their passports"


@pytest.mark.parametrize(
    "sentence",
    [
        "The government warned families about traffickers who use false promises.",
        "Police investigated employers for confiscating passports.",
        "Increase efforts to punish employers who confiscate passports.",
    ],
)
def test_the_work_of_the_state_tells_of_none(sentence: str) -> None:
    assert means(f"{_ASSESSED}\n\nPrevention\n\n{sentence}") == []


def test_exploiters_are_read_also_among_the_work_of_the_state() -> None:
    assert means(f"{_ASSESSED}\n\nPrevention\n\nMany employers confiscated passports.") == ["document-confiscation"]


def test_advice_states_none() -> None:
    assert means("Recommendations for Ghana: Free those whom traffickers hold in debt bondage.") == []
