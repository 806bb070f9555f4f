"""Arabic: the words that dates, prices, promises, requests, agendas and mail programs use."""

from __future__ import annotations

from typing import Any

from domain.findings import Act, RemarkKind, Topic, Who
from extractors.languages.base import (
    ActWords,
    AgendaWords,
    DateRule,
    DateWords,
    Language,
    MailWords,
    NumberWords,
    PriceWords,
    phrases,
)
from extractors.languages.base import act_rule as _act

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


def _words(names: str) -> tuple[str, ...]:
    return tuple(names.split("، "))


def _of(names: dict[Any, str]) -> dict[str, Any]:
    """Each word to the key that it stands under."""
    return {word: value for value, words in names.items() for word in _words(words)}


_MONTHS = {
    1: "يناير، كانون الثاني، كانون ثاني، جانفي",
    2: "فبراير، شباط، فيفري",
    3: "مارس، آذار",
    4: "أبريل، أفريل",
    5: "مايو، أيار",
    6: "يونيو، يونيه، حزيران",
    7: "يوليو، يوليه، جويلية",
    8: "أغسطس، غشت، أوت",
    9: "سبتمبر، أيلول، شتنبر",
    10: "أكتوبر، تشرين الأول، تشرين أول",
    11: "نوفمبر، تشرين الثاني، تشرين ثاني، نونبر",
    12: "ديسمبر، كانون الأول، كانون أول، دجنبر",
}
_WEAK_MONTHS = {4: "نيسان", 5: "ماي", 6: "جوان", 7: "تموز", 8: "آب"}  # also a car, a place, a father
_HIJRI_MONTHS = {
    1: "محرم، المحرم",
    2: "صفر",
    3: "ربيع الأول، ربيع أول",
    4: "ربيع الآخر، ربيع الثاني، ربيع آخر، ربيع ثاني، ربيع ثان",
    5: "جمادى الأولى، جمادى الأول، جماد الأول، جماد أول",
    6: "جمادى الآخرة، جمادى الثانية، جمادى الثاني، جمادى الآخر، جماد الثاني، جماد الآخر",
    7: "رجب",
    8: "شعبان",
    9: "رمضان",
    10: "شوال",
    11: "ذو القعدة، ذي القعدة",
    12: "ذو الحجة، ذي الحجة",
}
_WEEKDAYS = {
    0: "الاثنين، الإتنين",
    1: "الثلاثاء، الثلاثا، الثلثاء، التلات، الثلوث",
    2: "الأربعاء، الأربعا، الربوع",
    3: "الخميس",
    4: "الجمعة",
    5: "السبت",
    6: "الأحد، الحد",
}
_BARE_WEEKDAYS = {1: "ثلاثاء، ثلاثا", 2: "أربعاء، أربعا", 3: "خميس", 4: "جمعة", 5: "سبت", 6: "أحد"}  # names of people, "anyone"
_TIME_UNITS = {
    "second": "ثواني، ثوان",
    "minute": "دقيقة، دقائق",
    "hour": "ساعة، ساعات",
    "day": "يوم، أيام، يوما",
    "week": "أسبوع، أسابيع، أسبوعا",
    "month": "شهر، أشهر، شهور، شهرا",
    "year": "سنة، سنوات، سنين، عام، أعوام، عاما",
}
_TIME_DUALS = {
    "second": "ثانيتين، ثانيتان",
    "minute": "دقيقتين، دقيقتان",
    "hour": "ساعتين، ساعتان",
    "day": "يومين، يومان",
    "week": "أسبوعين، أسبوعان",
    "month": "شهرين، شهران",
    "year": "سنتين، سنتان، عامين، عامان",
}
_PLACES = {
    ("Riyadh", "Asia/Riyadh"): "الرياض، السعودية، المملكة، المملكة العربية السعودية، مكة المكرمة، مكة، جدة",
    ("Dubai", "Asia/Dubai"): "دبي، الإمارات، أبوظبي، أبو ظبي، الشارقة، الخليج",
    ("Cairo", "Africa/Cairo"): "القاهرة، مصر",
    ("Amman", "Asia/Amman"): "عمان، الأردن",
    ("Beirut", "Asia/Beirut"): "بيروت، لبنان",
    ("Kuwait", "Asia/Kuwait"): "الكويت",
    ("Doha", "Asia/Qatar"): "الدوحة، قطر",
    ("Bahrain", "Asia/Bahrain"): "البحرين، المنامة",
    ("Muscat", "Asia/Muscat"): "مسقط، سلطنة عمان",
    ("Baghdad", "Asia/Baghdad"): "بغداد، العراق",
    ("Damascus", "Asia/Damascus"): "دمشق، سوريا",
    ("Jerusalem", "Asia/Jerusalem"): "القدس",
    ("Tunis", "Africa/Tunis"): "تونس",
    ("Casablanca", "Africa/Casablanca"): "الدار البيضاء، الرباط",
    ("Algiers", "Africa/Algiers"): "الجزائر",
    ("Khartoum", "Africa/Khartoum"): "الخرطوم، السودان",
    ("Istanbul", "Europe/Istanbul"): "إسطنبول، تركيا",
    ("London", "Europe/London"): "لندن، بريطانيا",
    ("Paris", "Europe/Paris"): "باريس، فرنسا",
    ("Berlin", "Europe/Berlin"): "برلين، ألمانيا",
    ("New York", "America/New_York"): "نيويورك",
    ("UTC", "UTC"): "غرينتش، جرينتش، غرينيتش، غرينتش العالمي، GMT، UTC",
    ("GST", "Asia/Dubai"): "GST",
    ("AST", "Asia/Riyadh"): "AST، KSA",
}
_DAY_PARTS = {
    ("dawn", 180, 360): "فجرا، الفجر، فجر",
    ("morning", 480, 720): "صباحا، الصباح، الصبح، صبحا، صباح، ضحى، الضحى، قبل الظهر، هذا الصباح، صباح هذا",
    ("noon", 720, 900): "ظهرا، الظهر، الظهيرة، ظهر، ظهيرة",
    ("afternoon", 720, 960): "بعد الظهر، بعد ظهر، عصرا، العصر، عصر، بعد العصر",
    ("evening", 960, 1200): "مساء، مساءا، المساء، المسا، المغرب، مغربا، قبل المغرب، بعد المغرب، العشاء، بعد العشاء",
    ("night", 1200, 1440): "ليلا، الليل، بالليل، ليل",
}
_COMING = """القادم، القادمة، المقبل، المقبلة، الجاي، الجاية، جاي، اللي جاي، اللي جاية، الياي، اللي ياي، التالي، التالية، الآتي،
 الآتية، القادمين، المقبلين""".replace("\n", "")
_GONE = """الماضي، الماضية، الماض، السابق، السابقة، الفائت، الفائتة، الفايت، المنصرم، المنصرمة، اللي فات، اللي فاتت، اللي راح،
 اللي طاف، الماضيين، آخر""".replace("\n", "")
_HOUR = "(ORD|SECOND|HOURNUM|CLOCKSHAPE|DOTCLOCK|HCLOCK)"

DATES = DateWords(
    words={
        "MONTH": _of(_MONTHS),
        "WEAKMONTH": _of(_WEAK_MONTHS),
        "HIJRIMONTH": _of(_HIJRI_MONTHS),
        "AH": _words("هـ، هجري، هجرية، هجريا، للهجرة"),
        "HOLIDAY": _of(
            {
                "eid": "العيد، إجازة العيد، عطلة العيد",
                "eid al-fitr": "عيد الفطر، عيد الفطر المبارك، العيد الصغير",
                "eid al-adha": "عيد الأضحى، عيد الأضحى المبارك، العيد الكبير، عيد النحر",
                "arafah": "يوم عرفة، وقفة عرفات، يوم عرفات",
                "islamic new year": "رأس السنة الهجرية، رأس العام الهجري، السنة الهجرية الجديدة",
                "ashura": "عاشوراء، يوم عاشوراء",
                "mawlid": "المولد النبوي، المولد النبوي الشريف",
                "isra": "الإسراء والمعراج",
                "laylat al-qadr": "ليلة القدر",
                "new year": "رأس السنة، رأس السنة الميلادية",
                "black friday": "الجمعة البيضاء، الجمعة السوداء",
                "christmas": "عيد الميلاد، عيد الميلاد المجيد، كريسماس، الكريسماس",
                "easter": "عيد الفصح، عيد القيامة",
                "may day": "عيد العمال، عيد العمل، يوم العمال",
                "national": "اليوم الوطني، العيد الوطني",
                "saudi national": "اليوم الوطني السعودي",
                "uae national": "اليوم الوطني الإماراتي، عيد الاتحاد",
                "saudi founding": "يوم التأسيس",
                "saudi flag": "يوم العلم السعودي",
                "commemoration": "يوم الشهيد",
                "kuwait liberation": "عيد التحرير، يوم التحرير",
                "qatar sport": "اليوم الرياضي",
                "orthodox easter monday": "شم النسيم",
                "mothers, arab": "عيد الأم، يوم الأم",
                "women": "يوم المرأة العالمي، اليوم العالمي للمرأة",
                "valentine": "عيد الحب",
                "nowruz": "النوروز، نوروز، النيروز، عيد النوروز",
                "new year eve": "ليلة رأس السنة",
                "chinese new year": "رأس السنة الصينية، السنة الصينية الجديدة",
                "diwali": "ديوالي، الديوالي",
                "july revolution": "عيد ثورة يوليو، عيد ثورة 23 يوليو",
                "sinai liberation": "عيد تحرير سيناء",
                "shab e barat": "ليلة النصف من شعبان",
            }
        ),
        "WEEKDAY": {**_of(_WEEKDAYS), "للاثنين": 0},
        "WEAKDAY": _of(_BARE_WEEKDAYS),
        "UNIT": _of(_TIME_UNITS),
        "DUAL": _of(_TIME_DUALS),
        "DUALOF": {"يومي": "day", "ساعتي": "hour", "أسبوعي": "week"},
        "ORD": dict.fromkeys(_words("الأخير، الأخيرة، أخير"), -1),
        "PLACE": _words("شارع، مدينة، مستشفى، جامعة، ميدان، كوبري، محور، جسر، حي، ثورة، حرب، نصر، شركة، سيارة، سيارات، السيد، السيدة، الأستاذ، الأخ"),
        "BREAK": _words("باب، الأحد عشر، الأحد عشرة، كل عام وأنتم، كل عام وأنت، كل سنة وأنتم، كل سنة وانت، صباح الخير، مساء الخير، صباح النور، مساء النور، اليوم السابع، نفس اليوم، ذلك اليوم، ذاك اليوم، تلك السنة، ذلك العام، أيام العمل الرسمية"),
        "TODAY": _words("اليوم، النهاردة، النهارده، هاليوم"),
        "SECOND": {"ثانية": 2, "الثانية": 2},
        "QUARTER": dict.fromkeys(_words("ربع، الربع، ربعا، أرباع"), "quarter"),
        "HALF": _words("نصف، النصف، نص، نصفا"),
        "HOURPART": dict.fromkeys(_words("ثلث، الثلث، ثلثا"), 20),
        "FEW": dict.fromkeys(_words("بضع، بضعة، عدة، قليلة، القليلة"), 3),
        "PART": _of(_DAY_PARTS),
        "NIGHT": {
            **dict.fromkeys(_words("الليلة، هذه الليلة، هالليلة، الليلة دي"), ("night", 1080, 1440)),
            **dict.fromkeys(_words("هذا المساء، مساء اليوم"), ("evening", 960, 1200)),
        },
        "NOON": {**dict.fromkeys(_words("منتصف النهار، وقت الظهر"), 12), **dict.fromkeys(_words("منتصف الليل، نصف الليل، نص الليل"), 0)},
        "AMPM": {"ص": "am", "م": "pm", "بعد منتصف الليل": "am"},
        "CLOCKWORD": ("الساعة",),
        "MINUS": ("إلا",),
        "FROMNOW": _words("من الآن، من اليوم، من تاريخه، من تاريخ اليوم"),
        "THEREAFTER": _words("بعد ذلك، بعدها، من بعدها"),
        "SAMEDAY": _words("نفس اليوم، اليوم نفسه، اليوم ذاته"),
        "LABEL": _words("المرحلة، مرحلة، القاعة، قاعة، الغرفة، غرفة، الطابق، البند، بند، الخطوة، خطوة، الإصدار، إصدار، المبنى، البوابة، بوابة، الفاتورة، الطلب، الصفحة، صفحة، الوحدة، الدفعة، دفعة، التذكرة، النقطة، نقطة، الفقرة، المادة"),
        "RIGHTNOW": _words("الآن، هذه اللحظة، في هذه اللحظة"),
        "NOW": _words("دلوقتي، هلأ، الحين، هسه، هسع"),
        "RELDAY": {
            **dict.fromkeys(_words("غدا، غد، الغد، بكرا، بكرة، باكر، باجر، يوم غد، يوم الغد"), 1),
            **dict.fromkeys(_words("بعد غد، بعد الغد، بعد غدا، يوم بعد غد، اليوم الذي بعد الغد، بعد بكرا، بعد بكرة، بعد باكر، بعد باجر، عقب باكر، عقب باجر، عقب بكرة"), 2),
            **dict.fromkeys(_words("أمس، يوم أمس، البارحة، مبارح، امبارح، البارح"), -1),
            **dict.fromkeys(_words("أول أمس، أول من أمس، أمس الأول، قبل أمس، يوم قبل أمس، أول مبارح، أول امبارح"), -2),
        },
        "EDGE": {
            **dict.fromkeys(_words("نهاية اليوم، آخر اليوم، نهاية النهار، آخر النهار"), "eod"),
            **dict.fromkeys(_words("نهاية الدوام، آخر الدوام، انتهاء الدوام، نهاية يوم العمل، نهاية ساعات العمل، نهاية دوام، انتهاء دوام، آخر دوام"), "cob"),
        },
        "WEEKEND": _words("عطلة نهاية الأسبوع، إجازة نهاية الأسبوع، الويكند"),
        "ZONE": {
            f"{before}{place}": zone
            for zone, places in _PLACES.items()
            for place in _words(places)
            for before in ("بتوقيت ", "توقيت ", "حسب توقيت ", *(("",) if place.isascii() else ()))
        },
        "FREQUENCY": {"يوميا": "FREQ=DAILY", "أسبوعيا": "FREQ=WEEKLY", "شهريا": "FREQ=MONTHLY", "سنويا": "FREQ=YEARLY"},
        "NEXT": dict.fromkeys(_words(_COMING), "coming"),
        "LAST": _words(_GONE),
        "THIS": _words("هذا، هذه، هاد، هاذا، هذي، هاي، هال، الحالي، الحالية، الجاري، الجارية، ده، دا"),
        "FISCAL": _words("العام المالي، السنة المالية، عام مالي، سنة مالية"),
        "AFTERNEXT": _words("بعد القادم، بعد القادمة، بعد المقبل، ما بعد القادم، اللي بعده، اللي بعدها، بعد الجاي"),
        "END": _words("نهاية، أواخر، ختام، أواخر شهر"),
        "START": _words("بداية، أوائل، مطلع، مستهل"),
        "MIDDLE": _words("منتصف، أواسط"),
        "EVERY": ("كل",),
        "WORKING": _words("عمل، دوام، عمل رسمية، عمل رسمي"),
        "FROM": _words("من، ابتداء من، اعتبارا من، بدءا من"),
        "IN": _words("في، ب، بتاريخ، في تاريخ، تاريخ، فى"),
        "ON": _words("الموافق، الموافقة، المصادف"),
        "TO": _words("إلى، لـ، ل"),
        "UNTIL": _words("حتى، لغاية، لحد، وحتى"),
        "BETWEEN": _words("بين، ما بين"),
        "AND": ("و",),
        "OR": ("أو",),
        "THE": ("ال",),
        "WITHIN": _words("خلال، في غضون، في خلال، ضمن، في ظرف، خلال مدة أقصاها، في مدة أقصاها، خلال مدة لا تتجاوز"),
        "BEFORE": ("قبل",),
        "AFTER": _words("بعد، عقب"),
        "SINCE": _words("منذ، مذ"),
        "BY": _words("بحلول، في موعد أقصاه، بموعد أقصاه، في موعد لا يتجاوز، في أجل أقصاه، بحد أقصى، كحد أقصى، على أبعد تقدير، كأقصى حد، بتاريخ أقصاه، في تاريخ أقصاه"),
        "ABOUT": _words("حوالي، تقريبا، قرابة، نحو، بحدود، بحوالي، في حدود"),
        "FOR": _words("لمدة، مدة، لفترة"),
        "ALL": _words("طوال، طيلة"),
        "AT": ("عند", "على"),
    },
    clitics=(("و", "AND"), ("ف", None), ("ب", "IN"), ("لل", "TO"), ("ل", "TO"), ("هال", "THIS"), ("ال", "THE")),
    followers=_words("بإذن، إن، ان، في، من، على، عند، مع، لمدة، كما، أو، ثم، الساعة، صباحا، مساء، لطفا، فضلا، وشكرا، شكرا، بالتوفيق، حسب، لدى، لدينا، وسوف، وسنقوم، القادم، المقبل، الماضي، لو، لأن، حيث، بمقر، بمكتب، عبر، بحضور، و، ان شاء، بتوقيت"),
    past_cues=r"شكرا (?:جزيلا )?(?:لكم |لك )?على|\b(?:و|ف)?(?:تم|تمت|كان|كانت) |اجتمعنا|التقينا|ارسلنا|ارسلت|ناقشنا|تحدثنا|استلمنا|وصلنا|وصلتنا|حضرنا|اتصلت|اتفقنا",
    future_cues=r"\bس[ينتا]|سوف|راح|رح |سيتم|نرجو|يرجى|موعد|قبل|نلتقي|نجتمع|دعنا|خلينا|تأجيل|ترحيل|جدولة|نقل \S{2,20} (?:\S{2,20} )?إلى",
    orders=("adjective last", "working last", "hour in part", "quarters", "places", "labels", "dashed"),
    without=("quarter of year", "quarter with its year", "weekday, day of month", "turned weekday", "nights"),
    rules=(
        DateRule("names", "day named", "unit:UNIT day:(WEEKDAY|WEAKDAY|FULLDATE|SHORTDATE)", "word_order.day_named"),
        DateRule("names", "month named", "THE? unit:UNIT month:ANYMONTH", "word_order.month_named"),
        DateRule("names", "month by number", "THE? unit:UNIT number:(ORD|SECOND|N12) (?!UNIT|DUAL|WORKING|SECOND|NEXT|LAST|THE)", "word_order.month_numbered"),
        DateRule("names", "year named", "THE? unit:UNIT year:YEAR4", "word_order.year_named"),
        DateRule("names", "day by its number", "unit:UNIT day:(N12|N24|N31|ORD) (?=FROM|OF|IN|MONTH|WEAKMONTH|UNIT|HIJRIMONTH|SLASH)", "word_order.day_named"),
        DateRule("names", "word_order.monday", "(?<=ORD|LAST|UNIT) two:N12 (?=FROM|IN|OF|THE)", "word_order.monday"),
        DateRule("names", "every monday", "(?<=EVERY) two:N12 (?!UNIT|DUAL)", "word_order.monday"),
        DateRule("names", "monday of the week", "two:N12 (?=THE UNIT)", "word_order.monday"),
        DateRule("names", "hour and minutes said", f"CLOCKWORD clock:{_HOUR} (AND|MINUS) by:MINUTENUM minutes:UNIT", "word_order.clock_said"),
        DateRule("names", "year of the era", "year:YEAR4 mark:AMPM", "word_order.year_marked"),
        DateRule("lengths", "two working units", "dual:DUALOF WORKING", "lengths.dual"),
        DateRule("lengths", "one unit", "(?<=FOR|AFTER|BEFORE|SINCE|WITHIN|ABOUT|FROM) unit:UNIT WORKING? (?!NEXT|LAST|THIS|N12|N24|N31|ORD|THE|DATE|TODAY|MONTH|WEAKMONTH|HIJRIMONTH)", "word_order.one_unit"),
        DateRule("lengths", "one unit and a part", "unit:UNIT AND part:(HALF|QUARTER|HOURPART)", "word_order.one_unit"),
        DateRule("lengths", "one unit, counted", "unit:UNIT one:N12", "word_order.one_unit"),
        DateRule("lengths", "one or two", "unit:UNIT OR dual:DUAL WORKING?", "lengths.dual"),
        DateRule("lengths", "working day of a month", "THE? (number:ORD|LAST) unit:UNIT WORKING (IN|FROM|OF)* (THE? whole:UNIT turn:(NEXT|LAST|THIS)?|month:ANYMONTH)", "inside.working_day_of_month"),
        DateRule("lengths", "one working unit", "unit:UNIT WORKING", "word_order.one_unit"),
        DateRule("clocks", "hour said", f"CLOCKWORD clock:{_HOUR} (AND by:(HALF|QUARTER|HOURPART|MINUTENUM|LENGTH))?", "word_order.clock_said"),
        DateRule("clocks", "hour less", f"CLOCKWORD clock:{_HOUR} MINUS by:(QUARTER|HOURPART|MINUTENUM|LENGTH)", "word_order.clock_said"),
        DateRule("clocks", "hour and part", "clock:(ORD|SECOND|HOURNUM) (AND|MINUS) by:(HALF|QUARTER|HOURPART) (?!UNIT)", "word_order.clock_said"),
        DateRule("clocks", "ordinal hour in a part", "clock:(ORD|SECOND) (?=PART|NIGHT|AMPM|AND LENGTH PART)", "word_order.clock_said"),
        DateRule("clocks", "hour and minutes in a part", "clock:(ORD|SECOND|CLOCK) AND by:LENGTH (?=PART|AMPM)", "word_order.clock_said"),
        DateRule("clocks", "digits in a part", "clock:(N999|N9999|YEAR4) part:PART", "clocks.in_part"),
        DateRule("clocks", "hours to hours", "FROM clock:(ORD|SECOND) (?=TO|UNTIL)", "word_order.clock_said"),
        DateRule("clocks", "to an hour", "(?<=TO|UNTIL) clock:(ORD|SECOND) (?!FROM|MONTH|OF)", "word_order.clock_said"),
        DateRule("days", "weekday, day month", "weekday:ANYDAY (COMMA|ON|IN|THE)* day:DAYORD (FROM|OF|IN|SLASH)* month:ANYMONTH (THE? (COMMA|FROM|FOR|IN|TO)* year:YEAR)?", "word_order.weekday_day_month"),
        DateRule("days", "day month, joined", "(?<!UNIT|WEEKDAY|WEAKDAY|HALF)(?<!HALF THE) TODAY? THE? day:DAYORD (FROM|OF|IN|SLASH|COMMA)* month:ANYMONTH ((COMMA|FROM|FOR|IN|TO)* year:YEAR)?", "calendar_days.day_month"),
        DateRule("days", "month / day", "(weekday:ANYDAY COMMA?)? month:ANYMONTH (SLASH|DASH)? day:(DAYNUM|ORD) ((COMMA|FROM|FOR|IN|TO)* year:YEAR)?", "calendar_days.day_month"),
        DateRule("days", "days of a month, joined", "(FROM|BETWEEN)? low:DAYORD (UPTO|AND) high:DAYORD (FROM|OF|IN)? month:ANYMONTH ((COMMA|FROM|FOR|IN|TO)* year:YEAR)?", "ranges.days_of_month"),
        DateRule("days", "month year, joined", "month:ANYMONTH (COMMA|FROM|FOR|IN|TO)* year:YEAR", "calendar_days.named_month"),
        DateRule("days", "year", "year:NAMEDYEAR", "calendar_days.whole_year"),
        DateRule("days", "weekday by its ordinal", "weekday:ANYDAY THE? day:(ORD|DAYNUM) (?!(FROM|OF|IN|THE)* (UNIT|MONTH|WEAKMONTH|HIJRIMONTH|PERIOD|DASH|COLON|AMPM|PART|UPTO))", "calendar_days.day_of_month"),
        DateRule("days", "hijri in digits", "(weekday:ANYDAY COMMA?)? date:FULLDATE AH", "calendar_days.full"),
        DateRule("days", "hijri date, joined", "(weekday:ANYDAY COMMA?)? (UNIT|TODAY)? THE? day:DAYORD (FROM|OF|IN|DASH|COMMA|UNIT)* month:HIJRIMONTH ((COMMA|FROM|FOR|IN|TO|UNIT)* year:(N9999|YEAR4))? AH?", "feasts.hijri"),
        DateRule("days", "hijri month, joined", "month:HIJRIMONTH (COMMA|FROM|FOR|IN|TO|UNIT)* year:(N9999|YEAR4) AH?", "feasts.hijri"),
        DateRule("days", "feast, its year joined", "feast:HOLIDAY (COMMA|FROM|FOR|IN|TO|UNIT)* year:(YEAR4|NAMEDYEAR)", "feasts.feast"),
        DateRule("days", "hijri month named", "THE? unit:UNIT month:HIJRIMONTH ((COMMA|FROM|FOR|IN|TO|UNIT)* year:(N9999|YEAR4))? AH?", "word_order.hijri_month_named"),
        DateRule("days", "hijri month by its cue", "(?<=WITHIN|IN|FROM|TO|FOR) month:HIJRIMONTH", "feasts.hijri"),
        DateRule("periods", "today", "THIS? TODAY (?!ORD|SECOND|LAST|NEXT|FROM UNIT)", "word_order.today_said"),
        DateRule("periods", "today turned", "TODAY turn:(NEXT|LAST)", "word_order.today_said"),
        DateRule("periods", "weekday, turned before", "turn:(THIS|LAST|NEXT) weekday:ANYDAY (?!(FROM|IN|OF) (THE UNIT|PERIOD))", "periods.turned_weekday"),
        DateRule("periods", "this unit", "turn:THIS THE? unit:(UNIT|QUARTER|WEEKEND)", "periods.turned_unit"),
        DateRule("periods", "middle of a month", "(MIDDLE|HALF) (period:PERIOD|month:ANYMONTH|THE whole:UNIT)", "word_order.middle_day"),
        DateRule("within", "day, ordinal", "(TODAY|THE? unit:UNIT) day:ORDINAL (OF|FROM|IN)? period:PERIOD", "word_order.day_by_ordinal"),
        DateRule("counted", "counted from something", "(WITHIN|AFTER|BEFORE|IN)? length:LENGTH FROM IN? (?!END THE? (PERIOD|DATE|UNIT|QUARTER|WEEKDATE)) (?=BREAK|END)", "counting.after_something"),
        DateRule("edges", "first or last of a period", "(first:ORD|LAST) (period:PERIOD|THE whole:UNIT)", "word_order.first_or_last"),
        DateRule("ranges", "range, joined", "FROM? first:(DATE|WEEKDATE|PERIOD|MOMENT) AND? (UNTIL|TO) last:(DATE|WEEKDATE|PERIOD|MOMENT)", "ranges.date_range"),
        DateRule("parts alone", "before a part", "BEFORE THE? part:PART", "combining.before_part"),
        DateRule("counted", "after a length from a day", "AFTER length:LENGTH FROM start:(DATE|WEEKDATE)", "counting.length_from"),
        DateRule("counted", "before a length from a day", "BEFORE length:LENGTH FROM start:(DATE|WEEKDATE)", "counting.length_from"),
        DateRule("edges", "length from the end of a period", "(AFTER|BEFORE) length:LENGTH FROM period:PERIOD", "edges.counted_from_end"),
        DateRule("counted", "after a length", "AFTER (ABOUT)? length:LENGTH FROMNOW? (?!FROM THE? END)", "counting.from_now"),
        DateRule("counted", "ago, by before", "(BEFORE|SINCE|FROM) (ABOUT|MORE|LESS)? length:LENGTH (?!TO|UNTIL|FROM|BEFORE|AFTER|AND)", "counting.ago"),
        DateRule("together", "day and clock, joined", "date:(DATE|WEEKDATE) (COMMA|ON|IN|AT)* clock:CLOCK", "word_order.moment_joined"),
        DateRule("together", "span of a day, joined", "times:(TIMESPAN|HOURSPAN) FROM date:(DATE|WEEKDATE)", "combining.day_span"),
    ),
)  # fmt: skip


# ----------------------------------------------------------------------------------------------------------------- prices

PRICES = PriceWords(
    currencies={
        "USD CAD AUD": "دولار|دولارات|دولارا|دولاراً",
        "USD": "دولار أمريكي|دولار امريكي|دولارا أمريكيا|دولارات أمريكية|دولار أميركي|دولارا أميركيا",
        "CAD": "دولار كندي|دولارات كندية|دولارا كنديا",
        "AUD": "دولار أسترالي|دولارات أسترالية|دولار استرالي",
        "EUR": "يورو|أورو|اورو|ايرو|اويرو",
        "AED MAD": "درهم|دراهم|درهما",
        "AED": "درهم إماراتي|دراهم إماراتية|درهما إماراتيا|درهم اماراتيا|درهماً إماراتياً",
        "MAD": "درهم مغربي|دراهم مغربية|درهما مغربيا",
        "SAR QAR OMR YER IRR": "ريال|ريالات|ريالا|﷼",
        "SAR": "ريال سعودي|ريالات سعودية|ريالا سعوديا|ريال سعوديا",
        "QAR": "ريال قطري|ريالات قطرية|ريالا قطريا",
        "OMR": "ريال عماني|ريالات عمانية|ريالا عمانيا",
        "YER": "ريال يمني|ريالات يمنية|ريالا يمنيا",
        "IRR": "ريال إيراني|ريالات إيرانية",
        "IRT": "تومان",
        "KWD JOD BHD IQD TND DZD LYD": "دينار|دنانير|دينارا",
        "KWD": "دينار كويتي|دنانير كويتية|دينارا كويتيا",
        "JOD": "دينار أردني|دنانير أردنية|دينارا أردنيا|دينار اردني",
        "BHD": "دينار بحريني|دنانير بحرينية|دينارا بحرينيا",
        "IQD": "دينار عراقي|دنانير عراقية|دينارا عراقيا",
        "TND": "دينار تونسي|دنانير تونسية|دينارا تونسيا",
        "DZD": "دينار جزائري|دنانير جزائرية|دينارا جزائريا",
        "LYD": "دينار ليبي|دنانير ليبية|دينارا ليبيا",
        "EGP GBP SDG": "جنيه|جنيهات|جنيها|جنية",
        "EGP": "جنيه مصري|جنيهات مصرية|جنيها مصريا|جنيهات مصريه|جنية مصري",
        "GBP": "جنيه إسترليني|جنيه استرليني|جنيهات إسترلينية|جنيهات استرلينية|جنيها إسترلينيا|باوند|باوندات|جنيه بريطاني",
        "SDG": "جنيه سوداني|جنيهات سودانية|جنيها سودانيا",
        "LBP SYP TRY": "ليرة|ليرات",
        "LBP": "ليرة لبنانية|ليرات لبنانية|ليره لبنانيه",
        "SYP": "ليرة سورية|ليرات سورية",
        "TRY": "ليرة تركية|ليرات تركية",
        "ILS": "شيكل|شيقل|شواقل|شواكل|شيكلات|شيقلات|شيكلا",
        "INR PKR": "روبية|روبيات",
        "INR": "روبية هندية|روبيات هندية",
        "PKR": "روبية باكستانية|روبيات باكستانية",
        "CHF": "فرنك سويسري|فرنكات سويسرية|فرنكا سويسريا",
        "XOF XAF CHF": "فرنك|فرنكات|فرنكا",
        "JPY": "ين|ين ياباني",
        "CNY": "يوان|يوان صيني|يوانات",
        "RUB": "روبل|روبلات|روبل روسي",
        "SEK": "كرونة سويدية|كرونات سويدية",
        "SEK NOK DKK": "كرونة|كرونات",
    },
    minors={
        "USD EUR": "سنت|سنتات|سنتا|سينت|سينتات|سنتيم|سنتيمات",
        "AED KWD BHD JOD": "فلس|فلوس|فلسا",
        "SAR QAR": "هللة|هللات|هلله",
        "EGP": "قرش|قروش|قرشا",
        "OMR": "بيسة|بيسات",
        "GBP": "بنس|بنسات",
    },
    duals={
        "USD CAD AUD": "دولاران|دولارين",
        "AED MAD": "درهمان|درهمين",
        "SAR QAR OMR YER IRR": "ريالان|ريالين",
        "KWD JOD BHD IQD TND DZD LYD": "ديناران|دينارين",
        "EGP GBP SDG": "جنيهان|جنيهين",
    },
    magnitudes={
        "الف": 1000,
        "الاف": 1000,
        "ألفا": 1000,
        "مليون": 10**6,
        "مليونا": 10**6,
        "ملايين": 10**6,
        "مليار": 10**9,
        "مليارا": 10**9,
        "مليارات": 10**9,
        "بليون": 10**9,
        "مئة": 100,
        "مائة": 100,
        "ميه": 100,
        "مية": 100,
    },
    link="من |",
    minor_join="و",
    vague=r"آلاف|ملايين|مليارات|مئات|عشرات|مئات الآلاف|عشرات الآلاف",
    ranges=(
        ("من", "إلى"),
        ("بين", "و"),
        ("ما بين", "و"),
        ("ما بين", "إلى"),
        ("بين", "إلى"),
        ("من", "حتى"),
        ("من", "ل"),
        ("", "إلى"),
        ("", "الى"),
        ("يتراوح بين", "و"),
        ("تتراوح بين", "و"),
    ),
    changes=r"رفع\w{0,3}|زاد\w{0,2}|زياده|ارتفع\w{0,2}|ارتفاع|انخفض\w{0,2}|انخفاض|خفض\w{0,3}|تخفيض\w{0,3}|تعديل\w{0,3}|عدل\w{0,3}|تغير\w{0,2}|تغيير\w{0,3}|تغيّر",
    about=r"حوالي|تقريبا|نحو|قرابة|بحدود|في حدود|زهاء|ما يقارب|يقارب|تقارب|حدود|مايقارب|~",
    about_after=r"تقريبا|على وجه التقريب",
    at_least=r"ابتداء من|ابتداءا من|تبدأ من|يبدأ من|بدءا من|اعتبارا من|لا يقل عن|لا تقل عن|لا يقل|أكثر من|اكتر من|ما لا يقل عن|ما يزيد عن|يزيد عن|تزيد عن|يزيد على|فوق|تتجاوز|يتجاوز|بحد أدنى|كحد أدنى|الحد الأدنى|من فوق",
    at_least_after=r"على الأقل|على الاقل|كحد أدنى|بحد أدنى|فأكثر|فما فوق|أو أكثر",
    at_most=r"حتى|لغاية|بحد أقصى|كحد أقصى|الحد الأقصى|لا يتجاوز|لا تتجاوز|لا يزيد عن|لا تزيد عن|لا يتعدى|لا تتعدى|أقل من|اقل من|ما دون|دون|تحت|بما لا يتجاوز|بما لا يزيد عن",
    at_most_after=r"على الأكثر|على الاكثر|كحد أقصى|بحد أقصى|أو أقل|فأقل",
    per=r"لكل|لل|في ال|بال|عن كل|في|كل|/|بـ|ل",
    units={
        "month": "شهر|شهور|أشهر|الشهر",
        "year": "سنة|عام|السنة|العام",
        "quarter": "ربع سنة",
        "week": "أسبوع|الأسبوع",
        "day": "يوم|اليوم|يوم عمل",
        "hour": "ساعة|الساعة|ساعة عمل",
        "night": "ليلة|الليلة",
        "user": "مستخدم|المستخدم|مستخدمين",
        "license": "رخصة|ترخيص|الرخصة",
        "person": "شخص|فرد|الشخص|الفرد",
        "employee": "موظف|الموظف",
        "student": "طالب|الطالب",
        "device": "جهاز|الجهاز",
        "server": "خادم|سيرفر|الخادم|السيرفر",
        "site": "موقع|الموقع",
        "branch": "فرع|الفرع",
        "message": "رسالة|الرسالة",
        "call": "مكالمة|اتصال",
        "transaction": "عملية|معاملة|العملية",
        "order": "طلب|الطلب|طلبية",
        "piece": "قطعة|القطعة|حبة|الحبة",
        "unit": "وحدة|الوحدة",
        "carton": "كرتون|كرتونة",
        "page": "صفحة|الصفحة",
        "screen": "شاشة|الشاشة",
        "word": "كلمة|الكلمة",
        "kg": "كيلو|كيلوغرام|كيلوجرام|كغ|كجم",
        "ton": "طن",
        "km": "كيلومتر",
        "metre": "متر|المتر",
        "square metre": "متر مربع|م2",
        "room": "غرفة|الغرفة",
        "project": "مشروع|المشروع",
    },
    rates={
        "month": "شهريا|شهري|شهرية|بالشهر|في الشهر",
        "year": "سنويا|سنوي|سنوية|بالسنة|في السنة",
        "day": "يوميا|يومي|يومية|باليوم",
        "week": "أسبوعيا|أسبوعي|اسبوعيا",
        "hour": "بالساعة|في الساعة",
        "unit": "للقطعة|للحبة|للوحدة|للواحد",
    },
    tax=r"(?:ال)?ضريب[هت] ?(?:(?:ال)?قيمه (?:ال)?مضافه|(?:ال)?مبيعات)?|الضرائب|ضرائب|القيمه المضافه",
    with_tax=r"(?:و)?شامل[هاً]{0,2}|(?:و)?شاملا|تشمل|يشمل|متضمن[هاً]{0,2}|متضمنا|مع|بما في ذلك|بعد|مشمول[ه]?(?: ب)?|يتضمن|تتضمن",
    without_tax=r"غير شامل[هاً]{0,2}|(?:لا|ولا) (?:يشمل|تشمل|يتضمن|تتضمن)|بدون|دون|قبل|باستثناء|بخلاف|زائد|\+|يضاف (?:إليها|إليه|لها|له)|تضاف (?:إليها|إليه|لها|له)|غير متضمن[ه]?|عدا|مضافا (?:إليها|إليه)|مضافا اليه|و",
    tax_is_in=r"(?:مشموله|شامله|متضمنه|محسوبه|داخله)",
    tax_is_out=r"(?:غير مشموله|غير شامله|غير متضمنه|غير محسوبه|إضافيه|تضاف لاحقا)",
    tax_in=r"شامل كل شيء",
    all_prices=r"(?:جميع |كل )?(?:الأسعار|اسعارنا|المبالغ|الرسوم|التكاليف|العرض|عرض السعر)(?: (?:أعلاه|المذكوره|المذكوره أعلاه))?",
    total=r"(?:ال)?(?:تكلفه|كلفه|سعر|قيمه|مبلغ) (?:ال)?(?:إجماليه?|كليه?)|(?:ال)?إجمالي|(?:ال)?مجموع|(?:ال)?اجمالى|المبلغ الكلي|التكلفة الكلية|الكلي|المبلغ المستحق|الصافي",
    subtotal=r"المجموع الفرعي|الإجمالي الفرعي|المجموع قبل الضريبه|الإجمالي قبل الضريبه",
    discount=r"(?:ال)?خصما?(?: قدره| بقيمه)?|خصومات|(?:ال)?تخفيضا?(?: قدره| بقيمه)?|حسم|وفر",
    discount_after=r"خصم|تخفيض|حسم",
    fee=r"رسوم (?:ال)?(?:توصيل|شحن|تسجيل|تاسيس|تفعيل|تركيب|الغاء|تاخير|خدمه|تحويل|اداريه|استرداد|تنشيط|سفر|انتقال|تخزين)|غرامه(?: تاخير)?",
    fee_after=r"رسوم (?:ال)?(?:توصيل|شحن|تسجيل|تاسيس|تفعيل|تركيب|الغاء|تاخير|خدمه|تحويل|سفر|انتقال|تخزين)|غرامه",
    price=r"(?:ب|ال|لل|و|وال){0,2}(?:سعر|أسعار|تكلفه|تكاليف|كلفه|ثمن|مبلغ|قيمه|رسوم|أجره|إيجار|ميزانيه|دفعه|عربون|فاتوره|راتب|عرض السعر|اتعاب|اشتراك|قسط)",
    costs=r"(?:س|و)?(?:يكلف|تكلف|يبلغ|تبلغ|يساوي|تساوي|يصل إلى|تصل إلى|يتراوح|يكون|تكون|بلغ|بلغت|كلف|كلفت|يكلفكم|تكلفكم|تكلفتها|تكلفته)|هو|هي|بـ|ب|بسعر|بقيمه|بمبلغ|بتكلفه|سعره|سعرها|قيمته|قيمتها|تكلفته|تكلفتها|بواقع|=",
    is_=r"هو|هي|=|:|يبلغ|تبلغ|قدره|قدرها|بـ|ب",
    purpose=r"مقابل|لقاء|نظير|عن|لل|ل|من أجل|على|لأجل|لغرض",
    equals=r"حوالي|تقريبا|ما يعادل|يعادل|أي ما يعادل|أي|او|أو|=|نحو|تعادل",
    quantity=r"الكميه|كميه|العدد|عدد",
    item_column=r"البند|الوصف|الخدمه|المنتج|البيان|الصنف|التفاصيل|المرحله|بند|وصف",
    each_column=r"سعر الوحده|السعر|السعر الافرادي|سعر القطعه|التكلفه|المبلغ|القيمه|الرسوم",
    free=r"مجانا|مجاني|مجانيه|بالمجان",
    valid_until=r"صالح[ه]? (?:حتى|لغايه|إلى)|ساري[ه]? (?:حتى|لغايه|المفعول حتى|المفعول لغايه)|سار حتى|سار[ه]? المفعول حتى|ينتهي (?:العرض )?(?:في|بتاريخ|يوم)|تنتهي (?:صلاحيه العرض )?(?:في|بتاريخ|يوم)|صلاحيه العرض (?:حتى|لغايه)|يسري حتى|تسري حتى|ينتهي العرض في",
    valid_for=r"صالح[ه]? (?:لمده|ل)|ساري[ه]? (?:لمده|المفعول لمده)|صلاحيه العرض:?|مده صلاحيه العرض:?|يسري لمده|مده الصلاحيه:?",
    days={"يوم": 1, "يوما": 1, "أيام": 1, "أسبوع": 7, "أسابيع": 7, "أسبوعين": 14, "شهر": -1, "أشهر": -1, "شهرين": -2},
    no_item=r"نوافق|ونوافق|موافقون|اتفقنا|نقبل|نحن|أنا|انا|أنتم|هو|هي|هم|إذا|الذي|التي|دفعنا|دفعت|سددنا|حولنا|سيكون|كان|كانت|يمكن|سوف|قد",
    fillers=r"ان|إن|هذا|هذه|تلك|لدينا|كما|و",
)


# ------------------------------------------------------------------------------------------------ promises and requests

# fmt: off
_CLASSES = {
    "W": r"و|ف|",
    # verbs of deeds, as they stand behind the person's prefix
    "STEM": r"رسل|صيفط|بعث|بعت|شارك|زود|وافي|واف|قدم|سلم|وفر|جهز|كمل|نجز|نهي|خلص|نتهي|رفع|نشر|طلق|صدر|حدث|راجع|عدل|صلح|حل|عالج|تابع|تواصل|تصل|كلم|رد|جيب|عطي|عود|رجع|حول|دفع|سدد|حضر|زور|رتب|نسق|وصل|قوم|عمل|سوي|درس|بحث|تاكد|تحقق|خبر|بلغ|علم|طلع|وضح|شرح|ركب|ثبت|برمج|ختبر|فحص|ضيف|غير|بدا|باشر|ستكمل|لتزم|تعهد|ضمن|وقع|عتمد|طبع|ترجم|كتب|صمم|نفذ|نزل|شحن|فعل|صدر|حرص|دز|طرش|فتح|نقل|درب|صور|حجز|كون عندك|كون لديكم|كون جاهز|عرض|جدول|رفق|شوف",
    # more of them, read only where a prefix of the future and one of the person stand before
    "MORE": r"تواجد|عقد|مر عليكم|مر عليك|ورد|صب|دهن|بلط|شغل|ربط|دمج|طور|حسن|نظف|نظم|سجل|نصب|عاين|قيس|قيم|حلل|لخص|صيغ|دقق|وثق|امن|وزع|علن|دعم|تكفل|تولي|هتم|راسل|ناقش|فرغ|سحب|رحل|ستبدل|بدل|ضبط|مدد|غلف|جرب|سترد|حصل|سال|ستفسر|وجه|جري|شيك|خصص|بني|حفر|كون (?:في|ب|علي) ?الموقع|كون معك|كون موجود",
    "OBJ": r"وا|ون|ين|ه|ها|هم|هما|ك|كم|كن|لك|لكم|لكن|له|لهم|هالك|هالكم|هولك|هولكم|ولك|ي|",
    "TO": r"لكم|لك|اليكم|اليك|معكم|معك|عليكم|عليك|لحضرتكم|لسيادتكم|لجنابكم|لسعادتكم",
    "GIVING": r"تسليم|ارسال|توفير|تزويدكم ب|تزويد|مشاركه|تقديم|تسليمكم|ارفاق|اصدار",
    "DEED": r"<GIVING>|نشر|اطلاق|تركيب|تفعيل|اصلاح|حل|معالجه|تحديث|رفع|انجاز|انهاء|الانتهاء من|استكمال|اكمال|تجهيز|اضافه|تنفيذ|مراجعه|تدريب|شحن|نقل|توقيع|دفع|تحويل|سداد|ترقيه|تعديل|اعداد|تحميل|اعتماد|تصحيح|ترجمه|تصميم|استبدال|توصيل|الرد|التواصل|وصول(?:ها|ه|هم)?|ابلاغكم|اعلامكم|البدء|تشغيل|فتح|انشاء|اغلاق|استرجاع|الارسال|التسليم|الرفع|التحديث|التركيب|التنفيذ|الاصلاح|الحل|الاطلاق|النشر|التفعيل|الانجاز|الانتهاء",
    # more of them: building, events, workshops; those of the second are read only where they look ahead
    "WORK": r"توريد|صب|دهان|طلاء|عزل|تبليط|فحص|معاينه|حجز|طباعه|تاكيد|صيانه|تنظيف|ترحيل|تسجيل|اختبار|برمجه|تطوير|ربط|دمج|اعاده|سحب|توزيع|نصب|تاسيس|تغليف|هدم|حفر|بناء|ازاله|تثبيت|تهيئه|تامين|تحضير|استخراج|ارجاع|نسخ|تفريغ|تصوير|تمديد الكابلات|التوريد|الشحن|التجهيز|الدفع|السداد|التحويل|الصيانه|الفحص",
    "AHEAD": r"<DEED>|<WORK>|عرض|صرف|البت في|حسم|مباشره|بدء|استئناف|اجراء|عقد|اضافتكم|ابلاغ|اعلام|افتتاح",
    "ARRIVAL": r"تسليم|اطلاق|انتهاء|تركيب|شحن|تشغيل|انجاز|وصول|توريد|استلام|بدء|مباشره|صب|تفعيل|نشر|ارسال",
    "TITLE": r"زميل(?:ي|تي|نا|تنا) |ال(?:اخ|اخت|استاذ|استاذه|مهندس|مهندسه|دكتور|دكتوره|سيد|سيده|انسه|مدرب|مدربه|شيخ|مشرف|مشرفه|مصمم|مصممه|محامي|محاسب|محاسبه|مدير|مديره|فني) |(?:استاذ|استاذه|مهندس|مهندسه|دكتور|دكتوره|اخونا|اختنا) |[مد]\. ?",
    "NAME": r"عمر|خالد|احمد|محمد|محمود|يوسف|سامي|سامر|طارق|زياد|هشام|كريم|حسن|حسين|سعيد|سعد|سلطان|سالم|راشد|ماجد|فهد|فيصل|ناصر|وليد|هاني|ايمن|عادل|عماد|عصام|مصطفي|ابراهيم|اسماعيل|علاء|بلال|جمال|جابر|حمد|حمدان|خليفه|مبارك|منصور|مازن|مروان|نبيل|نادر|نزار|نواف|بندر|تركي|مشعل|متعب|باسل|باسم|بدر|بسام|رامي|رائد|ربيع|رضا|زيد|شادي|شريف|صالح|صلاح|طلال|عامر|عاصم|عبدالله|عبد الله|عبدالرحمن|عبد الرحمن|عبدالعزيز|عبد العزيز|عبدالكريم|عثمان|عيسي|غسان|فادي|فارس|فراس|قاسم|كمال|لوي|مالك|ماهر|محسن|معاذ|منذر|موسي|مويد|نضال|هيثم|وائل|وسام|وسيم|ياسر|ياسين|يحيي|يزن|انس|اسامه|اشرف|امير|ادم|ايهاب|تامر|حازم|حاتم|حسام|حمزه|رياض|سيف|شاكر|منير|جورج|ايلي|مارك|جون|مايكل|راجيش|كومار|فاطمه|مريم|ساره|نوره|نور|لينا|ليلي|مني|مها|ريم|رنا|رانيا|ريما|دانا|دينا|ديما|دلال|هند|هدي|هاله|هبه|هيا|حصه|شيخه|عائشه|خديجه|زينب|امل|اماني|امينه|اميره|اسماء|الاء|ايمان|ايه|بسمه|جميله|جنان|حنان|حياه|رغد|رهف|رشا|رباب|سلمي|سلوي|سميره|سناء|سهي|سمر|سوسن|شيماء|شهد|صفاء|عبير|علا|غاده|غدير|فرح|كوثر|لمي|لميس|لبني|لطيفه|مروه|ميساء|ميسون|ناديه|نجلاء|ندي|نرمين|نسرين|نهي|نوال|هديل|وفاء|ولاء|يارا|ياسمين|سعاد|سهام|بشري|اسراء|روان|جود|لجين",
    "ROLE": r"(?:مهندس|مدير|مشرف|منسق|مسوول|مقاول) ال[ء-ي]{2,12}|المورد(?:ون|ين)?|المقاول(?:ون|ين)?|مقاول الباطن|الاستشاري|العميل|البنك|المالك|المصنع|الوكيل|الناقل|البلديه|الجمارك|(?:شركه|بنك|مصنع|موسسه|مكتب|فندق) (?:ال)?[ء-ي]{2,12}(?: ال[ء-ي]{3,12})?|المدير(?: (?:العام|المالي|التنفيذي|الفني))?|مدير(?:ي|نا)|رئيس القسم|المحامي|المدقق|المترجم(?:ه)?|المدرب(?:ه)?|المصور(?:ه)?",
    # what a person is not called
    "THINGS": r"ال[ء-ي]{2,12}|[ء-ي]{2,11}ات|[ء-ي]{2,11}ه|ملف|جدول|تقرير|عقد|عرض|كشف|رابط|رقم|مخطط|محضر|ملخص|نص|شعار|تصميم|فيديو|دليل|نموذج|برنامج|نظام|موقع|مشروع|موضوع|طلب|امر|سعر|مبلغ|كتاب|خطاب|بريد|ايميل|رد|رسال|رمز|اشعار|تنبيه|تذكير|كل|جميع|كافه|باقي|بقيه|بعض|اي|احد|شخص|هذا|هذي|ذلك|هو|هي|هم|مع|الي|علي|في|من|عن|لكم|لك|له|لهم|لنا|ثم|حيث|لكن|لانه|لان|انه|انها|انهم|ايضا|كذلك|كما|كمان|غدا|اليوم|بكرا|باجر|لاحقا|قريبا|حاليا|قد|لا|ما|او|نعم|تمام|طيب|للاسف|ربما|متي|هل|اذا|عندما|الله|باذن|شاء|يوم|فريق|مندوب|عضو|وفد|شحن|تسليم|وصول|دفع|حفل|ضمان|باب|يتم|سوف|نحن|انا|انت|انتم|بعدها|بعد|قبل|حتي|ان",
    "TEAM": r"العمال|عمالنا|احد (?:زملائنا|زملائي|الزملاء|مهندسينا|المهندسين|موظفينا|الموظفين)|فريقنا|فريق (?:العمل|الدعم|التطوير|التصميم|المبيعات|المشروع|التركيب|الصيانه) ?(?:لدينا|عندنا)?|مهندسونا|مهندسنا|مهندسينا|المهندس(?:ون)? لدينا|مطورونا|المطورون|الفريق(?: الفني| التقني)?|زملاؤنا|شركتنا|(?:قسم|اداره) [ء-ي]{3,12}(?: ال[ء-ي]{3,12})?|الماليه|الحسابات|المشتريات|المحاسبه|الاداره|خدمه العملاء|الموارد البشريه|المستودع|المصمم(?:ه)?|الفنيون|الفني|فنيونا|المبرمج|المحاسب|موظفونا|مندوبنا|السائق|ادارتنا|نحن|احنا",
    "ASK": r"(?:يرجي|نرجو|ارجو|رجاء|الرجاء|برجاء|نرجوا|نامل|نتمني|اتمني|نلتمس)(?: منك| منكم| من (?:حضرتكم|حضرتك|سيادتكم|سعادتكم|فريقكم))?(?: (?:ال)?تكرم(?: علينا)? ?ب?| ان)?|من فضلك|من فضلكم|لو سمحت|لو سمحتم|لو سمحتوا|لو تكرمت|لو تكرمتم|لطفا|فضلا|تكرما|ياريت|يا ريت|ياليت|يا ليت|نود منكم|نطلب منكم|الله يخليك(?:م)?|حبذا لو|اذا سمحت(?:م|وا)?|اذا (?:ما )?عليك(?:م)? امر|عليك امر|بليز|بعد اذنك(?:م)?",
    "MAY": r"(?:هل يمكن(?:كم|ك|نا|ني)?(?: ان)?|هل (?:ب|ب )?امكان(?:كم|ك|نا)(?: ان)?|(?:هل )?ممكن(?: ان)?|هل بالامكان|هل تستطيع(?:ون)?(?: ان)?|هل من الممكن(?: ان)?|هل نستطيع|هل استطيع|هل اقدر|هل تقدر(?:ون|وا|ي)?)\b",
    "ABLE": r"(?:بالامكان|تقدر(?:ون|وا|ي)?|بتقدر(?:وا|ي)?|يمديك(?:م)?|نقدر|ينفع|فيكم|فيك|فيكن|اقدر)\b",
    "CAN": r"(?:هل يمكن(?:كم|ك|نا|ني)?(?: ان)?|هل (?:ب|ب )?امكان(?:كم|ك|نا)(?: ان)?|(?:هل )?ممكن(?: ان)?|هل بالامكان|بالامكان|تقدر(?:ون|وا|ي)?|بتقدر(?:وا)?|هل تستطيع(?:ون)?(?: ان)?|هل من الممكن(?: ان)?|يمديك(?:م)?|نقدر|ينفع|هل نستطيع|فيكم|فيك)\b",
    # asked for no answer
    "RHETORIC": r"كيف (?:ال)?(?:اهل|عيال|امور|دنيا|عايله|عائله)(?: عندكم| عندك)? ?\?|(?:شو|ايش|وش|شنو|ايه) (?:ال)?اخبار(?:ك|كم)? ?\?|كيف لا (?:ن|ا)[ء-ي]{2,12}|كيف (?:لي|لنا) ان |(?:^|[ ،,.])من (?:كان )?(?:يصدق|يتخيل|يظن|يتوقع)(?: ان| هذا| ذلك|\?)|(?:^|[ ,.])من منا (?:لا|لم) |(?:ماذا|ما الذي) (?:عساي|عسانا|نقول اكثر|اقول اكثر)",
    "WH": r"هل|متي|اين|وين|كيف|كم|ما|ماذا|ايش|شو|ليش|لماذا|من|اي|امتي|ازاي|فين|ليه|كيفيه|مين|وش|هو|لمن|بكم",
    "ALTER": r"اضافه|تعديل|تغيير|توسيع|تمديد|دمج|حذف|زياده|استبدال|ربط|تخصيص|ترجمه|نضيف|نعدل|نغير|نمدد|نزيد|تضيف(?:وا|ون)?|تعدل(?:وا|ون)?|تغير(?:وا|ون)?|تزيد(?:وا|ون)?|تضمين|ادراج|شمول",
    "NEEDED": r"(?:نحتاج|احتاج|محتاجين|محتاج|نريد|اريد|نبغي|ابغي|ابي|نبي|بدنا|بدي|عايزين|عايز|عاوزين|عاوز|نطلب|نود|نرغب|ارغب|اود|يلزمنا|لازمنا|بحاجه|مطلوب|مطلوبه|بغينا|بغيت|حابين|حاب(?:ه)?|ودنا|ودي|نبا|ابا|عاوزه|عايزه|محتاجه|بدي)\b",
    "SITTING": r"(?:وقت |زمن |مده )?(?:ال|لل)?(?:اجتماع(?:نا)?|جلسه|جلستنا|مكالمه|مكالمتنا|ميتنج|ميتنغ|ميتينج|كول|لقاء|لقاءنا|ورشه|ندوه)",
    "SPELL": r"(?:[0-9]{1,3}|عشر|عشره|خمس|خمسه|خمسه عشر|خمس عشره|خمستاشر|ربعتعش|خمستعش|عشرين|عشرون|خمس وعشرين|خمسه وعشرين|ثلاثين|ثلاثون|تلاتين|اربعين|خمسين|خمس دقائق|[ء-ي]{3,6} و?[ء-ي]{3,7}) ?(?:دقيقه|دقائق|دقايق)|(?:نصف|نص|ربع|ثلث|تلت) ساعه|ساعه(?: (?:واحده|كامله|ونصف|ونص|وربع))?|ساعتين|دقيقتين",
    "KIN": r"احد (?:الاصدقاء|الزملاء|المعارف|الجيران)|شركه زميل(?:ي|تي)|جارنا|جيراننا|زبون(?: عندنا| لنا)?|احد (?:الزبائن|العملاء)|احد معارفنا|اخي|اخوي|اختي|صديقي|صديق(?: لي| لنا| عزيز)?|صاحبي|زميلي|زميل(?: لي| لنا)?|قريبي|قريب لي|ابن عمي|خالي|عمي|جاري|والدي|شريكنا|شريكي|شركه (?:اخي|شقيقه|صديقي|صديق|زميله|اخري|ابن عمي|والدي|تابعه لنا)|الشركه الشقيقه|شركتنا الشقيقه|احد (?:عملائنا|اصدقائي|اصدقائنا|شركائنا|معارفي|موردينا)|عميل (?:لنا|عندنا|لدينا)|احدي الشركات|فرعنا الاخر|واحد من عملائنا",
    "FAULT": r"(?:لا|ما) (?:ب)?(?:ت|ي)(?:و)?صل(?:نا|ني) (?:ال)?(?:رسائل|اشعارات|ايميلات)|فشل(?:ت)? (?:في )?(?:ال)?(?:تحميل|رفع|دفع|عمليه|ارسال|تسجيل|طباعه|اتصال)|ما قدر(?:ت|نا) (?:ا|ن)(?:دخل|سجل|فتح|حمل|طبع)|ما (?:ب)?(?:ي|ت)كتمل|(?:ما|لا|مش) (?:ب)?(?:ي|ت)(?:سكر|قفل|برد|سخن|نور|شبك|طبع|تحمل|رسل (?:مرفق|ايميل|رسائل))[ء-ي]{0,2}|(?:ي|ت|بي|بت)(?:سرب|نقط) (?:ماي|ميه|مي|مياه|ماء|زيت)|صوت غريب|نسي(?:ت|نا) (?:كلمه (?:المرور|السر)|الباسوورد|الرقم السري)|(?:فيها|فيه|بها|به) [^.;?]{0,20}غلط|(?:الاسم|الرقم|المبلغ|التاريخ|العنوان) غلط|(?:ما|مش|لا|مو) ?(?:عم )?(?:ب|بت|بي)?(?:ن|ا)?(?:قدر|ستطيع|عرف)(?:ين)? (?:ن|ا)(?:سجل|دخل|فتح|حمل|طبع|شوف|ستخدم|وصل ل|رفع [^.;?]{2,30} (?:علي|في) )[^.;?]{0,50}|(?:ما|مش|مو) عم (?:ب)?(?:ي|ت)(?:شتغل|فتح|طبع|رد|قلع|حمل)|مش راضي(?:ه|ين)? (?:ي|ت)[ء-ي]{2,9}|عطلان(?:ه)?|خربان(?:ه)?|بايظ(?:ه)?|مكسور(?:ه)?|محروق(?:ه)?|تالف(?:ه)?|(?:ال)?(?:كهرباء|كهربا|نور|نت|انترنت|مياه|ماء|ماي|شبكه|اتصال) (?:مقطوع|مقطوعه|مفصول|مفصوله|قاطع|قاطعه|انقطع|انقطعت)|(?:انقطاع|انقطع|انقطعت|تقطع|يقطع|تقطع) (?:في )?(?:ال)?(?:كهرباء|نت|انترنت|مياه|شبكه|اتصال|صوت)|(?:تسريب|تسرب|تهريب) (?:ال)?(?:مياه|ماء|مي|ميه|غاز|زيت)|(?:بي|بت|عم ي|عم ت)(?:فصل|قطع|طفي)|لا (?:ي|ت)ستجيب|(?:ي|ت)علق علي|(?:لا|ما|مش|مو) ?(?:يستطيع(?:ون)?|(?:ب)?يقدر(?:ون|وا)?|قادر(?:ين)?|عارفين) (?:ال)?(?:دخول|يدخلو(?:ا|ن)?|ندخل|وصول|يفتحو(?:ا|ن)?|نفتح|تسجيل|طباعه|فتح|نشتغل)|(?:الموقع|النظام|السيستم|السيرفر|التطبيق|البرنامج|الخدمه|الرابط|النت) (?:واقع|طايح|ساقط|مهنق|مهنج|خربان|بايظ|مقفل|داون)(?:ه)?(?! في| علي| ب)|(?:بي|بت|عم ي|عم ت)(?:علق|هنق|هنج)|غير صحيح(?:ه)?|غير مطابق(?:ه)?|ناقص(?:ه)?|خاطئ(?:ه)?|مفقود(?:ه)?|(?:لا|ما) (?:ي|ت)ظهر|لا يعمل|لا تعمل|لا يفتح|لا تفتح|ما يشتغل|ما تشتغل|ما بيشتغل|مش شغال(?:ه)?|مو شغال(?:ه)?|ما يفتح|ما بيفتح|مش بيفتح|معطل(?:ه)?|متعطل(?:ه)?|تعطل(?:ت)?|عطل|خلل|مشكله|مشاكل|خطا|توقف(?:ت)?|يتوقف|تتوقف|متوقف(?:ه)?|واقف|لا (?:نستطيع|استطيع|يمكننا|يمكن|نقدر|اقدر) (?:الدخول|الوصول|فتح|تحميل|تنزيل|طباعه|تسجيل|ارسال|استقبال|حفظ)|ما (?:نقدر|اقدر|قدرنا) (?:ندخل|ادخل|نفتح|افتح|نحمل|نسجل|نطبع)|مش عارفين (?:ندخل|نفتح)|تظهر (?:لنا )?رساله|بطيء(?:ه)? جدا|يعلق|تعلق",
}

_RULES = (
    # what has come
    _act("تجدون مرفقا", Act.DELIVERY, r"\b(?:<W>)(?:تجدون|تجد|ستجدون|ستجد|تجدوا)(?: <TO>)? (?:مرفقا|مرفق|بالمرفق|في المرفق(?:ات)?|المرفق|طيه|ادناه|في المرفقات|رفق|برفقته)(?: طيه| مع هذا البريد| بهذه الرساله)? ?(?P<what>[^.;:?]{2,100})?|\bتجدون (?P<what2>[^.;:?]{2,60}) (?:مرفقا|مرفقه|في المرفقات|بالمرفق|طيه)", 0.9, "attached"),
    _act("مرفق", Act.DELIVERY, r"(?:^|\b(?:شكرا|تحيه|كما طلبتم|كما وعدتكم|كما وعدناكم),? )(?:<W>)(?:مرفقا?(?: <TO>| طيه| مع هذا| لكم طيه)?|في المرفق(?:ات)?|بالمرفق|مرفق بهذا البريد|طيه) (?P<what>[^.;:?]{2,100})", 0.85, "attached", unless=r"^مرفق (?:ال)?[ء-ي]{2,12} (?:مغلق|مفتوح|متاح|قريب|متوقف|عام)"),
    _act("ارفقت", Act.DELIVERY, r"\b(?:<W>)(?:ارفقت|ارفقنا|نرفق|ارفق|قمت بارفاق|قمنا بارفاق|تم ارفاق|مرفقين)(?: <TO>)? (?P<what>[^.;:?]{2,100})", 0.85, "attached"),
    _act("كما وعدت", Act.DELIVERY, r"\b(?:كما وعدت(?:ك|كم|نا)?|كما وعدنا(?:ك|كم)?|حسب (?:الوعد|الاتفاق|طلبكم)|كما اتفقنا|كما طلبتم|بناء علي طلبكم),? (?:هذا|هذه|هذي|اليكم|اليك|ارسلت|ارسلنا|تفضل(?:وا)?)(?: (?:هو|هي))? ?(?P<what>[^.;:?]{2,100})?", 0.85),
    _act("اليكم", Act.DELIVERY, r"^(?:<W>)(?:اليكم|اليك|تفضلوا|تفضل|هذا هو|هذه هي|هاي|هذي) (?P<what>[^.;:?]{2,100})", 0.6, unless=r"\b(?:بقبول|بالبدء|بالرد|بالمرور|بزياره)\b"),
    _act("تم ارسال", Act.DELIVERY, r"\b(?:<W>)(?:لقد |قد )?(?:تم|تمت|انتهينا من|خلصنا|انهينا|اتممنا|انجزنا|فرغنا من)(?: بحمد الله| بالفعل| اليوم| الان| امس)? (?!اعتماد|(?:ال)?تاكيد (?:ال)?(?:موعد|حجز|حضور))(?!(?:نقل|ترحيل|تاجيل|تاخير|اعاده جدوله|تغيير|تعديل) [^.;?¤]{2,40} (?:الي|ل|حتي) ?(?:يوم )?¤)(?P<verb><DEED>|<WORK>)\b", 0.8, unless=r"\b(?:(?:سن|هن|ن|بن|سا|ي|سي)كون قد|سنكون|هنكون|بنكون|اذا|لو|بعد ان|عندما|هل|لم|ما تم|في حال|متي|ان تم|علي ان|نقل [ء-ي]{2,12} الي (?:قسم|فرع|اداره|وظيفه|منصب)|من تم|الي ان تم|الاسبوع الماضي|الشهر الماضي|السنه الماضيه|العام الماضي|تم الاتفاق|تم التحويل)\b"),
    _act("ارسلنا", Act.DELIVERY, r"\b(?:<W>)(?:لقد |قد )?(?P<verb>(?:ارسلت|ارسلنا|بعتنا|بعت|بعثت|بعثنا|سلمنا|سلمت|رفعت|رفعنا|شاركت|شاركنا|نشرنا|جهزنا|صلحنا|اصلحنا|حلينا|فعلنا|حدثنا|وقعنا|حولنا|دفعنا|طرشت|طرشنا|دزيت|دزينا|ركبنا|اضفنا|عدلنا|قمنا بارسال|قمت بارسال|قمنا بتسليم|قمنا برفع|قمنا باصلاح|قمنا بتحديث)(?:ها|ه|هم|ك|كم|لك|لكم|لكن|هالك|هالكم|هولك|هولكم)?)\b", 0.75, unless=r"\b(?:اذا|لو|لم|ما (?:ارسلنا|بعت|سلمنا)|هل|متي|عندما|بعد ما|شارك(?:ت|نا) في|سلمت (?:علي|يدا[ء-ي]{0,3})|القبعه|(?:ركبت|ركبنا) (?:ال)?(?:طائره|طياره|باص|سياره|تاكسي|قطار)|سيارت[ء-ي]{1,3}|ضيوف|رقمي|الاسبوع الماضي|الشهر الماضي|(?:السنه|العام|المره|الدوره) (?:الماضي|السابق)(?:ه)?)\b"),
    _act("خلصنا", Act.DELIVERY, r"\b(?:<W>)(?:لقد |قد )?(?:خلصنا|انتهينا من|انهينا|اتممنا|انجزنا|اكملنا|استكملنا|فرغنا من) (?P<what>(?:ال|<DEED>\b|<WORK>\b|اعمال|كل|جميع|كافه|مراجعه|رسم|اخر)[^.;:?¤]{2,80})", 0.75, unless=r"\b(?:(?:سن|هن|ن|بن|سا|ي|سي)كون قد|سنكون|هنكون|بنكون|اذا|لو|لم|ما|هل|متي|لما|عندما|بعد ما|اول ما|كنا|<SITTING>|الوقت|الكثير|العيد|الاجازه|شغل اليوم|الميزانيه|الفلوس|المخزون|الحبر|الدراسه|الجامعه|الدوره|الاسبوع الماضي|الشهر الماضي|السنه الماضيه|العام الماضي)\b"),
    _act("جاهز الان", Act.DELIVERY, r"\b(?:اصبح(?:ت)?|صار(?:ت)?|بات(?:ت)?|الان)? ?(?P<verb>متاح(?:ا|ه)?|جاهز(?:ا|ه)?|شغال(?:ه)?|يعمل|تعمل|مفعل(?:ا|ه)?|منشور(?:ا|ه)?) (?:الان|حاليا|لديكم الان|الحين|هلا|هلق|دلوقتي|هسه)\b|\b(?:اصبح(?:ت)?|صار(?:ت)?) (?P<what>[^.;:?]{2,40}) (?:متاح(?:ا|ه)?|جاهز(?:ا|ه)?|شغال(?:ه)?|اونلاين|اون لاين|لايف)\b|(?P<what2>ال[ء-ي]{2,12}(?: ال[ء-ي]{2,12})?) (?:اصبح(?:ت)?|صار(?:ت)?) (?:اونلاين|اون لاين|لايف|متاح(?:ا|ه)?|جاهز(?:ا|ه)?|شغال(?:ه)?)\b", 0.7, "given", unless=r"\b(?:غير|لا|ليس|لو|اذا|هل)\b"),
    _act("التسليم تم", Act.DELIVERY, r"(?P<what>\b(?:<DEED>) [^.;?,¤]{2,40}?) (?:قد )?(?:تم|تمت)\b", 0.7, unless=r"\b(?:اذا|لو|هل|لم|متي|بعد|عند)\b"),
    _act("تم", Act.DELIVERY, r"^(?:<W>)(?:تم|تمت|جاهز|خلص|خلصت|ارسلت|تم الارسال|تم التسليم|تم التنفيذ|تم الرفع)(?: (?:الحمد لله|بحمد الله|الان|اليوم|استاذ \w{2,12}|استاذي))?[.!]{0,2}$", 0.75),
    # what is taken back
    _act("لا داعي", Act.WITHDRAWAL, r"\b(?:<W>)(?:لا داعي|لا حاجه|مافي داعي|ما في داعي|ماله داعي|مفيش داعي|ما له لزوم|لا لزوم|لم نعد|ما عدنا|ما عاد|لم يعد|مش محتاجين|معدناش|لسنا|ما نبغي|ما بدنا|مش عايزين|مبقيناش|ما بقي(?:نا)?|ما نحتاج|ما نبي|مو محتاجين|لا نحتاج)(?: بعد الان)?(?: (?:الي|ل(?!ل)|في|بحاجه(?: الي)?|نحتاج(?: الي)?|هناك حاجه(?: الي| ل(?!ل))?|نريد|مطلوبا|نبي|محتاجين|نبغي|عايزين))? ?(?P<what>[^.;:?]{2,80})", 0.75, unless=r"\b(?:للقلق|للاعتذار|للشكر|للرد|للعجله|لشكرنا|قلق|تاخير|مشاكل|اي مشكله|نزعج|ان (?:ن|ا)|زعل)\b"),
    _act("تجاهل", Act.WITHDRAWAL, r"\b(?:<W>)(?:يرجي|الرجاء|رجاء|نرجو|ارجو)? ?(?:تجاهل(?:وا)?|اهمال|الغاء|صرف النظر عن|عدم اخذ) (?P<what>(?:طلب|الطلب|رسالت|الرساله|بريد|البريد|عرض|الايميل|سوال|السوال|ما|امر)[^.;:?]{0,60})", 0.75, unless=r"\b(?:اذا كنت|ان كنت|بالخطا|يحق|يجوز|حق|سياسه|شروط|لا يمكن|رسوم)\b"),
    _act("نود إيقاف", Act.WITHDRAWAL, r"\b(?:<W>)(?:نود|نريد|نفضل|قررنا|نرغب في|بدنا|نبي|ابي|نبغي) (?:ايقاف|تجميد|تعليق|نوقف|نجمد|الغاء|نلغي|وقف|نوقف|كنسله|نكنسل) (?P<what>[^.;:?]{2,80})", 0.62, unless=r"\b(?:اجتماع|الاجتماع|هل)\b"),
    _act("ألغوا", Act.WITHDRAWAL, r"\b(?:<W>)(?:<ASK>,? )?(?:الغوا|الغي لنا|اوقفوا|وقفوا|ايقاف|جمدوا|كنسلوا|كنسل) (?P<what>(?:ال|طلب|حجز|امر|بند|خدمه|شراء|تصميم|توريد|تركيب|موضوع|فكره|حمله|اشتراك)[^.;:?¤]{2,80})", 0.7, unless=r"\b(?:اجتماع|الاجتماع|الموعد|اللقاء|هل|اذا|التجديد|امس|البارحه|الرحله|الطيران|الطقس|لا|تم|قرر|قررت|بعد|كيف|السيارات|السياره|الازعاج)\b"),
    _act("انسوا", Act.WITHDRAWAL, r"\b(?:<W>)(?:انسوا|انسي|سيبوا|سيبك(?:م|وا)? من|اتركوا|بلاش) (?P<what>(?:موضوع|فكره|طلب|حكايه|سالفه)[^.;:?¤]{2,60})", 0.68, unless=r"\b(?:لا تنس|هل|اذا)\b"),
    _act("ألغينا", Act.WITHDRAWAL, r"\b(?:<W>)(?:لقد |قد )?(?:الغينا|الغيت|صرفنا (?:ال)?نظر عن|صرفت (?:ال)?نظر عن|كنسلنا|كنسلت|سحبنا|نسحب(?= عرض| طلب| ال)|نلغي(?= طلب| حجز| امر| ال)|تخلينا عن|تراجعنا عن|غيرنا راينا (?:في|بخصوص|حول)|تم الغاء|تم الاستغناء عن|استغنينا عن|بطلنا(?= ن)) (?P<what>[^.;:?]{2,80})", 0.72, unless=r"\b(?:اجتماع|الاجتماع|الموعد|اللقاء|هل|اذا|الاشتراك)\b"),
    _act("قررنا عدم", Act.WITHDRAWAL, r"\b(?:<W>)(?:قررنا|قررت)(?: (?:عدم|الغاء|التخلي عن|صرف النظر عن|ان لا|الا)) (?P<what>[^.;:?]{2,80})", 0.75),
    _act("لم يعد مطلوبا", Act.WITHDRAWAL, r"\b(?:لم (?:يعد|تعد) (?:مطلوبا?|مطلوبه|لازما?|لازمه|ضروريا?|ضروريه)|(?:صار|صارت) مو (?:مطلوب|لازم)(?:ه)?)\b", 0.75, "given"),
    # what moves
    _act("يطلب التأجيل", Act.MOVE, r"\b(?:<CAN>|<ASK>|نقترح|اقترح|نود|نرغب(?: في)?|نفضل|افضل|نطلب|ما رايكم|شو رايك|وش رايك(?:م)?|ايش رايك(?:م)?)(?: (?:لو|ب|ان|في))? ?(?:نا|ن|ت)?(?P<verb>تاجيل|اجل|ؤجل|تاخير|نقل|ترحيل|تغيير|نغير|نخليها|نخليه|نخلي|(?:ان )?نجعل(?:ها|ه)?|نسوي(?:ها|ه)|تكون|يكون|نعمل(?:ها|ه)?|التاجيل|تقديم|جعل|نقدم|تخلو(?:ها|ه))(?P<what>[^.;?]{0,70}?)¤", 0.8, "asked question", unless=r"\b(?:(?:ما|لا|لن|مش|مو) ?(?:نقدر|ممكن|نستطيع|يمكن|تقدر)|عرض (?:سعر|اسعار)|العرض المالي)\b"),
    _act("يسأل عن موعد آخر", Act.MOVE, r"\b(?:<CAN>|<ASK>|ما رايكم|شو رايك|وش رايك(?:م)?)(?: (?:لو|ب|ان|في))? ?(?P<verb>تسليم(?:ها|ه)?|نسلم(?:ها|ه|كم)?|نرسل(?:ها|ه)?)(?P<what>[^.;?¤]{0,60}?)¤[^?]{0,60}(?:بدل|بدلا|عوضا)", 0.75, "asked question"),
    _act("ما رأيكم بيوم آخر", Act.MOVE, r"\b(?:ما رايكم|ما رايك|شو رايك(?:م)?|وش رايك(?:م)?|ايش رايك(?:م)?|ايه رايك(?:م)?)(?: (?:لو|نخليها))? ?(?:ب|في )?(?:يوم )?¤ (?:بدل|بدلا|عوضا)", 0.75, "asked question empty"),
    _act("امنحونا", Act.MOVE, r"\b(?:<W>)(?:<ASK>,? )?(?:ا?عطون[اي]|عطني|امنحون[اي]|امهلون[اي]|ادونا|منحنا) (?:(?:يومين|يوم|اسبوعين|اسبوع)(?:ا)? (?:اضافي|زياده|كمان|اخر)[ء-ي]{0,2}|وقت(?:ا)? (?:اضافي|اكثر|اطول)(?:ا)?)", 0.7, "asked question empty"),
    _act("خلوها", Act.MOVE, r"\b(?:خلوها|خليها|خلوه|خليه|خلها|اجلوها|اجليها|اجلها|انقلوها|انقليها|انقلها)(?P<what> [^.;?¤]{0,30}?)? ?(?:ل|الي|علي)? ?(?:يوم )?¤", 0.7, "asked question empty", unless=r"\b(?:اذا|لا تخل)\b"),
    _act("يطلب مهلة", Act.MOVE, r"\b(?:ا?عطونا|عطني|امنحون[اي]|ادونا|نستاذن(?:كم|ك)(?: في| ب)?|<CAN>|<ASK>|نحتاج|نطلب|هل)(?: (?:منحنا|اعطاؤنا|تعطونا|تمنحونا|لنا|الي|نحصل علي))? ?(?:مهله|تمديد الموعد|وقت(?:ا)? (?:اضافي(?:ا)?|اطول)|تمديد المهله|(?:تمديد|تاجيل) (?P<what>(?:ال)?(?:مده|فتره|موعد|مهله) (?:ال)?(?:تنفيذ|تسليم|انجاز|مشروع|اعمال|توريد|تركيب|اطلاق)|(?:ال)?(?:تسليم|تركيب|توريد|اطلاق|معاينه)\b(?! (?:ال[ء-ي]{2,12} )?(?:الي|ل) ?¤)[^.;?¤]{0,40})|تاجيل (?:الموعد|التسليم|الاجتماع|التدريب))", 0.75, "asked question"),
    _act("تأجل إلى", Act.MOVE, r"\b(?:<W>)(?:تم |تمت |سيتم |ستتم |سنقوم ب|سوف نقوم ب|سوف يتم |راح يتم |نضطر(?: الي| ل)? ?|مضطرين ?(?:الي |ل|ن|نا)?|سنضطر (?:الي |ل)|اضطررنا (?:الي |ل)|لازم ?(?:ن)?|للاسف |وجب |علينا |سن|راح ن|رح ن|لح ن|حن|هن|بن|قررنا |يوسفنا (?:ابلاغكم|اعلامكم|اخباركم) ?ب|نبلغكم ب|نعلمكم ب|نعتذر عن |نعتذر ل|تقرر )(?:تاجيل|تاخير|نقل|ترحيل|اعاده جدوله|تعيد جدوله|عيد جدوله|تعديل (?=موعد|تاريخ)|ؤجل|اجل|نؤجل|ناجل|ناخر|اخر|تغيير|رحل|نقل) (?P<what>[^.;?]{0,70}?)(?:الي|ل|حتي|علي)? ?(?:يوم )?¤|\b(?:<W>)(?:تغير|تعدل|انتقل|ترحل)(?:ت)? (?P<what4>(?:ال)?(?:موعد|تاريخ|تسليم|تركيب|اطلاق|توريد|تشغيل)[^.;?¤]{0,60}?)(?: الي| ل| حتي) ?(?:يوم )?¤|(?:^|[ ,])(?:و)?(?:اجلنا|اخرنا|رحلنا|نقلنا) (?P<what2>[^.;?¤]{2,60}?) (?:الي|ل|حتي|علي) ?(?:يوم )?¤|(?:^|[ ,])(?:و)?(?:س|راح |رح |ح|ه|ب)?(?:ي|ت)(?:تاجل|ترحل|نتقل) (?P<what3>(?:ال|موعد|تسليم|تركيب|اطلاق)[^.;?¤]{2,60}?)(?: الي| ل| حتي| علي)? ?(?:يوم )?¤", 0.8, "slip", unless=r"\b(?:هل|ممكن|يمكن|اقترح)\b"),
    _act("نحتاج وقتا", Act.MOVE, r"\b(?:<W>)(?:س|راح |رح |هن|حن)?(?:<NEEDED>)(?: الي)? (?:(?:يومين|اسبوعين|يوم|اسبوع(?:ا)?|ساعتين|(?:[ء-ي]{3,6}|[0-9]{1,2}) ايام|وقت(?:ا)?) (?:اضافي(?:ا|ين|ه)?|زياده|اخر(?:ي|ين)?|كمان)|(?:كمان|زياده) (?:يومين|اسبوعين|يوم|اسبوع|ساعتين|(?:[ء-ي]{3,6}|[0-9]{1,2}) ايام|شوي)|(?:ال)?مزيد(?:ا)? من الوقت|وقت(?:ا)? (?:اكثر|اطول|اكتر))", 0.65, "slip empty", unless=r"\b(?:هل|ممكن|يمكن)\b"),
    _act("لن يصل قبل", Act.MOVE, r"\b(?:<W>)(?P<verb>(?:لن|ما راح|ما رح|مش ه|ما ح|ما ب) ?(?:ي|ت)(?:صل|كون جاهز(?:ا|ه)?|جهز|نتهي|كتمل|سلم|تم|وصل|خلص)(?: [ء-ي]{2,15}){0,2}?) (?:قبل|الا|حتي|غير) (?:يوم |في )?¤|\b(?:<W>)(?:لن|ما راح|ما رح|مش ه|ما ح|ما ب) ?(?:ي|ت)(?:كون|صبح) (?P<what>[^.;:?¤]{2,50}?) (?:جاهز(?:ا|ه|ين)?|متاح(?:ا|ه)?|متوفر(?:ا|ه)?|مكتمل(?:ا|ه)?) (?:قبل|الا|حتي|غير) (?:يوم |في )?¤|\b(?:<W>)(?:لن|ما راح|ما رح) (?:ي|ت)(?:صل|نتهي|كتمل|جهز|خلص|وصل|سلم) (?P<what2>(?:ال|اعمال|شحنه|نسخه)[^.;:?¤]{2,50}?) (?:قبل|الا|حتي) (?:يوم |في )?¤", 0.65, "slip given"),
    _act("التركيب متأخر أسبوعا", Act.MOVE, r"\b(?:<W>)(?P<what>ال[ء-ي]{2,12}(?: ال[ء-ي]{2,12})?) (?:متاخر(?:ه)?|(?:س|راح |رح |ه|ح|ب)?(?:ي|ت)تاخر|تاخر(?:ت)?) (?:ب|حوالي |نحو )?(?:يومين|يوم|اسبوعين|اسبوع|شهر|[ء-ي0-9]{1,6} (?:ايام|اسابيع))\b", 0.65, "slip", unless=r"\b(?:الطائره|الطياره|الرحله|المدير|الفاتوره|الدفعه|السداد|الرد|الراتب|الرواتب|هل|اذا|لم|لن)\b"),
    _act("الشحنة ستتأخر", Act.MOVE, r"\b(?:<W>)(?P<what>ال[ء-ي]{2,12}(?: ال[ء-ي]{2,12})?) (?:(?:س|سوف |راح |رح |لح |ح|ه|ب)(?:ي|ت)(?:تاخر|تاجل)|تاخر(?:ت)?|تاجل(?:ت)?|متاخر(?:ه)?)\b", 0.65, "slip dated", unless=r"\b(?:القطار|الطائره|الطياره|الرحله|الباص|المطر|الدفعه المستحقه|المدير|السائق|المهندس|الفني|العامل|العمال|الموظف|الموظفون|الضيف|الضيوف|الطالب|هل|اذا|لن|ما راح|لم|(?:ال|<SITTING>) ?(?:اجتماع|جلسه|مكالمه|رد|وقت|فاتوره|دفعه|سداد))\b"),
    _act("سيتأخر", Act.MOVE, r"\b(?:<W>)(?:س|سوف |راح |رح |ح|ه|للاسف )?(?P<verb>(?:ي|ت|ن)تاخر|تاخر(?:ت|نا)?|تاجل(?:ت)?|متاخر(?:ين|ون|ه)?|ن?تاخر)\b(?: في| عن)? ?(?:ب(?=ال))?(?P<what>[^.;?¤]{2,60})?", 0.65, "slip", unless=r"\b(?:القطار|الطائره|الطياره|الرحله|الباص|المطر|اعتذر|نعتذر|اسف|عذرا|الرد المتاخر|لا تتاخر|لم يتاخر|تاخرتم|هل|لن (?:ي|ت|ن)تاخر|ما راح|تاخر(?:ت)? (?:بنا |معنا )?(?:ال(?:اجتماع|جلسه|مكالمه|رد|وقت)|اجتماعنا)|عن (?:ال)?(?:اجتماع|جلسه|مكالمه|رد)|<SITTING> (?:س|راح |رح |ه|ح)?(?:ي|ت)?تاخر(?:ت)?|(?:رد|دفعت|سداد|فاتورت|[ء-ي]{2,8})كم متاخر(?:ه)?|(?:المدير|السائق|المهندس|الفني|العامل|العمال|الموظف|الضيوف|انا|هو|هي) (?:متاخر)[ء-ي]{0,2}|بند|مناقشه|(?:خلصنا|انتهينا|وصلنا|جينا|وصلوا|بدانا) [^.]{0,30}متاخر[ء-ي]{0,2})\b"),
    _act("لا نقدر قبل", Act.MOVE, r"\b(?:<W>)(?:لن|لا|ما|مش|ما راح|مو|للاسف لا|للاسف لن) ?(?:نتمكن من|نستطيع|يمكننا|استطيع|اتمكن من|نقدر|اقدر|هنقدر|حنقدر|راح نقدر|بنقدر) ?(?P<what>[^.;?¤]{2,60}?) الا (?:بعد |في )?(?:يوم )?¤", 0.65, "slip", unless=r"\b(?:هل|اذا|ندخل|نفتح)\b"),
    _act("الموعد الجديد", Act.MOVE, r"\b(?:<W>)(?:(?:اقرب|اول) (?:موعد|وقت|تاريخ)(?: (?:ممكن|متاح|لدينا|عندنا|للتسليم)){0,2}|(?:الموعد|التاريخ|تاريخ التسليم|موعد التسليم|موعد الاطلاق) (?:الجديد|المعدل|المحدث))(?: (?:هو|سيكون|للتسليم|للاطلاق|يكون))?:? ?(?:يوم |في )?¤", 0.85, "slip"),
    # what is refused
    _act("لن نتمكن", Act.REFUSAL, r"\b(?:<W>)(?:لن|لا|ما|مش|ما راح|مش ه|مو|للاسف لا|للاسف لن) ?(?:نتمكن من|نستطيع|يمكننا|استطيع|اتمكن من|نقدر|اقدر|هنقدر|حنقدر|راح نقدر|رح نقدر|رح اقدر|بنقدر|بقدر|هينفع|حينفع|ينفع|بينفع|فينا|فيني|نقوم ب|يمكنني|بامكاننا|في وسعنا|اقدر) (?P<what>[^.;?¤,]{2,80})|\b(?:<W>)(?:يتعذر|تعذر|يصعب|يستحيل) (?:علينا|علي) (?P<what2>[^.;?¤,]{2,80})", 0.7, unless=r"\b(?:الدخول|الوصول|فتح|تحميل|ندخل|نفتح|ادخل|تسجيل|الا بعد|حتي|الانتظار|طباعه|تحديد سبب|نسجل|نطبع|نحمل|نرفع الملف|نشوف|نستخدم|استخدام|(?:في|علي|الي|من|ل) ?(?:ال)?(?:منصه|نظام|سيستم|تطبيق|بوابه|حساب))\b"),
    _act("نعتذر عن", Act.REFUSAL, r"\b(?:<W>)(?:نعتذر|اعتذر|ناسف|اسف|اسفين|يوسفنا|متاسفون|متاسفين)(?: (?:منكم|لكم))? (?:عن |علي |ل)?(?P<what>(?:عدم|قبول|تنفيذ|تلبيه|المشاركه|الحضور|القيام|تقديم|استلام|تسليم|التمكن|امكانيه|القدره|تمكننا|تمكني)[^.;?¤]{2,80})", 0.75),
    _act("خارج النطاق", Act.REFUSAL, r"\b(?:خارج (?:عن )?(?:ال)?نطاق (?:ال)?(?:عقد|مشروع|اتفاق|اتفاقيه|عمل|متفق)[ء-ي]{0,2}|خارج العقد|غير مشمول(?:ه|ا)? (?:في|ب)|لا يشمل(?:ه|ها) العقد)\b", 0.6, "given", unless=r"\b(?:هل|اذا)\b"),
    _act("غير ممكن", Act.REFUSAL, r"\b(?:غير ممكن(?:ه)?|ليس ممكنا|مستحيل|مش ممكن|مو ممكن|ما يصير|غير متاح لنا|صعب علينا|غير مقبول(?:ه)? (?:لدينا|لنا|عندنا|بالنسبه (?:لنا|الينا))|مرفوض(?:ه)? (?:من (?:طرفنا|جهتنا|قبلنا|الاداره|العميل|الماليه)|عندنا|لدينا))\b", 0.6, "given", unless=r"\b(?:فراق[ء-ي]{0,2}|خاطر[ء-ي]{0,3}|ننسي|انسي|نصدق|وداع[ء-ي]{0,2}|هل|اذا)\b"),
    _act("لا يناسبنا", Act.REFUSAL, r"\b(?:<W>)(?:لا|ما|مش|مو|لن) (?:ب)?(?:يناسب(?:نا|ني)|نوافق علي|نقبل|يمكن (?:تاجيل|تغيير|نقل))(?: (?:هذا |ال)?(?:موعد|تاريخ|تاجيل|وقت|يوم)[ء-ي ]{0,20})?", 0.75, "empty", unless=r"\b(?:اذا|هل|حتي)\b"),
    _act("الإبقاء على الموعد", Act.REFUSAL, r"\b(?:نفضل|نحتاج|نريد|نرجو|يرجي|نتمسك|نصر علي|الافضل) ?(?:الي |ان )?(?:الابقاء علي|نبقي علي|الالتزام ب|ب|الحفاظ علي) ?(?P<what>ال(?:موعد|تاريخ)) (?:الاصلي|المتفق عليه|الاول|السابق|المحدد)", 0.7),
    _act("الموعد لا يناسب", Act.REFUSAL, r"¤ ?(?:لا|ما|مش|مو|غير) ?(?:يناسب(?:نا|ني)?|مناسب(?: لنا| لي)?|ممكن|بيناسب(?:نا|ني)?|بيمشي معنا|ظابط(?: معانا)?|زابط)", 0.8, "empty"),
    # what is agreed
    _act("موعد مناسب", Act.ACCEPTANCE, r"¤,? ?(?:(?:موعد|وقت|يوم|تاريخ|هو|يعتبر|جدا) ?){0,2}(?:مناسب(?:ه)?|يناسب(?:نا|ني)|تمام|كويس|ممتاز|ماشي|زين|جيد|موافق(?:ين|ون)?|اوك|اوكي|حلو|ممكن|منيح)(?: (?:لنا|لي|جدا|معنا|بالنسبه لنا|عندي|عندنا|ان شاء الله)){0,2}", 0.85, "empty", unless=r"\b(?:هل|غير|لا|مش|مو|اذا|لو|ما (?:ي|ب))\b"),
    _act("موافقون على الموعد", Act.ACCEPTANCE, r"\b(?:<W>)(?:نوافق|اوافق|موافقون|موافقين|موافق|(?:لا|(?:ما|ليس) (?:لدينا|عندنا|عندي|لدي|في|هناك)|لا يوجد(?: لدينا)?|ماعندنا|مافي|معندناش|مفيش) (?:اي )?مانع(?: لدينا| عندنا)?(?: من| في)?|يناسبنا|يناسبني|اتفقنا|نتفق معكم|متفقين|نمشي|ماشيين|علي (?:بركه|خيره) الله,?)(?: (?:علي|مع|من|ب))? ?(?P<what>(?:الموعد|التاريخ|التاجيل|التغيير|التمديد|المهله|الوقت|تاجيل|نقل|تمديد)[^.;?¤]{0,40}|(?:يوم )?¤{1,60})", 0.8, unless=r"\b(?:هل|غير|(?:لا|ما|مش|مو) (?:نوافق|يناسب[ء-ي]{0,3}|بيناسب[ء-ي]{0,3})|مش|مو|اذا|لو)\b"),
    _act("لا مانع", Act.ACCEPTANCE, r"^(?:<W>)(?:لا مانع|(?:ما (?:في|عندنا|عندي)|مفيش|مافي|معندناش|لا يوجد) (?:اي )?مانع|لا باس|يناسبنا(?: ذلك| هذا)?|يناسبني(?: ذلك| هذا)?|مناسب(?: لنا| لي| جدا)?|اتفقنا)(?: لدينا| لدي| عندنا| عندي| من جهتنا| من طرفنا| تماما| ان شاء الله){0,2}[.!]{0,3}$", 0.75, "empty"),
    _act("تمام سنفعل", Act.ACCEPTANCE, r"^(?:(?:تمام|ماشي|اوكي|اوك|طيب|نعم|حسنا|اكيد|علم|تم|ابشر(?:وا)?|حاضر)[,.! ]{1,3}){0,2}(?:سنفعل(?:ها|ه)?|سافعل(?:ها|ه)?|راح نسوي(?:ها|ه)?|هنعمل(?:ها|ه)?|حنعمل(?:ها|ه)?|بنسوي(?:ها|ه)?|بنعمل(?:ها|ه)?|سيتم ذلك|سنقوم (?:بذلك|باللازم)|ساقوم (?:بذلك|باللازم)|سيتم عمل اللازم|سيتم اللازم)[.!]{0,3}$", 0.85, "empty"),
    _act("أوكي ليوم", Act.ACCEPTANCE, r"^(?:اوك(?:ي)?|تمام|ماشي|اتفقنا|موافق(?:ين|ون)?|خلاص|نعم|تم|زين|طيب|علي بركه الله)[,.! ]{0,3}(?:علي |ل ?|ليوم |يوم |خليها |نخليها |نلتقي )?(?:يوم )?¤{1,60}(?: ان شاء الله)?[.!]{0,3}$", 0.75, "empty"),
    _act("نؤكد الموعد", Act.ACCEPTANCE, r"\b(?:(?:نؤكد|ناكد|اؤكد|ناكد لكم|مؤكد)(?: لكم| لك)?(?: علي)?(?: ال)?(?: ?موعد| ?حضورنا| ?حضوري)?|تم (?:اعتماد|تاكيد|تثبيت) (?:ال)?(?:موعد|تاريخ)) ?(?:يوم )?¤", 0.7, "empty", unless=r"\b(?:هل|يرجي|الرجاء|اذا|لو|ان (?!شاء))\b"),
    _act("حاضر", Act.ACCEPTANCE, r"^(?:<W>)(?:حاضر(?:ين)?|ابشر(?:وا)?|تكرم(?:وا)?|من عيوني|علي راسي|علي عيني|بكل سرور|ولا يهمك(?:م)?|اكيد|طبعا|بالتاكيد|ان شاء الله|سم|طيب|سنفعل|سافعل|راح نسوي|اعتبر(?:ه|ها|وه|وها) (?:تم|تمت|منتهي|منتهيه|خلص(?:ت)?))(?:[.,! ]{1,3}(?:استاذ \w{2,15}|اخ(?:ي|وي)? ?\w{0,12}|سيدي|باذن الله|ان شاء الله|سنفعل|سافعل|من عيوني|سيتم|تم|راح نسوي(?:ها|ه)?|يا \w{2,12}|طال عمر(?:ك|كم)|حبيبي|اخي|الغالي)){0,3}[.!]{0,3}$", 0.75, "empty"),
    # what was or is told of the reader's deeds
    _act("وعدتم", Act.PROMISE, r"\b(?:<W>)(?:وعدتم(?:ونا)?|وعدتون[اي]|قلتوا?(?: لنا)?(?: انكم|(?= (?:ب|س|راح |رح |ح|ه)ت))|وعدتنا|وعدتني|قلتم (?:لنا )?ان(?:كم)?|ذكرتم ان(?:كم)?|تعهدتم|التزمتم|اكدتم ان(?:كم)?|قلت ان(?:ك)?|حسب وعدكم)(?: (?:ب|ان|لنا|س))? ?(?P<verb>\w{2,20})", 0.55, who=Who.RECIPIENT, marks="question"),
    _act("سترسلون", Act.PROMISE, r"\b(?:<W>)(?:ست|سوف ت|راح ت|رح ت|حت|هت)(?P<verb>(?:<STEM>)(?:ون|وا|ونا|وننا|ونها))\b", 0.5, who=Who.RECIPIENT, unless=r"\b(?:هل|متي|اذا)\b"),
    # what is promised
    _act("سنكون قد أنهينا", Act.PROMISE, r"\b(?:<W>)(?:سنكون|ساكون|سوف نكون|راح نكون|رح نكون|هنكون|حنكون|بنكون)(?: قد)? (?P<verb>(?:انهي|خلص|سلم|جهز|ارسل|ركب|نفذ|اتمم|انجز|اكمل)(?:نا|ت)|انتهينا من)\b", 0.7, "dated", unless=r"\b(?:هل|اذا|لو)\b"),
    _act("ستصلكم", Act.PROMISE, r"\b(?:<W>)(?:س(?:ي|ت)|سوف (?:ي|ت)|راح (?:ي|ت)|رح (?:ي|ت)|لح (?:ي|ت)|ح(?:ي|ت)|ه(?:ي|ت)|بي|بت|ي|ت)(?P<verb>صل(?:كم|ك)|وصل(?:كم|ك|لك|لكم)|كون (?:لديكم|عندكم|عندك|جاهز(?:ا|ه|ين)?|متاح(?:ا|ه)?|متوفر(?:ا|ه)?|بين ايديكم|بحوزتكم|في متناولكم|في بريدكم))\b(?: ¤,?)?(?: (?P<what>(?!قبل|يوم|في |خلال|بحلول|غدا|صباح|مساء|ان شاء|باذن)[^.;:?¤]{2,80}))?|\b(?:<W>)(?:س|راح |رح |لح |ح|ه|ب)(?:ي|ت)(?:و)?صل (?P<what2>(?:ال)?[ء-ي]{2,12}(?: ال[ء-ي]{2,12})?) (?:لعندك(?:م)?|عندك(?:م)?|ل?موقعكم|الي (?:مكتبكم|موقعكم)|لمكتبكم)", 0.8, "given", unless=r"\b(?:لن|لم|لا|ما (?:ي|ت)[ء-ي]{2,8}|ليس|اذا|هل|متي|نتمني ان|نامل ان|ارجو ان|نرجو ان|يرجي ان|يجب|لازم)\b"),
    _act("يكون جاهزا إن شاء الله", Act.PROMISE, r"\b(?:ان شاء الله|باذن الله|¤),? (?:¤ )?(?:ان شاء الله |باذن الله )?(?:ب)?(?:ي|ت)كون (?P<what>[^.;:?¤]{2,50}?) (?:جاهز(?:ا|ه|ين)?|متاح(?:ا|ه)?|شغال(?:ا|ه)?|خالص(?:ه)?|عندكم|عندك|لديكم|بين ايديكم|في الموقع|بالموقع)\b|(?:^|[ ,])(?P<what2>ال[ء-ي]{2,12}(?: [ء-ي]{2,12}){0,2}?) (?:س|سوف |راح |رح |ح|ه|ب)(?:ي|ت)كون (?:جاهز(?:ا|ه|ين)?|متاح(?:ا|ه)?|شغال(?:ا|ه)?|خالص(?:ه)?|عندكم|عندك|لديكم|منشور(?:ا|ه)?)\b", 0.75, "dated", unless=r"\b(?:اذا|هل|متي|الاجتماع|نتمني|نامل|لو)\b"),
    _act("سيكون جاهزا", Act.PROMISE, r"\b(?:<W>)(?:س(?:ي|ت)كون|سوف (?:ي|ت)كون|(?:راح|رح|لح) (?:ي|ت)كون|ح(?:ي|ت)كون|ه(?:ي|ت)كون|ب(?:ي|ت)كون) (?P<what>[^.;:?¤]{2,60}?) (?:جاهز(?:ا|ه|ين)?|متاح(?:ا|ه)?|متوفر(?:ا|ه)?|شغال(?:ا|ه)?|خالص(?:ا|ه)?|مكتمل(?:ا|ه)?|منتهي(?:ا|ه)?|لديكم|عندكم|عندك|بحوزتكم|في متناولكم|بين ايديكم|منشور(?:ا|ه)?|مفعل(?:ا|ه)?)", 0.85, unless=r"\b(?:اذا|هل|متي|نتمني ان|نامل ان|الاجتماع)\b"),
    _act("ستستلمون", Act.PROMISE, r"\b(?:<W>)(?:ست|سوف ت|راح ت|رح ت|حت|هت)(?:ستلم(?:ون|وا)?|حصل(?:ون|وا)? علي|جد(?:ون)|تلق(?:ون|وا|ي)|سمع(?:ون|وا)? منا|توصل(?:ون|وا)? ب) ?(?P<what>[^.;:?¤]{2,80})?", 0.85, unless=r"\b(?:اذا|هل|متي|سهلا|صعبا|الامر|الفرق|ممتعا|مفيدا)\b"),
    _act("سيتم تسليم", Act.PROMISE, r"\b(?:<W>)(?:سيتم|سوف يتم|راح يتم|رح يتم|لح يتم|حيتم|هيتم|بيتم|ستتم|سوف تتم|من المقرر|من المتوقع(?: ان يتم)?|يتوقع|المتوقع)(?: ان شاء الله| باذن الله(?: تعالي)?| ايضا| غدا| قريبا| ¤{1,40}){0,2} (?P<verb>(?:<AHEAD>)(?:ه|ها|هم)?)\b", 0.82, unless=r"\b(?:اذا|هل|متي|الاجتماع|تلقائيا|اجتماع|كان(?:ت)?|كنا|المستخدم|رمز التحقق|كلمه المرور للمستخدم|عند (?:ال)?(?:تسجيل|ضغط|دخول|نقر|اكتمال|حدوث|طلب|شراء))\b"),
    _act("يتم تركيب", Act.PROMISE, r"\b(?:<W>)(?:ب)?(?:ي|ت)تم(?: ان شاء الله| باذن الله)? (?P<verb><DEED>|<WORK>)\b", 0.62, "dated", unless=r"\b(?:لم|لن|لا|ان (?:ي|ت)تم|حتي (?:ي|ت)تم|كي|عاده|كل|دائما|تلقائيا|المستخدم|عند|اذا|هل|متي|كيف|حاليا|كان(?:ت)?|نرجو|نامل|اجتماع|الاجتماع|بموجب|العقد|<ASK>|<CAN>|<NEEDED>)\b"),
    _act("سنرسل", Act.PROMISE, r"\b(?:<W>)(?:س|سوف )(?P<verb>(?:ن|ا)(?:<STEM>|<MORE>)(?:<OBJ>))\b", 0.9, "idle", unless=r"\bكن(?:ا|ت) (?:س|راح|رح|ح|ه|ناوي)|\bكان(?:ت)? (?:من المفترض|المفروض|س|راح|ح|ه)|\b(?:هل سن|متي سن|متي سوف|اذا سن|قال|ب?ما يلي|ب?(?:التالي|الاتي)(?= ?:)|(?:ال)?(?:اجتماع|جلسه) ما يلي|لو كنا|ساحل)\b"),
    _act("راح نرسل", Act.PROMISE, r"\b(?:<W>)(?:راح|رح|لح|حا|غادي) (?:ب)?(?P<verb>(?:ن|ا)?(?:<STEM>)(?:<OBJ>)|(?:ن|ا)(?:<MORE>)(?:<OBJ>)|كون (?:في|ب|علي|عند) ?[ء-ي]{2,8})\b|\b(?:<W>)(?:ح|ه)(?P<verb2>(?:ن|ا)?(?:<STEM>)(?:<OBJ>)|ن(?:<MORE>)(?:<OBJ>))\b", 0.85, "idle", unless=r"\bكن(?:ا|ت) (?:س|راح|رح|ح|ه|ناوي)|\bكان(?:ت)? (?:من المفترض|المفروض|س|راح|ح|ه)|\b(?:هل|متي|امتي|اذا|ما راح|مش|ب?ما يلي|ب?التالي(?= ?:)|مو|لو|حد|هدف|حضر|حضرت\w{0,4}|هقدم|حلول|حل|حجز|حول|حولت|حولنا|هنا|هارد|رح(?:لت|نا))\b"),
    _act("بنرسل", Act.PROMISE, r"\b(?:<W>)(?:ب(?P<verb>ن(?:<STEM>|مر علي|ورد|صب|دهن|بلط|نظف|نظم|شغل|وزع|كون (?:عندك|في الموقع|بالموقع|معك))(?:<OBJ>))|م(?P<verb2>ن(?:بعت|سلم|خلص|جهز|ركب|شوف|خبر|رد|جيب|عمل|ضيف|كمل|ضبط)(?:<OBJ>)))\b", 0.72, "idle", unless=r"\b(?:هل|متي|امتي|اذا|ما بن|مش|ب?ما يلي|ب?التالي(?= ?:)|لو|دايما|دائما|عاده|كل)\b"),
    _act("برسل", Act.PROMISE, r"\b(?:<W>)ب(?P<verb>(?:رسل|ارسل|بعت|ابعت|طرش|دز|كلم|خلص|جهز|سوي|شوف|رد|راجع|ضيف|عدل|تواصل|تاكد|حول|احول|امر|جيب|اجيب|وقع|اوقع|اسلم|بلغ|ابلغ|خبر|اخبر|عطي|اعطي|رتب|ارتب|احجز|تابع|سلم|ركب|صلح|حضر|زور|كمل|رجع لك|مر علي|كون (?:عندك|معك|في الموقع|بالموقع)|كتب لك|نزل لك|قدم لك|رفع لك|عمل لك|فعل لك|فتح لك)(?:<OBJ>))\b", 0.65, "idle", unless=r"\b(?:ما ب|بحول الله|بخبره|بكلمه|بجهزه|هل|متي|اذا|مش|برد|لو)\b"),
    _act("بند عمل", Act.PROMISE, r"^(?:(?:الاجراء|المهمه|مهمه|اجراء) ?[:-] ?)?(?:علي |مطلوب من )?(?P<maker>(?!ال|ملاحظه|تنبيه|تذكير|موعد|تاريخ|موضوع)[ء-ي]{2,12}(?: [ء-ي]{2,12})?) ?[:-] ?(?P<verb>(?:<DEED>)\b)|^(?:علي|مطلوب من) (?P<maker2>[ء-ي]{2,12}) (?P<verb2>(?:<DEED>)\b)", 0.7, "dated", who=Who.THIRD, unless=r"\b(?:هل|متي|علي (?:ان|ال|كل|هذا|عدم|ضوء))\b"),
    _act("نتعهد", Act.PROMISE, r"\b(?:<W>)(?:نتعهد|اتعهد|نلتزم|التزم|ملتزمون|ملتزمين|نضمن|اضمن|اعدك(?:م)?|اوعدك(?:م)?|بوعدك(?:م)?|نعدكم|نوعدكم|وعد مني|وعد علي|نحرص علي|نوكد (?:لكم )?التزامنا)(?: <TO>)? ?(?:بان(?:نا|ه)? |ان |علي |انه |اننا |ب)? ?(?P<verb>[^\s.,;?]{2,20})", 0.75, unless=r"\b(?:لا نضمن|لا نتعهد|لا نلتزم|استلام|هل)\b"),
    _act("نرسل", Act.PROMISE, r"(?:^|[ ,و])(?P<verb>ن(?:<STEM>|ورد|صب|دهن|بلط|نظف|نصب|عاين|وزع|ستبدل|مر علي|كون (?:عندك|في الموقع|بالموقع))(?:<OBJ>)|ارسل(?:ه|ها)? (?:لك|لكم|اليكم|اليك)|ا(?:<STEM>)(?:ه|ها)? (?:لك|لكم|اليكم|اليك)|ارد عليك(?:م)?|اعود اليك(?:م)?|ارجع لك(?:م)?|اتصل ب(?:ك|كم)|ابعت(?:ه|ها)? ?لك(?:م)?|ابعث(?:ه|ها)? (?:لك|لكم)|اوافيك(?:م)?|ازودك(?:م)?)\b", 0.72, "idle dated", unless=r"\b(?:كنت|كنا|هل|متي|ان ن|لن|لا ن|ما ن|كي ن|حتي ن|نعتمد|نحلل|نعلم(?: ان)|نرد|لم|نحضر الاجتماع|نعمل (?:من|علي مدار)|نود|يمكن|ممكن|لو|نرجو|نقدر|مش|(?:مو|ما) [ء-ي]{2,8} ن|ينفع|هينفع|نقترح|لكي)\b"),
    _act("بعد اعتمادكم نبدأ", Act.PROMISE, r"\b(?:<W>)(?:بعد|فور|بمجرد|حال|حالما|عند|اذا|لما|اول ما|بس|متي ما) (?:ان |ما )?(?:(?:ال)?(?:اعتماد|موافق|استلام|دفع|سداد|توقيع|وصول|تاكيد|ارسال|تحويل|تفعيل|اكتمال|انتهاء|جاهزي|تسلم|تسليم|تزويد|صدور|رد|حجز)|تم |وافق|اعتمد|استلم|وصل|وقع|حول|دفع|سدد|خلص|ارسل|(?!تحي|يوم)(?:ت|ي)[ء-ي]{2,10} )[^.;:?,]{0,60}, (?:ف|و)?(?:ان شاء الله )?(?P<verb>ن(?:<STEM>|ورد|صب|دهن|نصب|وزع)(?:<OBJ>))\b", 0.65, "idle", unless=r"\b(?:لن|لا|ما ن|هل|متي ن|كنا|عاده|دائما|كل|نود|نرجو|نعتمد|نعلم|نحل|نرد)\b"),
    _act("ممكن نسلم", Act.PROMISE, r"\b(?:<W>)(?:ممكن|بامكاننا ان|نقدر) (?P<verb>ن(?:سلم|رسل|بعت|جهز|خلص|كمل|نتهي|ركب|بدا|باشر|شحن|نجز|وفر)(?:<OBJ>))\b(?=[^?]{0,300}$)", 0.6, "dated", unless=r"\b(?:هل|لا|لن|ما|مش|متي|كيف|اذا ممكن|بدل|بدلا)\b"),
    _act("سيرسل غيرنا", Act.PROMISE, r"\b(?:<W>)(?:س|سوف |راح |رح |لح |ح|ه)(?P<verb>(?:ي|ت)(?:<STEM>|<MORE>)(?:<OBJ>)) (?:<TO> |ب)?(?:<TEAM>)\b", 0.85, unless=r"\bكن(?:ا|ت) (?:س|راح|رح|ح|ه|ناوي)|\bكان(?:ت)? (?:من المفترض|المفروض|س|راح|ح|ه)|\b(?:(?<!علي\s)(?<!الي\s)(?<!في\s)(?<!من\s)(?:النظام|التطبيق|البرنامج|المنصه|السيستم|الخادم|السيرفر)|الموقع سي|المستخدم|تلقائي(?:ا|ه)?|اليا|اذا|هل|متي)\b"),
    _act("فريقنا سيرسل", Act.PROMISE, r"\b(?:<TEAM>)(?: [^.;:?,¤]{1,30}?)? (?:س|سوف |راح |رح |لح |ح|ه)(?P<verb>(?:ي|ت)(?:<STEM>|<MORE>)(?:<OBJ>))\b", 0.85, unless=r"\b(?:اذا|هل|متي)\b"),
    _act("فريقنا بيخلص", Act.PROMISE, r"\b(?:<TEAM>)(?: ال[ء-ي]{2,10})? ب(?P<verb>(?:ي|ت)(?:<STEM>)(?:<OBJ>))\b", 0.65, "dated", unless=r"\b(?:اذا|هل|متي|لم|ما ب|عاده|دائما|دايما|كل)\b"),
    _act("ينتهي فريقنا", Act.PROMISE, r"\b(?:<W>)(?P<verb>(?:ي|ت)(?:<STEM>)(?:<OBJ>)) (?:<TO> |ب)?(?:فريقنا|فنيونا|مهندسونا|مهندسنا|مندوبنا|زملاؤنا|شركتنا)\b", 0.62, "dated", unless=r"\b(?:اذا|هل|متي|لم|لن|لا|كان|ان (?:ي|ت)|عاده|كل)\b"),
    _act("ابو خالد بيمر", Act.PROMISE, r"(?:^|[ ,])(?:و)?(?P<maker>(?:ابو|ام) [ء-ي]{2,10}) (?:ب|را?ح |س|ح|ه)?(?P<verb>(?:ي|ت)(?:<STEM>|مر)(?:<OBJ>))\b", 0.65, "dated", who=Who.THIRD, unless=r"\b(?:اذا|هل|متي)\b"),
    _act("عمر سيرسل", Act.PROMISE, r"\b(?:<W>)(?:(?:<TITLE>)?(?P<maker>(?:<NAME>)(?: (?:<NAME>))?|<ROLE>)|(?:<TITLE>)(?P<maker2>[ء-ي]{2,12}))(?: ان شاء الله)? (?:س|سوف |راح |رح |لح |ح|ه)(?P<verb>(?:ي|ت)(?:<STEM>|<MORE>)(?:<OBJ>))\b", 0.7, who=Who.THIRD, unless=r"\b(?:الموقع سي|المستخدم|تلقائي(?:ا|ه)?|اليا|اذا|هل|متي|تلقائيا|انه (?:س|را?ح )|انها (?:س|را?ح ))\b"),
    _act("أولغا سترسل", Act.PROMISE, r"(?:^|, |: )(?:و|ف)?(?P<maker>(?!<THINGS>\b)[ء-ي]{3,12}) (?:س|سوف |راح |رح |لح |ح|ه)(?P<verb>(?:ي|ت)(?:<STEM>)(?:<OBJ>))\b", 0.6, who=Who.THIRD, unless=r"\b(?:الموقع سي|المستخدم|تلقائي(?:ا|ه)?|اليا|اذا|هل|متي|تلقائيا)\b"),
    _act("سيرسل عمر", Act.PROMISE, r"\b(?:<W>)(?:س|سوف |راح |رح |لح |ح|ه)(?:ي|ت)(?:رسل|بعث|بعت|شارك|زود|وافي|قدم|سلم|وفر|عطي|جيب|طرش|دز|وصل|حول)(?:<OBJ>) (?:(?:<TO>) )?(?:(?:<TITLE>)?(?P<maker><NAME>|<ROLE>)|(?:<TITLE>)(?P<maker2>[ء-ي]{2,12}))(?P<verb> )", 0.7, who=Who.THIRD, unless=r"\b(?:الموقع سي|المستخدم|تلقائي(?:ا|ه)?|اليا|اذا|هل|متي|تلقائيا|عندما)\b"),
    _act("سيحضر عمر", Act.PROMISE, r"\b(?:<W>)(?:س|سوف |راح |رح |لح |ح|ه)(?P<verb>(?:ي|ت)(?:<STEM>|<MORE>)(?:<OBJ>)) (?:(?:<TO>|ب) ?)?(?:(?:<TITLE>)?(?P<maker><NAME>|<ROLE>)|(?:<TITLE>)(?P<maker2>[ء-ي]{2,12}))\b", 0.7, who=Who.THIRD, unless=r"\b(?:الموقع سي|المستخدم|تلقائي(?:ا|ه)?|اليا|اذا|هل|متي|تلقائيا|عندما)\b"),
    _act("سترسل أولغا", Act.PROMISE, r"(?:^|, |¤ )(?:و|ف)?(?:س|سوف |راح |رح |لح )(?:ي|ت)(?:رسل|بعث|بعت|شارك|زود|وافي|قدم|سلم|جيب|طرش|دز)(?:<OBJ>) (?:(?:<TO>) )?(?P<maker>(?!<THINGS>\b)[ء-ي]{3,12})(?P<verb> )(?:ال|لك|الي|ب)", 0.6, who=Who.THIRD, unless=r"\b(?:الموقع سي|المستخدم|تلقائي(?:ا|ه)?|اليا|اذا|هل|متي|تلقائيا|عندما)\b"),
    _act("المورد وعد", Act.PROMISE, r"\b(?:<W>)(?:(?:<TITLE>)?(?P<maker><NAME>|<ROLE>) (?:وعد|وعدت|تعهد|تعهدت|التزم|التزمت)(?:نا|ني)?|(?:وعد|وعدت|تعهد|تعهدت|التزم|التزمت)(?:نا|ني)? (?:<TITLE>)?(?P<maker2><NAME>|<ROLE>)) (?:ان )?(?:ب)?(?:ان(?:ه|ها) )?(?:س|راح |رح |ح|ه)?(?P<verb>(?:<DEED>|<WORK>|(?:ي|ت)(?:<STEM>)(?:<OBJ>)))\b", 0.65, "dated", who=Who.THIRD, unless=r"\b(?:هل|لم|ما وعد)\b"),
    _act("أبلغنا المقاول", Act.PROMISE, r"\b(?:<W>)(?:ابلغ|افاد|اكد)(?:ت)?(?:نا|ني)? (?:لنا )?(?:<TITLE>)?(?P<maker><NAME>|<ROLE>) (?:ب)?ان(?:ه|ها|هم)? (?:س|سوف |راح |رح |ح|ه)(?P<verb>(?:ي|ت)(?:<STEM>|<MORE>)(?:<OBJ>))\b", 0.62, "dated", who=Who.THIRD, unless=r"\b(?:هل|لم)\b"),
    _act("سيكون فريقنا عندكم", Act.PROMISE, r"\b(?:<W>)(?:س|سوف |راح |رح |ح|ه|ب)(?P<verb>(?:ي|ت)كون (?:<TEAM>) (?:في (?:الموقع|موقعكم|مكتبكم|القاعه|مقركم)|بالموقع|عندكم|لديكم|معكم))\b", 0.7, "dated", unless=r"\b(?:هل|متي|اذا|لن)\b"),
    _act("خالد بيمر", Act.PROMISE, r"\b(?:<W>)(?:(?:<TITLE>)(?P<maker>[ء-ي]{2,12})|(?P<maker2><NAME>)|(?P<maker3><ROLE>)(?= ب(?:ي|ت))) (?:ب|را?ح )?(?P<verb>(?:ي|ت)(?:<STEM>|مر)(?:<OBJ>))\b", 0.6, "dated", who=Who.THIRD, unless=r"\b(?:اذا|هل|متي|لم|لن|لا|كان)\b"),
    _act("ستسلم القاعة", Act.PROMISE, r"(?:^|, |¤,? |الله |ان (?!شاء))(?:و|ف)?(?:س|سوف |راح |رح |لح |ح|ه)(?:ي|ت)(?:شحن|توفر|جري|رسل|سلم|نشر|طلق|فعل|صدر|ركب|نجز|كتمل|نتهي|جهز|وصل|صل|رفع|حدث|نفذ|خلص|ورد|طبع|وزع|صب|دهن|ستكمل|ستبدل|رحل|حول|سدد|دفع|عالج|بدا العمل|تسلم|تركب|تشحن|تبعت|ترسل|تصلح|تعمل|ترفع|تنفذ|تنشر|تحول|تدهن|تغير) (?P<what>(?!<NAME>\b)(?:[ء-ي]{3,12} ال|ال|جميع |كل |كافه |باقي |نسخه |باب |شحنه |دفعه |اعمال |طلب)[^.;:?¤]{2,60})", 0.7, "dated", unless=r"\bكن(?:ا|ت) (?:س|راح|رح|ح|ه|ناوي)|\bكان(?:ت)? (?:من المفترض|المفروض|س|راح|ح|ه)|\b(?:(?<!علي\s)(?<!الي\s)(?<!في\s)(?<!من\s)(?:النظام|التطبيق|البرنامج|المنصه|السيستم|الخادم|السيرفر)|الموقع سي|المستخدم|تلقائي(?:ا|ه)?|اليا|اذا|هل|متي|تلقائيا|عندما|(?:ال)?(?:اجتماع|عرض|دوام|دوره|معرض|ضمان|عقد|اشتراك|موتمر|حفل|صلاحيه|كورس|فعاليه|اجازه|رخصه|اقامه|وزير|مدير|ورشه|وقت|محاضره|باص|طائره|رحله) ?(?:ب|س|ه|ح|راح |رح )?(?:ي|ت)(?:نتهي|خلص|بدا|وصل|صل)|(?:س|ح|ه|ب)?(?:ي|ت)(?:نتهي|خلص) (?:ال)?(?:اجتماع|عرض|دوام|دوره|معرض|ضمان|عقد|اشتراك|موتمر|حفل|صلاحيه|كورس|فعاليه|اجازه|رخصه|اقامه|ورشه|تسجيل)|الوزير|السفير|المدير|الرئيس|الوفد|الضيوف|الضيف|الزوار|الطائره|الطياره|سعاده|معالي|الاجتماع|ما راح|ما رح|مش ه|الفاتوره المستحقه)\b"),
    _act("ستشحن الأجهزة", Act.PROMISE, r"\b(?:<W>)(?:س|سوف |راح |رح |لح |ح|ه)(?:ي|ت)(?P<verb>شحن|رسل|سلم|نشر|طلق|فعل|صدر|ركب|نجز|كتمل|نتهي|جهز|وصل|صل|رفع|حدث|نفذ|خلص|ورد|طبع|وزع|صب|دهن|ستكمل|ستبدل|رحل|حول|سدد|دفع|عالج|بدا العمل|تسلم|تركب|تشحن|تبعت|ترسل|تصلح|تعمل|ترفع|تنفذ|تنشر|تحول|تدهن|تغير)\b(?! (?:ال[ء-ي]|امر |جميع |كل |كافه |ابواب|شيك|[ء-ي]{2,9}ه |[ء-ي]{2,9}ها ))", 0.7, "given dated", unless=r"\bكن(?:ا|ت) (?:س|راح|رح|ح|ه|ناوي)|\bكان(?:ت)? (?:من المفترض|المفروض|س|راح|ح|ه)|\b(?:(?<!علي\s)(?<!الي\s)(?<!في\s)(?<!من\s)(?:النظام|التطبيق|البرنامج|المنصه|السيستم|الخادم|السيرفر)|الموقع سي|المستخدم|تلقائي(?:ا|ه)?|اليا|اذا|هل|متي|تلقائيا|عندما|(?:ال)?(?:اجتماع|عرض|دوام|دوره|معرض|ضمان|عقد|اشتراك|موتمر|حفل|صلاحيه|كورس|فعاليه|اجازه|رخصه|اقامه|وزير|مدير|ورشه|وقت|محاضره|باص|طائره|رحله) ?(?:ب|س|ه|ح|راح |رح )?(?:ي|ت)(?:نتهي|خلص|بدا|وصل|صل)|(?:س|ح|ه|ب)?(?:ي|ت)(?:نتهي|خلص) (?:ال)?(?:اجتماع|عرض|دوام|دوره|معرض|ضمان|عقد|اشتراك|موتمر|حفل|صلاحيه|كورس|فعاليه|اجازه|رخصه|اقامه|ورشه|تسجيل)|الوزير|السفير|المدير|الرئيس|الوفد|الضيوف|الضيف|الزوار|الطائره|الطياره|سعاده|معالي|الاجتماع|ما راح|ما رح|مش ه|الفاتوره المستحقه)\b"),
    _act("الشغل بيخلص", Act.PROMISE, r"\b(?:<W>)(?P<what>(?:ال[ء-ي]{2,12}|شغلك(?:م)?|طلبك(?:م)?|طلبيتك(?:م)?|جهازك(?:م)?)(?: ال[ء-ي]{2,12}){0,2}) ب(?:ي|ت)(?:خلص|وصل|جهز|نتهي|تسلم|تركب|شحن|تشحن|سلم)\b(?! ال[ء-ي])", 0.62, "dated", unless=r"\bكن(?:ا|ت) (?:س|راح|رح|ح|ه|ناوي)|\bكان(?:ت)? (?:من المفترض|المفروض|س|راح|ح|ه)|\b(?:(?<!علي\s)(?<!الي\s)(?<!في\s)(?<!من\s)(?:النظام|التطبيق|البرنامج|المنصه|السيستم|الخادم|السيرفر)|الموقع سي|المستخدم|تلقائي(?:ا|ه)?|اليا|اذا|هل|متي|تلقائيا|عندما|(?:ال)?(?:اجتماع|عرض|دوام|دوره|معرض|ضمان|عقد|اشتراك|موتمر|حفل|صلاحيه|كورس|فعاليه|اجازه|رخصه|اقامه|وزير|مدير|ورشه|وقت|محاضره|باص|طائره|رحله) ?(?:ب|س|ه|ح|راح |رح )?(?:ي|ت)(?:نتهي|خلص|بدا|وصل|صل)|(?:س|ح|ه|ب)?(?:ي|ت)(?:نتهي|خلص) (?:ال)?(?:اجتماع|عرض|دوام|دوره|معرض|ضمان|عقد|اشتراك|موتمر|حفل|صلاحيه|كورس|فعاليه|اجازه|رخصه|اقامه|ورشه|تسجيل)|الوزير|السفير|المدير|الرئيس|سعاده|معالي|الاجتماع|ما راح|ما رح|مش ه|الفاتوره المستحقه)\b"),
    _act("عندكم قبل", Act.PROMISE, r"\b(?P<verb>عندك|عندكم|لديكم|بين ايديكم|جاهز(?:ه)?) (?:قبل |في )?(?:يوم |تاريخ )?¤", 0.62, "given dated", unless=r"\b(?:هل|متي|اجتماع|موعد|اجازه|اذا|كان|ان (?!شاء)|انتم|هذا|لم|ما)\b"),
    _act("موعد التسليم", Act.PROMISE, r"(?:^|(?<=[,:]\s)|(?<=-\s)|\b(?:تم تحديد|حددنا|تحدد|سيكون|نعتمد|اعتمدنا|ان(?! شاء)|شاء الله|باذن الله|بان|عندنا) )(?:و|ف)?(?:(?:ال)?(?:موعد|تاريخ) )?(?P<what>(?:ال)?(?:<ARRIVAL>)\b(?: [^.;:?¤,]{2,40}?)??)(?: (?:المتوقع|المقرر|المتفق عليه|التقديري))?(?: ?(?::|-|=)| (?:هو|سيكون|يكون|بيكون|بتاريخ|ان شاء الله|باذن الله))? ?(?:في |قبل |خلال |علي |ب)?(?:يوم |تاريخ |غضون )?¤", 0.7, "dated", unless=r"\b(?:هل|متي|الفاتوره|يرجي|الرجاء|نرجو|الدفع|امكانيه|ممكن|يمكن|لم|(?:ال)?تاجيل|تاجل|اجلنا|الاجتماع|تم(?! تحديد)|قبل موعد|نريد|نحتاج|نامل|نتمني|(?:ال)?(?:دوره|حفل|معرض|موتمر|تسجيل|دوام|فعاليه|رخصه|اقامه|ضمان|صلاحيه|اشتراك|تامين|مهله|هويه|جواز|عقد|ضيوف|وفد|طائره|طياره|رحله|مدير|وزير|جوائز|ورشه|اجازه|عام|فصل|محاضره|ندوه)|كان(?:ت)?|بعد|اذا|لن|ما|غير)\b"),
    _act("نتوقع", Act.PROMISE, r"\b(?:<W>)(?:نتوقع|اتوقع|نخطط|ننوي|نهدف|نعتزم|نسعي|سنحاول|نحاول|ناوين|من المفترض|المفروض|يفترض|(?:نحن |احنا )?(?:علي استعداد|مستعدون|مستعدين|جاهزون|جاهزين))(?: (?:ان|ل|الي|علي))? ?(?P<verb>[^\s.,;?]{2,20})", 0.6, "dated", unless=r"\b(?:هل|منكم|ان تكونوا|لكم|ترسلوا|تزودونا|ان نسمع|الرد|ردكم|لاي|استفسار[ء-ي]{0,3}|خدمت[ء-ي]{1,3}|لخدمت[ء-ي]{1,3}|للدفع)\b"),
    _act("دعني أتأكد", Act.PROMISE, r"\b(?:<W>)(?:دعني|دعنا|خليني|خلينا|اسمح لي|خلني|اعطني فرصه|عطني فرصه|اعطونا|اعطني|عطني|عطونا|امهلني|امهلونا|امهلنا|اديني|ادونا|عطينا|اعطينا) (?:(?P<verb>(?:ا|ن)(?:<STEM>|سال|ستشير|راجع|شيك)(?:<OBJ>))|(?:حتي|الي|لين|لغايه|لحد|ل) ?(?:يوم )?¤{1,60}(?: و(?P<verb2>(?:ا|ن)[ء-ي]{2,12})| ل(?P<verb3>(?:<DEED>)\b))?)", 0.75, "question"),
    _act("نستطيع التسليم", Act.PROMISE, r"\b(?:<W>)(?:نستطيع|يمكننا|نقدر|بامكاننا|استطيع|اقدر|يمكنني|بنقدر)(?: ان)? (?P<verb>(?:<DEED>|(?:ن|ا)(?:<STEM>)(?:<OBJ>)))\b", 0.6, "dated", unless=r"\b(?:هل|لا|لن|ما|متي|كيف|اذا)\b"),
    # what is asked
    _act("في قائمة التزاماتنا", Act.PROMISE, r"^(?P<verb>(?:<AHEAD>)\b)", 0.7, "listed"),
    _act("يبحث عن", Topic.LEAD, r"\b(?:<W>)(?:<KIN>)(?: [^.;?]{0,40}?)? (?P<verb>و?(?:ي|ت)بحث(?:ون)? عن|(?:ي|ت)حتاج(?:ون)?|مهتم(?:ه|ين|ون)?(?: ب)?|(?:ي|ت)ريد(?:ون)?|(?:ي|ت|بي|بت)دور(?:ون|وا)?(?: علي)?|عم (?:ي|ت)دور|محتاج(?:ه|ين)?|سال(?:ني|نا)?(?: عن)?|(?:ي|ت)رغب|عايز(?:ه|ين)?|(?:ي|ت)بغي|(?:ي|ت)بي|بدو|بده|بدها|بدهم|ناوي(?:ين)?|يسال)\b", 0.78, "whole", unless=r"\b(?:الي الراحه|ال?راحه|النوم|دعواتكم|دعاءكم|علاج|عمليه جراحيه|رويتكم|السلام)\b"),
    _act("هل تنصحون", Topic.LEAD, r"\b(?:<W>)(?:هل )?(?:(?P<verb>تنصح(?:ون|نا|وننا|ني|وني)?|ترشح(?:ون|وا|لنا)?|تعرف(?:ون)? (?:احد|احدا|شركه|حد))|(?:هل )?(?:ممكن |اقدر |يمكنني ان |نقدر )?(?:اعطي(?:ه|هم|ها|ت|ته|تهم)?|نعطي(?:ه|هم|ها)|اعطيته|اعطيتهم|مررت|شاركت) (?:ه |هم |لهم |له )?(?:رقم|بيانات|ايميل|تواصل)(?:كم|ك)\b|(?:اعرفك(?:م)?|نعرفكم|اقدمك(?:م)?) (?:علي|ل)|(?:ي|ت)رغب(?:ون)? في التواصل معكم|رشحتكم|رشحناكم|حكيت(?:له|لهم)? عنكم)", 0.7, "question whole"),
    _act("بكم", Topic.COSTING, r"\b(?:<W>)(?:بكم|بكام|بقديش|بقداش) (?P<what>(?:ال|تصميم|تطوير|تركيب|صيانه|ترخيص|باقه|خدمه|تدريب|اشتراك|ايجار|استئجار|تاجير|حجز|نقل|شحن|طباعه|توريد|ترجمه|متر|ساعه|حبه|قطعه|كرتون|كرسي|جهاز|تذكره|توصيل|هذا|هذه|هاي|هذي)[^.;?]{1,70})", 0.82, "question", unless=r"\b(?:اهلا|مرحبا|نرحب|سعدنا)\b"),
    _act("كم ستكلف", Topic.COSTING, r"\b(?:<W>)بكم (?:سعر|تكلفه|ستكلف)\b ?(?P<what>[^.;?]{2,70})?", 0.82, "question"),
    _act("كم التكلفة", Topic.COSTING, r"\b(?:<W>)(?:(?:كم|قديش|اديش|بكام|كام) (?:سيكلف(?:نا)?|ستكلف(?:نا)?|بيكلف(?:نا)?|راح يكلف(?:نا)?|هتكلف(?:نا)?|يكلف(?:نا)?|تكلف|بيكلف|بتكلف|هيكلف|حيكلف|تكلفه|التكلفه|ستكون التكلفه|سعر|السعر|اسعار|رسوم|الرسوم|اجره|بتطلع|راح (?:ي|ت)كلف|ثمن|قيمه)|(?:ما|ايش|شو|وش) (?:هي |هو )?(?:ال)?(?:تكلفه|سعر|اسعار|ثمن|قيمه|كلفه|رسوم)(?:كم|ها|ه)?|ب كم)\b(?: (?:ل(?=تاجير|ايجار|شراء|توريد|تركيب|نقل|طباعه|صيانه|تدريب|تصميم|خدم))?(?P<what>[^.;?]{2,80}))?", 0.85, "question", unless=r"\b(?:كم سعر الصرف)\b"),
    _act("نعرف التكلفة", Topic.COSTING, r"\b(?:<W>)(?:<NEEDED>|<ASK>|<CAN>)(?: (?:ان|في|ب|الي|منكم|منك)){0,2} ?(?:نعرف|اعرف|معرفه|الاستفسار عن|نستفسر عن|استفسر عن|افادتنا ب|اخبارنا ب|اعلامنا ب|تفيدونا ب|تخبرونا ب|تعطونا|تعطينا|تعطيني) ?(?P<what>(?:ال)?(?:تكلفه|سعر|اسعار|كلفه|تكاليف|رسوم|اجره)\b[^.;?]{0,70})", 0.8, "question"),
    _act("عرض سعر", Topic.COSTING, r"\b(?:<W>)(?:<ASK>|<CAN>|<NEEDED>|ارسل(?:وا)? (?:لنا|لي)|ابعت(?:وا)? ?(?:لنا|لي)|زودونا ب?|اعطونا|اعطني|نطلب|اطلب)(?: [^.;?]{0,40}?)? ?(?:ب|ل|علي )?(?P<what>(?:عرض (?:سعر|اسعار|السعر)|عرض(?:كم)? (?:مالي|المالي)|تسعيره|تسعير|عرض سعركم|قائمه (?:ال)?اسعار|تقدير(?:ا)? (?:للتكلفه|للسعر)|تكلفه تقديريه)[^.;?]{0,60})", 0.85, "question", unless=r"\b(?:مراجعه|اعتماد|الاطلاع|المرفق|توقيع)\b"),
    _act("هل يمكن إضافة", Topic.CHANGE, r"\b(?:<W>)(?:<MAY>|(?:<ABLE>)(?=[^?]{0,200}\?)|<ASK>|<NEEDED>|نقترح|ما رايكم)(?: (?:الي|ايضا|كذلك|في|ان|ب|منكم|كمان|اضافيا|لو)){0,2} ?(?:ب)?(?P<verb>(?:<ALTER>)\b[^.;?]{2,80})", 0.8, "question", unless=r"\b(?:تغيير الموعد|تعديل الموعد|تمديد (?:الموعد|المهله)|موعد|اضافتي|اضافه \w{2,12} (?:الي|في) (?:الايميل|البريد|النسخه|الاجتماع))\b"),
    _act("هل يظهر أيضا", Topic.CHANGE, r"\b(?:<CAN>)(?: ان)? (?P<verb>(?:ي|ت)(?:ظهر|عرض|شمل|دعم|طبع|كون)[^.;?]{2,60}?) (?:ايضا|كمان|كذلك|برضه|بعد)\b", 0.7, "question"),
    _act("نحتاج إضافيا", Topic.CHANGE, r"\b(?:<W>)(?:<NEEDED>)(?: الي| ايضا| كذلك){0,2} (?P<what>(?:[^.;?]{2,40}) (?:اضافي|اضافيه|اخر|اخري|اضافيا|جديد|جديده))\b|\bطلب (?:تغيير|اضافي|تعديل)\b", 0.65, "question"),
    _act("لا يعمل", Topic.SUPPORT, r"\b(?:<W>)(?:(?:لدينا|عندنا|يوجد|توجد|هناك|فيه|في|نواجه|اواجه|واجهتنا|واجهنا|ظهر|ظهرت|عندي|لدي|تواجهنا|طلع|حصل|حصلت|صار|صارت) )?(?P<verb><FAULT>)\b", 0.72, "question whole", unless=r"\b(?:انحل(?:ت)?|محلول(?:ه)?|تم (?:حل|اصلاح|معالجه|تصحيح)|حلينا|اصلحنا|صلحنا|لا (?:يوجد|توجد)|لا مشكله|مافي|ما في مشكله|بدون|اذا (?:واجه|كان|حصل|ظهر|ال[ء-ي]{2,12} (?:ما|لا|مش|مو))|في حال|ما عندنا مشكله|لا مشاكل|ليس لدينا|مو مشكله|مش مشكله|كانت|ليش|لماذا|ليه)\b"),
    _act("مساعدة", Topic.SUPPORT, r"\b(?:<W>)(?:<NEEDED>|<CAN>|<ASK>)(?: [^.;?]{0,20}?)? ?(?:الي |ب)?(?P<verb>مساعد(?:ه|تكم|تك|تنا|تي)|دعم(?:كم|ا)? (?:فني|الفني|عاجل)|تساعد(?:ونا|نا|وني|ني)|اصلاح|حل (?:المشكله|هذه المشكله|هالمشكله)|النظر في (?:المشكله|العطل))", 0.75, "question", unless=r"\b(?:اذا احتجتم|ان احتجتم)\b"),
    _act("عايز أعرف", Topic.QUESTION, r"\b(?:<W>)(?:<NEEDED>|<MAY>)(?: (?:ان|في|ب|الي|منكم|منك)){0,2} ?(?:نعرف|اعرف|نفهم|افهم|الاستفسار عن|الاستفسار بخصوص|استفسر عن|نستفسر عن|معرفه|نسال عن|اسال عن|السوال عن|التاكد من|نتاكد من|اتاكد من) (?P<what>[^.;?]{3,80})", 0.72, "question", unless=r"\b(?:(?:ان|انكم|انك) نعرفكم|لا نعرف)\b"),
    _act("سأكون شاكرا لو", Topic.QUESTION, r"\b(?:<W>)(?:ساكون|سنكون|اكون|نكون|حكون|هكون|هنكون) (?:ممتن(?:ا|ه|ين)?|شاكر(?:ا|ه|ين)?|سعيد(?:ا|ه)?|سعداء)(?: لكم| لك| جدا){0,2} (?:لو|اذا|ان) (?:(?:تفضلتم|تكرمتم|تفضلت|تكرمت) (?:ب|و)?(?P<verb>[^\s.,;?]{3,20})|(?P<verb2>[ء-ي]{2,10}تم(?:ونا|وني)?\b|ت[ء-ي]{3,12}\b))", 0.72, "question directive", unless=r"\b(?:ان نخدم|ان نكون|ان نلتقي|ان التقي|ان اكون|ان نستقبل|ت?شرفتمونا|زرتمونا)\b"),
    _act("عندي استفسار", Topic.QUESTION, r"\b(?:<W>)(?:(?:عندي|لدي|لدينا|عندنا|لي|معي) (?:استفسار|سوال|استفسارات|اسئله)(?: بسيط| صغير| سريع)?|(?:نستفسر|استفسر|بستفسر|بنستفسر|استفسار)|(?:<NEEDED>) (?:توضيح(?:ا)?|ايضاح(?:ا)?|توضيحات)(?: اكثر| منكم)?) (?:عن|بخصوص|حول|علي) (?P<what>[^.;?]{3,80})", 0.7, "question", unless=r"\b(?:اذا|ان كان|اي استفسار|في حال|ردا علي)\b"),
    _act("يرجى", Topic.QUESTION, r"\b(?:<W>)(?:<ASK>)(?:,? (?:<ASK>))?,? ?(?:حد |احد )?(?P<verb>[^\s.,;?]{3,20})", 0.8, "question directive", unless=r"\b(?:(?:نامل|نتمني|اتمني|ارجو|نرجو) ان (?:ي|ت)كون|(?:ال)?علم(?: ب| ان|$)|الملاحظه|ملاحظه|الاحاطه|عدم التردد|عدم الرد|و?لا يرجي|لا (?:تتردد|تترددوا)|ان تكونو?ا?|تكونو?ا?|ان يكون(?:وا)? بخير|بخير|قبول (?:فائق|تحياتنا|اعتذارنا)|تقبل(?:وا)?|التواصل (?:معنا|معي) (?:اذا|في حال|عند)|الاتصال (?:بنا|بي) (?:اذا|في حال|عند)|في حال وجود|ان كان لديكم|اذا كان لديكم|الاطلاع علي المرفق|نراكم|لكم (?:التوفيق|يوما|دوام)|التوفيق|من الله|تجاهل|ايجاد|معذره|المعذره|عذرا|السماح|حذف (?:هذه|هذا)|(?:ب)?ما يلي(?= ?:)|(?:ب)?(?:ال)?(?:تالي|اتي|تاليه|اتيه)(?= ?:)|تامين|(?:نامل|نتمني|اتمني|ارجو|نرجو|يرجي)(?: من الله| الله)? ان (?:(?:ي|ن|ا)(?!تم |رسل لنا|فيدونا)[ء-ي]{2,12}|ت(?:صل|نتهي|نجح|سير|عجب|نال|ستمر|تحسن|روق|بقي|نتظم|سمح))|للحالات|للطوارئ|للاستفسار|لمزيد من|في غيابي|(?:نامل|نتمني|اتمني) ان (?:ي|ت)تم|نامل (?:في|ب)|نتمني ل)\b"),
    _act("هل يمكنكم", Topic.QUESTION, r"\b(?:<W>)(?:<MAY>) ?(?P<verb>[^\s.,;?]{3,20})|\b(?:<W>)(?:<ABLE>) ?(?P<verb2>[^\s.,;?]{3,20})(?=[^?]{0,200}\?)", 0.75, "question directive", unless=r"\b(?:غير ممكن|مش ممكن|مو ممكن|اذا ممكن$)\b|\b(?:نقدر جهودكم|نقدر تعاونكم|نقدر لكم|تعتمد[ء-ي]{0,2} علي[ء-ي]{0,3}|(?:ب)?(?:ما يلي|التالي|الاتي)(?= ?:)|فيكم البركه|بارك الله فيك(?:م)?)\b"),
    _act("أرسل لي", Topic.QUESTION, r"(?:^|[ ,]|و)(?P<verb>(?:ارسل|ارسلوا|ابعت|ابعتوا|ابعث|ابعثوا|طرش|طرشوا|دز|دزوا|شارك|شاركوا|جهزوا|وفروا|حضروا) ?(?:لي|لنا|ها لي|ها لنا)|(?:ابعت|ابعتو|ارسلو|طرشو|دزو|عطو|شاركو|اعطو)(?:لي|لنا|ونا|وني|نا)|ابعتهالي|ارسلهالي|طرشها لي|اديني|ادوني|ادونا|شاركونا|شاركوني|زودني|زودونا|زودنا|وافني|وافونا|وافنا|اعطني|اعطونا|عطني|عطونا|اخبرني|اخبرونا|اخبرنا|اعلمني|اعلمونا|اعلمنا|خبرني|خبرونا|بلغونا|افيدونا|افدنا|افيدوني|ردوا علينا|اكدوا لنا|اكد لنا|اكد لي)\b", 0.75, "question directive", unless=r"\b(?:(?:اعطني|عطني|اعطونا|عطونا) (?:لغايه|لحد|حتي|الي|لين|مهله|وقت|فرصه)|اخبرنا (?:ان|بان|انه|انهم)|اعلمنا (?:ان|بان)|اذا (?:احتجت|كان لديكم|كان عندكم|في شي|فيه)|لو (?:احتجت|في اي|عندكم)|ان احتجت|في حال)\b"),
    _act("نذكركم", Topic.QUESTION, r"\b(?:<W>)(?:نود (?:ان )?(?:تذكيركم|التذكير|نذكركم)|اود (?:ان )?(?:تذكيركم|التذكير|اذكركم)|نذكركم|اذكركم|تذكير|للتذكير)(?: ?:)? ?(?:ب|بضروره |بخصوص )(?P<verb>(?:<DEED>|<WORK>|سداد|موافاتنا|افادتنا)\b[^.;?]{0,60})", 0.7, "question directive", unless=r"\b(?:تم|اجتماع|الاجتماع)\b"),
    _act("راجعوا", Topic.QUESTION, r"(?:^|(?<=,\s))(?P<verb>(?:حددوا|احجزوا|شوفوا|دوروا|رتبوا|اعملوا|سووا|حضروا|كلموا|اسالوا|تاكدوا|راجعوا|ركبوا|صلحوا|عدلوا|كملوا|وقعوا|حولوا|اعتمدوا|احضروا) (?:لنا |لي )?[^.;?]{3,80}|(?:حدد|احجز|شوف|رتب|جهز|كلم|اسال|تاكد|صلح) (?:لنا|لي|من)\b[^.;?]{2,80})", 0.65, "question directive", unless=r"\b(?:انهم|هم|اللي|الذين)\b"),
    _act("نحتاج قبل", Topic.QUESTION, r"\b(?:<W>)(?:<NEEDED>|ننتظر|بانتظار|في انتظار|مستنيين|نتطلع الي(?= استلام| الحصول| تلقي| رد| موافق| ملاحظات| تاكيد)|نتطلع ل(?=استلام|لحصول|تلقي|رد|موافق|ملاحظات|تاكيد)|ننتظر منكم)(?: منكم| منك| الي| في| ان){0,2} ?(?P<verb>[^\s.,;?¤]{2,20})", 0.7, "dated directive", unless=r"\b(?:(?:نود|اود|نحب|حابين) (?:ان )?(?:اعلام|ابلاغ|افاد|احاط|اخبار|اشعار|نعلم|نبلغ|نفيد|نحيط|نخبر|ان نعلم|شكر|ان نشكر)|نرغب في شكر|اللقاء|لقاءكم|لقاءك|رويتكم|زيارتكم|بفارغ)[ء-ي]{0,3}\b"),
    _act("نحتاج نسخة", Topic.QUESTION, r"\b(?:<W>)(?:<NEEDED>)(?: (?:منكم|منك|الي|من حضرتكم)){0,2} (?P<what>(?:ال)?(?:نسخه|كشف|قائمه|شهاده|صوره|صور|رقم|ارقام|رابط|عنوان|خطاب|كتاب|فاتوره|عقد|مخطط|مخططات|تقرير|موافقتك|توقيع|توقيعك|ردك|تاكيد|تاكيدك|بيانات|معلومات|تفاصيل|ملف|ملفات|مفاتيح|جدول|تصريح|ايصال|مستندات|وثائق|اسماء|لوغو|شعار)(?:م|كم|ك)?\b(?! (?:اضافي|جديد))[^.;?¤]{0,70})", 0.65, "question directive", unless=r"\b(?:(?:لا|ما|مش|مو|لن|لم|لسنا) (?:ن|ا|م|ب|ع|ت)[ء-ي]{1,8}|نود (?:اعلام|ابلاغ|افاد|شكر)[ء-ي]{0,3}|اضافي(?:ه)?|كنا|كنت)\b"),
    _act("العميل يطلب", Topic.QUESTION, r"\b(?:<W>)(?:العميل|المدير|مديري|مديرنا|الاداره|الاستشاري|المالك|الماليه|المدقق|البلديه) (?:(?:ي|ت)(?:طلب|ريد|بغي|بي|سال عن|حتاج(?: الي)?)|عايز|محتاج|طالب|بدو)(?:ه)?(?: معرفه)? (?P<what>[^.;?¤]{3,80})", 0.62, "question directive", unless=r"\b(?:لا|ما|لم|لن|اذا|كان|ان (?:ي|ت)شكر[ء-ي]{0,2}|اجتماع)\b"),
    _act("لم يصلنا", Topic.QUESTION, r"\b(?:<W>)(?:لم (?:يصلنا|تصلنا|يصلني|تصلني|نستلم|استلم|نتلق|نتلقي|اتلق|اتلقي)|ما (?:وصلنا|وصلتنا|وصلني|استلمنا|جانا|جاني|اجاني)|(?:لسه|بعده|بعدها|للحين|لغايه دلوقتي|لحد دلوقتي|حتي الان|الي الان) ما (?:وصل(?:ني|نا|تني|تنا|ت)?(?:ش)?|استلمنا(?:ش)?|استلمت|جاني|جانا|جا|اجا)\b|(?:لسه |بعده |بعدها )?ما (?:وصل(?:ني|نا|تنا|تني)?ش|جاناش|استلمناش)|(?:لسه|للحين|لغايه دلوقتي|لحد دلوقتي) ما(?: وصل(?:ت)?| استلمنا| جا)?|ما زلنا (?:ننتظر|بانتظار)|لا زلنا ننتظر|لحد الان ما|بانتظار (?:ردكم|موافقتكم|تاكيدكم|تزويدنا|الرد|افادتكم)|ننتظر (?:ردكم|موافقتكم|تاكيدكم)) ?(?P<what>[^.;?]{0,80})", 0.65, "question", unless=r"\b(?:ما (?:وصلنا|وصلنا(?:ش)?) (?:ل|الي|علي)|لم نصل)"),
    _act("في قائمة طلبات", Topic.QUESTION, r"^(?P<what>[ء-ي0-9][^.;:?]{2,100})", 0.75, "wanted question directive"),
    _act("ما أخبار", Topic.QUESTION, r"\b(?:<W>)(?:(?:ما|ايه|ايش|شو|وش|شنو) (?:هي |هو )?(?:اخبار|اخر (?:اخبار|مستجدات|التطورات)|جديد|وضع|حاله)|(?:شو|شنو|ايه) صار (?:ب|في|مع|علي)|وش صار (?:علي|في)|ايش صار (?:في|علي)|اي (?:جديد|تحديث|اخبار|مستجدات)(?: (?:بخصوص|عن|حول|في))?|وين وصل(?:نا|تم|توا|تو|ت)?|بخصوص اي تحديث) ?(?P<what>[^.;?]{2,80})", 0.7, "question"),
    _act("سؤال", Topic.QUESTION, r"(?:^|(?<=[\s,]))(?:و|ف)?(?:<WH>) [^?]{2,200}\?", 0.78, "asking undated whole", unless=r"\b(?:كيف (?:حالك|حالكم|الحال|الصحه|اخبارك|الاهل|العيال|الامور|الدنيا|العائله)|(?:شو|ايش|وش|شنو|ايه) (?:ال)?اخبار(?:ك|كم)?\?|شخبار[ء-ي]{0,3}|شلون(?:ك|كم)|كيفك|اخبارك(?:م)?|كيف كان(?:ت)? (?:ال)?(?:اجاز|عطل|سفر|رحل|عيد|رمضان|نهايه))|<RHETORIC>"),
    _act("سؤال بلا أداة", Topic.QUESTION, r"[ء-ي]{2,20} [^?]{4,200}\?", 0.55, "asking undated whole", unless=r"\b(?:كيف كان(?:ت)? (?:ال)?(?:اجاز|عطل|سفر|رحل|عيد|رمضان|نهايه)|كيف (?:حالك|حالكم|الحال)|شلونك|كيفك|تمام\?|صح\?|اوكي\?|اخبارك(?:م)?)|<RHETORIC>"),
    # remarks
    _act("رد تلقائي", RemarkKind.OUT_OF_OFFICE, r"\b(?:رد (?:تلقائي|الي)|(?:و)?(?:سارد|سوف ارد|سنرد) (?:عليكم |علي (?:رسالتكم|رسالتك|رسائلكم|رسائلك|بريدكم|جميع الرسائل|ايميلكم) )?(?:عند|بعد|فور) (?:عودتي|عودتنا|العوده)|وصول محدود (?:الي|ل) (?:ال)?بريد)", 0.9, "automatic"),
    _act("خارج المكتب", RemarkKind.OUT_OF_OFFICE, r"\b(?:(?:انا|ساكون|اكون|سوف اكون|حاليا) (?:حاليا )?(?:خارج المكتب|في اجازه|باجازه|في اجازتي)|خارج المكتب (?:حتي|الي|لغايه|من|حاليا)|في اجازه (?:سنويه|مرضيه|رسميه)? ?(?:حتي|الي|لغايه|من))", 0.85),
    _act("موافقة", RemarkKind.APPROVAL, r"\b(?:(?:تمت|تم) (?:الموافقه|الاعتماد|اعتماد|قبول)|(?:^|نحن )موافق(?:ون|ين)?[.,!]|(?:<W>)(?:نوافق|اوافق|موافقون|موافقين|موافق) علي (?:ال)?(?:عرض|سعر|عرضكم|السعر|الاسعار|التكلفه|التصميم|البدء)|(?:نقبل|قبلنا|نعتمد|اعتمدنا) (?:ال)?(?:عرض|عرضكم|سعر|السعر|العرض|التصميم|التكلفه)|(?:يرجي|الرجاء|تفضلوا ب|نرجو|يمكنكم|ممكن) ?(?:المضي (?:قدما)?|البدء|بالبدء|المباشره|الاستمرار|تنفيذ العمل)|(?:ابداوا|ابدؤوا|توكلوا علي الله|توكل علي الله)|مرفق (?:امر الشراء|العرض موقعا|العرض الموقع))", 0.8, unless=r"\b(?:لم|لا نوافق|غير موافق|هل|بعد الموافقه|عند|اذا|بانتظار|ننتظر|في حال|لسه|قبل|حتي)\b"),
    _act("اعتماد المرحلة", RemarkKind.SIGN_OFF, r"\b(?:(?:تم|تمت|نؤكد|نعتمد|اعتمدنا|وقعنا|تم توقيع|نقر ب?) ?(?:اعتماد|استلام|قبول|توقيع|الموافقه علي)? ?(?:تسليم )?(?P<what>(?:ال)?مرحله [^.;?]{2,30}|محضر (?:ال)?استلام[^.;?]{0,30}|شهاده (?:ال)?انجاز[^.;?]{0,30}|الاستلام النهائي)|اجتاز(?:ت)? (?:اختبار|اختبارات) (?:القبول|المستخدم))", 0.82, unless=r"\b(?:لم|هل|بعد|عند|اذا|بانتظار|يرجي|قبل|سيتم)\b"),
    _act("تغيير الأسعار", RemarkKind.PRICE_ANNOUNCEMENT, r"\b(?:(?:ال)?(?:اسعار|رسوم|سعر)[^.;?]{0,30} (?:ستصبح|ستكون|سترتفع|ستزيد|سيصبح|سيكون|سيرتفع)|(?:سترتفع|ستزيد|ستتغير|سيتم (?:رفع|تعديل|زياده|تحديث)|سوف (?:ترتفع|تزيد|تتغير)|نعلمكم (?:ب)?(?:رفع|تعديل|زياده)|قررنا (?:رفع|تعديل|زياده)|راح (?:تزيد|ترتفع)) (?:ال)?(?:اسعار|اسعارنا|رسوم|رسومنا|اسعار|رسوم|السعر|سعر)|(?:اسعارنا|الاسعار|الرسوم) (?:الجديده|المحدثه|المعدله|سترتفع|ستزيد|ستتغير|سوف)|(?:زياده|رفع|تعديل) (?:في )?(?:ال)?(?:اسعار|رسوم))", 0.78, unless=r"\b(?:النفط|السوق|العملات|هل|الذهب)\b"),
    _act("تجاوز الوقت", RemarkKind.MEETING_OVERRAN, r"\b(?:<W>)(?:(?:ل)?(?:تجاوز(?:نا|ت)?|تعد(?:ينا|ي|ت)|تخطي(?:نا|ت)?|عدينا|عدي|زاد(?:ت)?|زدنا) (?:<SITTING>|(?:ال)?(?:وقت|زمن|موعد|مده)(?:ه|ها|نا)?)(?:[^.;?,0-9]{0,30}? (?:ب|حوالي |نحو |بنحو |بحوالي |قرابه |تقريبا |اكثر من |لمده |باكثر من ){0,2}(?P<minutes><SPELL>))?|(?:طال(?:ت)?|امتد(?:ت)?|تاخر(?:ت)?|طول(?:ت|نا)?) (?:بنا |معنا )?(?:ب|في )?(?:<SITTING>)(?: [^.;?,0-9]{0,30}?)? ?(?:ب|حوالي |نحو |بنحو |بحوالي |قرابه |تقريبا |اكثر من |لمده |باكثر من ){0,2}(?P<minutes2><SPELL>)|(?:طال(?:ت)?|امتد(?:ت)?|طول(?:ت|نا)?) (?:بنا |معنا )?(?:ب|في )?(?:<SITTING>)\b|(?:<SITTING>) (?:طال(?:ت)?|امتد(?:ت)?|تجاوز(?:ت)?|طول(?:ت)?|تاخر(?:ت)?|عدي|عدت)(?:[^.;?,0-9]{0,25}? (?:ب|حوالي |نحو |بنحو |بحوالي |قرابه |تقريبا |اكثر من |لمده |باكثر من ){0,2}(?P<minutes3><SPELL>))?|(?:انتهي|انتهت|خلص|خلصت|انتهينا|خلصنا)(?: <SITTING>)? (?:متاخر(?:ا|ه|ين)?(?: ب)?|بعد (?:ال)?(?:موعد|وقت)(?:ه|ها|نا|ه المحدد)?(?: المحدد)?) ?(?:ب|حوالي |نحو |بنحو |بحوالي |قرابه |تقريبا |اكثر من |لمده |باكثر من ){0,2}(?P<minutes4><SPELL>)|(?:استغرق(?:ت)?|استمر(?:ت)?|اخذ(?:ت|نا)?|خد(?:ت|نا)?|طول(?:ت|نا)?|زدنا|زودنا)(?: (?:منا |معنا )?(?:ب|في )?<SITTING>)? (?:ب|حوالي |نحو |بنحو |بحوالي |قرابه |تقريبا |اكثر من |لمده |باكثر من ){0,2}(?P<minutes5><SPELL>) (?:زياده|اضافيه|اكثر|اكتر|زيادة عن|عن الوقت|فوق)|(?:زدنا|زاد|زادت) (?:ب|حوالي |نحو |بنحو |بحوالي |قرابه |تقريبا |اكثر من |لمده |باكثر من ){0,2}(?P<minutes6><SPELL>) عن (?:ال)?(?:وقت|موعد))", 0.78, unless=r"\b(?:الميزانيه|لن|اذا|هل|عدد|السعر|التكلفه|عن (?:بدايه|بدء)|(?:بدا|بدات|نبدا)|قد (?:ي|ت)|ربما)\b"),
    _act("لم نصل إلى", RemarkKind.NOT_REACHED, r"\b(?:<W>)(?:(?:لم (?:نصل (?:الي|ل)|نتمكن من (?:مناقشه|بحث|تغطيه|الوصول (?:الي|ل)|التطرق (?:الي|ل))|نستطع (?:مناقشه|تغطيه)|نناقش|(?:يتسع|يسعفنا|يكف(?:نا)?|يكفي) (?:لنا )?(?:الوقت )?ل(?:مناقشه|بحث|تغطيه|استعراض)?|نتطرق (?:الي|ل)|نغط)|(?:ما|م) ?(?:لحقنا(?:ش)?|قدرنا(?:ش)?|وصلنا(?:ش)?|كفانا الوقت|صار وقت) ?(?:(?:ن|ل)?(?:ناقش|نتكلم عن|نتكلم في|نحكي عن|نحكي ب|غطي|نغطي|نوصل ل|نوصل|نشوف|نراجع|تكلم عن)|علي|لبند|لموضوع|ل|الي)|(?:ضاق (?:بنا )?الوقت عن|لم يبق وقت ل|ما بقي وقت ل|ما ضل وقت ل)(?: ?(?:مناقشه|بحث))?) ?(?P<what>[^.;?]{2,60})|(?:بقي|ضل|ظل) (?P<what2>(?:بند|موضوع|نقطه) [^.;?]{2,40}?) (?:دون|بدون|من غير|بلا) (?:نقاش|مناقشه|بحث)|(?:تاجل(?:ت)?|اجلنا|رحلنا|تم تاجيل|تم ترحيل|ناجل|نرحل) (?:مناقشه |بحث |نقاش )?(?P<what3>[^.;?¤]{2,40}?) (?:الي|ل|لل|حتي) ?(?:ال)?(?:اجتماع|جلسه|مكالمه|لقاء|مره) (?:القادم|المقبل|التالي|الجاي|القادمه|المقبله|التاليه|الجايه)(?:ه)?|لم (?:تتم|يتم|تجر|يجر) (?:مناقشه|بحث|التطرق (?:الي|ل)|تغطيه) (?P<what4>[^.;?]{2,50}))", 0.78, unless=r"\b(?:مع (?:احد|الاداره|العميل|المورد)|اتفاق|اتفاقيه|حل|الفندق|المكتب|المطار|الموقع|نتيجه|قرار|هل|مع القانونيه|رد|تفاهم)\b"),
    _act("بعد اجتماع", RemarkKind.MEETING_HELD, r"\b(?:(?:بعد|عقب|اشاره الي|بالاشاره الي|بناء علي|تبعا ل|الحاقا ب|كما ناقشنا (?:في|خلال)|كما تم الاتفاق (?:في|خلال)|شكرا (?:لكم |لك )?(?:علي|ل)(?: حضور| وقتكم في)?) ?(?:ال)?(?:اجتماع(?:نا|كم)?|مكالمت(?:نا|كم)|مكالمه|جلس(?:ه|تنا)|لقا(?:ء|ئنا))|محضر (?:ال)?اجتماع|ملخص (?:ال)?اجتماع)\b", 0.75, unless=r"\b(?:قبل الاجتماع|جدول اعمال|سنرسل بعد|موعد)\b"),
    _act("جدول أعمال", RemarkKind.AGENDA_AHEAD, r"\b(?:جدول (?:ال)?اعمال|اجنده|اجندة|الاجنده|بنود|محاور) ?(?:ل|ال)?(?P<what>(?:ل|ال)?(?:اجتماع|لقاء|جلسه|مكالمه|ورشه)[^.;:?]{0,50})", 0.75, unless=r"\b(?:محضر|امس)\b"),
    _act("فاتورة", RemarkKind.INVOICE, r"\b(?:فاتوره رقم|الفاتوره رقم|(?:مرفق|مرفقا|تجدون|طيه|ارفقنا|نرفق)(?: [^.;?]{0,25}?)? ?(?:ال)?فاتوره|رقم الفاتوره|المبلغ المستحق|استحقاق الفاتوره|اصدرنا (?:ال)?فاتوره)", 0.8, unless=r"\b(?:لم (?:تصل|نستلم)|ارسلوا|ارسل لنا|يرجي ارسال)\b"),
    _act("استلمنا", RemarkKind.RECEIVED, r"\b(?:<W>)(?:استلمنا|استلمت|تسلمنا|وصلنا|وصلتنا|وصلني|وصلتني|تم استلام|شكرا (?:جزيلا )?(?:لكم |لك )?علي (?:ارسال|مشاركه|تزويدنا ب)) ?(?P<what>[^.;:?¤,]{3,80})", 0.7, unless=r"\b(?:لم|لن|ما (?:وصل|استلم|تسلم)[ء-ي]{0,5}|هل|اذا|عند|بعد|حين|متي|بمجرد|فور)\b"),
    _act("تم الاستلام", RemarkKind.ACKNOWLEDGEMENT, r"\b(?:تم (?:ال)?استلام|استلمت|استلمنا|وصل(?:ت|ني|تني|نا|تنا)?(?: الملف| الرساله| الايميل|,| شكرا)|تم العلم|علم(?:,| وينفذ|$)|مفهوم)|^(?:شكرا|شكرا جزيلا|شكرا لك(?:م)?|تسلم(?:وا|ون)?|يعطيك(?:م)? العافيه|تمام|واضح|اوكي|ممتاز|رائع|جزاك(?:م)? الله|مشكور(?:ين)?|ممنون|الف شكر|علم)\b", 0.7, unless=r"\b(?:لم|هل|ما (?:وصل|استلم|تسلم)[ء-ي]{0,5}|مقدما)\b"),
)

_DOUBTS = (
    ("لعل", r"\b(?:ربما|لعل|احتمال|محتمل|نحاول|سنحاول|احاول|قدر الامكان|ان امكن|اذا امكن|لو قدرنا|غالبا)\b", 0.85),
    ("قدر الجهد", r"\b(?:جاهدين|قصاري (?:جهدنا|جهدي)|في اقرب (?:وقت|فرصه)|باسرع وقت|لاحقا|مستقبلا)\b", 0.75),
    ("عام", r"\b(?:دائما|عاده|كل مره|تلقائيا|في الغالب|كالمعتاد|كل يوم|باستمرار)\b", 0.5),
    ("منقول", r"\b(?:قال|قالت|قالوا|ذكر|يقول|اخبرني|اخبرنا|سمعت|حسب كلام|علي لسان)\b", 0.7),
    ("قانوني", r"\b(?:المرسل اليه|سريه|مسؤوليه|الطرف (?:الاول|الثاني)|بموجب|القانون|احكام)\b", 0.5),
    ("ترويج", r"\b(?:عرض خاص|خصم (?:خاص|حصري|يصل|لفتره)|خصومات|لفتره محدوده|اشترك|سجل الان|لا تفوت|هديه|مجانا)\b", 0.5),
    ("اجتماع نقل", r"\b(?:(?:تم|سيتم|يتم) (?:تاجيل|تاخير|نقل|ترحيل)|تاجل(?:ت)?|نقلنا|اجلنا) (?:<SITTING>|(?:ال)?(?:ورشه|لجنه|ندوه|مراجعه))", 0.55),
    ("ماض", r"\b(?:كان يفترض|كنت س|كنا س|كان من المفترض|الاسبوع الماضي|الشهر الماضي|سابقا)\b", 0.6),
)
_SETTING = (
    ("شرط", r"\b(?:اذا|لو|في حال|بشرط|شرط ان)\b", 0.85),
)
_LETTER = (
    ("نشرة", r"(?:الغاء الاشتراك|لالغاء الاشتراك|unsubscribe|اضغط هنا|القائمه البريديه)", 0.45),
)
_HYPOTHETIC = r"\b(?:اذا|لو|متي|هل|عندما|حين|كيف|لماذا|حتي|قبل ان|ان كنا)(?: [ء-ي]{1,6})? {0,3}$"
_CONDITION = r"(?:^|[\s,;(-])(?:و|ف)?(?:اذا|بمجرد|فور|حال|في حال|بشرط|شرط|بعد|عند|لو|اول ما|لما|بس|حالما|متي ما|فور ما|عقب ما|بعد ما) (?P<what>(?:ان |ما )?(?:اعتماد|موافق|وافق|اعتمد|استلام|استلم|دفع|سداد|سدد|توقيع|وقع|وصول|وصل|الحصول|حصل|تاكيد|اكد|ارسال|ارسل|اتمام|تزويد|تم |اعطي|رد|كم |وجود|صدور|الدفع|الموافقه|الاعتماد|التوقيع|(?!يوم|تكرم|تفضل|تسمح|يمكن|تحيه)[تي][ء-ي]{2,12}\b|تحويل|حول|تفعيل|اكتمال|انتهاء|جاهزيه)[^,.;:?!¤]{0,60})"
_CLAUSE = r"(?:;|: | - |[()]|,? (?:و?لكن(?:نا|ني|ه)?|لان(?:نا|ه|ها)?|حيث(?: ان)?|بينما|الا ان(?:نا)?|غير ان|علما ان|علما بان|كما ان|لكي|بس|مع ان|رغم ان) |, )"
_THING = r"(?: ?[,;:.!?()\n]| (?:لان|لانه|حتي|قبل|بعد|اذا|في حال|عند|خلال|بحلول|يوم(?= (?:ال(?:احد|اثنين|ثلاثاء|اربعاء|خميس|جمعه|سبت)|[0-9¤]))|غدا|اليوم|صباح|مساء|ان شاء الله|باذن الله|ولكن|لكن|وسن\w{2,12}|وسا\w{2,12}|وسوف|من اجل|كي|لكي|وذلك|باسرع|في اقرب|كحد|في موعد|بتاريخ|وارسال\w{0,3}|ونرسل\w{0,4}|وابلغ\w{0,3}|ونبلغ\w{0,3}|واخبر\w{0,3}|واعود|ونعود|ونرجع|ونرد|وهذا|وهذه|وتجدون\w{0,3}|وتبين|واتضح|وتم|وارسل\w{0,4}|وابعت\w{0,4}|واطرش\w{0,4}|ونبعت\w{0,4}|فور|بمجرد|حال|حالما|اول ما|لما|عشان|علشان|مشان|اعتبارا|ابتداء|بدءا|بسبب|نظرا|ضروري|الحين|دلوقتي|وارد|وارجع|وتزويدنا|في تاريخ|هذا الاسبوع|الاسبوع|منذ|شكرا|مع الشكر|لو سمحت\w{0,3}|من فضلك\w{0,2})\b)"
_DROP = r"^(?:ها|ه|هم)(?= |$)|^ {0,3}و(?=ال)|^ {0,3}(?:لين|لغايه|لحد|الي) {0,3}$|^ {0,3}(?:امهلو?ن[اي]|ا?عطو?ن[اي]|عطين[اي]|اديني|ادونا|خلني)\b(?: (?:حتي|الي|لين|لغايه|لحد))?|^ {0,3}[ناتي]?قوم (?:(?!ب)[ء-ي]{2,12} ){0,3}?ب(?=[ء-ي])|^ {0,3}(?:الانتهاء|الفراغ) من (?=[ء-ي])|^ {0,3}(?:ي|ت)تم (?=[ء-ي])|^ {0,3}ب(?=ال)|\b(?:لكم|(?<!رجع\s)لك|(?<!عود\s)اليكم|(?<!عود\s)اليك|لنا|لي|معكم|معك|(?<!مر\s)(?<!رد\s)عليكم|(?<!مر\s)(?<!رد\s)عليك|منكم|منك|ليك|ليكم|ليكو|(?:لحضرت|لسيادت|لسعادت|لجناب)(?:كم|ك)|ان شاء الله|باذن الله|بحمد الله|مرفقا|طيه|ايضا|كذلك|كمان|بعد الان|من فضلك\w{0,2}|لو سمحت\w{0,3}|رجاء|الان|الحين|دلوقتي|هلا|هسه|لديكم|(?<!كون\s)عندكم|جاهزه?|جاهزا)\b"
_GIVE = r"(?:(?:(?:ب)?(?:ن|ا|ي|ت)?(?:رسل|بعث|بعت|شارك|قدم|سلم|وفر|عطي|جيب|طرش|دز|صل|وصل|كون (?:لديكم|عندكم|عندك|بحوزتكم|بين ايديكم|جاهز\w{0,2}|متاح\w{0,2}))(?:ون|وا|و)?(?:ه|ها|ك|كم|لك|لكم|لكن|لي|لنا|ني|نا|هالك|هالكم|هالي|هولي)?|(?:ارسال|تسليم|توفير|مشاركه|تقديم|ارفاق|اصدار)|(?:ارسلنا|ارسلت|بعتنا|بعت|بعثنا|بعثت|سلمنا|شاركنا|شاركت|طرشنا|طرشت|دزينا|دزيت)(?:لكم|لك|كم|ك|ها)?|(?:ارسل|ابعت|ابعث|طرش|دز|شارك)(?:وا|و)? ?(?:لي|لنا|نا)|ا?عط(?:و|ي)?(?:نا|ني)|ادون[اي]|اديني|(?:ارسل|بعث|بعت|سلم|وفر|شارك)تم(?: لي| لنا)?)\b|(?:(?:ب)?(?:ن|ا|ي|ت)?(?:زود|وافي|واف)(?:ون|وا|و)?(?:ه|ها|ك|كم|نا|ني)?|تزويد(?:كم|نا|ي)?|موافا(?:تنا|تي|ه)|افاد(?:تنا|تي)|زودتمون[اي]|وافيتمون[اي]|زودونا|وافونا|زودني|وافني)\b(?: <TO>)?(?: ب(?!يانات|نود|رنامج|طاق|ريد|اقي|وليص)(?=[ء-ي]))?)"
_GIVEN = r"(?:صل(?:كم|ك)?\b|خلص|توصل|فتح|رفع|ورد|طبع|وزع|حول|تسلم|تركب|تشحن|تبعت|ترسل|وصل\w{0,3}|شحن|رسل|سلم|نشر|طلق|فعل|صدر|ركب|نجز|كتمل|نتهي|جهز|عندك|عندكم|لديكم|بين ايديكم|كون \w{2,10}|لن [ء-ي ]{2,30}|متاح\w{0,2}|جاهز\w{0,2}|شغال\w{0,1}|يعمل|تعمل|مطلوب\w{0,2}|ممكن\w{0,1}|مفعل\w{0,2}|منشور\w{0,2})"
_PAYING = r"\b(?:مستعد(?:ون|ين|ه)?(?: ان| ل)? ?(?:لل|ل|ن)?دفع|علي حسابنا|نتحمل (?:ال)?(?:تكلفه|تكاليف|فرق)|بتكلفه اضافيه|برسوم اضافيه|سندفع|راح ندفع|هندفع|اضيفوها? (?:علي|الي) (?:ال)?فاتوره|التكلفه (?:ليست|مو|مش) مشكله|ندفع (?:ال)?(?:فرق|زياده|تكلفه)|لا مانع (?:لدينا )?من (?:دفع|تحمل)|مقابل (?:رسوم|تكلفه))"
_PARTLY = r"\b(?:الجزء (?:الاول|الثاني)|الدفعه (?:الاولي|الثانيه)|القسم الاول|النصف الاول|والباقي|البقيه|باقي|جزء من|جزئيا)\b"
_PRONOUN = r"\b(?:ها|ه|ذلك|هذا|هذه|اياها|اياه|اياهم|ياها|ياه)\b(?! ال)"
_NOUN = r"\bو?(?P<what>(?!ال(?:عمر|عافيه|غالي|شيخ|مدير|حمد|له|تاخير|ازعاج|اخ|اخت|استاذ|استاذه|مهندس|مهندسه|سيد|سيده|سلام|كرام|عزيز|احد|اثنين|ثلاثاء|اربعاء|خميس|جمعه|سبت|يوم|اسبوع|شهر|صباح|مساء|رجاء|شكر|خطا|اجتماع|مكالمه|قادم|جاي|مقبل|ان|ظهر|عصر)\b)(?:ال[ء-ي]{3,14})(?: ال[ء-ي]{3,14}){0,2})"
_DUE = (
    (r"(?:قبل|بحلول|في موعد اقصاه|كحد اقصي|لغايه|خلال|في غضون|قبل نهايه|اقصاه|حتي|لحد)(?: يوم| تاريخ| نهايه){0,1} {0,3}$", 3.0),
    (r"(?:بدلا من|بدل|عوضا عن|منذ|بتاريخ|المؤرخ(?:ه)?(?: في)?|من|بعد|عن|بخصوص|حول|(?<!ال)اجتماع|(?<!ا)لاجتماع|للاجتماع|(?<!ال)جلسه|(?:قبل|بعد|في|خلال|عن) ال(?:اجتماع|جلسه))(?: يوم)? {0,3}$", -4.0),
    (r"(?:يوم|في|الي|ل|صباح|مساء|ظهر|موعد|نهار|بتاريخ) {0,3}$", 2.0),
)

# coming back and the like, where nothing is said of an answer, promises nothing to the reader
_IDLE = r"(?:ن|ا)?(?:(?:علم|بلغ|فيد|خبر|حيط|وكد|شعر|ذكر)(?:كم|ك)?(?: علما)?(?: لكم)? (?:ب)?ان|ناقش (?:في |خلال |ما |معكم |فيه)|(?:عود|رجع)(?:\b(?! (?:<TO>|ب(?:ال)?رد|برد|بخبر|بجواب|للموضوع|ب ?افاده))|$)|كون سعيد|حضر (?:معي )?(?:ال)?(?:حفل|عرس|مباراه|جنازه)|(?:شوف|راجع)(?:ك|كم)\b|علم ان|عمل من (?:ال)?(?:بيت|منزل)|عرض عليكم? (?:ال)?امر|تواصل (?:الاجتماعي))"
_ATTRIBUTIVE = r"(?:^|[ و])(?:اجتماع|محضر|جلسه|مكالمه|اجتماعنا|رساله|راتب) ¤"
_PREPOSITION = r"\b(?:الي|علي|في|من|عن|مع|بعد|قبل|عند|حول|بخصوص|خلال|لدي|حسب|بسبب) {1,3}$"
_LISTING = r"(?: ?(?:ب)?(?:ما يلي|التالي|الاتي|كالتالي|كالاتي|كما يلي|الامور التاليه|التاليه|المذكور ادناه|ادناه)){0,2}"
_ANNOUNCING = rf"(?:\b(?:سنقوم|سوف نقوم|سنعمل|سنتولي|سنلتزم|نلتزم|نتعهد|راح نسوي|راح نقوم|رح نعمل|هنعمل|بنسوي|بنقوم)(?: (?:من )?(?:جانبنا|طرفنا|جهتنا))?(?: ?(?:ب|علي))?|(?:الخطوات|المهام|الاجراءات|المطلوب)(?: (?:القادمه|التاليه))? (?:من|علي) (?:جانبنا|طرفنا|جهتنا|عندنا|فريقنا)|(?:من|علي) (?:جانبنا|طرفنا|جهتنا)(?: (?:سنقوم|سنعمل|سوف نقوم)(?: ?(?:ب|علي))?)?){_LISTING} ?:$"
_WANTING = rf"(?:\b(?:(?:<ASK>) ?(?:تزويدنا|ارسال|توفير|موافاتنا|تجهيز|تسليم|استكمال|ارفاق|تاكيد|مراجعه)(?: (?:لنا|الينا))?(?: ?ب)?|(?:<NEEDED>) (?:منكم|منك)|نحتاج(?: الي)?|محتاجين)|(?:ال)?(?:مطلوب|نواقص|مستندات المطلوبه|وثائق المطلوبه|مرفقات المطلوبه|متطلبات)(?: (?:منكم|من (?:طرفكم|جانبكم|جهتكم)))?|(?:من|علي) (?:طرفكم|جانبكم|جهتكم)){_LISTING}(?: (?:قبل|يوم|في) ?(?:يوم )?¤)? ?:$"

ACTS = ActWords(
    classes=_CLASSES,
    rules=_RULES,
    doubts=_DOUBTS,
    setting=_SETTING,
    letter=_LETTER,
    idle=_IDLE,
    hypothetic=_HYPOTHETIC,
    announcing=_ANNOUNCING,
    wanting=_WANTING,
    condition=_CONDITION,
    clause=_CLAUSE,
    thing=_THING,
    drop=_DROP,
    give=_GIVE,
    given=_GIVEN,
    paying=_PAYING,
    partly=_PARTLY,
    pronoun=_PRONOUN,
    bare=r"(?:ال)?(?:مساعده|مساعدتكم|دعم|مساعدتنا|المساعده|تساعدونا|اصلاح|حل المشكله)(?: (?:بسرعه|عاجلا|من فضلكم|لو سمحتم))?",
    clitic=r"(?!(?:مراجعه|معالجه|مشاركه|ترقيه|اضافه|ترجمه|طباعه|معاينه|صيانه|اعاده|تهييه|ازاله|استعاده|برمجه)$)[ناتيبهح]?[ء-ي]{2,12}(?:ها|ه|هم|هولك|هالك|هالكم|هولكم|هوله)",
    that=r"\b(?:بانه?|بانها|انه?|انها) ",
    noun=_NOUN,
    preposition=_PREPOSITION,
    attributive=_ATTRIBUTIVE,
    due=_DUE,
    lead=r"(?:قبل|حتي|الي|لغايه|من|في|بحلول|منذ|بعد|ل|بتاريخ|كحد اقصي|في موعد اقصاه)(?: يوم| تاريخ)? ",
)
# fmt: on


# ---------------------------------------------------------------------------------------------------------------- agendas

AGENDA = AgendaWords(
    headings=phrases(
        """
        جدول الأعمال, جدول أعمال, أجندة, الأجندة, اجندة الاجتماع, بنود الاجتماع, محاور الاجتماع, بنود جدول الأعمال, أجندا, الاجندا, جدول اعمال الاجتماع
        """
    ),
    weak_headings=phrases(
        """
        المواضيع, مواضيع الاجتماع, مواضيع النقاش, نقاط النقاش, نقاط للنقاش, المحاور, محاور النقاش, سنناقش, سوف نناقش, البنود, بنود النقاش, برنامج الاجتماع, البرنامج
        برنامج اليوم, المواضيع المطروحة, النقاط التالية, نقاط الاجتماع, سيتم مناقشة, مواضيع للنقاش
        """
    ),
    announcing=phrases("أدناه, التالي, التالية, كما يلي, كالتالي, كالآتي, فيما يلي, الآتي, المقترح, المقترحة, إليكم, مرفق"),
    endings=phrases(
        """
        الحضور, المشاركون, المدعوون, الحاضرون, القرارات, التوصيات, الخطوات القادمة, الخطوات التالية, ملاحظات, محضر الاجتماع, المكان, الموقع, الزمان, الوقت, التاريخ
        المهام, الإجراءات, رابط الاجتماع, الرابط, طريقة الانضمام, المرفقات, الأهداف, الهدف, المتطلبات, المتغيبون, التحضير
        """
    ),
    minutes=phrases("دقيقة, دقائق, دقيقه, دقيقتان, دقيقتين, دقايق, د"),
    hours=phrases("ساعة, ساعات, ساعه, س"),
    spoken={
        "نصف ساعة": 30,
        "نص ساعة": 30,
        "ربع ساعة": 15,
        "ثلث ساعة": 20,
        "ثلاثة أرباع الساعة": 45,
        "ساعة ونصف": 90,
        "ساعة ونص": 90,
        "ساعة واحدة": 60,
        "ساعة وربع": 75,
        "ساعتان": 120,
        "ساعتين": 120,
        "دقيقتان": 2,
        "دقيقتين": 2,
        "دقيقة واحدة": 1,
        "ساعة إلا ربع": 45,
        "ساعة": 60,
    },
    until=phrases("إلى, حتى, الى, لغاية"),
    half_days=r"ص|م|صباحا|مساء|ظهرا|عصرا",
    presenters=phrases(
        "المقدم, مقدم, المتحدث, المتحدثة, المسؤول, المسؤولة, العارض, يقدمها, يقدمه, تقديم, يديرها, إدارة, المحاور, الأستاذ, م., أ., د."
    ),
    columns={
        "title": phrases("الموضوع, البند, البنود, المحور, النشاط, الفقرة, الوصف, العنوان, الجلسة"),
        "time": phrases("الوقت, التوقيت, الساعة, من, البداية"),
        "minutes": phrases("المدة, الزمن, الدقائق, المدة بالدقائق, المدة (دقيقة), المدة (بالدقائق), مدة"),
        "presenter": phrases("المقدم, المتحدث, المسؤول, الاسم, مقدم العرض, العارض, المحاضر"),
        "end": phrases("إلى, النهاية"),
        "number": phrases("م, رقم, الرقم, ت"),
    },
    topics=phrases(
        """
        مقدمة, المقدمة, ترحيب, الترحيب, افتتاح, الافتتاح, ختام, الختام, مراجعة, المراجعة, تحديث, تحديثات, الحالة, التصميم, التطوير, الاختبار, الميزانية, النطاق, الجدول, الخطة
        مناقشة, نقاش, أسئلة, الأسئلة, أخرى, ملخص, عرض, استراحة, غداء, اختياري, داخلي, مسودة, نهائي, الجميع, الكل, القرار, معلومات
        """
    ),
    meetings=phrases("اجتماع, الاجتماع, اجتماعنا, مكالمة, المكالمة, جلسة, الجلسة, ورشة, ورشة العمل, لقاء, اللقاء, مؤتمر, دعوة"),
    joins=phrases("و"),
    placeholders=phrases("لا يوجد, يحدد لاحقا, سيحدد لاحقا, مرفق, انظر المرفق, لاحقا, المجموع, الإجمالي, المدة الإجمالية"),
    boilerplate=(
        r"(?:انضم|انضموا|الانضمام|للانضمام|رابط|معرف|رمز|كلمة|الرقم السري|رقم (?:الاجتماع|الهاتف|الغرفة)|اجتماع (?:microsoft|zoom|teams)|خيارات الاجتماع|اتصل|للاتصال|البحث عن رقم)",
        r"(?:الوقت|الزمان|التاريخ|المكان|الموقع|القاعة|الحضور|العنوان|الهاتف|الموضوع|من|الي|المشاركون|المنظم) ?:",
    ),
    vague=(r"الاستجابة|الحل|الصيانة|التوقف|كل|خلال|صالح",),
)


# ------------------------------------------------------------------------ mail programs: quotes, signatures, disclaimers

MAIL = MailWords(
    sender=("من", "المرسل", "مرسل"),
    sent=("تم الارسال", "تاريخ الارسال", "ارسلت", "ارسل", "ارسل في", "مرسلة"),
    date=("التاريخ", "تاريخ", "بتاريخ"),
    receiver=("الي", "نسخة", "نسخة الي", "نسخة مخفية", "المستلم", "الرد علي", "نسخة كربونية"),
    topic=("الموضوع", "موضوع", "العنوان"),
    attributions=(
        r"(?:في|بتاريخ|يوم) .*(?:كتب|كتبت|تمت كتابة ما يلي بواسطة|كتب ما يلي).*:",
        r"(?:كتب|كتبت) .*(?:في|بتاريخ|يوم) .*:",
    ),
    bare_attributions=(r".*<[^<> ]+@[^<> ]+>.*(?:كتب|كتبت).*:",),
    separators=(
        r"(?:ال)?رسالة (?:ال)?اصلية",
        r"الرسالة الاصلية",
        r"(?:ال)?رسالة (?:معاد|تم اعادة|اعيد) ?(?:توجيهها|ارسالها)?",
        r"رسالة معاد توجيهها",
        r"رسالة محولة",
        r"بدء الرسالة (?:المعاد توجيهها|المحولة):?",
        r"بداية الرسالة (?:المعاد توجيهها|المحولة|المعاد ارسالها):?",
    ),
    closings=phrases(
        """
        تحياتي, مع تحياتي, تحياتي لكم, مع خالص تحياتي, خالص تحياتي, اطيب التحيات, مع اطيب التحيات, مع التحية, مع تحيات,
        مع خالص التحية, مع خالص الشكر, مع الشكر, شكرا, شكرا لكم, شكرا لك, شكرا جزيلا, مع جزيل الشكر, وشكرا,
        مع الشكر والتقدير, مع خالص الشكر والتقدير, شاكرين لكم, شاكرين لكم حسن تعاونكم, شاكرين لكم تعاونكم, شاكرين ومقدرين, شاكرين ومقدرين تعاونكم, شاكرين تعاونكم, شاكرين حسن تعاونكم,
        شاكرا لكم حسن تعاونكم, وتفضلوا بقبول فائق الاحترام, تفضلوا بقبول فائق الاحترام,
        وتفضلوا بقبول فائق الاحترام والتقدير, تفضلوا بقبول فائق الاحترام والتقدير, مع فائق الاحترام,
        مع فائق الاحترام والتقدير, مع الاحترام, مع التقدير, وتقبلوا تحياتي, تقبلوا تحياتي, والسلام عليكم, والسلام,
        والسلام عليكم ورحمة الله وبركاته, دمتم بخير, دمتم, تحية طيبة, بالتوفيق
        """
    ),
    postscripts=("ملاحظة", "ملحوظة", "حاشية"),
    devices=(
        r"(?:تم )?(?:ا?رسلت?|الارسال|ارسال|مرسلة?)(?: هذه الرسالة)? (?:من|بواسطة|عبر) .*(?:iphone|ipad|android|samsung|galaxy|huawei|outlook|yahoo|ايفون|اي فون|الايفون|ايباد|هاتفي|جوالي|جهاز|موبايلي|بريد|هاتف|جوال).*",
        r"(?:الحصول علي|احصل علي|تنزيل) outlook .*",
    ),
    notice_starts=(
        r"(?:اشعار|تنبيه|بيان|ملاحظة|اخلاء)[^a-z0-9]{0,2}(?:ال)?(?:سرية|السرية|هام|مهم|قانوني|قانونية|مسؤولية|خصوصية|المسؤولية|من المسؤولية|مسئولية|طرف)?",
        r"(?:ان )?(?:هذه|هذا) (?:الرسالة|البريد|المراسلة|الايميل)",
        r"(?:ان )?(?:المعلومات|محتويات|محتوي) ",
        r"اذا (?:وصلتك|وصلتكم|استلمت|تلقيت|كنت|لم تكن)",
        r"(?:يرجي|فضلا|رجاء|من فضلك|الرجاء) (?:مراعاة|التفكير|المحافظة|الحفاظ|حافظ)",
        r"(?:ل)?(?:الغاء|الغي) الاشتراك",
        r"انت تتلقي",
        r"لقد تلقيت هذه",
    ),
    notice_cues=(
        r"(?:المرسل اليه|الشخص|المستلم|الجهة|المتلقي) (?:المقصود|المعني|المعنية|المقصودة|المرسل)",
        r"لم تكن (?:انت )?(?:المستلم|المرسل اليه|المعني|المقصود|الشخص|المتلقي)",
        r"(?:وصلتك|وصلتكم|استلمت|تلقيت|استلمتم|تلقيتم) (?:هذه|هذا) (?:الرسالة|البريد).* (?:عن طريق|بطريق|ب)? ?(?:الخطا|خطا)",
        r"(?:معلومات|بيانات) (?:سرية|خاصة وسرية|سرية او|خاصة او سرية)",
        r"سرية (?:و|او )(?:خاصة|محمية|قد تكون|مخصصة|موجهة)",
        r"قبل (?:ان تقوم ب)?(?:طباعة|طباعه) (?:هذه|هذا)",
        r"(?:مراعاة|المحافظة علي|الحفاظ علي|حافظ علي|التفكير في|حماية) البيئة",
        r"(?:^|ل)الغاء (?:ال)?اشتراك(?:$|.*(?:هنا|اضغط|انقر|الرابط))",
        r"(?:يمنع|يحظر|محظور|ممنوع) (?:منعا باتا|تماما|بشدة)?.*(?:نسخ|توزيع|نشر|افشاء|الافصاح|استخدام)",
        r"(?:خالية|خالي) من الفيروسات|فحص (?:هذه|هذا) الرسالة",
        r"لا تتحمل .*(?:مسؤولية|مسئولية|المسؤولية)",
        r"من خارج (?:المؤسسة|الشركة|المنظمة|الجهة)",
    ),
)


# --------------------------------------------------------------------------------------------------------- the language

LANGUAGE = Language(
    code="ar",
    name="Arabic",
    right_to_left=True,
    numbers=NUMBERS,
    dates=DATES,
    agenda=AGENDA,
    mail=MAIL,
    prices=PRICES,
    acts=ACTS,
)
