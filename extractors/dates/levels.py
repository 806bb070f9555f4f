"""The cascade's levels in order, and what each of a language adds to them."""

from __future__ import annotations

from dataclasses import replace
from importlib import import_module

from extractors.dates import (
    calendar_days,
    clock_rules,
    combining,
    edges,
    feasts,
    lengths,
    openness,
    period_rules,
    ranges,
    recurring,
)
from extractors.dates.grammar import Level, Production, Rule
from extractors.dates.orders import ORDERS
from extractors.languages.base import DateRule, DateWords

#: Rules by level. A level sees what the ones before it made.
ORDER: tuple[tuple[str, tuple[Rule, ...]], ...] = (
    ("names", ()),
    ("lengths", lengths.RULES),
    ("parts", combining.TRIMMED),
    ("clocks", clock_rules.RULES),
    ("recurrences", recurring.RULES),
    ("days", ranges.RANGES + calendar_days.RULES + feasts.RULES),
    ("periods", period_rules.SIMPLE),
    ("within", period_rules.WITHIN),
    ("weekdays", calendar_days.LONE),
    ("within again", period_rules.WITHIN),
    ("counted", period_rules.COUNTED),
    ("edges", edges.RULES),
    ("parts of a day", combining.PARTS),
    ("hours", clock_rules.HOURS + clock_rules.ZONED + combining.DAYPARTS + combining.MEALS),
    ("spans", combining.SPANS),
    ("together", combining.TOGETHER + recurring.TIMED + clock_rules.ZONED),
    ("parts alone", combining.ALONE),
    ("ranges", ranges.DATE_RANGES),
    ("open", openness.RULES),
)


def levels_of(words: DateWords) -> tuple[Level, ...]:
    """The levels, with a language's own rules before the shared ones of theirs. Raises `ValueError` for an unknown level."""
    rules = [*words.rules, *(rule for order in words.orders for rule in ORDERS[order])]
    rules += [replace(rule, level="within again") for rule in rules if rule.level == "within"]
    names = {name for name, _shared in ORDER}
    for rule in rules:
        if rule.level not in names:
            raise ValueError(f"no level {rule.level!r}; there are {', '.join(sorted(names))}")
    own = {name: [_bound(rule) for rule in rules if rule.level == name] for name in names}
    shared = {name: [rule for rule in rules if rule.name not in words.without] for name, rules in ORDER}
    return tuple(Level((*own[name], *shared[name])) for name, _rules in ORDER if shared[name] or own[name])


def _bound(rule: DateRule) -> Rule:
    return Rule(rule.name, rule.pattern, production_named(rule.production))


def production_named(name: str) -> Production:
    """The production that a language file names by its module and function, such as "calendar_days.day_month"."""
    module, _, function = name.rpartition(".")
    production: Production = getattr(import_module(f"extractors.dates.{module}"), function)
    return production
