"""People who are counted once more by a pronoun, and the steps that follow: charges, sentences, parts. Made up."""

from __future__ import annotations

import pytest

from tests.extract.test_counts import counts, noted

# fmt: off
STATED = [
    # who and he
    ("Police arrested one man; he was convicted and sentenced to 20 years.",
     ["arrests 1", "convictions 1", "sentences 1"]),
    ("Police arrested a woman, who was convicted and sentenced to 20 years.",
     ["arrests 1", "convictions 1", "sentences 1"]),
    ("Police investigated one navy captain, who was charged but had not been tried by May.",
     ["investigations 1", "prosecutions 1"]),
    ("A court convicted one man and sentenced him to 20 years.", ["convictions 1", "sentences 1"]),
    ("Police identified 34 victims, who were referred to shelters.", ["victims_identified 34", "victims_assisted 34"]),
    ("Police arrested two men and a woman; he was convicted within 20 days.", ["arrests 2", "arrests 1"]),
    ("Police arrested a woman, who was not convicted.", ["arrests 1"]),
    ("Police arrested a woman, who may be charged.", ["arrests 1"]),
    ("Police identified a girl and assisted her family.", ["victims_identified 1"]),
    # sentences, and what is none
    ("Eleven traffickers received between three and 12 years' imprisonment.", ["sentences 11"]),
    ("Three traffickers received probation.", ["sentences 3"]),
    ("Three traffickers were put on probation.", ["sentences 3"]),
    ("There were 18 convictions, none of which resulted in a prison term.", ["convictions 18", "sentences 0"]),
    ("Courts sentenced 49 traffickers, and 11 paid fines.", ["sentences 49"]),
    ("Three shelters received 12 years of funding.", []),
    # prosecutions
    ("Prosecutors opened 42 cases against 57 defendants.", ["prosecutions 42", "prosecutions 57"]),
    ("Prosecutors brought 42 cases against 57 defendants.", ["prosecutions 42", "prosecutions 57"]),
    ("Police opened 42 cases against 57 defendants.", ["investigations 42", "investigations 57"]),
    ("Gendarmes turned over 14 suspects to the courts.", ["prosecutions 14"]),
    ("Two cases are still before the courts.", ["prosecutions 2"]),
    ("In 2015, 14 cases were pending in the courts.", ["prosecutions 14 @2015"]),
    ("Of the 227 cases received, the department filed 165 in court and dismissed 26.", ["prosecutions 165"]),
    # cases and the people in them
    ("Police investigated 39 cases (22 labor and 17 sex) involving 61 suspects.",
     ["investigations 39", "investigations 22", "investigations 17", "investigations 61"]),
    ("It carried out 101 investigations of trafficking in 2001, involving 147 suspects.",
     ["investigations 101 @2001", "investigations 147 @2001"]),
    # parts
    ("Police opened 30 cases, 17 of which concerned sexual exploitation and 13 labor exploitation.",
     ["investigations 30", "investigations 17", "investigations 13"]),
    ("Police identified 161 victims, among whom were 94 children.",
     ["victims_identified 161", "victims_identified 94"]),
    ("Police opened 155 cases, including 38 of child trafficking.", ["investigations 155", "investigations 38"]),
]
# fmt: on


@pytest.mark.parametrize(("text", "expected"), STATED)
def test_the_same_people_are_counted_at_each_step(text: str, expected: list[str]) -> None:
    assert [noted(count) for count in counts(text)] == expected
