from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest

from domain.health import Reads, Trouble, kept_trouble, lost_told

DUBAI = ZoneInfo("Asia/Dubai")
TROUBLE = Trouble(datetime(2026, 3, 3, 10, 5, tzinfo=UTC), Reads.MAIL, refused=True, why="password refused | twice")


@pytest.mark.parametrize("reads", list(Reads))
@pytest.mark.parametrize("refused", [True, False])
def test_it_is_kept_as_it_was(reads, refused):
    trouble = Trouble(TROUBLE.since, reads, refused, TROUBLE.why)
    assert kept_trouble(trouble.text()) == trouble


@pytest.mark.parametrize("text", [None, "", "2026-03-03T10:05:00+00:00|of an older form"])
def test_what_is_none(text):
    assert kept_trouble(text) is None


@pytest.mark.parametrize(
    ("reads", "language", "told"),
    [
        (Reads.MAIL, "en", "no mail read since Tue 3 Mar 14:05: password refused | twice"),
        (Reads.CALENDAR, "en", "calendar not read since Tue 3 Mar 14:05: password refused | twice"),
        (Reads.CONFERENCES, "en", "meetings' real times not read since Tue 3 Mar 14:05: password refused | twice"),
        (Reads.MAIL, "ar", "لم يُقرأ أي بريد منذ الثلاثاء 3 مارس 14:05: password refused | twice"),
        (Reads.MAIL, "xx", "no mail read since Tue 3 Mar 14:05: password refused | twice"),
    ],
)
def test_as_people_are_told(reads, language, told):
    assert Trouble(TROUBLE.since, reads, TROUBLE.refused, TROUBLE.why).told(language, DUBAI) == told


def test_lost_mails():
    assert lost_told(37, date(2026, 3, 2), "en", DUBAI) == "37 mails that the server holds since Mon 2 Mar were not read"
    assert "37" in lost_told(37, date(2026, 3, 2), "ar", DUBAI)
