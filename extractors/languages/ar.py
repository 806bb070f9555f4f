"""Arabic: the words that dates, prices, promises, requests, agendas and mail programs use."""

from __future__ import annotations

from extractors.languages.base import Language, NumberWords

# ---------------------------------------------------------------------------------------------------------------- numbers

_UNITS = {"ثلاث": 3, "اربع": 4, "خمس": 5, "ست": 6, "سبع": 7, "ثماني": 8, "ثمان": 8, "تسع": 9}
_TENS = {"عشر": 20, "ثلاث": 30, "اربع": 40, "خمس": 50, "ست": 60, "سبع": 70, "ثمان": 80, "تسع": 90}
_TEEN = ("عشر", "عشرة")
_ONE_TWO_TEENS = {11: ("احد", "احدى", "حادي"), 12: ("اثنا", "اثني", "اثنتا", "اثنتي", "اتنا", "اتني")}
_EVERYDAY_TEENS = {
    11: "حداشر احدعش احداعش",
    12: "اتناشر اطنعش اثناعش",
    13: "تلتاشر ثلطعش ثلاثطعش",
    14: "اربعتاشر اربعطعش",
    15: "خمستاشر خمسطعش",
    16: "ستاشر ستطعش سطعش",
    17: "سبعتاشر سبعطعش",
    18: "تمنتاشر ثمنطعش",
    19: "تسعتاشر تسعطعش",
}
_HUNDRED = ("مائة", "مئة", "مية", "مئه")
_HUNDREDS_DUAL = ("مائتان", "مائتين", "مئتان", "مئتين", "مائتا", "مائتي", "مئتا", "مئتي", "ميتين")

# Masculine and feminine stems of the ordinals: ثالث / ثالثة, with and without the article.
_ORDINAL_STEMS = {"ثالث": 3, "رابع": 4, "خامس": 5, "سادس": 6, "سابع": 7, "ثامن": 8, "تاسع": 9, "عاشر": 10}
_ONES = {
    "اول": 1,
    "اولى": 1,
    "ثاني": 2,
    "ثانية": 2,
    "ثان": 2,
    **_ORDINAL_STEMS,
    **{f"{stem}ة": n for stem, n in _ORDINAL_STEMS.items()},
}
_IN_COMPOUNDS = {"حادي": 1, "حادية": 1, **{stem: n for stem, n in _ONES.items() if 2 <= n <= 9}}  # noqa: PLR2004
_ARTICLES = ("", "ال")

NUMBERS = NumberWords(
    values={
        **dict.fromkeys(("واحد", "واحدة"), 1),
        **dict.fromkeys(("اثنان", "اثنين", "اثنتان", "اثنتين", "اتنين"), 2),
        **{f"{stem}{end}": n for stem, n in _UNITS.items() for end in ("", "ة")},
        "تلات": 3,
        "تلاتة": 3,
        "تلت": 3,
        "ثمنية": 8,
        "تمانية": 8,
        "تمن": 8,
        "ثلث": 3,
        **dict.fromkeys(_TEEN, 10),
        **{f"{stem}{end} {teen}": n + 10 for stem, n in _UNITS.items() for end in ("", "ة") for teen in _TEEN},
        **{f"{stem} {teen}": n for n, stems in _ONE_TWO_TEENS.items() for stem in stems for teen in _TEEN},
        **{word: n for n, words in _EVERYDAY_TEENS.items() for word in words.split()},
        **{f"{stem}{end}": n for stem, n in _TENS.items() for end in ("ون", "ين")},
        **{f"{word}": 80 for word in ("ثمانون", "ثمانين", "تمانين")},
        "تلاتين": 30,
        **dict.fromkeys(_HUNDREDS_DUAL, 200),
        **{f"{stem}{hundred}": n * 100 for stem, n in _UNITS.items() for hundred in _HUNDRED},
        "تلتمية": 300,
        "ربعمية": 400,
        "تمنمية": 800,
        **dict.fromkeys(("الفان", "الفين", "الفي"), 2000),
        **dict.fromkeys(("مليونان", "مليونين", "مليوني"), 2 * 10**6),
        **dict.fromkeys(("ملياران", "مليارين"), 2 * 10**9),
    },
    scales={
        **dict.fromkeys((*_HUNDRED, "ميت"), 100),
        **dict.fromkeys(("الف", "الفا", "الاف", "تلاف"), 1000),
        **dict.fromkeys(("مليون", "مليونا", "ملايين"), 10**6),
        **dict.fromkeys(("مليار", "مليارا", "مليارات", "بليون"), 10**9),
    },
    fractions={"نصف": "0.5", "نص": "0.5", "ربع": "0.25", "ثلاثة ارباع": "0.75"},
    ordinals={
        **{f"{article}{word}": n for article in _ARTICLES for word, n in _ONES.items()},
        **{f"{article}{word} {teen}": n + 10 for article in _ARTICLES for word, n in _IN_COMPOUNDS.items() for teen in _TEEN},
        **{
            f"{article}{word} و{article}{ten}": n + value
            for article in _ARTICLES
            for word, n in _IN_COMPOUNDS.items()
            for ten, value in (("عشرون", 20), ("عشرين", 20), ("ثلاثون", 30), ("ثلاثين", 30))
            if n + value <= 31  # noqa: PLR2004
        },
        **{
            f"{article}{ten}": value
            for article in _ARTICLES
            for ten, value in (("عشرون", 20), ("عشرين", 20), ("ثلاثون", 30), ("ثلاثين", 30))
        },
    },
    gap=r"\s{1,3}",
    join=r"\s{1,3}و\s?",
    units_first=True,
)


# ------------------------------------------------------------------------------------------------------- dates and times


# ----------------------------------------------------------------------------------------------------------------- prices


# ------------------------------------------------------------------------------------------------ promises and requests


# ---------------------------------------------------------------------------------------------------------------- agendas


# ------------------------------------------------------------------------ mail programs: quotes, signatures, disclaimers


# --------------------------------------------------------------------------------------------------------- the language

LANGUAGE = Language(code="ar", name="Arabic", right_to_left=True, numbers=NUMBERS)
