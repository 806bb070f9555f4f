"""The kinds of words and expressions that the grammar of dates tells apart.

A word that can be two things ("second", "may", "past") has a kind of its own, and the groups below hold it in each of its
roles; the pattern around it decides which it is.
"""

from __future__ import annotations

from enum import Enum, auto


class Kind(Enum):
    """A kind of node. Its `code` is the one character that stands for it in an island's code string."""

    def __init__(self, _number: int) -> None:
        self.code: str = chr(0xE000 + _number)

    __hash__ = object.__hash__  # Enum's own is many times slower

    # numbers, by what they can be
    N12 = auto()  # 0 to 12
    N24 = auto()  # 13 to 24
    N31 = auto()  # 25 to 31
    N59 = auto()  # 32 to 59
    N99 = auto()  # 60 to 99
    N999 = auto()  # three digits
    YEAR4 = auto()  # 1900 to 2100
    N9999 = auto()  # other numbers of four digits
    BIG = auto()  # longer ones
    YEAR2 = auto()  # '26
    NAMEDYEAR = auto()  # "the year 2026" in languages that put the word before
    DECIMAL = auto()  # 2.5
    FRACTION = auto()  # 1/2
    WORDNUM = auto()  # a number word not yet joined with its neighbours
    ORD = auto()  # 15th, first
    SECOND = auto()  # "second": ordinal or unit
    A = auto()  # a, an
    FEW = auto()  # a few, several: value is how many are taken for it
    HALF = auto()
    HOURPART = auto()  # a word for so many minutes of an hour, "ثلث", "quart": value is the minutes
    QUARTER = auto()  # part of an hour, or of a year
    # shapes
    FULLDATE = auto()  # 2026-03-05, 05/03/2026: value is Days
    SHORTDATE = auto()  # 05/03: a date only where something beside it says so, or the slash does
    CLOCKSHAPE = auto()  # 10:30
    DOTCLOCK = auto()  # 10.30
    HCLOCK = auto()  # 15h30
    MONTHYEAR = auto()  # 03/2026
    # names
    MONTH = auto()
    WEAKMONTH = auto()  # may, march, mar
    WEEKDAY = auto()
    WEAKDAY = auto()  # sat, sun, mon
    WEEKDAYS = auto()  # Mondays
    HIJRIMONTH = auto()
    HOLIDAY = auto()
    SEASON = auto()
    AH = auto()  # "AH", the Hijri era
    UNIT = auto()
    UNITS = auto()  # one-letter units: h, m, d
    WORKDAY = auto()  # "Werktag": a unit of working time in one word
    LENGTHWORD = auto()  # "Viertelstunde": value is minutes
    DAYANDPART = auto()  # "Montagabend": value is the weekday and the part of the day
    NEXTBUTONE = auto()  # "übernächste"
    BEFORELAST = auto()  # "vorletzte"
    DUALOF = auto()  # the same, before "working"
    PLACE = auto()  # a word before a name that may look like a day: street, Mr
    LABEL = auto()  # a word that a number names a thing of: phase, room, step
    DUAL = auto()  # two days, in one word
    WEEKEND = auto()
    DECADE = auto()  # the "s" of "the 1990s"
    PART = auto()  # morning, afternoon
    PARTS = auto()  # mornings
    LASTNIGHT = auto()  # "anoche"
    NIGHT = auto()  # tonight
    NOON = auto()  # noon, midnight: value is Clock
    MEAL = auto()
    LUNCHTIME = auto()
    AMPM = auto()
    UHR = auto()  # the same, where it is no other word
    OCLOCK = auto()
    CLOCKWORD = auto()  # a word that only a time of day follows: "الساعة", "a las"
    MINUS = auto()  # so many minutes less than the hour
    HALFTO = auto()  # "halb acht" is 7:30
    ISH = auto()
    NOW = auto()
    SOON = auto()  # as soon as possible
    RIGHTNOW = auto()  # now, said so that it is told
    TODAY = auto()  # "اليوم": today, or the day
    RELDAY = auto()  # today, tomorrow
    SAMEDAY = auto()  # the same day: the one named last
    EDGE = auto()  # EOD, COB, EOM
    ZONE = auto()
    CITY = auto()  # a place whose name is a zone only before "time"
    TIME = auto()  # the word "time"
    FREQUENCY = auto()  # daily, weekly
    # direction and position
    NEXT = auto()
    LAST = auto()
    THIS = auto()
    PAST = auto()  # "past": last, or minutes past
    THAT = auto()
    AGO = auto()
    HENCE = auto()
    LATER = auto()
    THEREAFTER = auto()  # after the day named last
    EARLIER = auto()
    END = auto()
    START = auto()
    MIDDLE = auto()
    EARLY = auto()
    LATE = auto()
    REST = auto()
    ALL = auto()
    EVERY = auto()
    EACH_OTHER = auto()  # every other
    ONCE = auto()
    NEAREST = auto()  # closest
    SOFAR = auto()  # "to date"
    WEEKOF = auto()  # w/c
    NUMBERED = auto()  # week 31, Q3
    FISCAL = auto()
    WORKING = auto()
    # small words
    THE = auto()
    LAS = auto()  # an article that may stand before an hour, too: "las"
    OF = auto()
    ON = auto()
    IN = auto()
    AT = auto()
    FOR = auto()
    BY = auto()
    FROM = auto()
    TO = auto()
    UNTIL = auto()
    BETWEEN = auto()
    AND = auto()
    OR = auto()
    BUT = auto()
    WITHIN = auto()
    BEFORE = auto()
    AFTER = auto()
    SINCE = auto()
    NOTAFTER = auto()  # no later than
    NOTBEFORE = auto()  # no earlier than
    MORE = auto()  # more than
    LESS = auto()  # less than
    ABOUT = auto()
    AFTERNEXT = auto()  # after next
    MY = auto()
    PLUS = auto()
    ANOTHER = auto()
    OVER = auto()
    THESE = auto()
    WITH = auto()
    FOLLOWING = auto()
    OPENING = auto()  # first thing
    BEGINNING = auto()  # commencing, starting (on)
    ENDING = auto()
    LATERTHAN = auto()
    ORLATER = auto()
    OREARLIER = auto()
    DURING = auto()
    AFTERHOUR = auto()  # minutes "after"
    TOHOUR = auto()  # minutes "before"
    FROMNOW = auto()
    COMMA = auto()
    DASH = auto()
    SLASH = auto()
    OPEN = auto()
    CLOSE = auto()
    DOT = auto()
    COLON = auto()
    YOUR = auto()
    BREAK = auto()  # anything else: no expression goes across it
    # expressions
    LENGTH = auto()
    CLOCK = auto()
    HOUR = auto()  # "at 5": a clock only beside something that says so
    DATE = auto()
    WEEKDATE = auto()  # a weekday by itself
    PERIOD = auto()
    MOMENT = auto()
    DAYPART = auto()  # tomorrow morning
    TIMESPAN = auto()
    RANGE = auto()
    RECUR = auto()
    CONDITION = auto()
    HOURSPAN = auto()  # "3-5": clock times only beside a day


_GROUPS = {
    "THE": "THE LAS",
    "ONLYTHE": "THE",
    "OCLOCK": "OCLOCK UHR",
    "DAYNUM": "N12 N24 N31",
    "HOURNUM": "N12 N24",
    "MINUTENUM": "N12 N24 N31 N59",
    "SMALL": "N12 N24 N31 N59 N99",
    "COUNT": "N12 N24 N31 N59 N99 N999 N9999 YEAR4 BIG",
    "AMOUNT": "N12 N24 N31 N59 N99 N999 N9999 YEAR4 BIG DECIMAL FRACTION FEW A HALF",
    "ORDINAL": "ORD SECOND",
    "DAYORD": "ORD SECOND N12 N24 N31",
    "ANYMONTH": "MONTH WEAKMONTH",
    "ANYDAY": "WEEKDAY WEAKDAY",
    "ANYUNIT": "UNIT SECOND QUARTER",
    "SHORTUNIT": "UNIT SECOND UNITS",
    "ANYPART": "PART MEAL",
    "COMING": "NEXT",
    "GONE": "LAST PAST",
    "TURN": "NEXT LAST PAST THIS",
    "DAY": "DATE WEEKDATE",
    "ANYDATE": "DATE WEEKDATE PERIOD",
    "SPANNED": "PERIOD DATE WEEKDATE",
    "INSTANT": "CLOCK MOMENT",
    "TIMED": "DATE WEEKDATE PERIOD MOMENT CLOCK DAYPART RANGE TIMESPAN",
    "UPTO": "TO UNTIL DASH",
    "WORDUPTO": "TO UNTIL",
    "OFIN": "OF IN",
    "LINK": "ON OF COMMA IN",
    "DET": "THE MY THIS",
    "SEPARATOR": "DASH SLASH COMMA DOT",
    "YEAR": "YEAR4 YEAR2 NAMEDYEAR",
}
_CODES = {name: "".join(Kind[kind].code for kind in kinds.split()) for name, kinds in _GROUPS.items()}


def codes_of(name: str) -> str:
    """The codes of a kind or group of kinds. Raises `KeyError` for an unknown name."""
    return _CODES[name] if name in _CODES else Kind[name].code
