"""Spanish: the words that dates, prices, promises, requests, agendas and mail programs use."""

from __future__ import annotations

from extractors.languages.base import Language, NumberWords

# ---------------------------------------------------------------------------------------------------------------- numbers

_UNITS = "uno dos tres cuatro cinco seis siete ocho nueve".split()
_TEENS = "diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve".split()
_TWENTIES = "veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve".split()
_TENS = "veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa".split()
_HUNDREDS = "doscient trescient cuatrocient quinient seiscient setecient ochocient novecient".split()
_ORDINALS = """primero segundo tercero cuarto quinto sexto séptimo octavo noveno décimo undécimo duodécimo decimotercero
    decimocuarto decimoquinto decimosexto decimoséptimo decimoctavo decimonoveno vigésimo""".split()

NUMBERS = NumberWords(
    values={
        **{word: value for value, word in enumerate(_UNITS + _TEENS, 1)},
        "un": 1,
        "una": 1,
        **{word: value for value, word in enumerate(_TWENTIES, 21)},
        "veintiún": 21,
        "veintiuna": 21,
        **{word: value for value, word in zip(range(20, 100, 10), _TENS, strict=True)},
        "cien": 100,
        "ciento": 100,
        **{f"{word}{end}": value for value, word in zip(range(200, 1000, 100), _HUNDREDS, strict=True) for end in ("os", "as")},
    },
    scales={"mil": 1000, "millón": 10**6, "millones": 10**6},
    fractions={"medio": "0.5", "media": "0.5", "cuarto": "0.25"},
    ordinals={
        **{word: value for value, word in enumerate(_ORDINALS, 1)},
        **{f"{word[:-1]}a": value for value, word in enumerate(_ORDINALS, 1)},
        "primer": 1,
        "tercer": 3,
        **{f"vigésimo {word}": 20 + value for value, word in enumerate(_ORDINALS[:9], 1)},
        "trigésimo": 30,
        "trigésimo primero": 31,
    },
    gap=r"\s{1,3}(?:de\s{1,3})?",
    join=r"\s{1,3}y\s{1,3}",
)


# ------------------------------------------------------------------------------------------------------- dates and times


# ----------------------------------------------------------------------------------------------------------------- prices


# ------------------------------------------------------------------------------------------------ promises and requests


# ---------------------------------------------------------------------------------------------------------------- agendas


# ------------------------------------------------------------------------ mail programs: quotes, signatures, disclaimers


# --------------------------------------------------------------------------------------------------------- the language

LANGUAGE = Language(code="es", name="Spanish", numbers=NUMBERS)
