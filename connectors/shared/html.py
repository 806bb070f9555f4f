"""HTML mail as plain text, with what the markup itself says is quoted."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

from domain.evidence import Span

if TYPE_CHECKING:
    from bs4.element import PageElement, Tag

_LONGEST_MARKUP = 600_000
_MOST_TEXT = 500_000
_MOST_NODES = 200_000

_IGNORED = frozenset(
    "head script style title meta link template object embed svg math audio video select textarea iframe".split()
)
_PARAGRAPHS = frozenset("p h1 h2 h3 h4 h5 h6 table ul ol dl blockquote pre hr".split())
_LINES = frozenset("div tr li dt dd section article header footer center address form fieldset caption main figure".split())
_NOTED = _IGNORED | _PARAGRAPHS | _LINES | {"br", "td", "th"}
_BLANKS = re.compile(r"[ \t\n\r\f\v\u200b\ufeff]+")
_PROLOGUE = re.compile(r"<\?[^>]{0,500}>|<!\[(?:if|endif)[^>]{0,200}>", re.IGNORECASE)
_HIDDEN = re.compile(
    r"display:none|visibility:hidden|mso-hide:all|font-size:0(?:px|pt|em|%|;|$)|max-height:0(?:px|pt|;|$)|opacity:0(?:;|$)"
)

#: Classes and ids whose element holds quoted text.
_QUOTES = frozenset(
    "gmail_quote gmail_quote_container yahoo_quoted moz-cite-prefix protonmail_quote tutanota_quote zmail_extra "
    "moz-forward-container ms-outlook-mobile-reference-message mail-quote moz-email-headers-table applemailquote "
    "yahooquoted quoted_mail mailru-blockquote".split()
)
#: Classes and ids after which everything is quoted.
_QUOTE_STARTS = frozenset("divrplyfwdmsg appendonsend stopspelling outlookmessageheader x_divrplyfwdmsg x_appendonsend".split())
_OUTLOOK_RULE = re.compile(r"border-top:solid#(?:e1e1e1|b5c4df|d7d7d7)")
_OUTLOOK_BAR = re.compile(r"border-left:solid(?:blue|#[0-9a-f]{3,6})1\.5pt")


@dataclass(frozen=True, slots=True)
class HtmlText:
    """The visible text and the spans of it that the markup marks as quoted, in order, none overlapping."""

    text: str
    quoted: tuple[Span, ...]


@dataclass(slots=True)
class _Page:
    """The text written so far, with white space as a browser would show it."""

    pieces: list[str] = field(default_factory=list)
    length: int = 0
    newlines: int = 0
    gap: str = ""
    opened: bool = False
    quoted: list[Span] = field(default_factory=list)

    def write(self, text: str) -> None:
        if self.length >= _MOST_TEXT:
            return
        if self.length:
            text = "\n" * self.newlines + self.gap + text
        text = text[: _MOST_TEXT - self.length]
        self.pieces.append(text)
        self.length += len(text)
        self.newlines, self.gap, self.opened = 0, "", False

    def flow(self, text: str) -> None:
        words = _BLANKS.sub(" ", text).replace("\xad", "")
        stripped = words.strip(" ")
        if not stripped:
            self.space(words)
            return
        if words[0] == " ":
            self.space(" ")
        self.write(stripped)
        if words[-1] == " ":
            self.space(" ")

    def space(self, blank: str) -> None:
        if blank and not self.gap and not self.newlines:
            self.gap = " "

    def verbatim(self, text: str) -> None:
        for number, line in enumerate(text.replace("\r\n", "\n").split("\n")):
            if number:
                self.newlines = min(self.newlines + 1, 2)
            if line.strip():
                self.write(line.rstrip())

    def line(self, count: int) -> None:
        # The paragraph that fills a table cell or a list item must not tear it from what stands before.
        if not self.opened:
            self.newlines, self.gap = max(self.newlines, count), ""

    def line_break(self) -> None:
        if not self.opened:
            self.newlines, self.gap = min(self.newlines + 1, 2), ""

    def cell(self, index: int) -> None:
        if index and self.opened:
            self.gap = self.gap.strip(" ") + "\t"
        elif index:
            self.newlines, self.gap = 0, "\t"
        self.opened = True

    def row_end(self) -> None:
        self.opened, self.newlines, self.gap = False, 1, ""

    def quote(self, start: int) -> None:
        if self.length > start:
            self.quoted.append(Span(start, self.length))


def to_text(markup: str) -> HtmlText:
    """The visible text: a line a block, table cells parted by tabs, list items marked, hidden elements left out."""
    from bs4 import BeautifulSoup

    markup = _PROLOGUE.sub("", markup[:_LONGEST_MARKUP]).replace("\x00", "")
    if "<" not in markup:
        return HtmlText(_plain(markup), ())
    page = _Page()
    soup = BeautifulSoup(f"<html>{markup}", "lxml", multi_valued_attributes=None)
    _Writer(page).write(soup)
    text = "".join(page.pieces)
    return HtmlText(text, _settled(page.quoted, text))


def _plain(markup: str) -> str:
    from html import unescape

    return unescape(markup).strip()


def _settled(spans: list[Span], text: str) -> tuple[Span, ...]:
    """Spans in order, merged where they touch but for white space, and starting at a visible character."""
    settled: list[Span] = []
    for span in sorted(spans):
        lead = len(text[span.start : span.end]) - len(text[span.start : span.end].lstrip())
        start = span.start + lead
        if settled and (start <= settled[-1].end or not text[settled[-1].end : start].strip()):
            settled[-1] = Span(settled[-1].start, max(settled[-1].end, span.end))
        elif start < span.end:
            settled.append(Span(start, span.end))
    return tuple(settled)


class _Left(NamedTuple):
    """Stands on the stack below an element's children."""

    tag: Tag


class _Writer:
    """Walks the tree with a stack of its own, since hostile mails nest deeper than Python's."""

    def __init__(self, page: _Page) -> None:
        self.page = page
        self.starts: dict[int, int] = {}
        self.tail: int | None = None
        self.list_numbers: list[int | None] = []
        self.cells: list[int] = []
        self.verbatim = 0

    def write(self, root: Tag) -> None:
        from bs4.element import PreformattedString, Tag

        stack: list[PageElement | _Left] = [root]
        steps = 0
        while stack and steps < _MOST_NODES:
            steps += 1
            node = stack.pop()
            if isinstance(node, Tag):
                self._open(node, stack)
            elif isinstance(node, _Left):
                self._leave(node.tag)
            elif not isinstance(node, PreformattedString):
                self._text(str(node))
        if self.tail is not None:
            self.page.quote(self.tail)

    def _open(self, tag: Tag, stack: list[PageElement | _Left]) -> None:
        if tag.name in _NOTED or tag.attrs:
            if not self._enter(tag):
                return
            stack.append(_Left(tag))
        stack.extend(reversed(tag.contents))

    def _text(self, text: str) -> None:
        if self.verbatim:
            self.page.verbatim(text)
        else:
            self.page.flow(text)

    def _enter(self, tag: Tag) -> bool:
        """False where the element shows nothing."""
        name, style = tag.name, _style(tag)
        if name in _IGNORED or _is_hidden(tag, style):
            return False
        self._mark(tag, style)
        if name == "br":
            self.page.line_break()
        elif name in {"td", "th"}:
            self._open_cell()
        elif name in _PARAGRAPHS or name in _LINES:
            self._open_block(tag)
        return True

    def _open_cell(self) -> None:
        if self.cells:
            self.page.cell(self.cells[-1])
            self.cells[-1] += 1

    def _open_block(self, tag: Tag) -> None:
        name = tag.name
        nested_list = name in {"ul", "ol"} and bool(self.list_numbers)
        self.page.line(2 if name in _PARAGRAPHS and not nested_list else 1)
        if name == "tr":
            self.cells.append(0)
        elif name == "pre":
            self.verbatim += 1
        elif name in {"ul", "ol"}:
            self.list_numbers.append(_first_number(tag) if name == "ol" else None)
            self.page.opened = False
        elif name == "li":
            self.page.write("  " * (len(self.list_numbers) - 1) + self._marker(tag))
            self.page.gap, self.page.opened = " ", True

    def _marker(self, item: Tag) -> str:
        numbers = self.list_numbers
        number = numbers[-1] if numbers else None
        if number is None:
            return "-"
        value = _integer(item.get("value"), number)
        numbers[-1] = value + 1
        return f"{value}."

    def _mark(self, tag: Tag, style: str) -> None:
        if self.tail is not None:
            return
        names = _names(tag)
        if not _QUOTE_STARTS.isdisjoint(names) or _OUTLOOK_RULE.search(style):
            self.tail = self.page.length
        elif not _QUOTES.isdisjoint(names) or _OUTLOOK_BAR.search(style) or _is_quoting(tag, style):
            self.starts[id(tag)] = self.page.length

    def _leave(self, tag: Tag) -> None:
        name = tag.name
        if name == "tr":
            self.cells.pop()
            self.page.row_end()
        elif name in _PARAGRAPHS or name in _LINES:
            self.page.line(2 if name in _PARAGRAPHS and not (name in {"ul", "ol"} and len(self.list_numbers) > 1) else 1)
        if name == "pre":
            self.verbatim -= 1
        elif name in {"ul", "ol"}:
            self.list_numbers.pop()
        start = self.starts.pop(id(tag), None)
        if start is not None:
            self.page.quote(start)


def _is_quoting(tag: Tag, style: str) -> bool:
    """A blockquote, unless it only indents, as some editors' do."""
    return tag.name == "blockquote" and (tag.get("type") == "cite" or "border:none" not in style)


def _names(tag: Tag) -> list[str]:
    return f"{tag.get('class', '')} {tag.get('id', '')}".lower().split()


def _style(tag: Tag) -> str:
    style = tag.get("style")
    return re.sub(r"\s+", "", str(style)[:2000]).lower() if style else ""


def _is_hidden(tag: Tag, style: str) -> bool:
    return tag.has_attr("hidden") or bool(style and _HIDDEN.search(style))


def _integer(value: object, otherwise: int) -> int:
    text = str(value or "")
    return int(text) if re.fullmatch(r"[0-9]{1,5}", text) else otherwise


def _first_number(tag: Tag) -> int:
    return _integer(tag.get("start"), 1)
