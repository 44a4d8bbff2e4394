# ruff: noqa: E501 (a form is a sentence)
"""How reports of 25 years tell how it stands with an instrument, and what bodies of two countries did: class by form.

A noun has its kind, its name, its indefinite and its definite form, whether it is plural, and its own year. A form has the sentence,
the status, and the year that it gives to an instrument that has none of its own (``None``: it gives none).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple


class Noun(NamedTuple):
    """An instrument as a sentence names it."""

    kind: str
    name: str
    a: str
    the: str
    plural: bool = False
    year: int | None = None


class Form(NamedTuple):
    """A sentence about an instrument: the statuses that are right, and the year."""

    text: str
    status: str
    year: int | None = None


class Row(NamedTuple):
    """A sentence with its cell of the table and what it states."""

    form: str
    noun: str
    text: str
    expected: tuple[str, str, int | None, str]


LAWS = [
    Noun("law", "anti-trafficking law", "an anti-trafficking law", "the anti-trafficking law"),
    Noun("law", "Trafficking in Persons Act", "the Trafficking in Persons Act", "the Trafficking in Persons Act"),
    Noun(
        "law", "law criminalizing child labor", "a law criminalizing child labor", "the law criminalizing child labor"
    ),
    Noun("law", "decree on forced begging", "a decree on forced begging", "the decree on forced begging"),
    Noun("law", "labor code", "a new labor code", "the new labor code"),
    Noun("law", "Child Protection Act", "a Child Protection Act", "the Child Protection Act"),
    Noun(
        "law",
        "comprehensive anti-trafficking legislation",
        "comprehensive anti-trafficking legislation",
        "the comprehensive anti-trafficking legislation",
    ),
    Noun("law", "Law 137 of 2004", "Law 137 of 2004", "Law 137 of 2004", False, 2004),
]
LAW_FORMS = [
    Form("Parliament passed {a} in 2006.", "adopted", 2006),
    Form("In 2006, the government enacted {a}.", "adopted", 2006),
    Form("{A} {was} adopted in 2006.", "adopted", 2006),
    Form("{A} {was} signed into law by the president in May 2006.", "adopted", 2006),
    Form("The president promulgated {a} in 2006.", "adopted", 2006),
    Form("{The} {was} gazetted in 2006.", "adopted", 2006),
    Form("The government published {the} in the official gazette in 2006.", "adopted", 2006),
    Form("The National Assembly unanimously approved {a} in December 2006.", "adopted", 2006),
    Form("{The}, adopted in 2006, {has} ten chapters.", "adopted", 2006),
    Form("{The}, which parliament passed in 2006, {has} ten chapters.", "adopted", 2006),
    Form("{The}, which {was} enacted in 2006, {is} little known.", "adopted", 2006),
    Form("The adoption of {a} in 2006 raised hopes.", "adopted", 2006),
    Form("With the passage of {a} in 2006, police gained new powers.", "adopted", 2006),
    Form("Since the enactment of {the} in 2006, few officers have been trained.", "adopted", 2006),
    Form("The ministry drafted {a}. {It} {was} adopted in May 2006.", "adopted", 2006),
    Form("The ministry drafted {a}; parliament passed {them} in 2006.", "adopted", 2006),
    Form("The ministry wrote, and parliament passed, {a} in 2006.", "adopted", 2006),
    Form("The cabinet debated and approved {a} in 2006.", "adopted", 2006),
    Form("The government hired inspectors, built a shelter, and enacted {a} in 2006.", "adopted", 2006),
    Form("Having passed {a} in 2006, parliament turned to other matters.", "adopted", 2006),
    Form("The government succeeded in passing {a} in 2006.", "adopted", 2006),
    Form("After years of debate, {a} became law in 2006.", "adopted", 2006),
    Form("{The} received presidential assent in 2006.", "adopted", 2006),
    Form("The most important step was the adoption of {a} in 2006.", "adopted", 2006),
    Form("The prime minister's signing of {the} in 2006 was welcomed.", "adopted", 2006),
    Form("{The} entered into force in 2006.", "in force", 2006),
    Form("{The} came into force in January 2006.", "in force", 2006),
    Form("{The} took effect in 2006.", "in force", 2006),
    Form("{The} {has} been in force since 2006.", "in force", 2006),
    Form("{The}, which came into force in 2006, {is} little known.", "in force", 2006),
    Form("{The}, in force since 2006, {is} little known.", "in force", 2006),
    Form("The entry into force of {the} in 2006 helped prosecutors.", "in force", 2006),
    Form("{The} became effective on 1 March 2006.", "in force", 2006),
    Form("{The} prohibit{s} all forms of trafficking.", "in force"),
    Form("Prosecutors used {the} to charge recruiters.", "in force"),
    Form("Courts convicted four men under {the}.", "in force"),
    Form("The penalties prescribed by {the} are stringent.", "in force"),
    Form("The ministry drafted {a} in 2006.", "draft", 2006),
    Form("{A} {was} submitted to parliament in 2006.", "draft", 2006),
    Form("The government submitted {a} to parliament in 2006.", "draft", 2006),
    Form("{A} {is} pending in parliament.", "draft"),
    Form("{A} remained pending before the National Assembly at the end of the reporting period.", "draft"),
    Form("{A} {is} before parliament.", "draft"),
    Form("{A} {is} awaiting a vote.", "draft"),
    Form("{The} awaited the president's signature.", "draft"),
    Form("Parliament did not pass {the}.", "draft"),
    Form("Parliament has yet to adopt {the}.", "draft"),
    Form("Parliament failed to pass {the} during the reporting period.", "draft"),
    Form("{A} {was} introduced in the Senate in 2006.", "draft", 2006),
    Form("{A} {is} being drafted.", "draft"),
    Form("The cabinet approved {a} and sent {them} to parliament in 2006.", "draft", 2006),
    Form("{A} passed the lower house in 2006 and await{s} a vote in the Senate.", "draft", 2006),
    Form("The drafting of {a} continued.", "draft"),
    Form("The government continued to draft {a}.", "draft"),
    Form("{The} {has} not yet been adopted.", "draft"),
    Form("{The} had stalled in committee.", "draft"),
    Form("Parliament repealed {the} in 2006.", "expired"),
    Form("{The}, enacted in 2006, prohibit{s} trafficking for all purposes.", "in force", 2006),
    Form("In 2006, the king signed {the}, which criminalize{s} forced labor.", "in force", 2006),
    Form("Parliament passed {a} in December 2006; {it} took effect in 2007.", "in force", 2006),
    Form("Parliament passed {a} in 2006 that now await{s} the president's signature.", "adopted|draft", 2006),
    Form("The Senate is debating {a}.", "draft|not stated"),
    Form("Congress was considering {a} at the end of the reporting period.", "draft|not stated"),
    Form("{A} {has} long been under review at the Ministry of Justice.", "draft|not stated"),
    Form("{A} {is} still in draft form.", "draft"),
    Form("The government is in the process of drafting {a}.", "draft"),
    Form("The ministry completed a draft of {the}.", "draft"),
    Form("The ministry circulated {a} for comment in 2006.", "draft", 2006),
    Form("{A} {was} with the Council of Ministers for approval.", "draft"),
    Form("Parliament voted to adopt {a} in 2006.", "adopted", 2006),
    Form("The emir issued {a} in 2006.", "adopted", 2006),
    Form("{A} {was} published in the official journal in 2006.", "adopted", 2006),
    Form("Both houses of parliament passed {a} in 2006.", "adopted", 2006),
    Form("{A} {was} rejected by parliament in 2006.", "draft", 2006),
    Form("The government withdrew {the} from parliament in 2006.", "draft", 2006),
    Form("The president vetoed {the} in 2006.", "draft", 2006),
    Form("Only in 2006 was {a} adopted.", "adopted", 2006),
    Form("After parliament had passed {a} in 2006, arrests rose.", "adopted", 2006),
    Form("Parliament, which passed {a} in 2006, held no hearings.", "adopted", 2006),
    Form("The government has yet to issue the decree needed to apply {the}.", "in force|not stated"),
    Form("Police lack the means to enforce {the}.", "in force|not stated"),
    Form("Judges continued to apply {the} in such cases.", "in force"),
    Form("Prosecutors charged two men with violating {the}.", "in force"),
    Form("Two men were tried for violations of {the}.", "in force"),
    Form("Courts made no use of {the}.", "not stated|in force"),
    Form("{The} {is} silent on forced begging.", "not stated|in force"),
]
PLANS = [
    Noun("plan", "national action plan", "a national action plan", "the national action plan"),
    Noun(
        "plan",
        "2007-2009 national plan of action",
        "a 2007-2009 national plan of action",
        "the 2007-2009 national plan of action",
        False,
        2007,
    ),
    Noun(
        "plan",
        "national strategy to combat trafficking",
        "a national strategy to combat trafficking",
        "its national strategy to combat trafficking",
    ),
    Noun(
        "plan",
        "National Action Plan to Combat Trafficking in Persons",
        "a National Action Plan to Combat Trafficking in Persons",
        "the National Action Plan to Combat Trafficking in Persons",
    ),
]
PLAN_FORMS = [
    Form("The cabinet adopted {a} in 2006.", "adopted", 2006),
    Form("In May 2006, the government launched {a}.", "adopted", 2006),
    Form("{A} {was} launched in 2006.", "adopted", 2006),
    Form("The council finalized {a} in 2006.", "adopted", 2006),
    Form("{The} {was} approved by the prime minister in 2006.", "adopted", 2006),
    Form("{The}, which the cabinet endorsed in 2006, {has} ten chapters.", "adopted", 2006),
    Form("The adoption of {a} in 2006 raised hopes.", "adopted", 2006),
    Form("The committee drafted {a}. The cabinet adopted {them} in 2006.", "adopted", 2006),
    Form("The government completed and published {a} in 2006.", "adopted", 2006),
    Form("The government implemented {the}.", "in force"),
    Form("The government continued to implement {the}.", "in force"),
    Form("{The} remained in effect.", "in force"),
    Form("Implementation of {the} began.", "in force"),
    Form("Ministries carried out activities under {the}.", "in force"),
    Form("The committee drafted {a} in 2006.", "draft", 2006),
    Form("{The} {is} awaiting cabinet approval.", "draft"),
    Form("The government did not adopt {the}.", "draft"),
    Form("The government failed to finalize {the}.", "draft"),
    Form("The committee is developing {a}.", "draft"),
    Form("The committee was in the process of drafting {a}.", "draft"),
    Form("{The} {was} still not approved by the end of the reporting period.", "draft"),
    Form("{The} {was} submitted to the cabinet for approval in 2006.", "draft", 2006),
    Form("The government's failure to adopt {the} slowed the work.", "draft"),
    Form("{The} expired.", "expired"),
    Form("The government did not renew {the} after {it} lapsed.", "expired"),
    Form("{The} ended in December 2009.", "expired"),
    Form("The committee oversaw {the}.", "in force"),
    Form("A committee of ministers supervises {the}.", "in force"),
    Form("The prime minister unveiled {a} in 2006.", "adopted", 2006),
    Form("The government made progress in implementing {the}.", "in force"),
    Form("Implementation of {the} has been slow.", "in force"),
    Form("The government carried out most of the measures set out in {the}.", "in force"),
    Form("The government allocated $20,000 to {the}.", "in force|not stated"),
    Form("{The} {was} only partly carried out.", "in force"),
    Form("{The} {was} in place.", "in force"),
    Form("{The}, adopted in 2006, expired in 2009.", "expired", 2006),
    Form("The ministry set up a committee to draw up {a}.", "draft|planned"),
    Form("{The}, completed in 2006, {has} yet to be adopted.", "draft", 2006),
    Form("The committee completed {a}, which awaits the signature of the president.", "draft"),
    Form("The government did not implement {the}.", "not stated"),
    Form("The government did not allocate money for the implementation of {the}.", "not stated|in force"),
    Form("The committee reviewed progress on {the}.", "in force|not stated"),
    Form("The government worked to implement {the}.", "in force"),
    Form("Officials met to discuss implementation of {the}.", "in force|not stated"),
    Form("The government is drafting {a}.", "draft"),
    Form("The council has prepared {a}, but the cabinet has not approved {them}.", "draft"),
]
PROCEDURES = [
    Noun(
        "procedure",
        "standard operating procedures for victim identification",
        "standard operating procedures for victim identification",
        "the standard operating procedures for victim identification",
        True,
    ),
    Noun(
        "procedure", "national referral mechanism", "a national referral mechanism", "the national referral mechanism"
    ),
    Noun(
        "procedure",
        "guidelines for victim referral",
        "guidelines for victim referral",
        "the guidelines for victim referral",
        True,
    ),
]
PROCEDURE_FORMS = [
    Form("The government developed {a} in 2006.", "adopted", 2006),
    Form("The ministry adopted {a} in 2006.", "adopted", 2006),
    Form("{A} {was} adopted in 2006.", "adopted", 2006),
    Form("{The}, adopted in 2006, {is} little known.", "adopted", 2006),
    Form("The adoption of {a} in 2006 raised hopes.", "adopted", 2006),
    Form("The ministry finalized and distributed {a}.", "adopted"),
    Form("The ministry established {a}.", "adopted"),
    Form("Officials used {the}.", "in force"),
    Form("The government implemented {the}.", "in force"),
    Form("Police followed {the}.", "in force"),
    Form("The ministry drafted {a}.", "draft"),
    Form("{The} {was} not finalized.", "draft"),
    Form("{The} remained pending.", "draft"),
    Form("The government has yet to approve {the}.", "draft"),
    Form("The committee is finalizing {a}.", "draft"),
    Form("{The} awaited approval by the ministry.", "draft"),
    Form("The ministry instituted {a} in 2006.", "adopted", 2006),
    Form("The government put {a} in place.", "adopted|in force"),
    Form("With the help of IOM, the ministry wrote and adopted {a}.", "adopted"),
    Form("{The}, completed in 2006, had yet to be approved.", "draft", 2006),
    Form("Officials did not use {the}.", "not stated"),
    Form("Few officers know of {the}.", "not stated"),
    Form("Police continued to use {the}.", "in force"),
    Form("In accordance with {the}, police sent victims to shelters.", "in force"),
    Form("Officers were trained on {the}.", "not stated|in force"),
]
TREATIES = [
    Noun("treaty", "UN TIP Protocol", "the UN TIP Protocol", "the UN TIP Protocol"),
    Noun(
        "treaty",
        "ILO Convention 182 on the Worst Forms of Child Labor",
        "ILO Convention 182 on the Worst Forms of Child Labor",
        "ILO Convention 182 on the Worst Forms of Child Labor",
    ),
    Noun("treaty", "2000 UN TIP Protocol", "the 2000 UN TIP Protocol", "the 2000 UN TIP Protocol", False, 2000),
    Noun(
        "treaty",
        "Council of Europe Convention on Action against Trafficking in Human Beings",
        "the Council of Europe Convention on Action against Trafficking in Human Beings",
        "the Council of Europe Convention on Action against Trafficking in Human Beings",
    ),
    Noun(
        "treaty",
        "Optional Protocol to the Convention on the Rights of the Child on the sale of children",
        "the Optional Protocol to the Convention on the Rights of the Child on the sale of children",
        "the Optional Protocol to the Convention on the Rights of the Child on the sale of children",
    ),
    Noun("treaty", "ILO Convention 29", "ILO Convention 29", "ILO Convention 29"),
    Noun(
        "treaty",
        "SAARC Convention on Preventing and Combating Trafficking in Women and Children for Prostitution",
        "the SAARC Convention on Preventing and Combating Trafficking in Women and Children for Prostitution",
        "the SAARC Convention on Preventing and Combating Trafficking in Women and Children for Prostitution",
    ),
]
TREATY_FORMS = [
    Form("The government signed {a} in 2006.", "signed"),
    Form("{A} {was} signed in 2006.", "signed"),
    Form("Ghana signed but has not ratified {a}.", "signed"),
    Form("The government signed, but did not ratify, {a}.", "signed"),
    Form("The government ratified {a} in 2006.", "ratified"),
    Form("In 2006, parliament ratified {a}.", "ratified"),
    Form("{A} {was} ratified in 2006.", "ratified"),
    Form("Ghana signed {a} in 2002 and ratified {them} in 2006.", "ratified"),
    Form("Ghana has signed and ratified {a}.", "ratified"),
    Form("The ratification of {a} in 2006 was welcomed.", "ratified"),
    Form("Ghana deposited its instrument of ratification of {a} in 2006.", "ratified"),
    Form("{The}, which Ghana ratified in 2006, {has} ten chapters.", "ratified"),
    Form("{The}, ratified in 2006, {has} ten chapters.", "ratified"),
    Form("Having ratified {a} in 2006, the government wrote a report.", "ratified"),
    Form("Ghana acceded to {a} in 2006.", "acceded"),
    Form("Ghana's accession to {a} in 2006 was welcomed.", "acceded"),
    Form("Ghana became a party to {a} in 2006.", "acceded|in force"),
    Form("Ghana is a party to {a}.", "in force"),
    Form("Ghana is not a party to {a}.", "not stated"),
    Form("Ghana has not ratified {a}.", "not stated"),
    Form("The government failed to ratify {a}.", "not stated"),
    Form("{A} entered into force for Ghana in 2006.", "in force"),
    Form("The government took steps toward ratifying {a}.", "not stated"),
    Form("Ghana is a signatory to {a}.", "signed|in force"),
    Form("Ghana became a signatory to {a} in 2006.", "signed"),
    Form("Ghana has been a party to {a} since 2006.", "in force"),
    Form("Ghana signed, though it did not ratify, {a}.", "signed"),
    Form("The government is considering ratification of {a}.", "not stated"),
    Form("The cabinet submitted {a} to parliament for ratification.", "not stated"),
    Form("Parliament approved the ratification of {a} in 2006.", "ratified"),
    Form("The instrument of ratification of {a} was deposited in 2006.", "ratified"),
    Form("Ghana adhered to {a} in 2006.", "acceded"),
    Form("Ghana joined {a} in 2006.", "acceded"),
    Form("Ghana has neither signed nor ratified {a}.", "not stated"),
    Form("The government should ratify {a}.", "not stated"),
    Form("The government had not acceded to {a}.", "not stated"),
]
AGREEMENTS = [
    Noun(
        "agreement",
        "bilateral agreement with Togo",
        "a bilateral agreement with Togo",
        "the bilateral agreement with Togo",
    ),
    Noun(
        "agreement",
        "memorandum of understanding with Saudi Arabia on domestic workers",
        "a memorandum of understanding with Saudi Arabia on domestic workers",
        "its memorandum of understanding with Saudi Arabia on domestic workers",
    ),
    Noun(
        "agreement",
        "extradition treaty with Spain",
        "an extradition treaty with Spain",
        "the extradition treaty with Spain",
    ),
    Noun(
        "agreement",
        "mutual legal assistance treaty with Italy",
        "a mutual legal assistance treaty with Italy",
        "the mutual legal assistance treaty with Italy",
    ),
]
AGREEMENT_FORMS = [
    Form("The government signed {a} in 2006.", "signed", 2006),
    Form("In 2006, the government concluded {a}.", "signed", 2006),
    Form("{A} {was} signed in 2006.", "signed", 2006),
    Form("The signing of {a} in 2006 was welcomed.", "signed", 2006),
    Form("The ministry negotiated and signed {a} in 2006.", "signed", 2006),
    Form("{The}, signed in 2006, {has} ten articles.", "signed", 2006),
    Form("{The}, which the ministers signed in 2006, {has} ten articles.", "signed", 2006),
    Form("The ministry negotiated {a}. It was signed in May 2006.", "signed", 2006),
    Form("The government entered into {a} in 2006.", "signed", 2006),
    Form("Parliament ratified {the} in 2006.", "ratified", 2006),
    Form("{The} came into force in 2006.", "in force", 2006),
    Form("{The} remained in effect.", "in force"),
    Form("Under {the}, police exchange names.", "in force"),
    Form("The government renewed {the}.", "in force"),
    Form("The government drafted {a}.", "draft"),
    Form("{A} {is} awaiting signature.", "draft"),
    Form("{The} {has} not yet been signed.", "draft"),
    Form("{The} expired in 2009.", "expired"),
    Form("In May 2006, Ghana reached {a}.", "signed", 2006),
    Form("{The}, signed in 2006, took effect in 2007.", "in force", 2006),
    Form("{The} lapsed.", "expired"),
    Form("The government began to carry out {the}.", "in force"),
    Form("The government did not renew {the}.", "not stated|expired"),
    Form("The government had drafted but not signed {a}.", "draft|planned"),
    Form("The ministers initialed {a} in 2006.", "signed", 2006),
    Form("Last year, the government signed {a}.", "signed"),
    Form("The president's visit led to the conclusion of {a} in 2006.", "signed", 2006),
    Form("{A} {was} concluded in 2006.", "signed", 2006),
    Form("In line with {the}, police returned two boys.", "in force"),
    Form("Pursuant to {the}, police returned two boys.", "in force"),
]
TABLES = [
    (LAWS, LAW_FORMS),
    (PLANS, PLAN_FORMS),
    (PROCEDURES, PROCEDURE_FORMS),
    (TREATIES, TREATY_FORMS),
    (AGREEMENTS, AGREEMENT_FORMS),
]


def instrument_rows(each: int) -> Iterator[Row]:
    """Every form with `each` nouns of its class in turn."""
    for nouns, forms in TABLES:
        for at, form in enumerate(forms):
            for noun in (
                [nouns[(at + 3 * n) % len(nouns)] for n in range(min(each, len(nouns)))] if each < len(nouns) else nouns
            ):
                text = form.text.format(
                    a=noun.a, A=noun.a[0].upper() + noun.a[1:], the=noun.the, The=noun.the[0].upper() + noun.the[1:],
                    was="were" if noun.plural else "was", has="have" if noun.plural else "has", is_="",
                    it="they" if noun.plural else "it", It="They" if noun.plural else "It",
                    them="them" if noun.plural else "it", s="" if noun.plural else "s",
                    **{"is": "are" if noun.plural else "is"},
                )  # fmt: skip
                yield Row(form.text, noun.name, text, (noun.kind, noun.name, noun.year or form.year, form.status))


#: Sentences that name no instrument of the country, or give one without the year or the status that stands near it.
NO_INSTRUMENT = [
    "The convention of trade unions met in Accra in May.",
    "The parties met under the Dayton Agreement brokers.",
    "The shelter has a plan for each girl.",
    "The shelter's plan for the winter was adopted in May.",
    "The government plans to hire more inspectors.",
    "Officials agreed on the need for more shelters.",
    "There is no law against trafficking.",
    "Ghana has no national action plan.",
    "The government lacks standard operating procedures.",
    "Ghana has no extradition treaty with Spain.",
    "Laws against drugs are strict.",
    "By law, children must attend school.",
    "A court acted against the law.",
    "Law enforcement agreed to help.",
    "The law school opened a clinic in 2006.",
    "An act of violence against a girl was filmed.",
    "The Ministry of Planning met in 2006.",
    "The bill for the shelter came to $2,000.",
    "The donor's program for farmers was launched in 2006.",
    "A code was written on the girls' arms.",
    "Articles in the press told of two cases.",
    "The workers signed contracts in 2006.",
    "The owner and the girls' parents had an agreement.",
    "The police act under orders from the governor.",
    "A treaty of friendship is far away from this.",
    "The police bill landlords for raids.",
    "The families' protocol at meals was strict.",
]
#: Which status or year a sentence must not give: text, name, statuses allowed, years allowed.
NOT_SO: list[tuple[str, str, set[str], set[int | None]]] = [
    ("Police used the anti-trafficking law 40 times in 2008.", "anti-trafficking law", {"in force"}, {None}),
    ("In 2008, courts convicted six men under the anti-trafficking law.", "anti-trafficking law", {"in force"}, {None}),
    (
        "The government trained 40 judges on the anti-trafficking law in 2008.",
        "anti-trafficking law",
        {"not stated", "in force"},
        {None},
    ),
    (
        "In 2008, the ministry printed copies of the anti-trafficking law.",
        "anti-trafficking law",
        {"not stated", "in force", "adopted"},
        {None},
    ),
    ("Parliament may pass the anti-trafficking bill in 2011.", "anti-trafficking bill", {"draft"}, {None}),
    (
        "Parliament is expected to adopt the anti-trafficking law in 2011.",
        "anti-trafficking law",
        {"draft", "planned"},
        {None},
    ),
    ("The government pledged to ratify the UN TIP Protocol.", "UN TIP Protocol", {"not stated", "planned"}, {None}),
    ("NGOs urged parliament to pass the anti-trafficking bill.", "anti-trafficking bill", {"draft"}, {None}),
    (
        "The government committed to implementing the national action plan.",
        "national action plan",
        {"not stated"},
        {None},
    ),
    ("The government did not implement the national action plan.", "national action plan", {"not stated"}, {None}),
    ("The government did not fund the national action plan in 2008.", "national action plan", {"not stated"}, {None}),
    (
        "The parties have yet to ratify the bilateral agreement with Togo, signed in 2006.",
        "bilateral agreement with Togo",
        {"signed"},
        {2006},
    ),
    (
        "The anti-trafficking law has not entered into force.",
        "anti-trafficking law",
        {"not stated", "adopted", "draft"},
        {None},
    ),
    (
        "The anti-trafficking law will take effect in January 2011.",
        "anti-trafficking law",
        {"not stated", "adopted", "draft"},
        {None, 2011},
    ),
    (
        "The amount of fines under the anti-trafficking law rose from 2006 to 2008.",
        "anti-trafficking law",
        {"in force", "not stated"},
        {None},
    ),
    (
        "Before the anti-trafficking law was passed in 2006, courts used the penal code.",
        "anti-trafficking law",
        {"adopted"},
        {2006},
    ),
    (
        "Since 2006, when parliament passed the anti-trafficking law, courts have convicted nobody.",
        "anti-trafficking law",
        {"adopted"},
        {2006},
    ),
    ("The committee, founded in 2003, drafted the anti-trafficking bill.", "anti-trafficking bill", {"draft"}, {None}),
    (
        "The ministry, whose head resigned in 2008, opposed the anti-trafficking bill.",
        "anti-trafficking bill",
        {"draft"},
        {None},
    ),
    (
        "Until parliament adopts the anti-trafficking bill, courts will use the penal code.",
        "anti-trafficking bill",
        {"draft"},
        {None},
    ),
]
#: Partners of cooperation as sentences name them, with their codes.
PARTNERS = [
    ("Togolese police", ("TGO",)),
    ("police in Togo", ("TGO",)),
    ("authorities in Togo", ("TGO",)),
    ("the Togolese authorities", ("TGO",)),
    ("their Togolese counterparts", ("TGO",)),
    ("counterparts in Togo", ("TGO",)),
    ("the Government of Togo", ("TGO",)),
    ("law enforcement agencies in Togo", ("TGO",)),
    ("officials from Togo", ("TGO",)),
    ("the National Police of Togo", ("TGO",)),
    ("Togolese and Beninese police", ("TGO", "BEN")),
    ("authorities of Togo and Benin", ("TGO", "BEN")),
    ("the police of Togo, Benin, and Nigeria", ("TGO", "BEN", "NGA")),
    ("Interpol", ("Interpol",)),
    ("U.S. authorities", ("USA",)),
]
JOINT = [
    ("Ghanaian police and {p} jointly investigated a trafficking ring.", "joint investigation"),
    ("Police cooperated with {p} in a trafficking investigation.", "joint investigation"),
    ("In cooperation with {p}, police arrested two traffickers.", "joint investigation"),
    ("Police, working with {p}, broke up a trafficking ring.", "joint investigation"),
    ("A joint investigation with {p} led to three arrests.", "joint investigation"),
    ("Two traffickers were arrested in a joint operation with {p}.", "joint investigation"),
    ("Police took part in two joint operations with {p}.", "joint investigation"),
    ("Police collaborated with {p} to dismantle a network.", "joint investigation"),
    ("Cooperation between Ghanaian police and {p} led to the arrest of four traffickers.", "joint investigation"),
    ("The government reported four joint investigations with {p}.", "joint investigation"),
    ("There were two joint investigations with {p}.", "joint investigation"),
    ("Police assisted {p} in investigating a trafficking case.", "joint investigation"),
    ("With the help of {p}, police arrested a trafficker.", "joint investigation"),
    ("Investigators teamed up with {p} and freed nine girls.", "joint investigation"),
    ("Two joint investigations were conducted with {p}.", "joint investigation"),
    ("The unit opened an investigation jointly with {p}.", "joint investigation"),
    ("The government shared information with {p}.", "information exchange"),
    ("Police exchanged intelligence with {p}.", "information exchange"),
    ("Information was exchanged with {p}.", "information exchange"),
    ("Police provided information on traffickers to {p}.", "information exchange"),
    ("Police received information on two traffickers from {p}.", "information exchange"),
    ("The exchange of information with {p} continued.", "information exchange"),
    ("The government continued sharing information with {p}.", "information exchange"),
    ("Working with {p}, the government repatriated 12 girls.", "repatriation"),
    ("The government coordinated with {p} to return nine boys.", "repatriation"),
    ("Twelve girls were repatriated in cooperation with {p}.", "repatriation"),
    ("The repatriation of 12 girls was arranged with {p}.", "repatriation"),
    ("The two governments and {p} jointly investigated a ring.", "joint investigation"),
    ("In May, police and {p} together arrested four men.", "joint investigation"),
    ("Officers interviewed three victims together with {p}.", "joint investigation"),
    ("Police, with {p}, freed six girls from a bar.", "joint investigation"),
    ("Acting on information from {p}, police freed six girls.", "information exchange"),
    ("Police passed on the names of three recruiters to {p}.", "information exchange"),
    ("Intelligence sharing with {p} improved.", "information exchange"),
    ("In coordination with {p}, the ministry returned nine girls.", "repatriation"),
    ("With support from {p}, the ministry brought 12 boys home.", "repatriation"),
]
COOPERATION = [
    ("The government extradited two traffickers to Togo.", ["extradition GHA TGO"]),
    ("Two traffickers were extradited to Togo.", ["extradition GHA TGO"]),
    ("Two traffickers were extradited from Togo.", ["extradition GHA TGO"]),
    ("Togo extradited a trafficker to Ghana.", ["extradition GHA TGO"]),
    ("A trafficker extradited from Togo was tried in Accra.", ["extradition GHA TGO"]),
    ("The extradition of two men to Togo took place in May.", ["extradition GHA TGO"]),
    ("The government secured the extradition of a trafficker from Togo.", ["extradition GHA TGO"]),
    ("The government complied with Togo's request to extradite two men.", ["extradition GHA TGO"]),
    ("A court approved the extradition of two men to Togo.", ["extradition GHA TGO"]),
    (
        "The year ended with the extradition of two men to Togo and Benin.",
        ["extradition BEN GHA", "extradition GHA TGO"],
    ),
    (
        "The government extradited one man to Togo, two to Benin, and three to Italy.",
        ["extradition BEN GHA", "extradition GHA ITA", "extradition GHA TGO"],
    ),
    ("Police arrested a Togolese man and extradited him to Togo.", ["extradition GHA TGO"]),
    ("Police arrested a man wanted in Togo, who was later extradited there.", ["extradition GHA TGO"]),
    ("Togolese police handed over two suspects to the Ghanaian authorities.", ["extradition GHA TGO"]),
    ("The government turned over two suspects to Togo.", ["extradition GHA TGO"]),
    ("IOM trained 40 officers.", ["training GHA IOM"]),
    ("Forty officers were trained by IOM.", ["training GHA IOM"]),
    ("Trained by IOM, 40 officers took up their posts.", ["training GHA IOM"]),
    ("The training of 40 officers by IOM ended in May.", ["training GHA IOM"]),
    ("France funded the training of 40 judges.", ["training FRA GHA"]),
    ("UNODC provided training to 40 officers.", ["training GHA UNODC"]),
    ("The unit received training from Spain.", ["training ESP GHA"]),
    ("In partnership with UNODC, the ministry trained 40 officers.", ["training GHA UNODC"]),
    ("The ministry trained 40 officers with support from the EU.", ["training GHA region:european-union"]),
    ("The ministry and IOM held three training sessions for judges.", ["training GHA IOM"]),
    ("With IOM's assistance, the ministry held a workshop for judges.", ["training GHA IOM"]),
    ("French police gave a course on forged papers to 20 border guards.", ["training FRA GHA"]),
    ("A course on forged papers was given by French police to 20 border guards.", ["training FRA GHA"]),
    ("Forty officers took part in training funded by France.", ["training FRA GHA"]),
    ("The government repatriated 12 victims with the assistance of IOM.", ["repatriation GHA IOM"]),
    ("Twelve victims were repatriated by IOM.", ["repatriation GHA IOM"]),
    ("The repatriation of 12 victims by IOM cost $2,000.", ["repatriation GHA IOM"]),
    ("IOM assisted the government in repatriating 12 victims.", ["repatriation GHA IOM"]),
    ("IOM and the ministry repatriated 12 victims.", ["repatriation GHA IOM"]),
    ("The government cooperated with Togolese authorities on border controls.", ["other GHA TGO"]),
    (
        "The government shared its files with Togolese police, with whom it broke up a ring in Lome.",
        ["information exchange GHA TGO", "joint investigation GHA TGO"],
    ),
    ("A joint task force with Togo brought back 12 girls.", ["repatriation GHA TGO"]),
    (
        "The Ghana Police Service and police from Togo stopped a truck and found 16 children.",
        ["joint investigation GHA TGO"],
    ),
    (
        "The unit and the Royal Oman Police jointly investigated a ring.",
        ["joint investigation GHA OMN Royal Oman Police"],
    ),
    ("At the request of Italy, police arrested a man, who was later extradited.", ["extradition GHA ITA"]),
    ("In cooperation with the OSCE, the academy trained 40 officers.", ["training GHA OSCE"]),
    ("Experts from UNODC taught 25 investigators.", ["training GHA UNODC"]),
    ("UNHCR and the institute held a seminar for 30 judges.", ["training GHA UNHCR"]),
    ("IOM and UNICEF jointly trained 60 officers.", ["training GHA IOM UNICEF"]),
    ("The Swedish embassy paid for a course for 20 judges.", ["training GHA SWE"]),
    ("Twenty judges took a course paid for by Sweden.", ["training GHA SWE"]),
    ("Officers attended a seminar in Italy.", ["training GHA ITA"]),
    ("The ministry, together with IOM, trained 60 officers.", ["training GHA IOM"]),
    ("Interpol passed on the names of two men to the police.", ["information exchange GHA Interpol"]),
]
NO_COOPERATION = [
    "The police cooperated with the Ministry of Labor in an investigation.",
    "The government cooperated with NGOs.",
    "The police and the army carried out a joint operation.",
    "The immigration service shared information with the police.",
    "International cooperation is important in such cases.",
    "The government should cooperate with Togo.",
    "Togo should extradite two men to Ghana.",
    "The government did not extradite any traffickers.",
    "There were no extraditions to Togo.",
    "No one was extradited to Togo.",
    "The government stopped short of its plan to extradite a man to Togo.",
    "The government refused to extradite a man to Togo.",
    "The constitution forbids the extradition of citizens.",
    "The law permits the extradition of nationals.",
    "A network had moved Argentine women through Montevideo to Spain.",
    "Traffickers cooperated with gangs in Togo.",
    "The government did not cooperate with Togo.",
    "Cooperation with Togo was lacking.",
    "The ministry cooperated with local NGOs to train 40 teachers.",
    "The ministry trained 40 officers.",
    "The government did not share information with Togo.",
    "Police failed to share information with Togo.",
    "The two ministries exchanged information.",
    "Togo and Benin jointly investigated a ring.",
    "Togo repatriated 12 victims to Benin.",
    "The police jointly with the labor inspectorate raided two farms.",
    "The anti-trafficking unit and prosecutors carried out joint investigations.",
    "The victims' families worked with traffickers in Togo.",
    "The police and Togolese girls were freed.",
    "Police and Nigerian traffickers were arrested.",
    "Ghanaian courts convicted a Togolese man and police arrested two.",
    "The police raided a bar, and Togolese girls were rescued.",
    "Togo returned 12 children to Mali.",
    "Domestic cooperation among agencies improved.",
    "An NGO and the ministry jointly opened a shelter.",
    "The bilateral agreement provides for the exchange of information.",
    "Parents exchanged information with recruiters from Togo.",
    "The law would allow police to exchange information with Togo.",
]


def cooperation_rows(each: int) -> Iterator[tuple[str, str, str, list[str]]]:
    """Every form with `each` partners in turn: form, partner, sentence, what it states."""
    for at, (form, kind) in enumerate(JOINT):
        count = min(each, len(PARTNERS))
        for name, codes in (
            [PARTNERS[(at + 4 * n) % len(PARTNERS)] for n in range(count)] if count < len(PARTNERS) else PARTNERS
        ):
            yield form, name, form.format(p=name), [" ".join([kind, *sorted(("GHA", *codes))])]
    for text, expected in COOPERATION:
        yield "single", "-", text, expected
    for text in NO_COOPERATION:
        yield "none", "-", text, []
