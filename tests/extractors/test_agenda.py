from datetime import UTC, datetime

from domain.evidence import Span
from domain.findings import Context
from extractors.agenda import find_agenda
from extractors.parts import own_words


def items(text, subject=""):
    found = find_agenda(text, own_words(text), None, subject)
    assert all(text[item.span.start : item.span.end] == item.text for item in found)
    return [(item.title, item.minutes, item.presenter) for item in found]


def test_a_numbered_agenda_with_minutes_and_presenters():
    text = "Hi,\n\nAgenda:\n1. Intro (5 min)\n2. Scope - Omar - 15 min\n3. Budget (Lina, 20m)\n\nJoin Zoom Meeting\nhttps://zoom.example/j/123\nMeeting ID: 123 456\n"
    assert items(text) == [("Intro", 5, None), ("Scope", 15, "Omar"), ("Budget", 20, "Lina")]


def test_an_agenda_on_one_line():
    assert items("Agenda: 1) Scope 2) Budget 3) AOB") == [("Scope", None, None), ("Budget", None, None), ("AOB", None, None)]
    assert items("Agenda: scope, budget and timeline.") == [
        ("scope", None, None),
        ("budget", None, None),
        ("timeline", None, None),
    ]


def test_clock_ranges_make_an_agenda_and_its_minutes():
    text = "Kick-off\n09:10 - 09:40 Scope (Omar)\n09:40 - 10:00 Budget"
    assert items(text) == [("Scope", 30, "Omar"), ("Budget", 20, None)]


def test_an_item_that_has_only_a_start_ends_with_the_next():
    assert items("Agenda\n9:00 Welcome\n9:15 Scope\n10:00 Close") == [
        ("Welcome", 15, None),
        ("Scope", 45, None),
        ("Close", None, None),
    ]


def test_arabic_minutes_in_words_and_digits():
    text = "جدول الأعمال:\n١- مقدمة (خمس عشرة دقيقة)\n٢- الميزانية - 10 دقائق\n٣- أسئلة نصف ساعة"
    assert items(text) == [("مقدمة", 15, None), ("الميزانية", 10, None), ("أسئلة", 30, None)]


def test_a_to_do_list_is_no_agenda():
    assert items("To do:\n1. Send the contract\n2. Pay 15 invoices") == []


def test_a_list_in_an_invitation_is_its_agenda():
    text = "Please bring:\n- your laptop\n- the contract\n\nWe go through\n- scope\n- budget\n\nJoin Zoom Meeting\nhttps://zoom.example/j/1"
    context = Context(written_at=datetime(2026, 3, 2, tzinfo=UTC), invitation=True)
    found = find_agenda(text, own_words(text), context)
    assert [(item.title, item.rule) for item in found] == [("scope", "agenda.invitation"), ("budget", "agenda.invitation")]


def test_an_invitation_without_a_list_has_no_agenda():
    context = Context(written_at=datetime(2026, 3, 2, tzinfo=UTC), invitation=True)
    assert find_agenda("See you on Sunday.", [Span(0, 18)], context) == ()


def test_a_subject_can_announce_an_agenda_but_an_answer_does_not():
    assert items("1. Scope\n2. Budget", "Agenda for Sunday's call") == [("Scope", None, None), ("Budget", None, None)]
    assert items("1. No.\n2. Yes, please.", "Re: Agenda for Sunday's call") == []
