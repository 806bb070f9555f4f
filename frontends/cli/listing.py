"""The commands that list entries, filtered, as tables or JSON."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import click

from domain.alerts import Alert
from domain.entries import Entry
from domain.findings import Topic
from domain.meetings import Meeting, MeetingStatus
from domain.overruns import SeriesRecord, series_overruns
from domain.people import Directory
from domain.ports import Ledger
from domain.prices import Price, PriceStatus
from domain.promises import Promise, PromiseStatus
from domain.requests import Request, RequestStatus
from domain.trust import TrustRecord, trust_record
from frontends.cli.session import Session, with_session
from frontends.contract_json import entry_json, is_listed, series_json, trust_json

ALERT_STATUSES = ("standing", "cleared")


@dataclass(frozen=True, slots=True)
class Filters:
    """What a list is narrowed to; None means everything. `[since, until)` holds an entry's own instant."""

    client: str | None = None
    statuses: tuple[str, ...] = ()
    since: datetime | None = None
    until: datetime | None = None
    direction: str | None = None
    topic: str | None = None

    def admits(self, entry: Entry, now: datetime) -> bool:
        """True where the entry passes every filter."""
        instant = instant_of(entry)
        return (
            (self.client is None or self.client.casefold() in (entry.client or "").casefold())
            and (not self.statuses or status_of(entry, now) in self.statuses)
            and (self.since is None or instant >= self.since)
            and (self.until is None or instant < self.until)
            and (self.direction is None or getattr(entry, "direction", None) == self.direction)
            and (self.topic is None or getattr(entry, "topic", None) == self.topic)
        )


def instant_of(entry: Entry) -> datetime:
    """The instant an entry is listed by: a meeting's start, an alert's raising, else when it was first said."""
    match entry:
        case Meeting():
            return entry.starts_at
        case Alert():
            return entry.raised_at
        case Request():
            return entry.asked_at
        case _:
            return entry.opened_at


def status_of(entry: Entry, now: datetime) -> str:
    """The entry's status as of `now`; an alert is standing or cleared."""
    match entry:
        case Promise() | Price() | Request() | Meeting():
            return entry.status_at(now).value
        case Alert():
            return "cleared" if entry.cleared_at else "standing"
        case _:
            raise AssertionError(type(entry).__name__)


def _list(session: Session, kind: type[Entry], filters: Filters) -> None:
    with session.ledger() as ledger:
        known = ledger.entries(kind)
    found = [entry for entry in known if is_listed(entry) and filters.admits(entry, session.now)]
    records = _series_records(known, session.now)
    if session.as_json:
        session.print_json([{**entry_json(entry, session.now), **_record_json(entry, records)} for entry in found])
        return
    from frontends.cli.tables import entry_table, series_words

    if found:
        session.console.print(entry_table(kind, sorted(found, key=instant_of), session.now))
    shown = dict.fromkeys(records.get(entry.series) for entry in found if isinstance(entry, Meeting))
    for record in shown:
        if record is not None and record.record.held > 1:
            session.console.print(series_words(record), style="dim", highlight=False)
    click.echo(f"{len(found)} {'entry' if len(found) == 1 else 'entries'}", err=True)


def _series_records(entries: Iterable[Entry], now: datetime) -> dict[str, SeriesRecord]:
    """How long the meetings of each series took, by its UID."""
    meetings = [entry for entry in entries if isinstance(entry, Meeting)]
    return {record.series: record for record in series_overruns(meetings, now)}


def _record_json(entry: Entry, records: Mapping[str, SeriesRecord]) -> dict[str, Any]:
    """What a meeting's series is known for; null before its first meeting was held."""
    if not isinstance(entry, Meeting):
        return {}
    record = records.get(entry.series)
    return {"record": series_json(record) if record else None}


def _listing(kind: type[Entry], statuses: Iterable[str], about: str, *, directions: Sequence[str] = ()) -> click.Command:
    """A command that lists entries of one kind."""

    def command(session: Session, since: str | None, until: str | None, **given: Any) -> None:  # noqa: ANN401
        if given.get("live"):
            from frontends.cli.live import show_live

            show_live(session)
            return
        filters = Filters(
            client=given["client"],
            statuses=given["status"],
            since=session.instant(since) if since else None,
            until=session.instant(until) if until else None,
            direction=given.get("direction"),
            topic=given.get("topic"),
        )
        _list(session, kind, filters)

    command.__doc__ = about
    options: list[Callable[[Any], Any]] = [
        click.option("--client", help="Only of clients whose name holds this."),
        click.option(
            "--status",
            type=click.Choice([str(status) for status in statuses]),
            multiple=True,
            help="Only of this status; may be repeated.",
        ),
        click.option("--since", metavar="T", help="From this day or instant on."),
        click.option("--until", metavar="T", help="Before this day or instant."),
    ]
    options += _own_options(kind, directions)
    decorated: Any = click.pass_obj(command)
    for option in reversed(options):
        decorated = option(decorated)
    name = kind.__name__.lower() + "s"
    return click.command(name)(with_session(decorated))


def _own_options(kind: type[Entry], directions: Sequence[str]) -> Iterator[Callable[[Any], Any]]:
    """The options that only lists of this kind have."""
    if directions:
        yield click.option("--direction", type=click.Choice(list(directions)), help="Only of this direction.")
    if kind is Request:
        topics = click.Choice([str(topic) for topic in Topic])
        yield click.option("--topic", type=topics, help="Only of this topic: `lead` is the register of leads.")
    if kind is Meeting:
        yield click.option("--live", is_flag=True, help="The running order of the meeting at hand, until Ctrl-C.")


DIRECTIONS = ("ours", "theirs", "internal")
promises = _listing(Promise, PromiseStatus, "Who promised what to whom, by when.", directions=DIRECTIONS)
prices = _listing(Price, PriceStatus, "What was quoted to whom.", directions=DIRECTIONS)
meetings = _listing(Meeting, MeetingStatus, "Meetings with their agenda and how long they took.")
requests = _listing(Request, RequestStatus, "What clients asked, and until when it waits for an answer.")
alerts = _listing(Alert, ALERT_STATUSES, "What you were told at once.")


@click.command()
@click.option("--client", help="Only clients whose name holds this.")
@with_session
@click.pass_obj
def clients(session: Session, client: str | None) -> None:
    """Every client, configured or found by its mail domain, and what is open with it."""
    with session.ledger() as ledger:
        rows = client_rows(ledger, session.directory, session.now)
        rows = [row for row in rows if client is None or client.casefold() in row["name"].casefold()]
        records = [_trust(ledger, session.directory, row["name"], session.now) for row in rows]
    if session.as_json:
        session.print_json(rows)
        return
    from frontends.cli.tables import Column, plain_table, record_words

    headings = ("Client", "Domains", "Open promises", "Overdue", "Kept in time", "Waiting", "Quoted", "Meetings over")
    columns = [Column(heading, lambda *_: "", wide=heading == "Domains") for heading in headings]
    keys = ("open_promises", "overdue_promises", "kept_in_time", "open_requests", "quoted_prices", "meetings_over")
    told = [{**row, "kept_in_time": kept_in_time(row["trust"]), "meetings_over": over_words(row["trust"])} for row in rows]
    session.console.print(
        plain_table(columns, [[row["name"], ", ".join(row["domains"]), *(str(row[key] or "") for key in keys)] for row in told])
    )
    for record in records:
        if record.holds_anything:
            session.console.print(record_words(record), highlight=False)


def client_rows(ledger: Ledger, directory: Directory, now: datetime) -> list[dict[str, Any]]:
    """One row a client, configured ones first, then those found, by name. Promises and prices counted are ours."""
    counts: dict[str, dict[str, int]] = {}
    tallies: tuple[tuple[type[Entry], str, frozenset[str]], ...] = (
        (Promise, "open_promises", frozenset({"open", "overdue"})),
        (Promise, "overdue_promises", frozenset({"overdue"})),
        (Request, "open_requests", frozenset({"open", "overdue"})),
        (Price, "quoted_prices", frozenset({"quoted"})),
        (Meeting, "scheduled_meetings", frozenset({"scheduled", "running"})),
    )
    for kind, name, statuses in tallies:
        for entry in ledger.entries(kind):
            if entry.client is not None and is_listed(entry):
                tally = counts.setdefault(entry.client, {})
                ours = getattr(entry, "direction", "ours") == "ours"
                tally[name] = tally.get(name, 0) + (ours and status_of(entry, now) in statuses)
    configured = {party.name: party for party in directory.clients}
    return [
        {
            "name": name,
            "configured": name in configured,
            "domains": list(configured[name].domains) if name in configured else [name],
            "timezone": directory.party(name).calendar.zone,
            "country": directory.party(name).country if name in configured else None,
            "currency": directory.party(name).currency if name in configured else None,
            **{tally: counts.get(name, {}).get(tally, 0) for _, tally, _ in tallies},
            "trust": trust_json(_trust(ledger, directory, name, now)),
        }
        for name in [*configured, *sorted(set(counts) - set(configured))]
    ]


def _trust(ledger: Ledger, directory: Directory, client: str, now: datetime) -> TrustRecord:
    """The client's trust record."""
    kept = tuple(ledger.entries(kind, client=client) for kind in (Promise, Price, Request, Meeting))
    return trust_record(client, kept, directory.organisation.calendar, now)  # type: ignore[arg-type]


def kept_in_time(trust: dict[str, Any]) -> str:
    """Promises of ours kept on time, of those whose day has come: `3 of 4`."""
    come = trust["kept_on_time"] + trust["kept_late"] + trust["overdue"]
    return f"{trust['kept_on_time']} of {come}" if come else ""


def over_words(trust: dict[str, Any]) -> str:
    """By how much the client's meetings overran, of those whose end is known: `+15 min (of 4)`."""
    return f"+{trust['overrun_median']} min (of {trust['meetings_known']})" if trust["meetings_known"] else ""
