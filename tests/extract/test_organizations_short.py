"""Abbreviations that no sentence explains, short forms of other kinds, and names that a statement defines."""

from __future__ import annotations

import pytest

from tipgraph.extract.organizations import extract
from tipgraph.lexicon import load_lexicon
from tipgraph.model import Document
from tipgraph.reading import read

# fmt: off
SHORT: list[tuple[str, list[str]]] = [
    ("The XRG provided referral guidelines for inspectors.", []),
    ("The XRG provided shelter for women.", ["XRG"]),
    ("It has members of the Ministry of Labor (MLX), PGX, police, and NGOs.", ["Ministry of Labor", "PGX", "police"]),
    ("The KIWADO children's shelter is full.", ["KIWADO"]),
    ("The KIWADO hotline is closed.", []),
    ("COVID closed two shelters, and DNA identified 12 victims.", []),
    ("The National Taskforce against Slavery's (NTS) shelter is full. The NTS met.",
     ["National Taskforce against Slavery"]),
    ("The Special Trafficking and Related Crimes unit met.", ["Special Trafficking and Related Crimes unit"]),
    ("Thirty-three Border Patrol officers and the Mounted Police Service met.", ["Mounted Police Service"]),
    ("Anti-trafficking coordinating bodies met.", ["Anti-trafficking coordinating bodies"]),
    # the Arabic article inside a name
    ("The militia Abu Hasan al-Karimi Brigades used children.", ["Abu Hasan al-Karimi Brigades"]),
    ("The armed group Jund al-Madina recruited boys.", ["Jund al-Madina"]),
    # fields of a ministry, embassies
    ("The Ministry of Women, Community Services, and Sports met.",
     ["Ministry of Women, Community Services, and Sports"]),
    ("The Ministry of Justice, Social Services, and the police met.",
     ["Ministry of Justice", "Social Services", "police"]),
    ("Its embassies in Berlin and London met. Foreign embassies met.", ["embassies in Berlin and London"]),
    # an owner before a body of its own
    ("It gave money to the Ministry of Labor and Social Security's Child Labor Unit.",
     ["Ministry of Labor and Social Security", "Child Labor Unit"]),
    ("The Ministry's Farm Unit met at the Ombudsman's Office.", ["Farm Unit", "Ombudsman's Office"]),
    ("The Ministry of Women's Affairs met.", ["Ministry of Women's Affairs"]),
    ("A unit in the MOF served as the rapporteur.", ["MOF"]),
    ("Police, military, and elected officials were investigated.", []),
    ("The anti-trafficking unit, and increased training, helped.", ["anti-trafficking unit"]),
    ("The probation service met.", ["probation service"]),
    # a head with a capital, alone
    ("The Secretariat trained 14 inspectors.", ["Secretariat"]),
    ("The National Commission met. In May the Commission met again.", ["National Commission"]),
    ("The National Commission and the Women's Commission met. In May the Commission met again.",
     ["National Commission", "Women's Commission"]),
    ("The Anti-Trafficking Unit is small. The Unit investigated 12 cases.", ["Anti-Trafficking Unit"]),
    ("The Ministry trained 14 inspectors.", []),
    # an abbreviation by whose people, office or cases it is
    ("Police from SIPA arrested six men.", ["Police", "SIPA"]),
    ("Although the ZTU was headquartered in the north, it has few cars.", ["ZTU"]),
    ("The ZTU is responsible for all cases.", ["ZTU"]),
    ("Officials referred 12 cases to the ZTU for investigation.", ["ZTU"]),
    ("The Labor Unit of the MGSD revoked a license.", ["Labor Unit", "MGSD"]),
    ("Members came from UNICEF, the MFZ, and the Ministry of Labor.", ["UNICEF", "MFZ", "Ministry of Labor"]),
    ("The ZTU and civil society conducted inquiries.", ["ZTU"]),
    ("Victims were referred to the NRM.", []),
    # programs and funds that do what bodies do
    ("The Program for Rescue—a team of officials in the capital—reported identifying 90 women.",
     ["Program for Rescue"]),
    ("The Victims Fund assisted 30 women.", ["Victims Fund"]),
    ("The Temporary Worker Program recruits migrants.", []),
    # small letters
    ("The Board - the inter-ministerial committee for all plans - met.", ["Board"]),
    ("The gender affairs department held talks.", ["gender affairs department"]),
    ("A working group drafted a law.", ["working group"]),
    ("The Bolivian embassy issued passports.", ["Bolivian embassy"]),
    ("Embassies issued passports, and an embassy has guards.", []),
    ("Provincial employment offices held talks.", ["Provincial employment offices"]),
    ("It trained officers of the surveillance unit on developing a plan for labor inspectors.",
     ["surveillance unit"]),
    ("Offices in the provinces of Chaco, Santa Fe, La Pampa, and La Rioja operated centers.", []),
    # an abbreviation that does what bodies do
    ("ZPS identified 14 children during street operations.", ["ZPS"]),
    ("In 2014, DCEO proactively investigated 60 cases.", ["DCEO"]),
    ("ZPS and DCEO identified 97 women.", ["ZPS", "DCEO"]),
    ("The DCEO, the Bureau of Intelligence, and the Department of Social Welfare identified 27 Malawians.",
     ["DCEO", "Bureau of Intelligence", "Department of Social Welfare"]),
    ("MLYS did not receive a budget and relied on donors.", ["MLYS"]),
    ("The MLYS participated in radio programs.", ["MLYS"]),
    ("DCEO officials were unable to act on most reports.", ["DCEO"]),
    ("The hotline was handed to the DCEO investigators in May.", ["DCEO"]),
    ("Forty cases were investigated by the DCEO, and a shelter run by KIWADO closed.", ["DCEO", "KIWADO"]),
    ("The MLSW, while willing to lead the work, did not meet.", ["MLSW"]),
    ("The unit worked in cooperation with the ZPF.", ["ZPF"]),
    ("The Counter-Trafficking in Persons (C-TIP) Unit met. The C-TIP Unit has three officers.", ["C-TIP Unit"]),
    ("The National Committee in the Fight Against Smuggling met.",
     ["National Committee in the Fight Against Smuggling"]),
    ("The PTX was the only government entity with the authority to grant permits.", ["PTX"]),
    ("The sole PTX officer denied requests.", ["PTX"]),
    ("ZPS found 12 men.", ["ZPS"]),
    ("ZPS did not arrest 12 men.", ["ZPS"]),
    # what looks like it and is none
    ("ZPS has two arrest warrants.", []),
    ("ZPS victims fled.", []),
    ("ZPS offices closed.", []),
    ("The shelter was run for the ZPS in May.", []),
    ("The GIS, the Bureau of Intelligence arrested 12 men.", ["Bureau of Intelligence"]),
    ("The GIS and the arrested men met.", []),
    ("The Rescue Program has the government office responsible for returns.", []),
    ("The Rescue Program was in government office for returns.", []),
    ("The Rescue Program was the Ghana office for returns.", []),
    ("The Rescue Program was the police station in Accra.", []),
    ("Ministry of Labor Circular No. 7/2011 limits working hours.", []),
    ("Visas are free in the SADC region and in ECOWAS countries.", []),
    ("The rules were written in line with the PETA.", []),
    ("Sentences imposed by the PETA were short.", []),
    ("The rules were replaced by SOPs.", []),
    ("The SOPs provided guidance to police officers in 2014.", []),
    ("The NRM assisted few victims.", []),
    ("The NAP was adopted in May.", []),
    ("The MOU expired in June.", []),
    ("LGBTQI+ members of the community faced discrimination.", []),
    ("The PETA criminalized sex trafficking.", []),
    ("UK officials arrested two men.", []),
    ("The PTIP draft bill remained before lawmakers.", []),
    # a body that the text says only that it must be formed
    ("The policy required the creation of a technical working group.", []),
    ("The law mandates the establishment of an anti-trafficking agency.", []),
    # short forms of other kinds
    ("The Counter Trafficking in Persons Bureau (CTiP Bureau) met twice. The CTiP Bureau trained 20 nurses.",
     ["Counter Trafficking in Persons Bureau"]),
    ("The Ministry of Interior (MoI) hired staff; the MoI also opened an office.", ["Ministry of Interior"]),
    ("The Women's Consulting Offices (WCOs) sheltered 12 girls, and WCOs hired staff.", ["Women's Consulting Offices"]),
    # an abbreviation of what a body deals with, and one that owns a unit
    ("The CTIP office assisted 12 men.", ["CTIP office"]),
    ("The Counter-Trafficking in Persons (CTIP) office opened in 2012.", []),
    ("The ZPF anti-trafficking unit could arrange transport.", ["ZPF", "anti-trafficking unit"]),
    # a law is no body, whatever body it is about
    ("Recruiters are fined under the Bureau of Foreign Employment Act of 1985.", []),
    ("Section 4 of the National Police Service Bill covers this.", []),
    ("The Council of Europe convention on trafficking entered into force.", []),
    # embassies
    ("The Embassy of Norway paid for posters.", ["Embassy of Norway"]),
    ("Posters hung in the Zambian Embassy in Lisbon.", ["Zambian Embassy"]),
    ("Victims were sent to their embassy.", []),
    # one person is no body
    ("A border guard was sentenced to 18 months.", []),
    ("The border guard stopped two buses.", ["border guard"]),
    ("The National Rapporteur's office wrote a report.", ["National Rapporteur's office"]),
    ("The cabinet approved the plan.", ["cabinet"]),
    ("The Inter-Agency Coordination Group on Migration met.", ["Inter-Agency Coordination Group on Migration"]),
    ("The group's labor exploitation working group met twice.", ["labor exploitation working group"]),
    ("UNMIL and the mission oversee military and civilian affairs.", ["UNMIL"]),
    # a statement that says what a name is of
    ("The Return Program is the government office responsible for victims; the Return Program aided 40 men.",
     ["Return Program"]),
    ("The Skills Program is the best of its kind.", []),
    ("The African Center for Peace met.", ["Center for Peace"]),
    ("The Safe Roads Fund was a source of money.", []),
]
# fmt: on


@pytest.mark.parametrize(("text", "names"), SHORT)
def test_names(text: str, names: list[str]) -> None:
    document = Document(id="d", country="ZMB", year=2014, text=text)

    assert [body.name for body in extract(read(document, load_lexicon()))] == names


def test_a_short_form_is_a_name_of_its_body() -> None:
    text = "The Counter Trafficking in Persons Bureau (CTiP Bureau) met. The CTiP Bureau trained 20 nurses."
    document = Document(id="d", country="ZMB", year=2014, text=text)

    assert [body.aliases for body in extract(read(document, load_lexicon()))] == [("CTiP Bureau",)]
