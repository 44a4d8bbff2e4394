"""Laws, plans, agreements and treaties in the manner of the reports of all years: each sentence and all that it states.

A row has the country of the text, the sentence, and its instruments; what an instrument does not name is empty.
"""

import pytest

from tipgraph.extract.instruments import extract
from tipgraph.lexicon import load_lexicon
from tipgraph.model import Document, Instrument
from tipgraph.reading import read

Facts = tuple[str, str, str, int | None, str, str, str, str]
Row = tuple[str, str, list[Facts]]


def _of(
    kind: str,
    name: str,
    partners: str = "",
    *,
    year: int | None = None,
    status: str = "not stated",
    date: str = "",
    article: str = "",
    prohibits: str = "",
) -> Facts:
    return kind, name, partners, year, status, date, article, prohibits


def _stated(country: str, text: str) -> list[Facts]:
    document = Document(id="d", country=country, year=2010, text=text)
    facts = list(extract(read(document, load_lexicon())))
    assert all(0 <= one.evidence.start < one.evidence.end <= len(text) for one in facts)
    assert all(one.parties[:1] == (country,) for one in facts if one.parties)
    return [_row(one) for one in facts]


def _row(one: Instrument) -> Facts:
    partners = " ".join(one.parties[1:])
    return (
        one.kind,
        one.name,
        partners,
        one.year,
        one.status,
        one.status_date,
        one.article,
        " ".join(one.prohibits),
    )


TREATIES: list[Row] = [
    (
        "LKA",
        "Courts convicted three traffickers under the 2008 anti-trafficking act for sex trafficking.",
        [_of("law", "2008 anti-trafficking act", year=2008, status="in force")],
    ),
    (
        "MDA",
        "Moldova signed the UN Protocol on trafficking in persons in December 2000 but has not ratified it.",
        [_of("treaty", "UN Protocol on trafficking in persons", status="signed", date="2000-12")],
    ),
    (
        "GEO",
        "Georgia signed the Palermo Protocol in December 2000 and ratified it in May 2003.",
        [_of("treaty", "Palermo Protocol", status="ratified", date="2003-05")],
    ),
    (
        "NPL",
        "In June 2020, Nepal acceded to the UN TIP Protocol.",
        [_of("treaty", "UN TIP Protocol", status="acceded", date="2020-06")],
    ),
    (
        "KOR",
        "South Korea signed the 2000 UN TIP Protocol on 13 December 2000.",
        [_of("treaty", "2000 UN TIP Protocol", year=2000, status="signed", date="2000-12-13")],
    ),
    (
        "HTI",
        "The Senate voted in 2002 to ratify ILO Convention 182, but the lower house has not acted.",
        [_of("treaty", "ILO Convention 182")],
    ),
    (
        "CHE",
        "The Council of Europe Convention on Action against Trafficking in Human Beings entered into force for "
        "Switzerland on April 1, 2013.",
        [
            _of(
                "treaty",
                "Council of Europe Convention on Action against Trafficking in Human Beings",
                status="in force",
                date="2013-04-01",
            )
        ],
    ),
    (
        "IRN",
        "Iran has neither signed nor ratified the 2000 UN TIP Protocol.",
        [_of("treaty", "2000 UN TIP Protocol", year=2000)],
    ),
    (
        "FJI",
        "The government acceded to the UN TIP Protocol in September 2017 and to the Migrant Smuggling Protocol.",
        [
            _of("treaty", "UN TIP Protocol", status="acceded", date="2017-09"),
            _of("treaty", "Migrant Smuggling Protocol", status="acceded"),
        ],
    ),
]

LAWS: list[Row] = [
    (
        "LVA",
        "In August 2002, parliament passed a law against trafficking, which took effect in January 2003.",
        [_of("law", "law against trafficking", year=2002, status="in force", date="2003-01")],
    ),
    (
        "BGD",
        "The Women and Children Repression Act of 2000 punishes trafficking in women with death or life in prison.",
        [
            _of(
                "law",
                "Women and Children Repression Act of 2000",
                year=2000,
                status="in force",
                prohibits="unspecified",
            )
        ],
    ),
    (
        "SWZ",
        "The People Trafficking and People Smuggling (Prohibition) Act of 2009 prohibits all forms of trafficking.",
        [
            _of(
                "law",
                "People Trafficking and People Smuggling (Prohibition) Act of 2009",
                year=2009,
                status="in force",
                prohibits="unspecified",
            )
        ],
    ),
    (
        "AZE",
        "The 2005 Law on the Fight against Trafficking in Persons and Article 144 of the criminal code criminalized "
        "sex trafficking and labor trafficking and prescribed penalties of five to 10 years' imprisonment.",
        [
            _of(
                "law",
                "2005 Law on the Fight against Trafficking in Persons",
                year=2005,
                status="in force",
                prohibits="labor sex",
            ),
            _of(
                "law",
                "Article 144 of the criminal code",
                status="in force",
                article="Article 144",
                prohibits="labor sex",
            ),
        ],
    ),
    (
        "LAO",
        "Laos does not have a specific anti-trafficking law, but prosecutors may use the kidnapping and prostitution "
        "provisions of the penal code.",
        [_of("law", "penal code", status="in force")],
    ),
    (
        "BHS",
        "Bahamian law does not specifically prohibit trafficking in persons, though the Sexual Offenses Act bans "
        "procuring by force.",
        [_of("law", "Sexual Offenses Act", status="in force")],
    ),
    (
        "KEN",
        "Kenya's Sexual Offenses Act, enacted in July 2006, outlaws child prostitution and sex tourism.",
        [_of("law", "Sexual Offenses Act", year=2006, status="in force", prohibits="sex")],
    ),
    (
        "MUS",
        "Parliament passed the Combating of Trafficking in Persons Act in April 2009.",
        [_of("law", "Combating of Trafficking in Persons Act", year=2009, status="adopted", date="2009-04")],
    ),
    (
        "ZMB",
        "The Anti-Human Trafficking Act of 2008, as amended in 2022, criminalized labor trafficking and some forms of "
        "sex trafficking.",
        [
            _of(
                "law",
                "Anti-Human Trafficking Act of 2008",
                year=2008,
                status="in force",
                prohibits="labor sex",
            )
        ],
    ),
    (
        "PRT",
        "In 2013, Portugal amended Article 160 of the Penal Code.",
        [_of("law", "Article 160 of the Penal Code", status="adopted", date="2013", article="Article 160")],
    ),
    (
        "THA",
        "Section 312 of the Penal Code makes slavery a crime.",
        [
            _of(
                "law",
                "Section 312 of the Penal Code",
                status="in force",
                article="Section 312",
                prohibits="labor",
            )
        ],
    ),
    (
        "LBN",
        "Law Number 164, enacted on 1 September 2011, criminalizes all forms of trafficking.",
        [
            _of(
                "law",
                "Law Number 164",
                year=2011,
                status="in force",
                prohibits="unspecified",
            )
        ],
    ),
    (
        "PHL",
        "Trafficking for sexual exploitation is prohibited under the 2003 Anti-Trafficking in Persons Act.",
        [_of("law", "2003 Anti-Trafficking in Persons Act", year=2003, status="in force", prohibits="sex")],
    ),
    (
        "SUR",
        "The 2015 Trafficking Act required a demonstration of force and did not criminalize all forms of child sex "
        "trafficking.",
        [_of("law", "2015 Trafficking Act", year=2015, status="in force")],
    ),
    (
        "QAT",
        "Cabinet approval of the draft law on domestic workers is still pending.",
        [_of("law", "draft law on domestic workers", status="draft")],
    ),
    (
        "KWT",
        "A comprehensive anti-trafficking bill drafted in 2009 awaits passage by the parliament.",
        [_of("law", "comprehensive anti-trafficking bill", year=2009, status="draft", date="2009")],
    ),
    (
        "UKR",
        "The parliament adopted amendments to Article 149 of the criminal code in September 2018.",
        [
            _of(
                "law",
                "Article 149 of the criminal code",
                year=2018,
                status="adopted",
                date="2018-09",
                article="Article 149",
            )
        ],
    ),
    ("TTO", "Neither slavery nor forced labor is outlawed by the Offences Act.", [_of("law", "Offences Act")]),
    (
        "GMB",
        "The October 2007 Trafficking in Persons Act prohibits all forms of trafficking without distinguishing "
        "between sex and labor trafficking.",
        [
            _of(
                "law",
                "2007 Trafficking in Persons Act",
                year=2007,
                status="in force",
                prohibits="unspecified",
            )
        ],
    ),
    (
        "MWI",
        "The 1961 Immigration Act was repealed in 2015.",
        [_of("law", "1961 Immigration Act", year=1961, status="expired", date="2015")],
    ),
    (
        "NER",
        "The trafficking bill has been before parliament since 2001.",
        [_of("law", "trafficking bill", status="draft")],
    ),
]

PLANS: list[Row] = [
    (
        "AUT",
        "In March 2009 the cabinet adopted the national action plan for 2009-2011.",
        [_of("plan", "national action plan for 2009-2011", year=2009, status="adopted", date="2009-03")],
    ),
    (
        "GIN",
        "The 2012-2013 national action plan lapsed and the committee began work on a new one.",
        [_of("plan", "2012-2013 national action plan", year=2012, status="expired")],
    ),
    (
        "KAZ",
        "A three-year action plan approved in April 2018 sets aside money for shelters.",
        [_of("plan", "three-year action plan", year=2018, status="adopted", date="2018-04")],
    ),
    (
        "NAM",
        "The national referral mechanism, launched in 2019, remained untested.",
        [_of("procedure", "national referral mechanism", year=2019, status="adopted", date="2019")],
    ),
    (
        "LSO",
        "Officials have not finalized the standard operating procedures drafted in 2017.",
        [_of("procedure", "standard operating procedures", year=2017, status="draft", date="2017")],
    ),
    ("CUB", "The government did not have a national action plan or a law against all forms of trafficking.", []),
]

AGREEMENTS: list[Row] = [
    (
        "SVN",
        "Slovenia has police accords with Croatia, Hungary and Austria.",
        [
            _of("agreement", "police accords", "AUT"),
            _of("agreement", "police accords", "HRV"),
            _of("agreement", "police accords", "HUN"),
        ],
    ),
    (
        "TGO",
        "Togo signed a protocol with Gabon on the return of trafficked children in 2003.",
        [
            _of(
                "agreement",
                "protocol with Gabon on the return of trafficked children",
                "GAB",
                year=2003,
                status="signed",
                date="2003",
            )
        ],
    ),
    ("LKA", "The government negotiated with Kuwait and Oman on agreements to protect maids.", []),
    (
        "BGR",
        "Bulgaria signed a trilateral agreement with Greece and Romania on border crime in 1998.",
        [
            _of(
                "agreement",
                "trilateral agreement with Greece and Romania on border crime",
                "GRC ROU",
                year=1998,
                status="signed",
                date="1998",
            )
        ],
    ),
    (
        "PHL",
        "The Philippines maintained bilateral labor agreements covering domestic workers with Saudi Arabia, Jordan, "
        "and Lebanon.",
        [
            _of("agreement", "bilateral labor agreements covering domestic workers", "JOR", status="in force"),
            _of("agreement", "bilateral labor agreements covering domestic workers", "LBN", status="in force"),
            _of("agreement", "bilateral labor agreements covering domestic workers", "SAU", status="in force"),
        ],
    ),
    (
        "DOM",
        "Extradition treaties with Spain, France and the United States cover trafficking.",
        [
            _of("agreement", "Extradition treaties", "ESP", status="in force"),
            _of("agreement", "Extradition treaties", "FRA", status="in force"),
            _of("agreement", "Extradition treaties", "USA", status="in force"),
        ],
    ),
    (
        "CIV",
        "An agreement between Mali and Cote d'Ivoire regulates the travel of minors.",
        [_of("agreement", "agreement between Mali and Cote d'Ivoire", "MLI", status="in force")],
    ),
    (
        "BEN",
        "Benin has a cooperation agreement with ECOWAS.",
        [_of("agreement", "cooperation agreement with ECOWAS")],
    ),
    (
        "ALB",
        "Albania has readmission agreements with the EU, Italy and Switzerland.",
        [
            _of("agreement", "readmission agreements", "CHE"),
            _of("agreement", "readmission agreements", "ITA"),
            _of("agreement", "readmission agreements", "region:european-union"),
        ],
    ),
    (
        "IND",
        "India has an MOU with Bahrain and similar accords with Qatar and the UAE.",
        [
            _of("agreement", "MOU with Bahrain", "BHR"),
            _of("agreement", "similar accords", "ARE"),
            _of("agreement", "similar accords", "QAT"),
        ],
    ),
    (
        "NPL",
        "Nepal signed MOUs with Malaysia, Jordan, and the UAE and had an older agreement with Israel.",
        [
            _of("agreement", "MOUs", "ARE", status="signed"),
            _of("agreement", "MOUs", "JOR", status="signed"),
            _of("agreement", "MOUs", "MYS", status="signed"),
            _of("agreement", "agreement with Israel", "ISR"),
        ],
    ),
    (
        "KHM",
        "Cambodia's Pacts with Vietnam and Thailand provide for the return of victims.",
        [
            _of("agreement", "Pacts", "THA", status="in force"),
            _of("agreement", "Pacts", "VNM", status="in force"),
        ],
    ),
    (
        "MNG",
        "The Mongolia-Macau agreement on the return of victims was signed in 2008.",
        [
            _of(
                "agreement",
                "agreement on the return of victims",
                "MAC",
                year=2008,
                status="signed",
                date="2008",
            )
        ],
    ),
    (
        "ETH",
        "The government did not renew its labor agreements with Qatar and Kuwait, which had expired.",
        [
            _of("agreement", "labor agreements", "KWT", status="expired"),
            _of("agreement", "labor agreements", "QAT", status="expired"),
        ],
    ),
    ("UZB", "Talks on an extradition treaty with Israel continued.", []),
    (
        "MEX",
        "Mexico and Guatemala signed a memorandum of understanding in March 2004 to protect trafficked women.",
        [_of("agreement", "memorandum of understanding", "GTM", year=2004, status="signed", date="2004-03")],
    ),
    (
        "GHA",
        "In the absence of a bilateral agreement with Cote d'Ivoire, the children could not be returned.",
        [],
    ),
    (
        "SRB",
        "Serbia, Croatia, and Bosnia and Herzegovina initialed a tripartite protocol on the exchange of police data.",
        [_of("agreement", "tripartite protocol on the exchange of police data", "HRV BIH", status="signed")],
    ),
    (
        "IDN",
        "Under the terms of a memorandum with Malaysia signed in May 2011, maids keep their passports.",
        [_of("agreement", "memorandum with Malaysia", "MYS", year=2011, status="signed", date="2011-05")],
    ),
    ("DZA", "Algeria agreed with Niger to return its nationals.", []),
    ("TZA", "The government plans to sign labor agreements with Oman and Qatar.", []),
    (
        "JOR",
        "Jordan has memoranda with Indonesia and Sri Lanka; no such memorandum exists with Nepal.",
        [_of("agreement", "memoranda", "IDN"), _of("agreement", "memoranda", "LKA")],
    ),
    (
        "CHN",
        "China and Mongolia signed an MOU on cooperation in 2014, and police met under a sub-regional accord with "
        "Cambodia, Laos, Burma, Thailand, and Vietnam.",
        [
            _of("agreement", "MOU on cooperation", "MNG", year=2014, status="signed", date="2014"),
            _of(
                "agreement",
                "sub-regional accord with Cambodia, Laos, Burma, Thailand, and Vietnam",
                "KHM LAO MMR THA VNM",
                status="in force",
            ),
        ],
    ),
]

#: Short names, parts of laws, and how what is reviewed, unfinished or to come stands.
SHORT: list[Row] = [
    (
        "TTO",
        "The Trade in Persons Act (TPA) of 2012 bans slavery. Judges use the TPA. The 2012 TPA bans peonage too.",
        [_of("law", "Trade in Persons Act of 2012", year=2012, status="in force", prohibits="labor")],
    ),
    (
        "VIR",
        "The 2009 XYZA prohibits forced labor.",
        [_of("law", "2009 XYZA", year=2009, status="in force", prohibits="labor")],
    ),
    (
        "UGA",
        "The 2011 Suppression of Trafficking (SOT) Act outlaws sex trafficking.",
        [_of("law", "2011 Suppression of Trafficking Act", year=2011, status="in force", prohibits="sex")],
    ),
    ("ZMB", "The National Planning Authority (NPA) moved. The NPA hired 12 inspectors.", []),
    (
        "SUR",
        "Article 4:17 of the penal code outlaws sex trafficking.",
        [_of("law", "Article 4:17 of the penal code", status="in force", article="Article 4:17", prohibits="sex")],
    ),
    (
        "ALB",
        "Articles 9/a and 12/c of the penal code outlaw sex trafficking.",
        [
            _of(
                "law",
                "Articles 9/a and 12/c of the penal code",
                status="in force",
                article="Articles 9/a and 12/c",
                prohibits="sex",
            )
        ],
    ),
    (
        "TUN",
        "Article 88 bis of the penal code outlaws forced labor.",
        [
            _of(
                "law",
                "Article 88 bis of the penal code",
                status="in force",
                article="Article 88 bis",
                prohibits="labor",
            )
        ],
    ),
    (
        "KEN",
        "Section 8 of the Labor Code Act of 2010 bans forced labor.",
        [
            _of(
                "law",
                "Section 8 of the Labor Code Act of 2010",
                year=2010,
                status="in force",
                article="Section 8",
                prohibits="labor",
            )
        ],
    ),
    (
        "TGO",
        "The 2006 anti-trafficking law bans forced labor. Article 4 of that law bans sex trafficking.",
        [_of("law", "2006 anti-trafficking law", year=2006, status="in force", prohibits="labor sex")],
    ),
    (
        "CRI",
        "Costa Rica outlaws trafficking for sexual exploitation through Article 17 of its penal code.",
        [_of("law", "Article 17 of its penal code", status="in force", article="Article 17", prohibits="sex")],
    ),
    (
        "CRI",
        "Costa Rica would outlaw forced labor under Article 17 of its penal code.",
        [_of("law", "Article 17 of its penal code", status="in force", article="Article 17")],
    ),
    (
        "BWA",
        "The ministry began a review of the 2009 anti-trafficking law.",
        [_of("law", "2009 anti-trafficking law", year=2009)],
    ),
    ("BWA", "The cabinet reviewed a law against trafficking.", [_of("law", "law against trafficking", status="draft")]),
    (
        "BWA",
        "The government did not approve or implement its national action plan.",
        [_of("plan", "national action plan", status="draft")],
    ),
    (
        "BWA",
        "The 2010 law against trafficking, as amended, bans forced labor.",
        [_of("law", "2010 law against trafficking", year=2010, status="in force", prohibits="labor")],
    ),
    (
        "BWA",
        "Courts rely on the 1998 law on the suppression of trafficking. A draft law on trafficking awaits a vote.",
        [
            _of("law", "1998 law on the suppression of trafficking", year=1998, status="in force"),
            _of("law", "draft law on trafficking", status="draft"),
        ],
    ),
    (
        "BWA",
        "The council, whose four-year plan ended in 2006, wrote no other.",
        [_of("plan", "four-year plan", status="expired", date="2006")],
    ),
    (
        "BWA",
        "The ministry runs the Program for the Prevention of Trafficking in Children.",
        [_of("plan", "Program for the Prevention of Trafficking in Children")],
    ),
    ("BWA", "The ministry runs the Program for the Care of Victims of Trafficking.", []),
    (
        "BWA",
        "A national plan of action on trafficking, which the cabinet approved in 2004, is being carried out.",
        [_of("plan", "national plan of action on trafficking", year=2004, status="in force")],
    ),
    (
        "BWA",
        "The government approved an anti trafficking action plan.",
        [_of("plan", "anti trafficking action plan", status="adopted")],
    ),
    (
        "BWA",
        "Botswana acceded to the UN Convention against Transnational Organized Crime and its trafficking protocol.",
        [
            _of("treaty", "UN Convention against Transnational Organized Crime", status="acceded"),
            _of("treaty", "trafficking protocol", status="acceded"),
        ],
    ),
    (
        "BWA",
        "Botswana is a party to the 2000 UN TIP Protocol.",
        [_of("treaty", "2000 UN TIP Protocol", year=2000, status="in force")],
    ),
    ("BWA", "Botswana is not a party to the 2000 UN TIP Protocol.", [_of("treaty", "2000 UN TIP Protocol", year=2000)]),
    # What is promised, or begun and not finished.
    (
        "UZB",
        "It was placed there for commitments, including the adoption of a law against trafficking and approval of a "
        "national action plan.",
        [
            _of("law", "law against trafficking", status="planned"),
            _of("plan", "national action plan", status="planned"),
        ],
    ),
    (
        "UZB",
        "The ministry developed victim identification procedures but did not finalize them.",
        [_of("procedure", "victim identification procedures", status="draft")],
    ),
    ("UZB", "Police did not use victim identification procedures.", []),
    (
        "UZB",
        "The government began developing a national referral mechanism.",
        [_of("procedure", "national referral mechanism", status="draft")],
    ),
    (
        "UZB",
        "The government had a draft stand-alone trafficking law.",
        [_of("law", "draft stand-alone trafficking law", status="draft")],
    ),
    (
        "UZB",
        "The strategy against trafficking, which was drafted in early 2009, waits.",
        [_of("plan", "strategy against trafficking", year=2009, status="draft", date="2009")],
    ),
    (
        "TGO",
        "The cabinet approved the Program on the Control of Trafficking in Togo for 2004-2006.",
        [_of("plan", "Program on the Control of Trafficking in Togo for 2004-2006", year=2004, status="adopted")],
    ),
    (
        "TGO",
        "The ministry reissued its Global Code of Ethics for Tourism.",
        [_of("procedure", "Global Code of Ethics for Tourism")],
    ),
    (
        "TGO",
        "The ministry acts under Decree No. 12 of March 3, 2009.",
        [_of("law", "Decree No. 12 of March 3, 2009", year=2009, status="in force")],
    ),
    (
        "TZA",
        "The ministry worked with NGOs to draft a new national action plan.",
        [_of("plan", "national action plan", status="draft")],
    ),
    (
        "TZA",
        "The ministry plans to draft a national action plan.",
        [_of("plan", "national action plan", status="planned")],
    ),
    # Names.
    (
        "BOL",
        "Law 26 of 2006—the Law against Trafficking and Smuggling—criminalized forced labor.",
        [_of("law", "Law 26 of 2006", year=2006, status="in force", prohibits="labor")],
    ),
    (
        "BOL",
        "Article 28bis of the penal code and Article 3 of Law 2077 outlaw forced labor.",
        [
            _of(
                "law", "Article 28bis of the penal code", status="in force", article="Article 28bis", prohibits="labor"
            ),
            _of("law", "Article 3 of Law 2077", status="in force", article="Article 3", prohibits="labor"),
        ],
    ),
    (
        "LKA",
        "Amendments to the Foreign Workers Act and the Penal Code (Amendment) Act No 3 of 2004 were adopted.",
        [
            _of("law", "Foreign Workers Act", status="adopted"),
            _of("law", "Penal Code (Amendment) Act No 3 of 2004", year=2004, status="adopted"),
        ],
    ),
    (
        "LKA",
        "The Employment of Girls, Boys, and Women Act bans forced labor.",
        [_of("law", "Employment of Girls, Boys, and Women Act", status="in force", prohibits="labor")],
    ),
    (
        "LKA",
        "The Ministry of Labor, the Ministry of Justice, and the Women Act are new.",
        [_of("law", "Women Act")],
    ),
    (
        "IDN",
        "The government issued rules under the 2015 Care of Indonesian Migrant Workers Law to raise wages.",
        [_of("law", "2015 Care of Indonesian Migrant Workers Law", year=2015, status="in force")],
    ),
    (
        "IDN",
        "The government enforced its 2015 fair wages law.",
        [_of("law", "2015 fair wages law", year=2015, status="in force")],
    ),
    (
        "IDN",
        "The 2004 Law Related to Child Labor prescribes penalties.",
        [_of("law", "2004 Law Related to Child Labor", year=2004, status="in force")],
    ),
    (
        "IDN",
        "In 2012, the ministry finalized a Labor Migration Policy.",
        [_of("plan", "Labor Migration Policy", year=2012, status="adopted", date="2012")],
    ),
    ("IDN", "The Labor Migration Policy Project moved.", []),
    (
        "SWZ",
        "Section 9 of the Smuggling (Prohibition) Act, 2007, outlaws forced labor.",
        [
            _of(
                "law",
                "Section 9 of the Smuggling (Prohibition) Act, 2007",
                year=2007,
                status="in force",
                article="Section 9",
                prohibits="labor",
            )
        ],
    ),
    (
        "IDN",
        "Indonesia ratified the protocol to the ILO forced labor convention.",
        [_of("treaty", "protocol to the ILO forced labor convention", status="ratified")],
    ),
    (
        "TLS",
        "The penal code prohibits and punishes all forms of trafficking through Articles 63 and 64.",
        [
            _of("law", "Articles 63 and 64", status="in force", article="Articles 63 and 64", prohibits="unspecified"),
            _of("law", "penal code", status="in force", prohibits="unspecified"),
        ],
    ),
    (
        "TLS",
        "The 2011 law criminalizes the trafficking of children and adults for sexual exploitation.",
        [_of("law", "2011 law", year=2011, status="in force", prohibits="sex")],
    ),
    (
        "KEN",
        "Kenya did not finalize a memorandum of understanding with Qatar.",
        [_of("agreement", "memorandum of understanding with Qatar", "QAT", status="draft")],
    ),
    (
        "KEN",
        "Kenya negotiated, but had not signed, agreements with Qatar and Oman.",
        [
            _of("agreement", "agreements", "QAT", status="planned"),
            _of("agreement", "agreements", "OMN", status="planned"),
        ],
    ),
    (
        "KEN",
        "Kenya and Uganda had signed an agreement on the return of girls.",
        [_of("agreement", "agreement on the return of girls", "UGA", status="signed")],
    ),
]


@pytest.mark.parametrize(("country", "text", "expected"), TREATIES + LAWS + PLANS + AGREEMENTS + SHORT)
def test_a_sentence_gives_its_instruments(country: str, text: str, expected: list[Facts]) -> None:
    assert sorted(_stated(country, text), key=str) == sorted(expected, key=str)
