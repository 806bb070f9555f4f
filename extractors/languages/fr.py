"""French: the words that dates, prices, promises, requests, agendas and mail programs use."""

from __future__ import annotations

from typing import Any

from extractors.languages.base import AgendaWords, DateRule, DateWords, Language, MailWords, NumberWords, PriceWords, phrases
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
        "NOW": _some("maintenant, à l'instant, actuellement, immédiatement"),
        "NEXT": dict.fromkeys(_some("prochain, prochaine, prochains, prochaines, à venir, qui vient, suivant, suivante, suivants"), "coming"),
        "LAST": _some("dernier, dernière, derniers, dernières, passé, passée, passés, précédent, précédente, écoulé, écoulée"),
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
        "BEFORE": ("avant", "avant le", "avant la", "avant l'"), "AFTER": _some("après, après le, après la"), "SINCE": ("depuis", "depuis le", "depuis la"), "BEGINNING": _some("à partir de, à partir du, à compter du, à compter de, dès le"),
        "NOTAFTER": ("au plus tard",), "ABOUT": _some("environ, à peu près, autour de"), "AFTERNEXT": ("en huit",), "MINUS": ("moins",), "TIME": ("heure locale",),
        "PLACE": _some("rue, avenue, boulevard, place, madame, monsieur, mme, m, numéro, n°, article, annexe, salle"),
        "BREAK": _some("bonne journée, bonne soirée, bon week-end, bonne fin de semaine, bonne fin de journée, bonne nuit, bonne année, jour et nuit, un jour, nuit et jour, à ce jour, de nos jours"),
    },
    followers=phrases("""à, de, du, nous, je, vous, il, elle, on, et, ou, pour, dans, au, aux, avec, car, si, que, qui, par, sur, en, le, la, les, est, sera, prochain, dernier,
        inclus, matin, soir, svp, merci, ce, cette, chez, sans, mais, comme"""),
    past_cues=r"\bmerci (?:beaucoup )?(?:pour|de)\b|\b(?:était|avons|avez|ont|ai|suis|sommes|fut|fûmes|eu|reçu|envoyé|parti|partie|signé|rencontré|discuté|parlé|lors)\b",
    future_cues=r"\b(?:\w{2,20}(?:rons|rez|ront|rai|ra)|prévue?|échéance|avant|d'ici|jusqu|pour|doit|devons|devez|confirmée?|rendez-vous)\b",
    orders=("adjective last", "working last", "hour in part", "quarters", "ago first", "at is to", "the day", "places", "decimal comma", "dashed"),
    without=("the nth", "on the nth", "quarter of year", "quarter with its year"),
    rules=(
        DateRule("counted", "within, by", "BY length:LENGTH", "counting.within"),
        DateRule("names", "month named", "THE? unit:UNIT OF month:ANYMONTH", "word_order.month_named"),
        DateRule("names", "year named", "THE? unit:UNIT year:YEAR4", "word_order.year_named"),
        DateRule("names", "hours as a length", "(?<=WITHIN|FOR|AGO|IN) clock:HCLOCK", "word_order.hours_long"),
        DateRule("names", "clock by hours", "(?<=AT|OF|ON|TO|UNTIL|BETWEEN|BY|BEFORE|AFTER|BEGINNING|DASH|AND) clock:HOURNUM hours:(UNIT|UNITS) (minute:MINUTENUM)? ((AND|MINUS) (A|THE)? by:(HALF|HOURPART|MINUTENUM))? (UNIT (?!UNIT))?", "word_order.clock_by_hours"),
        DateRule("names", "clock by hours and part", "clock:HOURNUM hours:UNIT minute:MINUTENUM? (?=PART|WEEKDAY|EVERY|DASH|AT|TO)", "word_order.clock_by_hours"),
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
    vague=r"centaines?|milliers?|millions?|milliards?|dizaines?",
    ranges=(("entre", "et"), ("de", "à"), ("", "à"), ("de", "jusqu'à"), ("du", "au")),
    changes=r"augment\w{0,6}|pass\w{0,4}|bais\w{0,4}|hauss\w{0,2}|chut\w{0,2}|mont\w{0,3}|tomb\w{0,3}|recul\w{0,2}|réduit\w{0,2}|diminu\w{0,3}|relev\w{0,2}",
    about=r"environ|approximativement|à peu près|près de|autour de|quelque|dans les|de l'ordre de|aux alentours de|presque|~|env\.?",
    about_after=r"environ|à peu près|approximativement|env\.?",
    at_least=r"à partir de|a partir de|dès|au moins|au minimum|minimum|plus de|supérieur à|minimum de|un minimum de|pas moins de|dépass\w{0,3}|excéd\w{0,3}|excède|min\.?",
    at_least_after=r"(?:au )?minimum|au moins|(?:et|ou) plus|min\.?",
    at_most=r"jusqu'à|au plus|au maximum|maximum|moins de|inférieur à|pas plus de|un maximum de|dans la limite de|ne dépass\w{1,5}(?: pas)?|plafonné à|max\.?",
    at_most_after=r"(?:au )?maximum|au plus|max\.?|(?:et|ou) moins",
    per=r"par|le|la|l'|/|chaque|pour chaque|de l'|pour un|pour une",
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
    equals=r"environ|soit|équivalent à|=|~|≈|ou|c'est-à-dire|env\.?|approximativement",
    quantity=r"qté|quantité|nombre|nb\.?|jours|heures|unités?",
    item_column=r"désignation|description|prestation|article|produit|libellé|service|poste|intitulé",
    each_column=r"prix unitaire|pu|p\.u\.|prix|tarif|montant|pu ht|prix unitaire ht|prix ht|montant ht|coût",
    free=r"gratuit|gratuite|offert",
    valid_until=r"valables? jusqu'(?:au|à)|valides? jusqu'(?:au|à)|expire (?:le|au)|en vigueur jusqu'(?:au|à)|validité(?: jusqu'au)?:?|garantis? jusqu'(?:au|à)|maintenus? jusqu'(?:au|à)",
    valid_for=r"valables? (?:pendant|durant)?|valides? (?:pendant|durant)?|validité(?: de l'offre)?(?: de)?:?|garantis? pendant",
    days={"jour": 1, "jours": 1, "semaine": 7, "semaines": 7, "mois": -1},
    fillers=r"le|la|les|un|une|des|du|notre|votre|ce|cette|ces|nos|vos|pour|l'",
)


# ------------------------------------------------------------------------------------------------ promises and requests


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
        r"avant d['’]imprimer|(?:pensez|penser|pensons) à (?:l['’]environnement|la planète)",
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
)
