"""Names and the form that they share, or do not; the keys and the labels that forms become."""

from __future__ import annotations

import pytest

from tipgraph.identity.forms import Forms, key_of, label_of, literal

FORMS = Forms()

SAME = [
    ("BLR", "Interior Ministry", "Ministry of the Interior"),
    ("BLR", "the Ministry of Interior", "Belarusian Ministry of Interior"),
    ("BLR", "Ministry of Internal Affairs", "MINISTRY OF INTERIOR"),
    ("GHA", "Ministry of Labour & Social Welfare", "Ministry of Labor and Social Welfare"),
    ("GHA", "Ministry of Women, Youth, and Sports", "Ministry of Women, Youth and Sports"),
    ("GHA", "Ministry for Women", "Women's Ministry"),
    ("GHA", "Ghana Police Service", "Ghanaian Police Service"),
    ("GHA", "Ghana’s Police Service", "police service"),
    ("UKR", "National Police of Ukraine", "National Police"),
    ("COD", "Ministry of Justice of the Democratic Republic of the Congo", "Ministry of Justice"),
    ("PHL", "Inter-Agency Task-Force", "interagency task force"),
    ("GBR", "Serious Organised Crime Centre", "Serious Organized Crime Center"),
    ("USA", "Justice Department", "Department of Justice"),
    ("ALB", "Ministry of Public Order (MOPO)", "Ministry of Public Order"),
    ("", "United Nations Police", "U.N. Police"),
]
APART = [
    ("GHA", "Ministry of Labor", "Ministry of Labor and Social Welfare"),
    ("GHA", "Bank of Ghana", "Bank"),
    ("GHA", "Togolese Ministry of Interior", "Ministry of Interior"),
    ("GTM", "Public Ministry", "Ministry of Public"),
    ("GHA", "Vice Ministry of Labor", "Ministry of Labor"),
    ("GHA", "Committee on Begging", "Committee against Begging"),
    ("ALB", "Ministry of Public Order", "Ministry of Order"),
    ("", "Ghana Police Service", "Police Service"),
]


@pytest.mark.parametrize(("country", "one", "other"), SAME)
def test_names_of_one_body_have_one_form(country: str, one: str, other: str) -> None:
    assert FORMS.of(one, country) == FORMS.of(other, country)


@pytest.mark.parametrize(("country", "one", "other"), APART)
def test_names_of_two_bodies_have_two_forms(country: str, one: str, other: str) -> None:
    assert FORMS.of(one, country) != FORMS.of(other, country)


@pytest.mark.parametrize(("country", "one", "other"), SAME)
def test_the_form_of_a_label_is_the_form_that_it_was_made_of(country: str, one: str, other: str) -> None:
    form = FORMS.of(one, country)

    assert FORMS.of(label_of(form), country) == form
    assert FORMS.of(other, country) == form


@pytest.mark.parametrize(
    ("name", "key", "label"),
    [
        ("Interior Ministry", "interior-ministry", "Ministry of Interior"),
        ("police", "police", "Police"),
        ("anti-TIP unit", "anti-tip-unit", "Anti-TIP Unit"),
        ("MOPO", "mopo", "MOPO"),
        ("Public Ministry", "public-ministry", "Public Ministry"),
        (
            "Ministry of Women, Youth, and Sports",
            "women-youth-and-sports-ministry",
            "Ministry of Women, Youth and Sports",
        ),
        ("Guardia di Finanza", "guardia-di-finanza", "Guardia di Finanza"),
        ("Women's League", "womens-league", "Women's League"),
    ],
)
def test_a_form_becomes_a_key_and_a_label(name: str, key: str, label: str) -> None:
    form = FORMS.of(name, "ALB")

    assert (key_of(form), label_of(form)) == (key, label)


def test_a_name_that_is_nothing_but_its_country_stays() -> None:
    assert FORMS.of("Ghana", "GHA") == "ghana"


def test_another_word_for_a_field_is_no_matter_of_spelling() -> None:
    one, other = "Ministry of Internal Affairs", "Ministry of Interior"

    assert FORMS.of(one, "BLR") == FORMS.of(other, "BLR")
    assert FORMS.plain(one, "BLR") != FORMS.plain(other, "BLR")


def test_what_is_literal_keeps_its_words() -> None:
    assert literal("The  Interior Ministry") == "interior ministry" != literal("Ministry of Interior")
