"""The smallest pieces of an island: words, numbers, marks, and the shapes that digits make together."""

from __future__ import annotations

import re

ATOM = re.compile(
    r"""
    (?P<space>\s{1,400})
  | (?P<plain>[^\W\d_]{1,60})(?=[\s,;!?)]|\.?$|\.\s)
  | (?P<bare>\d{1,4})(?=[);]|,?\s{1,4}[^\W\d_]|(?:[ap]m|th|st|nd|rd)?(?:$|[,;!?)]?\s{1,4}[^\W\d_]))  # spares it the shapes below
  | (?P<link>(?:https?://|www\.)\S{1,2000}|[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8})
  | (?P<money>[$€£¥₹]\s?\d[\d.,]{0,20}(?:\s?[km]\b)?|\d[\d.,]{0,20}\s?%)
  | (?<![\w.,/:-])(?P<stamp>\d{4}-\d\d-\d\d[t ]\d\d:\d\d(?::\d\d)?(?:\.\d{1,9})?(?:z\b|[+-]\d\d:?\d\d\b)?)
  | (?<![\d.,:/])(?P<ymd>\d{4}(?P<ys>[-/.])\d{1,2}(?P=ys)\d{1,2})(?!\d|:\d|[./]\d)
  | (?<![\d.,:/])(?<!\w-)(?P<slashes>\d{1,2}/\d{1,2}(?:/\d{2,4})?\ ?-\ ?\d{1,2}/\d{1,2}(?:/(?:\d{4}|\d\d))?)(?![\w:/]|[.-]\d)
  | (?<![\d.,:/])(?<!\w-)(?P<dmy>\d{1,2}\s?(?P<ds>[-/.])\s?\d{1,2}\s?(?P=ds)\s?(?:\d{4}|\d\d))(?!\d|:\d|[./]\d)
  | (?<![\d.,:/-])(?P<spaced>\d{4}\ \d\d\ \d\d|\d\d\ \d\d\ \d{4})(?![\d:]|[./-]\d)
  | (?<![\w.,:/])(?P<compact>(?:19|20)\d{6})(?!\w)
  | (?<![\w.,:/-])(?P<my>\d{1,2}\s?[-/]\s?(?:19|20)\d\d)(?![\w:]|[./-]\d)
  | (?<![\w.,:/-])(?P<ym>(?:19|20)\d\d\s?[-/]\s?\d{1,2})(?![\w:]|[./-]\d)
  | (?<![\w.,:/])(?P<clock>\d{1,2}:\d\d(?::\d\d)?)(?![\d:])
  | (?<![\w.,:/])(?P<hclock>\d{1,2}h(?:\d\d)?)(?!\w)
  | (?P<phone>\+?\d{2,4}(?:[-. ]\d{3,4}){2,4}(?!\w)|\(\d{3}\)\ ?\d{3}-\d{4}|\d{3}-\d\d-\d{4})
  | (?P<dotted>v?\d{1,9}(?:\.\d{1,9}){2,9}|v\d{1,9}(?:\.\d{1,9})?)
  | (?<![\w.,:/])(?P<short>\d{1,2}\s?/\s?\d{1,2})(?![\d_/:]|[.-]\d)
  | (?<![\w.,:/-])(?P<weakshort>\d{1,2}\s?[-]\s?\d{1,2})(?![\w/:]|[.-]\d)
  | (?<![\w.,:/])(?P<point>\d{1,3}[.]\d{1,6})(?![\d:/])
  | (?:(?<!\w)|(?<=\b[qh]\d))(?P<year2>'\d\d)(?![\w'])
  | (?P<thousands>\d{1,3}(?:,\d{3}){1,5})(?!\d)
  | (?P<number>\d{1,18})
  | (?P<word>[^\W\d_]{1,60})
  | (?P<mark>.)
    """,
    re.VERBOSE | re.DOTALL,
)


_OUTER = {"ys": "ymd", "ds": "dmy", "plain": "word", "bare": "number"}


def shape_of(atom: re.Match[str]) -> str:
    """The name of the outermost group that matched: `lastgroup` names an inner one where a shape has its separator captured."""
    shape = str(atom.lastgroup)
    return _OUTER.get(shape, shape)


_BOUND = frozenset("_#@\\")


def continues(phrase: tuple[str, ...], atoms: list[re.Match[str]], place: int) -> bool:
    """True where the phrase's other words follow its first."""
    count = len(phrase)
    if place + count > len(atoms) or atoms[place + 1].group() != phrase[1]:
        return False
    return all(atoms[place + step].group() == phrase[step] for step in range(2, count))


def is_bound(text: str, start: int, end: int) -> bool:
    """True for a word that is a piece of an identifier or address."""
    return (start > 0 and text[start - 1] in _BOUND) or (end < len(text) and text[end] in _BOUND)


def is_unbound(text: str, start: int, end: int) -> bool:
    """True where nothing within `[start, end)`, or right beside it, is a piece of an identifier or address."""
    return _BOUND.isdisjoint(text[max(0, start - 1) : end + 1])


def may_join(character: str) -> bool:
    """True for a character that may tie digits to the letters of a code."""
    return character == "-" or character.isalnum()
