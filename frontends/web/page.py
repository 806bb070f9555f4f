"""The status page as a WSGI application: one page, one style sheet, nothing from outside, nothing that acts."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from flask import Flask, Response, abort, request

from frontends.digest_mail import environment
from frontends.phrases import LANGUAGES, phrases
from frontends.web.snapshot import snapshot

if TYPE_CHECKING:
    from domain.ports import Ledger

STYLE = Path(__file__).parents[1] / "templates" / "page.css"
OWN_NAMES = ("127.0.0.1", "localhost", "[::1]")
HEADERS = {
    "Content-Security-Policy": (
        "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
    ),
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Cache-Control": "no-store",
}


def application(
    open_ledger: Callable[[], Ledger], sources: Sequence[str], clock: Callable[[], datetime], language: str
) -> Flask:
    """The application. `open_ledger` opens it for reading, once a request; `clock` gives now in the reader's zone."""
    app = Flask("amana", static_folder=None)

    @app.before_request
    def refuse_foreign_names() -> None:
        """A page elsewhere could give its own name this machine's address (DNS rebinding): only our own names will do."""
        name, _, port = request.host.rpartition(":")
        if (name if port.isdigit() and name else request.host) not in OWN_NAMES:
            abort(403)

    @app.after_request
    def add_headers(response: Response) -> Response:
        response.headers.update(HEADERS)
        return response

    @app.get("/")
    def page() -> Response:
        wanted = request.args.get("language", language)
        words, now = phrases(wanted if wanted in LANGUAGES else language), clock()
        ledger = open_ledger()
        try:
            state = snapshot(ledger, sources, now, words)
        finally:
            ledger.close()
        moment = words.moment(now, now.tzinfo)
        text = environment().get_template("page.html.j2").render(words=words, state=state, moment=moment, languages=LANGUAGES)
        return Response(text, mimetype="text/html", headers={"Refresh": "60"})

    @app.get("/style.css")
    def style() -> Response:
        return Response(STYLE.read_text(encoding="utf-8"), mimetype="text/css")

    return app
