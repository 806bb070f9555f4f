"""The status page as a WSGI application: one page, one style sheet, nothing from outside.

It only shows, but for whoever opens it at its secret address (`frontends.web.acting`): there meetings have buttons.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import closing
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from flask import Flask, Response, abort, request

from frontends.digest_mail import environment
from frontends.phrases import LANGUAGES, Phrases, phrases
from frontends.web.acting import Acting, NotPossibleError, said
from frontends.web.snapshot import Snapshot, snapshot

if TYPE_CHECKING:
    from domain.ports import Ledger

STYLE = Path(__file__).parents[1] / "templates" / "page.css"
#: A form of ours is far smaller.
FORM_BYTES = 4096
#: Seconds until the daemon has, as a rule, recorded what was said.
SOON = 3
OWN_NAMES = ("127.0.0.1", "localhost", "[::1]")
HEADERS = {
    "Content-Security-Policy": (
        "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'"
    ),
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Cache-Control": "no-store",
}


class StatusPage:
    """The views. `open_ledger` opens it for reading, once a request; `clock` gives now in the reader's zone."""

    def __init__(
        self,
        open_ledger: Callable[[], Ledger],
        sources: Sequence[str],
        clock: Callable[[], datetime],
        language: str,
        acting: Acting | None,
    ) -> None:
        self._open_ledger = open_ledger
        self._sources = sources
        self._clock = clock
        self._language = language
        self._acting = acting

    def shown(self, base: str = "/") -> Response:
        """The page at an address of ours."""
        words, now = self._words(), self._clock()
        with closing(self._open_ledger()) as ledger:
            state = snapshot(ledger, self._sources, now, words)
        return _rendered(words, state, now, base, waits="said" in request.args)

    def shown_with_buttons(self, key: str) -> Response:
        """The page at its secret address."""
        return self.shown(f"/{self._known(key).key}/")

    def pressed(self, key: str, meeting: str) -> Response:
        """What a button says is left to the daemon, and the page shown again."""
        acting, words = self._known(key), self._words()
        with closing(self._open_ledger()) as ledger:
            entry = ledger.entry(meeting)
        try:
            handed = said(entry, request.form.get("verb", ""), request.form.get("point", ""), self._clock())
        except NotPossibleError as wrong:
            return Response(words.words[wrong.why], wrong.status, mimetype="text/plain")
        acting.hand_over(handed)
        return Response(status=303, headers={"Location": f"/{acting.key}/?language={words.language}&said=1"})

    def _words(self) -> Phrases:
        wanted = request.values.get("language", self._language)
        return phrases(wanted if wanted in LANGUAGES else self._language)

    def _known(self, key: str) -> Acting:
        if self._acting is None or not self._acting.knows(key):
            abort(404)
        return self._acting


def application(
    open_ledger: Callable[[], Ledger],
    sources: Sequence[str],
    clock: Callable[[], datetime],
    language: str,
    acting: Acting | None = None,
) -> Flask:
    """The application; see `StatusPage`. Without `acting` nothing can be done on it."""
    page = StatusPage(open_ledger, sources, clock, language, acting)
    app = Flask("amana", static_folder=None)
    app.config["MAX_CONTENT_LENGTH"] = FORM_BYTES
    app.before_request(refuse_foreign_names)
    app.after_request(add_headers)
    app.add_url_rule("/", view_func=page.shown)
    app.add_url_rule("/style.css", view_func=style)
    app.add_url_rule("/<key>/", view_func=page.shown_with_buttons)
    app.add_url_rule("/<key>/meetings/<path:meeting>", view_func=page.pressed, methods=["POST"])
    return app


def refuse_foreign_names() -> None:
    """A page elsewhere could give its own name this machine's address (DNS rebinding): only our own names will do."""
    name, _, port = request.host.rpartition(":")
    if (name if port.isdigit() and name else request.host) not in OWN_NAMES:
        abort(403)


def add_headers(response: Response) -> Response:
    """The answer with what keeps everybody else out of it."""
    response.headers.update(HEADERS)
    return response


def style() -> Response:
    """The style sheet."""
    return Response(STYLE.read_text(encoding="utf-8"), mimetype="text/css")


def _rendered(words: Phrases, state: Snapshot, now: datetime, base: str, *, waits: bool) -> Response:
    """The page; `waits` while something was said that the daemon has yet to record."""
    text = (
        environment()
        .get_template("page.html.j2")
        .render(
            words=words,
            state=state,
            moment=words.moment(now, now.tzinfo),
            languages=LANGUAGES,
            base=base,
            acts=base != "/",
            waits=waits,
        )
    )
    again = f"{SOON}; url={base}?language={words.language}" if waits else "60"
    return Response(text, mimetype="text/html", headers={"Refresh": again})
