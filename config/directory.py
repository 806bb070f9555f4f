"""Makes the domain's directory of people from settings: who belongs where, and when each party works."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date

from config.settings import ClientSettings, DatedHoursSettings, HolidaySettings, OrganisationSettings, Settings
from domain.people import Coordinator, Directory, Party
from domain.working_time import DatedHours, WorkingCalendar

MON, TUE, WED, THU, FRI, SAT, SUN = range(7)
USUAL_DAYS = frozenset({MON, TUE, WED, THU, FRI})
SUNDAY_TO_THURSDAY = frozenset({SUN, MON, TUE, WED, THU})
#: Countries that work from Sunday to Thursday where nothing else is said.
FRIDAY_SATURDAY_WEEKENDS = frozenset("AF BD BH DZ EG IL IQ JO KW LY MV OM PS QA SA SD SY YE".split())


def directory(settings: Settings) -> Directory:
    """Who is who. Holidays are computed when a day is first asked about."""
    coordinator = settings.coordinator
    return Directory(
        coordinator=Coordinator(coordinator.name, coordinator.addresses, coordinator.timezone, coordinator.language),
        organisation=_organisation(settings),
        clients=tuple(_client(client, settings) for client in settings.clients),
    )


def working_days(own: frozenset[int] | None, country: str | None) -> frozenset[int]:
    """The days worked: those given, else what is usual in that country."""
    return own or (SUNDAY_TO_THURSDAY if country in FRIDAY_SATURDAY_WEEKENDS else USUAL_DAYS)


def _organisation(settings: Settings) -> Party:
    own = settings.organisation
    calendar = WorkingCalendar(
        zone=own.timezone or settings.coordinator.timezone,
        working_days=working_days(own.working_days, own.country),
        hours=own.working_hours,
        dated_hours=_dated(own.hours),
        holiday=holidays_of(own.country, own.subdivision, own.holidays),
    )
    return Party(own.name, own.domains, calendar, own.country, own.currency, own.answer_within)


def _client(client: ClientSettings, settings: Settings) -> Party:
    own = settings.organisation
    abroad = client.country not in {None, own.country}
    calendar = WorkingCalendar(
        zone=client.timezone or own.timezone or settings.coordinator.timezone,
        working_days=_client_days(client, own),
        hours=client.working_hours or own.working_hours,
        dated_hours=_dated(client.hours if abroad else (*client.hours, *own.hours)),
        holiday=holidays_of(
            client.country or own.country,
            client.subdivision or (None if abroad else own.subdivision),
            client.holidays if abroad else (*own.holidays, *client.holidays),
        ),
    )
    return Party(
        name=client.name,
        domains=client.domains,
        calendar=calendar,
        country=client.country or own.country,
        currency=client.currency or (None if abroad else own.currency),
        answer_within=client.answer_within or own.answer_within,
    )


def _client_days(client: ClientSettings, own: OrganisationSettings) -> frozenset[int]:
    if client.country is None or client.country == own.country:
        return client.working_days or working_days(own.working_days, own.country)
    return working_days(client.working_days, client.country)


def _dated(hours: Iterable[DatedHoursSettings]) -> tuple[DatedHours, ...]:
    return tuple(DatedHours(each.first, each.last, each.working_hours) for each in hours)


def holidays_of(
    country: str | None, subdivision: str | None, own: Iterable[HolidaySettings] = ()
) -> Callable[[date], str | None]:
    """A function from a day to its holiday's name: the country's public holidays, one's own added and `off` ones struck."""
    extra = {each.date: each.name or "Holiday" for each in own if not each.off}
    struck = {each.date for each in own if each.off}
    known: dict[int, dict[date, str]] = {}

    def holiday(day: date) -> str | None:
        if day in extra or day in struck:
            return extra.get(day)
        if day.year not in known:
            known[day.year] = public_holidays(country, subdivision, day.year)
        return known[day.year].get(day)

    return holiday


def public_holidays(country: str | None, subdivision: str | None, year: int) -> dict[date, str]:
    """A country's public holidays in a year; none for a country that is not known. Unknown subdivisions count as none."""
    if country is None:
        return {}
    from holidays import country_holidays

    try:
        return dict(country_holidays(country, subdiv=subdivision, years=year, language="en_US"))
    except NotImplementedError:
        return public_holidays(country, None, year) if subdivision else {}
