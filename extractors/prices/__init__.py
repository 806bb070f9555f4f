"""Prices: text to amounts of money, with what they are for."""

from extractors.prices.finding import find_prices

__all__ = ["find_prices"]
