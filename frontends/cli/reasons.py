"""Why a coordinator is told something, and what happened to an entry, in plain words."""

from __future__ import annotations

from collections.abc import Mapping

from domain.alerts import AlertKind

#: The rule behind each kind of alert.
WHY: Mapping[AlertKind, str] = {
    AlertKind.PROMISE_DUE_SOON: "on the working morning before a promise of ours falls due, or on its own if it is younger",
    AlertKind.PROMISE_OVERDUE: "when a promise's day has passed and nothing was seen that keeps, moves or ends it: no delivery "
    "to those it was made to, no other day that they agreed to, no word of theirs that lets go of it",
    AlertKind.PROMISE_CONFLICT: "at once when somebody inside names a later day than the client was told, or says that it "
    "cannot be done",
    AlertKind.PRICE_CHANGED: "when the same thing in the same unit, tax and currency is told higher than before, and no rise "
    "was announced or agreed",
    AlertKind.PRICE_UNDISCLOSED: "when a fee or tax comes up after the client has accepted a price, or in an invoice, that no "
    "offer had named",
    AlertKind.QUOTE_EXPIRING: "five working days before an offer ends that the client has not accepted",
    AlertKind.MEETING_WITHOUT_AGENDA: "one working day before a meeting with a client that has no agenda, neither in its "
    "invitation nor in a mail about it",
    AlertKind.MEETING_OVERPACKED: "as soon as the minutes of an agenda add up to more than the meeting lasts",
    AlertKind.MEETING_ENDING: "while a meeting runs, when little time and much agenda is left",
    AlertKind.MEETING_OVERRUNNING: "while a meeting runs longer than planned",
    AlertKind.MEETING_OVERRAN: "after a meeting that was seen to end late: by its conference record, by its extended event, by "
    "your word, or by the mail of somebody who was there",
    AlertKind.MEETING_COLLISION: "when a meeting lasts into the next one",
    AlertKind.CLIENT_UNANSWERED: "once a conversation, when its oldest open question has waited longer than this client is "
    "owed; “noted”, automatic replies and mails among colleagues are no answer",
    AlertKind.ATTACHMENT_MISSING: "at once when a mail speaks of an attachment and has none",
    AlertKind.SOURCE_FAILING: "when a mailbox or calendar could not be read for half an hour, or not all of it was read",
}

#: The steps of an entry's history.
CHANGES: Mapping[str, str] = {
    "made": "was made",
    "opened": "was opened",
    "asked": "was asked",
    "quoted": "was quoted",
    "repeated": "was said again",
    "confirmed": "was confirmed in writing",
    "move_asked": "another day was asked for, not yet agreed",
    "move_agreed": "its new day was agreed afterwards",
    "move_refused": "the other day was refused",
    "moved": "was moved",
    "delayed": "was said to come late, with no new day",
    "started": "began, since what it waited for has come",
    "endangered": "was endangered by what is said inside",
    "safe": "was safe again",
    "refused": "was said not to be coming; those it was made to have not let go of it",
    "delivered": "was delivered",
    "part_delivered": "was delivered in part",
    "maybe_delivered": "something was delivered that may be it",
    "attachment_missing": "was said to be attached, but nothing was",
    "kept": "was kept, you said",
    "withdrawn": "was taken back",
    "dismissed": "was dismissed, you said",
    "reopened": "was opened again, you said",
    "accepted": "was accepted",
    "superseded": "was replaced by a newer price",
    "raised": "was told higher, unannounced",
    "lowered": "was told lower",
    "agreed": "was agreed higher",
    "announced": "was told higher, as announced",
    "specified": "was told exactly, within what had been said",
    "summed": "is another sum, since other items are in it",
    "undisclosed": "came up only after a price was accepted, or in an invoice",
    "cannot_compare": "cannot be compared with what was told before",
    "answered": "was answered",
    "costed": "was costed inside",
    "priced": "was priced",
    "approved": "was approved by the client",
    "promised": "was promised",
    "agenda": "got its agenda by mail",
    "extended": "was extended",
    "shortened": "was shortened",
    "cancelled": "was cancelled",
    "reinstated": "takes place again",
    "ended": "ended",
    "ticked": "an agenda point was done",
    "not_reached": "an agenda point was not reached",
    "proposed": "another time was proposed",
    "proposal_declined": "the other time was declined",
}

#: Why an alert is over, where that is no step of its entry.
OVER: Mapping[str, str] = {
    "over": "its time has passed",
    "read again": "it is read again",
    "no longer read so": "a mail that came late tells it differently",
}
