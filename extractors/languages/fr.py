"""French: the words that dates, prices, promises, requests, agendas and mail programs use."""

from __future__ import annotations

from extractors.languages.base import AgendaWords, Language, MailWords, NumberWords, phrases

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


# ----------------------------------------------------------------------------------------------------------------- prices


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
    boilerplate=(
        r"(?:rejoindre|participer|rejoignez|se joindre|cliquez|code (?:secret|d'accès|de la|de réunion)|mot de passe|id (?:de|de la) (?:réunion|conférence)|numéro de (?:réunion|conférence)|composez|appelez|ou appelez|par téléphone|options de (?:la )?réunion|réunion (?:microsoft|teams|zoom)|lien (?:de|vers)|trouver un numéro|besoin d'aide|identifiant)",
        r"(?:quand|où|lieu|date|heure|salle|organisateur|participants|durée|objet|de|à|contact|téléphone|présents) ?:",
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
        r".*<[^<> ]+@[^<> ]+>.*\ba (?:ecrit|écrit)\s*:",
        r"en réponse à .*:",
    ),
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
    agenda=AGENDA,
    mail=MAIL,
)
