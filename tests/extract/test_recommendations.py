"""Recommendations in every manner, item by item, in the words of the text."""

import pytest

from tipgraph.extract.recommendations import extract
from tipgraph.lexicon import load_lexicon
from tipgraph.model import Document
from tipgraph.reading import read

START = (
    "Ghana is a source country.\n\nThe Government of Ghana does not fully comply with the minimum standards; "
    "however, it is making significant efforts to do so. "
)
END = "\n\nPROSECUTION\nThe government made no progress."


def _items(text: str) -> list[str]:
    document = Document(id="d", country="GHA", year=2010, text=text)
    found = list(extract(read(document, load_lexicon())))
    assert all(item.text == document.quote(item.evidence) for item in found)
    return [item.text for item in found]


ITEMS = [
    "Open a shelter for men",
    "train police, judges, and prosecutors",
    "pass a law that covers all forms of trafficking",
]
JOINED = [
    "Recommendations for Ghana: {0}; {1}; and {2}.",
    "RECOMMENDATIONS FOR GHANA: {0}; {1}; {2}.",
    "Recommendations: {0}; {1}; and, {2}.",
    "Recommendations for Ghana:\n- {0}\n- {1}\n- {2}",
    "Recommendations for Ghana: • {0} • {1} • {2}",
]
SENTENCE_EACH = [
    "RECOMMENDATIONS FOR GHANA\n\n• {0}.\n• {1}.\n• {2}.",
    "PRIORITIZED RECOMMENDATIONS:\n\n{0}.\n\n{1}.\n\n{2}.",
    "Recommendations for Ghana:\n1. {0}.\n2. {1}.\n3. {2}.",
    "Recommendations for Ghana: {0}. {1}. {2}.",
    "Prioritized recommendations for Ghana:\n\u00b7 {0}.\n\u00b7 {1}.\n\u00b7 {2}.",
]
CAPITALS = [item[0].upper() + item[1:] for item in ITEMS]  # after a stop or a bullet an item begins with a capital


@pytest.mark.parametrize("form", JOINED)
def test_a_list_in_any_form(form: str) -> None:
    assert _items(START + "\n\n" + form.format(*CAPITALS) + END) == CAPITALS


@pytest.mark.parametrize("form", SENTENCE_EACH)
def test_an_item_that_is_a_sentence_keeps_its_stop(form: str) -> None:
    assert _items(START + "\n\n" + form.format(*CAPITALS) + END) == [f"{item}." for item in CAPITALS]


def test_items_of_which_each_has_a_bullet_and_a_semicolon() -> None:
    text = "Recommendations for the Government of Ghana:\n* {};\n* {}; and\n* {}."
    assert [item.rstrip(".") for item in _items(START + "\n\n" + text.format(*CAPITALS) + END)] == CAPITALS


def test_items_after_a_semicolon_keep_their_small_letters() -> None:
    assert _items(START + "\n\nRecommendations for Ghana: {}; {}; and {}.".format(*ITEMS) + END) == ITEMS


SENTENCES = [
    (
        "To improve its response, Ghana should: train judges; ensuring that they know the law; open shelters for men; "
        "and sign the treaty.",
        ["train judges", "open shelters for men", "sign the treaty"],
    ),
    ("Ghana should train judges; the police are weak.", ["train judges"]),
    ("The government should open a shelter.", ["open a shelter"]),
    (
        "The government should vigorously investigate officials, open shelters, and train the police.",
        ["vigorously investigate officials", "open shelters", "train the police"],
    ),
    (
        "To do more, the government should investigate, prosecute, and convict traffickers, and fund shelters "
        "for boys, girls, and men.",
        ["investigate, prosecute, and convict traffickers", "fund shelters for boys, girls, and men"],
    ),
    ("Ghana should adopt a plan, increase its budget, and name a coordinator.",
     ["adopt a plan", "increase its budget", "name a coordinator"]),
    ("Authorities should also ensure that victims, including men, are not jailed.", ["ensure that victims, "
    "including men, are not jailed"]),
    ("The government must amend its law.", ["amend its law"]),
    ("The government ought to amend its law.", ["amend its law"]),
    ("Authorities need to enforce the law.", ["enforce the law"]),
    ("The government should not jail victims.", ["not jail victims"]),
    ("Government efforts should focus on adopting a law, training police, and opening shelters.",
     ["adopting a law", "training police", "opening shelters"]),
    ("The government needs to improve its care for victims, and to prosecute officials.",
     ["improve its care for victims", "prosecute officials"]),
    # "and" with no comma parts what the government should do from what else it should do.
    ("The government should open a shelter for men and adopt a plan.", ["open a shelter for men", "adopt a plan"]),
    ("Ghana should take further steps to pass a law and increase raids on brothels.",
     ["take further steps to pass a law", "increase raids on brothels"]),
    ("Ghana should cooperate with NGOs on shelters and improve care for victims.",
     ["cooperate with NGOs on shelters", "improve care for victims"]),
    ("Ghana should open a hotline and should not jail girls.", ["open a hotline", "not jail girls"]),
    ("The government should try those who take bribes, and it should open a shelter.",
     ["try those who take bribes", "open a shelter"]),
    ("Ghana should widen the law, see to it that judges know it, and pay NGOs.",
     ["widen the law", "see to it that judges know it", "pay NGOs"]),
    ("The government should fund counseling and support services.", ["fund counseling and support services"]),
    ("The government should find victims and refer them to shelters.", ["find victims and refer them to shelters"]),
    ("The government should help NGOs to find victims and train the police.",
     ["help NGOs to find victims and train the police"]),
    ("The government should ensure that women report crimes and receive care.",
     ["ensure that women report crimes and receive care"]),
    ("The government needs more shelters.", []),
    ("Officials should have known it.", []),
    ("Victims, who should be in shelters, are jailed.", []),
    ("The police say that the trial should begin soon.", []),
    ("NGOs run shelters.", []),
    ("It should take steps to punish complicit officials.", ["take steps to punish complicit officials"]),
]  # fmt: skip


@pytest.mark.parametrize(("sentence", "items"), SENTENCES)
def test_a_sentence_of_advice(sentence: str, items: list[str]) -> None:
    assert _items(START + sentence) == items


def test_a_list_with_no_heading_of_which_the_first_verb_is_rare() -> None:
    items = ["Befriend all judges.", "Open a shelter.", "Train police.", "Pass a law.", "Fund the council."]
    assert _items(START + "\n\n" + " • ".join(items) + END) == items


def test_a_list_that_opens_with_whom_it_is_for() -> None:
    text = (
        "Prioritized Recommendations:\nThe Government of Ghana should open a shelter.\nTrain the police.\nPass a law."
    )
    assert _items(START + "\n\n" + text) == ["open a shelter", "Train the police.", "Pass a law."]


def test_what_a_semicolon_sets_off_within_an_item_stays_in_it() -> None:
    items = ["Adopt a plan that names goals; sets dates; and has a budget.", "Train the police."]
    for between in (" ", "\n"):
        assert _items(START + "\n\nPRIORITIZED RECOMMENDATIONS:\n\n" + between.join(items) + END) == items
    law, training = "Pass a law that bans trafficking; protects victims", "train police"
    assert _items(START + f"\n\nRecommendations for Ghana: {law}; and {training}." + END) == [law, training]
    listed = "Find victims among migrants; girls in bars; and Togolese workers.\nTrain the police."
    assert _items(START + "\n\nPrioritized Recommendations\n" + listed + END) == listed.split("\n")


@pytest.mark.parametrize("heading", ["Prioritized Recommendations", "RECOMMENDATIONS FOR GHANA"])
def test_a_heading_in_a_line_with_its_list(heading: str) -> None:
    text = f"{START}Trials are slow. {heading} Train the police. Open a shelter."
    assert _items(text) == ["Train the police.", "Open a shelter."]


def test_lines_of_advice_with_no_heading() -> None:
    text = START.rstrip() + "\nReform the visa system.\nTrain the police.\nIncrease raids on brothels."
    assert _items(text) == ["Reform the visa system.", "Train the police.", "Increase raids on brothels."]


def test_a_first_word_that_stands_alone_in_a_narrow_column() -> None:
    text = "Prioritized Recommendations\nIncrease\nefforts to find victims in all provinces.\nTrain the police."
    assert [" ".join(one.split()) for one in _items(START + "\n\n" + text)] == [
        "Increase efforts to find victims in all provinces.",
        "Train the police.",
    ]


def test_no_advice_in_profiles_stories_and_disclaimers() -> None:
    text = (
        "Ghana is a source country. Travelers should avoid it.\n\nVICTIM'S STORY\nThe government should help, Ama said."
    )
    assert _items(text) == []
