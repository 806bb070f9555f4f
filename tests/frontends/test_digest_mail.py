"""Digests and alerts as mails."""

from dataclasses import replace
from datetime import date
from html.parser import HTMLParser

import pytest

from domain.digests import Known, Section, digest
from domain.entries import Due, Entry
from domain.overruns import OverrunRecord
from domain.people import Coordinator
from domain.promises import PromiseStatus
from domain.trust import TrustRecord
from frontends.bidi import is_right_to_left, isolated, one_line
from frontends.digest_mail import Letters
from frontends.lines import amount, number, running_order, sentence
from frontends.phrases import ARABIC, ENGLISH, LANGUAGES, phrases
from tests.frontends.samples import ALERT, MEETING, MONDAY, PRICE, PROMISE, REQUEST
from tests.frontends.samples import ARABIC as ARABIC_PROMISE

NOW = MONDAY.replace(day=10)
TRUST = TrustRecord(
    client="Acme Trading", kept_on_time=7, kept_late=1, overdue=1, open=2, moved=1, days_moved=2, answered=9, unanswered=1,
    answer_median_minutes=90, answer_worst_minutes=800, price_surprises=0, series=(),
    meetings=OverrunRecord(
        held=4, known=3, within=2, planned_minutes=60, actual_minutes=65, overrun_median=5, carried_over=1
    ),
)  # fmt: skip
HOSTILE = replace(
    PROMISE, id="p-7", asked_due=Due(date(2026, 3, 12), None, "Asia/Dubai"), what="<script>alert(1)</script>\n\u202eevil"
)
FULL = digest(
    Known(
        promises=(PROMISE, replace(ARABIC_PROMISE, status=PromiseStatus.OPEN, confidence=0.9), HOSTILE),
        requests=(REQUEST,),
        meetings=(MEETING, replace(MEETING, id="m-2", agenda=())),
        raised=(replace(ALERT, subject="r-none"),),
        failing=("imap:mail: nothing read since 2026-03-01",),
        trust=(TRUST,),
    ),
    NOW,
    NOW.date(),
    None,
    weekly=True,
)
CALM = digest(Known(), NOW, NOW.date(), None)


def letters(language="en"):
    return Letters(Coordinator("Lina Haddad", ("lina@northstar.example", "l@other.example"), "Asia/Dubai", language))


class Tags(HTMLParser):
    def __init__(self):
        super().__init__()
        self.seen = []

    def handle_starttag(self, tag, attributes):
        self.seen.append((tag, dict(attributes)))


def test_a_digest_says_in_its_subject_what_is_in_it():
    mail = letters().digest(FULL, NOW)
    assert mail.subject == "Tue 10 Mar: 1 overdue, 0 due soon, 1 waiting"
    assert (mail.key, mail.kind, mail.to) == ("digest:2026-03-10", "digest", "lina@northstar.example")
    assert mail.numbers == FULL.numbers
    assert letters().digest(CALM, NOW).subject == "Tue 10 Mar: nothing is overdue, nobody waits"


def test_the_same_digest_has_the_same_message_id_and_another_another():
    first, again = letters().digest(FULL, NOW), letters().digest(CALM, NOW)
    assert first.message_id == again.message_id
    assert first.message_id.endswith("@northstar.example")
    assert letters().digest(replace(CALM, on=date(2026, 3, 11)), NOW).message_id != first.message_id


def test_every_line_has_its_words_and_its_id():
    text = letters().digest(FULL, NOW).text
    assert (
        "1. send you the API keys – for Acme Trading, due Thu 5 Mar  [p-0000000001]\n   “I will send you the API keys by Thursday”"
        in text
    )
    assert "omar@acme.example (Acme Trading) asked on Mon 2 Mar; answer due Wed 4 Mar 18:00" in text
    assert "09:40 Roadmap (35 min) – does not fit" in text
    assert "no agenda" in text
    assert "They ask for Thu 12 Mar. To agree reply: move 7 to 2026-03-12" in text
    assert "Kept on time 7" in text
    assert "imap:mail: nothing read since" in text


@pytest.mark.parametrize("language", ["en", "ar"])
def test_mail_content_stays_content(language):
    mail = letters(language).digest(FULL, NOW)
    tags = Tags()
    tags.feed(mail.html)
    assert not {tag for tag, _ in tags.seen} & {"script", "img", "link", "iframe"}
    assert "&lt;script&gt;" in mail.html
    assert "\u202e" not in mail.html + mail.text
    assert not [value for _, attributes in tags.seen for value in attributes.values() if value and "http" in value]


def test_arabic_runs_from_right_to_left_and_isolates_what_does_not():
    mail = letters("ar").digest(FULL, NOW)
    assert '<html lang="ar" dir="rtl">' in mail.html
    assert mail.language == "ar"
    assert "\u2068Acme Trading\u2069" in mail.text
    assert mail.subject.startswith("الثلاثاء 10 مارس")


def test_a_long_section_says_how_many_more_there_are():
    many = tuple(replace(PROMISE, id=f"p-{index}") for index in range(9))
    text = letters().digest(digest(Known(promises=many), NOW, NOW.date(), None), NOW).text
    assert "and 2 more: amana promises" in text


def test_a_calm_day_is_said_to_be_calm():
    mail = letters().digest(CALM, NOW)
    assert "Nothing is overdue and nobody waits for an answer." in mail.text
    assert "Nothing is overdue and nobody waits for an answer." in mail.html


def test_alerts_go_in_one_mail_with_their_words():
    mail = letters().alerts((ALERT, replace(ALERT, id="a-2", message="second")), NOW)
    assert mail.subject == "The API keys are promised to Acme Trading for tomorrow. (and 1 more)"
    assert mail.alerts == ("a-0000000006", "a-2")
    assert "“I will send you the API keys by Thursday”" in mail.text
    assert "second" in mail.html
    alone = letters().alerts((replace(ALERT, message="x " * 100),), NOW)
    assert len(alone.subject) == 120
    assert alone.message_id != mail.message_id


def test_every_language_has_the_same_words():
    for language in LANGUAGES.values():
        assert set(language.sections) == set(Section)
        for name in ("lines", "questions", "amounts", "statuses", "words"):
            assert set(getattr(language, name)) == set(getattr(ENGLISH, name))
    assert phrases("xx") is ENGLISH


def test_running_order_stops_where_minutes_are_missing():
    order = running_order(
        replace(MEETING, agenda=(MEETING.agenda[0], replace(MEETING.agenda[0], minutes=None), MEETING.agenda[1]))
    )
    assert [slot.starts_at and f"{slot.starts_at:%H:%M}" for slot in order] == ["09:00", "09:40", None]
    assert [slot.over for slot in order] == [False, False, False]
    assert [slot.over for slot in running_order(MEETING)] == [False, True]


def test_sentences_for_prices_and_what_has_no_date():
    assert sentence(PRICE, ENGLISH, MONDAY.tzinfo) == "API integration for Acme Trading: SAR 12,500–15,000 per month"
    assert sentence(replace(PROMISE, due=None), ENGLISH, None).endswith("due no date")
    assert "no date" in sentence(replace(REQUEST, answer_due=None), ENGLISH, MONDAY.tzinfo)
    assert amount(replace(PRICE, per=None, currency=None), ARABIC) == "12,500–15,000 ?"
    assert number(None) == "?"
    with pytest.raises(AssertionError):
        sentence(Entry(id="x", client=None, evidence=(), history=(), confidence=1.0), ENGLISH, None)


def test_directions_of_text():
    assert is_right_to_left("12 مارس")
    assert not is_right_to_left("Acme شركة")
    assert not is_right_to_left("12")
    assert one_line("a\n b\u202e\x07c") == "a b c"
    assert isolated("abc") == "abc"
    assert isolated("abc", within_right_to_left=True) == "\u2068abc\u2069"
