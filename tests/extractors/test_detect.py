"""Which language a text is in."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractors.detect import detect, languages_in
from extractors.languages import CODES, language


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Hi Omar,\nwe will send the revised offer on Thursday.\nBest regards", "en"),
        ("السلام عليكم،\nسنرسل لكم العرض يوم الخميس.\nمع التحية", "ar"),
        ("Bonjour,\nnous vous enverrons le devis jeudi prochain.\nCordialement", "fr"),
        ("Guten Tag,\nwir senden Ihnen das Angebot am Donnerstag.\nMit freundlichen Grüßen", "de"),
        ("Hola,\nles enviaremos la oferta el jueves.\nSaludos", "es"),
        ("", "en"),
        ("12345 !!! 🙂", "en"),
        ("Привет", "en"),
        ("غداً", "ar"),
        ("lundi prochain", "fr"),
        ("nächsten Montag", "de"),
        ("el próximo lunes", "es"),
        ("next Monday", "en"),
        ("Depuis la mise à jour, l'application se ferme toute seule.", "fr"),
        ("Je te rappelle demain, mais pas avant midi.", "fr"),
        ("La entrega de la semana que viene no cambia, ya no hay más.", "es"),
        ("EUR 12,50 pro Stunde", "de"),
        ("1.500,00 € zzgl. MwSt.", "de"),
        ("450 € HT par mois", "fr"),
        ("99 € IVA incluido", "es"),
        ("نرجو إرسال ملف API قبل الخميس القادم مع الشكر", "ar"),
        ("Please find the letter titled عرض attached, and let us know by Monday", "en"),
    ],
)
def test_the_language_most_of_a_text_is_in(text: str, code: str):
    assert detect(text) == code


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("نلتقي يوم الأحد إن شاء الله. Please send the minutes before Thursday, thanks", ("en", "ar")),
        ("نلتقي يوم الأحد الساعة 3 GMT", ("ar", "en")),
        ("We will meet on Sunday at the office", ("en",)),
        ("Please send us the file.\nBonjour, nous vous enverrons le devis dans la semaine pour la suite.", ("fr", "en")),
        ("x" * 3000 + " غداً", ("en", "ar")),
    ],
)
def test_mixed_texts_are_read_by_all_their_languages(text: str, codes: tuple[str, ...]):
    assert languages_in(text) == codes


@given(st.text())
def test_any_text_has_a_language(text: str):
    found = languages_in(text)
    assert found
    assert set(found) <= set(CODES)
    assert len(set(found)) == len(found)


def test_each_code_has_its_file():
    assert [language(code).code for code in CODES] == list(CODES)


def test_other_codes_have_none():
    with pytest.raises(KeyError):
        language("base")


def test_am_behind_a_figure_is_no_german_word():
    assert detect("9:30 AM (UAE)") == "en"
    assert detect("11am GMT+4") == "en"
    assert detect("am 5. März um 11 Uhr") == "de"
