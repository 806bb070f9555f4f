from datetime import UTC, datetime

import pytest

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


def clocks(text):
    found = find_agenda(text, own_words(text))
    return [(item.title, item.minutes, item.starts, item.ends) for item in found]


@pytest.mark.parametrize(
    ("row", "starts", "ends"),
    [
        ("11-1pm Lunch", "11:00", "13:00"),
        ("9-9:30pm Lunch", "21:00", "21:30"),
        ("1:00 ظهرا - 2:00 ظهرا Lunch", "13:00", "14:00"),
        ("13:00 - 13:30 Lunch", "13:00", "13:30"),
        ("11:45 - 12:15 pm Lunch", "11:45", "12:15"),
        ("11:30 - 1:00 Lunch", "11:30", "13:00"),
        ("Lunch (13h00)", "13:00", None),
    ],
)
def test_clock_times(row, starts, ends):
    [(title, _, *clock)] = clocks(f"Agenda:\n- {row}")
    assert (title, *clock) == ("Lunch", starts, ends)


@pytest.mark.parametrize("row", ["24:30 Lunch", "12:00 - 24:30 Lunch", "13:30 - 13:00 Lunch"])
def test_impossible_times_stay_words(row):
    assert [(title, starts) for title, _, starts, _ in clocks(f"Agenda:\n- {row}")] == [(row, None)]


def test_a_gap_of_a_day_between_starts_is_no_duration():
    assert clocks("Agenda\n08:00 Breakfast\n20:00 Dinner") == [
        ("Breakfast", None, "08:00", None),
        ("Dinner", None, "20:00", None),
    ]
    assert clocks("Agenda\n14:00 Coffee\n13:30 Lunch")[0] == ("Coffee", None, "14:00", None)


def test_only_what_is_joined_by_a_plus_adds_up():
    assert items("Agenda:\n- Talk (20 min) with questions (5 min)") == [("Talk with questions", 20, None)]


def test_a_number_that_says_no_minutes_stays_in_the_title():
    text = "Agenda:\n- Scope (3)\n- Budget"
    assert items(text) == [("Scope (3)", None, None), ("Budget", None, None)]


def test_numbers_that_do_not_count_up_are_no_series():
    assert items("Agenda: 2) scope 1) budget") == [("2) scope 1) budget", None, None)]


def test_brackets_hold_a_part_together():
    assert items("Agenda: scope (web, app), budget") == [("scope (web, app)", None, None), ("budget", None, None)]


def test_a_label_without_a_name_stays_in_the_title():
    assert items("Agenda:\n- Owner: 12 users\n- Lead: see the long list of people that we sent") == [
        ("Owner: 12 users", None, None),
        ("Lead: see the long list of people that we sent", None, None),
    ]


@pytest.mark.parametrize("words", ["UAE", "Room 4", "see the plan", "Update", "A B C D E"])
def test_brackets_that_hold_no_name_stay_in_the_title(words):
    assert items(f"Agenda:\n- Scope ({words})\n- Budget") == [(f"Scope ({words})", None, None), ("Budget", None, None)]


def test_names_behind_dashes_count_where_most_items_have_one():
    text = "Agenda:\n- Roadmap - Omar\n- Hosting, Sara\n- Budget"
    assert items(text) == [("Roadmap", None, "Omar"), ("Hosting", None, "Sara"), ("Budget", None, None)]
    assert items("Agenda:\n- Roadmap - Omar\n- Hosting\n- Budget")[0] == ("Roadmap - Omar", None, None)


def test_a_parent_counts_only_what_lies_right_below_it():
    text = "Agenda:\n1. Platform\n   1.1 Performance (30 min)\n       1.1.1 Cache (10 min)\n   1.2 Security (20 min)\n2. Close"
    assert [minutes for _, minutes, _ in items(text)] == [50, 30, 10, 20, None]


def test_a_table_row_without_a_topic_or_a_cell_is_left_out():
    text = "Meeting\n\nTopic\tMinutes\tOwner\nScope\t10\tOmar\n\t5\tSara\nBudget"
    assert items(text) == [("Scope", 10, "Omar")]


def test_a_table_without_a_head_needs_times_and_words():
    text = "Agenda\n09:00 - 09:15\tOpening\tnotes and more\tLina\nno time\there\n09:15 - 09:30\t10 min"
    assert items(text) == [("Opening", 15, "Lina")]


def test_an_invitation_takes_no_plain_lines_for_a_list():
    context = Context(written_at=datetime(2026, 3, 2, tzinfo=UTC), invitation=True)
    text = "a\tb\nc\td\n\n- scope\n- budget"
    assert [item.title for item in find_agenda(text, own_words(text), context)] == ["scope", "budget"]


def test_a_weak_heading_needs_a_list_below():
    assert (
        items("Topics\n\nwe will talk about the call of Sunday and of Monday as well as of Tuesday and what then came.") == []
    )


def test_a_few_minutes_are_no_number_of_minutes():
    assert items("Agenda:\n- Break (few minutes)\n- Demo (2 hours and a half)\n- Close (1 hour and a half)") == [
        ("Break (few minutes)", None, None),
        ("Demo", 150, None),
        ("Close", 90, None),
    ]


def test_times_in_disorder_make_no_agenda_without_a_heading():
    assert items("After the call:\n- 11:00 restart (5 min)\n- 10:00 backup (5 min)") == []


def test_an_empty_agenda_gives_way_to_the_next():
    text = "Agenda:\n\nAttendees:\n- Omar\n- Lina\n\nAgenda:\n1. Scope\n2. Budget"
    assert items(text) == [("Scope", None, None), ("Budget", None, None)]
