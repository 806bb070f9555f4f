"""Spanish: the words that dates, prices, promises, requests, agendas and mail programs use."""

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
        **{f"{ten} y {unit}": 10 * tens + one for tens, ten in enumerate(_TENS[1:], 3) for one, unit in enumerate(_UNITS, 1)},
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


_DAYS = ("lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo")
_DAWN, _MORNING, _NOON = ("dawn", 0, 360), ("morning", 480, 720), ("noon", 720, 900)
_AFTERNOON, _EVENING, _NIGHT = ("afternoon", 720, 960), ("evening", 960, 1200), ("night", 1200, 1440)

DATES = DateWords(
    ordinal_suffix="º|ª|ro|do|er|ra|o|a|°",
    words={
        "ORD": {"primeros": 1, "primeras": 1},
        "MONTH": _names(
            """enero ene
            febrero feb
            marzo
            abril abr
            mayo
            junio jun
            julio jul
            agosto ago
            septiembre setiembre sept sep set
            octubre oct
            noviembre nov
            diciembre dic""",
            1,
        ),
        "WEAKMONTH": {"mar": 3, "may": 5},
        "HOLIDAY": {
            **_all("navidad, día de navidad", "christmas"), **_all("nochebuena", "christmas eve"), **_all("nochevieja, fin de año", "new year eve"), **_all("año nuevo, día de año nuevo", "new year"), **_all("reyes, día de reyes, epifanía", "epiphany"),
            **_all("viernes santo", "good friday"), **_all("jueves santo", "maundy thursday"), **_all("domingo de ramos", "palm sunday"), **_all("pascua, domingo de pascua, domingo de resurrección", "easter"), **_all("lunes de pascua", "easter monday"),
            **_all("miércoles de ceniza", "ash wednesday"), **_all("corpus christi", "corpus christi"), **_all("día del trabajador, día del trabajo, día de los trabajadores", "may day"), **_all("todos los santos, día de todos los santos", "all saints"),
            **_all("pentecostés", "pentecost"), **_all("san valentín", "valentine"), **_all("día de acción de gracias, acción de gracias", "thanksgiving"), **_all("viernes negro", "black friday"),
        },
        "WEEKDAY": _plain_too({day: number for number, day in enumerate(_DAYS)}) | {"lun": 0, "mié": 2, "mie": 2, "jue": 3, "vie": 4, "sáb": 5, "sab": 5, "dom": 6},
        "WEEKDAYS": {"los lunes": 0, "los martes": 1, "los miércoles": 2, "los miercoles": 2, "los jueves": 3, "los viernes": 4, "los sábados": 5, "los sabados": 5, "los domingos": 6},
        "UNIT": {
            **_all("día, días, jornada, jornadas, noches, día natural, días naturales, días calendario, días corridos", "day"), **_all("semana, semanas", "week"), **_all("quincena, quincenas", "fortnight"),
            **_all("mes, meses", "month"), **_all("año, años, año calendario, año natural, ejercicio", "year"), **_all("hora, horas, hrs, hs", "hour"), **_all("minuto, minutos, min, mins", "minute"),
            **_all("segundos, seg", "second"), **_all("semestre, semestres", "halfyear"), **_all("década, décadas, decenio", "decade"), **_all("siglo, siglos", "century"),
        },
        "UNITS": {"h": "hour", "d": "day", "s": "second", "m": "minute"},
        "QUARTER": {"trimestre": "quarter", "trimestres": "quarter"},
        "HOURPART": {"cuarto": 15, "un cuarto": 15},
        "HALF": ("media", "medio"),
        "A": ("un", "una"),
        "FEW": _all("unos pocos, unas pocas, unos cuantos, unas cuantas, varios, varias, algunos, algunas, pocos, pocas", 3) | {"un par de": 2, "unos": 3, "unas": 3},
        "ANOTHER": ("otro", "otra"),
        "RELDAY": {**_all("hoy, el día de hoy, hoy día, hoy en día", 0), **_all("mañana, el día de mañana", 1), **_all("pasado mañana", 2), **_all("ayer, el día de ayer", -1), **_all("anteayer, antes de ayer, antier", -2)},
        "SAMEDAY": _some("el mismo día, ese mismo día"),
        "NOW": _some("ahora, ahora mismo, en este momento, ya mismo, actualmente, de inmediato, inmediatamente"),
        "NEXT": dict.fromkeys(_some("próximo, próxima, próximos, próximas, que viene, que vienen, entrante, siguiente, siguientes, venidero, venidera, que entra"), "coming"),
        "LAST": _some("pasado, pasada, pasados, pasadas, último, última, últimos, últimas, anterior, anteriores"),
        "THIS": ("este", "esta", "estos", "estas", "en curso", "actual", "presente", "el presente"),
        "AGO": _some("hace, desde hace"),
        "THEREAFTER": _some("después de eso, a partir de ese momento"),
        "LATER": _some("más tarde, después, luego"),
        "FROMNOW": _some("a partir de ahora, desde ahora, desde hoy, a partir de hoy"),
        "END": _some("fin, final, finales, fines"),
        "START": _some("principio, principios, inicio, inicios, comienzo, comienzos, el inicio, el principio, el comienzo, primeros"),
        "MIDDLE": _some("mediados, mitad, a mediados"),
        "REST": ("resto", "el resto"),
        "ALL": ("todo", "toda", "entero"),
        "EVERY": ("cada", "todos los", "todas las"),
        "WEEKOF": ("semana del", "la semana del", "semana que inicia", "semana que comienza", "semana que empieza"),
        "NUMBERED": {"t": "quarter", "q": "quarter"},
        "EDGE": {**_all("fin del día, final del día, fin de día, el final del día, última hora del día", "eod"), **_all("cierre de la jornada, cierre de jornada, final de la jornada, fin de la jornada, cierre del negocio", "cob")},
        "WEEKEND": ("fin de semana", "fines de semana", "finde"),
        "WORKING": _some("hábil, hábiles, laborable, laborables, laboral, laborales"),
        "SEASON": {"primavera": 3, "verano": 6, "otoño": 9, "invierno": 12},
        "PART": {
            **_all("de la madrugada, la madrugada, madrugada, por la madrugada", _DAWN),
            **_all("de la mañana, por la mañana, en la mañana, la mañana, esta mañana por la mañana", _MORNING),
            **_all("del mediodía", _NOON),
            **_all("de la tarde, por la tarde, en la tarde, la tarde, tarde", _AFTERNOON),
            **_all("de la noche, por la noche, en la noche, la noche, noche", _NIGHT),
        },
        "NIGHT": {"esta noche": _NIGHT, "esta tarde": _AFTERNOON, **_all("esta mañana", _MORNING)},
        "LASTNIGHT": ("anoche",),
        "NOON": _all("mediodía, medio día, el mediodía", 12) | {"medianoche": 0, "media noche": 0},
        "AMPM": {**_all("am, a.m., a.m, a. m.", "am"), **_all("pm, p.m., p.m, p. m.", "pm")},
        "OCLOCK": ("en punto", "h", "hrs", "hs"),
        "CLOCKWORD": ("a las", "a la", "sobre las", "hacia las", "a eso de las", "son las", "es la"),
        "MINUS": ("menos",),
        "ZONE": {**_all("hora de madrid, hora española, hora peninsular, hora de españa", ("Madrid time", "Europe/Madrid")), **_all("hora de méxico", ("Mexico time", "America/Mexico_City")), **_all("hora de bogotá, hora de colombia", ("Bogota time", "America/Bogota")),
            **_all("hora de lima, hora de perú", ("Lima time", "America/Lima")), **_all("hora de santiago, hora de chile", ("Santiago time", "America/Santiago")), **_all("hora de buenos aires, hora argentina", ("Buenos Aires time", "America/Argentina/Buenos_Aires")),
            **_all("hora de dubái", ("Dubai time", "Asia/Dubai")), **_all("hora de londres", ("London time", "Europe/London")), **_all("hora de nueva york", ("New York time", "America/New_York")), **_all("gmt, utc", ("UTC", "UTC")), **_all("cet, cest", ("CET", "Europe/Madrid"))},
        "FREQUENCY": {**_all("diariamente, a diario", "FREQ=DAILY"), **_all("semanal, semanalmente", "FREQ=WEEKLY"), **_all("quincenal, quincenalmente", "FREQ=WEEKLY;INTERVAL=2"),
            **_all("mensual, mensualmente", "FREQ=MONTHLY"), **_all("trimestralmente", "FREQ=MONTHLY;INTERVAL=3"), **_all("anualmente", "FREQ=YEARLY")},
        "THE": ("el", "los"), "LAS": ("la", "las"), "OF": ("de", "del", "de el"), "ON": ("el día", "el dia"), "IN": ("en", "dentro de"), "AT": ("a",), "FOR": ("para", "por", "durante"), "BY": _some("a más tardar el, a más tardar, como muy tarde, como muy tarde el, no más tarde del"),
        "TO": ("al",), "UNTIL": _some("hasta, hasta el"), "BETWEEN": ("entre",), "AND": ("y", "e"), "OR": ("o", "u"), "FROM": ("desde",),
        "WITHIN": _some("en un plazo de, en el plazo de, en menos de, en un máximo de"),
        "BEFORE": ("antes de", "antes del", "antes de la", "antes de las", "previo al"), "AFTER": _some("después de, después del, después de las, tras, tras el, luego de, pasadas las"), "ORLATER": _some("o posterior, y posterior, o más tarde, y más tarde, en adelante"), "OREARLIER": ("o anterior",), "LATERTHAN": _some("más tarde de, posterior a"), "BEGINNING": _some("a partir de, a partir del, a partir de las, a contar desde, con efecto desde, comenzando el, empezando el"),
        "NOTAFTER": _some("tan tarde como, no más tarde de, no más tarde que, no después de"), "NOTBEFORE": _some("tan temprano como, no antes de, no antes del"), "ABOUT": _some("alrededor de, aproximadamente, cerca de, unas, sobre"), "TIME": ("hora local",),
        "AFTERNEXT": _some("después de la próxima, después del próximo, siguiente a la próxima"),
        "LABEL": _some("edificio, oficina, planta, piso, puerta, habitación, aula, fase, versión, página, línea, tique, ticket, caso, lote"),
        "PLACE": _some("calle, avenida, plaza, paseo, señor, señora, sr, sra, don, doña, número, n°, artículo, anexo, sala, cláusula, apartado, código postal"),
        "BREAK": _some("buenos días, buenas tardes, buenas noches, buen día, buen fin de semana, día y noche, algún día, el día a día, día a día, otro día, un día, al día, en su día, hoy por hoy, santo domingo, de la a, la una de"),
    },
    followers=phrases("""de, del, a, al, en, y, o, para, por, con, que, si, se, nos, les, le, lo, la, las, el, los, es, será, está, como, pero, cuando, hasta, desde, próximo, pasado,
        horas, tarde, mañana, inclusive, gracias, sin, aquí, ya, no, su, mi, nuestro, porque"""),
    past_cues=r"\bgracias (?:por|de)\b|\b(?:fue|fueron|era|estuvo|estuvimos|enviamos|envié|recibimos|recibí|hablamos|hablé|nos reunimos|firmamos|salió|llegó|hemos|ha|han|hicieron|hicimos)\b",
    future_cues=r"\b(?:\w{2,20}(?:remos|rán|rá|ré)|previst[oa]s?|vencimiento|antes|para|hasta|debe|debemos|confirmada?|reunión|cita|plazo|vamos a|voy a)\b",
    orders=("adjective last", "working last", "hour in part", "quarters", "ago first", "at is to", "the day", "places", "labels", "decimal comma", "dashed"),
    bare_days=True,
    without=("nights", "clock with h", "the nth", "on the nth", "quarter of year", "quarter with its year"),
    rules=(
        DateRule("clocks", "clock with h", "clock:HCLOCK", "clocks.as_clock"),
        DateRule("open", "from a period", "(FROM|BEGINNING) THE? value:PERIOD", "openness.after"),
        DateRule("spans", "clock and clock", "(OF|FROM|BETWEEN)? LAS? first:CLOCK (AND|AT|TO|UNTIL)? THE? until:CLOCK", "clocks.span"),
        DateRule("spans", "hour to clock", "(OF|FROM|BETWEEN|LAS) LAS? first:HOURNUM (AND|AT|TO|UNTIL)? THE? until:CLOCK", "clocks.span"),
        DateRule("names", "month named", "THE? unit:UNIT OF month:ANYMONTH", "word_order.month_named"),
        DateRule("names", "year named", "THE? unit:UNIT year:YEAR4", "word_order.year_named"),
        DateRule("names", "hour said", "CLOCKWORD clock:(CLOCKSHAPE|DOTCLOCK|HCLOCK) (?!UNIT)", "word_order.clock_said_one"),
        DateRule("names", "hour said in words", "(CLOCKWORD|(?<=OF|FROM|UNTIL|BETWEEN|TO|AND|BEFORE|AFTER) LAS) clock:(HOURNUM|A) ((AND|MINUS) by:(HALF|HOURPART|N12|N24|N31|N59))? (?!MONTH|UNIT|OF MONTH|OF ANYMONTH|NEXT|LAST)", "word_order.clock_said_one"),
        DateRule("names", "hour and minutes said", "CLOCKWORD clock:(HOURNUM|A) by:(N24|N31|N59) (?!MONTH|UNIT|OF|COMMA)", "word_order.clock_said_one"),
        DateRule("names", "hour said, minutes", "CLOCKWORD clock:(HOURNUM|A) (AND|MINUS) by:MINUTENUM minutes:UNIT", "word_order.clock_said_one"),
        DateRule("names", "hour before its half", "LAS clock:HOURNUM ((AND|MINUS) by:(HALF|HOURPART|N12|N24|N31|N59))? (?=AMPM|PART)", "word_order.clock_said"),
        DateRule("clocks", "clock less", "clock:CLOCK MINUS by:(HOURPART|MINUTENUM)", "word_order.clock_said"),
        DateRule("periods", "this weekday, last", "(ON|IN)? THIS weekday:ANYDAY turn:LAST", "periods.turned_weekday"),
        DateRule("parts", "last night", "LASTNIGHT", "word_order.last_night"),
        DateRule("names", "hour by its hours", "CLOCKWORD clock:HOURNUM hours:UNIT", "word_order.clock_by_hours"),
        DateRule("names", "clock and a half", "(?<=AT|UNTIL|TO|FROM) clock:HOURNUM (AND|MINUS) by:(HALF|HOURPART)", "word_order.clock_said"),
        DateRule("names", "hours as a length", "(?<=WITHIN|FOR|AGO|IN) clock:HCLOCK (?!WEEKDAY|WEAKDAY|RELDAY|DATE)", "word_order.hours_long"),
        DateRule("lengths", "and a half", "length:LENGTH AND (HALF|HOURPART)", "lengths.length_and_half"),
        DateRule("days", "day month, joined", "(weekday:ANYDAY (COMMA|THE|ON)*)? (THE|ON)? day:DAYORD OF month:ANYMONTH ((OF|COMMA)* year:YEAR)?", "calendar_days.day_month"),
        DateRule("days", "month year, joined", "month:ANYMONTH (OF|COMMA)* year:YEAR", "calendar_days.named_month"),
        DateRule("days", "year", "year:NAMEDYEAR", "calendar_days.whole_year"),
        DateRule("counted", "in a length", "IN (THE)? length:LENGTH", "counting.from_now"),
        DateRule("together", "day and noon", "date:(DATE|WEEKDATE) TO clock:CLOCK", "word_order.moment_joined"),
        DateRule("together", "day and clock, joined", "date:(DATE|WEEKDATE) (COMMA|AT|OF|IN|ABOUT|THE)* clock:CLOCK", "word_order.moment_joined"),
        DateRule("together", "clock and day, joined", "clock:CLOCK (COMMA|THE|OF)* date:(DATE|WEEKDATE)", "word_order.moment_joined"),
    ),
)  # fmt: skip


# ----------------------------------------------------------------------------------------------------------------- prices

PRICES = PriceWords(
    decimal=",",
    currencies={
        "USD CAD AUD": "dólar|dólares|dolar|dolares",
        "USD": "dólar estadounidense|dólares estadounidenses|dólar americano|dólares americanos|dólares de ee.uu.|dólares de los estados unidos|dólar de estados unidos|dólares de estados unidos",
        "CAD": "dólar canadiense|dólares canadienses",
        "AUD": "dólar australiano|dólares australianos",
        "NZD": "dólar neozelandés|dólares neozelandeses",
        "HKD": "dólar de hong kong|dólares de hong kong",
        "SGD": "dólar de singapur|dólares de singapur",
        "EUR": "euro|euros|pavos",
        "GBP EGP LBP": "libra|libras",
        "GBP": "libra esterlina|libras esterlinas|libra británica|libras británicas",
        "EGP": "libra egipcia|libras egipcias",
        "CHF FRF": "franco|francos",
        "CHF": "franco suizo|francos suizos",
        "FRF": "franco francés|francos franceses",
        "BEF": "franco belga|francos belgas",
        "JPY": "yen|yenes|yen japonés|yenes japoneses",
        "CNY": "yuan|yuanes|yuan chino|yuanes chinos|renminbi",
        "AED MAD": "dírham|dírhams|dirham|dirhams|dirhames|dírhames",
        "AED": "dírhams de los emiratos|dirhams de los emiratos|dirhams de los emiratos árabes unidos",
        "MAD": "dirham marroquí|dirhams marroquíes|dírham marroquí|dírhams marroquíes",
        "SAR QAR OMR": "riyal|riyales|rial|riales",
        "SAR": "riyal saudí|riyales saudíes|rial saudí|riales saudíes",
        "QAR": "riyal catarí|riyales cataríes|rial catarí|riales cataríes",
        "KWD JOD BHD TND": "dinar|dinares",
        "KWD": "dinar kuwaití|dinares kuwaitíes",
        "INR PKR LKR": "rupia|rupias",
        "INR": "rupia india|rupias indias",
        "RUB": "rublo|rublos",
        "MXN ARS CLP COP UYU PHP": "peso|pesos",
        "MXN": "peso mexicano|pesos mexicanos",
        "ARS": "peso argentino|pesos argentinos",
        "COP": "peso colombiano|pesos colombianos",
        "CLP": "peso chileno|pesos chilenos",
        "UYU": "peso uruguayo|pesos uruguayos",
        "PEN": "nuevos soles|soles peruanos|soles|sol peruano",
        "BRL": "reales brasileños|real brasileño|reales",
        "VES": "bolívares|bolívar",
        "CRC": "colones",
        "GTQ": "quetzales|quetzal",
        "HNL": "lempiras",
        "PYG": "guaraníes",
        "SEK": "corona sueca|coronas suecas",
        "NOK": "corona noruega|coronas noruegas",
        "DKK": "corona danesa|coronas danesas",
        "CZK": "corona checa|coronas checas",
        "PLN": "zloty|zlotys|eslotis",
        "HUF": "forinto|forintos|florín húngaro|florines húngaros",
        "TRY": "lira turca|liras turcas",
        "ITL": "lira italiana|liras italianas|liras",
        "ILS": "séquel|séqueles|shekel|shekels",
        "THB": "baht|bahts",
        "KRW": "won surcoreano|wones surcoreanos|wones",
        "FIM": "marco finlandés|marcos finlandeses",
        "DEM": "marco alemán|marcos alemanes|marcos",
        "NLG": "florín neerlandés|florines neerlandeses|florín|florines|florines holandeses",
        "ESP": "peseta|pesetas|pts",
        "PTE": "escudo|escudos",
        "BTC": "bitcoin|bitcoins",
    },
    minors={"USD EUR": "centavo|centavos|céntimo|céntimos|centimos|cent|cents|centavos de dólar", "GBP": "penique|peniques"},
    magnitudes={
        "mil": 1000,
        "millón": 10**6,
        "millon": 10**6,
        "millones": 10**6,
        "mil millones": 10**9,
        "miles de millones": 10**9,
        "billón": 10**12,
        "billones": 10**12,
        "mdd": 10**6,
    },
    article="una?",
    link="de ",
    minor_join="con|y",
    weak_names="libras?|marcos",
    vague=r"cientos|miles|millones|millón|millon|miles de millones|decenas",
    ranges=(("entre", "y"), ("de", "a"), ("", "a"), ("desde", "hasta"), ("", "hasta"), ("de", "hasta")),
    changes=r"sub\w{1,4}|baj\w{1,4}|aument\w{1,4}|pas\w{1,3}|redu\w{1,6}|cay\w{1,4}|caído|increment\w{1,4}|cambi\w{1,3}",
    about=r"aproximadamente|alrededor de|cerca de|unos|unas|casi|más o menos|en torno a|sobre|aprox\.?|~|del orden de|un estimado de",
    about_after=r"aproximadamente|aprox\.?|más o menos",
    at_least=r"desde|a partir de|al menos|como mínimo|mínimo|más de|mas de|no menos de|superior a|por encima de|un mínimo de|mín\.?|supera\w{0,2}|por lo menos",
    at_least_after=r"como mínimo|mínimo|o más|al menos|en adelante|por lo menos",
    at_most=r"hasta|como máximo|máximo|menos de|no más de|un máximo de|por debajo de|inferior a|máx\.?|no super\w{1,4}(?: de)?(?: los)?|no exced\w{1,4}(?: de)?(?: los)?|a lo sumo",
    at_most_after=r"como máximo|máximo|o menos|a lo sumo",
    per=r"(?:y )?por|y(?: al)?|al|a la|el|la|/|cada|por cada",
    units={
        "month": "mes|meses",
        "year": "año",
        "quarter": "trimestre",
        "week": "semana",
        "day": "día|jornada",
        "hour": "hora|horas|h",
        "minute": "minuto|min",
        "night": "noche",
        "user": "usuario|usuarios",
        "seat": "puesto|asiento",
        "license": "licencia",
        "person": "persona|cabeza",
        "participant": "participante|asistente",
        "employee": "empleado|trabajador",
        "device": "dispositivo|equipo",
        "server": "servidor",
        "site": "sede",
        "store": "local|tienda",
        "message": "mensaje|sms|correo",
        "call": "llamada",
        "transaction": "transacción|operación",
        "order": "pedido",
        "booking": "reserva",
        "session": "sesión",
        "unit": "unidad|ud.|ud|uds",
        "piece": "pieza",
        "page": "página",
        "word": "palabra",
        "screen": "pantalla",
        "kg": "kg|kilo",
        "ton": "tonelada",
        "km": "km|kilómetro",
        "metre": "metro",
        "square metre": "m2|m²|metro cuadrado",
        "litre": "litro",
        "kwh": "kwh",
        "barrel": "barril",
        "share": "acción",
        "project": "proyecto",
        "vehicle": "vehículo",
        "domain": "dominio",
    },
    rates={
        "month": "mensual|mensuales|mensualmente|al mes",
        "year": "anual|anuales|anualmente|al año",
        "day": "diario|diarios|al día",
        "hour": "la hora",
        "week": "semanal|semanales",
        "quarter": "trimestral|trimestrales",
        "unit": "cada uno|cada una|c/u|la unidad|unitario",
    },
    tax=r"(?:el )?iva|i\.v\.a\.?|impuestos?|igv|itbis|igic",
    with_tax=r"con|incl\.?|incluye|incluido(?: el)?|incluyendo|más de",
    without_tax=r"sin|más|mas|\+|excl\.?|no incluye|excluido(?: el)?|antes de|sin incluir|no incluyen",
    tax_is_in=r"(?:está |están )?(?:incluidos?|incl\.?|inc\.?)",
    tax_is_out=r"(?:está |están )?(?:no incluidos?|excluidos?|aparte|no incl\.?)",
    tax_in=r"todo incluido|impuestos incluidos|brutos?",
    tax_out=r"netos?|sin impuestos",
    all_prices=r"(?:todos )?(?:los |nuestros |estos )?(?:precios|importes|tarifas)(?: son| indicados| están){0,2}",
    total=r"total|importe total|precio total|coste total|costo total|en total|total general|suma total|total a pagar|monto total",
    subtotal=r"subtotal|sub-total|base imponible|suma parcial",
    discount=r"descuento(?: de)?|rebaja(?: de)?|bonificación(?: de)?|ahorro(?: de)?|menos|ahorra",
    discount_after=r"de descuento|de rebaja|de ahorro|menos",
    fee=r"(?:gastos|cargo|coste|costo|tarifa|cuota|comisión)s? (?:de |por )(?:envío|instalación|gestión|cancelación|servicio|activación|inscripción|entrega|alta)|recargo|penalización|multa",
    fee_after=r"de (?:envío|instalación|gestión|cancelación|recargo|comisión|penalización|multa)",
    price=r"precios?|costes?|costos?|tarifas?|presupuesto|honorarios|alquiler|anticipo",
    priced=r"importe|monto|cuota|factura|suscripción",
    costs=r"cuesta|cuestan|costará|costarán|costaría|asciende a|ascienden a|es de|son|es|será de|sale a|por|a|vale|=|está en",
    is_=r"es de|es|de|:|=|asciende a|será de",
    purpose=r"por|para|en concepto de",
    restated=r"es decir|o sea|equivalentes? a",
    equals=r"aproximadamente|aprox\.?|unos|equivalente a|=|~|≈|o|es decir|equivale a",
    quantity=r"cant\.?|cantidad|unidades|uds\.?|número|horas|días",
    item_column=r"concepto|descripción|artículo|producto|servicio|detalle|partida",
    each_column=r"precio unitario|precio|p\.u\.|tarifa|importe|coste|costo|precio ud\.?|p\. unitario",
    free=r"gratis|gratuito|gratuita",
    valid_until=r"válid[ao]s? hasta(?: el)?|vigente hasta(?: el)?|vence el|caduca el|expira el|en vigor hasta(?: el)?|validez:?(?: hasta(?: el)?)?",
    valid_for=r"válid[ao]s?(?: por| durante)?|validez(?: de la oferta)?(?: de)?:?|vigencia(?: de)?:?|vigente (?:por|durante)",
    days={"día": 1, "días": 1, "semana": 7, "semanas": 7, "mes": -1, "meses": -1},
    no_item=r"yo|nosotros|usted|ustedes|él|ella|ellos|es|son|está|están|ha|han|hemos|si|que|pagar|pagamos|pagó|facturamos",
    fillers=r"el|la|los|las|un|una|nuestro|nuestra|su|este|esta|para",
)


# ------------------------------------------------------------------------------------------------ promises and requests

# fmt: off
_CLASSES = {
    "TEAM": r"(?:nuestro|nuestra|mi|el|la) (?:[\wáéíóúñ-]{2,20} ){0,2}(?:equipo|instalador|instaladora|electricista|montador|t[eé]cnico|t[eé]cnica|ingeniero|ingeniera|compa[nñ]ero|compa[nñ]era|desarrollador|departamento|contable|dise[nñ]ador|dise[nñ]adora)|nuestros (?:[\wáéíóúñ-]{2,20} ){0,1}(?:t[eé]cnicos|ingenieros|desarrolladores|instaladores|montadores|compa[nñ]er[oa]s|operarios|equipos)",
    "GIVEN": r"entregad[oa]s?|enviad[oa]s?|list[oa]s?|hech[oa]s?|disponibles?|en l[ií]nea|publicad[oa]s?|terminad[oa]s?|finalizad[oa]s?|completad[oa]s?|corregid[oa]s?|resuelt[oa]s?|solucionad[oa]s?|instalad[oa]s?|actualizad[oa]s?|desplegad[oa]s?|activad[oa]s?|subid[oa]s?|compartid[oa]s?|firmad[oa]s?|reparad[oa]s?|habilitad[oa]s?|remitid[oa]s?|facilitad[oa]s?|presentad[oa]s?|preparad[oa]s?|configurad[oa]s?|implementad[oa]s?|integrad[oa]s?|añadid[oa]s?|migrad[oa]s?|sustituid[oa]s?|reemplazad[oa]s?|reembolsad[oa]s?|abonad[oa]s?|pagad[oa]s?|tramitad[oa]s?|gestionad[oa]s?|atendid[oa]s?|revisad[oa]s?|probad[oa]s?|traducid[oa]s?|emitid[oa]s?|montad[oa]s?|subsanad[oa]s?|restablecid[oa]s?|operativ[oa]s?|funcionando|arreglad[oa]s?|colocad[oa]s?|cargad[oa]s?|impres[oa]s?|redactad[oa]s?|despachad[oa]s?|conectad[oa]s?|acabad[oa]s?|activ[oa]s?|en (?:producci[oó]n|funcionamiento)",
    "MAY": r"(?:(?:^|¿ ?|, ?|favor,? )(?:(?:me |nos )(?:podr[ií]a(?:n|s|is)?|puede[ns]?|pod[eé]is)|(?:les? )?(?:podr[ií]a(?:n|s|is)?|puede[ns]?|pod[eé]is)(?=[^?]{0,150}\?| [a-záéíóúñ]{2,12}r(?:me|nos)))|¿ ?se (?:puede|podr[ií]a))(?! ser que)",
    "ASK": r"por favor,?|(?:(?:le|les|te|os) )?(?:ruego|rogamos|solicito|solicitamos)(?: que)?|(?:le|les|te|os) (?:pido|pedimos)(?: que)?|<MAY>|(?:(?:le|les|te|os) )?agradecer[ií]a(?:mos)?(?: que)?|(?:le|les|os|te) importar[ií]a|ser[ií]a[ns]? tan amables? de|ser[ií]a posible|es posible|no (?:te |se |os )?olvid(?:e|es|en|[eé]is)(?: de)?|me permite|favor de|s[ií]rv[ae]n?se|(?:cabr[ií]a|habr[ií]a|hay|existe|existir[ií]a) (?:alguna |la )?(?:posibilidad|opci[oó]n|manera|forma) de",
    "PRON": r"le|les|te|os|lo|la|los|las|se|me|nos",
    "MILESTONE": r"entrega|montaje|desmontaje|descarga|reparaci[oó]n|puesta en (?:marcha|producci[oó]n|servicio|l[ií]nea)|lanzamiento|instalaci[oó]n|despliegue|migraci[oó]n|publicaci[oó]n|implantaci[oó]n|finalizaci[oó]n|recepci[oó]n del material",
    "DO": r"(?:enviar|reenviar|mandar|entregar|llamar|instalar|revisar|pasar|preparar|terminar|remitir|recoger|confirmar|subir|compartir|visitar|montar|firmar|contactar|responder|contestar|escribir|facilitar|traer|llevar|gestionar|coordinar|configurar|corregir|arreglar|actualizar|cambiar|reparar)(?:me|nos|te|os|les?|se)?(?:l[oa]s?)?",
    "DOES": r"har[aá]n? llegar|(?:enviar|reenviar|entregar|remitir|llamar|mandar|terminar|instalar|revisar|contactar|preparar|facilitar|responder|contestar|pasar|llevar|traer|recoger|confirmar|escribir|subir|compartir|visitar|montar|firmar|gestionar|coordinar|configurar|corregir|reparar|actualizar|se encargar|se ocupar|se pondr)[aá]n?|van? a <DO>|(?:debe|deber[aá]|tiene que|qued[oó] en|queda en) <DO>",
    "THIRD": r"env[ií]a|visita|manda|entrega|pasa|llama|remite|instala|recoge|trae|sube|revisa|confirma|prepara|se (?:encarga|ocupa) de",
    "NOW": r"env[ií]o|enviamos|reenv[ií]o|reenviamos|mando|mandamos|remito|remitimos|confirmo|confirmamos|llamo|llamamos|entrego|entregamos|respondo|respondemos|contesto|contestamos|instalo|instalamos|preparo|preparamos|termino|terminamos|publico|publicamos|corrijo|corregimos|reviso|revisamos|facilito|facilitamos|subo|subimos|(?:vuelvo|volvemos) a (?:escribir|llamar|contactar)\w{0,3}|me encargo|nos encargamos|comparto|compartimos|actualizo|actualizamos|cierro|cerramos|lanzo|lanzamos|tramito|tramitamos|emito|emitimos|miro|miramos|digo|decimos|<NEED>",
    "NEED": r"pasamos|dejo|dejamos|hago|hacemos|pongo|ponemos|despachamos|imprimo|imprimimos|arranco|arrancamos|empiezo|empezamos|comienzo|comenzamos|reservo|reservamos|consulto|consultamos|pregunto|preguntamos|gestiono|gestionamos|cotizo|cotizamos|programo|programamos|verifico|verificamos|compruebo|comprobamos|avisamos|informamos|llevamos|traigo|traemos|montamos|recojo|recogemos|escribo|escribimos|presentamos|activamos|configuro|configuramos|traduzco|traducimos|redacto|redactamos|devuelvo|devolvemos|transfiero|transferimos|abonamos|pagamos|averiguo|averiguamos|soluciono|solucionamos|arreglo|arreglamos|consigo|conseguimos|resuelvo|resolvemos|visitamos|l[oa]s? (?:pido|pedimos|encargo|encargamos)|(?:<PRON>) (?:(?:doy|damos) (?:una )?(?:respuesta|seguimiento|noticias|acceso|precio)|marco|muestro|visito|paso|pago|aviso|informo|despacho|monto|abono|traslado|cambio|presento|activo|presupuesto)",
    "LOOK": r"(?:reviso|revisamos|miro|miramos|veo|vemos|consulto|consultamos|chequeo|chequeamos|pregunto|preguntamos|averiguo|averiguamos|verifico|verificamos|compruebo|comprobamos|hablo|hablamos|valoro|valoramos|estudio|estudiamos|analizo|analizamos|checo|checamos)",
    "TELL": r"(?:(?:<PRON>) ){1,2}(?:digo|decimos|cuento|contamos|comento|comentamos|confirmo|confirmamos|aviso|avisamos|informo|informamos|respondo|respondemos|contesto|contestamos|llamo|llamamos|escribo|escribimos)",
    "ONCE": r"en cuanto|tan pronto(?: como)?|apenas|nada m[aá]s|una vez(?: que)?",
    "THING": r"(?:el|la|los|las|un|una|unos|unas|mi|mis|tu|tus|su|sus|nuestr[oa]s?|vuestr[oa]s?|este|esta|estos|estas|dos|tres|ambos|ambas|todos los|todas las|toda la|todo el) ",
    "MOVES": r"movemos|pasamos|dejamos|cambiamos|aplazamos|posponemos|corremos|retrasamos|adelantamos|atrasamos|reprogramamos|hacemos|movi[eé]ramos|pas[aá]ramos|dej[aá]ramos|aplaz[aá]ramos|pospusi[eé]ramos|cambi[aá]ramos|retras[aá]ramos",
    "MAYMOVE": r"podemos|podr[ií]amos|se puede|se podr[ií]a|es posible|ser[ií]a posible|podr[ií]a(?:n|s|is)?|puede[ns]?|pod[eé]is|(?:le|les|os|te) importar[ií]a|(?:habr[ií]a|hay|existe|existir[ií]a|cabe) (?:alguna )?(?:la )?(?:posibilidad|opci[oó]n|forma|manera) de|(?:habr[ií]a|hay) (?:alg[uú]n )?(?:inconveniente|problema) en|(?:ser[ií]a|es) (?:mucho |alg[uú]n |un )?(?:problema|inconveniente|molestia)",
    "MOVING": r"mover|cambiar|aplazar|posponer|retrasar|pasar|adelantar|postergar|correr|recorrer|atrasar|demorar|reprogramar|reagendar|trasladar|prorrogar",
}
_RULES = (
    _act("adjunto", Act.DELIVERY, r"(?:(?:^|[,;:.!] ?|\b(?:hola|y|les?|te|os|se|tambi[eé]n|van?|est[aá]n?|aqu[ií]|ver|en el|favor|archivo|archivos|acordamos|acordado|hablado) )(?:adjunto|adjuntamos|adjunt[ao]s?)|\benv[ií]o adjunt[oa]s?|\bencontrar[aá](?:n|s)? (?:adjunt[ao]s?|en el (?:archivo|documento|fichero) adjunto)|(?:^|, ?)anexo (?:(?:le|les|te|os) )?(?:encontrar[aá][ns]?|env[ií]o|remito|hago llegar|(?=(?:el|la|los|las|copia)\b)))(?: (?:(?:le|les|te|os) )?(?:encontrar[aá][ns]? |est[aá]n? |van? |tienes |tienen? |ten[eé]is )?(?P<what>[^.;:?]{3,100}))?", 0.85, "attached", unless=r"\b(?:sin|falta|no|gracias por|el que|cada vez)\b|\?"),
    _act("como prometí", Act.DELIVERY, r"\b(?:como (?:promet[ií]|prometimos|acordado|acordamos|solicit[oó]|quedamos)|tal como acordamos),? (?:aqu[ií]|le|les|te|adjunto)(?: (?:est[aá]|tiene|env[ií]o|enviamos))? ?(?P<what>[^.;:?]{3,100})?", 0.85),
    _act("aquí tiene", Act.DELIVERY, r"^(?:hola [^,.]{0,20}, )?(?:aqu[ií] (?:tiene[ns]?|ten[eé]is|est[aá]n?|van?|(?:te|os|les?) (?:va|van|env[ií]o|mando|dejo|paso))|ah[ií] (?:(?:te|os|les?) )?van?) (?P<what>[^.;:?]{3,100})", 0.6, unless=r"\b(?:problema|cuesti[oó]n|no|todo bien)\b"),
    _act("le paso el documento", Act.DELIVERY, r"(?:^|[,;:] ?|\b(?:y|tambi[eé]n|aqu[ií]) |aprovech(?:o|amos) para (?=(?:enviar|mandar|hacer|remitir|compartir|adjuntar)))(?:(?:enviar|mandar|remitir|compartir|adjuntar|hacer)(?:te|les?|os)(?: llegar)?|(?:te|les?|os) (?:vuelvo a (?:enviar|mandar|pasar)|(?:re)?env[ií]o|(?:re)?enviamos|mando|mandamos|paso|pasamos|comparto|compartimos|remito|remitimos|dejo|dejamos|anexo|anexamos|hago llegar|hacemos llegar|facilito|facilitamos))(?: (?:aqu[ií]|por aqu[ií]|nuevamente|de nuevo|otra vez|tambi[eé]n|adjunt[oa]s?|por este medio|en (?:la|el|este|esta|una?) [\wáéíóúñ-]{3,20})){0,2} (?P<what>(?:<THING>)[^.;:?¤]{2,100})", 0.7, unless=r"(?<!del.)(?<!de.)(?<![¤])¤|\b(?:si|cuando|<ONCE>|no|abrazos?|saludos?|besos?|recuerdos|contacto|tel[eé]fono|luego|m[aá]s tarde|despu[eé]s|en breve|enseguida|mañana|ahora|esta (?:tarde|noche|semana)|durante|mientras|siempre|cada|todos)\b"),
    _act("ya quedó instalado", Act.DELIVERY, r"\bya (?:est[aá]n?|qued[oó]|quedaron|tienen?|tienes|ten[eé]is) (?:(?:<GIVEN>|operativ[oa]s?|en (?:el|la|su|tu|vuestr[oa]) (?:carpeta|correo|servidor|nube|plataforma|obra|almac[eé]n)) ){1,2}(?P<what>(?:<THING>)[^;:?¤]{2,80})|\bya (?:tienen?|tienes|ten[eé]is) (?P<what2>(?:el|la|los|las|tu|su|sus|nuestr[oa]) [^.;:?¤]{2,60}?) (?:<GIVEN>|en (?:el|la|su|tu|vuestr[oa]) (?:carpeta|correo|servidor|nube|plataforma|obra|almac[eé]n))", 0.75, unless=r"\b(?:si|cuando|no|a[uú]n|para cuando)\b"),
    _act("enviado", Act.DELIVERY, r"^(?:listo,? |ya )?(?:enviad[oa]s?|hecho|est[aá] (?:hecho|enviado|listo|en l[ií]nea)|entregad[oa]s?)[.! ]{0,3}$", 0.62, "empty"),
    _act("ha sido enviado", Act.DELIVERY, r"\b(?:ha|han) (?:sido|quedado) (?P<verb><GIVEN>)|\bya (?:est[aá]|est[aá]n|qued[oó]) (?P<verb2><GIVEN>)|\b(?:qued[oó]|quedaron) (?P<verb3><GIVEN>)|\best[aá]n? (?P<verb4>(?:terminad|finalizad|acabad|resuelt|solucionad|corregid|instalad|publicad|list)[oa]s?)[.!]{0,2}$", 0.75, "given", unless=r"\b(?:si|cuando|no|a[uú]n|todav[ií]a|casi|equipo|todo|año pasado|mal|(?:19|20)\d\d)\b"),
    _act("hemos enviado", Act.DELIVERY, r"\b(?:(?:le|les|te|os) )?(?:he|hemos|ya) (?P<verb>dejado (?:<GIVEN>)|hecho llegar|enviado|mandado|reenviado|remitido|despachado|instalado|activado|actualizado|montado|entregado|subido|publicado|corregido|resuelto|terminado|compartido|desplegado|envi[eé]|enviamos)\b|\bya (?:(?:<PRON>) ){0,2}(?P<verb4>corregimos|instalamos|subimos|publicamos|entregamos|terminamos|resolvimos|actualizamos|activamos|pagamos|montamos|reparamos|arreglamos|mandamos|dejamos|corregí|instalé|subí|publiqué|terminé|resolví|actualicé|activé|pagué|reparé|arreglé|mandé)(?!\w)|\b(?:acabo|acabamos) de (?P<verb2>cargar|mandar|reenviar|pasar|dejar|remitir|hacer llegar|enviar|entregar|subir|publicar|corregir|resolver|terminar|compartir|desplegar|instalar|actualizar|poner en l[ií]nea)\w{0,3}\b|\b(?:le|les|te|os|se l[oa]s?) (?P<verb3>compart[ií]|dejé|reenvié|mandé|envié|pasé|entregué|remití|subí)(?!\w)", 0.72, unless=r"\b(?:no|nunca|si|semana pasada|no (?:he|hemos|ha|han))\b"),
    _act("se desplegó", Act.DELIVERY, r"\bse (?P<verb>desplegó|envió|entregó|publicó|instaló|corrigió|subió|activó)(?!\w)(?: (?P<what>(?:<THING>)[^.;:?¤]{2,60}))?", 0.68, "given", unless=r"\b(?:no|si|cuando|nunca|año pasado)\b"),
    _act("salió ayer", Act.DELIVERY, r"\b(?P<what>(?:el|la|los|las|su|sus|tu|tus) (?:pedido|env[ií]o|paquete|mercanc[ií]a|mercader[ií]a|material|cami[oó]n|cajas?|factura|muestras?|carga|palets?|equipos?|repuestos?|documentos?|informe|contrato|lote|contenedor)s?(?: [^.;:?,]{2,30}?)?) (?:ya )?(?:(?:sali[oó]|salieron)(?: ya| ayer| hoy| esta mañana| anoche| ¤| de (?:nuestr[oa]|f[aá]brica|bodega|almac[eé]n|planta)|[.!]|$)|(?:fue|fueron) (?:enviad|entregad|despachad|publicad|instalad|subid|remitid|corregid)[oa]s?(?: ayer| hoy| esta mañana| anoche| ¤| a su| en su| a tu| por (?:correo|mensajer[ií]a|transporte)|[.!]|$))|^(?:con esto )?quedan? (?:resuelt|solucionad|corregid|instalad|publicad|enviad|subid)[oa]s? (?P<what2>(?:<THING>)[^.;:?¤]{2,60}?)[.!]{0,2}$", 0.66, unless=r"\b(?:no|si|cuando|nunca|año pasado|semana pasada|mes pasado|que|mal|sin)\b"),
    _act("no seguimos adelante", Act.WITHDRAWAL, r"\bno tenga[ns]? en cuenta (?P<what>[^.;:?]{2,80})|\b(?:hemos decidido|preferimos|he decidido|decidimos|hemos optado por) no (?:seguir(?: adelante)? con|continuar con|contratar|avanzar con|hacer|llevar a cabo) (?P<what2>[^.;:?]{2,80})|\b(?:renunciamos|renuncio) a (?P<what3>[^.;:?]{2,80})|\b(?:cancelamos|cancelo|anulamos|anulo|dejamos (?:sin efecto|en suspenso|en pausa)|retiramos|retiro|descartamos|aparcamos|paralizamos) (?P<what4>(?:<THING>)[^.;:?]{2,80})|\bolv[ií]d(?:ate|ese|ense|aos) (?:ya )?de(?:l (?P<what5>[^.;:?,]{2,60})| (?P<what6>(?:<THING>)[^.;:?,]{2,60}))|(?:^|(?:<ASK>) )(?:por favor,? )?(?:(?:cancel|anul)(?:e|en|a|ad|ar|emos))(?:,? por favor,?)? (?P<what7>(?:el|la|los|las|mi|nuestr[oa]|este|esta) (?:pedido|orden|reserva|compra|encargo|env[ií]o|solicitud|segund[oa])[^.;:?,]{0,60})", 0.75, unless=r"\b(?:si|no (?:cancelamos|cancelo|anulamos|retiramos|descartamos)|reuni[oó]n|cita|cena|asistencia|suscripci[oó]n|(?:mi|la|su) cuenta|contraseña|ayer|siempre)\b"),
    _act("ya no hace falta", Act.WITHDRAWAL, r"\b(?:ya no (?:hace falta|hacen falta|har[aá]n? falta|ser[aá]n? necesari[oa]s?|necesitaremos|es necesari[oa]|son necesari[oa]s|necesitamos|necesito|requerimos|queremos|se necesita|vamos a necesitar)|(?:al final|finalmente) no (?:contrataremos|contratamos|compraremos|seguiremos con|haremos|vamos a (?:contratar|hacer|comprar)|hace falta|necesitamos|necesito|necesitaremos|vamos a necesitar|har[aá]n? falta)|no (?:vamos|voy) a necesitar|no es necesario (?:que )?|no hace falta (?:que )?|ignore(?:n)?|haga(?:n)? caso omiso (?:de|a)) ?(?P<what>[^.;:?]{2,80})?", 0.72, "given", unless=r"\b(?:respond|preocup|nada m[aá]s|m[aá]s ayuda|si no)"),
    _act("queda anulado", Act.WITHDRAWAL, r"\b(?:queda|quedan|ha sido|han sido|damos por|doy por) (?P<verb>(?:cancelad|anulad|sin efecto|descartad)[oa]?s?)", 0.7, "given", unless=r"\b(?:si|no|vuelo|reuni[oó]n|suscripci[oó]n|cita|clase|sesi[oó]n|cuenta)\b"),
    _act("ya tenemos otro", Act.WITHDRAWAL, r"\bya (?:encontramos|hemos encontrado|tenemos|contamos con|nos decidimos por|hemos elegido) (?:a )?(?:otro|otra) (?:proveedor|proveedora|empresa|soluci[oó]n|opci[oó]n|candidato|oferta)", 0.68, "empty", unless=r"\b(?:no|si)\b"),
    _act("vale, lo movemos", Act.ACCEPTANCE, r"^(?:s[ií]|ok|okey|vale|de acuerdo|perfecto|claro|sin problema|ning[uú]n problema|entendido|listo)[,.! ]{1,3}(?:(?:entonces )?(?:(?:<PRON>) ){0,2}(?:<MOVES>|cambio|muevo|paso|dejo|aplazo)(?: (?P<what>(?:<THING>)[^.;?¤]{2,40}?))?|queda) (?:al|a|para) (?:el )?¤", 0.8, "empty"),
    _act("podría ser otro día", Act.MOVE, r"\b(?:podr[ií]a|puede|pudiera|podr[ií]an) (?:ser|quedar) (?:mejor )?(?:para )?(?:el )?¤|\b(?:nos|me) (?:vendr[ií]a|ir[ií]a|viene|va|quedar[ií]a|queda) mejor (?:para )?(?:el )?¤(?=[^.;?]{0,40}\?)", 0.7, "asked question asking empty"),
    _act("nos vendría mejor", Act.MOVE, r"\b(?:nos|me) (?:vendr[ií]a|ir[ií]a|viene|va|quedar[ií]a|queda) mejor (?:para )?(?:el )?¤", 0.7, "asked empty", unless=r"\b(?:no|si)\b"),
    _act("podemos moverlo, sin nombre", Act.MOVE, r"\b(?:<MAYMOVE>) (?:<MOVING>|dejar)l[oa]s? (?:un poco )?(?:al|a|para|hasta)? ?(?:el )?¤", 0.8, "asked question asking empty"),
    _act("una prórroga", Act.MOVE, r"\b(?:solicit(?:o|ar|amos|ar[ií]a|ar[ií]amos)|pedir(?:les?|te|os)?|pido|pedimos|necesit(?:o|amos|ar[ií]amos)|conceder(?:nos|me)|dar(?:nos|me)) (?P<what>(?:una |otra )?(?:breve |peque[nñ]a )?(?:pr[oó]rroga|ampliaci[oó]n del? plazo|extensi[oó]n del? plazo))\b(?:[^.;?¤]{0,40} (?:hasta|al) (?:el )?¤)?", 0.75, "asked question"),
    _act("podemos moverlo", Act.MOVE, r"\b(?:<MAYMOVE>) (?:(?P<verb>(?:<MOVING>|dejar)(?:lo|la|los|las)?)\b|[a-záéíóú]{3,15}(?=[^.;?]{0,60}(?:en su lugar|en lugar de|en vez de|mejor)))(?P<what>[^.;?¤]{0,60}?) ?(?:al|a|para|hasta)? ?(?:el )?¤", 0.8, "asked question asking", unless=r"\bpasar (?:por|con|al? [^¤ ])"),
    _act("qué tal si lo movemos", Act.MOVE, r"\b(?:(?:te|les?|os) (?:va bien|viene bien|va mal|importa|importar[ií]a|parece(?: bien)?|parecer[ií]a(?: bien)?)|y|qu[eé] tal|qu[eé] (?:te |les? |os )?parece|c[oó]mo (?:lo |la )?ve[sn]?|ser[ií]a posible|habr[ií]a problema|pasa algo) (?:si|que) (?P<verb><MOVES>) (?P<what>(?:<THING>)[^.;?¤]{2,50}?) ?(?:al|a|para|hasta)? ?(?:el )?¤", 0.8, "asked question asking"),
    _act("qué tal si lo movemos, sin nombre", Act.MOVE, r"(?:\b(?:(?:te|les?|os) (?:va bien|viene bien|va mal|importa|importar[ií]a|parece(?: bien)?|parecer[ií]a(?: bien)?)|y|qu[eé] tal|qu[eé] (?:te |les? |os )?parece|c[oó]mo (?:lo |la )?ve[sn]?|ser[ií]a posible|habr[ií]a problema|pasa algo) (?:si|que) |¿ ?)(?:la|lo|las|los) (?:<MOVES>) ?(?:al|a|para|hasta)? ?(?:el )?¤", 0.8, "asked question asking empty"),
    _act("podemos aplazarlo", Act.MOVE, r"\b(?:<MAYMOVE>) (?P<verb>aplazar|posponer|retrasar|postergar|demorar|reprogramar|reagendar) (?:[^.;?]{1,18}? )?(?P<what>(?:el|la|los|las|su|sus|nuestr[oa]s?|vuestr[oa]s?) [^.;?¤]{2,60})", 0.75, "asked question asking undated"),
    _act("preferimos otro día", Act.MOVE, r"\b(?:preferir[ií]a(?:mos)?|prefiero|preferimos|(?:me|nos) gustar[ií]a) (?P<verb>[a-záéíóúñ]{3,14}r(?:lo|la|los|las)?)(?: (?P<what>(?:<THING>)[^.;?¤]{2,50}?))? (?:el |para el )?¤ en (?:vez|lugar) del? (?:el )?¤", 0.75, "asked"),
    _act("proponemos moverlo", Act.MOVE, r"\b(?:necesito|necesitamos|propongo|proponemos|sugiero|sugerimos|prefiero|preferimos|preferir[ií]a(?:mos)?|(?:me|nos) gustar[ií]a|quisiera|quisi[eé]ramos|querr[ií]a(?:mos)?|solicito|solicitamos|(?:les?|te|os) (?:pido|pedimos|propongo|proponemos)) (?P<verb>(?:<MOVING>)(?:l[oa]s?)?\b)(?: (?P<what>[^.;?¤]{2,60}?))? (?:al|a|para|hasta) (?:el )?¤", 0.78, "asked"),
    _act("hasta cuándo", Act.MOVE, r"\b(?:nos|me) (?:(?:puede[ns]?|podr[ií]a[ns]?|pod[eé]is) (?:dar|dejar|conceder)|das?|dan|dais|dejas?|dejan|dej[aá]is) (?:[^.;?¤]{0,20} )?hasta (?:el )?¤|\b(?:podemos|podr[ií]amos) (?:tener|disponer de) (?:[^.;?¤]{0,20} )?hasta (?:el )?¤", 0.75, "asked question asking whole"),
    _act("unos días más", Act.MOVE, r"\b(?:(?:nos|me) (?:dieran?|dierais|dan?|dais|das|(?:puede[ns]?|podr[ií]a[ns]?|pod[eé]is) (?:dar|conceder)|conced[a-záéíóú]{1,6})|(?:dar|conceder)(?:nos|me)) (?:[^.;?¤]{0,14}(?:d[ií]as?|semanas?|horas?|tiempo)|¤) m[aá]s\b", 0.72, "asked question asking empty undated"),
    _act("no estará hasta", Act.MOVE, r"\bno (?P<verb>(?:estar|llegar|podr|saldr|quedar|empezar)[aá]n?)\b(?: [^.;?¤]{2,30}?)? (?:hasta|antes del?) (?:el )?¤", 0.75, "slip given", unless=r"\b(?:reuni[oó]n|si)\b"),
    _act("no terminaremos hasta", Act.MOVE, r"\bno (?:(?:<PRON>) ){0,2}(?:(?:(?:terminar|acabar|entregar|enviar|mandar|publicar|instalar|empezar|comenzar|tendr|lanzar|completar|servir|despachar)(?:emos|[eé])|(?:podemos|puedo|podremos|podr[eé]|vamos a poder|voy a poder) (?:terminar|acabar|entregar|enviar|mandar|publicar|instalar|empezar|comenzar|tener|lanzar|completar|servir|despachar)(?:l[oa]s?|selo|les?)?))(?!\w)(?: (?P<what>[^.;?¤]{2,50}?))? hasta (?:el )?¤", 0.75, "slip", unless=r"\b(?:reuni[oó]n|si)\b"),
    _act("tenemos que retrasar", Act.MOVE, r"\b(?:tenemos que|tengo que|debemos|hay que|nos vemos obligados a|(?:vamos|voy) a tener que|tendremos que|tendr[eé] que|habr[aá] que|(?:hemos|he) tenido que) (?P<verb><MOVING>|dejar) (?P<what>[^.;?¤]{2,60}?) (?:al?|hasta|para) (?:el )?¤", 0.8, "slip"),
    _act("se retrasa", Act.MOVE, r"\b(?:se (?:retrasa|retrasar[aá]|pospone|aplaza|ha retrasado|ha pospuesto)|ha sido (?:aplazad[oa]|pospuest[oa]|retrasad[oa])|queda(?:n|r[aá]n?)? (?:aplazad|pospuest|retrasad|reprogramad|trasladad)[oa]s?|(?:tenemos que|debemos|hay que|nos vemos obligados a) (?:aplazar|posponer|mover|retrasar))(?: (?:hasta|al|a|para) (?:el )?)?", 0.75, "slip given"),
    _act("se demora hasta", Act.MOVE, r"\b(?:se (?:demoran?|demorar[aá]n?|atrasan?|atrasar[aá]n?|corren?|aplazan|posponen|retrasan|aplazar[aá]n?|pospondr[aá]n?|retrasar[aá]n|reprograman?|reprogramar[aá]n?|trasladan?|mueven?|pasan?|ha (?:demorado|aplazado|atrasado|reprogramado|movido)|van? a (?:retrasar|demorar|atrasar|aplazar))|pasan?|pasar[aá]n?)(?: (?:un poco|un par de d[ií]as|(?:un|dos|tres) d[ií]as?|una semana))?,? (?:hasta|al|para) (?:el )?¤", 0.75, "slip given dated", unless=r"\b(?:no|si|tren|bus|vuelos?|plazo de inscripci[oó]n|reuni[oó]n|llamada|cita|cena|comida|junta)\b"),
    _act("vamos con retraso", Act.MOVE, r"\b(?:(?:vamos|voy|andamos|llevamos) (?:con )?(?:[^.;:?,]{1,18} (?:de )?)?(?:retraso|demora)|(?:hay|habr[aá]|tendremos) (?:un |una )?(?:ligero |ligera |peque[nñ][oa] |cierto )?(?:retraso|demora)) (?:con|en) (?P<what>[^.;:?¤]{2,60})", 0.62, "slip", unless=r"\b(?:no|si|tren|vuelo|tr[aá]fico|pago)\b"),
    _act("sufrirá un retraso", Act.MOVE, r"\b(?:sufrir[aá]n?|tendr[aá]n?|acumulan?|llevar[aá]n?|va a (?:tener|sufrir)) (?:un |una )?(?:ligero |ligera |peque[nñ][oa] |cierto )?(?:retraso|demora)\b", 0.65, "slip given undated", unless=r"\b(?:no|si|tren|vuelos?|tr[aá]fico)\b"),
    _act("necesitamos más tiempo", Act.MOVE, r"\b(?:necesit(?:o|amos|ar[eé]|aremos|ar[ií]a|ar[ií]amos)|nos har[aá]n? falta) (?:(?:[^.;:?¤]{0,16}(?:d[ií]as?|semanas?|horas?|tiempo)|¤) (?:m[aá]s|adicional(?:es)?)|(?:algo |un poco )?(?:m[aá]s|de m[aá]s) (?:tiempo|d[ií]as|horas))(?: de plazo)? (?:para|con) (?P<what>[^.;:?¤]{2,60})", 0.68, "slip undated", unless=r"\b(?:si|no|por persona|de formaci[oó]n)\b"),
    _act("nueva fecha", Act.MOVE, r"\bla nueva fecha(?: (?:de|del|para) (?P<what>[^.;?¤]{2,40}?))? (?:es|ser[aá]|ser[ií]a|queda)(?: el| para el)? ?¤", 0.75, "slip"),
    _act("no vamos a poder", Act.REFUSAL, r"\b(?:no (?:vamos|voy) a poder|no (?:nos|me) va a ser posible|no (?:nos|me) ser[aá] posible|no (?:nos|me) es posible|(?:lamentamos|lamento|siento|sentimos)(?: mucho)? no poder) (?P<verb>[a-záéíóúñ]{3,20})|\bno (?:vamos|voy) a (?P<verb2>(?:renovar|aceptar|contratar|participar|asistir|continuar|seguir|hacer|pagar|firmar|comprar|realizar)(?:l[oa]s?)?)\b|\bno (?:llegamos|llego|llegaremos|llegar[eé]) (?:con (?P<what>(?:<THING>)[^.;:?¤]{2,60})|a tiempo\b(?: (?:para|a|con) (?P<what2>(?:<THING>)[^.;:?¤]{2,60}))?|(?:para|al?) (?:el )?¤)", 0.7, unless=r"\b(?:acceder|entrar|abrir|conectar(?:nos|me)?|iniciar|imprimir|esperar|si|vuelo|tren|autob[uú]s|acuerdo)\b"),
    _act("eso no entra en el alcance", Act.REFUSAL, r"\b(?:eso|esto|ese cambio|esa petici[oó]n|ese trabajo|lo que (?:pide|pides|piden|solicita|solicitan)) (?:no (?:entra|est[aá] (?:incluido|contemplado)|forma parte)|queda fuera) (?:en|del?) ?(?:el |nuestr[oa] |la )?(?:alcance|contrato|acuerdo|encargo|proyecto|oferta)\b", 0.65, "whole"),
    _act("no podemos", Act.REFUSAL, r"\b(?:(?:no (?:podemos|puedo|podremos|podr[eé]|nos es posible|ser[aá] posible)|no (?:seremos|somos) capaces de|no (?:estaremos|estamos|estoy) en (?:condiciones|posici[oó]n) de|(?:nos|me) (?:es|resulta|ser[aá]) imposible) (?P<verb>[a-záéíóúñ]{3,20}))", 0.65, unless=r"\b(?:acceder|entrar|abrir|conectar(?:nos|me)?|iniciar|imprimir|esperar|exportar|importar|facturar|cobrar|adjuntar|sincronizar|subir (?:archivos?|fotos?|documentos?|im[aá]genes|el archivo|los archivos))\b"),
    _act("no nos viene bien", Act.REFUSAL, r"¤ no (?:nos |me )?(?:viene|va|parece|es posible|encaja|cuadra|sirve|acomoda)(?: bien)?|¤,? (?:(?:nos|me) (?:es|resulta) )?imposible\b(?:, lo siento)?|(?:¤|\bese d[ií]a|\besa fecha),? no (?:puedo|podemos|podr[eé]|podremos)(?=[.,;!]|$)|\bno (?:nos|me) (?:interesa|encaja)\b|\b(?:declinamos|declino|rechazamos|rechazo) (?P<what4>(?:<THING>)[^.;:?]{2,60})|\b(?:tenemos|tengo) que (?:rechazar|declinar|decir que no)\w{0,2}(?: a)?(?P<what>[^.;:?]{0,60})|\b(?:preferimos|prefiero|queremos) mantener (?P<what2>(?:la|las|nuestra) fechas?\b[^.;:?]{0,60})|\b(?P<what3>(?:preferimos|prefiero|preferir[ií]amos|preferir[ií]a) no (?:cambiar|mover|aplazar|posponer) [^.;:?]{2,60})", 0.72),
    _act("así lo haré", Act.ACCEPTANCE, r"^(?:(?:s[ií]|ok|claro|de acuerdo|por supuesto|vale|perfecto|entendido|sin problema|con gusto)[,.! ]{1,3}){1,3}(?:as[ií] lo har[eé](?:mos)?|lo hago|lo har[eé]|lo haremos|(?:yo )?me encargo|nos encargamos|hecho)?[.!]{0,3}$|\b(?:me encargo|nos encargamos)\b(?! (?:yo |nosotros )?del?\b)|\bas[ií] lo haremos\b|^(?:trato hecho|eso est[aá] hecho|cuent[ae]n? con ello|d[aá]lo por hecho|d[eé]lo por hecho)[.!]{0,3}$", 0.65, "whole"),
    _act("el lunes está bien", Act.ACCEPTANCE, r"¤,? (?:(?:a m[ií]|por (?:m[ií]|nosotros|nuestra parte),?) )?(?:me |nos |les )?(?:est[aá] bien|viene (?:bien|perfecto|genial|fenomenal|estupendo|de maravilla)|va (?:bien|perfecto|genial|fenomenal|estupendo|de maravilla)|parece (?:bien|perfecto)|funciona|es perfecto|perfecto|cuadra|encaja|sirve|acomoda|queda (?:bien|perfecto)|sin problema|de acuerdo)\b|\b(?:nos|me) (?:(?:va|viene|parece|queda) (?:bien|perfecto|genial|fenomenal|estupendo|de maravilla)|cuadra|encaja|sirve|acomoda) (?:el )?¤|(?:^|[,.!;] ?)(?:de acuerdo|perfecto|vale|genial|ok|okey|listo|confirmado|sin problema|claro),? (?:entonces )?(?:quedamos |confirmad[oa] |lo dejamos |nos vemos )?(?:el |para el |en el )?¤|\b(?:ning[uú]n problema|sin problemas?|no hay (?:ning[uú]n )?(?:problema|inconveniente)|estamos de acuerdo|estoy de acuerdo) (?:con|para|en) (?:que sea )?(?:el )?¤|\b(?:por (?:m[ií]|nosotros|nuestra parte),? (?:bien|perfecto|ok|de acuerdo|sin problema)) (?:el |para el )?¤", 0.82, "whole", unless=r"\b(?:no (?:nos|me|es|est|pue|pod|hay forma)\w{0,4}|si|tampoco)\b|\?|¤ no\b"),
    _act("aceptamos la fecha", Act.ACCEPTANCE, r"\b(?:aceptamos|acepto|(?:estamos |estoy )?(?:de acuerdo|conformes?) con) (?P<what>(?:la|el|su) (?:nueva |nuevo )?(?:fecha|plazo)\b[^.;?]{0,40})|\b(?:aceptamos|acepto) (?P<what2>(?:la|su|tu|vuestra) propuesta (?:de|para) [^.;?¤]{2,50}?) (?:el )?¤", 0.8, unless=r"\b(?:no|si)\b"),
    _act("recibirá", Act.PROMISE, r"(?:^|[,;:] ?|¤ ?|\b(?:ustedes?|y|lo|la|los|las|ya|tambi[eé]n) )(?:(?:recibir[aá](?:n|s)?|recibir[eé]is|tendr[aá](?:n|s)?|tendr[eé]is|dispondr[aá](?:n)? de)\b ?(?P<what>[^.;:?¤]{2,80})?)", 0.75, unless=r"\b(?:que|problemas|dudas|si|lugar|[eé]xito|derecho|noticias|suerte|autom[aá]ticamente|al (?:registr|complet|finaliz|termin|realiz|pulsar|hacer)\w{0,8})\b"),
    _act("pueden contar con", Act.PROMISE, r"\b(?:puede[ns]? contar|cuente[ns]?) con (?P<what>[^.;:?¤]{2,60}?) (?:para )?(?:el )?¤", 0.75, "dated"),
    _act("denos hasta", Act.PROMISE, r"\b(?:denos|dennos|déme|deme|danos|dame) (?:hasta )?(?:el )?¤", 0.72, "whole dated"),
    _act("lo reviso y te digo", Act.PROMISE, r"(?:^|[,;:] ?|¤,? ?|\b(?:y|pero|mañana|hoy|ahora|ahorita|ya|enseguida|luego|primero|yo|si quieres) )(?:(?:<PRON>) ){0,2}(?P<what><LOOK>\b[^.;:?¤]{0,40}? y <TELL>\b(?: algo)?)", 0.72, unless=r"\b(?:no|si|siempre|cuando)\b"),
    _act("nos ponemos con ello", Act.PROMISE, r"\b(?:me pongo|nos ponemos)(?: (?:ya|hoy mismo|ahora mismo|ahora|ya mismo|enseguida))? (?:con|a) (?P<what>[^.;:?¤]{2,60})", 0.7, unless=r"\b(?:no|si|disposici[oó]n|[oó]rdenes|cuando|siempre|nervios)\b"),
    _act("en cuanto recibamos, enviamos", Act.PROMISE, r"(?:^|[,;:.] ?|\b(?:y|pero) )(?:(?:<ONCE>|nom[aá]s) [^.;:?]{3,70}?|cuando (?:nos|me|est[eé]n?|recib\w{2,5}|llegue\w{0,2}|teng\w{1,5}|aprueb\w{1,3}|confirm\w{1,3}|firm\w{1,3}|pagu\w{1,3})\b[^.;:?]{0,60}?)(?:, | (?=(?:te|les?|os|se|nos) ))(?:ya )?(?:(?P<verb>(?:(?:te|les?|os|se|me|nos) )?l[oa]s? (?:<NOW>))|(?:(?:te|les?|os|se|me|nos) )?(?P<verb2><NOW>))(?!\w)", 0.75, unless=r"\b(?:no|siempre|el usuario|la aplicaci[oó]n|el sistema|autom[aá]ticamente|cada)\b"),
    _act("te aviso en cuanto", Act.PROMISE, r"(?:^|[,;:] ?|\b(?:y|pero|ya) )(?:(?:te|les?|os) )(?:(?P<verb>l[oa]s? (?:<NOW>))|(?P<verb2><NOW>|aviso|paso|confirmo))(?!\w)(?: [^.;:?¤]{2,50}?)? (?:<ONCE>) [a-záéíóúñ]|(?:^|[,;:] ?|\b(?:y|pero|ya) )(?:te|les?|os) (?P<verb3>aviso|avisamos|confirmo|confirmamos|escribo|llamo) cuando [a-záéíóúñ]", 0.7, unless=r"\b(?:no|si|siempre|cada)\b"),
    _act("en breve le envío", Act.PROMISE, r"\b(?:en breve|(?:en|por) la (?:tarde|noche)|en un (?:rato|momento|ratito)|enseguida|luego|ahora mismo|ahorita|m[aá]s tarde|a la brevedad|lo antes posible|cuanto antes|a lo largo de(?:l d[ií]a| la (?:mañana|tarde|semana))|en el transcurso de(?:l d[ií]a| la (?:mañana|tarde|semana))|durante (?:el d[ií]a|la mañana|la tarde|la semana)),? (?:ya )?(?:(?P<verb>(?:(?:te|les?|os) )?l[oa]s? (?:<NOW>|paso|aviso))|(?:te|les?|os) (?P<verb2><NOW>|paso|aviso))(?!\w)|(?:^|[,;:] ?|\b(?:y|pero|ya) )(?:(?P<verb3>(?:(?:te|les?|os) )?l[oa]s? (?:<NOW>|paso|aviso))|(?:te|les?|os) (?P<verb4><NOW>|paso|aviso))(?!\w)(?: (?:<THING>)[^.;:?¤,]{2,50}?)? (?:en breve|en un (?:rato|momento|ratito)|enseguida|luego|ahora mismo|ahorita|m[aá]s tarde|a la brevedad|lo antes posible|cuanto antes|a lo largo de|en el transcurso de)\b", 0.68, unless=r"\b(?:no|si|siempre|hasta luego)\b"),
    _act("le estamos enviando", Act.PROMISE, r"\b(?:estoy|estamos) (?P<verb>(?:envi|mand|entreg|despach|reenvi|instal|public|mont)ando(?:te|les?|os|l[oa]s?)?|(?:compart|remit|sub)iendo(?:te|les?|os|l[oa]s?)?)(?!\w)", 0.66, "dated", unless=r"\b(?:no|si|siempre|desde|cada)\b"),
    _act("yo me encargo de", Act.PROMISE, r"(?:^|[,;:.] ?|\by )(?:yo|ya|nosotros|nosotras) (?:mism[oa]s? )?(?:me encargo|nos encargamos|me ocupo|nos ocupamos)(?: (?:yo|nosotros))? del? (?P<what>[^.;:?¤]{3,60})|\b(?:me encargo|nos encargamos|me ocupo|nos ocupamos) (?:yo|nosotros) del? (?P<what2>[^.;:?¤]{3,60})", 0.66, unless=r"\b(?:no|si|siempre|empresa|departamento|desde)\b"),
    _act("quedo en enviarte", Act.PROMISE, r"(?:^|[,;:.] ?|\by )(?:quedo|quedamos) (?:en|de) (?P<verb>[a-záéíóúñ]{2,16}r(?:me|nos|te|os|les?|se)?(?:l[oa]s?)?)(?!\w)", 0.76, "idle", unless=r"\bno\b"),
    _act("lo tengo listo", Act.PROMISE, r"\b(?:tengo|tenemos|dejo|dejamos|tendr[eé]|tendremos) (?:<GIVEN>)(?: (?P<what>(?:<THING>)[^.;:?¤]{2,60}))?", 0.75, "dated", unless=r"\b(?:no|si|siempre|cuando|ya|desde)\b"),
    _act("mañana lo tienes", Act.PROMISE, r"¤,? (?:(?:te|les?|os) )?l[oa]s? (?:tienes|tienen?|ten[eé]is)\b|\bl[oa]s? (?:tienes|tienen?|ten[eé]is|tendr[aá]s?|tendr[aá]n|tendr[eé]is)(?: (?:<GIVEN>|en (?:su|tu|el|la) [\wáéíóúñ]{3,12}))? (?:el |para el |antes del? |a m[aá]s tardar (?:el )?)?¤", 0.72, "dated empty", unless=r"\b(?:no|si|que|reuni[oó]n|clase|examen)\b"),
    _act("déjeme consultarlo", Act.PROMISE, r"\b(?:d[eé]jeme|d[eé]jenos|d[eé]jame|perm[ií]tame) (?P<verb>(?:consultar|revisar|ver|comprobar|preguntar|hablar|confirmar)(?:lo|la)?)\b", 0.68),
    _act("haremos lo necesario", Act.PROMISE, r"\bhar(?:é|emos) (?:todo )?lo (?:necesario|posible) para que (?P<verb>[^.;?]{3,80})", 0.8),
    _act("enviaremos", Act.PROMISE, r"(?<!\w)(?:(?P<verb>(?:(?:te|les?|os|se|me|nos) )?l[oa]s? [a-záéíóúñ]{1,14}(?:(?:ar|er|ir|dr)é|aremos|eremos|iremos|dremos|remos))|(?:(?:<PRON>) ){0,2}(?P<verb2>[a-záéíóúñ]{1,18}(?:(?:ar|er|ir|dr)é|aremos|eremos|iremos|dremos|remos)))(?!\w)(?: (?:el |este )?¤(?: por [^.;:?¤]{3,25}?)? a (?P<what>[a-záéíóúñ]{2,15}r(?:l[oa]s?)? [^.;:?¤]{2,60}))?", 0.85, "idle", unless=r"\b(?:no|nunca|tampoco|ni) (?:(?:<PRON>) ){0,2}[a-záéíóúñ]{2,18}(?:é|remos)(?!\w)|\ba mi (?:vuelta|regreso)\b"),
    _act("vamos a enviar", Act.PROMISE, r"\b(?:voy|vamos) a (?P<verb>[a-záéíóúñ]{3,18}(?:le|les|te|lo|la)?)\b", 0.82, "idle", unless=r"\b(?:no|nunca|tampoco|ni|qu[eé]|c[oó]mo|cu[aá]ndo|d[oó]nde|si|ahora) (?:(?:<PRON>) ){0,2}(?:voy|vamos) a\b|\bvamos a lo\b"),
    _act("le envío", Act.PROMISE, r"(?<!\w)(?:(?P<verb>(?:(?:te|les?|os|se|me|nos) )?l[oa]s? (?:<NOW>|paso|aviso))|(?:(?:<PRON>) ){0,2}(?P<verb2><NOW>))(?!\w)", 0.7, "dated", unless=r"\b(?:reuni[oó]n|cita|recepci[oó]n|asistencia|participaci[oó]n|si (?:(?:lo|la|los|las|me|nos|te|se) )?(?:dese|quier|necesit|prefier|hay|surg|tien|fall|el|la|los|las|un|una|no|es|se|hubi|pued|pud)\w{0,8}|siempre|cuando|(?:no|nunca|tampoco|ni) (?:(?:<PRON>) ){0,2}(?:<NOW>|paso)|(?:el|un|su|tu|del|al|de|nuestro) (?:env[ií]o|cierro|reenv[ií]o)|ayer|anoche|anteayer|(?:año|mes|semana|lunes|martes|mi[eé]rcoles|jueves|viernes) pasad[oa]|hace (?:un|una|dos|tres|unos)|ya (?:<NOW>)|abrazos?|saludos?|a buscar|el rato|a (?:la|mi) (?:vuelta|regreso)|(?:informo|informamos|confirmo|confirmamos|aviso|avisamos|digo|decimos|escribo) (?:de )?que)\b"),
    _act("nuestro equipo", Act.PROMISE, r"\b(?:<TEAM>)(?: de (?:la )?[\wáéíóúñ]{3,20})?(?: (?:<PRON>)){0,2} (?P<verb>[a-záéíóúñ]{2,18}(?:ar[aá]n?|er[aá]n?|ir[aá]n?)|van? a [a-záéíóúñ]{3,18})\b(?: (?:el |este )?¤(?: por [^.;:?¤]{3,25}?)? a (?P<what>[a-záéíóúñ]{2,15}r(?:l[oa]s?)? [^.;:?¤]{2,60}))?", 0.82, unless=r"\b(?:no|necesitar[aá]n?|tendr[aá]n? que|estar[aá]n? (?:de|fuera|ausente)|si)\b"),
    _act("será entregado", Act.PROMISE, r"\b(?:ser[aá]|ser[aá]n|estar[aá]|estar[aá]n|deber[ií]a estar|va a estar|quedar[aá]|quedar[aá]n) (?P<verb><GIVEN>)", 0.8, "given", unless=r"\b(?:no (?:est|ser|qued)\w{2,4}|si|cuando|reuni[oó]n|autom[aá]ticamente|disponibles? (?:hasta|durante|desde))\b"),
    _act("Omar enviará", Act.PROMISE, r"\b(?!(?:usted|ustedes|quien|quién|nadie|alguien|ella|ellos|ellas|él|todo|esto|eso|este|esta|que|también|tampoco|ya|luego|ahora|después|finalmente|no|si|sí|nunca|siempre|se|le|les|te|os|lo|la|me|nos|y|o|pero|aquí|allí|hoy|mañana|entonces|posteriormente|probablemente|seguramente|además|todos|dios|cuando|así|gmail|outlook)\b)(?P<maker>(?:[a-záéíóúñ][\wáéíóúñ'-]{2,15} y )?[a-záéíóúñ][\wáéíóúñ'-]{2,15})(?:,? del? (?:la )?[\wáéíóúñ]{3,20},?)? (?:(?:<PRON>) ){0,2}(?:ya )?(?P<verb><DOES>)(?!\w)(?: (?:el |este )?¤(?: por [^.;:?¤]{3,25}?)? (?:a|para) (?P<what>(?:<DO>)\b[^.;:?¤]{0,60}))?", 0.66, who=Who.THIRD, unless=r"\bno (?:(?:<PRON>) ){0,2}(?:<DOES>)|\b(?:si|cuando) [\wáéíóúñ]{3,15} (?:<DOES>)"),
    _act("Omar envía", Act.PROMISE, r"\b(?!(?:usted|ustedes|quien|quién|nadie|alguien|ella|ellos|ellas|él|todo|esto|eso|este|esta|que|también|tampoco|ya|luego|ahora|después|finalmente|no|si|sí|nunca|siempre|aquí|allí|hoy|mañana|entonces|además|cuando|así|qué|cómo)\b)(?P<maker>[a-záéíóúñ][\wáéíóúñ'-]{2,15})(?: del? (?:la )?[\wáéíóúñ]{3,20})? (?:(?P<verb>(?:(?:te|les?|os|se|me|nos) )?l[oa]s? (?:<THIRD>))|(?:(?:te|les?|os|nos|me) )?(?P<verb2><THIRD>))(?!\w)", 0.6, "dated", who=Who.THIRD, unless=r"\b(?:no|si|cuando|siempre|cada|ayer|por favor|reuni[oó]n)\b"),
    _act("el proveedor enviará", Act.PROMISE, r"\b(?:el|la|nuestro|nuestra|su) (?:proveedor|transportista|fabricante|editorial|imprenta|banco|subcontratista|notar[ií]a|abogado|f[aá]brica|mensajero|mensajer[ií]a|gestor[ií]a|aseguradora|distribuidor|agencia|cliente|arquitecto|arquitecta|ayuntamiento|cami[oó]n)(?: [^.;?,]{0,20})? (?:(?:<PRON>) ){0,2}(?P<verb><DOES>)(?!\w)", 0.72, who=Who.THIRD, unless=r"\b(?:si|cuando)\b"),
    _act("le llamarán", Act.PROMISE, r"(?:^|[,;:.] ?|¤,? ?|\b(?:y|ya|desde (?:la )?[\wáéíóúñ]{3,15}) )(?:les?|te|os|nos) (?P<verb>(?:llamar|contactar|escribir|enviar|mandar|entregar|instalar|confirmar|traer|devolver)[aá]n)(?!\w)", 0.6, "dated", who=Who.THIRD, unless=r"\b(?:si|cuando|no|que|creo)\b"),
    _act("nos comprometemos", Act.PROMISE, r"\b(?:nos comprometemos|me comprometo|(?:le|les|te) promet(?:o|emos)|garantizamos|(?:le|les|te|os) (?:aseguro|aseguramos|garantizo))(?: a| que)? (?P<verb>[^\s.,;]{2,20})", 0.75, unless=r"\b(?:no|tampoco|nada) (?:(?:<PRON>) )?(?:garantiz|promet|asegur|compromet)"),
    _act("esperamos poder", Act.PROMISE, r"\b(?:prevemos|preveo|tenemos previsto|pensamos|podemos|puedo|deber[ií]amos|est[aá] previsto|estamos en condiciones de|calculamos|(?:nuestro|el) objetivo es|la idea es|(?:mi|nuestra) (?:idea|intenci[oó]n) es|ten(?:go|emos) (?:la )?intenci[oó]n de|ten(?:go|emos) pensado|podremos|podr[eé]) (?:poder )?(?P<verb>[a-záéíóúñ]{2,18}r(?:me|nos|te|os|les?|se)?(?:l[oa]s?)?)(?!\w)", 0.6, "dated", unless=r"\b(?:no (?:podemos|puedo|podremos|podr[eé]|prevemos|pensamos|deber[ií]amos)|si|c[oó]mo|cu[aá]ndo|qu[eé] d[ií]a|asistir|esperar|vernos|verl[oa]s?|reunirnos|hablar|atender\w{0,3}|quedar|comer|charlar|conectarnos|juntarnos|quedar)\b|\?"),
    _act("me aseguro de que", Act.PROMISE, r"\b(?:me aseguro|nos aseguramos|me encargo|nos encargamos) de (?:que )?(?P<verb>[^.;?]{3,80})", 0.7, "dated"),
    _act("la entrega está prevista", Act.PROMISE, r"\b(?P<what>(?:<MILESTONE>)\b[^.;:?¤]{0,40}?) (?:(?:est[aá]|queda|sigue) (?:prevista|previsto|programad[oa]|fijad[oa]|planificad[oa]|confirmad[oa])(?: para)?|ser[aá]|tendr[aá] lugar|se (?:har[aá]|realizar[aá]))(?: el)? ?¤", 0.75, unless=r"\b(?:si|no)\b"),
    _act("fecha de entrega", Act.PROMISE, r"(?:^|[(,;-] ?)(?:fecha (?:de entrega|prevista|estimada)(?: de (?:entrega|llegada|instalaci[oó]n|finalizaci[oó]n|env[ií]o))?|eta(?: del? [^:;.?]{2,30})?|plazo de entrega|entrega|puesta en marcha|lanzamiento)(?: prevista| estimada)? ?(?::|el|para el|-) ?(?:el )?¤", 0.72),
    _act("llegará", Act.PROMISE, r"(?<!\w)(?:(?:<PRON>) ){0,2}(?P<verb>(?:llegar|saldr|ir|empezar|comenzar|arrancar)án?|se (?:(?:les?|te|os) )?har[aá]n? (?:entrega del?|llegar)|se (?:(?:les?|te|os) )?(?:enviar|entregar|publicar|desplegar|instalar|activar|corregir|completar|terminar|finalizar|actualizar|remitir|abonar|efectuar|realizar|facilitar|pagar|despachar|colocar|montar|cargar|subir|reparar|sustituir|repondr|emitir|imprimir|fabricar|tramitar|gestionar|devolver|reembolsar|recoger|habilitar|ampliar|revisar|traducir|pintar|limpiar|presentar|ejecutar|concluir|iniciar|configurar)[aá]n?)(?!\w)", 0.72, "given dated", unless=r"\b(?:vuelos?|tren|reuni[oó]n|curso|temporada|taller|sesi[oó]n|conferencia|feria|ellos|ellas|si|cuando|no|omar|asistentes|participantes|garant[ií]a|suscripci[oó]n|plazo|licitaci[oó]n|congreso|evento|juicio)\b"),
    _act("se entrega el lunes", Act.PROMISE, r"(?<!\w)se (?:(?:les?|te|os) )?(?P<verb>(?:entrega|env[ií]a|instala|despacha|publica|sube|monta|repara|sustituye|corrige|termina)n?)(?!\w)(?: (?P<what>(?:<THING>)[^.;:?¤]{2,60}?))? (?:el |este |antes del? (?:el )?|a m[aá]s tardar (?:el )?|para el )?¤|¤,? se (?:(?:les?|te|os) )?(?P<verb2>(?:entrega|env[ií]a|instala|despacha|publica|sube|monta|repara|sustituye|corrige|termina)n?)(?!\w) (?P<what2>(?:<THING>)[^.;:?¤]{2,60})", 0.6, "given dated", unless=r"\b(?:si|cuando|no|cada|siempre|normalmente|garant[ií]a|plazo|premios?|diplomas?|curso|reuni[oó]n|feria|congreso|temporada|contrato)\b"),
    _act("queda listo", Act.PROMISE, r"\bquedan? (?P<verb><GIVEN>)(?: [^.;:?¤]{0,25}?)? (?:el |para el |este |antes del? (?:el )?|a m[aá]s tardar (?:el )?)?¤|¤,? (?:ya |sin falta,? )?quedan? (?P<verb2><GIVEN>)(?!\w)(?: (?P<what>(?:<THING>)[^.;:?¤]{2,60}))?|¤,? (?:te|les?|os) (?:llegan?|entregan) (?P<what2>(?:<THING>)[^.;:?¤]{2,60})", 0.68, "given dated", unless=r"\b(?:si|cuando|no|ya qued|cada|reuni[oó]n)\b"),
    _act("sale hoy", Act.PROMISE, r"(?:^|[,;] ?|\by )(?P<what>(?:el |la |los |las |su |sus |nuestr[oa]s? |mi )[^.;:?,¤]{2,50}) (?P<verb>sale|salen|va|van|llega|llegan) (?:por \w{3,10} )?(?:el )?¤", 0.68, "dated", unless=r"\b(?:vuelos?|tren|reuni[oó]n|equipo|compa[nñ]er[oa]s?|director|directora|delegaci[oó]n|que)\b"),
    _act("un amigo busca", Topic.LEAD, r"\b(?:(?:mi|un|una|nuestro|nuestra|uno de (?:nuestros|mis)|una de (?:nuestras|mis)) (?:hermano|hermana|amigo|amiga|primo|prima|colega|cliente|clientes|clienta|clientas|amigos|amigas|socio|socia|vecino|vecina|conocido|conocida|conocidos|empresa (?:hermana|amiga|vecina|conocida)|filial|proveedor|(?:ex)?compa[nñ]er[oa])(?: [^.;?]{0,40}?)?|la empresa de (?:mi|un) \w{2,12}) (?P<verb>busca|est[aá] buscando|anda buscando|necesita|est[aá] interesad[oa]|quiere|quisiera)\b|\b(?:podr[ií]a|puede)s? recomendar(?:me|nos)?\b|\b(?:conoces?|conocen|conoc[eé]is|saben?|sabes|trabajan?|trabajas|trabaj[aá]is) (?:a |de |con )(?:alguien|alguna empresa|alg[uú]n proveedor)(?: de confianza)? (?:que|para)\b|\b(?:te|les?|os) pongo en contacto con\b|\b(?:te|les?|os) paso el (?:contacto|tel[eé]fono|correo) de (?:una?|mi|otr[oa]) [^.;?]{3,40}? que (?:busca|necesita|quiere)|\bme han preguntado por (?:sus|tus|vuestros) servicios|\b(?:me|nos) recomendar[ií]an?\b|\b(?:les?|os) puedo dar su|\bpuedo dar(?:les?) su|\b(?:me gustar[ií]a|quisiera|perm[ií]tame|quiero) (?:presentar(?:les?)|poner(?:les?) en contacto)|\bhabl[eé] (?:de|sobre) usted(?:es)? a\b", 0.75, "question whole", unless=r"\b(?:necesita|quiere|quisiera) (?:el|la|los|las|su|sus|que|irse|ir|venir|cambiar|anular|pagar|ver|aplazar|mover|m[aá]s tiempo)\b"),
    _act("cuánto cuesta", Topic.COSTING, r"\b(?:a |en |por )?cu[aá]nto (?:(?:nos|me|les?|te) )?(?:cuestan?|costar[ií]an?|costar[aá]n?|ser[ií]a|valen?|valdr[ií]an?|salen?|saldr[ií]an?|cobran|cobrar[ií]an?|cobra[sn]?|cobr[aá]is|ascender[ií]a|asciende|supondr[ií]an?|quedar[ií]a|estar[ií]a|incrementar[ií]a|sube|subir[ií]a)\b(?: (?:por|de|el coste de|el costo de))?(?: (?P<what2>[^.;?]{2,60}))?|\bqu[eé] (?:nos|me|les) (?:costar[ií]a|cuesta|saldr[ií]a|supondr[ií]a|cobrar[ií]an?)(?: (?P<what4>[^.;?]{2,60}))?|\bcu[aá]nto (?:m[aá]s )?(?:habr[ií]a que|hay que|tendr[ií]amos que|deber[ií]amos) pagar(?: (?:de m[aá]s|extra))?(?: por)?(?: (?P<what5>[^.;?]{2,60}))?|(?:^|[,;:¿.] ?|\by )(?:(?:p[aá]s|m[aá]nd|env[ií]|fac[ií]lit)[ae]n?(?:me|nos)|d[aeé]n?(?:me|nos)|(?:me|nos) (?:pas|mand|env[ií]|facilit|d)[a-záéí]{1,4}) (?:el |los |las |un |una |tu |su )?(?:precios?|tarifas?|cotizaci[oó]n|presupuesto)(?: (?:de|para|por))? (?P<what6>[^.;?]{2,60})|\b(?:cu[aá]l (?:es|ser[ií]a|tendr[ií]a) (?:el|su|vuestro|tu) (?:precio|costo|coste|tarifa|importe|valor)|cu[aá]les son (?:sus|vuestr[oa]s|tus|los|las) (?:tarifas|precios|honorarios)|qu[eé] (?:precios?|costes?|costos?|tarifas?|importe|presupuesto|honorarios) (?:tiene[ns]?|ten[eé]is|tendr[ií]an?|supone|supondr[ií]a|manejan?|manejas|aplican?|aplicas|aplic[aá]is|cobran?|llevar[ií]a|implica(?:r[ií]a)?|representar[ií]a)|qu[eé] precio|presup[uú][eé]st[ea]n?(?:nos|me)|cot[ií](?:ce|za)n?(?:nos|me))(?:,? por favor,?)?(?: (?:de|por|para|a)(?= ))?(?: (?P<what>[^.;?]{2,60}))?|(?:<ASK>|\b(?:necesito|necesitamos|necesitar[ií]a(?:mos)?|quisiera|quisi[eé]ramos|querr[ií]amos|(?:me|nos) gustar[ií]a|solicitamos|solicito|requerimos|quer[ií]a(?:mos)? (?:pedir|solicitar)(?:les?|te|os)?|(?:me|nos) (?:har[ií]a[ns]?|har[ií]ais|haces?|hacen?|hac[eé]is)))(?: (?:que|me|nos|le|les|te)){0,2} (?P<verb>(?:cotizar|cotice[ns]?|cotiza|presupuestar|presupueste[ns]?|tarifar|valorar econ[oó]micamente)(?:me|nos)?\b[^.;?]{2,80})|(?:<ASK>|\b(?:necesito|necesitamos|necesitar[ií]a(?:mos)?|quisiera|quisi[eé]ramos|querr[ií]amos|(?:me|nos) gustar[ií]a|solicitamos|solicito|requerimos|quer[ií]a(?:mos)? (?:pedir|solicitar)(?:les?|te|os)?|(?:me|nos) (?:har[ií]a[ns]?|har[ií]ais|haces?|hacen?|hac[eé]is)))[^.;?]{0,40}? (?:un |una |su |el |la |los )?(?:presupuesto|cotizaci[oó]n|(?:oferta|propuesta) econ[oó]mica|proforma|(?:(?:pas|estim|calcul|valor|d|envi|env[ií]|mand|facilit|indic|indiqu)[a-záéíóú]{1,9} |saber |conocer )(?:el |los |las |un |sus )?(?:precios?|tarifas?|coste|costo)(?= (?:de|para|por|del)))(?: (?:actualizad[oa]|formal|detallad[oa]|urgente|nuev[oa]))?(?: (?:de|para|por))?(?: (?P<what3>[^.;?]{2,60}))?", 0.82, "question", unless=r"\b(?:revisar|revise|aprobar|apru[eé]be|firmar|firm[ea]|no s[eé] cu[aá]nto|(?:no|ya) sabemos cu[aá]nto|ya s[eé] cu[aá]nto|depende de|cu[aá]nto (?:tiempo|tardar[ií]a))\b|\b(?:en|dentro de|sobre|del|de|recib\w{2,5}|confirm\w{1,4}) (?:el|la|su|vuestro|tu) (?:presupuesto|cotizaci[oó]n|precio)"),
    _act("tiene algún coste", Topic.COSTING, r"\b(?:ser[ií]a|es|saldr[ií]a) (?:muy |demasiado )?car[oa] (?P<what3>[a-záéíóúñ]{3,14}r(?:lo|la)? [^.;?]{2,60})(?=\?)|\b(?:tiene|tendr[ií]a|supone|supondr[ií]a|implica|implicar[ií]a|lleva) (?:alg[uú]n |un )?(?:coste|costo|cargo|recargo|sobrecoste|sobrecosto)(?: adicional| extra)? (?P<what>[^.;?]{2,60})(?=\?)|\b(?P<what2>(?:<THING>)[^.;?¿]{2,50}?) (?:tiene|tendr[ií]a|supone|supondr[ií]a|implica|implicar[ií]a|lleva) (?:alg[uú]n |un )(?:coste|costo|cargo|recargo|sobrecoste|sobrecosto)(?: adicional| extra)?(?=\?)", 0.78, "asking"),
    _act("podríamos añadir", Topic.CHANGE, r"(?:\b(?:podr[ií]amos|podemos|(?:nos|me) gustar[ií]a|quisi[eé]ramos|quisiera|querr[ií]a(?:mos)?|queremos|habr[ií]a que|faltar[ií]a|convendr[ií]a)|<ASK>) (?:tambi[eé]n )?(?P<verb>(?:(?:(?:poner|hacer)(?= (?:el|la|los|las) [^.;?]{2,30} (?:m[aá]s|menos|en|al?) )|a[nñ]adir|quitar|sustituir|traducirl[oa]s?|incorporar|agregar|cambiar|modificar|ampliar|incluir|integrar|eliminar|reemplazar|traducir|extender|conectar|adaptar)\b|(?:a[nñ]ada|agregue|cambie|modifique|ampl[ií]e|incluya|sustituya|reemplace|elimine)n?\b)[^.;?]{2,80})", 0.8, "question", unless=r"\b(?:fechas?|cita|(?:cambiar|modificar|cambien?|modifiquen?) (?:la|las|el|los|de) (?:reuni[oó]n|visita|horario|hora|d[ií]a))\b"),
    _act("posible que saliera", Topic.CHANGE, r"(?:\b(?:ser[ií]a posible|podr[ií]a hacerse|(?:nos|me) gustar[ií]a|querr[ií]amos|quisi[eé]ramos|preferir[ií]amos|preferir[ií]a|nos vendr[ií]a (?:bien|genial)|ser[ií]a (?:mejor|ideal|pr[aá]ctico))) que (?P<verb>(?:el|la|los|las|cada|en el|en la) [\wáéíóúñ-]{3,20}(?: [^.;?,]{0,40}?)? (?:(?:no|se|nos|tambi[eé]n) ){0,2}[a-záéíóúñ]{1,15}(?:ara|iera|yera|era|ase|iese)n?(?!\w)[^.;?]{0,60}|(?:(?:a[nñ]ad|inclu|sustitu|quit|cambi|modific|agreg|ampli|elimin|reemplaz|corrig|mov|traduj)(?:iera|yera|era|ara|ase|iese)n?) (?:<THING>)[^.;?]{2,60})|\b(?:necesitamos|necesito|queremos|nos hace falta) que (?P<verb2>(?:el|la|los|las|cada) [\wáéíóúñ-]{3,20}(?: [^.;?,]{0,30}?)? (?:(?:no|se|nos|tambi[eé]n) ){0,2}(?:sean?|tengan?|muestren?|permitan?|incluyan?|aparezcan?|salgan?|digan?|pidan?|lleven?|calculen?|admitan?)\b[^.;?]{0,60})", 0.74, "question", unless=r"¤|\b(?:equipo|t[eé]cnic[oa]s?|director|directora|gerente|cliente|reuni[oó]n|entrega|visita|el pago|el pedido|fecha|formaci[oó]n|curso|gente|persona|respuesta)\b"),
    _act("estaría bien que", Topic.CHANGE, r"\b(?:estar[ií]a bien|ser[ií]a (?:bueno|[uú]til|estupendo|ideal|conveniente)|vendr[ií]a bien) que (?P<verb>[^.;?]{2,80})|\b(?:necesitar[ií]amos|necesitar[ií]a|har[ií]a falta|nos har[ií]a falta) (?P<verb2>(?:una?|otr[oa]|dos|tres) [^.;?]{2,60})", 0.7, unless=r"\b(?:presupuesto|cotizaci[oó]n|respuesta|confirmaci[oó]n|ustedes)\b"),
    _act("no funciona", Topic.SUPPORT, r"\b(?:no (?:(?:nos|me|se|les?) )?(?:funcionan?|cargan?|abren?|responden?|arrancan?|cuadran?|coinciden?|encienden?|prenden?|imprimen?|enfr[ií]an?|calientan?|sincronizan?|conectan?|deja (?:entrar|acceder|abrir|guardar|descargar|subir|iniciar|imprimir|avanzar|pagar))\b|(?:dej[oó]|dejaron|ha dejado|han dejado) de (?:funcionar|responder|imprimir|cargar|enfriar)|se (?:(?:nos|me) )?(?:cay[oó]|ha ca[ií]do|ha estropeado|estrope[oó]|ha roto|rompi[oó]|ha averiado|averi[oó]|atascan?|traba|congela|queda (?:colgad[oa]|congelad[oa]|en blanco)) |(?:nos|me) (?:devuelve|arroja|lanza|marca|muestra) (?:un |el |otro )?(?:error|fallo)|(?:arroja|devuelve) (?:un |el )error|(?:tenemos|hay|ha aparecido) (?:una|otra) (?:fuga|aver[ií]a|gotera|incidencia|rotura|humedad|ca[ií]da)|pierden? (?:agua|aceite|gas|presi[oó]n)|(?:seguimos|sigo|estamos|llevamos [^.;?]{2,25}) sin poder |no (?:(?:nos|me|les?) )?(?:reconocen?|detectan?|graban?|guardan?|leen?) (?:el|la|los|las|nada|ning)|se (?:nos|me) (?:borr[oó]|borraron|ha borrado|han borrado|perdi[oó]|perdieron|apag[oó]|par[oó])|(?:puede[ns]?|pod[eé]is|podr[ií]a(?:n|s|is)?) ayudar(?:me|nos)? (?:con|a)\b|(?:me|nos) (?:puede[ns]?|pod[eé]is|podr[ií]a(?:n|s|is)?) ayudar (?:con|a)\b|no (?:podemos|puedo|conseguimos|consigo|logramos) (?:exportar|importar|facturar|cobrar|adjuntar|registrar|sincronizar|subir (?:archivos?|fotos?|documentos?|im[aá]genes|el archivo|los archivos))|(?:est[aá]n?|lleg[oó]|llegaron|ha llegado|han llegado|vino|vinieron) (?:muy |todos? |todas? )?(?:rot[oa]s?|da[nñ]ad[oa]s?|averiad[oa]s?|defectuos[oa]s?|golpead[oa]s?|estropead[oa]s?)|(?:estamos|seguimos|llevamos [^.;?]{2,25}|nos hemos quedado|nos quedamos) sin (?:conexi[oó]n|luz|internet|servicio|l[ií]nea|agua|sistema|acceso|red|se[nñ]al|suministro)|se (?:nos )?ha vuelto a (?:parar|caer|bloquear|colgar|averiar|romper|estropear)|no (?:nos|me) (?:llegan?|est[aá]n? llegando) (?:los|las|el|la) (?:correos?|e-?mails|mensajes?|notificaciones|c[oó]digos?|avisos)|faltan? (?:un|una|dos|tres|cuatro|cinco|\d{1,3}) [^.;?]{2,30} en (?:la|el|nuestr[oa]) (?:entrega|pedido|env[ií]o|caja)|est[aá]n? ca[ií]d[oa]s?|vuelven? a estar ca[ií]d[oa]s?|se (?:cuelga|cierra sol[oa]|bloquea)|(?:tenemos|tengo|hay|aparece|sale) (?:un |una |el mismo |otro )?(?:problema|error|fallo|mensaje de error)|(?:nos|me) (?:aparece|sale|da) (?:un |una )?(?:error|fallo|mensaje de error|aviso|alerta)|van? (?:muy |demasiado )?(?:lent[oa]s?|lent[ií]sim[oa]s?)\b|no cierran?(?= bien|[.,;!]|$)|no (?:podemos|puedo|conseguimos|consigo|logramos) conectar|no (?:podemos|puede[ns]?|puedo|logramos|conseguimos|consiguen|consigo) (?:acceder|entrar|abrir|iniciar sesi[oó]n|imprimir|descargar|guardar|conectar)|puede[ns]? (?:alguien )?(?:mirar|revisar|arreglar|corregir|solucionar|reparar) (?:los|las|el|la|este|esta) [^.;?]{0,20}?(?:fallos?|error(?:es)?|problemas?|rot[oa]s?|aver[ií]as?)|necesitamos ayuda|necesito ayuda)", 0.7, "question whole", unless=r"\b(?:resuelto|solucionado|corregido|ning[uú]n|en caso de|ya funciona)\b|^si\b|\bsi (?:el|la|un|una|no|se|su|algo|alg[uú]n)\b|\b(?:cuando (?:el|la|un|una)|ya no (?:da|hay|tenemos)|sin (?:problemas?|errores|fallos)|no (?:hay|tenemos|tengo) (?:un |una )?(?:problema|error|fallo))\b"),
    _act("confirma, por favor", Topic.QUESTION, r"^(?!(?:nada|gracias|una|espera|espere|ahora|disculpe|disculpa|mañana)\b)(?:[a-záéíóúñ]{3,14}(?:a|e|en|ad|ed|id)(?:me|nos)?(?:l[oa]s?)?), por favor, [^.;?]{3,100}|^(?!(?:espera|espere|esperen|disculpe|disculpa|para|entre|sobre|desde|durante)\b)(?P<verb>[a-záéíóúñ]{3,14}(?:a|e|en|ad|ed|id)) (?:<THING>|asistencia|recepci[oó]n)[^.;?]{2,80}?,? por favor[.!]{0,2}$", 0.74, "directive", unless=r"\b(?:un momento|un segundo|un poco)\b"),
    _act("nos falta su NIF", Topic.QUESTION, r"\b(?:nos|me) faltan? (?P<what>(?:el|la|los|las|tu|tus|su|sus|vuestr[oa]s?) [^.;?¤]{2,60})", 0.65, "directive", unless=r"\b(?:tiempo|personal|dinero|experiencia|poco|si|el aire|las ganas)\b"),
    _act("por favor", Topic.QUESTION, r"(?:\b(?:por favor,?|(?:(?:le|les|te|os) )?(?:ruego|rogamos|solicito|solicitamos)(?: que)?|(?:le|les|te|os) (?:pido|pedimos)(?: que)?|(?:(?:le|les|te|os) )?agradecer[ií]a(?:mos)?(?: que)?|(?:le|les|os|te) importar[ií]a|ser[ií]a[ns]? tan amables? de|ser[ií]a posible|es posible|no (?:te |se |os )?olvid(?:e|es|en|[eé]is)(?: de)?|me permite|favor de|s[ií]rv[ae]n?se|agrade(?:zco|cemos)(?: que)?(?= (?:me|nos|se)\b)|recu[eé]rd[ae]n?(?= [a-záéíóúñ]{2,14}r(?:se|l[oa]s?|me|nos)?\b)|recuerd[ae]n?(?= [a-záéíóúñ]{2,14}r(?:se|l[oa]s?|me|nos)?\b)|(?:me|nos) har[ií]as? el favor de|(?:pendientes?|a la espera|esperando) (?:de |a )?que(?= (?:me|nos)\b)|necesit(?:o|amos) que(?= (?:me|nos)\b)|(?:quisiera|quisi[eé]ramos|(?:me|nos) gustar[ií]a) que(?= (?:me|nos)\b))|<MAY>) (?:(?:les?|te|os|lo|se|me|nos|que) ){0,3}(?P<verb>(?:el |la |los |las |un |una |sus? |tus? )?[a-záéíóúñ]{3,20})", 0.78, "question directive", unless=r"\b(?:no dude|encontrar|acepte|disculpen?|disculpas|perd[oó]n|paciencia|comprensi[oó]n|tenga en cuenta|tome nota|reciba|contactar(?:nos|me) si|no responda|ayudar(?:le|te|les|os)|no (?:es|ser[aá]) posible|no se preocupe|no necesit(?:o|amos) que)\b|\bque (?:me|nos) (?:acompa[nñ]|visit|honr|cre[ae])"),
    _act("me pasas el documento", Topic.QUESTION, r"(?:^|[,;¿.] ?|\by )(?:me|nos) (?:(?:(?:re)?env[ií]a|manda|pasa|indica|di|facilita|comparte|remite|adelanta|trae|presta|firma|devuelve|prepara|confirma)(?:s|n|is)?|(?:envi|mand|pas|indic|facilit|confirm)[aá]is)(?!\w) (?P<what>(?:<THING>)[^.;?¤]{2,80})(?=[^.;]{0,60}\?)", 0.78, "asking directive"),
    _act("me confirmas", Topic.QUESTION, r"(?:^|[,;¿.] ?|\by )(?:me|nos) (?:l[oa]s? )?(?:(?:(?:re)?env[ií]a|manda|pasa|confirma|indica|dice|di|explica|facilita|aclara|avisa|comparte|remite|adelanta|llama|trae|presta|firma|devuelve|prepara)(?:s|n|is)?|(?:envi|mand|pas|confirm|indic|dec|facilit|aclar|avis)(?:[aá]is|[ií]s))(?!\w)[^.;?]{0,80}\?", 0.78, "asking directive whole", unless=r"\b(?:recuerdos|saludos|besos|qu[eé] te parece)\b"),
    _act("avísame cuando", Topic.QUESTION, r"^(?:(?:y|pues|hola[^,]{0,20}|por favor),? )?(?:av[ií]s|conf[ií]rm|inf[oó]rm|d[ií]g)[ae]n?(?:me|nos)(?:l[oa]s?)?,? (?:por favor,? )?(?:cuando|en cuanto|apenas|tan pronto) [^.;?]{2,80}", 0.72, "question directive whole", unless=r"\b(?:dudas?|necesit[a-záéíóú]{1,5}|consultas?|problemas?|quiera[sn]?|gust[a-záéíóú]{1,4}|pueda[sn]?)\b"),
    _act("queremos saber", Topic.QUESTION, r"\b(?:queremos|quiero|quisiera|quisi[eé]ramos|querr[ií]a(?:mos)?|(?:me|nos) gustar[ií]a|necesito|necesitamos|nos interesa(?:r[ií]a)?) (?:saber|conocer(?! a\b)|(?:preguntar|consultar)(?:les?|te|os)?) (?P<what>[^.;?¤]{2,80})", 0.7, "question directive", unless=r"\b(?:m[aá]s (?:sobre|de) (?:usted|ti)|su opini[oó]n)\b"),
    _act("a la espera de su visto bueno", Topic.QUESTION, r"\b(?:(?:quedo|quedamos) a la espera de|(?:quedo|quedamos) pendientes? de|(?:espero|esperamos)|a la espera de) (?P<what>(?:su|tu|vuestr[oa]|sus|tus|vuestr[oa]s|el|la) (?:visto bueno|confirmaci[oó]n|aprobaci[oó]n|autorizaci[oó]n|conformidad|firma|ok|validaci[oó]n|decisi[oó]n|orden|documentaci[oó]n|contrato|factura|datos|planos?|fotos|comentarios|observaciones|correcciones)\b[^.;:?¤]{0,60})", 0.65, "directive", unless=r"\b(?:cliente|ayuntamiento|banco|proveedor|direcci[oó]n general)\b"),
    _act("confirmen antes del", Topic.QUESTION, r"^(?:(?:y|pues|recuerde[ns]?|recuerda),? )?(?P<verb>(?:confirm|complet|revis|firm|rellen|llen|actualic|actualiz|diligenci|entregu|entreg|present|reenv[ií]|env[ií]|mand|devuelv|remit|valid|apruebe|aprueb|indiqu|indic|inscrib|regist)(?:en|e|a|an|r[ea]n?)(?:se|l[oa]s?)?) (?:<THING>|asistencia|recepci[oó]n|por favor|cualquier)", 0.72, "dated directive", unless=r"\b(?:el plazo|abiert[oa]|saludos|recuerdos|s[ií]ntomas)\b"),
    _act("dígame", Topic.QUESTION, r"^(?:(?:y|pues|hola[^,]{0,20}|por favor),? )?(?P<verb>(?:d[ií]gan?|env[ií]en?|env[ií]a|ind[ií]quen?|av[ií]sen?|av[ií]sa|m[aá]nden?|m[aá]nda|p[aá]sen?|p[aá]sa|conf[ií]rmen?|fac[ií]liten?|expl[ií]quen?|inf[oó]rmen?|ll[aá]men?|ll[aá]ma|com[eé]nten?|rem[ií]tan?|devu[eé]lvan?|h[aá]gan?|d[eé]n?|da|dime|haz)(?:me|nos)(?:l[oa]s?)?|dime|(?:(?:re)?envi|mand|pas|confirm|indic|avis|llam|facilit|explic)ad(?:me|nos)(?:l[oa]s?)?|(?:dec|rem)id(?:me|nos)|haced(?:me|nos)(?: llegar)?|(?:hag|h[aá]g)[ae]n?(?:me|nos) llegar)\b", 0.72, "question directive", unless=r"\b(?:si (?:tiene[ns]?|ten[eé]is|necesita[ns]?|hay|hubiera|quiere[ns]?|surge|puedo (?:ayudar|hacer))|hasta)\b"),
    _act("todavía no hemos recibido", Topic.QUESTION, r"\b(?:seguimos|sigo|estamos|estoy) (?:todav[ií]a |a[uú]n )?esperando (?P<what>[^.;?¤]{2,80})|\b(?:todav[ií]a|a[uú]n|hasta ahora) no (?:hemos|he) recibido (?P<what2>[^.;?¤]{2,80})|\bno (?:hemos|he) recibido (?:todav[ií]a|a[uú]n) (?P<what3>[^.;?¤]{2,80})", 0.7, "directive"),
    _act("fecha límite", Topic.QUESTION, r"\b(?:fecha l[ií]mite|fecha tope|plazo m[aá]ximo)(?: (?:para|de) (?P<what>[^.;:?¤]{2,50}?))? ?(?:es|:|termina|vence)(?: el)? ?¤", 0.7, "dated directive"),
    _act("necesitamos para", Topic.QUESTION, r"\b(?:necesitamos|necesito|requerimos|(?:nos|me) (?:hace falta|hacen falta|urgen?)|esperamos (?:recibir|sus?|vuestr[oa]s?)|estamos esperando) ?(?:que (?:(?:<PRON>) ){0,2})?(?P<verb>[^.;?¤]{2,80})", 0.68, "dated directive"),
    _act("pregunta", Topic.QUESTION, r"¿[^?]{3,200}\?|\b(?:cu[aá]ndo|d[oó]nde|qui[eé]n|qu[eé]|cu[aá]l|cu[aá]les|c[oó]mo|por qu[eé]|cu[aá]nto|hay|es|est[aá]|est[aá]n|tienen?|han?|pueden?|podr[ií]an?|recibieron|recibi[oó]|sabe[ns]?)\b[^?]{2,200}\?", 0.75, "asking undated whole", unless=r"\b(?:c[oó]mo (?:est[aá]|est[aá]s|est[aá]n|va todo)|qu[eé] tal|ayudar(?:le|les|te))\b"),
    _act("respuesta automática", RemarkKind.OUT_OF_OFFICE, r"\b(?:respuesta autom[aá]tica|mensaje autom[aá]tico|acceso (?:limitado|restringido) (?:a(?:l| mi) )?(?:correo|e-?mail|mail)|(?:responder[eé]|contestar[eé]|atender[eé]) (?:a )?(?:su|tu|sus|tus) (?:correos?|mensajes?) (?:a mi|cuando|al)\b|gracias por (?:su|tu) (?:mensaje|correo)[.,] (?:estoy|estar[eé]|me encuentro) (?:fuera|de vacaciones))", 0.85, "automatic"),
    _act("fuera de la oficina", RemarkKind.OUT_OF_OFFICE, r"\b(?:(?:estoy|me encuentro) (?:fuera de la oficina|de vacaciones)|estar[eé] (?:fuera|de vacaciones))", 0.85),
    _act("aprobado", RemarkKind.APPROVAL, r"\b(?:aceptamos (?:su|la|el|vuestr[oa]) (?:oferta|propuesta|presupuesto)|aprobado|aprobamos|pueden (?:proceder|empezar|comenzar)|adelante con)\b", 0.8, unless=r"\b(?:no|si|cuando|una vez)\b"),
    _act("recibido", RemarkKind.ACKNOWLEDGEMENT, r"^(?:recibido|gracias|muchas gracias|entendido|anotado|perfecto)\b", 0.7),
    _act("factura", RemarkKind.INVOICE, r"\b(?:adjunt[ao][^.;]{0,20} factura|factura n[°º.]|n[uú]mero de factura)", 0.8),
    _act("orden del día", RemarkKind.AGENDA_AHEAD, r"\borden del d[ií]a\b", 0.75),
)

ACTS = ActWords(
    classes=_CLASSES,
    rules=_RULES,
    idle=r"(?:(?:<PRON>) ){0,2}(?:estar(?:é|emos)\b(?! (?:enviand|entregand|compartiend|mandand|pasand|publicand|instaland|actualizand|informand|contactand|remitiend|llamand|subiend|confirmand|listos?))|ser(?:é|emos)\b|esperar(?:é|emos)\b|necesitar(?:é|emos)\b|agradecer(?:é|emos)\b|quedar(?:é|emos) (?:a la|pendiente|encantad)|tendr(?:é|emos) (?:que|el placer|(?:una?|la|el|otra) (?:reuni[oó]n|llamada|cita|visita|junta|comida|videollamada|sesi[oó]n|evento))|ver(?:é|emos)\b|podr(?:é|emos)\b|quer(?:ré|remos|emos)\b|olvidar(?:é|emos)\b|sabr(?:é|emos)\b|asistir(?:é|emos)\b|viajar(?:é|emos)\b|hablaremos\b(?! con)|(?:estar(?! (?:mand|envi|entreg|compart|instal|despach))|ser|ver|necesitar|esperar|tener (?:que|un|una)|querer|saber|asistir|viajar|hablar|comer|cenar|almorzar|faltar|ausentarme|decir|pensar|tratar|discutir|reunirnos|vernos|llegar tarde|seguir|ir de|ir al|comentar|celebrar)\b|llegar(?:é|emos) tarde|dar(?:é|emos) vueltas|har(?:é|emos) (?:mejor|memoria|una pausa|un descanso)|creer(?:é|emos)|dir(?:é|emos) (?:unas|que)\b|ir(?:é|emos) (?:mejor|bien|juntos|de (?:viaje|vacaciones)|al (?:m[eé]dico|cine|partido|concierto|congreso|evento)|a (?:la |una |su |tu )?(?:cena|comida|fiesta|boda|feria|reuni[oó]n|playa|misa))|(?:tratar|reunir|celebrar|disfrutar|estudiar[eé] en|tomar|comer|cenar|seguir|echar|discutir|comentar|debatir|faltar|decir|mudar)(?:é|emos)\b(?! (?:nota|medidas|cartas|las? medidas))|(?:compr|entr|mir|encontr|mostr|logr|prepar|esper|cerr|retir|mejor|separ|declar|compar|aclar|gir|tir|registr|suministr|integr|cobr|incorpor|colabor|elabor|recuper|gener|oper|consider|super|valor|explor|asegur|configur|procur|captur|factur|cre)é\b|(?:mejor|prepar|esper|consider|asegur|compr|entr|cre|recuper)emos\b)",
    weak=r"(?:(?:<PRON>) ){0,2}(?:llegar(?:é|emos)|regresar(?:é|emos)|volver(?:é|emos)(?!\w)(?! a [a-záéíóú]{3,12}r)|saldr(?:é|emos))",
    doubts=(
        ("quizás", r"\b(?:quiz[aá]s?|tal vez|si es posible|posiblemente|intentar(?:é|emos)?)\b", 0.8),
        ("espero", r"\b(?:espero|esperamos|esperemos|ojal[aá]|conf[ií]o en)(?: que)?\b", 0.5),
        ("siempre", r"\b(?:siempre(?! (?:que|y cuando)\b)|normalmente|cada vez|autom[aá]ticamente)\b", 0.5),
        ("dijo", r"\b(?:dijo|dijeron|coment[oó]) que\b", 0.7),
    ),
    letter=(("boletín", r"(?:darse de baja|cancelar (?:su|la) suscripci[oó]n)", 0.45),),
    hypothetic=r"\b(?:si|cuando|en cuanto|una vez que|hasta que|antes de que) {0,3}$",
    condition=r"(?:^|[\s,;(-])(?:(?:si|una vez|tras|despu[eé]s de|sujeto a|cuando) (?=(?:usted|ustedes|su|sus|recib|el|la|los|las|nos|me|apru|firm|confirm|pag|llegu|teng|est[eé]))|(?:en cuanto|una vez que|tan pronto como|tan pronto|apenas|siempre que|siempre y cuando) )(?P<what>[a-záéíóúñ][^,.;:?!¤]{1,60})",
    clause=r"(?:;|: | - |,? (?:pero|porque|ya que|aunque|para que|mientras|as[ií] que|por lo que|con lo que|de modo que) |,? y, (?=si )|,? y (?=(?:por favor|les? |te |os |se l[oa]|l[oa]s? [a-záéíóúñ]{2,14}mos |l[oa]s? [a-záéíóúñ]{2,14}é |l[oa]s? [a-záéíóúñ]{2,14}o |nosotros |yo )))",
    thing=r"(?: ?[,;:.!?()]|(?<!r)(?<!rme)(?<!rnos)(?<!rle)(?<!rles)(?<!rte) (?:si|cuando)\b| (?:porque|ya que|en cuanto|tan pronto|apenas|una vez|aunque|pero|mientras|antes del?|despu[eé]s|hasta|para que|a m[aá]s tardar|como muy tarde|sin falta|(?:el|este) (?:lunes|martes|mi[eé]rcoles|jueves|viernes|s[aá]bado|domingo|pr[oó]ximo)|hoy|ayer|anoche|mañana|esta (?:tarde|mañana|noche|semana|misma)|y (?:le|les|nos|te|me|os|se|l[oa]s?)(?! (?:digo|decimos|cuento|contamos|comento|comentamos|confirmo|confirmamos|aviso|avisamos|informo|informamos|respondo|respondemos|contesto|contestamos|llamo|llamamos|escribo|escribimos)\b)|por favor|gracias)\b)",
    drop=r"\ben (?:lugar|vez) del? [^.;,]{2,30}|\b(?:lo antes posible|cuanto antes|por favor|tambi[eé]n|adjunt[oa]s?|sin falta|con gusto|hoy mismo|ahora mismo|nuevamente|de nuevo|igualmente)\b|^ {0,3}(?:(?:le|les|te|me|nos|os|que|de que) ){1,3}|^ {0,3}(?:le|les|te|me|nos|os)\b|^ {0,3}a (?=[a-záéíóúñ]{2,14}r\b)|(?: (?:y|e|a|al|con|por|que|desde|sobre|hasta|un|una|los|las|su|entre|este|como)){1,3} {0,3}$",
    give=r"(?:(?:te|les?|os|se|nos|me) )?(?!mandar a )(?:dejado (?:<GIVEN>)|(?:re)?env[ií](?:a|as|an|e|en|es|[eé]is|[aá]is|ar[aá]s?|ara[ns]?|ar[aá]n|arais)(?:me|nos)?(?:l[oa]s?)?|reenv(?:[ií]o|iar\w{0,6}|iamos)|mand(?:a|as|an|amos|e|en|es|[aá]is|[eé]is|ar[aá]n?|ara[ns]?|ar(?:te|le|les|os))(?:me|nos)?(?:l[oa]s?)?|m[aá]nd[ae]n?(?:me|nos)|env[ií][ae]n?(?:me|nos)|(?:(?:re)?envi|mand|pas)ad(?:me|nos)|haced(?:me|nos) llegar|h[aá]g[ae]n?(?:me|nos) llegar|p[aá]s[ae]n?(?:me|nos)|pas(?:as?|an|e|en|es|[aá]is|[eé]is|ar[aá]n?|ara[ns]?|ar(?:me|nos|te|le|les|os)|o|amos|ar[eé]|aremos)(?! (?:por|a|con|de|al)\b)|facilit\w{1,9}|remit\w{1,9}|reenv\w{2,9}|entreg(?:a|an|amos|ue|uen|ues|o|ar[aá]n?|ar(?:me|nos|te|le|les|os))|proporcion\w{1,9}|(?:hacer|har[aáeé]|har[aá]n|haremos|hagan?|hag[aá]is|hagas|hago|hacemos|hacer(?:me|nos|te|le|les|os)) llegar|comparto|compart(?:e|es|en|a|an|as|imos|ir(?:te|le|les|os|me|nos))|se (?:(?:les?|te|os) )?(?:(?:enviar|entregar|remitir|facilitar|despachar)[aá]n?|har[aá]n? (?:entrega del?|llegar))|va a (?:enviar|entregar|mandar|remitir|pasar)(?:me|nos|te|os|les?)?|(?:debe|deber[aá]|tiene que|qued[oó] en|queda en) (?:enviar|entregar|mandar|remitir|pasar)(?:me|nos|te|os|les?)?|estar(?:é|emos)? (?:enviando|entregando|compartiendo|mandando|remitiendo)(?:les?|te|os)?|(?:enviar|entregar|mandar|remitir|pasar|compartir|facilitar)(?:les?|te|os|selo)|mandé|envié|pasé|entregué|remit[ií]|compart[ií]|reenvié|(?:mandar|reenviar|hacer llegar|enviando|mandando|despachando|entregando)(?:te|les?|os)?|enviaremos|enviar[eé]|enviar(?:le|les|nos|me)?|env[ií]o|enviamos|env[ií]e(?:n|nos|me)?|entregaremos|entregar[eé]|entregar|compartiremos|compartir[eé]|compartir|mandar[eé]|mandaremos|mandar(?:nos|me)?|mando|facilitar(?:nos|me)?|proporcionar(?:nos|me)?)\b",
    given=r"(?:<GIVEN>|cancelad[oa]s?|anulad[oa]s?|sin efecto|descartad[oa]s?|(?:entrega|env[ií]a|instala|despacha|publica|sube|monta|repara|sustituye|corrige|termina)n?\b|(?:llegar|saldr|ir)[aá]n?(?!\w)|se (?:(?:les?|te|os) )?(?:enviar|entregar|publicar|desplegar|remitir|facilitar|despachar|abonar|pagar|efectuar|realizar|presentar|emitir)[aá]n?(?!\w)|(?:estar|llegar|saldr|quedar)[aá]n?(?!\w)|desplegó|envió|entregó|publicó|instaló|corrigió|subió|activó|se (?:retrasa|retrasar[aá]|pospone|aplaza))",
    paying=r"\b(?:dispuestos? a pagar|con (?:un )?(?:costo|coste) adicional|pagar(?:emos|[ií]amos)|c[aá]rguelo|factur(?:ar|en)lo|fact[uú]ren(?:nos)?(?:lo)?)",
    partly=r"\b(?:primera parte|primer lote|una parte|parcialmente|el resto)\b",
    aside=r"(?:(?:hola|buenos d[ií]as|buenas|adem[aá]s|asimismo|por (?:otro lado|otra parte|cierto|ahora|tanto|suerte|desgracia|fin)|en (?:cuanto a|relaci[oó]n con|principio|ese caso)|respecto a|sobre|como|seg[uú]n|tal (?:y )?como|lamentablemente|desafortunadamente|finalmente|al final|de momento|de acuerdo|debido a|dado que|tras|por|si|en cuanto|una vez|cuando|siempre que|siempre y cuando|desde|para su informaci[oó]n|gracias|muchas gracias|mientras tanto|ok|vale|perfecto|listo|claro|s[ií]|no|bueno|entonces|gracias a)\b[^,]{0,60}|[\wáéíóúñ-]{2,15}), (?=(?:el|la|los|las|tu|sus?|nuestr[oa]s?|mi|un|una) )",
    pronoun=r"\b(?:esto|eso|ello)\b",
    clitic=r"(?:(?:te|les?|os|se|me|nos) )?l[oa]s? [a-záéíóúñ]{2,20}|[a-záéíóúñ]{2,14}[aeiáéí]r(?:(?:te|se|me|nos|os)?l[oa]s?)",
    that=r"\b(?:inform(?=o|am|ar|ad|an|ó|e[ls])|calcul|prev|estim|confi|esper|supon|consider|confirm|comunic|avis|record|dec|dig|dij|asegur|garantiz|tem|lament|sient|cre|pare|sab|notific|anunci|indic|promet)[a-záéíóúñ]{0,8} (?:de )?que ",
    noun=r"(?<!te.)(?<!se.)(?<!le.)(?<!les.)(?<!me.)(?<!nos.)\b(?P<what>(?!(?:el|la|los|las|su|sus|nuestro|nuestra|un|una) (?:semana|vez|mes|a[nñ]o|d[ií]a|mañana|tarde|noche|momento|rato|poco|saludo|resto|correo|mensaje|retraso|demora|duda|dudas|que|cual|presente|llamada|placer|tema|equipo|t[eé]cnico|cliente|jefe|jefa|director|directora|favor|gusto|hora|horas|pr[oó]xima|pr[oó]ximo|pasada|pasado|molestias|parte|final|principio|lunes|martes|mi[eé]rcoles|jueves|viernes|he|ha|hemos|tengo|tiene|env[ií]o|mando|paso)\b)(?:el|la|los|las|su|sus|nuestro|nuestra|un|una) [\wáéíóúñ-]{3,20}(?: de [\wáéíóúñ-]{3,20})?)",
    due=(
        (r"\b(?:antes (?:del|de)|a m[aá]s tardar|hasta|para|dentro de)(?: el| la)? {0,3}$", 3.0),
        (r"\b(?:desde|de fecha|del|de|en lugar (?:del|de)|en vez (?:del|de))(?: el| la)? {0,3}$", -4.0),
        (r"\b(?:el|en|este|esta|al)(?: el)? {0,3}$", 2.0),
    ),
    lead=r"(?:antes del|antes de|a m[aá]s tardar|hasta|para|el|desde|al|a partir (?:del|de))(?: el| la)? ",
)
# fmt: on


# ---------------------------------------------------------------------------------------------------------------- agendas

AGENDA = AgendaWords(
    headings=phrases("orden del día, agenda, agenda de la reunión, puntos del orden del día, orden del dia"),
    weak_headings=phrases(
        """
        temas, temas a tratar, puntos a tratar, temas a discutir, puntos, programa, temario, puntos a revisar, trataremos, vamos a tratar, asuntos a tratar
        temas de la reunión, cronograma
        """
    ),
    announcing=phrases(
        "abajo, siguiente, siguientes, a continuación, como sigue, propuesta, propuesto, esta es, aquí está, les comparto, adjunto"
    ),
    endings=phrases(
        """
        asistentes, participantes, ausentes, lugar, fecha, acta, notas, acciones, acuerdos, decisiones, próximos pasos, conexión, unirse, documentos, adjuntos
        preparación, objetivo, objetivos, tareas, compromisos
        """
    ),
    minutes=phrases("minutos, minuto, min, mins, m"),
    hours=phrases("horas, hora, hrs, hs, h"),
    spoken={
        "media hora": 30,
        "un cuarto de hora": 15,
        "cuarto de hora": 15,
        "tres cuartos de hora": 45,
        "una hora": 60,
        "una hora y media": 90,
        "hora y media": 90,
        "dos horas": 120,
        "una hora y cuarto": 75,
    },
    until=phrases("a, hasta, a las, hasta las"),
    half_days=r"a\.?m\.?|p\.?m\.?|h|hrs",
    presenters=phrases(
        "presentador, presentadora, presenta, presentado por, ponente, expositor, responsable, encargado, encargada, moderador, lidera, por, facilitador"
    ),
    columns={
        "title": phrases("tema, temas, punto, asunto, actividad, contenido, descripción, título"),
        "time": phrases("hora, horario, inicio"),
        "minutes": phrases("duración, minutos, duración (min), tiempo, tiempo (min), duración (minutos)"),
        "presenter": phrases("ponente, responsable, presentador, quién, encargado, nombre, expositor, moderador"),
        "end": phrases("fin, final"),
        "number": phrases("n°, nº, no., núm."),
    },
    topics=phrases(
        """
        introducción, bienvenida, apertura, cierre, revisión, estado, presupuesto, alcance, planificación, cronograma, pruebas, diseño, desarrollo, preguntas, varios
        resumen, demo, demostración, pausa, almuerzo, todos, todas, equipo, fase, formación, opcional, proyecto, presentación, conclusiones
        """
    ),
    meetings=phrases("reunión, llamada, sesión, taller, junta, videollamada, comité, convocatoria, videoconferencia"),
    joins=phrases("y, así como"),
    placeholders=phrases(
        "por definir, por confirmar, ninguno, ver adjunto, adjunta, pendiente, total, duración total, tiempo total"
    ),
    boilerplate=(
        r"(?:unirse|únete|únase|haga clic|id de (?:la )?(?:reunión|conferencia)|código|contraseña|clave|número de|marcar|marque|llame|por teléfono|opciones de (?:la )?reunión|reunión de (?:microsoft|teams|zoom)|enlace|encontrar|buscar un número|¿necesita|necesita ayuda)",
        r"(?:cuándo|dónde|lugar|fecha|hora|sala|organizador|asistentes|asunto|de|para|contacto|teléfono) ?:",
    ),
    vague=(r"respuesta|resolución|plazo|trayecto|cada|válid",),
)


# ------------------------------------------------------------------------ mail programs: quotes, signatures, disclaimers

MAIL = MailWords(
    sender=("de", "remitente"),
    sent=("enviado", "enviado el", "enviada", "enviado a las"),
    date=("fecha",),
    receiver=("para", "a", "cc", "cco", "destinatario", "responder a"),
    topic=("asunto",),
    attributions=(r"(?:el|en|a)\b.*\b(?:escribió|escribio|escribía|ha escrito)\s*:",),
    bare_attributions=(r".*<[^<> ]+@[^<> ]+>.*\b(?:escribió|escribio)\s*:",),
    separators=(
        r"mensaje original",
        r"mensaje (?:reenviado|enviado|transmitido)(?: (?:de|por) .*)?",
        r"(?:inicio|comienzo|principio) del mensaje reenviado\s*:?",
        r"correo (?:original|reenviado)",
        r"cita original",
    ),
    closings=phrases(
        """
        saludos, saludos cordiales, un saludo, un cordial saludo, un saludo cordial, cordiales saludos, atentamente,
        muy atentamente, cordialmente, un abrazo, abrazos, gracias, muchas gracias, gracias de antemano,
        muchas gracias de antemano, gracias y saludos, gracias y un saludo, atte, atte., quedo atento, quedo atenta,
        quedo a la espera, hasta pronto, mil gracias, reciba un cordial saludo
        """
    ),
    farewells=(
        r"(?:sin otro particular|reciban?|quedo|quedamos|agradeciendo|aprovech|esperando|le saluda|les saluda)[^.]*(?:saludos?|saluda|atentamente|cordialmente|consideración)\b[^.]*\.?",
    ),
    postscripts=("pd", "p.d.", "p.d", "ps", "nb"),
    devices=(
        r"enviado (?:desde|con|a través de|mediante) (?:mi |el |un |la )?(?:iphone|ipad|android|samsung|galaxy|huawei|móvil|movil|celular|teléfono|outlook|yahoo|correo|mail|smartphone|tablet|blackberry|dispositivo|proton).*",
        r"(?:obtener|obtén|obtenga|consigue|descarga) outlook para .*",
    ),
    notice_starts=(
        r"(?:aviso|nota|cláusula|advertencia) (?:de |legal|sobre )?(?:confidencialidad|legal|privacidad|importante)?",
        r"(?:este|el presente|esta|la presente) (?:mensaje|correo|e-?mail|comunicación|información|transmisión)\b",
        r"(?:la|toda la|cualquier) información (?:contenida|incluida)",
        r"si (?:usted )?(?:no es|ha recibido|recibe|recibió|no desea|ya no desea)",
        r"(?:por favor,? )?(?:piense|piensa|considere|considera|antes de imprimir|cuide|cuida)",
        r"(?:para )?(?:darse|date) de baja|cancelar (?:la |su )?suscripción|para dejar de recibir",
        r"(?:usted )?(?:ha recibido|recibe|está recibiendo) este",
        r"libre de virus",
        r"(?:atención|precaución)\b",
    ),
    notice_cues=(
        r"(?:exclusivamente|únicamente|exclusivo) (?:a |al |para |de )?(?:su |el |la |los |sus )?(?:destinatario|persona|uso|destinatarios|personas)",
        r"no es (?:usted )?(?:el|la) (?:destinatario|persona)(?: (?:indicado|previsto|destinatario|autorizado))?",
        r"(?:ha recibido|recibió|recibe|recibido) (?:este|esta|el presente) (?:mensaje|correo|e-?mail|comunicación)(?: electrónico)? (?:por|con) error",
        r"confidencial(?:es)? (?:y|o|,|y/o)",
        r"(?:queda |está |estrictamente |terminantemente |totalmente )+prohibid[ao]",
        r"antes de imprimir (?:este|esta|el presente)|(?:piense|piensa) en el (?:medio ?ambiente|planeta)|medio ?ambiente.*(?:todos|imprim)",
        r"libre de virus|no contiene virus|software antivirus",
        r"darse de baja|date de baja|cancelar (?:la |su )?suscripción|dejar de recibir (?:estos|este|nuestros)",
        r"no (?:se hace|asume|acepta) (?:ninguna )?responsab",
        r"remitente externo|fuera de la organización",
        r"protección de datos",
    ),
)


# --------------------------------------------------------------------------------------------------------- the language

LANGUAGE = Language(
    code="es",
    name="Spanish",
    numbers=NUMBERS,
    dates=DATES,
    agenda=AGENDA,
    mail=MAIL,
    prices=PRICES,
    acts=ACTS,
)
