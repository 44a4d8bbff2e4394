# ruff: noqa: E501 (a row is a sentence and what it states)
"""How the reports say that an instrument stands: in verbs, nouns, clauses, and in the sentence behind it.

A row has the sentence, in a text on Kenya of 2009, and its instruments: kind, name, year, status, date of the status.
"""

import pytest

from tipgraph.extract.instruments import extract
from tipgraph.lexicon import load_lexicon
from tipgraph.model import Document
from tipgraph.reading import read

Facts = tuple[str, str, int | None, str, str]

ROWS: list[tuple[str, list[Facts]]] = [
    (
        "Parliament's passage of a law against trafficking in 2008 gave police new powers.",
        [("law", "law against trafficking", 2008, "adopted", "2008")],
    ),
    (
        "The entry into force of the 2009 anti-trafficking law in May 2010 helped.",
        [("law", "2009 anti-trafficking law", 2009, "in force", "2009")],
    ),
    (
        "Following the enactment of the 2006 Child Act, police closed bars.",
        [("law", "2006 Child Act", 2006, "adopted", "2006")],
    ),
    (
        "With the enactment of anti-trafficking legislation in 2007, courts could act.",
        [("law", "anti-trafficking legislation", 2007, "adopted", "2007")],
    ),
    ("A bill awaiting debate would punish trafficking.", []),
    ("Under Article 5: traffickers face prison.", [("law", "Article 5", None, "in force", "")]),
    (
        "Article 5 of the charter forbids slavery, and the Labor Code punishes it.",
        [("law", "Article 5", None, "in force", ""), ("law", "Labor Code", None, "in force", "")],
    ),
    (
        "Officials explained the trafficking law for police.",
        [("law", "trafficking law", None, "not stated", "")],
    ),
    (
        "A procedure on referral, drafted in 2008, was not approved.",
        [("procedure", "procedure on referral", 2008, "draft", "2008")],
    ),
    (
        "The government issued regulations on recruitment agencies.",
        [("law", "regulations on recruitment agencies", None, "adopted", "")],
    ),
    (
        "In 2008 parliament passed amendments to the penal code prohibiting trafficking.",
        [("law", "penal code", 2008, "adopted", "2008")],
    ),
    (
        "An agreement with Benin on trafficking was reached in principle but not signed.",
        [("agreement", "agreement with Benin on trafficking", None, "draft", "")],
    ),
    (
        "An anti-trafficking bill awaiting a vote would raise penalties.",
        [("law", "anti-trafficking bill", None, "draft", "")],
    ),
    (
        "The anti-trafficking bill remained pending in the National Assembly.",
        [("law", "anti-trafficking bill", None, "draft", "")],
    ),
    (
        "Draft amendments to the criminal code remained pending at year's end.",
        [("law", "amendments to the criminal code", None, "draft", "")],
    ),
    (
        "A comprehensive trafficking law was before parliament.",
        [("law", "comprehensive trafficking law", None, "draft", "")],
    ),
    ("A law against trafficking is before the Senate.", [("law", "law against trafficking", None, "draft", "")]),
    (
        "A trafficking law is currently under consideration by the National Assembly.",
        [("law", "trafficking law", None, "draft", "")],
    ),
    (
        "An anti-trafficking law drafted in 2005 has not been passed.",
        [("law", "anti-trafficking law", 2005, "draft", "2005")],
    ),
    ("The anti-trafficking law was still being drafted.", [("law", "anti-trafficking law", None, "draft", "")]),
    (
        "A new anti-trafficking law has been introduced in parliament.",
        [("law", "anti-trafficking law", None, "draft", "")],
    ),
    (
        "In 2005, the government introduced an anti-trafficking bill in parliament.",
        [("law", "anti-trafficking bill", 2005, "draft", "")],
    ),
    (
        "The government tabled a trafficking bill in March 2006.",
        [("law", "trafficking bill", 2006, "draft", "2006-03")],
    ),
    (
        "The Ministry of Justice presented a draft anti-trafficking law to parliament.",
        [("law", "draft anti-trafficking law", None, "draft", "")],
    ),
    (
        "The government finalized its national action plan in June 2008.",
        [("plan", "national action plan", 2008, "adopted", "2008-06")],
    ),
    (
        "The government completed but did not adopt a national action plan.",
        [("plan", "national action plan", None, "draft", "")],
    ),
    (
        "The government launched a five-year national action plan in 2008.",
        [("plan", "five-year national action plan", 2008, "adopted", "2008")],
    ),
    (
        "The national action plan, launched in 2007, remains in effect.",
        [("plan", "national action plan", 2007, "in force", "")],
    ),
    (
        "The government continued to implement its 2006-2010 national action plan.",
        [("plan", "2006-2010 national action plan", 2006, "in force", "")],
    ),
    (
        "The government made no progress in implementing its national action plan.",
        [("plan", "national action plan", None, "not stated", "")],
    ),
    ("Implementation of the national action plan continued.", [("plan", "national action plan", None, "in force", "")]),
    ("The national action plan was implemented unevenly.", [("plan", "national action plan", None, "in force", "")]),
    (
        "The government began implementing its 2008 national action plan.",
        [("plan", "2008 national action plan", 2008, "in force", "")],
    ),
    ("The government operated without a national action plan after the previous one expired in 2007.", []),
    (
        "Its 2004-2006 national action plan expired, and the committee drafted a new plan.",
        [("plan", "2004-2006 national action plan", 2004, "expired", "")],
    ),
    (
        "The 2005-2008 plan of action expired at the end of 2008 and was not renewed.",
        [("plan", "2005-2008 plan of action", 2005, "expired", "2008")],
    ),
    ("The new national plan awaits cabinet approval.", [("plan", "national plan", None, "draft", "")]),
    (
        "The national plan of action was awaiting the president's signature.",
        [("plan", "national plan of action", None, "draft", "")],
    ),
    (
        "A national action plan drafted in 2007 was never adopted.",
        [("plan", "national action plan", 2007, "draft", "2007")],
    ),
    ("The committee is finalizing a national action plan.", [("plan", "national action plan", None, "draft", "")]),
    ("The committee worked on a national plan of action.", [("plan", "national plan of action", None, "draft", "")]),
    ("The committee began work on a national action plan.", [("plan", "national action plan", None, "draft", "")]),
    ("A national action plan is under development.", [("plan", "national action plan", None, "draft", "")]),
    ("The national action plan is being revised.", [("plan", "national action plan", None, "not stated", "")]),
    (
        "The government is updating its national action plan.",
        [("plan", "national action plan", None, "not stated", "")],
    ),
    (
        "The government extended its national action plan through 2010.",
        [("plan", "national action plan", None, "adopted", "")],
    ),
    (
        "The cabinet endorsed the national referral mechanism in 2008.",
        [("procedure", "national referral mechanism", 2008, "adopted", "2008")],
    ),
    (
        "Officials did not use the standard operating procedures.",
        [("procedure", "standard operating procedures", None, "not stated", "")],
    ),
    (
        "Police used standard operating procedures adopted in 2006 to identify victims.",
        [("procedure", "standard operating procedures", 2006, "in force", "")],
    ),
    (
        "The government continued to implement its national referral mechanism.",
        [("procedure", "national referral mechanism", None, "in force", "")],
    ),
    (
        "The government developed, but did not finalize, standard operating procedures.",
        [("procedure", "standard operating procedures", None, "draft", "")],
    ),
    (
        "Standard operating procedures for victim referral remained in draft form.",
        [("procedure", "Standard operating procedures for victim referral", None, "draft", "")],
    ),
    (
        "The government has standard operating procedures for identifying victims, but few officers know of them.",
        [("procedure", "standard operating procedures for identifying victims", None, "not stated", "")],
    ),
    (
        "Kenya and Uganda signed a memorandum of understanding in 2007 that has not entered into force.",
        [("agreement", "memorandum of understanding", 2007, "signed", "2007")],
    ),
    (
        "A 2005 agreement with Tanzania on returning victims remained in effect.",
        [("agreement", "2005 agreement with Tanzania on returning victims", 2005, "in force", "")],
    ),
    (
        "An agreement with Uganda took effect in May 2008.",
        [("agreement", "agreement with Uganda", 2008, "in force", "2008-05")],
    ),
    (
        "The government implemented its 2006 memorandum of understanding with Saudi Arabia.",
        [("agreement", "2006 memorandum of understanding with Saudi Arabia", 2006, "in force", "")],
    ),
    ("The agreement with Qatar expired in 2008.", [("agreement", "agreement with Qatar", None, "expired", "2008")]),
    # What is negotiated is planned.
    (
        "The government was negotiating a labor agreement with Qatar.",
        [("agreement", "labor agreement with Qatar", None, "planned", "")],
    ),
    (
        "An agreement with Mali on begging is still being negotiated.",
        [("agreement", "agreement with Mali on begging", None, "planned", "")],
    ),
    (
        "In May 2006, Kenya ratified the UN TIP Protocol, and it is negotiating an agreement with Oman on maids.",
        [
            ("treaty", "UN TIP Protocol", None, "ratified", "2006-05"),
            ("agreement", "agreement with Oman on maids", None, "planned", ""),
        ],
    ),
    # What becomes of a plan or an accord, and what does not.
    (
        "The government should enact comprehensive anti-trafficking legislation. The ministry circulated a draft "
        "anti-trafficking bill in 2005.",
        [("law", "draft anti-trafficking bill", 2005, "draft", "")],
    ),
    (
        "Under a memorandum of understanding signed with Caritas in 2005, nuns run a shelter.",
        [("agreement", "memorandum of understanding signed with Caritas", 2005, "in force", "")],
    ),
    (
        "The ministry drafted a national action plan, which the cabinet adopted in March 2009.",
        [("plan", "national action plan", 2009, "adopted", "2009-03")],
    ),
    (
        "The ministry drafted a national action plan that the cabinet approved in 2009.",
        [("plan", "national action plan", 2009, "adopted", "2009")],
    ),
    (
        "The ministry drafted a national action plan, which the cabinet was expected to adopt in 2011.",
        [("plan", "national action plan", None, "draft", "")],
    ),
    (
        "The 2004 national action plan expires in December 2009.",
        [("plan", "2004 national action plan", 2004, "in force", "")],
    ),
    (
        "The national action plan will expire in 2011.",
        [("plan", "national action plan", None, "in force", "")],
    ),
    (
        "The national action plan will run out in 2011.",
        [("plan", "national action plan", None, "in force", "")],
    ),
    (
        "Kenya has an agreement with Togo on extradition, and in 2006 it signed an accord with Mali.",
        [
            ("agreement", "agreement with Togo on extradition", None, "not stated", ""),
            ("agreement", "accord with Mali", 2006, "signed", "2006"),
        ],
    ),
    (
        "Parliament passed the Prevention of and Protection from Human Trafficking Act in 2009.",
        [("law", "Prevention of and Protection from Human Trafficking Act", 2009, "adopted", "2009")],
    ),
    (
        "Kenya signed an accord with Qatar so that maids may keep their passports.",
        [("agreement", "accord with Qatar", None, "signed", "")],
    ),
    (
        "Kenya concluded a bilateral labor agreement with Qatar in 2008.",
        [("agreement", "bilateral labor agreement with Qatar", 2008, "signed", "2008")],
    ),
    (
        "Kenya renewed its labor agreement with Qatar.",
        [("agreement", "labor agreement with Qatar", None, "in force", "")],
    ),
    (
        "A labor agreement with Qatar awaited ratification.",
        [("agreement", "labor agreement with Qatar", None, "draft", "")],
    ),
    ("Kenya has signed the UN TIP Protocol but not ratified it.", [("treaty", "UN TIP Protocol", None, "signed", "")]),
    (
        "Kenya became a party to the 2000 UN TIP Protocol in 2005.",
        [("treaty", "2000 UN TIP Protocol", 2000, "in force", "")],
    ),
    ("Kenya is a signatory to the UN TIP Protocol.", [("treaty", "UN TIP Protocol", None, "signed", "")]),
    (
        "Kenya's ratification of ILO Convention 182 in 2001 led to new rules.",
        [("treaty", "ILO Convention 182", None, "ratified", "2001")],
    ),
    ("Parliament approved ratification of the UN TIP Protocol.", [("treaty", "UN TIP Protocol", None, "ratified", "")]),
    ("The UN TIP Protocol was ratified in 2005.", [("treaty", "UN TIP Protocol", None, "ratified", "2005")]),
    (
        "Having ratified the UN TIP Protocol in 2004, Kenya began to revise its laws.",
        [("treaty", "UN TIP Protocol", None, "ratified", "2004")],
    ),
    ("The government has not ratified the UN TIP Protocol.", [("treaty", "UN TIP Protocol", None, "not stated", "")]),
    ("Kenya ratified ILO Conventions 29 and 105.", [("treaty", "ILO Conventions 29 and 105", None, "ratified", "")]),
    ("Its 2005 anti-trafficking law covers only women.", [("law", "2005 anti-trafficking law", 2005, "in force", "")]),
    ("The country's labor code does not cover domestic workers.", [("law", "labor code", None, "in force", "")]),
    ("The criminal code criminalizes slavery.", [("law", "criminal code", None, "in force", "")]),
    ("Prosecutors rely on the criminal code to charge traffickers.", [("law", "criminal code", None, "in force", "")]),
    ("The government prosecuted cases under the criminal code.", [("law", "criminal code", None, "in force", "")]),
    (
        "A comprehensive law against trafficking passed in 2005.",
        [("law", "comprehensive law against trafficking", 2005, "adopted", "2005")],
    ),
    (
        "The government enacted a comprehensive law in October 2006.",
        [("law", "comprehensive law", 2006, "adopted", "2006-10")],
    ),
    ("There is no law specifically against trafficking.", []),
    ("No law prohibits trafficking in persons.", []),
    (
        "The president signed the anti-trafficking bill into law in July 2010.",
        [("law", "anti-trafficking bill", 2010, "adopted", "2010-07")],
    ),
    (
        "The president signed into law the Counter-Trafficking in Persons Act.",
        [("law", "Counter-Trafficking in Persons Act", None, "adopted", "")],
    ),
    (
        "The Counter-Trafficking in Persons Act became law in October 2010.",
        [("law", "Counter-Trafficking in Persons Act", 2010, "adopted", "2010-10")],
    ),
    (
        "The Counter-Trafficking in Persons Act has been in force since October 2012.",
        [("law", "Counter-Trafficking in Persons Act", 2012, "in force", "2012-10")],
    ),
    (
        "The Counter-Trafficking in Persons Act was not enforced.",
        [("law", "Counter-Trafficking in Persons Act", None, "not stated", "")],
    ),
    (
        "The government did not effectively enforce the Counter-Trafficking in Persons Act.",
        [("law", "Counter-Trafficking in Persons Act", None, "not stated", "")],
    ),
    ("Parliament repealed the 1949 Vagrancy Act in 1998.", [("law", "1949 Vagrancy Act", 1949, "expired", "1998")]),
    ("The government should pass its draft trafficking law.", [("law", "draft trafficking law", None, "draft", "")]),
    (
        "The government plans to introduce legislation against trafficking next year.",
        [("law", "legislation against trafficking next year", None, "planned", "")],
    ),
    (
        "In 2008, the legislature unanimously approved a law to combat trafficking.",
        [("law", "law to combat trafficking", 2008, "adopted", "2008")],
    ),
    (
        "The government issued guidelines for screening victims in 2007.",
        [("procedure", "guidelines for screening victims", 2007, "adopted", "2007")],
    ),
    (
        "A presidential decree of March 2006 set up a committee.",
        [("law", "presidential decree of March 2006", 2006, "not stated", "")],
    ),
    (
        "The government promulgated a decree banning child begging in 2005.",
        [("law", "decree banning child begging", 2005, "adopted", "2005")],
    ),
    (
        "An executive order issued in 2007 created a task force on trafficking.",
        [("law", "executive order", 2007, "adopted", "2007")],
    ),
    (
        "The ministry drafted a national action plan in 2007. It was adopted in May 2008.",
        [("plan", "national action plan", 2007, "adopted", "2008-05")],
    ),
    (
        "The ministry has standard operating procedures for victim referral. They were not implemented.",
        [("procedure", "standard operating procedures for victim referral", None, "not stated", "")],
    ),
    (
        "A committee wrote a national action plan. The plan was awaiting cabinet approval.",
        [("plan", "national action plan", None, "draft", "")],
    ),
    (
        "The government negotiated an agreement on labor with Qatar; it had not been signed by March.",
        [("agreement", "agreement on labor with Qatar", None, "draft", "")],
    ),
    (
        "The government signed a labor agreement with Qatar in 2005. It was ratified in 2007.",
        [("agreement", "labor agreement with Qatar", 2005, "ratified", "2007")],
    ),
    (
        "Parliament is considering a comprehensive anti-trafficking bill. The bill was approved by the cabinet in 2008.",
        [("law", "comprehensive anti-trafficking bill", None, "draft", "")],
    ),
    (
        "The government used the 2005 anti-trafficking law. It was praised.",
        [("law", "2005 anti-trafficking law", 2005, "in force", "")],
    ),
    (
        "The government has a national action plan. It adopted a budget.",
        [("plan", "national action plan", None, "not stated", "")],
    ),
    ("Cameroon has a law that prohibits trafficking.", [("law", "law", None, "in force", "")]),
    ("The law that prohibits theft is old.", []),
    (
        "A 2003 decree requiring registration was not applied.",
        [("law", "2003 decree requiring registration", 2003, "not stated", "")],
    ),
    (
        "The Trafficking in Persons (Prevention, Suppression, and Punishment) Act prohibits all forms of trafficking.",
        [("law", "Trafficking in Persons (Prevention, Suppression, and Punishment) Act", None, "in force", "")],
    ),
    ("The Ministry of Labor and Social Policy trained 20 officers.", []),
    (
        "The government drafted amendments to the penal code.",
        [("law", "amendments to the penal code", None, "draft", "")],
    ),
    ("The cabinet submitted a reform bill to the Diet in 2008.", [("law", "reform bill", 2008, "draft", "2008")]),
    (
        "Kenya has an accord with Uganda and a similar one with Tanzania on joint patrols.",
        [
            ("agreement", "accord with Uganda", None, "not stated", ""),
            ("agreement", "similar one with Tanzania on joint patrols", None, "not stated", ""),
        ],
    ),
    (
        "Kenya signed an agreement with Uganda, one of its neighbors.",
        [("agreement", "agreement with Uganda", None, "signed", "")],
    ),
    (
        "The government developed formal procedures for identifying victims.",
        [("procedure", "procedures for identifying victims", None, "adopted", "")],
    ),
    ("The government did not develop procedures for identifying victims.", []),
    ("Officials followed procedures for the care of victims.", []),
    ("Law 12 entered into force in 2004.", [("law", "Law 12", 2004, "in force", "2004")]),
    ("Parliament passed the Amendment of Law No. 7.", [("law", "Law No. 7", None, "adopted", "")]),
    (
        "The national action plan was completed in 2007 but was not adopted.",
        [("plan", "national action plan", 2007, "draft", "2007")],
    ),
    (
        "The President signed the Law on Care and Law on Witnesses in 2004.",
        [("law", "Law on Care", 2004, "adopted", "2004"), ("law", "Law on Witnesses", 2004, "adopted", "2004")],
    ),
    (
        "Under Royal Order M/32 of 2003, sponsors pay fines.",
        [("law", "Royal Order M/32 of 2003", 2003, "in force", "")],
    ),
    ("No law prohibits debt bondage.", []),
    # What a sentence tells of a law of another body, or of a part of the law before.
    ("The Department of Family and Social Policy met.", []),
    ("Act 12 of 2007 bans slavery. Section 16 prescribes fines.", [("law", "Act 12 of 2007", 2007, "in force", "")]),
    (
        "A revised labor code, whose Article 61 bans unpaid work, cleared the council in May 2008 and awaits a vote.",
        [("law", "revised labor code", 2008, "draft", "2008-05")],
    ),
    (
        "Decree 1069, issued in June 2007, protects witnesses. Make use of the 2007 decree.",
        [("law", "Decree 1069", 2007, "in force", "")],
    ),
    (
        "The 2005 Labor Act and the 2003 Tourism Act ban it. The penalties in both the 2005 and 2003 acts are low.",
        [("law", "2005 Labor Act", 2005, "in force", ""), ("law", "2003 Tourism Act", 2003, "in force", "")],
    ),
    (
        "Kenya signed the UN Convention against Transnational Organized Crime and its trafficking protocol.",
        [
            ("treaty", "UN Convention against Transnational Organized Crime", None, "signed", ""),
            ("treaty", "trafficking protocol", None, "signed", ""),
        ],
    ),
    (
        "RECOMMENDATIONS FOR KENYA:\nPass the draft law on begging schools and pay for inspections.",
        [("law", "draft law on begging schools", None, "draft", "")],
    ),
    ("A new criminal code amendment is expected to take effect in 2012.", []),
    # A denial over "or", what is to be done with it, the subject of another statement, what came before it.
    (
        "The ministry did not complete its review of or approve a memorandum of understanding with Oman.",
        [("agreement", "memorandum of understanding with Oman", None, "draft", "")],
    ),
    (
        "In 2008, the government established a group to append the national referral mechanism.",
        [("procedure", "national referral mechanism", None, "not stated", "")],
    ),
    (
        "The committee led the implementation of the national action plan, and the government launched a study.",
        [("plan", "national action plan", None, "in force", "")],
    ),
    (
        "The new national action plan followed the previous national action plan for 2004-2006.",
        [("plan", "national action plan for 2004-2006", 2004, "expired", "")],
    ),
    (
        "The council reported continued work on its 2007-2009 national action plan.",
        [("plan", "2007-2009 national action plan", 2007, "in force", "")],
    ),
    (
        "The council began development of guidelines for victim referral.",
        [("procedure", "guidelines for victim referral", None, "draft", "")],
    ),
    ("The government could not complete some national action plan activities.", []),
    ("The government signed a peace accord with the rebels in 2008.", []),
    (
        "Article 30 of the trafficking law mandated a fund.",
        [("law", "Article 30 of the trafficking law", None, "in force", "")],
    ),
    (
        "Courts convicted nobody under the country's trafficking statute.",
        [("law", "trafficking statute", None, "in force", "")],
    ),
    (
        "Parliament passed legislation providing for special judges in 2008.",
        [("law", "legislation providing for special judges", 2008, "adopted", "2008")],
    ),
    (
        "The ministry completed the Anti-Trafficking Strategic Framework and Action Plan.",
        [("plan", "Anti-Trafficking Strategic Framework and Action Plan", None, "adopted", "")],
    ),
    (
        "RECOMMENDATIONS FOR KENYA:\nAdopt a successor to the action plan that lapses in 2011.",
        [("plan", "action plan", None, "not stated", "")],
    ),
    # Of other kinds and in other words.
    (
        "Its 2005 anti-trafficking law does not cover men.",
        [("law", "2005 anti-trafficking law", 2005, "in force", "")],
    ),
    (
        "Article 171 ter of the Penal Code punishes pimping.",
        [("law", "Article 171 ter of the Penal Code", None, "in force", "")],
    ),
    (
        "Articles 110/a and 128/b of the criminal code prohibit trafficking.",
        [("law", "Articles 110/a and 128/b of the criminal code", None, "in force", "")],
    ),
    (
        "Kenya signed the ECOWAS agreement on child trafficking with Togo, Benin, and Ghana in 2005.",
        [("agreement", "ECOWAS agreement on child trafficking with Togo, Benin, and Ghana", 2005, "signed", "2005")],
    ),
    (
        "Kenya is a party to a multilateral agreement with eight other countries against child trafficking.",
        [
            (
                "agreement",
                "multilateral agreement with eight other countries against child trafficking",
                None,
                "in force",
                "",
            )
        ],
    ),
    (
        "In 2005, nine West African countries, including Togo, Benin, and Kenya, signed a multilateral cooperation agreement to combat child trafficking.",
        [("agreement", "multilateral cooperation agreement to combat child trafficking", 2005, "signed", "2005")],
    ),
    ("Kenya and Tanzania agreed to a plan to return children.", []),
    (
        "The governments of Kenya and Uganda concluded a memorandum of understanding on joint patrols in May 2006.",
        [("agreement", "memorandum of understanding on joint patrols", 2006, "signed", "2006-05")],
    ),
    (
        "A bilateral agreement between Kenya and Mali governs the return of children.",
        [("agreement", "bilateral agreement between Kenya and Mali", None, "in force", "")],
    ),
    (
        "A labor agreement with Saudi Arabia was signed in 2007 but has not been implemented.",
        [("agreement", "labor agreement with Saudi Arabia", 2007, "signed", "2007")],
    ),
    (
        "Kenya has extradition treaties with the United Kingdom and Germany.",
        [
            ("agreement", "extradition treaties", None, "not stated", ""),
            ("agreement", "extradition treaties", None, "not stated", ""),
        ],
    ),
    (
        "Kenya's agreement with the EU on readmission took effect in 2006.",
        [("agreement", "agreement with the EU on readmission", 2006, "in force", "2006")],
    ),
    (
        "Authorities extradited a suspect to Italy under a 1998 treaty.",
        [("agreement", "1998 treaty", 1998, "in force", "")],
    ),
    (
        "The government negotiated new agreements with Qatar and Kuwait that set a minimum wage.",
        [("agreement", "agreements", None, "not stated", ""), ("agreement", "agreements", None, "not stated", "")],
    ),
    ("Lacking a bilateral agreement with Oman, Kenya could do little.", []),
    (
        "The government approved a five-year strategy against trafficking in 2008.",
        [("plan", "five-year strategy against trafficking", 2008, "adopted", "2008")],
    ),
    ("The government's 2006 national strategy has lapsed.", [("plan", "2006 national strategy", 2006, "expired", "")]),
    ("A new strategy for 2010 to 2014 was drafted.", [("plan", "strategy for 2010 to 2014", 2010, "draft", "")]),
    (
        "The government adopted its second national action plan (2008-2012).",
        [("plan", "national action plan", 2008, "adopted", "")],
    ),
    (
        "The state program for 2006-2010 to combat trafficking was approved by presidential decree.",
        [("plan", "state program for 2006-2010 to combat trafficking", 2006, "adopted", "")],
    ),
    ("The action plan ran out at the end of 2007.", [("plan", "action plan", None, "expired", "2007")]),
    (
        "The government let its national action plan expire in 2008.",
        [("plan", "national action plan", None, "expired", "2008")],
    ),
    (
        "The government allowed its national action plan to lapse in 2008.",
        [("plan", "national action plan", None, "expired", "2008")],
    ),
    (
        "The cabinet is expected to approve the national action plan by June.",
        [("plan", "national action plan", None, "draft", "")],
    ),
    (
        "The ministry circulated a draft national action plan for comment.",
        [("plan", "draft national action plan", None, "draft", "")],
    ),
    (
        "The draft plan of action was submitted to the prime minister in February 2009.",
        [("plan", "draft plan of action", 2009, "draft", "2009-02")],
    ),
    (
        "The Council of Ministers has yet to approve the national strategy.",
        [("plan", "national strategy", None, "draft", "")],
    ),
    (
        "Parliament ratified an agreement with Spain on migration in 2007.",
        [("agreement", "agreement with Spain on migration", 2007, "ratified", "2007")],
    ),
    (
        "In 2007, the government acceded to the Palermo Protocol.",
        [("treaty", "Palermo Protocol", None, "acceded", "2007")],
    ),
    (
        "Kenya became a signatory to the UN TIP Protocol in 2001 and deposited its ratification in 2005.",
        [("treaty", "UN TIP Protocol", None, "ratified", "2005")],
    ),
    ("Kenya has not signed the UN TIP Protocol.", [("treaty", "UN TIP Protocol", None, "not stated", "")]),
    (
        "Parliament is debating ratification of ILO Convention 189.",
        [("treaty", "ILO Convention 189", None, "not stated", "")],
    ),
    (
        "The Senate approved the 2000 UN TIP Protocol, which entered into force for Kenya in 2005.",
        [("treaty", "2000 UN TIP Protocol", 2000, "in force", "2005")],
    ),
    ("An order of the labor minister bars fees.", []),
    (
        "A ministerial order issued in 2007 bars recruitment fees.",
        [("law", "ministerial order", 2007, "in force", "")],
    ),
    ("A 2006 ministerial order bars recruitment fees.", [("law", "2006 ministerial order", 2006, "in force", "")]),
    ("The Children Act (2001) prohibits child prostitution.", [("law", "Children Act (2001)", 2001, "in force", "")]),
    (
        "The government gazetted the Counter-Trafficking Act in 2010.",
        [("law", "Counter-Trafficking Act", 2010, "adopted", "2010")],
    ),
    (
        "New rules under the Employment Act entered into force in 2008.",
        [("law", "Employment Act", None, "in force", "")],
    ),
    (
        "Amendments to the Immigration Act that took effect in 2008 raise fines.",
        [("law", "Immigration Act", 2008, "in force", "2008")],
    ),
    (
        "The government revised its criminal code in 2004 to outlaw trafficking.",
        [("law", "criminal code", None, "adopted", "2004")],
    ),
    (
        "The penal code was amended in 2005 to make trafficking a crime.",
        [("law", "penal code", None, "adopted", "2005")],
    ),
    ("A provision of the penal code on begging is rarely used.", [("law", "penal code", None, "in force", "")]),
    (
        "The begging provision of the penal code is used against teachers.",
        [("law", "penal code", None, "in force", "")],
    ),
    ("Police manuals are old.", []),
    (
        "The ministry published a manual for police on interviewing victims.",
        [("procedure", "manual for police on interviewing victims", None, "adopted", "")],
    ),
    (
        "The hotel association signed a code of conduct against child sex tourism in 2007.",
        [("procedure", "code of conduct against child sex tourism", 2007, "adopted", "2007")],
    ),
    (
        "Officials identified victims using written guidelines.",
        [("procedure", "written guidelines", None, "in force", "")],
    ),
    (
        "The government relied on an informal referral mechanism.",
        [("procedure", "referral mechanism", None, "in force", "")],
    ),
    ("The bill, which would raise the minimum penalty, died in committee.", []),
    ("A trafficking bill failed to pass.", [("law", "trafficking bill", None, "draft", "")]),
    (
        "The trafficking bill has languished in the lower house since 2004.",
        [("law", "trafficking bill", None, "draft", "")],
    ),
    (
        "The trafficking bill passed both houses in May 2008 and awaits the king's assent.",
        [("law", "trafficking bill", 2008, "adopted", "2008-05")],
    ),
    ("The government is revising its criminal code.", [("law", "criminal code", None, "not stated", "")]),
    ("The anti-trafficking law is being amended.", [("law", "anti-trafficking law", None, "not stated", "")]),
    (
        "The draft was ready, and a national action plan was being adopted.",
        [("plan", "national action plan", None, "draft", "")],
    ),
    # Where a name ends, and which verb is whose.
    (
        'The ministry reissued the "Code of Ethics for Tourism" to hotels.',
        [("procedure", "Code of Ethics for Tourism", None, "not stated", "")],
    ),
    ("Law 263 created separate offenses.", [("law", "Law 263", None, "in force", "")]),
    ("Law 263, created in 2004, is short.", [("law", "Law 263", 2004, "adopted", "2004")]),
    (
        "The council published its 2008-2010 action plan on its website.",
        [("plan", "2008-2010 action plan", 2008, "adopted", "")],
    ),
    (
        "It drafted a national action plan in consultation with NGOs.",
        [("plan", "national action plan", None, "draft", "")],
    ),
    (
        "It introduced to parliament amendments to the criminal code.",
        [("law", "criminal code", None, "not stated", "")],
    ),
    (
        "Kenya has enacted the Minors Act 694 of 2005 and the Brothel Regulations of 2007.",
        [
            ("law", "Minors Act 694 of 2005", 2005, "adopted", ""),
            ("law", "Brothel Regulations of 2007", 2007, "adopted", ""),
        ],
    ),
    (
        "Ministries assess current anti-trafficking legislation and practices to prepare a bill.",
        [("law", "anti-trafficking legislation", None, "not stated", "")],
    ),
    (
        "The government continued to use its national referral mechanism.",
        [("procedure", "national referral mechanism", None, "in force", "")],
    ),
    # Made by what "or" joins to a denial, dated behind a decree, new laws and what they are to do.
    ("The code did not set terms or establish guidelines for the care of girls.", []),
    (
        "Since issuing a presidential decree in August 2004, the government has drafted a national plan.",
        [("law", "presidential decree", 2004, "adopted", "2004-08"), ("plan", "national plan", None, "draft", "")],
    ),
    (
        "It enacted a law to enhance the care of victims.",
        [("law", "law to enhance the care of victims", None, "adopted", "")],
    ),
    ("It used the 2005 law to provide care.", [("law", "2005 law", 2005, "in force", "")]),
    (
        "It developed assistance protocols for shelters.",
        [("procedure", "assistance protocols for shelters", None, "adopted", "")],
    ),
    (
        "The president signed a tough Law on the Eradication of Slavery.",
        [("law", "Law on the Eradication of Slavery", None, "adopted", "")],
    ),
    # What applies though it is told how it was made; another one of a kind; the law that is spoken of again.
    (
        "Article 309, on the keeping of brothels, provided for up to five years.",
        [("law", "Article 309", None, "in force", "")],
    ),
    (
        "The president signed the Trafficking in Persons Act in 2005. Although it enacted a comprehensive law, it tried nobody.",
        [("law", "Trafficking in Persons Act", 2005, "adopted", "2005")],
    ),
    (
        "Kenya signed an agreement with Mali on extradition and one with Chad and Niger on patrols.",
        [
            ("agreement", "agreement with Mali on extradition", None, "signed", ""),
            ("agreement", "one with Chad and Niger on patrols", None, "signed", ""),
        ],
    ),
    (
        "A law passed in 2005 criminalizes trafficking for sexual exploitation.",
        [("law", "law", 2005, "in force", "")],
    ),
    (
        "Regulations implementing the Child Care Act were issued in 2008.",
        [("law", "Child Care Act", None, "in force", "")],
    ),
    ("Prosecutors use the penal code.", [("law", "penal code", None, "in force", "")]),
    (
        "In 2007, Kenya launched a national action plan. The government continued to implement the national action plan.",
        [("plan", "national action plan", 2007, "in force", "")],
    ),
    # What a law does or fails to do tells that it applies; what a bill does, or would, does not.
    (
        "Section 9 of the criminal code does not ask for proof of violence and does not cover boys.",
        [("law", "Section 9 of the criminal code", None, "in force", "")],
    ),
    (
        "Article 61 of the penal code did not require proof of violence.",
        [("law", "Article 61 of the penal code", None, "in force", "")],
    ),
    ("The 2004 trafficking act fails to define coercion.", [("law", "2004 trafficking act", 2004, "in force", "")]),
    ("The 2004 trafficking act left bonded labor out.", [("law", "2004 trafficking act", 2004, "in force", "")]),
    ("The 2004 trafficking act gives victims a lawyer.", [("law", "2004 trafficking act", 2004, "in force", "")]),
    ("The trafficking bill did not require proof of violence.", [("law", "trafficking bill", None, "draft", "")]),
    ("The trafficking bill failed to win a majority.", [("law", "trafficking bill", None, "draft", "")]),
    ("The 2004 trafficking act would not cover boys.", [("law", "2004 trafficking act", 2004, "not stated", "")]),
    ("A plan of action, revised in 2006, assigns tasks to courts.", [("plan", "plan of action", None, "in force", "")]),
    # What goes on applying, and what is to apply only later.
    (
        "Kenya signed an accord with Togo, while agreements signed years ago with Mali, Chad, and Niger stayed in force.",
        [
            ("agreement", "accord with Togo", None, "signed", ""),
            ("agreement", "agreements", None, "in force", ""),
            ("agreement", "agreements", None, "in force", ""),
            ("agreement", "agreements", None, "in force", ""),
        ],
    ),
    (
        "An agreement that Kenya signed with Mali in 2001 is still applied.",
        [("agreement", "agreement", 2001, "in force", "")],
    ),
    (
        "A 2001 memorandum with Mali stayed valid, and one with Chad lapsed in 2006.",
        [
            ("agreement", "2001 memorandum with Mali", 2001, "in force", ""),
            ("agreement", "one with Chad", None, "expired", "2006"),
        ],
    ),
    (
        "In May 2008, parliament passed the Migrant Workers Act, which bars fees and will take effect in 2010.",
        [("law", "Migrant Workers Act", 2008, "adopted", "2008-05")],
    ),
    (
        "Parliament passed a trafficking law in 2008 that comes into force in July 2010.",
        [("law", "trafficking law", 2008, "adopted", "2008")],
    ),
    (
        "Parliament passed the Child Act in 2007, and it took effect in March 2008.",
        [("law", "Child Act", 2007, "in force", "2008-03")],
    ),
    (
        "Section 4 of the Penal Code, in effect since August 2002, bans slavery.",
        [("law", "Section 4 of the Penal Code", 2002, "in force", "2002-08")],
    ),
    # The verb of a name stands behind what is set in commas, and what was completed may not be adopted.
    (
        "A decree on shelters, which would raise rations and admit foreign girls, awaited the signature of the president.",
        [("law", "decree on shelters", None, "draft", "")],
    ),
    (
        "In June, the council completed guidelines for victim identification, which had not been approved by December.",
        [("procedure", "guidelines for victim identification", None, "draft", "")],
    ),
    (
        "The national action plan, which the cabinet approved in 2004, came to an end in 2008.",
        [("plan", "national action plan", 2004, "expired", "2008")],
    ),
    (
        "The national action plan, adopted in 2004, was being revised.",
        [("plan", "national action plan", 2004, "adopted", "2004")],
    ),
    (
        "A council was formed in May 2003 and has begun to write a national action plan.",
        [("plan", "national action plan", None, "draft", "")],
    ),
    (
        "An amendment of 1999 inserted Section 175 into the Criminal Code.",
        [("law", "Section 175 into the Criminal Code", 1999, "adopted", "1999")],
    ),
    # Names: where they end, and what is none.
    (
        "Law No. KB/2004-0010, passed in May 2004, bans slavery.",
        [("law", "Law No. KB/2004-0010", 2004, "in force", "")],
    ),
    (
        "A draft amendment that would punish clients was sent to the Ministry of Law.",
        [("law", "draft amendment", None, "draft", "")],
    ),
    ("The Faculty of Law held a course for 20 judges.", []),
    ("A bill to extend the school year is before parliament.", []),
    ("A bill to raise penalties is before parliament.", [("law", "bill to raise penalties", None, "draft", "")]),
    (
        "It held 14 classes on the penal code for 80 officers, and Togo paid for books.",
        [("law", "penal code", None, "not stated", "")],
    ),
    (
        "The council approved a program on the prevention of human trafficking for 2006-2010.",
        [("plan", "program on the prevention of human trafficking for 2006-2010", 2006, "adopted", "")],
    ),
    (
        "Kenya extended its accord with Togo; one with Mali on the return of children had been signed in 2005.",
        [
            ("agreement", "accord with Togo", None, "adopted", ""),
            ("agreement", "one with Mali on the return of children", 2005, "signed", "2005"),
        ],
    ),
    (
        "Kenya signed an accord with Togo. Police arrested one with Malian papers.",
        [("agreement", "accord with Togo", None, "signed", "")],
    ),
    (
        "A draft accord with Togo is under discussion; an accord with Mali is under discussion.",
        [
            ("agreement", "draft accord with Togo", None, "draft", ""),
            ("agreement", "accord with Mali", None, "planned", ""),
        ],
    ),
    ("RECOMMENDATIONS FOR KENYA:\nTrain judges; and issue the regulations on shelters.", []),
    (
        "RECOMMENDATIONS FOR KENYA:\nTrain judges; and finish the national action plan.",
        [("plan", "national action plan", None, "draft", "")],
    ),
    # What a new one does to the one before, and what rules are for.
    (
        "The 2004 Trafficking Act, which replaced the 1930 Slavery Act, bans child marriage.",
        [("law", "2004 Trafficking Act", 2004, "in force", ""), ("law", "1930 Slavery Act", 1930, "expired", "")],
    ),
    (
        "The law of 1992 on pimping was repealed by the new penal code in 2007.",
        [("law", "law of 1992 on pimping", 1992, "expired", "2007"), ("law", "penal code", None, "adopted", "")],
    ),
    (
        "Regulations to implement the 2004 Trafficking Act had not been issued.",
        [("law", "2004 Trafficking Act", 2004, "in force", "")],
    ),
    # Behind a participle without commas the verb is still to come.
    (
        "The national action plan adopted in 2003 had lapsed by the end of 2006.",
        [("plan", "national action plan", 2003, "expired", "2006")],
    ),
    (
        "A national action plan adopted in 2006 was being carried out.",
        [("plan", "national action plan", 2006, "in force", "")],
    ),
    ("A law drafted in 2005 was passed in 2007.", [("law", "law", 2005, "adopted", "2007")]),
    (
        "An agreement signed in 1997 with Togo was not enforced.",
        [("agreement", "agreement", 1997, "signed", "1997")],
    ),
    (
        "The council began carrying out its 2008-2010 national action plan.",
        [("plan", "2008-2010 national action plan", 2008, "in force", "")],
    ),
    # A treaty is no draft, and more names that end sooner.
    ("ILO Convention 189 awaits ratification.", [("treaty", "ILO Convention 189", None, "not stated", "")]),
    (
        "Kenya's first national action plan against trafficking dates from 2004.",
        [("plan", "national action plan against trafficking", 2004, "not stated", "")],
    ),
    (
        "Under a 2005 accord on child trafficking in West Africa, Kenya returned 30 children to Togo.",
        [("agreement", "2005 accord on child trafficking in West Africa", 2005, "in force", "")],
    ),
    (
        "The ministry distributed a manual on victim identification to all police stations.",
        [("procedure", "manual on victim identification", None, "adopted", "")],
    ),
    (
        "An amendment of 1999 inserted Section 175 into the Criminal Code. Traffickers face ten years in prison under it.",
        [("law", "Section 175 into the Criminal Code", 1999, "in force", "")],
    ),
    # What is only proposed, or would follow upon adoption, and what is over.
    ("A proposed trafficking law imposes high fines.", [("law", "proposed trafficking law", None, "draft", "")]),
    ("The trafficking law, if passed, gives victims a visa.", [("law", "trafficking law", None, "draft", "")]),
    (
        "The agreement with Togo is no longer in force.",
        [("agreement", "agreement with Togo", None, "expired", "")],
    ),
    (
        "The memorandum with Togo, signed in May, will take effect in 2010.",
        [("agreement", "memorandum with Togo", None, "signed", "")],
    ),
    (
        "The cabinet adopted a national action plan, which parliament has yet to fund.",
        [("plan", "national action plan", None, "adopted", "")],
    ),
    ("The council canceled a course on the 2004 Labor Act.", [("law", "2004 Labor Act", 2004, "not stated", "")]),
    (
        "Kenya has ratified neither ILO Convention 182 nor the UN TIP Protocol.",
        [
            ("treaty", "ILO Convention 182", None, "not stated", ""),
            ("treaty", "UN TIP Protocol", None, "not stated", ""),
        ],
    ),
    (
        "Kenya expects its agreement with Kuwait to be ratified in 2010.",
        [("agreement", "agreement with Kuwait", None, "not stated", "")],
    ),
    (
        "The council carried out its national action plan, concluded an accord with Togo in 2008, and met twice.",
        [
            ("plan", "national action plan", None, "in force", ""),
            ("agreement", "accord with Togo", 2008, "signed", "2008"),
        ],
    ),
    # May is a month, too; what was signed is dated as what was passed.
    ("A decree of May 2009 bars minors from bars.", [("law", "decree of May 2009", 2009, "in force", "")]),
    ("A law signed in May 2008 bans slavery.", [("law", "law", 2008, "in force", "")]),
    (
        "Its law on the status of foreigners grants victims a stay of 30 days.",
        [("law", "law on the status of foreigners", None, "in force", "")],
    ),
    (
        "Kenya signed the COMESA protocol on migration.",
        [("treaty", "COMESA protocol on migration", None, "signed", "")],
    ),
    # What was passed and not published is adopted; what was considered and passed is as well.
    (
        "The Trafficking Act passed in 2005 has yet to be gazetted.",
        [("law", "Trafficking Act", 2005, "adopted", "2005")],
    ),
    (
        "A law requiring hotels to register maids was passed in 2008 but had not been published.",
        [("law", "law requiring hotels to register maids", 2008, "adopted", "2008")],
    ),
    ("Parliament considered and passed the trafficking bill.", [("law", "trafficking bill", None, "adopted", "")]),
    ("Parliament considered but did not pass the trafficking bill.", [("law", "trafficking bill", None, "draft", "")]),
    (
        "The guidelines for victim identification were in use at all borders.",
        [("procedure", "guidelines for victim identification", None, "in force", "")],
    ),
    # What is used or carried out applies, whenever it was made; what is struck down or broken off ended.
    (
        "The council is carrying out a national action plan that was adopted in 2007.",
        [("plan", "national action plan", 2007, "in force", "")],
    ),
    (
        "Under the national action plan, the ministry opened a home.",
        [("plan", "national action plan", None, "in force", "")],
    ),
    (
        "The draft law, which repeals the 1949 Vagrancy Act, awaits a vote.",
        [("law", "1949 Vagrancy Act", 1949, "in force", "")],
    ),
    (
        "NGOs demanded a trafficking law that gives victims a visa.",
        [("law", "trafficking law", None, "not stated", "")],
    ),
    ("The trafficking law failed to reach a vote.", [("law", "trafficking law", None, "not stated", "")]),
    (
        "The Labor Act would be replaced by a new labor code.",
        [("law", "labor code", None, "planned", "")],
    ),
    ("The labor code no longer applies only to men.", [("law", "labor code", None, "not stated", "")]),
    ("The Trafficking Act left the committee in May.", [("law", "Trafficking Act", None, "not stated", "")]),
    (
        "Kenya signed an accord with Togo. Police arrested one with Benin passports.",
        [("agreement", "accord with Togo", None, "signed", "")],
    ),
    ("Officials finished a course on the trafficking law.", [("law", "trafficking law", None, "not stated", "")]),
    (
        "Officials carrying the national action plan to the president were delayed.",
        [("plan", "national action plan", None, "not stated", "")],
    ),
    (
        "The guidelines are unfinished, and the Labor Code remains current.",
        [("law", "Labor Code", None, "in force", "")],
    ),
    ("The court struck down the Pimping Act in 2008.", [("law", "Pimping Act", None, "expired", "2008")]),
    (
        "Kenya broke off its labor agreement with Oman in 2008.",
        [("agreement", "labor agreement with Oman", None, "expired", "2008")],
    ),
    ("The 2004 Labor Act abolished private agencies.", [("law", "2004 Labor Act", 2004, "in force", "")]),
    (
        "The president approved the second national action plan, covering 2007 to 2010.",
        [("plan", "national action plan", 2007, "adopted", "")],
    ),
    (
        "Kenya signed a memorandum of understanding with Togo on trafficking in Lome in May 2005.",
        [("agreement", "memorandum of understanding with Togo on trafficking", 2005, "signed", "2005-05")],
    ),
    # a participle that only says that it is a new version
    ("The government began implementing an updated action plan.", [("plan", "action plan", None, "in force", "")]),
    ("Officials started using updated guidelines.", [("procedure", "guidelines", None, "in force", "")]),
    ("The government launched its expanded action plan.", [("plan", "action plan", None, "adopted", "")]),
    ("The government updated its action plan.", [("plan", "action plan", None, "adopted", "")]),
]


@pytest.mark.parametrize(("text", "expected"), ROWS)
def test_a_text_tells_how_its_instruments_stand(text: str, expected: list[Facts]) -> None:
    facts = extract(read(Document(id="d", country="KEN", year=2009, text=text), load_lexicon()))
    assert [(one.kind, one.name, one.year, one.status, one.status_date) for one in facts] == expected
