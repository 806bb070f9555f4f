"""Which language a text is written in, by its script and its commonest words."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from typing import Final

_PREFIX: Final = 800  # characters that are looked at: a mail's language shows in its first lines
_WORD = re.compile(r"[^\W\d_]{2,}")
_GAPS = str.maketrans({chr(code): " " for code in range(128) if not chr(code).isalpha()})
_ARABIC = re.compile("[\u0620-\u064a]{2}")
_HALF_DAY = re.compile(r"\d\s?[ap]\.?m\b", re.IGNORECASE)  # "11am" is no German "am"
_ENOUGH: Final = 3  # telling words of a second language before its rules are worth their time

# The commonest words of a mail; one that several languages share counts for each of them.
_TELLING: Final = {
    "en": """the and of to is are was you your we our will would have this that with for from please thanks thank regards
        hi hello dear on by at it be not can could should they their which what when tomorrow today yesterday monday tuesday
        wednesday thursday friday saturday sunday week month next last before until january february march june july
        october december need send let know any all been if as but
        """,
    "fr": """le les du une et est sont vous nous je il elle pour avec dans sur pas que qui ce cette ces votre notre vos merci
        bonjour cordialement demain hier lundi mardi mercredi jeudi vendredi samedi dimanche semaine mois prochain
        prochaine janvier février fevrier mars avril mai juin juillet août aout septembre octobre décembre avant jusqu
        aujourd hui heures jours être serait avons avez sera au aux ou où chaque dès fin leur très plus sans
        ht ttc tva devis facture joint je des mais ça depuis tout toute jour mise lui ai as ont cela la de en te nos
        """,
    "de": """der das und ist sind ich wir sie ihr ihre unser nicht mit für auf bei von zum zur ein eine einen einem
        bitte danke guten hallo grüße grüssen montag dienstag mittwoch donnerstag freitag samstag sonntag sonnabend
        morgen heute gestern woche monat nächste nächsten nächster januar februar märz juni juli oktober dezember uhr
        bis vor nach werden wird haben kann noch auch dass oder dem den zurück ab um jahr tage stunden am im
        des stunde stück mwst zzgl inkl netto brutto monatlich jährlich rechnung
        angebot kostet kosten anbei
        """,
    "es": """el los las una unos del y por para con que se su sus nuestro nuestra usted ustedes gracias hola saludos
        mañana ayer hoy lunes martes miércoles miercoles jueves viernes sábado sabado domingo semana mes próximo próxima
        proximo proxima enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre antes
        hasta desde horas días dias está estamos será favor muy pero como cuando este esta al lo
        iva factura presupuesto precio cuesta cuánto adjunto ha han hay más también desde la de en te le nos
        """,
}
LANGUAGES: Final = ("ar", *_TELLING)
_OF_WORD: Final = {
    word: tuple(code for code in _TELLING if word in _TELLING[code].split())
    for words in _TELLING.values()
    for word in words.split()
    if len(word) > 1
}


def detect(text: str) -> str:
    """The language most of `text` is written in: en, ar, fr, de or es; en where nothing tells it."""
    return languages_in(text)[0]


def languages_in(text: str, known: str | None = None) -> tuple[str, ...]:
    """The languages whose rules should read `text`, the one most of it is written in first. Never empty.

    `known` is a language that somebody has told: it comes first, and the text's other words may add to it.
    """
    found = _found(text)
    if known not in LANGUAGES:
        return found or ("en",)
    return (known, *(code for code in found if code != known))


def _found(text: str) -> tuple[str, ...]:
    """The languages that the words show; none where they show nothing."""
    words = Counter(map(_OF_WORD.get, _words(text)))
    latin = _counted(words)
    if "¿" in text[:_PREFIX]:
        latin["es"] += _ENOUGH
    if latin["de"] == 1 and _HALF_DAY.search(text, 0, _PREFIX):
        latin = Counter(en=latin["en"] + 1)
    most = max(latin.values(), default=0)
    best = [code for code in latin if latin[code] == most]
    # what a language shares with the one that stands first does not speak for it
    apart = _counted(Counter({codes: times for codes, times in words.items() if codes and not set(best).intersection(codes)}))
    ranked = [*best, *(code for code, times in apart.most_common() if times >= max(_ENOUGH, most / 4))]
    if text.isascii() or not _ARABIC.search(text):
        return tuple(ranked)
    return _with_arabic(text, ranked)


def _counted(words: Mapping[tuple[str, ...] | None, int]) -> Counter[str]:
    """How many telling words each language has, by which languages a word is of."""
    latin: Counter[str] = Counter()
    for codes, times in words.items():
        latin.update(dict.fromkeys(codes or (), times))
    return latin


def _words(text: str) -> list[str]:
    start = text[:_PREFIX].lower()
    return start.translate(_GAPS).split() if start.isascii() else _WORD.findall(start)


def _with_arabic(text: str, latin: list[str]) -> tuple[str, ...]:
    words = _words(text)
    arabic = sum(1 for word in words if _ARABIC.match(word))
    mostly = arabic * 2 >= len(words)
    others = latin or ["en"]  # "GMT", "Q3" and "15 March" stand in Arabic mails too
    return ("ar", *others) if mostly else (*others, "ar")
