"""English: the words that dates, prices, promises, requests, agendas and mail programs use."""

from __future__ import annotations

from extractors.languages.base import Language, NumberWords

# ---------------------------------------------------------------------------------------------------------------- numbers

_UNITS = "one two three four five six seven eight nine".split()
_TEENS = "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split()
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
_ORDINAL_UNITS = "first second third fourth fifth sixth seventh eighth ninth".split()
_ORDINAL_TEENS = "tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth".split()

NUMBERS = NumberWords(
    values={
        **{word: value for value, word in enumerate(_UNITS, 1)},
        **{word: value for value, word in enumerate(_TEENS, 10)},
        **{word: value for value, word in zip(range(20, 100, 10), _TENS, strict=True)},
        "fourty": 40,
    },
    scales={"hundred": 100, "thousand": 1000, "million": 10**6, "millions": 10**6, "billion": 10**9, "trillion": 10**12},
    fractions={"half": "0.5", "quarter": "0.25", "three quarters": "0.75"},
    ordinals={
        **{word: value for value, word in enumerate(_ORDINAL_UNITS + _ORDINAL_TEENS, 1)},
        "twentieth": 20,
        **{f"twenty {word}": 20 + value for value, word in enumerate(_ORDINAL_UNITS, 1)},
        "thirtieth": 30,
        "thirty first": 31,
    },
    gap=r"(?:\s{1,3}(?:of\s{1,3})?an?\s{1,3}|[\s-]{1,3})",
    join=r"[\s-]{1,3}and\s{1,3}(?:an?\s{1,3})?",
    article=r"an?[\s-]{1,3}",
)


# ------------------------------------------------------------------------------------------------------- dates and times


# ----------------------------------------------------------------------------------------------------------------- prices


# ------------------------------------------------------------------------------------------------ promises and requests


# ---------------------------------------------------------------------------------------------------------------- agendas


# ------------------------------------------------------------------------ mail programs: quotes, signatures, disclaimers


# --------------------------------------------------------------------------------------------------------- the language

LANGUAGE = Language(code="en", name="English", numbers=NUMBERS)
