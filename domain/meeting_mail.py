"""What mails tell of a meeting: an agenda, how it went, who comes, another time for it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import timedelta

from domain.entries import Change
from domain.events import Event, InviteAnswered, MessageRead
from domain.evidence import Evidence, SourceKind, Span
from domain.findings import Remark, RemarkKind
from domain.matching import CERTAIN, base_subject, likeness
from domain.meeting_versions import Sighting, with_agenda
from domain.meetings import Answer, Meeting, MeetingStatus, Proposal

#: A mail may bring an agenda this long before the meeting, and tell of its overrun this long after.
AGENDA_BEFORE = timedelta(days=14)
TOLD_AFTER = timedelta(days=2)


def told(meeting: Meeting, event: Event, mail: MessageRead, rivals: Sequence[Meeting]) -> Meeting:
    """The meeting after a mail of its client. `rivals` are the client's other meetings, which it may mean instead."""
    believed = event.client == meeting.client and mail.automation is None and not mail.distrust
    if not believed or meeting.status is MeetingStatus.CANCELLED:
        return meeting
    if meeting.starts_at - AGENDA_BEFORE <= event.at < meeting.starts_at:
        return _agenda_by_mail(meeting, event, mail, rivals)
    if _may_tell(meeting, event) and _is_meant(meeting, [each for each in rivals if _may_tell(each, event)], mail, max):
        for remark in mail.findings.remarks:
            meeting = _remarked(meeting, event, mail, remark)
    return meeting


def _may_tell(meeting: Meeting, event: Event) -> bool:
    """True where the meeting was over when the mail was written, and not for long."""
    return meeting.scheduled_end <= event.at <= meeting.ends_at + TOLD_AFTER


def _agenda_by_mail(meeting: Meeting, event: Event, mail: MessageRead, rivals: Sequence[Meeting]) -> Meeting:
    points = [point for point in mail.findings.agenda if point.level == 0]
    older = event.at < meeting.opened_at and meeting.agenda
    if not points or older or not _is_told_of(meeting, event, mail):
        return meeting
    coming = [each for each in rivals if each.starts_at > event.at and _is_told_of(each, event, mail)]
    if not _is_meant(meeting, coming, mail, min):
        return meeting
    evidence = Evidence(mail.message, SourceKind.MESSAGE, points[0].span, points[0].text, points[0].rule)
    return with_agenda(meeting, event.at, points, evidence)


def _is_told_of(meeting: Meeting, event: Event, mail: MessageRead) -> bool:
    """True where a mail with an agenda may mean this meeting: it names its day; naming none, its title or its invitation."""
    days = {remark.on for remark in mail.findings.remarks if remark.kind is RemarkKind.AGENDA_AHEAD and remark.on}
    if days:
        return meeting.starts_at.date() in days or meeting.starts_at.astimezone(event.at.tzinfo).date() in days
    return _answers_its_invitation(meeting, mail) or _alike(meeting, mail) >= CERTAIN


def _answers_its_invitation(meeting: Meeting, mail: MessageRead) -> bool:
    return not set(meeting.invitations).isdisjoint(mail.references)


def _alike(meeting: Meeting, mail: MessageRead) -> float:
    """How much of the meeting's title the mail's subject, or its words about a meeting, have."""
    spoken = (remark.what for remark in mail.findings.remarks if remark.what)
    return max(likeness(meeting.title, words) for words in (base_subject(mail.subject), *spoken))


def _is_meant(meeting: Meeting, rivals: Sequence[Meeting], mail: MessageRead, nearest: Callable[..., Meeting]) -> bool:
    """True where of all meetings that a mail may mean, this fits best by thread, people and title; else the nearest one."""
    people = {mail.sender, *mail.to, *mail.cc}

    def fit(each: Meeting) -> tuple[bool, int, float]:
        return _answers_its_invitation(each, mail), len(people.intersection(each.attendees)), _alike(each, mail)

    candidates = [meeting, *rivals]
    best = max(map(fit, candidates))
    fitting = [each for each in candidates if fit(each) == best]
    return nearest(fitting, key=lambda each: (each.starts_at, each.id)) is meeting


def _remarked(meeting: Meeting, event: Event, mail: MessageRead, remark: Remark) -> Meeting:
    same_day = event.at.astimezone(meeting.ends_at.tzinfo).date() == meeting.ends_at.date()
    present = mail.sender in meeting.attendees or not meeting.attendees
    evidence = Evidence(mail.message, SourceKind.MESSAGE, remark.span, remark.text, remark.rule)
    if remark.kind is RemarkKind.MEETING_OVERRAN and same_day and present and meeting.actual_end is None and remark.minutes:
        end = meeting.scheduled_end + timedelta(minutes=remark.minutes)
        change = Change(event.at, "ended", None, end.isoformat(), evidence)
        return replace(meeting, actual_end=end, actual_source="mail", history=(*meeting.history, change))
    if remark.kind is RemarkKind.NOT_REACHED and present:
        change = Change(event.at, "not_reached", None, remark.what, evidence)
        return replace(meeting, not_reached=(*meeting.not_reached, remark.what), history=(*meeting.history, change))
    return meeting


def answered(meeting: Meeting, version: Sighting, event: Event, answer: InviteAnswered) -> Meeting:
    """The meeting after an attendee's answer, or another time proposed: remembered and shown; only the organiser moves it."""
    over = meeting.status is MeetingStatus.CANCELLED or event.at >= meeting.ends_at
    if over or answer.sequence < version.event.sequence or not _concerns(version, answer):
        return meeting
    evidence = Evidence(answer.message, SourceKind.MESSAGE, Span(0, 0), answer.subject, f"invite.{answer.method.lower()}")
    if answer.method == "DECLINECOUNTER":
        return _proposal_declined(meeting, version, event, answer, evidence)
    if answer.party not in meeting.attendees:
        return meeting
    if answer.method == "COUNTER":
        proposal = Proposal(answer.party, answer.starts_at, answer.ends_at)
        change = Change(event.at, "proposed", meeting.starts_at.isoformat(), answer.starts_at.isoformat(), evidence)
        return replace(meeting, proposed=proposal, history=(*meeting.history, change))
    return _replied(meeting, event, answer, evidence)


def _concerns(version: Sighting, answer: InviteAnswered) -> bool:
    occurrence = version.occurrence
    if answer.recurrence_id is None:
        return True
    day = answer.recurrence_id.astimezone(occurrence.starts_at.tzinfo).date()
    return occurrence.key.startswith(f"{occurrence.uid}/{day.isoformat()}")


def _proposal_declined(
    meeting: Meeting, version: Sighting, event: Event, answer: InviteAnswered, evidence: Evidence
) -> Meeting:
    organizer = version.event.organizer
    if meeting.proposed is None or organizer is None or organizer.email != answer.party:
        return meeting
    change = Change(event.at, "proposal_declined", meeting.proposed.starts_at.isoformat(), None, evidence)
    return replace(meeting, proposed=None, history=(*meeting.history, change))


def _replied(meeting: Meeting, event: Event, answer: InviteAnswered, evidence: Evidence) -> Meeting:
    before = next((each for each in meeting.answers if each.email == answer.party), Answer(answer.party, ""))
    newer = before.stamped_at is None or answer.stamped_at >= before.stamped_at
    if before.said == answer.answer or not newer:
        return meeting
    others = tuple(each for each in meeting.answers if each.email != answer.party)
    change = Change(event.at, answer.answer, before.said or None, answer.party, evidence)
    answers = (*others, Answer(answer.party, answer.answer, answer.stamped_at))
    return replace(meeting, answers=answers, history=(*meeting.history, change))
