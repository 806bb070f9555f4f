"""English: the words that dates, prices, promises, requests, agendas and mail programs use."""

from __future__ import annotations

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


def _numbered(lines: str, first: int) -> dict[str, int]:
    """Words to numbers: one line a number, its spellings side by side."""
    return {word: number for number, line in enumerate(lines.strip().splitlines(), first) for word in line.split()}


def _all(words: str, value: object) -> dict[str, object]:
    return dict.fromkeys(phrases(words), value)


_MONTHS = _numbered(
    """
    january jan
    february feb febr
    mar
    april apr
    -
    june jun
    july jul
    august aug
    september sept sep
    october oct
    november nov
    december dec
    """,
    1,
)
_WEEKDAYS = _numbered(
    """
    monday mon
    tuesday tues tue thuesday
    wednesday weds wed wednesady
    thursday thurs thur thu thursdday
    friday fri
    saturday
    sunday
    """,
    0,
)
_EST, _CST, _MST, _PST = "America/New_York", "America/Chicago", "America/Denver", "America/Los_Angeles"
_ZONES = {
    **dict.fromkeys(("utc", "gmt", "zulu"), ("UTC", "UTC")),
    "bst": ("BST", "Europe/London"), "uk time": ("UK time", "Europe/London"), "london time": ("London time", "Europe/London"),
    "wet": ("WET", "Europe/Lisbon"), "west": ("WEST", "Europe/Lisbon"), "cet": ("CET", "Europe/Paris"), "cest": ("CEST", "Europe/Paris"),
    "eet": ("EET", "Europe/Athens"), "eest": ("EEST", "Europe/Athens"), "msk": ("MSK", "Europe/Moscow"), "trt": ("TRT", "Europe/Istanbul"),
    "gst": ("GST", "Asia/Dubai"), "ast": ("AST", "Asia/Riyadh"), "ksa": ("KSA time", "Asia/Riyadh"), "uae": ("UAE time", "Asia/Dubai"),
    "pkt": ("PKT", "Asia/Karachi"), "ist": ("IST", "Asia/Kolkata"), "sgt": ("SGT", "Asia/Singapore"), "hkt": ("HKT", "Asia/Hong_Kong"),
    "jst": ("JST", "Asia/Tokyo"), "kst": ("KST", "Asia/Seoul"), "aest": ("AEST", "Australia/Brisbane"), "aedt": ("AEDT", "Australia/Sydney"),
    "awst": ("AWST", "Australia/Perth"), "nzst": ("NZST", "Pacific/Auckland"), "nzdt": ("NZDT", "Pacific/Auckland"),
    "sast": ("SAST", "Africa/Johannesburg"), "eat": ("EAT", "Africa/Nairobi"), "cat": ("CAT", "Africa/Maputo"), "wat": ("WAT", "Africa/Lagos"),
    "est": ("EST", "Etc/GMT+5"), "edt": ("EDT", "Etc/GMT+4"), "et": ("ET", _EST), "eastern": ("Eastern time", _EST),
    "cst": ("CST", "Etc/GMT+6"), "cdt": ("CDT", "Etc/GMT+5"), "ct": ("CT", _CST), "central": ("Central time", _CST),
    "mst": ("MST", "Etc/GMT+7"), "mdt": ("MDT", "Etc/GMT+6"), "mountain": ("Mountain time", _MST),
    "pst": ("PST", "Etc/GMT+8"), "pdt": ("PDT", "Etc/GMT+7"), "pt": ("PT", _PST), "pacific": ("Pacific time", _PST), "brt": ("BRT", "America/Sao_Paulo"),
}  # fmt: skip
_CITIES = {
    "Asia/Dubai": "dubai, abu dhabi, sharjah, emirates", "Asia/Riyadh": "riyadh, jeddah, dammam, saudi, saudi arabia, mecca, makkah, medina, khobar",
    "Asia/Qatar": "doha, qatar", "Asia/Kuwait": "kuwait", "Asia/Bahrain": "bahrain, manama", "Asia/Muscat": "muscat, oman",
    "Africa/Cairo": "cairo, egypt, alexandria", "Asia/Amman": "amman, jordan", "Asia/Beirut": "beirut, lebanon", "Asia/Baghdad": "baghdad, iraq",
    "Europe/Istanbul": "istanbul, turkey", "Asia/Jerusalem": "jerusalem, tel aviv, israel", "Asia/Tehran": "tehran, iran",
    "Africa/Casablanca": "casablanca, morocco, rabat", "Africa/Tunis": "tunis, tunisia", "Africa/Algiers": "algiers, algeria",
    "Africa/Khartoum": "khartoum, sudan", "Asia/Aden": "aden, yemen, sanaa", "Asia/Damascus": "damascus, syria",
    "Europe/London": "london, uk, british, england", "Europe/Dublin": "dublin, irish", "Europe/Paris": "paris, french, france",
    "Europe/Berlin": "berlin, german, germany, munich, frankfurt, hamburg", "Europe/Madrid": "madrid, barcelona, spain, spanish",
    "Europe/Rome": "rome, milan, italy, italian", "Europe/Amsterdam": "amsterdam, dutch", "Europe/Brussels": "brussels, belgium",
    "Europe/Zurich": "zurich, geneva, swiss", "Europe/Vienna": "vienna", "Europe/Lisbon": "lisbon, portugal", "Europe/Athens": "athens, greece",
    "Europe/Moscow": "moscow", "Europe/Warsaw": "warsaw", "Europe/Stockholm": "stockholm", "Europe/Oslo": "oslo", "Europe/Copenhagen": "copenhagen",
    "Europe/Helsinki": "helsinki", "Asia/Karachi": "karachi, pakistan, islamabad, lahore",
    "Asia/Kolkata": "india, indian, mumbai, delhi, new delhi, bangalore, bengaluru, chennai, hyderabad, kolkata, pune", "Asia/Dhaka": "dhaka",
    "Asia/Colombo": "colombo", "Asia/Singapore": "singapore", "Asia/Kuala_Lumpur": "kuala lumpur, malaysia", "Asia/Hong_Kong": "hong kong",
    "Asia/Shanghai": "beijing, shanghai, shenzhen, china", "Asia/Tokyo": "tokyo, japan", "Asia/Seoul": "seoul, korea", "Asia/Manila": "manila",
    "Asia/Jakarta": "jakarta", "Asia/Bangkok": "bangkok", "Australia/Sydney": "sydney", "Australia/Melbourne": "melbourne",
    "Pacific/Auckland": "auckland", "Africa/Johannesburg": "johannesburg, cape town, south africa", "Africa/Nairobi": "nairobi, kenya",
    "Africa/Lagos": "lagos, nigeria", _EST: "new york, ny, nyc, boston, toronto, washington, miami, atlanta", _CST: "chicago, houston, dallas, austin",
    _MST: "denver", "America/Phoenix": "phoenix", _PST: "los angeles, san francisco, seattle, sf, california, vancouver",
    "America/Sao_Paulo": "sao paulo, brazil", "America/Mexico_City": "mexico city", "America/Bogota": "bogota",
}  # fmt: skip

DATES = DateWords(
    month_first=True,
    ordinal_suffix="st|nd|rd|th",
    words={
        "MONTH": {word: month for word, month in _MONTHS.items() if word not in {"-", "mar"}},
        "WEAKMONTH": {"may": 5, "march": 3, "mar": 3},
        "WEEKDAY": _WEEKDAYS,
        "WEAKDAY": {"sat": 5, "sun": 6},
        "WEEKDAYS": {f"{day}s": number for day, number in zip("monday tuesday wednesday thursday friday saturday sunday".split(), range(7), strict=True)},
        "UNIT": {
            **_all("day, days, calendar day, calendar days", "day"), **_all("week, weeks, wk, wks, working week, work week, business week, workweek", "week"), **_all("fortnight, fortnights", "fortnight"),
            **_all("month, months, mth, mths", "month"), **_all("quarters, qtr, qtrs", "quarter"), **_all("year, years, yr, yrs, calendar year", "year"),
            **_all("hour, hours, hr, hrs", "hour"), **_all("minute, minutes, min, mins", "minute"), **_all("seconds, sec, secs", "second"),
            **_all("decade, decades", "decade"), **_all("century", "century"), **_all("nights, night's", "day"), **_all("weekends", "weekend"),
        },
        "DECADE": ("s",),
        "BREAK": ("up to date", "up-to-date", "coming days", "coming weeks", "coming months", "coming hours"),
        "NEAREST": ("closest", "nearest"),
        "SOFAR": ("to date", "till date", "until date"),
        "UNITS": {"h": "hour", "m": "minute", "d": "day", "y": "year" },
        "SECOND": {"second": 2},
        "QUARTER": {"quarter": "quarter"},
        "HALF": ("half",),
        "A": ("a", "an"),
        "FEW": {"a few": 3, "few": 3, "several": 3, "some": 3, "a couple of": 2, "a couple": 2, "couple of": 2, "couple": 2, "a pair of": 2},
        "ANOTHER": ("another", "one more"),
        "WORKING": ("working", "business", "work", "banking"),
        "RELDAY": {
            "today": 0, "todays": 0, "current date": 0, "today's date": 0, "tomorrow": 1, "tomorrows": 1, "tmrw": 1, "tmr": 1, "tomorow": 1, "tommorow": 1, "tommorrow": 1,
            "yesterday": -1, "the day after tomorrow": 2, "day after tomorrow": 2, "overmorrow": 2, "the day before yesterday": -2, "day before yesterday": -2,
            "the next day": 1, "the following day": 1,
        },
        "SAMEDAY": ("the same day", "same day", "that same day"),
        "NOW": ("now",),
        "RIGHTNOW": ("right now", "at the moment", "at present", "at the minute", "atm"),
        "NEXT": {"next": "next", "following": "next", "coming": "coming", "upcoming": "coming"},
        "LAST": ("last", "previous", "preceding"),
        "PAST": ("past",),
        "THIS": ("this", "current"),
        "THAT": ("that",),
        "AFTERNEXT": ("after next",),
        "AGO": ("ago", "back"),
        "HENCE": ("hence",),
        "FROMNOW": ("from now", "from right now", "from today's date", "in the future"),
        "LATER": ("later",),
        "THEREAFTER": ("thereafter", "afterwards", "afterward"),
        "EARLIER": ("earlier",),
        "END": ("end of", "end", "the end of", "close of"),
        "START": ("beginning of", "start of", "the beginning of", "the start of", "beginning of around"),
        "MIDDLE": ("mid", "middle of", "the middle of"),
        "EARLY": ("early", "early in"),
        "LATE": ("late", "late in"),
        "REST": ("rest of", "rest", "remainder of", "remaining of"),
        "ALL": ("all", "whole", "full", "entire"),
        "EVERY": ("every", "each", "all"),
        "EACH_OTHER": ("every other", "each other"),
        "ONCE": ("once", "twice"),
        "WEEKOF": ("w/c", "wc"),
        "BEGINNING": ("beginning", "starting", "commencing", "starting from", "effective", "beginning from"),
        "ENDING": ("ending",),
        "OPENING": ("first thing", "first thing on"),
        "NUMBERED": {"q": "quarter", "h": "halfyear", "w": "week", "cw": "week", "wk": "week"},
        "FISCAL": ("fy", "fiscal year", "financial year"),
        "EDGE": {
            **_all("eod, e.o.d., e.o.d, end of day, end of the day, the end of the day, the end of day, end of play, eop", "eod"),
            **_all("cob, c.o.b., c.o.b, eob, close of business, end of business, close of play, cop, end of business day, end of the business day, end of working day, end of the working day, the close of business, the end of business, the end of the business day, the end of the working day", "cob"),
            **_all("eow", "eow"), **_all("eom, month end, month-end, monthend", "eom"), **_all("eoq, quarter end, quarter-end", "eoq"), **_all("eoy, year end, year-end, yearend", "eoy"), **_all("bom", "bom"), **_all("boy", "boy"),
        },
        "HIJRIMONTH": {
            **_all("muharram", 1), **_all("safar", 2), **_all("rabi al-awwal, rabi' al-awwal, rabi i, rabi al awwal", 3), **_all("rabi al-thani, rabi' al-thani, rabi ii, rabi al-akhir, rabi al thani", 4),
            **_all("jumada al-awwal, jumada al-ula, jumada i, jumada al awwal", 5), **_all("jumada al-thani, jumada al-akhirah, jumada ii, jumada al thani", 6), **_all("rajab", 7),
            **_all("shaban, sha'ban, shaaban", 8), **_all("ramadan, ramadhan, ramazan", 9), **_all("shawwal, shawal", 10), **_all("dhu al-qidah, dhul qadah, dhu al-qadah, dhul-qadah, dhu al-qa'dah, zul qadah", 11),
            **_all("dhu al-hijjah, dhul hijjah, dhul-hijjah, dhu al hijjah, zul hijjah", 12),
        },
        "AH": ("ah", "a.h.", "hijri"),
        "HOLIDAY": {
            **_all("new year, new year's, new year's day, new years day, new years", "new year"), **_all("new year's eve, new years eve", "new year eve"), **_all("epiphany", "epiphany"),
            **_all("valentine's day, valentine day, valentines day", "valentine"), **_all("women's day, international women's day", "women"),
            **_all("st patrick's day, st. patrick's day, saint patrick's day, saint patricks day, st patricks day, st paddy's day, saint patrick", "patrick"), **_all("april fools, april fool's day, april fools day", "april fools"),
            **_all("may day, international workers' day, workers' day, international labour day, labour day", "may day"), **_all("juneteenth", "juneteenth"), **_all("all saints' day, all saints day", "all saints"), **_all("halloween", "halloween"),
            **_all("veterans day, veteran's day, veterans' day", "veterans"), **_all("christmas eve, xmas eve", "christmas eve"), **_all("christmas, xmas, christmas day, xmas day", "christmas"), **_all("boxing day", "boxing"),
            **_all("boss's day, boss day", "boss"), **_all("saudi national day", "saudi national"), **_all("saudi founding day, founding day", "saudi founding"), **_all("uae national day", "uae national"), **_all("national day", "national"),
            **_all("independence day", "independence"), **_all("thanksgiving, thanksgiving day", "thanksgiving"), **_all("black friday", "black friday"), **_all("cyber monday", "cyber monday"), **_all("labor day", "labor"),
            **_all("memorial day", "memorial"), **_all("martin luther king day, martin luther king's day, martin luther kings day, mlk day, mlk jr. day, martin luther king jr. day", "martin luther king"), **_all("presidents day, presidents' day, president's day", "presidents"),
            **_all("columbus day", "columbus"), **_all("mother's day, mothers day", "mothers"), **_all("father's day, fathers day", "fathers"), **_all("shrove tuesday, pancake day, pancake tuesday, mardi gras", "shrove tuesday"),
            **_all("ash wednesday", "ash wednesday"), **_all("palm sunday", "palm sunday"), **_all("maundy thursday", "maundy thursday"), **_all("good friday", "good friday"), **_all("easter, easter sunday", "easter"), **_all("easter monday, easter mon", "easter monday"),
            **_all("ascension day", "ascension"), **_all("pentecost, whit sunday, whitsunday", "pentecost"), **_all("whit monday, pentecost monday, monday of the holy spirit", "whit monday"), **_all("trinity sunday", "trinity sunday"), **_all("corpus christi", "corpus christi"),
            **_all("islamic new year, hijri new year", "islamic new year"), **_all("ashura, day of ashura", "ashura"), **_all("mawlid, mawlid al-nabi, prophet's birthday", "mawlid"), **_all("isra and miraj, the night journey, the prophet's ascension", "isra"),
            **_all("laylat al-qadr, night of power", "laylat al-qadr"), **_all("eid, eid al-fitr, eid al fitr, eid ul-fitr, eid ul fitr", "eid al-fitr"), **_all("arafah day, day of arafah, arafat day", "arafah"),
            **_all("eid al-adha, eid al adha, eid ul-adha, eid ul adha, id ul-adha, bakr id, sacrifice feast, feast of sacrifice", "eid al-adha"),
            **_all("chinese new year, chinese new year's day, chinese new years, lunar new year, lunar new year's day, chinese lunar new year, chinese lunar new year's day, chinese lunar new years, spring festival", "chinese new year"), **_all("dragon boat festival", "dragon boat"), **_all("mid-autumn festival, mid autumn festival, moon festival", "mid-autumn"),
            **_all("dhanteras, dhanatrayodashi", "dhanteras"), **_all("choti diwali, kali chaudas, naraka chaturdashi, narak chaturdashi, roop chaudas", "choti diwali"), **_all("diwali, deepavali, divali, lakshmi puja", "diwali"), **_all("bhai dooj, bhau beej, bhai tika", "bhai dooj"),
            **_all("chhath, chhath puja, surya shashthi", "chhath"), **_all("dussehra, dasara, vijayadashami, vijaya dashami", "dussehra"), **_all("navratri, navaratri, navratra", "navratri"), **_all("karva chauth, karwa chauth", "karva chauth"), **_all("rath yatra, ratha yatra, ratha-yatra, rathayatra", "rath yatra"),
            **_all("raksha bandhan, rakhi, rakshabandhan", "raksha bandhan"), **_all("mahavir jayanti, mahaveer jayanti, mahavir janma kalyanak, mahaveer janma kalyanak", "mahavir jayanti"), **_all("saraswati jayanti, dayanand saraswati jayanti", "dayanand jayanti"), **_all("rabindra jayanti, rabindranath jayanti, pochishe boishakh", "rabindra jayanti"),
            **_all("guru ravidas jayanti, guru ravidass jayanti, guru ravidas birthday, guru ravidass birthday", "guru ravidas"), **_all("guru nanak jayanti, guru nanak gurpurab, gurpurab, guru nanak birthday", "guru nanak"), **_all("guru gobind singh jayanti, guru gobind singh birthday, guru govind singh jayanti, guru govind singh birthday", "guru gobind"), **_all("valmiki jayanti, maharishi valmiki jayanti, pargat diwas", "valmiki jayanti"),
            **_all("bhogi, bhogi pongal, bogi pandigai, bhogi pandigai", "bhogi"), **_all("pongal, thai pongal, makara sankranthi", "pongal"), **_all("mattu pongal, maattu pongal", "mattu pongal"), **_all("kaanum pongal, kanum pongal, kanni pongal", "kaanum pongal"), **_all("makar sankranti, makara sankranti, maghi", "makar sankranti"),
            **_all("onam, thiruvonam, thiru onam", "onam"), **_all("vasant panchami, basant panchami", "vasant panchami"), **_all("maha shivaratri, mahashivratri, maha shivratri, shivaratri, shivratri", "maha shivaratri"), **_all("holika dahan, choti holi, kamudu pyre", "holika dahan"), **_all("holi, dhulandi, phagwah", "holi"),
            **_all("ram navami, rama navami", "ram navami"), **_all("hanuman jayanti", "hanuman jayanti"), **_all("ugadi, yugadi, gudi padwa, samvatsaradi, chaitra sukladi, chaitra sukhladi", "ugadi"), **_all("vaisakhi, baisakhi, vaisakhadi", "vaisakhi"), **_all("buddha purnima, buddha jayanti, vesak, buddha day, vaisakha", "buddha purnima"),
            **_all("janmashtami, krishna janmashtami, gokulashtami", "janmashtami"), **_all("ganesh chaturthi, vinayaka chaturthi", "ganesh chaturthi"), **_all("thaipusam, thai poosam", "thaipusam"), **_all("gandhi jayanti", "gandhi"), **_all("republic day of india, indian republic day", "indian republic"), **_all("indian independence day", "indian independence"),
            **_all("purim", "purim"), **_all("shushan purim", "shushan purim"), **_all("passover, pesach", "passover"), **_all("lag b'omer, lag baomer", "lag baomer"), **_all("shavuot, shavuoth, feast of weeks", "shavuot"), **_all("tisha b'av, tisha bav, ninth of av", "tisha bav"),
            **_all("rosh hashanah, rosh hashana, rosh hashanna, jewish new year", "rosh hashanah"), **_all("yom kippur, day of atonement", "yom kippur"), **_all("sukkot, sukkoth, succot, feast of tabernacles, feast of booths, feast of the ingathering", "sukkot"), **_all("simchat torah", "simchat torah"), **_all("hanukkah, chanukah, hanukah, hannukkah, chanukkah, hannukah", "hanukkah"),
            **_all("orthodox easter, orthodox easter sunday, greek easter, coptic easter, pascha, orthodox pascha", "orthodox easter"), **_all("orthodox good friday, orthodox great friday, orthodox holy friday, coptic good friday", "orthodox good friday"), **_all("orthodox easter monday, sham el nessim, sham el-nessim, sham ennessim", "orthodox easter monday"),
            **_all("orthodox palm sunday, coptic palm sunday", "orthodox palm sunday"), **_all("orthodox shrove monday, orthodox clean monday, orthodox ash monday, clean monday, green monday", "orthodox shrove monday"), **_all("orthodox holy saturday, orthodox great saturday", "orthodox holy saturday"), **_all("orthodox ascension", "orthodox ascension"),
            **_all("orthodox pentecost", "orthodox pentecost"), **_all("orthodox whit monday", "orthodox whit monday"), **_all("orthodox christmas, coptic christmas, orthodox christmas day, coptic christmas day", "coptic christmas"), **_all("shrove monday, rose monday", "shrove monday"), **_all("holy thursday, covenant thursday, thursday of mysteries", "maundy thursday"),
            **_all("holy saturday, easter saturday", "holy saturday"), **_all("nowruz, norooz, navroz, persian new year, iranian new year", "nowruz"), **_all("shab e barat, shab-e-barat, mid-shaban", "shab e barat"), **_all("isra and mi'raj, isra and mi'raj night, al isra and al miraj", "isra"), **_all("milad un nabi, eid milad un nabi, mawlid an nabi", "mawlid"),
            **_all("eid al etihad, union day", "uae national"), **_all("commemoration day, martyrs' day, martyrs day", "commemoration"), **_all("uae flag day", "flag"), **_all("saudi flag day", "saudi flag"), **_all("kuwait liberation day, liberation day", "kuwait liberation"), **_all("national sports day, qatar sports day, qatar national sports day", "qatar sport"),
            **_all("sinai liberation day", "sinai liberation"), **_all("revolution day, july 23 revolution", "july revolution"), **_all("king's day, kings day, koningsdag", "kings day"), **_all("canada day", "canada"), **_all("bastille day", "bastille"), **_all("anzac day", "anzac"), **_all("australia day", "australia"), **_all("german unity day, day of german unity", "german unity"),
            **_all("groundhog day", "groundhog"), **_all("tax day", "tax day"), **_all("earth day", "earth"), **_all("world environment day", "environment"), **_all("pi day", "pi day"), **_all("ides of march", "ides of march"), **_all("cinco de mayo", "cinco de mayo"), **_all("patriot day", "patriot"), **_all("world vegan day", "vegan"), **_all("international men's day", "mens day"),
            **_all("election day", "election"), **_all("arbor day", "arbor"), **_all("armed forces day", "armed forces"), **_all("parents' day, parents day, parent's day", "parents"), **_all("grandparents day, grandparents' day", "grandparents"), **_all("friendship day", "friendship"), **_all("canadian thanksgiving", "canadian thanksgiving"), **_all("giving tuesday", "giving tuesday"),
            **_all("early may bank holiday, may day bank holiday", "early may bank"), **_all("spring bank holiday, late may bank holiday, whitsun bank holiday", "spring bank"), **_all("summer bank holiday, august bank holiday", "august bank"), **_all("remembrance sunday", "remembrance sunday"), **_all("remembrance day, armistice day", "veterans"), **_all("bonfire night, guy fawkes night, guy fawkes day", "bonfire night"),
            **_all("burns night", "burns night"), **_all("st david's day, st. david's day", "st david"), **_all("st george's day, st. george's day", "st george"), **_all("st andrew's day, st. andrew's day", "st andrew"), **_all("st nicholas day, st. nicholas day, saint nicholas day", "st nicholas"), **_all("all souls' day, all souls day", "all souls"), **_all("immaculate conception", "immaculate conception"),
            **_all("assumption day, feast of the assumption", "assumption"), **_all("candlemas", "candlemas"), **_all("national boss day", "boss"),
        },
        "PLACE": ("happy", "merry", "joyous", "blessed", "mubarak", "kareem", "greetings", "wishes", "egg", "eggs", "card", "cards"),
        "LABEL": phrases("""phase, sprint, room, step, version, release, terminal, gate, hall, floor, level, building, block, unit, villa, flat, apartment, suite, line, item, point, section,
            clause, annex, annexe, appendix, exhibit, chapter, ticket, milestone, stage, module, batch, lot, wave, round, iteration, option, tier, route, slide, figure, table, question, task, story,
            workstream, work package, platform, dock, bay, invoice, order, chapter, schedule, requirement, scenario, test case"""),
        "WEEKEND": ("weekend", "week-end", "wkend"),
        "SEASON": {"spring": 3, "summer": 6, "autumn": 9, "winter": 12, "season": 0, "seasons": 0},
        "SOON": ("asap", "a.s.a.p.", "as soon as possible"),
        "PART": {
            **_all("morning", ("morning", 480, 720)), **_all("forenoon", ("morning", 480, 720)), **_all("afternoon", ("afternoon", 720, 960)),
            **_all("evening", ("evening", 960, 1200)), **_all("night", ("night", 1200, 1440)),
            **_all("daytime", ("daytime", 480, 1080)), **_all("night-time, nighttime", ("night", 0, 480)),
        },
        "LUNCHTIME": _all("lunchtime, lunch time", ("lunch", 660, 780)),
        "PARTS": {"mornings": ("morning", 480, 720), "afternoons": ("afternoon", 720, 960), "evenings": ("evening", 960, 1200), "nights": ("night", 1200, 1440)},
        "NIGHT": {"tonight": ("night", 1200, 1440), "tonite": ("night", 1200, 1440)},
        "MEAL": {"lunch": ("lunch", 660, 780), "breakfast": ("breakfast", 480, 720), "dinner": ("dinner", 960, 1200), "dinnertime": ("dinner", 960, 1200)},
        "NOON": {"noon": 12, "midday": 12, "mid-day": 12, "mid day": 12, "midnight": 0, "mid night": 0, "mid-night": 0, "noonish": 12, "midmorning": 10, "midafternoon": 14},
        "AMPM": {**_all("am, a.m., a.m, a m", "am"), **_all("pm, p.m., p.m, p m", "pm")},
        "OCLOCK": ("o'clock", "oclock", "o clock"),
        "ISH": ("ish",),
        "TIME": ("time", "local time", "standard time"),
        "ZONE": _ZONES,
        "CITY": {city: (f"{city.title()} time", zone) for zone, cities in _CITIES.items() for city in phrases(cities)},
        "FREQUENCY": {
            **_all("daily, everyday", "FREQ=DAILY"), **_all("weekly", "FREQ=WEEKLY"), **_all("monthly", "FREQ=MONTHLY"), **_all("quarterly", "FREQ=MONTHLY;INTERVAL=3"),
            **_all("yearly, annually", "FREQ=YEARLY"), **_all("bi-weekly, biweekly, fortnightly", "FREQ=WEEKLY;INTERVAL=2"), **_all("hourly", "FREQ=HOURLY"),
            **_all("every weekday, each weekday", "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR"), **_all("bimonthly", "FREQ=MONTHLY;INTERVAL=2"),
        },
        "THE": ("the",), "OF": ("of", "'s"), "ON": ("on",), "IN": ("in",), "AT": ("at",), "FOR": ("for",), "BY": ("by", "no later than the end of business on"), "FROM": ("from",),
        "TO": ("to",), "UNTIL": ("until", "till", "til", "untill", "through", "thru", "up to", "up until"), "BETWEEN": ("between", "in between"), "AND": ("and", "&"), "OR": ("or",), "BUT": ("but",),
        "WITHIN": ("within", "in less than", "in under"), "BEFORE": ("before", "prior to", "earlier than", "ahead of", "in advance of"),
        "AFTER": ("after",), "LATERTHAN": ("later than",), "SINCE": ("since", "as of", "from and including", "after or equal to", "at or after", "on or after"),
        "NOTAFTER": ("on or before", "before or on", "on or earlier than", "no later than", "not later than", "at the latest", "as late as", "latest by", "at latest"), "NOTBEFORE": ("no earlier than", "not before", "as early as"),
        "ORLATER": ("or later", "and later", "or after", "and after", "or thereafter", "or greater", "and greater", "onwards", "onward"), "OREARLIER": ("or earlier", "or sooner"),
        "MORE": ("more than", "at least"), "LESS": ("less than", "under"), "ABOUT": ("about", "around", "approximately", "approx", "roughly", "circa", "ca", "sometime", "some time", "any time", "anytime"),
        "MY": ("my", "our", "your"), "OVER": ("over",), "DURING": ("during",), "THESE": ("these",), "WITH": ("with",),
        "AFTERHOUR": ("after",), "TOHOUR": ("before",),
    },
    followers=phrases("""i, we, you, he, she, they, it, if, so, as, is, are, was, were, will, would, can, could, with, works, work, please, sharp,
        but, because, since, when, where, then, suits, should, does, may, might, has, have, to, or, and, in, on, at, for, from, the, this, that, your, our, my, today,
        via, which, unless, instead, not, be, latest, ish, local, only, exactly, daily, except, during, while, until, before, after"""),
    orders=("labels",),
    rules=(
        DateRule("lengths", "military hours", "(?<=AT|BY|FROM|TO|UNTIL|DASH|RELDAY|WEEKDAY|COMMA|BETWEEN|AND) clock:(N9999|YEAR4|N999) unit:UNIT", "clocks.military"),
        DateRule("lengths", "military hours before a day", "clock:(N9999|YEAR4|N999) unit:UNIT (?=RELDAY|WEEKDAY)", "clocks.military"),
        DateRule("clocks", "half four before a day", "HALF clock:HOURNUM (?=RELDAY|WEEKDAY|ON WEEKDAY)", "clocks.half_gone"),
        DateRule("clocks", "half four", "(?<=AT|ABOUT|BY|FROM|TO|UNTIL) HALF clock:HOURNUM (?!UNIT|UNITS|DASH)", "clocks.half_gone"),
        DateRule("clocks", "month, day, half of it", "month:ANYMONTH day:DAYORD COMMA? half:AMPM (?!DASH)", "combining.half_of_day"),
        DateRule("days", "greeting", "PLACE (HOLIDAY|HIJRIMONTH)|THE? (HOLIDAY|HIJRIMONTH) PLACE", "word_order.no_date"),
    ),
    past_cues=r"\b(?:thanks? (?:you )?(?:so much |very much |again )?for|(?:was|were)(?: due)?|had|did|didn't|dated|back in|met|spoke|talked|(?<!will )(?<!'ll )(?<!shall )(?<!should )(?<!would )(?<!must )(?<!to )(?:have|has|'ve)(?: now| just| already| also| successfully| finally)? (?:been )?(?:completed|finished|delivered|launched|shipped|submitted|fixed|deployed|released|installed|signed|paid|arrived|visited|presented|uploaded|tested|resolved|closed|started|issued|migrated|handed)|sent|received|discussed|happened|attended|called|asked|said)\b",
    future_cues=r"\b(?:will|shall|'ll|going to|by|until|due|expires?|renews?|would|can|could|next|please|let's|plan|planned|schedule|deadline)\b",
)  # fmt: skip


# ----------------------------------------------------------------------------------------------------------------- prices

PRICES = PriceWords(
    currencies={
        "USD CAD AUD NZD SGD HKD": "dollar|dollars|bucks|buck",
        "USD": "us dollar|us dollars|u.s. dollar|u.s. dollars|american dollar|american dollars|united states dollar|united states dollars",
        "CAD": "canadian dollar|canadian dollars",
        "AUD": "australian dollar|australian dollars|aussie dollars",
        "NZD": "new zealand dollar|new zealand dollars",
        "HKD": "hong kong dollar|hong kong dollars",
        "SGD": "singapore dollar|singapore dollars",
        "TWD": "taiwan dollar|taiwan dollars|new taiwan dollars",
        "EUR": "euro|euros",
        "GBP EGP LBP": "pound|pounds",
        "GBP": "british pound|british pounds|pounds sterling|pound sterling|sterling|quid",
        "EGP": "egyptian pound|egyptian pounds|egyptianpound|egyptianpounds|geneh|genehs|genih|genihat|genihat masriya|geneh masry|egyptian geneh",
        "LBP": "lebanese pound|lebanese pounds|lebanese lira|lebanese liras",
        "SYP": "syrian pound|syrian pounds",
        "SDG": "sudanese pound|sudanese pounds",
        "AED MAD": "dirham|dirhams|dirhem|dirhems|derham|derhams",
        "AED": "uae dirham|uae dirhams|emirati dirham|emirati dirhams|united arab emirates dirham|united arab emirates dirhams",
        "MAD": "moroccan dirham|moroccan dirhams",
        "SAR QAR OMR YER IRR": "riyal|riyals|riyaal|riyaals",
        "OMR IRR YER QAR SAR": "rial|rials",
        "SAR": "saudi riyal|saudi riyals|saudi rial|saudi rials|saudiriyal",
        "QAR": "qatari riyal|qatari riyals|qatari rial|qatari rials",
        "OMR": "omani rial|omani rials|omani riyal|omani riyals",
        "YER": "yemeni rial|yemeni rials|yemeni riyal|yemeni riyals",
        "IRR": "iranian rial|iranian rials",
        "IRT": "toman|tomans",
        "KWD JOD BHD IQD TND DZD LYD RSD": "dinar|dinars",
        "KWD": "kuwaiti dinar|kuwaiti dinars",
        "BHD": "bahraini dinar|bahraini dinars",
        "JOD": "jordanian dinar|jordanian dinars",
        "IQD": "iraqi dinar|iraqi dinars",
        "TND": "tunisian dinar|tunisian dinars",
        "DZD": "algerian dinar|algerian dinars",
        "LYD": "libyan dinar|libyan dinars",
        "RSD": "serbian dinar|serbian dinars",
        "INR PKR LKR NPR MUR": "rupee|rupees",
        "INR": "indian rupee|indian rupees",
        "PKR": "pakistani rupee|pakistani rupees|pakistan rupees",
        "LKR": "sri lankan rupee|sri lankan rupees",
        "BDT": "taka|takas",
        "CHF FRF XOF XAF": "franc|francs",
        "CHF": "swiss franc|swiss francs|franken",
        "JPY": "yen|japanese yen",
        "CNY": "yuan|chinese yuan|renminbi|kuai|chinese renminbi",
        "KRW": "korean won|south korean won",
        "RUB": "ruble|rubles|rouble|roubles|russian rubles|russian rubel",
        "UAH": "hryvnia|hryvnias|hryvnas",
        "PLN": "zloty|zlotys|zloties|polish zloty|polish zlotys",
        "CZK": "czech koruna|czech korunas|czech crowns",
        "SEK NOK DKK ISK": "kroner|kronor|krone|krona",
        "SEK": "swedish krona|swedish kronor|swedish crowns",
        "NOK": "norwegian krone|norwegian kroner",
        "DKK": "danish krone|danish kroner",
        "ISK": "icelandic krona|icelandic kronur",
        "HUF": "forint|forints|hungarian forints",
        "RON": "romanian leu|romanian lei",
        "BGN": "bulgarian lev|bulgarian leva",
        "TRY": "turkish lira|turkish liras|turkish lire",
        "TRY LBP SYP": "lira|liras",
        "ITL": "italian lire|italian lira|lire",
        "ILS": "shekel|shekels|sheqel|sheqels|israeli shekel|israeli shekels|new israeli shekels|israeli new shekels",
        "MYR": "ringgit|ringgits|malaysian ringgit|malaysian ringgits|malaysia ringgit|malaysia ringgits",
        "IDR": "rupiah|rupiahs|indonesian rupiah",
        "THB": "baht|bahts|thai baht",
        "PHP": "philippine peso|philippine pesos|filipino pesos",
        "MXN ARS CLP COP PHP UYU": "peso|pesos",
        "MXN": "mexican peso|mexican pesos",
        "ARS": "argentine peso|argentine pesos",
        "CLP": "chilean peso|chilean pesos",
        "COP": "colombian peso|colombian pesos",
        "BRL": "brazilian real|brazilian reals|brazilian reais|reais",
        "ZAR": "south african rand|rands",
        "NGN": "naira|nairas",
        "KES": "kenyan shilling|kenyan shillings",
        "GHS": "cedi|cedis|ghanaian cedi|ghanaian cedis",
        "ETB": "birr|ethiopian birr",
        "MNT": "tugrik|tugriks|mongolian tugrik|mongolian tugriks|togrog",
        "VND": "vietnamese dong",
        "GEL": "lari|georgian lari",
        "KZT": "tenge|kazakhstani tenge",
        "AMD": "armenian dram",
        "AZN": "azerbaijani manat",
        "LAK": "lao kip",
        "KHR": "cambodian riel",
        "CRC": "costa rican colon|costa rican colons",
        "PEN": "peruvian sol|peruvian soles",
        "PYG": "guarani|guaranis",
        "DEM": "deutschmark|deutschmarks|deutsche mark|deutsche marks|german mark|german marks",
        "FIM": "finnish markka|finnish mark|finnish marks|markka",
        "NLG": "dutch guilder|dutch guilders|guilder|guilders",
        "ESP": "peseta|pesetas",
        "FRF": "french franc|french francs",
        "BEF": "belgian franc|belgian francs",
        "PTE": "escudo|escudos",
        "ATS": "austrian schilling|austrian schillings",
        "BTC": "bitcoin|bitcoins",
    },
    minors={
        "USD EUR": "cent|cents|pennies|¢|c",
        "GBP": "penny|pence|p|gbp pence",
        "AED KWD BHD JOD IQD": "fils|fil",
        "SAR QAR": "halala|halalas|halalah|halalahs|dirham",
        "EGP": "piaster|piasters|piastre|piastres|qirsh",
        "OMR": "baisa|baisas|baiza",
        "MYR": "sen|sens",
        "INR": "paisa|paise|paisas",
        "UAH": "kopiyka|kopiykas",
        "RUB": "kopek|kopeks|kopeck|kopecks",
        "PLN": "grosz|groszy",
    },
    magnitudes={
        "hundred": 100,
        "thousand": 1000,
        "million": 10**6,
        "millions": 10**6,
        "billion": 10**9,
        "trillion": 10**12,
        "lakh": 10**5,
        "lakhs": 10**5,
        "lac": 10**5,
        "lacs": 10**5,
        "crore": 10**7,
        "crores": 10**7,
        "cr": 10**7,
        "grand": 1000,
        "thousands": 1000,
        "billions": 10**9,
        "trillions": 10**12,
    },
    article="an?",
    minor_join="and|&",
    no_money_before=r"my|weigh(?:s|ed|ing)?|lost|gain(?:ed)?|about my|top",
    no_money_after=r"of (?:weight|pressure|force|thrust|meat|beef|flour|sugar|rice|coffee|butter|potatoes|fruit)|per square inch|heavier|lighter|overweight|worth of advice|question",
    vague=r"hundreds?|thousands?|millions?|billions?|trillions?|grand|lakhs?|crores?",
    ranges=(
        ("between", "and"),
        ("from", "to"),
        ("", "to"),
        ("", "through"),
        ("from", "up to"),
        ("somewhere between", "and"),
        ("anywhere from", "to"),
        ("anywhere between", "and"),
    ),
    changes=r"increas\w{0,4}|ris(?:e|es|en|ing)|rose|rais\w{1,3}|drop\w{0,4}|f[ae]ll\w{0,3}|decreas\w{0,4}|reduc\w{1,4}|chang\w{1,3}|cut|went|go(?:es|ing)?|gone|mov\w{1,3}|revis\w{1,3}|amend\w{0,3}|up|down|jump\w{0,3}|grow\w{0,3}|grew|adjust\w{0,3}|lower\w{0,3}|updat\w{1,3}|upgrad\w{1,3}|discounted|corrected",
    about=r"about|approx\.?|approximately|around|roughly|circa|ca\.?|c\.|some|nearly|almost|close to|in the region of|in the range of|to the tune of|somewhere around|an estimated|estimated(?: at)?|ballpark|~|≈|more or less|just (?:over|under)|on the order of|in the neighbou?rhood of|order of",
    about_after=r"or so|approx\.?|approximately|give or take|more or less|or thereabouts|-ish|ish",
    at_least=r"from|from only|from just|starting (?:at|from)|starts? (?:at|from)|beginning at|begins? at|at least|no(?:t)? less than|a minimum of|minimum(?: of)?|min\.?|more than|over|above|upwards? of|in excess of|exceed(?:s|ing|ed)?|as low as|as little as|greater than|higher than|north of|not below|not under",
    at_least_after=r"(?:and|or) (?:more|above|up|over|upwards?|higher)|at (?:the )?least|minimum|min\.?|upwards?|plus(?= per|[ .,;]?$)|\+(?! ?(?:[0-9]|vat|tax|gst|[a-z]))",
    at_most=r"(?<!add )(?<!adds )(?<!added )up to|upto|no(?:t)? more than|at (?:the )?most|maximum(?: of)?|a maximum of|max\.?(?: of)?|less than|lower than|smaller than|cheaper than|under|below|within|not (?:to )?exceed(?:ing|s)?|won't exceed|will not exceed|should not exceed|must not exceed|capped at|a cap of|limited to|as much as|not over|not above",
    at_most_after=r"or (?:less|under|below|lower)|at (?:the )?most|max\.?|maximum|tops",
    per=r"per|each|every|a|an|for (?:each|every|one)|by the|/",
    units={
        "month": "month|months|mo|mth|mo.|calendar month",
        "year": "year|years|yr|yr.|annum|annum.",
        "quarter": "quarter|qtr",
        "week": "week|weeks|wk",
        "day": "day|days|man-day|manday|working day|business day",
        "hour": "hour|hours|hr|hrs|h|man-hour",
        "minute": "minute|minutes|min|mins",
        "night": "night|nights",
        "user": "user|users",
        "license": "license|licence|licenses|licences",
        "person": "person|people|head|pax|capita",
        "unit": "unit|units|item|items",
        "piece": "piece|pieces|pc|pcs",
        "message": "message|messages|msg",
        "SMS": "sms|text message",
        "API call": "api call|api request",
        "GB": "gb|gigabyte",
        "TB": "tb|terabyte",
        "kg": "kg|kilo|kilogram",
        "ton": "ton|tonne",
        "km": "km|kilometer|kilometre",
        "square metre": "sqm|sq m|square meter|square metre|m2",
        "square foot": "sqft|sq ft|sq.ft.|square foot",
        "litre": "litre|liter",
        "share": "share|shares",
        "1000": "thousand|1000|1,000",
        "million": "million",
        "": "seat|employee|student|device|server|vm|instance|node|core|vcpu|site|location|branch|store|outlet|call|request|transaction|order|booking|delivery|shipment|trip|visit|session|lesson|class|page|screen|word|language|feature|barrel|gallon|MMBtu|MWh|kWh|kW|kW-month|trade|contract|project|campaign|click|lead|install|download|sprint|milestone|phase|ticket|domain|mailbox|account|workspace|channel|vehicle|car|truck|room|table|event|participant|attendee|guest|delegate|workshop|terminal|box|carton|pack|bottle|bag|roll|pallet|container|mile|meter|metre|foot|pound|set|copy|article|module|report|integration|printer|laptop|camera|meal|day pass",
    },
    rates={
        "month": "monthly|p.m.|pcm|p/m|pm",
        "year": "yearly|annually|annual|p.a.|pa|p/a",
        "quarter": "quarterly",
        "week": "weekly|p/w",
        "day": "daily|p/d|day rate|per diem",
        "hour": "hourly|p/h",
        "person": "pp|p.p.|p/p",
        "unit": "each|apiece|ea|ea.|a piece|a pop",
    },
    tax=r"vat|v\.a\.t\.?|value added tax|value-added tax|gst|hst|pst|sales tax|service tax|withholding tax|(?:the )?(?:applicable )?tax(?:es)?|duties|customs duties|govt\.? taxes",
    with_tax=r"incl\.?|inc\.?|include|including|inclusive of|includes|with|after|gross of|incl\. of",
    without_tax=r"excl\.?|exc\.?|ex\.?|ex-|exclude|excluding|exclusive of|excludes|without|before|net of|plus|\+|and|not including|does not include|doesn't include|do not include|don't include|not inclusive of|subject to|exempt from",
    tax_is_in=r"(?:is |are )?(?:already )?(?:incl\.?|included|inclusive|inc\.?)",
    tax_is_out=r"(?:is |are )?(?:excl\.?|excluded|exclusive|not (?:yet )?included|not inclusive|extra|on top|additional|to be added|will be added|will be charged|applies|apply|as applicable|if applicable|exempt)",
    tax_in=r"tax[- ]inclusive|vat[- ]inclusive|all[- ]in(?:clusive)?",
    tax_out=r"tax[- ]exclusive|vat[- ]exclusive|net|ex-vat|pre-tax",
    all_prices=r"(?:all |our |the |above |these |quoted |listed |mentioned ){0,3}(?:prices|rates|amounts|fees|figures|costs|charges|totals|quotes?|quotation|offer|proposal)",
    total=r"(?:grand |overall |order |project |contract |invoice |net )?totals?|total (?:price|cost|amount|fee|value|due|payable|budget)|(?:amount|balance|net|total) (?:due|payable)|in total|altogether|sum total|all together|in all|adds? up to|totall?ing|overall (?:price|cost|amount)|the (?:whole|entire) (?:package|project|thing)",
    subtotal=r"sub-?totals?|sub total|line total|net amount|before tax total",
    discount=r"discount(?:s|ed)?(?: of)?|less(?! than)|rebate|credit note|credit of|save|saving|savings|you save|deduction|reduction|reduced by|lower by",
    discount_after=r"off|discount|rebate|credit|cheaper|less than",
    fee=r"(?:delivery|shipping|set-?up|activation|late|late payment|cancel(?:l)?ation|processing|admin(?:istration|istrative)?|handling|bank|transfer|service|installation|onboarding|registration|joining|overage|penalty|call-?out|courier|freight|express|rush|booking|connection|termination|convenience|transaction|customs|clearance|travel|parking|storage|visa) (?:fees?|charges?|costs?)|surcharge|penalty|postage|freight",
    fee_after=r"(?:delivery|shipping|set-?up|activation|late|late payment|cancel(?:l)?ation|processing|admin(?:istration|istrative)?|handling|bank|transfer|service|installation|onboarding|registration|joining|overage|call-?out|courier|express|rush|booking|connection|termination|convenience|transaction|customs|travel|parking|storage|visa) (?:fee|charge)|surcharge|penalty|fine",
    price=r"prices?|unit price|costs?|fees?|quot(?:e|es|ed|ation)|budget|charges?|rent|deposit|rrp|msrp|amount due|balance due|retainer|down payment",
    priced=r"pricing|rates?|charged|amount|salary|payment|invoice|value|net|gross|advance|instal(?:l)?ments?|subscription",
    costs=r"(?:will |would |should |shall |may |might |can |could )?(?:costs?(?: (?:us|you|me|them|extra))?|be|run|comes? to|total|amounts? to|comes? at|is priced at|be priced at|starts? at|is quoted at|sells? for|goes for|charge|be charged at)|(?:is|are|was|were) (?:priced at|charged at|billed at|quoted at|available (?:for|at)|now|only|just|still|set at|offered at|estimated at)|(?:is|are|was|were)|priced at|costing|at|@|for|=|worth|stands at|remains(?: at)?",
    is_=r"is|are|was|were|of|at|be|will be|would be|=|:|stands at|remains|for",
    purpose=r"for|towards?|to cover|covering|on(?! (?:the )?(?:delivery|signing|signature|completion|receipt|approval|acceptance|hand-?over|orders?|arrival|demand|award|top|time|account|request|go-?live|mon|tue|wed|thu|fri|sat|sun|[0-9]))",
    restated=r"i\.e\.|i\.e|that is|equivalent to|equal to",
    equals=r"approx\.?|approximately|about|around|roughly|~|≈|=|equivalent to|equivalent|equals|equal to|i\.e\.|i\.e|ie|or|circa|ca\.?|equiv\.?|which is|that is|say",
    quantity=r"qty\.?|quantity|count|no\. of|number of|hours|days|units?|pcs|users|seats|months",
    item_column=r"items?|description|services?|products?|deliverables?|modules?|features?|packages?|plans?|scope|work|tasks?|phase|details?|name|particulars|component",
    each_column=r"unit price|unit cost|unit rate|price per unit|price|rate|per unit|price each|unit|cost per unit|monthly|fee",
    free=r"free|free of charge|gratis",
    valid_until=r"valid (?:un)?til(?:l)?|valid up to|valid through|valid thru|valid to|expir(?:es|ing|y)(?: on)?(?: date)?:?|good (?:un)?till?|good through|holds? (?:un)?till?|held (?:un)?till?|open (?:un)?till?|stands? (?:un)?till?|available (?:un)?till?|locked (?:un)?till?|guaranteed (?:un)?till?|honou?red (?:un)?till?|validity:?|fixed (?:un)?till?",
    valid_for=r"valid for|validity(?: period)?(?: is| of)?:?|good for|holds? for|held for|open for|expires (?:in|after)|guaranteed for|stands? for|fixed for|honou?red for|remains? valid for",
    days={
        "day": 1,
        "days": 1,
        "calendar days": 1,
        "week": 7,
        "weeks": 7,
        "working days": 0,
        "business days": 0,
        "month": -1,
        "months": -1,
    },
    no_item=r"i|we|you|he|she|they|it|me|us|them|i'm|we're|you're|it's|that's|i'll|we'll|will|would|can|could|should|shall|may|might|must|have|has|had|been|be|is|are|was|were|do|does|did|if|because|keep|keeps|how|what|when|who|please|not|don't|pay|paid|wire|spend|spent|transfer|send|invoiced|charged|charge|more than|than|who|which",
    fillers=r"the|a|an|our|your|this|that|these|those|my|their|each|and|so|also|then|please find|we can offer|we offer|we quote|for",
)


# ------------------------------------------------------------------------------------------------ promises and requests

# fmt: off
_CLASSES = {
    "I": r"i|we|both of us",
    "ADV": r"also|then|now|just|certainly|definitely|surely|absolutely|gladly|happily|personally|probably|likely|hopefully|still|both|all|each|of course|in turn|therefore|again|soon|shortly|quickly|immediately|at least|first|next|actually|further|officially|formally|all|most likely|most certainly|in any case|as discussed|as agreed|once again|kindly|finally|promptly|directly|together|jointly|instead",
    "TRY": r"(?:try|do) (?:my|our) (?:very )?(?:best|utmost) to|be sure to|make sure to|try to|try and|attempt to|do (?:my|our) (?:very )?best to|do everything (?:possible |we can |i can )?to|have to|need to|be able to|go ahead and|work hard to|aim to|endeavou?r to|make every effort to|be in a position to|continue to|start to|begin to|come back and",
    "FILL": r"(?:<ADV>|<TRY>),?",
    "WILL": r"will|shall|'ll|am going to|'m going to|are going to|'re going to|am gonna|'m gonna|are gonna|'re gonna|wil",
    "TEAM": r"team|engineers?|developers?|designers?|colleagues?|technicians?|consultants?|specialists?|experts?|people|staff|side|office|department|crew|squad|analysts?|testers?|architects?|accountants?|lawyers?|support|finance|legal|qa|devops|back ?office|product manager|project manager|account manager|manager|boss|director|partner|assistant|lead|head of \w{2,20}|designer|company",
    "GIVEN": r"deliver(?:ed)?|sent|shared|provided|supplied|ready|available|live|online|deployed|rolled out|completed?|finished|finali[sz]ed|done|fixed|resolved|solved|repaired|submitted|posted|published|released|launched|issued|shipped|dispatched|installed|updated|upgraded|uploaded|circulated|distributed|forwarded|in place|up and running|up again|back up|back online|handed over|signed|paid|transferred|processed|e-?mailed|mailed|presented|implemented|corrected|restored|activated|enabled|configured|set up|prepared|returned|refunded|credited|replaced|migrated|tested|reviewed|translated|closed out|with you|in your (?:inbox|hands|mailbox)|on your (?:desk|server)|communicated|confirmed|announced|added|ordered|made available|made ready|good to go|visible|accessible|booked|arranged|organi[sz]ed|placed|raised|rectified|addressed|cleared|mobili[sz]ed|commissioned|invoiced|printed|extended|integrated|concluded|set out|dealt with|looked (?:into|after)|taken care of|followed up|sorted(?: out)?|put in place|customi[sz]ed|adjusted|amended|attached|collected from you|reissued|resent|re-sent|resubmitted|re-submitted|reinstated|reimbursed",
    "DELIVER": r"delivered|sent|shared|provided|supplied|deployed|rolled out|completed|finished|finali[sz]ed|fixed|resolved|solved|submitted|posted|published|released|launched|issued|shipped|dispatched|installed|updated|upgraded|uploaded|circulated|distributed|forwarded|handed over|signed|paid|transferred|processed|e-?mailed|mailed|faxed|implemented|corrected|restored|activated|enabled|configured|set up|prepared|refunded|replaced|migrated|tested|pushed|created|added|renewed|invited|granted",
    "SENDING": r"adding|fixing|preparing|updating|migrating|replacing|setting up|ordering|sending|delivering|submitting|shipping|providing|forwarding|releasing|deploying|publishing|launching|faxing|mailing|e-?mailing|sharing|presenting|uploading|finishing|finali[sz]ing|completing|getting|dispatching|handing over|returning|issuing|signing|paying|transferring|rolling out|installing|going live",
    "THEM": r"(?:(?:my|his|her|our|their|a|an|another|one of (?:my|our)) )?(?:\w{2,15}'s )?(?:(?:brother|sister|father|mother)-in-law|brother|sister|friends?|cousin|uncle|aunt|neighbou?r|partners?|colleagues?|clients?|customers?|suppliers?|father|husband|wife|contact|acquaintance|(?:sister|parent|partner|another|other) (?:company|firm|organi[sz]ation|office|branch)|(?:sister|other|second) (?:school|hospital|clinic|hotel|restaurant|store|shop))(?:'s? (?:\w{2,15} )?(?:company|firm|business|shop|office|school|clinic|hotel|restaurant|organi[sz]ation|team|practice|agency|store))?",
    # asked for no answer
    "RHETORIC": r"\bwho (?:would|could|might)(?: ever)? (?:have|'ve) (?:ever )?(?:thought|guessed|known|imagined|believed|expected|predicted|dreamt|dreamed)\b|\bwho knew\b(?! (?:about|of|that|who|how))|\bwhat (?:could|can) (?:possibly |ever )?go wrong\?|\bhow (?:can|could|do|shall|should) (?:i|we) ever\b|\bhow (?:can|could) (?:i|we) (?:forget|thank you|resist|refuse|say no)\b|\b(?:isn't|wasn't|aren't) (?:it|this|that|they) (?:just )?(?:great|wonderful|lovely|amazing|brilliant|fantastic|beautiful|nice|funny|exciting|something)\b|\bcould (?:it|this|that|things) (?:be|get|have been) any \w{2,8}er\b|\bwhat an? [^?]{2,40},? (?:right|eh|huh|no|isn't it|wasn't it)\?|\bwho (?:doesn't|does not|wouldn't|would not) (?:like|love|want|enjoy)\b|\bwhat more (?:can|could|do) (?:i|we|you|one) (?:say|ask|want|wish)\b",
    "CHAT": r"<RHETORIC>|\bhow (?:was|were) (?:your )?¤|\bhow (?:was|were) (?:your|the) (?:<REST>|day|evening|week|family|stay|move)\b|\bdid you (?:have|enjoy) (?:(?:a|an|your|the) )?(?:(?:nice|good|great|lovely|pleasant|relaxing|restful|happy) )?(?:¤|(?:<REST>)\b)",
    "REST": r"weekend|holidays?|trip|flight|journey|vacation|break|eid|ramadan|christmas|summer",
    "ASK": r"please|kindly|pls|plz|plse",
    "DO": r"send|e-?mail|mail|call|give|get|provide|review|confirm|return|submit|fax|forward|make|complete|check|advise|share|prepare|sign|update|fix|let|tell|add|cancel|arrange|book|reserve|schedule|approve|respond|reply|finish|deliver|upload|include|change|remove|bring|issue|pay|transfer|look|verify|correct|resend|revert|set|move|keep|ask|show|explain|help|clarify|enter|change|price|quote|wire|put|take|work|contact|test|print|install|reset|activate|restart|come back|go ahead and \w{2,12}|register|renew|order|translate|list|attach|copy|invite",
    "WH": r"what|when|where|who|whom|whose|which|why|how",
    "BROKEN": r"not working|(?:does|do|is|are|has|have|wo)n't (?:been )?(?:work(?:ing)?|load(?:ing)?|open(?:ing)?|respond(?:ing)?|sync(?:ing)?|print(?:ing)?|start(?:ing)?|send(?:ing)?|connect(?:ing)?|charg(?:e|ing)(?= ?(?:[.,!;?]|$)| any ?more| at all)|boot(?:ing)?|play(?:ing)?|scan(?:ning)?|(?:turn|switch|power)(?:ing)? on|log(?:ging)? in|come(?:ing)? on|go(?:ing)? through(?= ?(?:[.,!;?]|$)| any ?more| since| for \w{2,12} (?:users|customers)))|not work(?:ing)?|not load(?:ing)?|not open(?:ing)?|not respond(?:ing)?|not sync(?:ing|hroni[sz]ing)?|stopped working|stopped (?:sending|receiving|syncing|loading|responding|printing)|broken|crash(?:es|ed|ing)?|keeps (?:crashing|failing|freezing|logging)|down again|is down|are down|went down|has been down|been down since|out of service|failing(?! which| that)|fails (?:to|with|every|when)|failed to (?:load|send|sync|open|start|log)|hangs|frozen|freezes|corrupted|jammed|(?:show|display|print|calculat|giv|return)(?:s|ing) (?:us |me )?(?:the )?(?:wrong|incorrect|old|outdated)|(?:is|are)(?: still)? not (?:going (?:out|through)|coming (?:in|through)|being (?:sent|saved|delivered|received|updated)|sending|receiving|updating|saving|showing|printing)|nothing (?:loads|works|happens|shows|opens|prints|is (?:loading|working))|(?:sync|service|server|app|system|jobs?|imports?|exports?|feed|integration|backups?|e-?mails?|notifications?|alerts|tracking|updates) (?:has|have) (?:completely |suddenly )?stopped|showing (?:an? )?(?:\w{2,12} )?error|giv(?:es|ing) (?:us |me )?an? (?:\w{2,12} )?error|throws? an? (?:\w{2,12} )?error|get(?:ting|s)? (?:an? |this |the |the following )?(?:\w{2,12} )?(?:errors?|exceptions?|timeouts?)|error (?:message|code|\d{3})|blank (?:page|screen)|timing out|times out|unable to (?:log|access|open|connect|print|download|upload|see|send|sign|reach)|(?:can't|cannot|can not|can no longer|couldn't) (?:even |seem to )?(?:log|access|open|connect|print|download|upload|sign|reach|get into|get in|reset|save|export|load|get (?:the|our|my|it|this|any) ?(?:[\w-]{2,15} ){0,3}to (?:work|load|open|print|start|connect|sync|respond|display|show))",
    "ALTER": r"add|change|modify|extend|include|integrate|remove|replace|adjust|customi[sz]e|expand|enlarge|introduce|support|translate|move|rename|redesign|swap|switch|increase|enhance|extra|have an?(?:other| additional| extra)? (?:\w{2,12} ){0,2}(?:button|report|field|page|screen|column|user|language|version|filter|option|role|step)",
    "SPELL": r"\d{1,3} ?(?:min(?:ute)?s?|m|')|\d{1,2}(?:\.\d)? ?h(?:ou)?rs?|(?:one|two|five|ten|fifteen|twenty(?:[ -]five)?|thirty|forty(?:[ -]five)?|fifty) min(?:ute)?s|half an hour|an hour(?: and a (?:half|quarter))?|one hour|(?:a )?quarter of an hour|three quarters of an hour",
    "MEETING": r"meeting|call|session|workshop|training|webinar|interview|conference|party|lunch|dinner|event|demo|kick-?off|hearing|appointment|visit|class|course|game|show|flight",
}
_I = r"\b<I>(?: \([^()]{1,30}\))?(?: and \w{2,15})?"

_RULES = (
    # what has come
    _act("you will find it attached", Act.DELIVERY, r"\byou(?:'ll| will| can| may) (?:also )?find (?P<what>(?:the|our|your|an?|my|all|both) [^.;:?]{2,60}?) (?:attached|enclosed|in the attach(?:ment|ed)(?: \w{2,12})?|below|herewith|at (?:the|this) (?:following )?link)\b", 0.85, "attached"),
    _act("sharing", Act.DELIVERY, r"^(?:(?:hi|hello|dear) [a-z]{0,12},? )?(?:sharing|attaching|enclosing|forwarding|sending)(?: you| over| here| herewith| across| with you){0,2} (?P<what>(?:the|our|your|my|an?|some|all)\b[^.;:?]{2,100})", 0.65, unless=r"\b(?:on|by|at|in|next) ¤|\b(?:tomorrow|later|soon|by|is|was|would|will)\b"),
    _act("below are", Act.DELIVERY, r"^(?:below|above|here below) (?:is|are|(?:you(?:'ll| will| can)|please|kindly) find) (?P<what>(?:the|our|your|my|an?|some|all)\b[^.;:?]{2,80})", 0.6),
    _act("was delivered", Act.DELIVERY, r"\b(?:was|were)(?: successfully| finally| already| just| all| both){0,2} (?P<verb><DELIVER>)(?: to (?:you|your \w{2,15}|production|the \w{2,15}))?(?: (?:earlier )?¤| yesterday| last night| earlier| just now| this morning|[.!]|$)", 0.65, "given", unless=r"\b(?:(?:he|she|i|we|they) (?:was|were)|if|once|when|until|after|not|\w{0,6}n't|who|which|that|what|by you|had|should|would|never|asked|(?:was|were) (?:paid|signed|updated|created|added) (?:by|in))\b"),
    _act("is now in the folder", Act.DELIVERY, r"\b(?:is|are)(?: now| already){1,2} (?:in|on|under|at) (?:the|your|our) (?:[\w-]{2,15} ){0,2}(?:folder|drive|server|portal|dropbox|sharepoint|inbox|repository|store|production|staging)\b", 0.7, "given", unless=r"\b(?:if|once|when|until|not)\b"),
    _act("you should have received", Act.DELIVERY, r"\byou should (?:already |now )?have (?:received|got) (?P<what>(?:the|our|an?|your|my)\b[^.;:?]{2,80})", 0.55, unless=r"\b(?:if|not)\b"),
    _act("as promised, attached", Act.DELIVERY, r"\bas (?:promised|agreed|requested|discussed|mentioned)(?: (?:on|in|during|yesterday|earlier|last)[^,.:;]{0,30})?,? {0,2}(?:please |kindly )?(?:find |see |i(?:'ve| have|'m| am)? |we(?:'ve| have|'re| are)? )?(?:attached|enclosed|attach|enclose|attaching|enclosing)(?: (?:is|are|please find))?\b(?: (?P<what>[^.;:]{3,120}))?", 0.92, "attached"),
    _act("as promised", Act.DELIVERY, r"\bas (?:promised|agreed|requested|discussed|mentioned)(?: (?:on|in|during|yesterday|earlier|last)[^,.:;]{0,30})?,? {0,2}(?:please find|here(?:'s| is| are| you| comes)|attached|enclosed|i(?:'m| am)? (?:send|attach|enclos|forward|shar)|i(?:'ve| have)? (?:attached|enclosed|sent|shared|uploaded)|we(?:'ve| have)? (?:attached|enclosed|sent|shared|uploaded)|find )", 0.9),
    _act("please find attached", Act.DELIVERY, r"\b(?:please |kindly |pls |plz )?(?:find|see|refer to)(?: here(?:with)?| below| the)? ?(?:attached|enclosed|attachments?|enclosures?)(?: (?:is|are|herewith|here|please find|to this e?-?mail))?(?: (?P<what>[^.;:]{3,120}))?|\bpfa\b(?: (?P<what2>[^.;:]{3,120}))?", 0.9, "attached"),
    _act("find attached, thing between", Act.DELIVERY, r"(?:^|\b(?:please|kindly|pls) )find (?P<what>(?:the|our|your|my|an?|all|two|three)\b[^.;:]{2,80}?) (?:attached|enclosed)\b", 0.9, "attached"),
    _act("attached is", Act.DELIVERY, r"(?:^|\b(?:and|hi|hello|dear) )(?:i have )?(?:attached|enclosed)(?: herewith| here| below)?,? (?:is|are|please find|you will find|you'll find|you can find|find|to this e?-?mail (?:is|are))? ?(?P<what>(?:the|our|your|my|an?|some|is|all|both|two|three|latest|draft|revised|updated|final|signed)\b[^.;:]{2,120})", 0.85, "attached"),
    _act("I attach", Act.DELIVERY, r"\b<I>(?:'ve| have| am|'m|'re| are| also| just| now){0,3} (?:attached|attaching|enclosed|enclosing|attach|enclose)\b(?: (?P<what>[^.;:]{3,120}))?", 0.85, "attached"),
    _act("is attached", Act.DELIVERY, r"\b(?:is|are|it's) (?:now )?(?:attached|enclosed)\b", 0.8, "attached given"),

    _act("as promised, alone", Act.DELIVERY, r"^as (?:promised|agreed|requested|discussed)[.!:]{0,2}$", 0.6, "empty"),
    _act("is here, at a link", Act.DELIVERY, r"\b(?:is|are) (?:now |already |available |ready |online |up |uploaded |published ){0,3}(?:(?:here|at|under|on|via)(?: the)?(?: following)?(?: link| address)? ?:? ?)?https?://", 0.72, "given", unless=r"\b(?:if|once|when|until|after|not|\w{0,6}n't|will|documentation (?:is|for)|website|homepage)\b"),
    _act("find it at a link", Act.DELIVERY, r"\byou can (?:now |already )?(?:find|download|access|get|view|see) (?P<what>[^.;:]{3,80}?) (?:here|at|under|on|via|from)(?: the)?(?: following)?(?: link| address)? ?:? {0,2}https?://", 0.7, unless=r"\b(?:if|once|when|not|more (?:info|information|details))\b"),
    _act("here is", Act.DELIVERY, r"^(?:(?:sorry|apologies|apologise|apologize)[^,.;:]{0,40}, )?(?:[a-z]{2,12},? )?(?:so,? |and |ok,? )?here (?:is|are|comes|you go|it is|they are)\b:?(?: (?P<what>[^.;:]{3,120}))?|^here's (?P<what2>[^.;:]{3,120})", 0.6, unless=r"\b(?:how|what|why|who i|hoping|the (?:thing|problem|deal|situation))\b"),
    _act("has been delivered", Act.DELIVERY, r"\b(?:has|have|'ve|'s) (?:now |already |just |all |both |successfully |finally ){0,2}been (?:successfully |fully |already |now )?(?P<verb><DELIVER>)\b(?! (?:back |out )?(?:to|until|till|from) (?:the )?¤)", 0.75, "given", unless=r"\b(?:if|once|when|until|after|not|has n't|hasn't|never|should have|could have|would have|asked|requested|by you|by your)\b"),
    _act("it is live now", Act.DELIVERY, r"\b(?:is|are|it's|they're|that's|'s) (?:now |already |finally |all |up and |fully |back ){1,2}(?P<verb>live|open|enabled|activated|installed|connected|unblocked|ready|done|complete|completed|finished|available|deployed|fixed|online|running|in place|set up|uploaded|working|resolved|signed|released|published)\b|\b(?:is|are|it's|they're|that's) (?P<verb3>live|ready|done|complete|finished|available|deployed|fixed|online|running|uploaded|working|resolved|corrected|open|enabled|activated|installed|connected|unblocked)(?: again)? now\b|\b(?:is|are|was|were) (?P<verb4>corrected|fixed|resolved|solved|repaired|restored|deployed|released|rolled out|installed|completed|uploaded|published)(?: again)?(?: (?:successfully|now))?(?:[.!,;]|$| and\b| (?:at|today|yesterday|this morning|last night|earlier|an hour ago)\b)|\b(?:it's|it is|that's|that is|all|everything is) (?P<verb2>live|done|fixed|finished|completed|deployed|set up|sorted|ready)\b", 0.75, "given", unless=r"\b(?:if|once|when|until|after|as soon as|not|\w{0,6}n't|whether|unless|who|only)\b"),
    _act("I have sent", Act.DELIVERY, r"\b<I>(?:'ve| have| 've|)(?: (?:now|already|just|also|finally|successfully|personally|both)){0,2} (?P<verb><DELIVER>)\b", 0.75, unless=r"\b(?:if|once|when|until|after|as soon as|not|\w{0,6}n't|whether|unless|never|last (?:week|month|year|thursday|monday|tuesday|wednesday|friday|sunday|saturday)|get(?:ting)?|(?:the|an?|any|those|these|files?|documents?) (?:[\w-]{2,20} ){0,3}(?:that|which) <I>|should have|could have|would have|who've|were|used to)\b"),
    _act("done", Act.DELIVERY, r"^(?:[a-z]{2,12}, )?(?:all |it's |this is |that's |ok,? )?(?:done|sent|fixed|delivered|completed|deployed|finished|shipped|uploaded)(?: now| just now| as requested| as promised| as discussed| today)?[.!]?$", 0.8),
    _act("sent by a third", Act.DELIVERY, r"(?P<maker>\b[a-z][\w'-]{2,20}(?: [a-z][\w'-]{2,20})?) (?:(?:has|just) (?:already |just |now )?(?P<verb>sent|delivered|uploaded|shared|deployed|fixed|completed|finished|forwarded|e-?mailed|submitted|signed|paid)\b|(?P<verb2>sent|e-?mailed|forwarded|handed|shipped|delivered|gave) (?:you|it to you|them to you)\b)", 0.65, who=Who.THIRD, unless=r"\b(?:if|once|when|until|after|as soon as|not|\w{0,6}n't|whether|unless|never|who|which|that)\b"),
    # what is taken back
    _act("no need any more", Act.WITHDRAWAL, r"\b(?:(?:there(?:'s| is) )?no (?:longer any |more )?need (?:to|for (?:you|us|them) to|for)|(?:you|we) (?:do not|don't|no longer) (?:need|have) to|you needn't|no longer (?:need|require)s?(?: to)?|(?:do not|don't) need) (?P<verb>[^.;:?]{2,80}?)(?: (?:any ?more|any longer|now|after all|for now|at this point|as .{2,40}))?[.!]{0,3}$", 0.75, unless=r"\b(?:anything|any (?:more )?help|assistance|further|worry|panic|rush|reply|respond|to thank|apologi|bother you|hurry|any ?more \w{2,20}(?:s|es) )\b"),
    _act("no longer needed", Act.WITHDRAWAL, r"\b(?:is|are) no longer (?P<verb>needed|required|necessary|relevant)\b", 0.85, "given"),
    _act("please disregard", Act.WITHDRAWAL, r"\b(?:please |kindly |pls |you can |you may |just )?(?P<verb>disregard|ignore|forget(?: about)?|scrap|skip|drop) (?P<what>(?:my|the|our|that|this|it)\b[^.;:]{0,80})", 0.75, unless=r"\b(?:if you|don't|do not|didn't|can't|cannot|never|\w{0,6}n't|this (?:message|e-?mail|notice|reminder) if|already)\b"),
    _act("is withdrawn", Act.WITHDRAWAL, r"\b(?:is|are|has been|have been)(?: hereby| now| officially){0,2} (?P<verb>withdrawn|cancell?ed|called off|dropped|scrapped|shelved)\b", 0.7, "given", unless=r"\b(?:if|meeting|call|flight|tickets?|session|not|unless|subscription|training|class|workshop|event|\w{0,6}n't)\b"),
    _act("changed our mind", Act.WITHDRAWAL, r"\b<I>(?:'ve| have)? changed (?:our|my) minds? (?:about|on|regarding|concerning) (?P<what>[^.;:?]{2,80})", 0.75),
    _act("cancel it", Act.WITHDRAWAL, r"\b(?:<ASK> cancel|(?:we|i) (?:would like|want|wish|need|have decided|decided|have) to cancel|let's cancel|we(?:'re| are) cancell?ing|you can cancel|consider (?:it|this) cancell?ed) (?P<what>[^.;:]{2,80})", 0.6, unless=r"\b(?:account|subscription|membership|meeting|call|flight|tickets?)\b"),
    _act("we decided against it", Act.WITHDRAWAL, r"\b(?:we|i)(?:'ve| have)? (?:decided|chosen|agreed) (?:not to (?:go (?:ahead|forward)|proceed|continue|pursue|use|have|do|add|take)|against|to (?:drop|scrap|go without|leave out|abandon))\b(?: with)? ?(?P<what>[^.;:]{2,80})?", 0.75),
    _act("hold off", Act.WITHDRAWAL, r"\b(?:(?:<I>(?:'d| would)?(?: like| want| prefer| need| have| decided)?(?: you)? to|let's|let us|<ASK>|better) (?P<verb>hold off|pause|park|freeze|shelve|suspend)(?: (?:on|with))? (?P<what>[^.;:?]{2,80}))", 0.6, unless=r"\b(?:if|don't|not)\b"),
    _act("never mind", Act.WITHDRAWAL, r"^(?:[a-z]{2,12},? )?(?:never ?mind|don't bother|forget it|scratch that)\b", 0.65),
    # what moves
    _act("agreed, we will move it", Act.ACCEPTANCE, r"^(?:agreed|ok(?:ay)?|fine|sure|yes|alright|no problem|understood|deal)[,.! -]{1,3}(?:(?:we|i)(?:'ll| will| can)|let's) (?:move|push|shift|postpone|reschedule|change|set|make) (?:it|this|that|the [^.;?¤]{2,30}?)(?: back| out)? (?:to |on |for |until )?(?:the )?¤", 0.8, "empty"),
    _act("asks to move", Act.MOVE, r"\b(?:can|could|may|might|shall|should|would it be (?:possible|ok|okay|fine|alright)(?: for (?:us|you))?(?: to| if)?|is it (?:possible|ok|okay|fine|alright)(?: for (?:us|you))?(?: to| if)?|would you mind if|do you mind if|any chance)(?: (?:we|i|you|us|the|our|your)(?: [\w-]{2,20}){0,4}?)?(?: (?:perhaps|maybe|please|possibly|be|to))? (?P<verb>move|moved|push|pushed|shift|shifted|postpone|postponed|delay|delayed|reschedule|rescheduled|make it|bring forward|defer|deferred|delivered|deliver(?: it)?|do it|have it) (?P<what>[^.;?¤]{0,80})¤", 0.85, "asked question asking", unless=r"\b(?:when|who|what)\b"),
    _act("asks for another day", Act.MOVE, r"\b(?:can|could|may|shall|should|would) (?:we|you|i)(?: perhaps| maybe| please| possibly)? (?P<verb>do|have|hold|make|deliver|send|ship|finish|say|set|hand over)(?P<what>[^.;?¤]{0,60}?) ?(?:on |for |by |at )?¤{1,60} (?:instead|rather than|and not|not)\b", 0.8, "asked question asking"),
    _act("how about another day", Act.MOVE, r"^(?:so |or |and |then )?(?:how|what) about (?:moving (?:it|this) to )?¤{1,60}(?: instead)?\?", 0.6, "asked question asking whole"),
    _act("asks to postpone", Act.MOVE, r"\b(?:can|could|may|would it be (?:possible|ok|okay|fine)(?: for us)? to|is it (?:possible|ok|okay|fine)(?: for us)? to)(?: (?:we|i|you|us))?(?: please)? (?P<verb>postpone|reschedule|push back|delay|defer|move) (?P<what>[^.;?]{2,80})", 0.75, "asked question asking"),
    _act("until then for it", Act.MOVE, r"\b(?:(?:can|could|may) (?:we|i)(?: please| perhaps)? (?:have|get|take)|(?:would|is) it (?:be )?(?:possible|ok|okay|fine|alright)(?: for us)? (?:to (?:have|get|take)|if we (?:have|get|take|had|got|took))|(?:we|i)(?: would|'d) (?:like to have|ask for)) (?:until|till) ¤{1,60}(?: instead)?,? (?:for|with|to (?:send|deliver|finish|complete|share|prepare|submit)) (?P<what>[^.;:?¤]{3,80})", 0.82, "asked question asking"),
    _act("needs until then", Act.MOVE, r"\b(?:(?:would|is) it (?:be )?(?:possible|ok|okay|fine|alright)(?: for us)? (?:to (?:have|get|take)|if we (?:have|get|take|had|got|took))|(?:we|i)(?: would|'d) (?:like to have|ask for)) (?:until|till) ¤{1,60}(?: instead)?(?:[.!?]|$)", 0.75, "asked question asking empty"),
    _act("needs time, no day", Act.MOVE, r"\b(?:we|i)(?: will|'ll| would|'d)?(?: unfortunately| still| also)? need (?:a (?:bit|little) more|some more|more|additional|extra) time (?:for|with|on|to (?:finish|complete|deliver|prepare|send|finalise|finalize)) (?P<what>[^.;:?¤]{3,80})", 0.7, "slip undated"),
    _act("needs more time", Act.MOVE, r"\b(?:can|could|may) (?:we|i|you give us|you give me|we have|i have|you allow us)(?: have| get| take)? (?:until|till|a (?:few|couple of) more|another (?:few|couple|day|week|two|three|\d)|one more|two more|some more (?:time|days)|more time|an extension|a little more time)[^.;?]{0,60}", 0.8, "asked question asking empty"),
    _act("would rather", Act.MOVE, r"\b(?:we|i)(?:(?:'d| would)? (?:prefer|rather|like)(?: to)? (?P<verb>move|have|do|shift|push|postpone|reschedule|make|deliver|send)(?P<what>[^.;¤]{2,60}?) (?:to|on|for|until|till) ¤{1,60} (?:instead|rather)|(?:'d| would) (?:prefer to|rather) (?P<verb2>move|have|do|shift|push|postpone|reschedule|make|deliver|send)(?P<what2>[^.;¤]{2,60}?) (?:to|on|for|until|till) ¤)", 0.75, "asked"),
    _act("needs to move", Act.MOVE, r"\b(?:we|i)(?:'ll|'d| will| would|'re going to| are going to| am going to|'m going to|'re| are|'ve| have| had| also| unfortunately){0,3}(?: (?:have|need|forced|obliged|going|like|decided|required))? ?(?:to )?(?P<verb>push(?:ing)?(?: back| out)?|move|moving|postpone|postponing|delay|delaying|shift|shifting|reschedule|rescheduling|defer|deferring) (?P<what>[^.;?]{2,80}?) ?(?:to|until|till|by|for|back|into)? ?¤", 0.8, "slip", unless=r"\b(?:can|could|shall|should) (?:we|i)\b"),
    _act("not before, by us", Act.MOVE, r"\b<I> (?:(?:won't|will not|can't|cannot|can not)(?: be able to)?|are (?:not|un)able to|aren't able to) (?P<verb>(?:have|get|finish|deliver|send|complete|ship|release|provide|submit)\b[^.;?¤]{0,60}?) (?:before|until|till) (?:the )?¤", 0.65, "slip", unless=r"\bif\b"),
    _act("needs more days", Act.MOVE, r"\b<I>(?:'ll| will| would| do| still| are going to| may| might){0,2} need (?P<verb>(?:(?:a (?:few|couple of|little|bit)|two|three|some|one|\d{1,2}) more (?:working |business )?(?:days?|weeks?|hours?|time)|another (?:(?:few|two|three|\d{1,2}|couple of) )?(?:days?|weeks?|hours?)|more time|an extension)\b[^.;?¤]{0,40})", 0.65, "slip empty"),
    _act("has to postpone", Act.MOVE, r"\b<I>(?:'ll| will| unfortunately| regrettably| therefore| may| might){0,2} (?:have|need|had|are forced|were forced|are obliged|decided|have decided)(?: unfortunately)? to (?P<verb>postpone|delay|push back|defer) (?P<what>[^.;:?¤]{2,60})", 0.62, "slip undated", unless=r"\b(?:<MEETING>|if|not|\w{0,6}n't|payment|decision)\b"),
    _act("there is a delay", Act.MOVE, r"\bthere(?:'s| is| will be|'ll be|'s going to be| has been)(?: unfortunately| now| going to be){0,2} (?:an?|some|another) (?:[a-z]{2,12} )?(?P<verb>delays?)(?= (?:of|in|with|on|to|for|from|due|because|by|again|now|as|since)\b| ?(?:[.,;!?()]|$))(?: of [^.;?,]{2,30}?)?(?: (?:in|with|on|to|for) (?P<what>(?:the|our|your|this|some)\b[^.;:?¤]{2,60}))?", 0.6, "slip undated", unless=r"\b(?:if|no delay|not|\w{0,6}n't|flight|traffic|train|apolog\w{2,4})\b"),
    _act("let's move", Act.MOVE, r"\b(?:let's|lets|let us|i(?:'d| would)? suggest (?:we |to )?|i propose (?:we |to )?|we propose to |suggest (?:we |to )) ?(?P<verb>move|push|shift|postpone|reschedule|delay)(?:ing)? (?P<what>[^.;?¤]{2,60}?)(?: back| out)? (?:to|until|till|by|for) (?:the )?¤", 0.7, "asked", unless=r"\b(?:move on|move forward)\b"),
    _act("would another day work", Act.MOVE, r"\b(?:would|does|could|is) ¤{1,60} (?:work|be (?:ok|okay|possible|fine|better)|suit|ok|okay|possible|fine)(?: for you| you)? instead\b", 0.7, "asked question asking empty"),
    _act("we will be late", Act.MOVE, r"\b(?:<I> (?:will|won't|'ll|are going to|'re|are|am)(?: not| unfortunately){0,2}|<I>'(?:ll|re|m)(?: not)?) (?:be able to )?(?P<verb>(?:make|meet|hit|keep) (?:it by|the|our|that|this|tomorrow's|¤)[^.;]{0,60}|(?:be )?(?:running )?(?:late|behind schedule|delayed|behind) (?:with|on)[^.;]{0,60})", 0.6, "slip", unless=r"\b(?:we will (?:meet|make|hit|keep)|we'll (?:meet|make|hit|keep)|i will (?:meet|make|hit|keep)|i'll (?:meet|make|hit|keep))\b"),
    _act("is delayed", Act.MOVE, r"\b(?:is|are|was|were|has been|have been|will be|had to be|has to be|needs to be|will have to be|is being|are being|must be|got|gets|will get)(?: now| unfortunately| also| further){0,2} (?P<verb>delayed|postponed|pushed(?: back| out)?|moved|rescheduled|shifted|deferred|late|running late)\b(?: by [^.;]{2,30}?)?(?: (?:to|until|till|from) )?", 0.7, "slip given", unless=r"\b(?:if|to (?:houston|another|the cloud|production|our new)|moved to (?:the|a|our)|by (?:july|whom)|not be|not|why|apologi[sz]e for (?:the )?late|sorry for (?:the |my )?(?:late|delay))\b"),
    _act("will slip", Act.MOVE, r"\b(?:will|would|has|have|is going to|may|might|'ll) (?:now |unfortunately |probably |likely |have to )?(?P<verb>slip|slipped|move|be (?:delayed|postponed|pushed(?: back)?|moved|late))(?: back| again| by [^.;]{2,30}?)?(?: (?:to|until|till|from|into)\b)? ?¤", 0.75, "slip given"),
    _act("moved to, in a list", Act.MOVE, r"(?:^|[:;,(-] )(?:now )?(?P<verb>moved|postponed|pushed(?: back| out)?|delayed|rescheduled|deferred|shifted)(?: back)? (?:to|until|till) (?:the )?¤", 0.65, "slip given", unless=r"\b(?:if|<MEETING>|price|rate|office)\b"),
    _act("moves to", Act.MOVE, r"\b(?P<verb>(?:moves|slips|shifts|is moving|are moving|is slipping|is shifting|gets pushed|goes back|is now|has slipped|has moved)(?: back| out)?) (?:to|into|until|till|for) (?:the )?¤", 0.7, "slip given", unless=r"\b(?:if|when|price|rate|office|moved? (?:to|into) (?:the|our|a))\b"),
    _act("not before", Act.MOVE, r"\b(?P<verb>(?:won't|will not|is not going to|isn't going to|cannot|can't) (?:be (?:ready|delivered|available|done|finished|live|complete|completed)|arrive|make it|ship|come|happen|go live|be here|(?:deliver|send|provide|finish|complete|release|supply|have|approve|sign)(?: [^.;?¤]{2,40}?)?)) (?:before|until|till|by) ¤", 0.65, "slip given", unless=r"\b(?:i|he|she|if)\b"),
    _act("new date", Act.MOVE, r"\b(?:the )?(?:new|revised|updated|corrected) (?:delivery |target |go-?live |release |launch |completion |due |expected )?(?:date|eta|deadline|timeline|estimate|schedule) (?:is|will be|would be|:) ?(?:now )?¤", 0.85, "slip empty"),
    _act("doubts the date", Act.MOVE, r"\b(?:(?:don't|do not) (?:think|believe|expect|see how) (?:that )?(?:<I>|it|this|that|they)(?:'ll| will| can| could)|(?:doubt|unlikely|no way)(?: that)? (?:<I>|it|this|that|they)(?:'ll| will| can| could)) (?:be able to )?(?P<verb>(?:make it|finish|deliver|have it|be ready|be done|manage|meet|ship|get it|hit|send|complete|go live)[^.;?¤]{0,60}?) ?(?:by|on|before|for|until)? ?¤", 0.65, "slip doubting undated", unless=r"\bif\b"),
    _act("takes longer", Act.MOVE, r"\b(?:will|is going to|'s going to|'ll|is|'s) (?:take|taking|need|needs) (?:longer|more time|(?:a few|a couple of|some|two|three|\d{1,2}) more (?:days|weeks)|another (?:day|week|few days|two days))", 0.65, "slip given"),
    _act("until instead", Act.MOVE, r"^(?:[\w,' ]{0,50}? )?(?:instead of|rather than) [^,.;]{2,40}, [^.;]{0,60}¤", 0.6, "slip"),
    # what is refused
    _act("cannot", Act.REFUSAL, r"\b<I>(?: (?:are|am|do|will|would|really|just|simply|unfortunately|also|regret that <I>|'re)){0,2}(?: (?:will|are|am)? ?(?:not|un)(?: be)? ?(?:able to|going to be able to|in a position to)| ?(?:cannot|can't|can not|won't|will not|are unable to|am unable to|'re unable to|'m unable to|'re not able to|'m not able to|aren't able to|couldn't|don't think <I> can|won't be able to|will be unable to|are not going to|am not going to))(?: <ADV>)? (?:be able to )?(?P<verb>[a-z]{2,20})", 0.65, unless=r"\b(?:wait|thank you enough|find|believe|see|hear|imagine|stress|emphasi|understand|remember|recall|tell|say|complain|only|open|log|access|reach|connect|download|get (?:in|into|through|it to)|yet|help (?:but|feeling|thinking)|disclose|until|unless|print|reset|load|save|export|sign in|upload|be in|be at|be there|be available|hesitate|forget|bother|have to|need|guarantee|raise|increase|charge)\b"),
    _act("out of scope", Act.REFUSAL, r"\b(?:is|are|falls?|fall|would be|that's|it's)(?: clearly| unfortunately| still| really)? (?:out of|outside(?: of)?|not (?:in|within|part of|covered by|included in)|beyond) (?:the |our |this )?(?:agreed |current |original |contract(?:ual)? |project )?(?:scope|contract|agreement|package)\b", 0.6, "given", unless=r"\b(?:if|whether)\b"),
    _act("too late for us", Act.REFUSAL, r"\b(?:that|this|it)(?:'s| is| would be) (?:really |far |much |a bit )?(?:too (?:late|early|soon|tight)|not (?:good|feasible|doable|convenient|workable))(?: for (?:us|me|our \w{2,12}))\b", 0.7, "empty", unless=r"\bif\b"),
    _act("have to decline", Act.REFUSAL, r"\b<I>(?:'ll|'m|'re| will| am| are)?(?: (?:going|afraid|sorry|<I>|but|have|need|must|regret|unfortunately|would|rather|to|think|respectfully)){0,4} (?:to )?(?P<verb>decline|refuse|reject|turn (?:this|it|that) down|pass on (?:this|that|it|doing)|opt out of|say no)\b", 0.75),
    _act("not possible", Act.REFUSAL, r"\b(?:(?:is|are|will|would|it's|that's)(?: unfortunately| sadly)? (?:not|\w{0,6}n't)(?: be| going to be)? (?:possible|feasible|doable|realistic)|isn't possible|won't be possible|impossible for us|out of the question|not something we can)\b", 0.65, "given", unless=r"\b(?:if|whether)\b"),
    _act("that does not work for us", Act.REFUSAL, r"\b(?:that|this|(?:the|your) (?:new |proposed |suggested |later |earlier )?(?:date|day|time|deadline|timeline|schedule|proposal|change))(?: unfortunately| sadly| really)? (?:does not|doesn't|won't|will not|is not going to|isn't going to|would not|wouldn't) (?:really )?(?:work|suit|do|be possible|be acceptable)(?: for (?:us|me|our side|our team)| us| me)?\b|\b(?:we|i) (?:cannot|can't|can not|will not|won't|are not able to|are unable to|do not|don't) (?:accept|agree)\b|^(?:no,? |sorry,? |unfortunately,? ){0,3}(?:that is |that's |this is |it is )?not (?:possible|acceptable|feasible)\b", 0.75, "empty", unless=r"\b(?:if|unless|why|until)\b"),
    _act("keep the date", Act.REFUSAL, r"\b(?:(?:need|have|prefer|like|want|must|rather|insist|let's|please|would) (?:to |on )?(?:keep(?:ing)?|stick(?:ing)? (?:to|with)|stay(?:ing)? with|hold(?:ing)? to)) (?:the |our |your )?(?:original|agreed|current|first|initial|old|existing) (?P<what>(?:date|day|plan|deadline|schedule|timeline|time|delivery date))\b", 0.72),
    _act("date does not work", Act.REFUSAL, r"¤(?: unfortunately| sadly| really)? (?:does not|doesn't|won't|will not|is not going to|isn't going to) (?:work|suit|be possible|do)\b|¤(?: unfortunately)? (?:is|would be) (?:not possible|too late|too early|too soon|impossible|difficult|not good|a holiday)", 0.75, "empty"),
    # what is agreed
    _act("will do", Act.ACCEPTANCE, r"^(?:(?:hi|hello|dear|thanks|thank you|ok|okay|sure|yes|noted|understood|great|absolutely|of course|no problem|certainly|fine|perfect|got it|alright|right|yep|sir|[a-z]{2,12})[,.!]? ){0,3}(?:<I>)? ?(?:will|'ll|shall) (?:certainly |gladly |definitely )?(?P<verb>do(?: so| it| that| this)?)\b(?: by ¤{1,40}| ¤{1,40}| on ¤{1,40}|,? thanks?(?: you)?)?[.!]{0,3}$|^(?:ok|okay|sure|yes|noted|understood|of course|no problem|certainly)?,? ?will do\b", 0.85, "empty"),
    _act("yes, we can", Act.ACCEPTANCE, r"^(?:(?:hi|hello|dear) [a-z]{0,12},? ?)?(?:yes|yep|sure|ok|okay|of course|certainly|absolutely|no problem)[,.!]? (?:<I>) can(?: certainly| gladly| definitely| surely)? (?:do (?:so|that|it|this)|manage(?: that| it| this)?|arrange (?:that|it|this)|help with (?:that|it|this))[.!]{0,3}$", 0.7, "empty"),
    _act("will take care of it", Act.ACCEPTANCE, r"^(?:(?:hi|hello|dear|sure|ok|okay|yes|thanks) ?[a-z]{0,12},? ?)?(?:<I>)(?: will|'ll| shall) (?:gladly |certainly )?(?:take care of|look after|see to|handle|deal with|sort out|arrange) (?:it|this|that)(?: for you)?(?: ¤{1,40}| (?:by|on|before) ¤{1,40})?[.!]{0,3}$", 0.75, "empty"),
    _act("consider it done", Act.ACCEPTANCE, r"\b(?:consider (?:it|this|that) done|you(?:'ve)? got it|you can count on (?:it|us|me|that)|count on (?:it|us)|leave (?:it|that) (?:with|to) (?:me|us)|i'm on it|we're on it|i am on it|we are on it|^on it)(?:[.!,;]|$| and\b| -)", 0.75, "empty"),
    _act("sure", Act.ACCEPTANCE, r"^(?:(?:hi|hello|dear|ok|okay|yes) [a-z]{0,12},? ?)?(?:sure(?: thing)?|of course|no problem(?: at all)?|absolutely|certainly|by all means|with pleasure|happy to(?: do (?:so|that|it))?|glad to|gladly)[.!,]", 0.6, "empty", unless=r"\b(?:thank|worries)\b"),
    _act("date is fine", Act.ACCEPTANCE, r"¤(?: at [\w:.]{1,8})?(?: (?:also|still|sounds|looks|should|would|will|it|that|this|date|indeed|then|as well))?(?: (?:is|be|works?|sounds|looks|suits))?(?: (?:also|absolutely|perfectly|totally|just|completely|all|very))? ?(?:(?:is|be|works?|sounds|suits|looks) ?)?(?:fine|good|ok|okay|great|perfect|alright|acceptable|excellent|agreed|confirmed|doable|it is|works|suits|no problem|well)\b(?:,? (?:for|with|by) (?:us|me|everyone|all|our side|the team))?(?: (?:too|as well|then))?", 0.85, "empty", unless=r"\b(?:if|not|\w{0,6}n't|would .{0,20}be (?:ok|okay|fine|good|possible)|hope|was|work(?:s|ing)? (?:on|in|at)|unless|whether|let me know)\b"),
    _act("that works", Act.ACCEPTANCE, r"^(?:(?:ok|okay|yes|sure|great|perfect|thanks|thank you),? )?(?:that|this|it)(?:'s| is| should| would| will)? (?:works?|be fine|fine|ok|okay|perfect|alright|agreed)[.!]{0,3}$|\b(?:the|your) (?:new |revised |proposed |later |updated )(?:date|day|deadline|timeline|schedule|time|delivery date) (?:is|looks|seems|sounds) (?:acceptable|fine|good|ok|okay|agreed|alright|reasonable|approved)\b", 0.65, "empty", unless=r"\b(?:if|not|unless|whether)\b"),
    _act("no objection", Act.ACCEPTANCE, r"\bno (?:objections?|problem|issues?|worries)(?: at all)? (?:to|with|for|from (?:us|our side)(?: (?:to|with|for))?) (?:the |it on |moving [^.;?¤]{2,30} to |having [^.;?¤]{2,30} on )?¤{1,60}(?=[.,!;]|$| from our| from us| for us| for me| at all| then| instead)", 0.75, "empty", unless=r"\b(?:if|unless)\b"),
    _act("confirmed for", Act.ACCEPTANCE, r"^(?:ok(?:ay)?,? |yes,? |thanks,? |all )?(?:(?:i|we)(?: hereby| can)? confirm|confirmed|confirming)(?: for| on| it for)? ¤", 0.75, "empty"),
    _act("fine with us", Act.ACCEPTANCE, r"\b(?:(?:that|this|it|which)(?:'s| is| works| sounds| will be| would be)?|the (?:new |revised |proposed )?(?:date|deadline|time|schedule|timeline|plan)(?: is| works)?) ?(?:absolutely |perfectly |totally |also )?(?:fine|ok|okay|good|great|works|perfect|no problem|acceptable)(?: (?:for|with|by) (?:us|me|our side))", 0.6, "empty", unless=r"\b(?:if|not|\w{0,6}n't|let me know|whether|hope)\b"),
    _act("I can do a day", Act.ACCEPTANCE, r"\b<I> can (?:do|make)(?: it)?(?: on| at)? ¤{1,60}(?=[.,!;]|$| too| as well| instead)", 0.7, "empty", unless=r"\b(?:if|so that|what)\b"),
    _act("we agree to", Act.ACCEPTANCE, r"\b(?:<I>(?:'re| are| am|'m)? (?:can |also |hereby |gladly )?(?:agree|accept|ok|okay|agreeable|happy|fine)(?: to| with)? (?:the |your |this |that )?(?P<what>(?:new |revised |proposed |changed )?(?:date|deadline|timeline|schedule|delivery date|change|extension|move|postponement)s?\b[^.;]{0,40}|¤{1,40}))", 0.8, unless=r"\b(?:if|not|\w{0,6}n't|unless)\b"),
    _act("agreed", Act.ACCEPTANCE, r"^(?:ok(?:ay)?|yes|agreed|deal|fine|perfect|great)[,.! -]{1,3}(?:(?:let's|lets|we) (?:do|go with|make it|keep|say|move (?:it|this) to) )?(?:it for |it |on |for |by |then )?¤{1,60}(?: it is| then)?[.!]{0,3}$|^(?:agreed|confirmed)(?:, [a-z]{2,15})?[.!]?$", 0.75, "empty"),
    _act("let's make it", Act.ACCEPTANCE, r"\b(?:let's|lets|let us) (?:do|go (?:with|for)|make it|keep|say|aim for|plan (?:for|on)|stick (?:to|with)|move it to|fix|agree on)(?: it)?(?: on| for| by| to)? ¤", 0.6, "empty", unless=r"\b(?:meet|call|talk|lunch)\b"),
    # what is asked for, where it looks like a promise
    _act("you promised", Act.PROMISE, r"\b(?:you|your \w{2,15}) (?:had |have |also |kindly |already )?(?:promised|committed|agreed|undertook|said|confirmed|told us|assured us|mentioned)(?: us| me| that| to us){0,2} (?:to |you would |you will |you'd |you'll |that you would |we would (?:have|get|receive) |(?:it|this|the \w{2,20}) would be )(?P<verb>[a-z]{2,20})", 0.55, who=Who.RECIPIENT, marks="idle question"),
    _act("you will", Act.PROMISE, r"\byou(?:r (?:team|side|colleagues?|engineers?|developers?))?(?:'ll| will| shall|'re going to| are going to)(?: <FILL>){0,2} (?P<verb><DO>)\b", 0.5, who=Who.RECIPIENT, marks="idle", unless=r"\b(?:(?:to|for|with|by|of|from|at) you|if|be able|can|when you|hope|sure you will|once you|please|let us know|have to|need to|(?:will|'ll|shall) get (?:the|our|an?|all|it|them|this|these|your))\b"),
    # what is promised
    _act("you will have it", Act.PROMISE, r"\byou(?:'ll| will| shall| can expect to| should expect to| are going to|'re going to| can)(?: <ADV>){0,2} (?P<verb>have|receive|get|hear (?:from|back from) (?:us|me)|hear back|be receiving|be getting|find|see|be notified|be informed|be contacted)\b(?: (?P<what>[^.;:¤]{2,100}))?", 0.85, unless=r"\b(?:(?:to|for|with|by|of|from|at) you(?:'ll| will| shall)|have to|to be able|have (?:any|no|questions|a (?:nice|great|good))|any (?:questions|problem|difficult|trouble|issue)|can (?:have|get|see|find|hear)|should (?:have|see|find) (?:a|no|some|any|access|seen)|you (?:should|will|'ll) (?:see|find) (?:that|it|how|why|the (?:difference|answer|button|option)|below|attached)|if you|find attached|enjoy|get (?:used|to|back|bored|in touch|a chance))\b"),
    _act("you can have it by", Act.PROMISE, r"\byou can (?P<verb>have|get) (?P<what>(?!an? (?:look|think|seat|break|chat|go|idea))(?:it|them|this|these|the|our|a|an|your)\b[^.;:?¤]{0,60}?)(?: ready| back)? (?:by|on|before) ¤", 0.65, "dated", unless=r"\bif\b"),
    _act("you should have it", Act.PROMISE, r"\byou should(?: <ADV>){0,2} (?P<verb>have|receive|get|hear (?:from|back from) (?:us|me)|hear back|see)\b(?: (?P<what>[^.;:¤]{2,100}))?", 0.75, "dated", unless=r"\bshould (?:have (?:been|received|had|seen|got)|see (?:that|how|why|the difference))\b"),
    _act("you can expect", Act.PROMISE, r"\b(?:you can|you may|you should|please|kindly)? ?(?:also |now |then )?expect (?:to (?:receive|have|get|see) )?(?P<what>(?:the|our|an?|your|this|my|it|them|first|all|another|delivery|feedback|results?|news|further|both|more|something)\b[^.;:?]{0,100})", 0.75, unless=r"\b(?:<I>'(?:d|ll) expect|<I>(?: do| would| also)? ?(?:expect|don't|do not|should expect)|not expect|n't expect|as expected|they expect|expect(?:ed)? (?:you|that|the (?:price|market)))\b"),
    _act("eta", Act.PROMISE, r"(?:^|[(,;-] ?|\b(?:the|our|current|new|my) )(?:eta|e\.t\.a\.|expected (?:delivery|completion|date|arrival)(?: date)?|estimated (?:delivery|completion|arrival|date)(?: (?:date|time))?|delivery(?: date)?|target(?: date)?|go-?live(?: date)?|completion(?: date)?|launch(?: date)?|release(?: date)?|due(?: date)?|planned for|timeline|ready by|handover(?: date)?|shipping(?: date)?|deployment(?: date)?)(?: for (?P<what>[^.;:¤]{2,60}?)| of (?P<what2>[^.;:¤]{2,60}?))?(?: ?[:=-] ?| is | would be | will be | remains | stays )(?:(?:on|by|for|around|approx\.?|approximately|now|still|set for|set to|the) ){0,2}¤", 0.8, unless=r"\b(?:invoice|payment|meeting|call|start|your)\b"),
    _act("we commit", Act.PROMISE, r"\b<I>(?:'d like to| would like to| can| hereby| do| also| fully){0,2} (?:(?:commit|promise|pledge|undertake|guarantee)(?: you)?(?: to| that| it| this| the| on| <I>(?:'ll| will)?){0,3}|(?:assure you|confirm|give you (?:my|our) word)(?: that)? <I>(?:'ll| will| shall)) (?P<verb>[^\s.,;]{2,20})", 0.75, "idle", unless=r"\b(?:not|\w{0,6}n't|can't|receipt|your|with you|that you|the (?:meeting|call|appointment)|attendance|have received|has been|have (?:sent|paid)|was|were)\b"),
    _act("committed to", Act.PROMISE, r"\b<I>(?:'re| are| am|'m|'ve| have)(?: fully| also){0,1} (?:committed|promised|agreed|scheduled|on track|set|ready|due|planning|prepared|aiming|expecting)(?: to| for| that <I>(?:'ll| will)?) (?P<verb>[^\s.,;]{2,20})", 0.7, "idle dated"),
    _act("I will", Act.PROMISE, _I + r",?(?: <FILL>){0,2}(?: (?:will|shall|wil|am going to|are going to|am gonna|are gonna|'ll|ll)|'ll|'m going to|'re going to|'m gonna|'re gonna)(?: ,?<FILL>,?){0,3}:?(?: \(?(?:1|a|i)[.)])? (?P<verb>[a-z][\w'-]{1,20})", 0.9, "idle"),
    _act("happy to, by a day", Act.PROMISE, r"(?:^|\b<I>(?:'ll| will|'d| would|'m| am|'re| are)(?: be)? )(?:more than |very )?(?:happy|glad|pleased|delighted) to (?P<verb>[a-z]{2,20})", 0.6, "dated", unless=r"\b(?:if|unless|should you|to (?:see|meet|join|announce|inform|invite|help|assist|answer|discuss))\b"),
    _act("let me get back", Act.PROMISE, r"\b(?:let me|allow me to|let us)(?: just| also| first| quickly| please)? (?P<verb>check|look|see|confirm|find out|get back|come back|ask|verify|discuss|talk to|speak (?:to|with)|review|revert|think|run this|run it|call|pull|dig|prepare|send|investigate|dig|take (?:a look|it|this)|double[- ]check|consult|follow up|sort)\b", 0.7, "question", unless=r"\b(?:let us know|if you|how you|what you)\b"),
    _act("give me until", Act.PROMISE, r"\b(?:give (?:me|us)|<I>(?:'ll)? need) (?:until|till) (?:the )?¤{1,60}(?: to (?P<verb>[a-z]{2,20})|,? for (?P<what>[^.;:?¤]{3,80}))?", 0.65, "dated"),
    _act("will, doer before", Act.PROMISE, r"(?: (?:will|shall|'ll|is going to|are going to)|'ll)(?: ,?<FILL>,?){0,3} (?P<verb>(?:be )?[a-z][\w'-]{1,20})", 0.8, "idle subject", unless=r"\b(?:be (?:delivered|sent|ready|available|live|shared|provided))\b"),
    _act("we will, in a list", Act.PROMISE, r"^(?P<verb>(?!(?:the|an?|our|your|all|please|we|i|you|if|this|that|it|no|not|any)\b)[a-z]{2,20}) (?:\w|¤)", 0.8, "listed", unless=r"^[a-z]{2,20} (?:is|are|was|will|has)\b"),
    _act("a thing in a list", Act.PROMISE, r"^(?P<what>(?:the|an?|our|your|all|both|final|first|revised|updated) [^.;:?¤]{2,80})", 0.7, "listed dated"),
    _act("will, doer unsaid", Act.PROMISE, r"(?:^| - | -- |; |^(?:ok|okay|sure|yes|thanks|thank you|great|noted|perfect|hi|hello|got it|understood|also|[a-z]{2,12},)[,.]? )(?:will|shall)(?: <FILL>){0,3} (?P<verb>[a-z][\w'-]{1,20})", 0.85, "idle", unless=r"^(?:(?:will|shall) [a-z]{2,12} of\b|(?:will|shall) (?:you|we|i|he|she|they|it|the|this|that|there|your|our|any|some|these|those|be an?)\b|[a-z]{2,12} will (?:not|never))"),
    _act("and the next point", Act.PROMISE, r" \(?[2-9][.)] (?P<verb>[a-z]{2,20})", 0.75, "joined idle dated"),
    _act("and will", Act.PROMISE, r"(?:\b(?:and|but|then|or)|,)(?: <ADV>){0,1} (?:will|shall|'ll)(?: <FILL>){0,3} (?P<verb>[a-z][\w'-]{1,20})", 0.75, "idle joined"),
    _act("will be delivered", Act.PROMISE, r"\b(?:will|shall|'ll|is going to|are going to|is to|are to|is expected to|are expected to|is scheduled to|are scheduled to|is planned to|are planned to|is set to|is due to|are due to)(?: <FILL>){0,2} be(?: <ADV>| fully| completely| successfully| made){0,2} (?P<verb><GIVEN>)\b", 0.75, "given passive", unless=r"\b(?:if|you should|automatically|breakfast|lunch|dinner|drinks|refreshments|who will be|must be|should be (?:able|sent to|paid|signed|returned|submitted)|<MEETING> (?:will|is|shall)|be available (?:to|for a|for the|on (?:my|his|her)|today|from)|prices? (?:and availability )?(?:is|are|will)|(?:i|he|she) (?:will|shall))\b"),
    _act("should be delivered", Act.PROMISE, r"\b(?:should|can|must|could|may|needs? to|ha(?:s|ve) to)(?: <FILL>){0,2} be(?: <ADV>| fully| completely| successfully| made){0,2} (?P<verb><GIVEN>)\b", 0.6, "given dated", unless=r"\b(?:if|automatically|breakfast|lunch|dinner|you should|should be able|be available|<MEETING>|must be (?:paid|signed|returned|received))\b"),
    _act("will go live", Act.PROMISE, r"\b(?:will|shall|'ll|is going to|are going to|should|is expected to|is scheduled to|is planned to|is set to|are set to|are expected to|are scheduled to|are planned to|is due to|are due to)(?: <FILL>){0,2} (?P<verb>go live|be live|go out|ship|arrive|come back online|reach you|follow|launch|be with you|be in your inbox|come (?:to you )?by)\b", 0.75, "given dated", unless=r"\b(?:if|training|meeting|competitors?|they|he|she)\b"),
    _act("goes live on", Act.PROMISE, r"\b(?P<verb>goes live|goes out|ships|rolls out|lands|is going live|is going out|are going out|gets (?:delivered|deployed|released|published|shipped)|is (?:out|live|ready|available|back online)|are (?:out|ready|available|back online))(?: to you| with you)?(?: again)? (?:on |by |from |as of )(?:the )?¤", 0.6, "given dated", unless=r"\b(?:make sure|ensure|want|if|when|whether|<MEETING>|he|she|they|i|is (?:that|this|it)|not|\w{0,6}n't|train|flight|out of|every|each|always|usually)\b"),
    _act("we deliver by", Act.PROMISE, r"(?:^|[,;:] |\b(?:then|and|so) )<I>(?: then| also| now)? (?P<verb>deliver|send|ship|start|begin|launch|go live|hand over|release|deploy|roll out|install|provide|submit|share|complete|finish|present|kick off|switch|migrate|come back to|revert)\b", 0.66, "dated", unless=r"\b(?:if|when|whenever|every|each|always|usually|normally|generally|once|must|until|before|since|what|how|where|who|why|did|do|as soon as|my (?:new )?(?:job|leave|holiday|vacation|shift))\b"),
    _act("ready on, in a list", Act.PROMISE, r"(?:^|[:,;(-] )(?P<verb>ready)(?: for (?:review|testing|uat|pick-?up|collection|you|delivery|shipment|sign-?off|use|approval|the client))? (?:on |by |from |for )?(?:the )?¤", 0.65, "given dated", unless=r"\b(?:if|when|be ready|are you|get ready|<MEETING>)\b"),
    _act("follows on", Act.PROMISE, r"(?P<what>\b(?:the|your|our|an?|more|all|both)\b[^.;:?¤,]{2,60}?) follows? (?:suit )?(?:on |by |early |in |within )?(?:the )?¤", 0.62, "dated", unless=r"\b(?:if|when|who|that|as|which|what|steps?|rules?|procedures?|<MEETING>)\b"),
    _act("I am about to", Act.PROMISE, r"\b<I>(?:'re| are|'m| am)(?: just| now)? about to (?P<verb>[a-z]{2,20})", 0.6, "idle", unless=r"\b(?:if|when|not|\w{0,6}n't|leave|board|start|begin|lose|give up|go)\b"),
    _act("is now expected on", Act.MOVE, r"\b(?:is|are) now (?P<verb>expected|scheduled|planned|due|set|slated|estimated)(?: for| to be \w{3,12}| to \w{3,10}){0,1}(?: (?:in|at) \w{2,20}(?: \w{2,20}){0,2}?)? ?(?:on |by |in |for )?(?:the )?¤", 0.65, "slip given", unless=r"\b(?:if|<MEETING>|payment|i am|i'm)\b"),
    _act("is scheduled for", Act.PROMISE, r"\b(?:is|are|it's|was)(?: now| currently| still| also| all){0,2} (?P<verb>scheduled|planned|expected|slated|targeted|on track|set|estimated)(?: (?:for|to|on|by|at))(?: (?:be|delivery|release|go|launch|completion|deployment|the|end)[\w -]{0,30}?)? ?(?:on |by |for |in |at |before |around )?(?:the )?¤", 0.6, "given dated", unless=r"\b(?:<MEETING>|i am|i'm|payment|begin|start|they|market|earnings)\b"),
    _act("supplier confirmed", Act.PROMISE, r"\b(?:suppliers?|sub-?contractors?|contractors?|vendors?|forwarders?|carriers?|manufacturers?|factory|providers?|courier|agents?|partners?|printers?|agency|warehouse|bank|installers?|distributors?)(?: ?\([^()]{2,40}\)|,? [\w&.-]{2,15},?){0,2} (?:has |have |had )?(?:now |just |also |finally )?(?:confirmed|promised|guaranteed|committed to|agreed to|announced)(?: to us| us)? (?:the |a |an )?(?P<what>(?:delivery|completion|dispatch|shipment|installation|hand-?over|availability|release|arrival|collection)\b[^.;?¤]{0,60}?) (?:by|on|for|before|in|within) (?:the )?¤", 0.7, "dated", who=Who.THIRD, unless=r"\b(?:if|not|\w{0,6}n't)\b"),
    _act("aiming to", Act.PROMISE, r"^(?:(?:we|i)(?:'re| are|'m| am) )?(?:planning|aiming|intending|targeting|expecting) to (?P<verb>[a-z]{2,20})", 0.6, "dated idle"),
    _act("we are targeting", Act.PROMISE, r"\b<I>(?:'re| are|'m| am)(?: now| still| currently)? (?:targeting|aiming for|planning(?: for)?|aiming at|scheduling) (?P<what>(?:an?|the|our|your)\b[^.;:?¤]{2,60}?)(?: on| for| by| in| around)? ?(?:the )?¤", 0.6, "dated", unless=r"\b(?:if|not|<MEETING>|trip|holiday|vacation)\b"),
    _act("we plan to", Act.PROMISE, r"\b<I>(?:'re| are| am|'m|'d| would| do| also| currently| still| now| therefore| thus| hence| then| accordingly){0,3} (?:plan|planning|intend|intending|aim|aiming|expect|expecting|target|targeting|looking|anticipate|anticipating|estimate|propose)(?: to| on| for)? (?P<verb>[a-z]{2,20})", 0.6, "idle dated", unless=r"\b(?:expect(?:ing)? (?:you|that|the|your|a|an|his)|looking (?:at|for|forward|into)|not)\b"),
    _act("we should be able to", Act.PROMISE, r"\b<I>(?: <ADV>)? (?:should|ought to|might|may|could)(?: <ADV>){0,2} (?:be able to |have |get )?(?P<verb>[a-z]{2,20})", 0.55, "idle dated", unless=r"\b(?:consider|talk|discuss|meet|not|should (?:i|we)|might want|may want|could you|think <I> should|as <I> may|should (?:receive|hear|know|be (?:aware|careful))|have (?:been|done|known|sent))\b"),
    _act("should have it for you", Act.PROMISE, r"\b(?:and|<I>) (?:should|ought to) (?P<verb>have|get|send|finish|complete|be done|be ready|deliver)\b", 0.7, "dated", unless=r"\bhave (?:been|done|known|sent|told)\b"),
    _act("we can by", Act.PROMISE, r"\b<I>(?: <ADV>)? can(?: <FILL>){0,2} (?P<verb>[a-z]{2,20})", 0.6, "idle dated", unless=r"\b(?:so (?:that )?<I> can|that <I> can|what <I> can|how <I> can|whether|when <I> can|see|meet|talk|discuss|for all of|only|assume|catch up|speak|chat|say|let me know|so <I>|where <I>|anything)\b"),
    _act("we would have it", Act.PROMISE, r"\b<I>(?:'d| would) (?P<verb>have|deliver|send|get|provide|finish|complete|share)\b", 0.55, "dated", unless=r"\b(?:if|like|have (?:been|sent|done|had|liked|to)|get (?:to|it if)|not|that would)\b"),
    _act("on track", Act.PROMISE, r"\b(?:on (?:track|schedule|target) (?:for|to)(?: have| be| go| the)?) (?P<verb>[^\s.,;]{2,20})", 0.7, "dated", unless=r"\b(?:if|not|are you|is (?:it|everything))\b"),
    _act("hopefully we can", Act.PROMISE, r"\bhopefully,? <I>(?:'ll| will| can| could| should)(?: <FILL>){0,2} (?P<verb>[a-z]{2,20})", 0.55, "dated"),
    _act("we have to by", Act.PROMISE, r"\b<I>(?: <ADV>| really){0,1} (?:(?:need|have|ought|'ve got) to|must) (?P<verb>[a-z]{2,20})", 0.55, "idle dated", unless=r"\b(?:need to (?:get|have|receive|see|know|hear|understand|leave|be|go|catch|talk|meet|discuss|speak)|have (?:an?|the|been|had|to (?:leave|be|go|catch|wait|see|get this)|no|some|any|our|my|not)|must (?:have|be|say|admit)|<MEETING>|confirm (?:that|with you)|\w{0,6}n't|need (?:you|your|an?|the|this|it|them|to (?:ask|hear))|that <I> need|not)\b|<I> have (?:[a-z]{2,15}ed|sent|done|had|got|paid|made)\b"),
    _act("I am sending it", Act.PROMISE, r"\b<I>(?:'m|'re| am| are)(?: <ADV>){0,1} (?P<verb><SENDING>)\b", 0.68, "dated idle", unless=r"\b(?:not|getting (?:married|ready to|together|out|close))\b"),
    _act("he is sending it", Act.PROMISE, r"(?: (?:is|are)|'s|'re)(?: <ADV>){0,1} (?P<verb><SENDING>)\b", 0.65, "subject dated idle", unless=r"\b(?:not|who|was|were|getting (?:married|ready to|together|out|closer?|better|worse|bigger|smaller|older|used|tired|busier|busy))\b"),
    _act("has agreed to", Act.PROMISE, r" (?:has|have|just)? ?(?:also |now |already )?(?:agreed|promised|committed|offered|volunteered|confirmed (?:that )?(?:he|she|they) (?:will|can))(?: to)? (?P<verb>[a-z]{2,20})", 0.6, "subject idle", unless=r"\b(?:if|not|as (?:agreed|promised)|i had)\b"),
    _act("action item", Act.PROMISE, r"^(?:(?:action(?: items?| points?)?|next steps?|to-?do|ai) ?#?\d{0,2} ?[:.)-] ?)?(?P<maker>[a-z][\w'-]{1,15}(?: [a-z][\w'-]{1,15})?)(?: \([^()]{1,30}\))?(?: ?: ?| - | to | shall )(?P<verb>(?!(?:can|could|would|will|shall|should|do|does|did|is|are|was|were|has|have|please|kindly|pls|we|i|you|he|she|they|it|this|that|the|an?|our|your|my|no|not|yes|thanks?|any)\b)[a-z][\w'-]{1,20})", 0.72, "dated idle", who=Who.THIRD, unless=r"^(?:[a-z]{2,12}ing to|subject|date|time|venue|where|when|from|to|cc|tel|phone|mobile|eta|deadline|next|agenda|note|notes|reminder|update|ps|re|fw|meeting|start|end|due|delivery|actions?(?! ?#?\d{0,2} ?[:.-] ?[a-z]{2,20}(?: [a-z]{2,20})? ?(?:-|:|to\b|shall\b|will\b))|total|location|place|please|hi|hello|dear|target|status|phase|item|price|valid|invoice|payment|project|plans?|scope|goals?|tasks?|issues?|risks?|decisions?|to-?dos?|go-?live|launch|release|expected|estimated|planned|subject to|according|thanks|looking|due to|prior|up|back|further|regarding|in order|in addition|how|what|who|need|want|would like|happy|glad|sorry|able|ready|free|open|set|about|going|try|today|tomorrow|duration|milestone|week|month|client|kick-?off|training|uat|testing|go|version|ref|reference|order|quote|offer|summary|topic|p\.s)\b"),
    _act("should, doer before", Act.PROMISE, r" (?:should|expects? to|plans? to|intends? to|is supposed to|are supposed to|aims? to)(?: <FILL>){0,2} (?P<verb>[a-z][\w'-]{1,20})", 0.7, "subject dated idle", unless=r"\b(?:if|not|be able to see|should (?:be|i|we|you|he|she|they)\b|should have (?:been|sent|done|known|told))\b"),
    _act("is due", Act.PROMISE, r"\b(?:is|are|it's)(?: now| still)? (?P<verb>due)(?: (?:by|on|for (?:delivery|release)|to be \w{3,12}))(?: (?:on|by))? ¤|\bhas to be (?P<verb2>filed|submitted|delivered|sent|completed|finished|paid|signed|returned|done) (?:by|before|on|no later than) ¤", 0.5, "given dated", unless=r"\b(?:comments|responses|forms|timesheets|replies|nominations|submissions|expenses|reports are|reminder|invoice|payment|fee|rent|bill|amount)\b"),
    _act("working on it", Act.PROMISE, r"\b<I>(?:'m|'re| am| are)(?: <ADV>| currently){0,2} (?P<verb>working|looking|investigating|checking|preparing|reviewing|drafting|following up|pulling)\b", 0.4, "", unless=r"\b(?:looking (?:forward|for|at ¤)|working (?:with|at|for|in)\b|when)\b"),
    # what is asked: leads, costs, changes, support, then plain questions
    _act("somebody looks for", Topic.LEAD, r"\b<THEM>(?: of (?:mine|ours|his|hers))?(?: (?:from|at|in|of|who|which|that|,|called|named|runs?|has|owns?|works?|manages?|needs|and)[^.;?]{0,50}?)?(?: (?:also|just|recently|now|currently|told me|mentioned|has|have|had|been|said|,|(?:s?he|they))){0,6} ?(?:is|are|was|were|'s|'re|been|(?:would|might|may|could) be)? ?(?:also |now |very |quite |really |currently |actively )?(?P<verb>look(?:s|ing)? for|looking (?:into|to (?:buy|build|get|hire|replace|find|implement))|interested in|need(?:s|ing)?|search(?:es|ing) for|in (?:the market|need|search)(?: (?:for|of))?|want(?:s|ing|ed)?|ask(?:s|ed|ing) (?:me |us )?(?:about|who|for|if|whether)|require[sd]?|after|(?:unhappy|not happy|dissatisfied|disappointed|fed up|having (?:trouble|problems)) with (?:their|his|her|the) (?:current |present |old )?(?:vendors?|suppliers?|providers?|agency|developers?|contractors?|system|software|website|app|host(?:ing)?))\b", 0.75, "whole", unless=r"\b(?:my|our|the) (?:client|customer|partner|colleague|contact)s? (?:need|want|ask|require)|\b(?:another|other|sister|second) office (?:need|want|is)|\bno longer|\bneeds? to be\b|\bn't\b|\b(?:and|but|then)(?: (?:they|he|she))?(?: (?:has|have|had)|'(?:s|ve))?(?: (?:already|now|since|finally|just)){0,2} (?:found|chosen|chose|picked|bought|hired|signed|decided)\b"),
    _act("we were approached by", Topic.LEAD, r"\b<I>(?:'ve| have)?(?: recently| just)? (?:been|were|was|got)(?: recently| just)? (?P<verb>(?:approached|contacted|asked|called) by (?:an?|another|one|two|some)\b[^.;?,]{2,60}?,? (?:that|which|who|looking|asking|interested|in need)\b)", 0.7, "whole", unless=r"\b(?:recruiter|auditor|journalist|lawyer|police|bank|supplier|vendor)\b"),
    _act("would you recommend", Topic.LEAD, r"\b(?:(?:can|could|would|do) you (?:please |maybe |perhaps |happen to |kindly )?(?P<verb>recommend|refer|introduce|know (?:anyone|someone|somebody|any (?:good|reliable)|of (?:anyone|someone|any)))|(?:(?:can|could|may|shall|should) (?:i|we)|(?:mind|ok|okay|fine) if (?:i|we)) (?:give|pass|share|forward)(?: on)? (?:him|her|them|\w{2,15})? ?(?:on )?(?:your (?:name|number|contact|details|card|e-?mail)|you)|(?:i|we)(?:'d| would) (?:like|love) to (?:introduce|refer|put) (?:you|him|her|them|\w{2,15})|(?:i|we)(?:'ve| have)? (?:recommended|referred) you\b|(?:passed|gave|given|shared) (?:on )?your (?:name|number|contact|details)|i (?:told|mentioned (?:you )?to) (?:[\w']{1,15} ){1,3}about (?:you|your)|put you in (?:touch|contact) with|(?:may|can|shall|should) i introduce (?:you|them|him|her|\w{2,15})|(?:they|he|she|<THEM>)(?:'d| would) (?:like|love) to (?:talk|speak|meet|get in touch)(?: (?:to|with))? (?:you|your))", 0.75, "question whole"),
    _act("interested in your services", Topic.LEAD, r"\b(?:(?:we|i)(?:'re| are| am|'m)? (?:a|an)? ?[^.;?]{0,60}?(?:interested in|looking for|would like to (?:know|learn) more about|considering) (?P<what>(?:your (?:[\w-]{2,20} ){0,3}(?:services?|products?|company|solutions?|offer(?:ing)?s?|systems?|software|platform|app|packages?)|a (?:partner|vendor|supplier|provider|agency|contractor|developer|company (?:to|that|which)))\b[^.;?]{0,60})|(?:came across|found|heard (?:about|of)|referred to you|got your (?:name|number|contact)|recommended by)[^.;?]{0,60}(?:your (?:company|website|services?|work|firm|team|name)|you (?:by|from|through)))", 0.65, unless=r"\b(?:happy|not interested|no longer)\b"),

    _act("how much", Topic.COSTING, r"\b(?:how much(?: (?:extra|more|additional))?(?: (?:it|that|this|you|we)(?:'d|'ll| would| will| does| might| could)? (?:be|costs?|charge|take|come to|pay)(?: us| me| you)?(?: extra)?(?: (?:if (?:we|you) (?:add|added|include|have)|to|for)? ?(?P<what7>[^.;?]{2,60}))?| (?:would|will|does|do|is|might|could|did|can|should)(?: (?:it|that|this|you|we))?(?: (?:be|cost|charge|come to|take|have to pay))?(?: us| me)?(?: (?:to|for|if (?:we|you) (?:add|added|include|have)))?(?: (?P<what5>[^.;?]{2,60}))?| (?:are|for|to|it|this|that|the|you|a|an)\b|\?)|what(?:'s| is| would be| will be| are)? (?:the |your |an? )?(?:best |approximate |estimated |total |additional |extra |rough )?(?P<what>(?:(?:day|daily|hourly|monthly|annual|yearly|current|standard|usual) )?(?:price|cost|rate|fee|charge|quote|quotation|pricing|ballpark|estimate)s?\b[^.;?]{0,60})|what (?:would|will|does|do|might|could) (?:it|this|that|the [^.;?]{2,40}|you|an? [^.;?]{2,40}) (?:cost|charge|come to|run)|(?:do|could|can) you (?:have|share|send) (?:an?|your|the) (?P<what6>(?:price ?list|rate card|tariff)[^.;?]{0,40})|is there (?:an? )?(?:extra |additional )?(?:cost|charge|fee) for|what (?:would|will|does|might) (?:it|this|that|the [^.;?]{2,40}) (?:involve|take|mean|entail)[^.;?]{0,20}\b(?:cost|price|budget)\b[^.;?]{0,40})", 0.85, "question", unless=r"\b(?:how much (?:time|longer|more time|i|we (?:appreciate|enjoy|value)|it means|you mean|effort|space|memory|storage|of|damage|data|progress)|(?:so|too|very|that) how much|tell me how much the price changes)\b"),
    _act("please quote", Topic.COSTING, r"\b(?:<ASK>|(?:can|could|would|will) you(?: please| kindly)?|(?:we|i)(?:'d| would)? (?:like|need|want|require|appreciate|love)(?: you to| to (?:get|have|receive|see))?|looking for|waiting for|request(?:ing)?|(?:can|could|may) (?:we|i) (?:have|get)|(?:^|please |kindly |and )(?:send (?:us|me|over)|give (?:us|me)|provide(?: us| me)?(?: with)?))(?: \w{2,12}){0,4}? (?:an? |the |your |us |me ){0,2}(?P<what>(?:best |formal |revised |updated |new |rough |detailed |separate |price |cost |final |official ){0,3}(?:quote|quotation|estimate|costing|price|prices|proposal|offer|pricing|price list|ballpark|budgetary figure|proforma|cost breakdown|rates?)\b[^.;?]{0,60})", 0.85, "question", unless=r"\b(?:be (?:advised|informed|aware)|note (?:that|the)|please advise (?:whether|if)|the (?:attached|signed) (?:quote|proposal|offer)|(?:review|approve|sign|comments? on|revert on|confirm|see|find|advise on|feedback on|accept|ignore|reject|check|refer to|respond to|reply to|proceed)(?: [\w']{2,12}){0,5} (?:quote|quotation|estimate|proposal|offer|prices?|pricing|rates?))\b"),
    _act("price it", Topic.COSTING, r"\b(?:<ASK>|(?:can|could|would) you(?: please)?|^also,?) (?P<verb>price|cost|quote|estimate)(?: (?:us|me))?(?: for)? (?P<what>(?:the|an?|this|it|for|two|three|\d|both|adding|these|those|our)\b[^.;?]{0,80})", 0.8, "question"),
    _act("could we also", Topic.CHANGE, r"\b(?:(?:can|could|may|might) (?:we|i|you|it|they|the \w{2,15})(?: please| perhaps| maybe| also| possibly| kindly| just| then){0,3}|(?:would|will) (?:it be possible|you be able)(?: for you)? to(?: also)?|is (?:it|there) (?:also )?(?:possible|any way|a way|feasible)(?: for you)? to(?: also| maybe| perhaps)?|would you (?:please |kindly |also |mind ){0,4}|what about|how about) ?(?P<verb>(?:<ALTER>|adding|changing|extending|including|removing|replacing)\b[^.;?]{2,80})", 0.8, "question", unless=r"\b(?:add (?:me|him|her|\w{2,15}@)|include me|change (?:the |our )?(?:meeting|call|appointment|time)|(?:extend|move|change) (?:the |our )?(?:deadline|meeting|due date)|introduce (?:me|us|you|him|her|myself)|move (?:the|our) (?:call|meeting))\b"),
    _act("can it also", Topic.CHANGE, r"\b(?:(?:can|could) (?:the|this|our|it|your) ?(?:[\w-]{2,20} ){0,4}?also (?P<verb>show|include|display|export|send|support|have|print|list|contain|be [a-z]{2,15}ed)\b|(?:is|would) it (?:be )?possible (?:for us )?to (?:also )?(?P<verb2>(?:have|get|show|see|receive|use) [^.;?]{2,60}? (?:as well|too|also|instead))\b)", 0.7, "question"),
    _act("our people want", Topic.CHANGE, r"\bour (?:ceo|cfo|cto|management|users?|customers?|team|boss|director|board|staff|accountants?|sales people|operators)(?: also| now| really){0,2} (?:wants?|would like|needs?|(?:has |have )?asked for|(?:is|are) asking for|requested) (?P<what>(?:an?|the|more|another|two|three)\b[^.;?]{2,60})", 0.6, "question", unless=r"\b(?:meeting|call|reply|answer|response|copy|invoice|update|quote|quotation|offer|time|days?|weeks?|break|refund|approval|to)\b"),
    _act("wants to roll it out", Topic.CHANGE, r"\b(?:we|they|he|she|our \w{2,15}|the \w{2,15})(?:'d| would| now| also){0,2} (?:wants?|likes?|love|plans?|hopes?) to (?P<verb>(?:roll|bring|take|extend|expand|use|introduce) (?:it|this|them|the (?:system|app|portal|solution|platform|software|service)s?)(?: out)?) (?:to|in|for|across|at|into|over to) (?P<what>[^.;?¤]{2,60})", 0.65, "question", unless=r"\b(?:no longer|not|\w{0,6}n't|if)\b"),
    _act("others ask whether it can", Topic.CHANGE, r"\b(?:the|our|my) (?:clients?|customers?|boss|ceo|cfo|cto|users?|management|team|director|board|staff|accountants?)(?: (?:is|are|has|have|just|now|also)){0,2} (?:asked|asking|asks?|wants? to know|wondering|wonders?)(?: me| us)? (?:if|whether) (?P<what>(?:the|it|we|you|this|our|your)\b[^.;?]{0,60}? (?:can|could) (?:also |perhaps )?(?:be|have|include|show|get|add|see|use|export|support)\b[^.;?]{0,60})", 0.62, "question", unless=r"\b(?:meeting|call|join|attend|late|postponed|moved)\b"),
    _act("we would also like", Topic.CHANGE, r"\b(?:(?:we|i|they|our \w{2,15}|the \w{2,15})(?:'d| would)? (?:also |now |really )?(?:like|want|wish|love|prefer|need)(?: you)? to(?: also| now)? (?P<verb><ALTER>)|(?:it(?:'d| would)|would) be (?:great|nice|good|helpful|useful|perfect|very helpful|ideal|lovely) (?:if|to) (?:we |you |it |the (?:system|app|page|report|user|users|site|website|portal) |there )?(?:can |could |would |also |was |were |had ){0,4}(?P<verb2><ALTER>|show|filter|export|have|be (?:added|changed|shown)|see|an?)|(?:change request|new requirement|additional (?:requirements?|requests?|features?|modules?|fields?)\b|another request|one more (?:feature|request|change)|(?:we|i) (?:also |now )?(?:need|want|require) (?P<what>(?:an? |two |three |four |five |\d{1,3} |some |a few )?(?:additional|another|extra|new|further) [^.;?]{2,60})))", 0.7, "question", unless=r"\b(?:(?:will be|is|are) (?:charged|billed|invoiced|priced)|at (?:an )?(?:extra|additional) (?:cost|charge)|add (?:that|my|our) (?:thanks|appreciation|voice)|whether|if you|introduce (?:you|myself|him|her)|change requests|change of plans?|\w{0,6}n't)\b"),
    _act("we would love to have", Topic.CHANGE, r"\b<I>(?:'d| would)(?: also| really)? (?:love|like) to (?:have|get|(?=see (?:the (?:option|ability|possibility)))see) (?P<what>(?:an?|another|the (?:option|ability|possibility)|two|three)\b[^.;?¤]{2,60})", 0.65, "question", unless=r"\b(?:meeting|call|chat|word|look|glimpse|quick|discussion|conversation|demo\w{0,10}|session|update|talk|copy|quote|quotation|estimate|proposal|offer|price|invoice|answer|reply|response|confirmation|seat|visit|lunch|coffee|break|picture|idea|clarity|feedback|presentation|breakdown|refund|progress|schedule|plan|list|status|time|information|details?)\b"),
    _act("please add", Topic.CHANGE, r"\b(?:<ASK>|(?:can|could|would|will) you(?: please| kindly| also){0,2})(?: also| then)? (?P<verb>(?:add|change|modify|extend|remove|replace|rename|translate|redesign|integrate|adjust|swap|increase|enlarge|customi[sz]e)\b)", 0.8, "question", unless=r"\b(?:add (?:me|him|her|us|\w{2,15} to (?:the|this|our|your) (?:cc|loop|thread|call|meeting|list|invite|distribution))|to your (?:contacts|calendar|address)|remove me|change the (?:time|date|meeting))\b"),
    _act("it is broken", Topic.SUPPORT, r"\b(?:is |are |has |have |was |were |does |do |did |keeps? |'s |'re |i |we |users? |i'm |we're |still |currently |also |now |all |it |and |which |that |been ){0,4}(?P<verb><BROKEN>)", 0.75, "question whole", unless=r"\b(?:(?:that|this) (?:does|will|would)(?: not|n't) work|no (?:errors?|issues?|problems?)|was fixed|(?:is|was|has been|have been|been) (?:fixed|resolved|solved|repaired)|we(?:'ve| have)? (?:fixed|resolved|solved|found|repaired)|no longer (?:crash|fail|hang)|if (?:it|the|you|your|this|that)|broken (?:down|out|into)|breaks? down|not working (?:on|in|at|from|tomorrow|today|this|next|¤)|working day|fixed|offices?|i'm not working|we are not working|without (?:error|issue))\b"),
    _act("there is a problem", Topic.SUPPORT, r"\b(?:(?:we|i|our \w{2,15}|users?|they|customers?)(?:'re| are|'ve| have| am|'m| still| also| currently| been| again| now){0,4} (?:have|having|had|facing|experiencing|seeing|encountering|encountered|got|getting|run(?:ning)? into|noticed|found|discovered|spotted)(?: an?| some| the| this| that| same| similar| serious| major| urgent| small| strange| weird| another| again| with){0,4} (?P<verb>problems?|issues?|bugs?|trouble|difficult(?:y|ies)|outages?|glitch(?:es)?|failures?|errors?|downtime)\b|there(?:'s| is| are| seems to be| appears to be)(?: still| also| again| now){0,2} (?:an?|some|another|still|something)(?: \w{2,12})? (?P<verb2>problems?|issues?|bugs?|errors?|wrong|glitch|outage|mistake)\b|(?:urgent|serious|major|critical) (?:issue|problem|bug|error)\b|something (?:is|went|seems) wrong)", 0.7, "question whole", unless=r"\b(?:no|not|\w{0,6}n't|never|if|any|fixed|resolved|solved|without|without any|should you|any ?more)\b"),
    _act("it is wrong", Topic.SUPPORT, r"\b(?P<verb>(?:do|does)(?:n't| not) (?:add up|match|show(?: up)?|appear|update|save|balance)|(?:is|are|seems?|looks?) (?:all |still |again |completely |clearly )?(?:wrong|incorrect|off(?=[.,!]|$| by\b| again)|missing|empty|mixed up|out of sync|not (?:correct|right|showing|updated|visible|saved))|prints? (?:in the wrong|wrongly)|(?:in|with) the wrong \w{2,15})\b", 0.62, "question whole", unless=r"\b(?:if|anything|fixed|corrected|resolved|was (?:wrong|missing)|nothing is|not wrong|correct me|whether|(?:<MEETING>|visit|trip|flight|deal|workshop|training|event|party)(?: [^.;?]{0,30})? (?:is|are) off)\b"),
    _act("need help", Topic.SUPPORT, r"\b(?:(?:we|i)(?:'d| would| really| urgently| also| do| could){0,4} (?:need|require|appreciate|use|want|like) (?:your |some |urgent |immediate |a bit of |technical |a little ){0,2}(?P<verb>help|support|assistance|a hand)(?:(?: with| in| on| regarding|:|,) (?P<what>[^.;?]{2,90}))?|(?:can|could|would|will) (?:you|someone|somebody|anyone|one of your \w{2,15})(?: please| kindly| urgently| also| from your \w{2,12}){0,2} (?P<verb2>help|assist|fix|look into|have a look|take a look|investigate|troubleshoot|support|repair|restore|reset|unlock|restart|check (?:the |our |your |this |it |on the )?(?:issue|problem|error|server|connection|system|logs?|bug|configuration|why))|<ASK> (?:urgently |also )?(?P<verb3>help|assist|fix|look into|investigate|troubleshoot|restore|reset|unlock|restart|repair)\b|need (?:your|some) (?:help|support|assistance))", 0.75, "question", unless=r"\b(?:if you|glad|happy|no help)\b"),
    _act("please, by", Topic.QUESTION, r"(?:^|\b|[,;:(-] ?)<ASK>(?:,|:| do| also| be so kind (?:as )?to| try to| make sure (?:to|that you|you)| ensure (?:that |you )?| kindly| just| don't forget to| remember to| be sure to| go ahead and| can you| could you| arrange to| have \w{2,15}| feel free to)?,? (?P<verb>[a-z]{2,20})", 0.8, "question directive idle", unless=r"\b<ASK>,? (?:treat this|find|see (?:attached|below|the|enclosed|our|my|here)|note|be (?:advised|aware|informed|reminded|patient|careful)|do not|don't|feel free|let (?:me|us) know if (?:you|there|any|i can|we can|this does|that does|that is ok|this is ok)|visit|click|unsubscribe|consider|accept|excuse|forgive|pardon|bear|call (?:me |us |with |if |the |your |or )|call$|contact|reach out|hesitate|refer to|disregard|ignore|give (?:my|our) (?:best |kind )?(?:regards|love)|join|enjoy|try again|try (?:it|this|that|now)|go ahead(?! and)|proceed|move forward|delete|notify the sender|forgive|rest assured|know that|remember that|be my guest|stop by|take (?:care|note)|subscribe|log ?in|email (?:me|us) (?:if|with)|email with|check (?:out|our)|stay|keep (?:in mind|up)|come by|have a)\b|\bif you (?:have|need|require|would like|want|wish|should|are having|don't|do not|find|receive)\b|\bshould you (?:have|need|require)\b|\bif not interested|\bin case of any"),
    _act("please call", Topic.QUESTION, r"<ASK>,? (?P<verb>(?:call|contact|e-?mail|reach)(?: (?:me|us|him|her|\w{2,15}))?)\b[^.;?]{0,60}", 0.55, "question", unless=r"\bif (?:you|there|any|we|i)\b|\bquestions\b|\bor call\b|\bfor (?:more|any|further|the) \b|\bhelp ?desk\b|\bhesitate\b|\bfind\b"),
    _act("can we have it by", Topic.QUESTION, r"\b(?:(?:can|could|may) (?:we|i)(?: please| kindly| possibly)?|(?:would|is) it (?:be )?possible(?: for (?:us|me))? to|any chance (?:that )?(?:we|i) (?:can|could)) (?P<verb>(?:get|have|receive|see)\b[^?¤]{2,60}) ?(?:by|on|before|until|for|in|at)? ?¤", 0.8, "asking directive dated", unless=r"\b(?:<MEETING>|chat|word with)\b"),
    _act("can you", Topic.QUESTION, r"\b(?:can|could|would|will|won't) you(?: guys| all| both| please| pls| kindly| also| then| possibly| maybe| perhaps| just| be able to| be so kind (?:as )?to| be kind enough to| mind|,){0,4} (?P<verb>[a-z]{2,20})", 0.85, "question directive", unless=r"\b(?:(?:so |that |then |if |where |when |which |as )you|can you (?:believe|imagine|tell i)|how can you|whether (?:can|could|would|will) you|i know|you(?:r)? will be able|you can|you be (?:available|free|interested|around|there|able to (?:attend|join|make)))\b|^you\b"),
    _act("would you", Topic.QUESTION, r"\b(?:(?:are|would|will) you (?:be )?(?:able|available|free|willing|interested|ok|okay|open)\b|do you (?:mind|want|think|know|have|need|plan|expect|agree|see|prefer|still|happen|intend|accept|offer|provide|support)\b|did you (?:get|receive|see|have|manage|send|find|check|hear|include|put|decide|review)\b|have you (?:had|got|received|been|seen|heard|decided|checked|sent|reviewed|made|thought|started|finished|completed|ever)\b|has (?:the|your|this|it|he|she|there|anyone|\w{2,12}) \w{2,15}|is (?:it|there|this|that|the|your|our|everything|he|she|\w{2,12}) [^?]{2,80}|are (?:there|these|those|the|we|they|your|our|any) [^?]{2,80}|does (?:it|this|that|the|your|he|she|anyone|\w{2,12}) [^?]{2,80}|do (?:we|they|i|the|your) [^?]{2,80}|should (?:we|i|it|the|they) [^?]{2,80}|shall (?:we|i) [^?]{2,80}|(?:can|could|may) (?:we|i|it|they|the|he|she|this|someone|somebody|anyone|\w{2,12}) [^?]{2,80}|will (?:the|it|this|that|there|we|they|he|she|your|\w{2,12}) [^?]{2,80}|would (?:it|that|this|the|\w{2,12}) [^?]{2,80}|any (?:news|update|updates|progress|word|idea|chance|thoughts|feedback|comments)\b|was (?:it|this|the|there) [^?]{2,80}|did (?:we|they|he|she|the|it|this|\w{2,12}) [^?]{2,80})", 0.75, "asking undated whole", unless=r"\b(?:is(?:n't)? it\?$|how are you|are you (?:well|doing|kidding|serious)|how is (?:the family|everything|life)|do you mind if i (?:ask)|(?:who|what) (?:knows|cares)|make sense\?|guess what)\b|<CHAT>"),
    _act("wh-question", Topic.QUESTION, r"\b(?:<WH>)(?:'s|'re|'d)?(?: [\w'-]{1,20}){1,30}[^?]{0,80}\?", 0.8, "asking undated whole", unless=r"\b(?:(?:how|what) about ¤|how are (?:you|things|u)|how(?:'s| is) (?:it going|life|everything|the family|your (?:day|week))|how do you do|what's up|how have you been|who knows|who cares|guess what|why not|how (?:easy|lucky|great))\b|<CHAT>"),
    _act("question", Topic.QUESTION, r"\b[a-z0-9][\w']{1,19} [^?]{6,200}\?", 0.5, "asking undated whole", unless=r"\b(?:how are (?:you|things|u)|is(?:n't)? it\?|questions\?|ok(?:ay)?\?|right\?|hope you|what's up|guess what|who knows)|<CHAT>"),
    _act("let me know", Topic.QUESTION, r"\b(?:let (?:me|us) (?:please )?know|tell (?:me|us)|inform (?:me|us)|update (?:me|us)|<ASK> (?:kindly )?(?:advise|confirm|clarify|explain)(?: to (?:me|us))?|confirm to (?:me|us))(?: (?:please|by|also|asap|soon|today|¤{1,40}|as soon as possible|,|at your earliest convenience)){0,3} (?P<verb>(?:if|whether|what|when|where|which|who|how|why|about|your|the (?:status|details|date|time|name|number))\b[^.;]{0,80})", 0.65, "question directive", unless=r"\b(?:if (?:you (?:have|need|want|require|would like|are unable|disagree|see|can think|know of|do not|don't|wish|find|get|should|encounter|face)|there(?:'s| is| are)|any|i can|we can|i may|this (?:is|works|does)|that (?:is|works|does)|anything|something|not|it (?:is|does|works)|otherwise|we (?:may|need)|i (?:need|should|missed)|the above)|to let you know|will (?:advise|confirm|inform|let)|just letting|we confirm|<I>(?:'ll| will)? (?:confirm|explain|tell|advise|inform|clarify)|to (?:confirm|explain|clarify|inform|advise|tell))\b"),
    _act("we need it by", Topic.QUESTION, r"\b(?:we|i|they|he|she|the \w{2,15}|\w{2,15})(?:'d| would| will| really| also| do| urgently|'ll| kindly){0,3} (?:need|needs|require|requires|want|wants|expect|expects|must have|have to (?:get|have|receive)|appreciate|like|is requesting|are requesting|is asking|are asking|request|requests)(?: that| for)? (?P<verb>(?:to (?:get|have|receive|see)|you to|your|the|an?|this|it|these|them|all|some|updated|final|signed|from you|comments|feedback|\d{1,4} [a-z]{2,15}|[a-z]{2,15}|[a-z]{2,15} to)\b)", 0.65, "dated directive", unless=r"(?:'d|would) expect\b|\b(?:<I>(?:'ll| will)? expect(?:s)? (?:to|that|it)|like to (?:see|get|thank|meet|invite|have a)|need to (?:[a-z]{2,15})\b|expect(?:s)? to|appreciate(?: it)? if|meeting with|\w{0,6}n't|not need|no need|want to (?:thank|meet|wish)|like (?:to|the)|want(?:s)? to|would like)\b"),
    _act("we need to get it by", Topic.QUESTION, r"\b(?:we|i)(?: really| also| do| urgently| will){0,2} (?:need|have) to (?P<verb>get|have|receive|see|hear|know)\b", 0.7, "dated directive", unless=r"\b(?:done|finished|completed|out|back|home|there|started)\b"),
    _act("I need you to", Topic.QUESTION, r"\b(?:i|we)(?:'d| would)?(?: really| also| do| kindly| just){0,2} (?:need|like|want|ask|request|require|prefer)(?: for)? you(?: guys| all| both)? to (?P<verb>[a-z]{2,20})|\bi need to you (?P<verb2>[a-z]{2,20})", 0.75, "directive"),
    _act("your reply is appreciated", Topic.QUESTION, r"\b(?P<what>(?:your|a) (?:prompt |quick |early )?(?:reply|response|feedback|comments|confirmation|answer|commitment)) (?:by ¤{1,60} )?(?:is|are|would be|will be) (?:highly |much |greatly )?appreciated(?: by ¤)?", 0.6, "directive dated"),
    _act("make sure", Topic.QUESTION, r"^(?:please |kindly |and )?(?:make sure|ensure|see to it)(?: that)? (?P<what>(?:the|our|your|all|it|this|that|everything|everyone)\b[^.;?]{3,100})", 0.65, "directive dated"),
    _act("urgently need", Topic.QUESTION, r"\b(?:we|i)(?:'ll| will)? (?:urgently|badly|desperately) need (?P<what>(?:the|your|an?|our|all|these|those)\b[^.;?]{2,80})", 0.65, "directive", unless=r"\b(?:break|holiday|coffee|help|support|assistance)\b"),
    _act("would like to know", Topic.QUESTION, r"\b(?:we|i)(?:'d| would)(?: also)? (?:like|love|need|want) to (?:know|understand|learn|ask|clarify)(?: about)? (?P<what>[^.;?]{3,100})", 0.7, "question", unless=r"\b(?:more about (?:you|your)|thank)\b"),
    _act("would appreciate", Topic.QUESTION, r"\b(?:(?:i|we)(?:'d| would)(?: really| greatly| very much| highly)? (?:appreciate|be grateful|be thankful)(?: it)?(?: if (?:you|someone|somebody|your (?:team|colleagues?|people|side))(?: could| can| would| might)?(?: please| kindly)?| for| having| receiving| getting)? (?P<verb>(?!if\b)[a-z]{2,20})|(?:it would be|would be|it'd be) (?:great|good|nice|helpful|appreciated|much appreciated) if you (?:can|could|would)? ?(?P<verb2>[a-z]{2,20})|\b(?:grateful|thankful|wondering|appreciated)(?: it)? (?:if|whether) you (?:could|can|would|might)(?: be able to)?(?: please| kindly)? (?P<verb4>[a-z]{2,20})|if you (?:could|can|would)(?: also| please| kindly)? (?P<verb3>[a-z]{2,20})\b[^.;?]{2,80} (?:that|it)(?:'d| would) be (?:really |very |most )?(?:great|ace|lovely|brilliant|appreciated|helpful|good|perfect|super|awesome|fantastic))", 0.7, "directive question", unless=r"\b(?:appreciate|grateful for|thankful for)(?: all)? (?:your|the) (?:[\w-]{2,15} ){0,2}(?:understanding|patience|support|cooperation|help|efforts?|work|interest|trust|business|hospitality|time)\b"),
    _act("looking forward to receiving", Topic.QUESTION, r"\b(?:look(?:ing)? forward to (?:receiving |getting |having |hearing |seeing |(?=your (?:[\w-]{2,15} ){0,2}(?:feedback|reply|response|comments|answers?|confirmation|approval|quote|quotation|offer|proposal|input|decision|documents?|reports?|drafts?|list|update|plan|schedule|invoice|sign-off|estimate|thoughts)\b))(?P<what>(?:your|the|it|them|from you|an?)\b[^.;¤]{0,60})|(?:await|awaiting|waiting for|wait for) (?P<what2>(?:your|the|a)\b[^.;¤]{0,60}))", 0.5, "dated directive"),
    _act("we need your answer", Topic.QUESTION, r"\b(?:<I>(?:'ll| will)?(?: still| also| really| just| only| now| urgently){0,2} need|(?:<I>(?:'re| are|'m| am)(?: still| just| only| now){0,2} |^(?:still |now )?)(?:awaiting|waiting (?:for|on)|pending)) (?P<what>your (?:[\w-]{2,15} ){0,2}(?:approval|confirmation|feedback|input|decision|signature|sign-off|go-ahead|comments|response|reply|instructions?|consent|authori[sz]ation|answers?|purchase order|po|green light|acceptance)\b[^.;?¤]{0,60})", 0.68, "directive", unless=r"\b(?:if|once|when|\w{0,6}n't|not need|no longer|no rush|no hurry|in case)\b"),
    _act("we need it from you", Topic.QUESTION, r"\b<I>(?:'ll| will| would| still| also| just| only| urgently| really){0,2} need (?P<what>(?!your\b|more time|anything|nothing)[^.;:?¤]{2,60}?) from (?:you|your (?:side|end|team|office))\b", 0.72, "directive", unless=r"\b(?:if|once|when|in case|\w{0,6}n't|not need|no longer|all (?:we|i) need|hear)\b"),
    _act("nobody answered", Topic.QUESTION, r"\b(?:(?:nobody|no one|no-one|none of you|not one of you)(?: from your \w{2,15})? (?:has |have )?(?:yet )?(?P<verb>(?:answered|replied|responded|reacted|(?:come|came|got|gotten|called) back|(?:called|contacted|followed up with|reached out to|got back to|came back to) (?:me|us)(?= (?:back|yet|so far|since|about|on)\b| ?(?:[.,;!]|$|¤)))\b)|(?:still |yet |there is |there's |we (?:have|had|got) )(?:still |yet )?no (?P<what>(?:answer|reply|response|reaction|feedback|news|word)\b)(?: yet| so far| from (?:you|your)| to (?:my|our)| on (?:my|our|the)))", 0.68, "directive whole", unless=r"\b(?:if|so nobody|why nobody|complain(?:ed|s))\b"),
    _act("asking again", Topic.QUESTION, r"\b(?:second|third|fourth|fifth|2nd|3rd|4th|5th) (?:time|reminder|e-?mail)(?: that| in which)?(?: <I>(?:'m|'re|'ve| am| are| have)?(?: been| had to| have to)?)? (?P<verb>(?:ask|chas|request|remind|writ|follow|email)\w{0,5} ?(?:you )?(?:for|about|to send|to|up on|of)) (?P<what>[^.;?]{2,60})", 0.68, "directive"),
    _act("still waiting", Topic.QUESTION, r"\b(?:we|i)(?:'re| are| am|'m|'ve been| have been)(?: still| yet to| now){1,3} (?:waiting|awaiting|receive|received|hear|expecting)(?: for| from| to (?:receive|hear))? (?P<what>[^.;]{2,80})|\b(?:we|i)(?: still)? (?:have not|haven't|did not|didn't|have yet to|are yet to) (?:yet )?(?:receiv(?:e|ed)|hear(?:d)?|get|got|seen|see)(?: back| anything| any \w{2,12}| an? \w{2,12})? ?(?:from you|your|the|yet|back)", 0.7, unless=r"\b(?:no rush|no hurry|last (?:year|month))\b"),
    _act("imperative by", Topic.QUESTION, r"^(?:and |also,? |so,? |then |but |ok,? |well,? |thanks,? |hi,? |[a-z]{2,12}, |next,? |to do: |action: |urgent:? |reminder:? )?(?P<verb><DO>)\b", 0.7, "dated directive", unless=r"\b(?:<ASK>|let(?:'s| us)|call (?:me )?if|keep (?:in mind|it up)|work(?:s|ed|ing)? (?:is|on|hours)|check out|help desk|sign up|test(?:s|ing)|change[sd]? (?:to|in|of)|move[sd]?|set for|report|give me a call|stop by|price (?:is|of|for|list)|book (?:now|your)|return to|order (?:now|by|form)|show(?:s)? (?:up|at)|talk to you|let me|make sure you (?:join|attend))\b"),
    _act("must be in by", Topic.QUESTION, r"\b(?P<what>you|your \w{2,15}|all \w{2,15}|comments|responses|submissions|forms|timesheets|feedback|replies|requests|nominations)(?: \w{2,15}){0,3} (?:must|should|need to|needs to|have to|has to|are to|are due|is due)(?: be)? (?P<verb>[a-z]{2,20})", 0.55, "dated directive", unless=r"\b(?:should (?:receive|have|get|hear|see|be able)|you should|know|log ?in|sign in|wait|be (?:there|here|at)|know)\b"),
    _act("deadline", Topic.QUESTION, r"\b(?:the )?(?:deadline|due date|cut-?off)(?: date)? (?:for|to) (?P<what>[^.;?¤]{2,60}?) (?:is|has been set for|was moved to|will be) ¤", 0.58, "dated directive", unless=r"\b(?:was missed|our)\b"),
    _act("any update", Topic.QUESTION, r"\b(?:any (?:update|news|progress|word|feedback)s?(?: on| about| from| regarding)? (?P<what>[^.;?]{2,60})|(?:following|checking|chasing) (?:up|in) (?:on|regarding|about|to see) (?P<what2>[^.;?]{2,80})|where (?:are|do) we (?:stand )?(?:on|with) (?P<what3>[^.;?]{2,60})|(?:(?:friendly|gentle|kind|quick) )?reminder (?:about|on|of|for|that|to) (?P<what4>[^.;?]{2,60})|(?:friendly|gentle|kind|quick) reminder ?[:,-] (?P<what5>[^.;?]{2,60}))", 0.65, "question", unless=r"\b(?:myself|if (?:there|you|i)|will|no news|i'll|<I>(?:'ll| will))\b"),
    _act("in a list of wishes", Topic.QUESTION, r"^(?P<what>[a-z0-9][^.;:?]{2,100})", 0.75, "wanted question directive"),
    # remarks
    _act("automatic reply", RemarkKind.OUT_OF_OFFICE, r"\b(?:(?:automatic|auto)[- ]?(?:reply|response)\b|out[- ]of[- ](?:the[- ])?office (?:reply|message|notice)|limited access to (?:my )?e-?mails?|(?:no|limited|intermittent) access to (?:my )?(?:e-?mails?|mail)|(?:will|shall) (?:reply|respond|answer|get back)(?: to (?:you|your (?:e-?mail|message)))? (?:up)?on my return|thank you for (?:your (?:e-?mail|message)|contacting)[^.;]{0,30}[.,]? (?:i am|i'm) (?:currently )?(?:out|away|on)\b|(?:i am|i'm) (?:currently )?(?:out of (?:the )?office|on (?:annual )?leave)[^.;]{0,60}(?:and will|with (?:limited|no)))", 0.9, "automatic"),
    _act("out of office", RemarkKind.OUT_OF_OFFICE, r"\b(?:i am|i'm|i will be|i'll be) (?:currently |now )?(?:out of (?:the )?office|on (?:annual |sick |maternity |paternity |parental )?(?:leave|vacation|holiday)|away from (?:the office|my (?:desk|e-?mail)))\b", 0.85),
    _act("approved", RemarkKind.APPROVAL, r"\b(?:(?:^|is |are |has been |have been |hereby |it's |fully |we've |we have |i have |i've |been |all |also )approved\b|(?:we|i)(?: can| do| hereby| also| gladly)? approve (?:the|your|this|it|of)\b|(?:please |kindly |you can |you may |pls |feel free to |let's |happy for you to |ok to )(?:go ahead|proceed|move forward|start(?: work)?|kick ?off)\b|(?:we|i)(?:'re| are|'d| would)?(?: happy| pleased| glad)?(?: to)?(?: gladly| hereby| formally)? (?:accept|agree (?:to|with)|confirm(?: our acceptance of)?) (?:the|your|this) (?P<what>(?:revised |latest |attached |final |updated )?(?:offer|quote|quotation|proposal|price|prices|pricing|terms|estimate|costs?)\b[^.;]{0,30})|green light|(?:offer|quote|quotation|proposal|price|estimate) (?:is |has been )?(?:accepted|approved|agreed)|consider this (?:our|my|as) (?:approval|acceptance|confirmation)|(?:purchase order|po|signed (?:quote|offer|contract|proposal|agreement)) (?:is |are )?(?:attached|enclosed)|you have (?:our|my) (?:approval|go[- ]ahead|ok))", 0.85, unless=r"\b(?:not|\w{0,6}n't|once|if|until|after|when|pending|unless|before|to be approved|who approved|get(?:ting)? (?:it|this)? ?approved|needs? to be|must be|should be|subject to|as soon as|waiting|await(?:ing)?|needs? (?:your |to )?approv\w{0,5}|will be approved|cannot|has yet|yet to|always|usually)\b"),
    _act("signed off", RemarkKind.SIGN_OFF, r"\b(?:(?:we|i)(?:'ve| have|'d like to| would like to| hereby| are happy to| can| now| formally| also| are){0,4} (?:sign(?:ed|ing)? off|signoff|sign(?:ed|ing)? (?:it|this|that|them|phase \w{2,10}|the [\w ]{2,30}?) off)(?: on)? ?(?P<what>[^.;]{0,60})|(?:is|are|has been|have been|was) (?:now |formally |officially )?(?:signed off|signed-off|accepted (?:by|as complete))|(?:uat|testing|acceptance(?: test(?:ing)?)?|user acceptance(?: testing)?) (?:is |has been |was )?(?:now )?(?:passed|complete[d]?|successful(?:ly completed)?|accepted)|(?:we|i)(?: hereby| formally| now)? accept (?P<what2>[^.;]{2,40}?) as (?:complete|finished|delivered)|hereby sign(?:ed)? (?:it|this|that|phase \w{2,10}) off|(?:signed )?acceptance (?:certificate|form|letter) (?:is |are )?(?:attached|enclosed|signed)|sign-?off (?:is )?(?:granted|given|confirmed))", 0.85, unless=r"\b(?:not|\w{0,6}n't|once|if|until|after|when|pending|unless|before|please|can you|could you|need|waiting|await(?:ing)?|subject to|will|by)\b"),
    _act("prices change", RemarkKind.PRICE_ANNOUNCEMENT, r"\b(?:our|the|all|new|these|following|annual|hourly|monthly|your|support|licen[cs]e) (?:[\w-]{2,15} ){0,3}(?:prices?|rates?|fees?|pricing|tariffs?|charges|subscription|price list|costs?)(?: [\w-]{2,15}){0,4}? (?:will (?:be )?(?:increas\w{1,4}|ris\w{1,3}|chang\w{1,4}|go(?:ing)? up|go down|decreas\w{1,3}|adjust\w{0,3}|revis\w{1,3}|updat\w{1,3}|be \w{2,12})|(?:is|are) (?:going up|increasing|rising|changing|being (?:increased|adjusted|revised))|(?:increase|rise|change|goe?s? up|goe?s? down|applie?s?|apply|takes? effect)s?|(?:has|have) (?:been )?(?:increased|risen|changed|gone up|revised|adjusted|updated)|effective|as (?:of|from))\b|\b(?:new|updated) (?:price list|prices|rates|tariff),? (?:is |are )?(?:valid|effective|in force|applicable) (?:from|as)|\b(?:price|rate|fee) (?:increase|change|adjustment|revision|rise) (?:of|from|as of|effective|takes|will|applies|notice|on)|\b(?:we (?:are|will be|'ll be|have to|need to|'re) |to )?(?:increas(?:e|ing)|adjust(?:ing)?|rais(?:e|ing)|revis(?:e|ing)) (?:our|the|all) (?:[\w-]{2,15} ){0,2}(?:prices|rates|fees|price list|tariffs)\b", 0.8, unless=r"\b(?:(?:will|do|does|did) not|won't|don't|market|stock|gas|oil|power|natural|futures|interest|exchange|volatility|if|strip|spot|index|curve)\b"),
    _act("ran over", RemarkKind.MEETING_OVERRAN, r"\b(?:ran|run|running|went|going|overran|were) (?:(?:about |around |almost |nearly |some )?(?P<minutes><SPELL>)(?: \w{2,10})? ?(?:over|past|beyond|longer)|(?:(?:a bit|a little|way|well|slightly|so) )?(?:over(?: time)?|past (?:the|our|its|schedule|time)|longer than|beyond (?:the|our))(?: (?:our |the )?(?:time|schedule|slot|planned time|end))?(?: by (?:about |around |almost |some |nearly )?(?P<minutes2><SPELL>))?)|\b(?:meeting|call|session|workshop|we|it)(?: \w{2,12}){0,3}? (?:overran|over-ran|took longer|lasted longer|exceeded)(?:[^.;\d]{0,30}?(?P<minutes3><SPELL>)\b)?|\b(?:lasted|went on(?: for)?|ended|finished|closed|wrapped up|took)(?: about| almost| some)? (?P<minutes5><SPELL>) (?:longer|late(?:r)?(?: than)?|extra|more than (?:planned|scheduled))\b|\b(?P<minutes4><SPELL>) (?:over(?: time)?|longer than (?:planned|scheduled|expected)|past (?:the|our))\b|\b(?:used(?: up)?|took|needed|spent) (?:an )?(?:extra|additional|another) (?P<minutes6><SPELL>)", 0.8, unless=r"\b(?:budget|cost|project|storage|cars?|ran (?:late|over) (?:on|the (?:report|build))|if|will|might|running late|migration|deployment|train|flight|delivery|download|build|backup)\b"),
    _act("not reached", RemarkKind.NOT_REACHED, r"\b(?:(?:we|i)(?: \w{2,12}){0,2}? (?:did not|didn't|could not|couldn't|never|were not able to|weren't able to|had no time to|ran out of time to|ran out of time before|failed to) (?:get|got|manage|have time|come|find time|find the time|cover|discuss|reach (?:the|item|point|agenda|number|that)|touch|go)(?: (?:around|through|on|to|into|over|upon|for|(?:discuss|cover|get|reach|review|address|go|talk)(?: (?:to|through|over|about|into))?)){0,4} (?P<what>[^.;?]{2,80})|(?P<what2>(?:the |item |agenda |point )[^.;?,]{2,50}) (?:was|were|had to be) (?:not (?:covered|discussed|reached)|left (?:open|out|for)|skipped|parked|postponed to the next (?:meeting|call|session)|deferred to)|no time (?:was )?left (?:for|to (?:discuss|cover|review|go (?:through|over))) (?P<what3>[^.;?]{2,60})|(?:we|i) (?:never|didn't|did not) (?:make|made) it to (?P<what5>[^.;?]{2,60})|(?:let's|we(?:'ll| will)?) (?:park|pick up|take|continue) (?P<what4>[^.;?]{2,50}?) (?:next time|in (?:the|our) next (?:meeting|call|session)))", 0.8, unless=r"\b(?:get (?:a|an|the|your|any|my|it|back|this|that|to review this|permission|approval|confirmation|paid|in touch)|reach (?:you|him|her|them|agreement|anyone|a\b|out|[a-z]{2,12}(?: today| yesterday|\.?$))|get (?:your|the) (?:mail|e-?mail|message)|go (?:to|on) (?:the|vacation|holiday|a)|have (?:a|the) chance|find (?:the|a|any|an|your))\b"),
    _act("meeting held", RemarkKind.MEETING_HELD, r"\b(?:(?:following|further to|after|as (?:discussed|agreed) (?:in|during|on|at)|thanks? (?:you )?(?:all |everyone |everybody |both |again )?(?:for|you for)(?: joining| attending| your time (?:in|during|on|at)| (?:a|the) (?:good|great|productive|useful|constructive))?|(?:good|great|productive|useful) )(?: \w{2,10}){0,2}? (?:¤{1,60}(?:'s)?|today's|yesterday's|this morning's|this afternoon's|our|the|earlier|recent|last|monday's|tuesday's|wednesday's|thursday's|friday's|saturday's|sunday's) ?(?:[\w-]{2,15} ){0,3}?(?P<what>meeting|call|session|workshop|discussion|kick-?off|review|conversation|demo|steering committee|stand-?up)\b|(?:minutes|notes|summary|recap|outcomes?|action items|mom) (?:of|from|for) (?:the |our |today's |yesterday's |this |last |¤{1,60}(?:'s)? )?(?:[\w-]{2,15} ){0,3}?(?:meeting|call|session|workshop|discussion|kick-?off|review|demo)\b|meeting minutes\b|as discussed (?:in|during|on) (?:today's|the|our|yesterday's))", 0.75, unless=r"\b(?:before|agenda|next|invite|schedule)\b"),
    _act("agenda ahead", RemarkKind.AGENDA_AHEAD, r"\b(?:(?:proposed |draft |suggested |planned |tentative |working |updated |final |the ){0,5}agenda (?:for|of|points for|items for)(?P<what>[^.;?]{2,80})|(?:attached|below|here) (?:is|are|please find) (?:the|our|a|an)? ?(?:proposed |draft |suggested |updated |final )?agenda\b|^(?:proposed |draft |suggested |updated |meeting )?agenda ?:|(?:we|i)(?:'d like to|'ll| will| would like to| want to| plan to)? (?:cover|discuss|go through) the following (?:points|items|topics))", 0.75, unless=r"\b(?:minutes of|yesterday's|hidden agenda|will|expect|later|should|please send|was|were|we'll)\b"),
    _act("invoice", RemarkKind.INVOICE, r"\b(?:(?:please |kindly )?(?:find |see )?(?:attached|enclosed|herewith)(?: \w{2,12}){0,5}? (?:tax )?invoice\b|invoice (?:no|number|#|n°|nr|inv)\b\.? ?[:#]? ?[\w/-]{1,20}|(?:tax |pro-?forma |our |the |your )?invoice (?:is |for [^.;]{2,40} (?:is )?)?(?:attached|enclosed|below)|(?:we|i)(?:'ve| have| are|'re)?(?: \w{2,10})? (?:issued|issuing|raised|sent|sending|attach(?:ed)?) (?:you )?(?:the|our|an?|your) (?:\w{2,12} ){0,2}invoice|amount due\b|payment (?:is )?due (?:by|on|within|date)|(?:bank|payment) details (?:are )?(?:below|attached)|invoice (?:date|total|amount))", 0.8, unless=r"\b(?:not received|haven't received|please send|where is|send (?:us|me) (?:the|an|your))\b"),
    _act("we received it", RemarkKind.RECEIVED, r"\b(?:(?:we|i)(?: have|'ve)?(?: just| now| already| also| safely| well){0,2} (?:received|got|downloaded)|thank(?:s| you) (?:so much |very much |a lot )?for (?:sending|sharing|providing|forwarding)(?: us| me| over| across)?) (?P<what>(?:the|your|both|all|an?|these|those|our)\b[^.;:?¤,]{3,80})", 0.7, unless=r"\b(?:not|\w{0,6}n't|never|if|once|when|after|until|unless|as soon as|yet|whether|other|only|in advance)\b"),
    _act("noted", RemarkKind.ACKNOWLEDGEMENT, r"^(?:(?:hi|hello|dear) [a-z]{0,15},? ?)?(?:(?:well |duly |all )?(?:noted|received|understood|acknowledged)(?: (?:with thanks|and thanks|,? ?thank you|,? ?thanks))?\b|ok(?:ay)?[.!,]|got it\b|great\b[.!,]|perfect\b[.!,]|thanks?\b|many thanks\b|thank you\b|thx\b|cheers[.!,]|much appreciated|that's (?:great|perfect|fine|clear)|all clear|sounds (?:good|great)|will review\b|(?:we|i)(?: have|'ve)? (?:well |duly |safely )?(?:received|got|noted) (?:the|your|it|this|all|them|both)\b)|\b(?:with thanks|confirm(?:ing)? receipt|acknowledge receipt|received (?:with thanks|well|your (?:mail|e-?mail|message)))", 0.7, unless=r"\b(?:in advance|not received|haven't)\b"),
)

_IDLE = r"(?:be (?:your|our|his|her|their|my) |(?:suspend|terminate|discontinue|disconnect|withhold|take legal|escalate|be (?:forced|obliged|entitled) to)\b|(?:cover|discuss|go (?:over|through)|look at) the (?:following|agenda)\b|let (?:you(?! (?:know|have)\b)|him|her|them|it)\b|be (?:[a-z]{3,14}ed|made|held|taken|kept|built|sold|bought|set|done)|not|never|no longer|\w{0,6}n't|be (?:more than |very |really |so |most |always |quite |too )?(?:given|told|asked|charged|paid|informed|forced|left|followed|invited|judged|remembered|happy|glad|pleased|delighted|thrilled|honou?red|grateful|thankful|excited|sorry|surprised|interesting|great|good|nice|fine|ok|okay|able|fun|hard|tough|difficult|easy|missed|brief|honest|careful|gone|fair|looking forward|busy|tied up|unable|willing|better|worse|stuck|screwed|(?:[\w-]{1,10} ){0,3}late(?! with| on)|sick|dead|left with|forced|lucky|proud|the (?:same|case|first|last)|using|following|closed|off|out|away|on (?:leave|vacation|holiday|annual)|travell?ing|unavailable|considered|seen|asking|interested|wondering|waiting|hoping|thinking|needing|wanting|trying to)|appreciate|look forward|(?:have to )?wait(?! until ¤)?|await|hope|wish|love|like|miss|remember|recall|understand|assume|presume|guess|suppose|think|say|admit|agree (?:that|with)|need|require|want|prefer|never|always|only|rather|believe|know (?:more|better|that|when)|feel|enjoy|depend|benefit|lose|win|suffer|regret|bet|hate|survive|die|live|end up|become|seem|appear|mean|cost|happen|occur|continue to (?:be|have|fight|grow)|have (?:no|any|to be|questions|fun|a (?:nice|good|great|look forward))|see (?:if|what|how|that|whether|you (?:there|soon|then|later|at the)|y'all|to it that you)|miss|buy|sell|be in touch if|assist you (?:if|with any)|be here|to\b|you\b|we\b|i\b|the\b|a\b|it\b|there\b|this\b|that\b|and\b|for\b|in\b|on\b|at\b|with\b|of\b|by\b|ever\b|hit\b|be (?:lots|plenty|a (?:good|great|problem|nice|lot))|have you|get (?:a chance|used|married|well|better)|go (?:crazy|nuts|home|to (?:bed|the (?:airport|doctor)))|forget|thank|excuse|forgive|take advantage|have access|qualify|earn|save)\b|see(?:[.!,]|$)"

_WEAK = r"(?:be (?:(?:at|in|on)(?! (?:site\b|your))|around|back|with|available|here|flying|leaving|going|playing|recording|starting|working from|over|up|down|one|followed|able|part|travell?ing|busy|there)|go(?= to| on| for|\b(?! (?:live|ahead|through|over)))|fly|leave|travel|drive|stay|play|take (?:the rest|off|vacation|a (?:day|break|week))|have (?:a (?:meeting|call|chat)|lunch|dinner|coffee|breakfast)|proceed accordingly|keep (?:looking|trying|doing|that in mind)|remain|get (?:there|home|back to the office)|run into|bear)\b"

_SUBJECTS = (
    (r"\b(?P<maker>[a-z][\w-]{1,20}(?: [a-z][\w-]{1,20})?)'s (?:\w{2,15} )?<TEAM>(?: <ADV>){0,2}$", Who.THIRD, 0.9),
    (r"\b(?:you|u|who|what|which|that|there|here|where|when|how|why|this|it|these|those|nothing|everything|anything|nobody|no one|none|neither|if|one|some|any|each|all|both|most|many|others?|things?)(?: <ADV>| both| all| each){0,2},?$", None, 1.0),
    (r"\b(?:our|my) (?:[\w-]{1,20} ){0,2}<TEAM>,? (?P<maker>[a-z][\w'-]{1,20}(?: [a-z][\w'-]{1,20})?),?(?: <ADV>){0,1}$", Who.THIRD, 0.95),
    (r"\b(?:our|my) (?:[\w-]{1,20} ){0,3}<TEAM>(?: (?:in|at|from|of|on|for)(?: [\w-]{2,20}){1,3})?(?: and (?:i|we|my \w{2,15}|our \w{2,15}))?(?: <ADV>){0,2},?$", Who.SENDER, 1.0),
    (r"\b(?:the|an?|one of (?:our|my)) (?:[\w-]{1,20} ){0,2}(?:team|engineers?|developers?|designers?|technicians?|installers?|project manager|account manager|courier|driver|consultant)(?: (?:in|at|from|of)(?: [\w-]{2,20}){1,3})?(?: <ADV>){0,2},?$", Who.SENDER, 0.85),
    (r"\byour (?:[\w-]{1,20} ){0,2}<TEAM>(?: <ADV>){0,2},?$", Who.RECIPIENT, 0.6),
    (r"\b(?:the|their|his|her|an?) (?:[\w-]{1,20} ){0,2}(?:vendor|supplier|contractor|bank|client|customer|partner|counterparty|subcontractor|manufacturer|landlord|shipping company|provider|consultants|lawyers?|accountants?|team|agency|printer|factory|freight forwarder|ministry|management|board)(?: <ADV>){0,2},?$", Who.THIRD, 0.7),
    (r"\b(?:the|this|that|these|those|our|my|his|her|their|its|an?|all|some|any|each|every|no|your|prices?|it) (?:[\w'&/-]{1,20} ){0,3}[\w'&/-]{1,20}(?: <ADV>){0,1},?$", None, 1.0),
    (r"\b(?:he|she|they|someone|somebody)(?: <ADV>| both| all){0,2},?$", Who.THIRD, 0.62),
    (r"\b(?:and|but|or|so|then|i|we|attending|also|yes|no|ok|hi|hello|dear|thanks|sorry|not|please|please note|note|as|for|from|with|at|by|in|on|to)(?: <ADV>){0,2},?$", None, 1.0),
    (r"\b(?P<maker>[a-z][\w&'.-]{1,20}(?: (?:&|al|bin|el|abu|van|de) )?(?: [a-z][\w&'.-]{1,20}){0,2}?)(?: \([^()]{2,40}\))?(?:,? (?:from|in|of|at|our|my|the|your|who)(?: [\w'&-]{2,20}){1,4},?)?(?: <ADV>){0,2}$", Who.THIRD, 0.8),
)

_DOUBTS = (
    ("hoped", r"\b(?:i|we|they|he|she)(?:'d| do| really| also| just| sincerely){0,2} (?:hope|wish|pray|trust)\b|\b(?:i'm|we're|am|are) hoping\b", 0.4),
    ("doubted", r"\b(?:(?:do|did|does|would|could)(?:n't| not) (?:think|believe|expect|see how|guess|suppose|know (?:if|whether|when|how))|doubt(?: that| if| whether)?|unlikely(?: that)?|not (?:sure|certain|confident|clear|optimistic)(?: that| if| whether)?|no way|can(?:'t|not) (?:see|say|promise|guarantee|tell)(?: that| if| when| how| you)?)\b", 0.3),
    ("light", r"\b(?:will|'ll|shall|going to)(?: [a-z]{2,12})? (?:consider|think about|chat|talk|speak|manage|cope|deal with|work out|move (?:fast|quickly|forward)|touch base|catch up|discuss|use|come|visit|have a look)\b", 0.8),
    ("attending", r"\b(?:dial in|call in|be there|attend|join|see you|meet (?:you|with|at|on|up)|be (?:visiting|attending|joining|meeting|presenting|coming)|participate)\b", 0.65),
    ("left open", r"\b(?:maybe|perhaps|possibly|might)\b", 0.47),
    ("meeting moved", r"\b(?:<MEETING>|group|committee|board|review|stand-?up|retro|catch-?up|sync)s?(?: on ¤| at ¤| for ¤)?(?: has| have| had| is| was| will)?(?: now| been| be| being| just){0,2} (?:moved|moves|shifted|shifts|rescheduled|postponed|pushed|deferred|to be moved)\b", 0.6),
    ("hedged", r"\b(?:probably|hopefully|if possible|if i can|if we can|god willing|not sure|i think|i guess|i hope|we hope|try (?:to|and)|attempt to|should be able to|all being well)\b", 0.85),
    ("general", r"\b(?:always|usually|whenever|each time|every time|normally|generally|typically|in general|by default|automatically|in most cases|as a rule|in all cases|at all times|from time to time|occasionally|any time|anytime)\b", 0.5),
    ("legal", r"\b(?:herein|hereof|hereunder|hereto|pursuant to|shall be (?:governed|liable|deemed|entitled|construed|responsible)|liable|liability|indemnif\w{1,6}|confidential(?:ity)?|counterpart(?:y|ies) shall|terms and conditions|the parties|either party|each party|force majeure|warranty|warranties|event of default|termination event|obligations? under|third part(?:y|ies)|prohibited)\b", 0.45),
    ("selling", r"\b(?:you'll love|you will love|limited time|free shipping|special offer|discount code|sign up|subscribe|stay tuned|tune in|newscast|don't miss|exclusive|best price guarantee|click here|visit our|join us|money back|peace of mind|one-stop|state[- ]of[- ]the[- ]art|world[- ]class|show(?:s)? (?:you )?how to|learn how|discover|win a|for free)\b", 0.4),
    ("soothing", r"\b(?:(?:do|try) (?:our|my) (?:very )?(?:best|utmost)|as soon as (?:we|i) can|in due course|at some point|one day|sooner or later|some ?day|eventually|in the future|time will tell|we will see|we'll see|down the road|over time)\b", 0.7),
    ("reported", r"\b(?:(?:he|she|they|\w{2,15}) (?:said|says|told (?:me|us|you)|mentioned|claimed|claims|stated|wrote|reported|thinks|believes|assured)|according to|apparently|allegedly|i (?:heard|hear|was told|understand|read)|rumou?r)\b", 0.8),
    ("supposed", r"\b(?:if (?:someone|anyone|anybody|somebody|a |an |nobody|everyone|everything|i were|we were|they)|suppose|supposing|imagine|in case|in the event|unless|even if|whether or not|what if|hypothetically|assuming|for (?:instance|example)|e\.g\.)", 0.55),
    ("past", r"\b(?:would have|could have|should have (?:been|sent|done)|had (?:promised|planned|hoped|said|agreed)|used to|last (?:week|month|year)|back in|ago|at the time|originally|previously)\b", 0.7),
    ("being somewhere", r"\b(?:dial in|in \d{1,2} min(?:ute)?s?|lunch|dinner|breakfast|drinks|party|movie|game tonight|weekend|baby|wife|husband|kids|mom|dad|parents|church|golf|concert|beer)\b", 0.75),
)
_SETTING = (
    ("waiting for approval", r"\b(?:if|unless|provided|assuming|should) (?:you|we|they|he|she|the|your|our|it|this|that|everything|all|there|i)\b", 0.85),
    ("for example", r"\b(?:for instance|for example|e\.g\.|suppose|imagine)", 0.55),
    ("negated wish", r"\b(?:i wish|if only)\b", 0.4),
    ("left open", r"\b(?:if (?:time|the weather|our schedule) (?:permits|allows)|(?:time|weather|schedules?) permitting)\b", 0.47),
)
_LETTER = (
    ("bulk", r"(?:unsubscribe|to be removed from|mailing list|opt[- ]out|view (?:this e-?mail )?in (?:your )?browser|forward to a friend|you are receiving this|to stop receiving)", 0.45),
    ("forward-looking", r"(?:forward-looking statements|solicitation to buy|past performance)", 0.5),
    ("performance", r"(?:see (?:you|y'all) at the shows?|tune in|newscast)", 0.6),
)

_HYPOTHETIC = r"\b(?:if|without (?:it|this|that|them|which|those)|otherwise|or else|failing which|failing that|as|because|(?:which|what|whose|how many|how much)(?: \w{2,15}){1,2}|when|whenever|once|until|till|after|before|whether|how|where|why|unless|as soon as|what|than|in case|assuming|provided(?: that)?|should|the day|even though|everything|anything|all|whatever|wherever)(?: then| that| also| both)? {0,3}$"
_ANNOUNCING = r"\b(?:(?:we|i)(?:'ll| will| shall| are going to|'re going to| commit to| plan to| agreed to| promise to| have to| need to)(?: <ADV>)?(?: (?:send|deliver|provide|do|share|complete|prepare|handle|finish|take care of|work on|fix)(?: you)?(?: with)?)?(?: the following(?: \w{3,12})?)?|(?:next steps|actions?|action items|action points|to-?dos?|tasks?|deliverables|commitments)(?: items)? (?:on|from|for|by) (?:our|my) (?:side|end|part|team)|(?<!update\s)(?<!updates\s)(?<!status\s)(?<!news\s)(?<!progress\s)(?<!summary\s)(?<!overview\s)(?:on|from|at) (?:our|my) (?:side|end|part)(?:,? (?:we|i)(?:'ll| will))?|(?:our|my) (?:next steps|actions?|action items|action points|to-?dos?|deliverables|commitments))(?: as follows| below)?,? ?:$"
_WANTING = r"(?:\b(?:we|i)(?:'ll| will|'d| would)? (?:also |still |urgently |kindly )?(?:need|require|like|appreciate|be waiting for|await)(?: (?:you|your team))?(?: to(?: \w{2,12}){1,3})?(?: from you(?:r side)?)?(?: the following(?: \w{3,12})?)?|\b(?:(?:from|on|at) your (?:side|end|part)|your (?:next steps|actions?|action items|to-?dos?)|(?:pending|outstanding|required|needed|missing)(?: \w{2,12})? (?:from|on|by) (?:you|your (?:side|end|team))|what we need(?: from you)?|(?:you|you guys|your team)(?:'ll| will| are going to| agreed to| have agreed to| committed to| promised to))(?:,? (?:please|kindly|could you|can you|we need))?(?: the following)?|\b(?:<ASK>|could you|can you|would you)(?:,? (?:please|kindly))?(?:,? (?:also|then))?(?: (?:send|provide|share|confirm|advise|review|approve|check|complete|arrange|let us have|give|clarify|answer)(?: (?:us|me))?(?: with)?(?: on)?)?(?: the following(?: \w{3,12})?)?)(?: below| asap| urgently)?,? ?:$"
_ASIDE = r"(?:due to|because of|owing to|sorry for|apologies for|subject to|as|following|further to|after|once|if|when|per|given|regarding|please note|note|fyi|also|in addition|unfortunately|hopefully|btw|by the way|with regard to|according to|until|for your information|to confirm|just to confirm|hi|hello|dear|thanks|thank you|ok|okay|sure|yes|no|noted|well)\b[^,]{0,60},(?: please note)?(?: that)? "
_PAYING = r"\b(?:(?:happy|willing|ready|prepared|glad|fine|ok|okay) (?:to pay|to be (?:charged|billed|invoiced)|with (?:the|an|any) (?:extra|additional) (?:cost|charge|fee))|(?:we|i)(?:'ll| will| would|'d| can)(?: of course| certainly| gladly)? (?:pay|cover the (?:cost|extra|difference))|(?:bill|charge|invoice) (?:us|me)\b|(?:at|for) (?:an )?(?:extra|additional) (?:cost|charge|fee)|(?:extra|additional) (?:cost|charge|fee|budget)s? (?:is|are) (?:fine|ok|okay|no problem|acceptable|approved|available)|(?:add|put) (?:it|this|that) (?:to|on) (?:the|our|my) (?:next )?(?:bill|invoice|account)|cost is (?:not|no) (?:an? )?(?:issue|problem|concern)|(?:we|i) (?:understand|know|realis?ze) (?:that )?(?:this|it|there)(?: \w{2,10}){0,3} (?:extra|additional|cost))"
_PARTLY = r"\b(?:(?:the |a |our )?(?:first|second) (?:part|half|batch|instal?lment|module|set|section)\b|part (?:of|one|1|two|2)\b|partial(?:ly)?\b|(?:the rest|the remainder|the remaining [\w ]{2,30}|the other (?:half|part|two|three)|the others?|the second (?:half|part|batch))(?: will| to| is to| are to| shall| should)? (?:follow|be (?:sent|delivered|ready)|come)|so far\b|except (?:for )?the\b|[0-9]{1,2} (?:out )?of (?:the )?[0-9]{1,2}\b|[0-9]{1,3} ?%|(?:half|most|almost all) of (?:the|our|your)\b)"
_CONDITION = r"(?:^|[\s,;(-])(?:if|once|as soon as|when|after|upon|provided(?: that)?|assuming(?: that)?|subject to|pending|on receipt of|within ¤{1,60} of|conditional on) (?P<what>(?:you|your|we (?:get|have|receive|hear)|i (?:get|have|receive|hear)|they|he|she|it (?:is|gets)|the|our|this|that|these|payment|receipt|receiving|approval|confirmation|signature|sign-off|[a-z][\w.&'-]{1,20}(?: [\w'-]{2,15}){0,3}? (?:is|are|has|have|gets?|comes?|arrives?|replies|responds|confirms?|approves?|signs?|pays?|returns?|sends?|delivers?|agrees?|finishes))\b[^,.;:?!¤]{0,70})"
_CLAUSE = r"(?:^(?:hi|hello|hey|dear|good (?:morning|afternoon|evening))(?: [\w.-]{1,15}){0,3}, |;|: | - | -- |\.\.\.|\((?!(?:by |on |before |due |due by |eta |eta: |until )?¤)|, (?:and |or |then |so |but )?(?=(?:i|we|you|he|she|they)[ '])|,? (?:but|so that|because|although|though|whereas|however|since|which|unless|or else|otherwise|even though|in order to|if|while) |,? (?:as|until|so) (?=(?:we|i|it|the|they|he|she|there|you|an?|that)[ '])|,? (?:and|or) (?=(?:i|we|you|he|she|they|it|please|then|kindly)[ ']|(?:the|your|our|my) (?:[\w-]{2,20} ){1,4}(?:is|are|will|was|shall|has|have) ))"
_THING = r"(?: ?[,;:!?()\n]|(?<!\beng)(?<!\bdr)(?<!\bmr)(?<!\bms)(?<!\bmrs)(?<!\bprof)(?<!\bno)\.| (?:so|because|since|if|when|once|before|after|until|till|unless|as|which|that|who|although|though|but|whereas|while|whenever|in order|by(?= {0,2}(?:¤|then|that|the (?:end|close|time)|return|now|latest|when|which|noon|midnight|an? (?:day|week|month|fortnight)|(?:two|three|four|five|\d{1,2}) (?:days?|weeks?|months?)|c\.?o\.?b|e\.?o\.?[dbmw]))|no later than|within|at the (?:latest|earliest|soonest)|at (?:your|the) earliest|as soon as|asap|and (?:then|i|we|you|will|let|get|send|also|have|please)|today|tomorrow|tonight|please|thanks|upon|to (?:make sure|ensure|see if|discuss|confirm|let)|later|soon|shortly|first thing|early|earlier|yesterday|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|last (?:week|month|night|year)|this morning|an? (?:hour|minute|moment|week) ago|due|on or|per|via|instead|due to)\b)"
_DROP = r"^ {0,3}to (?=(?:sign|send|share|review|approve|confirm|provide|return|complete|check|fill|submit|pay|deliver)\b)|\b(?:instead|rather)$|^be (?=[a-z]{2,15}ing\b)|(?:^|\b)(?:to (?:you|us|me|him|her|them|your (?:team|side|attention))|(?:with|for) you(?: guys| all)?|you with|us with|me with|over to you|here(?:with)?|also|for your (?:review|reference|information|records|approval|perusal|kind \w{2,12})|again|please|kindly|now|already|just|any ?more|any longer|after all|at this point|for now|in your (?:inbox|mailbox|hands)|on your desk)\b|^ {0,3}(?:(?:you|us|me|so|then|and|but)\b|(?:him|her|them) (?!(?:on|by|to|at|in|before|for|until|and|or|from|up|out|all|back)\b)(?=[a-z]))|(?<!this)(?<!that)(?<!it) (?:ready|done|finished|completed|sorted)$"
_GIVE = r"(?:have|receive|get(?! (?:(?:this|it|that|them|everything|all) (?:done|sorted|fixed|ready|over|out|in|signed|approved|started)|the ball|back|in touch|to|started|it|going|together|done|rid|ready))|be (?:receiving|getting|sending you|delivering|providing you with|sharing)|see|find|expect|deliver|provide|share|hear (?:from|back from) (?:us|me)|hear back|give|send(?: out| over)?|email|e-mail|forward|(?:let|tell) (?:me|us) know|let (?:me|us) know|tell (?:me|us)|inform (?:me|us)|advise|sent|shared|provided|forwarded|e?-?mailed|delivered|handed over|submitted)\b(?: (?:you|us|them|over|across)\b)?"
_GIVEN = r"(?:moves|slips|shifts|renewed|granted|withdrawn|cancell?ed|called off|dropped|scrapped|is (?:moving|slipping|shifting|now)|are moving|has (?:slipped|moved)|expected|in (?:the|your|our)|delivered|sent|shared|provided|supplied|ready|available|submitted|issued|shipped|forwarded|attached|enclosed|with you|in your (?:inbox|hands|mailbox)|released|handed over|made available|due|late|scheduled|planned|expected|slated|targeted|on track|set|estimated|delayed|postponed|pushed(?: back| out)?|moved|rescheduled|shifted|deferred|slip|slipped|live|online|done|here|complete|completed|finished|needed|required|necessary|in place|up and running|arrive|reach you|follow|be with you|go live|be live|deployed|possible|feasible|doable|realistic|fixed|resolved|corrected|solved|repaired|restored)\b"
_PRONOUN = r"\b(?:it(?! ?(?:'s| is| was| will be) (?:mon|tues|wednes|thurs|fri|satur|sun|today|tomorrow|now\b|time\b|about time|important|urgent|clear|possible|impossible|hard|difficult|great|good|nice|not clear|already (?:mon|tues|wednes|thurs|fri|satur|sun|late)))|them|they|(?:this|that|these|those|all of it|the same)(?= (?:to|for|on|in|by|with|and|at|from|out|up|done|ready|as|over|off|back|fixed|sorted|resolved|finished|available|sent|delivered)\b|$))\b"
_NOUN = r"\b(?P<what>(?!(?:the|your|our|my|an?) (?:[\w-]{2,15} )?(?:team|colleagues?|engineers?|developers?|technicians?|consultants?|staff|crew|department|accountants?|lawyers?|managers?|director|boss|suppliers?|vendors?|contractors?|clients?|customers?) (?:is|are|was|were|has|have|will|can|would|could|asked|asks?|said|says?|wants?|needs?|told|thinks?|confirmed|reported)\b)(?!(?:the|your|any|this|that|an?|our|my) (?:long |late |short |quick |slight |(?:bit|little) more )?(?:delay|inconvenience|confusion|trouble|wait|mix-?up|misunderstanding|time|moment|way|end|day|week|morning|call|chat|reply|mail|e-?mail|message|reminder|meantime|interest|patience|support|help|mistake|(?:big |real )?(?:deal|problem|issue))\b)(?:the|your|our|my|an?|these|those|both|all) (?:(?:[a-z0-9][\w&/-]{0,20}) ){0,2}?[a-z0-9][\w&/-]{2,20})(?= (?:is|are|was|were|will|for|of|to|on|in|by|at|from|with|that|which|and|or|has|have|had|as|we|you|i|they|needs|need|today|yesterday|tomorrow|so|but|can|could|should|would|if|when|before|after|because|until|asap|please|about|sent|into|via|looks?|still|seems)\b|[,.;:?!¤)]|$| ¤| - )"
_DUE = (
    (r"\b(?:no later than|not later than|by|before|latest by|at the latest|within|prior to|eta:?|due(?: (?:on|by|date))?:?|deadline:?|until|till|ready for|in time for)(?: the| end of| cob| close of business| noon| the end of| about| around| next| or before){0,2} {1,3}$", 3.0),
    (r"\b(?:taken care of|looked after|dealt with|looked into|followed up|signed off|gone through)(?: on| by){0,1} {1,3}$", 2.0),
    (r"\b(?:instead of|rather than|not|other than|than|since|dated|following|after|versus|vs|from|through|between|of|re|about|regarding|concerning|last|was due|due since)(?: the| our| your| my| on){0,1} {1,3}$", -5.0),
    (r"\b(?:on|at|in|around|over|during|this|next|later|early|first thing|for|come|as early as|sometime|some time|about)(?: the)? {1,3}$", 2.0),
    (r"\b(?:effective|starting|as of|beginning|with effect from)(?: the| on){0,1} {1,3}$", -0.5),
    (r"(?:or|and|to|-) {0,3}$", 0.5),
)
_ATTRIBUTIVE = r"(?:\b(?:the|your|our|my|his|her|their|a|last|previous|of|from) ¤{1,80}(?:'s)? (?!(?:per|and|but|for|with|from|via|because|since|when|after|before|once|unless|please|pls|thanks|thank|instead|latest|sharp|then|without|the|our|your|you|they|she|he|this|that|these|which|who|who's|if|so|as|at|to|in|on|by|or|along|together|directly|here|there|too|also|again|will|would|subject|provided|assuming|until|till|through|using|including|depending|regardless|about|regarding|straight|itself|only|ahead|onwards?)\b)[a-z]{3,20}|¤'s [a-z])"

# fmt: on
ACTS = ActWords(
    classes=_CLASSES,
    rules=_RULES,
    doubts=_DOUBTS,
    setting=_SETTING,
    letter=_LETTER,
    idle=_IDLE,
    weak=_WEAK,
    subjects=_SUBJECTS,
    named=r"(?:^|: | - |, |; )(?P<maker>[a-z][\w'-]{1,20}(?: [a-z][\w'-]{1,20})?)(?: is|'s| has| was| will| can| just| already| and)\b",
    ourselves=r"\b(?:i|we|i'm|we're|our (?:[\w-]{1,20} ){0,2}<TEAM>)\b",
    others=r"\b(?:he|she|they)\b",
    hypothetic=_HYPOTHETIC,
    announcing=_ANNOUNCING,
    wanting=_WANTING,
    aside=_ASIDE,
    condition=_CONDITION,
    clause=_CLAUSE,
    thing=_THING,
    drop=_DROP,
    give=_GIVE,
    given=_GIVEN,
    paying=_PAYING,
    partly=_PARTLY,
    pronoun=_PRONOUN,
    bare=r"(?:(?:the |at what |and )?(?:costs?|prices?|quotes?|rates?|cost for it)|(?:please )?(?:help|assist|support|look into|fix|investigate|check)(?: (?:me|us|it|this|that|here))?|a hand|assistance)(?: (?:please|asap|urgently|quickly|with it|with this|out))?",
    preposition=r"\b(?:to|of|on|in|by|at|for|with|from|about|into|via|than|as|regarding|under|per|after|before|during|following) {1,3}$",
    that=r"\bthat ",
    noun=_NOUN,
    due=_DUE,
    attributive=_ATTRIBUTIVE,
    lead=r"(?:by|before|until|till|on|at|from|since|after|for|to|in|no later than|not later than|up to|as of|starting|effective) ",
)


# ---------------------------------------------------------------------------------------------------------------- agendas

AGENDA = AgendaWords(
    headings=phrases("agenda, agenda items, agenda points, meeting agenda, order of business, running order"),
    weak_headings=phrases(
        """
        topics, topics to discuss, topics for discussion, discussion topics, discussion points, points to discuss, points to cover
        points for discussion, items to discuss, items for discussion, talking points, we will cover, we'll cover, we will discuss
        what we will cover, things to cover, things to discuss, things to discuss on the call, to be discussed, items to cover
        topics to cover, meeting topics, program, programme, schedule, session plan, timetable, plan for the day, plan for the call
        plan for the meeting, run of show, outline, meeting outline, proposed schedule, proposed topics, proposed plan
        """
    ),
    announcing=phrases(
        "below, following, as follows, here is, here's, here are, proposed, suggested, draft, see, for your review"
    ),
    endings=phrases(
        """
        action items, actions, next steps, notes, meeting notes, minutes, minutes of meeting, discussion, decisions, attendees, participants
        invitees, present, absent, apologies for absence, location, venue, logistics, where, when, dial-in, dial in, dial-in details
        how to join, joining instructions, join, pre-read, pre-reads, pre-reading, preparation, to prepare, to do, to-do, todo
        attachments, documents, materials, reading, background, registration, contact, contacts, links, schedule constraints
        agenda items for future meetings, future meetings, dates and locations of future meetings, parking lot, prerequisites
        questions, please bring, please prepare, homework, objectives, objective, goals, goal, purpose, expected outcome, outcomes
        """
    ),
    minutes=phrases("minutes, minute, mins, min, mn, m"),
    hours=phrases("hours, hour, hrs, hr, h"),
    spoken={
        "half an hour": 30,
        "half hour": 30,
        "half-hour": 30,
        "a half hour": 30,
        "an hour": 60,
        "one hour": 60,
        "a quarter of an hour": 15,
        "quarter of an hour": 15,
        "quarter hour": 15,
        "three quarters of an hour": 45,
        "an hour and a half": 90,
        "one and a half hours": 90,
        "hour and a half": 90,
        "a couple of minutes": 2,
        "a minute": 1,
        "two hours": 120,
        "an hour and a quarter": 75,
        "three hours": 180,
    },
    until=phrases("to, until, till, through"),
    half_days=r"a\.?m\.?|p\.?m\.?|noon",
    presenters=phrases(
        """
        presenter, presenters, presented by, presenting, owner, owners, speaker, speakers, lead, led by, leader, facilitator, facilitated by
        responsible, host, hosted by, moderator, who, by, introduced by, run by, champion, champions
        """
    ),
    columns={
        "title": phrases(
            "topic, topics, item, items, agenda item, agenda, subject, activity, session, description, title, what, discussion"
        ),
        "time": phrases("time, start, start time, when, slot, from, hour, timing, time slot"),
        "minutes": phrases(
            "duration, minutes, min, mins, length, time (min), time (mins), time (minutes), duration (min), duration (mins), duration (minutes), allotted time, timebox, time allotted, allocated time"
        ),
        "presenter": phrases("presenter, owner, speaker, lead, who, responsible, facilitator, name, host, by, led by, person"),
        "end": phrases("end, end time, until, to"),
        "number": phrases("no, no., #, nr, item no, item no."),
    },
    topics=phrases(
        """
        introduction, introductions, intro, intros, welcome, opening, closing, wrap, wrap-up, wrapup, review, update, updates, status, design, development
        testing, test, budget, scope, timeline, timelines, planning, plan, next, steps, actions, action, items, demo, demonstration, discussion
        discuss, open, questions, qa, q&a, any, other, business, aob, summary, overview, recap, feedback, launch, marketing, sales, finance, legal
        support, security, integration, integrations, api, migration, training, rollout, phase, project, team, all, everyone, both, tbc, tbd, optional
        if needed, time permitting, internal, external, client, online, onsite, remote, draft, final, part, day, morning, afternoon, break, lunch
        coffee, dinner, slides, presentation, proposal, decision, information, info, approval, report, risks, issues, costs, pricing, contract, payment
        payments, website, app, mobile, backend, frontend, new, old, details, results, roadmap, strategy, quality, data, requirements, deliverables
        milestones, kickoff, kick-off, sprint, retro, retrospective, workshop, session, meeting, call, go-live, deployment, release, staging, production
        """
    ),
    meetings=phrases(
        """
        agenda, meeting, call, session, workshop, kick-off, kickoff, standup, stand-up, sync, catch-up, catch up, webinar, conference, minutes of
        retrospective, steering committee, steerco, townhall, town hall, check-in, invite, offsite, board
        """
    ),
    joins=phrases("and, and then, as well as"),
    placeholders=phrases(
        "to follow, tbd, tbc, tba, none, n/a, na, see attached, attached, to be confirmed, to be announced, see below, none yet, to be shared, to be defined, empty, nothing yet, as attached, will follow, details to follow, total, total time, total duration, total minutes, sum"
    ),
    boilerplate=(
        r"join (?:the |this |our |your |via |with |on |by |from |using |zoom|microsoft|teams|google|webex|meeting|online|here|now|skype|conversation|call|me|us)",
        r"(?:microsoft )?teams meeting|microsoft teams(?: need help\?)?$|zoom meeting\b|google meet\b|webex meeting|cisco webex|skype meeting|video call link|meeting link",
        r".* is inviting you to a (?:scheduled )?",
        r"(?:meeting|webinar|conference|access|video conference|phone conference|host|event|participant|security|room|attendee)[ -]?(?:id|code|number|key|pin|url|link|password|passcode|access)\b",
        r"(?:pass-?code|password|pin|id|host key|access code|conference id|tenant key|vtc)\b ?(?:no\.?)? ?[:#]",
        r"(?:one tap mobile|dial[- ]?(?:in|by)|call[- ]in|find (?:your |a )?local number|find your local|or dial|tap to (?:join|call)|phone(?: one-tap)?:|mobile:|by phone|toll[- ]?free|more phone numbers|reset pin|learn more|meeting options|need help|help \||for organi[sz]ers|download teams|or call in|call[- ]in toll|united states|us toll|local number|global call-in|sip:|h\.323|having trouble)",
        r"(?:https?://|www\.|tel:|sip:|mailto:|<https?:)",
        r"this (?:event|meeting) has (?:a google meet|been)|to join the (?:video|meeting)|otherwise, to join|view (?:all )?(?:guest|your|on)|please do not edit this section",
        r"(?:when|where|time|date|dates|times|location|venue|room|wifi|dinner|contact|time ?zone|organi[sz]er|who|attendees|participants|calendar|meeting room|required|optional|reference|subject|to|cc|from|sent|phone|email|e-mail|tel|fax|name)(?: ?\(.*\))? ?:",
    ),
    vague=(
        r"response|resolution|downtime|time ?out|sla|uptime|latency|travel|drive|walk|away|delay|expires?|valid|every|within|per (?:day|week|call|ticket|month)|refresh|interval|cook|bake|[$€£]|aed|sar|usd|eur|gbp|kwd|qar|recovery|restore|warranty|retention",
    ),
)


# ------------------------------------------------------------------------ mail programs: quotes, signatures, disclaimers

MAIL = MailWords(
    sender=("from",),
    sent=("sent",),
    date=("date",),
    receiver=("to", "cc", "bcc", "reply-to"),
    topic=("subject",),
    attributions=(
        r"(?:on|at)\b.*\b(?:wrote|writes|said):",
        r"[0-9]{4}-[0-9]{2}-[0-9]{2} [0-9]{1,2}:[0-9]{2} .*<[^<> ]+@[^<> ]+>:",
        r"quoting .*:",
    ),
    bare_attributions=(
        r".*<[^<> ]+@[^<> ]+>.*\b(?:wrote|writes|said):",
        r".* wrote on [0-9].*:",
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
        b. regards, v/r, tia, tyia, ty, tks, thanking you, yours, kind rgds, best rgds, looking forward, talk soon, take care, ciao, later
        """
    ),
    postscripts=("ps", "p.s.", "p.s", "pps", "nb", "n.b."),
    devices=(
        r"sent from (?:my |the )?(?:iphone|ipad|ipod|android|samsung|galaxy|huawei|nokia|windows|blackberry|mobile|phone|mail|outlook|yahoo|gmail|proton|tablet|smartphone|workspace|airmail|spark|webmail).*",
        r"sent (?:via|with|using) (?:blackberry|my|the|outlook|proton|samsung|yahoo|superhuman|mailbird|spark|airmail).*",
        r"get (?:bluemail|outlook|yahoo|mailbird|spark).* for (?:ios|android|mac|windows|mobile).*",
        r"yahoo mail: .*",
        r"typed (?:on|with) .*(?:phone|mobile|thumbs?).*",
        r"[#-]+ ?please (?:type|write|reply|enter).* above this line.*",
        r"please excuse (?:any |my |the )?(?:typos|brevity|errors|spelling).*",
    ),
    notice_starts=(
        r"(?:confidentiality|privacy|legal|privileged)(?: and [a-z]+)?(?: (?:notice|note|statement|disclaimer|warning|communication))\b",
        r"(?:e-?mail |important )?disclaimer\b",
        r"important notice\b",
        r"notice of confidentiality\b",
        r"notice to recipients?\b",
        r"caution: ?this (?:e-?mail|message)",
        r"[^a-z0-9]{0,3}(?:warning: ?)?external (?:e-?mail|sender|message)(?: ?[\]*:.!-]|$)",
        r"(?:caution|warning|attention|notice)\b",
        r"this is an external|you don'?t often get",
        r"th(?:is|e|ese) (?:e-?mail|electronic mail|message|communication|transmission|electronic|information|contents?|document|correspondence)\b",
        r"the contents? of this",
        r"(?:any|the) information (?:contained|in this|transmitted)",
        r"the (?:contents|information) (?:of|in|contained)",
        r"if you (?:are not|have received|received|no longer|would rather|do not want|don't want|wish to|would like to)",
        r"(?:please )?(?:consider|think (?:of|about)) the environment",
        r"please consider",
        r"get your free|do you yahoo",
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
        r"do not (?:open attachments or )?click (?:on )?(?:any )?links?|exercise caution",
        r"external (?:sender|e-?mail|message)(?:$|[\] *:.!-]+(?:$|please|do not|this|exercise|use|be) ?)",
        r"you don'?t often get e?-?mail from",
        r"do you yahoo|get your free .* at https?:",
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
    agenda=AGENDA,
    mail=MAIL,
    acts=ACTS,
    dates=DATES,
    prices=PRICES,
)
