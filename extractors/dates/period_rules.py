"""The patterns of `periods`."""

from __future__ import annotations

from extractors.dates import counting, feasts, inside, named_periods, periods, ranges
from extractors.dates.grammar import Rule

_OF = "(OF|IN|DASH|COMMA)?"
_TIMELY = "(THE|MY|THIS|NEXT|LAST)? (PERIOD|DATE|UNIT|QUARTER|MONTH|WEAKMONTH|YEAR4)"
_WHOLE = "(period:PERIOD|(THE|MY) whole:(UNIT|QUARTER))"

SIMPLE = (
    Rule("relative day", "offset:RELDAY", periods.today),
    Rule("same day", "SAMEDAY", periods.same_day),
    Rule("now", "NOW", periods.right_now),
    Rule("weekday week", "(ON|THE)? weekday:ANYDAY unit:UNIT (?!OF|BEGINNING|N12|N24|N31|N59)", counting.weekday_week_checked),
    Rule("a week on", "length:LENGTH ON weekday:ANYDAY", counting.week_on_weekday),
    Rule("as soon as possible", "SOON", named_periods.soon),
    Rule("next working day", "THE? turn:(NEXT|LAST) WORKING unit:UNIT (?!OF|IN)", periods.turned_working_day),
    Rule("right now", "RIGHTNOW", periods.right_now),
    Rule("turned unit", "(?<!MY) THE? turn:TURN unit:(UNIT|QUARTER|WEEKEND) (?!OF|IN PERIOD|IN THE UNIT)", periods.turned_unit),
    Rule(
        "this past unit",
        "THIS turn:(LAST|PAST|NEXT) unit:(UNIT|QUARTER|WEEKEND) (?!OF|IN PERIOD|IN THE UNIT)",
        periods.turned_unit,
    ),
    Rule(
        "turned length",
        "(OVER|WITHIN|IN|FOR|DURING)? (THE|MY|THESE)? turn:(NEXT|LAST|PAST) length:LENGTH (?!OF)",
        periods.turned_length,
    ),
    Rule("turned count", "(?<!TO|DASH|AND|UNTIL|ON|OF) THE? count:COUNT turn:(NEXT|LAST|PAST) unit:UNIT", periods.turned_count),
    Rule("turned named month", "THE? turn:TURN month:PERIOD", periods.turned_named_month),
    Rule("turned weekday", "(ON|THE)? turn:TURN DASH? weekday:ANYDAY (?!OF|IN PERIOD|IN THE UNIT)", periods.turned_weekday),
    Rule(
        "this past weekday",
        "(THIS|THE) turn:(LAST|PAST|NEXT) weekday:ANYDAY (?!OF|IN PERIOD|IN THE UNIT)",
        periods.turned_weekday,
    ),
    Rule("turned month", "THE? (turn:TURN month:MONTH|(NEXT|LAST) month2:WEAKMONTH)", periods.turned_month),
    Rule("after next", "THE? (weekday:ANYDAY|unit:(UNIT|QUARTER)) AFTERNEXT", periods.after_next),
    Rule("week after next", "THE? NEXT AFTERNEXT unit:UNIT", periods.after_next),
    Rule("weekend", "(?<!DATE) (THE|MY|THIS|THAT)? WEEKEND (?!OF|DATE|IN PERIOD)", periods.weekend),
    Rule("turned weekend", "THE? turn:TURN WEEKEND (?!OF|IN PERIOD|IN THE UNIT)", periods.weekend),
    Rule("turned week's weekday", "THE? turn:(NEXT|LAST|PAST|THIS) unit:UNIT OF weekday:ANYDAY", periods.turned_weeks_weekday),
    Rule("decade", "THE year:(YEAR4|N99|N59) (DECADE|OF (?=BREAK|COMMA|DOT))", named_periods.decade),
    Rule("century", "THE? number:ORD unit:UNIT", named_periods.century),
    Rule("year to date", "unit:UNIT SOFAR", named_periods.so_far),
    Rule("season", "THE? turn:TURN season:SEASON", named_periods.season),
    Rule(
        "numbered unit", "THE? unit:(UNIT|QUARTER) number:(N12|N24|N31|N59) ((OF|IN|COMMA|DASH)? year:YEAR)?", periods.numbered
    ),
    Rule("glued quarter", "THE? unit:NUMBERED number:N12 ((OF|IN|COMMA|DASH|SLASH)? year:(YEAR4|YEAR2))?", periods.numbered),
    Rule("year, glued quarter", "year:(YEAR4|N24|N31|N59) (DASH|SLASH|COMMA)? unit:NUMBERED number:N12", periods.numbered),
    Rule(
        "quarter of year",
        "THE? number:(ORD|SECOND) unit:(QUARTER|HALF|UNIT) ((OF|IN|COMMA)? THE? year:YEAR)? (?!(OF|IN) (PERIOD|MONTH|THE|NEXT|THIS|LAST|MY|NUMBERED|QUARTER))",
        periods.numbered,
    ),
    Rule("year, its quarter", "year:YEAR4 THE number:(ORD|SECOND) unit:QUARTER", periods.numbered),
    Rule("fiscal year", "THE? FISCAL DASH? year:(YEAR4|YEAR2|N24|N31|N59)", named_periods.fiscal),
    Rule(
        "fiscal quarter",
        "FISCAL? NUMBERED number:N12 (OF|IN|COMMA|DASH)? FISCAL year:(YEAR4|YEAR2|N24|N31|N59)?",
        named_periods.fiscal,
    ),
)

WITHIN = (
    Rule("weekday of a week", f"weekday:ANYDAY COMMA? {_OF} period:PERIOD", inside.weekday_of_period),
    Rule(
        "weekday of a list of a week",
        "weekday:ANYDAY (?=((COMMA|OR|AND|SLASH|COMMA OR|COMMA AND) ANYDAY)+ (OF|IN)? period:PERIOD)",
        inside.weekday_of_period,
    ),
    Rule("week's weekday", "period:PERIOD (ON|OF|COMMA|DASH)? THE? weekday:ANYDAY", inside.weekday_of_period),
    Rule("weekdays of a week", "period:PERIOD (FROM|BETWEEN) first:ANYDAY (UPTO|AND) last:ANYDAY", inside.weekdays_of_period),
    Rule(
        "weekdays of a week, week last",
        "(FROM|BETWEEN)? first:ANYDAY (UPTO|AND) last:ANYDAY (OF|IN)? period:PERIOD",
        inside.weekdays_of_period,
    ),
    Rule("ordinal weekday", f"THE? (number:ORDINAL|LAST) weekday:ANYDAY {_OF} {_WHOLE}", inside.ordinal_of),
    Rule(
        "ordinal unit",
        f"THE? (number:ORDINAL|LAST) count:COUNT? unit:(UNIT|QUARTER|WEEKEND) {_OF} {_WHOLE}",
        inside.ordinal_of,
    ),
    Rule(
        "ordinal from the end",
        f"THE? backward:ORDINAL TO? LAST (weekday:ANYDAY|unit:(UNIT|WEEKEND)) {_OF} {_WHOLE}",
        inside.ordinal_of,
    ),
    Rule(
        "working day of a period", f"THE? (number:ORDINAL|LAST) WORKING unit:UNIT (OF|IN|FROM) {_WHOLE}", inside.working_day_of
    ),
    Rule("half of a period", f"THE? (number:ORDINAL|LAST) HALF (OF|IN) {_WHOLE}", inside.half_of),
    Rule("several of a period", f"THE? (number:ORDINAL|LAST) length:LENGTH {_OF} {_WHOLE}", inside.several_of),
    Rule("feast of a year", "feast:HOLIDAY (OF|IN)? year:PERIOD", feasts.feast_in_year),
    Rule("feast's weekend", "(THE? WEEKEND OF date:DATE|THE? date2:DATE WEEKEND)", named_periods.weekend_of_day),
    Rule("of that year", "days:(DATE|PERIOD) (OF|IN|COMMA)? year:PERIOD", named_periods.in_that_year),
    Rule("quarter with its year", "THE? number:ORDINAL unit:(QUARTER|HALF) (OF|IN)? period:PERIOD", periods.numbered),
    Rule("glued quarter with its year", "unit:NUMBERED number:N12 (OF|IN)? period:PERIOD", periods.numbered),
    Rule("day in a month", f"THE? day:(ORD|SECOND) (OF|IN|COMMA)? {_WHOLE}", inside.day_in_period),
    Rule("number in a month", "day:DAYNUM OF period:PERIOD", inside.day_in_period),
    Rule("day of the month", f"THE? day:(ORD|SECOND) unit:UNIT {_OF} {_WHOLE}", inside.day_in_period),
    Rule(
        "days in a month",
        "(FROM|BETWEEN)? THE? first:DAYORD (UPTO|AND) THE? last:DAYORD (OF|IN|COMMA)? period:PERIOD",
        inside.days_in_period,
    ),
    Rule(
        "closest weekday", "THE? (NEAREST weekday:WEEKDATE TO|weekday2:WEEKDATE NEAREST TO) date:DATE", periods.closest_weekday
    ),
    Rule("so far", "((FROM|SINCE)? first:(PERIOD|DATE))? SOFAR", named_periods.so_far),
    Rule("week of", "THE? unit:UNIT (OF|WITH|BEGINNING) (ON|THE)? date:(DATE|WEEKDATE)", inside.week_of),
    Rule(
        "week commencing a day of the month",
        "THE? WEEKOF THE? day:(ORD|N12|N24|N31) (?!OF|MONTH|WEAKMONTH)",
        inside.week_of_nth,
    ),
    Rule("week commencing", "THE? WEEKOF (ON|THE)? date:(DATE|WEEKDATE)", inside.week_of),
    Rule("week ending", "THE? UNIT ENDING (ON|THE)? date:(DATE|WEEKDATE)", inside.week_ending),
)

COUNTED = (
    Rule("from now", "(IN|AFTER) (ABOUT|LESS)? length:LENGTH (FROMNOW)? (?!FROM THE? END)", counting.in_length),
    Rule("hence", "length:LENGTH (HENCE|FROMNOW)", counting.from_now),
    Rule("later", "length:LENGTH LATER (?!THIS|IN|PERIOD|DATE|ON|NEXT)", counting.from_now),
    Rule("ago", "(ABOUT|MORE|LESS)? length:LENGTH (AGO|EARLIER (?!THIS|IN|PERIOD|DATE|ON|NEXT))", counting.ago),
    Rule("within", "(WITHIN|NOTAFTER) (THE? NEXT)? length:LENGTH (FROMNOW|OF NOW)?", counting.within),
    Rule("within the unit", "WITHIN THE unit:UNIT (?!OF|DASH|OPEN|FROM|TO|LATER)", counting.within_unit),
    Rule(
        "length from a day", "IN? length:LENGTH (AFTER|BEFORE|FROM) start:(DATE|WEEKDATE|PERIOD|MOMENT)", counting.length_from
    ),
    Rule("for a length from a day", "FOR length:LENGTH FROM start:(DATE|WEEKDATE)", ranges.for_days),
    Rule(
        "weekday after a length", "weekday:WEEKDATE COMMA? length:LENGTH (HENCE|FROMNOW|LATER)", counting.weekday_after_length
    ),
    Rule(
        "weekday a length from a day",
        "weekday:WEEKDATE COMMA? length:LENGTH (AFTER|FROM) start:DATE",
        counting.weekday_after_length,
    ),
    Rule(
        "length from a day, on a weekday",
        "length:LENGTH (AFTER|FROM) start:DATE ON weekday:WEEKDATE",
        counting.weekday_after_length,
    ),
    Rule(
        "weekdays from now",
        "count:AMOUNT weekday:(WEEKDAYS|WEEKDAY|WEAKDAY|WEEKDATE) (FROMNOW|HENCE|AGO|LATER)",
        counting.weekdays_from_now,
    ),
    Rule("length thereafter", "(WITHIN|IN|NOTAFTER)? length:LENGTH (THEREAFTER|AFTER THAT (?!BREAK))", counting.thereafter),
    Rule(
        "after something",
        f"((WITHIN|IN)? length:LENGTH (AFTER|FROM|BEFORE|LATERTHAN)|(WITHIN|IN|NOTAFTER) length2:LENGTH OF) (?!THE? END OF? {_TIMELY}) (?=BREAK|THE|YOUR|MY|A|THIS|THAT|END)",
        counting.after_something,
    ),
    Rule(
        "nth weekday after a day", "THE? number:ORDINAL weekday:(WEEKDATE|ANYDAY) AFTER start:DATE", counting.nth_weekday_after
    ),
    Rule("day beside a day", "THE UNIT (BEFORE|AFTER) start:(DATE|WEEKDATE)", counting.day_beside),
    Rule("day beside this one", "THE UNIT (BEFORE|AFTER) (?!THE|MY|YOUR|THIS|THAT|A|PERIOD|MOMENT|END)", counting.day_beside),
)
