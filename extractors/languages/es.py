"""Spanish: the words that dates, prices, promises, requests, agendas and mail programs use."""

from __future__ import annotations

from extractors.languages.base import AgendaWords, Language, MailWords, NumberWords, phrases

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
    boilerplate=(
        r"(?:unirse|únete|únase|haga clic|id de (?:la )?(?:reunión|conferencia)|código|contraseña|clave|número de|marcar|marque|llame|por teléfono|opciones de (?:la )?reunión|reunión de (?:microsoft|teams|zoom)|enlace|encontrar|buscar un número|¿necesita|necesita ayuda)",
        r"(?:cuándo|dónde|lugar|fecha|hora|sala|organizador|asistentes|duración|asunto|de|para|contacto|teléfono) ?:",
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
    attributions=(
        r"(?:el|en|a)\b.*\b(?:escribió|escribio|escribía|ha escrito)\s*:",
        r".*<[^<> ]+@[^<> ]+>.*\b(?:escribió|escribio)\s*:",
    ),
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
)
