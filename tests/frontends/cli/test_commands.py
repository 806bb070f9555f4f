"""explain, export, extract, and the care of the ledger."""

import csv
import io
import json

import pytest
from icalendar import Calendar
from tinydb import TinyDB

from frontends.csv_export import sheets
from tests.frontends.samples import ENTRIES, MONDAY, PROMISE


def test_explain_tells_rule_words_working_out_and_changes(amana):
    code, out, _ = amana("explain", "p-0000000001")
    assert code == 0
    text = " ".join(out.split())
    for words in (
        'lina@northstar.example promised omar@acme.example: "send you the API keys", due Thu 5 Mar – open',
        "Its day ends at Thu 5 Mar 18:00, when work ends at the organisation",
        "“I will send you the API keys by Thursday”",
        'mail "API keys" from lina@northstar.example, Mon 2 Mar 10:00',
        "rule promise/will-send",
        "“by Thursday” is 2026-03-05 (rule date/by-weekday)",
        "written Mon 2 March 2026, 10:00 in Asia/Dubai",
        "the next Thursday is Thu 5 Mar",
        "“all week” is 2026-03-02 to …",
        "another day was asked for, not yet agreed, from 2026-03-05 to 2026-03-06",
        "“can we make it Friday”",
    ):
        assert words in text


@pytest.mark.parametrize(
    ("key", "told"),
    [
        ("p-0000000002", "“\u2068" if False else "سأرسل التقرير"),
        ("p-0000000003", "quoted SAR 12,500–15,000 per month for API integration – quoted"),
        ("m-0000000004", 'Meeting "Weekly sync", Tue 10 Mar 09:00 – scheduled'),
        ("r-0000000005", "Acme Trading is owed an answer within 2 working days"),
        ("a-0000000006", "The API keys are promised to Acme Trading for tomorrow."),
    ],
)
def test_every_kind_of_entry_is_explained(amana, key, told):
    code, out, _ = amana("explain", key)
    assert code == 0
    assert told in out


def test_an_explanation_in_json_is_the_entry_with_its_lines(amana):
    found = json.loads(amana("explain", "p-0000000001", "--json")[1])
    assert found["id"] == "p-0000000001"
    assert found["explanation"][0].startswith("lina@northstar.example promised")


def test_a_request_in_json_tells_how_long_it_waits_by_both_clocks(amana):
    found = json.loads(amana("explain", "r-0000000005", "--json")[1])
    assert set(found["waited_minutes"]) == {"ours", "theirs"}


def test_export_as_json_is_the_contracts_ledger(amana, folder):
    out = amana("export")[1]
    assert {name: len(entries) for name, entries in json.loads(out).items()} == {
        "promises": 2,
        "prices": 1,
        "meetings": 1,
        "requests": 1,
        "alerts": 1,
    }
    assert amana("export", "-o", str(folder / "all.json"))[0] == 0
    assert (folder / "all.json").read_text(encoding="utf-8") == out


def test_export_as_csv_is_one_sheet_or_a_folder_of_them(amana, folder):
    rows = list(csv.DictReader(io.StringIO(amana("export", "--format", "csv")[1].removeprefix("\ufeff"))))
    assert [row["kind"] for row in rows] == ["promise", "promise", "price", "meeting", "request", "promise_due_soon"]
    assert rows[0]["quote"] == "I will send you the API keys by Thursday"
    assert amana("export", "--format", "csv", "-o", str(folder / "sheets"))[0] == 0
    assert {file.stem for file in (folder / "sheets").iterdir()} == {"promises", "prices", "meetings", "requests", "alerts"}


def test_no_cell_of_a_sheet_becomes_a_formula():
    from dataclasses import replace

    hostile = replace(PROMISE, what='=HYPERLINK("https://evil.example")', maker="-1", due_text="@SUM(1)")
    row = next(csv.DictReader(io.StringIO(sheets((hostile,), MONDAY)["promises"])))
    assert (row["what"][0], row["maker"], row["due_text"]) == ("'", "-1", "'@SUM(1)")
    assert sheets((), MONDAY)["prices"] == "id,kind,client\r\n"


def test_export_as_icalendar_holds_what_is_due(amana):
    found = Calendar.from_ical(amana("export", "--format", "ics")[1])
    assert [(part.name, str(part["STATUS"])) for part in found.subcomponents] == [
        ("VTODO", "NEEDS-ACTION"),
        ("VTODO", "COMPLETED"),
        ("VEVENT", "CONFIRMED"),
        ("VTODO", "NEEDS-ACTION"),
    ]
    assert found.subcomponents[0]["DUE"].dt.isoformat() == "2026-03-05"


def test_export_as_tinydb_opens_in_tinydb(amana, folder):
    assert amana("export", "--format", "tinydb", "-o", str(folder / "all.tinydb.json"))[0] == 0
    with TinyDB(folder / "all.tinydb.json") as found:
        assert len(found.table("entries")) == len(ENTRIES)


def test_an_export_that_cannot_be_written_is_told(amana, folder):
    assert amana("export", "-o", str(folder / "no" / "where.json"))[0] == 65


def test_the_ledger_is_verified_copied_and_restored(amana, folder):
    assert amana("verify")[1].startswith(f"The ledger at {folder / 'ledger'} is whole: ")
    assert json.loads(amana("verify", "--json")[1])["whole"] is True
    assert amana("backup", "copy.ledger")[0] == 0
    code, out, _ = amana("restore", "copy.ledger")
    assert code == 0
    assert "is kept as" in out
    assert len(json.loads(amana("promises", "--json")[1])) == 2


def test_damage_is_told_with_what_to_do(amana, folder):
    import sqlite3

    file = next((folder / "ledger").glob("*.sqlite*"), None) or next(
        each for each in (folder / "ledger").iterdir() if each.read_bytes()[:6] == b"SQLite"
    )
    with sqlite3.connect(file) as damaged:
        damaged.execute("UPDATE documents SET document = replace(document, 'API', 'XXX')")
    damaged.close()
    code, _, err = amana("verify")
    assert code == 65
    assert "restore a copy" in err


def test_extract_reads_mail_invite_and_text(amana, folder):
    (folder / "a.eml").write_bytes(
        b"From: omar@acme.example\r\nTo: lina@northstar.example\r\nDate: Mon, 2 Mar 2026 10:00:00 +0300\r\n"
        b"Message-ID: <1@acme.example>\r\nSubject: Keys\r\n\r\nHello Lina\r\n"
    )
    (folder / "b.ics").write_text(
        "BEGIN:VCALENDAR\nVERSION:2.0\nBEGIN:VEVENT\nUID:m6\nDTSTAMP:20260301T080000Z\nDTSTART:20260310T050000Z\n"
        "DTEND:20260310T060000Z\nSUMMARY:Sync\nDESCRIPTION:Agenda\nEND:VEVENT\nEND:VCALENDAR\n"
    )
    (folder / "c.txt").write_text("Hello")
    found = json.loads(amana("extract", "a.eml", "b.ics", "c.txt", "--json")[1])
    assert [(each["id"], each.get("subject")) for each in found] == [("a.eml", "Keys"), ("m6", "Sync"), ("c.txt", None)]
    assert found[0]["text"].strip() == "Hello Lina"
    assert "c.txt" in amana("extract", "c.txt")[1]


@pytest.mark.parametrize("name", ["absent.txt", "bad.eml", "bad.ics"])
def test_what_cannot_be_read_ends_with_65(amana, folder, name):
    if name != "absent.txt":
        (folder / name).write_text(
            "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:x\nEND:VEVENT\nEND:VCALENDAR" if name == "bad.ics" else "no mail"
        )
    assert amana("extract", name)[0] == 65


def lines_in(monkeypatch, text):
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(text.encode())))


def test_extract_knows_a_mail_or_an_invite_without_its_ending(amana, folder):
    mail = b"From: omar@acme.example\r\nDate: Mon, 2 Mar 2026 10:00:00 +0300\r\nSubject: Keys\r\n\r\nHello Lina\r\n"
    (folder / "1772438400.M1.host:2,S").write_bytes(mail)
    (folder / "invite").write_text(
        "BEGIN:VCALENDAR\nVERSION:2.0\nBEGIN:VEVENT\nUID:m6\nDTSTAMP:20260301T080000Z\nDTSTART:20260310T050000Z\n"
        "DTEND:20260310T060000Z\nSUMMARY:Sync\nEND:VEVENT\nEND:VCALENDAR\n"
    )
    (folder / "note").write_text("From: the desk of Lina\n\nHello")
    found = json.loads(amana("extract", "1772438400.M1.host:2,S", "invite", "note", "--json")[1])
    assert [each.get("subject") for each in found] == ["Keys", "Sync", None]


def test_extract_reads_standard_input_and_shows_what_it_finds(amana, monkeypatch):
    lines_in(monkeypatch, "I will send you the API keys by 12 March 2026. The module costs AED 5,000 per month.")
    code, out, _ = amana("extract", "--region", "AE", "--direction", "outgoing", "--reference", "2026-03-02")
    assert code == 0
    assert "promises" in out
    assert "2026-03-12" in out
    assert "5000" in out
    lines_in(monkeypatch, "Hello")
    assert "nothing found" in amana("extract")[1]


def test_extract_answers_lines_until_they_end(amana, monkeypatch):
    request = {"id": "1", "text": "I will send it by Friday, for $ 3,000-4,000.", "reference": "2026-03-02T10:00:00+04:00"}
    lines_in(monkeypatch, json.dumps(request) + "\n{\n")
    code, out, _ = amana("extract", "--jsonl")
    first, second = (json.loads(line) for line in out.splitlines())
    assert code == 65
    assert [found["value"] for found in first["dates"]] == ["2026-03-06"]
    assert second["id"] is None


def test_extract_works_without_a_configuration(amana, folder, monkeypatch):
    (folder / "amana.toml").unlink()
    monkeypatch.setenv("XDG_CONFIG_HOME", str(folder))
    (folder / "c.txt").write_text("Hello")
    assert amana("extract", "c.txt", now=None)[0] == 0
    assert amana("extract", "c.txt", "--reference", "2026-03-02", now=None)[0] == 64
    assert amana("extract", "c.txt", "--reference", "2026-03-02T10:00+04:00", now=None)[0] == 0


def test_every_finding_has_its_form_in_json(amana, folder):
    (folder / "all.txt").write_text(
        "Agenda:\n1. Budget (10 min, Omar)\n2. Roadmap (20 min)\n\nCould you please send us the offer by Monday? "
        "We would pay extra. The price is AED 1,000 from 2 March to 5 March 2026."
    )
    found = json.loads(amana("extract", "all.txt", "--json", "--direction", "incoming")[1])[0]
    assert [point["minutes"] for point in found["agenda"]] == [10, 20]
    assert found["requests"]
    assert found["prices"][0]["amount"] == "1000"
    assert amana("extract", "all.txt")[0] == 0


def test_forget_erases_a_client_and_says_how_much(amana):
    code, out, _ = amana("forget", "acme trading", "--yes")
    assert code == 0
    assert out.startswith("Erased of Acme Trading: ")
    assert {each["client"] for each in json.loads(amana("export")[1])["promises"]} == {"borealis.example"}
    assert json.loads(amana("forget", "Acme Trading", "--json")[1]) == {"client": "Acme Trading", "erased": {}}


def test_forget_asks_first(amana, monkeypatch):
    monkeypatch.setattr("sys.stdin", io.StringIO("n\n"))
    assert amana("forget", "Acme Trading")[0] != 0
    assert len(json.loads(amana("export")[1])["promises"]) == 2
