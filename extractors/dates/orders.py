"""Patterns beyond English's that several languages share, as `DateWords.orders` names them."""

from __future__ import annotations

from typing import Final

from extractors.languages.base import DateRule

_FROM_OF: Final = "(OF|IN|FROM|FOR|COMMA)?"
_WHOLE: Final = "(period:PERIOD|(THE|(?<=OF)) whole:(UNIT|QUARTER) (?!NEXT|LAST|THIS))"

_ORDINALS: Final = (
    ("weekday, ordinal last", f"THE? weekday:ANYDAY (number:ORDINAL|LAST) {_FROM_OF} {_WHOLE}"),
    ("weekday, ordinal first", f"THE? (number:ORDINAL|LAST) weekday:ANYDAY {_FROM_OF} {_WHOLE}"),
    ("unit, ordinal last", f"THE? unit:(UNIT|QUARTER|WEEKEND|HALF) (number:ORDINAL|LAST) {_FROM_OF} {_WHOLE}"),
    ("unit, ordinal first", f"THE? (number:ORDINAL|LAST) unit:(UNIT|QUARTER|WEEKEND|HALF) {_FROM_OF} {_WHOLE}"),
)

_QUARTER: Final = "word_order.part_of_year"

#: Patterns that several languages share.
ORDERS: Final[dict[str, tuple[DateRule, ...]]] = {
    "adjective last": (
        DateRule("periods", "unit turned", "THE? unit:(UNIT|QUARTER|WEEKEND) turn:(NEXT|LAST|THIS)", "periods.turned_unit"),
        DateRule("periods", "length turned", "(OVER|WITHIN|IN)? THE? length:LENGTH turn:(NEXT|LAST)", "periods.turned_length"),
        DateRule(
            "periods",
            "count, turn, unit",
            "(OVER|WITHIN|IN)? THE? count:COUNT turn:(NEXT|LAST) unit:UNIT",
            "word_order.counted_units",
        ),
        DateRule(
            "periods",
            "unit, count, turn",
            "(OVER|WITHIN|IN)? THE? unit:UNIT THE? count:(COUNT|FEW) THE? turn:(NEXT|LAST)",
            "word_order.counted_units",
        ),
        DateRule(
            "periods",
            "weekday turned",
            "(ON|IN)? THE? weekday:ANYDAY turn:(NEXT|LAST|THIS) (?!(OF|IN|FROM) (THE UNIT|PERIOD)|UNIT)",
            "periods.turned_weekday",
        ),
        DateRule("periods", "weekend turned", "THE? WEEKEND turn:(NEXT|LAST|THIS)", "periods.weekend"),
        DateRule("periods", "month turned", "THE? month:ANYMONTH turn:(NEXT|LAST|THIS)", "periods.turned_month"),
        DateRule("within", "month of a year", "month:PERIOD (OF|IN|FROM|COMMA)? THE? year:PERIOD", "word_order.month_of_year"),
        DateRule(
            "within",
            "weekday of a week, joined",
            "THE? weekday:ANYDAY (OF|IN|FROM|FOR|COMMA)? period:PERIOD",
            "inside.weekday_of_period",
        ),
        *(
            DateRule(level, name, pattern, "inside.ordinal_of")
            for level in ("periods", "within")
            for name, pattern in _ORDINALS
        ),
        DateRule("within", "day of a month, joined", f"THE? day:DAYORD {_FROM_OF} period:PERIOD", "inside.day_in_period"),
    ),
    "quarters": (
        DateRule("periods", "quarter and year", "THE? number:ORDINAL unit:(UNIT|QUARTER) (OF|COMMA|DASH)? year:YEAR", _QUARTER),
        DateRule(
            "periods",
            "quarter last, year",
            "THE? unit:(UNIT|QUARTER|HALF) number:ORDINAL (OF|IN|FROM|FOR|COMMA)? year:YEAR",
            _QUARTER,
        ),
        DateRule(
            "periods", "last quarter, year", "THE? LAST unit:QUARTER (OF|COMMA|DASH)? year:YEAR", "word_order.last_quarter"
        ),
        DateRule("within", "quarter of a year", "THE? number:ORDINAL unit:(UNIT|QUARTER) OF? period:PERIOD", _QUARTER),
        DateRule(
            "within",
            "quarter last, of a year",
            "THE? unit:(UNIT|QUARTER|HALF) number:ORDINAL (OF|IN|FROM|FOR)? period:PERIOD",
            _QUARTER,
        ),
        DateRule("within", "quarter", "THE? number:ORDINAL unit:(UNIT|QUARTER)", _QUARTER),
        DateRule("within", "quarter last", "THE? unit:(UNIT|QUARTER|HALF) number:ORDINAL", _QUARTER),
    ),
    "ago first": (DateRule("counted", "ago, first", "AGO (ABOUT|MORE|LESS)? length:LENGTH", "counting.ago"),),
    "at is to": (
        DateRule(
            "days",
            "days of a month, joined",
            "(OF|FROM|BETWEEN)? THE? low:DAYORD (UPTO|AT|AND) THE? high:DAYORD OF? month:ANYMONTH ((OF|IN|COMMA)* year:YEAR)?",
            "ranges.days_of_month",
        ),
        DateRule("days", "years, joined", "(OF|FROM) first:YEAR4 (AT|TO) last:YEAR4", "ranges.years"),
        DateRule(
            "hours",
            "clock span, joined",
            "(OF|FROM) THE? first:(CLOCK|HOUR|HOURNUM|DOTCLOCK) (AT|TO) THE? until:(CLOCK|HOUR|HOURNUM|DOTCLOCK) (?!MONTH|UNIT)",
            "clocks.span",
        ),
        DateRule(
            "names",
            "span of hours",
            "(OF|FROM) first:HOURNUM (AT|TO|UNTIL) until:HOURNUM hours:UNIT",
            "word_order.span_of_hours",
        ),
        DateRule("spans", "clock to clock", "first:(CLOCK|HOURNUM) AT until:CLOCK", "clocks.span"),
        DateRule(
            "ranges",
            "range, joined",
            "(OF|FROM)? THE? first:(DATE|WEEKDATE|PERIOD|MOMENT) (AT|TO|ON) THE? last:(DATE|WEEKDATE|PERIOD|MOMENT)",
            "ranges.date_range",
        ),
        DateRule(
            "ranges",
            "range between, joined",
            "BETWEEN THE? first:(DATE|WEEKDATE|PERIOD|MOMENT) AND THE? last:(DATE|WEEKDATE|PERIOD|MOMENT)",
            "ranges.date_range",
        ),
        DateRule(
            "together",
            "span of a day, joined",
            "date:(DATE|WEEKDATE) (COMMA|OF|FROM)* times:(TIMESPAN|HOURSPAN)",
            "combining.day_span",
        ),
        DateRule(
            "together",
            "span, its day joined",
            "times:(TIMESPAN|HOURSPAN) (COMMA|OF|ON|THE)* date:(DATE|WEEKDATE)",
            "combining.day_span",
        ),
    ),
    "dashed": (
        DateRule("days", "day-month", "THE? day:DAYNUM DASH month:ANYMONTH (DASH year:YEAR)?", "calendar_days.day_month"),
    ),
    "the day": (
        DateRule(
            "days",
            "the day by its number",
            "(ONLYTHE|ON) day:(ORD|N12|N24|N31) (?!DASH (N12|N24|N31|CLOCKSHAPE|MONTH|WEAKMONTH)|COLON|AMPM|OCLOCK|UNIT|UNITS|MONTH|WEAKMONTH|QUARTER|OF (THE|UNIT|MONTH|WEAKMONTH|PERIOD|QUARTER|YEAR4|THIS|NEXT|LAST)|DOT (N12|N24|N31|MONTH|WEAKMONTH)|HALF|SLASH|NEXT|LAST|WORKING)",
            "word_order.the_day",
        ),
        DateRule(
            "days", "the day and its weekday", "(ONLYTHE|ON) day:(N12|N24|N31|ORD) DOT? weekday:ANYDAY", "word_order.the_day"
        ),
    ),
    "working last": (
        DateRule(
            "lengths",
            "length range, working last",
            "(BETWEEN|FROM|OF)? low:COUNT (DASH|TO|AT|OR|AND|UNTIL) high:COUNT unit:UNIT WORKING?",
            "lengths.up_to",
        ),
    ),
    "hour in part": (
        DateRule("clocks", "hour, its part", "clock:(CLOCK|CLOCKSHAPE|HOURNUM|HOUR) part:PART", "word_order.hour_in_part"),
    ),
    "decimal comma": (
        DateRule("names", "decimal comma", "whole:COUNT COMMA part:COUNT (?=UNIT|UNITS|QUARTER)", "word_order.decimal_comma"),
        DateRule("clocks", "decimal before a part", "whole:COUNT COMMA part:COUNT (?=PART)", "word_order.decimal_comma"),
    ),
    "labels": (
        DateRule(
            "names",
            "numbered thing",
            "LABEL (N12|N24|N31|N59|N99|N999|N9999) (?!OF|FROM|ANYMONTH|AMPM|ANYUNIT|UNITS|DASH|SLASH|COLON|OCLOCK|PAST|N12|N24|N31|N59)",
            "word_order.no_date",
        ),
        DateRule("names", "thing", "LABEL", "word_order.no_date"),
    ),
    "places": (DateRule("weekdays", "place", "PLACE ON? (DATE|WEEKDATE|PERIOD)", "word_order.no_date"),),
}
