"""What a language file provides: sections of words and patterns, one section per reader.

A language is one file and one `Language` value. Each section is a frozen dataclass that its reader defines in
its own module's terms; a language that lacks a section is simply not read for it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from domain.findings import Act, RemarkKind, Topic, Who


@dataclass(frozen=True, slots=True, kw_only=True)
class NumberWords:
    """How a language spells numbers.

    `values` are words that stand for themselves ("twenty", "ألفان"), of which larger numbers are put together; `scales` multiply what
    precedes them ("hundred", "million"); `fractions` are decimal strings ("half": "0.5"); `ordinals` go up to 31. `join` and
    `gap` are regular expressions for what may stand between two words. `article` may stand before a scale ("a million").
    `units_first` is set where five-and-twenty is twenty-five.
    """

    values: Mapping[str, int]
    scales: Mapping[str, int]
    fractions: Mapping[str, str] = field(default_factory=dict)
    ordinals: Mapping[str, int] = field(default_factory=dict)
    gap: str = r"[\s-]{1,3}"
    join: str
    article: str = ""
    units_first: bool = False


def phrases(text: str) -> tuple[str, ...]:
    """The phrases of a list parted by commas and line ends."""
    return tuple(phrase for line in text.splitlines() for part in line.split(",") if (phrase := part.strip()))


@dataclass(frozen=True, slots=True, kw_only=True)
class AgendaWords:
    """What agendas are made of. Phrases, unless called patterns.

    `headings` name an agenda; `weak_headings` announce one where a list follows; `announcing` are what a sentence says that
    has its list below. `endings` are headings behind which no item stands. `minutes` and `hours` are units; `spoken` are
    durations in words, in minutes. `until` stands between two clock times, `half_days` behind one (pattern). `presenters`
    label a person; `columns` head a table: what holds titles, times, minutes and people. `topics` stand where a name might.
    `meetings` tell that a text is about one. `joins` come before the last of a series. `placeholders` stand where items are still to come.
    `boilerplate` are patterns of how a
    line of a conference system's invitation begins; `vague` are patterns of durations that are no agenda's ("response time").
    """

    headings: tuple[str, ...]
    weak_headings: tuple[str, ...] = ()
    announcing: tuple[str, ...] = ()
    endings: tuple[str, ...] = ()
    minutes: tuple[str, ...]
    hours: tuple[str, ...]
    spoken: Mapping[str, int] = field(default_factory=dict)
    until: tuple[str, ...] = ()
    half_days: str = ""
    presenters: tuple[str, ...] = ()
    columns: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    topics: tuple[str, ...] = ()
    meetings: tuple[str, ...] = ()
    joins: tuple[str, ...] = ()
    placeholders: tuple[str, ...] = ()
    boilerplate: tuple[str, ...] = ()
    vague: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class MailWords:
    """What mail programs and people put around their own words. All lower case (Arabic as folded).

    `sender`, `sent`, `date`, `receiver` and `topic` are the keys of a quoted header block. `attributions` are RE2 patterns
    of a whole line that introduces quoted text with an opening word ("On … wrote:"), `bare_attributions` without one. `separators` are RE2 patterns of what stands between dashes,
    or alone on a line, above a forwarded or quoted message. `closings` are sign-offs, `farewells` RE2 patterns of whole sentences that are,
    `postscripts` begin what follows a
    signature, `devices` are RE2 patterns of a whole line that a mail program adds. `notice_starts` are RE2 patterns of how
    a disclaimer begins, `notice_cues` of what only disclaimers and footers say.
    """

    sender: tuple[str, ...] = ()
    sent: tuple[str, ...] = ()
    date: tuple[str, ...] = ()
    receiver: tuple[str, ...] = ()
    topic: tuple[str, ...] = ()
    attributions: tuple[str, ...] = ()
    bare_attributions: tuple[str, ...] = ()
    separators: tuple[str, ...] = ()
    closings: tuple[str, ...] = ()
    farewells: tuple[str, ...] = ()
    postscripts: tuple[str, ...] = ()
    devices: tuple[str, ...] = ()
    notice_starts: tuple[str, ...] = ()
    notice_cues: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ActRule:
    """Words by which a sentence promises, asks or remarks.

    `pattern` sees folded text in which a blank stands for up to three, every usable date reads `¤¤¤`, and `<NAME>` is a
    word class of the language. Its groups: `verb` is where the deed starts, `what` the thing itself, `maker` a third doer,
    `minutes` a number. Only syntax that re2 and Python share, and look-around,
    every quantifier bounded. `unless` is looked for in the
    clause, and takes the rule back. `marks`:

    - `idle`: the language's idle verbs (politeness, waiting, being away) at `verb` make it no act, weak ones doubtful;
    - `subject`: the doer stands before the match and has to be found there; `given`: what stands before is the thing;
      `whole`: the whole clause is; `empty`: it names no
      thing;
    - `dated`: counts only with a date; `undated`: a date in the clause is none of its business;
    - `question`: holds in a question too; `asking`: only in a question;
    - `listed`, `wanted`: only for an item of a list that `announcing`, `wanting` words lead into; `doubting`: doubts are what it says;
    - `joined`: the doer is that of the sentence's earlier verb; `automatic`: nobody wrote this text by hand;
    - `asked`, `slip`, `attached`: set that field of the finding.
    """

    name: str
    act: Act | Topic | RemarkKind
    pattern: str
    confidence: float = 0.9
    who: Who = Who.SENDER
    unless: str = ""
    marks: frozenset[str] = frozenset()


def act_rule(
    name: str,
    act: Act | Topic | RemarkKind,
    pattern: str,
    confidence: float = 0.9,
    marks: str = "",
    who: Who = Who.SENDER,
    unless: str = "",
) -> ActRule:
    """A rule on one line of a language file, its marks parted by blanks."""
    return ActRule(
        name=name, act=act, pattern=pattern, confidence=confidence, who=who, unless=unless, marks=frozenset(marks.split())
    )


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class ActWords:
    """How a language promises, asks and remarks.

    `classes` are the `<NAME>`s of the patterns. `rules` stand in order of precedence: of overlapping readings the earlier
    rule wins. `doubts` lower the confidence of promises and requests whose clause has such words: (name, pattern, factor); those
    of `setting` look at the whole sentence, those of `letter` at the whole text. `idle` and `weak` are verbs (see `ActRule`).
    `subjects` tell whose deed it is from the words before the verb: (pattern, doer or None for "nobody's", factor).
    `ourselves` and `others` are the pronouns of a first and a third person, `named` is a sentence's subject by name (group `maker`). `hypothetic` are the words before a doer that leave it open whether anything will be done ("once we"). `announcing` says that a
    list of the writer's own deeds follows, `wanting` one of things wanted of the reader, `aside` is what may stand before a sentence's subject, up to a comma. `condition` finds what must come first, in its group `what`. `clause` is where another clause starts; `link` joins two
    deeds of one doer. `thing` cuts a deed's object off, `drop` is left out of it, `give` and `given` are verbs and participles told
    by their object alone, `paying` is a will to pay, `partly` marks the delivery of a part, `pronoun` stands for something said before, `noun` finds it, unless a `preposition` stands before; `that` leads
    from who says it to what is said; `nouns_capital` says that every noun is written with
    a capital; `bare` are
    things that say nothing alone ("help"), `clitic` a verb with its object in it. `due` are the words before a date by what they say:
    "by", "on" and the like, with a weight; `lead` are those that a date's own words may begin with.
    """

    classes: Mapping[str, str] = field(default_factory=dict)
    rules: tuple[ActRule, ...] = ()
    doubts: tuple[tuple[str, str, float], ...] = ()
    setting: tuple[tuple[str, str, float], ...] = ()
    letter: tuple[tuple[str, str, float], ...] = ()
    idle: str = ""
    weak: str = ""
    subjects: tuple[tuple[str, Who | None, float], ...] = ()
    ourselves: str = ""
    named: str = ""
    others: str = ""
    hypothetic: str = ""
    announcing: str = ""
    wanting: str = ""
    aside: str = ""
    condition: str = ""
    clause: str = ""
    thing: str = ""
    drop: str = ""
    give: str = ""
    given: str = ""
    paying: str = ""
    partly: str = ""
    pronoun: str = ""
    nouns_capital: bool = False
    preposition: str = ""
    that: str = ""
    bare: str = ""
    clitic: str = ""
    noun: str = ""
    due: tuple[tuple[str, float], ...] = ()
    attributive: str = ""
    lead: str = ""


@dataclass(frozen=True, slots=True)
class DateRule:
    """A pattern of a language's own: the level it belongs to, its name, the kinds it combines, and the production that reads them
    ("calendar_days.day_month").
    """

    level: str
    name: str
    pattern: str
    production: str


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class DateWords:
    """A language's words of time; `docs/adding-a-language.md` says what each kind is.

    `words` holds, by the name of a kind of `extractors.dates.kinds.Kind`, its words or phrases: a mapping to values where the kind
    has any (month numbers, weekdays from Monday 0, unit names, minutes of a part of the day), else a tuple. `ordinal_suffix` is a regular
    expression of what is written on to digits ("15th"). `clitics` are small words written on to the next, outermost first, each with its kind or
    None. `followers` are words after which a bare number before them is still a time ("at 5 we"). `past_cues` and `future_cues`
    are RE2-and-Python patterns of words that tell the tense of a sentence. `rules` are patterns that the
    shared ones lack, `orders` names sets of them that several languages share (`extractors.dates.orders`),
    `without` names shared ones that the language must not have. `bare_days` is set where
    "the 15" is a day by itself ("le 15"). `month_first` is the order of 03/04 where no region says it.
    """

    words: Mapping[str, Mapping[str, Any] | tuple[str, ...]]
    ordinal_suffix: str = ""
    clitics: tuple[tuple[str, str | None], ...] = ()
    followers: tuple[str, ...] = ()
    past_cues: str = ""
    future_cues: str = ""
    orders: tuple[str, ...] = ()
    without: tuple[str, ...] = ()
    rules: tuple[DateRule, ...] = ()
    month_first: bool = False
    bare_days: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class PriceWords:
    """How a language speaks of money.

    `currencies` and `minors` (cents, fils) map ISO 4217 codes, likeliest first and parted by spaces, to spellings parted by
    `|`. `units` maps what is paid per ("month") to its spellings. All else is regular expressions without groups over folded
    text, alternatives parted by `|`; what may stand between their words is a single space. `price` makes the bare number behind it a
    price, `priced` only speaks of prices; `vague` are scales that name no number alone ("millions"), `weak_names` currencies that are weights or books after small numbers,
    `fillers` open a noun phrase, `no_item` are words that no name of a thing holds. `ranges` are pairs of what opens a
    range and what links its ends. `equals` stands before an equivalent in brackets, `restated` before one without. Names that end in `_after` stand behind the amount, all others before it.
    """

    decimal: str = "."
    currencies: Mapping[str, str]
    minors: Mapping[str, str]
    duals: Mapping[str, str] = field(default_factory=dict)
    magnitudes: Mapping[str, int] = field(default_factory=dict)
    article: str = ""
    vague: str
    link: str = ""
    minor_join: str
    weak_names: str = ""
    no_money_before: str = ""
    no_money_after: str = ""
    ranges: tuple[tuple[str, str], ...]
    changes: str
    about: str
    about_after: str = ""
    at_least: str
    at_least_after: str = ""
    at_most: str
    at_most_after: str = ""
    per: str
    units: Mapping[str, str]
    rates: Mapping[str, str]
    tax: str
    with_tax: str
    without_tax: str
    tax_is_in: str
    tax_is_out: str
    tax_in: str = ""
    tax_out: str = ""
    all_prices: str
    total: str
    subtotal: str
    discount: str
    discount_after: str = ""
    fee: str
    fee_after: str = ""
    price: str
    priced: str = ""
    costs: str
    is_: str
    purpose: str
    equals: str
    restated: str = ""
    quantity: str
    item_column: str
    each_column: str
    free: str
    valid_until: str
    valid_for: str
    days: Mapping[str, int]
    fillers: str
    no_item: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Language:
    """One language. `code` is ISO 639-1; `right_to_left` is how it is shown."""

    code: str
    name: str
    right_to_left: bool = False
    numbers: NumberWords
    mail: MailWords | None = None
    acts: ActWords | None = None
    agenda: AgendaWords | None = None
    dates: DateWords | None = None
    prices: PriceWords
