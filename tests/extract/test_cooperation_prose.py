"""Cooperation in the wording of the reports. All sentences are made up."""

from __future__ import annotations

import pytest

from tipgraph.extract.cooperation import extract
from tipgraph.lexicon import load_lexicon
from tipgraph.model import Document
from tipgraph.reading import read

# fmt: off
STATED = [
    (
        "The American Center for Labor Solidarity trained 40 judges.",
        ["training American Center for Labor Solidarity GHA"],
    ),
    (
        "Norway and the Thai Center for Children trained 40 judges.",
        ["training GHA NOR Thai Center for Children"],
    ),
    ("IOM returned 40 migrants.", ["repatriation GHA IOM"]),
    (
        "With help from British experts, the police academy trained 62 officers in building trafficking cases.",
        ["training GBR GHA"],
    ),
    ("Two German officers taught a course on investigations to 30 recruits.", ["training DEU GHA"]),
    ("The academy, drawing on instructors from Norway, trained 40 officers.", ["training GHA NOR"]),
    (
        "INTERPOL taught 32 guards to detect forged papers, a seminar for which France paid.",
        ["training FRA GHA INTERPOL"],
    ),
    (
        "The Attorney General's Office (AGO) grew. The AGO and the United Nations Office on Drugs and Crime (UNODC) "
        "trained 20 prosecutors.",
        ["training GHA United Nations Office on Drugs and Crime"],
    ),
    ("Togo and Ghana conducted two joint raids along the border.", ["joint investigation GHA TGO"]),
    ("Italian police, with the help of Ghanaian officers, freed 12 women.", ["joint investigation GHA ITA"]),
    (
        "Ghana and Togo ran a joint investigation, at the end of which the Togolese surrendered a recruiter to Accra.",
        ["extradition GHA TGO", "joint investigation GHA TGO"],
    ),
    (
        "Ghana extradited one suspect to France and took back two from Germany.",
        ["extradition DEU GHA", "extradition FRA GHA"],
    ),
    (
        "Ghana extradited two suspects to France and received another from Germany.",
        ["extradition DEU GHA", "extradition FRA GHA"],
    ),
    (
        "Two suspects were extradited to France and a third was received from Germany.",
        ["extradition DEU GHA", "extradition FRA GHA"],
    ),
    (
        "Ghana extradited a suspect to France; Germany handed over another.",
        ["extradition DEU GHA", "extradition FRA GHA"],
    ),
    (
        "Closed borders kept Ghanaian and Togolese police apart, but the two exchanged the names of 23 suspects.",
        ["information exchange GHA TGO"],
    ),
    ("Evidence supplied by Belgium led to two convictions.", ["information exchange BEL GHA"]),
    ("Twelve boys were flown home by the French government.", ["repatriation FRA GHA"]),
    (
        "Troops bound for Mali were briefed on trafficking by French instructors.",
        ["training FRA GHA"],
    ),
    (
        "Ghanaian gendarmes and their Malian counterparts together broke up a group that took girls from Nigeria.",
        ["joint investigation GHA MLI"],
    ),
    (
        "Ghanaian and Togolese police formed a joint team, and the Ministry of Interior (MOI) shared evidence with its "
        "Italian counterpart.",
        ["information exchange GHA ITA", "joint investigation GHA TGO"],
    ),
    (
        "Together with the German customs service, the Labor Inspectorate informed job seekers of their rights.",
        ["other DEU GHA"],
    ),
    (
        "The Ghanaian and Togolese ministries of justice cooperated on a joint campaign against child begging, "
        "leaflets for parents in both languages, and a common list of contacts for cases of missing girls.",
        ["other GHA TGO"],
    ),
    (
        "Ghanaian police cooperated with Nigerian authorities on four trafficking investigations.",
        ["joint investigation GHA NGA"],
    ),
    (
        "Authorities collaborated with the United Kingdom and the Netherlands on two transnational cases.",
        ["joint investigation GBR GHA NLD"],
    ),
    (
        "The government reported conducting six joint investigations with German law enforcement.",
        ["joint investigation DEU GHA"],
    ),
    (
        "Law enforcement took part in Europol joint action days.",
        ["joint investigation Europol GHA"],
    ),
    (
        "The government extradited one suspected trafficker to the United States during the reporting period.",
        ["extradition GHA USA"],
    ),
    (
        "Authorities extradited three traffickers, two to Italy and one to Spain.",
        ["extradition ESP GHA", "extradition GHA ITA"],
    ),
    (
        "In 2006, Ghana extradited to France a woman wanted for trafficking.",
        ["extradition FRA GHA"],
    ),
    (
        "The government requested the extradition of two suspects from Nigeria.",
        ["extradition GHA NGA"],
    ),
    (
        "A trafficker was arrested in Germany and extradited to Ghana.",
        ["extradition DEU GHA"],
    ),
    (
        "The government did not extradite any traffickers to Italy, but it assisted Italian police in one case.",
        ["joint investigation GHA ITA"],
    ),
    (
        "The government worked with IOM to repatriate 42 children to Mali.",
        ["repatriation GHA IOM MLI"],
    ),
    (
        "With assistance from IOM, the government repatriated 14 Ghanaian victims from Kuwait.",
        ["repatriation GHA IOM"],
    ),
    (
        "The Ghanaian and Ivorian governments coordinated the return of 33 children.",
        ["repatriation CIV GHA"],
    ),
    (
        "In coordination with the Government of Niger, officials repatriated 12 victims.",
        ["repatriation GHA NER"],
    ),
    (
        "Officials from the French embassy helped three victims return to Burkina Faso.",
        ["repatriation BFA FRA GHA"],
    ),
    (
        "UNODC and the government of Denmark provided training to 60 prosecutors.",
        ["training DNK GHA UNODC"],
    ),
    (
        "The U.S. Embassy funded a workshop for 35 judges.",
        ["training GHA USA"],
    ),
    (
        "Law enforcement officials received training from ICITAP and IOM.",
        ["training GHA ICITAP IOM"],
    ),
    (
        "The police attended training sponsored by the European Union.",
        ["training GHA region:european-union"],
    ),
    (
        "Immigration officers trained their counterparts in Sierra Leone.",
        ["training GHA SLE"],
    ),
    (
        "The government shared information with Nigeria and Togo on suspected traffickers.",
        ["information exchange GHA NGA TGO"],
    ),
    (
        "Police exchanged intelligence with EUROPOL.",
        ["information exchange EUROPOL GHA"],
    ),
    (
        "Based on information provided by Spanish police, officers arrested two recruiters.",
        ["information exchange ESP GHA"],
    ),
    (
        "Ghana and Italy share information on criminal networks under a 2010 agreement.",
        ["information exchange GHA ITA"],
    ),
    (
        "Belgian prosecutors sent evidence to Ghana in one case.",
        ["information exchange BEL GHA"],
    ),
    (
        "The government provided mutual legal assistance to Norway in a trafficking case.",
        ["other GHA NOR"],
    ),
    (
        "The two countries held joint border patrols, Ghana's police said of Togo.",
        ["joint investigation GHA TGO"],
    ),
    (
        "A joint task force with South Africa dismantled a trafficking ring.",
        ["joint investigation GHA ZAF"],
    ),
    (
        "The anti-trafficking unit assisted U.S. authorities with the investigation of a Ghanaian couple.",
        ["joint investigation GHA USA"],
    ),
    (
        "IOM, in cooperation with the Ministry of Gender, returned 50 fishing children to their families.",
        ["repatriation GHA IOM"],
    ),
    (
        "The embassy of the Philippines repatriated nine of its nationals with the help of Ghanaian police.",
        ["repatriation GHA PHL"],
    ),
    (
        "UNICEF supported the training of 90 social workers.",
        ["training GHA UNICEF"],
    ),
    (
        "Police cooperated with INTERPOL in three cases.",
        ["joint investigation GHA INTERPOL"],
    ),
    (
        "Ghanaian law enforcement worked with Ivoirian police to rescue 22 children.",
        ["joint investigation CIV GHA"],
    ),
    (
        "In 2015, officials from Ghana and Spain jointly dismantled a criminal network.",
        ["joint investigation ESP GHA"],
    ),
    (
        "Officials cooperated with the Governments of Togo, Benin, and Gabon on international trafficking "
        "investigations.",
        ["joint investigation BEN GAB GHA TGO"],
    ),
    (
        "Prosecutors worked with their Dutch counterparts on a case involving 11 Nigerian women.",
        ["joint investigation GHA NLD"],
    ),
    (
        "The government participated in five joint investigation teams, including with Romania and Bulgaria.",
        ["joint investigation BGR GHA ROU"],
    ),
    (
        "Through Eurojust, prosecutors coordinated an investigation with Austria.",
        ["joint investigation AUT Eurojust GHA"],
    ),
    (
        "Ghana extradited eight foreign nationals on trafficking charges to the Netherlands, Germany, and "
        "Belgium.",
        ["extradition BEL GHA", "extradition DEU GHA", "extradition GHA NLD"],
    ),
    (
        "Courts approved the extradition of two men to Sweden.",
        ["extradition GHA SWE"],
    ),
    (
        "Authorities arrested and extradited to Poland a man wanted for trafficking.",
        ["extradition GHA POL"],
    ),
    (
        "The government granted one extradition request from the United Kingdom and denied another.",
        ["extradition GBR GHA"],
    ),
    (
        "Peru extradited two Ghanaian traffickers.",
        ["extradition GHA PER"],
    ),
    (
        "IOM repatriated 35 victims to Ukraine and Moldova.",
        ["repatriation GHA IOM MDA UKR"],
    ),
    (
        "The government, in cooperation with IOM, assisted in the repatriation of 12 foreign victims.",
        ["repatriation GHA IOM"],
    ),
    (
        "Ghanaian and Togolese officials repatriated nine children to Togo.",
        ["repatriation GHA TGO"],
    ),
    (
        "The embassy worked with Omani authorities to repatriate 20 domestic workers.",
        ["repatriation GHA OMN"],
    ),
    (
        "IOM and UNHCR facilitated the voluntary return of 300 migrants.",
        ["repatriation GHA IOM UNHCR"],
    ),
    (
        "OSCE trained 120 police officers and 40 labor inspectors on victim identification.",
        ["training GHA OSCE"],
    ),
    (
        "With funding from Norway, the ministry trained 200 teachers.",
        ["training GHA NOR"],
    ),
    (
        "The government, in partnership with UNODC, held four training sessions for judges.",
        ["training GHA UNODC"],
    ),
    (
        "French police conducted a two-week course for border officers.",
        ["training FRA GHA"],
    ),
    (
        "Prosecutors participated in training provided by the U.S. Department of Justice.",
        ["training GHA USA"],
    ),
    (
        "Training was provided by the ILO and the government of Japan.",
        ["training GHA ILO JPN"],
    ),
    (
        "Thirty police officers traveled to Thailand for training.",
        ["training GHA THA"],
    ),
    (
        "Authorities shared trafficking-related information with Europol.",
        ["information exchange Europol GHA"],
    ),
    (
        "Police attaches in Rome and Madrid exchanged information with Italian and Spanish police.",
        ["information exchange ESP GHA ITA"],
    ),
    (
        "The government provided information to Interpol on two suspects.",
        ["information exchange GHA Interpol"],
    ),
    (
        "Police received intelligence from the United Kingdom that led to three arrests.",
        ["information exchange GBR GHA"],
    ),
    (
        "The government cooperated with Mali and Niger on anti-trafficking issues.",
        ["other GHA MLI NER"],
    ),
    (
        "The government responded to four requests for mutual legal assistance from Finland.",
        ["other FIN GHA"],
    ),
    (
        "The government coordinated with Libya to close migrant detention centers.",
        ["other GHA LBY"],
    ),
    (
        "Two Ghanaian officers were posted to the Netherlands as liaison officers.",
        ["other GHA NLD"],
    ),
    (
        "Investigators traveled to Dubai to interview victims with the help of Emirati police.",
        ["joint investigation ARE GHA"],
    ),
    (
        "Officials conducted joint border patrols with Togo.",
        ["joint investigation GHA TGO"],
    ),
    (
        "The NGO worked with authorities in Nigeria to find the families of six girls.",
        ["other GHA NGA"],
    ),
    (
        "Police, working with U.S. Homeland Security Investigations, arrested a sex tourist.",
        ["joint investigation GHA USA"],
    ),
    (
        "No traffickers were extradited, although Ghana requested the extradition of a suspect from Cyprus.",
        ["extradition CYP GHA"],
    ),
    (
        "Ghanaian authorities cooperated with Belgium, Denmark, and the United Kingdom in the investigation of a "
        "labor trafficking ring.",
        ["joint investigation BEL DNK GBR GHA"],
    ),
    (
        "The vice squad carried out a joint operation with Interpol and Ivoirian police, freeing 16 girls.",
        ["joint investigation CIV GHA Interpol"],
    ),
    (
        "Authorities took part in three joint investigations with Nigerian authorities and one with French "
        "authorities.",
        ["joint investigation FRA GHA", "joint investigation GHA NGA"],
    ),
    (
        "In May, the courts ordered a trafficker extradited to the United States.",
        ["extradition GHA USA"],
    ),
    (
        "Authorities extradited a Chinese national to China in 2012.",
        ["extradition CHN GHA"],
    ),
    (
        "IOM assisted in repatriating 26 Ghanaian women from Lebanon.",
        ["repatriation GHA IOM"],
    ),
    (
        "Togo and Ghana repatriated 18 children under a bilateral agreement.",
        ["repatriation GHA TGO"],
    ),
    (
        "Nigerian diplomats helped 12 victims return home.",
        ["repatriation GHA NGA"],
    ),
    (
        "Working with UNICEF, the government returned 30 children to Burkina Faso.",
        ["repatriation BFA GHA UNICEF"],
    ),
    (
        "ILO, in collaboration with the ministry, trained 90 labor inspectors.",
        ["training GHA ILO"],
    ),
    (
        "Officials received training on victim identification from the Government of Australia.",
        ["training AUS GHA"],
    ),
    (
        "The U.S. government funded anti-trafficking training for 60 police officers.",
        ["training GHA USA"],
    ),
    (
        "IOM provided training and equipment to border guards.",
        ["training GHA IOM"],
    ),
    (
        "Investigators shared the results of their inquiry with authorities in Portugal.",
        ["information exchange GHA PRT"],
    ),
    (
        "The ministry exchanged liaison officers with Italy.",
        ["other GHA ITA"],
    ),
    (
        "The government strengthened cooperation with Benin.",
        ["other BEN GHA"],
    ),
    (
        "Ghana collaborated with Niger through a bilateral working group.",
        ["other GHA NER"],
    ),
    (
        "With support from the ILO and Canada, the labor inspectorate held workshops for 40 inspectors.",
        ["training CAN GHA ILO"],
    ),
    (
        "Law enforcement agencies cooperated with Malaysia to investigate a fraudulent recruitment agency.",
        ["joint investigation GHA MYS"],
    ),
    (
        "An Italian liaison officer worked with the unit on six investigations.",
        ["joint investigation GHA ITA"],
    ),
    (
        "The embassy and Kuwaiti officials arranged the return of 33 maids.",
        ["repatriation GHA KWT"],
    ),
    (
        "Police worked closely with Spanish authorities to dismantle two trafficking networks.",
        ["joint investigation ESP GHA"],
    ),
    (
        "Officials from Ghana, Togo, and Benin conducted a joint operation at the border.",
        ["joint investigation BEN GHA TGO"],
    ),
    (
        "In one case, Ghanaian and American investigators cooperated to arrest a trafficker in Texas.",
        ["joint investigation GHA USA"],
    ),
    (
        "The government continued to cooperate with Italy on trafficking cases.",
        ["joint investigation GHA ITA"],
    ),
    (
        "Bilateral cooperation with Nigeria led to the arrest of six traffickers.",
        ["joint investigation GHA NGA"],
    ),
    (
        "Ghana extradited two suspects to Nigeria in 2003.",
        ["extradition GHA NGA"],
    ),
    (
        "The United Kingdom requested the extradition of a Ghanaian trafficker; the case was pending.",
        ["extradition GBR GHA"],
    ),
    (
        "One trafficker was extradited from Belgium.",
        ["extradition BEL GHA"],
    ),
    (
        "The government assisted IOM in repatriating 23 victims.",
        ["repatriation GHA IOM"],
    ),
    (
        "IOM helped repatriate 16 Vietnamese women.",
        ["repatriation GHA IOM VNM"],
    ),
    (
        "The Nigerian embassy repatriated 40 women with the cooperation of Ghanaian authorities.",
        ["repatriation GHA NGA"],
    ),
    (
        "The government, together with UNICEF, returned 12 children to Togo.",
        ["repatriation GHA TGO UNICEF"],
    ),
    (
        "Officers trained by the United States led the raids.",
        ["training GHA USA"],
    ),
    (
        "The Government of Japan funded a training course for immigration officers.",
        ["training GHA JPN"],
    ),
    (
        "IOM held training sessions for 75 police officers and 20 prosecutors.",
        ["training GHA IOM"],
    ),
    (
        "The ministry and UNICEF trained 300 teachers.",
        ["training GHA UNICEF"],
    ),
    (
        "Ghana sent eight officers to Botswana for training at the International Law Enforcement Academy.",
        ["training BWA GHA"],
    ),
    (
        "The police shared intelligence with counterparts in Cote d'Ivoire.",
        ["information exchange CIV GHA"],
    ),
    (
        "The financial intelligence unit exchanged data with Switzerland.",
        ["information exchange CHE GHA"],
    ),
    (
        "The government provided the Spanish authorities with information on recruiters.",
        ["information exchange ESP GHA"],
    ),
    (
        "The government cooperated with the Government of Jordan to protect migrant workers.",
        ["other GHA JOR"],
    ),
    (
        "Officials collaborated with Burkina Faso on border monitoring.",
        ["other BFA GHA"],
    ),
]

NOT_STATED = [
    "The ministry relied on IOM for the care of returned migrants.",
    "IOM cared for repatriated victims.",
    "Italian police, with help from German police, freed five Ghanaian women.",
    "Ghana and Togo plan joint investigations.",
    "Two Togolese men were caught, and the two exchanged information with other traffickers.",
    "Ghana committed to extradite a suspect to France.",
    "Information provided by victims from Togo led to two arrests.",
    "The academy trained 40 officers with instructors from Accra.",
    "Before 70 gendarmes left for the African Union mission in Darfur, the Ministry of Defense taught them the law.",
    "Troops bound for the United Nations mission in Mali received training from the Ministry of Defense.",
    "Ghana extradited nobody; it received 40 victims from Germany.",
    "Germany handed over another shelter to the ministry.",
    "Ghana extradited nobody, and a third party was obtained from Germany to mediate.",
    "Ghana agreed to extradite two suspects to France.",
    "The cabinet decided to extradite a suspect to France.",
    "Italian police freed a Ghanaian girl with the help of the Ghanaian embassy.",
    "Drivers gather 20 boys, whom they hand over to planters in Mali.",
    "The Ministry of Gender and UNICEF together run a home, where 127 children stayed until parents had been traced.",
    "Twelve women came home with the help of the embassy in Bangkok.",
    "Men from Chad, together with those from Egypt and Syria, work on the farms of Ghana.",
    "Ghanaian villagers, together with Togolese, board the boats of smugglers.",
    "The government did not receive any extradition requests.",
    "Saudi Arabia deported 200 Ghanaians.",
    "The government repatriated six Nigerian victims in partnership with an NGO.",
    "An international organization trained 45 officers.",
    "With foreign donor support, the academy trained recruits.",
    "Police lacked the resources to cooperate with their counterparts in Benin.",
    "The government signed a memorandum of understanding with Jordan on labor migration.",
    "The government planned to conduct joint patrols with Togo.",
    "Coordination with the government of Benin was weak.",
    (
        "The government continued to cooperate with other governments in the investigation and prosecution of "
        "trafficking cases."
    ),
    "The government did not participate in any joint investigations with Nigeria.",
    "The government extradited no traffickers in 2014.",
    "Ghanaian law prohibits the extradition of nationals.",
    "The government paid for the repatriation of 11 victims.",
    "Foreign governments and NGOs funded training.",
    "Twelve diplomats received pre-departure training.",
    "The government did not share information with other countries.",
    "Ghana met with officials from Saudi Arabia to discuss labor migration.",
    "A Ghanaian delegation visited Jordan to discuss the protection of workers.",
    "The Government of Ghana and UNICEF launched a campaign.",
    "The government should increase cooperation with Nigeria on joint investigations.",
    "The government assisted foreign authorities in nine investigations, including cases in Italy and Spain.",
    "Ghana is a party to extradition treaties with 12 countries.",
    "The government is prepared to extradite traffickers.",
    "Police academies use a curriculum developed with IOM.",
    "Ghana exchanges information with its neighbors.",
    "The two governments cooperated on 12 cases.",
    "The government has agreements with Gabon and Togo on trafficking.",
    "A lack of an extradition treaty hampered cooperation with Libya.",
    "The government denied a request from Austria to extradite a trafficker.",
    "No extradition requests were received.",
    "The authorities deported a convicted pimp to Germany.",
    "Ghana has a bilateral labor agreement with Qatar.",
    "Cooperation between Ghana and Libya ceased.",
    "The government did not cooperate with Togo on cases.",
    "Ghana plans to train officers from Liberia.",
]
# fmt: on


def _acts(text: str) -> list[str]:
    document = Document(id="d", country="GHA", year=2010, text=text)
    return [f"{act.kind} {' '.join(sorted(act.parties))}" for act in extract(read(document, load_lexicon()))]


@pytest.mark.parametrize(("text", "expected"), STATED, ids=[text for text, _ in STATED])
def test_cooperation_of_a_sentence(text: str, expected: list[str]) -> None:
    """Each act with its kind and its parties, and nothing else."""
    assert sorted(_acts(text)) == expected


@pytest.mark.parametrize("text", NOT_STATED)
def test_a_sentence_without_cooperation(text: str) -> None:
    """Treaties, plans, denials, work with bodies of the country itself."""
    assert _acts(text) == []
