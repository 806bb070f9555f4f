"""Spanish: the words that dates, prices, promises, requests, agendas and mail programs use."""

from __future__ import annotations

from extractors.languages.base import AgendaWords, Language, MailWords, NumberWords, PriceWords, phrases

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
    vague=r"cientos|miles|millones|millón|millon|miles de millones|decenas",
    ranges=(("entre", "y"), ("de", "a"), ("", "a"), ("desde", "hasta"), ("", "hasta"), ("de", "hasta")),
    changes=r"sub\w{1,4}|baj\w{1,4}|aument\w{1,4}|pas\w{1,3}|redu\w{1,6}|cay\w{1,4}|caído|increment\w{1,4}|cambi\w{1,3}",
    about=r"aproximadamente|alrededor de|cerca de|unos|unas|casi|más o menos|en torno a|sobre|aprox\.?|~|del orden de|un estimado de",
    about_after=r"aproximadamente|aprox\.?|más o menos",
    at_least=r"desde|a partir de|al menos|como mínimo|mínimo|más de|mas de|no menos de|superior a|por encima de|un mínimo de|mín\.?|supera\w{0,2}|por lo menos",
    at_least_after=r"como mínimo|mínimo|o más|al menos|en adelante|por lo menos",
    at_most=r"hasta|como máximo|máximo|menos de|no más de|un máximo de|por debajo de|inferior a|máx\.?|no super\w{1,4}|no excede\w{0,2}|a lo sumo",
    at_most_after=r"como máximo|máximo|o menos|a lo sumo",
    per=r"por|al|a la|el|la|/|cada|por cada",
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
    equals=r"aproximadamente|aprox\.?|unos|equivalente a|=|~|≈|o|es decir|equivale a",
    quantity=r"cant\.?|cantidad|unidades|uds\.?|número|horas|días",
    item_column=r"concepto|descripción|artículo|producto|servicio|detalle|partida",
    each_column=r"precio unitario|precio|p\.u\.|tarifa|importe|coste|costo|precio ud\.?|p\. unitario",
    free=r"gratis|gratuito|gratuita",
    valid_until=r"válid[ao]s? hasta(?: el)?|vigente hasta(?: el)?|vence el|caduca el|expira el|en vigor hasta(?: el)?|validez:?(?: hasta(?: el)?)?",
    valid_for=r"válid[ao]s? (?:por|durante)|validez(?: de la oferta)?(?: de)?:?|vigencia(?: de)?:?|vigente (?:por|durante)",
    days={"día": 1, "días": 1, "semana": 7, "semanas": 7, "mes": -1, "meses": -1},
    fillers=r"el|la|los|las|un|una|nuestro|nuestra|su|este|esta|para",
)


# ------------------------------------------------------------------------------------------------ promises and requests


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
    placeholders=phrases("por definir, por confirmar, ninguno, ver adjunto, adjunta, pendiente"),
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
    ),
    notice_cues=(
        r"(?:exclusivamente|únicamente|exclusivo) (?:a |al |para |de )?(?:su |el |la |los |sus )?(?:destinatario|persona|uso|destinatarios|personas)",
        r"no es (?:usted )?(?:el|la) (?:destinatario|persona)(?: (?:indicado|previsto|destinatario|autorizado))?",
        r"(?:ha recibido|recibió|recibe|recibido) (?:este|esta|el presente) (?:mensaje|correo|e-?mail|comunicación)(?: electrónico)? (?:por|con) error",
        r"confidencial(?:es)? (?:y|o|,|y/o)",
        r"(?:queda |está |estrictamente |terminantemente |totalmente )+prohibid[ao]",
        r"antes de imprimir|(?:piense|piensa) en el (?:medio ?ambiente|planeta)|medio ?ambiente.*(?:todos|imprim)",
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
    agenda=AGENDA,
    mail=MAIL,
    prices=PRICES,
)
