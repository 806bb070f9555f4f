"""The running order of the meeting at hand."""

from dataclasses import replace
from datetime import timedelta

from domain.meetings import AgendaPoint, Meeting, MeetingStatus
from domain.ports import Batch
from frontends.cli.live import live_json, meeting_at_hand
from tests.domain.people_of import at
from tests.fakes.ledger import MemoryLedger

REVIEW = Meeting(
    id="m-1",
    client="Acme Trading",
    evidence=(),
    history=(),
    confidence=1.0,
    uid="u1",
    title="Review",
    starts_at=at(10, 10),
    ends_at=at(10, 11),
    zone="Asia/Dubai",
    agenda=(AgendaPoint("Status", 20, None, at(10, 10, 15)), AgendaPoint("Risks", 30), AgendaPoint("Plan", 30)),
    closed_at=at(10, 11),
    carried_over=("Budget",),
)


def ledger_of(*meetings):
    class Kept(MemoryLedger):
        def entries(self, kind, **_filters):
            return tuple(meetings)

    return Kept()


def test_the_running_meeting_comes_before_the_next():
    following = replace(REVIEW, id="m-2", starts_at=at(10, 12), ends_at=at(10, 13))
    inside = replace(REVIEW, id="m-3", client=None)
    kept = ledger_of(following, inside, REVIEW)
    assert meeting_at_hand(kept, at(10, 10, 30)) is REVIEW
    assert meeting_at_hand(kept, at(10, 11, 30)) is following
    assert meeting_at_hand(kept, at(10, 20)) is None
    assert meeting_at_hand(ledger_of(replace(REVIEW, status=MeetingStatus.CANCELLED)), at(10, 9)) is None


def test_the_order_counts_from_the_actual_start():
    late = replace(REVIEW, actual_start=at(10, 10, 10))
    told = live_json(late, at(10, 10, 30))
    assert (told["minutes_left"], told["items_open"], told["carried_over"]) == (30, 2, ["Budget"])
    assert [(point["number"], point["done"], point["over"]) for point in told["order"]] == [
        (1, True, False),
        (2, False, False),
        (3, False, True),
    ]
    assert (told["order"][1]["starts"], told["order"][1]["ends"]) == (at(10, 10, 30).isoformat(), at(10, 11).isoformat())


def test_the_point_at_hand_is_the_first_open_one_or_where_none_is_ticked_by_the_clock():
    def at_hand(meeting, now):
        return [point["number"] for point in live_json(meeting, now)["order"] if point["at_hand"]]

    assert at_hand(REVIEW, at(10, 10, 55)) == [2]
    unticked = replace(REVIEW, agenda=tuple(replace(point, done_at=None) for point in REVIEW.agenda))
    assert at_hand(unticked, at(10, 10, 55)) == [3]
    assert at_hand(unticked, at(10, 9, 55)) == []
    done = replace(REVIEW, agenda=REVIEW.agenda[:1])
    assert at_hand(done, at(10, 10, 55)) == []
    vague = replace(REVIEW, agenda=(AgendaPoint("Status"), AgendaPoint("Risks", 10)))
    assert live_json(vague, at(10, 10, 5))["order"][1]["starts"] is None
    assert at_hand(vague, at(10, 10, 5)) == []


def test_the_command_prints_it(amana, folder):
    from store.ledger import open_ledger

    begins = at(2, 9, 30)
    ledger = open_ledger(folder / "ledger")
    meeting = replace(
        REVIEW,
        starts_at=begins,
        ends_at=begins + timedelta(hours=1),
        history=(),
        agenda=REVIEW.agenda,
        closed_at=begins + timedelta(hours=1),
    )
    from domain.entries import Change

    ledger.record(Batch(entries=(replace(meeting, history=(Change(begins, "made", None, None, None),)),)))
    ledger.close()
    out = amana("meetings", "--live")[1]
    assert "Review: 30 minutes left, 2 items open" in out
    assert "Left open last time: Budget" in out
    assert "2 09:50 10:20 Risks 30 ◀ now" in " ".join(out.split())
    assert '"items_open": 2' in amana("meetings", "--live", "--json")[1]
    assert "does not fit" in out
    assert "No meeting runs" in amana("meetings", "--live", now="2026-04-02T10:00+04:00")[1]


def test_a_meeting_without_an_agenda_says_so(amana, folder):
    from domain.entries import Change
    from store.ledger import open_ledger

    begins = at(2, 11)
    bare = replace(REVIEW, starts_at=begins, ends_at=begins + timedelta(hours=1), agenda=(), closed_at=None)
    ledger = open_ledger(folder / "ledger")
    ledger.record(Batch(entries=(replace(bare, history=(Change(begins, "made", None, None, None),)),)))
    ledger.close()
    out = amana("meetings", "--live")[1]
    assert "Review begins at 11:00" in out
    assert "It has no agenda." in out
