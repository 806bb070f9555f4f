"""The patterns of `clocks`."""

from __future__ import annotations

from extractors.dates import clocks, word_order, zones
from extractors.dates.grammar import Rule

RULES = (
    Rule("zone offset", "zone:ZONE sign:(PLUS|DASH) hours:(HOURNUM|CLOCKSHAPE)", zones.offset),
    Rule(
        "clock, am or pm",
        "clock:(CLOCKSHAPE|DOTCLOCK|HOURNUM|N999|N9999|YEAR4|CLOCK|HCLOCK) COLON? OCLOCK? (IN THE)? half:AMPM",
        clocks.half_said,
    ),
    Rule("hour dot am", "clock:HOURNUM DOT half:AMPM", clocks.half_said),
    Rule("hour minute am", "hour:HOURNUM DASH? minute:MINUTENUM half:AMPM", clocks.hour_and_minute),
    Rule("clock", "clock:(CLOCKSHAPE|NOON)", clocks.as_clock),
    Rule("clock with h in its zone", "clock:HCLOCK (?=ZONE|DASH|AT|TO|UNTIL)", clocks.as_clock),
    Rule("clock with h after another", "(?<=AT|DASH|TO|UNTIL|FROM|WEEKDAY|AND|BY) clock:HCLOCK", clocks.as_clock),
    Rule("hours as a length", "(?<=WITHIN|IN|NOTAFTER|LESS) clock:HCLOCK", word_order.hours_long),
    Rule("clock with h", "clock:HCLOCK", clocks.with_h),
    Rule("about an hour", "clock:(CLOCKSHAPE|HOURNUM|N999|DOTCLOCK) DASH? ISH", clocks.as_clock),
    Rule("twelve noon", "HOURNUM clock:NOON", clocks.as_clock),
    Rule("o'clock", "clock:(HOURNUM|CLOCKSHAPE|CLOCK) OCLOCK", clocks.as_clock),
    Rule("at digits", "(AT|ABOUT|AT ABOUT) clock:(N999|N9999)", clocks.at_digits),
    Rule("digits in part of day", "clock:(N999|N9999) IN THE part:PART", clocks.in_part),
    Rule("at a dotted clock", "AT clock:DOTCLOCK", clocks.as_clock),
    Rule(
        "past the hour",
        "A? by:(HALF|QUARTER|MINUTENUM|LENGTH) (PAST|AFTERHOUR) clock:(CLOCK|CLOCKSHAPE|HOURNUM|NOON) OCLOCK?",
        clocks.past,
    ),
    Rule("to the hour", "A? by:(QUARTER|LENGTH) (TO|TOHOUR) clock:(CLOCK|CLOCKSHAPE|HOURNUM|NOON) OCLOCK?", clocks.to),
    Rule("words to the hour", "(?<=AT|BY|ABOUT) by:(N12|N24|N31) TO clock:HOURNUM OCLOCK?", clocks.words_to),
    Rule("clock with its offset", "clock:CLOCKSHAPE PLUS hours:CLOCKSHAPE", zones.with_offset),
    Rule("to noon", "by:(N24|N31) TO clock:NOON", clocks.to),
    Rule("hour in part of day", "clock:(CLOCK|CLOCKSHAPE|HOURNUM|HOUR) (IN THE?|AT|OF THE) part:PART", clocks.in_part),
    Rule("clock in part of day", "clock:(CLOCK|CLOCKSHAPE) part:PART", clocks.in_part),
    Rule("hour at noon time", "clock:(CLOCK|HOURNUM) part:LUNCHTIME", clocks.in_part),
    Rule("part of day, hour", "(?<!THIS|LAST|NEXT|RELDAY) (IN THE?)? part:PART AT clock:(CLOCK|HOURNUM)", clocks.in_part),
)
HOURS = (
    Rule("at an hour", "AT ABOUT? hour:HOURNUM (?!DASH|UNIT|MONTH|MINUTENUM|PART|WORKING|DECIMAL)", clocks.as_hour),
    Rule("at hour minute", "AT hour:HOURNUM DASH? minute:MINUTENUM", clocks.hour_and_minute),
    Rule(
        "hour minute", "(?<=AT|FROM|TO|BY|DATE|WEEKDATE|FOR|UNTIL) hour:HOURNUM DASH? minute:MINUTENUM", clocks.hour_and_minute
    ),
    Rule(
        "hour minute before a day", "hour:HOURNUM DASH? minute:MINUTENUM (?=DATE|WEEKDATE|DAYPART|TO)", clocks.hour_and_minute
    ),
)
ZONED = (Rule("zoned", "timed:(CLOCK|TIMESPAN|HOUR|MOMENT|DAYPART) COMMA? OPEN? zone:(ZONE|CITY) TIME? CLOSE?", zones.zoned),)
