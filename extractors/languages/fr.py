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
        "EDGE": {**_all("fin de journée, la fin de journée, fin de la journée, ce soir fin de journée", "eod"), **_all("fermeture des bureaux, clôture, heure de fermeture", "cob")},
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
        "LABEL": _some("bâtiment, bureau, étage, porte, chambre, phase, version, page, ligne, ticket, dossier, lot"),
        "PLACE": _some("rue, avenue, boulevard, place, madame, monsieur, mme, m, numéro, n°, article, annexe, salle"),
        "BREAK": _some("bonne journée, bonne soirée, bon week-end, bonne fin de semaine, bonne fin de journée, bonne nuit, bonne année, jour et nuit, un jour, nuit et jour, à ce jour, de nos jours"),
    },
    followers=phrases("""à, de, du, nous, je, vous, il, elle, on, et, ou, pour, dans, au, aux, avec, car, si, que, qui, par, sur, en, le, la, les, est, sera, prochain, dernier,
        inclus, matin, soir, svp, merci, ce, cette, chez, sans, mais, comme"""),
    past_cues=r"\bmerci (?:beaucoup )?(?:pour|de)\b|\b(?:était|avons|avez|ont|ai|suis|sommes|fut|fûmes|eu|reçu|envoyé|parti|partie|signé|rencontré|discuté|parlé|lors)\b",
    future_cues=r"\b(?:\w{2,20}(?:rons|rez|ront|rai|ra)|prévue?|échéance|avant|d'ici|jusqu|pour|doit|devons|devez|confirmée?|rendez-vous)\b",
    orders=("adjective last", "working last", "hour in part", "quarters", "ago first", "at is to", "the day", "places", "labels", "decimal comma", "dashed"),
    bare_days=True,
    without=("nights", "clock with h", "the nth", "on the nth", "quarter of year", "quarter with its year"),
    rules=(
        DateRule("clocks", "clock with h", "clock:HCLOCK", "clocks.as_clock"),
        DateRule("open", "from a period", "(FROM|BEGINNING) THE? value:PERIOD", "openness.after"),
        DateRule("counted", "within, by", "BY length:LENGTH", "counting.within"),
        DateRule("names", "month named", "THE? unit:UNIT OF month:ANYMONTH", "word_order.month_named"),
        DateRule("names", "year named", "THE? unit:UNIT year:YEAR4", "word_order.year_named"),
        DateRule("names", "hours as a length", "(?<=WITHIN|FOR|AGO|IN) clock:HCLOCK", "word_order.hours_long"),
        DateRule("names", "clock by hours", "(?<=AT|OF|ON|TO|UNTIL|BETWEEN|BY|BEFORE|AFTER|BEGINNING|DASH|AND) clock:HOURNUM hours:(UNIT|UNITS) (minute:MINUTENUM)? ((AND|MINUS) (A|THE)? by:(HALF|HOURPART|MINUTENUM))? (UNIT (?!UNIT))?", "word_order.clock_by_hours"),
        DateRule("names", "clock by hours and part", "clock:HOURNUM hours:(UNIT|UNITS) minute:MINUTENUM? (?=PART|WEEKDAY|EVERY|DASH|AT|TO)", "word_order.clock_by_hours"),
        DateRule("names", "clock by hours and minutes", "clock:HOURNUM hours:(UNIT|UNITS) (AND? minute:(N24|N31|N59|N12)) (?!UNIT|MONTH)", "word_order.clock_by_hours"),
        DateRule("names", "clock by hours and a half", "clock:HOURNUM AND by:(HALF|HOURPART) hours:UNIT", "word_order.clock_by_hours"),
        DateRule("names", "clock less", "clock:HOURNUM hours:UNIT MINUS A? by:(HOURPART|MINUTENUM) (UNIT (?!UNIT))?", "word_order.clock_by_hours"),
        DateRule("lengths", "and a half, feminine", "length:LENGTH AND (HALF|HOURPART)", "lengths.length_and_half"),
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
    "TEAM": r"(?:notre|mon|ma) (?:[\w-]{2,20} ){0,2}(?:[eé]quipe|service|coll[eè]gue|technicien|technicienne|ing[eé]nieur|ing[eé]nieure|d[eé]veloppeur|comptable|directeur|directrice|graphiste)|nos (?:[\w-]{2,20} ){0,2}(?:[eé]quipes|services|techniciens|ing[eé]nieurs|d[eé]veloppeurs|coll[eè]gues)|l'[eé]quipe",
    "GIVEN": r"livr[eé]e?s?|envoy[eé]e?s?|transmise?s?|fournie?s?|pr[eê]te?s?|disponibles?|en ligne|d[eé]ploy[eé]e?s?|termin[eé]e?s?|finalis[eé]e?s?|corrig[eé]e?s?|r[eé]solue?s?|publi[eé]e?s?|install[eé]e?s?|mise?s? (?:en ligne|[aà] jour|[aà] disposition|en service|en production|en place)|exp[eé]di[eé]e?s?|remise?s?|activ[eé]e?s?|valid[eé]e?s?|partag[eé]e?s?|sign[eé]e?s?|r[eé]par[eé]e?s?|adress[eé]e?s?|communiqu[eé]e?s?|trait[eé]e?s?|r[eé]gl[eé]e?s?|pay[eé]e?s?|factur[eé]e?s?|effectu[eé]e?s?",
    "ASK": r"merci (?:de|d')|pri[eè]re de|veuillez|pourriez-vous|pouvez-vous|pourrais-tu|peux-tu|je vous prie de|je vous prie de bien vouloir|nous vous prions de|(?:je|nous) vous (?:saurais|saurions) gr[eé] de|(?:je|nous) vous (?:serais|serions) (?:tr[eè]s )?reconnaissante?s? de|auriez-vous (?:l'(?:amabilit[eé]|obligeance)|la (?:gentillesse|possibilit[eé])) de|(?:serait-il|est-il|est-ce|serait-ce|vous serait-il) possible (?:de|d')|seriez-vous en mesure de|(?:cela|[cç]a) vous (?:d[eé]rangerait|ennuierait) de|n'oubliez pas (?:de|d')|n'oublie pas (?:de|d')|s'il vous pla[iî]t|svp",
    "MILESTONE": r"livraison|mise en (?:ligne|production|service|place)|lancement|remise|installation|exp[eé]dition|d[eé]ploiement|migration|bascule|intervention|recette|fin des travaux|d[eé]marrage",
    "DOES": r"enverra|livrera|transmettra|appellera|rappellera|fournira|terminera|contactera|corrigera|exp[eé]diera|remettra|pr[eé]parera|installera|partagera|r[eé]pondra|v[eé]rifiera|communiquera|adressera|finalisera|v(?:a|ont) (?:vous |nous |te )?(?:envoyer|livrer|transmettre|appeler|contacter|exp[eé]dier|installer|r[eé]pondre)|(?:doit|devra) (?:vous |nous |te )?(?:envoyer|livrer|transmettre|appeler|fournir|terminer|remettre|pr[eé]parer)",
    "NOW": r"envoi[es]|envoyons|transmets?|transmettons|fai(?:s|t) (?:suivre|parvenir)|faisons (?:suivre|parvenir)|reviens|revient|revenons|rappelle|rappelons|recontacte|r[eé]ponds?|r[eé]pondons|confirme|confirmons|adresse|adressons|livre|livrons|installe|installons|pr[eé]pare|pr[eé]parons|termine|terminons|remets?|remettons|publie|publions|corrige|corrigeons|v[eé]rifie|v[eé]rifions|finalise|finalisons|tiens (?:au courant|inform)|tenons (?:au courant|inform)|d[eé]ploie|d[eé]ployons|fais [cç]a|m'en occupe|nous en occupons|appelle|appelons|boucle|bouclons|relance|relan[cç]ons|contacte|contactons|traite|traitons|commande|commandons|paie|payons|r[eè]gle|r[eé]glons|signe|signons|lance|lan[cç]ons",
    "MOVING": r"d[eé]caler|reporter|d[eé]placer|repousser|avancer|retarder",
}
_RULES = (
    _act("ci-joint", Act.DELIVERY, r"\b(?:veuillez trouver|vous trouverez|tu trouveras|trouvez|voici|je (?:vous|te) (?:envoie|transmets|adresse|fais parvenir)|nous vous (?:envoyons|transmettons|adressons|faisons parvenir))(?: (?P<what>[^.;:?]{3,60}?))? (?:ci-joint(?:e|s|es)?|en pi[eè]ces? jointes?|en annexe|en attach[eé])\b(?: (?P<what2>[^.;:?]{3,100}))?|^(?:[^.;:?,]{2,20}, )?(?:ci-joint(?:e|s|es)?|en pi[eè]ces? jointes?|en annexe)\b,? ?(?P<what3>[^.;:?]{3,100})|\b(?:je joins|nous joignons|je vous joins) (?P<what4>[^.;:?]{3,60}?)(?= (?:[aà] ce|[aà] mon|au pr[eé]sent)|[.;:?]|$)", 0.85, "attached"),
    _act("comme promis", Act.DELIVERY, r"\bcomme (?:promis|convenu|demand[eé]),? (?:voici|je vous (?:envoie|transmets)|vous trouverez|nous vous (?:envoyons|transmettons)) (?P<what>[^.;:?]{3,100})", 0.85),
    _act("voici", Act.DELIVERY, r"^(?:bonjour [^,.]{0,20}, )?voici (?P<what>[^.;:?]{3,100})", 0.6),
    _act("a été livré", Act.DELIVERY, r"\b(?:a|ont) (?:bien |d[eé]j[aà] )?[eé]t[eé] (?P<verb><GIVEN>)|\b(?:est|sont) (?:maintenant|d[eé]sormais|d[eé]j[aà]|enfin) (?P<verb2><GIVEN>)", 0.72, "given", unless=r"\b(?:si|quand|une fois|pas|n'(?:a|ont|est))\b"),
    _act("j'ai envoyé", Act.DELIVERY, r"\b(?:j'ai|nous avons|je vous ai|nous vous avons) (?:bien |d[eé]j[aà] )?(?P<verb>envoy[eé]|transmis|livr[eé]|d[eé]ploy[eé]|corrig[eé]|publi[eé]|partag[eé]|termin[eé]|mis en ligne)\b|\b(?:nous venons|je viens) (?:de |d')(?P<verb2>envoyer|transmettre|livrer|d[eé]ployer|corriger|publier|partager|terminer|installer|mettre (?:en ligne|[aà] jour|en production))\b", 0.72, unless=r"\b(?:si|pas|n'avons|n'ai|la semaine derni[eè]re)\b"),
    _act("est parti", Act.DELIVERY, r"\b(?P<what>(?:le|la|les|votre|vos|notre|nos) [^.;:?,]{2,40}) (?:est|sont) (?:bien |d[eé]j[aà] )?parti(?:e|s|es)?\b", 0.65, unless=r"\b(?:[eé]quipes?|coll[eè]gues?|directeur|directrice|comptable|cong[eé]s?|vacances|si|pas|vol|train|avion)\b"),
    _act("c'est envoyé", Act.DELIVERY, r"^(?:voil[aà],? |[cç]a y est,? )?(?:c'est|tout est) (?:envoy[eé]|parti|fait|en ligne|livr[eé]|corrig[eé]|d[eé]ploy[eé])[.! ]{0,3}$", 0.62, "empty"),
    _act("plus besoin", Act.WITHDRAWAL, r"\b(?:nous n'avons|je n'ai|il n'y a|vous n'avez) plus besoin (?:de |d')(?P<what>[^.;:?]{2,80})|\b(?:inutile (?:de|d')|ce n'est plus la peine (?:de|d')|pas besoin (?:de|d')) ?(?P<what2>[^.;:?]{2,80})|\b(?:veuillez|merci d') ?ignorer (?P<what3>[^.;:?]{2,80})|\bne (?:tenez|tiens) (?:pas|plus) compte (?:de |du |des )(?P<what4>[^.;:?]{2,80})|\bn(?:'est|e sont) plus (?:n[eé]cessaires?|utiles?|requise?s?)", 0.72, "given", unless=r"\b(?:de (?:r[eé]pondre|vous inqui[eé]ter))\b"),
    _act("pas donner suite", Act.WITHDRAWAL, r"\b(?:nous avons d[eé]cid[eé]|nous pr[eé]f[eé]rons|nous choisissons|j'ai d[eé]cid[eé])(?: finalement)? de ne (?:pas|plus) (?:donner suite [aà]u?x?|poursuivre|retenir|prendre) (?P<what>[^.;:?]{2,80})|\b(?:nous renon[cç]ons|je renonce) (?:[aà]|aux?) (?P<what2>[^.;:?]{2,80})|\b(?:nous annulons|j'annule|nous abandonnons) (?P<what3>[^.;:?]{2,80})", 0.75),
    _act("peut-on décaler", Act.MOVE, r"\b(?:peut-on|pouvons-nous|pourrions-nous|pourrait-on|est-ce qu'on (?:peut|pourrait)|(?:serait-il|est-il|est-ce|serait-ce|vous serait-il) possible (?:de|d')|pourriez-vous|pouvez-vous|verriez-vous un inconv[eé]nient [aà]|voyez-vous un inconv[eé]nient [aà]|accepteriez-vous de|(?:cela|[cç]a) vous (?:d[eé]rangerait|irait) de) ?(?:(?P<verb><MOVING>)|[a-zéèê]{3,15}(?=[^.;?]{0,60}(?:plut[oô]t|[aà] la place|au lieu)))(?P<what>[^.;?¤]{0,60}?) ?(?:[aà]|au|jusqu'au|pour|le|vers)? ?(?:le )?¤", 0.8, "asked question asking"),
    _act("jusqu'à quand", Act.MOVE, r"\b(?:pouvez-vous|pourriez-vous|peut-on|pouvons-nous|pourrions-nous|est-il possible) (?:de )?(?:nous |m')?(?:accorder|laisser|donner|avoir|attendre) (?:[^.;?¤]{0,30} )?jusqu'(?:[aà]|au) (?:le )?¤", 0.75, "asked question asking whole"),
    _act("lundi vous irait", Act.MOVE, r"\b(?:est-ce que )?(?:le )?¤ (?:vous |t')?(?:conviendrait|irait|serait(?:-il)? possible)[^?]{0,40}\?", 0.6, "asked question asking whole"),
    _act("ne sera prêt que", Act.MOVE, r"\bne (?:sera|seront|pourra|pourront|devrait|devraient) (?P<verb>[^.;?¤]{2,30}) (?:que|qu'[aà] partir)(?: le| du)? ¤|\bn(?:e |')(?:[a-zéèêôî]{3,20}(?:ra|ront)|peu(?:t|vent))(?: [^.;?¤]{2,30})? pas (?:[^.;?¤]{0,30} )?avant (?:le |la )?¤", 0.75, "slip given", unless=r"\b(?:r[eé]union|si)\b"),
    _act("reporté au", Act.MOVE, r"\b(?:est|sont|a [eé]t[eé]|ont [eé]t[eé]|sera|seront|doit [eê]tre|doivent [eê]tre) (?P<verb>report[eé]e?s?|d[eé]cal[eé]e?s?|repouss[eé]e?s?|retard[eé]e?s?|d[eé]plac[eé]e?s?)(?: (?:au|[aà]|jusqu'au|de))?|\b(?P<verb2>glisse|glissent|glissera|glisseront) (?:au|[aà]|jusqu'au) (?:le )?¤", 0.75, "slip given"),
    _act("nous devons reporter", Act.MOVE, r"\b(?:nous devons|je dois|nous sommes (?:oblig[eé]s|contraints) de|il faut|nous avons d[uû]) (?P<verb><MOVING>) (?P<what>[^.;?¤]{2,60}?) ?(?:au|[aà]|jusqu'au)? ?¤", 0.8, "slip"),
    _act("nouvelle date", Act.MOVE, r"\bla nouvelle (?:date|[eé]ch[eé]ance)(?: (?:de |d'|du |pour |pr[eé]vue )(?P<what>[^.;?¤]{2,40}?))? (?:est|sera|serait)(?: fix[eé]e au| le| au)? ?¤", 0.75, "slip"),
    _act("ne pouvons pas", Act.REFUSAL, r"\b(?:(?:nous ne (?:pouvons|pourrons) (?:malheureusement )?pas|je ne (?:peux|pourrai) (?:malheureusement )?pas|(?:nous ne (?:sommes|serons)|je ne (?:suis|serai)) (?:malheureusement )?pas en mesure|il ne (?:nous )?(?:est|sera) pas possible|il nous (?:est|sera) impossible)(?: de| d')? ?(?P<verb>[a-zéèêàç]{3,20}))", 0.65, unless=r"\b(?:connecter|acc[eé]der|ouvrir|imprimer|s[uû]rs?)\b"),
    _act("ne convient pas", Act.REFUSAL, r"¤ ne (?:nous |me )?(?:convient|conviendra|va|sera) (?:malheureusement )?pas|\b(?:je crains que nous (?:devions|ne puissions)|nous devons|je dois|nous sommes contraints de) (?:malheureusement )?(?:d[eé]cliner|refuser)\b(?P<what>[^.;:?]{0,60})|\b(?:nous (?:pr[eé]f[eé]rons|souhaitons|voulons)|je pr[eé]f[eè]re) (?:garder|conserver|maintenir) (?P<what2>(?:la |les |nos )dates?\b[^.;:?]{0,60})", 0.72),
    _act("ce sera fait lundi", Act.PROMISE, r"\b(?:ce|[cç]a|cela|tout) sera (?P<verb>fait|r[eé]gl[eé]|pr[eê]t|en place|termin[eé]|boucl[eé])\b", 0.75, "dated whole", unless=r"\b(?:si|esp[eéè]r\w{1,3}|quand|dit|disait)\b"),
    _act("c'est noté, je m'en occupe", Act.ACCEPTANCE, r"^(?:(?:oui|ok|d'accord|bien s[uû]r|pas de (?:souci|probl[eè]me)|entendu|c'est not[eé]|tr[eè]s bien|parfait|volontiers|avec plaisir)[,.! ]{1,3}){1,3}(?:je m'en (?:occupe|charge)|nous nous en (?:occupons|chargeons)|ce sera fait|c'est fait|on s'en (?:occupe|charge))?[.!]{0,3}$|\b(?:je m'en (?:occupe|charge)|nous nous en (?:occupons|chargeons)|on s'en (?:occupe|charge)|ce sera fait)\b", 0.65, "whole"),
    _act("lundi convient", Act.ACCEPTANCE, r"¤,? (?:nous |me |vous )?(?:convient|va tr[eè]s bien|va bien|est parfait|est possible|c'est (?:bon|parfait|not[eé]|tr[eè]s bien|possible)|me va|nous va)|\b(?:d'accord|ok|c'est bon|entendu|va|parfait|c'est not[eé]|not[eé]) pour (?:le |lundi )?¤", 0.82, "whole", unless=r"\b(?:ne|pas|si|est-ce)\b"),
    _act("la nouvelle date nous va", Act.ACCEPTANCE, r"\b(?:nous acceptons|j'accepte|nous validons|je valide|(?:nous sommes|je suis) d'accord (?:avec|pour|sur)|d'accord (?:avec|pour)) (?P<what>(?:la|cette|votre) (?:nouvelle )?(?:date|[eé]ch[eé]ance)\b[^.;?]{0,40})", 0.8, unless=r"\b(?:ne|pas|si)\b"),
    _act("vous recevrez", Act.PROMISE, r"\bvous (?:recevrez|aurez|pourrez consulter|obtiendrez|disposerez de) (?P<what>[^.;:?¤]{2,80})", 0.8, unless=r"\b(?:si|besoin|des questions)\b"),
    _act("comptez sur", Act.PROMISE, r"\b(?:(?:vous pouvez|tu peux) )?(?:compter|comptez|compte|attendez-vous [aà]) (?:sur (?:nous pour |moi pour )?)?(?P<what>[^.;:?¤]{2,60}?) (?:le |pour )?¤", 0.75, "dated", unless=r"\b(?:nous comptons|je compte|si)\b"),
    _act("laissez-nous jusqu'à", Act.PROMISE, r"\b(?:laissez|donnez|accordez)-(?:nous|moi) (?:jusqu'(?:[aà]|au) (?:le )?)?¤", 0.72, "whole dated"),
    _act("laissez-moi vérifier", Act.PROMISE, r"\b(?:laissez-(?:moi|nous)|laisse-moi|permettez-moi de) (?P<verb>v[eé]rifier|voir|regarder|consulter|demander|confirmer|en parler|[eé]tudier)\b", 0.68),
    _act("nous vous enverrons", Act.PROMISE, r"\b(?:(?:je|nous) |j')(?:<PRON>){0,2}(?P<verb>[a-zéèêàçôî]{2,18}(?:erai|irai|rai|erons|irons|rons))\b|\bon (?:<PRON>){0,2}(?P<verb2>[a-zéèêàçôî]{2,18}(?:era|ira|dra|rra))\b", 0.85, "idle"),
    _act("et reviendrons", Act.PROMISE, r"\bet (?:<PRON>){0,2}(?P<verb>[a-zéèêàçôî]{2,18}(?:erons|irons|drons|erai|irai|drai))\b", 0.75, "idle"),
    _act("je ne manquerai pas", Act.PROMISE, r"\b(?:je ne manquerai pas|nous ne manquerons pas) de (?:<PRON>){0,2}(?P<verb>[a-zéèêàç]{3,20})", 0.72),
    _act("je vais vous envoyer", Act.PROMISE, r"\b(?:je vais|nous allons|on va) (?:<PRON>){0,2}(?P<verb>[a-zéèêàç]{2,18}(?:er|ir|re|oir))\b", 0.85, "idle"),
    _act("je vous envoie", Act.PROMISE, r"\b(?:(?:je|nous|on) |j')(?:<PRON>){0,2}(?P<verb><NOW>)\b", 0.68, "dated", unless=r"\b(?:r[eé]ception|pr[eé]sence|participation|rendez-vous|r[eé]union|si (?:je|nous|on)|toujours|d'habitude)\b"),
    _act("ma collègue Sara enverra", Act.PROMISE, r"\b(?:mon|ma|notre) (?:coll[eè]gue|assistante?|associ[eé]e?|directeur|directrice|d[eé]veloppeur|d[eé]veloppeuse|chef de projet|comptable) (?P<maker>[a-zéèêàç][\wéèêàç'-]{2,15}) (?:<PRON>){0,2}(?P<verb><DOES>)\b", 0.8, who=Who.THIRD),
    _act("notre équipe livrera", Act.PROMISE, r"\b(?:<TEAM>) (?:<PRON>){0,2}(?P<verb>[a-zéèêàçôî]{2,18}(?:era|ira|ra|eront|iront|ront)|va [a-zéèê]{2,18}|vont [a-zéèê]{2,18})\b", 0.82),
    _act("sera livré", Act.PROMISE, r"\b(?:sera|seront|devrait [eê]tre|devraient [eê]tre|va [eê]tre|vont [eê]tre) (?:<ADV> )?(?P<verb><GIVEN>)", 0.78, "given", unless=r"\b(?:si|quand|r[eé]union|automatiquement)\b"),
    _act("Omar enverra", Act.PROMISE, r"\b(?P<maker>[a-zéè][\wéèêàç'-]{2,15})(?: (?:du|de la|de l'|des|chez) ?[\wéèêàç]{2,15}(?: [\wéèêàç]{2,15})?)? (?:<PRON>){0,2}(?P<verb><DOES>)\b", 0.66, who=Who.THIRD),
    _act("le fournisseur livrera", Act.PROMISE, r"\b(?:le|la|notre|votre|l') ?(?:fournisseur|transporteur|prestataire|[eé]diteur|h[eé]bergeur|sous-traitant|imprimeur|constructeur|usine|notaire|avocat)(?: [^.;?,]{0,20})? (?:<PRON>){0,2}(?P<verb><DOES>)\b", 0.72, who=Who.THIRD),
    _act("nous nous engageons", Act.PROMISE, r"\b(?:nous nous engageons|je m'engage|je vous promets|nous vous promettons|nous garantissons|nous vous confirmons|je vous garantis) (?:(?:[aà]|de|que) |d')?(?P<verb>[^\s.,;]{2,20})", 0.75, unless=r"\b(?:r[eé]ception|rendez-vous|r[eé]union)\b"),
    _act("nous prévoyons de", Act.PROMISE, r"\b(?:nous pr[eé]voyons|je pr[eé]vois|nous avons pr[eé]vu|j'ai pr[eé]vu|nous visons|nous tablons sur|nous comptons|je compte|nous pensons|nous devrions|je devrais|nous pouvons|je peux|nous sommes en mesure|je suis en mesure|il est pr[eé]vu)(?: de| d'| pouvoir)? ?(?P<verb>[a-zéèêàç]{2,18})", 0.6, "dated"),
    _act("je m'assure que", Act.PROMISE, r"\b(?:je m'assure|nous nous assurons|je veille|nous veillons) (?:que|[aà] ce que|[aà]|de) (?P<verb>[^.;?]{3,80})", 0.7, "dated"),
    _act("la livraison est prévue", Act.PROMISE, r"\b(?P<what>(?:<MILESTONE>)\b[^.;:?¤]{0,40}?) (?:(?:est|sera|reste) (?:bien )?(?:fix[eé]e?|pr[eé]vue?|programm[eé]e?|planifi[eé]e?|attendue?|confirm[eé]e?|maintenue?)|aura lieu|se fera|interviendra)(?: au| le| pour le| pour| [aà])? ?¤", 0.75, unless=r"\b(?:si|r[eé]union|n'est|pas)\b"),
    _act("livraison le", Act.PROMISE, r"(?:^|[(,;-] ?)(?:(?:date|d[eé]lai)(?: pr[eé]vue?)? de )?(?:livraison|mise en ligne|mise en service|mise en production|remise|d[eé]lai)(?: pr[eé]vue?)? ?(?::|le|pr[eé]vue? (?:le|pour le)|au plus tard le|-) ?(?:le )?¤", 0.72),
    _act("suivra", Act.PROMISE, r"\b(?:vous |te |nous )?(?P<verb>suivra|suivront|interviendra|interviendront|parviendra|parviendront|arrivera|arriveront|d[eé]marrera|d[eé]marreront|d[eé]butera|d[eé]buteront|commencera|commenceront|partira|partiront)\b", 0.72, "given dated", unless=r"\b(?:si|quand|r[eé]unions?|formations?|vols?|train|avion|s[eé]ance|salon|cours|atelier|conf[eé]rence|saison|ramadan|ne|il|elle|ils|elles|on)\b"),
    _act("part aujourd'hui", Act.PROMISE, r"(?:^|[,;] ?|\bet )(?P<what>(?:le |la |les |l'|votre |vos |notre |nos |mon |ma |mes |ces? |cette )[^.;:?,¤]{2,50}) (?P<verb>part|partent|suit|suivent|arrive|arrivent)(?: par \w{3,10})? (?:d[eè]s )?(?:le )?¤", 0.68, "dated", unless=r"\b(?:vols?|train|avion|[eé]quipe|coll[eè]gues?|d[eé]l[eé]gation|directeur|directrice|r[eé]union|qui)\b"),
    _act("un ami cherche", Topic.LEAD, r"\b(?:(?:mon|ma|un|une|notre|l'un de nos|une de nos) (?:fr[eè]re|s(?:œ|oe)ur|ami|amie|cousin|cousine|coll[eè]gue|client|cliente|partenaire|soci[eé]t[eé] s(?:œ|oe)ur|filiale|voisin)s?(?: [^.;?]{0,40}?)?|la soci[eé]t[eé] de (?:mon|ma) \w{2,12}) (?P<verb>cherche|recherche|a besoin|est int[eé]ress[eé]e?|souhaite|voudrait|aurait besoin)\b|\bpourriez-vous (?:me |nous )?recommander\b|\bpuis-je (?:leur|lui) (?:donner|transmettre|communiquer) (?:votre|vos)\b|\b(?:je (?:voudrais|souhaite|souhaiterais|aimerais)|j'aimerais|permettez-moi de) vous (?:pr[eé]senter (?:[aà]|mon|notre|un)|mettre en (?:relation|contact))|\bj'ai parl[eé] de (?:vous|votre \w{3,15}) (?:[aà]|avec)\b", 0.75, "question whole"),
    _act("combien", Topic.COSTING, r"\b(?:combien (?:co[uû]terait|co[uû]te|serait|faut-il|pour|cela)|[aà] combien (?:s'[eé]l[eè]verait|s'[eé]l[eè]ve|revient|reviendrait)|c'est combien|quel (?:est|serait) (?:le|votre) (?:prix|tarif|co[uû]t|surco[uû]t|montant)|quels sont vos tarifs|(?:<ASK>) ?(?:me |nous )?chiffrer|(?:<ASK>|il (?:nous|me) (?:faut|faudrait)|nous (?:souhaitons|souhaiterions|aimerions|avons besoin)(?: de| d')?)[^.;?]{0,40}? ?(?:un |une |votre |le )?(?:devis|chiffrage|estimation|(?:offre|proposition) (?:de prix|tarifaire)))(?: (?P<what>[^.;?]{2,60}))?", 0.82, "question"),
    _act("pourrait-on ajouter", Topic.CHANGE, r"\b(?:<ASK>|pourrait-on|peut-on|pourrions-nous|nous (?:souhaitons|souhaiterions|aimerions|voudrions)|j'aimerais|est-ce qu'on (?:peut|pourrait)) ?(?:aussi |[eé]galement )?(?P<verb>(?:ajouter|modifier|changer|[eé]tendre|inclure|int[eé]grer|supprimer|remplacer|prolonger|traduire|relier|connecter|raccorder|adapter|personnaliser)\b[^.;?]{2,80})", 0.8, "question", unless=r"\b(?:date|rendez-vous)\b"),
    _act("ce serait bien que", Topic.CHANGE, r"\b(?:ce serait (?:bien|super|utile|formidable|id[eé]al|pratique) (?:que|si|de)|il serait (?:utile|souhaitable|int[eé]ressant|bon) (?:que|de)) (?P<verb>[^.;?]{2,80})|\b(?:il (?:nous|me) faudrait|nous aurions besoin (?:de|d')|nous aimerions avoir) ?(?P<verb2>(?:une?|des|deux|trois|encore) [^.;?]{2,60})", 0.7, unless=r"\b(?:devis|r[eé]ponse|retour|avis|vous|confirmation)\b"),
    _act("ne fonctionne pas", Topic.SUPPORT, r"\b(?:ne (?:fonctionne|marche|s'ouvre|charge|d[eé]marre)(?:nt)? (?:plus|pas)|ne r[eé](?:pond(?:ent)?|agi(?:t|ssent)) (?:plus|pas)|est en panne|(?:une?|le m[eê]me|des|du) (?:probl[eè]me|erreur|bug|panne|dysfonctionnement|souci)s?\b|message d'erreur|plante(?:nt)?\b|(?:est|sont) (?:[^.;?]{0,20})?(?:inaccessibles?|indisponibles?|hors service|bloqu[eé]e?s?|faux|fausses?|erron[eé]e?s?|incorrecte?s?)\b|(?:nous n'arrivons|je n'arrive|impossible) (?:pas |plus )?(?:[aà]|de|d') ?(?:nous |me |se |m')?(?:connecter|acc[eé]der|ouvrir|imprimer|t[eé]l[eé]charger|enregistrer)|ne (?:peu(?:t|vent)|pouvons|parvien(?:t|nent)) (?:plus|pas) (?:[aà] )?(?:se |nous |s')?(?:connecter|acc[eé]der|ouvrir|imprimer|t[eé]l[eé]charger|enregistrer)|(?:<ASK>|peut-il|pourrait-il|peut-on) ?(?:regarder|corriger|r[eé]parer|r[eé]soudre|d[eé]panner|examiner) (?:le|la|les|l'|ce|cette|un|une) ?[^.;?]{0,20}?(?:cass[eé]|erreur|bug|[eé]chec|panne|probl[eè]me|souci)|besoin d'aide)", 0.7, "question whole", unless=r"\b(?:r[eé]solue?|corrig[eé]e?|r[eé]par[eé]e?|aucun|pas de (?:probl[eè]me|souci)|sans (?:probl[eè]me|souci|erreur|incident)|en cas de|de nouveau en service|sera)\b"),
    _act("merci de", Topic.QUESTION, r"\b(?:<ASK>) ?(?:bien vouloir |aussi |de )?(?P<verb>(?:me |nous |m'|y |le |la |les )?[a-zéèêàçô]{3,20})", 0.78, "question directive", unless=r"\b(?:merci de (?:votre|vos|ta)|merci d'avance|merci de (?:nous |m')?(?:avoir|[eê]tre)|trouver|agr[eé]er|recevoir (?:mes|nos|l')|accepter|noter|excuser|prendre note|ne pas (?:h[eé]siter|r[eé]pondre)|h[eé]siter|croire|votre (?:confiance|compr[eé]hension|r[eé]ponse|aide|retour))\b"),
    _act("dites-moi", Topic.QUESTION, r"^(?:(?:et|puis|sinon|alors|bonjour[^,]{0,20}|s'il vous pla[iî]t|svp),? )?(?P<verb>(?:envoy|transmett|donn|indiqu|confirm|communiqu|pr[eé]cis|renvoy|retourn|fourniss|rappel|inform|pr[eé]ven|ten|pass|expliqu|adress)ez-(?:moi|nous)|(?:dites|faites|tiens|dis|envoie|donne|passe|fais)-(?:moi|nous))\b", 0.72, "question directive", unless=r"\b(?:si (?:vous avez (?:besoin|des questions|la moindre)|besoin|quelque chose|n[eé]cessaire)|en cas)\b"),
    _act("il faudrait que vous", Topic.QUESTION, r"\bil (?:faudrait|faut|conviendrait|est important) que (?:vous|tu) (?P<verb>[a-zéèêàçô]{3,20})|\b(?:nous (?:aimerions|souhaiterions|souhaitons|voudrions)|(?:je |j')(?:aimerais|souhaiterais|voudrais)) (?:avoir|recevoir|obtenir|conna[iî]tre|que vous) (?P<verb2>[^.;?¤]{2,80})", 0.72, "directive", unless=r"\b(?:le plaisir)\b"),
    _act("toujours pas reçu", Topic.QUESTION, r"\b(?:nous attendons|j'attends|on attend) (?:toujours|encore) (?P<what>[^.;?¤]{2,80})|\b(?:nous n'avons|je n'ai|on n'a) (?:toujours pas|pas encore|encore rien) (?:re[cç]u|eu) (?P<what2>[^.;?¤]{2,80})", 0.7, "directive", unless=r"\bl'occasion\b"),
    _act("date limite", Topic.QUESTION, r"\b(?:date limite|date butoir|dernier d[eé]lai|cl[oô]ture)(?: (?:de |d'|des |du |pour )(?P<what>[^.;:?¤]{2,50}?))? ?(?:est|:)(?: fix[eé]e?)?(?: au| le)? ?¤", 0.7, "dated directive"),
    _act("attendus pour", Topic.QUESTION, r"\b(?:est|sont) (?:attendue?s?|[aà] (?:remettre|rendre|envoyer|retourner|renvoyer))(?: pour| avant| au plus tard)?(?: le)? ¤", 0.68, "given dated directive", unless=r"\b(?:livraison|colis|mise)\b"),
    _act("il nous faut", Topic.QUESTION, r"\b(?:il (?:me|nous) faut|nous avons besoin (?:de|du|d')|j'ai besoin (?:de|du|d')|nous attendons|j'attends) ?(?P<verb>[^.;?¤]{2,80})", 0.68, "dated directive"),
    _act("question", Topic.QUESTION, r"\b(?:quand|o[uù]|qui|que|quoi|quel|quelle|quels|quelles|comment|pourquoi|combien|est-ce|avez-vous|pouvez-vous|pourriez-vous|est-il|sera-t-il|y a-t-il|as-tu|[eê]tes-vous|peut-on|puis-je|pouvons-nous|pourrait-on|[a-zéèê]{2,15}-(?:vous|tu))\b[^?]{2,200}\?", 0.75, "asking undated whole", unless=r"\b(?:comment (?:allez-vous|vas-tu|[cç]a va)|vous aider)\b"),
    _act("absence", RemarkKind.OUT_OF_OFFICE, r"\b(?:r[eé]ponse automatique|message d'absence|je suis (?:actuellement )?(?:absente?|en cong[eé]s?)|je serai (?:absente?|en cong[eé]s?))", 0.85, "automatic"),
    _act("approuvé", RemarkKind.APPROVAL, r"\b(?:nous (?:acceptons|validons|approuvons)|j'(?:accepte|approuve)|je valide|bon pour accord|devis (?:valid[eé]|accept[eé]|sign[eé])|vous pouvez (?:commencer|y aller|lancer))\b", 0.8, unless=r"\b(?:pas|si|quand)\b"),
    _act("bien reçu", RemarkKind.ACKNOWLEDGEMENT, r"^(?:bien re[cç]u|merci|c'est not[eé]|not[eé]|re[cç]u|parfait|entendu|ok)\b", 0.7, unless=r"\bmerci de\b"),
    _act("facture", RemarkKind.INVOICE, r"\b(?:ci-joint(?:e)?[^.;]{0,20} facture|facture n[°o]|votre facture)\b", 0.8),
    _act("ordre du jour", RemarkKind.AGENDA_AHEAD, r"\bordre du jour\b", 0.75, unless=r"\bcompte[- ]rendu\b"),
)

ACTS = ActWords(
    classes=_CLASSES,
    rules=_RULES,
    idle=r"(?:ser(?:ai|ons|a) (?:ravi|heureu|enchant|absent|ferm|disponible|joignable|reconnaissant|tenu|pr[eé]sent|de retour|l[aà]\b|au |aux |[aà] |en |dans |chez |sur )|attendr(?:ai|ons|a)\b|aur(?:ai|ons|a) (?:besoin|le plaisir|plaisir|du mal)|aimerai|voudrai|pourr(?:ai|ons|a)\b|devr(?:ai|ons|a)\b|saur(?:ai|ons|a)\b|verr(?:ons|ai|a)\b|(?:re|entre)verrons|esp[eé]r|pr[eé]f[eé]rons|consid[eé]rons|d[eé]sirons|ignorons|d[eé]clarons|assurons|rencontrons|montrons|entrons|offrons|ouvrons|souffrons|demeurons|tirons|jurons|adh[eé]rons|diff[eé]rons|r[eé]cup[eé]rons|lib[eé]rons|pr[eé]parons|d[eé]marrons|int[eé]grons|g[eé]rons|livrons|rentrons|enregistrons|administrons|(?:parler|rencontrer|r[eé]unir|retrouver)ons|oublier|remercier|resterons [aà]|resterai [aà])",
    doubts=(
        ("peut-être", r"\b(?:peut-[eê]tre|si possible|probablement|dans la mesure du possible)\b", 0.8),
        ("j'espère", r"\b(?:j'esp[eè]re|esp[eé]rons|en esp[eé]rant|pourvu) ", 0.5),
        ("toujours", r"\b(?:toujours|habituellement|chaque fois|automatiquement)\b", 0.5),
        ("il a dit", r"\b(?:il|elle|ils) (?:a|ont) dit\b", 0.7),
    ),
    letter=(("lettre d'information", r"(?:se d[eé]sabonner|d[eé]sinscri)", 0.45),),
    hypothetic=r"\b(?:si|quand|d[eè]s que|lorsque|avant que|jusqu'[aà] ce que) {0,3}$",
    condition=r"(?:^|[\s,;(-])(?:si|d[eè]s que|dès|une fois(?: que)?|apr[eè]s|[aà] r[eé]ception de|sous r[eé]serve de) (?P<what>(?:vous|votre|vos|nous (?:recevons|avons)|le|la|les|r[eé]ception|validation|paiement|signature)\b[^,.;:?!¤]{0,60})",
    clause=r"(?:;|: | - |, (?=(?:je|nous|vous|il|elle|ils|on) )|,? (?:mais|car|parce que|donc|afin que|puisque|alors que) |,? et (?=(?:je|nous|vous|il|elle|on|merci|veuillez)[ ,']))",
    thing=r"(?: ?[,;:.!?()]| (?:car|parce|si|quand|dès|avant|apr[eè]s|jusqu|pour que|afin|d'ici|au plus tard|s'il vous pla[iî]t|svp|merci|et (?:nous|je|vous)|avant)\b)",
    drop=r"\b(?:au lieu (?:de|du)|plut[oô]t que) [^.;,]{2,30}|\b(?:s'il vous pla[iî]t|svp|ci-joint(?:e|s|es)?|[eé]galement|aussi)\b|^ {0,3}(?:me|nous|vous)\b",
    give=r"(?:enverrai|enverrons|envoyer|envoie|envoyons|transmettrai|transmettrons|transmettre|transmets|livrerons|livrerai|livrer|fournirons|fournir|partagerons|partager|adresserai|adresserons|adresser|(?:nous |m'|me )?(?:envoyer|transmettre|fournir|adresser|communiquer|faire parvenir))\b",
    given=r"(?:<GIVEN>|report[eé]e?s?|d[eé]cal[eé]e?s?|repouss[eé]e?s?|retard[eé]e?s?|d[eé]plac[eé]e?s?)",
    paying=r"\b(?:pr[eê]ts? [aà] payer|moyennant (?:un )?suppl[eé]ment|co[uû]t suppl[eé]mentaire|facturez|(?:nous|me) facturer)",
    partly=r"\b(?:premi[eè]re partie|premier lot|une partie|partiellement|le reste|le solde)\b",
    pronoun=r"\b(?:cela|ça)\b",
    that=r"\bque ",
    noun=r"\b(?P<what>(?:le|la|les|votre|vos|notre|nos|un|une|l') ?[\w'-]{3,20}(?: [\w'-]{4,20})?)",
    due=(
        (r"(?:avant|d'ici|au plus tard|jusqu'au|jusqu'[aà]|sous|d'ici [aà])(?: le| la)? {0,3}$", 3.0),
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
