"""German: the words that dates, prices, promises, requests, agendas and mail programs use."""

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


def _names(lines: str, first: int) -> dict[str, Any]:
    """Words to numbers: one line a number, its spellings side by side."""
    return {word: number for number, line in enumerate(lines.strip().splitlines(), first) for word in line.split()}


def _all(words: str, value: object) -> dict[str, Any]:
    return dict.fromkeys(phrases(words), value)


def _inflected(stems: str, endings: str = "e er es en em") -> tuple[str, ...]:
    """Each adjective in its cases: nächste, nächster, nächsten…"""
    return tuple(stem + ending for stem in stems.split() for ending in endings.split())


_DAYS = {"montag": 0, "dienstag": 1, "mittwoch": 2, "donnerstag": 3, "freitag": 4, "samstag": 5, "sonnabend": 5, "sonntag": 6}
_MORNING, _NOON, _AFTERNOON = ("morning", 480, 720), ("noon", 660, 840), ("afternoon", 720, 960)
_EVENING, _NIGHT, _EARLY = ("evening", 960, 1200), ("night", 1200, 1440), ("morning", 480, 600)
_PARTS = {
    **_all("morgen, vormittag, früh", _MORNING), "frühmorgens": _EARLY, "mittag": _NOON, "nachmittag": _AFTERNOON, "abend": _EVENING, "nacht": _NIGHT,
    "spätabend": ("evening", 1080, 1200), "spätnachmittag": ("afternoon", 840, 960),
}  # fmt: skip

DATES = DateWords(
    words={
        "MONTH": _names(
            """januar jan jänner
            februar feb
            märz maerz mär
            april apr
            mai
            juni jun
            juli jul
            august aug
            september sept sep
            oktober okt
            november nov
            dezember dez""",
            1,
        ),
        "HOLIDAY": {
            **_all("weihnachten, weihnachtstag, erster weihnachtstag, ersten weihnachtstag, erster weihnachtsfeiertag, ersten weihnachtsfeiertag", "christmas"), **_all("zweiter weihnachtstag, zweiten weihnachtstag, zweiter weihnachtsfeiertag, zweiten weihnachtsfeiertag", "boxing"),
            **_all("heiligabend, heiliger abend", "christmas eve"), **_all("silvester", "new year eve"), **_all("neujahr, neujahrstag", "new year"), **_all("heilige drei könige, dreikönigstag", "epiphany"), **_all("karfreitag", "good friday"),
            **_all("gründonnerstag", "maundy thursday"), **_all("ostern, ostersonntag", "easter"), **_all("ostermontag", "easter monday"), **_all("palmsonntag", "palm sunday"), **_all("aschermittwoch", "ash wednesday"), **_all("christi himmelfahrt, himmelfahrt", "ascension"),
            **_all("pfingsten, pfingstsonntag", "pentecost"), **_all("pfingstmontag", "whit monday"), **_all("fronleichnam", "corpus christi"), **_all("allerheiligen", "all saints"), **_all("tag der arbeit", "may day"), **_all("valentinstag", "valentine"),
        },
        "WEEKDAY": _DAYS,
        "WEAKDAY": {"mo": 0, "di": 1, "mi": 2, "do": 3, "fr": 4, "sa": 5, "so": 6},
        "WEEKDAYS": {f"{day}s": number for day, number in _DAYS.items()},
        "DAYANDPART": {f"{day}{name}{end}": (number, part) for day, number in _DAYS.items() for name, part in _PARTS.items() for end in ("", "s")},
        "UNIT": {
            **_all("tag, tage, tagen, tages, tg, kalendertag, kalendertage, kalendertagen", "day"), **_all("woche, wochen, kw, kalenderwoche", "week"),
            **_all("monat, monate, monaten, monats", "month"), **_all("jahr, jahre, jahren, jahres", "year"), **_all("stunde, stunden, std", "hour"), **_all("minute, minuten, min", "minute"),
            **_all("sekunde, sekunden, sek", "second"), **_all("halbjahr, halbjahre, halbjahres, semester", "halfyear"), **_all("jahrzehnt, jahrzehnte", "decade"), **_all("jahrhundert", "century"),
            **_all("nächte, nächten", "day"),
        },
        "WORKDAY": {**_all("werktag, werktage, werktagen, werktages, arbeitstag, arbeitstage, arbeitstagen, geschäftstag, geschäftstage, geschäftstagen, bankarbeitstage, bankarbeitstagen", "day"), **_all("arbeitsstunde, arbeitsstunden", "hour"), **_all("arbeitswoche, arbeitswochen", "week")},
        "UNITS": {"h": "hour", "d": "day", "s": "second", "m": "minute"},
        "QUARTER": {"quartal": "quarter", "quartale": "quarter", "quartals": "quarter"},
        "HOURPART": {"viertel": 15, "dreiviertel": 45},
        "HALF": ("halbe", "halben", "halbes", "halber"),
        "HALFTO": ("halb",),
        "A": ("ein", "eine", "einen", "einem", "einer"),
        "FEW": {**_all("einige, einigen, mehrere, mehreren, ein paar, paar, wenige, wenigen", 3), **_all("beide, beiden", 2)},
        "ANOTHER": ("weitere", "weiteren", "noch eine", "noch einen"),
        "LENGTHWORD": {"viertelstunde": 15, "dreiviertelstunde": 45, "halbstunde": 30},
        "RELDAY": {"heute": 0, "morgen": 1, "übermorgen": 2, "gestern": -1, "vorgestern": -2, "uebermorgen": 2},
        "NIGHT": {"heute morgen": _MORNING},
        "SAMEDAY": ("am selben tag", "am gleichen tag", "selben tags", "noch am selben tag"),
        "NOW": ("jetzt", "nun", "sofort", "gerade eben", "umgehend"),
        "NEXT": {**dict.fromkeys(_inflected("nächst naechst"), "coming"), **dict.fromkeys(_inflected("kommend folgend"), "coming")},
        "NEXTBUTONE": _inflected("übernächst uebernächst"),
        "LAST": (*_inflected("letzt vergangen vorig vorangegangen"),),
        "BEFORELAST": _inflected("vorletzt"),
        "THIS": ("diese", "dieser", "dieses", "diesen", "diesem", "laufenden", "laufende", "laufendes"),
        "LATER": ("später",),
        "THEREAFTER": ("danach", "darauf"),
        "END": ("ende", "ende des", "ende der", "das ende", "zum ende"),
        "START": ("anfang", "anfang des", "beginn", "zu beginn", "der anfang"),
        "MIDDLE": ("mitte", "mitte des"),
        "REST": ("rest", "den rest"),
        "ALL": ("ganze", "ganzen", "gesamte", "gesamten"),
        "EVERY": ("jeden", "jede", "jedes", "jeder", "alle"),
        "WEEKOF": ("woche vom", "woche ab"),
        "NUMBERED": {"q": "quarter"},
        "EDGE": {**_all("ende des tages, tagesende, ende des heutigen tages", "eod"), **_all("geschäftsschluss, feierabend, büroschluss, dienstschluss, ende des arbeitstages", "cob"), **_all("monatsende", "eom"), **_all("jahresende", "eoy"), **_all("quartalsende", "eoq"), **_all("wochenende der woche", "eow"), **_all("monatsanfang", "bom")},
        "WEEKEND": ("wochenende", "wochenendes"),
        "SEASON": {"frühling": 3, "frühjahr": 3, "sommer": 6, "herbst": 9, "winter": 12},
        "PART": {
            **_all("morgens, vormittags, vormittag, früh, am morgen, am vormittag, in der früh", _MORNING), **_all("frühmorgens", _EARLY), **_all("mittags, mittag, am mittag", _NOON),
            **_all("nachmittags, nachmittag, am nachmittag", _AFTERNOON), **_all("abends, abend, am abend", _EVENING), **_all("nachts, nacht, in der nacht", _NIGHT), **_all("spätabends, spätabend", ("evening", 1080, 1200)), **_all("spätnachmittags, spätnachmittag", ("afternoon", 840, 960)),
        },
        "NOON": {"mitternacht": 0},
        "AMPM": {"p.m.": "pm", "a.m.": "am", "pm": "pm"},
        "UHR": ("uhr",),
        "WORDNUM": {f"{unit}und{ten}": (tens + one, False) for tens, ten in zip(range(20, 100, 10), _TENS, strict=True) for one, unit in enumerate(["ein", *_UNITS], 1)},
        "DECIMAL": {**{f"{unit}einhalb": (number + 0.5, None, ()) for number, unit in enumerate(["ein", *_UNITS], 1)}, "anderthalb": (1.5, None, ()), "anderthalbe": (1.5, None, ())},
        "ZONE": {"mez": ("CET", "Europe/Berlin"), "mesz": ("CEST", "Europe/Berlin"), "cet": ("CET", "Europe/Berlin"), "cest": ("CEST", "Europe/Berlin"), "utc": ("UTC", "UTC"), "gmt": ("UTC", "UTC"),
            **_all("deutscher zeit, berliner zeit", ("Berlin time", "Europe/Berlin")), **_all("wiener zeit", ("Vienna time", "Europe/Vienna")), **_all("schweizer zeit, zürcher zeit", ("Zurich time", "Europe/Zurich")), **_all("londoner zeit", ("London time", "Europe/London")), **_all("dubaier zeit", ("Dubai time", "Asia/Dubai"))},
        "FREQUENCY": {**_all("täglich", "FREQ=DAILY"), **_all("wöchentlich", "FREQ=WEEKLY"), **_all("monatlich", "FREQ=MONTHLY"), **_all("vierteljährlich, quartalsweise", "FREQ=MONTHLY;INTERVAL=3"), **_all("jährlich", "FREQ=YEARLY"), **_all("zweiwöchentlich, vierzehntägig", "FREQ=WEEKLY;INTERVAL=2")},
        "THE": ("der", "die", "das", "den", "dem", "des"), "OF": ("von", "vom"), "ON": ("am",), "IN": ("in", "im", "in den", "in der", "in dem", "in einem"), "AT": ("um", "gegen", "um ca", "ab ca"), "FOR": ("für", "für den", "für die", "für das"),
        "BY": ("spätestens", "spätestens am", "spätestens bis", "bis spätestens", "bis spätestens am"), "TO": (), "UNTIL": ("bis", "bis zum", "bis zur", "bis einschließlich"), "BETWEEN": ("zwischen", "zwischen dem"), "AND": ("und",), "OR": ("oder",), "FROM": ("ab", "ab dem", "ab der"),
        "WITHIN": ("innerhalb von", "innerhalb", "binnen", "innerhalb der nächsten", "in weniger als", "in spätestens"), "BEFORE": ("vor", "vor dem", "vor der"), "AFTER": ("nach", "nach dem", "nach der"), "SINCE": ("seit", "seit dem", "seit der"),
        "BEGINNING": ("beginnend am", "beginnend mit", "mit wirkung vom"), "ABOUT": ("etwa", "ungefähr", "circa", "ca", "rund", "zirka"), "TIME": ("ortszeit",), "NOTAFTER": ("nicht später als",), "NOTBEFORE": ("nicht vor", "frühestens", "frühestens am"),
        "PLACE": ("straße", "strasse", "platz", "allee", "frau", "herr", "herrn", "nummer", "nr", "ziffer", "anlage", "raum", "artikel", "abschnitt", "kapitel"),
        "BREAK": ("guten morgen", "guten tag", "guten abend", "gute nacht", "schönes wochenende", "schönen tag", "schönen abend", "schönen feierabend", "tag und nacht", "eines tages", "an diesem tag", "vor allem", "zum mitnehmen", "von zeit zu zeit", "wochenenden"),
    },
    followers=phrases("""uhr, in, im, an, am, bei, mit, und, oder, für, wir, ich, sie, er, es, ist, sind, war, wird, werden, weg, da, zurück, nach, vor, bis, zu, zum, zur, auf, statt, fertig,
        kommen, kommt, senden, melden, treffen, geht, passt, bitte, danke, nicht, noch, hier, dort, frei, per"""),
    past_cues=r"\b(?:danke|vielen dank) (?:für|fuer)\b|\b(?:war|waren|wurde|wurden|hatte|hatten|haben|habe|ging|kam|trafen)\b|\b(?:gesendet|geschickt|besprochen|unterschrieben)(?: am| vom| zuletzt)? {0,1}$|\b(?:dankend|bereits|gut|schon|nicht|^) ?erhalten(?: am| vom)? {0,1}$",
    future_cues=r"\b(?:wird|werden|soll|sollen|bis|spätestens|kann|können|fällig|termin|treffen|bitte|möchte|geplant)\b",
    orders=("hour in part", "decimal comma", "dashed"),
    bare_days=True,
    without=("nights", "the nth", "on the nth", "week of"),
    rules=(
        DateRule("weekdays", "place", "PLACE (DATE|WEEKDATE|PERIOD)", "word_order.no_date"),
        DateRule("open", "from a period", "(FROM|BEGINNING) THE? value:PERIOD", "openness.after"),
        DateRule("names", "year named", "(THE|IN)? unit:UNIT year:YEAR4", "word_order.year_named"),
        DateRule("names", "day dot month dot", "(?<=ON|THE|OF|UNTIL|FROM|FOR|BETWEEN|BEFORE|AFTER|BY|IN|TO|AND) point:(DOTCLOCK|DECIMAL) DOT", "compounds.pointed_date"),
        DateRule("names", "day dot month dot, spaced", "(?<=ON|THE|OF|UNTIL|FROM|FOR|BETWEEN|BEFORE|AFTER|BY|IN|TO|AND) first:DAYNUM DOT second:N12 (DOT year:YEAR?)?", "compounds.pointed_date"),
        DateRule("names", "ordinals", "weekday:ANYDAY DOT? (COMMA|THE)* first:(ORD|DAYNUM) (DOT|SLASH)* second:(ORD|N12) DOT? year:YEAR?", "compounds.pointed_date"),
        DateRule("names", "ordinals", "(?<=ON|THE|OF|UNTIL|FROM|FOR|BETWEEN|BEFORE|AFTER|BY|IN|TO|AND) first:ORD (DOT|SLASH)* second:(ORD|N12) DOT? year:YEAR?", "compounds.pointed_date"),
        DateRule("names", "weekday, pointed", "weekday:ANYDAY DOT? (COMMA|THE)* point:(DOTCLOCK|DECIMAL) DOT", "compounds.pointed_date"),
        DateRule("names", "working length range", "low:COUNT (DASH|TO|OR|UNTIL) count:COUNT unit:WORKDAY", "compounds.working_length"),
        DateRule("names", "working length", "count:AMOUNT unit:WORKDAY", "compounds.working_length"),
        DateRule("lengths", "quarter of an hour", "A? length:LENGTHWORD", "compounds.length_word"),
        DateRule("clocks", "half to", "HALFTO clock:(HOURNUM|CLOCK) OCLOCK?", "word_order.half_to"),
        DateRule("clocks", "past the hour, after", "by:(HOURPART|MINUTENUM|LENGTH) (AFTER|BEFORE) clock:(HOURNUM|CLOCK) OCLOCK?", "compounds.minutes_beside"),
        DateRule("clocks", "hour and minutes", "clock:HOURNUM OCLOCK by:MINUTENUM (?!UNIT|DOT|MONTH)", "word_order.clock_said"),
        DateRule("clocks", "one o'clock", "clock:A OCLOCK", "word_order.clock_said_one"),
        DateRule("clocks", "dotted o'clock", "clock:DOTCLOCK OCLOCK", "clocks.as_clock"),
        DateRule("days", "day month", "(weekday:ANYDAY DOT? (COMMA|THE)*)? THE? day:DAYORD DOT? month:ANYMONTH DOT? (COMMA? year:YEAR)?", "calendar_days.day_month"),
        DateRule("days", "days of a month", "(OF|BETWEEN)? THE? low:DAYORD DOT? (UNTIL|AND|DASH) THE? high:DAYORD DOT? month:ANYMONTH (COMMA? year:YEAR)?", "ranges.days_of_month"),
        DateRule("days", "year", "year:NAMEDYEAR", "calendar_days.whole_year"),
        DateRule("days", "the day by its number", "(ON|THE|FOR|OF) day:DAYNUM DOT (?!MONTH|WEAKMONTH|UNIT|DASH|N12|N24|N31|UNTIL|ORD)", "word_order.the_day"),
        DateRule("days", "day of the month", "(ON)? day:DAYNUM DOT THE whole:UNIT", "inside.day_in_period"),
        DateRule("days", "years, joined", "OF first:YEAR4 UNTIL last:YEAR4", "ranges.years"),
        DateRule("periods", "turned unit before its days", "THE? turn:(NEXT|LAST|THIS) unit:UNIT (?=OF (N12|N24|N31|ORD))", "periods.turned_unit"),
        DateRule("periods", "unit after next", "THE? NEXTBUTONE unit:(UNIT|QUARTER)", "periods.after_next"),
        DateRule("periods", "weekday after next", "THE? NEXTBUTONE weekday:ANYDAY", "periods.after_next"),
        DateRule("periods", "unit before last", "THE? BEFORELAST unit:(UNIT|QUARTER)", "compounds.before_last"),
        DateRule("periods", "part of a weekday", "(NEXT|THIS)? day:DAYANDPART", "compounds.part_of_weekday"),
        DateRule("periods", "weekday morning", "turn:(NEXT|THIS|LAST)? weekday:WEEKDAY tomorrow:RELDAY", "compounds.weekday_morning"),
        DateRule("within", "week's weekday, joined", "period:PERIOD (ON|COMMA|IN)* THE? weekday:ANYDAY", "inside.weekday_of_period"),
        DateRule("within", "days in a month, dots", "period:PERIOD OF first:DAYORD DOT? UNTIL THE? last:DAYORD DOT?", "inside.days_in_period"),
        DateRule("within", "ordinal of a month", "THE? (number:ORDINAL|LAST) unit:UNIT (IN|OF|THE)* period:PERIOD", "inside.ordinal_of"),
        DateRule("counted", "ago, by before", "BEFORE (ABOUT)? length:LENGTH (?!AFTER|BEFORE|FROM|OF)", "counting.ago"),
        DateRule("counted", "in a length", "IN (ABOUT)? length:LENGTH", "counting.from_now"),
        DateRule("spans", "clock span, joined", "(OF|FROM|BETWEEN) first:(CLOCK|HOUR|HOURNUM) (UNTIL|AND|DASH) until:(CLOCK|HOUR|HOURNUM) (?!DOT (MONTH|N12)|MONTH)", "clocks.span"),
        DateRule("spans", "clock span of hours", "first:HOURNUM (UNTIL|DASH) until:CLOCK", "clocks.span"),
        DateRule("together", "span of a day, joined", "date:(DATE|WEEKDATE) (COMMA|OF|FROM)* times:(TIMESPAN|HOURSPAN)", "combining.day_span"),
        DateRule("together", "span and its part", "times:(TIMESPAN|HOURSPAN) part:PART", "compounds.span_in_part"),
        DateRule("ranges", "range, joined", "(OF|FROM|BETWEEN)? THE? first:(DATE|WEEKDATE|PERIOD|MOMENT) (UNTIL|AND|DASH) THE? last:(DATE|WEEKDATE|PERIOD|MOMENT)", "compounds.range_joined"),
    ),
)  # fmt: skip


# ----------------------------------------------------------------------------------------------------------------- prices

PRICES = PriceWords(
    decimal=",",
    currencies={
        "USD CAD AUD": "dollar|dollars|dollars",
        "USD": "us-dollar|us dollar|us-dollars|us-amerikanische dollar|us-amerikanischen dollar|amerikanische dollar|amerikanischen dollar|amerikanischer dollar",
        "CAD": "kanadische dollar|kanadischen dollar|kanadischer dollar|kanada-dollar|kanadadollar",
        "AUD": "australische dollar|australischen dollar|australischer dollar|australdollar",
        "NZD": "neuseeland-dollar|neuseeländische dollar|neuseeländischen dollar|neuseeländischer dollar",
        "HKD": "hongkong-dollar|hongkong dollar",
        "SGD": "singapur-dollar|singapur dollar|singapurdollar",
        "EUR": "euro|euros|teuro",
        "GBP EGP": "pfund",
        "GBP": "britische pfund|britischen pfund|britisches pfund|pfund sterling|englische pfund|englischen pfund",
        "EGP": "ägyptische pfund|ägyptischen pfund|ägyptisches pfund",
        "CHF": "franken|schweizer franken|fränkli|stutz|sfr.|fr.",
        "FRF": "französische franc|französischen franc|französische francs|französischen francs",
        "FRF CHF BEF": "francs",
        "JPY": "yen|japanische yen|japanischen yen|japanischer yen",
        "CNY": "yuan|chinesische yuan|chinesischen yuan|chinesischer yuan|renminbi",
        "AED MAD": "dirham|dirhams",
        "AED": "vae-dirham|emiratische dirham|emiratischen dirham|vae dirham",
        "MAD": "marokkanische dirham|marokkanischen dirham",
        "SAR QAR OMR": "riyal|rial|riyals|rials",
        "SAR": "saudi-rial|saudi-riyal|saudische riyal|saudischen riyal|saudische rial|saudi-arabische riyal",
        "QAR": "katar-riyal|katarische riyal|katarischen riyal",
        "OMR": "omanische rial|omanischen rial",
        "KWD JOD BHD TND RSD": "dinar",
        "KWD": "kuwait-dinar|kuwaitische dinar|kuwaitischen dinar",
        "INR PKR LKR": "rupien|rupie",
        "INR": "indische rupien|indischen rupien|indische rupie",
        "RUB": "rubel|russische rubel|russischen rubel",
        "TRY": "türkische lira|türkischen lira",
        "PLN": "zloty|polnische zloty|polnischen zloty",
        "CZK": "tschechische kronen|tschechischen kronen",
        "SEK": "schwedische kronen|schwedischen kronen",
        "NOK": "norwegische kronen|norwegischen kronen",
        "DKK": "dänische kronen|dänischen kronen",
        "SEK NOK DKK": "kronen",
        "HUF": "forint",
        "ILS": "schekel",
        "THB": "baht",
        "KRW": "südkoreanische won|südkoreanischen won",
        "MXN ARS CLP COP": "peso|pesos",
        "MXN": "mexikanische peso|mexikanische pesos|mexikanischen pesos|mexikanischen peso",
        "BRL": "brasilianische real|brasilianischen real|brasilianische reais",
        "FIM": "finnische mark|finnischen mark|finnmark|finnische markka",
        "DEM": "deutsche mark|d-mark|deutschen mark|deutschmark|dm",
        "NLG": "gulden|niederländische gulden|niederländischen gulden|holländische gulden",
        "ESP": "peseten|peseta|spanische peseten",
        "ITL": "italienische lire|italienischen lire|lire",
        "ATS": "schilling",
        "BTC": "bitcoin|bitcoins",
    },
    minors={"EUR USD": "cent|cents|ct", "GBP": "pence|penny", "CHF": "rappen", "DEM": "pfennig"},
    magnitudes={
        "tausend": 1000,
        "tsd": 1000,
        "tsd.": 1000,
        "mio": 10**6,
        "mio.": 10**6,
        "million": 10**6,
        "millionen": 10**6,
        "mrd": 10**9,
        "mrd.": 10**9,
        "milliarde": 10**9,
        "milliarden": 10**9,
    },
    article="eine[mnr]?|ein",
    minor_join="und",
    no_money_before=r"wiegt|wiegen|wog",
    weak_names="pfund",
    vague=r"tausende|millionen?|milliarden?|hunderte",
    ranges=(("zwischen", "und"), ("von", "bis"), ("", "bis"), ("von", "bis zu"), ("", "bis zu")),
    changes=r"stieg\w{0,2}|steig\w{0,3}|erhöh\w{0,4}|gesenkt|senk\w{0,3}|fiel\w{0,2}|fällt|sank\w{0,2}|gestiegen|angehoben|gefallen|reduzier\w{0,3}|geändert",
    about=r"ca\.?|etwa|rund|ungefähr|circa|zirka|um die|knapp|fast|in etwa|nahezu|schätzungsweise|~|gut|an die|in höhe von rund",
    about_after=r"ungefähr|etwa|ca\.?",
    at_least=r"ab|mindestens|wenigstens|mehr als|(?<!angebot )(?<!rechnung )(?<!auftrag )(?<!vertrag )(?<!betrag )(?<!gutschrift )(?<!voranschlag )über|min\.?|nicht weniger als|nicht unter|mind\.?|oberhalb von|minimal",
    at_least_after=r"(?:und|oder) mehr|aufwärts|mindestens",
    at_most=r"bis zu|bis|höchstens|maximal|max\.?|weniger als|unter|nicht mehr als|nicht über|unterhalb von|bis maximal",
    at_most_after=r"maximal|höchstens|(?:und|oder) weniger|max\.?",
    per=r"(?:und )?pro|und|je|im|am|die|/|der|den|für jede[ns]?|à|jede[nrs]?|pro angefangene[nrm]?",
    units={
        "month": "monat|monate",
        "year": "jahr|jahre",
        "quarter": "quartal",
        "week": "woche",
        "day": "tag|tage|personentag|pt|manntag|arbeitstag",
        "hour": "stunde|std.|std|h|stunden|arbeitsstunde",
        "minute": "minute|min",
        "night": "nacht|übernachtung",
        "user": "benutzer|nutzer|user|anwender",
        "seat": "arbeitsplatz|platz",
        "license": "lizenz",
        "person": "person|kopf",
        "participant": "teilnehmer",
        "employee": "mitarbeiter",
        "device": "gerät",
        "server": "server",
        "site": "standort|filiale",
        "message": "nachricht|sms|mail",
        "call": "anruf|aufruf",
        "transaction": "transaktion",
        "order": "bestellung|auftrag",
        "booking": "buchung",
        "delivery": "lieferung",
        "piece": "stück|stk.|stk|st.",
        "unit": "einheit",
        "carton": "karton",
        "bottle": "flasche",
        "page": "seite",
        "word": "wort",
        "kg": "kg|kilo|kilogramm",
        "ton": "tonne",
        "km": "km|kilometer",
        "metre": "meter",
        "square metre": "qm|m2|m²|quadratmeter",
        "litre": "liter",
        "kwh": "kwh",
        "barrel": "barrel",
        "share": "aktie",
        "project": "projekt",
        "vehicle": "fahrzeug",
        "domain": "domain",
    },
    rates={
        "month": "monatspreis|monatsgebühr|monatsmiete|monatlich|mtl.|monatliche|monatlicher|monatliches|monatlichen",
        "year": "jährlich|p.a.|jährliche|jährlicher|jährlichen",
        "day": "tagessatz|täglich",
        "hour": "stundensatz|stündlich",
        "week": "wöchentlich",
        "quarter": "vierteljährlich|quartalsweise",
        "unit": "je|das stück|jeweils",
    },
    tax=r"(?:der |die )?(?:gesetzliche[nr]? |geltende[nr]? |gültige[nr]? )?(?:mwst\.?|mehrwertsteuer|ust\.?|umsatzsteuer|steuern?|ust|vat)",
    with_tax=r"inkl\.?|incl\.?|inklusive|einschließlich|einschl\.?|mit|enthält",
    without_tax=r"exkl\.?|excl\.?|zzgl\.?|zuzüglich|ohne|exklusive|\+|plus|vor|nicht inkl\.?",
    tax_is_in=r"(?:ist |sind )?(?:enthalten|inbegriffen|inkl\.?|inklusive)",
    tax_is_out=r"(?:ist |sind )?(?:nicht enthalten|nicht inbegriffen|kommt hinzu|kommen hinzu|exkl\.?|exklusive|wird (?:zusätzlich )?berechnet)",
    tax_in=r"brutto",
    tax_out=r"netto",
    all_prices=r"(?:alle |unsere |die |sämtliche ){0,2}(?:preise|beträge|angaben)(?: verstehen sich| sind| gelten){0,2}",
    total=r"gesamt|gesamtpreis|gesamtbetrag|gesamtsumme|gesamtkosten|summe|insgesamt|endbetrag|rechnungsbetrag|total|endsumme|zu zahlen",
    subtotal=r"zwischensumme|nettobetrag|nettosumme|summe netto|netto gesamt",
    discount=r"rabatt(?: von)?|abzüglich|abzgl\.?|nachlass(?: von)?|skonto|gutschrift(?: von)?|ersparnis|sie sparen",
    discount_after=r"rabatt|nachlass|günstiger|gutschrift|ersparnis|weniger|skonto",
    fee=r"(?:versand|liefer|einrichtungs|storno|bearbeitungs|service|anmelde|aktivierungs|installations|mahn)(?:kosten|gebühr|gebühren|pauschale)|porto|zuschlag|aufpreis|anfahrt",
    fee_after=r"(?:versand|liefer|einrichtungs|storno|bearbeitungs|service|anmelde|aktivierungs|installations|mahn)(?:kosten|gebühr|gebühren|pauschale)|porto|zuschlag|aufpreis|gebühr",
    price=r"preis|preise|kosten|gebühr|gebühren|honorar|miete|stundensatz|tagessatz|einzelpreis|anzahlung|vergütung",
    priced=r"betrag|budget|angebot|rechnung|tarif",
    costs=r"kostet|kosten|beträgt|betragen|liegt bei|liegen bei|beläuft sich auf|belaufen sich auf|für|zu|à|=|ist|sind|gibt es für|gibt es ab",
    is_=r"ist|beträgt|von|:|=|liegt bei|i\.h\.v\.|in höhe von",
    purpose=r"für|zur|zum|wegen",
    restated=r"das sind|also|d\.h\.|umgerechnet|entspricht",
    equals=r"ca\.?|etwa|rund|entspricht|=|~|≈|d\.h\.|also|umgerechnet|oder",
    quantity=r"menge|anzahl|stück|stk\.?|stunden|tage",
    item_column=r"pos\.?|position|bezeichnung|beschreibung|leistung|artikel|produkt|positionen",
    each_column=r"einzelpreis|preis|stückpreis|betrag|e-preis|ep|kosten|satz|netto",
    free=r"kostenlos|gratis|kostenfrei",
    valid_until=r"gültig bis(?: zum| einschließlich| einschl\.?)?|gilt bis(?: zum)?|läuft (?:am )?ab am|läuft bis(?: zum)?|bindend bis(?: zum)?|gültigkeit:? bis(?: zum)?|angebot bis(?: zum)?|befristet bis(?: zum)?",
    valid_for=r"gültig (?:für)?|gilt (?:für)?|gültigkeit(?:sdauer)?:?|bindefrist:?|bindend für",
    days={"tag": 1, "tage": 1, "tagen": 1, "woche": 7, "wochen": 7, "monat": -1, "monate": -1, "monaten": -1},
    no_item=r"ich|wir|sie|er|es|ihr|ist|sind|wird|werden|haben|hat|wenn|dass|bezahlt|zahlen|berechnet",
    fillers=r"der|die|das|ein|eine|einen|unser|unsere|ihr|ihre|den|dem|dieser|diese",
)


# ------------------------------------------------------------------------------------------------ promises and requests

# fmt: off
_CLASSES = {
    "ADV": r"auch|dann|jetzt|gerne?|daher|deshalb|hierzu|dazu|gleich|direkt|kurz|schon|bereits|sofort|anschließend|danach|parallel|ab sofort|wie (?:besprochen|vereinbart|gewünscht|versprochen)|umgehend|sicher|bestimmt|natürlich|noch|bald|zeitnah|schnellstmöglich|voraussichtlich|wahrscheinlich|nun|ebenfalls|selbstverständlich",
    "BY": r"(?:(?:noch|schon|bereits|voraussichtlich|wahrscheinlich|wohl|spätestens|bis|zum|zur|am|ab|im|in|an|dem|den|der|einem|einer|gegen|dann|innerhalb|binnen|von|allerspätestens|ca\.|etwa) ){0,4}¤",
    "SPAN": r"(?:eine?n?r?|anderthalb|zwei|drei|vier|fünf|sechs|ein paar|einige|mehrere|\d{1,2})(?:(?: bis |-| oder )(?:zwei|drei|vier|fünf|sechs|\d{1,2}))? (?:arbeits|werk|kalender)?(?:tage?n?|wochen?|monate?n?|stunden?)",
    "EVENT": r"\w{0,20}(?:eingang|erhalt|freigabe|bestellung|erteilung|beauftragung|zahlung|unterzeichnung|unterschrift|zusage|abnahme|rücksprache|prüfung|klärung|vorlage|abstimmung|genehmigung|lieferung)",
    "REPLY": r"(?:(?:kurz|kurze|eine|ein|kurzes|meine|unsere|die|das|weitere|erste|noch|kurzen|einen) ){0,2}(?:bescheid|rückmeldung|feedback|antwort|update|zwischenstand|stellungnahme|rückruf|status|statusupdate)",
    "ANSWER": r"(?:freigabe|zustimmung|rückmeldung|antwort|bestätigung|entscheidung|unterschrift|auftragsbestätigung|einverständnis(?:erklärung)?|okay|ok|go|feedback|input|beauftragung|genehmigung|vorgaben?|stellungnahme|zusage|auftrag|abnahme|anmerkungen|korrekturen|angaben|unterlagen|adresse|nummer|steuernummer|bankverbindung|iban|kontaktdaten|pläne|maße|liste|bestellnummer|zugangsdaten|logo|daten|auswahl)",
    "OBJ": r"ihnen|euch|dir|sie|ihn|es|uns|mich|mir|ihm",
    "TEAM": r"(?:unser|mein)(?:e|em|en)? (?:[\wäöüß-]{2,20} ){0,2}(?:team|techniker|kollegen?|kollegin|entwickler|ingenieure?|buchhaltung|abteilung|support|designer(?:in)?|vertrieb|monteure?|bauleiter(?:in)?|elektriker(?:in)?|installateure?|trainer(?:in)?|dozent(?:in)?|projektleiter(?:in)?|projektleitung|außendienst|disposition|fahrer(?:in)?|lager|montagetrupp|grafiker(?:in)?|werkstatt|subunternehmer)|das team|(?:der|die) (?:techniker(?:in)?|kollege|kollegin|monteur(?:in|e)?|bauleiter(?:in)?|elektriker(?:in)?|installateur(?:in)?|handwerker|trainer(?:in)?|außendienst)",
    "GIVEN": r"geliefert|gesendet|geschickt|verschickt|versandt|versendet|zugeschickt|zugesandt|bereitgestellt|fertig(?:gestellt)?|verfügbar|online|live|behoben|gelöst|abgeschlossen|erledigt|veröffentlicht|installiert|aktualisiert|hochgeladen|freigeschaltet|übergeben|eingerichtet|ausgeliefert|unterschrieben|repariert|umgesetzt|aktiviert|eingespielt|ausgerollt|eingebaut|nachgereicht|umgestellt|überwiesen|migriert|zugestellt|zugeleitet|übermittelt|bezahlt|beglichen|bearbeitet|nachgeliefert|montiert|konfiguriert|getestet|ersetzt|ausgetauscht|erstattet|gutgeschrieben|vorbereitet|übersetzt|angepasst|korrigiert|bestellt|eingereicht|vorgelegt|integriert|ergänzt|weitergeleitet|hinzugefügt|wiederhergestellt|nachgebessert|instand gesetzt|abgearbeitet|geprüft|überarbeitet|geklärt|geschaltet|mitgeteilt|zur verfügung gestellt|in betrieb genommen",
    "DONE": r"<GIVEN>|durchgeführt|gebucht|organisiert|reserviert|erstellt|eingeführt|abgeholt|angeliefert|aufgebaut|abgebaut|verlegt|gestrichen|gebaut|freigegeben|beantwortet|verteilt|nachgeholt|verbucht|gereinigt|aufgestellt|abgeschaltet|eingeschaltet|zugesendet|ausgehändigt|veranlasst|ausgeführt|vorgestellt|präsentiert|informiert|kontaktiert|zurückgerufen|fertig gemacht|fertig montiert|angebracht|verputzt|gegossen|betoniert|geräumt",
    "SENT": r"geschickt|gesendet|versandt|verschickt|versendet|geliefert|ausgeliefert|nachgeliefert|nachgereicht|eingereicht|hochgeladen|abgelegt|bereitgestellt|fertiggestellt|abgeschlossen|veröffentlicht|eingespielt|ausgerollt|behoben|gelöst|repariert|korrigiert|angepasst|umgesetzt|erledigt|eingerichtet|freigeschaltet|installiert|montiert|eingebaut|ausgetauscht|ersetzt|aktualisiert|überarbeitet|ergänzt|hinzugefügt|bezahlt|überwiesen|beglichen|unterschrieben|unterzeichnet|übergeben|zugeschickt|zugesandt|gemailt|übermittelt|migriert|wiederhergestellt|gutgeschrieben|gebucht|reserviert|bestellt|organisiert|bearbeitet",
    "ASK": r"bitte|könnten sie|könntest du|könntet ihr|würdest du|wärst du so (?:lieb|nett|gut)|(?:können sie|kannst du|könnt ihr|würden sie|magst du|mögen sie)(?=[^?]{2,200}(?:\?|bitte))|(?:wären|seien) sie so (?:nett|freundlich|gut)|ich bitte sie|wir bitten sie|wir ersuchen sie|ich ersuche sie|(?:darf|dürfte) ich (?:sie|dich|euch) bitten|dürfen wir sie bitten|denken sie bitte an|denkt? bitte (?:daran|an)|vergiss (?:bitte )?nicht|vergesst (?:bitte )?nicht|es wäre (?:schön|super|gut|toll|prima|hilfreich|lieb), wenn (?:sie|du|ihr)|würde es ihnen etwas ausmachen|hätten sie die möglichkeit|dürfte ich sie bitten|(?:wir wären|ich wäre|wären wir|wäre ich) ihnen (?:sehr )?(?:dankbar|verbunden), wenn sie|es wäre nett, wenn sie|denken sie (?:bitte )?daran|vergessen sie (?:bitte )?nicht",
    "MILESTONE": r"\w{0,20}(?:lieferung|inbetriebnahme|freischaltung|übergabe|installation|einführung|umstellung|migration|veröffentlichung|fertigstellung|abnahme|produktivsetzung|zahlung|überweisung)|go-live|livegang|versand|einbau|rollout",
    "NOW": r"schicken?|senden?|liefern?|liefere|prüfen?|klären?|kläre|stellen?|übergeben?|installieren?|beheben?|erledigen?|bereiten?|leiten?|bauen?|beginnen?|starten?|schließen?|antworten?|versenden?|verschicken?|bestätigen?|aktualisieren?|reichen?|veröffentlichen?|übermitteln?|übermittle|spielen?|richten?|überarbeiten?|ergänzen?|tauschen?|überweisen?|überweise|erteilen?|unterschreiben?|unterzeichnen?|bezahlen?|bestellen?|übernehmen?|melden? (?:mich|uns)|rufen? (?:sie|dich|euch)|kommen? (?:am |bis )?¤ (?:[^.;?]{0,20} )?vorbei|halten? sie auf dem laufenden|lassen?(?= (?:ich|wir|ihnen|euch))|geben?(?= (?:ihnen|dir|euch))|schauen?|lösen?|löse|zahlen?|räumen?|reinigen?|verputzen?|verlegen?|dämmen?|schick|schau|klär|prüf|bestell|mail|maile|mailen|meld (?:mich|uns)|organisieren?|buchen?|reservieren?|erstellen?|bearbeiten?|testen?|dokumentieren?|kontaktieren?|informieren?|besorgen?|montieren?|reparieren?|konfigurieren?|migrieren?|implementieren?|programmieren?|übersetzen?|korrigieren?|entfernen?|streichen?|betonieren?|holen?|bringen?|drucken?|überprüfen?|wechseln?|wechsle|liefern? nach|hinterlegen?|tragen?(?=[^.;?]{0,70} (?:ein|nach)\b)|passen?(?=[^.;?]{2,70} an\b)|setzen?(?=[^.;?]{0,70} (?:um|auf|fort|zurück)\b)|legen?(?=[^.;?]{2,70} (?:an|vor|bei|ab)\b)|führen?(?=[^.;?]{2,70} (?:durch|ein)\b)|laden?(?=[^.;?]{2,70} hoch\b)|nehmen?(?=[^.;?]{2,70} (?:vor|in betrieb)\b)|teilen?(?=[^.;?]{2,70} mit\b)|fassen?(?=[^.;?]{2,70} zusammen\b)|werten?(?=[^.;?]{2,70} aus\b)|schalten?(?=[^.;?]{2,70} (?:frei|um|live|ab|scharf)\b)|rollen?(?=[^.;?]{2,70} aus\b)|fahren?(?=[^.;?]{2,70} hoch\b)|machen?(?=[^.;?]{2,70} fertig\b)|ziehen?(?=[^.;?]{2,70} um\b)|füllen?(?=[^.;?]{2,70} aus\b)|stimmen?(?=[^.;?]{2,70} ab\b)|sehen?(?=[^.;?]{2,70} (?:an|durch)\b)|bauen?(?=[^.;?]{2,70} (?:ein|auf|ab|um)\b)",
    "DOES": r"schickt|sendet|liefert|versendet|verschickt|übergibt|installiert|meldet sich|kommt|prüft|erledigt|übermittelt|ruft|bringt|holt|montiert|klärt|stellt|kümmert sich|erstellt|bearbeitet|bestätigt|reicht|übernimmt|tauscht|repariert|behebt|überweist|unterschreibt|unterzeichnet|leitet|lädt(?=[^.;?]{2,70} hoch\b)|gibt(?=[^.;?]{0,70} (?:bescheid|frei|rückmeldung)\b)|beginnt|startet|baut|führt(?=[^.;?]{2,70} durch\b)|vereinbart|organisiert|bucht|druckt|verteilt|besorgt",
    "MOVING": r"verschieben|verlegen|vorziehen|schieben|verschoben|verlegt|vertagen|umlegen|umbuchen|verlängern",
}
_RULES = (
    _act("anbei", Act.DELIVERY, r"(?P<what>\b(?:das|die|den|ihren?|unseren?) [^.;:?]{2,60}?) (?:habe ich|haben wir) (?:[^.;?]{0,40} )?(?:angehängt|beigefügt)|(?P<what3>\b(?:das|die|den|ihren?|unsere?n?|eine?n?) [^.;:?,]{2,60}?) (?:finden sie|findest du|findet ihr|erhalten sie|sende ich ihnen|schicke ich (?:ihnen|dir|euch)|senden wir ihnen) (?:anbei|im anhang|beigefügt|in der anlage|als anlage|als anhang)\b|\b(?:anbei|im anhang|beigefügt|angehängt|in der anlage|beiliegend|in der beilage)\b(?: (?:finden sie|sende ich ihnen|schicke ich ihnen|erhalten sie|findest du|findet ihr|übersende ich ihnen|senden wir ihnen|ist|sind|wie (?:besprochen|gewünscht|vereinbart|versprochen),?|noch|also|auch|nun|schon mal|schicke ich dir|bekommst du)){0,2} ?(?P<what2>(?:[^.;:?,]|,(?! (?:der|die|das|den|ihre|alles) [^.;:?,]{2,30} (?:folgt|folgen|kommt|kommen|erhalten|schicke|schicken|liefern|senden|reichen)\b)){3,100})?", 0.85, "attached", unless=r"\b(?:kein anhang|nicht|fehlt|fehlen)\b"),
    _act("wie versprochen", Act.DELIVERY, r"\bwie (?:versprochen|vereinbart|besprochen|gewünscht),? (?:hier|sende|schicke|anbei|finden)(?: (?:ist|sind|ich ihnen|wir ihnen))? ?(?P<what>[^.;:?]{3,100})?", 0.85),
    _act("hier ist", Act.DELIVERY, r"^(?:hallo [^,.]{0,20}, )?hier (?:ist|sind|kommt|kommen) (?P<what>[^.;:?]{3,100})", 0.6, unless=r"\b(?:nicht|das problem|die frage)\b"),
    _act("habe ich schon verschickt", Act.DELIVERY, r"^(?:(?:ja|ok|so|das),? )?(?:habe?|haben) (?:ich|wir)(?: (?:<OBJ>|soeben|eben|gerade|bereits|schon|heute|gestern|vorgestern|¤|alles|per mail|per post)){0,4} (?:<SENT>)[.! ]{0,3}$", 0.65, "empty"),
    _act("unter dem Link", Act.DELIVERY, r"\b(?:unter|über|hinter) (?:folgendem|diesem|dem|dem folgenden) (?:download-?)?link (?:finden sie|findest du|findet ihr|können sie|kannst du) (?P<what>(?:die|das|den|ihren?|unseren?|alle) [^.;:?]{2,80}?)(?= (?:herunterladen|abrufen|ansehen|einsehen)\b|[.;:?!,]|$)", 0.62, unless=r"\b(?:informationen|infos|hinweise|agb|datenschutz\w{0,10}|impressum|abmelden|termin\w{0,10})\b"),
    _act("ist raus", Act.DELIVERY, r"^(?:so,? |ja,? )?(?:ist|das ist|sind|ist alles|alles|alles ist) (?:raus|erledigt|online|verschickt|live|unterwegs)[.! ]{0,3}$", 0.62, "empty"),
    _act("ist seit gestern live", Act.DELIVERY, r"\b(?:ist|sind|läuft|laufen) (?:(?:bereits|schon|nun|jetzt) )?(?:seit (?:gestern|vorgestern|eben|soeben|kurzem|heute(?: morgen| früh| mittag)?|letzter woche|letztem \w{5,10}|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|¤)(?: (?:abend|morgen|früh|nachmittag))?|ab sofort|(?:jetzt|nun|endlich|inzwischen|mittlerweile)) (?:für sie |bei ihnen |wieder |auch |offiziell ){0,2}(?P<verb>live|online|verfügbar|aktiv|produktiv|freigeschaltet|im einsatz|in betrieb|erreichbar|abrufbar|einsatzbereit|funktionsfähig)\b|\b(?:steht|stehen|liegt|liegen)(?: ihnen)? (?:ab sofort|jetzt|nun) (?:[^.;?]{0,40} )?(?P<verb2>bereit|zur verfügung)\b", 0.7, "given", unless=r"\b(?:wenn|sobald|nicht|noch|falls|ob|wir sind|ich bin|sie sind)\b"),
    _act("ist behoben", Act.DELIVERY, r"\b(?:ist|sind)(?: (?:wieder|alle|beide|damit|somit|komplett|vollständig|planmäßig|fristgerecht|heute|gestern)){0,2} (?P<verb>behoben|gelöst|repariert|korrigiert|umgesetzt|eingespielt|eingerichtet|freigeschaltet|installiert|montiert|eingebaut|ausgetauscht|ersetzt|hochgeladen|bezahlt|überwiesen|beglichen|versandt|versendet|verschickt|fertiggestellt|abgeschlossen|erledigt|überarbeitet|aktualisiert|angepasst|migriert|gutgeschrieben|wiederhergestellt|unterschrieben|erneuert|gebucht|reserviert|bestellt|organisiert|verlegt|fertig|online|live)(?= ?(?:[.!,;]|$| und\b))", 0.68, "given", unless=r"\b(?:wenn|sobald|nicht|noch|falls|ob|wir sind|ich bin|sie sind|dass|fast|nahezu|so gut wie|halb|weder|erst|nie|bis|spätestens|frage|thema)\b"),
    _act("wurde geliefert", Act.DELIVERY, r"\b(?:wurde|wurden|ist|sind) (?:[^.;?]{0,40} )?(?:bereits|soeben|jetzt|nun|gerade|erfolgreich|schon|inzwischen|mittlerweile|eben|endlich|gestern|vorhin|heute) ?(?:[^.;?]{0,20} )?(?P<verb><GIVEN>)\b(?! (?:werden|sein)\b)", 0.72, "given", unless=r"\b(?:wenn|sobald|nicht|noch|falls|ob|von ihnen|wir sind|sind wir|bin ich|ich bin|sie sind|sind sie)\b"),
    _act("wurde eingespielt", Act.DELIVERY, r"\b(?:wurde|wurden) (?:[^.;?]{0,40} )?(?P<verb><GIVEN>)(?= ?(?:[.!,;]|$))|\b(?:ist|sind) (?:[^.;?]{0,30} )?(?P<verb2>rausgegangen|abgeschickt|unterwegs|raus(?= ?(?:[.!,;]|$)))\b", 0.65, "given", unless=r"\b(?:wenn|sobald|nicht|noch|nie|falls|werden|letzte[sn]? (?:jahr|monat|woche))\b"),
    _act("habe geschickt", Act.DELIVERY, r"\b(?:ich habe|wir haben|habe ich|haben wir)(?: (?:<OBJ>|soeben|eben|gerade|bereits|schon|heute|gestern|vorhin|inzwischen|mittlerweile|nun|jetzt|abend|morgen|früh|wie besprochen|wie gewünscht)){0,4} (?P<what>(?:das|die|den|ihren?|unseren?|euren?|deinen?|alle|eine?n?|beide) [^.;?¤]{2,60}?) (?:ihnen |vorgestern |soeben |eben |gerade |bereits |heute |gestern |nun |jetzt |erfolgreich |¤ |an sie |per mail |per post |per express ){0,2}(?:<SENT>)(?= ?(?:[.!,;]|$| und\b))|\b(?:ich habe|wir haben|habe ich|haben wir) (?P<what3>es|alles)(?: (?:<OBJ>|soeben|eben|gerade|bereits|schon|heute|gestern|vorgestern|¤|per mail|per post)){0,3} (?:<SENT>)(?= ?(?:[.!,;]|$| und\b))|(?P<what2>\b(?:das|die|den|ihren?|unseren?|euren?|deinen?|alle|beide) [^.;:?,¤]{2,60}?) (?:habe ich|haben wir)(?: <OBJ>){0,2} (?:[^.;?]{0,30} )?(?:<SENT>)(?= ?(?:[.!,;]|$| und\b))", 0.72, unless=r"\b(?:nicht|noch|wenn|falls|ob|letzte woche|letztes jahr|damals|früher|nie|bevor|nachdem|warum|zuletzt)\b"),
    _act("gegenstandslos", Act.WITHDRAWAL, r"\b(?:betrachten|sehen) sie (?P<what>[^.;?]{2,60}?) (?:bitte )?als (?:gegenstandslos|erledigt|hinfällig)|\b(?:sie|ihr) (?:brauchen|müssen) (?P<what2>[^.;?]{2,60}?) nicht mehr\b|\b(?:wir haben uns|ich habe mich) gegen (?P<what3>[^.;?]{2,60}?) entschieden|\b(?:wir verzichten|ich verzichte) (?:nun |doch |jetzt |leider ){0,3}auf (?P<what4>[^.;?]{2,60})|\b(?:wir stornieren|hiermit stornieren wir|ich storniere) (?P<what5>[^.;?]{2,60})|\b(?:hiermit kündigen wir|wir kündigen(?: hiermit)?|hiermit kündige ich|ich kündige(?: hiermit)?) (?P<what8>(?:das|die|den|unseren?|meinen?) [^.;?]{2,60})|\b(?:wir ziehen|ich ziehe|ziehen wir|ziehe ich)(?: (?:hiermit|leider|daher|deshalb)){0,2} (?P<what6>(?:das|die|den|unseren?|meinen?) [^.;?]{2,60}?) (?:hiermit )?zurück\b|\b(?:wir brauchen|ich brauche|wir benötigen|ich benötige) (?P<what7>(?:das|die|den|ihren?|unseren?|diesen?|kein\w{0,2}) [^.;?¤]{2,60}?) (?:leider |nun |jetzt |doch ){0,2}nicht mehr(?= ?(?:[.!,;]|$))", 0.75, unless=r"\b(?:wenn|falls|ob)\b"),
    _act("nicht mehr nötig", Act.WITHDRAWAL, r"\b(?:(?:nicht mehr|doch nicht) (?:nötig|notwendig|erforderlich|gebraucht|benötigt)|(?:ist|sind) (?:damit |somit |nun |jetzt ){0,2}hinfällig|brauchen (?:wir|sie) (?P<what>[^.;?]{0,60}?) ?(?:nicht mehr|doch nicht)|hat sich erledigt|bitte ignorieren sie (?P<what2>[^.;?]{2,60}))", 0.72, "given"),
    _act("können wir verschieben", Act.MOVE, r"\b(?:können wir|könnten wir|kann man|könnten sie|können sie|wäre es möglich|ist es möglich|hätten sie etwas dagegen|macht es ihnen etwas aus),?(?P<what>[^.;?¤]{0,60}?) ?(?:auf|um) (?:den |dem )?¤(?: zu)? (?:<MOVING>|legen)[^?]{0,20}\?|\b(?:können wir|könnten wir|kann man|wäre es möglich|ist es möglich),?(?P<what2>[^.;?¤]{0,60}?) (?:stattdessen |lieber |doch )(?:auf |am |bis )?(?:den |dem )?¤[^?]{0,40}\?", 0.78, "asked question asking"),
    _act("geht es auch", Act.MOVE, r"^(?:geht|ginge|passt|klappt|würde)(?: es| das)?(?: ihnen| euch| auch| stattdessen){0,2} (?:am |bis |der )?¤[^?]{0,30}\?|\b(?:können wir|könnten wir|geben sie uns|können sie uns|könnten sie uns|kannst du uns|haben wir)[^.;?¤]{0,40}? (?:noch )?bis (?:zum )?¤ (?:zeit|warten|aufschub)[^?]{0,20}\?", 0.7, "asked question asking whole"),
    _act("wir müssen verschieben", Act.MOVE, r"\b(?:müssen wir|wir müssen|muss ich|ich muss|wir mussten|mussten wir|ich musste|musste ich)(?: (?:leider|daher|deshalb|ihnen|euch)){0,2} (?P<what>[^.;?¤]{2,60}?)(?: (?:leider|daher|deshalb|noch einmal|nochmals|erneut|kurzfristig)){0,2} (?:(?:von (?:dem )?¤ )?(?:auf|bis|um) (?:den |dem )?¤|um (?:ca\. |etwa |rund |mindestens )?<SPAN>|nach hinten|auf unbestimmte zeit)(?: nach hinten)? (?:<MOVING>)\b", 0.8, "slip"),
    _act("wir müssen verschieben, ohne Tag", Act.MOVE, r"\b(?:müssen wir|wir müssen|muss ich|ich muss|wir mussten|mussten wir|ich musste|musste ich)(?: (?:leider|daher|deshalb)){0,2} (?P<what>(?:den|die|das|unseren?|ihren?) [^.;?¤]{2,60}?)(?: (?:leider|daher|deshalb|noch einmal|nochmals|erneut|kurzfristig|doch)){0,2} (?:<MOVING>)(?= ?(?:[.!,;]|$| und\b| weil\b| da\b))", 0.75, "slip", unless=r"\b(?:nicht|nur|wenn|falls|verlängern)\b"),
    _act("wir würden gern verlegen", Act.MOVE, r"\b(?:wir würden|ich würde|wir möchten|ich möchte|würden wir|würde ich|möchten wir|möchte ich)(?: (?:gerne?|lieber|daher)){0,2} (?P<what>(?:den|die|das|unseren?|ihren?) [^.;?¤]{2,60}?)(?: (?:gerne?|lieber|daher)){0,2} (?:von (?:dem )?¤ )?(?:auf|um) (?:den |die |das |dem )?(?:¤|<SPAN>)(?: nach hinten)? (?:<MOVING>)\b", 0.72, "asked", unless=r"\b(?:nicht|nur|wenn|falls)\b"),
    _act("es wird leider Freitag", Act.MOVE, r"\b(?:leider wird (?:es|das)|(?:es|das) wird (?:leider|wohl|doch)(?: eher| erst)?|wird (?:es|das) leider|wird leider) (?:doch |wohl |eher |erst ){0,2}¤(?= ?(?:[.!,;]|$| statt\b| werden\b))", 0.68, "slip whole", unless=r"\b(?:wenn|falls|nicht|regnen|kalt)\b"),
    _act("wir verschieben", Act.MOVE, r"\b(?:wir (?:verschieben|verlegen|vertagen)|ich (?:verschiebe|verlege)|(?:verschieben|verlegen|vertagen) wir)(?: (?:leider|daher|deshalb|dann)){0,2} (?P<what>(?:den|die|das|unseren?|ihren?) [^.;?¤]{2,60}?) (?:leider |daher ){0,2}(?:auf|um) (?:den |die |das |dem )?(?:¤|<SPAN>|kommende|nächste)", 0.75, "slip", unless=r"\b(?:nicht|wenn|falls|ob)\b"),
    _act("wir brauchen noch bis", Act.MOVE, r"(?:\b(?:wir brauchen|ich brauche|wir benötigen|ich benötige)|(?:^|, )(?:für [^.;?,¤]{2,40}|dafür|hierfür|leider|damit|dazu|daher|allerdings) (?:brauchen wir|brauche ich|benötigen wir|benötige ich))(?: (?:leider|dafür|hierfür|damit|dazu|aber|doch|noch|wohl|mindestens|etwas|mehr|länger|zeit)){0,5} (?:bis|bis zum|bis zur) ¤(?= ?(?:[.,!;]|$)| (?:für|um|dafür|zeit|damit)\b)(?:(?: zeit)? für (?P<what>[^.;?¤,]{2,50}))?|\b(?:wir brauchen|ich brauche|brauchen wir|brauche ich|wir benötigen|benötigen wir)(?: für (?P<what3>[^.;?¤,]{2,40}?))?(?: (?:leider|dafür|hierfür|damit|aber|doch|noch|wohl|mindestens|ca\.|etwa)){0,4} <SPAN> (?:länger|mehr zeit|mehr)(?= ?(?:[.,!;]|$)| (?:für|um|als|dafür)\b)(?: für (?P<what2>[^.;?¤,]{2,50}))?", 0.75, "slip whole", unless=r"\b(?:wenn|falls|nicht|ob)\b"),
    _act("dauert länger", Act.MOVE, r"\b(?:dauert|dauern)(?: (?:leider|wohl|voraussichtlich|uns|doch|aber|jetzt)){0,3} (?:noch |leider )?(?:bis|bis zum) ¤|\b(?:dauert|dauern)(?: (?:leider|wohl|voraussichtlich|doch|aber|noch)){0,3} (?:mindestens |etwa |ca\. |um )?<SPAN> länger\b", 0.7, "slip given", unless=r"\b(?:wenn|falls|nicht|ob|workshop|besprechung|meeting|messe|ausstellung|aktion|urlaub|schulung|termin|kurs|seminar|veranstaltung|vertrag|laufzeit|elternzeit|als (?:mit|ohne|bei|früher)|immer|normalerweise|in der regel)\b"),
    _act("wir sind in Verzug", Act.MOVE, r"\b(?:wir|ich) (?:sind|bin|hängen|hänge|hinken|liegen)(?: (?:leider|aktuell|derzeit|mit [^.;?,]{2,40}?|momentan)){0,3} (?:<SPAN>|etwas|ein wenig|leicht|gut <SPAN>) (?:hinterher|in verzug|im verzug|im rückstand|hinter dem (?:zeit)?plan)\b", 0.68, "slip whole", unless=r"\b(?:nicht|wenn|sie)\b"),
    _act("erst am", Act.MOVE, r"\b(?:wird|werden|kommt|kommen|ist|sind|erscheint|startet|starten) (?:[^.;?¤]{0,30} )?erst (?:am |ab |zum |im |in )?(?:dem |den )?¤", 0.75, "slip given", unless=r"\b(?:besprechung|meeting|termin|urlaub|wenn|ich|wir)\b"),
    _act("kann erst am", Act.MOVE, r"\b(?:kann ich|können wir|ich kann|wir können|liefern wir|wir liefern) (?P<what>[^.;?¤]{0,40}? ?)erst (?:am |ab |zum )?(?:dem )?¤", 0.75, "slip", unless=r"\b(?:treffen|sprechen|telefonieren|kommen)\b"),
    _act("neuer Termin", Act.MOVE, r"\bneuer? (?P<what>\w{0,20}termin)(?: für [^.;?¤]{2,40})? (?:ist|wäre|lautet)(?: der| am)? ¤", 0.75, "slip"),
    _act("leider verzögert sich", Act.MOVE, r"\b(?:verzögert|verschiebt|verzögern|verschieben) sich(?: (?:leider|daher|dadurch|deshalb|nun|somit)){0,2} (?P<what>(?:die|der|das|ihre?|unsere?|alle) [^.;?,¤]{2,60}?)(?= (?:leider|um|auf|bis|voraussichtlich|noch|etwas|weiter|erneut)\b|[.,;!]|$)", 0.75, "slip", unless=r"\b(?:wenn|falls|nicht|ob|sollte)\b"),
    _act("verschoben auf", Act.MOVE, r"\b(?:wird|werden|wurde|wurden|muss|müssen|verschiebt sich|verzögert sich)(?: [^.;?]{0,60}?)?(?: (?:auf|bis|um) (?:den |dem )?¤)?[^.;?]{0,20}(?:verschoben|verschieben|verlegt|verlegen|verzögert)\b|\b(?:verschiebt|verzögert|verschieben|verzögern) sich\b", 0.75, "slip given", unless=r"\b(?:wenn|falls|nicht|ob|wir müssen|müssen wir|sie müssen|müssen sie|du musst|man muss|sollte)\b"),
    _act("passt nicht", Act.REFUSAL, r"¤ (?:passt|geht|klappt) (?:es )?(?:uns |mir |bei uns |bei mir |für uns |für mich ){0,2}(?:leider )?(?:gar |überhaupt )?nicht|\b(?:müssen wir|wir müssen|muss ich|ich muss) (?:ihnen )?leider (?:absagen|ablehnen)|\b(?:wir möchten|wir wollen|ich möchte)(?: gerne| lieber)? (?:beim|am|an dem) (?P<what>[^.;?]{2,40}?termin) (?:bleiben|festhalten)", 0.72, "whole"),
    _act("schaffen wir nicht", Act.REFUSAL, r"(?P<what>\b(?:die|den|das|ihren?|unseren?|alle) [^.;:?,¤]{2,60}?) (?:schaffen wir|schaffe ich|kriegen wir|bekommen wir)(?: [^.;?]{0,50}?)? nicht(?: mehr| rechtzeitig)?\b|\b(?:wir schaffen|ich schaffe)(?: (?:leider|daher|wohl)){0,2} (?P<what2>(?:die|den|das|ihren?|unseren?) (?!nicht)[^.;?,¤]{2,60}?)(?: (?:leider|<BY>|<BY> leider|leider <BY>|vor <BY>))? nicht(?: mehr| rechtzeitig)?\b", 0.68, unless=r"\b(?:wenn|falls|ob|ohne|allein|nur|hin|fertig)\b"),
    _act("das schaffen wir nicht", Act.REFUSAL, r"\b(?:schaffen wir|schaffe ich|wir schaffen|ich schaffe|klappt|geht|wird)(?: (?:das|es|hier|bei uns|uns|mir|leider|daher|wohl|aber|so|zeitlich|diesmal)){0,4} (?:(?:vor )?<BY> (?:leider |wohl |zeitlich ){0,2})(?:nicht(?: mehr)?|nichts(?: mehr)?)\b(?! (?:um|nur|darum|schlecht))|<BY> (?:wird|geht|klappt) (?:das|es) (?:(?:leider|wohl|aber|bei uns|für uns|zeitlich) ){0,3}(?:nicht|nichts)(?: mehr)?(?= ?(?:[.!,;]|$))|\b(?:schaffen wir|schaffe ich|wir schaffen|ich schaffe)(?: (?:das|es|leider|wohl|aber|so|zeitlich|diesmal)){1,4} nicht(?: mehr)?(?= ?(?:[.!,;]|$| rechtzeitig))|\b(?:ist|wäre)(?: (?:das|es|der termin|uns|für uns|leider|bei uns|mir|aber|zeitlich|für den \w{3,15})){0,4} (?:leider |aber ){0,2}(?:zu knapp|zu kurzfristig|nicht (?:machbar|realistisch|zu schaffen|zu halten|haltbar))\b", 0.68, "whole", unless=r"\b(?:wenn|falls|ob|ohne|allein|nur|es geht nicht)\b"),
    _act("lehnen wir ab", Act.REFUSAL, r"(?P<what>\b(?:die|den|das|ihren?|diesen?|eine?n?) [^.;:?,¤]{2,60}?) (?:(?:müssen|möchten) wir (?:leider )?(?:ablehnen|absagen)|lehnen wir (?:leider |daher )?ab|lehne ich ab|kommt für uns (?:leider |derzeit ){0,2}nicht (?:in frage|infrage)|können wir (?:so |leider |daher ){0,2}nicht (?:zustimmen|akzeptieren|annehmen))\b", 0.68, unless=r"\b(?:wenn|falls|ob)\b"),
    _act("können wir leider nicht", Act.REFUSAL, r"\b(?:können wir|kann ich)(?: <OBJ>)?(?: (?:so|das|dies|daher|aktuell|derzeit|momentan|diesmal|bis ¤|am ¤|vor ¤|<BY>)){0,2} leider (?:<BY> )?nicht(?: mehr)? (?P<verb>[a-zäöüß]{3,20})(?= ?(?:[.!,;]|$))|\b(?:können wir|kann ich)(?: <OBJ>)? (?:vor )?<BY> (?:leider )?nicht(?: mehr)? (?P<verb2>[a-zäöüß]{3,20})(?= ?(?:[.!,;]|$))|\b(?:sind wir|bin ich|wir sind|ich bin)(?: [^.;?,]{2,30}?)? leider (?:bereits |schon |komplett |vollständig ){0,2}(?:ausgebucht|ausgelastet)\b", 0.64, "whole", unless=r"\b(?:anmelden|einloggen|öffnen|zugreifen|drucken|sagen|beurteilen|nachvollziehen|verstehen|finden|erkennen|sehen|lesen|erreichen|reproduzieren|speichern|herunterladen|hochladen|abrufen|weitermachen|weiterarbeiten|entscheiden|verbinden|nutzen|aufrufen|einsehen|zuordnen|erinnern|wenn|falls|dabei|teilnehmen|kommen)\b"),
    _act("können nicht", Act.REFUSAL, r"\b(?:wir können|ich kann|wir werden|ich werde) (?:<OBJ> )?(?:leider )?(?P<what>[^.;?]{0,60}?)(?: leider)? ?nicht (?:mehr |rechtzeitig |pünktlich )?(?P<verb>[a-zäöüß]{3,20})|\bleider (?:nicht möglich|können wir nicht)", 0.62, unless=r"\b(?:anmelden|einloggen|öffnen|zugreifen|drucken|vergessen|versprechen|im büro|sagen|beurteilen|nachvollziehen|verstehen|glauben|finden|erkennen|sehen|lesen|erreichen|reproduzieren|warten|ausschließen|einschätzen|speichern|herunterladen|hochladen|abrufen|genug|weitermachen|weiterarbeiten|klagen|entscheiden|verbinden|nutzen|verwenden|aufrufen|einsehen|synchronisieren|enttäuschen|aufgeben|zuordnen|erinnern|denken|nicht nur|nur|immer|wenn|falls|arbeiten|einchecken|buchen|bearbeiten|da sein|dabei|erreichbar|anders|garantieren, dass)\b"),
    _act("kann nicht geliefert werden", Act.REFUSAL, r"\b(?:kann|können|wird|werden)(?: (?:ihnen|erst|leider|wohl|<BY>|vor <BY>)){0,3} (?:leider |<BY> |vor <BY> ){1,2}(?:nicht|nicht mehr) (?:rechtzeitig |pünktlich )?(?P<verb><DONE>|gehalten|eingehalten|erfüllt|angenommen|berücksichtigt)(?: (?:werden|sein))?\b", 0.62, "given", unless=r"\b(?:wenn|falls|ob|erst)\b"),
    _act("wird erledigt", Act.ACCEPTANCE, r"^(?:(?:ja|ok|okay|klar|gerne?|sehr gerne?|natürlich|alles klar|kein problem|in ordnung|verstanden|einverstanden|klappt|passt|gut|super)[,.! ]{1,3}){0,3}(?:wird (?:erledigt|gemacht)|(?:das |so )?(?:mache ich|machen wir(?: so| gerne?)?|geht (?:klar|in ordnung)|erledige ich|erledigen wir|übernehme ich|übernehmen wir)|so machen wir (?:es|das)|so passt (?:es|das)(?: für (?:uns|mich))?|abgemacht|(?:das )?passt(?: so| gut| perfekt| prima| mir| uns| für uns| für mich){0,3}|passt (?:so )?für (?:uns|mich))(?: (?:gerne?|natürlich|sofort|gleich|sehr gerne?)){0,2}(?: <BY>)?[.!]{0,3}$", 0.8, "whole"),
    _act("mit dem Termin einverstanden", Act.ACCEPTANCE, r"\bmit (?P<what>[^.;?]{2,40}?) (?:sind wir|bin ich) einverstanden|\b(?:wir sind|ich bin) (?:mit (?P<what2>[^.;?]{2,40}?termin) )?einverstanden|(?P<what3>\bdem (?:termin|vorschlag|ablauf|plan|datum)(?: [^.;?]{2,40}?)?) (?:stimmen wir|stimme ich) (?:gerne? )?zu\b|^(?:gut, |ja, )?einverstanden mit (?P<what4>[^.;?]{2,40})", 0.78, unless=r"\b(?:nicht|wenn|ob)\b"),
    _act("Montag passt", Act.ACCEPTANCE, r"(?<!\bes\sam\s)(?<!\bes\s)(?<![¤])¤ (?:passt|ist (?:für uns |für mich |bei uns )?(?:ok|okay|in ordnung|gut|möglich|perfekt|prima)|(?:geht|klappt)(?= ?(?:[.!,]|$|klar|für|bei|gut|in ordnung|auch)))(?: für uns| bei uns)?\b|^(?:ja,? |ok,? |gut,? |das |es )?(?:passt|geht) (?:uns |mir |für uns )?(?:am |der )?¤|^(?:ok|okay|gut|alles klar|einverstanden|in ordnung|prima|perfekt),? (?:dann )?(?:am |bis |der |den )?(?:den )?¤|\b(?:den termin|die uhrzeit|das datum) (?:am |um )?(?:den )?¤ (?:bestätige ich|bestätigen wir|nehmen wir (?:gerne? )?wahr|nehme ich (?:gerne? )?wahr)|\b(?:wir nehmen|ich nehme) (?:den termin|die einladung|den slot)(?: [^.;?]{0,40})? wahr\b", 0.8, "whole", unless=r"\b(?:nicht|wenn|ob|erst|besser|lieber|ihnen|für sie|dass es|hoffe|gar|überhaupt|weder)\b"),
    _act("würde besser passen", Act.MOVE, r"¤ (?:würde|wäre|passt|ginge)(?: (?:uns|mir|bei uns|bei mir|es|für uns|für mich|ehrlich gesagt)){0,3} (?:besser|lieber)\b", 0.66, "asked whole", unless=r"\b(?:nicht|ihnen|oder|gewesen)\b"),
    _act("Sie erhalten", Act.PROMISE, r"\b(?:sie|ihr|du) (?:erhalten|erhaltet|bekommen|bekommt|bekommst|erhältst|kriegst|kriegt|kriegen)(?: (?:von uns|von mir|dann|auch|noch)){0,2}(?: <BY>)?(?: (?:von uns|von mir|dann|auch|noch)){0,2} (?P<what>[^.;:?¤]{2,80})|(?P<what3>\b(?:die|den|das|ihren?|unseren?|alle) [^.;:?,¤]{2,60}) (?:(?:erhalten|bekommen) sie|haben sie(?= (?:bis |am |spätestens ){0,2}(?:zum )?¤))|\b(?:erhalten|bekommen) sie(?: von (?:uns|mir))?(?: noch| bereits| dann)?(?: <BY>)?(?: von (?:uns|mir))? (?P<what2>[^.;:?¤]{2,80})|<BY> (?:haben sie|hast du|habt ihr) (?P<what4>(?:den|die|das|ihren?|unseren?|meinen?|alle|eine?n?) [^.;:?¤]{2,60})|\b(?:sie haben|du hast|ihr habt) (?P<what5>(?:den|die|das|ihren?|unseren?|alle) [^.;:?¤]{2,60}?) (?:bis|spätestens) <BY> (?:vorliegen|im postfach|auf dem tisch|in ihrem|bei sich|vorliegend)\b", 0.75, "dated", unless=r"\b(?:wenn|fragen|bitte|falls|nicht|nur|kein\w{0,2}|rabatt|skonto|zeit|möglichkeit|gelegenheit|chance|anspruch|recht|zugriff|frist|termin|besprechung|wahl)\b"),
    _act("Sie hören von mir", Act.PROMISE, r"\b(?:sie hören|hören sie|du hörst|hörst du|ihr hört|hört ihr)(?: (?:<BY>|dann|noch|spätestens)){1,3} (?:wieder )?von (?:mir|uns)\b", 0.72, "dated whole", unless=r"\b(?:wenn|falls|nicht|nichts|ob)\b"),
    _act("Sie erhalten im Laufe der Woche", Act.PROMISE, r"(?P<what>\b(?:die|den|das|ihren?|unseren?|alle) [^.;:?,¤]{2,60}) (?:erhalten|bekommen) sie(?: von (?:uns|mir))? (?:noch |dann )?(?:im laufe (?:des|der)|in den nächsten tagen|in kürze|zeitnah|umgehend)\b|\b(?:sie erhalten|ihr erhaltet|sie bekommen|ihr bekommt|du bekommst) (?P<what2>(?:die|den|das|ihren?|unseren?|eine?n?) [^.;:?,¤]{2,60}?) (?:noch |dann )?(?:im laufe (?:des|der)|in den nächsten tagen)\b", 0.66, unless=r"\b(?:wenn|falls|nicht|bitte|automatisch|bestätigungs\w{0,10}|link)\b"),
    _act("rechnen Sie mit", Act.PROMISE, r"\b(?:sie können|du kannst|ihr könnt) mit (?P<what>[^.;:?¤]{2,60}?) (?:am |bis |zum |ab |für )?(?:dem |den )?¤[^.;?]{0,30} rechnen\b", 0.75, "dated"),
    _act("geben Sie uns bis", Act.PROMISE, r"\b(?:geben sie|gib|gebt) (?:uns|mir) (?:noch )?(?:bis )?(?:zum )?¤ (?:zeit|um)\b", 0.72, "whole dated"),
    _act("wir bleiben beim", Act.PROMISE, r"\bwir (?:bleiben (?:beim|bei dem)|halten (?:am|an dem)) ¤", 0.7, "dated whole", unless=r"\bbesprechung\b"),
    _act("liegt Ihnen vor", Act.PROMISE, r"(?:\bbis |\bam )?¤ (?:liegt|liegen) (?:ihnen|euch) (?P<what>[^.;:?]{2,60}?) vor\b", 0.72, "dated"),
    _act("wir sorgen dafür", Act.PROMISE, r"\b(?:wir sorgen|ich sorge|wir stellen sicher|ich stelle sicher)(?: dafür)?, dass (?P<verb>[^.;?]{3,80})", 0.78),
    _act("sobald, schicken wir", Act.PROMISE, r"^(?:sobald|nach|wenn|falls|nachdem) [^.;?,]{3,80}, (?P<verb>(?:<NOW>|kümmern|kümmere|melden|melde|rufen|rufe|geben|gebe|machen|mache|fangen|legen) (?:ich|wir))\b", 0.75, unless=r"\b(?:nicht|nichts|immer|jedes mal|kein\w{0,2})\b"),
    _act("wir kümmern uns", Act.PROMISE, r"\b(?:(?:wir|ich) kümmern? (?:uns|mich)|ich kümmere mich|kümmern wir uns|kümmere ich mich) (?:[^.;?]{0,40}? )?um (?P<what>[^.;:?]{2,60})", 0.75, unless=r"\b(?:wenn|nicht|falls|seit|rund um|täglich|normalerweise|in der regel|gemeinsam mit ihnen um alle)\b"),
    _act("wir kümmern uns darum", Act.PROMISE, r"\b(?:wir kümmern uns|ich kümmere mich|kümmern wir uns|kümmere ich mich)(?: (?:umgehend|sofort|noch|gerne?|gleich|natürlich|selbstverständlich|<BY>)){0,4} (?:darum|drum|daran)\b|\b(?:darum|drum) (?:kümmern wir uns|kümmere ich mich)\b", 0.72, "whole", unless=r"\b(?:wenn|nicht|falls|seit|darum, dass|normalerweise|in der regel)\b"),
    _act("ich halte Sie auf dem Laufenden", Act.PROMISE, r"\b(?:(?:wir|ich) halten? (?:sie|dich|euch)|(?:wir|ich) melden? (?:uns|mich)|(?:wir|ich) kommen?(?: [^.;?¤]{2,30})?(?= auf)) (?P<verb>auf (?:sie|dich|euch) (?:zurück|zu)|auf dem laufenden|(?:bei ihnen|wieder|zeitnah|umgehend))\b", 0.62),
    _act("ich gebe Bescheid", Act.PROMISE, r"\b(?:ich gebe|wir geben|gebe ich|geben wir)(?: (?:<OBJ>|<ADV>|<BY>|im laufe (?:des|der) [\wäöüß]{3,15})){0,5} (?P<what><REPLY>)\b", 0.72, unless=r"\b(?:wenn|falls sie|nicht|kein\w{0,2}|ob|immer)\b"),
    _act("ich rufe zurück", Act.PROMISE, r"\b(?:(?:ich rufe|wir rufen|rufe ich|rufen wir)(?: (?:sie|dich|euch|herrn? [\wäöüß]{3,20}|frau [\wäöüß]{3,20}|dann|<BY>|nochmals|noch einmal|gegen mittag)){0,5} (?:zurück|an)|(?:wir legen|ich lege|legen wir)(?: (?:dann|<BY>)){1,2} los|(?:wir fangen|ich fange|fangen wir|fange ich)(?: (?:dann|damit|<BY>|damit <BY>)){1,3} an|(?:wir gehen|gehen wir)(?: (?:dann|damit|mit [^.;?,¤]{2,40}?|<BY>)){1,3} (?:live|online|in betrieb|in produktion|an den start|in den testbetrieb)|(?:wir kommen|ich komme|komme ich|kommen wir)(?: (?:dann|<BY>|damit|mit [^.;?,¤]{2,40}?)){1,3} (?:auf (?:sie|dich|euch) (?:zu|zurück)|bei (?:ihnen|euch|dir) vorbei|zu (?:ihnen|euch|dir)))\b", 0.72, "dated whole", unless=r"\b(?:wenn|nicht|falls|ob|besprechung|meeting|sitzung)\b"),
    _act("und melde mich", Act.PROMISE, r"(?<=\bund\s)(?:melden? (?:uns|mich)\b|rufen? (?:sie|dich|euch)\b|kommen? [^.;?]{0,40}?auf (?:sie|dich|euch) zu|geben? (?:ihnen|euch|dir)\b|(?:schicken?|schick) (?:ihnen|euch|dir|die|den|das)\b|(?:meld (?:mich|uns)|ruf (?:dich|euch|sie))\b|(?:sagen?|sag|geb) (?:ihnen|dir|euch) (?:dann )?bescheid\b|senden? (?:ihnen|euch|dir|die|den|das)\b|(?:liefern?|montieren?|installieren?|bauen|stellen|bringen|holen|übergeben|bestätigen?) (?:ihnen |euch )?(?:die|den|das|alles|ihren?)\b|(?:beheben?|lösen?|erledigen?|reparieren?|prüfen?|klären?|kläre|tauschen?|korrigieren?|schicken?|senden?|liefern?) (?:es|das|dies|ihn)\b)", 0.72, "dated joined whole", unless=r"\b(?:wenn|nicht|falls|ob|bitte|sie (?:schicken|senden|geben|liefern))\b"),
    _act("das kriegen wir hin", Act.PROMISE, r"\b(?:das|dies|alles|es) (?:kriegen|bekommen|kriege|bekomme) (?:wir|ich)(?: (?:auch|alles|sicher|schon|<BY>)){1,3} hin\b|\b(?:wir|ich) (?:kriegen|bekommen|kriege|bekomme) (?:das|es)(?: (?:auch|sicher|schon|<BY>)){1,3} hin\b", 0.68, "dated whole", unless=r"\b(?:wenn|nicht|falls|ob)\b"),
    _act("die Ware sollte ankommen", Act.PROMISE, r"(?P<what>\b(?:die|der|das|ihre?|unsere?|alle) (?:[\wäöüß-]{3,20} ){0,1}[\wäöüß-]{3,25}) (?:sollte|sollten|dürfte|dürften|müsste|müssten)(?: (?:dann|wieder|eigentlich|bei ihnen))? <BY> (?:bei ihnen |wieder )?(?:laufen|funktionieren|da sein|ankommen|eintreffen|durch sein)\b", 0.62, "dated", unless=r"\b(?:wenn|nicht|falls|ob|besprechung|bahn|zug|flug|teilnehmer|gäste)\b"),
    _act("sollte bis dann klappen", Act.PROMISE, r"\b(?:das|es|dies|alles) (?:sollte|dürfte|müsste)(?: (?:dann|wieder|eigentlich))? <BY> (?:wieder )?(?:klappen|laufen|funktionieren|da sein|ankommen|eintreffen|durch sein)\b|<BY> (?:sollte|dürfte|müsste) (?:das|es|alles|die [\wäöüß-]{3,25}|der [\wäöüß-]{3,25}) (?:wieder )?(?:klappen|laufen|funktionieren|da sein|ankommen|eintreffen|durch sein)\b", 0.62, "dated whole", unless=r"\b(?:wenn|nicht|falls|ob|besprechung|bahn|zug|flug)\b"),
    _act("das erledigen wir", Act.PROMISE, r"(?:^|(?<=[,;:]\s)|\b(?:ja|gut|ok|klar|und|aber) )(?:das|dies|beides|alles)(?: (?:alles|beides))? (?:<NOW>|machen?|schaffen?|haben?) (?:ich|wir)\b", 0.7, "dated whole", unless=r"\b(?:wenn|nicht|falls|ob|nie|immer|seit|jedes|normalerweise|in der regel|kein\w{0,2}|besprochen|besprechen|vereinbart)\b"),
    _act("wir schaffen", Act.PROMISE, r"(?P<what>\b(?:die|den|das|ihren?|unseren?|alle) [^.;:?,¤]{2,60}?) (?:schaffen wir|schaffe ich)\b|\b(?:wir schaffen|ich schaffe)(?: (?:auf jeden fall|sicher|bestimmt|voraussichtlich|noch)){0,2} (?P<what2>(?:die|den|das|ihren?|unseren?|alle) (?!(?:bis|am|noch|spätestens|auf|sicher|locker)\b|¤)[^.;:?,¤]{2,60})", 0.68, "dated", unless=r"\b(?:wenn|nicht|falls|ob|kaum|nur|nichts|kein\w{0,2})\b"),
    _act("wir schaffen das", Act.PROMISE, r"\b(?:wir schaffen|ich schaffe|schaffen wir|schaffe ich) (?:das|es)\b", 0.68, "dated whole", unless=r"\b(?:wenn|nicht|falls|ob|kaum|nur|nichts|kein\w{0,2})\b"),
    _act("mit X beginnen wir", Act.PROMISE, r"\bmit (?P<what>(?:der|dem|den|ihrer|ihrem|unserer|unserem) [^.;:?,¤]{2,60}?) (?:beginnen|beginne|starten|starte|fangen|fange|legen|lege) (?:wir|ich)\b|\b(?:(?:wir|ich) (?:beginnen?|starten?|fangen?|legen?)|(?:beginnen|starten|fangen|legen|beginne|starte|fange) (?:wir|ich))(?: (?:<ADV>|<BY>)){0,3} mit (?P<what2>[^.;:?,¤]{2,60})", 0.72, "dated", unless=r"\b(?:wenn|nicht|falls|ob|immer|jedes|jeden|normalerweise|termin|besprechung|frühstück|begrüßung|vorstellungsrunde)\b"),
    _act("bis dann sind wir fertig", Act.PROMISE, r"\b(?:sind wir|bin ich|wir sind|ich bin)(?: (?:spätestens|voraussichtlich|<BY>)){0,2} (?:damit|mit (?P<what>[^.;:?,¤]{2,60}?)) (?:<BY> )?(?:fertig|durch)\b|<BY> (?:ist|sind) (?P<what2>(?:der|die|das|ihre?|unsere?|alle|alles) ?[^.;:?,¤]{0,60}?) ?(?:fertig(?:gestellt)?|bereit|erledigt|behoben|einsatzbereit|betriebsbereit|startklar|installiert|eingerichtet|umgesetzt|bezugsfertig|abgeschlossen)\b|(?P<what3>\b(?:der|die|das|ihre?|unsere?|alle) [^.;:?,¤]{2,60}?) (?:ist|sind) (?:bis|spätestens|bis spätestens|ab) (?:zum |dem |am )?¤ (?:wieder |komplett |vollständig )?(?:fertig(?:gestellt)?|bereit|erledigt|behoben|einsatzbereit|betriebsbereit|startklar|installiert|eingerichtet|umgesetzt|bezugsfertig|abgeschlossen)\b", 0.68, "dated", unless=r"\b(?:wenn|nicht|falls|ob|seit|noch|müssen|muss|sollte|hoffe\w{0,2})\b"),
    _act("wir melden uns, sobald", Act.PROMISE, r"\b(?:(?:ich|wir) (?P<verb>melden? (?:mich|uns))|(?P<verb2>melden wir uns|melde ich mich))(?: (?:dann|bei ihnen|wieder|dazu|diesbezüglich)){0,3}(?=,? (?:im laufe|sobald|so schnell|schnellstmöglich|baldmöglichst|in kürze|demnächst|umgehend|zeitnah|unaufgefordert|mit einem \w{0,12}vorschlag|mit einer))", 0.66, unless=r"\b(?:wenn|nicht|falls|gerne? bei fragen)\b"),
    _act("ich hake nach", Act.PROMISE, r"\b(?:ich (?:haken?|hake?|fragen?|frag|schaue?|schau|gucke?)|wir (?:haken|fragen|schauen|gucken)|(?:haken|fragen|schauen) wir|(?:hake|frage|schaue) ich)(?: (?:mir|uns|das|da|dann|es|den|die|beim|bei der|bei|dem|[\wäöüß-]{3,25}|<BY>)){1,8} (?:nach|an|vorbei|rein)(?= ?(?:[.!,;]|$| und\b))", 0.68, "dated whole", unless=r"\b(?:wenn|nicht|falls|ob|gern weiter|mich|uns gerne)\b"),
    _act("lassen Sie mich prüfen", Act.PROMISE, r"\b(?:lassen sie (?:mich|uns)|lass mich) (?:das |es |kurz |mal |die [\wäöüß]{3,20} ){0,3}(?P<verb>prüfen|klären|nachsehen|nachfragen|überprüfen|schauen)\b", 0.65),
    _act("nach Eingang, innerhalb von", Act.PROMISE, r"^(?:nach|mit|ab|bei) (?:[\wäöüß]{3,12} ){0,1}<EVENT>\b[^.;?,]{0,60}? (?P<verb><NOW>) (?:ich|wir)\b[^.;?¤]{0,40} (?:innerhalb|binnen|in)(?: von)? ¤", 0.72, "undated", unless=r"\b(?:nicht|immer|jedes mal|normalerweise|in der regel)\b"),
    _act("nach Eingang liefern wir", Act.PROMISE, r"^(?:nach|mit|ab) (?:[\wäöüß]{3,12} ){0,1}<EVENT>\b[^.;?,]{0,60}? (?P<verb><NOW>) (?:ich|wir)\b", 0.7, unless=r"\b(?:nicht|immer|jedes mal|normalerweise|in der regel)\b"),
    _act("wir werden", Act.PROMISE, r"\b(?:ich werde|wir werden|werde ich|werden wir)\b(?: <OBJ>){0,2}(?: <ADV>){0,2} (?P<verb>[^.;?]{3,90})", 0.85, "idle", unless=r"\b(?:nicht|kein|keine|keinen|nie|niemals|weder)\b"),
    _act("wir schicken", Act.PROMISE, r"(?P<what>\b(?:die|den|das|ihren?|unseren?|alle) [^.;:?,¤]{2,60}) (?:<NOW>|machen?) (?:ich|wir)\b|\b(?:(?:ich|wir) (?P<verb><NOW>)|(?P<verb2><NOW>) (?:ich|wir))\b", 0.72, "dated", unless=r"\b(?:wenn|ob|nicht|falls|(?:den|ihren) (?:eingang|erhalt|empfang)|teilnahme|besprechung|besprechungstermin|immer|seit|täglich|jeden|jede|jährlich|regelmäßig|normalerweise|in der regel|nie|nur|kein\w{0,2}|schließen? (?:wir|ich)? ?(?:um|unser|das büro|die praxis|den laden|über)|(?:wir|ich) schließen? (?:um|unser|das büro|die praxis|am|vom)|urlaub|ferien)\b"),
    _act("unser Team wird", Act.PROMISE, r"\b(?:<TEAM>) (?:wird|werden) (?P<verb>[^.;?]{3,90})", 0.82),
    _act("unsere Techniker kommen", Act.PROMISE, r"\b(?:<TEAM>)(?: (?:von|aus|vom|im|in) [^.;?,¤]{2,30}?)? (?P<verb><DOES>|kommen|liefern|installieren|schicken|senden|melden sich|prüfen|rufen|bauen|tauschen|montieren|bringen|holen|erledigen|übernehmen|reparieren|starten|beginnen|stellen|klären)\b|(?P<what>\b(?:die|den|das|ihren?|unseren?) [^.;:?,¤]{2,60}?) (?:<DOES>)(?: <OBJ>)? (?:<TEAM>)(?= (?:bis|am|ab|noch|spätestens|im)\b| ?¤)", 0.75, "dated", unless=r"\b(?:wenn|sobald|nicht|immer|besprechung|meeting|sitzung|täglich|jeden)\b"),
    _act("am Montag wird X geliefert", Act.PROMISE, r"<BY> (?:wird|werden)(?: <OBJ>)? (?P<what>(?:der|die|das|ihre?|unsere?|alle|beide) [^.;?¤]{2,60}?) (?:<DONE>)(?= ?(?:[.!,;]|$| sein\b| und\b))", 0.75, "dated", unless=r"\b(?:wenn|falls|automatisch|besprechung|nicht|wurde|jede[nrsm]?|täglich|immer|in der regel|grundsätzlich|kein\w{0,2}|von ihnen|sollte)\b"),
    _act("es wird fertig", Act.PROMISE, r"\b(?:arbeite|arbeitet|arbeiten|sitzt|sitzen|sind|ist)(?: (?:schon|bereits|gerade|mit hochdruck|intensiv|aktuell)){0,2} (?:daran|dran)[^.;?]{0,40}?(?:,| und| -) (?:es|das|dies|alles) (?:wird|soll|sollte|müsste|dürfte) (?:[^.;?]{0,60}? )?(?:<DONE>)(?: (?:sein|werden))?\b", 0.75, "dated empty", unless=r"\b(?:wenn|falls|nicht)\b"),
    _act("wird geliefert", Act.PROMISE, r"\b(?:wird|werden|soll|sollen|sollte|sollten) (?:<OBJ> )?(?:[^.;?]{0,60}? )?(?P<verb><DONE>)(?: (?:sein|werden))?\b", 0.75, "given dated", unless=r"\b(?:wenn|falls|automatisch|besprechung|nicht|wurde|jede[nrsm]?|täglich|wöchentlich|monatlich|immer|in der regel|grundsätzlich|standardmäßig|kein\w{0,2}|von ihnen|durch sie|ob|hoffentlich|sofern|preise?|tarife?|gebühren|öffnungszeiten|am (?:selben|gleichen) tag|tagesgleich|bestellungen)\b"),
    _act("wird bald geliefert", Act.PROMISE, r"\b(?:wird|werden) (?:<OBJ> )?(?:[^.;?]{0,40}? )?(?:umgehend|in kürze|zeitnah|schnellstmöglich|so schnell wie möglich|baldmöglichst|unverzüglich|demnächst|bald|kurzfristig|rechtzeitig|wie vereinbart|wie besprochen|im laufe (?:des|der) [\wäöüß]{3,15}|von uns|durch uns) (?:[^.;?]{0,30}? )?(?P<verb><DONE>)\b", 0.66, "given", unless=r"\b(?:wenn|falls|automatisch|besprechung|nicht|wurde|jede[nrsm]?|immer|in der regel|grundsätzlich|kein\w{0,2}|von ihnen|ob)\b"),
    _act("Omar wird", Act.PROMISE, r"\b(?P<maker>(?!(?:es|das|dies|man|alles|jemand|wer|niemand|keiner|leider|hoffentlich|danach|dann|er|sie)\b)(?:(?:herr|frau|dr\.) )?[a-zäöü][\wäöüß'-]{2,20}) (?:wird|soll|muss) (?:<OBJ> ){0,2}(?P<verb>[^.;?]{3,60}?(?:schicken|senden|liefern|anrufen|prüfen|kontaktieren|melden|installieren|übergeben|vorlegen|erstellen|kümmern|klären|übermitteln|zurückrufen|bearbeiten|übernehmen|vorbereiten|bestätigen|weiterleiten|unterschreiben|abholen|bringen|montieren|reparieren|einrichten|durchführen|mitteilen|freigeben)|[^.;?]{0,5}(?:anrufen|kontaktieren|zurückrufen))\b", 0.66, who=Who.THIRD, unless=r"\b(?:system|software|app|server|anwendung|seite|nicht|wenn|falls)\b"),
    _act("Omar schickt", Act.PROMISE, r"(?:^|[,;:] ?|\bund )(?:(?:kollege|kollegin|(?:mein|unser|meine|unsere) (?:chef|chefin|kollege|kollegin|partner|partnerin|assistentin|assistent)) )?(?P<maker>(?!\w{2,18}(?:lich|weise|falls|ends|stens|halb|wegen|dessen)\b)(?!(?:es|er|sie|wahrscheinlich|sicher|zuerst|zunächst|später|trotzdem|allerdings|laut|gerne?|danach|dann|anschließend|leider|hoffentlich|daher|deshalb|außerdem|zudem|eventuell|vielleicht|dort|hier|damit|dabei|bald|jetzt|nun|zusätzlich|normalerweise|niemand|keiner|wer|jemand|das|dies|dieser|diese|alles|man|sonst|parallel|voraussichtlich|montags|meist|immer|anbei|als|wie|so|was|wo|wann|material|ware|post|lieferung|strom|wasser|besuch|hilfe|feedback)\b)(?:(?:herr|frau|dr\.) ){0,2}(?:(?:mein|unser|meine|unsere) (?:chef|chefin|partner|partnerin|assistentin|assistent|geschäftsführer|geschäftsführerin|buchhalter|buchhalterin)|[a-zäöü][\wäöüß'-]{2,20}))(?: (?:aus|von|vom|im) (?:der |dem )?[\wäöüß-]{3,20})? (?P<verb><DOES>)\b|(?:(?P<what>\b(?:die|den|das|ihren?|unseren?) [^.;:?,¤]{2,60}?) )?\b(?P<verb2><DOES>)(?: <OBJ>)? (?P<maker2>(?:herr|frau) [a-zäöü][\wäöüß'-]{2,20})\b", 0.66, "dated", who=Who.THIRD, unless=r"\b(?:system|software|app|server|anwendung|seite|wenn|nicht|niemand|keiner|wer|jeden|täglich|immer|besprechung|termin|meeting|sitzung|urlaub|zurück aus|ins büro|dass)\b"),
    _act("der Lieferant schickt", Act.PROMISE, r"\b(?:der|die|das|unser|unsere|vom) (?:lieferant|spediteur|spedition|hersteller|dienstleister|provider|hoster|druckerei|bank|notar|notarin|anwalt|anwältin|subunternehmer|caterer|cateringfirma|vermieter|hausverwaltung|bauamt|behörde|gutachter|statiker|statikerin|architekt|architektin|steuerberater|steuerberaterin|agentur|baufirma|elektrofirma|kurier|kurierdienst|versicherung)(?: [^.;?,¤]{0,20})? (?P<verb><DOES>|wird [^.;?]{3,60}?(?:schicken|senden|liefern|installieren))\b", 0.72, "dated", who=Who.THIRD),
    _act("wir verpflichten uns", Act.PROMISE, r"\b(?:wir verpflichten uns|ich verpflichte mich|wir garantieren|ich verspreche|wir versprechen|wir sagen ihnen|wir sichern ihnen|ich garantiere),? (?P<verb>[^.;?]{2,80})", 0.75),
    _act("wir planen", Act.PROMISE, r"\b(?:wir planen|ich plane|wir beabsichtigen|wir rechnen damit|wir können|ich kann|wir sollten|wir wollen|wir sind in der lage|ich bin in der lage|wir streben|wir peilen|unser ziel ist),? (?:dass )?(?P<verb>[^.;?]{2,80})", 0.58, "dated", unless=r"\b(?:nicht|treffen|sprechen|telefonieren)\b"),
    _act("die Lieferung ist geplant", Act.PROMISE, r"\b(?P<what>(?:<MILESTONE>)\b[^.;:?¤]{0,40}?) (?:ist|bleibt|wird)(?: [^.;?¤]{0,15})? (?:für |am |auf |zum )?(?:den |dem )?¤ (?:vorgesehen|geplant|angesetzt|terminiert|eingeplant|erfolgen|stattfinden)|\b(?P<what2>(?:<MILESTONE>)\b[^.;:?¤]{0,40}?) (?:findet|erfolgt)(?: planmäßig)? <BY>", 0.75, unless=r"\b(?:wenn|nicht|war)\b"),
    _act("Liefertermin", Act.PROMISE, r"(?:^|[(,;-] ?)(?:liefertermin|lieferung|fertigstellung|go-live|termin|eta)(?: ist| ist am| am)? ?:? ?(?:am |der |den )?¤", 0.72, unless=r"\b(?:besprechung|rechnung)\b"),
    _act("das Paket kommt am", Act.PROMISE, r"(?P<what>\b(?:die|das|der|ihre?|unsere?) (?:[\wäöüß-]{3,20} ){0,2}\w{0,20}(?:paket|lieferung|ware|sendung|unterlagen|rechnung|angebot|offerte|fliesen|fenster|türen?|möbel|teile|geräte?|material|container|bestellung|entwurf|bericht|update|version|antwort|pläne|muster|vertrag|lizenzen|schlüssel|protokoll|auswertung)) (?:kommt|kommen)(?: (?:voraussichtlich|dann|planmäßig|wohl))? <BY>(?= ?(?:[.!,;]|$))", 0.7, "dated", unless=r"\b(?:wenn|falls|nicht|erst|hoffentlich|sollte)\b"),
    _act("folgt am", Act.PROMISE, r"\b(?P<verb>folgt|folgen)(?: ihnen)? (?:dann )?(?:am |bis |noch |bis zum |im )?¤|\b(?P<verb2>geht|gehen)(?: ihnen)? (?:am |bis |noch |im |ab )?(?:dem )?¤ (?:raus|zu|live|online|in betrieb|in produktion|per post|auf die reise)\b|\b(?P<verb3>trifft|treffen|kommt|kommen)(?: bei ihnen)? (?:am |bis |noch )?¤ (?:bei ihnen |im lager |auf der baustelle )?(?:ein|an)(?= ?(?:[.!,;]|$| und\b))|\b(?P<verb4>liegt|liegen|steht|stehen)(?: ihnen)? (?:ab )?(?:dem )?¤ (?:[^.;?]{0,20} )?(?:bereit|zur verfügung)\b", 0.72, "given dated", unless=r"\b(?:ich|wir|er|sie (?:kommen|treffen)|flug|zug|besprechung|wenn|falls|nicht)\b"),
    _act("ein Freund sucht", Topic.LEAD, r"\b(?:(?:mein|meine|ein|eine|unser|unsere|einer unserer|einer meiner) (?:bruder|schwester|freund|freundin|bekannter|bekannte|nachbar|nachbarin|schwager|schwägerin|cousin|cousine|mann|frau|vater|partnerfirma|schwesterfirma|tochterfirma|muttergesellschaft|nachbarfirma|schwestergesellschaft|nachbargemeinde)(?: [^.;?,]{0,40}?)?|die firma meines \w{2,12}|die firma meiner \w{2,12}) (?P<verb>sucht|(?:braucht|benötigt)(?! noch\b)|interessiert sich|ist interessiert|(?:möchte|will) (?:auch |gern |gerne |sich )?(?:eine?n?|ihre?n?|so eine?n?|bei ihnen)\b|überlegt|(?:würde|möchte|will) sich (?:[^.;?]{0,40} )?(?:ansehen|anschauen|informieren)|hätte (?:gern|interesse)|hat (?:großes )?interesse)\b|\b(?:(?:mein|meine|ein|eine|unser|unsere|einer unserer|eine unserer) (?:kollege|kollegin|kunde|kundin|kunden|partner|partnerin|lieferant|geschäftspartner|mandant)(?: [^.;?,]{0,40}?)?) (?P<verb2>(?:sucht|braucht|benötigt) (?:auch |ebenfalls |gerade |aktuell |dringend ){0,2}(?:eine?n? [^.;?]{0,30}?(?:system|lösung|software|anbieter|agentur|dienstleister|firma|partner|handwerker|trainer(?:in)?|caterer|betrieb)|jemanden)|interessiert sich für (?:ihre?n?|eue?re?|das gleiche|eine?n?) [^.;?]{2,40}|ist (?:an ihre[mrn]? [^.;?]{2,40} )?interessiert|(?:würde|möchte|will) (?:sich )?(?:[^.;?]{0,20} )?(?:ihr|ihre|ihren|euer|eure) (?:system|software|lösung|produkt|angebot|team|firma|büro|app|portal|ausstellung)[^.;?]{0,20} (?:ansehen|anschauen|kennenlernen|kaufen|nutzen))\b|\bkönn(?:t)?en sie (?:uns |mir )?(?:jemanden|eine firma|einen anbieter)(?: [^.;?]{2,50})? empfehlen|\bdarf ich (?:ihm|ihr|ihnen|denen) ihre (?:nummer|kontaktdaten|adresse|mail)|\bkenn(?:en sie|st du|t ihr) (?:vielleicht |zufällig ){0,2}(?:jemanden|eine (?:gute )?firma|einen (?:guten )?(?:betrieb|handwerker|anbieter))\b|\b(?:darf|dürfte|kann|soll) ich (?:ihre|deine|eure|ihren|deinen) (?:nummer|telefonnummer|kontaktdaten|kontakt|namen|adresse|mailadresse)(?: [^.;?]{0,40})? weitergeben\b|\b(?:ich würde|ich möchte|wir möchten|wir würden) sie (?:gerne? )?(?:unsere[rmn]?|meine[rmn]?|einem|einer) [^.;?]{2,40} (?:vorstellen|empfehlen)|\b(?:habe|haben) (?:ich |wir )?sie (?:[^.;?]{0,40} )?(?:weiter)?empfohlen\b|\bvon ihnen (?:und ihr\w{0,3} [\wäöüß]{3,20} )?erzählt\b", 0.75, "question whole", unless=r"\b(?:nicht|parkplatz|zimmer|hotel|taxi|pause|arzt|hilfe|zeit|ticket|passwort|schlüssel|zugangsdaten|rechnung|termin|urlaub|verschieben)\b"),
    _act("was kostet", Topic.COSTING, r"\b(?:was (?:würden?|wird) (?:uns |mich |denn |das |es )?(?P<what>[^.;?¤]{2,60}?) (?:in etwa |ungefähr |ca\. )?kosten\b|was (?:kostet|kosten)(?: uns| mich| denn| etwa| aktuell| bei ihnen){0,2} (?P<what2>[^.;?]{2,60})|(?:was müssten|mit welchen kosten|mit was) (?:wir |müssten wir |müssen wir ){1,2}(?:[^.;?]{0,20} )?für (?P<what3>[^.;?]{2,50}?) (?:rechnen|einplanen|veranschlagen|zahlen|budgetieren)|(?:was|wie viel|wieviel) (?:verlangen|berechnen|nehmen) sie für (?P<what4>[^.;?]{2,60})|wie teuer (?:ist|sind|wäre|wären|wird|würde) (?P<what5>[^.;?]{2,60}))", 0.82, "question", unless=r"\b(?:anbei|welt|nerven|kostet uns das viel|zeit und)\b"),
    _act("können Sie anbieten", Topic.COSTING, r"\b(?:können|könnten) sie (?:uns |mir )(?:auch |bitte |noch )?(?P<what>(?:[\wäöüß]{1,12} ){0,3}[^.;?,]{3,60}?) (?:anbieten|offerieren)\b|\bzu welche[mn] (?:preis|konditionen) (?:können|könnten|würden|bieten) sie (?:uns |mir )?(?P<what2>[^.;?]{2,60}?)(?= (?:anbieten|liefern|machen|an)\b|\?)", 0.75, "question", unless=r"\b(?:termin|zeitfenster|¤)\b"),
    _act("ein Angebot für", Topic.COSTING, r"\b(?:<ASK>|(?:wir|ich) (?:benötigen?|brauchen?|bräuchten?|bitten?(?: sie)? um|hätten gerne?|hätte gerne?|erbitten)|(?:benötigen|brauchen|erbitten|hätten|bitten) wir)[^.;?]{0,60}? ?(?:ein |eine |einen |um |ihr |ihre )(?:[\wäöüß]{3,20}e[ns]? ){0,1}(?:\w{0,12}angebot|kostenvoranschlag|kostenschätzung|offerte|richtofferte|richtpreis|preisauskunft|kalkulation)(?: [^.;?]{0,30}?)? (?:für|über|zur|zum) (?P<what>[^.;?,¤]{2,60}?)(?= (?:machen|erstellen|schicken|zuschicken|senden|zusenden|zukommen|unterbreiten|geben|ausarbeiten|abgeben|anfordern|bis)\b|[.?!,;]|$| (?:am |bis )?¤)|(?:für|zu|zur|zum) (?P<what2>[^.;?,¤]{2,60}?) (?:brauchen|benötigen|bräuchten|erbitten|hätten|brauche|benötige|bräuchte|hätte) (?:wir|ich)(?: (?:gerne?|noch|von ihnen|<BY>)){0,3} (?:ein|eine|einen|ihr) (?:[\wäöüß]{3,20}e[ns]? ){0,1}(?:\w{0,12}angebot|kostenvoranschlag|kostenschätzung|offerte|richtofferte|preisauskunft)\b", 0.82, "question", unless=r"\b(?:prüfen|bestätigen|anbei|ansehen|freigeben|unterschreiben|unterzeichnen)\b"),
    _act("Kosten für", Topic.COSTING, r"\b(?:wie viel (?:kostet|kosten|würde)|wie hoch (?:sind|wären|ist|wäre) (?:die kosten|der preis|ihre? (?:sätze|preise|tarife|stundensatz|tagessatz))|mit welchen kosten|welche kosten (?:kommen|entstehen|fallen)|(?:<ASK>|wir (?:benötigen|brauchen|bitten um|hätten gerne?)|(?:benötigen|brauchen|erbitten|hätten) wir)[^.;?]{0,60}? ?(?:ein |eine |einen |um |ihr )(?:[\wäöüß]{3,20}e[ns]? ){0,1}(?:\w{0,12}angebot|kostenvoranschlag|kostenschätzung|offerte)\b|bitte kalkulieren sie(?: uns)?(?: auch)?)(?: (?:für )?(?P<what>[^.;?]{2,60}))?", 0.82, "question", unless=r"\b(?:prüfen|bestätigen|anbei)\b"),
    _act("könnten wir auch", Topic.CHANGE, r"\b(?:<ASK>|könnten wir|können wir|wäre es möglich|ist es möglich|wäre es machbar|wir möchten|wir würden gerne?|ließe sich|lässt sich|lassen sich|kann man|könnte man),?(?P<verb>[^.;?]{2,60}?(?:hinzufügen|hinzuzufügen|ergänzen|ändern|erweitern|anpassen|anzupassen|integrieren|entfernen|ersetzen|übersetzen|verlängern|aufnehmen|aufzunehmen|einbinden|einzubinden|anbinden|anzubinden|einbauen|einzubauen|ausweiten|auszuweiten|austauschen|auszutauschen|vergrößern|verkleinern|verbreitern|erhöhen|umgestalten|umbenennen|versetzen|dazubuchen|hinzubuchen|nachbestellen|aufstocken))\b|\bbitte (?:tauschen sie (?P<what>[^.;?]{2,60}) aus\b|fügen sie (?P<what2>[^.;?]{2,60}) hinzu\b|(?P<verb2>(?:ändern|ersetzen|ergänzen|entfernen|erweitern) sie [^.;?]{2,60}))", 0.8, "question", unless=r"\b(?:termin|angebot|passwort|nicht mehr|nicht (?:ändern|entfernen))\b"),
    _act("es wäre schön, wenn", Topic.CHANGE, r"\bes wäre (?:schön|gut|hilfreich|toll|praktisch|super), wenn (?!sie |ihr |du )(?P<verb>[^.;?]{2,80})|\b(?:wir|ich) bräuchten? (?:noch |zusätzlich |außerdem )?(?P<verb2>(?:ein|zwei|drei)\w{0,2} [^.;?]{2,60})|\b(?:wir wünschen uns|ich wünsche mir)(?: (?:noch|zusätzlich|außerdem|hier))? (?P<verb4>(?:eine?n?|mehr) [^.;?]{2,60})|\b(?:wir hätten|ich hätte|hätten wir|hätte ich) gerne? (?:noch|zusätzlich|auch noch|außerdem) (?P<verb3>(?:eine?n?|zwei|drei|mehr) [^.;?]{2,60})", 0.7, unless=r"\b(?:angebot|offerte|kostenvoranschlag|rückmeldung|antwort|bestätigung|termin|zeit|woche|tage?|tag|stunde|kopie|exemplare?|info|infos|informationen|gespräch|frage|anmerkung|wunsch|kaffee|platz|bescheid|moment|zusammenarbeit|erfolg|frohe[ns]?|schöne[ns]?|verständnis)\b"),
    _act("stimmt nicht", Topic.SUPPORT, r"\b(?:in |auf |bei |an )?(?:der|die|das|ihre|unsere|in der|auf der|den) (?:[\wäöüß-]{3,20} ){0,1}\w{0,25}(?:rechnung|abrechnung|adresse|summen?|beträge?|betrag|zahlen|werte?|angaben?|menge|mengen|maße|daten|preise?|berechnung|gutschrift|lieferschein|uhrzeit|anzeige|übersetzung|saldo|lohnabrechnung|bestand)(?: [^.;?,]{0,30})? stimm(?:t|en)(?: (?:so|leider|hinten und vorne|noch|immer noch|auch|schon wieder|wieder)){0,3} nicht\b|\b(?:stimmt|stimmen) (?:etwas|was|einiges) nicht\b|\b(?:wird|werden) (?:[^.;?]{0,40} )?(?:nicht(?: mehr)?|falsch|fehlerhaft|doppelt|keine [\wäöüß]{3,25}(?: mehr)?) (?:akzeptiert|angezeigt|geladen|übernommen|gespeichert|erkannt|synchronisiert|übertragen|berechnet|gedruckt|dargestellt|zugestellt|versendet)\b|\blässt sich (?:[^.;?]{0,30} )?nicht(?: mehr)? (?:öffnen|starten|speichern|herunterladen|installieren|drucken|schließen|bedienen|einschalten|ausschalten|hochladen|bearbeiten|verbinden|löschen)\b|\b(?:bleibt|bleiben) (?:[^.;?]{0,30} )?(?:hängen|stehen|stecken|dunkel|kalt|schwarz)\b|\b(?:hängt sich|hängen sich) (?:[^.;?]{0,30} )?auf\b|\bfriert (?:[^.;?]{0,30} )?ein\b|\b(?:startet|druckt|heizt|kühlt|schließt|synchronisiert|verbindet sich|aktualisiert sich|zählt|scannt|reagieren|starten|drucken|funktionieren|laden)(?: (?:seit [^.;?,]{2,30}|einfach|leider|plötzlich|auch|immer noch|noch immer|wieder|überhaupt|gar|sich)){0,3} nicht(?: mehr| richtig)?(?= ?(?:[.,!;]|$| auf\b| in\b| und\b))|\bspringt (?:[^.;?]{0,30} )?nicht(?: mehr)? an\b|\b(?:ist|sind) (?:[^.;?]{0,30} )?(?:schon wieder |wieder |komplett |erneut |seit [^.;?,]{2,25} )(?:offline|weg|down|undicht|leer|ohne strom|ohne internet|tot|gestört)\b|\b(?:tropft|leckt|klemmt|flackert|brummt)\b|\b(?:ist|sind) (?:leider )?(?:beschädigt|defekt|zerkratzt|gerissen|zerbrochen|undicht)(?: (?:angekommen|geliefert worden))?(?= ?(?:[.,!;]|$))", 0.68, "question whole", unless=r"\b(?:behoben|gelöst|ohne|wenn|falls|werden wir|bei problemen|ob|nicht zufrieden|repariert|geprüft|nicht (?:mehr )?(?:beschädigt|defekt)|war|waren|wenn sie|damit nicht|im winter)\b"),
    _act("funktioniert nicht", Topic.SUPPORT, r"\b(?:(?:funktioniert|läuft|öffnet|reagiert|lädt) (?:[^.;?]{0,20} )?nicht(?: mehr)?(?! (?:nur|schlecht|vor|ab|aus)\b)|\b\w{0,20}(?:mails?|nachrichten?|benachrichtigungen?|sms|codes?|faxe?|anrufe|bestellungen|daten|einladungen) (?:kommt|kommen) (?:[^.;?]{0,30} )?nicht(?: mehr)? (?:an|durch|rein)(?= ?(?:[.,!;]|$| bei\b))|ist (?:[^.;?]{0,20} )?(?:ausgefallen|kaputt|defekt|abgestürzt|nicht erreichbar)|stürzt (?:[^.;?]{0,40} )?ab\b|fehlermeldung|(?:wir haben|es gibt|ich habe|tritt|steckt|ist da) (?:ein|einen|wieder ein|noch(?: ein)?) (?:problem|fehler)|nicht(?: mehr)? (?:anmelden|einloggen|zugreifen|öffnen|drucken|speichern|herunterladen)\b|kommen nicht mehr (?:in|auf|ins)\b|(?:summen?|beträge?|betrag|zahlen|werte|angaben|berechnung) [^.;?]{0,30}stimm(?:t|en) nicht|(?:<ASK>|könnte|kann) [^.;?]{2,30} ?\w{0,25}(?:fehler|problem|ausfälle?|störung)\w{0,3} (?:ansehen|anschauen|prüfen|beheben)|(?:kaputt|defekt)e[nrs]? [^.;?]{2,40}(?:reparieren|beheben|korrigieren)|(?:brauchen|benötigen|brauche) (?:dringend )?hilfe)", 0.7, "question whole", unless=r"\b(?:behoben|gelöst|kein problem|ohne|läuft (?:aber )?wieder|werden wir|bei problemen|nicht (?:kaputt|defekt|ausgefallen|abgestürzt)|nicht automatisch|außerhalb der)\b"),
    _act("geht nicht", Topic.SUPPORT, r"(?<!\bes)(?<!\bdas)(?<![¤])(?<!\bso) geht (?!es\b|ihm|ihr\b|um\b|er\b)(?:[^.;?]{0,20} )?nicht(?: mehr)?(?! (?:um|darum|anders|nur|ohne|weiter|vor|von)\b)|\b(?:gehen) (?:seit [^.;?]{2,20} )?nicht mehr\b|\bgeht (?:[^.;?]{0,25} )?(?:gar )?nichts mehr\b|(?<!\bes)(?<!\bdas)(?<![¤])(?<!\bso) klappt (?!es\b|das\b)(?:[^.;?]{0,20} )?nicht(?: mehr)?(?= ?(?:[.,!;]|$))|\bkomme?n? (?:[^.;?]{0,20} )?nicht(?: mehr)? (?:in das|in den|in die|ins|auf das|auf den|aufs) (?:[\wäöüß-]{3,20} ){0,1}\w{0,15}(?:portal|system|konto|account|netz|netzwerk|internet|menü|wlan|programm|backend|shop|server|postfach|bereich|cloud|app|laufwerk)\b|\b(?:seit [^.;?,]{2,25}|wir haben|ich habe|haben wir|habe ich) (?:[^.;?]{0,30} )?kein(?:en)? (?:zugriff|zugang|strom|internet|empfang|ton|bild|netz|warmwasser)\b|\bkommt (?:immer |ständig |wieder ){0,2}(?:die|eine) (?:fehler)?meldung\b|\bbricht (?:[^.;?]{0,40} )?ab\b|\b(?:ist|sind|läuft|lädt) (?:[^.;?]{0,20} )?(?:extrem|unglaublich|wahnsinnig|furchtbar|sehr|wieder) langsam(?= ?(?:[.,!;]|$| geworden\b))|\b(?:ist|sind) (?:noch |immer noch |wieder |leider ){0,2}(?:ein|mehrere|einige|zwei|drei) (?:[\wäöüß]{3,15} ){0,1}\w{0,15}fehler(?= ?(?:[.,!;]|$))", 0.7, "question whole", unless=r"\b(?:behoben|gelöst|ohne|wenn|falls|leider nicht|termin|¤ geht|davon aus|zurück|hervor|übertragen)\b"),
    _act("Stand von", Topic.QUESTION, r"\b(?:wie ist|wie sieht|was ist|wie lautet|gibt es(?: schon| bereits)?(?: einen| was)?|gibt es etwas|haben sie(?: schon)?(?: einen)?|hast du(?: schon)?) (?:(?:denn|da|hier|eigentlich|aktuell|derzeit) ){0,2}(?:der |den |einen |mit dem |zum )?(?P<what>(?:aktuelle[rn]? |neue[rn]? |derzeitige[rn]? )?(?:stand|zwischenstand|status|neuigkeiten|neues|updates?|rückmeldung|fortschritte?) (?:der|des|beim|bei|zu|zum|zur|von|vom|in|im|mit|bezüglich|aus|hinsichtlich) [^.;?]{2,60}?)(?= aus\?|\?)|\bwie weit (?:seid ihr|sind sie|bist du|sind wir) (?:denn |schon |jetzt )?mit (?P<what2>[^.;?]{2,60}?)\?", 0.76, "asking undated"),
    _act("Bescheid, ob", Topic.QUESTION, r"(?:\b(?:<ASK>|(?:geben|sagen|teilen) sie|gib|sag|gebt|gerne?)\b|^)[^.;?]{0,50}\b(?:bescheid|rückmeldung|nachricht|info|mit|sagen|wissen lassen|mitteilen|mitzuteilen|mir|uns),? (?P<what>(?:ob|wann|wie|wer|was|welche[rsn]?|wo|bis wann|wie viele) [^.;?]{3,80})", 0.78, "question directive", unless=r"\b(?:bei fragen|was sie (?:alles )?brauchen|wir (?:sagen|geben|teilen)|ich (?:sage|gebe|teile))\b"),
    _act("bitte geben Sie Bescheid", Topic.QUESTION, r"\b(?:<ASK>|(?:geben|lassen) sie|gib|gebt)\b(?: (?:geben sie|gib|gebt|uns|mir|bitte|doch|noch|kurz|dazu|hierzu|<BY>)){0,6} (?P<what><REPLY>)\b", 0.76, "question directive", unless=r"\b(?:wenn sie fragen|falls sie fragen|bei fragen|bei (?:rück)?fragen|bei bedarf|wir geben|ich gebe)\b"),
    _act("Bitte um", Topic.QUESTION, r"(?:^|[,;] )bitte(?: daher| nochmals)? um (?P<what>(?!¤)[^.;?¤]{3,80})|\b(?:wir bitten|ich bitte|bitten wir|bitte ich|wir ersuchen|ich ersuche|ersuchen wir)(?: (?:sie|euch|dich|daher|höflich|nochmals|herzlich|dringend|freundlich|hiermit|noch)){0,3} um (?P<what2>(?!¤)[^.;?¤]{3,80})|\bum (?P<what3>[^.;:?,¤]{3,60}?) (?:<BY> )?(?:wird gebeten|bitten wir|bitte ich|hatten? (?:wir|ich) (?:[^.;?]{0,40} )?gebeten)\b|\b(?:hatten wir|hatte ich|wir hatten|ich hatte)(?: [^.;?¤]{0,40}?)? um (?P<what4>[^.;?¤,]{3,60}?) gebeten\b|\bfür (?P<what5>(?:eine?n?|ihre?n?|die) [^.;:?,¤]{3,60}?) (?:<BY> )?(?:wären wir|wäre ich|sind wir|bin ich)(?: ihnen)?(?: sehr)? (?:dankbar|verbunden)\b", 0.74, "question directive", unless=r"\b(?:verständnis|entschuldigung|entschuldigen|geduld|nachsicht|kenntnisnahme|beachtung|weiterempfehlung|diskretion|verzeihung|vertrauliche?|bei fragen|vergebung|ruhe|aufmerksamkeit)\b"),
    _act("bitte bis", Topic.QUESTION, r"\b(?:<ASK>),?(?: (?:uns|mir|auch|noch|doch|bitte|einmal|kurz|dazu)){0,3}(?: [a-zäöüß]{3,20}(?:en|rn|ln) sie)?(?: (?:uns|mir|bitte|noch|dazu|hierzu|auch|doch|kurz|gern)){0,3} <BY> (?P<what>(?!(?:bei|an|zurück|zu|ein|ab|durch|frei|mit|auf|aus|nach|vor|weiter|um|zurückzu\w{4,15}|und)\b)[^.;?¤]{3,80})", 0.78, "question dated directive", unless=r"\b(?:beachten|entschuldigen|zögern|melden sie sich (?:bei fragen|falls|wenn)|bei (?:rück)?fragen|verständnis|geduld|um verständnis)\b"),
    _act("bitte", Topic.QUESTION, r"\b(?:<ASK>),?(?: (?:uns|mir|auch|noch|doch|kurz)){0,2} (?P<verb>[^\s.,;?¤]{3,20})", 0.78, "question directive", unless=r"\b(?:beachten|entschuldigen|zögern|finden sie|melden sie sich (?:bei fragen|falls|wenn|jederzeit|gerne)|wenden sie sich|haben sie (?:verständnis|geduld)|nicht auf diese|verzeihen|an die umwelt|kenntnisnahme|um verständnis|verständnis|geduld|bei (?:rück)?fragen|bei unklarheiten|bei bedarf|bei problemen|schön|sich bitte nicht|dabei (?:wären|sind|wärst|wärt)|kommen (?:könnten|könntet|würden)|wenn sie (?:wieder )?kommen|ich bitte (?:dich|euch|vielmals)|(?:darum|davon|dafür) bitte ich|um entschuldigung|sich (?:das )?vorstellen|diese (?:e-?)?mail (?:wirklich )?(?:aus)?drucken|sehr ?[.!])\b"),
    _act("schicken Sie mir", Topic.QUESTION, r"^(?:(?:und|also|dann|hallo[^,]{0,20}),? )?(?P<verb>(?:schicken|senden|geben|sagen|teilen|nennen|rufen|erklären|zeigen|übermitteln|leiten|informieren|bestätigen) sie (?:mir|uns|mich)|(?:gib|schick|schicke|sag|sende|nenn|ruf) (?:mir|uns|mich))\b", 0.72, "question directive", unless=r"\b(?:(?:bescheid|uns),? (?:wenn|falls) sie|bei fragen|zeit)\b"),
    _act("über Ihre Antwort freuen", Topic.QUESTION, r"\büber (?P<what>(?:ihre?n?|eine?n?) [^.;?¤]{2,60}?) (?:[^.;?]{0,30} )?(?:würden wir uns|würde ich mich|freuen wir uns|freue ich mich) ?(?:sehr )?(?:freuen)?", 0.68, "dated directive"),
    _act("wir brauchen X, bevor", Topic.QUESTION, r"\b(?:wir brauchen|ich brauche|wir benötigen|ich benötige|brauchen wir|benötigen wir|brauche ich|benötige ich|bräuchten wir|wir bräuchten)(?: (?:noch|dafür|hierfür|dazu|zuerst|vorab|allerdings|jedoch|aber)){0,3} (?P<what>(?:die|den|das|eine?n?) [^.;?¤,]{2,60}?)(?: von (?:ihnen|euch|dir))?, (?:bevor|damit|um|ehe|sonst) |\b(?:wir brauchen|ich brauche|wir benötigen|ich benötige|brauchen wir|benötigen wir|brauche ich|benötige ich|wir bräuchten|bräuchten wir)(?: (?:noch|dafür|hierfür|dazu|zuerst|vorab|allerdings|jedoch|aber)){0,3} von (?:ihnen|euch|dir)(?: (?:noch|dafür|hierfür|dazu)){0,2} (?P<what2>[^.;?¤,:]{3,80})", 0.66, "directive", unless=r"\b(?:kein\w{0,2}|nicht mehr|wenn|falls|nichts|hilfe|urlaub|zeit)\b"),
    _act("wir brauchen Ihre Freigabe", Topic.QUESTION, r"\b(?:wir brauchen|ich brauche|wir benötigen|ich benötige|wir bräuchten|ich bräuchte|brauchen wir|benötigen wir|bräuchten wir|brauche ich|benötige ich|wir warten|ich warte|warten wir|uns fehlt|uns fehlen|mir fehlt|mir fehlen|fehlt uns|fehlen uns|fehlt mir|fehlen mir|es fehlt|es fehlen)(?: (?:noch|immer|weiterhin|dafür|hierfür|dazu|hierzu|allerdings|aber|nur|jetzt|dringend|zuerst|vorab|leider|lediglich|von ihnen|schon|seit (?:tagen|wochen|längerem|letzter woche|[^.;?,]{3,20})|für [^.;?,¤]{2,40}?)){0,4}(?: auf)? (?P<what>(?:ihre?n?|eure?n?|euer|deine?n?) (?:[\wäöüß-]{3,20} ){0,2}(?:\w{0,20})<ANSWER>\b[^.;?¤,]{0,60})|\bohne (?P<what2>(?:ihre?n?|eure?n?|deine?n?) (?:[\wäöüß-]{3,20} ){0,1}\w{0,20}<ANSWER>(?: [^.;?,]{2,40}?)?) (?:können wir|kann ich|geht es)(?: [^.;?]{0,40}?)? nicht\b", 0.7, "directive", unless=r"\b(?:wenn|falls|nicht mehr|kein\w{0,2}|erst wenn|ob|sobald|brauchen wir nicht|nicht nötig|nicht ?[.!]|keine eile)(?:\b|$)"),
    _act("niemand reagiert", Topic.QUESTION, r"\b(?:hat|haben)(?: [^.;?]{0,40}?)? (?:niemand|keiner)(?: [^.;?]{0,40}?)? (?P<verb>reagiert|geantwortet|gemeldet|zurückgerufen|zurückgemeldet|gekümmert|angerufen)\b|\b(?:niemand|keiner)(?: von ihnen)? (?:hat|meldet|antwortet|reagiert|ruft)(?: [^.;?]{0,40}?)? ?(?P<verb2>reagiert|geantwortet|gemeldet|zurückgerufen|zurückgemeldet|gekümmert|sich|zurück|auf)\b|\b(?:höre|hören|habe|haben) (?:ich|wir)(?: [^.;?]{0,25}?)? nichts(?: mehr)? von (?:ihnen|euch|dir)(?: gehört)?\b|\b(?:meldet sich|antwortet|reagiert|geht)(?: [^.;?]{0,20}?)? (?:niemand|keiner)\b|\b(?:bisher|bislang|leider|bis heute|noch immer|immer noch|seitdem|seither|trotz [^.;?,]{3,40})(?: (?:ist|kam|haben wir|habe ich|gab es))? (?:[^.;?]{0,30} )?(?:keine (?:antwort|rückmeldung|reaktion)|nichts (?:von ihnen )?(?:gehört|passiert|geschehen))\b|\b(?:wir haben|ich habe|habe ich|haben wir)(?: [^.;?]{0,40}?)? (?:noch|bisher|bislang|immer noch|leider|weiterhin|leider noch|bisher noch) (?:keine (?:antwort|rückmeldung|reaktion)|nichts (?:von ihnen )?gehört)\b", 0.68, "directive whole", unless=r"\b(?:wenn|falls|warum|beschwert|beschwerde|kunden sagen|damit niemand|war|wurde daher|als (?:der|die|das|ich|wir))\b"),
    _act("zum dritten Mal", Topic.QUESTION, r"\b(?:zweite|dritte|vierte|fünfte|[2-9]\.)[nrs]? (?:mal|erinnerung|anfrage|mail|nachfrage|versuch)(?:,? (?:dass|in der|mit der|an dem|bei dem))?(?: [^.;?]{0,20}?)? (?:(?:ich|wir|sie) )?(?:(?:nach|um|auf|wegen|an|zu|zur|zum) )(?P<what>(?:der|dem|den|die|das|ihre[nrm]?|unsere[nrm]?|eine[nrm]?) [^.;?]{2,50}?)(?= (?:frage|fragen|bitte|bitten|nachfrage|nachfragen|erinnere|erinnern|schreibe|schreiben|nachhake|nachhaken|warte|warten|anrufe|anrufen)\b|[.!,;]|$)|\b(?:frage|fragen|bitte|bitten|erinnere|erinnern|schreibe|schreiben) (?:ich|wir) (?:sie |ihnen |nun |jetzt |bereits |schon ){0,3}(?:zum|das) (?:zweiten|dritten|vierten|fünften|[2-9]\.|x-ten|wiederholten) male? (?:nach|um|an|wegen) (?P<what2>[^.;?]{2,50})", 0.7, "directive", unless=r"\b(?:wenn|falls)\b"),
    _act("fehlt noch", Topic.QUESTION, r"\b(?:uns|mir|es) (?:fehlt|fehlen)(?: (?:uns|mir|hier|leider|jetzt|nur|immer|von ihnen|aktuell)){0,2} noch(?: von ihnen)? (?P<what>[^.;?,¤]{3,80})|\b(?:fehlt|fehlen) (?:uns|mir)(?: (?:leider|jetzt|nur|immer)){0,2} noch(?: von ihnen)? (?P<what2>[^.;?,¤]{3,80})|(?P<what3>\b(?:die|der|das|ihre?|unsere?|eine|drei|zwei) [^.;?,¤]{2,60}?) (?:fehlt|fehlen)(?: (?:uns|mir|hier|bei uns|leider)){0,2} (?:noch|immer noch|leider noch|noch immer|weiterhin)(?= ?(?:[.!,;]|$))", 0.68, "directive", unless=r"\b(?:wenn|falls|urlaub|worte|zeit|geld|erfahrung|nicht|was|motivation|nichts)\b"),
    _act("noch nicht erhalten", Topic.QUESTION, r"\b(?:wir warten|ich warte|warten wir) (?:noch|immer noch|weiterhin|noch immer|nach wie vor|seit [^.;?,]{3,20}|vergeblich|dringend)(?: [^.;?,]{0,20}?)? ?auf (?P<what>[^.;?¤]{2,80})|(?P<what2>\b(?:den|die|das|ihren?|unseren?) [^.;?,]{2,50}?) (?:haben wir|habe ich|ist|sind) (?:[^.;?]{0,20} )?(?:noch|immer noch|bisher|leider noch|bis heute|noch immer|bislang)(?: leider)? nicht (?:bei uns |hier )?(?:erhalten|bekommen|angekommen|eingegangen|eingetroffen)\b|\b(?:wir haben|ich habe) (?P<what3>[^.;?]{2,50}?) (?:noch|immer noch|bisher|leider noch|bis heute|bislang) nicht (?:erhalten|bekommen)", 0.7, "directive", unless=r"\b(?:wenn|falls|noch nicht lange)\b"),
    _act("Einsendeschluss", Topic.QUESTION, r"\b(?:einsendeschluss|abgabetermin|anmeldeschluss|abgabefrist|deadline)(?: für (?P<what>[^.;:?¤]{2,50}?))? ?(?:ist|:|endet)(?: der| am)? ?¤", 0.7, "dated directive"),
    _act("erbitten wir bis", Topic.QUESTION, r"(?P<what>\b(?:die|den|das|ihren?|eine?n?) [^.;:?,¤]{2,60}) (?:erbitten|erwarten|benötigen|brauchen|bräuchten) (?:wir|ich) <BY>", 0.7, "dated directive"),
    _act("wir brauchen bis", Topic.QUESTION, r"\b(?:wir (?:brauchen|benötigen|bräuchten)|ich (?:brauche|benötige|bräuchte)|wir erwarten|wir warten auf)(?: (?:von ihnen|von euch|noch|dafür|hierfür|dazu)){0,3} (?P<verb>[^.;?¤]{2,80})|\b(?:wir (?:brauchen|benötigen|bräuchten)|ich (?:brauche|benötige|bräuchte)|(?:brauchen|benötigen|bräuchten) wir)(?: (?:von ihnen|dafür|noch|hierfür|dazu)){0,2} <BY> (?:von ihnen |noch )?(?P<what>(?:die|den|das|ihren?|eine?n?|alle|eure?n?) [^.;?¤]{2,80})", 0.68, "dated directive", unless=r"\b(?:kein\w{0,2}|nicht mehr|nicht|wenn|falls)\b"),
    _act("dringend", Topic.QUESTION, r"\b(?:wir (?:brauchen|benötigen)|ich (?:brauche|benötige)|(?:brauchen|benötigen) wir|(?:brauche|benötige) ich)(?: (?:jetzt|nun|noch|von ihnen)){0,2} (?:dringend|schnellstmöglich|unbedingt|umgehend)(?: (?:noch|von ihnen)){0,2} (?P<what>(?:die|den|das|ihren?|eine?n?|alle|eure?n?) [^.;?¤,]{2,80})", 0.68, "directive", unless=r"\b(?:kein\w{0,2}|nicht|wenn|falls|hilfe|urlaub|kaffee|pause)\b"),
    _act("möchte wissen, ob", Topic.QUESTION, r"\b(?:(?:wir|ich) (?:wüssten?(?: gerne?)?|müssten? wissen|würden? gerne? wissen|möchten? (?:gerne? )?wissen|hätten? gerne? gewusst)|(?:mein|meine|unser|unsere|der|die) [\wäöüß]{3,20}(?: [\wäöüß]{3,20})? (?:fragt|möchte wissen|wüsste gerne?|will wissen)),? (?P<what>(?:ob|wann|wie|wer|was|welche[rsn]?|wo|bis wann|wie viele) [^.;?]{3,80})", 0.68, "question directive undated", unless=r"\b(?:wüssten?|wissen) (?:wir|ich)? ?nicht\b"),
    _act("in einer Liste von Wünschen", Topic.QUESTION, r"^(?P<what>[a-zäöü0-9][^.;:?]{2,100})", 0.7, "wanted question directive"),
    _act("Frage", Topic.QUESTION, r"\b(?:wann|wo|wer|was|welche[rsn]?|wie|warum|wieso|haben|hat|ist|sind|gibt|kann|können|könnten|wird|werden|soll|sollen|dürfen|darf|dürfte)\b[^?]{2,200}\?|^[a-zäöüß]{3,15}(?:t|en|te|ten) (?:die|der|das|ihre?|sie|es|wir|man|eine?)\b[^?]{2,200}\?|^[a-zäöüß]{2,15}(?:st du|t ihr)\b[^?]{2,200}\?|^seid ihr\b[^?]{2,200}\?", 0.75, "asking undated whole", unless=r"\b(?:wie geht(?:'s)? (?:es|dir|ihnen|euch)?|wie geht's|wie war(?:en)? (?:ihr|euer|dein|ihre|eure|deine|das|der|die) (?:wochenende|urlaub|ferien|reise|feiertage|ostern|weihnachten)|(?:wochenende|urlaub|feiertage|ferien)(?: gut)? (?:gehabt|verbracht|genossen|überstanden)|gut (?:angekommen|erholt|gestartet|ins neue jahr)|wer hätte (?:das )?gedacht|wer weiß\?|oder nicht\?|was will man mehr|alles gut bei|wer kennt das nicht|wer kann da|(?:schöne[sn]?|gute[sn]?|tolle[sn]?|erholsame[sn]?) (?:wochenende|urlaub|ferien|feiertage|ostern|weihnachten|reise|start|woche)|kennen sie (?:schon|bereits)|wussten sie|können sie sich (?:das )?vorstellen|haben sie (?:noch |weitere ){0,2}fragen|noch fragen|sonst noch (?:etwas|was))\b"),
    _act("abwesend", RemarkKind.OUT_OF_OFFICE, r"\b(?:automatische antwort|abwesenheitsnotiz|ich bin (?:derzeit |bis )?(?:nicht im büro|außer haus|im urlaub|abwesend)|bin ich (?:nicht im büro|im urlaub|wieder))", 0.85, "automatic"),
    _act("freigegeben", RemarkKind.APPROVAL, r"\b(?:wir (?:nehmen (?:ihr |das )?angebot an|akzeptieren|stimmen zu)|freigegeben|genehmigt|auftrag erteilt|sie können (?:beginnen|starten|loslegen))\b", 0.8, unless=r"\b(?:nicht|sobald|wenn)\b"),
    _act("erhalten, danke", RemarkKind.ACKNOWLEDGEMENT, r"^(?:danke|vielen dank|besten dank|erhalten|notiert|alles klar|verstanden|ok)\b", 0.7),
    _act("Rechnung", RemarkKind.INVOICE, r"\b(?:anbei[^.;]{0,30}rechnung|rechnungsnummer|rechnung nr)", 0.8),
    _act("Tagesordnung", RemarkKind.AGENDA_AHEAD, r"\b(?:tagesordnung|agenda) (?:für|zu|zum)\b", 0.75),
)

ACTS = ActWords(
    classes=_CLASSES,
    rules=_RULES,
    idle=r"(?:[^.;?]{0,50}\b(?:freuen|warten|abwarten|sehen|hoffen|gefreut|bedanken|im urlaub|abwesend|geschlossen|teilnehmen|dabei|da sein|vor ort sein|anwesend|erreichbar|unterwegs|brauchen|benötigen|müssen|vermissen|merken|anreisen|gebeten|gefragt|gefördert|unterstützt|beobachten|berücksichtigen|daran denken|verhindert|älter|besser|immer))\b",
    ourselves=r"\b(?:ich|wir)\b",
    others=r"\b(?:er|es|man|jemand|herr|frau)\b",
    wanting=r"\b(?:(?:wir|ich) (?:benötigen?|brauchen?|bräuchten?|bitten?|erwarten?)|(?:benötigen|brauchen|bräuchten|fehlen|fehlt) (?:wir|uns|mir|ich)|(?:uns|mir) (?:fehlen|fehlt)|bitte (?:senden|schicken|übermitteln|reichen|klären|prüfen|bestätigen|beantworten|bringen) sie)\b",
    doubts=(
        ("vielleicht", r"\b(?:vielleicht|eventuell|möglicherweise|versuchen|nach möglichkeit|allenfalls|womöglich)\b", 0.8),
        ("hoffentlich", r"\b(?:hoffentlich|hoffe|hoffen|hofft)\b", 0.5),
        ("immer", r"\b(?:immer|normalerweise|jedes mal|automatisch|in der regel)\b", 0.5),
        ("er sagte", r"\b(?:er|sie) (?:sagte|meinte|hat gesagt)\b", 0.7),
    ),
    letter=(("Newsletter", r"(?:newsletter|abmelden|abbestellen)", 0.45),),
    hypothetic=r"\b(?:wenn|falls|sobald|ob|bevor|bis|dass) {0,3}$",
    condition=r"(?:^|[\s,;(-])(?:wenn|falls|sobald|nach|vorbehaltlich|nach erhalt) (?P<what>(?:sie|ihr|ihre|ihrer|wir|uns|mir|der|die|das|(?:[\wäöüß]{3,12} ){0,1}<EVENT>)\b[^,.;:?!¤]{0,60}?)(?=[,.;:?!¤]| (?:<NOW>|werden|werde|können|kann|kümmern|melden) (?:ich|wir)\b| innerhalb\b| ?$)",
    clause=r"(?:;|: | - |,? (?:aber|sondern|denn|weil|da|damit|obwohl|sodass|dass) |, (?=das (?:machen?|erledigen?|schicken?|liefern?|klären?|übernehmen?|prüfen?) (?:ich|wir)\b)|, (?=(?:ich|wir|sie|er|es) )|,? und (?=(?:ich|wir|sie|er|es|bitte) ))",
    thing=r"(?: ?[,;:.!?()]| (?:weil|denn|damit|wenn|sobald|falls|bis|spätestens|innerhalb|am (?=\d|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|¤ ?(?:[.,;!?]|$))|im laufe|bevor|(?:ab|um|gegen) ¤|und (?:ich|wir|sie|melden|melde|rufen?|kommen?|geben?|schicken?|senden?))\b| (?:aus|ein|ab|fertig|bereit|frei|weiter|hoch|nach|raus|vor|durch|auf|um|los|fort|rüber)(?= ?(?:[.,;!?]|$))| (?:per (?:mail|e-mail|post|express)|von (?:mir|uns)|bei (?:ihnen|euch|uns))(?= ?(?:[.,;!?]|$)))",
    drop=r"\b(?:von (?:ihnen|euch|dir)(?= (?:noch|die|den|das|eine?n?|ihren?)\b)|statt|anstatt) (?:am |den )?[^.;,]{2,30}|\b(?:nun|jetzt|ihnen|euch|dir|(?<!melden\s)(?<!melden\swir\s)(?<!kümmern\swir\s)uns|mir|bitte|gerne?|auch|zu|zuschicken|zukommen lassen|zusenden|(?:schicken|senden|liefern)(?: wir| ich)?(?=(?: (?:am|bis|ab|zum|im|in|um|spätestens))? ?(?:$|[.,;!?])))\b|^ ?(?:ein|ab|auf|aus|um|nach|vor|durch|frei|hoch|weiter|fertig|bereit|los) ?$|(?<=en) wir(?=(?: (?:am|bis|ab|zum|zur|im|in|um|bis zum|spätestens))? ?$)|(?<=e) ich(?=(?: (?:am|bis|ab|zum|zur|im|in|um|bis zum|spätestens))? ?$)",
    give=r"(?:(?!meld|ruf|komm|halt|geb)(?:<NOW>|schickt|sendet|liefert|versendet|verschickt|übergibt|installiert|bringt|holt|montiert|stellt|erstellt|übermittelt|leitet|überweist|unterschreibt|unterzeichnet|bearbeitet|bestätigt|bucht|besorgt|behebt|repariert|tauscht|klärt|erledigt|organisiert|übernimmt|druckt|prüft|baut|bauen|legen|laden|führen|nehmen|setzen|tragen|passen|schalten)\b(?! (?:(?:ich|wir) )?(?:sie|dich|euch|ihn|mich)\b)(?! (?:(?:ich|wir) )?(?:mir|uns)\b(?! (?:den|die|das|ihren?|eine?n?)\b))(?! das (?:¤|bis|am|mit|intern|und|noch|gern|gerne|kurz|zeitnah|umgehend|heute|sofort|dann|auch|im)\b)(?! das ?[.,!;])(?! (?:(?:ich|wir) )?(?:ab|um|gegen) ¤)(?! (?:(?:ich|wir) )?(?:innerhalb|binnen)\b)(?: (?:ich|wir)\b)?|(?:schicken|senden|reichen|leiten|füllen|laden|teilen|stellen|übermitteln|lassen|tragen|sehen|nennen|mailen|bringen) (?:sie|du|ihr)\b(?! sich))(?: (?:ihnen|euch|dir|uns|mir|ihm)\b){0,2}(?: (?:<ADV>)\b){0,3}(?: mit(?= (?:der|dem|den)\b))?(?: (?:bis zum|bis|am|ab|zum|im|spätestens|in)(?= ¤))?",
    given=r"(?:<DONE>|<SENT>|rausgegangen|abgeschickt|unterwegs|erneuert|live|aktiv|produktiv|im einsatz|in betrieb|erreichbar|abrufbar|einsatzbereit|funktionsfähig|bereit|zur verfügung|gehalten|eingehalten|erfüllt|angenommen|berücksichtigt|folgt|folgen|trifft|treffen|geht|gehen|kommt|kommen|liegt|liegen|steht|stehen)",
    paying=r"\b(?:gegen aufpreis|zahlen (?:wir )?(?:gerne|natürlich)|bereit zu zahlen|zusätzlich(?:e|en)? kosten|in rechnung stellen|stellen sie [^.;?]{0,30}in rechnung)",
    partly=r"\b(?:erste[rn]? teil|teillieferung|teilweise|der rest|restliche[nr]?)\b",
    pronoun=r"\b(?:es|dies)\b",
    nouns_capital=True,
    noun=r"\b(?P<what>(?:der|die|das|den|ihr|ihre|ihren|unser|unsere|ein|eine|einen) (?:[\wäöüß-]{2,18}(?:e|en|er|es) (?!(?:ist|sind|war|waren|hat|haben|habe|wird|werden|arbeitet|arbeiten|läuft|laufen|kommt|kommen|geht|gehen|kann|können|soll|sollen|muss|müssen|liegt|liegen|steht|stehen|funktioniert|fehlt|fehlen|und|oder|für|von|vom|zu|zum|zur|im|in|am|an|auf|aus|bei|mit|nicht|noch|wurde|wurden|bitte|der|die|das|des|den|dem|ich|wir|sie|er|es|schon|bis|nach|über|unter|vor|gegen|ohne|sollte|verzögert)\b)){0,1}[\wäöüß-]{3,25})",
    due=(
        (r"\b(?:bis|spätestens|vor|innerhalb)(?: zum| am| der| von| dem| den){0,1} {0,3}$", 3.0),
        (r"\b(?:seit|vom|statt|anstatt|nach|von)(?: dem| der| am)? {0,3}$", -4.0),
        (r"\b(?:am|im|in|auf|für|gegen|den)(?: den)? {0,3}$", 2.0),
    ),
    lead=r"(?:bis|bis zum|spätestens|am|vor|seit|ab|im|in|auf|für|nach|vom|innerhalb|binnen)(?: zum| dem| den| am| von)? ",
)
# fmt: on


# ---------------------------------------------------------------------------------------------------------------- agendas

AGENDA = AgendaWords(
    headings=phrases("tagesordnung, agenda, tagesordnungspunkte, tops, agendapunkte, besprechungspunkte"),
    weak_headings=phrases(
        """
        themen, themenliste, besprechungsthemen, zu besprechen, punkte, zu besprechende punkte, programm, ablauf, ablaufplan, wir besprechen, inhalte, diskussionspunkte
        geplante themen, geplanter ablauf, zeitplan
        """
    ),
    announcing=phrases(
        "unten, folgende, folgender, folgenden, wie folgt, hier ist, hier die, anbei, vorgeschlagen, vorschlag, nachfolgend"
    ),
    endings=phrases(
        """
        teilnehmer, teilnehmende, anwesend, abwesend, ort, datum, protokoll, maßnahmen, aufgaben, beschlüsse, nächste schritte, notizen, einwahl, einwahldaten
        teilnehmen, unterlagen, anlagen, anhänge, vorbereitung, ziel, ziele, entschuldigt, offene punkte, zugangsdaten
        """
    ),
    minutes=phrases("minuten, minute, min, mins, m"),
    hours=phrases("stunden, stunde, std, h"),
    spoken={
        "eine halbe stunde": 30,
        "halbe stunde": 30,
        "eine viertelstunde": 15,
        "viertelstunde": 15,
        "eine dreiviertelstunde": 45,
        "dreiviertelstunde": 45,
        "eine stunde": 60,
        "anderthalb stunden": 90,
        "eineinhalb stunden": 90,
        "zwei stunden": 120,
    },
    until=phrases("bis, -"),
    half_days=r"uhr|h",
    presenters=phrases(
        "referent, referentin, vortragender, vortragende, moderation, moderator, verantwortlich, verantwortlicher, leitung, sprecher, von, präsentiert von, wer"
    ),
    columns={
        "title": phrases("thema, themen, punkt, tagesordnungspunkt, inhalt, beschreibung, top, agendapunkt"),
        "time": phrases("zeit, uhrzeit, beginn, start"),
        "minutes": phrases("dauer, minuten, dauer (min), dauer (minuten), zeit (min), zeitbedarf"),
        "presenter": phrases("referent, verantwortlich, wer, sprecher, moderator, name, moderation, leitung"),
        "end": phrases("ende"),
        "number": phrases("nr, nr., top, top nr."),
    },
    topics=phrases(
        """
        einführung, begrüßung, eröffnung, abschluss, rückblick, stand, status, budget, umfang, zeitplan, planung, tests, design, entwicklung, fragen, sonstiges
        verschiedenes, zusammenfassung, demo, pause, mittagspause, alle, team, phase, schulung, rollout, optional, projekt, vorstellung
        """
    ),
    meetings=phrases(
        "besprechung, meeting, sitzung, termin, telefonat, call, workshop, konferenz, telefonkonferenz, kick-off, kickoff, jour fixe, videokonferenz"
    ),
    joins=phrases("und, sowie"),
    placeholders=phrases(
        "folgt, wird noch ergänzt, siehe anhang, keine, entfällt, offen, anbei, gesamt, insgesamt, summe, gesamtdauer"
    ),
    boilerplate=(
        r"(?:teilnehmen|an der besprechung|nehmen sie|hier klicken|besprechungs-?id|konferenz-?id|kenncode|passcode|kennwort|passwort|meeting-?id|zugangscode|einwahl|telefonisch|wählen sie|oder (?:rufen|wählen)|besprechungsoptionen|microsoft teams-besprechung|zoom-meeting|lokale nummer|ortsnummer|schnelleinwahl|benötigen sie hilfe|per (?:telefon|computer))",
        r"(?:wann|wo|ort|datum|uhrzeit|zeit|raum|organisator|teilnehmer|betreff|von|an|kontakt|telefon) ?:",
    ),
    vague=(r"reaktionszeit|antwortzeit|ausfall|fahrzeit|gültig|lieferzeit|innerhalb",),
)


# ------------------------------------------------------------------------ mail programs: quotes, signatures, disclaimers

MAIL = MailWords(
    sender=("von", "absender"),
    sent=("gesendet", "gesendet am", "verschickt"),
    date=("datum",),
    receiver=("an", "cc", "bcc", "kopie", "antwort an", "empfänger"),
    topic=("betreff", "betr"),
    attributions=(
        r"(?:am|on)\b.*\bschrieb(?:\b.*)?:",
        r"am\b.*\bhat\b.*\bgeschrieben:",
        r"zitat von .*:",
    ),
    bare_attributions=(
        r".*\bhat am .*\bgeschrieben:",
        r".*<[^<> ]+@[^<> ]+>.*\b(?:schrieb|schreibt)\b.*:",
    ),
    separators=(
        r"(?:ursprüngliche|original|originale|urspr\.) ?-?(?:nachricht|mail)",
        r"original(?:nachricht|mail)",
        r"weitergeleitete (?:nachricht|mail)(?: von .*)?",
        r"(?:anfang|beginn) der weitergeleiteten (?:nachricht|e-?mail)\s*:?",
        r"ursprünglicher termin",
        r"weitergeleitet von .*",
    ),
    closings=phrases(
        """
        mit freundlichen grüßen, mit freundlichen grüssen, mit freundlichem gruß, freundliche grüße,
        freundliche grüsse, viele grüße, viele grüsse, beste grüße, beste grüsse, herzliche grüße, herzliche grüsse,
        liebe grüße, liebe grüsse, schöne grüße, mit besten grüßen, mit herzlichen grüßen, mit vielen grüßen, grüße,
        gruß, gruss, mfg, lg, vg, bg, hochachtungsvoll, danke, vielen dank, besten dank, herzlichen dank,
        danke und gruß, danke und viele grüße, vielen dank und viele grüße, vielen dank und beste grüße,
        danke im voraus, vielen dank im voraus, dank und gruß, schönen gruß, viele liebe grüße
        """
    ),
    farewells=(r"(?:wir|ich) verbleiben? .*(?:grüßen?|gruß|grüssen|gruss|ergebenst|hochachtungsvoll)\b.*",),
    postscripts=("ps", "p.s.", "nb"),
    devices=(
        r"(?:von|mit) (?:meinem|meinen|der|dem|mein) (?:iphone|ipad|android|samsung|galaxy|huawei|handy|smartphone|mobiltelefon|mobilgerät|blackberry|tablet|outlook).* (?:gesendet|gesandt|verschickt|geschrieben)\.?",
        r"gesendet (?:von|mit|über|aus) .*(?:iphone|ipad|android|samsung|galaxy|handy|outlook|yahoo|mail|smartphone|mobil|gmx|web\.de|telekom|proton).*",
        r"(?:holen sie sich|hol dir|outlook für) .*(?:outlook für )?(?:ios|android|outlook).*",
        r"diese nachricht wurde von mein.* gesendet\.?",
    ),
    notice_starts=(
        r"(?:vertraulichkeits|datenschutz|rechtlicher |wichtiger )(?:hinweis|erklärung)",
        r"(?:disclaimer|haftungsausschluss|vertraulichkeit|achtung|vorsicht|warnung)\b",
        r"(?:diese|dieses|der inhalt dieser|die in dieser|die information(?:en)? in dieser|diese information(?:en)?) ?(?:e-?mail|nachricht|mail|mitteilung|schreiben)?",
        r"(?:wenn|falls|sollten|sollte) (?:sie )?(?:sie )?(?:nicht |diese |dieses |der |kein)",
        r"(?:bitte )?(?:denken|prüfen|schützen|bedenken|berücksichtigen) sie",
        r"(?:newsletter )?(?:abbestellen|abmelden)",
        r"sie erhalten diese",
        r"virenfrei|viren",
        r"sitz der gesellschaft|geschäftsführer|handelsregister|registergericht|vorstand|aufsichtsrat",
    ),
    notice_cues=(
        r"nicht (?:der|den|die) (?:richtige|beabsichtigte|vorgesehene|bestimmungsgemäße|rechtmäßige)[nr]? (?:adressat|empfänger)",
        r"(?:e-?mail|nachricht|mail|mitteilung) (?:irrtümlich|versehentlich|fehlerhaft|irrtümlicherweise) (?:erhalten|empfangen|zugesandt)|irrtümlich erhalten",
        r"(?:vertrauliche|vertraulich)(?:n|r)? (?:und|oder|und/oder|sowie)",
        r"(?:ausschließlich|nur|allein) für (?:den|die) (?:genannten|bezeichneten|adressaten|empfänger|vorgesehenen|oben)",
        r"(?:nicht gestattet|ist untersagt|ist verboten|ist nicht erlaubt|strengstens)",
        r"(?:an die|unsere) umwelt|umwelt.*(?:ausdruck|drucken)|bevor sie diese .*(?:aus)?drucken",
        r"virenfrei|auf viren (?:geprüft|überprüft|untersucht)|(?:frei von|enthält keine) viren",
        r"(?:newsletter|e-?mails?) .*(?:abbestellen|abmelden)|abmelde-?link|hier abmelden|\babbestellen$",
        r"sie erhalten diese (?:e-?mail|nachricht|mail),? (?:weil|da)",
        r"(?:amtsgericht|registergericht|handelsregister|\bhrb ?[0-9])",
        r"von (?:einem )?extern(?:en)? absender|von außerhalb (?:der|unserer|ihrer)",
        r"keine haftung",
    ),
)


# --------------------------------------------------------------------------------------------------------- the language

LANGUAGE = Language(
    code="de",
    name="German",
    numbers=NUMBERS,
    dates=DATES,
    agenda=AGENDA,
    mail=MAIL,
    prices=PRICES,
    acts=ACTS,
)
