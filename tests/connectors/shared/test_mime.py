from __future__ import annotations

import base64
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from connectors.shared.mime import Origin, parse
from domain.messages import Authentication, Automation, Message
from domain.problems import Problem

ORIGIN = Origin("maildir:mail", "INBOX")
HEAD = "From: Karim <karim@acme.example>\nTo: lina@northstar.example\nDate: Tue, 3 Mar 2026 10:00:00 +0300\nMessage-ID: <a@acme.example>\n"


def message(raw: str | bytes, origin: Origin = ORIGIN) -> Message:
    found = parse(raw.encode("utf-8") if isinstance(raw, str) else raw, origin)
    assert isinstance(found, Message), found
    return found


def problem(raw: str | bytes, origin: Origin = ORIGIN) -> Problem:
    found = parse(raw.encode("utf-8") if isinstance(raw, str) else raw, origin)
    assert isinstance(found, Problem), found
    return found


def body(kind: str, content: str | bytes, encoding: str = "8bit") -> bytes:
    raw = content.encode("utf-8") if isinstance(content, str) else content
    return f"{HEAD}Content-Type: {kind}\nContent-Transfer-Encoding: {encoding}\n\n".encode() + raw


def multipart(kind: str, *parts: str) -> str:
    inner = "".join(f"--B\n{part}\n" for part in parts)
    return f'{HEAD}Content-Type: multipart/{kind}; boundary="B"\n\npreamble\n{inner}--B--\nepilogue\n'


PLAIN = "Content-Type: text/plain; charset=utf-8\n\nWe will send the drawings by Friday."
RICH = "Content-Type: text/html; charset=utf-8\n\n<p>We will send the <b>drawings</b> by Friday.</p>"


def test_an_ordinary_mail():
    found = message(
        HEAD + "Cc: Sami <sami@acme.example>\nSubject: Drawings\nIn-Reply-To: <x@a>\nReferences: <w@a>\n <x@a>\n\nHello\n"
    )
    assert found.key == "a@acme.example"
    assert (found.sender.email, found.sender.name) == ("karim@acme.example", "Karim")
    assert [address.email for address in found.recipients] == ["lina@northstar.example", "sami@acme.example"]
    assert found.written_at.isoformat() == "2026-03-03T10:00:00+03:00"
    assert not found.date_doubtful
    assert found.references == ("w@a", "x@a")
    assert (found.subject, found.text, found.folder) == ("Drawings", "Hello\n", "INBOX")


@pytest.mark.parametrize(
    ("field", "subject"),
    [
        ("=?utf-8?B?2LnYsdi2?= =?utf-8?B?INiz2LnYsQ==?=", "عرض سعر"),
        ("=?utf-8?B?2Lk=?=\n =?utf-8?Q?=D8=B1?= x", "عر x"),
        ("=?utf-8?B?2A==?= =?utf-8?B?uQ==?=", "ع"),  # cut in the middle of a character
        ("=?iso-8859-1*en?Q?Pr=E9cis?=", "Précis"),
        ("=?x-nonsense?Q?a=C3=A9?=", "aé"),
        ("=?utf-8?B?!!!?=", ""),
        ("Re: =?windows-1256?B?w+Xh?=", "Re: أهل"),
        ("a =?utf-8?Q?b?= c", "a b c"),
        ("no =? encoded word", "no =? encoded word"),
        ("raw Prüfung", "raw Prüfung"),
    ],
)
def test_subjects(field, subject):
    assert message(f"{HEAD}Subject: {field}\n\nx").subject == subject


def test_raw_eight_bit_header():
    assert message(HEAD.encode() + "Subject: عرض\n\n".encode("cp1256") + b"x").subject == "عرض"


@pytest.mark.parametrize(
    ("field", "email", "name"),
    [
        ("karim@acme.example", "karim@acme.example", ""),
        ("KARIM@Acme.Example (Karim D)", "karim@acme.example", "Karim D"),
        ('"Daud, Karim" <karim@acme.example>', "karim@acme.example", "Daud, Karim"),
        ('"boss@northstar.example" <karim@evil.example>', "karim@evil.example", "boss@northstar.example"),
        ("boss@northstar.example <karim@evil.example>", "karim@evil.example", "boss@northstar.example"),
        ("=?utf-8?Q?boss=40northstar.example=3E=2C?= <karim@evil.example>", "karim@evil.example", "boss@northstar.example>,"),
        ('"a\\"b" <karim@acme.example>', "karim@acme.example", 'a"b'),
        ("<karim@acme.example", "karim@acme.example", ""),
    ],
)
def test_senders(field, email, name):
    found = message(HEAD.replace("Karim <karim@acme.example>", field) + "\nx")
    assert (found.sender.email, found.sender.name) == (email, name)


def test_groups_and_rubbish_among_recipients():
    found = message(
        HEAD.replace(
            "lina@northstar.example", "undisclosed-recipients:;, friends: a@x.example, b@x.example;, ,c@x.example,(((("
        )
        + "\nx"
    )
    assert [address.email for address in found.to] == ["a@x.example", "b@x.example", "c@x.example"]


def test_plain_text_is_preferred_unless_it_is_a_stub():
    assert message(multipart("alternative", PLAIN, RICH)).text == "We will send the drawings by Friday."
    stub = "Content-Type: text/plain\n\nView this in a browser"
    long = RICH.replace(
        "by Friday", "by Friday, and the model, the sections, the bill of quantities, the schedule and the offer " * 2
    )
    assert message(multipart("alternative", stub, long)).text.startswith("We will send the drawings by Friday, and the model")
    assert (
        message(multipart("alternative", "Content-Type: text/plain\n\n ", RICH)).text == "We will send the drawings by Friday."
    )


def test_parts_one_below_the_other_and_files_by_name():
    found = message(
        multipart(
            "mixed",
            PLAIN,
            'Content-Type: application/pdf; name="a.pdf"\nContent-Transfer-Encoding: base64\nContent-Disposition: attachment;\n'
            " filename*0*=utf-8''%D8%B9%D8%B1; filename*1*=%D8%B6; filename*2=.pdf\n\nQUJDREVG",
            'Content-Type: image/png; name="=?utf-8?B?2LnYsdi2?=.png"\nContent-Disposition: inline\n\nx',
            "Content-Type: text/plain; name=notes.txt\n\nsecret",
            "Content-Type: text/plain\n\nSent from my phone",
        )
    )
    assert [file.filename for file in found.attachments] == ["عرض.pdf", "عرض.png", "notes.txt"]
    assert found.attachments[0].size == 6
    assert found.text == "We will send the drawings by Friday.\n\nSent from my phone"


def test_a_logo_is_no_attachment():
    related = multipart("related", RICH, "Content-Type: image/png; name=logo.png\nContent-ID: <logo>\n\nx")
    assert message(related).attachments == ()


def test_signed_mail_has_no_attachment():
    assert (
        message(multipart("signed", PLAIN, "Content-Type: application/pgp-signature; name=signature.asc\n\nx")).attachments
        == ()
    )


def test_a_nested_mail_is_a_file_and_its_words_are_quoted():
    nested = "Content-Type: message/rfc822\n\nFrom: a@b.example\nSubject: Old offer\n\nWe promise 500 USD."
    found = message(multipart("mixed", PLAIN, nested))
    assert [file.filename for file in found.attachments] == ["Old offer.eml"]
    assert [found.text[span.start : span.end] for span in found.quoted] == ["We promise 500 USD."]
    assert found.text.startswith("We will send")


@pytest.mark.parametrize(
    ("kind", "raw", "text"),
    [
        ("text/plain; charset=utf-8", "سلام".encode(), "سلام"),
        ("text/plain; charset=us-ascii", "سلام".encode(), "سلام"),
        ("text/plain; charset=iso-8859-1", "سلام عليكم".encode("cp1256"), "سلام عليكم"),
        ("text/plain; charset=utf-8", "déjà vu".encode("cp1252"), "déjà vu"),
        ("text/plain; charset=windows-1256", "سلام".encode("cp1256"), "سلام"),
        ("text/plain; charset=x-unheard-of", "€ 5".encode("cp1252"), "€ 5"),
        ("text/plain; charset=base64", b"hello", "hello"),
        ('text/plain; charset="', b"hello", "hello"),
        ("text/plain; charset=utf-16", "hi there".encode("utf-16"), "hi there"),
        ("text/plain; charset=iso-2022-jp", "日本".encode("iso-2022-jp"), "日本"),
        ("text/plain", b"a\x00b\x07c\r\nd\re", "abc\nd\ne"),
        ("text/plain", b"<html><body><p>Hi</p></body></html>", "Hi"),
        ("text/html", '<meta http-equiv=x content="text/html; charset=windows-1255"><p>שלום</p>'.encode("cp1255"), "שלום"),
        ("text/html; charset=utf-8", '<meta charset="windows-1255"><p>שלום</p>'.encode(), "שלום"),
        (
            "text/plain; format=flowed",
            b"We will send \nthe drawings.\n> old \n> words\n-- \nKarim",
            "We will send the drawings.\n> old words\n-- \nKarim",
        ),
        ("text/plain; format=flowed; delsp=yes", b"draw \nings", "drawings"),
    ],
)
def test_charsets_and_line_ends(kind, raw, text):
    assert message(body(kind, raw)).text == text


@pytest.mark.parametrize(
    ("encoding", "content", "text"),
    [
        ("base64", "SGVsbG8=", "Hello"),
        ("base64", "SGVs*bG8\n", "Hello"),
        ("base64", "SGVsbG8gd29ybG", "Hello worl"),
        ("base64", "!!! is this base64 ??? #### ----", "!!! is this base64 ??? #### ----"),
        ("quoted-printable", "a=C3=A9=\nb =ZZ", "aéb =ZZ"),
        ("x-uuencode", "as it is", "as it is"),
    ],
)
def test_transfer_encodings(encoding, content, text):
    assert message(body("text/plain; charset=utf-8", content, encoding)).text == text


ARRIVED = datetime(2026, 3, 5, 12, tzinfo=UTC)
RECEIVED = "Received: from a by mx.northstar.example; Wed, 4 Mar 2026 08:00:00 +0000\nReceived: from b by a; Wed, 4 Mar 2026 07:59:00 +0000\n"


@pytest.mark.parametrize(
    ("date", "received", "written", "doubtful"),
    [
        ("Wed, 4 Mar 2026 10:58:00 +0300", RECEIVED, "2026-03-04T10:58:00+03:00", False),
        ("Wed, 4 Mar 2026 10:58:00 -0000", RECEIVED, "2026-03-04T10:58:00+00:00", False),
        ("4 Mar 26 10:58", RECEIVED, "2026-03-04T10:58:00+00:00", False),
        ("Thu, 1 Jan 1970 00:00:00 +0300", RECEIVED, "2026-03-04T11:00:00+03:00", True),
        ("Thu, 1 Jan 2099 00:00:00 +0000", RECEIVED, "2026-03-04T08:00:00+00:00", True),
        ("Thu, 1 Jan 2099 00:00:00 +0000", "", "2026-03-05T12:00:00+00:00", True),
        ("Thu, 1 Jan 2015 00:00:00 +0000", RECEIVED, "2026-03-04T08:00:00+00:00", True),
        ("", RECEIVED, "2026-03-04T08:00:00+00:00", True),
        ("yesterday", "", "2026-03-05T12:00:00+00:00", True),
        ("Tue, 99 Mar 2026 99:00:00 +9999999", "", "2026-03-05T12:00:00+00:00", True),
    ],
)
def test_dates(date, received, written, doubtful):
    raw = received + HEAD.replace("Tue, 3 Mar 2026 10:00:00 +0300", date) + "\nx"
    found = message(raw, Origin("s", "INBOX", arrived_at=ARRIVED))
    assert (found.written_at.isoformat(), found.date_doubtful) == (written, doubtful)


@pytest.mark.parametrize(
    "raw",
    [
        b"",
        b"\n\n\n",
        b"just words without any colon\n",
        b"Subject: no sender\nDate: Tue, 3 Mar 2026 10:00:00 +0300\n\nx",
        b"From: a@b.example\nSubject: no date\n\nx",
        b"From: a@b.example\nContent-Type: multipart/mixed; boundary=1\n\n"
        + b"--1\nContent-Type: multipart/mixed; boundary=1\n\n" * 2000,
        b"From: a@b.example\nContent-Type: message/rfc822\n\n" + b"Content-Type: message/rfc822\n\n" * 2000,
    ],
)
def test_what_is_no_mail_is_a_problem(raw):
    found = problem(raw)
    assert found.source == "maildir:mail"
    assert found.what


def test_a_key_without_message_id_is_the_same_for_both_line_ends():
    raw = HEAD.replace("Message-ID: <a@acme.example>\n", "") + "\nHello\n"
    assert message(raw).key == message(raw.replace("\n", "\r\n")).key
    assert message(raw).key.startswith("sha256:")


def test_bombs_are_bounded():
    many = HEAD + "".join(f"X-{number}: y\n" for number in range(100_000)) + "\nHello"
    assert message(many).text == "Hello"
    long = HEAD + "Subject: " + "x" * 5_000_000 + "\n\nHello"
    assert len(message(long).subject) == 1000
    crowd = HEAD.replace("lina@northstar.example", ", ".join(f"p{number}@x.example" for number in range(20_000)))
    assert len(message(crowd + "\nx").to) == 500
    comments = HEAD.replace("lina@northstar.example", "(" * 100_000)
    assert message(comments + "\nx").to == ()
    words = message(HEAD + "\n" + "word " * 2_000_000)
    assert len(words.text) == 500_000


@pytest.mark.slow
def test_a_hundred_megabytes():
    file = base64.encodebytes(b"x" * 75_000_000).decode()
    found = message(
        multipart("mixed", PLAIN, f"Content-Type: application/zip; name=a.zip\nContent-Transfer-Encoding: base64\n\n{file}")
    )
    assert found.text == "We will send the drawings by Friday."
    assert [file.filename for file in found.attachments] == ["a.zip"]
    assert found.size > 100_000_000


PASS = "Authentication-Results: mx.northstar.example; dmarc=pass header.from=acme.example\n"


@pytest.mark.parametrize(
    ("fields", "verdict"),
    [
        ("", Authentication.ABSENT),
        (PASS, Authentication.PASSED),
        ("Authentication-Results: mx.northstar.example; dmarc=pass header.from=evil.example\n", Authentication.FAILED),
        (
            "Authentication-Results: mx.northstar.example; dmarc=fail (p=reject) header.from=acme.example; spf=pass smtp.mailfrom=x@evil.example\n",
            Authentication.FAILED,
        ),
        ("Authentication-Results: mx.northstar.example; spf=pass smtp.mailfrom=a@mail.acme.example\n", Authentication.PASSED),
        ("Authentication-Results: mx.northstar.example; spf=pass smtp.mailfrom=a@evil.example\n", Authentication.FAILED),
        ("Authentication-Results: mx.northstar.example; dkim=pass (dmarc=fail) header.d=acme.example\n", Authentication.PASSED),
        ("Authentication-Results: mx.northstar.example; none\n", Authentication.ABSENT),
        # The receiving server's stands on top; what came with the mail stands below and is the sender's own word.
        ("Authentication-Results: mx.northstar.example; dmarc=fail\n" + PASS, Authentication.FAILED),
        ("Received: from evil by mx.northstar.example; Wed, 4 Mar 2026 08:00:00 +0000\n" + PASS, Authentication.PASSED),
        ("Received: from evil by mail.other.example; Wed, 4 Mar 2026 08:00:00 +0000\n" + PASS, Authentication.ABSENT),
        (
            "Received: from a by x.prod.outlook.com; Wed, 4 Mar 2026 08:00:00 +0000\nAuthentication-Results: spf=pass smtp.mailfrom=acme.example; dmarc=pass header.from=acme.example;compauth=pass\n",
            Authentication.PASSED,
        ),
    ],
)
def test_authentication(fields, verdict):
    assert message(fields + HEAD + "\nx").authentication is verdict


def test_a_configured_server_alone_is_believed():
    forged = "Authentication-Results: mx.evil.example; dmarc=pass\n"
    assert (
        message(forged + PASS + HEAD + "\nx", Origin("s", "INBOX", authserv_id="mx.northstar.example")).authentication
        is Authentication.PASSED
    )
    assert (
        message(forged + HEAD + "\nx", Origin("s", "INBOX", authserv_id="mx.northstar.example")).authentication
        is Authentication.ABSENT
    )


@pytest.mark.parametrize(
    ("fields", "why"),
    [
        ("", None),
        ("Auto-Submitted: no\n", None),
        ("Return-Path: <karim@acme.example>\n", None),
        ("Precedence: first-class\n", None),
        ("X-Auto-Response-Suppress: DR, RN\n", None),
        ("Auto-Submitted: auto-replied\n", Automation.AUTO_REPLY),
        ("Auto-Submitted: auto-generated; x=y\n", Automation.BULK),
        ("X-Autoreply: yes\n", Automation.AUTO_REPLY),
        ("X-Auto-Response-Suppress: OOF, AutoReply\n", Automation.AUTO_REPLY),
        ("Precedence: auto_reply\n", Automation.AUTO_REPLY),
        ("Return-Path: <>\n", Automation.AUTO_REPLY),
        ("Content-Type: multipart/report; report-type=delivery-status; boundary=B\n", Automation.BOUNCE),
        ("Content-Type: multipart/report; report-type=disposition-notification; boundary=B\n", Automation.AUTO_REPLY),
        ("Precedence: bulk\n", Automation.BULK),
        ("List-Unsubscribe: <https://news.example/u>\nList-Id: <news.example>\n", Automation.BULK),
        ("List-Id: <team.lists.example>\nList-Post: <mailto:team@lists.example>\n", Automation.MAILING_LIST),
        ("List-Post: NO\nPrecedence: list\n", Automation.MAILING_LIST),
    ],
)
def test_automation(fields, why):
    assert message(fields + HEAD + "\nx").automation is why


def test_the_postman_bounces():
    assert message(HEAD.replace("karim@acme.example", "MAILER-DAEMON@acme.example", 1) + "\nx").automation is Automation.BOUNCE


INVITE = """BEGIN:VCALENDAR
METHOD:REQUEST
BEGIN:VEVENT
UID:m1@acme.example
DTSTAMP:20260301T100000Z
DTSTART;TZID=Arabian Standard Time:20260310T100000
DURATION:PT1H
SUMMARY:Kick-off
END:VEVENT
END:VCALENDAR
"""


def test_an_invitation_counts_once():
    found = message(
        multipart(
            "mixed",
            f"Content-Type: text/calendar; method=REQUEST; charset=utf-8\n\n{INVITE}",
            f"Content-Type: application/ics; name=invite.ics\nContent-Disposition: attachment; filename=invite.ics\n\n{INVITE}",
        )
    )
    assert [(event.uid, event.method, event.zone) for event in found.invites] == [("m1@acme.example", "REQUEST", "Asia/Dubai")]
    assert found.invites[0].ends_at - found.invites[0].starts_at == timedelta(hours=1)


def test_empty_and_broken_multiparts():
    for raw in (
        HEAD + "Content-Type: multipart/related; boundary=B\n\nno part",
        HEAD + "Content-Type: multipart/related; boundary=B\n\n--B--\n",
        HEAD + "Content-Type: multipart/mixed\n\nno boundary",
        HEAD + "Content-Type: multipart/alternative; boundary=B\n\n--B\n\n--B",
        HEAD + "Content-Type: ;;;=;\n\nx",
        HEAD + "Content-Type: message/rfc822\nContent-Transfer-Encoding: base64\n\nRnJvbTogYUBiCgpo",
    ):
        assert message(raw).sender.email == "karim@acme.example"


pieces = st.sampled_from(
    [
        *HEAD.splitlines(keepends=True),
        "\n",
        "\r\n",
        'Content-Type: multipart/mixed; boundary="B"\n',
        "Content-Type: multipart/alternative; boundary=B\n",
        "Content-Type: text/html; charset=utf-7\n",
        "Content-Type: message/rfc822\n",
        "Content-Type: text/calendar\n",
        "Content-Transfer-Encoding: base64\n",
        "Content-Transfer-Encoding: quoted-printable\n",
        "Content-Disposition: attachment; filename*0*=x'y'%FF; filename*9=z\n",
        "--B\n",
        "--B--\n",
        "Subject: =?utf-16?B?//79?= =?u?q?=?=\n",
        "Received: ;;; Tue\n",
        "Authentication-Results: ;=;dmarc=\n",
        "BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20260310T100000\n",
        "END:VEVENT\n",
        "<p><table><td>x<blockquote>",
        "=",
        "\x00",
        "عر",
    ]
)


@settings(max_examples=150, deadline=None)
@given(st.lists(st.one_of(pieces.map(str.encode), st.binary(max_size=30)), max_size=40).map(b"".join))
def test_nothing_raises(raw):
    found = parse(raw, ORIGIN)
    if isinstance(found, Message):
        assert all(0 <= span.start < span.end <= len(found.text) for span in found.quoted)
        assert found.written_at.tzinfo is not None
