"""English: the words that dates, prices, promises, requests, agendas and mail programs use."""

from __future__ import annotations

from extractors.languages.base import Language, MailWords, NumberWords, phrases

# ---------------------------------------------------------------------------------------------------------------- numbers

_UNITS = "one two three four five six seven eight nine".split()
_TEENS = "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split()
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
_ORDINAL_UNITS = "first second third fourth fifth sixth seventh eighth ninth".split()
_ORDINAL_TEENS = "tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth".split()

NUMBERS = NumberWords(
    values={
        **{word: value for value, word in enumerate(_UNITS, 1)},
        **{word: value for value, word in enumerate(_TEENS, 10)},
        **{word: value for value, word in zip(range(20, 100, 10), _TENS, strict=True)},
        "fourty": 40,
    },
    scales={"hundred": 100, "thousand": 1000, "million": 10**6, "millions": 10**6, "billion": 10**9, "trillion": 10**12},
    fractions={"half": "0.5", "quarter": "0.25", "three quarters": "0.75"},
    ordinals={
        **{word: value for value, word in enumerate(_ORDINAL_UNITS + _ORDINAL_TEENS, 1)},
        "twentieth": 20,
        **{f"twenty {word}": 20 + value for value, word in enumerate(_ORDINAL_UNITS, 1)},
        "thirtieth": 30,
        "thirty first": 31,
    },
    gap=r"(?:\s{1,3}(?:of\s{1,3})?an?\s{1,3}|[\s-]{1,3})",
    join=r"[\s-]{1,3}and\s{1,3}(?:an?\s{1,3})?",
    article=r"an?[\s-]{1,3}",
)


# ------------------------------------------------------------------------------------------------------- dates and times


# ----------------------------------------------------------------------------------------------------------------- prices


# ------------------------------------------------------------------------------------------------ promises and requests


# ---------------------------------------------------------------------------------------------------------------- agendas


# ------------------------------------------------------------------------ mail programs: quotes, signatures, disclaimers

MAIL = MailWords(
    sender=("from",),
    sent=("sent",),
    date=("date",),
    receiver=("to", "cc", "bcc", "reply-to"),
    topic=("subject",),
    attributions=(
        r"(?:on|at)\b.*\b(?:wrote|writes|said):",
        r".*<[^<> ]+@[^<> ]+>.*\b(?:wrote|writes|said):",
        r".* wrote on [0-9].*:",
        r"[0-9]{4}-[0-9]{2}-[0-9]{2} [0-9]{1,2}:[0-9]{2} .*<[^<> ]+@[^<> ]+>:",
        r"quoting .*:",
    ),
    separators=(
        r"original message",
        r"original appointment",
        r"forwarded message(?: (?:from|by) .*)?",
        r"forwarded by .*",
        r"begin forwarded message:?",
        r"forwarded message follows:?",
    ),
    closings=phrases(
        """
        regards, best regards, kind regards, warm regards, warmest regards, with kind regards, with best regards,
        kindest regards, best, all the best, best wishes, with best wishes, many thanks, thanks, thank you,
        thanks a lot, thanks so much, thank you very much, thanks in advance, thank you in advance, thanks again,
        thanks and regards, thanks & regards, thank you and regards, thank you & regards, many thanks and regards,
        thanks and best regards, thanks & best regards, with thanks, cheers, sincerely, sincerely yours,
        yours sincerely, yours faithfully, yours truly, respectfully, warmly, cordially, rgds, br, kr, thx, brgds,
        b. regards, looking forward, talk soon, take care, ciao, later
        """
    ),
    postscripts=("ps", "p.s.", "p.s", "pps", "nb", "n.b."),
    devices=(
        r"sent from (?:my |the )?(?:iphone|ipad|ipod|android|samsung|galaxy|huawei|nokia|windows|blackberry|mobile|phone|mail|outlook|yahoo|gmail|proton|tablet|smartphone|workspace|airmail|spark|webmail).*",
        r"sent (?:via|with|using) (?:blackberry|my|the|outlook|proton|samsung|yahoo|superhuman|mailbird|spark|airmail).*",
        r"get (?:bluemail|outlook|yahoo|mailbird|spark).* for (?:ios|android|mac|windows|mobile).*",
        r"yahoo mail: .*",
        r"typed (?:on|with) .*(?:phone|mobile|thumbs?).*",
        r"please excuse (?:any |my |the )?(?:typos|brevity|errors|spelling).*",
    ),
    notice_starts=(
        r"(?:confidentiality|privacy|legal|privileged)(?: and [a-z]+)?(?: (?:notice|note|statement|disclaimer|warning|communication))\b",
        r"(?:e-?mail |important )?disclaimer\b",
        r"important notice\b",
        r"notice of confidentiality\b",
        r"notice to recipients?\b",
        r"caution: ?this (?:e-?mail|message)",
        r"[^a-z0-9]{0,3}(?:warning: ?)?external (?:e-?mail|sender|message)\b",
        r"th(?:is|e|ese) (?:e-?mail|electronic mail|message|communication|transmission|electronic|information|contents?|document|correspondence)\b",
        r"the contents? of this",
        r"(?:any|the) information (?:contained|in this|transmitted)",
        r"the (?:contents|information) (?:of|in|contained)",
        r"if you (?:are not|have received|received|no longer|would rather|do not want|don't want|wish to|would like to)",
        r"(?:please )?(?:consider|think (?:of|about)) the environment",
        r"please consider",
        r"you(?: a|')re (?:receiving|getting)|you (?:have )?received? this",
        r"to (?:unsubscribe|stop receiving|be removed|opt[- ]out|update your)",
        r"unsubscribe\b",
        r"click here to",
        r"virus-free",
        r"scanned by",
        r"internet communications",
        r"this (?:mail|email|e-mail|message) (?:has been|was) (?:scanned|checked|sent to)",
    ),
    notice_cues=(
        r"intended (?:only |solely |exclusively )?(?:for|to be read by) (?:the |its )?(?:use of |exclusive use of )?(?:the )?(?:above[- ])?(?:named |intended )?(?:person|recipient|addressee|individual|use|entity|personal)",
        r"(?:not|other than) (?:the|an) (?:intended|named) (?:recipient|addressee)",
        r"(?:received|receive|got) this (?:e-?mail|message|communication|transmission|mail|electronic \w+)(?: and any \w+)?(?: in| by| through)? (?:error|mistake)",
        r"(?:confidential|proprietary|privileged)(?:,| and| and/or| or|/)* ?(?:\w+ )?(?:may|privileged|proprietary|confidential|legally|protected|is intended|intended)",
        r"(?:disclosure|dissemination|copying|distribution|use|review),? .*(?:is|are) (?:strictly |expressly )?prohibited",
        r"(?:strictly|expressly) prohibited",
        r"(?:consider|think (?:of|about)) (?:the )?(?:environment|planet|nature)(?: before)?",
        r"before printing",
        r"accepts? no (?:liability|responsibility)",
        r"(?:virus|malware)[- ]?(?:free|scan)|scanned for (?:viruses|malware|spam)|checked for viruses|free (?:of|from) (?:viruses|malware)|any (?:computer )?virus(?:es)?",
        r"(?:www\.)?(?:avast|avg|mimecast|messagelabs|mailscanner|barracuda)\b",
        r"originated (?:from )?outside (?:of )?(?:the|your|our)",
        r"do not click (?:on )?(?:any )?links?",
        r"to unsubscribe|unsubscribe (?:here|from|at any|now|instantly|\|)|\bunsubscribe$|opt[- ]out of",
        r"(?:stop|no longer (?:wish|want) to) receiv(?:e|ing) (?:these|this|our|further|such|future)",
        r"(?:manage|update|change) (?:your )?(?:e-?mail |notification |subscription |communication )?(?:preferences|settings|subscription)",
        r"be removed from (?:this|our|the) (?:mailing )?list",
        r"you(?: are|'re) (?:receiving|getting) this",
        r"(?:views|opinions) (?:and opinions )?(?:expressed|presented|stated|contained)",
        r"registered (?:office|in england)|company (?:registration )?(?:number|no\.?)",
        r"does not (?:constitute|create|form) (?:a|any|an) (?:binding|contract|offer|legal)",
    ),
)


# --------------------------------------------------------------------------------------------------------- the language

LANGUAGE = Language(
    code="en",
    name="English",
    numbers=NUMBERS,
    mail=MAIL,
)
