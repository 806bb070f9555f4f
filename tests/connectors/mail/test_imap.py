from __future__ import annotations

import base64
import itertools
import select
import ssl
import threading
from contextlib import suppress
from datetime import date, timedelta
from imaplib import IMAP4

import pytest
from imapclient import IMAPClient

from connectors.mail.imap import Imap
from connectors.shared.imap_session import Account
from connectors.shared.security import Security
from domain.errors import AccessDeniedError, MisconfiguredError, UnavailableError
from domain.messages import Message
from tests.connectors.mails import BROKEN, START, key_of, mail
from tests.contracts.source import SourceContract, World, all_keys, balanced, drain, keys
from tests.servers.dovecot import PASSWORD, Dovecot
from tests.servers.ports import free_port

pytestmark = pytest.mark.system
users = (f"user{number}" for number in itertools.count())


@pytest.fixture(scope="module")
def dovecot():
    with Dovecot() as server:
        yield server


@pytest.fixture(scope="module")
def modest():
    with Dovecot("IMAP4rev1 AUTH=PLAIN") as server:
        yield server


class ImapWorld(World):
    def __init__(self, server: Dovecot):
        self.server = server
        self.user = next(users)
        self.client = server.client(self.user)
        self.opened: list[Imap] = []

    def account(self, **changes) -> Account:
        given = {
            "host": "localhost",
            "port": self.server.tls_port,
            "user": self.user,
            "secret": lambda: PASSWORD,
            "tls": self.server.certificate.trusted,
            "timeout": 10,
        }
        return Account(**{**given, **changes})

    def source(self, **more) -> Imap:
        return self.by(self.account(), **more)

    def by(self, account: Account, **more) -> Imap:
        self.opened.append(Imap(account, name="imap:localhost", **more))
        return self.opened[-1]

    def close(self):
        for source in self.opened:
            source.close()
        with suppress(OSError, IMAP4.error):
            self.client.shutdown()

    def put(self, raw: bytes, number: int, folder: str = "INBOX"):
        self.client.append(folder, raw, msg_time=START + timedelta(hours=number))

    def add(self, number: int) -> str:
        self.put(mail(number), number)
        return key_of(number)

    def add_broken(self):
        self.put(BROKEN, 0)

    def remove(self, number: int):
        self.client.select_folder("INBOX")
        self.client.delete_messages(self.client.search(["HEADER", "Message-ID", key_of(number)]))
        self.client.expunge()

    def go_away(self):
        self.server.stop()
        for source in self.opened:
            source._session.drop()  # Dovecot lets open connections live on for a while
        self.client.shutdown()

    def come_back(self):
        self.server.start()
        self.client = self.server.client(self.user)


@pytest.fixture
def world(dovecot):
    world = ImapWorld(dovecot)
    yield world
    world.close()
    if dovecot.process is None:
        dovecot.start()


class TestImap(SourceContract):
    pass


class TestServerThatCanLittle(SourceContract):
    """No LIST-STATUS, no special use, no UNSELECT, no IDLE."""

    @pytest.fixture
    def world(self, modest):
        world = ImapWorld(modest)
        yield world
        world.close()

    def test_folders_known_by_their_names_alone(self, world):
        world.client.create_folder("Drafts")
        for number, folder in enumerate(["INBOX", "Gesendet", "Papierkorb", "Drafts"]):
            world.put(mail(number), number, folder)
        source = world.source()
        assert all_keys(drain(source)[0]) == [key_of(0), key_of(1)]
        assert source.listen() is None

    def test_a_folder_made_later_is_read_too(self, world):
        world.add(0)
        source = world.source()
        _, cursor = drain(source)
        world.client.create_folder("Projekte")
        world.put(mail(1), 1, "Projekte")
        assert all_keys(drain(source, cursor)[0]) == [key_of(1)]


def counted(monkeypatch) -> list[list[str]]:
    """The commands sent from now on, those in one list that were sent together: one round trip."""
    import imaplib

    trips: list[list[str]] = []
    command, complete = imaplib.IMAP4._command, imaplib.IMAP4._command_complete
    waited = [True]

    def sending(self, name, *args):
        if waited[0]:
            trips.append([])
        waited[0] = False
        trips[-1].append(name)
        return command(self, name, *args)

    def waiting(self, name, tag):
        waited[0] = True
        return complete(self, name, tag)

    monkeypatch.setattr(imaplib.IMAP4, "_command", sending)
    monkeypatch.setattr(imaplib.IMAP4, "_command_complete", waiting)
    return trips


@pytest.mark.parametrize("folders", [(), ("INBOX", "Gesendet")])
@pytest.mark.parametrize("kind", ["dovecot", "modest"])
def test_an_idle_poll_is_one_round_trip(request, monkeypatch, kind, folders):
    world = ImapWorld(request.getfixturevalue(kind))
    for number in range(30):
        world.add(number)
    source = world.source(folders=folders)
    _, cursor = drain(source)
    trips = counted(monkeypatch)
    page = source.fetch(cursor, 100)
    assert (page.seen, page.cursor) == (0, cursor)
    assert len(trips) == 1
    world.close()


def test_listening_costs_a_poll_nothing(world, monkeypatch):
    world.add(0)
    source = world.source()
    _, cursor = drain(source)
    assert source.listen() is not None
    trips = counted(monkeypatch)
    source.fetch(cursor, 100)
    assert len(trips) == 1


def test_inbox_and_sent_are_read_in_the_order_of_arrival(world):
    for folder in ("Clients/Acme", "Drafts", "Entw&APw-rfe"):
        world.client.create_folder(folder)
    for number, folder in enumerate(["INBOX", "Gesendet", "Clients/Acme", "INBOX", "Gesendet", "Papierkorb", "Drafts"]):
        world.put(mail(number), number, folder)
    pages, _ = drain(world.source(), limit=2)
    messages = [message for page in pages for message in page.messages]
    assert [(message.key, message.folder) for message in messages] == [
        (key_of(0), "INBOX"),
        (key_of(1), "Gesendet"),
        (key_of(2), "Clients/Acme"),
        (key_of(3), "INBOX"),
        (key_of(4), "Gesendet"),
    ]


def test_folders_with_odd_names(world):
    for number, folder in enumerate(['a "b" c', "عملاء", "x & y", "5"]):
        world.client.create_folder(folder)
        world.put(mail(number), number, folder)
    source = world.source()
    pages, cursor = drain(source)
    assert [message.folder for page in pages for message in page.messages] == ['a "b" c', "عملاء", "x & y", "5"]
    assert all_keys(drain(source, cursor)[0]) == []


def test_nothing_is_marked_as_seen(world):
    world.add(0)
    drain(world.source())
    world.client.select_folder("INBOX")
    assert all(b"\\Seen" not in flags for flags in world.client.get_flags(world.client.search()).values())


def test_a_changed_uidvalidity_reads_again(world):
    world.client.create_folder("Clients")
    for number in range(2):
        world.put(mail(number), number, "Clients")
    source = world.source()
    _, cursor = drain(source)
    world.client.delete_folder("Clients")
    threading.Event().wait(1.1)  # UIDVALIDITY counts seconds
    world.client.create_folder("Clients")
    for number in range(3):
        world.put(mail(number), number, "Clients")
    pages, cursor = drain(source, cursor)
    assert all_keys(pages) == [key_of(number) for number in range(3)]
    assert all_keys(drain(source, cursor)[0]) == []


def test_since_bounds_the_first_reading_only(world):
    world.put(mail(0), 0)
    world.put(mail(100), 100)
    source = world.source(since=date(2026, 3, 4))
    pages, cursor = drain(source)
    assert all_keys(pages) == [key_of(100)]
    world.put(mail(1), 1)
    assert all_keys(drain(source, cursor)[0]) == [key_of(1)]
    assert source.counted(date(2026, 3, 4)) == 1
    assert source.counted(date(2026, 1, 1)) == 3


def large(number: int, megabytes: int) -> bytes:
    file = base64.encodebytes(b"x" * megabytes * 1_000_000).decode()
    head, _, text = mail(number).decode().partition("\n\n")
    return (
        (
            f'{head}\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=A\n\n--A\nContent-Type: multipart/alternative; boundary="B b"\n\n'
            f"--B b\nContent-Type: text/plain; charset=utf-8\n\n{text} سلام\n--B b\nContent-Type: text/html\n\n<p>{text}</p>\n--B b--\n"
            "--A\nContent-Type: application/pdf\nContent-Disposition: attachment; filename*=utf-8''%D8%B9%D8%B1%D8%B6.pdf\n"
            f"Content-Transfer-Encoding: base64\n\n{file}\n--A--\n"
        )
        .replace("\n", "\r\n")
        .encode()
    )


def test_a_large_mail_comes_without_its_files(world, monkeypatch):
    raw = large(0, 3)
    world.put(raw, 0)
    parsed = []
    monkeypatch.setattr("connectors.mail.imap.parse", lambda raw, origin: parsed.append(len(raw)) or parse(raw, origin))
    from connectors.shared.mime import parse

    (message,) = world.source().fetch(None, 10).messages
    assert message.text.strip().endswith("by Friday.\n سلام")
    assert [file.filename for file in message.attachments] == ["عرض.pdf"]
    assert message.size == len(raw)
    assert parsed[0] < 3000


def test_a_large_plain_mail(world):
    world.put(mail(0, "word " * 500_000).replace(b"\n", b"\r\n"), 0)
    (message,) = world.source().fetch(None, 10).messages
    assert len(message.text) == 500_000


def test_a_mail_deleted_between_list_and_get(world, monkeypatch):
    for number in range(3):
        world.add(number)
    source = world.source()
    read = source._read

    def delete_first(client, page):
        world.remove(1)
        return read(client, page)

    monkeypatch.setattr(source, "_read", delete_first)
    page = source.fetch(None, 10)
    assert [key for key in keys(page) if key != key_of(1)] == [key_of(0), key_of(2)]
    assert balanced(page)


def test_a_connection_cut_while_idle_is_opened_again(world):
    world.add(0)
    source = world.source()
    _, cursor = drain(source)
    source._session._client._imap.sock.close()
    world.add(1)
    assert keys(source.fetch(cursor, 10)) == [key_of(1)]


@pytest.mark.parametrize("when", ["INTERNALDATE", "BODY.PEEK[]"])
def test_a_connection_cut_in_the_middle_loses_nothing(world, monkeypatch, when):
    added = [world.add(number) for number in range(4)]
    source = world.source()
    first = source.fetch(None, 2)
    client = source._session._client
    fetch = client.fetch

    def cut(messages, data, modifiers=None):
        if when in data:
            client._imap.sock.close()
        return fetch(messages, data, modifiers)

    monkeypatch.setattr(client, "fetch", cut)
    pages, _ = drain(source, first.cursor, 2)
    assert keys(first) + all_keys(pages) == added


def test_starttls_and_plain_on_loopback(world):
    world.add(0)
    for changes in ({"security": Security.STARTTLS}, {"security": Security.NONE, "tls": None}):
        account = world.account(port=world.server.port, **changes)
        assert keys(world.by(account).fetch(None, 5)) == [key_of(0)]


@pytest.mark.parametrize("mechanism", ["OAUTHBEARER", "XOAUTH2"])
def test_access_tokens(world, monkeypatch, mechanism):
    """The newer mechanism (RFC 7628) where the server has it, else that of Google and Microsoft."""
    world.add(0)
    can, authenticate = IMAPClient.has_capability, IMAP4.authenticate
    used: list[str] = []
    hidden = {"AUTH=OAUTHBEARER"} if mechanism == "XOAUTH2" else set()
    monkeypatch.setattr(IMAPClient, "has_capability", lambda client, name: name not in hidden and can(client, name))
    monkeypatch.setattr(IMAP4, "authenticate", lambda imap, by, words: used.append(by) or authenticate(imap, by, words))
    good = world.by(world.account(oauth=True, secret=lambda: f"good-{world.user}"))
    assert keys(good.fetch(None, 5)) == [key_of(0)]
    with pytest.raises(AccessDeniedError, match="access token refused"):
        world.by(world.account(oauth=True, secret=lambda: "bad")).fetch(None, 5)
    assert used == [mechanism, mechanism]


@pytest.mark.parametrize(
    "sent", ["Sent Items", "Envoyés", "Gesendete Elemente", "Elementos enviados", "العناصر المرسلة", "Отправленные"]
)
def test_sent_mail_is_read_whatever_its_folder_is_called(world, sent):
    world.client.create_folder(sent)
    world.put(mail(0), 0, sent)
    assert all_keys(drain(world.source())[0]) == [key_of(0)]


def test_what_is_refused(world):
    with pytest.raises(AccessDeniedError, match="password refused"):
        world.by(world.account(secret=lambda: "wrong")).fetch(None, 5)
    with pytest.raises(AccessDeniedError, match="no trusted connection"):
        world.by(world.account(tls=ssl.create_default_context())).fetch(None, 5)
    with pytest.raises(MisconfiguredError, match="no folder"):
        world.source(folders=("INBOX", "Nowhere")).fetch(None, 5)
    with pytest.raises(MisconfiguredError, match="unprotected"):
        Imap(world.account(host="mail.northstar.example", security=Security.NONE), name="x")
    with pytest.raises(UnavailableError):
        world.by(world.account(port=free_port())).fetch(None, 5)


def speaks(ear: int, seconds: float = 10) -> bool:
    watch = select.poll()
    watch.register(ear, select.POLLIN)
    return bool(watch.poll(seconds * 1000))


def test_new_mail_is_heard_of_and_nothing_else_is(world):
    source = world.source()
    _, cursor = drain(source)
    ear = source.listen()
    assert source.heard(), "what came before anybody listened may be new"
    assert (source.heard(), source.listen(), speaks(ear, 0)) == (False, ear, False)
    world.add(0)
    assert speaks(ear)
    assert (source.heard(), source.heard()) == (True, False)
    assert keys(source.fetch(cursor, 5)) == [key_of(0)]
    world.client.select_folder("INBOX")
    world.client.add_flags(world.client.search(), [b"\\Flagged"])
    assert speaks(ear)
    assert not source.heard()


def test_listening_is_renewed_before_the_line_is_forgotten(world):
    source = world.source()
    now = [0.0]
    source._listener._clock = lambda: now[0]
    ear = source.listen()
    assert source.heard()
    now[0] += 541
    assert source.listen() == ear
    assert not source.heard()
    world.add(0)
    assert speaks(ear)
    assert source.heard()


def test_mail_that_comes_while_listening_begins_again_is_heard_of(world, monkeypatch):
    source = world.source()
    now = [0.0]
    source._listener._clock = lambda: now[0]
    source.listen()
    assert source.heard()
    done = IMAPClient.idle_done

    def slow(client):
        answer = done(client)
        world.add(0)
        return answer

    monkeypatch.setattr(IMAPClient, "idle_done", slow)
    now[0] += 541
    ear = source.listen()
    assert source.heard() or (speaks(ear) and source.heard())


def test_a_server_that_hangs_up_is_polled_alone_for_a_while(world):
    world.add(0)
    source = world.source()
    _, cursor = drain(source)
    now = [0.0]
    source._listener._clock = lambda: now[0]
    ear = source.listen()
    assert source.heard()
    world.client.shutdown()
    world.server.kick(world.user)
    assert speaks(ear)
    for _ in range(3):
        assert not source.heard()
    assert source.listen() is None
    world.client = world.server.client(world.user)
    world.add(1)
    assert keys(source.fetch(cursor, 5)) == [key_of(1)]
    now[0] += 301
    assert source.listen() is not None
    assert source.heard()


def test_where_nobody_can_get_in_nobody_listens(world):
    source = world.by(world.account(secret=lambda: "wrong"))
    assert source.listen() is None
    assert not source.heard()


def test_calendar_mails_and_hostile_bytes(world):
    world.put(b"From: a@b.example\r\nDate: Sun, 01 Mar 2026 08:00:00 +0000\r\nSubject: \xff\xfe\r\n\r\n\xff\xfe", 0)
    (message,) = world.source().fetch(None, 5).messages
    assert isinstance(message, Message)
