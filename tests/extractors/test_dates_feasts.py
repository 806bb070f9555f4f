"""Feasts: every name has its days, and every day is the right one."""

from datetime import date

import pytest

from extractors.dates.feast_days import easter, eastern_easter, feast_days, from_hijri, is_hijri_year
from extractors.dates.feast_tables import BY_REGION, EASTER, EASTERN, FIXED, HIJRI, NTH, TABLES
from extractors.dates.values import Unit
from extractors.languages import CODES, language

KNOWN = {*FIXED, *NTH, *EASTER, *EASTERN, *HIJRI, *TABLES, *BY_REGION, "eid"}
SPOKEN = {name for code in CODES for name in language(code).dates.words["HOLIDAY"].values()}


def test_languages_name_the_feasts_that_are_known_and_no_others():
    assert SPOKEN == KNOWN


@pytest.mark.parametrize("name", sorted(KNOWN))
def test_each_feast_falls_into_its_year(name):
    days = feast_days(name, 2027 if name == "guru gobind" else 2026, "AE")
    assert days
    assert all(on.first.year in {2026, 2027} for on in days)


@pytest.mark.parametrize(
    ("year", "west", "east"), [(2025, "04-20", "04-20"), (2026, "04-05", "04-12"), (2027, "03-28", "05-02")]
)
def test_easter_of_both_churches(year, west, east):
    assert easter(year) == date.fromisoformat(f"{year}-{west}")
    assert eastern_easter(year) == date.fromisoformat(f"{year}-{east}")


def test_a_feast_that_a_calendar_does_not_hold_has_no_days():
    assert feast_days("diwali", 1950, "IN") == []
    assert feast_days("no such feast", 2026, "AE") == []
    assert from_hijri(1300, 1, 1) is None
    assert not is_hijri_year(1300)


def test_a_year_may_hold_two_of_the_moons_feasts():
    first, second = feast_days("guru gobind", 2025, "IN")
    assert (first.first, second.first) == (date(2025, 1, 6), date(2025, 12, 27))


@pytest.mark.parametrize("name", sorted(KNOWN))
def test_no_year_breaks_a_feast(name):
    for year in range(1900, 2101):
        assert all(abs((on.first - date(year, 1, 1)).days) < 400 for on in feast_days(name, year, "IN"))


def test_a_feast_of_several_days_lasts_from_its_eve():
    [days] = feast_days("hanukkah", 2026, "US")
    assert (days.first, days.last, days.unit) == (date(2026, 12, 4), date(2026, 12, 12), Unit.WEEK)


def test_kings_day_avoids_sunday():
    assert [on.first for on in feast_days("kings day", 2025, "NL")] == [date(2025, 4, 26)]
