"""French: the words that dates, prices, promises, requests, agendas and mail programs use."""

from __future__ import annotations

from typing import Any

from domain.findings import Act, RemarkKind, Topic, Who
from extractors.languages.base import (
    ActWords,
    AgendaWords,
    DateRule,
    DateWords,
    Language,
    MailWords,
    NumberWords,
    PriceWords,
    phrases,
)
from extractors.languages.base import act_rule as _act
from extractors.words import plain

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


def _plain_too(words: dict[str, Any]) -> dict[str, Any]:
    """The words, and each without its accents, as many write in haste."""
    return {**{plain(word): value for word, value in words.items()}, **words}


def _names(lines: str, first: int) -> dict[str, Any]:
    """Words to numbers: one line a number, its spellings side by side."""
    return _plain_too({word: number for number, line in enumerate(lines.strip().splitlines(), first) for word in line.split()})


def _all(words: str, value: object) -> dict[str, Any]:
    return _plain_too(dict.fromkeys(phrases(words), value))


def _some(words: str) -> tuple[str, ...]:
    return tuple(_all(words, None))


_DAYS = "lundi mardi mercredi jeudi vendredi samedi dimanche".split()
_MORNING, _AFTERNOON, _EVENING, _NIGHT = (
    ("morning", 480, 720),
    ("afternoon", 720, 960),
    ("evening", 960, 1200),
    ("night", 1200, 1440),
)

DATES = DateWords(
    ordinal_suffix="er|ère|ere|e|ème|eme|nd|nde",
    words={
        "MONTH": _names(
            """janvier janv jan
            février févr fév
            -
            avril avr apr
            -
            juin
            juillet juil
            août aoüt
            septembre sept. sep
            octobre oct
            novembre nov
            décembre déc""",
            1,
        )
        | {"mars": 3, "mai": 5},
        "HOLIDAY": {
            **_all("noël, jour de noël", "christmas"), **_all("veille de noël, réveillon de noël", "christmas eve"), **_all("pâques, dimanche de pâques", "easter"), **_all("lundi de pâques", "easter monday"),
            **_all("vendredi saint", "good friday"), **_all("ascension, jeudi de l'ascension", "ascension"), **_all("pentecôte", "pentecost"), **_all("lundi de pentecôte", "whit monday"), **_all("toussaint", "all saints"),
            **_all("nouvel an, jour de l'an, premier de l'an", "new year"), **_all("saint-sylvestre", "new year eve"), **_all("fête du travail", "may day"), **_all("épiphanie", "epiphany"),
            **_all("aïd el-fitr, aïd el fitr", "eid al-fitr"), **_all("aïd el-adha, aïd el adha, aïd el-kébir", "eid al-adha"),
        },
        "WEEKDAY": {day: number for number, day in enumerate(_DAYS)} | {"lun": 0, "mer": 2, "jeu": 3, "ven": 4, "dim": 6},
        "WEAKDAY": {"mar": 1, "sam": 5},
        "WEEKDAYS": {f"{day}s": number for number, day in enumerate(_DAYS)},
        "UNIT": {
            **_all("jour, jours, journée, journées, jour calendaire, jours calendaires", "day"), **_all("semaine, semaines, sem", "week"), **_all("quinzaine", "fortnight"),
            **_all("mois", "month"), **_all("an, ans, année, années", "year"), **_all("heure, heures, hrs", "hour"), **_all("minute, minutes, min, mn", "minute"),
            **_all("secondes", "second"), **_all("semestre, semestres", "halfyear"), **_all("décennie, décennies", "decade"), **_all("siècle", "century"),
        },
        "UNITS": {"h": "hour", "j": "day", "s": "second", "m": "minute"},
        "QUARTER": {"trimestre": "quarter", "trimestres": "quarter"},
        "HOURPART": {"quart": 15, "un quart": 15, "le quart": 15, "trois quarts": 45},
        "HALF": ("demi", "demie", "une demi", "la moitié"),
        "A": ("un", "une"),
        "FEW": _all("quelques, plusieurs, un certain nombre de", 3) | {"une paire de": 2, "un couple de": 2},
        "ANOTHER": ("un autre", "une autre"),
        "RELDAY": {**_all("aujourd'hui, aujourd hui, ce jour", 0), **_all("demain, lendemain", 1), **_all("après-demain, après demain", 2), "hier": -1, **_all("avant-hier, avant hier", -2)},
        "SAMEDAY": _some("le même jour, ce même jour, le jour même"),
        "NOW": _some("maintenant, à l'instant, actuellement, immédiatement"),
        "NEXT": dict.fromkeys(_some("prochain, prochaine, prochains, prochaines, à venir, qui vient, suivant, suivante, suivants"), "coming"),
        "LAST": (*_some("dernier, dernière, derniers, dernières, précédent, précédente, écoulé, écoulée"), "passé", "passée", "passés"),  # "mot de passe" is no past
        "THIS": ("ce", "cet", "cette", "ces", "en cours", "ce présent"),
        "AGO": _some("il y a, il ya, ça fait, voilà, y a"),
        "THEREAFTER": _some("après cela, par la suite"),
        "LATER": ("plus tard",),
        "END": _some("fin, la fin"),
        "START": _some("début, le début, courant début, tout début"),
        "MIDDLE": _some("mi, milieu, le milieu"),
        "REST": _some("reste, le reste"),
        "ALL": ("toute", "tout", "toutes"),
        "EVERY": ("chaque", "tous les", "toutes les"),
        "EACH_OTHER": ("un sur deux",),
        "WEEKOF": ("semaine du", "la semaine du"),
        "NUMBERED": {"t": "quarter", "q": "quarter"},
        "EDGE": {**_all("fin de journée, la fin de journée, fin de la journée, ce soir fin de journée, dans la journée", "eod"), **_all("fermeture des bureaux, clôture, heure de fermeture", "cob")},
        "WEEKEND": ("week-end", "weekend", "week end", "we"),
        "WORKING": _some("ouvré, ouvrés, ouvrée, ouvrées, ouvrable, ouvrables, travaillé, travaillés"),
        "SEASON": {"printemps": 3, "automne": 9, "hiver": 12},
        "PART": {
            **_all("matin, matinée, du matin, le matin, au matin, la matinée, dans la matinée, en matinée, dans le matin", _MORNING),
            **_all("après-midi, après midi, de l'après-midi, l'après-midi, dans l'après-midi, de l'après midi", _AFTERNOON),
            **_all("soir, soirée, du soir, le soir, au soir, la soirée, dans la soirée, en soirée", _EVENING),
            **_all("nuit, de la nuit, la nuit, dans la nuit", _NIGHT),
        },
        "NOON": {"midi": 12, "minuit": 0},
        "AMPM": {"am": "am", "pm": "pm"},
        "ZONE": {**_all("heure de paris, heure française", ("Paris time", "Europe/Paris")), **_all("heure de tunis", ("Tunis time", "Africa/Tunis")), **_all("heure d'alger", ("Algiers time", "Africa/Algiers")),
            **_all("heure de casablanca, heure du maroc", ("Casablanca time", "Africa/Casablanca")), **_all("heure de dubaï", ("Dubai time", "Asia/Dubai")), **_all("heure de genève", ("Geneva time", "Europe/Zurich")),
            **_all("heure de montréal", ("Montreal time", "America/Toronto")), **_all("heure de beyrouth", ("Beirut time", "Asia/Beirut")), **_all("heure de londres", ("London time", "Europe/London")), **_all("gmt, utc", ("UTC", "UTC")), **_all("cet, cest", ("CET", "Europe/Paris"))},
        "FREQUENCY": {**_all("quotidien, quotidienne, quotidiennement", "FREQ=DAILY"), **_all("hebdomadaire, hebdomadairement", "FREQ=WEEKLY"), **_all("mensuel, mensuelle, mensuellement", "FREQ=MONTHLY"), **_all("annuellement", "FREQ=YEARLY")},
        "THE": ("le", "la", "l'"), "THESE": ("les",), "OF": ("de", "du", "d'", "de l'", "de la", "des", "en date du"), "ON": ("le jour du",), "IN": ("dans", "en", "courant"),
        "AT": ("à", "a", "dès", "il est", "c'est", "vers"), "FOR": ("pour", "pendant", "durant", "sur"), "BY": _some("d'ici, d'ici le, d'ici au, d'ici à, d'ici la, au plus tard le"),
        "TO": ("au",), "UNTIL": _some("jusqu'au, jusqu'à, jusqu'en, jusque, jusqu'à la"), "BETWEEN": ("entre",), "AND": ("et",), "OR": ("ou",),
        "WITHIN": _some("sous, dans les, dans un délai de, en moins de, au plus tard dans, dans un délai maximum de"),
        "BEFORE": ("avant", "avant le", "avant la", "avant l'"), "AFTER": _some("après, après le, après la"), "SINCE": ("depuis", "depuis le", "depuis la"), "BEGINNING": _some("à partir de, à partir du, à compter du, à compter de, dès le, débutant le, commençant le"),
        "NOTAFTER": ("au plus tard",), "ABOUT": _some("environ, à peu près, autour de"), "AFTERNEXT": ("en huit",), "MINUS": ("moins",), "TIME": ("heure locale",),
        "LABEL": _some("bâtiment, bureau, étage, porte, chambre, phase, version, page, ligne, ticket, dossier, lot, salle, article, annexe, numéro, n°"),
        "PLACE": _some("rue, avenue, boulevard, place, madame, monsieur, mme, m"),
        "BREAK": _some("bonne journée, bonne soirée, bon week-end, bonne fin de semaine, bonne fin de journée, bonne nuit, bonne année, jour et nuit, un jour, nuit et jour, à ce jour, de nos jours, sur place, en place, mise en place"),
    },
    followers=phrases("""à, de, du, nous, je, vous, il, elle, on, et, ou, pour, dans, au, aux, avec, car, si, que, qui, par, sur, en, le, la, les, est, sera, prochain, dernier,
        inclus, matin, soir, svp, merci, ce, cette, chez, sans, mais, comme"""),
    past_cues=r"\bmerci (?:beaucoup |encore )?(?:pour|d'avoir|de (?:nous |m')?avoir|de (?:votre|vos|ta|ton|tes))\b|\b(?:avons|avez|ont|ai|as|a|avait|avaient|avions|aviez) (?:bien |déjà |pas |tous |tout |toujours ){0,2}(?:[a-zéèêàçôî]{2,15}(?:é|ée|és|ées)|[a-z]{0,3}(?:mis|pris)|vu|lu|fait|dit|écrit|transmis|promis|fini|convenu|répondu|rendu|perdu|vendu|entendu|attendu|dû|pu|voulu|tenu|obtenu)\b|\b(?:suis|sommes|est|sont) (?:bien |déjà )?(?:pass|ven|all|arriv|rest|reven|rentr|part|tomb)(?:é|u|i)(?:e|s|es)?\b|\b(?:était|étaient|fut|fûmes|eu|reçu|envoyé|parti|partie|signé|rencontré|discuté|parlé|lors)\b",
    future_cues=r"\b(?:\w{2,20}(?:rons|rez|ront|rai|ra)|prévue?|échéance|avant|d'ici|jusqu|pour|doit|devons|devez|confirmée?|rendez-vous|au plus tard|besoin|faut|faudrait|veuillez|pouvez|pourriez|merci de (?:me |nous |bien )|prière)\b",
    orders=("adjective last", "working last", "hour in part", "quarters", "ago first", "at is to", "the day", "places", "labels", "decimal comma", "dashed"),
    bare_days=True,
    without=("nights", "clock with h", "the nth", "on the nth", "quarter of year", "quarter with its year", "after something"),
    rules=(
        DateRule("clocks", "clock with h", "clock:HCLOCK", "clocks.as_clock"),
        DateRule("open", "from a period", "(FROM|BEGINNING) THE? value:PERIOD", "openness.after"),
        DateRule("counted", "within, by", "BY length:LENGTH", "counting.within"),
        DateRule("names", "month named", "THE? unit:UNIT OF month:ANYMONTH", "word_order.month_named"),
        DateRule("names", "year named", "THE? unit:UNIT year:YEAR4", "word_order.year_named"),
        DateRule("names", "hours as a length", "(?<=WITHIN|FOR|AGO|IN) clock:HCLOCK (?!WEEKDAY|WEAKDAY|RELDAY|DATE)", "word_order.hours_long"),
        DateRule("names", "clock by hours", "(?<=AT|OF|ON|TO|UNTIL|BETWEEN|BY|BEFORE|AFTER|BEGINNING|DASH|AND) clock:HOURNUM hours:(UNIT|UNITS) (minute:MINUTENUM)? ((AND|MINUS) (A|THE)? by:(HALF|HOURPART|MINUTENUM))? (UNIT (?!UNIT))?", "word_order.clock_by_hours"),
        DateRule("names", "clock by hours and part", "clock:HOURNUM hours:(UNIT|UNITS) minute:MINUTENUM? (?=PART|WEEKDAY|EVERY|DASH|AT|TO)", "word_order.clock_by_hours"),
        DateRule("names", "clock by hours and minutes", "clock:HOURNUM hours:(UNIT|UNITS) (AND? minute:(N24|N31|N59|N12)) (?!UNIT|MONTH)", "word_order.clock_by_hours"),
        DateRule("names", "clock by hours and a half", "clock:HOURNUM AND by:(HALF|HOURPART) hours:UNIT", "word_order.clock_by_hours"),
        DateRule("names", "clock less", "clock:HOURNUM hours:UNIT MINUS A? by:(HOURPART|MINUTENUM) (UNIT (?!UNIT))?", "word_order.clock_by_hours"),
        DateRule("lengths", "and a half, feminine", "length:LENGTH AND (HALF|HOURPART)", "lengths.length_and_half"),
        DateRule("counted", "some time after something", "length:LENGTH (AFTER|FROM|BEFORE|LATERTHAN) (?=BREAK|THE|YOUR|MY|A|THIS|THAT|END)", "counting.after_something"),
        DateRule("counted", "within some time of something", "(WITHIN|IN|BY) length:LENGTH (AFTER|OF|FROM|BEFORE) (?=BREAK|THE|YOUR|MY|A|THIS|THAT)", "counting.after_something"),
        DateRule("edges", "day's end of a day", "(BY|AT|IN)? THE? edge:EDGE OF date:(DATE|WEEKDATE)", "edges.abbreviated"),
        DateRule("days", "year", "year:NAMEDYEAR", "calendar_days.whole_year"),
        DateRule("together", "day and clock, joined", "date:(DATE|WEEKDATE) (COMMA|AT|OF|IN)* clock:CLOCK", "word_order.moment_joined"),
        DateRule("together", "clock and day, joined", "clock:CLOCK (COMMA|THE|OF)* date:(DATE|WEEKDATE)", "word_order.moment_joined"),
    ),
)  # fmt: skip


# ----------------------------------------------------------------------------------------------------------------- prices

PRICES = PriceWords(
    decimal=",",
    currencies={
        "USD CAD AUD": "dollar|dollars",
        "USD": "dollar américain|dollars américains|dollar us|dollars us|dollar des états-unis|dollars des états-unis|dollar états-unis|dollars états-unis",
        "CAD": "dollar canadien|dollars canadiens",
        "AUD": "dollar australien|dollars australiens",
        "NZD": "dollar néo-zélandais|dollars néo-zélandais|dollar néozélandais",
        "HKD": "dollar de hong kong|dollars de hong kong|dollar de hongkong|dollars de hongkong",
        "SGD": "dollar de singapour|dollars de singapour",
        "EUR": "euro|euros|balles",
        "GBP EGP LBP": "livres",
        "GBP": "livre sterling|livres sterling|livre britannique|livres britanniques|livre anglaise|livres anglaises",
        "EGP": "livre égyptienne|livres égyptiennes",
        "LBP": "livre libanaise|livres libanaises",
        "TRY": "livre turque|livres turques",
        "CHF FRF XOF XAF": "franc|francs",
        "CHF": "franc suisse|francs suisses",
        "FRF": "franc français|francs français",
        "BEF": "franc belge|francs belges",
        "XOF XAF": "franc cfa|francs cfa",
        "JPY": "yen|yens|yen japonais|yens japonais",
        "CNY": "yuan|yuans|yuan chinois|yuans chinois|renminbi|renminbis",
        "AED MAD": "dirham|dirhams",
        "AED": "dirham émirati|dirhams émiratis|dirham des eau|dirhams des émirats|dirhams des émirats arabes unis",
        "MAD": "dirham marocain|dirhams marocains",
        "SAR QAR OMR": "riyal|riyals|rial|rials",
        "SAR": "riyal saoudien|riyals saoudiens|rial saoudien|rials saoudiens",
        "QAR": "riyal qatari|riyals qataris|riyal qatarien|riyals qatariens",
        "OMR": "rial omanais|rials omanais|riyal omanais|riyals omanais",
        "TND DZD KWD JOD BHD": "dinar|dinars",
        "TND": "dinar tunisien|dinars tunisiens",
        "DZD": "dinar algérien|dinars algériens",
        "KWD": "dinar koweïtien|dinars koweïtiens",
        "JOD": "dinar jordanien|dinars jordaniens",
        "BHD": "dinar bahreïni|dinars bahreïnis|dinar de bahreïn|dinars de bahreïn",
        "INR PKR LKR": "roupie|roupies",
        "INR": "roupie indienne|roupies indiennes",
        "PKR": "roupie pakistanaise|roupies pakistanaises",
        "RUB": "rouble|roubles|roubles russes",
        "MXN ARS CLP COP PHP": "peso|pesos",
        "MXN": "peso mexicain|pesos mexicains",
        "ARS": "peso argentin|pesos argentins",
        "COP": "peso colombien|pesos colombiens",
        "CLP": "peso chilien|pesos chiliens",
        "BRL": "real brésilien|réal brésilien|réaux brésiliens|reals brésiliens|reais",
        "SEK": "couronne suédoise|couronnes suédoises",
        "NOK": "couronne norvégienne|couronnes norvégiennes",
        "DKK": "couronne danoise|couronnes danoises",
        "CZK": "couronne tchèque|couronnes tchèques",
        "PLN": "zloty|zlotys",
        "HUF": "forint|forints",
        "ILS": "shekel|shekels",
        "KRW": "won coréen|wons coréens|won sud-coréen|wons",
        "THB": "baht|bahts",
        "FIM": "mark finlandais|marks finlandais|markka finlandais",
        "DEM": "mark allemand|marks allemands|deutsche mark|deutsche marks",
        "NLG": "florin|florins|florin néerlandais|florins néerlandais|florin hollandais|florins hollandais",
        "ESP": "peseta|pesetas",
        "ITL": "lire|lires|lire italienne|lires italiennes",
        "BTC": "bitcoin|bitcoins",
    },
    minors={"EUR USD": "cent|cents|centime|centimes|ct|cts|centimes d'euro", "GBP": "pence|penny", "TND": "millime|millimes"},
    magnitudes={
        "mille": 1000,
        "millier": 1000,
        "milliers": 1000,
        "million": 10**6,
        "millions": 10**6,
        "milliard": 10**9,
        "milliards": 10**9,
        "mds": 10**9,
        "md": 10**9,
        "mrd": 10**9,
    },
    article="une?",
    link="de |d'",
    minor_join="et",
    weak_names="livres?|lires?",
    no_money_after=r"succès|parler|tireur|jeu",
    vague=r"centaines?|milliers?|millions?|milliards?|dizaines?",
    ranges=(("entre", "et"), ("de", "à"), ("", "à"), ("de", "jusqu'à"), ("du", "au")),
    changes=r"augment\w{0,6}|pass\w{0,4}|bais\w{0,4}|hauss\w{0,2}|chut\w{0,2}|mont\w{0,3}|tomb\w{0,3}|recul\w{0,2}|réduit\w{0,2}|diminu\w{0,3}|relev\w{0,2}",
    about=r"environ|approximativement|à peu près|près de|autour de|quelque|dans les|de l'ordre de|aux alentours de|presque|~|env\.?",
    about_after=r"environ|à peu près|approximativement|env\.?",
    at_least=r"à partir de|a partir de|dès|au moins|au minimum|minimum|plus de|supérieur à|minimum de|un minimum de|pas moins de|dépass\w{0,3}|excéd\w{0,3}|excède|min\.?",
    at_least_after=r"(?:au )?minimum|au moins|(?:et|ou) plus|min\.?",
    at_most=r"(?:ne |n'|sans )?(?:doi\w{1,4} |peu\w{1,2} |devr\w{2,5} |pourr\w{1,5} )?pas dépasser|sans dépasser|jusqu'à|au plus|au maximum|maximum|moins de|inférieur à|pas plus de|un maximum de|dans la limite de|ne dépass\w{1,5}(?: pas)?|plafonné à|max\.?",
    at_most_after=r"(?:au )?maximum|au plus|max\.?|(?:et|ou) moins",
    per=r"(?:et )?par|le|la|l'|/|chaque|pour chaque|de l'|pour un|pour une",
    units={
        "month": "mois",
        "year": "an|année|ans",
        "quarter": "trimestre",
        "week": "semaine",
        "day": "jour|jours|journée|jour ouvré",
        "hour": "heure|heures|h",
        "minute": "minute|min",
        "night": "nuit|nuitée",
        "user": "utilisateur|utilisateurs",
        "seat": "poste|siège",
        "license": "licence|licences",
        "person": "personne|personnes|pers.|tête",
        "participant": "participant|participants",
        "employee": "employé|salarié|collaborateur",
        "student": "étudiant|élève",
        "device": "appareil|terminal",
        "server": "serveur",
        "site": "site",
        "message": "message|sms|courriel",
        "call": "appel",
        "request": "requête",
        "transaction": "transaction",
        "order": "commande",
        "unit": "unité|u",
        "piece": "pièce",
        "page": "page",
        "word": "mot",
        "kg": "kg|kilo",
        "ton": "tonne",
        "km": "km|kilomètre",
        "metre": "mètre",
        "square metre": "m2|m²|mètre carré",
        "litre": "litre",
        "kwh": "kwh",
        "barrel": "baril",
        "share": "action",
        "project": "projet",
        "vehicle": "véhicule",
        "domain": "domaine",
    },
    rates={
        "month": "mensuel|mensuels|mensuelle|mensuelles|mensuellement",
        "year": "annuel|annuels|annuelle|annuelles|annuellement",
        "day": "tjm|journalier|journaliers|quotidien",
        "hour": "horaire|de l'heure",
        "week": "hebdomadaire",
        "quarter": "trimestriel|trimestrielle",
        "unit": "chacun|chacune|pièce|l'unité|l'un|unitaire",
    },
    tax=r"(?:la )?tva|t\.v\.a\.?|taxes?|(?:les )?taxes|impôts?",
    with_tax=r"incl\.?|y compris|avec|toutes|dont|comprenant|inclus",
    without_tax=r"hors|sans|excl\.?|\+|plus|non compris|avant|hors la",
    tax_is_in=r"(?:est |sont )?(?:comprises?|incluses?|compris|inclus|incl\.?)",
    tax_is_out=r"(?:est |sont )?(?:en sus|en plus|non comprises?|non incluses?|non compris|non inclus|à ajouter|exclues?)",
    tax_in=r"ttc|t\.t\.c\.?|toutes taxes comprises|tout compris",
    tax_out=r"ht|h\.t\.?|hors taxes?|hors tva",
    all_prices=r"(?:tous )?(?:les |nos |ces )?(?:prix|tarifs|montants)(?: indiqués| mentionnés| ci-dessus| sont| s'entendent| affichés){0,3}",
    total=r"total|montant total|prix total|coût total|au total|total général|total ttc|net à payer|somme totale|en tout|montant dû",
    subtotal=r"sous-total|sous total|total ht|total hors taxes",
    discount=r"remise(?: de)?|rabais(?: de)?|réduction(?: de)?|ristourne|avoir|escompte|économisez|moins",
    discount_after=r"de remise|de rabais|de réduction|remise|offerts?|de moins|d'économie",
    fee=r"frais (?:de |d')?(?:livraison|port|dossier|installation|mise en service|annulation|gestion|activation|expédition|déplacement|service|inscription)|pénalité|supplément|frais",
    fee_after=r"de frais(?: de \w{1,20})?|de pénalité|de supplément|de port",
    price=r"prix|tarifs?|coûts?|devis|budget|honoraires|loyer|acompte|redevance|forfait",
    priced=r"montant|frais|facture|abonnement",
    costs=r"(?:coûte(?:nt|ra|ront|rait)?|revient à|s'élève à|s'élèvent à|s'élèvera à|est de|est à|sont de|sera de|est fixé à|est proposé à|à|au prix de|vaut|=|se monte à|facturée?s? (?:à)?|pour)",
    is_=r"est de|est|de|:|=|s'élève à|à|sera de",
    purpose=r"pour|au titre de|concernant|correspondant à",
    restated=r"soit|c'est-à-dire",
    equals=r"environ|soit|équivalent à|=|~|≈|ou|c'est-à-dire|env\.?|approximativement",
    quantity=r"qté|quantité|nombre|nb\.?|jours|heures|unités?",
    item_column=r"désignation|description|prestation|article|produit|libellé|service|poste|intitulé",
    each_column=r"prix unitaire|pu|p\.u\.|prix|tarif|montant|pu ht|prix unitaire ht|prix ht|montant ht|coût",
    free=r"gratuit|gratuite|offert",
    valid_until=r"valables? jusqu'(?:au|à)|valides? jusqu'(?:au|à)|expire (?:le|au)|en vigueur jusqu'(?:au|à)|validité(?: jusqu'au)?:?|garantis? jusqu'(?:au|à)|maintenus? jusqu'(?:au|à)",
    valid_for=r"valables? (?:pendant|durant)?|valides? (?:pendant|durant)?|validité(?: de l'offre)?(?: de)?:?|garantis? pendant",
    days={"jour": 1, "jours": 1, "semaine": 7, "semaines": 7, "mois": -1},
    no_item=r"je|nous|vous|il|elle|ils|elles|on|est|sont|sera|a|avons|avez|ont|si|que|qui|payer|payé|facturé",
    fillers=r"le|la|les|un|une|des|du|notre|votre|ce|cette|ces|nos|vos|pour|l'",
)


# ------------------------------------------------------------------------------------------------ promises and requests

# fmt: off
_CLASSES = {
    "ADV": r"aussi|[eé]galement|donc|bien|ensuite|alors|rapidement|tr[eè]s vite|d[eè]s que possible|prochainement|bient[oô]t|encore|volontiers",
    "PRON": r"(?:vous|te|le|la|les|lui|leur|y|en|me|nous|se) |[ltms]'",
    "TEAM": r"(?:notre|mon|ma) (?:[\w-]{2,20} ){0,2}(?:[eé]quipe|service|coll[eè]gue|technicien|technicienne|ing[eé]nieur|ing[eé]nieure|d[eé]veloppeur|comptable|directeur|directrice|graphiste|<TRADE>)(?: (?:technique|commercial|commerciale|comptable|informatique|support|export|logistique))?|nos (?:[\w-]{2,20} ){0,2}(?:[eé]quipes|services|techniciens|ing[eé]nieurs|d[eé]veloppeurs|coll[eè]gues|<TRADE>s)|(?:un|une) (?:de nos (?:[\w-]{2,20} ){0,1}(?:techniciens|ing[eé]nieurs|coll[eè]gues|<TRADE>s)|technicien|technicienne|<TRADE>)|(?:le |la |l')(?:<TRADE>|technicien|technicienne)|le service (?:achats?|comptable|client|commercial|technique|informatique|rh|support|apr[eè]s-vente|export|qualit[eé]|livraison|logistique)|l'[eé]quipe(?: (?:technique|support|projet|informatique|commerciale|logistique|travaux|it|chantier|(?:de |d')(?:pose|maintenance|montage|nettoyage|d[eé]veloppement|intervention|installation|production)))?",
    "TRADE": r"[eé]lectricien|plombier|livreur|chauffeur|coursier|formateur|formatrice|monteur|installateur|peintre|menuisier|frigoriste|conducteur de travaux|chef de (?:projet|chantier)|charg[eé]e? d'affaires|conseiller|conseill[eè]re|assistante?|responsable|consultante?|d[eé]panneur|charg[eé]e? de client[eè]le",
    "NAME": r"(?:(?:m|mme|mlle|mr|dr|me|ing)\.? |monsieur |madame )?(?!(?:il|elle|ils|elles|on|je|tu|nous|vous|qui|que|ce|cela|ça|tout|toute|tous|chacun|chacune|personne|rien|celui|celle|ceux|ceci|lui|eux|les?|la|une?|ensuite|puis|sinon|donc|alors|mais|et|ou|bonjour|bonsoir|merci|ne|plus|en|notre|votre|nos|vos|ma|mon|mes|si|quand|comme|normalement|finalement|[ldnscjmt]'|qu'|quelqu)\b)[a-zéèç][\wéèêàçïë'-]{2,15}(?: (?:el |al |ben |bel |de |le )?(?!(?:vous|nous|les|lui|leur)\b)[a-zéèç][\wéèêàçïë-]{2,15})?",
    "MACHINE": r"syst[eè]me|applications?|applis?|serveurs?|plate-?forme|logiciel|modules?|outil|portail|robot|automate|formulaire|bouton|api|programme|utilisateurs?|capteurs?|machine|imprimante|algorithme",
    "GIVEN": r"livr[eé]e?s?|envoy[eé]e?s?|transmise?s?|fournie?s?|pr[eê]te?s?|disponibles?|en ligne|d[eé]ploy[eé]e?s?|termin[eé]e?s?|finalis[eé]e?s?|corrig[eé]e?s?|r[eé]solue?s?|publi[eé]e?s?|install[eé]e?s?|mise?s? (?:en ligne|[aà] jour|[aà] disposition|en service|en production|en place)|exp[eé]di[eé]e?s?|remise?s?|(?:r[eé])?activ[eé]e?s?|r[eé]initialis[eé]e?s?|valid[eé]e?s?|partag[eé]e?s?|sign[eé]e?s?|r[eé]par[eé]e?s?|adress[eé]e?s?|communiqu[eé]e?s?|trait[eé]e?s?|r[eé]gl[eé]e?s?|pay[eé]e?s?|factur[eé]e?s?|effectu[eé]e?s?|configur[eé]e?s?|impl[eé]ment[eé]e?s?|int[eé]gr[eé]e?s?|ajout[eé]e?s?|migr[eé]e?s?|remplac[eé]e?s?|rembours[eé]e?s?|pr[eé]par[eé]e?s?|pr[eé]sent[eé]e?s?|r[eé]alis[eé]e?s?|test[eé]e?s?|traduite?s?|r[eé]tablie?s?|restaur[eé]e?s?|soumise?s?|achev[eé]e?s?|mont[eé]e?s?|vir[eé]e?s?|diffus[eé]e?s?|command[eé]e?s?|[eé]mise?s?|op[eé]rationnel(?:le)?s?|pos[eé]e?s?|coul[eé]e?s?|imprim[eé]e?s?|r[eé]serv[eé]e?s?|d[eé]mont[eé]e?s?|nettoy[eé]e?s?|r[eé]cup[eé]r[eé]e?s?|d[eé]pos[eé]e?s?|organis[eé]e?s?|assur[eé]e?s?|cr[eé][eé]e?s?|lanc[eé]e?s?|rendue?s?|distribu[eé]e?s?|[eé]tudi[eé]e?s?|analys[eé]e?s?|relue?s?|r[eé]dig[eé]e?s?|compl[eé]t[eé]e?s?|modifi[eé]e?s?|renvoy[eé]e?s?|fabriqu[eé]e?s?|achemin[eé]e?s?|enlev[eé]e?s?|peinte?s?|c[aâ]bl[eé]e?s?|raccord[eé]e?s?|d[eé]bloqu[eé]e?s?|affich[eé]e?s?|retourn[eé]e?s?|programm[eé]e?s?|boucl[eé]e?s?|[eé]tablie?s?|param[eé]tr[eé]e?s?|d[eé]p[eê]ch[eé]e?s?|transf[eé]r[eé]e?s?|charg[eé]e?s?|scann[eé]e?s?|renouvel[eé]e?s?",
    "ASK": r"merci (?:de|d')|pri[eè]re de|veuillez|pourriez-vous|pouvez-vous|pourrais-tu|peux-tu|pourrez-vous|pourras-tu|est-ce que (?:vous (?:pouvez|pourriez)|tu (?:peux|pourrais))|je (?:vous|te) prie de|nous vous prions de|(?:je|nous) vous (?:saurais|saurions) gr[eé] de|(?:je|nous) vous (?:serais|serions) (?:tr[eè]s )?reconnaissante?s? de|auriez-vous (?:l'(?:amabilit[eé]|obligeance)|la (?:gentillesse|possibilit[eé])) de|(?:serait-il|est-il|est-ce|serait-ce|vous serait-il) possible (?:de|d')|seriez-vous en mesure de|(?:cela|[cç]a) vous (?:d[eé]rangerait|ennuierait) de|n'oubliez pas (?:de|d')|n'oublie pas (?:de|d')|(?:je|nous) (?:compte|comptons) sur (?:vous|toi) pour|s'il vous pla[iî]t|svp",
    "MILESTONE": r"livraison|mise en (?:ligne|production|service|place)|lancement|remise|installation|exp[eé]dition|d[eé]ploiement|migration|bascule|intervention|recette|fin des travaux|d[eé]marrage",
    "DOES": r"enverra|livrera|transmettra|appellera|rappellera|fournira|terminera|contactera|corrigera|exp[eé]diera|remettra|pr[eé]parera|installera|partagera|r[eé]pondra|v[eé]rifiera|communiquera|adressera|finalisera|passera|viendra|reviendra|interviendra|recontactera|occupera|chargera|r[eé]cup[eé]rera|d[eé]posera|apportera|assurera|animera|montera|posera|confirmera|validera|signera|paiera|r[eèé]glera|proc[eé]dera|mettra|publiera|d[eé]ploiera|t[eé]l[eé]phonera|relancera|traitera|renverra|cr[eé]era|commandera|d[eé]bloquera|v(?:a|ont) (?:<PRON>){0,2}(?:envoyer|livrer|transmettre|appeler|rappeler|contacter|recontacter|exp[eé]dier|installer|r[eé]pondre|passer|revenir|occuper|charger|pr[eé]parer|remettre|fournir|partager|corriger|terminer|d[eé]poser|r[eé]cup[eé]rer|signer|publier|renvoyer|confirmer)|(?:doit|devra) (?:vous |nous |te )?(?:envoyer|livrer|transmettre|appeler|rappeler|fournir|terminer|remettre|pr[eé]parer|passer|venir|installer|raccorder|signer|valider|confirmer|finir|d[eé]poser|r[eé]parer|intervenir)",
    "NOW": r"envoi[es]|envoyons|transmets?|transmettons|fai(?:s|t) (?:suivre|parvenir)|faisons (?:suivre|parvenir)|reviens|revient|revenons|rappelle|rappelons|recontacte|r[eé]ponds?|r[eé]pondons|confirme|confirmons|adresse|adressons|livre|livrons|installe|installons|pr[eé]pare|pr[eé]parons|termine|terminons|remets?|remettons|publie|publions|corrige|corrigeons|v[eé]rifie|v[eé]rifions|finalise|finalisons|tien[st] (?:au courant|inform)|tenons (?:au courant|inform)|d[eé]ploie|d[eé]ployons|fais [cç]a|m'en occupe|nous en occupons|appelle|appelons|boucle|bouclons|relance|relan[cç]ons|contacte|contactons|traite|traitons|commande|commandons|paie|payons|r[eè]gle|r[eé]glons|signe|signons|lance|lan[cç]ons|renvoi[es]|renvoyons|pass(?:e|ons) (?:chez|vous|te|prendre|r[eé]cup[eé]rer|relever|d[eé]poser|signer|voir|sur (?:le )?(?:site|chantier)|sur place|[aà] (?:votre|vos))|imprim(?:e|ons)|r[eé]serv(?:e|ons)|coul(?:e|ons)|pos(?:e|ons)|mont(?:e|ons)|r[eé]cup(?:[eè]re|[eé]rons)|d[eé]pos(?:e|ons)|met(?:s|tons)? (?:[aà] jour|en (?:ligne|service|production|place)|[aà] disposition|[aà] votre disposition)|exp[eé]di(?:e|ons)|partage(?:ons)?|communiqu(?:e|ons)|reprends?|reprenons|intervien[st]|intervenons|programm(?:e|ons)|planifi(?:e|ons)|bloqu(?:e|ons)|d[eé]marr(?:e|ons)|attaqu(?:e|ons)|commen(?:ce|[cç]ons)|reli[st]|relisons|[eé]tudi(?:e|ons)|transf(?:[eè]re|[eé]rons)|fourni(?:s|t|ssons)|r[eé]dige(?:ons)?|cr[eé](?:e|ons)|ajout(?:e|ons)|modifi(?:e|ons)|migr(?:e|ons)|activ(?:e|ons)|pr[eé]vien[st]|pr[eé]venons|compl(?:[eè]te|[eé]tons)|(?:m'|s')occupe d|nous occupons d|remplac(?:e|ons)|rempla[cç]ons|r[eé]par(?:e|ons)|configur(?:e|ons)|branch(?:e|ons)|raccord(?:e|ons)|regard(?:e|ons) [cç]a|ferm(?:e|ons) le ticket|d[eé]bloqu(?:e|ons)|vir(?:e|ons)|chiffr(?:e|ons)",
    "COMES": r"renvoie|adresse|confirme|relance|traite|r[eé]pond|finalise|corrige|contacte|passe(?! (?:son|sa|ses|une?|les?|la|du|de)\b)|vient|envoie|transmet|occupe|charge|livre|appelle|rappelle|recontacte|pr[eé]pare|remet|d[eé]pose|r[eé]cup[eè]re|intervient|installe|apporte|terminent?|passent|viennent|interviennent|livrent|installent|d[eé]posent|reviennent|revient|reprend|reprennent|posent?|montent?|commencent?|finit|finissent",
    "HERE": r"ci-joint(?:e|s|es)?|en pi[eè]ces? jointes?|en annexe|en attach[eé]|en p\.?j\.?",
    "MOVING": r"d[eé]caler|reporter|d[eé]placer|repousser|avancer|retarder",
}
_RULES = (
    _act("est en pièce jointe", Act.DELIVERY, r"\b(?:est|sont) (?:<HERE>|(?:joint|annex[eé])e?s? (?:[aà] ce|au pr[eé]sent|[aà] mon))\b", 0.8, "attached given", unless=r"\b(?:si|pas|ne|n'est|quand)\b"),
    _act("ci-joint", Act.DELIVERY, r"\b(?:veuillez trouver|(?:je vous prie|nous vous prions|merci) de (?:bien vouloir )?trouver|vous trouverez|tu trouveras|trouvez|voici|je (?:vous|te) (?:envoie|transmets|adresse|fais parvenir)|nous vous (?:envoyons|transmettons|adressons|faisons parvenir))(?: (?P<what>[^.;:?]{3,60}?))? (?:<HERE>)\b(?: (?P<what2>[^.;:?]{3,100}))?|^(?:[^.;:?,]{2,20}, )?(?:<HERE>)\b,? ?(?P<what3>[^.;:?]{3,100})|^(?:[^.;:?,]{2,20}, )?(?P<what5>(?:le|la|les|l'|votre|vos|notre|nos|mon|ma|mes) ?[^.;:?,]{3,60}) (?:<HERE>)[.! ]{0,3}$|\b(?:je|nous|on) (?:vous |te |t')?(?:joins|joignons|joint|mets|mettons|met) (?P<what4>[^.;:?]{3,60}?) (?:[aà] ce|[aà] mon|au pr[eé]sent|<HERE>)\b|\b(?:je (?:vous )?joins|nous (?:vous )?joignons) (?P<what6>[^.;:?]{3,60})", 0.85, "attached"),
    _act("ci-dessous", Act.DELIVERY, r"\b(?:vous trouverez|tu trouveras|veuillez trouver|trouvez|voici|voil[aà]) (?:(?:ci-dessous|ci-apr[eè]s) (?P<what>[^.;:?]{3,80})|(?P<what2>[^.;:?]{3,80}?) (?:ci-dessous|ci-apr[eè]s)\b)|^(?:[^.;:?,]{2,20}, )?(?:ci-dessous|ci-apr[eè]s),? (?P<what3>(?:le|la|les|l'|une?|des|mes|nos|notre|mon|ma|vos|votre) ?[^.;:?]{3,80})", 0.7, unless=r"\b(?:si|conditions g[eé]n[eé]rales|signature|coordonn[eé]es)\b"),
    _act("comme promis", Act.DELIVERY, r"\bcomme (?:promis|convenu|demand[eé]),? (?:voici|je vous (?:envoie|transmets)|vous trouverez|nous vous (?:envoyons|transmettons)) (?P<what>[^.;:?]{3,100})", 0.85),
    _act("voici", Act.DELIVERY, r"^(?:bonjour [^,.]{0,20}, )?voici (?P<what>[^.;:?]{3,100})", 0.6, unless=r"\bvoici (?:pourquoi|comment|ce qu|o[uù]|que|[a-zéè0-9]{1,12} (?:ans?|mois|jours?|semaines?|heures?) que)"),
    _act("c'est envoyé", Act.DELIVERY, r"^(?:voil[aà],? |[cç]a y est,? |bonjour,? |ok,? )?(?:c'est|tout est) (?:envoy[eé]|parti|fait|en (?:ligne|production)|livr[eé]|corrig[eé]|d[eé]ploy[eé]|r[eé]gl[eé]|pay[eé]|sign[eé])(?: depuis (?:ce matin|hier(?: soir)?|tout [aà] l'heure|¤)| (?:ce matin|hier(?: soir)?|¤))?(?:[.! ]{0,3}$| ?:)", 0.62, "empty"),
    _act("a été livré", Act.DELIVERY, r"\b(?:(?:vous|te|nous) |t')?(?:a|ont) (?:bien |d[eé]j[aà] )?[eé]t[eé] (?P<verb><GIVEN>)|\b(?:est|sont) (?:maintenant|d[eé]sormais|d[eé]j[aà]|enfin|[aà] pr[eé]sent|bien|de nouveau|[aà] nouveau) (?P<verb2><GIVEN>)|\b(?:est|sont) (?P<verb3>en (?:production|ligne|service)|d[eé]ploy[eé]e?s?|corrig[eé]e?s?|pr[eê]te?s?|faite?s?|mise?s? (?:en (?:ligne|production|service)|[aà] jour))(?: (?:sur|dans) [^.;:?]{2,40}| depuis (?:ce matin|hier|tout [aà] l'heure)[^.;:?]{0,10})?(?:[.!]{0,2}$|,|;)", 0.72, "given", unless=r"\b(?:si|quand|une fois|pas|n'(?:a|ont|est)|d[eè]s que|par (?:vous|votre|vos)|[aà] chaque|qui|automatiquement|[eé]quipes?|coll[eè]gues?|techniciens?|nous|tous)\b"),
    _act("j'ai envoyé", Act.DELIVERY, r"\b(?:j'ai|nous avons|on a|je (?:vous|te|t') ?ai|nous vous avons|on (?:vous|t') ?a) (?:bien |d[eé]j[aà] |enfin )?(?P<verb>envoy[eé]|transmis|livr[eé]|d[eé]ploy[eé]|corrig[eé]|publi[eé]|partag[eé]|termin[eé]|mis (?:en (?:ligne|production|service|place)|[aà] jour)|exp[eé]di[eé]|d[eé]pos[eé]|adress[eé]|remis|renvoy[eé]|install[eé]|r[eé]par[eé]|remplac[eé]|cr[eé][eé]|ajout[eé]|activ[eé]|configur[eé]|finalis[eé]|r[eé]gl[eé] (?:la|votre|vos|les) factures?|fait (?:le n[eé]cessaire|parvenir|suivre)|proc[eé]d[eé] (?:[aà]|aux?))(?! par)\b|\b(?:nous venons|je viens|on vient) (?:de |d')(?:<PRON>){0,2}(?P<verb2>envoyer|transmettre|livrer|d[eé]ployer|corriger|publier|partager|terminer|installer|exp[eé]dier|d[eé]poser|adresser|renvoyer|cr[eé]er|ajouter|activer|finir|remplacer|mettre (?:en ligne|[aà] jour|en production))\b|\b(?:vous avez|tu as) (?:d[uû]|normalement d[uû]) recevoir (?P<what>(?:le|la|les|l'|un|une|des|mon|ma|mes|notre|nos) ?[^.;:?¤]{2,60})", 0.72, unless=r"\b(?:si|pas|n'avons|n'ai|n'a|la semaine derni[eè]re|que (?:j'ai|nous avons|je vous ai)|depuis (?:\d{1,4}|plus|des|notre|toujours)|lorsque|quand|en \d{4}|un (?:mail|e-?mail|message|sms|courriel)|l'an(?:n[eé]e)? derni[eè]re?|jamais|une erreur|fausse)\b"),
    _act("est parti", Act.DELIVERY, r"\b(?P<what>(?:le|la|les|votre|vos|notre|nos) [^.;:?,]{2,40}) (?:est|sont) (?:bien |d[eé]j[aà] )?parti(?:e|s|es)?\b", 0.65, unless=r"\b(?:[eé]quipes?|coll[eè]gues?|directeur|directrice|comptable|cong[eé]s?|vacances|si|pas|vol|train|avion)\b"),
    _act("plus besoin", Act.WITHDRAWAL, r"\b(?:nous n'avons|je n'ai|on n'a|il n'y a|vous n'avez) plus besoin (?:de |d')(?P<what>[^.;:?]{2,80})|\b(?:inutile (?:de|d')|ce n'est plus la peine (?:de|d')|pas besoin (?:de|d'|du|des)|^plus besoin (?:de|d'|du|des)|finalement,? plus besoin (?:de|d'|du|des)) ?(?P<what2>[^.;:?]{2,80})|\b(?:(?:veuillez|merci d') ?ignorer|(?:finalement,? |^)?oublie[zr]) (?P<what3>(?:ma|mon|mes|notre|nos|la|le|les|cette|ce) [^.;:?]{2,80})|\bne (?:tenez|tiens) (?:pas|plus) compte (?:de |du |des )(?P<what4>[^.;:?]{2,80})|\bn(?:'est|e sont) plus (?:n[eé]cessaires?|utiles?|requise?s?)", 0.72, "given", unless=r"\b(?:de (?:r[eé]pondre|vous inqui[eé]ter|nous pr[eé]senter|vous d[eé]placer|paniquer|s'inqui[eé]ter))\b"),
    _act("pas donner suite", Act.WITHDRAWAL, r"\b(?:nous avons d[eé]cid[eé]|nous pr[eé]f[eé]rons|nous choisissons|j'ai d[eé]cid[eé])(?: finalement)? de ne (?:pas|plus) (?:donner suite [aà]u?x?|poursuivre|retenir|prendre) (?P<what>[^.;:?]{2,80})|\b(?:nous ne donn(?:ons|erons)|je ne donne(?:rai)?|on ne donne(?:ra)?) (?:malheureusement |donc )?pas suite (?:[aà]|aux?) (?P<what5>[^.;:?]{2,60})|\b(?:nous renon[cç]ons|je renonce|on renonce) (?:[aà]|aux?) (?P<what2>[^.;:?]{2,80})|\b(?:nous ne (?:prenons|prendrons|voulons|souhaitons|gardons|retenons|retiendrons)|on ne (?:prend|prendra|veut|garde|retient)|je ne (?:prends|prendrai|veux|souhaite)) (?:finalement )?(?:plus|pas finalement) (?P<what4>(?:le|la|les|l'|cette|ce|ces|votre) ?[^.;:?]{2,60})|\b(?:nous annulons|j'annule|on annule|nous abandonnons|on abandonne|on laisse tomber|laisse[zr]? tomber|(?:nous (?:souhaitons|souhaiterions|voulons|devons|avons d[eé]cid[eé])|je (?:souhaite|voudrais|dois)|on (?:souhaite|voudrait|doit)) (?:finalement |donc )?(?:d')?annuler|merci d'annuler|veuillez annuler|pouvez-vous annuler|pourriez-vous annuler) (?P<what3>(?:la|le|les|l'|notre|nos|ma|mon|mes|cette|ce|votre) ?[^.;:?]{2,80})", 0.75, "question", unless=r"\b(?:r[eé]union|rendez-vous|rdv|appel|visio|abonnement|compte|vol|billets?|dernier message)\b"),
    _act("peut-on décaler", Act.MOVE, r"\b(?:peut-on|pouvons-nous|pourrions-nous|pourrait-on|(?:est-ce qu')?on (?:peut|pourrait)|(?:est-ce que )?(?:vous (?:pouvez|pourriez)|tu (?:peux|pourrais))|(?:serait-il|est-il|est-ce|serait-ce|vous serait-il) (?:possible|envisageable|faisable|jouable) (?:de|d')|pourriez-vous|pouvez-vous|pourrais-tu|peux-tu|verriez-vous un inconv[eé]nient [aà]|voyez-vous un inconv[eé]nient [aà]|accepteriez-vous de|(?:cela|[cç]a) vous (?:d[eé]rangerait|irait) de) ?(?:(?P<verb><MOVING>)(?P<what>[^.;?¤]{0,60}?)|(?P<what2>[a-zéèê]{3,15}(?=[^.;?]{0,60}(?:plut[oô]t|[aà] la place|au lieu))[^.;?¤]{0,60}?)|plut[oô]t (?P<what3>[a-zéèê]{2,15}(?:er|ir|re|oir)\b[^.;?¤]{0,60}?)) ?(?:[aà]|au|jusqu'au|pour|le|vers)? ?(?:le )?¤", 0.8, "asked question asking"),
    _act("un délai de plus", Act.MOVE, r"\b(?:(?:pouvez-vous|pourriez-vous|peux-tu|pourrais-tu|peut-on|pouvons-nous|pourrions-nous|pourrait-on|puis-je|serait-il possible|est-il possible|est-ce possible) (?:de |d')?(?:nous |m'|me )?(?:accorder|laisser|donner|avoir|obtenir|octroyer)|(?:nous aurions|j'aurais|on aurait|nous avons|j'ai|on a) (?:encore )?besoin (?:de |d'un |d')|il (?:nous|me) (?:faudrait|faudra|faut)|(?:nous vous demandons|je vous demande|nous sollicitons|je sollicite)) ?(?:un |une |quelques )?(?P<what>(?:(?:petit |court )?d[eé]lai (?:suppl[eé]mentaire|de plus|additionnel|de [^.;?]{2,20} (?:de plus|suppl[eé]mentaires?))|report de [^.;?]{2,20}|prolongation|(?:deux|trois|quatre|cinq|dix|quelques|¤|un|une|\d{1,2}) ?(?:jours?|semaines?|heures?|mois)? ?(?:ouvr[eé]s )?(?:de plus|suppl[eé]mentaires?|de d[eé]lai))\b[^.;?]{0,60})", 0.75, "asked question", unless=r"\b(?:formation|prestation|location|garantie|abonnement|contrat|licences?)\b"),
    _act("jusqu'à quand", Act.MOVE, r"\b(?:pouvez-vous|pourriez-vous|peut-on|pouvons-nous|pourrions-nous|est-il possible) (?:de )?(?:nous |m')?(?:accorder|laisser|donner|avoir|attendre) (?:[^.;?¤]{0,30} )?jusqu'(?:[aà]|au) (?:le )?¤", 0.75, "asked question asking whole"),
    _act("lundi vous irait", Act.MOVE, r"\b(?:est-ce que )?(?:le )?¤ (?:vous |t')?(?:conviendrait|irait|serait(?:-il)? possible)[^?]{0,40}\?", 0.6, "asked question asking whole"),
    _act("nous ne pourrons pas avant", Act.MOVE, r"\b(?:je|nous|on) (?:ne |n')(?:(?:pourr(?:ai|ons|a)|peux|peut|pouvons|compte|comptons) (?:malheureusement |h[eé]las )?pas (?:<PRON>){0,2}(?P<verb>[a-zéèêàç]{3,20}[^.;?¤]{0,50}?)|aur(?:ai|ons|a) (?:malheureusement |h[eé]las )?pas (?P<verb3>(?:termin|fini|boucl|achev|re[cç]u|livr|pr[eé]par|finalis)[^.;?¤]{0,50}?)|(?:<PRON>){0,2}[a-zéèêàçôî]{2,18}(?:erai|irai|rai|erons|irons|rons|era|ira|dra) (?:malheureusement |h[eé]las )?pas(?: (?P<what4>[^.;?¤]{2,50}?))?) (?:avant|d'ici)(?: le| la)? ¤", 0.75, "slip", unless=r"\b(?:si|r[eé]pondre|r[eé]pondrai|disponible|joindre)\b"),
    _act("aura du retard", Act.MOVE, r"\b(?:aur(?:a|ont)|prendr(?:a|ont)|accus(?:e|ent|era|eront)|aurons|aurai|avons|prenons) (?P<verb>(?:un |environ |au moins )?(?:retard (?:de |d')[^.;?]{2,25}|[^.;?]{2,25} de retard))", 0.7, "slip given", unless=r"\b(?:si|pas|plus|sans|r[eé]union|vol|train|n'|ne)\b"),
    _act("ne sera prêt que", Act.MOVE, r"\bne (?:sera|seront|pourra|pourront|devrait|devraient) (?P<verb>[^.;?¤]{2,30}) (?:que|qu'[aà] partir)(?: le| du)? ¤|\bn(?:e |')(?:(?:nous |vous )?[a-zéèêôî]{3,20}(?:ra|ront)|peu(?:t|vent))(?: [^.;?¤]{2,30})? pas (?:[^.;?¤]{0,30} )?avant (?:le |la )?¤", 0.75, "slip given", unless=r"\b(?:r[eé]union|si)\b"),
    _act("reporté au", Act.MOVE, r"\b(?:est|sont|a [eé]t[eé]|ont [eé]t[eé]|sera|seront|doit [eê]tre|doivent [eê]tre) (?P<verb>report[eé]e?s?|d[eé]cal[eé]e?s?|repouss[eé]e?s?|retard[eé]e?s?|d[eé]plac[eé]e?s?)(?: (?:au|[aà]|jusqu'au|de))?|\b(?P<verb2>glisse|glissent|glissera|glisseront) (?:au|[aà]|jusqu'au) (?:le )?¤", 0.75, "slip given"),
    _act("nous devons reporter", Act.MOVE, r"\b(?:nous devons|je dois|nous sommes (?:oblig[eé]s|contraints) de|il faut|nous avons d[uû]) (?P<verb><MOVING>) (?P<what>[^.;?¤]{2,60}?) ?(?:au|[aà]|jusqu'au)? ?¤", 0.8, "slip"),
    _act("il faudra compter", Act.MOVE, r"\bil (?:faudra|va falloir|faut) (?:malheureusement )?(?:compter|pr[eé]voir|ajouter) (?P<what>[^.;?¤]{0,20}?(?:¤)?[^.;?¤]{0,20}?(?:jours?|semaines?|mois|heures?)? ?(?:de plus|suppl[eé]mentaires?|de retard)\b[^.;?]{0,50})", 0.7, "slip", unless=r"\b(?:si|euros?|dirhams?|frais|co[uû]t)\b"),
    _act("livraison repoussée à", Act.MOVE, r"(?:^|[,;:(-] ?|\b(?:et|donc|la|une?|l') ?)(?P<what>(?:<MILESTONE>)\b[^.;:?,¤]{0,30}?) (?:est )?(?:report|d[eé]cal|repouss)[eé]e?s? (?:au|[aà]|jusqu'au|pour le) ?(?:le )?¤", 0.74, "slip", unless=r"\b(?:si|r[eé]union|n'est|pas)\b"),
    _act("nouvelle date", Act.MOVE, r"\bla nouvelle (?:date|[eé]ch[eé]ance)(?: (?:de |d'|du |pour |pr[eé]vue )(?P<what>[^.;?¤]{2,40}?))? (?:est|sera|serait)(?: fix[eé]e au| le| au)? ?¤", 0.75, "slip"),
    _act("ne pouvons pas", Act.REFUSAL, r"\b(?:(?:nous ne (?:pouvons|pourrons) (?:malheureusement )?pas|je ne (?:peux|pourrai) (?:malheureusement )?pas|(?:nous ne (?:sommes|serons)|je ne (?:suis|serai)) (?:malheureusement )?pas en mesure|on ne (?:peut|pourra) malheureusement pas|on ne (?:peut|pourra) pas(?= (?:vous|te|le|la|les|l'|livrer|fournir|garantir|assurer|accepter|prendre|faire|respecter|tenir|honorer|venir|commencer|terminer|finir|installer|baisser)\b)|il ne (?:nous )?(?:est|sera) (?:malheureusement )?pas possible|il nous (?:est|sera) (?:malheureusement )?impossible|impossible pour (?:nous|moi))(?: de| d')? ?(?P<verb>[a-zéèêàç]{3,20}))", 0.65, unless=r"\b(?:connecter|acc[eé]der|ouvrir|imprimer|s[uû]rs?|t[eé]l[eé]charger|enregistrer|attendre|nier|dire|croire|imaginer|savoir|plaindre|emp[eê]cher|que (?:vous|te)|tout (?:faire|avoir))\b"),
    _act("ne nous est pas possible", Act.REFUSAL, r"\b(?:ne (?:nous |m')(?:est|sera)|ce (?:ne sera|n'est)) (?:malheureusement )?pas (?:possible|faisable)(?: pour (?:nous|moi))?(?: (?:le |pour )?¤)?[.,!]{0,2}(?: |$)", 0.7, "given", unless=r"\b(?:si|rien)\b"),
    _act("nous déclinons", Act.REFUSAL, r"\b(?:nous d[eé]clinons|je d[eé]cline|nous refusons|je refuse) (?P<what>(?:votre|cette|ce|la|le|l') ?[^.;:?]{2,60})", 0.72, unless=r"\b(?:responsabilit[eé]|toute)\b"),
    _act("ne convient pas", Act.REFUSAL, r"¤ ne (?:nous |me )?(?:convient|conviendra|va|sera) (?:malheureusement )?pas|\b(?:je ne peux|nous ne pouvons|on ne peut) (?:malheureusement )?pas (?:le |pour )?¤|\b(?:je crains que nous (?:devions|ne puissions)|nous devons|je dois|nous sommes contraints de) (?:malheureusement )?(?:d[eé]cliner|refuser)\b(?P<what>[^.;:?]{0,60})|\b(?:nous (?:pr[eé]f[eé]rons|souhaitons|voulons)|je pr[eé]f[eè]re) (?:garder|conserver|maintenir) (?P<what2>(?:la |les |nos )dates?\b[^.;:?]{0,60})", 0.72),
    _act("ce sera fait lundi", Act.PROMISE, r"\b(?:ce|[cç]a|cela|tout) sera (?P<verb>fait|r[eé]gl[eé]|pr[eê]t|en place|termin[eé]|boucl[eé])\b", 0.75, "dated whole", unless=r"\b(?:si|esp[eéè]r\w{1,3}|quand|dit|disait)\b"),
    _act("je m'en occupe, daté", Act.PROMISE, r"\b(?:je m'en (?:occupe|charge)|nous nous en (?:occupons|chargeons)|on s'en (?:occupe|charge))\b", 0.75, "dated whole", unless=r"\b(?:si|toujours|d'habitude)\b"),
    _act("c'est noté, je m'en occupe", Act.ACCEPTANCE, r"^(?:(?:oui|ok|d'accord|bien s[uû]r|pas de (?:souci|probl[eè]me)|entendu|c'est not[eé]|tr[eè]s bien|parfait|volontiers|avec plaisir)[,.! ]{1,3}){1,3}(?:je m'en (?:occupe|charge)|nous nous en (?:occupons|chargeons)|ce sera fait|c'est fait|on s'en (?:occupe|charge))?[.!]{0,3}$|\b(?:je m'en (?:occupe|charge)|nous nous en (?:occupons|chargeons)|on s'en (?:occupe|charge)|ce sera fait)\b", 0.65, "whole"),
    _act("lundi convient", Act.ACCEPTANCE, r"¤,? (?:nous |me |vous )?(?:convient|va tr[eè]s bien|va bien|est parfait|est possible|c'est (?:bon|parfait|not[eé]|tr[eè]s bien|possible|ok)|me va|nous va|parfait\b|ok\b|d'accord\b|[cç]a (?:marche|me va|nous va)|pas de (?:souci|probl[eè]me))|\b(?:d'accord|ok|c'est bon|entendu|va|parfait|c'est not[eé]|not[eé]|[cç]a marche|c'est ok|bon) pour (?:moi |nous )?(?:pour )?(?:le |lundi )?¤|\b(?:on part|nous partons|on reste|nous restons|partons|restons|on se cale|calons-nous) (?:donc )?sur (?:le |la date du )?¤", 0.82, "whole", unless=r"\b(?:ne|pas(?! de (?:souci|probl))|si|est-ce)\b"),
    _act("d'accord pour décaler", Act.ACCEPTANCE, r"\b(?:d'accord|ok|c'est bon|entendu|pas de (?:souci|probl[eè]me)|pas d'objection|aucun (?:souci|probl[eè]me)|nous acceptons|j'accepte|nous sommes d'accord|je suis d'accord) (?:pour |[aà] |de )(?P<what>(?:<MOVING>)\b[^.;?¤]{2,60}|ce (?:report|d[eé]calage|changement de date)|le (?:report|d[eé]calage) [^.;?¤]{2,60})", 0.8, unless=r"\b(?:ne|si|n'est|n'es)\b"),
    _act("cela nous convient", Act.ACCEPTANCE, r"(?:^|, )(?:(?:oui|ok|parfait|tr[eè]s bien|merci)?,? ?)?(?:[cç]a|cela|(?:cette|la nouvelle|votre) date|(?:ce|votre|le)(?: nouveau)? (?:cr[eé]neau|horaire|planning|calendrier)) (?:nous |me )(?:va|convient)(?: (?:tr[eè]s bien|parfaitement|bien|tout [aà] fait))?(?: aussi)?(?:[.,!;]|$| (?:pour|et|merci)\b)|^(?:oui|ok|parfait|tr[eè]s bien|d'accord|entendu|super)?,? ?(?:on fait|faisons) comme [cç]a[.! ]{0,3}$", 0.7, "whole", unless=r"\b(?:ne|pas|si)\b"),
    _act("la nouvelle date nous va", Act.ACCEPTANCE, r"\b(?:nous acceptons|j'accepte|nous validons|je valide|(?:nous sommes|je suis) d'accord (?:avec|pour|sur)|d'accord (?:avec|pour)) (?P<what>(?:la|cette|votre) (?:nouvelle )?(?:date|[eé]ch[eé]ance)\b[^.;?]{0,40})", 0.8, unless=r"\b(?:ne|pas|si)\b"),
    _act("vous recevrez", Act.PROMISE, r"\b(?:vous (?:recevrez|aurez|pourrez consulter|obtiendrez|disposerez de)|tu (?:recevras|auras)) (?P<what>[^.;:?¤]{2,80})", 0.8, unless=r"\b(?:si|quand|lorsque|d[eè]s que|besoin|des questions|minutes|(?:aurez|auras) (?:d[eé]j[aà] |bien |s[uû]rement |peut-[eê]tre )?(?:remarqu|compris|constat|not|vu|devin|termin|fini|re[cç]u|valid|sign|le choix|l'occasion|la possibilit|le plaisir)[a-zé]{0,4})\b"),
    _act("vous le recevrez", Act.PROMISE, r"\b(?:vous|tu) (?P<verb>(?:(?:le|la|les) |l')(?:recevrez|recevras|aurez|auras))\b", 0.75, "dated", unless=r"\b(?:si|quand|lorsque|(?:aurez|auras) [a-z]{2,10}[eé]e?s?)\b"),
    _act("comptez sur", Act.PROMISE, r"\b(?:(?:vous pouvez|tu peux) )?(?:compter sur|comptez sur|comptes? sur|attendez-vous [aà]) (?:nous pour |moi pour )?(?P<what>(?!(?:moi|nous)\b)[^.;:?¤]{2,60}?) (?:le |pour )?¤", 0.75, "dated", unless=r"\b(?:nous comptons|je compte|si)\b"),
    _act("laissez-nous jusqu'à", Act.PROMISE, r"\b(?:laissez|donnez|accordez)-(?:nous|moi) (?:jusqu'(?:[aà]|au) (?:le )?)?¤", 0.72, "whole dated"),
    _act("laissez-moi vérifier", Act.PROMISE, r"\b(?:laissez-(?:moi|nous)|laisse-moi|permettez-moi de) (?P<verb>v[eé]rifier|voir|regarder|consulter|demander|confirmer|en parler|[eé]tudier)\b", 0.68),
    _act("dès réception, nous lançons", Act.PROMISE, r"(?:^|[,;:(-] ?|\b(?:et|mais) )(?:(?:d[eè]s|apr[eè]s) (?:que|qu'|votre|vos|(?:la |le |l')?(?:r[eé]ception|validation|signature|accord|paiement|r[eè]glement|confirmation|versement|virement|acompte|commande|feu vert|obtention|arriv[eé]e|livraison|retour))|une fois|sit[oô]t|[aà] (?:r[eé]ception|la signature|la commande)|sous r[eé]serve|aussit[oô]t)[^.;?¤]{3,80}, (?:(?:je|nous|on) |j')(?:<PRON>){0,2}(?P<verb><NOW>)\b(?! (?:bien )?qu[e'])", 0.75, unless=r"\b(?:toujours|d'habitude|chaque|en g[eé]n[eé]ral)\b"),
    _act("je serai sur place", Act.PROMISE, r"\b(?:je serai|nous serons|on sera|(?:<TEAM>) sera|(?:<TEAM>) seront) (?P<verb>(?:sur (?:place|site|le (?:site|chantier))|chez vous|dans vos (?:locaux|bureaux)|[aà] votre disposition)[^.;?¤]{0,40})", 0.72, "dated whole", unless=r"\b(?:si|r[eé]union|cong[eé]s?)\b"),
    _act("il sera procédé à", Act.PROMISE, r"\bil (?:vous |nous )?sera (?P<verb>(?:proc[eé]d[eé] (?:[aà]|aux?)|<GIVEN>) [^.;:?¤]{3,80})", 0.75, "dated", unless=r"\b(?:si|pas|quand)\b"),
    _act("nous vous enverrons", Act.PROMISE, r"\b(?:(?:je|nous) |j')(?:<PRON>){0,2}(?P<verb>[a-zéèêàçôî]{2,18}(?:erai|irai|rai|erons|irons|rons))\b|\bon (?:<PRON>){0,2}(?P<verb2>[a-zéèêàçôî]{1,18}(?:era|ira|dra|rra))\b", 0.85, "idle", unless=r"\b(?:r[eé]pondr|trait|prendr)[a-z]{2,4} [^.;?]{0,50}[aà] (?:mon|notre) retour"),
    _act("et reviendrons", Act.PROMISE, r"\bet (?:<PRON>){0,2}(?P<verb>[a-zéèêàçôî]{2,18}(?:erons|irons|drons|erai|irai|drai))\b", 0.75, "idle"),
    _act("je ne manquerai pas", Act.PROMISE, r"\b(?:je ne manquerai pas|nous ne manquerons pas) de (?:<PRON>){0,2}(?P<verb>[a-zéèêàç]{3,20})", 0.72),
    _act("je vais vous envoyer", Act.PROMISE, r"\b(?:je vais|nous allons|on va) (?:<PRON>){0,2}(?P<verb>[a-zéèêàç]{2,18}(?:er|ir|re|oir))\b", 0.85, "idle"),
    _act("je vous envoie", Act.PROMISE, r"\b(?:(?:je|nous|on) |j')(?:(?:vous|te|lui|leur|nous|me|se|en|y) |[tms]'){0,2}(?P<verb>(?:(?:le|la|les) |l')?<NOW>)\b(?! (?:bien )?qu[e'])|^(?:vous |te |t')(?P<verb2>envoie|renvoie|transmets|rappelle|recontacte|tiens (?:au courant|inform)|confirme)\b|^(?P<verb3>reviens vers (?:vous|toi))\b|\bet (?:(?:vous|te|lui|leur) |t')?(?P<verb4>(?:(?:le|la|les) |l')?(?=[a-zéèêç]{3,15}ons\b)<NOW>)\b", 0.68, "dated", unless=r"\b(?:r[eé]ception|pr[eé]sence|participation|rendez-vous|rdv|r[eé]union|visio|si (?:je|nous|on)|toujours|d'habitude|cong[eé]s?|vacances|que (?:nous|vous) (?:avons|avez)|en g[eé]n[eé]ral|habituellement|souvent|parfois|rarement|mariage|(?:ma|mes) (?:formation|cours|examens|[eé]tudes|stage)|(?:termin|commen|fini|reprend|reprenons|d[eé]marr)[a-zç]{0,4} [aà] ¤)"),
    _act("ma collègue Sara enverra", Act.PROMISE, r"\b(?:mon|ma|notre) (?:coll[eè]gue|assistante?|associ[eé]e?|directeur|directrice|d[eé]veloppeur|d[eé]veloppeuse|chef de projet|comptable) (?P<maker>[a-zéèêàç][\wéèêàç'-]{2,15}) (?:<PRON>){0,2}(?P<verb><DOES>)\b", 0.8, who=Who.THIRD),
    _act("notre équipe livrera", Act.PROMISE, r"\b(?:<TEAM>) (?:<PRON>){0,2}(?P<verb>(?!sera\b|seront\b|aura\b|auront\b|pourra\b|pourront\b|devra\b|devront\b)[a-zéèêàçôî]{2,18}(?:era|ira|ra|eront|iront|ront)|va [a-zéèê]{2,18}|vont [a-zéèê]{2,18})\b", 0.82, unless=r"\b(?:si|ravie?s?|heureu\w{1,3}|est|sont)\b"),
    _act("je me charge de", Act.PROMISE, r"\b(?:je me charge|nous nous chargeons|on se charge|(?:<TEAM>) se charge(?:nt|ra|ront)?) (?:de (?=la |l'|mon |ma |notre |cette |ce |vos |votre |tout)|du |des |d'|de )(?P<what>[^.;?¤]{3,60})", 0.75, unless=r"\b(?:si|toujours|habituellement|d'habitude)\b"),
    _act("Omar se charge de", Act.PROMISE, r"\b(?P<maker><NAME>) se (?:charge|occupe)(?:ra)? (?:de (?=la |l'|mon |ma |notre |cette |ce |vos |votre |tout)|du |des |d'|de )(?P<what>[^.;?¤]{3,60})", 0.66, who=Who.THIRD, unless=r"\b(?:<MACHINE>|si|toujours|habituellement|d'habitude)\b"),
    _act("notre équipe s'en occupe", Act.PROMISE, r"\b(?:<TEAM>) s'en (?:occupe|charge)(?:nt|ra|ront)?\b", 0.72, "whole", unless=r"\b(?:si|toujours|d'habitude|habituellement)\b"),
    _act("Omar s'en occupe", Act.PROMISE, r"\b(?P<maker><NAME>) s'en (?:occupe|charge)(?:ra)?\b", 0.68, "whole", who=Who.THIRD, unless=r"\b(?:<MACHINE>|si|toujours|d'habitude|habituellement)\b"),
    _act("notre équipe passe", Act.PROMISE, r"\b(?:<TEAM>) (?:<PRON>){0,2}(?P<verb><COMES>)\b", 0.7, "dated", unless=r"\b(?:si|toujours|chaque|cong[eé]s?|vacances|habituellement)\b"),
    _act("un tiers sera sur place", Act.PROMISE, r"\b(?P<maker><NAME>) (?:sera|seront) (?P<verb>(?:sur (?:place|site|le (?:site|chantier))|chez vous|dans vos (?:locaux|bureaux))[^.;?¤]{0,40})", 0.66, "dated whole", who=Who.THIRD, unless=r"\b(?:si|r[eé]union|<MACHINE>)\b"),
    _act("sera livré", Act.PROMISE, r"\b(?:(?:vous|nous|te|lui|leur) )?(?:sera|seront|(?:devrait|devraient|va|vont) (?:vous |nous |te )?[eê]tre) (?:<ADV> )?(?P<verb><GIVEN>)", 0.78, "given", unless=r"\b(?:si|quand|r[eé]union|automatiquement|[aà] chaque|chaque (?:mois|semaine|jour|fois|ann[eé]e)|qui|en cas|par (?:votre|vos|l'organisme|l'opco|l'[eé]tat|le client|la banque|la mairie|vous|un tiers)|toute? [a-z]{3,15} (?:sera|non)|soumise?s? [aà]|tacite|en sus|tva|conditions g[eé]n[eé]rales)\b"),
    _act("Omar enverra", Act.PROMISE, r"\b(?P<maker><NAME>)(?: (?:du|de la|de l'|des|chez) ?[\wéèêàç]{2,15}(?: [\wéèêàç]{2,15})?)? (?:<PRON>){0,2}(?P<verb><DOES>)\b", 0.66, who=Who.THIRD, unless=r"\b(?:<MACHINE>|si)\b"),
    _act("Omar passe demain", Act.PROMISE, r"\b(?P<maker><NAME>) (?:<PRON>){0,2}(?P<verb><COMES>)\b", 0.62, "dated", who=Who.THIRD, unless=r"\b(?:<MACHINE>|si|qui|toujours|chaque|cong[eé]s?|vacances|vols?|train|avion|habituellement|r[eé]union|formation|salon)\b"),
    _act("il vous enverra", Act.PROMISE, r"\b(?:il|elle|ils|elles) (?:vous |nous |te |s'en |en )(?P<verb><DOES>|<COMES>)\b", 0.6, "dated", who=Who.THIRD, unless=r"\b(?:<MACHINE>|si|automatiquement)\b"),
    _act("le fournisseur livrera", Act.PROMISE, r"\b(?:le|la|notre|votre|l') ?(?:fournisseur|transporteur|traiteur|loueur|transitaire|assureur|architecte|bureau (?:d'[eé]tudes|de contr[oô]le)|banque|mairie|laboratoire|agence|fabricant|prestataire|[eé]diteur|h[eé]bergeur|sous-traitant|imprimeur|constructeur|usine|notaire|avocat)(?: [^.;?,]{0,20})? (?:<PRON>){0,2}(?P<verb><DOES>)\b", 0.72, who=Who.THIRD),
    _act("le fournisseur livre", Act.PROMISE, r"\b(?:le|la|notre|votre|l') ?(?:fournisseur|transporteur|traiteur|loueur|transitaire|assureur|architecte|bureau (?:d'[eé]tudes|de contr[oô]le)|banque|mairie|laboratoire|agence|fabricant|prestataire|[eé]diteur|h[eé]bergeur|sous-traitant|imprimeur|constructeur|usine|notaire|avocat)(?: [^.;?,]{0,20})? (?:<PRON>){0,2}(?P<verb><COMES>|rend|rendent)\b", 0.66, "dated", who=Who.THIRD, unless=r"\b(?:si|toujours|chaque|habituellement|qui)\b"),
    _act("nous nous engageons", Act.PROMISE, r"\b(?:nous nous engageons|je m'engage|je vous promets|nous vous promettons|nous garantissons|nous vous confirmons|je vous garantis) (?:(?:[aà]|de|que) |d')?(?P<verb>[^\s.,;]{2,20})", 0.75, unless=r"\b(?:r[eé]ception|rendez-vous|r[eé]union)\b"),
    _act("nous prévoyons de", Act.PROMISE, r"\b(?:nous pr[eé]voyons|je pr[eé]vois|nous avons pr[eé]vu|j'ai pr[eé]vu|nous visons|nous tablons sur|nous comptons|je compte|nous pensons|nous devrions|je devrais|nous pouvons|je peux|on peut|on pr[eé]voit|on devrait|on compte|on vise|on table sur|nous (?:sommes|serons) en mesure|je (?:suis|serai) en mesure|il est pr[eé]vu)(?: de| d'| pouvoir){0,2} ?(?:<PRON>){0,2}(?P<verb>[a-zéèêàç]{2,18})", 0.6, "dated", unless=r"\bcompt(?:e|ons) sur (?:vous|toi|votre|ta|ton)\b"),
    _act("je m'assure que", Act.PROMISE, r"\b(?:je m'assure|nous nous assurons|je veille|nous veillons) (?:que|[aà] ce que|[aà]|de) (?P<verb>[^.;?]{3,80})", 0.7, "dated"),
    _act("la livraison est prévue", Act.PROMISE, r"\b(?P<what>(?:<MILESTONE>)\b[^.;:?¤]{0,40}?) (?:(?:est|sera|reste) (?:bien )?(?:fix[eé]e?|pr[eé]vue?|programm[eé]e?|planifi[eé]e?|attendue?|confirm[eé]e?|maintenue?)|aura lieu|se fera|interviendra)(?: au| le| pour le| pour| [aà])? ?¤", 0.75, unless=r"\b(?:si|r[eé]union|n'est|pas)\b"),
    _act("livraison le", Act.PROMISE, r"(?:^|[(,;-] ?)(?:(?:date|d[eé]lai)(?: pr[eé]vue?)? de )?(?:livraison|mise en ligne|mise en service|mise en production|remise|d[eé]lai)(?: pr[eé]vue?)? ?(?::|le|pr[eé]vue? (?:le|pour le)|au plus tard le|-) ?(?:le )?¤", 0.72),
    _act("suivra", Act.PROMISE, r"\b(?:vous |te |nous )?(?P<verb>suivra|suivront|interviendra|interviendront|parviendra|parviendront|arrivera|arriveront|devrai(?:t|ent) (?:arriver|partir|d[eé]marrer|commencer|suivre|vous parvenir)|(?:sera|seront) (?:sur (?:site|place|le (?:site|chantier))|chez vous|dans vos (?:locaux|bureaux))|d[eé]marrera|d[eé]marreront|d[eé]butera|d[eé]buteront|commencera|commenceront|partira|partiront)\b", 0.72, "given dated", unless=r"\b(?:si|quand|r[eé]unions?|formations?|vols?|train|avion|s[eé]ance|salon|cours|atelier|conf[eé]rence|saison|ramadan|ne|il|elle|ils|elles|on)\b"),
    _act("part aujourd'hui", Act.PROMISE, r"(?:^|[,;] ?|\bet )(?P<what>(?:le |la |les |l'|votre |vos |notre |nos |mon |ma |mes |ces? |cette )[^.;:?,¤]{2,50}) (?P<verb>part|partent|suit|suivent|arrive|arrivent)(?: par \w{3,10})? (?:d[eè]s )?(?:le )?¤", 0.68, "dated", unless=r"\b(?:vols?|train|avion|[eé]quipe|coll[eè]gues?|d[eé]l[eé]gation|directeur|directrice|r[eé]union|qui)\b"),
    _act("un ami cherche", Topic.LEAD, r"\b(?:(?:mon|ma|un|une|notre|(?:l')?une? de (?:nos|mes)) (?:(?:beau-)?fr[eè]re|s(?:œ|oe)ur|ami|amie|cousin|cousine|coll[eè]gue|confr[eè]re|cons(?:œ|oe)ur|connaissance|associ[eé]e?|contact|client|cliente|partenaire|soci[eé]t[eé] s(?:œ|oe)ur|filiale|voisin|fournisseur)s?(?: [^.;?]{0,40}?)?|la soci[eé]t[eé] de (?:mon|ma) \w{2,12}) (?P<verb>(?:re)?cherche(?:nt)?(?! (?:ses|son|sa|leurs?)\b)|a besoin|ont besoin|(?:est|sont|serait|seraient) (?:tr[eè]s |vivement )?int[eé]ress[eé]e?s?|(?:souhaite(?:nt|rait)?|voudrai(?:t|ent))(?! (?:payer|r[eé]gler|savoir|annuler|que|modifier|changer)\b)|aurait besoin)\b|\b(?:je (?:vous|te) mets|nous vous mettons) en (?:relation|contact) avec [^;?]{3,60} qui (?:a un|aurait|cherche|recherche|souhaite|est int[eé]ress|a besoin|a le m[eê]me)|\bpourriez-vous (?:me |nous )?recommander\b|\bconna(?:issez-vous|is-tu) (?:quelqu'un|une? (?:bon(?:ne)? )?(?:artisan|prestataire|fournisseur|entreprise|soci[eé]t[eé]))\b|\bvous recommander [aà]\b|\bquelqu'un [aà] (?:me |nous )?(?:recommander|conseiller)\b|\bj'ai (?:donn[eé]|transmis|communiqu[eé]) (?:votre|vos) (?:num[eé]ro|contact|coordonn[eé]es|nom) [aà]\b|\bpuis-je (?:leur|lui) (?:donner|transmettre|communiquer) (?:votre|vos)\b|\b(?:je (?:voudrais|souhaite|souhaiterais|aimerais)|j'aimerais|permettez-moi de) vous (?:pr[eé]senter (?:[aà]|mon|notre|un)|mettre en (?:relation|contact))|\bj'ai parl[eé] de (?:vous|votre \w{3,15}) (?:[aà]|avec)\b", 0.75, "question whole"),
    _act("combien", Topic.COSTING, r"\b(?:combien (?:co[uû]terait|co[uû]te|serait|(?:faut-il|faudrait-il) (?:compter|pr[eé]voir|payer)|pour|cela)|[aà] combien (?:s'[eé]l[eè]verait|s'[eé]l[eè]ve|revient|reviendrait)|c'est combien|co[uû]te(?:rait|ra)? combien|combien [cç]a (?:co[uû]te(?:rait)?|ferait|fait)|(?:<ASK>) ?(?:me |nous )?chiffrer|quel budget (?:faut-il|faudrait-il|doit-on|devons-nous|dois-je) pr[eé]voir|faites-(?:nous|moi) (?:un prix|une offre|un devis))(?: pour| de(?= )| d')?(?: ?(?P<what>[^.;?]{2,60}))?|\bquel(?:le)?s? (?:est|serait|sont|seraient) (?:le|la|les|votre|vos|l') ?(?P<what2>(?:prix|tarifs?|co[uû]ts?|surco[uû]t|montant|remise)(?: [^.;?]{2,60})?)|\b(?:<ASK>|il (?:nous|me) (?:faut|faudrait)|(?:nous|on|je|j') ?(?:souhait(?:ons|erions|e|erais)|aimer(?:ions|ais|ait)|voudr(?:ions|ais|ait)|avons besoin|ai besoin|a besoin|aurions besoin|aurais besoin)(?: (?:de|d'|avoir|recevoir|obtenir))?)[^.;?]{0,30}? ?(?P<what3>(?:vos (?:tarifs|prix|conditions tarifaires)|votre (?:meilleur )?(?:grille tarifaire|tarif|prix))\b(?: [^.;?]{2,60})?|(?:un |une |votre |votre meilleure? |le |l'|la )?(?:nouveau |nouvelle |meilleure? )?(?:devis|chiffrage|estimation|cotation|(?:facture )?pro ?forma|(?:offre|proposition) (?:de prix|tarifaire|commerciale|financi[eè]re|chiffr[eé]e|pour))\b(?: [^.;?]{2,60})?)", 0.82, "question", unless=r"\b(?:valider|signer|retourner|(?:sign|valid|corrig|ci-joint)[eé]?e?|confirmer|relire|avancement)\b"),
    _act("quarante au lieu de trente", Topic.CHANGE, r"\b(?:il (?:nous |me )?(?:faudrait|faudra|faut)|(?:nous|on|je|j') ?(?:voudr(?:ions|ais|ait)|souhait(?:ons|erions|e)|aimer(?:ions|ais|ait)|serons|sera|prendr(?:ons|ai|a))|<ASK>) (?P<verb>(?:passer |pr[eé]voir |mettre |livrer |plut[oô]t )?(?:[aà] )?\d{1,5}(?: [^.;?]{2,40}?)? (?:au lieu de|plut[oô]t que)(?: les)? \d{1,5}|passer de \d{1,5} [aà] \d{1,5}[^.;?]{0,40})", 0.78, "question"),
    _act("on aimerait que le rapport soit", Topic.CHANGE, r"\b(?:nous (?:aimerions|souhaiterions|souhaitons|voudrions)|on (?:aimerait|voudrait|souhaite|souhaiterait)|(?:je |j')(?:aimerais|voudrais|souhaiterais)|il faudrait(?: aussi)?) que (?P<verb>(?:le|la|les|l'|chaque|nos|notre) ?[^.;?]{2,40}? (?:soit|soient|g[eè]re|g[eè]rent|calcule|accepte|exporte|imprime|prenne en (?:compte|charge)|reconnaisse|affiche|affichent|apparaisse|apparaissent|puisse|puissent|permette|contienne|comporte|inclue)\b[^.;?]{2,60})", 0.75, unless=r"\b(?:livr|envoy|pay|r[eé]union|travaux|pr[eê]te?s?|termin|sign|facture|¤)"),
    _act("pourrait-on ajouter", Topic.CHANGE, r"\b(?:<ASK>|pourrait-on|peut-on|pourrions-nous|nous (?:souhaitons|souhaiterions|aimerions|voudrions)|on (?:aimerait|voudrait|souhaiterait)|(?:je |j')(?:aimerais|voudrais|souhaiterais)|il faudrait|est-ce qu'on (?:peut|pourrait)) ?(?:aussi |[eé]galement )?(?P<verb>(?:ajouter|rajouter|modifier|changer|[eé]tendre|inclure|int[eé]grer|supprimer|enlever|retirer|remplacer|prolonger|traduire|relier|connecter|raccorder|adapter|personnaliser|renommer|masquer|agrandir|passer de \d|(?:avoir|pr[eé]voir|mettre) (?:une?|deux|trois|quatre|\d{1,3}) [^.;?]{2,30}? (?:suppl[eé]mentaires?|de plus|en plus))\b[^.;?]{2,80})", 0.8, "question", unless=r"\b(?:dates?|rendez-vous|rdv|r[eé]union|votre mot de passe)\b"),
    _act("ce serait bien que", Topic.CHANGE, r"\b(?:ce serait (?:bien|super|utile|formidable|id[eé]al|pratique) (?:que |si |de |d')|il serait (?:utile|souhaitable|int[eé]ressant|bon) (?:que |de |d')) ?(?P<verb>[^.;?]{2,80})|\b(?:il (?:nous|me) faudrait|nous aurions besoin (?:de|d')|nous aimerions avoir) ?(?P<verb2>(?:une?|des|deux|trois|encore) [^.;?]{2,60})", 0.7, unless=r"\b(?:devis|r[eé]ponse|retour|avis|vous|confirmation)\b"),
    _act("ne fonctionne pas", Topic.SUPPORT, r"\b(?:ne (?:fonctionne|marche|s'ouvre|charge|d[eé]marre|s'affiche|s'allume|s'imprime|se (?:charge|lance|connecte|ferme|synchronise)|tourne|chauffe|remonte|imprime|scanne|sonne|d[eé]tecte|calcule|envoie|enregistre|lit|lise|part|parte|re[cç]oit|re[cç]oive|refroidit|reconna[iî]t)(?:nt)? (?:toujours )?(?:plus|pas)\b(?! (?:chez|pour|[aà] ce|toujours comme))|ne r[eé](?:pond(?:ent)?|agi(?:t|ssent)) (?:plus|pas)|(?:est|sont|tombe|tombent|tomb[eé]e?s?) (?:encore |de nouveau |[aà] nouveau |toujours )?en panne|(?:se (?:ferme|coupe|bloque|d[eé]connecte|fige|met en d[eé]faut)(?:nt)? (?:toute?s? seule?s?|sans (?:arr[eê]t|raison)|constamment|[aà] chaque|en permanence|d[eè]s (?:que|qu')|au bout de)|(?:affiche(?:nt)?|donne|renvoie) (?:une page blanche|toujours une erreur|[^.;?a-z]{0,4}(?:code )?erreur)|(?:livr[eé]|re[cç]u|envoy[eé]) (?:le|la|les) mauvaise?s? [a-zéè]{3,15}|(?:sort|sortent|revient|reviennent|arrivent|arrive) vides?\b|disjoncte\b|fuit\b|(?:il y a|nous avons|on a|j'ai|nous constatons|nous subissons|nous rencontrons|on constate)(?: encore| eu)? (?:une|des) (?:fuite|coupure|lenteur)s?\b|reste(?:nt)? (?:bloqu[eé]|fig[eé]|noir|allum[eé])e?s?\b|ne correspond(?:ent)? pas (?:au|aux|[aà])\b|s'affiche (?:quand|lorsque|lorsqu'|[aà] chaque|d[eè]s)|(?:connexion|internet|r[eé]seau|ligne|eau|courant|[eé]lectricit[eé]|wifi)(?: [^.;?]{2,15})? est coup[eé])|n'arrive(?:nt)? plus\b(?! [aà])|n'(?:ont|a|avons|ai) plus (?:acc[eè]s|de r[eé]seau|de connexion|internet|de courant|d'[eé]lectricit[eé]|d'eau|de t[eé]l[eé]phone)|(?:une?|le m[eê]me|des|du) (?:probl[eè]me|erreur|bug|panne|dysfonctionnement|souci)s?\b|message d'erreur|(?<!la\s)(?<!ne\s)plante(?:nt)?\b|(?:est|sont) (?:[^.;?]{0,20})?(?:inaccessibles?|indisponibles?|hors service|bloqu[eé]e?s?|faux|fausses?|erron[eé]e?s?|incorrecte?s?|illisibles?|d[eé]fectueu(?:x|ses?)|endommag[eé]e?s?|cass[eé]e?s?)\b|(?:nous n'arrivons|je n'arrive|on n'arrive|n'arrivent|n'arrive|impossible) (?:toujours )?(?:pas |plus )?(?:[aà]|de|d') ?(?:y |nous |me |se |m'|s')?(?:connecter|acc[eé]der|ouvrir|imprimer|t[eé]l[eé]charger|enregistrer|scanner|exporter|d[eé]marrer|valider)|ne (?:peu(?:x|t|vent)|pouvons|parvien(?:s|t|nent)|parvenons) (?:plus|pas) (?:[aà] )?(?:se |nous |s')?(?:connecter|acc[eé]der|ouvrir|imprimer|t[eé]l[eé]charger|enregistrer)|(?:<ASK>|peut-il|pourrait-il|peut-on) ?(?:regarder|corriger|r[eé]parer|r[eé]soudre|d[eé]panner|examiner) (?:le|la|les|l'|ce|cette|un|une) ?[^.;?]{0,20}?(?:cass[eé]|erreur|bug|[eé]chec|panne|probl[eè]me|souci)|besoin d'aide)", 0.7, "question whole", unless=r"\b(?:r[eé]solue?|corrig[eé]e?|r[eé]par[eé]e?|aucun|pas de (?:probl[eè]me|souci)|sans (?:probl[eè]me|souci|erreur|incident)|aucune|en cas de|de nouveau en service|sera|suite [aà]|en raison d|[aà] cause d|d'approvisionnement|de transport|de planning|d'agenda|n'avons pas|n'y a (?:pas|plus)|n'(?:ont|a|avons|ai) plus (?:de|aucune?) (?:probl|erreur|souci|bug)[a-zéè]{0,4}|pas eu|n'est pas un|sans le moindre|s'il y a|si vous (?:avez|rencontrez)|si|poserait|pose aucun|de sant[eé]|en douane|au port|merci pour|c'est (?:normal|voulu|pr[eé]vu)|pas grave|[eé]vit\w{1,4}|pr[eé]ven\w{2,5}|afin d'[eé]viter)\b"),
    _act("merci de", Topic.QUESTION, r"\b(?:<ASK>) ?(?:de (?:votre|ton) c[oô]t[eé],? |rapidement |(?:s'il (?:vous|te) pla[iî]t|svp|stp),? |par retour,? |[eé]galement )?(?:bien vouloir |aussi |de )?(?P<verb>(?:me |nous |m'|y |le |la |les |vous |te )?[a-zéèêàçô]{3,20})", 0.78, "question directive", unless=r"\b(?:merci de (?:votre|vos|ta)|merci d'avance|merci (?:de |d')(?:nous |m')?(?:avoir|[eê]tre)\b|trouver|agr[eé]er|recevoir (?:mes|nos|l')|accepter|noter|excuser|prendre note|ne pas (?:h[eé]siter|r[eé]pondre|tenir)|h[eé]siter|croire|pardonner|par erreur|supprimer ce (?:message|mail|courriel)|(?:en cas (?:de|d')|en mon absence|pendant mon absence|durant mon absence)|votre (?:confiance|compr[eé]hension|r[eé]ponse|aide|retour))\b"),
    _act("je vous remercie de m'envoyer", Topic.QUESTION, r"\b(?:je|nous) (?:vous|te) remerci(?:e|ons|erais|erions) (?:par avance |d'avance |d[eé]j[aà] )?(?:de|d') ?(?:bien vouloir )?(?P<verb>(?:me |nous |m'|y |le |la |les )?(?!(?:votre|notre|autre)\b)[a-zéèêàçô]{2,18}(?:er|ir|re|oir))\b|\b(?:pensez|pense|penser) (?:bien )?[aà] (?P<verb2>(?:me |nous |m'|y |le |la |les |vous |te )?(?!(?:votre|notre|autre)\b)[a-zéèêàçô]{2,18}(?:er|ir|re|oir))\b", 0.75, "directive", unless=r"\b(?:remerci\w{1,5} (?:de |d')(?:nous |m')?(?:avoir|[eê]tre)|excuser|pardonner|croire|noter|votre (?:confiance|compr[eé]hension|patience))\b"),
    _act("vous pouvez m'envoyer", Topic.QUESTION, r"\b(?:vous pouvez|vous pourriez|tu peux|tu pourrais) (?P<verb>(?:me |nous |m'|me la |me le |me les )[a-zéèêàçô]{2,18}(?:er|ir|re|oir))\b", 0.75, "asking"),
    _act("dites-moi", Topic.QUESTION, r"^(?:(?:et|puis|sinon|alors|bonjour[^,]{0,20}|s'il vous pla[iî]t|svp),? )?(?P<verb>(?:envoy|transmett|donn|indiqu|confirm|communiqu|pr[eé]cis|renvoy|retourn|fourniss|rappel|inform|pr[eé]ven|ten|pass|expliqu|adress)ez-(?:moi|nous)|(?:dites|faites|tiens|dis|envoie|donne|passe|fais)-(?:moi|nous))\b", 0.72, "question directive", unless=r"\b(?:si (?:vous avez (?:besoin|des questions|la moindre)|besoin|quelque chose|n[eé]cessaire)|en cas)\b"),
    _act("il faudrait que vous", Topic.QUESTION, r"\bil (?:faudrait|faut|conviendrait|est important) que (?:vous|tu) (?P<verb>[a-zéèêàçô]{3,20})|\b(?:nous (?:aimerions|souhaiterions|souhaitons|voudrions)|(?:je |j')(?:aimerais|souhaiterais|voudrais)) (?:avoir|recevoir|obtenir|conna[iî]tre|savoir|que vous) (?P<verb2>[^.;?¤]{2,80})|\bil (?:nous|me) faudrait (?:aussi |[eé]galement |encore )?(?P<verb4>(?:le|la|les|l'|votre|vos) ?[^.;?¤]{2,80})|\bn'oublie[zs]? pas (?P<verb5>(?:le|la|les|l'|votre|vos|ton|ta|tes) ?(?!plus\b|moindre\b)[^.;?¤]{2,60})|\bon (?:aimerait|voudrait|souhaiterait) (?:avoir|recevoir|obtenir|conna[iî]tre|savoir|que vous) (?P<verb3>[^.;?¤]{2,80})", 0.72, "directive", unless=r"\b(?:le plaisir|l'occasion|sachiez|ayez (?:une|un) (?:bon|excellent))\b"),
    _act("toujours pas reçu", Topic.QUESTION, r"\b(?:nous attendons|j'attends|on attend) (?:toujours|encore) (?P<what>[^.;?¤]{2,80})|\b(?:nous n'avons|je n'ai|on n'a) (?:toujours pas|pas encore|encore rien) (?:re[cç]u|eu) (?P<what2>[^.;?¤]{2,80})|\b(?:nous n'avons|je n'ai|on n'a) (?:toujours pas|pas encore|pas|encore aucune?) (?:eu )?(?:de nouvelles?|de retour|de r[eé]ponse|retour|r[eé]ponse) (?P<what3>(?:de|du|des|d'|sur|concernant|au sujet|pour|[aà]) ?[^.;?]{2,60})|\b(?:nous n'avons|je n'ai|on n'a) (?:toujours |encore )?(?P<what4>rien re[cç]u)\b", 0.7, "directive", unless=r"\bl'occasion\b"),
    _act("il manque encore", Topic.QUESTION, r"\bil (?:nous |me )?manque (?:toujours |encore )?(?P<what>(?:le|la|les|l'|votre|vos|une?|des|deux|trois|quatre|cinq|six|\d{1,3}) ?[^.;?¤]{2,60})|\b(?:nous restons|je reste|nous sommes|je suis|on est|on reste) (?:toujours |encore )?(?:dans l'attente|en attente) (?:de la |de l'|de |du |des |d')(?P<what2>(?!votre (?:retour|r[eé]ponse)|vos (?:nouvelles|retours)|vous lire|tes nouvelles|ton retour)[^.;?¤]{3,60})|\b(?:nous attendons|j'attends|on attend) (?P<what3>(?:votre|ton|ta|vos|le|la|l'|les) ?(?:feu vert|accord|validation|signature|bon de commande|virement|paiement|acompte|choix|go)\b[^.;?]{0,60})", 0.7, "directive", unless=r"\b(?:depuis que|plus que|si)\b"),
    _act("prévoyez un accès", Topic.QUESTION, r"^(?:(?:et|puis|sinon|alors|s'il vous pla[iî]t|svp),? )?(?P<verb>(?:pr[eé]voy|apport|valid|sign|renvoy|envoy|v[eé]rifi|compl[eé]t|ajout|transmett|bloqu|corrig|relis|test|confirm|d[eé]pos|rempliss|pay|r[eé]gl)ez (?:bien |aussi )?(?:une?|le|la|les|l'|vos|votre|des|ce|cette|ces|nos|notre)\b ?[^.;?]{2,60})", 0.7, "directive", unless=r"\b(?:si (?:vous|besoin)|en cas|pour (?:vous d[eé]sabonner|vous d[eé]sinscrire)|cliqu|profitez)\b"),
    _act("date limite", Topic.QUESTION, r"\b(?:date limite|date butoir|dernier d[eé]lai|cl[oô]ture)(?: (?:de |d'|des |du |pour )(?P<what>[^.;:?¤]{2,50}?))? ?(?:est|:)(?: fix[eé]e?)?(?: au| le)? ?¤", 0.7, "dated directive"),
    _act("attendus pour", Topic.QUESTION, r"\b(?:est|sont) (?:attendue?s?|[aà] (?:nous |me )?(?:remettre|rendre|envoyer|retourner|renvoyer))(?: pour| avant| au plus tard)?(?: le)? ¤", 0.68, "given dated directive", unless=r"\b(?:livraison|colis|mise)\b"),
    _act("il nous faut", Topic.QUESTION, r"\b(?:il (?:me|nous) faut|(?:nous avons|j'ai|on a) (?:absolument |encore |aussi )?besoin (?:des|de|du|d')|nous attendons|j'attends) ?(?P<verb>[^.;?¤]{2,80})", 0.68, "dated directive"),
    _act("auriez-vous", Topic.QUESTION, r"\b(?:auriez-vous|avez-vous|aurais-tu|as-tu|disposez-vous d|reste-t-il|vous reste-t-il|y a-t-il|est-ce que vous avez|est-ce que tu as|vous auriez) ?(?:aussi |[eé]galement |[eé]ventuellement |par hasard |toujours |d[eé]j[aà] )?(?P<what>(?:une? |des |du |de |les? |la |l'|vos |votre |notre |nos |d'autres )(?!moment|instant|minute|peu de temps)[^?]{2,80})\?", 0.75, "asking undated", unless=r"\b(?:pass[eé]|bon (?:week|voyage)|une id[eé]e de ce que)\b"),
    _act("question", Topic.QUESTION, r"\b(?:quand|o[uù]|qui|que|quoi|quel|quelle|quels|quelles|comment|pourquoi|combien|est-ce|avez-vous|pouvez-vous|pourriez-vous|est-il|sera-t-il|y a-t-il|as-tu|[eê]tes-vous|peut-on|puis-je|pouvons-nous|pourrait-on|faut-il|[a-zéèê]{2,15}-(?:vous|tu|on|nous|je|ils?|elles?))\b[^?]{2,200}\?|\bqu'en (?:pensez-vous|dites-vous|penses-tu|dis-tu) ?\?|^[^?]{0,80}\b(?:vous|tu|votre|vos|ton|ta|tes)\b[^?]{0,100}\?|^(?:le|la|les|l'|ce|c'est|[cç]a|on|il|elle|tout|toujours|une?|des|mon|ma|notre|nos)\b[^?]{7,120}\?", 0.75, "asking undated whole", unless=r"^(?:une?|des) (?:petite )?(?:questions?|doutes?|projets?|besoins?|probl[eè]mes?|remarques?|urgences?|soucis?) ?\?|saviez-vous|\bvous (?:cherchez|r[eê]vez|aimez|(?:souhaitez|voulez|d[eé]sirez) (?:r[eé]duire|am[eé]liorer|en savoir|gagner|augmenter|booster)|n'arrivez pas [aà] lire|n'avez pas re[cç]u (?:votre|le) code)|\b(?:vous allez bien|tu vas bien|tout va bien|(?:comment|comme) (?:allez-vous|vas-tu|[cç]a va|se (?:passe|porte)|va )|vous aider|excuser|pardonner|qui (?:aurait|e[uû]t) (?:cru|pens[eé]|dit|imagin[eé])|n'est-ce pas|pourquoi pas|quoi de neuf|comment (?:vous|te) remercier|que (?:demander|dire) de plus|qui sait|[aà] quoi bon|pass[eé] (?:une?|des?) (?:tr[eè]s )?(?:bon|bonnes?|excellent|agr[eé]able|belles?))\b"),
    _act("absence", RemarkKind.OUT_OF_OFFICE, r"\b(?:r[eé]ponse automatique|message d'absence|je suis (?:actuellement )?(?:absente?|en cong[eé]s?)|je serai (?:absente?|en cong[eé]s?))", 0.85, "automatic"),
    _act("approuvé", RemarkKind.APPROVAL, r"\b(?:nous (?:acceptons|validons|approuvons)|j'(?:accepte|approuve)|je valide|bon pour accord|devis (?:valid[eé]|accept[eé]|sign[eé])|vous pouvez (?:commencer|y aller|lancer))\b", 0.8, unless=r"\b(?:pas|si|quand)\b"),
    _act("bien reçu", RemarkKind.ACKNOWLEDGEMENT, r"^(?:bien re[cç]u|merci|c'est not[eé]|not[eé]|re[cç]u|parfait|entendu|ok)\b", 0.7, unless=r"\bmerci de\b"),
    _act("facture", RemarkKind.INVOICE, r"\b(?:ci-joint(?:e)?[^.;]{0,20} facture|facture n[°o]|votre facture)\b", 0.8),
    _act("ordre du jour", RemarkKind.AGENDA_AHEAD, r"\bordre du jour\b", 0.75, unless=r"\bcompte[- ]rendu\b"),
)

ACTS = ActWords(
    classes=_CLASSES,
    rules=_RULES,
    idle=r"(?:ser(?:ai|ons|a)\b(?! en mesure)|attendr(?:ai|ons|a)\b|aur(?:ai|ons|a) (?:besoin|le plaisir|plaisir|du mal|du retard|l'occasion|l'honneur|droit|affaire|toujours|le temps|peut)|[a-zéèêàçôî]{1,14}(?:[éèaobcfg]|[nosl]t|liv|ouv|ad)rons\b|(?:r?assur|mesur|cl[oô]tur|figur|factur|procur|structur|dur)ons\b|(?:at|re|[eé])?tirons\b|admirons|(?:in|a|re)spirons|reviendr(?:ai|ons|a) (?:sur|l[aà]-dessus)|dir(?:ai|ons|a)\b|ir(?:ai|ons|a)\b|vivr(?:ai|ons|a)\b|r[eé]fl[eé]chir|appr[eé]cier|f[eê]ter|consid[eé]rer|profiter|regretter|comprendr|penser(?:ai|ons|a)\b(?! [aà])|(?:re|en )?discuter(?:ai|ons|a)\b|[eé]changer(?:ai|ons|a)\b(?! (?:le|la|les|votre))|[eé]voquer|reparler|croiser|devien|souvien|manquer(?:ai|ons|a)\b|aimerai|voudrai|pourr(?:ai|ons|a)\b|devr(?:ai|ons|a)\b|saur(?:ai|ons|a)\b|verr(?:ons|ai|a)\b|(?:re|entre)verrons|esp[eé]r|pr[eé]f[eé]rons|consid[eé]rons|d[eé]sirons|ignorons|d[eé]clarons|assurons|rencontrons|montrons|entrons|offrons|ouvrons|souffrons|demeurons|tirons|jurons|adh[eé]rons|diff[eé]rons|r[eé]cup[eé]rons|lib[eé]rons|pr[eé]parons|d[eé]marrons|int[eé]grons|g[eé]rons|livrons|rentrons|enregistrons|administrons|(?:parler|rencontrer|r[eé]unir|retrouver)ons|oublier|remercier|rester(?:ai|ons|a)\b)",
    doubts=(
        ("peut-être", r"\b(?:peut-[eê]tre|inch'?a?ll?ah|si dieu (?:le )?veut|si possible|probablement|dans la mesure du possible)\b", 0.8),
        ("j'espère", r"\b(?:j'esp[eè]re|esp[eé]rons|en esp[eé]rant|pourvu) ", 0.5),
        ("toujours", r"\b(?:toujours|habituellement|chaque fois|automatiquement)\b", 0.5),
        ("il a dit", r"\b(?:il|elle|ils) (?:a|ont) dit\b", 0.7),
        ("il pense", r"\b(?:(?:il|elle|ils|elles) (?:pense|croi[te]|estime|suppose|imagine)(?:nt)?|para[iî]t(?:-il)?|il semble(?:rait)?|selon|d'apr[eè]s|apparemment|je ne (?:sais|pense|crois) pas|je doute|(?:pas|rien n'est) s[uû]re?|il se peut|il est possible que)\b", 0.5),
        ("réunion reportée", r"\b(?:r[eé]union|visio|appel|point|rendez-vous|rdv|comit[eé]|s[eé]ance|entretien|d[eé]jeuner)\b[^.;]{0,30} (?:est|sera|a [eé]t[eé]|glisse) (?:report|d[eé]cal|d[eé]plac|avanc|repouss|au)", 0.55),
    ),
    letter=(("lettre d'information", r"(?:se d[eé]sabonner|d[eé]sinscri)", 0.45),),
    hypothetic=r"\b(?:si|quand|d[eè]s que|lorsque|avant que|jusqu'[aà] ce que) {0,3}$",
    condition=r"(?:^|[\s,;(-])(?:si|d[eè]s que|dès|une fois(?: que)?|apr[eè]s|[aà] r[eé]ception de|sous r[eé]serve de) (?P<what>(?:vous|votre|vos|nous (?:recevons|avons)|le|la|les|l'[a-zéè]{2,20}|notre|nos|r[eé]ception|validation|paiement|signature)\b[^,.;:?!¤]{0,60})",
    clause=r"(?:;|: | - |, (?=(?:je|nous|vous|il|elle|ils|on) )|,? (?:mais|car|parce que|afin que|puisque|alors que) |,? donc (?=(?:je|nous|vous|il|elle|on|le|la|les) )|,? et (?=(?:je|nous|vous|il|elle|on|merci|veuillez)[ ,']))",
    thing=r"(?: ?[,;:.!?()]| (?:car|parce|si|quand|dès|avant|apr[eè]s|jusqu|pour que|afin|d'ici|au plus tard|s'il (?:vous|te) pla[iî]t|svp|stp|merci|(?:avant-)?hier|(?:ce|cet|cette) (?:matin|apr[eè]s-midi|semaine)|et (?:nous|je|vous|on)|avant)\b| (?:[aà]|aux?|du|des|vers|sur|chez|avec|par|entre|d[eè]s) {0,3}$)",
    drop=r"\b(?:au lieu (?:de|du)|plut[oô]t que) (?!(?:les )?\d)[^.;,]{2,30}|\bau plus tard\b|^ {0,3}d'ici\b|^ {0,3}(?:inch'?a?ll?ah|malheureusement|finalement|normalement|donc|alors)\b|\bplut[oô]t\b(?! que)|[aà] la place\b|\b(?:s'il (?:vous|te) pla[iî]t|svp|stp|merci d'avance|ci-joint(?:e|s|es)?|[eé]galement|aussi|donc)\b|^ {0,3}(?:me|nous|vous)\b",
    give=r"(?:(?:r?enver|transmett|livre|fourni|partage|adresse|communique|remett)r(?:ai|ons|a)|renvo(?:ie|yons)|envo(?:ie|yons)|transmet(?:s|tons)?|adress(?:e|ons)|communiqu(?:e|ons)|livrons|(?:fais|faisons|fait|ferai|ferons|fera) (?:parvenir|suivre)|(?:envoy|renvoy|livr|partag|adress|exp[eé]di)[eé]|transmis|(?:nous |m'|me |te |vous )?(?:envoyer|renvoyer|transmettre|livrer|fournir|partager|adresser|communiquer|remettre|faire (?:parvenir|suivre|passer)|dire|indiquer|pr[eé]ciser|faire savoir)|(?:nous |m'|me )passer|(?:dites|envoyez|transmettez|donnez|indiquez|communiquez|renvoyez|faites parvenir|passez|envoie|donne|passe|dis)-(?:moi|nous))\b",
    given=r"(?:(?:un |environ |au moins )?(?:retard|[^.;?]{2,25} de retard)|<GIVEN>|en (?:production|service)|faite?s?|(?:suiv|arrive|parviend|parti)r(?:a|ont)|devrai(?:t|ent) (?:arriver|partir|suivre|vous parvenir)|report[eé]e?s?|d[eé]cal[eé]e?s?|repouss[eé]e?s?|retard[eé]e?s?|d[eé]plac[eé]e?s?)",
    paying=r"\b(?:pr[eê]ts? [aà] payer|moyennant (?:un )?suppl[eé]ment|co[uû]t suppl[eé]mentaire|facturez|(?:nous|me) facturer)",
    partly=r"\b(?:premi[eè]re (?:partie|moiti[eé]|tranche)|la moiti[eé]|premier lot|une partie|partiellement|le reste|le solde)\b",
    pronoun=r"\b(?:cela|ça)\b",
    clitic=r"(?:(?:le|la|les) |l')[a-zéèêç]{3,20}",
    aside=r"(?:madame, monsieur|madame|monsieur|ch[eè]re?s?|malheureusement|h[eé]las|finalement|d[eé]sol[eé]e?s?|je suis (?:sinc[eè]rement |vraiment )?d[eé]sol[eé]e?|nous sommes d[eé]sol[eé]s|(?:toutes )?(?:nos|mes) excuses|bonne nouvelle|comme (?:convenu|promis|pr[eé]vu|indiqu[eé]|annonc[eé])|suite [aà]|concernant|s'agissant|quant|pour (?:le|la|les|l'|votre|vos|info|information|rappel)|[aà] noter|attention|par ailleurs|en effet|enfin|sinon|en raison|[aà] cause|vu|compte tenu|bonjour|merci|oui|non|ok|d'accord|bien s[uû]r|entendu|c'est not[eé]|pas de souci|normalement|sauf (?:impr[eé]vu|erreur|contretemps)|sous r[eé]serve|d[eè]s|une fois|apr[eè]s|si|[aà] r[eé]ception)\b[^,]{0,60}, ",
    that=r"\b(?:confirm|inform|not|assur|signal|pr[eé]cis|promet|garanti|sach|pens|indiqu|avis|annonc|rappel|esp[eè]r|di|r[eé]p[eè]t|croi)[a-zé]{0,5}(?: bien| d[eé]j[aà]| donc)? que ",
    noun=r"\b(?P<what>(?:le|la|les|votre|vos|notre|nos|un|une|l') ?[\w'-]{3,20}(?: [\w'-]{4,20})?)",
    due=(
        (r"(?:avant|d'ici|au plus tard|jusqu'au|jusqu'[aà]|sous|d'ici [aà])(?: le| la)? {0,3}$", 3.0),
        (r"\b(?:date|[eé]ch[eé]ance|cr[eé]neau) (?:du|de) {0,3}$", 1.0),
        (r"\b(?:depuis|dat[eé]e? (?:du|de)|du|de|au lieu (?:du|de)|plut[oô]t que|apr[eè]s)(?: le| la)? {0,3}$", -4.0),
        (r"\b(?:le|ce|cette|pour|au|en|dans|vers)(?: le)? {0,3}$", 2.0),
    ),
    lead=r"(?:avant|d'ici|d'ici au|au plus tard|jusqu'au|jusqu'[aà]|le|pour|depuis|apr[eè]s|d[eè]s|[aà] partir (?:du|de)|pour le|vers)(?: le| la)? ",
)
# fmt: on


# ---------------------------------------------------------------------------------------------------------------- agendas

AGENDA = AgendaWords(
    headings=phrases("ordre du jour, odj, agenda, agenda de la réunion, points à l'ordre du jour"),
    weak_headings=phrases(
        """
        points à aborder, points à traiter, sujets à aborder, sujets, thèmes, programme, points à discuter, déroulé, au programme, nous aborderons, déroulement
        programme de la réunion, points abordés, plan de la réunion
        """
    ),
    announcing=phrases("ci-dessous, suivant, suivants, comme suit, voici, proposé, le voici, ci-après"),
    endings=phrases(
        """
        participants, présents, absents, lieu, date, compte rendu, compte-rendu, actions, décisions, prochaines étapes, notes, connexion, se connecter
        rejoindre, documents, pièces jointes, préparation, objectif, objectifs, excusés, relevé de décisions, à préparer
        """
    ),
    minutes=phrases("minutes, minute, min, mins, mn, mns, m"),
    hours=phrases("heures, heure, h"),
    spoken={
        "une demi-heure": 30,
        "une demi heure": 30,
        "demi-heure": 30,
        "un quart d'heure": 15,
        "quart d'heure": 15,
        "trois quarts d'heure": 45,
        "une heure": 60,
        "une heure et demie": 90,
        "deux heures": 120,
        "une heure et quart": 75,
    },
    until=phrases("à, jusqu'à, au"),
    half_days=r"h",
    presenters=phrases(
        "présentateur, présentatrice, présenté par, intervenant, intervenante, animateur, animé par, animée par, responsable, orateur, par, pilote, porteur"
    ),
    columns={
        "title": phrases("sujet, sujets, point, points, thème, activité, intitulé, contenu, ordre du jour, description"),
        "time": phrases("heure, horaire, horaires, début"),
        "minutes": phrases("durée, durée (min), minutes, temps, temps (min), temps imparti"),
        "presenter": phrases("intervenant, responsable, présentateur, qui, animateur, pilote, orateur, nom"),
        "end": phrases("fin"),
        "number": phrases("n°, nº, no, numéro"),
    },
    topics=phrases(
        """
        introduction, accueil, bienvenue, ouverture, clôture, conclusion, revue, point, bilan, statut, budget, périmètre, planning, planification, tests, conception
        développement, questions, divers, synthèse, démo, démonstration, suite, pause, déjeuner, tous, toutes, équipe, phase, formation, déploiement, facultatif, projet
        """
    ),
    meetings=phrases(
        "réunion, appel, séance, atelier, session, comité, visioconférence, point hebdomadaire, rendez-vous, lancement, visio"
    ),
    joins=phrases("et, et enfin, puis"),
    placeholders=phrases(
        "à venir, à définir, à confirmer, néant, aucun, voir pièce jointe, ci-joint, ci-jointe, total, durée totale, temps total"
    ),
    boilerplate=(
        r"(?:rejoindre|participer|rejoignez|se joindre|cliquez|code (?:secret|d'accès|de la|de réunion)|mot de passe|id (?:de|de la) (?:réunion|conférence)|numéro de (?:réunion|conférence)|composez|appelez|ou appelez|par téléphone|options de (?:la )?réunion|réunion (?:microsoft|teams|zoom)|lien (?:de|vers)|trouver un numéro|besoin d'aide|identifiant)",
        r"(?:quand|où|lieu|date|heure|salle|organisateur|participants|objet|de|à|contact|téléphone|présents) ?:",
    ),
    vague=(r"réponse|résolution|délai|trajet|chaque|toutes les|valable",),
)


# ------------------------------------------------------------------------ mail programs: quotes, signatures, disclaimers

MAIL = MailWords(
    sender=("de", "expéditeur"),
    sent=("envoyé", "envoyé le", "date d'envoi"),
    date=("date", "le"),
    receiver=("à", "cc", "cci", "destinataire", "copie à", "répondre à"),
    topic=("objet", "sujet"),
    attributions=(
        r"le\b.*\ba (?:ecrit|écrit|envoyé)\s*:",
        r"en réponse à .*:",
    ),
    bare_attributions=(r".*<[^<> ]+@[^<> ]+>.*\ba (?:ecrit|écrit)\s*:",),
    separators=(
        r"(?:mail|courriel) original",
        r"message (?:d['’]origine|original|initial|transféré|transmis|réexpédié)",
        r"message transféré (?:de|par) .*",
        r"début du message (?:réexpédié|transféré|transmis)\s*:?",
        r"rendez-vous d['’]origine",
    ),
    closings=phrases(
        """
        cordialement, bien cordialement, très cordialement, salutations, bien à vous, bien à toi, cdlt, cdt, bàv,
        sincères salutations, meilleures salutations, salutations distinguées, sincèrement, amicalement,
        respectueusement, merci, merci d'avance, merci beaucoup, merci et bonne journée, bonne journée, bonne soirée,
        à bientôt, bien sincèrement, avec mes remerciements, dans l'attente de votre retour, bonne réception, à plus,
        a+
        """
    ),
    farewells=(
        r"(?:je vous prie|nous vous prions|veuillez|recevez|dans l['’]attente|en vous (?:remerciant|souhaitant)|restant)[^.]* (?:salutations?|sentiments?|considération|respects?|hommages)\b[^.]*\.?",
    ),
    postscripts=("ps", "p.s.", "p.-s.", "nb", "n.b."),
    devices=(
        r"envoyé (?:de|depuis|à partir de|avec|par) (?:mon |ma |l['’]|le |la |un )?(?:iphone|ipad|android|samsung|galaxy|huawei|mobile|téléphone|portable|smartphone|outlook|yahoo|mail|application|blackberry|courrier|appareil|proton|orange|bluemail).*",
        r"(?:obtenez|obtenir|télécharger|téléchargez) outlook pour .*",
    ),
    notice_starts=(
        r"(?:avis|clause|note|mention) (?:de |d['’])?(?:confidentialité|légal|légale|important)\b",
        r"avertissement\b",
        r"confidentialité\b",
        r"(?:ce|cet|le présent|ces) (?:message|e-?mail|courriel|courrier|mail|messages|informations)\b",
        r"les informations (?:contenues|figurant)",
        r"si vous (?:n['’]êtes pas|avez reçu|recevez|ne souhaitez plus|souhaitez vous)",
        r"(?:merci de |veuillez )?(?:pensez|penser|pensons) (?:à|avant)",
        r"(?:pour )?(?:vous |se )désabonner|pour vous désinscrire|se désinscrire",
        r"vous recevez (?:ce|cet)",
        r"(?:garanti )?sans virus",
        r"avant d['’]imprimer",
    ),
    notice_cues=(
        r"(?:exclusivement|uniquement|exclusif|strictement) (?:destinés?|réservés?|adressés?|à l['’](?:attention|usage|intention))",
        r"destinataires? (?:prévus?|désignés?|indiqués?|visés?)|n['’]êtes pas (?:le|un des|l['’]un des|un) (?:bons? )?destinataires?",
        r"reçu (?:ce|cet|le présent) (?:message|e-?mail|courriel|mail)(?: et \w+)? par erreur",
        r"(?:confidentiels?|confidentielles?) (?:et|ou|,)",
        r"(?:strictement|formellement) interdite?s?",
        r"avant d['’]imprimer (?:ce|cet|cette|vos|le présent)|(?:pensez|penser|pensons) à (?:l['’]environnement|la planète)",
        r"décline toute responsabilité|ne (?:peut|saurait) être tenue? (?:pour )?responsable",
        r"sans virus|absence de virus",
        r"désabonner|désinscrire|ne plus recevoir (?:nos|ces|cette)",
        r"vous recevez (?:ce|cet) (?:e-?mail|message|courriel)",
        r"provient de l['’]extérieur|expéditeur externe",
    ),
)


# --------------------------------------------------------------------------------------------------------- the language

LANGUAGE = Language(
    code="fr",
    name="French",
    numbers=NUMBERS,
    dates=DATES,
    agenda=AGENDA,
    mail=MAIL,
    prices=PRICES,
    acts=ACTS,
)
