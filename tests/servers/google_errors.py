"""How Google says no."""

from __future__ import annotations


class RefusedError(Exception):
    """An answer other than 200."""

    def __init__(self, status: int, body: dict):
        super().__init__(status)
        self.status, self.body = status, body


def refusal(status: int, reason: str, word: str = "") -> dict:
    """The body of an error answer."""
    said = f"{reason or status} it is."
    error = {"code": status, "message": said, "errors": [{"message": said, "domain": "global", "reason": reason}]}
    return {"error": {**error, "status": word} if word else error}


def page_of(items: list, asked: dict, size: int, cap: str) -> tuple[list, dict]:
    """The page that is asked for, and the token of the next."""
    start = int(asked.get("pageToken", 0))
    end = start + min(size, int(asked.get(cap, size)))
    return items[start:end], {"nextPageToken": str(end)} if end < len(items) else {}
