"""However hostile a text, reading it takes steps in proportion to its length, and no more than so many a character.

Steps are calls of functions, Python's and C's. What one call may look at is bounded elsewhere: patterns of Python see
windows of bounded length, and google-re2 is linear.
"""

import sys
from datetime import UTC, datetime
from functools import partial

import pytest

from domain.evidence import Span
from domain.findings import Context
from extractors.acts.reading import find_acts
from extractors.agenda import find_agenda
from extractors.dates import find_dates
from extractors.languages import language
from extractors.parts import own_words
from extractors.prices import find_prices
from extractors.reading import read

CONTEXT = Context(written_at=datetime(2026, 3, 2, 9, tzinfo=UTC), region="GB")


def in_whole(find, code, text, **more):
    return find(text, (Span(0, len(text)),), CONTEXT, language(code), **more)


def acts(code, text):
    return in_whole(find_acts, code, text, dates=in_whole(find_dates, code, text))


def agenda(text):
    return find_agenda(text, own_words(text))


READERS = {
    "dates": partial(in_whole, find_dates, "en"),
    "dates in Arabic": partial(in_whole, find_dates, "ar"),
    "prices": partial(in_whole, find_prices, "en"),
    "prices in Arabic": partial(in_whole, find_prices, "ar"),
    "acts": partial(acts, "en"),
    "acts in Arabic": partial(acts, "ar"),
    "agenda": agenda,
    "own words": own_words,
    "everything": partial(read, context=CONTEXT),
}
#: For each reader: the most steps a character, and what is worst for each of its triggers, parted by broken bars.
HOSTILE = {
    "dates": (
        120,
        (
            "1/2-¦1/2/¦1-2-¦1/¦1,¦1. ¦10:¦10:30 - ¦2026-¦may ¦may1¦x1¦1x¦mon-¦jan/¦5pm-¦@5 ¦1st ¦on the 3 ¦first ¦twenty ¦next "
            "¦in 2 ¦3 days ¦a day ¦from 3 to ¦2 weeks after ¦every ¦half past ¦thanks for Monday ¦of the ¦(1) ¦+¦3 and ¦\n1"
            "¦http://¦EOD ¦Q3 ¦end of ¦between ¦mid-¦the 15th"
        ),
    ),
    "dates in Arabic": (120, "غدا ¦الأحد¦والأحد ¦بعد ¦١٥/¦يوم ¦الساعة ¦٣ أيام ¦من ¦خمسة ¦رمضان ¦قبل ¦ا¦١"),
    "prices": (
        120,
        (
            "$¦$1 ¦1 $¦$1-¦1$¦AED ¦5 AED ¦(AED 1¦aed 1 x ¦1,¦1.¦from $1 to ¦price: ¦price: 500 ¦a dollar ¦one dollar ¦million "
            "¦two hundred ¦two hundred dollars ¦valid for ¦valid until ¦5% vat ¦total ¦3 x $5 ¦$1 and ¦usd 5 for ¦$1\n¦\t1¦x\t5\n"
            "¦| 5 ¦a\tprice\n¦up to ¦per month "
        ),
    ),
    "prices in Arabic": (60, "ريال ¦٥ ريال ¦خمسة آلاف ريال ¦ألف ¦د.إ¦السعر: ٥٠٠ ¦شامل الضريبة ¦من ٥ إلى "),
    "acts": (
        60,
        (
            "we will ¦please ¦if you ¦could you ¦can we ¦the report on the report ¦¤¦(¦\"¦'¦and will send ¦i will send it, ¦we "
            "¦you will have it ¦let me know ¦who ¦. ¦? ¦a.¦\n- ¦attached is ¦, ¦how much ¦not ¦: ¦done ¦ok, ¦by Monday ¦and "
        ),
    ),
    "acts in Arabic": (60, "سنرسل ¦يرجى ¦هل ¦و¦تجدون مرفقا ¦سيتم ¦إن شاء الله ¦، ¦؟ ¦يوم الأحد "),
    "agenda": (
        120,
        (
            "agenda: 1) 2) 3) a) ¦- 5 min x\n¦schedule ¦Agenda\n¦Topics:\n- x\n¦Agenda:\n1. Scope (5 min)\n\n¦1. ¦Agenda: ((((([[[[[¦- [x](y(z\n"
            "¦09:00 - 09:30 x\n¦- 5 min 5 min 5 min\n¦- five five five minutes\n¦a\tb\t5 min\n¦|a|b|5 min|\n¦agenda 5 min ("
            "¦- - - - - 5 min - ¦# agenda\n¦- x\n¦خمس عشرة دقيقة\n"
        ),
    ),
    "own words": (
        20,
        (
            "> a\n¦> 5\n\n¦On 3 Mar 2026 10:12 x\n¦x wrote:\n¦From: x\n¦To: 10:12\n¦From: x\n\n¦original message\n¦Thanks\nLina\n"
            "¦Sent from my iPhone x\n¦this e-mail is\n\n¦intended recipient\n\n¦-- \n¦____\n¦\n¦a\n¦ ¦من: عمر\n¦PS: x\n¦| +9 "
        ),
    ),
    "everything": (60, "we will pay $5 by 3 May. ¦سنرسل ٥ ريال غدا. ¦é¦🙂 ¦\u200f¦ـ¦\x00¦İ¦\ud800"),
}


#: So many pieces of each reader are tried at every run.
QUICK = 3


def cases():
    for name, (most, pieces) in HOSTILE.items():
        for place, piece in enumerate(pieces.split("¦")):
            yield pytest.param(name, piece, most, id=f"{name} {piece!r}", marks=pytest.mark.slow if place >= QUICK else ())


def steps(reader, text):
    """How many functions are called while `reader` reads `text`."""
    count = 0

    def called(_frame, event, _argument):
        nonlocal count
        count += event in ("call", "c_call")

    sys.setprofile(called)
    try:
        reader(text)
    finally:
        sys.setprofile(None)
    return count


#: An agenda's rows are bounded in number, and below that bound each heading may look at all of them.
SHORT = {"agenda": 6000}


@pytest.mark.parametrize(("name", "piece", "most"), list(cases()))
def test_twice_the_text_takes_at_most_twice_the_steps(name, piece, most):
    reader, size = READERS[name], SHORT.get(name, 1500)
    short, long = piece * (size // len(piece)), piece * (2 * size // len(piece))
    reader(long)  # what is compiled and kept once is no step of any text
    few, many = steps(reader, short), steps(reader, long)
    assert many <= 2.2 * few + 500
    assert many <= most * len(long) + 5000


@pytest.mark.slow
@pytest.mark.parametrize(
    ("name", "piece", "most"),
    [
        ("dates", "1/2-", 8),
        ("dates", "may1", 8),
        ("dates", "Monday x ", 60),
        ("dates in Arabic", "غدا ", 8),
        ("prices", "$1 ", 8),
        ("prices", "price: 500 ", 8),
        ("prices", "x\t5\n", 60),
        ("acts", "attached is ", 60),
        ("acts", "and will send ", 60),
        ("agenda", "Agenda:\n1. Scope (5 min)\n\n", 8),
        ("own words", "From: x\n\n", 20),
        ("everything", "we will pay $5 by 3 May. ", 60),
    ],
)
def test_a_megabyte_takes_so_many_steps_a_character_and_no_more(name, piece, most):
    READERS[name](piece * 100)
    assert steps(READERS[name], piece * (1_000_000 // len(piece))) <= most * 1_000_000
