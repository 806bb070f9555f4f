"""The corpora of promises, requests and remarks: each sentence alone and inside a mail, with exact words."""

import tomllib
from datetime import date, datetime, timedelta, timezone
from pathlib import Path

import pytest

from domain.entries import Due
from domain.evidence import Span
from domain.findings import Context, DateFinding, DateType
from extractors.acts.reading import find_acts
from extractors.languages import language

FOLDER = Path(__file__).parents[2] / "corpus"
CODES = ("en", "ar", "fr", "de", "es")
KINDS = ("promises", "requests", "remarks")
WRITTEN = datetime(2026, 3, 2, 9, 0, tzinfo=timezone(timedelta(hours=4)))
CONTEXT = Context(written_at=WRITTEN, zone="Asia/Dubai", region="AE")
MAILS = {
    "en": "Hi Omar,\n\nHope you are well.\n{}\n\nBest regards\nLina",
    "fr": "Bonjour Omar,\n\n{}\n\nCordialement\nLina",
    "de": "Guten Tag Omar,\n\n{}\n\nViele Grüße\nLina",
    "es": "Hola Omar,\n\n{}\n\nSaludos\nLina",
    "ar": "أخي عمر\n\nالسلام عليكم\n{}\n\nمع التحية\nلينا",
}
SURE = 0.5


def cases(part):
    for code in CODES:
        for kind in KINDS:
            file = FOLDER / code / f"{kind}.toml"
            for case in tomllib.loads(file.read_text(encoding="utf-8"))[part] if file.exists() else ():
                yield pytest.param(code, kind, case, id=f"{code} {kind} {case['text'][:50]}")


def dates_in(text, words_and_days):
    found = []
    place = 0
    for words, day in words_and_days:
        start = text.index(words, place)
        place = start + len(words)
        on = date.fromisoformat(day)
        found.append(
            DateFinding(
                span=Span(start, place),
                text=words,
                rule="given",
                type=DateType.DATE,
                value=day,
                due=Due(on, None, "Asia/Dubai"),
                past=on < WRITTEN.date(),
            )
        )
    return found


def read(code, kind, text, dates):
    acts = find_acts(text, (Span(0, len(text)),), CONTEXT, language(code), dates_in(text, dates))
    return [found for found in getattr(acts, kind) if getattr(found, "confidence", 1.0) >= SURE]


def differences(case, found):
    expected = {key: value for key, value in case.items() if key not in {"text", "dates", "words", "what"}}
    differing = {key: getattr(found, key) for key, value in expected.items() if str(getattr(found, key)) != str(value)}
    if found.text != case.get("words", case["text"]):
        differing["words"] = found.text
    if case.get("what", "").lower() not in found.what.lower():
        differing["what"] = found.what
    return differing


@pytest.mark.parametrize(("code", "kind", "case"), list(cases("found")))
def test_is_read(code, kind, case):
    text = MAILS[code].format(case["text"])
    for whole in (case["text"], text):
        readings = [(found, differences(case, found)) for found in read(code, kind, whole, case.get("dates", ()))]
        assert any(not differing for _, differing in readings), readings
        assert all(whole[found.span.start : found.span.end] == found.text for found, _ in readings)


@pytest.mark.parametrize(("code", "kind", "case"), list(cases("nothing")))
def test_is_not_read(code, kind, case):
    text = MAILS[code].format(case["text"])
    for whole in (case["text"], text):
        assert [(found.rule, found.text) for found in read(code, kind, whole, case.get("dates", ()))] == []
