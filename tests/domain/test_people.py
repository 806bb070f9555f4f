"""Who belongs where, and who only looks as if."""

from dataclasses import replace

import pytest

from domain.messages import Address
from domain.people import looks_like, under
from tests.domain.people_of import HOUSE, LINA, NOOR, OMAR


def test_people_belong_to_their_domain_or_a_subdomain():
    assert HOUSE.client_of("a@mail.acme.example") == "Acme Trading"
    assert HOUSE.client_of("a@notacme.example") == "notacme.example"
    assert HOUSE.client_of(OMAR) is None
    assert HOUSE.client_of("nobody") is None
    assert HOUSE.client_of("jo@gmail.com") == "jo@gmail.com"
    assert under("acme.example", "acme.example")


def test_the_coordinator_is_ours_at_any_address():
    house = replace(HOUSE, coordinator=replace(HOUSE.coordinator, addresses=(LINA, "lina@home.example")))
    assert house.is_ours("lina@home.example")


def test_a_known_client_has_its_own_party_and_others_have_ours():
    assert HOUSE.party("Acme Trading").currency == "SAR"
    assert HOUSE.party("unknown.example") is HOUSE.organisation
    assert HOUSE.is_configured("Acme Trading")
    assert not HOUSE.is_configured(None)


def test_clients_among_addresses_come_once_in_order():
    found = HOUSE.clients_among([Address(LINA), Address("x@b.example"), Address(NOOR), Address("y@b.example")])
    assert found == ("b.example", "Acme Trading")


@pytest.mark.parametrize(
    "domain",
    ["acrne.example", "acne.example", "acme.test", "accme.example", "amce.example", "ac-me.example", "xn--acm-dma.example"],
)
def test_an_imitation_is_seen(domain):
    assert HOUSE.imitated_by(f"noor@{domain}") == "acme.example"


@pytest.mark.parametrize(
    "domain", ["acme.example", "mail.acme.example", "northstar.example", "apex.example", "academy.example", ""]
)
def test_everybody_else_is_no_imitation(domain):
    assert HOUSE.imitated_by(f"noor@{domain}") is None


def test_short_names_differ_by_accident():
    assert not looks_like("ab.example", "ac.example")
