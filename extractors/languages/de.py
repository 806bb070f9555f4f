"""German: the words that dates, prices, promises, requests, agendas and mail programs use."""

from __future__ import annotations

from extractors.languages.base import AgendaWords, Language, MailWords, NumberWords, phrases

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


# ----------------------------------------------------------------------------------------------------------------- prices


# ------------------------------------------------------------------------------------------------ promises and requests


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
    boilerplate=(
        r"(?:teilnehmen|an der besprechung|nehmen sie|hier klicken|besprechungs-?id|konferenz-?id|kenncode|passcode|kennwort|passwort|meeting-?id|zugangscode|einwahl|telefonisch|wählen sie|oder (?:rufen|wählen)|besprechungsoptionen|microsoft teams-besprechung|zoom-meeting|lokale nummer|ortsnummer|schnelleinwahl|benötigen sie hilfe|per (?:telefon|computer))",
        r"(?:wann|wo|ort|datum|uhrzeit|zeit|raum|organisator|teilnehmer|dauer|betreff|von|an|kontakt|telefon) ?:",
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
        r".*\bhat am .*\bgeschrieben:",
        r".*<[^<> ]+@[^<> ]+>.*\b(?:schrieb|schreibt)\b.*:",
        r"zitat von .*:",
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
    postscripts=("ps", "p.s.", "nb"),
    devices=(
        r"(?:von|mit) (?:meinem|meinen|der|dem|mein) (?:iphone|ipad|android|samsung|galaxy|huawei|handy|smartphone|mobiltelefon|mobilgerät|blackberry|tablet|outlook).* (?:gesendet|gesandt|verschickt|geschrieben)\.?",
        r"gesendet (?:von|mit|über|aus) .*(?:iphone|ipad|android|samsung|galaxy|handy|outlook|yahoo|mail|smartphone|mobil|gmx|web\.de|telekom|proton).*",
        r"(?:holen sie sich|hol dir|outlook für) .*(?:outlook für )?(?:ios|android|outlook).*",
        r"diese nachricht wurde von mein.* gesendet\.?",
    ),
    notice_starts=(
        r"(?:vertraulichkeits|datenschutz|rechtlicher |wichtiger )(?:hinweis|erklärung)",
        r"(?:disclaimer|haftungsausschluss|vertraulichkeit)\b",
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
    agenda=AGENDA,
    mail=MAIL,
)
