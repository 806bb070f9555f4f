"""Milliseconds per 1,000 characters of ordinary business mail, beside peers: `python -m benchmarks.extraction`.

dateparser's `search_dates` reads dates only, price-parser one price only, Amana all dimensions. Medians of seven rounds of
processor time, taken by turns on the same texts.
"""

from __future__ import annotations

import random
import statistics
import time
import warnings
from collections.abc import Callable

from benchmarks.mails import START, body
from domain.findings import Context
from extractors.reading import read

TEXTS = [body(random.Random(number), 3000) for number in range(20)]
ROUNDS = 7


def amana(text: str) -> object:
    return read(text, Context(written_at=START, region="GB"), (), "Project point")


def dateparser(text: str) -> object:
    from dateparser.search import search_dates

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return search_dates(text, languages=["en"])


def price_parser(text: str) -> object:
    from price_parser import Price

    return Price.fromstring(text)


def cost(reader: Callable[[str], object], texts: list[str]) -> float:
    """Milliseconds per 1,000 characters."""
    start = time.process_time()
    for text in texts:
        reader(text)
    return (time.process_time() - start) * 1e6 / sum(map(len, texts))


def main() -> None:
    readers = {
        "Amana, everything": (amana, TEXTS),
        "dateparser search_dates": (dateparser, TEXTS[:4]),
        "price-parser": (price_parser, TEXTS),
    }
    for reader, texts in readers.values():
        cost(reader, texts[:2])
    found: dict[str, list[float]] = {name: [] for name in readers}
    for _ in range(ROUNDS):
        for name, (reader, texts) in readers.items():
            found[name].append(cost(reader, texts))
    for name, costs in found.items():
        print(f"{name:26} {statistics.median(costs):8.3f} ms per 1,000 characters")


if __name__ == "__main__":
    main()
