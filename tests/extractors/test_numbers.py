"""Spelled numbers in every language."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractors.folding import fold
from extractors.languages import CODES
from extractors.numbers import ordinal, scale, spelled

CARDINALS = {
    "en": {
        "two thousand five hundred": 2500,
        "half a million": 500_000,
        "a quarter of a million": 250_000,
        "twenty-one": 21,
        "Twenty One": 21,
        "a hundred and fifty": 150,
        "two and a half million": 2_500_000,
        "a million and a half": 1_500_000,
        "fifteen hundred": 1500,
        "one hundred twenty-three thousand four hundred and fifty-six": 123_456,
        "three million two hundred thousand": 3_200_000,
        "one and a half": "1.5",
        "seventeen": 17,
        "hundred": 100,
    },
    "ar": {
        "ألفان وخمسمائة": 2500,
        "ألفين و خمسمئة": 2500,
        "خمسة آلاف": 5000,
        "خمسة عشر": 15,
        "خمس عشرة": 15,
        "خَمْسَةَ عَشَرَ ألفاً": 15_000,
        "مائة وخمسة وعشرون": 125,
        "تسعة وعشرين": 29,
        "ثلاثة ملايين ونصف": 3_500_000,
        "نصف مليون": 500_000,
        "مليونان ومائتا ألف": 2_200_000,
        "ألف وثلاثمائة": 1300,
        "ثلاث مئة": 300,
        "اثنا عشر": 12,
        "أحد عشر": 11,
        "ثمانية عشرة": 18,
        "مئتي ألف": 200_000,
        "خمستاشر": 15,
        "ثمانية": 8,
    },
    "fr": {
        "quatre-vingt-dix": 90,
        "quatre vingt dix sept mille": 97_000,
        "quatre-vingts": 80,
        "vingt et un": 21,
        "deux mille cinq cents": 2500,
        "un demi-million": 500_000,
        "un million et demi": 1_500_000,
        "soixante et onze": 71,
        "soixante-quinze": 75,
        "trente-deux": 32,
        "trois millions deux cent mille": 3_200_000,
    },
    "de": {
        "zweiundzwanzig": 22,
        "zweitausendfünfhundert": 2500,
        "eine halbe Million": 500_000,
        "hundertfünfundzwanzig": 125,
        "zwei Millionen": 2_000_000,
        "zweieinhalb": "2.5",
        "anderthalb": "1.5",
        "dreizehn": 13,
        "neunundneunzigtausend": 99_000,
    },
    "es": {
        "veintidós": 22,
        "veintidos mil": 22_000,
        "dos mil quinientos": 2500,
        "medio millón": 500_000,
        "un millón y medio": 1_500_000,
        "treinta y cinco": 35,
        "ciento veinte": 120,
        "dieciséis": 16,
    },
}
PARTLY = [  # what follows the number is no part of it
    ("en", "five twenty", "five"),
    ("en", "two, three", "two"),
    ("en", "one two three", "one"),
    ("en", "two thousand three thousand", "two thousand three"),
    ("en", "two million and", "two million"),
    ("en", "two hundred hundred", "two hundred"),
    ("en", "three half", "three"),
    ("en", "two and a half and a half", "two and a half"),
    ("ar", "عشرة وعشرون", "عشرة"),
    ("ar", "خمسة وستة", "خمسة"),
    ("ar", "ألفان ألفان", "ألفان"),
    ("fr", "deux et trois", "deux"),
    ("de", "zwei und", "zwei"),
    ("es", "dos y tres", "dos"),
]
NONE = [
    ("en", "a dog"), ("en", "tenth"), ("en", "oneself"), ("en", "half an hour"), ("en", "five5"), ("en", "a five"), ("en", ""),
    ("en", "half a half"), ("en", "half two"), ("ar", "الساعة"), ("ar", "نصف ساعة"), ("fr", "unique"), ("fr", "demi"), ("de", "einfach"), ("de", "eine"[:2]),
    ("de", "zweifel"), ("es", "unos"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "words", "value"), [(c, w, v) for c, of in CARDINALS.items() for w, v in of.items()])
def test_a_spelled_number_has_its_value(language: str, words: str, value: str | int):
    text = fold(words + " x").text
    assert spelled(text, 0, language) == (Decimal(value), len(text) - 2)


@pytest.mark.parametrize(("language", "words", "read"), PARTLY)
def test_only_what_belongs_to_the_number_is_read(language: str, words: str, read: str):
    found = spelled(fold(words).text, 0, language)
    assert found is not None
    assert found[1] == len(fold(read).text)


@pytest.mark.parametrize(("language", "words"), NONE)
def test_other_words_are_no_numbers(language: str, words: str):
    assert spelled(fold(words).text, 0, language) is None


@pytest.mark.parametrize(
    ("language", "words", "value"),
    [
        ("en", "first", 1),
        ("en", "Twenty-first", 21),
        ("en", "thirtieth", 30),
        ("en", "thirty first", 31),
        ("ar", "الأول", 1),
        ("ar", "الثانية", 2),
        ("ar", "ثالث", 3),
        ("ar", "التاسع عشر", 19),
        ("ar", "الحادية عشرة", 11),
        ("ar", "الحادي والعشرين", 21),
        ("ar", "الحادي والثلاثون", 31),
        ("ar", "العشرين", 20),
        ("fr", "premier", 1),
        ("fr", "vingt et unième", 21),
        ("fr", "vingt-deuxieme", 22),
        ("de", "ersten", 1),
        ("de", "siebter", 7),
        ("de", "einundzwanzigsten", 21),
        ("es", "primero", 1),
        ("es", "vigésimo primero", 21),
        ("es", "septima", 7),
    ],
)
def test_ordinals(language: str, words: str, value: str | int):
    text = fold(words).text
    assert ordinal(text, 0, language) == (value, len(text))


@pytest.mark.parametrize(("language", "words"), [("en", "firsthand"), ("en", "twenty"), ("ar", "الأولوية"), ("de", "erstens")])
def test_look_alikes_are_no_ordinals(language: str, words: str):
    assert ordinal(fold(words).text, 0, language) is None


@pytest.mark.parametrize(
    ("language", "words", "factor"),
    [("en", "million", 10**6), ("ar", "آلاف", 1000), ("ar", "مليون", 10**6), ("de", "Millionen", 10**6)],
)
def test_scales_after_digits(language: str, words: str, factor: int):
    text = fold(words).text
    assert scale(text, 0, language) == (Decimal(factor), len(text))


@pytest.mark.parametrize(("language", "words"), [("en", "millionaire"), ("en", "five"), ("en", "x"), ("ar", "ألفان")])
def test_what_is_no_scale(language: str, words: str):
    assert scale(fold(words).text, 0, language) is None


@given(st.sampled_from(CODES), st.text(alphabet=st.one_of(st.characters(), st.sampled_from("one twohudrad-وخمسة عشرنفل"))))
def test_no_text_raises_and_no_number_leaves_it(language: str, text: str):
    folded = fold(text).text
    for start in range(len(folded)):
        for found in (spelled(folded, start, language), ordinal(folded, start, language), scale(folded, start, language)):
            assert found is None or start < found[1] <= len(folded)


@given(st.sampled_from(CODES), st.lists(st.integers(0, 10**6), min_size=1, max_size=8))
def test_any_chain_of_number_words_is_read_or_refused(language: str, seeds: list[int]):
    words = [word for of in CARDINALS[language] for word in of.split()]
    text = fold(" ".join(words[seed % len(words)] for seed in seeds)).text
    found = spelled(text, 0, language)
    assert found is None or (found[0] > 0 and found[1] <= len(text))
