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
    past_cues=r"\b(?:danke|vielen dank) (?:für|fuer)\b|\b(?:war|waren|wurde|wurden|hatte|hatten|haben|habe|ging|kam|trafen|gesendet|geschickt|besprochen|erhalten|unterschrieben)\b",
    future_cues=r"\b(?:wird|werden|soll|sollen|bis|spätestens|kann|können|fällig|termin|treffen|bitte|möchte|geplant)\b",
    orders=("hour in part", "decimal comma", "places", "dashed"),
    bare_days=True,
    without=("nights", "the nth", "on the nth", "week of"),
    rules=(
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
    "ADV": r"auch|dann|jetzt|gerne|umgehend|sicher|bestimmt|natürlich|noch|bald|zeitnah|schnellstmöglich|voraussichtlich|wahrscheinlich|nun|ebenfalls|selbstverständlich",
    "OBJ": r"ihnen|euch|dir|sie|ihn|es|uns|mich|mir|ihm",
    "TEAM": r"(?:unser|mein)(?:e|em|en)? (?:[\wäöüß-]{2,20} ){0,2}(?:team|techniker|kollegen?|kollegin|entwickler|ingenieure?|buchhaltung|abteilung|support|designer(?:in)?|vertrieb)|das team|(?:der|die) (?:techniker(?:in)?|kollege|kollegin|monteur)",
    "GIVEN": r"geliefert|gesendet|geschickt|verschickt|versandt|versendet|zugeschickt|zugesandt|bereitgestellt|fertig(?:gestellt)?|verfügbar|online|live|behoben|gelöst|abgeschlossen|erledigt|veröffentlicht|installiert|aktualisiert|hochgeladen|freigeschaltet|übergeben|eingerichtet|ausgeliefert|unterschrieben|repariert|umgesetzt|aktiviert|eingespielt|ausgerollt|eingebaut|nachgereicht|umgestellt|überwiesen|migriert|zugestellt|zugeleitet|übermittelt|bezahlt|beglichen|bearbeitet|nachgeliefert|montiert|konfiguriert|getestet|ersetzt|ausgetauscht|erstattet|gutgeschrieben|vorbereitet|übersetzt|angepasst|korrigiert|bestellt|eingereicht|vorgelegt|integriert|ergänzt|weitergeleitet|hinzugefügt|wiederhergestellt|nachgebessert|instand gesetzt|abgearbeitet|geprüft|überarbeitet|geklärt|geschaltet|mitgeteilt|zur verfügung gestellt|in betrieb genommen",
    "ASK": r"bitte|könnten sie|können sie|könntest du|kannst du|könntet ihr|würden sie|(?:wären|seien) sie so (?:nett|freundlich|gut)|ich bitte sie|wir bitten sie|würde es ihnen etwas ausmachen|hätten sie die möglichkeit|dürfte ich sie bitten|(?:wir wären|ich wäre|wären wir|wäre ich) ihnen (?:sehr )?(?:dankbar|verbunden), wenn sie|es wäre nett, wenn sie|denken sie (?:bitte )?daran|vergessen sie (?:bitte )?nicht",
    "MILESTONE": r"\w{0,20}(?:lieferung|inbetriebnahme|freischaltung|übergabe|installation|einführung|umstellung|migration|veröffentlichung|fertigstellung|abnahme|produktivsetzung|zahlung|überweisung)|go-live|livegang|versand|einbau|rollout",
    "NOW": r"schicken?|senden?|liefern?|liefere|prüfen?|klären?|kläre|stellen?|übergeben?|installieren?|beheben?|erledigen?|bereiten?|leiten?|bauen?|beginnen?|starten?|schließen?|antworten?|versenden?|verschicken?|bestätigen?|aktualisieren?|reichen?|veröffentlichen?|übermitteln?|übermittle|spielen?|richten?|überarbeiten?|ergänzen?|tauschen?|überweisen?|überweise|erteilen?|unterschreiben?|unterzeichnen?|bezahlen?|bestellen?|übernehmen?|melden? (?:mich|uns)|rufen? (?:sie|dich|euch)|kommen? (?:am |bis )?¤ (?:[^.;?]{0,20} )?vorbei|halten? sie auf dem laufenden|lassen?(?= (?:ich|wir|ihnen|euch))|geben?(?= (?:ihnen|dir|euch))|schauen?|lösen?",
    "DOES": r"schickt|sendet|liefert|versendet|verschickt|übergibt|installiert|meldet sich|kommt|prüft|erledigt|übermittelt|ruft",
    "MOVING": r"verschieben|verlegen|vorziehen|schieben|verschoben|verlegt",
}
_RULES = (
    _act("anbei", Act.DELIVERY, r"(?P<what>\b(?:das|die|den|ihren?|unseren?) [^.;:?]{2,60}?) (?:habe ich|haben wir) (?:[^.;?]{0,40} )?(?:angehängt|beigefügt)|\b(?:anbei|im anhang|beigefügt|angehängt|in der anlage)\b(?: (?:finden sie|sende ich ihnen|schicke ich ihnen|erhalten sie|findest du|übersende ich ihnen|senden wir ihnen|ist|sind))? ?(?P<what2>[^.;:?]{3,100})?", 0.85, "attached", unless=r"\b(?:kein anhang|nicht)\b"),
    _act("wie versprochen", Act.DELIVERY, r"\bwie (?:versprochen|vereinbart|besprochen|gewünscht),? (?:hier|sende|schicke|anbei|finden)(?: (?:ist|sind|ich ihnen|wir ihnen))? ?(?P<what>[^.;:?]{3,100})?", 0.85),
    _act("hier ist", Act.DELIVERY, r"^(?:hallo [^,.]{0,20}, )?hier (?:ist|sind|kommt|kommen) (?P<what>[^.;:?]{3,100})", 0.6, unless=r"\b(?:nicht|das problem|die frage)\b"),
    _act("ist raus", Act.DELIVERY, r"^(?:so,? |ja,? )?(?:ist|das ist|sind|ist alles) (?:raus|erledigt|online|verschickt|live|unterwegs)[.! ]{0,3}$", 0.62, "empty"),
    _act("wurde geliefert", Act.DELIVERY, r"\b(?:wurde|wurden|ist|sind) (?:[^.;?]{0,40} )?(?:bereits|soeben|jetzt|nun|gerade|erfolgreich|schon) ?(?:[^.;?]{0,20} )?(?P<verb><GIVEN>)\b", 0.72, "given", unless=r"\b(?:wenn|sobald|nicht|noch)\b"),
    _act("wurde eingespielt", Act.DELIVERY, r"\b(?:wurde|wurden) (?:[^.;?]{0,40} )?(?P<verb><GIVEN>)(?= ?(?:[.!,;]|$))|\b(?:ist|sind) (?:[^.;?]{0,30} )?(?P<verb2>rausgegangen|abgeschickt|unterwegs)\b", 0.65, "given", unless=r"\b(?:wenn|sobald|nicht|noch|nie|falls|werden|letzte[sn]? (?:jahr|monat|woche))\b"),
    _act("habe geschickt", Act.DELIVERY, r"\b(?:ich habe|wir haben)(?: <OBJ>){0,2} (?P<what>[^.;?]{2,60}?) (?:soeben |gerade |bereits )?(?:geschickt|gesendet|versandt|geliefert|hochgeladen|behoben|fertiggestellt|veröffentlicht|eingespielt)\b|(?P<what2>\b(?:das|die|den|ihren?|unseren?) [^.;:?,]{2,60}?) (?:habe ich|haben wir)(?: <OBJ>){0,2} (?:[^.;?]{0,20} )?(?:geschickt|gesendet|versandt|geliefert|hochgeladen|behoben|fertiggestellt|veröffentlicht|eingespielt)\b", 0.72, unless=r"\b(?:nicht|noch|wenn|letzte woche)\b"),
    _act("gegenstandslos", Act.WITHDRAWAL, r"\b(?:betrachten|sehen) sie (?P<what>[^.;?]{2,60}?) (?:bitte )?als (?:gegenstandslos|erledigt|hinfällig)|\b(?:sie|ihr) (?:brauchen|müssen) (?P<what2>[^.;?]{2,60}?) nicht mehr\b|\b(?:wir haben uns|ich habe mich) gegen (?P<what3>[^.;?]{2,60}?) entschieden|\b(?:wir verzichten|ich verzichte) (?:nun |doch |jetzt |leider ){0,3}auf (?P<what4>[^.;?]{2,60})|\b(?:wir stornieren|hiermit stornieren wir|ich storniere) (?P<what5>[^.;?]{2,60})", 0.75),
    _act("nicht mehr nötig", Act.WITHDRAWAL, r"\b(?:nicht mehr (?:nötig|notwendig|erforderlich|gebraucht|benötigt)|brauchen (?:wir|sie) (?P<what>[^.;?]{0,60}?) ?nicht mehr|hat sich erledigt|bitte ignorieren sie (?P<what2>[^.;?]{2,60}))", 0.72, "given"),
    _act("können wir verschieben", Act.MOVE, r"\b(?:können wir|könnten wir|kann man|könnten sie|können sie|wäre es möglich|ist es möglich|hätten sie etwas dagegen|macht es ihnen etwas aus),?(?P<what>[^.;?¤]{0,60}?) ?(?:auf|um) (?:den |dem )?¤(?: zu)? (?:<MOVING>|legen)[^?]{0,20}\?|\b(?:können wir|könnten wir|kann man|wäre es möglich|ist es möglich),?(?P<what2>[^.;?¤]{0,60}?) (?:stattdessen |lieber |doch )(?:auf |am |bis )?(?:den |dem )?¤[^?]{0,40}\?", 0.78, "asked question asking"),
    _act("geht es auch", Act.MOVE, r"^(?:geht|ginge|passt|klappt|würde)(?: es| das)?(?: ihnen| euch| auch| stattdessen){0,2} (?:am |bis |der )?¤[^?]{0,30}\?|\b(?:können wir|könnten wir|geben sie uns)[^.;?¤]{0,40}? (?:noch )?bis (?:zum )?¤ (?:zeit|warten|aufschub)[^?]{0,20}\?", 0.7, "asked question asking whole"),
    _act("wir müssen verschieben", Act.MOVE, r"\b(?:müssen wir|wir müssen|muss ich|ich muss)(?: leider)? (?P<what>[^.;?¤]{2,60}?) (?:von (?:dem )?¤ )?(?:auf|bis|um) (?:den |dem )?¤ (?:<MOVING>)", 0.8, "slip"),
    _act("erst am", Act.MOVE, r"\b(?:wird|werden|kommt|kommen|ist|sind|erscheint|startet|starten) (?:[^.;?¤]{0,30} )?erst (?:am |ab |zum |im |in )?(?:dem |den )?¤", 0.75, "slip given", unless=r"\b(?:besprechung|meeting|termin|urlaub|wenn|ich|wir)\b"),
    _act("kann erst am", Act.MOVE, r"\b(?:kann ich|können wir|ich kann|wir können|liefern wir|wir liefern) (?P<what>[^.;?¤]{0,40}? ?)erst (?:am |ab |zum )?(?:dem )?¤", 0.75, "slip", unless=r"\b(?:treffen|sprechen|telefonieren|kommen)\b"),
    _act("neuer Termin", Act.MOVE, r"\bneuer? (?P<what>\w{0,20}termin)(?: für [^.;?¤]{2,40})? (?:ist|wäre|lautet)(?: der| am)? ¤", 0.75, "slip"),
    _act("verschoben auf", Act.MOVE, r"\b(?:wird|werden|wurde|wurden|muss|müssen|verschiebt sich|verzögert sich)(?: [^.;?]{0,60}?)?(?: (?:auf|bis|um) (?:den |dem )?¤)?[^.;?]{0,20}(?:verschoben|verschieben|verlegt|verlegen|verzögert)\b|\b(?:verschiebt|verzögert|verschieben|verzögern) sich\b", 0.75, "slip given"),
    _act("passt nicht", Act.REFUSAL, r"¤ (?:passt|geht|klappt) (?:es )?(?:uns |mir |bei uns )?(?:leider )?nicht|\b(?:müssen wir|wir müssen|muss ich|ich muss) (?:ihnen )?leider (?:absagen|ablehnen)|\b(?:wir möchten|wir wollen|ich möchte)(?: gerne| lieber)? (?:beim|am|an dem) (?P<what>[^.;?]{2,40}?termin) (?:bleiben|festhalten)", 0.72),
    _act("können nicht", Act.REFUSAL, r"\b(?:wir können|ich kann|wir werden|ich werde) (?:<OBJ> )?(?:leider )?(?P<what>[^.;?]{0,60}?) ?nicht (?P<verb>[a-zäöüß]{3,20})|\bleider (?:nicht möglich|können wir nicht)", 0.62, unless=r"\b(?:anmelden|einloggen|öffnen|zugreifen|drucken|vergessen|versprechen|im büro|mehr)\b"),
    _act("wird erledigt", Act.ACCEPTANCE, r"^(?:(?:ja|ok|okay|klar|gerne|natürlich|alles klar|kein problem|in ordnung|verstanden|einverstanden)[,.! ]{1,3}){0,3}(?:wird (?:erledigt|gemacht)|(?:das )?(?:mache ich|machen wir|geht klar|erledige ich|erledigen wir|übernehme ich|übernehmen wir))[.!]{0,3}$", 0.8, "whole"),
    _act("mit dem Termin einverstanden", Act.ACCEPTANCE, r"\bmit (?P<what>[^.;?]{2,40}?) (?:sind wir|bin ich) einverstanden|\b(?:wir sind|ich bin) (?:mit (?P<what2>[^.;?]{2,40}?termin) )?einverstanden", 0.78, unless=r"\b(?:nicht|wenn|ob)\b"),
    _act("Montag passt", Act.ACCEPTANCE, r"¤ (?:passt|ist (?:ok|okay|in ordnung|gut|möglich|perfekt)|geht(?= ?(?:[.!,]|$|klar|für|bei|gut|in ordnung|auch)))(?: für uns| bei uns)?\b|^(?:ja,? |ok,? |gut,? |das |es )?(?:passt|geht) (?:uns |mir |für uns )?(?:am |der )?¤|^(?:ok|okay|gut|alles klar|einverstanden|in ordnung|prima|perfekt),? (?:dann )?(?:am |bis |der |den )?(?:den )?¤", 0.8, "whole", unless=r"\b(?:nicht|wenn|ob|erst)\b"),
    _act("Sie erhalten", Act.PROMISE, r"\b(?:sie|ihr) (?:erhalten|erhaltet|bekommen|bekommt)(?: (?:von uns|von mir|dann))? (?P<what>[^.;:?¤]{2,80})|(?P<what3>\b(?:die|den|das|ihren?|unseren?|alle) [^.;:?,¤]{2,60}) (?:(?:erhalten|bekommen) sie|haben sie(?= (?:bis |am |spätestens ){0,2}(?:zum )?¤))|\b(?:erhalten|bekommen) sie(?: von (?:uns|mir))?(?: noch| bereits| dann)?(?: (?:bis |am )?¤)? (?P<what2>[^.;:?¤]{2,80})", 0.75, "dated", unless=r"\b(?:wenn|fragen|bitte|falls)\b"),
    _act("rechnen Sie mit", Act.PROMISE, r"\b(?:sie können|du kannst|ihr könnt) mit (?P<what>[^.;:?¤]{2,60}?) (?:am |bis |zum |ab |für )?(?:dem |den )?¤[^.;?]{0,30} rechnen\b", 0.75, "dated"),
    _act("geben Sie uns bis", Act.PROMISE, r"\b(?:geben sie|gib|gebt) (?:uns|mir) (?:noch )?(?:bis )?(?:zum )?¤ (?:zeit|um)\b", 0.72, "whole dated"),
    _act("wir bleiben beim", Act.PROMISE, r"\bwir (?:bleiben (?:beim|bei dem)|halten (?:am|an dem)) ¤", 0.7, "dated whole", unless=r"\bbesprechung\b"),
    _act("liegt Ihnen vor", Act.PROMISE, r"(?:\bbis |\bam )?¤ (?:liegt|liegen) (?:ihnen|euch) (?P<what>[^.;:?]{2,60}?) vor\b", 0.72, "dated"),
    _act("wir sorgen dafür", Act.PROMISE, r"\b(?:wir sorgen|ich sorge|wir stellen sicher|ich stelle sicher)(?: dafür)?, dass (?P<verb>[^.;?]{3,80})", 0.78),
    _act("wir kümmern uns", Act.PROMISE, r"\b(?:(?:wir|ich) kümmern? (?:uns|mich)|ich kümmere mich|kümmern wir uns|kümmere ich mich) (?:[^.;?]{0,40}? )?um (?P<what>[^.;:?]{2,60})", 0.75, unless=r"\b(?:wenn|nicht|falls)\b"),
    _act("ich halte Sie auf dem Laufenden", Act.PROMISE, r"\b(?:(?:wir|ich) halten? (?:sie|dich|euch)|(?:wir|ich) melden? (?:uns|mich)|(?:wir|ich) kommen?(?: [^.;?¤]{2,30})?(?= auf)) (?P<verb>auf (?:sie|dich|euch) (?:zurück|zu)|auf dem laufenden|(?:bei ihnen|wieder|zeitnah|umgehend))\b", 0.62),
    _act("lassen Sie mich prüfen", Act.PROMISE, r"\b(?:lassen sie (?:mich|uns)|lass mich) (?:das |es |kurz |mal |die [\wäöüß]{3,20} ){0,3}(?P<verb>prüfen|klären|nachsehen|nachfragen|überprüfen|schauen)\b", 0.65),
    _act("sobald, schicken wir", Act.PROMISE, r"^(?:sobald|nach|wenn|falls|nachdem) [^.;?,]{3,80}, (?P<verb><NOW>) (?:ich|wir)\b", 0.75, unless=r"\b(?:nicht|immer|jedes mal)\b"),
    _act("wir werden", Act.PROMISE, r"\b(?:ich werde|wir werden|werde ich|werden wir)\b(?: <OBJ>){0,2}(?: <ADV>){0,2} (?P<verb>[^.;?]{3,90})", 0.85, "idle", unless=r"\b(?:nicht|kein|keine|keinen)\b"),
    _act("wir schicken", Act.PROMISE, r"(?P<what>\b(?:die|den|das|ihren?|unseren?|alle) [^.;:?,¤]{2,60}) (?:<NOW>) (?:ich|wir)\b|\b(?:(?:ich|wir) (?P<verb><NOW>)|(?P<verb2><NOW>) (?:ich|wir))\b", 0.72, "dated", unless=r"\b(?:wenn|ob|nicht|falls|eingang|erhalt|teilnahme|besprechung|besprechungstermin|immer)\b"),
    _act("unser Team wird", Act.PROMISE, r"\b(?:<TEAM>) (?:wird|werden) (?P<verb>[^.;?]{3,90})", 0.82),
    _act("unsere Techniker kommen", Act.PROMISE, r"\b(?:<TEAM>) (?P<verb>kommt|kommen|liefert|liefern|installiert|installieren|schickt|schicken|sendet|senden|meldet sich|melden sich|prüft|prüfen|ruft|rufen|baut|bauen|tauscht|tauschen)\b", 0.75, "dated", unless=r"\b(?:wenn|sobald|nicht|immer)\b"),
    _act("wird geliefert", Act.PROMISE, r"\b(?:wird|werden|soll|sollen|sollte|sollten) (?:<OBJ> )?(?:[^.;?]{0,60}? )?(?P<verb><GIVEN>)(?: (?:sein|werden))?\b", 0.75, "given", unless=r"\b(?:wenn|falls|automatisch|besprechung|nicht|wurde)\b"),
    _act("Omar wird", Act.PROMISE, r"\b(?P<maker>[a-zäöü][\wäöüß'-]{2,15}) (?:wird|soll|muss) (?:<OBJ> ){0,2}(?P<verb>[^.;?]{3,60}?(?:schicken|senden|liefern|anrufen|prüfen|kontaktieren|melden|installieren|übergeben|vorlegen|erstellen))\b", 0.66, who=Who.THIRD, unless=r"\b(?:system|software|app|server|anwendung|seite)\b"),
    _act("Omar schickt", Act.PROMISE, r"(?:^|[,;:] ?|\bund )(?P<maker>[a-zäöü][\wäöüß'-]{2,15})(?: (?:aus|von|vom|im) (?:der |dem )?[\wäöüß-]{3,20})? (?P<verb><DOES>)\b", 0.66, "dated", who=Who.THIRD, unless=r"\b(?:system|software|app|server|anwendung|seite|wenn|niemand|keiner|wer|es|er|sie|das|dies)\b"),
    _act("der Lieferant schickt", Act.PROMISE, r"\b(?:der|die|das|unser|unsere|vom) (?:lieferant|spediteur|spedition|hersteller|dienstleister|provider|hoster|druckerei|bank|notar|anwalt|subunternehmer)(?: [^.;?,¤]{0,20})? (?P<verb><DOES>|wird [^.;?]{3,60}?(?:schicken|senden|liefern|installieren))\b", 0.72, "dated", who=Who.THIRD),
    _act("wir verpflichten uns", Act.PROMISE, r"\b(?:wir verpflichten uns|ich verpflichte mich|wir garantieren|ich verspreche|wir versprechen|wir sagen ihnen|wir sichern ihnen|ich garantiere),? (?P<verb>[^.;?]{2,80})", 0.75),
    _act("wir planen", Act.PROMISE, r"\b(?:wir planen|ich plane|wir beabsichtigen|wir rechnen damit|wir können|ich kann|wir sollten|wir wollen|wir sind in der lage|ich bin in der lage|wir streben|wir peilen|unser ziel ist),? (?P<verb>[^.;?]{2,80})", 0.58, "dated", unless=r"\b(?:nicht|treffen|sprechen|telefonieren)\b"),
    _act("die Lieferung ist geplant", Act.PROMISE, r"\b(?P<what>(?:<MILESTONE>)\b[^.;:?¤]{0,40}?) (?:ist|bleibt|wird)(?: [^.;?¤]{0,15})? (?:für |am |auf |zum )?(?:den |dem )?¤ (?:vorgesehen|geplant|angesetzt|terminiert|eingeplant|erfolgen|stattfinden)|\b(?P<what2>(?:<MILESTONE>)\b[^.;:?¤]{0,40}?) (?:findet|erfolgt)(?: voraussichtlich| planmäßig)? (?:am |im |zum )?¤", 0.75, unless=r"\b(?:wenn|nicht|war)\b"),
    _act("Liefertermin", Act.PROMISE, r"(?:^|[(,;-] ?)(?:liefertermin|lieferung|fertigstellung|go-live|termin|eta)(?: ist| ist am| am)? ?:? ?(?:am |der |den )?¤", 0.72, unless=r"\b(?:besprechung|rechnung)\b"),
    _act("folgt am", Act.PROMISE, r"\b(?P<verb>folgt|folgen)(?: ihnen)? (?:dann )?(?:am |bis |noch |bis zum |im )?¤|\b(?P<verb2>geht|gehen)(?: ihnen)? (?:am |bis |noch |im |ab )?(?:dem )?¤ (?:raus|zu|live|online|in betrieb|in produktion|per post|auf die reise)\b|\b(?P<verb3>trifft|treffen|kommt|kommen)(?: bei ihnen)? (?:am |bis |noch )?¤ (?:ein|an|bei ihnen an)\b|\b(?P<verb4>liegt|liegen|steht|stehen)(?: ihnen)? (?:ab )?(?:dem )?¤ (?:[^.;?]{0,20} )?(?:bereit|zur verfügung)\b", 0.72, "given dated", unless=r"\b(?:ich|wir|er|sie (?:kommen|treffen)|flug|zug|besprechung|wenn|falls|nicht)\b"),
    _act("ein Freund sucht", Topic.LEAD, r"\b(?:(?:mein|meine|ein|eine|unser|unsere|einer unserer) (?:bruder|schwester|freund|freundin|bekannter|kollege|kollegin|kunde|kunden|partner|schwesterfirma|tochterfirma|muttergesellschaft)(?: [^.;?]{0,40}?)?|die firma meines \w{2,12}) (?P<verb>sucht|braucht|benötigt|interessiert sich|ist interessiert|möchte)\b|\bkönn(?:t)?en sie (?:uns |mir )?(?:jemanden|eine firma|einen anbieter)(?: [^.;?]{2,50})? empfehlen|\bdarf ich (?:ihm|ihr|ihnen|denen) ihre (?:nummer|kontaktdaten|adresse|mail)|\b(?:ich würde|ich möchte|wir möchten|wir würden) sie (?:gerne? )?(?:unsere[rmn]?|meine[rmn]?|einem|einer) [^.;?]{2,40} vorstellen|\bvon ihnen (?:und ihr\w{0,3} [\wäöüß]{3,20} )?erzählt\b", 0.75, "question whole"),
    _act("was kostet", Topic.COSTING, r"\b(?:was (?:kostet|kosten|würde [^.;?]{0,40}kosten)|wie viel (?:kostet|kosten|würde)|wie hoch (?:sind|wären|ist|wäre) (?:die kosten|der preis|ihre? (?:sätze|preise|tarife|stundensatz|tagessatz))|mit welchen kosten|(?:<ASK>|wir (?:benötigen|brauchen|bitten um|hätten gerne)|(?:benötigen|brauchen|erbitten|hätten) wir)[^.;?]{0,60}? ?(?:ein |eine |einen |um |ihr )(?:\w{0,12}angebot|kostenvoranschlag|kostenschätzung))(?: (?:für )?(?P<what>[^.;?]{2,60}))?", 0.82, "question", unless=r"\b(?:prüfen|bestätigen|anbei)\b"),
    _act("könnten wir auch", Topic.CHANGE, r"\b(?:<ASK>|könnten wir|können wir|wäre es möglich|ist es möglich|wir möchten|wir würden gerne),?(?P<verb>[^.;?]{2,60}?(?:hinzufügen|hinzuzufügen|ergänzen|ändern|erweitern|anpassen|anzupassen|integrieren|entfernen|ersetzen|übersetzen|verlängern|aufnehmen|aufzunehmen|einbinden|einzubinden|anbinden|anzubinden|einbauen|einzubauen|ausweiten|auszuweiten|austauschen))\b|\bbitte (?P<verb2>(?:tauschen sie [^.;?]{2,60} aus|fügen sie [^.;?]{2,60} hinzu|(?:ändern|ersetzen|ergänzen|entfernen|erweitern) sie [^.;?]{2,60}))", 0.8, "question", unless=r"\b(?:termin|angebot)\b"),
    _act("es wäre schön, wenn", Topic.CHANGE, r"\bes wäre (?:schön|gut|hilfreich|toll|praktisch|super), wenn (?!sie )(?P<verb>[^.;?]{2,80})|\b(?:wir|ich) bräuchten? (?:noch |zusätzlich |außerdem )?(?P<verb2>(?:ein|zwei|drei)\w{0,2} [^.;?]{2,60})", 0.7, unless=r"\b(?:angebot|rückmeldung|antwort|bestätigung)\b"),
    _act("funktioniert nicht", Topic.SUPPORT, r"\b(?:(?:funktioniert|geht|läuft|öffnet|reagiert|lädt) (?:[^.;?]{0,20} )?nicht(?: mehr)?|ist (?:[^.;?]{0,20} )?(?:ausgefallen|kaputt|defekt|abgestürzt|nicht erreichbar)|stürzt (?:[^.;?]{0,40} )?ab\b|fehlermeldung|(?:wir haben|es gibt|ich habe|tritt|steckt|ist da) (?:ein|einen|wieder ein|noch(?: ein)?) (?:problem|fehler)|nicht(?: mehr)? (?:anmelden|einloggen|zugreifen|öffnen|drucken|speichern|herunterladen)\b|kommen nicht mehr (?:in|auf|ins)\b|(?:summen?|beträge?|betrag|zahlen|werte|angaben|berechnung) [^.;?]{0,30}stimm(?:t|en) nicht|(?:<ASK>|könnte|kann) [^.;?]{2,30} ?\w{0,25}(?:fehler|problem|ausfälle?|störung)\w{0,3} (?:ansehen|anschauen|prüfen|beheben)|(?:kaputt|defekt)e[nrs]? [^.;?]{2,40}(?:reparieren|beheben|korrigieren)|(?:brauchen|benötigen|brauche) (?:dringend )?hilfe)", 0.7, "question whole", unless=r"\b(?:behoben|gelöst|kein problem|ohne|läuft (?:aber )?wieder|werden wir|bei problemen)\b"),
    _act("bitte", Topic.QUESTION, r"\b(?:<ASK>),?(?: (?:uns|mir|auch|noch|doch)){0,2} (?P<verb>[^\s.,;?]{3,20})", 0.78, "question directive", unless=r"\b(?:beachten|entschuldigen|zögern|finden sie|melden sie sich (?:bei fragen|falls|wenn)|wenden sie sich|haben sie verständnis|nicht auf diese|verzeihen|an die umwelt|kenntnisnahme|um verständnis)\b"),
    _act("schicken Sie mir", Topic.QUESTION, r"^(?:(?:und|also|dann|hallo[^,]{0,20}),? )?(?P<verb>(?:schicken|senden|geben|sagen|teilen|nennen|rufen|erklären|zeigen|übermitteln|leiten|informieren|bestätigen) sie (?:mir|uns|mich)|(?:gib|schick|schicke|sag|sende|nenn|ruf) (?:mir|uns|mich))\b", 0.72, "question directive", unless=r"\b(?:(?:bescheid|uns),? (?:wenn|falls) sie|bei fragen|zeit)\b"),
    _act("über Ihre Antwort freuen", Topic.QUESTION, r"\büber (?P<what>(?:ihre?n?|eine?n?) [^.;?¤]{2,60}?) (?:[^.;?]{0,30} )?(?:würden wir uns|würde ich mich|freuen wir uns|freue ich mich) ?(?:sehr )?(?:freuen)?", 0.68, "dated directive"),
    _act("noch nicht erhalten", Topic.QUESTION, r"\b(?:wir warten|ich warte) (?:noch|immer noch|weiterhin|noch immer) auf (?P<what>[^.;?¤]{2,80})|(?P<what2>\b(?:den|die|das|ihren?|unseren?) [^.;?,]{2,50}?) (?:haben wir|habe ich) (?:noch|immer noch|bisher|leider noch) nicht (?:erhalten|bekommen)|\b(?:wir haben|ich habe) (?P<what3>[^.;?]{2,50}?) (?:noch|immer noch|bisher|leider noch) nicht (?:erhalten|bekommen)", 0.7, "directive"),
    _act("Einsendeschluss", Topic.QUESTION, r"\b(?:einsendeschluss|abgabetermin|anmeldeschluss|abgabefrist|deadline)(?: für (?P<what>[^.;:?¤]{2,50}?))? ?(?:ist|:|endet)(?: der| am)? ?¤", 0.7, "dated directive"),
    _act("erbitten wir bis", Topic.QUESTION, r"(?P<what>\b(?:die|den|das|ihren?|eine?n?) [^.;:?,¤]{2,60}) (?:erbitten|erwarten|benötigen|brauchen) (?:wir|ich) (?:noch )?(?:bis )?(?:zum |spätestens )?¤", 0.7, "dated directive"),
    _act("wir brauchen bis", Topic.QUESTION, r"\b(?:wir (?:brauchen|benötigen)|ich (?:brauche|benötige)|wir erwarten|wir warten auf) (?P<verb>[^.;?¤]{2,80})", 0.68, "dated directive"),
    _act("Frage", Topic.QUESTION, r"\b(?:wann|wo|wer|was|welche[rsn]?|wie|warum|wieso|haben|hat|ist|sind|gibt|kann|können|könnten|wird|werden|soll|sollen|dürfen|darf|dürfte)\b[^?]{2,200}\?|^[a-zäöüß]{3,15}(?:t|en|te|ten) (?:die|der|das|ihre?|sie|es|wir|man|eine?)\b[^?]{2,200}\?", 0.75, "asking undated whole", unless=r"\b(?:wie geht)\b"),
    _act("abwesend", RemarkKind.OUT_OF_OFFICE, r"\b(?:automatische antwort|abwesenheitsnotiz|ich bin (?:derzeit |bis )?(?:nicht im büro|außer haus|im urlaub|abwesend)|bin ich (?:nicht im büro|im urlaub|wieder))", 0.85, "automatic"),
    _act("freigegeben", RemarkKind.APPROVAL, r"\b(?:wir (?:nehmen (?:ihr |das )?angebot an|akzeptieren|stimmen zu)|freigegeben|genehmigt|auftrag erteilt|sie können (?:beginnen|starten|loslegen))\b", 0.8, unless=r"\b(?:nicht|sobald|wenn)\b"),
    _act("erhalten, danke", RemarkKind.ACKNOWLEDGEMENT, r"^(?:danke|vielen dank|besten dank|erhalten|notiert|alles klar|verstanden|ok)\b", 0.7),
    _act("Rechnung", RemarkKind.INVOICE, r"\b(?:anbei[^.;]{0,30}rechnung|rechnungsnummer|rechnung nr)", 0.8),
    _act("Tagesordnung", RemarkKind.AGENDA_AHEAD, r"\b(?:tagesordnung|agenda) (?:für|zu|zum)\b", 0.75),
)

ACTS = ActWords(
    classes=_CLASSES,
    rules=_RULES,
    idle=r"(?:[^.;?]{0,40}(?:freuen|warten|abwarten|sehen|hoffen|gefreut|bedanken|im urlaub|abwesend|geschlossen))\b",
    doubts=(
        ("vielleicht", r"\b(?:vielleicht|eventuell|möglicherweise|versuchen|hoffentlich|hoffe|hoffen|nach möglichkeit)\b", 0.8),
        ("immer", r"\b(?:immer|normalerweise|jedes mal|automatisch|in der regel)\b", 0.5),
        ("er sagte", r"\b(?:er|sie) (?:sagte|meinte|hat gesagt)\b", 0.7),
    ),
    letter=(("Newsletter", r"(?:newsletter|abmelden|abbestellen)", 0.45),),
    hypothetic=r"\b(?:wenn|falls|sobald|ob|bevor|bis|dass) {0,3}$",
    condition=r"(?:^|[\s,;(-])(?:wenn|falls|sobald|nach|vorbehaltlich|nach erhalt) (?P<what>(?:sie|ihr|ihre|ihrer|wir|der|die|das|erhalt|freigabe|zahlung)\b[^,.;:?!¤]{0,60})",
    clause=r"(?:;|: | - |,? (?:aber|sondern|denn|weil|da|damit|obwohl|sodass|dass) |, (?=(?:ich|wir|sie|er|es) )|,? und (?=(?:ich|wir|sie|er|es|bitte) ))",
    thing=r"(?: ?[,;:.!?()]| (?:weil|denn|damit|wenn|sobald|falls|bis|spätestens|innerhalb|am|im laufe|und (?:ich|wir|sie|melden|melde))\b)",
    drop=r"\b(?:statt|anstatt) (?:am |den )?[^.;,]{2,30}|\b(?:nun|jetzt|ihnen|euch|dir|uns|mir|bitte|gerne|auch|zu|zuschicken|zukommen lassen|zusenden|schicken|senden|liefern)\b",
    give=r"(?:schicken?|senden?|liefern?|sende|schicke|liefere|stellen?)\b",
    given=r"(?:<GIVEN>|rausgegangen|abgeschickt|unterwegs)",
    paying=r"\b(?:gegen aufpreis|zahlen (?:wir )?(?:gerne|natürlich)|bereit zu zahlen|zusätzlich(?:e|en)? kosten|in rechnung stellen|stellen sie [^.;?]{0,30}in rechnung)",
    partly=r"\b(?:erste[rn]? teil|teillieferung|teilweise|der rest|restliche[nr]?)\b",
    pronoun=r"\b(?:es|dies)\b",
    nouns_capital=True,
    noun=r"\b(?P<what>(?:der|die|das|den|ihr|ihre|ihren|unser|unsere|ein|eine|einen) (?:[\wäöüß-]{3,20} ){0,1}[\wäöüß-]{3,25})",
    due=(
        (r"\b(?:bis|spätestens|vor|innerhalb)(?: zum| am| der| von| dem| den){0,1} {0,3}$", 3.0),
        (r"\b(?:seit|vom|statt|anstatt|nach|von)(?: dem| der| am)? {0,3}$", -4.0),
        (r"\b(?:am|im|in|auf|für|gegen|den)(?: den)? {0,3}$", 2.0),
    ),
    lead=r"(?:bis|bis zum|spätestens|am|vor|seit|ab|im|in|auf|für|nach|vom)(?: zum| dem| den| am)? ",
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
