"""The cascade's levels in order, and what each of a language adds to them."""

from __future__ import annotations

from functools import lru_cache

from extractors.dates import calendar_days, clocks, combining, edges, lengths, openness, period_rules, ranges, recurring
from extractors.dates.grammar import Level, Rule

#: Rules by level. A level sees what the ones before it made.
ORDER: tuple[tuple[str, tuple[Rule, ...]], ...] = (
    ("lengths", lengths.RULES),
    ("clocks", clocks.RULES),
    ("recurrences", recurring.RULES),
    ("days", ranges.RANGES + calendar_days.RULES),
    ("periods", period_rules.SIMPLE),
    ("within", period_rules.WITHIN),
    ("weekdays", calendar_days.LONE),
    ("within again", period_rules.WITHIN),
    ("counted", period_rules.COUNTED),
    ("edges", edges.RULES),
    ("parts", combining.PARTS),
    ("spans", combining.SPANS + clocks.HOURS),
    ("together", combining.TOGETHER + recurring.TIMED + clocks.ZONED),
    ("ranges", ranges.DATE_RANGES),
    ("open", openness.RULES),
)


@lru_cache(maxsize=1)
def levels() -> tuple[Level, ...]:
    """The levels, compiled."""
    return tuple(Level(rules) for _name, rules in ORDER)
