"""Digests and alerts as mails."""

from dataclasses import replace
from datetime import date
from html.parser import HTMLParser

import pytest

from domain.digests import Known, Section, digest
from domain.entries import Change, Due, Entry
from domain.findings import Topic
from domain.meetings import MeetingStatus
from domain.messages import Address, Message
from domain.overruns import OverrunRecord, overruns
from domain.people import Coordinator
from domain.prices import PriceStatus
from domain.promises import PromiseStatus
from domain.requests import RequestStatus
from domain.trust import TrustRecord
from frontends.bidi import is_right_to_left, isolated, one_line
from frontends.digest_mail import QUOTE_LENGTH, Letters, shortened
from frontends.lines import amount, number, outcome, running_order, sentence
from frontends.phrases import ARABIC, ENGLISH, LANGUAGES, phrases
from frontends.trust_words import trust_line
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
    assert mail.subject == "Tue 10 Mar: 1 overdue, 1 waiting, 1 to look at, 1 to confirm"
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
    assert "omar@acme.example (Acme Trading) asked on Mon 2 Mar; an answer was due Wed 4 Mar 18:00" in text
    assert "09:40 Roadmap (35 min) – does not fit" in text
    assert "no agenda" in text
    assert "They ask for Thu 12 Mar. To agree reply: move 7 to 2026-03-12" in text
    assert (
        "Acme Trading: kept on time 7 of 9; overdue 1; put off 1 (by 2 days); answered 9 (median 1.5 h, longest 13.5 h); "
        "unanswered 1; meetings in time, where known 2 of 3 "
        "(60 min planned, 65 min taken, 5 min over), items carried over: 1"
    ) in text
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
        for name in ("lines", "questions", "amounts", "settled", "statuses", "words"):
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
    assert sentence(PRICE, ENGLISH, MONDAY) == "API integration for Acme Trading: SAR 12,500–15,000 per month"
    assert sentence(replace(PROMISE, due=None), ENGLISH, MONDAY).endswith("due no date")
    assert "no date" in sentence(replace(REQUEST, answer_due=None), ENGLISH, MONDAY)
    assert amount(replace(PRICE, per=None, currency=None), ARABIC) == "12,500–15,000 ?"
    assert number(None) == "?"
    with pytest.raises(AssertionError):
        sentence(Entry(id="x", client=None, evidence=(), history=(), confidence=1.0), ENGLISH, MONDAY)


def stepped(entry, change, before=None, after=None, **more):
    return replace(entry, history=(*entry.history, Change(MONDAY, change, before, after, None)), **more)


@pytest.mark.parametrize(
    ("price", "words"),
    [
        (stepped(PRICE, "raised", "450 SAR per month", "12500-15000 SAR per month"), "told SAR 450 per month before"),
        (stepped(PRICE, "undisclosed", "450 SAR", "12500 SAR"), "named in no offer of ours before"),
        (stepped(PRICE, "undisclosed", "unstated", "excluded"), "tax comes on top"),
        (stepped(PRICE, "cannot_compare", "450 USD", "12500 SAR"), "cannot be compared with USD 450, told before"),
        (replace(PRICE, lapses_at=MONDAY), "the offer ended on Tue 31 Mar without an answer"),
    ],
)
def test_a_price_says_what_is_notable_about_it(price, words):
    assert words in sentence(price, ENGLISH, MONDAY)


def test_units_are_told_in_the_language():
    assert amount(replace(PRICE, per="user per month"), ARABIC).endswith("لكل مستخدم لكل شهر")
    assert amount(replace(PRICE, per="user per month"), ENGLISH).endswith("per user per month")


def test_flags_of_requests_and_promises_are_told():
    asked = replace(REQUEST, topic=Topic.CHANGE, willing_to_pay=True, after_sign_off=True)
    assert sentence(asked, ENGLISH, MONDAY).endswith("; they would pay; asked after sign-off")
    assert "told by omar@acme.example" in sentence(replace(REQUEST, topic=Topic.LEAD), ENGLISH, MONDAY)
    endangered = stepped(PROMISE, "endangered", "2026-03-05", "2026-03-09")
    assert sentence(endangered, ENGLISH, MONDAY).endswith("; inside it is now Mon 9 Mar")


@pytest.mark.parametrize(
    ("entry", "words"),
    [
        (replace(PROMISE, status=PromiseStatus.KEPT), "send you the API keys – Acme Trading: delivered on Mon 2 Mar"),
        (
            replace(PROMISE, status=PromiseStatus.KEPT_LATE),
            "send you the API keys – Acme Trading: delivered late, on Mon 2 Mar",
        ),
        (stepped(PROMISE, "moved"), "send you the API keys – Acme Trading: moved to Thu 5 Mar"),
        (PROMISE, "send you the API keys – Acme Trading: settled"),
        (replace(REQUEST, status=RequestStatus.ANSWERED), "tell us the delivery date – Acme Trading: answered on Mon 2 Mar"),
        (replace(PRICE, status=PriceStatus.ACCEPTED), "API integration – Acme Trading: accepted on Mon 2 Mar"),
        (PRICE, "API integration – Acme Trading: offered until Tue 31 Mar"),
        (stepped(MEETING, "agenda"), "Weekly sync – Acme Trading: has an agenda that fits"),
        (stepped(MEETING, "moved"), "Weekly sync – Acme Trading: moved to Tue 10 Mar 09:00"),
        (replace(MEETING, status=MeetingStatus.CANCELLED), "Weekly sync – Acme Trading: cancelled"),
    ],
)
def test_what_came_to_rest_says_how(entry, words):
    assert outcome(entry, ENGLISH, MONDAY) == words
    assert outcome(entry, ARABIC, MONDAY)


def test_what_was_settled_is_told_as_it_came_to_rest():
    done = replace(PROMISE, status=PromiseStatus.KEPT)
    mail = letters().digest(digest(Known(settled=(done, done)), NOW, NOW.date(), None), NOW)
    assert "1. send you the API keys – Acme Trading: delivered on Mon 2 Mar  [p-0000000001]" in mail.text
    assert "2." not in mail.text
    assert mail.subject.endswith("nothing is overdue, nobody waits")


def test_a_long_quote_stays_on_its_line():
    assert len(shortened("word " * 50)) <= QUOTE_LENGTH
    assert shortened("short") == "short"


def test_a_trust_record_tells_only_what_there_is():
    bare = replace(TRUST, answered=1, answer_median_minutes=40, answer_worst_minutes=40, moved=0, overdue=0, unanswered=0)
    _, told = trust_line(replace(bare, meetings=replace(TRUST.meetings, overrun_median=0, carried_over=0)), ENGLISH)
    assert told == "kept on time 7 of 8; answered 1 (in 40 min); meetings in time, where known 2 of 3"
    empty = replace(bare, kept_on_time=0, kept_late=0, answered=0, answer_median_minutes=None, meetings=overruns((), NOW))
    assert trust_line(empty, ENGLISH) == ("Acme Trading", "")
    assert "7 من 8" in trust_line(bare, ARABIC)[1]
    unknown = replace(empty, meetings=replace(empty.meetings, carried_over=2))
    assert trust_line(unknown, ENGLISH)[1] == ""


def test_directions_of_text():
    assert is_right_to_left("12 مارس")
    assert not is_right_to_left("Acme شركة")
    assert not is_right_to_left("12")
    assert one_line("a\n b\u202e\x07c") == "a b c"
    assert isolated("abc") == "abc"
    assert isolated("abc", within_right_to_left=True) == "\u2068abc\u2069"


def test_the_answer_to_a_reply_says_what_can_be_said_and_keeps_the_numbers():
    replied_to = replace(letters("ar").digest(CALM, NOW), numbers=("p-1", "", "r-2"))
    reply = Message(
        key="reply@northstar.example",
        source="mail",
        folder="",
        sender=Address("lina@northstar.example"),
        to=(),
        cc=(),
        written_at=NOW,
        subject="Re: digest",
        text="؟",
    )
    answer = letters("ar").answer(reply, replied_to)
    assert "تجاهل 5" in answer.text
    assert (answer.kind, answer.numbers, answer.in_reply_to) == ("answer", replied_to.numbers, "<reply@northstar.example>")
    assert answer == letters("ar").answer(reply, replied_to)
