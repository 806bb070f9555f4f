from __future__ import annotations

from datetime import UTC, date, timedelta

import pytest

from connectors.mail.gmail import Gmail
from connectors.shared.google_auth import MAIL
from connectors.shared.pace import Pace
from domain.errors import AccessDeniedError, CursorExpiredError, UnavailableError
from tests.connectors.mails import BROKEN, START, key_of, mail
from tests.contracts.source import SourceContract, World, all_keys, balanced, drain, keys
from tests.servers.google import FakeGoogle

pytestmark = pytest.mark.system
NAME = "gmail:lina@northstar.example"
GET = "GET /gmail/v1/users/me/messages/"


class GmailWorld(World):
    def __init__(self, google: FakeGoogle):
        self.google = google
        self.opened: list[Gmail] = []
        self.ids: dict[int, str] = {}

    @property
    def mail(self):
        return self.google.mail

    def source(self, **more) -> Gmail:
        client = self.google.google(MAIL, name=NAME)
        given = {"name": NAME, "since": lambda: date(2026, 3, 1), "zone": UTC}
        self.opened.append(Gmail(client, **{**given, **more}))
        return self.opened[-1]

    def put(self, raw: bytes, number: int, *labels: str) -> str:
        return self.mail.add(raw, *labels, arrived_at=(START + timedelta(hours=number)).timestamp())

    def add(self, number: int, *labels: str) -> str:
        self.ids[number] = self.put(mail(number), number, *labels)
        return key_of(number)

    def add_broken(self):
        self.put(BROKEN, 0)

    def remove(self, number: int):
        self.mail.remove(self.ids[number])

    def go_away(self):
        self.google.fault(".", 503, times=100)

    def come_back(self):
        self.google.faults.clear()


@pytest.fixture
def world():
    with FakeGoogle() as google:
        world = GmailWorld(google)
        yield world
        for source in world.opened:
            source.close()
        assert google.violations == []


class TestGmail(SourceContract):
    pass


def test_an_idle_poll_is_one_request(world):
    world.add(0)
    source = world.source()
    _, cursor = drain(source)
    world.google.asked.clear()
    assert source.fetch(cursor, 10).seen == 0
    assert len(world.google.asked) == 1


def test_the_first_reading_begins_on_its_day(world):
    world.put(mail(1), -9)
    new = world.add(2)
    assert all_keys(drain(world.source())[0]) == [new]


def test_drafts_spam_bin_and_chats_are_left_out_at_first_and_later(world):
    def fill(first: int):
        for number, label in enumerate(("DRAFT", "SPAM", "TRASH", "CHAT"), first):
            world.add(number, label)
        return [world.add(first + 4, "SENT"), world.add(first + 5, "INBOX"), world.add(first + 6, "Label_7")]

    first = fill(0)
    source = world.source()
    pages, cursor = drain(source)
    assert all_keys(pages) == first
    assert [message.folder for message in pages[0].messages] == ["SENT", "INBOX", "ARCHIVE"]
    second = fill(10)
    assert all_keys(drain(source, cursor)[0]) == second


def test_only_the_labels_that_are_named(world):
    world.add(0, "INBOX")
    known = world.add(1, "INBOX", "Label_7")
    source = world.source(labels=("Clients",))
    pages, cursor = drain(source)
    assert all_keys(pages) == [known]
    world.mail.relabel(world.ids[0], add=("Label_7",))
    assert all_keys(drain(source, cursor)[0]) == [key_of(0)]
    with pytest.raises(AccessDeniedError, match="Kunden"):
        world.source(labels=("Kunden",)).fetch(None, 10)
    with pytest.raises(CursorExpiredError, match="other labels"):
        world.source().fetch(cursor, 10)


def test_what_leaves_the_spam_or_comes_back_to_the_inbox_is_read(world):
    world.add(0, "SPAM")
    world.add(1, "TRASH")
    source = world.source()
    _, cursor = drain(source)
    world.mail.relabel(world.ids[0], add=("INBOX",), drop=("SPAM",))
    world.mail.relabel(world.ids[1], drop=("TRASH",))
    pages, cursor = drain(source, cursor)
    assert all_keys(pages) == [key_of(0), key_of(1)]
    world.mail.relabel(world.ids[0], add=("STARRED",))
    world.google.asked.clear()
    assert all_keys(drain(source, cursor)[0]) == []
    assert not [place for place in world.google.asked if place.startswith(GET)]


@pytest.mark.parametrize("oddity", ["empty_pages", "duplicated"])
def test_odd_pages_lose_nothing_and_double_nothing(world, oddity):
    setattr(world.mail, oddity, True)
    added = [world.add(number) for number in range(7)]
    source = world.source()
    pages, cursor = drain(source, limit=2)
    assert all_keys(pages) == added
    more = [world.add(number) for number in range(7, 12)]
    assert all_keys(drain(source, cursor, limit=2)[0]) == more


def test_a_listing_that_never_ends_is_left(world):
    world.add(0)
    world.google.fault("/messages[?]", 200, body=b'{"nextPageToken": "again"}', times=10)
    with pytest.raises(UnavailableError, match="does not end"):
        world.source().fetch(None, 10)


def test_a_mail_deleted_between_list_and_get_is_passed_over(world):
    added = [world.add(number) for number in range(4)]
    source = world.source()
    first = source.fetch(None, 1)
    world.remove(2)
    pages, _ = drain(source, first.cursor)
    assert keys(first) + all_keys(pages) == [added[0], added[1], added[3]]
    assert sum(page.skipped for page in pages) == 1
    assert all(balanced(page) for page in pages)


def test_mails_that_changed_together_are_read_together(world):
    source = world.source()
    _, cursor = drain(source)
    added = [world.add(number) for number in range(4)]
    at = world.mail.hid
    world.mail.history = [(at, *record[1:]) for record in world.mail.history]
    page = source.fetch(cursor, 2)
    assert (keys(page), page.more) == (added, False)


def test_after_a_week_away_everything_is_read(world):
    world.add(0)
    source = world.source()
    _, cursor = drain(source)
    world.go_away()
    for _ in range(3):
        with pytest.raises(UnavailableError):
            source.fetch(cursor, 10)
    added = [world.add(number) for number in range(24, 24 * 8, 24)]
    world.come_back()
    assert all_keys(drain(source, cursor, limit=2)[0]) == added


def test_a_forgotten_history_is_told_and_the_whole_read_again_from_its_day(world):
    first = world.add(0)
    source = world.source()
    _, cursor = drain(source)
    second = world.add(1)
    world.mail.forget()
    with pytest.raises(CursorExpiredError):
        source.fetch(cursor, 10)
    pages, cursor = drain(source)
    assert all_keys(pages) == [first, second]
    third = world.add(2)
    assert all_keys(drain(source, cursor)[0]) == [third]


def test_where_the_history_stands_is_asked_before_the_listing(world):
    world.add(0)
    source = world.source()
    page = source.fetch(None, 10)
    order = [place.split("?")[0].rsplit("/", 1)[1] for place in world.google.asked if "/gmail/" in place]
    assert order[:2] == ["profile", "messages"]
    assert not page.more


def test_a_failure_half_way_keeps_what_was_read(world):
    added = [world.add(number) for number in range(5)]
    source = world.source()
    world.google.fault(GET + world.ids[2], 429, "rateLimitExceeded", headers={"Retry-After": "17"}, times=2)
    first = source.fetch(None, 10)
    assert (keys(first), first.more) == (added[:2], True)
    with pytest.raises(UnavailableError) as told:
        source.fetch(first.cursor, 10)
    assert told.value.retry_after == 17
    assert all_keys(drain(source, first.cursor)[0]) == added[2:]


def test_a_new_sign_in_is_taken_up_without_a_restart(world):
    world.add(0)
    source = world.source()
    _, cursor = drain(source)
    world.google.revoke()
    with pytest.raises(AccessDeniedError) as told:
        source.fetch(cursor, 10)
    assert "of 2026-03-01" in told.value.message
    assert "amana auth google" in told.value.advice
    assert "7 days" in told.value.advice
    world.google.refresh_tokens.add("rt-0")
    new = world.add(1)
    assert all_keys(drain(source, cursor)[0]) == [new]


def test_another_persons_mailbox_is_refused(world):
    world.mail.user = "omar@northstar.example"
    with pytest.raises(AccessDeniedError, match=r"mailbox of omar@northstar\.example"):
        world.source().fetch(None, 10)


def test_the_quota_is_kept(world):
    for number in range(100):
        world.add(number)
    world.mail.page = 500
    waited: list[float] = []
    pace = Pace(100, 500, clock=lambda: sum(waited), sleep=waited.append)
    drain(world.source(pace=pace))
    assert pace.spent == 1 + 5 + 100 * 20
    assert sum(waited) == pytest.approx((pace.spent - 500) / 100)


def test_the_server_counts_what_it_holds(world):
    for number in range(5):
        world.add(number, "SPAM" if number == 3 else "INBOX")
    world.mail.duplicated = True
    assert world.source().counted(date(2026, 3, 1)) == 4
    assert world.source().counted(date(2026, 3, 2)) == 0


def test_a_mail_that_comes_damaged_is_a_problem(world):
    world.add(0)
    later = world.add(1)
    world.google.fault(GET + world.ids[0], body=b'{"id": "x", "labelIds": ["INBOX"], "raw": "QUJDR"}')
    (page,) = drain(world.source())[0]
    assert (keys(page), len(page.problems), balanced(page)) == ([later], 1, True)
