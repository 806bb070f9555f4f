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
        DateRule("names", "hours as a length", "(?<=WITHIN|FOR|AGO|IN) clock:HCLOCK", "word_order.hours_long"),
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
    "TEAM": r"(?:nuestro|nuestra|mi|el|la) (?:[\wáéíóúñ-]{2,20} ){0,2}(?:equipo|t[eé]cnico|t[eé]cnica|ingeniero|ingeniera|compa[nñ]ero|compa[nñ]era|desarrollador|departamento|contable|dise[nñ]ador|dise[nñ]adora)|nuestros (?:[\wáéíóúñ-]{2,20} ){0,1}(?:t[eé]cnicos|ingenieros|desarrolladores)",
    "GIVEN": r"entregad[oa]s?|enviad[oa]s?|list[oa]s?|hech[oa]s?|disponibles?|en l[ií]nea|publicad[oa]s?|terminad[oa]s?|finalizad[oa]s?|completad[oa]s?|corregid[oa]s?|resuelt[oa]s?|solucionad[oa]s?|instalad[oa]s?|actualizad[oa]s?|desplegad[oa]s?|activad[oa]s?|subid[oa]s?|compartid[oa]s?|firmad[oa]s?|reparad[oa]s?|habilitad[oa]s?",
    "MAY": r"(?:(?:^|¿ ?|, ?|favor,? )(?:me |nos |le |les |se )?(?:podr[ií]a[ns]?|puede[ns]?))",
    "ASK": r"por favor,?|le ruego(?: que)?|les rogamos(?: que)?|rogamos(?: que)?|ruego(?: que)?|<MAY>|le agradecer[ií]a(?: que)?|les agradecer[ií]amos(?: que)?|agradecer[ií]amos(?: que)?|(?:le|les|os|te) importar[ií]a|ser[ií]an? tan amables? de|ser[ií]a posible|es posible|no olvide[ns]?|me permite|favor de|s[ií]rvase",
    "PRON": r"le|les|te|os|lo|la|los|las|se|me|nos",
    "MILESTONE": r"entrega|puesta en (?:marcha|producci[oó]n|servicio|l[ií]nea)|lanzamiento|instalaci[oó]n|despliegue|migraci[oó]n|publicaci[oó]n|implantaci[oó]n|finalizaci[oó]n|recepci[oó]n del material",
    "DOES": r"enviar[aá]|entregar[aá]|remitir[aá]|llamar[aá]|mandar[aá]|terminar[aá]|instalar[aá]|revisar[aá]|contactar[aá]|preparar[aá]|facilitar[aá]|responder[aá]|va a (?:enviar|entregar|llamar|instalar|revisar)|(?:debe|deber[aá]|tiene que) (?:enviar|entregar|llamar|terminar|preparar|remitir)(?:les?|nos)?",
    "NOW": r"env[ií]o|enviamos|reenv[ií]o|reenviamos|mando|mandamos|remito|remitimos|confirmo|confirmamos|llamo|llamamos|entrego|entregamos|respondo|respondemos|contesto|contestamos|instalo|instalamos|preparo|preparamos|termino|terminamos|publico|publicamos|corrijo|corregimos|reviso|revisamos|facilito|facilitamos|subo|subimos|(?:vuelvo|volvemos) a (?:escribir|llamar|contactar)\w{0,3}|me encargo|nos encargamos|comparto|compartimos|actualizo|actualizamos|cierro|cerramos|lanzo|lanzamos|tramito|tramitamos|emito|emitimos|miro|miramos|digo|decimos",
    "MOVING": r"mover|cambiar|aplazar|posponer|retrasar|pasar|adelantar|postergar",
}
_RULES = (
    _act("adjunto", Act.DELIVERY, r"\b(?:(?:le|les|te|os) )?(?:adjunto|adjuntamos|env[ií]o adjunto|adjunt[ao]s?|encontrar[aá](?:n)? (?:adjunt[ao]s?|en el (?:archivo|documento|fichero) adjunto))(?: (?:le |les |encontrar[aá] |est[aá] )?(?P<what>[^.;:?]{3,100}))?", 0.85, "attached", unless=r"\b(?:sin|falta|no)\b"),
    _act("como prometí", Act.DELIVERY, r"\b(?:como (?:promet[ií]|prometimos|acordado|acordamos|solicit[oó]|quedamos)|tal como acordamos),? (?:aqu[ií]|le|les|te|adjunto)(?: (?:est[aá]|tiene|env[ií]o|enviamos))? ?(?P<what>[^.;:?]{3,100})?", 0.85),
    _act("aquí tiene", Act.DELIVERY, r"^(?:hola [^,.]{0,20}, )?aqu[ií] (?:tiene[ns]?|est[aá]n?|va|les? env[ií]o) (?P<what>[^.;:?]{3,100})", 0.6, unless=r"\b(?:problema|cuesti[oó]n|no)\b"),
    _act("enviado", Act.DELIVERY, r"^(?:listo,? |ya )?(?:enviad[oa]s?|hecho|est[aá] (?:hecho|enviado|listo|en l[ií]nea)|entregad[oa]s?)[.! ]{0,3}$", 0.62, "empty"),
    _act("ha sido enviado", Act.DELIVERY, r"\b(?:ha|han) sido (?P<verb><GIVEN>)|\bya (?:est[aá]|est[aá]n|qued[oó]) (?P<verb2><GIVEN>)", 0.75, "given", unless=r"\b(?:si|cuando|no|a[uú]n)\b"),
    _act("hemos enviado", Act.DELIVERY, r"\b(?:(?:le|les|te|os) )?(?:he|hemos|ya) (?P<verb>enviado|entregado|subido|publicado|corregido|resuelto|terminado|compartido|desplegado|envi[eé]|enviamos)\b|\b(?:acabo|acabamos) de (?P<verb2>enviar|entregar|subir|publicar|corregir|resolver|terminar|compartir|desplegar|instalar|actualizar|poner en l[ií]nea)\w{0,3}\b|\b(?:le|les|te|os|se l[oa]s?) (?P<verb3>mandé|envié|pasé|entregué|remití|subí)(?!\w)", 0.72, unless=r"\b(?:no|si|semana pasada)\b"),
    _act("se desplegó", Act.DELIVERY, r"\bse (?P<verb>desplegó|envió|entregó|publicó|instaló|corrigió|subió|activó)(?!\w)", 0.68, "given", unless=r"\b(?:no|si|cuando|nunca|año pasado)\b"),
    _act("no seguimos adelante", Act.WITHDRAWAL, r"\bno tenga[ns]? en cuenta (?P<what>[^.;:?]{2,80})|\b(?:hemos decidido|preferimos|he decidido) no (?:seguir adelante con|continuar con|contratar) (?P<what2>[^.;:?]{2,80})|\b(?:renunciamos|renuncio) a (?P<what3>[^.;:?]{2,80})|\b(?:cancelamos|cancelo|anulamos) (?P<what4>[^.;:?]{2,80})", 0.75),
    _act("ya no hace falta", Act.WITHDRAWAL, r"\b(?:ya no (?:hace falta|es necesari[oa]|son necesari[oa]s|necesitamos|se necesita)|no es necesario (?:que )?|no hace falta (?:que )?|ignore(?:n)?|haga(?:n)? caso omiso (?:de|a)) ?(?P<what>[^.;:?]{2,80})?", 0.72, "given", unless=r"\b(?:respond|preocup)"),
    _act("podemos moverlo", Act.MOVE, r"\b(?:podemos|podr[ií]amos|se puede|es posible|ser[ií]a posible|podr[ií]a(?:n|s)?|(?:le|les|os|te) importar[ií]a) (?:(?P<verb>(?:<MOVING>|dejar)(?:lo|la|los|las)?)\b|[a-záéíóú]{3,15}(?=[^.;?]{0,60}(?:en su lugar|en lugar de|en vez de|mejor)))(?P<what>[^.;?¤]{0,60}?) ?(?:al|a|para|hasta)? ?(?:el )?¤", 0.8, "asked question asking"),
    _act("hasta cuándo", Act.MOVE, r"\b(?:nos|me) (?:puede[ns]?|podr[ií]a[ns]?) (?:dar|dejar|conceder) (?:[^.;?¤]{0,20} )?hasta (?:el )?¤|\b(?:podemos|podr[ií]amos) (?:tener|disponer de) (?:[^.;?¤]{0,20} )?hasta (?:el )?¤", 0.75, "asked question asking whole"),
    _act("no estará hasta", Act.MOVE, r"\bno (?P<verb>(?:estar|llegar|podr|saldr|quedar|empezar)[aá]n?)\b(?: [^.;?¤]{2,30}?)? (?:hasta|antes del?) (?:el )?¤", 0.75, "slip given", unless=r"\b(?:reuni[oó]n|si)\b"),
    _act("tenemos que retrasar", Act.MOVE, r"\b(?:tenemos que|tengo que|debemos|hay que|nos vemos obligados a) (?P<verb><MOVING>) (?P<what>[^.;?¤]{2,60}?) (?:al?|hasta|para) (?:el )?¤", 0.8, "slip"),
    _act("se retrasa", Act.MOVE, r"\b(?:se (?:retrasa|retrasar[aá]|pospone|aplaza|ha retrasado|ha pospuesto)|ha sido (?:aplazad[oa]|pospuest[oa]|retrasad[oa])|(?:tenemos que|debemos|hay que|nos vemos obligados a) (?:aplazar|posponer|mover|retrasar))(?: (?:hasta|al|a|para) (?:el )?)?", 0.75, "slip given"),
    _act("nueva fecha", Act.MOVE, r"\bla nueva fecha(?: (?:de|del|para) (?P<what>[^.;?¤]{2,40}?))? (?:es|ser[aá]|ser[ií]a|queda)(?: el| para el)? ?¤", 0.75, "slip"),
    _act("no podemos", Act.REFUSAL, r"\b(?:(?:no (?:podemos|puedo|podremos|podr[eé]|nos es posible|ser[aá] posible)|no (?:seremos|somos) capaces de|no estaremos en condiciones de|nos (?:es|resulta|ser[aá]) imposible) (?P<verb>[a-záéíóúñ]{3,20}))", 0.65, unless=r"\b(?:acceder|entrar|abrir|conectar|iniciar|imprimir|esperar)\b"),
    _act("no nos viene bien", Act.REFUSAL, r"¤ no (?:nos |me )?(?:viene|va|parece|es posible)(?: bien)?|\b(?:tenemos|tengo) que (?:rechazar|declinar)\w{0,2}(?P<what>[^.;:?]{0,60})|\b(?:preferimos|prefiero|queremos) mantener (?P<what2>(?:la|las|nuestra) fechas?\b[^.;:?]{0,60})", 0.72),
    _act("así lo haré", Act.ACCEPTANCE, r"^(?:(?:s[ií]|ok|claro|de acuerdo|por supuesto|vale|perfecto|entendido|sin problema|con gusto)[,.! ]{1,3}){1,3}(?:as[ií] lo har[eé](?:mos)?|lo hago|lo har[eé]|lo haremos|(?:yo )?me encargo|nos encargamos|hecho)?[.!]{0,3}$|\b(?:me encargo|nos encargamos|as[ií] lo haremos)\b", 0.65, "whole"),
    _act("el lunes está bien", Act.ACCEPTANCE, r"¤ (?:me |nos |les )?(?:est[aá] bien|viene bien|va bien|parece bien|funciona|es perfecto|perfecto)|\b(?:nos|me) (?:va|viene|parece) bien (?:el )?¤|\b(?:de acuerdo|perfecto|vale),? (?:el |para el )?¤", 0.82, "whole", unless=r"\b(?:no|si)\b"),
    _act("aceptamos la fecha", Act.ACCEPTANCE, r"\b(?:aceptamos|acepto|(?:estamos |estoy )?de acuerdo con) (?P<what>(?:la|el|su) (?:nueva |nuevo )?(?:fecha|plazo)\b[^.;?]{0,40})", 0.8, unless=r"\b(?:no|si)\b"),
    _act("recibirá", Act.PROMISE, r"(?:^|[,;:] ?|¤ ?|\b(?:ustedes?|y|lo|la|los|las|ya|tambi[eé]n) )(?:(?:recibir[aá](?:n|s)?|tendr[aá](?:n|s)?|dispondr[aá](?:n)? de)\b ?(?P<what>[^.;:?¤]{2,80})?)", 0.75, unless=r"\b(?:que|problemas|dudas|si|lugar|[eé]xito|derecho)\b"),
    _act("pueden contar con", Act.PROMISE, r"\b(?:puede[ns]? contar|cuente[ns]?) con (?P<what>[^.;:?¤]{2,60}?) (?:para )?(?:el )?¤", 0.75, "dated"),
    _act("denos hasta", Act.PROMISE, r"\b(?:denos|dennos|déme|deme|danos|dame) (?:hasta )?(?:el )?¤", 0.72, "whole dated"),
    _act("déjeme consultarlo", Act.PROMISE, r"\b(?:d[eé]jeme|d[eé]jenos|d[eé]jame|perm[ií]tame) (?P<verb>(?:consultar|revisar|ver|comprobar|preguntar|hablar|confirmar)(?:lo|la)?)\b", 0.68),
    _act("haremos lo necesario", Act.PROMISE, r"\bhar(?:é|emos) (?:todo )?lo (?:necesario|posible) para que (?P<verb>[^.;?]{3,80})", 0.8),
    _act("enviaremos", Act.PROMISE, r"(?<!\w)(?:(?:<PRON>) ){0,2}(?P<verb>[a-záéíóúñ]{1,18}(?:(?:ar|er|ir|dr)é|aremos|eremos|iremos|dremos|remos))(?!\w)", 0.85, "idle", unless=r"\bno (?:(?:<PRON>) ){0,2}[a-záéíóúñ]{2,18}(?:é|remos)(?!\w)"),
    _act("vamos a enviar", Act.PROMISE, r"\b(?:voy|vamos) a (?P<verb>[a-záéíóúñ]{3,18}(?:le|les|te|lo|la)?)\b", 0.82, "idle"),
    _act("le envío", Act.PROMISE, r"(?<!\w)(?:(?:<PRON>) ){0,2}(?P<verb><NOW>)(?!\w)", 0.7, "dated", unless=r"\b(?:reuni[oó]n|cita|recepci[oó]n|asistencia|participaci[oó]n|si|siempre|cuando|(?:el|un|su|del|al|de|nuestro|no) (?:env[ií]o|cierro|reenv[ií]o))\b"),
    _act("nuestro equipo", Act.PROMISE, r"\b(?:<TEAM>)(?: (?:<PRON>))? (?P<verb>[a-záéíóúñ]{2,18}(?:ar[aá]n?|er[aá]n?|ir[aá]n?)|va a [a-záéíóúñ]{3,18})\b", 0.82),
    _act("será entregado", Act.PROMISE, r"\b(?:ser[aá]|ser[aá]n|estar[aá]|estar[aá]n|deber[ií]a estar|va a estar|quedar[aá]|quedar[aá]n) (?P<verb><GIVEN>)", 0.8, "given", unless=r"\b(?:no (?:est|ser|qued)\w{2,4}|si|cuando|reuni[oó]n|autom[aá]ticamente)\b"),
    _act("Omar enviará", Act.PROMISE, r"\b(?P<maker>[a-záéíóúñ][\wáéíóúñ'-]{2,15})(?: del? (?:la )?[\wáéíóúñ]{3,20})? (?:(?:<PRON>) )?(?P<verb><DOES>)(?!\w)", 0.66, who=Who.THIRD),
    _act("el proveedor enviará", Act.PROMISE, r"\b(?:el|la|nuestro|nuestra|su) (?:proveedor|transportista|fabricante|editorial|imprenta|banco|subcontratista|notar[ií]a|abogado|f[aá]brica)(?: [^.;?,]{0,20})? (?:(?:<PRON>) )?(?P<verb><DOES>)(?!\w)", 0.72, who=Who.THIRD, unless=r"\b(?:si|cuando)\b"),
    _act("nos comprometemos", Act.PROMISE, r"\b(?:nos comprometemos|me comprometo|(?:le|les|te) promet(?:o|emos)|garantizamos|(?:le|les) aseguro)(?: a| que)? (?P<verb>[^\s.,;]{2,20})", 0.75),
    _act("esperamos poder", Act.PROMISE, r"\b(?:prevemos|preveo|tenemos previsto|pensamos|podemos|puedo|deber[ií]amos|est[aá] previsto|estamos en condiciones de|calculamos|(?:nuestro|el) objetivo es|la idea es) (?:poder )?(?P<verb>[a-záéíóúñ]{3,18})", 0.6, "dated"),
    _act("me aseguro de que", Act.PROMISE, r"\b(?:me aseguro|nos aseguramos|me encargo|nos encargamos) de (?:que )?(?P<verb>[^.;?]{3,80})", 0.7, "dated"),
    _act("la entrega está prevista", Act.PROMISE, r"\b(?P<what>(?:<MILESTONE>)\b[^.;:?¤]{0,40}?) (?:(?:est[aá]|queda|sigue) (?:prevista|previsto|programad[oa]|fijad[oa]|planificad[oa]|confirmad[oa])(?: para)?|ser[aá]|tendr[aá] lugar|se (?:har[aá]|realizar[aá]))(?: el)? ?¤", 0.75, unless=r"\b(?:si|no)\b"),
    _act("fecha de entrega", Act.PROMISE, r"(?:^|[(,;-] ?)(?:fecha (?:de entrega|prevista|estimada)|plazo de entrega|entrega|puesta en marcha|lanzamiento)(?: prevista| estimada)? ?(?::|el|para el|-) ?(?:el )?¤", 0.72),
    _act("llegará", Act.PROMISE, r"(?<!\w)(?:(?:<PRON>) ){0,2}(?P<verb>(?:llegar|saldr|ir|empezar|comenzar|arrancar)án?|se (?:les? )?(?:enviar|entregar|publicar|desplegar|instalar|activar|corregir|completar|terminar|finalizar|actualizar|remitir|abonar|efectuar|realizar|facilitar|pagar)[aá]n?)(?!\w)", 0.72, "given dated", unless=r"\b(?:vuelos?|tren|reuni[oó]n|curso|temporada|taller|sesi[oó]n|conferencia|feria|ellos|ellas|si|cuando|no|omar|asistentes|participantes)\b"),
    _act("sale hoy", Act.PROMISE, r"(?:^|[,;] ?|\by )(?P<what>(?:el |la |los |las |su |sus |nuestr[oa]s? |mi )[^.;:?,¤]{2,50}) (?P<verb>sale|salen|va|van|llega|llegan) (?:por \w{3,10} )?(?:el )?¤", 0.68, "dated", unless=r"\b(?:vuelos?|tren|reuni[oó]n|equipo|compa[nñ]er[oa]s?|director|directora|delegaci[oó]n|que)\b"),
    _act("un amigo busca", Topic.LEAD, r"\b(?:(?:mi|un|una|nuestro|nuestra|uno de nuestros) (?:hermano|hermana|amigo|amiga|primo|prima|colega|cliente|clientes|socio|vecino|empresa hermana|filial)(?: [^.;?]{0,40}?)?|la empresa de (?:mi|un) \w{2,12}) (?P<verb>busca|est[aá] buscando|necesita|est[aá] interesad[oa]|quiere|quisiera)\b|\b(?:podr[ií]a|puede)s? recomendar(?:me|nos)?\b|\b(?:me|nos) recomendar[ií]an?\b|\b(?:les?|os) puedo dar su|\bpuedo dar(?:les?) su|\b(?:me gustar[ií]a|quisiera|perm[ií]tame|quiero) (?:presentar(?:les?)|poner(?:les?) en contacto)|\bhabl[eé] (?:de|sobre) usted(?:es)? a\b", 0.75, "question whole"),
    _act("cuánto cuesta", Topic.COSTING, r"\b(?:a )?cu[aá]nto (?:cuesta|costar[ií]a|ser[ií]a|vale|saldr[ií]a|cobran|ascender[ií]a|asciende)(?: (?P<what2>[^.;?]{2,60}))?|\b(?:cu[aá]l (?:es|ser[ií]a) (?:el|su) (?:precio|costo|coste|tarifa)|cu[aá]les son sus (?:tarifas|precios)|qu[eé] precio|presup[uú][eé]st[ea]n?(?:nos|me))(?: (?P<what>[^.;?]{2,60}))?|(?:<ASK>|\b(?:necesitamos|quisi[eé]ramos|solicitamos))[^.;?]{0,40}? (?:un |una |su |el |la )?(?:presupuesto|cotizaci[oó]n|oferta econ[oó]mica)(?: (?P<what3>[^.;?]{2,60}))?", 0.82, "question", unless=r"\b(?:revisar|aprobar|firmar)\b"),
    _act("podríamos añadir", Topic.CHANGE, r"(?:\b(?:podr[ií]amos|podemos|nos gustar[ií]a|quisi[eé]ramos|queremos)|<ASK>) (?:tambi[eé]n )?(?P<verb>(?:(?:a[nñ]adir|agregar|cambiar|modificar|ampliar|incluir|integrar|eliminar|reemplazar|traducir|extender|conectar|adaptar)\b|(?:a[nñ]ada|agregue|cambie|modifique|ampl[ií]e|incluya|sustituya|reemplace|elimine)n?\b)[^.;?]{2,80})", 0.8, "question", unless=r"\b(?:fecha|cita)\b"),
    _act("estaría bien que", Topic.CHANGE, r"\b(?:estar[ií]a bien|ser[ií]a (?:bueno|[uú]til|estupendo|ideal|conveniente)|vendr[ií]a bien) que (?P<verb>[^.;?]{2,80})|\b(?:necesitar[ií]amos|necesitar[ií]a|har[ií]a falta|nos har[ií]a falta) (?P<verb2>(?:una?|otr[oa]|dos|tres) [^.;?]{2,60})", 0.7, unless=r"\b(?:presupuesto|respuesta|confirmaci[oó]n|ustedes)\b"),
    _act("no funciona", Topic.SUPPORT, r"\b(?:no (?:funcionan?|cargan?|abren?|responden?|arrancan?|cuadran?|coinciden?)\b|dej[oó] de funcionar|est[aá]n? ca[ií]d[oa]s?|vuelven? a estar ca[ií]d[oa]s?|se (?:cuelga|cierra sol[oa]|bloquea)|(?:tenemos|tengo|hay|aparece|nos sale) (?:un |una |el mismo |otro )?(?:problema|error|fallo|mensaje de error)|(?:nos|me) (?:aparece|sale|da) (?:un |una )?(?:error|fallo|mensaje de error)|no (?:podemos|puede[ns]?|puedo|logramos|conseguimos|consiguen|consigo) (?:acceder|entrar|abrir|iniciar sesi[oó]n|imprimir|descargar|guardar|conectar)|puede[ns]? (?:alguien )?(?:mirar|revisar|arreglar|corregir|solucionar|reparar) (?:los|las|el|la|este|esta) [^.;?]{0,20}?(?:fallos?|error(?:es)?|problemas?|rot[oa]s?|aver[ií]as?)|necesitamos ayuda|necesito ayuda)", 0.7, "question whole", unless=r"\b(?:resuelto|solucionado|corregido|ning[uú]n|sin|en caso de|ya funciona)\b"),
    _act("por favor", Topic.QUESTION, r"(?:\b(?:por favor,?|le ruego(?: que)?|les rogamos(?: que)?|rogamos(?: que)?|ruego(?: que)?|le agradecer[ií]a(?: que)?|les agradecer[ií]amos(?: que)?|agradecer[ií]amos(?: que)?|(?:le|les|os|te) importar[ií]a|ser[ií]an? tan amables? de|ser[ií]a posible|es posible|no olvide[ns]?|me permite|favor de|s[ií]rvase)|<MAY>) (?:(?:<PRON>|que) ){0,2}(?P<verb>[a-záéíóúñ]{3,20})", 0.78, "question directive", unless=r"\b(?:no dude|encontrar|acepte|disculpe|tenga en cuenta|tome nota|reciba|contactar(?:nos|me) si|no responda|ayudarle)\b"),
    _act("dígame", Topic.QUESTION, r"^(?:(?:y|pues|hola[^,]{0,20}|por favor),? )?(?P<verb>(?:d[ií]gan?|env[ií]en?|env[ií]a|ind[ií]quen?|av[ií]sen?|av[ií]sa|m[aá]nden?|m[aá]nda|p[aá]sen?|p[aá]sa|conf[ií]rmen?|fac[ií]liten?|expl[ií]quen?|inf[oó]rmen?|ll[aá]men?|ll[aá]ma|com[eé]nten?|rem[ií]tan?|devu[eé]lvan?|h[aá]gan?|d[eé]n?|da|dime|haz)(?:me|nos)(?:l[oa]s?)?|dime)\b", 0.72, "question directive", unless=r"\b(?:si (?:tiene|necesita|hay|tienen)|hasta)\b"),
    _act("todavía no hemos recibido", Topic.QUESTION, r"\b(?:seguimos|sigo|estamos|estoy) (?:todav[ií]a |a[uú]n )?esperando (?P<what>[^.;?¤]{2,80})|\b(?:todav[ií]a|a[uú]n|hasta ahora) no (?:hemos|he) recibido (?P<what2>[^.;?¤]{2,80})|\bno (?:hemos|he) recibido (?:todav[ií]a|a[uú]n) (?P<what3>[^.;?¤]{2,80})", 0.7, "directive"),
    _act("fecha límite", Topic.QUESTION, r"\b(?:fecha l[ií]mite|fecha tope|plazo m[aá]ximo)(?: (?:para|de) (?P<what>[^.;:?¤]{2,50}?))? ?(?:es|:|termina|vence)(?: el)? ?¤", 0.7, "dated directive"),
    _act("necesitamos para", Topic.QUESTION, r"\b(?:necesitamos|necesito|requerimos|esperamos (?:recibir|sus?|vuestr[oa]s?)|estamos esperando) ?(?P<verb>[^.;?¤]{2,80})", 0.68, "dated directive"),
    _act("pregunta", Topic.QUESTION, r"¿[^?]{3,200}\?|\b(?:cu[aá]ndo|d[oó]nde|qui[eé]n|qu[eé]|cu[aá]l|cu[aá]les|c[oó]mo|por qu[eé]|cu[aá]nto|hay|es|est[aá]|est[aá]n|tienen?|han?|pueden?|podr[ií]an?|recibieron|recibi[oó]|sabe[ns]?)\b[^?]{2,200}\?", 0.75, "asking undated whole", unless=r"\b(?:c[oó]mo (?:est[aá]|est[aá]s|est[aá]n|va todo)|qu[eé] tal|ayudar(?:le|les|te))\b"),
    _act("fuera de la oficina", RemarkKind.OUT_OF_OFFICE, r"\b(?:respuesta autom[aá]tica|estoy (?:fuera de la oficina|de vacaciones)|estar[eé] (?:fuera|de vacaciones))", 0.85, "automatic"),
    _act("aprobado", RemarkKind.APPROVAL, r"\b(?:aceptamos (?:su|la|el|vuestr[oa]) (?:oferta|propuesta|presupuesto)|aprobado|aprobamos|pueden (?:proceder|empezar|comenzar)|adelante con)\b", 0.8, unless=r"\b(?:no|si|cuando)\b"),
    _act("recibido", RemarkKind.ACKNOWLEDGEMENT, r"^(?:recibido|gracias|muchas gracias|entendido|anotado|perfecto)\b", 0.7),
    _act("factura", RemarkKind.INVOICE, r"\b(?:adjunt[ao][^.;]{0,20} factura|factura n[°º.]|n[uú]mero de factura)", 0.8),
    _act("orden del día", RemarkKind.AGENDA_AHEAD, r"\borden del d[ií]a\b", 0.75),
)

ACTS = ActWords(
    classes=_CLASSES,
    rules=_RULES,
    idle=r"(?:estar(?:é|emos)\b(?! (?:enviand|entregand|listos?))|ser(?:é|emos)\b|esperar(?:é|emos)\b|necesitar(?:é|emos)\b|agradecer(?:é|emos)\b|quedar(?:é|emos) (?:a la|pendiente|encantad)|tendr(?:é|emos) (?:que|el placer)|ver(?:é|emos)\b|podr(?:é|emos)\b|quer(?:ré|remos|emos)\b|olvidar(?:é|emos)\b|sabr(?:é|emos)\b|asistir(?:é|emos)\b|viajar(?:é|emos)\b|hablaremos\b(?! con)|(?:compr|entr|mir|encontr|mostr|logr|prepar|esper|cerr|retir|mejor|separ|declar|compar|aclar|gir|tir|registr|suministr|integr|cobr|incorpor|colabor|elabor|recuper|gener|oper|consider|super|valor|explor|asegur|configur|procur|captur|factur|cre)é\b|(?:mejor|prepar|esper|consider|asegur|compr|entr|cre|recuper)emos\b)",
    doubts=(
        ("quizás", r"\b(?:quiz[aá]s?|tal vez|si es posible|posiblemente|intentar(?:é|emos)?)\b", 0.8),
        ("espero", r"\b(?:espero|esperamos|esperemos|ojal[aá]|conf[ií]o en)(?: que)?\b", 0.5),
        ("siempre", r"\b(?:siempre|normalmente|cada vez|autom[aá]ticamente)\b", 0.5),
        ("dijo", r"\b(?:dijo|dijeron|coment[oó]) que\b", 0.7),
    ),
    letter=(("boletín", r"(?:darse de baja|cancelar (?:su|la) suscripci[oó]n)", 0.45),),
    hypothetic=r"\b(?:si|cuando|en cuanto|una vez que|hasta que|antes de que) {0,3}$",
    condition=r"(?:^|[\s,;(-])(?:si|en cuanto|una vez que|tras|despu[eé]s de|sujeto a|cuando) (?P<what>(?:usted|ustedes|su|sus|recib|el|la|los|las|nos|apru|firm|confirm|pag)[^,.;:?!¤]{0,60})",
    clause=r"(?:;|: | - |,? (?:pero|porque|ya que|aunque|para que|mientras) |,? y (?=(?:por favor|le |les |nosotros |yo )))",
    thing=r"(?: ?[,;:.!?()]| (?:porque|ya que|si|cuando|antes del?|despu[eé]s|hasta|para que|a m[aá]s tardar|y (?:le|les|nos|te|me)|por favor|gracias)\b)",
    drop=r"\ben (?:lugar|vez) del? [^.;,]{2,30}|\b(?:lo antes posible|cuanto antes|por favor|tambi[eé]n|adjunt[oa]s?)\b|^ {0,3}(?:le|les|te|me|nos)\b",
    give=r"(?:enviaremos|enviar[eé]|enviar(?:le|les|nos|me)?|env[ií]o|enviamos|env[ií]e(?:n|nos|me)?|entregaremos|entregar[eé]|entregar|compartiremos|compartir[eé]|compartir|mandar[eé]|mandaremos|mandar(?:nos|me)?|mando|facilitar(?:nos|me)?|proporcionar(?:nos|me)?)\b",
    given=r"(?:<GIVEN>|desplegó|envió|entregó|publicó|instaló|corrigió|subió|activó|se (?:retrasa|retrasar[aá]|pospone|aplaza))",
    paying=r"\b(?:dispuestos? a pagar|con (?:un )?(?:costo|coste) adicional|pagar(?:emos|[ií]amos)|c[aá]rguelo|factur(?:ar|en)lo|fact[uú]ren(?:nos)?(?:lo)?)",
    partly=r"\b(?:primera parte|primer lote|una parte|parcialmente|el resto)\b",
    pronoun=r"\b(?:esto|eso)\b",
    that=r"\bque ",
    noun=r"\b(?P<what>(?:el|la|los|las|su|sus|nuestro|nuestra|un|una) [\wáéíóúñ-]{3,20}(?: de [\wáéíóúñ-]{3,20})?)",
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
