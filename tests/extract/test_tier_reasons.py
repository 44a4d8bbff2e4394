"""Each text and the reasons for the tier that it gives, also where it gives none."""

import pytest

from tipgraph.extract.tier_reasons import extract
from tipgraph.lexicon import load_lexicon
from tipgraph.model import Document, TierReason
from tipgraph.reading import read

GHANA = "GHANA (Tier 2)\n\nGhana is a source country for women.\n\n"
PLAIN = (
    "The Government of Ghana does not fully comply with the minimum standards; however, it is making efforts to do so. "
)


def _claims(text: str) -> list[TierReason]:
    document = Document(id="d", country="GHA", year=2010, text=text)
    found = list(extract(read(document, load_lexicon())))
    for one in found:
        assert one.text in text
        assert one.kind != "ground" or one.text == document.quote(one.evidence)
    return found


COMPLIANCE = [
    ("The Government of Ghana does not yet fully comply with minimum standards for the elimination of trafficking; "
     "however, it is making significant efforts to do so.", "significant-efforts"),
    ("The Government of Ghana does not yet fully meet minimum standards; however, it is making significant efforts to "
     "do so, despite severe lack of money.", "significant-efforts"),
    ("Ghana does not meet the minimum standards but is making significant efforts to do so.", "significant-efforts"),
    ("Although it is making significant efforts, Ghana does not yet comply with the minimum standards.",
     "significant-efforts"),
    ("The Government of Ghana is making significant efforts to meet the minimum standards.", "significant-efforts"),
    ("The government partially complies with the minimum standards and is making significant efforts to do so.",
     "significant-efforts"),
    ("Ghana does not comply with the minimum standards, but has made significant efforts to do so.",
     "significant-efforts"),
    ("The Government of Ghana does not meet minimum standards and is not making significant efforts to do so.",
     "no-significant-efforts"),
    ("Ghana does not fully comply with the minimum standards and has not made significant efforts to do so.",
     "no-significant-efforts"),
    ("Ghana does not fully comply with the minimum standards, nor is it making significant efforts to do so.",
     "no-significant-efforts"),
    ("Ghana does not fully meet the minimum standards and makes no efforts to do so.", "no-significant-efforts"),
    ("Ghana is not making significant efforts to comply with the minimum standards.", "no-significant-efforts"),
    ("The Government of Ghana fully complies with the minimum standards.", "meets"),
    ("Ghana fully meets the minimum standards for the elimination of trafficking.", "meets"),
    ("The government is in full compliance with the minimum standards.", "meets"),
    # the law in general, other countries, other years, what would be
    ("Countries whose governments do not fully comply with the minimum standards are placed on Tier 3.", ""),
    ("A country that does not fully comply with the minimum standards but is making significant efforts is on Tier 2.",
     ""),
    ("Togo does not comply with the minimum standards and is not making significant efforts to do so.", ""),
    ("In 2005, the government did not comply with the minimum standards.", ""),
    ("Last year, Ghana did not comply with the minimum standards and was not making significant efforts.", ""),
    ("The new plan would bring Ghana into compliance with the minimum standards.", ""),
    ("If the government complies with the minimum standards, it may be upgraded.", ""),
]  # fmt: skip


@pytest.mark.parametrize(("sentence", "standing"), COMPLIANCE)
def test_the_sentence_on_the_minimum_standards(sentence: str, standing: str) -> None:
    found = [one.standing for one in _claims(GHANA + sentence) if one.kind == "compliance"]
    assert found == ([standing] if standing else [])


def test_the_compliance_sentence_is_claimed_once() -> None:
    text = f"{GHANA}{PLAIN}However, the government did not meet the minimum standards in several key areas. {PLAIN}"
    assert [one.kind for one in _claims(text)] == ["compliance"]


GROUNDS = [
    ("Ghana remained on Tier 2 Watch List due to its failure to convict traffickers — a failing noted before.",
     [("failure to convict traffickers", "remained", "shortfall")]),
    ("The downgrade to Tier 3 reflects the lack of convictions.", [("lack of convictions", "downgraded", "shortfall")]),
    ("The lack of convictions led to Ghana's downgrade to Tier 3.",
     [("lack of convictions", "downgraded", "shortfall")]),
    ("Owing to its refusal to punish officials, Ghana sinks to Tier 3.",
     [("refusal to punish officials", "downgraded", "shortfall")]),
    # behind a phrase that tells of another year, by a list that points back, and told in the sentence before
    ("Placed on the Watch List in 2009, Ghana has moved up to Tier 2 because it created a police unit and freed girls.",
     [("created a police unit", "upgraded", "effort"), ("freed girls", "upgraded", "effort")]),
    ("Ghana, which was placed on the Watch List in 2009, was upgraded to Tier 2 because it created a police unit.",
     [("created a police unit", "upgraded", "effort")]),
    ("Ghana remained on Tier 2. It did so by convicting more traffickers and opening a shelter.",
     [("convicting more traffickers", "remained", "effort"), ("opening a shelter", "remained", "effort")]),
    ("Convictions fell to nine, and officials failed to find victims. Because of these shortcomings, Ghana was placed "
     "on Tier 2 Watch List.",
     [("Convictions fell to nine", "", "shortfall"), ("officials failed to find victims", "", "shortfall")]),
    ("It has not convicted a trafficker, it cut the budget of its shelters, and it failed to find victims; therefore "
     "Ghana was downgraded to Tier 3.",
     [("has not convicted a trafficker", "downgraded", "shortfall"),
      ("cut the budget of its shelters", "downgraded", "shortfall"),
      ("failed to find victims", "downgraded", "shortfall")]),
    ("The government failed to give data, and its efforts to find victims declined; Ghana is therefore downgraded to "
     "Tier 2 Watch List.",
     [("failed to give data", "downgraded", "shortfall"),
      ("its efforts to find victims declined", "downgraded", "shortfall")]),
    # behind the placement
    ("Ghana is placed on Tier 2 Watch List because it did not show evidence of increasing efforts.",
     [("did not show evidence of increasing efforts", "", "shortfall")]),
    ("Ghana remains on Tier 2 Watch List for its failure to convict traffickers and its lack of shelters.",
     [("failure to convict traffickers", "remained", "shortfall"), ("lack of shelters", "remained", "shortfall")]),
    ("Ghana is on Tier 2 Watch List for failing to give evidence of increasing efforts.",
     [("failing to give evidence of increasing efforts", "", "shortfall")]),
    ("Ghana was placed on Tier 2 Watch List due to the absence of convictions.",
     [("absence of convictions", "", "shortfall")]),
    ("Ghana is placed on Tier 2 Watch List as it did not convict any traffickers.",
     [("did not convict any traffickers", "", "shortfall")]),
    ("Ghana was upgraded to Tier 2 in recognition of its progress in identifying victims.",
     [("progress in identifying victims", "upgraded", "effort")]),
    # before it
    ("Because it did not convict traffickers and failed to fund shelters, Ghana was downgraded to Tier 3.",
     [("did not convict traffickers", "downgraded", "shortfall"),
      ("failed to fund shelters", "downgraded", "shortfall")]),
    ("Due to its failure to convict officials, Ghana fell to Tier 3.",
     [("failure to convict officials", "downgraded", "shortfall")]),
    ("The government has not shown evidence of increasing efforts; therefore, Ghana is placed on Tier 2 Watch List.",
     [("has not shown evidence of increasing efforts", "", "shortfall")]),
    ("The government continued to demonstrate serious and sustained efforts; therefore Ghana remained on Tier 1.",
     [("continued to demonstrate serious and sustained efforts", "remained", "effort")]),
    # told over several sentences
    ("The government demonstrated overall increasing efforts; therefore Ghana was upgraded to Tier 2. These efforts "
     "included convicting more traffickers, identifying and referring victims to care, and training judges. However, "
     "the government did not meet the minimum standards in several key areas. It did not fund shelters, police did not "
     "screen migrants, and judges lacked training.",
     [("demonstrated overall increasing efforts", "upgraded", "effort"),
      ("convicting more traffickers", "upgraded", "effort"),
      ("identifying and referring victims to care", "upgraded", "effort"),
      ("training judges", "upgraded", "effort"),
      ("did not fund shelters", "", "shortfall"),
      ("police did not screen migrants", "", "shortfall"),
      ("judges lacked training", "", "shortfall")]),
    ("These efforts included passing a law; opening a shelter; and training police. However, the government did not "
     "demonstrate overall increasing efforts. Officials took bribes from traffickers. Therefore Ghana remained on Tier "
     "2 Watch List.",
     [("Officials took bribes from traffickers", "remained", "shortfall"),
      ("passing a law", "remained", "effort"),
      ("opening a shelter", "remained", "effort"),
      ("training police", "remained", "effort"),
      ("did not demonstrate overall increasing efforts", "remained", "shortfall")]),
    ("These efforts included convicting two men, one of whom was an official, providing training, and opening two "
     "courts with trained judges and interpreters.",
     [("convicting two men, one of whom was an official", "", "effort"),
      ("providing training", "", "effort"),
      ("opening two courts with trained judges and interpreters", "", "effort")]),
    # what the text weighs right behind the standing, and to what "despite these efforts" points back
    ("Although the government hired two judges and opened a shelter, it did not pass a law, and it continued to jail "
     "victims.",
     [("hired two judges", "", "effort"), ("opened a shelter", "", "effort"), ("did not pass a law", "", "shortfall"),
      ("continued to jail victims", "", "shortfall")]),
    ("Authorities convicted two men and opened a shelter. In spite of these steps, the government did not show "
     "evidence of increasing efforts. Ghana therefore remains on Tier 2 Watch List.",
     [("did not show evidence of increasing efforts", "remained", "shortfall"),
      ("convicted two men", "remained", "effort"), ("opened a shelter", "remained", "effort")]),
    ("Although it meets the minimum standards, the government imposed light sentences, seldom prosecuted forced labor, "
     "and provided uneven care to victims.",
     [("imposed light sentences", "", "shortfall"), ("seldom prosecuted forced labor", "", "shortfall"),
      ("provided uneven care to victims", "", "shortfall")]),
    ("Ghana is placed on Tier 2 Watch List because its rating rests on commitments for the coming year and because "
     "convictions fell.",
     [("its rating rests on commitments for the coming year", "", "effort"), ("convictions fell", "", "shortfall")]),
    # what a few sentences weigh behind the standing; not where the text runs on, or only lists what was done
    ("In 2009, the government enlarged its police unit and opened a shelter. Care of girls, however, remained in the "
     "hands of charities, and courts let many defendants go free.",
     [("enlarged its police unit", "", "effort"), ("opened a shelter", "", "effort"),
      ("Care of girls, however, remained in the hands of charities", "", "shortfall"),
      ("courts let many defendants go free", "", "shortfall")]),
    ("The government convicted four men, but it gave shelters no money.",
     [("convicted four men", "", "effort"), ("gave shelters no money", "", "shortfall")]),
    ("The government convicted four men. It opened a shelter.", []),
    ("In 2004, the government passed a law, but it did not convict traffickers that year.", []),
    ("The government issued rules under its 2004 law, but it convicted fewer traffickers than in 2003.",
     [("issued rules under its 2004 law", "", "effort"),
      ("convicted fewer traffickers than in 2003", "", "shortfall")]),
    ("Victims did not press charges; however, the government encouraged them to testify.", []),
    ("The government denied that it had failed to convict traffickers, but it opened a shelter.", []),
    ("The government opened a shelter, but a judge did not convict a man of murder.", []),
    ("In Togo, police arrested 12 traffickers. However, the government did not help victims.", []),
    ("The government opened a shelter. However, in the previous year it had not helped any victims.", []),
    ("Police arrested four men. However, judges acquitted all of them. The ministry opened a shelter. It is in Wa. "
     "Radio stations carried warnings.", []),
    ("Ghana is on Tier 2 Watch List for its failure to convict traffickers, particularly its failure to try officials.",
     [("failure to convict traffickers", "", "shortfall"), ("failure to try officials", "", "shortfall")]),
    ("Ghana is on Tier 2 Watch List for its lack of progress, in particular its failure to try officials.",
     [("lack of progress", "", "shortfall"), ("failure to try officials", "", "shortfall")]),
    # verbs that share a denial
    ("Ghana is on Tier 3 because it has not passed a law, trained police, or opened a shelter.",
     [("has not passed a law", "", "shortfall"), ("trained police", "", "shortfall"),
      ("opened a shelter", "", "shortfall")]),
    # an effort is no reason for a downgrade
    ("These efforts included training police. The government did not convict anybody; therefore Ghana was downgraded "
     "to Tier 3.",
     [("did not convict anybody", "downgraded", "shortfall"), ("training police", "", "effort")]),
    # none
    ("These efforts included passing a law. However, police did not identify victims.",
     [("passing a law", "", "effort"), ("police did not identify victims", "", "shortfall")]),
    ("Its prevention efforts included distributing leaflets.", []),
    ("The ministry's efforts included a campaign, two workshops, and a hotline.", []),
    ("Togo remained on Tier 3 because it did not convict traffickers.", []),
    ("In 2008, Ghana was placed on Tier 2 Watch List because it convicted nobody.", []),
    ("Ghana was not downgraded because it convicted traffickers.", []),
    ("Ghana could be downgraded to Tier 3 because it convicted nobody.", []),
    ("The government did not convict traffickers because it has no law.", []),
    ("A country is placed on Tier 2 Watch List if it does not show increasing efforts.", []),
    ("The government may have convicted traffickers; therefore, Ghana remained on Tier 2.", []),
]  # fmt: skip


@pytest.mark.parametrize(("sentences", "grounds"), GROUNDS)
def test_grounds(sentences: str, grounds: list[tuple[str, str, str]]) -> None:
    found = [one for one in _claims(GHANA + PLAIN + sentences) if one.kind == "ground"]
    assert [(one.text, one.movement, one.polarity) for one in found] == grounds


WAIVERS = [
    ("Ghana was granted a waiver of an otherwise required downgrade because its government has a written plan.",
     "its government has a written plan"),
    ("Because the government has devoted sufficient resources to a written plan that, if implemented, would constitute "
     "significant efforts, Ghana was granted a waiver per the Act from an otherwise required downgrade to Tier 3.",
     "the government has devoted sufficient resources to a written plan that, if implemented, would constitute "
     "significant efforts"),
    ("A waiver was granted to Ghana because it adopted a written plan.", "it adopted a written plan"),
    ("The required downgrade was waived because the government has committed resources to a written plan.",
     "the government has committed resources to a written plan"),
    ("Ghana received a waiver from the downgrade.", ""),
]  # fmt: skip
NO_WAIVERS = [
    "Ghana is not eligible for a waiver.",
    "Ghana was not granted a waiver and was therefore downgraded to Tier 3.",
    "The law permits a waiver of the downgrade if the government has a written plan.",
    "A country may remain on Tier 2 Watch List for only two consecutive years unless that restriction is waived.",
    "Ghana was granted waivers in 2006 and 2007.",
    "Togo was granted a waiver because it has a written plan.",
    "The ministry waived the fees of victims.",
    "Victims were granted residence permits.",
]


@pytest.mark.parametrize(("sentence", "ground"), WAIVERS)
def test_waivers_and_their_ground(sentence: str, ground: str) -> None:
    assert [one.text for one in _claims(GHANA + PLAIN + sentence) if one.kind == "waiver"] == [ground]


@pytest.mark.parametrize("sentence", NO_WAIVERS)
def test_what_is_no_waiver(sentence: str) -> None:
    assert [one for one in _claims(GHANA + PLAIN + sentence) if one.kind == "waiver"] == []


YEARS = [
    ("Having stood on the Watch List for four consecutive years, Ghana was downgraded to Tier 3.", 4, "downgraded"),
    ("Ghana, on the Watch List for the fourth year in a row, was downgraded to Tier 3.", 4, "downgraded"),
    ("For the third consecutive year, Ghana is on Tier 2 Watch List.", 3, "remained"),
    ("Ghana remained on Tier 2 Watch List for the second consecutive year.", 2, "remained"),
    ("Ghana is on Tier 2 Watch List for the second year in a row.", 2, "remained"),
    ("Ghana, which remains on Tier 2 Watch List for the 5th consecutive year, did not pass a law.", 5, "remained"),
    ("Ghana was ranked on Tier 2 Watch List for the past three consecutive years.", 3, "remained"),
    (
        "Ghana has been on Tier 2 Watch List for four consecutive years; it is therefore placed on Tier 3.",
        4,
        "remained",
    ),
    ("After two consecutive years on Tier 2 Watch List, Ghana was downgraded to Tier 3.", 2, "downgraded"),
    ("Therefore Ghana remained on Tier 2 Watch List for the tenth consecutive year.", 10, "remained"),
]


@pytest.mark.parametrize(("sentence", "years", "movement"), YEARS)
def test_years_in_a_row(sentence: str, years: int, movement: str) -> None:
    found = [one for one in _claims(GHANA + PLAIN + sentence) if one.kind == "consecutive-years"]
    assert [(one.years, one.movement) for one in found] == [(years, movement)]


@pytest.mark.parametrize(
    "sentence",
    [
        "Ghana did not convict a trafficker for the third consecutive year.",
        "A country may remain on Tier 2 Watch List for only two consecutive years.",
        "Because it convicted nobody for the third consecutive year, Ghana was placed on Tier 3.",
        "Togo has been on Tier 2 Watch List for two consecutive years.",
    ],
)
def test_years_of_something_else(sentence: str) -> None:
    assert [one for one in _claims(GHANA + PLAIN + sentence) if one.kind == "consecutive-years"] == []


def test_advice_and_profiles_give_no_reasons() -> None:
    text = (
        "Ghana was placed on Tier 3 because it did nothing.\n\n"
        "Recommendations for Ghana: These efforts included training police; seek a waiver because there is a plan."
    )
    assert _claims(text) == []


REASONS = [
    (
        "Considering the flood, the government made key achievements; therefore Ghana was upgraded to Tier 2. These "
        "achievements included the government convicting traffickers for the first time and opening a shelter.",
        [
            "made key achievements",
            "convicting traffickers for the first time",
            "opening a shelter",
        ],
    ),
    (
        "The government demonstrated increasing efforts by validating a plan; trying six traffickers; and opening a "
        "shelter. Therefore Ghana was upgraded to Tier 2.",
        ["validating a plan", "trying six traffickers", "opening a shelter"],
    ),
    ("Ghana was downgraded to Tier 3 because it did not prosecute traffickers and continued to jail victims.",
     ["did not prosecute traffickers", "continued to jail victims"]),
    ("Despite these achievements, the government did not demonstrate overall increasing efforts. It convicted fewer "
     "traffickers. Because of that, Ghana was downgraded to Tier 2 Watch List.",
     ["did not demonstrate overall increasing efforts", "convicted fewer traffickers"]),
    ("Ghana was upgraded to Tier 2 in recognition of its progress in prosecuting traffickers.",
     ["progress in prosecuting traffickers"]),
    ("Ghana is placed on Tier 2 Watch List due to a lack of progress in identifying victims.",
     ["lack of progress in identifying victims"]),
    ("Ghana was moved from Tier 3 to Tier 2 because of its efforts to prosecute traffickers and to care for victims.",
     ["efforts to prosecute traffickers and to care for victims"]),
    ("Togo was downgraded because it did not convict traffickers.", []),
    ("In 2006, Ghana was downgraded to Tier 3 because it did not pass a law.", []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "reasons"), REASONS)
def test_each_reason_is_a_claim_of_its_own(text: str, reasons: list[str]) -> None:
    assert [one.text for one in _claims(GHANA + PLAIN + text) if one.kind == "ground"] == reasons


def test_the_ground_stands_also_where_the_text_says_nothing_of_efforts() -> None:
    text = f"{GHANA}Ghana does not comply with the minimum standards because it did not find victims or help NGOs."
    assert [(one.kind, one.text) for one in _claims(text)] == [
        ("ground", "did not find victims"),
        ("ground", "help NGOs"),
    ]
