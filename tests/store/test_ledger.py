import pytest

from domain.errors import BadInputError, LedgerLockedError
from domain.ports import Batch
from domain.problems import Problem
from store.ledger import open_ledger
from tests.contracts.ledger import LedgerContract
from tests.contracts.ledger_samples import NOON, delivery, message, promise


@pytest.fixture
def ledger(tmp_path):
    opened = open_ledger(tmp_path / "ledger")
    yield opened
    opened.close()


class TestDocumentLedger(LedgerContract):
    @pytest.fixture
    def ledger(self, tmp_path):
        opened = open_ledger(tmp_path / "ledger")
        yield opened
        opened.close()


def test_what_is_recorded_is_there_after_reopening(tmp_path):
    ledger = open_ledger(tmp_path)
    ledger.record(Batch(events=(message("m1"),), cursors={"a": "1"}))
    ledger.close()
    again = open_ledger(tmp_path)
    assert again.event("m1") == message("m1")
    assert again.cursor("a") == "1"
    again.close()


def test_a_reader_sees_what_the_writer_recorded_and_cannot_write(ledger, tmp_path):
    reader = open_ledger(tmp_path / "ledger", read_only=True)
    ledger.record(Batch(events=(message("m1"),)))
    assert reader.event("m1") == message("m1")
    with pytest.raises(Exception, match="readonly"):
        reader.record(Batch(cursors={"a": "1"}))
    reader.close()


def test_a_reader_without_a_ledger_is_told_so(tmp_path):
    with pytest.raises(BadInputError, match="no ledger at"):
        open_ledger(tmp_path / "none", read_only=True)
    assert not (tmp_path / "none").exists()


@pytest.mark.parametrize("odd", ["\udc80", "\0"], ids=["lone surrogate", "NUL"])
def test_what_sqlite_cannot_keep_becomes_question_marks_and_is_found(ledger, odd):
    key = f"m{odd}1"
    batch = Batch(
        events=(message(key, client=key, references=(f"r{odd}",)),),
        entries=(promise(key, client=key, what=f"caf{odd}"),),
        deliveries=(delivery(key),),
        problems=(Problem(key, "maildir:mail", key, "is odd", NOON),),
        cursors={key: odd},
        settings={key: odd},
    )
    ledger.record(batch)
    ledger.record(batch)
    assert set(ledger.counts().values()) == {1}
    assert ledger.has_events([key, "m2"]) == {key}
    assert ledger.event(key) == ledger.events(thread=f"r{odd}")[0] == ledger.events(client=key)[0]
    assert ledger.entry(key) == promise("m?1", client="m?1", what="caf?")
    assert (ledger.cursor(key), ledger.setting(key)) == ("?", "?")
    ledger.record(Batch(removed=(key,)))
    assert ledger.entry(key) is None


@pytest.mark.parametrize("odd", ["\x1f\x7f", "\ufeff", "\u2028", 'q"\\/', "\uffff", "😀", "'--", "\\u0000", ""])
def test_any_other_text_is_kept_and_found(ledger, odd):
    ledger.record(Batch(events=(message(odd, client=odd or None),), entries=(promise(odd, what=odd),), cursors={odd: odd}))
    assert ledger.event(odd) == message(odd, client=odd or None)
    assert ledger.has_events([odd]) == {odd}
    assert ledger.entry(odd) == promise(odd, what=odd)
    assert ledger.cursor(odd) == odd


def test_a_second_writer_is_refused_and_told_who_writes(ledger, tmp_path):
    with pytest.raises(LedgerLockedError, match=r"by process \d+\.") as refused:
        open_ledger(tmp_path / "ledger")
    assert "Stop that one" in refused.value.advice
    ledger.close()
    open_ledger(tmp_path / "ledger").close()
