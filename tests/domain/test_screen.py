"""A digest fits one screen, whatever there is to tell."""

from dataclasses import replace
from datetime import date

import pytest

from domain.digests import ROOM, Known, digest
from domain.screen import SPARED_FIRST, Chapter, Line, Section, fitted
from domain.trust import trust_record
from tests.domain.people_of import HOUSE, LINA, NOOR, PROMISE, Talk, asks, at, promises
from tests.frontends.samples import ALERT

WORDS = Line(entry=None, text="x", quote="said so")


def heights(chapters):
    return {chapter.section: len(chapter.lines) for chapter in chapters}


def test_what_fits_is_left_alone():
    chapters = fitted([Chapter(Section.OVERDUE, (WORDS, WORDS)), Chapter(Section.WAITING, ())], ROOM)
    assert heights(chapters) == {Section.OVERDUE: 2}
    assert [line.number for line in chapters[0].lines] == [1, 2]


def test_what_matters_least_is_counted_first():
    chapters = fitted([Chapter(Section.OVERDUE, (WORDS,) * 6), Chapter(Section.CLEARED, (WORDS,) * 4)], 19)
    assert heights(chapters) == {Section.OVERDUE: 6, Section.CLEARED: 1}
    assert chapters[1].more == 3
    assert sum(chapter.height for chapter in chapters) == 19


def test_each_section_keeps_a_line_and_quotes_go_last():
    chapters = fitted([Chapter(section, (WORDS,) * 9) for section in SPARED_FIRST], ROOM)
    assert set(heights(chapters).values()) == {1}
    assert not any(line.quote for chapter in chapters for line in chapter.lines)
    assert [chapter.lines[0].number for chapter in chapters] == list(range(1, len(SPARED_FIRST) + 1))


@pytest.mark.parametrize("count", [1, 30])
def test_a_full_morning_is_one_screen(count):
    talk = Talk()
    for number in range(count):
        talk.mail(at(2), LINA, promises(PROMISE, f"part{number}", 4), key=f"a{number}")
        talk.mail(at(2), LINA, promises(PROMISE, f"plan{number}", 11), key=f"b{number}")
        talk.mail(at(2), NOOR, promises(PROMISE, f"data{number}", 4), asks(f"question{number}"), key=f"c{number}", thread="t2")
    kinds = {type(entry).__name__: [] for entry in talk.book.entries.values()}
    for entry in talk.book.entries.values():
        kinds[type(entry).__name__].append(entry)
    record = trust_record("Acme Trading", (kinds["Promise"], (), (), ()), HOUSE.organisation.calendar, at(10))
    known = Known(promises=kinds["Promise"], requests=kinds["Request"], trust=(record,) * count)
    made = digest(known, at(10), date(2026, 3, 10), at(9), weekly=True)
    told = sum(chapter.height for chapter in made.chapters) + 2 + len(made.trust) + bool(made.trust_more)
    assert told <= ROOM
    assert len(made.trust) + made.trust_more == count


def test_a_reply_to_an_alert_s_line_means_what_the_alert_is_about():
    made = digest(Known(raised=(replace(ALERT, subject="m-1"),)), at(10), date(2026, 3, 10), at(9))
    assert made.numbers == ("m-1",)


def test_an_empty_trust_record_is_not_shown():
    record = trust_record("Acme Trading", ((), (), (), ()), HOUSE.organisation.calendar, at(10))
    assert digest(Known(trust=(record,)), at(10), date(2026, 3, 10), at(9), weekly=True).trust == ()
