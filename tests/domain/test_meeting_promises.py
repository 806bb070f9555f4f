"""Which meeting a promise was made in."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from domain.entries import Change
from domain.evidence import Evidence, SourceKind, Span
from domain.findings import Act, DateFinding, DateType, Remark, RemarkKind
from domain.meeting_promises import is_untied, origin_of, tied
from domain.meetings import Meeting, MeetingStatus
from domain.promises import Promise, PromiseDirection
from tests.domain.people_of import LINA, NOOR, Talk, at, promises

WORDS = Evidence("m0@x.example", SourceKind.MESSAGE, Span(0, 4), "Keys", "t")
PROMISE = Promise(
    id="p-1",
    client="Acme Trading",
    evidence=(WORDS,),
    history=(Change(at(10, 14), "made", None, None, WORDS),),
    confidence=0.9,
    direction=PromiseDirection.OURS,
    maker=LINA,
    beneficiary=NOOR,
    what="the keys",
    due=None,
    due_text=None,
    origin="meeting",
)


def held(start, title="Acme: review", attendees=(NOOR,), client="Acme Trading", **more):
    return Meeting(
        id=f"m-{start:%d%H}-{title}",
        client=client,
        evidence=(),
        history=(Change(at(1), "made", None, None, None),),
        confidence=1.0,
        uid=f"u/{start:%d}{title}",
        title=title,
        starts_at=start,
        ends_at=start + timedelta(hours=1),
        zone="Asia/Dubai",
        attendees=attendees,
        **more,
    )


def followed_up(*days, when=at(10, 14), subject="Keys", kind=RemarkKind.MEETING_HELD):
    """A mail that speaks of a meeting of those days, then promises something."""
    talk = Talk("Acme Trading")
    talk.mail(when, LINA, Remark(span=Span(0, 40), text="Following", rule="t", kind=kind), subject=subject)
    event = talk.events[0]
    found = tuple(
        DateFinding(span=Span(2, 3), text="d", rule="t", type=DateType.DATE, value=day if isinstance(day, tuple) else str(day))
        for day in days
    )
    return replaced(event, found)


def replaced(event, dates):
    findings = replace(event.payload.findings, dates=dates)
    return replace(event, payload=replace(event.payload, findings=findings))


def source(promise):
    return [evidence.source for evidence in promise.evidence if evidence.source_kind is SourceKind.EVENT]


def test_the_meeting_comes_second_to_the_words():
    meeting = held(at(10, 10))
    found = tied(PROMISE, followed_up(), [meeting])
    assert [evidence.source for evidence in found.evidence] == [WORDS.source, meeting.uid]
    assert (found.words, found.evidence[1].quote, found.evidence[1].rule) == ("Keys", "Acme: review", "meeting.held")
    assert is_untied(PROMISE)
    assert not is_untied(found)


@pytest.mark.parametrize(
    "other",
    [
        held(at(10, 15)),
        held(at(2, 10)),
        held(at(10, 10), client="Brightwell"),
        held(at(10, 10), status=MeetingStatus.CANCELLED),
    ],
)
def test_what_is_to_come_long_ago_another_s_or_cancelled_is_not_meant(other):
    assert tied(PROMISE, followed_up(), [other]) == PROMISE


def test_the_day_it_names_decides_then_people_then_title_then_the_last():
    monday, tuesday = held(at(9, 10)), held(at(10, 10))
    assert source(tied(PROMISE, followed_up(), [monday, tuesday])) == [tuesday.uid]
    assert source(tied(PROMISE, followed_up(date(2026, 3, 9)), [monday, tuesday])) == [monday.uid]
    assert source(tied(PROMISE, followed_up(date(2026, 3, 12), ("2026-03-09", None), "15:00"), [monday])) == [monday.uid]
    others = held(at(10, 11), attendees=("sami@acme.example",))
    assert source(tied(PROMISE, followed_up(), [tuesday, others])) == [tuesday.uid]
    budget = held(at(10, 9), title="Acme: budget")
    assert source(tied(PROMISE, followed_up(subject="Re: budget"), [tuesday, budget])) == [budget.uid]


def test_only_words_of_a_meeting_before_the_promise_make_it_its_origin():
    mail = followed_up().payload
    promise = promised(at_=50)
    assert origin_of(mail, promise) == "meeting"
    assert origin_of(mail, promised(at_=0)) == "meeting"
    assert origin_of(followed_up(kind=RemarkKind.APPROVAL).payload, promise) == "mail"


def promised(at_):
    return replace(promises(Act.PROMISE, "the keys"), span=Span(at_, at_ + 8))
