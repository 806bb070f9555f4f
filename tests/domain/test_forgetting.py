"""Which clients an event speaks of."""

from datetime import timedelta

import pytest

from domain.events import ConferenceSeen, Event, EventSeen, InviteAnswered
from domain.findings import Findings
from domain.forgetting import parties_of, takes_place_at
from domain.meetings import Attendee, CalendarEvent
from tests.domain.people_of import HOUSE, LINA, NOOR, Talk, at


def event(payload, client=None):
    return Event(key="k", at=at(2), client=client, source="x", payload=payload)


def invitation(organizer, *attendees):
    seen = CalendarEvent(
        uid="u1",
        source="ics",
        sequence=0,
        stamped_at=at(2),
        seen_at=at(2),
        title="Review",
        description="",
        starts_at=at(10),
        ends_at=at(10, 11),
        zone="Asia/Dubai",
        organizer=Attendee(organizer) if organizer else None,
        attendees=tuple(map(Attendee, attendees)),
    )
    return EventSeen(event=seen, findings=Findings(language="en", own_text=()))


ANSWER = InviteAnswered(
    uid="u1",
    method="REPLY",
    party=NOOR,
    answer="declined",
    sequence=0,
    stamped_at=at(2),
    starts_at=at(10),
    ends_at=at(10) + timedelta(hours=1),
    message="m1",
    subject="Declined",
)


@pytest.mark.parametrize(
    ("given", "clients"),
    [
        (event(invitation(LINA, NOOR, LINA)), {"Acme Trading"}),
        (event(invitation(NOOR, LINA)), {"Acme Trading"}),
        (event(invitation(None, LINA)), set()),
        (event(ANSWER), {"Acme Trading"}),
        (event(ConferenceSeen(meeting_code="abc", started_at=at(2), ended_at=None)), set()),
        (event(ANSWER, "Brightwell"), {"Brightwell"}),
    ],
)
def test_the_clients_an_event_speaks_of(given, clients):
    assert parties_of(given, HOUSE) == clients


def test_an_event_takes_place_when_it_is_held_or_was_written():
    assert takes_place_at(event(invitation(LINA, NOOR))) == at(10)
    assert takes_place_at(event(ANSWER)) == at(2)
    talk = Talk("Acme Trading")
    talk.mail(at(3), NOOR)
    assert takes_place_at(talk.events[0]) == at(3)
