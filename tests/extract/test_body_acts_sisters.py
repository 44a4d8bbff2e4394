"""Who acts and what it did in the classes of wording that many authors use, each with sisters and near misses."""

from __future__ import annotations

import pytest

from tipgraph.extract.body_acts import extract
from tipgraph.extract.organizations import extract as organizations
from tipgraph.lexicon import load_lexicon
from tipgraph.model import Document
from tipgraph.reading import Reading, read

# fmt: off
#: A text and what it tells: "body: act object", with "not" before an act that was not done.
TOLD: list[tuple[str, list[str]]] = [
    # what stands between a subject and its verb
    ("The Ministry of Labor, drawing on teachers from Norway, trained 60 nurses.",
     ["Ministry of Labor: trained 60 nurses"]),
    ("In May, police in Gulu, acting on a tip from UNICEF, freed nine girls.", ["police: rescued nine girls"]),
    ("Courts in Moroto, Pader, and Gulu convicted nine men.", ["Courts: convicted nine men"]),
    ("Armed groups, particularly the National Liberation Army, recruit children.",
     ["National Liberation Army: trafficked children"]),
    ("The Ministry of Justice, using money from Norway, opened a shelter.", ["Ministry of Justice: operated shelter"]),
    ("The Ministry of Interior trained 30 guards, and the courts, with money from Norway, trained 40 judges.",
     ["Ministry of Interior: trained 30 guards", "courts: trained 40 judges"]),
    ("The police freed nine girls, and the shelter, in cooperation with IOM, assisted them.",
     ["police: rescued nine girls"]),
    ("A Victims Office that the Ministry of Labor opened in Gulu had helped nine women.",
     ["Ministry of Labor: operated Office", "Victims Office: assisted nine women"]),
    ("A family office that the Ministry of Labor opened in May had few visitors.", []),
    ("The crisis center Sezim, which shelters women, counseled 40 girls.",
     ["Sezim: sheltered women", "Sezim: assisted 40 girls"]),
    ("Radio Ghana aired, free of charge, a film on trafficking.", ["Radio Ghana: raised-awareness film"]),
    # bodies under one plural act together
    ("The Ministries of Justice, Labor, and Health trained 40 judges.",
     ["Ministry of Justice: trained 40 judges", "Ministry of Labor: trained 40 judges",
      "Ministry of Health: trained 40 judges"]),
    ("The film was funded by the Ministries of Justice and Health.",
     ["Ministry of Justice: funded film", "Ministry of Health: funded film"]),
    ("The Ministry of Health, Social Services, and Equality (MSX) trained 40 nurses. MSX opened a shelter.",
     ["Ministry of Health, Social Services, and Equality: trained 40 nurses",
      "Ministry of Health, Social Services, and Equality: operated shelter"]),
    ("The embassies in Berlin and London sheltered nine women.",
     ["embassies in Berlin and London: sheltered nine women"]),
    ("Two NGOs, Casa Luna and Casa Alba, sheltered nine girls.",
     ["Casa Luna: sheltered nine girls", "Casa Alba: sheltered nine girls"]),
    ("Another NGO, Casa Luna in Gulu, sheltered nine girls.", ["Casa Luna: sheltered nine girls"]),
    ("The National Council, which unites ten ministries and is headed by the Ministry of Labor, met.",
     ["Ministry of Labor: led National Council"]),
    # what is broadcast, held for pupils, uncovered, gone on with
    ("Radio Ghana aired a 13-part series on forced begging.", ["Radio Ghana: raised-awareness 13-part series"]),
    ("IOM held a series of workshops for judges.", ["IOM: trained judges"]),
    ("UNICEF gave soap and blankets to victims.", ["UNICEF: assisted victims"]),
    ("Parliament held debates on the trafficking bill.", []),
    ("The Ministry of Labor held discussions for students.", ["Ministry of Labor: raised-awareness discussions"]),
    ("The Ministry of Labor held meetings with parents.", ["Ministry of Labor: raised-awareness meetings"]),
    ("The Ministry of Labor held discussions with Malaysian officials.", []),
    ("The Border Guard uncovered a ring of recruiters.", ["Border Guard: investigated ring of recruiters"]),
    ("The Border Guard uncovered a network of NGOs.", []),
    ("The High Court continued the trial of nine officers.", ["High Court: prosecuted nine officers"]),
    ("The police jailed 14 dancers.", ["police: arrested 14 dancers"]),
    ("The police jailed 14 victims.", []),
    ("The Ministry of Labor took in a further 370.", ["Ministry of Labor: sheltered 370"]),
    # what stands before a subject
    ("From its own budget the Ministry of Labor spent $40,000 on a shelter.", ["Ministry of Labor: funded shelter"]),
    ("With help from Norway the Border Guard identified nine victims.", ["Border Guard: identified nine victims"]),
    ("With the help of UNICEF the police identified nine victims.", ["police: identified nine victims"]),
    ("The Ministry of Tourism trained 40 guides, and in Gulu it put up posters.",
     ["Ministry of Tourism: trained 40 guides", "Ministry of Tourism: raised-awareness posters"]),
    # pronouns
    ("The Labor Department has few cars, but its inspectors visited 40 farms.",
     ["Labor Department: inspected 40 farms"]),
    ("The Border Guard and the vice squad held two raids, during which they arrested nine men.",
     ["Border Guard: arrested nine men", "vice squad: arrested nine men"]),
    ("The Ministry of Labor and UNICEF taught 40 nurses. They identified nine victims.",
     ["Ministry of Labor: trained 40 nurses", "UNICEF: trained 40 nurses"]),
    ("The police freed nine girls; the Ministry of Health housed them, and it gave care to 12 victims.",
     ["police: rescued nine girls", "Ministry of Health: sheltered them", "Ministry of Health: assisted 12 victims"]),
    ("The Ministry of Labor met. Ghana signed the treaty, and it ratified the convention.", []),
    ("The Ministry of Labor met, and the government approved the plan, although it set aside no money for it.", []),
    ("The police arrested 20 men; in 2003, they had arrested 31.", ["police: arrested 20 men"]),
    # the object before "which" and "that"
    ("The Interagency Council, which the Ministry of Interior chairs, met twice.",
     ["Ministry of Interior: led Interagency Council"]),
    ("Forty guards attended a course in Gulu, which Interpol gave.", ["Interpol: trained course"]),
    ("A campaign in 2006, for which the Embassy of Sweden paid, reached 40 schools.",
     ["Embassy of Sweden: funded campaign"]),
    ("A bill on child trafficking and child labor, approved by Parliament in May, is not in force.",
     ["Parliament: adopted bill"]),
    ("The law was drafted by the Ministry of Justice, adopted by Parliament, and signed by the king.",
     ["Ministry of Justice: drafted law", "Parliament: adopted law"]),
    ("A home run by the Ministry of Labor, funded by UNICEF, was full.",
     ["Ministry of Labor: operated home", "UNICEF: funded home"]),
    ("The government signed a protocol with the Rose Foundation, a charity, which has since opened a shelter.",
     ["Rose Foundation: operated shelter"]),
    ("The hotline, which is run by Caritas and paid for by UNICEF, took 400 calls.",
     ["Caritas: operated hotline", "UNICEF: funded hotline"]),
    ("Victims identified by the police in 2015 were sent home by UNICEF.", ["police: identified Victims"]),
    # rings, raids, businesses
    ("The police broke up two rings.", ["police: investigated two rings"]),
    ("The vice squad took apart a network.", ["vice squad: investigated network"]),
    ("The police raided three bars.", ["police: inspected three bars"]),
    ("The Border Guard intercepted 30 girls.", ["Border Guard: identified 30 girls"]),
    ("The Border Guard intercepted 30 smugglers.", []),
    ("The Labor Inspectorate closed 12 agencies and shut down nine bars.",
     ["Labor Inspectorate: monitored 12 agencies", "Labor Inspectorate: monitored nine bars"]),
    ("The Ministry of Labor closed a shelter.", []),
    ("The Ministry of Labor sent 40 inspectors to farms.", ["Ministry of Labor: inspected farms"]),
    ("The Ministry of Health sent two nurses to a shelter.", []),
    # making known
    ("The Ministry of Tourism placed advertisements on buses.",
     ["Ministry of Tourism: raised-awareness advertisements"]),
    ("UNICEF took a puppet show to 40 villages.", ["UNICEF: raised-awareness puppet show"]),
    ("UNICEF sent text messages to 40,000 people.", ["UNICEF: raised-awareness text messages"]),
    ("The police took down posters.", []),
    ("The Ministry of Education added a lesson on trafficking to the textbooks.",
     ["Ministry of Education: raised-awareness lesson"]),
    ("The Police Academy included trafficking in its course for recruits.", ["Police Academy: trained trafficking"]),
    ("The Ministry of Labor sent volunteers to 40 villages to warn parents about recruiters.",
     ["Ministry of Labor: raised-awareness parents"]),
    ("The Ministry of Education taught 400 pupils about recruiters.",
     ["Ministry of Education: raised-awareness 400 pupils"]),
    # help and money
    ("UNICEF enrolled 40 of the girls in a literacy program.", ["UNICEF: assisted 40 of the girls"]),
    ("Courts granted compensation to nine victims.", ["Courts: assisted nine victims"]),
    ("The Embassy of Togo issued travel papers to nine women.", ["Embassy of Togo: assisted nine women"]),
    ("The Embassy of Togo issued visas to nine women.", []),
    ("Caritas gave each of the nine girls $25.", ["Caritas: assisted each of the nine girls"]),
    ("UNICEF gave the shelter $60,000.", ["UNICEF: funded shelter"]),
    ("The Ministry of Finance set aside $40,000 for a shelter.", ["Ministry of Finance: funded shelter"]),
    ("The Ministry of Women put three million rupees ($39,000) into a fund.", ["Ministry of Women: funded fund"]),
    ("The detectives of the vice squad paid for fuel out of their own pockets.", []),
    ("Nine women came home with the help of the Embassy of Togo.", ["Embassy of Togo: repatriated Nine women"]),
    ("The police kept nine women in a detention center.", []),
    # laws and committees
    ("The anti-trafficking committee began work on a national action plan.",
     ["anti-trafficking committee: drafted national action plan"]),
    ("The Ministry of Justice issued a decree on domestic work.", ["Ministry of Justice: adopted decree"]),
    ("The Ministry of Justice serves as chair of the national task force.",
     ["Ministry of Justice: led national task force"]),
    ("UNICEF acts as the secretariat of the national task force.", ["UNICEF: led national task force"]),
    ("The national task force, under the chairmanship of the Ministry of Justice, met.",
     ["Ministry of Justice: led national task force"]),
    ("The High Court has set no date for the trial.", []),
    ("The Ministry of Defense instructed officers to screen migrants.", []),
    # armed groups
    ("Boko Haram used boys as porters and carried off nine girls.",
     ["Boko Haram: trafficked boys", "Boko Haram: trafficked nine girls"]),
    ("The army carried off nine girls.", []),
    ("Boko Haram carried girls over a bridge and carried off boys' clothes.", []),
    ("Boko Haram kept nine women in a house.", []),
    ("The army used women as guards.", []),
    ("The army fought Boko Haram with the police. They abducted nine girls.", []),
    # no work against trafficking
    ("The police broke up a gang of thieves, a network of counterfeiters, and a terrorist cell.", []),
    ("The police dismantled a television network.", []),
    ("The Ministry of Health closed 30 bars over noise and nine factories that polluted a river.", []),
    ("The Navy intercepted 60 illegal fishermen and 200 migrants.", []),
    ("The army sent soldiers to mines.", []),
    ("The Ministry of Education enrolled 4,000 children in primary schools.", []),
    ("The Ministry of Education included a lesson on drug abuse in the curriculum.", []),
    ("The Ministry of Education introduced lessons in schools and taught 400 pupils to read.", []),
    ("The Ministry of Tourism bought a radio, and it sent messages of condolence.", []),
    ("The Ministry of Tourism placed an advertisement for a new director and held a contest for architects.", []),
    ("The Ministry of Labor supported victims of the floods.", []),
    ("The Ministry of Labor found jobs for 12 of its drivers.", []),
    ("The Ministry of Labor found jobs for 12 women victims.", ["Ministry of Labor: assisted 12 women victims"]),
    ("Parliament voted against funds for a shelter and approved a loan for roads.", []),
    ("The High Court awarded $4,000 to nine employers.", []),
    ("The High Court awarded $4,000 in back wages to nine maids.", ["High Court: assisted nine maids"]),
    ("The Ministry of Justice issued a draft law and instructions on the national action plan.", []),
    # others than those named
    ("Traffickers, including officers of the National Police, recruited nine girls.", []),
    ("Caritas told the Ministry of Labor that its inspectors had visited nine farms.", []),
    ("The Ministry of Labor met the Bar Association; its lawyers represented nine victims.", []),
    ("The police and the courts met; NGOs said they had freed nine girls.", []),
    ("The crime for which the police paid informants was theft.", []),
    # a body told again
    ("A hotline that Sezim opened in June was free. The crisis center Sezim met in May.", ["Sezim: operated hotline"]),
    ("A Caritas hotline would open.", []),
    ("The Caritas shelter housed nine women.", ["Caritas: operated shelter", "Caritas: sheltered nine women"]),
]

#: A text and the bodies that it names.
NAMED: list[tuple[str, list[str]]] = [
    ("A court in Winneba sentenced a man.", ["court in Winneba"]),
    ("At Gulu, a tribunal convicted two men.", ["tribunal"]),
    ("Three men stood trial in a court in Gulu.", []),
    ("The Kumasi city prosecutor charged a man.", ["Kumasi city prosecutor"]),
    ("A prosecutor in Gulu charged a man.", []),
    ("The Public Prosecutor brought charges in nine cases.", ["Public Prosecutor"]),
    ("State radio carried a play, and the ministry showed a film on state television.", ["State radio"]),
    ("Public television aired a film.", ["Public television"]),
    ("The municipality pays the rent.", ["municipality"]),
    ("Bars in the municipality are closed.", []),
    ("A municipality visited by tourists is near.", []),
    ("The city prosecutor was charged with theft, and a court was set on fire.", []),
    ("The court ordered in May was built.", []),
    ("A State Prosecutor was fined.", []),
    ("Recruiters charged local commissions of $40.", []),
    ("A steering committee is planned.", []),
    ("District committees would be formed.", []),
    ("The Central Region, with help from Norway, trained 40 officers.", []),
    ("Madam Rose, with money from Norway, ran a bar.", []),
    ("Members of the MacDonald Clan met.", []),
    ("County councils ran two homes.", ["County councils"]),
    ("The government gave money to departmental committees.", ["departmental committees"]),
    ("Two committees met.", []),
    ("A steering committee met.", ["steering committee"]),
    ("The cinema chain Starlight screened a film.", ["Starlight"]),
    ("Rights Gulu, an NGO, met.", ["Rights Gulu"]),
    ("The police arrested members of the Gulf Clan.", ["police", "Gulf Clan"]),
    ("Soldiers left for the African Union mission in Sudan.", []),
    ("It ratified International Labor Organization (ILO) Convention 182.", []),
    ("The Ghanaian embassy in Beirut met.", ["embassy in Beirut"]),
    ("The Indonesian embassy in Accra met.", ["Indonesian embassy"]),
    ("The State Fund for Children (State Fund) ran a home. The State Fund met.", ["State Fund for Children"]),
]
# fmt: on


def _reading(text: str) -> Reading:
    return read(Document(id="d", country="GHA", year=2010, text=text), load_lexicon())


@pytest.mark.parametrize(("text", "expected"), TOLD, ids=[text for text, _ in TOLD])
def test_what_bodies_did(text: str, expected: list[str]) -> None:
    found = [
        f"{act.name}: {'' if act.status == 'done' else 'not '}{act.act} {act.object}".strip()
        for act in extract(_reading(text))
    ]
    assert sorted(found) == sorted(expected)


@pytest.mark.parametrize(("text", "expected"), NAMED, ids=[text for text, _ in NAMED])
def test_bodies(text: str, expected: list[str]) -> None:
    assert sorted(body.name for body in organizations(_reading(text))) == sorted(expected)
