"""Sums of money in sentences: how much, in which currency, and what is no sum."""

from __future__ import annotations

import pytest

from tipgraph.grammar.money.amounts import Amount, amounts_in
from tipgraph.lexicon import load_lexicon
from tipgraph.model import Document
from tipgraph.reading import read

#: amount, amount_max, currency, usd, qualifier
Row = tuple[float, float | None, str, float | None, str]


def found(text: str, country: str = "KEN", year: int = 2015) -> list[Amount]:
    reading = read(Document("a", country, year, text), load_lexicon())
    return [amount for sentence in reading.sentences for amount in amounts_in(reading, sentence)[1]]


def row(amount: Amount) -> Row:
    return amount.amount, amount.amount_max, amount.currency, amount.usd, amount.qualifier


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("$2.5 million", (2_500_000, None, "USD", None, "exact")),
        ("$5", (5, None, "USD", None, "exact")),
        ("US$ 400,000", (400_000, None, "USD", None, "exact")),
        ("U.S. $400,000", (400_000, None, "USD", None, "exact")),
        ("USD 7,500", (7_500, None, "USD", None, "exact")),
        ("7,500 USD", (7_500, None, "USD", None, "exact")),
        ("approximately 1.2 billion naira ($3.3 million)", (1.2e9, None, "NGN", 3_300_000, "about")),
        ("€30,000", (30_000, None, "EUR", None, "exact")),
        ("€ 30,000 (approximately $40,000)", (30_000, None, "EUR", 40_000, "exact")),
        ("30,000 Euros", (30_000, None, "EUR", None, "exact")),
        ("EUR 30,000", (30_000, None, "EUR", None, "exact")),
        ("2.1 million Kenyan shillings", (2_100_000, None, "KES", None, "exact")),
        ("2.1 million Ugandan shillings (US$600)", (2_100_000, None, "UGX", 600, "exact")),
        ("2.1 million shillings", (2_100_000, None, "KES", None, "exact")),
        ("more than 50 million CFA francs ($90,000)", (90_000, None, "USD", None, "exact")),  # whose?
        ("RM 1 million", (1_000_000, None, "MYR", None, "exact")),
        ("200,000 Swiss francs", (200_000, None, "CHF", None, "exact")),
        ("£25,000", (25_000, None, "GBP", None, "exact")),
        ("25,000 British pounds", (25_000, None, "GBP", None, "exact")),
        ("between $10,000 and $20,000", (10_000, 20_000, "USD", None, "about")),
        ("$10,000 to $20,000", (10_000, 20_000, "USD", None, "about")),
        ("$10,000-$20,000", (10_000, 20_000, "USD", None, "about")),
        ("$1.5 to $2 million", (1_500_000, 2_000_000, "USD", None, "about")),
        ("10,000-20,000 euros", (10_000, 20_000, "EUR", None, "about")),
        ("from 300,000 to 500,000 euros ($400,000 to $600,000)", (300_000, 500_000, "EUR", 400_000, "about")),
        ("three million to six million lek", (3_000_000, 6_000_000, "ALL", None, "about")),
        ("half a million dollars", (500_000, None, "USD", None, "exact")),
        ("a million dollars", (1_000_000, None, "USD", None, "exact")),
        ("at least one million pesos", None),
        ("80,000 Namibian dollars ($5,600)", (80_000, None, "NAD", 5_600, "exact")),
        ("30,000 new Israeli shekels", (30_000, None, "ILS", None, "exact")),
        ("30 computers", None),
        ("2014", None),
    ],
)  # fmt: skip
def test_the_sum_that_a_text_writes(words: str, expected: Row | None) -> None:
    assert [row(one) for one in found(f"The ministry spent {words} on it.")] == ([expected] if expected else [])


@pytest.mark.parametrize(
    ("words", "country", "year", "currency"),
    [
        ("5 million pesos", "MEX", 2015, "MXN"),
        ("5 million pesos", "PHL", 2015, "PHP"),
        ("5 million CFA francs", "SEN", 2015, "XOF"),
        ("5 million CFA", "CMR", 2015, "XAF"),
        ("5 million francs", "RWA", 2015, "RWF"),
        ("Rs. 50,000", "LKA", 2015, "LKR"),
        ("50,000 rupees", "NPL", 2015, "NPR"),
        ("50,000 lira", "TUR", 2004, "TRL"),
        ("50,000 lira", "TUR", 2010, "TRY"),
        ("50,000 kroons", "EST", 2008, "EEK"),
        ("50,000 dinars", "TUN", 2020, "TND"),
        ("50,000 riyals", "SAU", 2015, "SAR"),
        ("50,000 hryvnia", "UKR", 2015, "UAH"),
        ("50,000 rubles", "RUS", 2015, "RUB"),
        # the new money where both were taken for a while
        ("50,000 lei", "ROU", 2005, "ROL"),
        ("50,000 lei", "ROU", 2006, "RON"),
        ("50,000 rubles", "BLR", 2016, "BYR"),
        ("50,000 rubles", "BLR", 2017, "BYN"),
        ("50,000 cedis", "GHA", 2007, "GHC"),
        ("50,000 cedis", "GHA", 2008, "GHS"),
        ("50,000 kwacha", "ZMB", 2012, "ZMK"),
        ("50,000 kwacha", "ZMB", 2014, "ZMW"),
        ("50,000 meticais", "MOZ", 2005, "MZM"),
        ("50,000 manats", "AZE", 2007, "AZN"),
        ("50,000 leones", "SLE", 2023, "SLE"),
        ("50,000 lei", "MDA", 2015, "MDL"),
        ("50,000 marks", "BIH", 2015, "BAM"),
        ("50,000 reais", "BRA", 2015, "BRL"),
        ("50,000 reals", "BRA", 2015, "BRL"),
    ],
)
def test_local_money_is_that_of_the_country(words: str, country: str, year: int, currency: str) -> None:
    assert [one.currency for one in found(f"The ministry spent {words} on it.", country, year)] == [currency]


def test_each_sum_of_a_sentence() -> None:
    text = "The budget rose from $5,000 to $9,000, and Norway gave 40,000 kroner ($6,000) and €70."

    assert [(one.amount, one.currency) for one in found(text, "NOR")] == [
        (5_000, "USD"), (9_000, "USD"), (40_000, "NOK"), (70, "EUR"),
    ]  # fmt: skip
