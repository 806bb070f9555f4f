"""`digest`: the digest as it would be sent now."""

from __future__ import annotations

import click

from frontends.cli.session import Session, with_session


@click.command()
@click.option("--format", "form", type=click.Choice(["text", "html", "eml"]), default="text", show_default=True)
@with_session
@click.pass_obj
def digest(session: Session, form: str) -> None:
    """Print the digest that would be sent; sends and records nothing."""
    from frontends.assembly import parts_for_reading
    from workflow.digesting import make_digest

    with session.ledger() as ledger:
        parts = parts_for_reading(session.make, session.settings, ledger, lambda: session.now)
        letter = parts.letters.digest(make_digest(parts, session.now), session.now)
    if session.as_json:
        session.print_json({"subject": letter.subject, "text": letter.text, "html": letter.html, "numbers": letter.numbers})
    elif form == "text":
        session.write(f"{letter.subject}\n\n{letter.text}".encode())
    elif form == "html":
        session.write(letter.html.encode())
    else:
        session.write(session.make.written_mail(letter, session.settings))
