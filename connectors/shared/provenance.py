"""What a mail's header says of how it came: the receiving server's verdict, and whether anybody wrote it by hand."""

from __future__ import annotations

import re

from connectors.shared.headers import Fields, first, parameter, unfold, value_of
from domain.messages import Address, Authentication, Automation

_COMMENT = re.compile(r"\([^()]{0,1000}\)")
_RESULT = re.compile(r"\b(dmarc|dkim|spf)\s*=\s*([a-z]+)([^;]{0,2000})")
_PROPERTY = re.compile(r"\b(header\.from|header\.d|header\.i|smtp\.mailfrom|smtp\.helo)\s*=\s*\"?([^\s;\"]{1,300})")
_BY = re.compile(r"\bby\s+([A-Za-z0-9.-]{1,255})")
_ROBOT_NAMES = re.compile(r"(?:mailer-daemon|postmaster|mail-daemon|mailerdaemon)(?:[+.-].{0,60})?")
_SUPPRESSED = re.compile(r"\b(?:all|oof|autoreply)\b", re.IGNORECASE)
_MARKETING = (
    "list-unsubscribe",
    "list-unsubscribe-post",
    "feedback-id",
    "x-campaign",
    "x-campaign-id",
    "x-mailgun-tag",
    "x-mc-user",
)


def authentication(found: Fields, order: list[tuple[str, str]], sender: Address, authserv_id: str | None) -> Authentication:
    """The verdict of the receiving server (RFC 8601), which is the topmost: those below came with the mail and prove nothing.

    `order` is the whole header, topmost first. With an `authserv_id` only its results count. Without one, a passing verdict
    must stand above every Received line or below one by the same organisation.
    """
    if "authentication-results" not in found:
        return Authentication.ABSENT
    above: list[str] = []
    for name, value in order:
        if name == "received":
            above.append(value)
        if name != "authentication-results":
            continue
        server, _, results = _COMMENT.sub(" ", unfold(value)).lower().partition(";")
        if authserv_id is not None and server.split(" ")[0] != authserv_id.lower():
            continue
        verdict = _verdict(server + ";" + results, sender.domain)
        trusted = authserv_id is not None or verdict is Authentication.FAILED or _own(server, above)
        return verdict if trusted else Authentication.ABSENT
    return Authentication.ABSENT


def _own(server: str, received: list[str]) -> bool:
    """True where the verdict's server received the mail itself. Microsoft's servers leave their name out."""
    if not received:
        return True
    hosts = [match[1].lower() for line in received if (match := _BY.search(line))]
    name = server.strip().split(" ")[0]
    organisation = ".".join(name.split(".")[-2:]) if "." in name and "=" not in name else "outlook.com"
    return any(host == organisation or host.endswith("." + organisation) for host in hosts)


def _verdict(results: str, domain: str) -> Authentication:
    verdicts: dict[str, list[bool]] = {"dmarc": [], "dkim": [], "spf": []}
    for method, result, properties in _RESULT.findall(results):
        if result in {"pass", "fail", "softfail", "permerror"}:
            verdicts[method].append(result == "pass" and _aligned(method, properties, domain))
    for decisive in (verdicts["dmarc"], verdicts["dkim"] + verdicts["spf"]):
        if decisive:
            return Authentication.PASSED if any(decisive) else Authentication.FAILED
    return Authentication.ABSENT


def _aligned(method: str, properties: str, domain: str) -> bool:
    """True where what passed is the author's own domain (relaxed alignment); DMARC's pass needs no property."""
    named = [value.rpartition("@")[2].strip(".<>") for _, value in _PROPERTY.findall(properties)]
    if not named:
        return method == "dmarc"
    return any(domain == name or domain.endswith("." + name) or name.endswith("." + domain) for name in named if "." in name)


def automation(found: Fields, sender: Address) -> Automation | None:
    """Why nobody wrote this by hand, or None."""
    return _answered(found, sender) or _distributed(found)


def _answered(found: Fields, sender: Address) -> Automation | None:
    content = first(found, "content-type")
    report = parameter(content, "report-type").lower() if value_of(content) == "multipart/report" else ""
    submitted = value_of(first(found, "auto-submitted"))
    empty_path = "return-path" in found and first(found, "return-path").strip() == "<>"
    if report == "delivery-status" or _ROBOT_NAMES.fullmatch(sender.email.partition("@")[0]):
        return Automation.BOUNCE
    if report == "disposition-notification" or submitted.startswith("auto-replied") or _says_auto_reply(found):
        return Automation.AUTO_REPLY
    if submitted and submitted != "no":
        return Automation.BULK
    return Automation.AUTO_REPLY if empty_path else None


def _says_auto_reply(found: Fields) -> bool:
    if any(name in found for name in ("x-autoreply", "x-autorespond", "x-auto-reply")):
        return True
    precedence = value_of(first(found, "precedence")).replace("-", "_")
    return precedence == "auto_reply" or bool(_SUPPRESSED.search(first(found, "x-auto-response-suppress")))


def _distributed(found: Fields) -> Automation | None:
    precedence = value_of(first(found, "precedence"))
    if "list-post" in found and "no" not in first(found, "list-post").lower().split():
        return Automation.MAILING_LIST
    if precedence in {"bulk", "junk"} or any(name in found for name in _MARKETING):
        return Automation.BULK
    return Automation.MAILING_LIST if "list-id" in found or precedence == "list" else None
