"""The directory of people and their working time, made from settings."""

from datetime import date, datetime, time
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from config.directory import directory, public_holidays
from config.loading import parse
from domain.working_time import Duration, Hours
from tests.config.test_loading import LEAST


def made(more):
    return directory(parse(LEAST + more, Path("/etc/amana.toml")))


def test_a_client_abroad_has_its_own_weekend_holidays_and_zone():
    found = made(
        'country = "AE"\n[[clients]]\nname = "Acme"\ndomains = ["acme.example"]\ntimezone = "Asia/Riyadh"\ncountry = "SA"\n'
    )
    acme = found.party("Acme")
    assert found.client_of("omar@mail.acme.example") == "Acme"
    assert acme.calendar.zone == "Asia/Riyadh"
    assert acme.calendar.working_days == {6, 0, 1, 2, 3}
    assert acme.calendar.holiday(date(2026, 9, 23)) == "National Day Holiday"
    assert found.organisation.calendar.holiday(date(2026, 9, 23)) is None
    assert found.organisation.calendar.working_days == {0, 1, 2, 3, 4}
    assert acme.currency is None


def test_a_client_at_home_is_like_the_organisation_where_nothing_is_said():
    found = made(
        'country = "AE"\ncurrency = "AED"\nworking_days = ["mon", "tue"]\nworking_hours = "08:00-16:00"\nanswer_within = "4 working hours"\n'
        '[[organisation.hours]]\nfrom = 2026-02-18\nuntil = 2026-03-19\nworking_hours = "09:00-15:00"\n'
        '[[clients]]\nname = "Acme"\ndomains = ["acme.example"]\n'
    )
    acme, own = found.party("Acme"), found.organisation
    assert acme.calendar == own.calendar
    assert acme.calendar.hours_on(date(2026, 3, 1)) == Hours(time(9), time(15))
    assert (acme.country, acme.currency, acme.answer_within) == ("AE", "AED", Duration(hours=4))


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("2 working days", Duration(days=2)),
        ("4 Working Hours", Duration(hours=4)),
        ("2 working days of theirs", Duration(days=2, theirs=True)),
        ("1 working day of the client", Duration(days=1, theirs=True)),
        ("4 client working hours", Duration(hours=4, theirs=True)),
        ("4 working hours of theirs", Duration(hours=4, theirs=True)),
    ],
)
def test_an_answer_is_owed_in_our_working_time_or_in_theirs(written, meant):
    found = made(f'answer_within = "{written}"\n[[clients]]\nname = "Acme"\ndomains = ["acme.example"]\n')
    assert found.party("Acme").answer_within == found.organisation.answer_within == meant


def test_a_client_may_be_owed_answers_in_its_own_time_beside_others_in_ours():
    found = made(
        '[[clients]]\nname = "Acme"\ndomains = ["acme.example"]\ntimezone = "Asia/Riyadh"\ncountry = "SA"\n'
        'answer_within = "1 working day of theirs"\n[[clients]]\nname = "Palm"\ndomains = ["palm.example"]\n'
    )
    thursday = datetime(2026, 3, 5, 10, tzinfo=ZoneInfo("Asia/Dubai"))
    assert found.answer_due("Acme", thursday) == datetime(2026, 3, 8, 18, tzinfo=ZoneInfo("Asia/Riyadh"))
    assert found.answer_due("Palm", thursday) == datetime(2026, 3, 9, 18, tzinfo=ZoneInfo("Asia/Dubai"))


def test_holidays_can_be_added_and_struck():
    found = made(
        'country = "AE"\n[[organisation.holidays]]\ndate = 2026-12-24\nname = "Office closed"\n'
        "[[organisation.holidays]]\ndate = 2026-12-23\n[[organisation.holidays]]\ndate = 2026-12-02\noff = true\n"
    )
    holiday = found.organisation.calendar.holiday
    assert holiday(date(2026, 12, 24)) == "Office closed"
    assert holiday(date(2026, 12, 23)) == "Holiday"
    assert holiday(date(2026, 12, 2)) is None
    assert holiday(date(2026, 12, 3)) == "National Day"


def test_a_part_of_a_country_has_its_own_holidays_and_an_unknown_one_has_the_countrys():
    easter_monday = date(2026, 4, 6)
    assert easter_monday in public_holidays("GB", "ENG", 2026)
    assert easter_monday not in public_holidays("GB", None, 2026)
    assert public_holidays("GB", "Atlantis", 2026) == public_holidays("GB", None, 2026)


def test_no_country_and_an_unknown_one_have_no_holidays():
    assert public_holidays(None, None, 2026) == {}
    assert public_holidays("XX", None, 2026) == {}
