"""German: the words that dates, prices, promises, requests, agendas and mail programs use."""

from __future__ import annotations

from extractors.languages.base import Language, NumberWords

# ---------------------------------------------------------------------------------------------------------------- numbers

_UNITS = "zwei drei vier fünf sechs sieben acht neun".split()
_TEENS = "zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn".split()
_TENS = "zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig".split()
_ORDINAL_STEMS = """erst zweit dritt viert fünft sechst siebt acht neunt zehnt elft zwölft dreizehnt vierzehnt fünfzehnt sechzehnt
    siebzehnt achtzehnt neunzehnt zwanzigst""".split()
_STEMS = {
    **{stem: value for value, stem in enumerate(_ORDINAL_STEMS, 1)},
    **{f"{unit}undzwanzigst": value for value, unit in enumerate(["ein", *_UNITS], 21)},
    "dreißigst": 30,
    "dreissigst": 30,
    "einunddreißigst": 31,
    "einunddreissigst": 31,
}

NUMBERS = NumberWords(
    values={
        **dict.fromkeys(("ein", "eins", "eine", "einer", "einem", "einen"), 1),
        **{word: value for value, word in enumerate(_UNITS, 2)},
        "fuenf": 5,
        "zwo": 2,
        **{word: value for value, word in enumerate(_TEENS, 10)},
        "zwoelf": 12,
        **{word: value for value, word in zip(range(20, 100, 10), _TENS, strict=True)},
        "dreissig": 30,
        "fuenfzig": 50,
    },
    scales={
        "hundert": 100,
        "tausend": 1000,
        "million": 10**6,
        "millionen": 10**6,
        "milliarde": 10**9,
        "milliarden": 10**9,
    },
    fractions={"halbe": "0.5", "halben": "0.5", "einhalb": "0.5", "anderthalb": "1.5", "eineinhalb": "1.5", "viertel": "0.25"},
    ordinals={f"{stem}e{end}": value for stem, value in _STEMS.items() for end in ("", "n", "r", "s", "m")},
    gap=r"[\s-]{0,3}",
    join=r"\s{0,3}und\s{0,3}(?:eine\s{1,3})?",
    article=r"eine[rn]?\s{1,3}",
    units_first=True,
)


# ------------------------------------------------------------------------------------------------------- dates and times


# ----------------------------------------------------------------------------------------------------------------- prices


# ------------------------------------------------------------------------------------------------ promises and requests


# ---------------------------------------------------------------------------------------------------------------- agendas


# ------------------------------------------------------------------------ mail programs: quotes, signatures, disclaimers


# --------------------------------------------------------------------------------------------------------- the language

LANGUAGE = Language(code="de", name="German", numbers=NUMBERS)
