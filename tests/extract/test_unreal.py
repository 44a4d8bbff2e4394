"""What may be done, is meant, asked, nearly done or denied is a fact of no family; what was done is one."""

from __future__ import annotations

import pytest

from tipgraph.extract import facts_of
from tipgraph.lexicon import load_lexicon
from tipgraph.model import Document, Fact

_ASSESSED = "Ghana does not fully meet the minimum standards for the elimination of trafficking.\n\nProtection\n\n"

_NOT_DONE = ("draft", "planned", "not stated", "lacking", "not-done", "not-reported", "none-reported")

#: Who does what: subject, verb, past form, participle, what, and the fact that it states.
DEEDS = [
    ("The police", "arrest", "arrested", "arrested", "two traffickers", "Count"),
    ("Courts", "convict", "convicted", "convicted", "12 men", "Count"),
    ("A court", "sentence", "sentenced", "sentenced", "two men to prison", "Count"),
    ("The ministry", "identify", "identified", "identified", "40 victims", "Count"),
    ("The Ministry of Justice", "extradite", "extradited", "extradited", "a trafficker to Italy", "Cooperation"),
    ("The Ministry of Labor", "train", "trained", "trained", "40 officers", "Training"),
    ("IOM", "train", "trained", "trained", "40 officers", "Cooperation"),
    ("The government", "open", "opened", "opened", "a shelter for women", "Service"),
    ("The government", "allocate", "allocated", "allocated", "$200,000 to the shelter", "Funding"),
    ("The ministry", "launch", "launched", "launched", "an awareness campaign on the radio", "Campaign"),
    ("Parliament", "adopt", "adopted", "adopted", "an anti-trafficking law", "Instrument"),
    ("The government", "ratify", "ratified", "ratified", "the 2000 UN TIP Protocol", "Instrument"),
    ("The government", "sign", "signed", "signed", "an agreement with Italy", "Instrument"),
    ("The Social Welfare Department", "shelter", "sheltered", "sheltered", "40 women", "BodyAct"),
    ("The government", "fund", "funded", "funded", "shelters", "Finding"),
]
#: What is done to whom: subject, whether it is plural, participle, the rest, and the fact that it states.
PASSIVES = [
    ("Two men", "were", "jailed", "for five years", "Count"),
    ("Twelve traffickers", "were", "convicted", "in Accra", "Count"),
    ("A trafficker", "was", "sentenced", "to 20 years", "Count"),
    ("Forty victims", "were", "identified", "in Tema", "Count"),
    ("A shelter", "was", "opened", "in Tamale", "Service"),
    ("An agreement with Italy", "was", "signed", "in Accra", "Instrument"),
    ("The anti-trafficking law", "was", "adopted", "by parliament", "Instrument"),
    ("Forty officers", "were", "trained", "by the Ministry of Labor", "Training"),
    ("A shelter", "was", "opened", "in Bolgatanga", "Finding"),
]
#: How a deed is told that is none: {s} subject, {S} within a sentence, {v} verb, {d} past, {p} participle, {o} what.
UNREAL = [
    "{s} may {v} {o}.",
    "{s} might {v} {o}.",
    "{s} could {v} {o}.",
    "{s} would {v} {o}.",
    "{s} will {v} {o}.",
    "{s} can {v} {o}.",
    "{s} may soon {v} {o}.",
    "{s} would have {p} {o}.",
    "{s} could have {p} {o}.",
    "{s} ought to {v} {o}.",
    "{s} was to {v} {o}.",
    "{s} is to {v} {o} next year.",
    "{s} was expected to {v} {o}.",
    "{s} planned to {v} {o}.",
    "{s} promised to {v} {o}.",
    "{s} should {v} {o}.",
    "{s} must {v} {o}.",
    "{s} hoped to {v} {o}.",
    "{s} had planned to {v} {o}.",
    "{s} is likely to {v} {o}.",
    "{s} offered to {v} {o}.",
    "{s} proposed to {v} {o}.",
    "{s} considered whether to {v} {o}.",
    "{s} was asked to {v} {o}.",
    "{s} was ready to {v} {o}.",
    "{s} refused to {v} {o}.",
    "{s} was unable to {v} {o}.",
    "{s} has yet to {v} {o}.",
    "{s} pledged that it would {v} {o}.",
    "An NGO urged {S} to {v} {o}.",
    "An NGO asked {S} to {v} {o}.",
    "An NGO waited for {S} to {v} {o}.",
    "{s} nearly {d} {o}.",
    "If {S} {d} {o}, much would change.",
    "It was unclear whether {S} {d} {o}.",
    "Unless {S} {d} {o}, little would change.",
]
#: How a deed is denied.
DENIED = [
    "{s} did not {v} {o}.",
    "{s} never {d} {o}.",
    "{s} has not {p} {o}.",
    "{s} had not yet {p} {o}.",
    "{s} failed to {v} {o}.",
    "{s} decided not to {v} {o}.",
    "{s} has never {p} {o}.",
    "{s} denied having {p} {o}.",
    "{s} closed its office without having {p} {o}.",
    "Nor did {S} {v} {o}.",
    "Neither {S} nor the mayor {d} {o}.",
    "Rather than {v} {o}, {S} closed the file.",
    "There is no evidence that {S} {d} {o}.",
    "Nobody reported that {S} {d} {o}.",
    "It is not true that {S} {d} {o}.",
    "The mayor denied that {S} {d} {o}.",
]
DENIED_PASSIVES = [
    "{s} {w} not {p} {o}.",
    "{s} {w} never {p} {o}.",
    "{s} had not been {p} {o}.",
    "There is no evidence that {S} {w} {p} {o}.",
    "Nobody reported that {S} {w} {p} {o}.",
    "The mayor denied that {S} {w} {p} {o}.",
]
UNREAL_PASSIVES = [
    "{s} may be {p} {o}.",
    "{s} might be {p} {o}.",
    "{s} could be {p} {o}.",
    "{s} would be {p} {o}.",
    "{s} will be {p} {o}.",
    "{s} can be {p} {o}.",
    "{s} may later be {p} {o}.",
    "{s} would have been {p} {o}.",
    "{s} may have been {p} {o}.",
    "{s} {w} to be {p} {o}.",
    "{s} {w} to have been {p} {o}.",
    "{s} {w} expected to be {p} {o}.",
    "{s} ought to be {p} {o}.",
    "{s} {w} almost {p} {o}.",
    "If {S} {w} {p} {o}, much would change.",
    "It was unclear whether {S} {w} {p} {o}.",
]


def small(subject: str) -> str:
    """A subject within a sentence."""
    return subject if subject.split()[0].isupper() else subject[0].lower() + subject[1:]


def told(text: str, kind: str) -> list[Fact]:
    """The facts of a kind that a sentence tells as done."""
    document = Document(id="invented", country="GHA", year=2010, text=_ASSESSED + text)
    facts = [fact for fact in facts_of(document, load_lexicon()) if fact.evidence.start >= len(_ASSESSED)]
    return [fact for fact in facts if type(fact).__name__ == kind and _is_done(fact)]  # a zero is no deed


def _is_done(fact: Fact) -> bool:
    status, polarity = getattr(fact, "status", ""), getattr(fact, "polarity", "")
    return status not in _NOT_DONE and polarity != "shortfall" and getattr(fact, "value", None) != 0


@pytest.mark.parametrize(("subject", "verb", "past", "participle", "what", "kind"), DEEDS)
def test_what_is_only_meant_is_no_deed(
    subject: str, verb: str, past: str, participle: str, what: str, kind: str
) -> None:
    words = {"s": subject, "S": small(subject), "v": verb, "d": past, "p": participle, "o": what}

    assert told("{s} {d} {o}.".format(**words), kind)
    texts = [pattern.format(**words) for pattern in (*UNREAL, *(DENIED if kind != "Finding" else ()))]
    assert "\n".join(text for text in texts if told(text, kind)) == ""


@pytest.mark.parametrize(("subject", "was", "participle", "rest", "kind"), PASSIVES)
def test_what_may_be_done_to_them_is_not_done(subject: str, was: str, participle: str, rest: str, kind: str) -> None:
    words = {"s": subject, "S": small(subject), "w": was, "p": participle, "o": rest}

    assert told("{s} {w} {p} {o}.".format(**words), kind)
    texts = [pattern.format(**words) for pattern in (*UNREAL_PASSIVES, *(DENIED_PASSIVES if kind != "Finding" else ()))]
    assert "\n".join(text for text in texts if told(text, kind)) == ""


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Neither victims nor witnesses were protected and the Ministry of Labor trained 40 officers.", "Training"),
        ("Neither victims nor witnesses were protected and two men were convicted.", "Count"),
        ("There was no evidence that officials were involved and the police arrested 12 men.", "Count"),
        ("The government did not report whether it had identified victims but convicted 12 traffickers.", "Count"),
        ("No NGO said that shelters closed, but the government opened a shelter.", "Service"),
        ("If victims came, nobody helped, and the government signed an agreement with Italy.", "Instrument"),
        ("Authorities could identify only two victims.", "Count"),
        ("In May the government signed an agreement with Italy.", "Instrument"),
    ],
)
def test_what_another_clause_denies_is_done(text: str, kind: str) -> None:
    assert told(text, kind)
