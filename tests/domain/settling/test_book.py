"""What a book finds, and how much an entry remembers."""

from decimal import Decimal

from domain.findings import Act
from domain.prices import Price
from domain.promises import Promise
from domain.settling.book import MESSAGES, SIGHTINGS, Book, Told
from tests.domain.people_of import HOUSE, LINA, Talk, at, costs, promises

MANY = 3 * SIGHTINGS


def told_daily():
    talk = Talk()
    for number in range(MANY):
        talk.mail(at(2, 8, number % 60), LINA, costs(Decimal(450), "third environment"), thread=f"t{number}@x.example")
    return talk


def test_what_is_told_daily_does_not_grow_daily():
    price = told_daily().one(Price)
    assert len(price.evidence) == SIGHTINGS
    assert len([change for change in price.history if change.change == "repeated"]) == SIGHTINGS
    assert len(price.threads) == MESSAGES


def test_the_first_and_the_newest_sighting_are_kept():
    price = told_daily().one(Price)
    assert (price.evidence[0].source, price.evidence[-1].source) == ("m0@x.example", f"m{MANY - 1}@x.example")
    assert (price.threads[0], price.threads[-1]) == ("t0@x.example", f"m{MANY - 1}@x.example")
    assert price.history[0].change == "priced"
    assert price.history[-1].evidence == price.evidence[-1]


def two_promises():
    talk = Talk().mail(at(2), LINA, promises(Act.PROMISE, "the sandbox API keys", 5), thread="keys@x.example")
    return talk.mail(at(2, 11), LINA, promises(Act.PROMISE, "the test report", 6), thread="report@x.example")


def whats(found):
    return [entry.what for entry in found]


def test_entries_are_found_by_a_word_of_their_thing():
    book = two_promises().book
    assert whats(book.about(Promise, "API keys for staging", at(3))) == ["the sandbox API keys"]
    assert whats(book.about(Promise, "keys and report", at(3))) == ["the test report", "the sandbox API keys"]
    assert book.about(Promise, "the invoice", at(3)) == book.about(Price, "API keys", at(3)) == []


def test_entries_are_found_by_their_conversation():
    talk = two_promises()
    told = Told(talk.events[0], talk.events[0].payload)
    assert whats(talk.book.told_in(Promise, told)) == ["the sandbox API keys"]
    assert whats(talk.book.near(Promise, "report", told)) == ["the test report", "the sandbox API keys"]


def test_what_was_closed_long_ago_is_let_go_and_no_longer_found():
    talk = two_promises()
    talk.decide(at(3), "keep", talk.all(Promise)[0])
    talk.book.forget(at(30))
    assert whats(talk.book.about(Promise, "keys and report", at(30))) == ["the test report"]


def test_a_kept_book_finds_what_a_loaded_one_finds():
    kept = told_daily().book
    loaded = Book(kept.client, HOUSE, dict(kept.entries))
    told = Told(first := Talk().mail(at(20), LINA, thread="t30@x.example").events[0], first.payload)
    assert kept.told_in(Price, told) == loaded.told_in(Price, told)
    assert kept.about(Price, "environment", at(20)) == loaded.about(Price, "environment", at(20))
