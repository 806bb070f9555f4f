"""A client's trust record in words: honest small numbers, and nothing where there is nothing to count."""

from __future__ import annotations

from domain.trust import TrustRecord
from frontends.phrases import Phrases


def trust_cells(record: TrustRecord, phrases: Phrases) -> tuple[str, ...]:
    """The record in the order of `trust_head`, the client first; a cell is empty where there is nothing to tell."""
    return (
        record.client,
        _of(record.kept_on_time, record.come, phrases),
        _counted(record.overdue),
        _put_off(record, phrases),
        _answers(record, phrases),
        _counted(record.unanswered),
        _counted(record.price_surprises),
        _meetings(record, phrases),
    )


def trust_line(record: TrustRecord, phrases: Phrases) -> tuple[str, str]:
    """The client, and its record as one line: `kept on time 2 of 3, put off 1, 5 days in all`."""
    client, *cells = trust_cells(record, phrases)
    heads = phrases.words["trust_head"].split("|")[1:]
    told = [f"{head[:1].lower()}{head[1:]} {cell}" for head, cell in zip(heads, cells, strict=True) if cell]
    return client, phrases.words["semicolon"].join(told)


def _counted(count: int) -> str:
    return str(count) if count else ""


def _of(part: int, whole: int, phrases: Phrases) -> str:
    return phrases.words["of"].format(part=part, all=whole) if whole else ""


def _put_off(record: TrustRecord, phrases: Phrases) -> str:
    return phrases.words["put_off"].format(count=record.moved, days=record.days_moved) if record.moved else ""


def _answers(record: TrustRecord, phrases: Phrases) -> str:
    median, worst = record.answer_median_minutes, record.answer_worst_minutes
    if median is None or worst is None:
        return ""
    facts = {"count": record.answered, "median": working_time(median, phrases), "worst": working_time(worst, phrases)}
    return phrases.words["answers" if record.answered > 1 else "one_answer"].format_map(facts)


def _meetings(record: TrustRecord, phrases: Phrases) -> str:
    """How many kept to their slot, of those whose end is known; what was planned and taken; what was carried over."""
    took = record.meetings
    told = _of(took.within, took.known, phrases)
    if took.overrun_median:
        named = {"planned": took.planned_minutes, "taken": took.actual_minutes, "median": took.overrun_median}
        facts = {name: phrases.words["minutes"].format(count=count) for name, count in named.items()}
        told = phrases.words["overrun"].format(within=told, **facts)
    if not told or not took.carried_over:
        return told
    return phrases.words["carried_over"].format(told=told, count=took.carried_over)


def working_time(minutes: int, phrases: Phrases) -> str:
    """Minutes of working time as people say them: `40 min`, `2.5 h`."""
    if minutes < 60:  # noqa: PLR2004 - an hour
        return phrases.words["minutes"].format(count=minutes)
    return phrases.words["hours"].format(count=f"{round(minutes / 30) / 2:g}")
