from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from config.geography import country_of, country_of_domain, currency_of, zone_of
from domain.errors import UnavailableError
from domain.messages import Address, Automation
from frontends.cli.proposals import MOST, correspondents
from tests.fakes.world import MemorySource
from tests.workflow.sample_parts import everything

NOW = datetime(2026, 3, 10, 8, tzinfo=UTC)
MAILS, _, HOUSE = everything()


def mail(sender: str, *to: str, days: int = 1, name: str = "", **more):
    addresses = tuple(Address(each) for each in to or ("lina@northstar.example",))
    written_at = NOW - timedelta(days=days)
    return replace(MAILS[0], sender=Address(sender, name), to=addresses, cc=(), written_at=written_at, automation=None, **more)


def proposed(*mails, clock=lambda: 0.0, **source):
    made = MemorySource(mails)
    for key, value in source.items():
        setattr(made, key, value)
    read = []
    found = correspondents([made], HOUSE, NOW, read.append, clock)
    return [(each.domain, each.mails) for each in found], read


def test_who_wrote_or_was_written_to_the_most_first():
    found, read = proposed(
        mail("omar@acme.example"),
        mail("lina@northstar.example", "kate@brightwell.example", "noor@acme.example"),
        mail("kate@brightwell.example"),
        mail("kate@brightwell.example", days=89),
    )
    assert found == [("brightwell.example", 3), ("acme.example", 2)]
    assert read == [1, 2, 3, 4]


def test_who_is_none():
    found, _ = proposed(
        replace(mail("news@shop.example"), automation=Automation.BULK),
        mail("sami@northstar.example"),
        mail("somebody@gmail.com"),
        mail("old@past.example", days=91),
        mail("soon@future.example", days=-1),
        mail("nobody"),
    )
    assert found == []


def test_the_people_and_the_last_time():
    source = MemorySource([mail("omar@acme.example", name="Omar", days=5), mail("omar@acme.example", name="Omar", days=2)])
    (each,) = correspondents([source], HOUSE, NOW, lambda _count: None)
    assert (each.people.most_common(1), each.last) == ([("Omar", 2)], NOW - timedelta(days=2))


def test_what_was_read_before_the_time_was_up_or_the_server_away_will_do():
    mails = [mail(f"a@client{number}.example") for number in range(MOST + 5)]
    assert len(proposed(*mails)[0]) == MOST
    assert proposed(*mails, fail=UnavailableError("away"))[0] == []
    times = iter([0.0, 100.0])
    assert proposed(*mails, clock=lambda: next(times))[0] == []


@pytest.mark.parametrize(("zone", "country"), [("Asia/Dubai", "AE"), ("Europe/London", "GB"), ("UTC", None)])
def test_countries_of_zones(zone, country):
    assert country_of(zone) == country
    assert country is None or country_of(zone_of(country)) == country


@pytest.mark.parametrize(
    ("domain", "country"), [("acme.com.sa", "SA"), ("brightwell.co.uk", "GB"), ("acme.example", None), ("a.xx", None)]
)
def test_countries_of_domains(domain, country):
    assert country_of_domain(domain) == country


def test_currencies():
    assert (currency_of("SA", NOW.date()), currency_of("DE", NOW.date()), currency_of("AQ", NOW.date())) == ("SAR", "EUR", None)
