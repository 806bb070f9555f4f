"""Sentences in both directions."""

import re
from dataclasses import replace

import pytest

from domain.alerting.wording import ARABIC as ARABIC_ALERTS
from domain.alerting.wording import ENGLISH as ENGLISH_ALERTS
from domain.alerting.wording import language_of
from domain.alerts import AlertKind
from frontends.lines import alert_words, amount, per, sentence
from frontends.phrases import ARABIC, ENGLISH
from tests.frontends.samples import ALERT, MEETING, MONDAY, PRICE

TOLD = {
    "en": "Overdue since Thu 5 Mar: تقرير الأداء (Acme, promised by Lina).",
    "ar": "متأخر منذ الخميس 5 مارس: API keys (Acme، وعد به Lina).",
}
OVERDUE = replace(ALERT, kind=AlertKind.PROMISE_OVERDUE)


@pytest.mark.parametrize("kind", [kind for kind in AlertKind if kind is not AlertKind.SOURCE_FAILING])
def test_an_alert_s_language_is_known_by_its_own_words(kind):
    facts = dict.fromkeys(re.findall(r"\{(\w+)\}", ENGLISH_ALERTS[kind]), "a plan for the portal is due")
    assert language_of(kind, ENGLISH_ALERTS[kind].format_map(dict.fromkeys(facts, "خطة العمل لـ"))) == "en"
    assert language_of(kind, ARABIC_ALERTS[kind].format_map(facts)) == "ar"


def test_an_alert_of_facts_alone_is_in_english():
    assert language_of(AlertKind.SOURCE_FAILING, "imap: away") == "en"


def test_an_alert_runs_as_its_own_language_does():
    english, arabic = (replace(OVERDUE, message=TOLD[language]) for language in ("en", "ar"))
    assert alert_words(english, ENGLISH) == TOLD["en"]
    assert alert_words(arabic, ARABIC) == TOLD["ar"]
    assert alert_words(english, ARABIC) == f"\u2066{TOLD['en']}\u2069"
    assert alert_words(arabic, ENGLISH) == f"\u2067{TOLD['ar']}\u2069"
    assert sentence(arabic, ARABIC, MONDAY) == TOLD["ar"]


def test_what_an_amount_is_per_stands_in_the_language_of_the_sentence():
    assert per("user per month", ENGLISH) == " per user per month"
    assert per(None, ENGLISH) == ""
    assert amount(PRICE, ENGLISH) == "SAR 12,500–15,000 per month"
    marked = sentence(PRICE, ARABIC, MONDAY, lambda fact: f"<{fact}>")
    assert marked == "<API integration> لـ <Acme Trading>: <12,500–15,000 SAR> لكل شهر"


def test_a_client_that_the_title_names_is_not_named_twice():
    assert sentence(MEETING, ENGLISH, MONDAY) == "09:00–10:00 Weekly sync (Acme Trading)"
    assert sentence(replace(MEETING, title="Acme Trading: sync"), ENGLISH, MONDAY) == "09:00–10:00 Acme Trading: sync"
    assert sentence(replace(MEETING, client=None), ENGLISH, MONDAY) == "09:00–10:00 Weekly sync"
