"""French: the words that dates, prices, promises, requests, agendas and mail programs use."""

from __future__ import annotations

from extractors.languages.base import Language, NumberWords

# ---------------------------------------------------------------------------------------------------------------- numbers

_UNITS = "un deux trois quatre cinq six sept huit neuf".split()
_TEENS = "dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf".split()
_TENS = {"vingt": 20, "trente": 30, "quarante": 40, "cinquante": 50, "soixante": 60}
_EIGHTIES = ("quatre-vingt", "quatre-vingts")
_ORDINALS = """premier deuxième troisième quatrième cinquième sixième septième huitième neuvième dixième onzième douzième treizième
    quatorzième quinzième seizième dix-septième dix-huitième dix-neuvième vingtième""".split()

NUMBERS = NumberWords(
    values={
        **{word: value for value, word in enumerate(_UNITS + _TEENS, 1)},
        "une": 1,
        **_TENS,
        **{f"{word} et un{e}": value + 1 for word, value in _TENS.items() for e in ("", "e")},
        "septante": 70,
        "octante": 80,
        "huitante": 80,
        "nonante": 90,
        "soixante et onze": 71,
        **{f"soixante-{word}": 60 + value for value, word in enumerate(_TEENS, 10)},
        **dict.fromkeys(_EIGHTIES, 80),
        **{f"{word}-{teen}": 80 + value for word in _EIGHTIES for value, teen in enumerate(_TEENS, 10)},
    },
    scales={
        "cent": 100,
        "cents": 100,
        "mille": 1000,
        "million": 10**6,
        "millions": 10**6,
        "milliard": 10**9,
        "milliards": 10**9,
    },
    fractions={"demi": "0.5", "demie": "0.5", "un demi": "0.5", "quart": "0.25", "un quart": "0.25"},
    ordinals={
        **{word: value for value, word in enumerate(_ORDINALS, 1)},
        "première": 1,
        "1er": 1,
        "second": 2,
        "seconde": 2,
        **{f"vingt-{word}": 20 + value for value, word in enumerate(_ORDINALS[1:9], 2)},
        "vingt et unième": 21,
        "trentième": 30,
        "trente et unième": 31,
    },
    gap=r"[\s-]{1,3}(?:de\s{1,3})?",
    join=r"[\s-]{1,3}et[\s-]{1,3}",
)


# ------------------------------------------------------------------------------------------------------- dates and times


# ----------------------------------------------------------------------------------------------------------------- prices


# ------------------------------------------------------------------------------------------------ promises and requests


# ---------------------------------------------------------------------------------------------------------------- agendas


# ------------------------------------------------------------------------ mail programs: quotes, signatures, disclaimers


# --------------------------------------------------------------------------------------------------------- the language

LANGUAGE = Language(code="fr", name="French", numbers=NUMBERS)
