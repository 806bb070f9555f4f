"""The questions of `init` about clients: those of the last 90 days are proposed, with their domains and counts."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

import click

from config import values
from config.geography import country_of_domain, currency_of, zone_of
from domain.alerting.wording import said
from domain.people import under
from frontends.cli.proposals import Correspondent, correspondents
from frontends.cli.questions import ask, ask_days, ask_several, table, title

if TYPE_CHECKING:
    from frontends.cli.init import Interview


def ask_clients(interview: Interview) -> None:
    """Who the clients are."""
    title("Your clients")
    proposed = _proposed(interview)
    taken: list[str] = []
    for each in _chosen(proposed, interview):
        if not any(under(each.domain, other) for other in taken):
            taken += _ask_client(interview, each.domain.partition(".")[0].capitalize(), each.domain)
    click.echo("  Any other client? Those you leave out are known by their mail domain.")
    while name := click.prompt("  Its name (Enter: no more)", default="", show_default=False).strip():
        taken += _ask_client(interview, name, "")


def _proposed(interview: Interview) -> list[Correspondent]:
    """Who wrote or was written to; nobody where the mail cannot be read yet."""
    if interview.google and not interview.signed_in and 'kind = "gmail"' in interview.text:
        click.echo("  Whom you write with can be seen after the sign-in: amana clients")
        return []
    settings, now = interview.settings(), interview.session.make.now()
    click.echo("  Looking through the mails of the last 90 days… (Ctrl-C skips this)")
    read = [0]

    def progress(count: int) -> None:
        read[0] = count

    try:
        found = correspondents(interview.session.make.mailboxes(settings), interview.house(), now, progress)
    except KeyboardInterrupt:
        return []
    click.echo(f"  {read[0]} mails read.")
    return found


def _chosen(proposed: Sequence[Correspondent], interview: Interview) -> list[Correspondent]:
    """Those of the proposed that are clients."""
    if not proposed:
        return []
    click.echo("  You wrote with these:")
    zone = ZoneInfo(interview.zone)
    for number, each in enumerate(proposed, 1):
        people = ", ".join(name for name, _ in each.people.most_common(2))
        click.echo(f"  {number:>4}  {each.domain:<28} {each.mails:>4} mails, last {_day(each.last, zone)}: {people}")
    numbers = {str(number): each for number, each in enumerate(proposed, 1)}
    answers = ask_several("Which of them are clients? (numbers, all, none)", values.one_of("all", "none", *numbers), ["all"])
    wanted = numbers if "all" in answers else dict.fromkeys(answers)
    return [each for number, each in numbers.items() if number in wanted]


def _day(when: datetime | None, zone: ZoneInfo) -> str:
    return said(when.astimezone(zone).date(), "en", zone) if when else "never"


def _ask_client(interview: Interview, name: str, domain: str) -> list[str]:
    """Adds a client to the configuration. Returns its domains."""
    if domain:
        click.echo(f"  {click.style(domain, bold=True)}")
        name = ask("  Name", values.text, name)
    domains = ask_several("  Mail domains", values.domain_name, [domain] if domain else [])
    country = ask("  Country", values.country, country_of_domain(domains[0]) or interview.country).upper()
    zone = ask("  Time zone", values.zone, interview.zone if country == interview.country else zone_of(country))
    keys: list[tuple[str, Any, str]] = [("name", name, ""), ("domains", [each.lower() for each in domains], "")]
    keys += [("timezone", zone, ""), ("country", country, "")]
    if country != interview.country:
        keys.append(("working_days", ask_days("  Working days there", country), ""))
    currency = currency_of(country, interview.session.make.now().date() + timedelta(days=1))
    if currency:
        keys.append(("currency", currency, "of amounts that name none"))
    interview.lines += table("[[clients]]", "", keys)
    return domains
