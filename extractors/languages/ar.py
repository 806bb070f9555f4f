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
        "BREAK": _words("الأحد عشر، الأحد عشرة، كل عام وأنتم، كل عام وأنت، كل سنة وأنتم، كل سنة وانت، صباح الخير، مساء الخير، صباح النور، مساء النور، اليوم السابع، نفس اليوم، ذلك اليوم، ذاك اليوم، تلك السنة، ذلك العام، أيام العمل الرسمية"),
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
    total=r"(?:ال)?إجمالي|(?:ال)?مجموع|(?:ال)?اجمالى|المبلغ الكلي|التكلفة الكلية|الكلي|المبلغ المستحق|الصافي",
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
    "STEM": r"رسل|بعث|بعت|شارك|زود|وافي|واف|قدم|سلم|وفر|جهز|كمل|نجز|نهي|خلص|نتهي|رفع|نشر|طلق|صدر|حدث|راجع|عدل|صلح|حل|عالج|تابع|تواصل|تصل|كلم|رد|جيب|عطي|عود|رجع|حول|دفع|سدد|حضر|زور|رتب|نسق|وصل|قوم|عمل|سوي|درس|بحث|تاكد|تحقق|خبر|بلغ|علم|طلع|وضح|شرح|ركب|ثبت|برمج|ختبر|فحص|ضيف|غير|بدا|باشر|ستكمل|لتزم|تعهد|ضمن|وقع|عتمد|طبع|ترجم|كتب|صمم|نفذ|نزل|شحن|فعل|صدر|حرص|دز|طرش|فتح|نقل|درب|صور|حجز|كون عندك|كون لديكم|كون جاهز|عرض|جدول|رفق|شوف",
    "OBJ": r"وا|ون|ين|ه|ها|هم|هما|ك|كم|لك|لكم|له|لهم|هالك|هالكم|هولك|ولك|ي|",
    "TO": r"لكم|لك|اليكم|اليك|معكم|معك|عليكم|عليك|لحضرتكم|لسيادتكم|لجنابكم",
    "GIVING": r"تسليم|ارسال|توفير|تزويدكم ب|تزويد|مشاركه|تقديم|تسليمكم|ارفاق|اصدار",
    "DEED": r"<GIVING>|نشر|اطلاق|تركيب|تفعيل|اصلاح|حل|معالجه|تحديث|رفع|انجاز|انهاء|الانتهاء من|استكمال|اكمال|تجهيز|اضافه|تنفيذ|مراجعه|تدريب|شحن|نقل|توقيع|دفع|تحويل|سداد|ترقيه|تعديل|اعداد|تحميل|اعتماد|تصحيح|ترجمه|تصميم|استبدال|توصيل|الرد|التواصل|وصول(?:ها|ه|هم)?|ابلاغكم|اعلامكم|البدء|تشغيل|فتح|انشاء|اغلاق|استرجاع|الارسال|التسليم|الرفع|التحديث|التركيب|التنفيذ|الاصلاح|الحل|الاطلاق|النشر|التفعيل|الانجاز|الانتهاء",
    "TEAM": r"احد (?:زملائنا|زملائي|الزملاء|مهندسينا|المهندسين|موظفينا|الموظفين)|فريقنا|فريق (?:العمل|الدعم|التطوير|التصميم|المبيعات|المشروع|التركيب|الصيانه) ?(?:لدينا|عندنا)?|مهندسونا|مهندسنا|مهندسينا|المهندس(?:ون)? لدينا|مطورونا|المطورون|الفريق(?: الفني| التقني)?|زملاؤنا|شركتنا|قسم (?:المحاسبه|الماليه|الدعم|التصميم|المبيعات)|المصمم(?:ه)?|الفنيون|الفني|فنيونا|المبرمج|المحاسب|موظفونا|مندوبنا|السائق|ادارتنا|نحن|احنا",
    "ASK": r"يرجي|نرجو(?: منكم| من حضرتكم| التكرم ب?| ان)?|ارجو(?: منك| منكم| التكرم ب?| ان)?|رجاء|الرجاء|من فضلك|من فضلكم|لو سمحت|لو سمحتم|لو سمحتوا|لو تكرمت|لو تكرمتم|لطفا|فضلا|تكرما|ياريت|يا ريت|نامل(?: منكم)?(?: ان)?|نود منكم|نطلب منكم|اتمني(?: منك| منكم)?(?: ان)?|نتمني منكم|الله يخليك|برجاء|نرجوا|حبذا لو",
    "CAN": r"هل يمكن(?:كم|ك|نا|ني)?(?: ان)?|هل (?:ب|ب )?امكان(?:كم|ك|نا)(?: ان)?|(?:هل )?ممكن(?: ان)?|هل بالامكان|بالامكان|تقدر(?:ون|وا|ي)?|بتقدر(?:وا)?|هل تستطيع(?:ون)?(?: ان)?|هل من الممكن(?: ان)?|يمديك(?:م)?|نقدر|ينفع|هل نستطيع|فيكم|فيك",
    # asked for no answer
    "RHETORIC": r"كيف لا (?:ن|ا)[ء-ي]{2,12}|كيف (?:لي|لنا) ان |(?:^|[ ،,.])من (?:كان )?(?:يصدق|يتخيل|يظن|يتوقع)(?: ان| هذا| ذلك|\?)|(?:^|[ ,.])من منا (?:لا|لم) |(?:ماذا|ما الذي) (?:عساي|عسانا|نقول اكثر|اقول اكثر)",
    "WH": r"هل|متي|اين|وين|كيف|كم|ما|ماذا|ايش|شو|ليش|لماذا|من|اي|امتي|ازاي|فين|ليه|كيفيه|مين|وش|هو|لمن|بكم",
    "ALTER": r"اضافه|تعديل|تغيير|توسيع|تمديد|دمج|حذف|زياده|استبدال|ربط|تخصيص|ترجمه|نضيف|نعدل|نغير|نمدد|نزيد|تضيف(?:وا|ون)?|تعدل(?:وا|ون)?|تغير(?:وا|ون)?|تزيد(?:وا|ون)?|تضمين|ادراج|شمول",
    "NEEDED": r"نحتاج|احتاج|محتاجين|محتاج|نريد|اريد|نبغي|ابغي|ابي|نبي|بدنا|بدي|عايزين|عايز|عاوزين|عاوز|نطلب|نود|نرغب|ارغب|اود|يلزمنا|بحاجه|مطلوب",
    "SITTING": r"(?:وقت |زمن |مده )?(?:ال|لل)?(?:اجتماع(?:نا)?|جلسه|جلستنا|مكالمه|مكالمتنا|ميتنج|ميتنغ|ميتينج|كول|لقاء|لقاءنا|ورشه|ندوه)",
    "SPELL": r"(?:[0-9]{1,3}|عشر|عشره|خمس|خمسه|خمسه عشر|خمس عشره|خمستاشر|ربعتعش|خمستعش|عشرين|عشرون|خمس وعشرين|خمسه وعشرين|ثلاثين|ثلاثون|تلاتين|اربعين|خمسين|خمس دقائق|[ء-ي]{3,6} و?[ء-ي]{3,7}) ?(?:دقيقه|دقائق|دقايق)|(?:نصف|نص|ربع|ثلث|تلت) ساعه|ساعه(?: (?:واحده|كامله|ونصف|ونص|وربع))?|ساعتين|دقيقتين",
    "KIN": r"اخي|اخوي|اختي|صديقي|صديق(?: لي| لنا| عزيز)?|صاحبي|زميلي|زميل(?: لي| لنا)?|قريبي|قريب لي|ابن عمي|خالي|عمي|جاري|والدي|شريكنا|شريكي|شركه (?:اخي|شقيقه|صديقي|صديق|زميله|اخري|ابن عمي|والدي|تابعه لنا)|الشركه الشقيقه|شركتنا الشقيقه|احد (?:عملائنا|اصدقائي|اصدقائنا|شركائنا|معارفي|موردينا)|عميل (?:لنا|عندنا|لدينا)|احدي الشركات|فرعنا الاخر|واحد من عملائنا",
    "FAULT": r"(?:لا|ما|مش|مو) ?(?:يستطيع(?:ون)?|(?:ب)?يقدر(?:ون|وا)?|قادر(?:ين)?|عارفين) (?:ال)?(?:دخول|يدخلو(?:ا|ن)?|ندخل|وصول|يفتحو(?:ا|ن)?|نفتح|تسجيل|طباعه|فتح|نشتغل)|(?:الموقع|النظام|السيستم|السيرفر|التطبيق|البرنامج|الخدمه|الرابط|النت) (?:واقع|طايح|ساقط|مهنق|مهنج|خربان|بايظ|مقفل|داون)(?:ه)?(?! في| علي| ب)|(?:بي|بت|عم ي|عم ت)(?:علق|هنق|هنج)|غير صحيح(?:ه)?|غير مطابق(?:ه)?|ناقص(?:ه)?|خاطئ(?:ه)?|مفقود(?:ه)?|(?:لا|ما) (?:ي|ت)ظهر|لا يعمل|لا تعمل|لا يفتح|لا تفتح|ما يشتغل|ما تشتغل|ما بيشتغل|مش شغال(?:ه)?|مو شغال(?:ه)?|ما يفتح|ما بيفتح|مش بيفتح|معطل(?:ه)?|متعطل(?:ه)?|تعطل(?:ت)?|عطل|خلل|مشكله|مشاكل|خطا|توقف(?:ت)?|يتوقف|تتوقف|متوقف(?:ه)?|واقف|لا (?:نستطيع|استطيع|يمكننا|يمكن|نقدر|اقدر) (?:الدخول|الوصول|فتح|تحميل|تنزيل|طباعه|تسجيل|ارسال|استقبال|حفظ)|ما (?:نقدر|اقدر|قدرنا) (?:ندخل|ادخل|نفتح|افتح|نحمل|نسجل|نطبع)|مش عارفين (?:ندخل|نفتح)|تظهر (?:لنا )?رساله|بطيء(?:ه)? جدا|يعلق|تعلق",
}

_RULES = (
    # what has come
    _act("تجدون مرفقا", Act.DELIVERY, r"\b(?:<W>)(?:تجدون|تجد|ستجدون|ستجد|تجدوا)(?: <TO>)? (?:مرفقا|مرفق|بالمرفق|في المرفق(?:ات)?|المرفق|طيه|ادناه|في المرفقات|رفق|برفقته)(?: طيه| مع هذا البريد| بهذه الرساله)? ?(?P<what>[^.;:?]{2,100})?|\bتجدون (?P<what2>[^.;:?]{2,60}) (?:مرفقا|مرفقه|في المرفقات|بالمرفق|طيه)", 0.9, "attached"),
    _act("مرفق", Act.DELIVERY, r"(?:^|\b(?:شكرا|تحيه|كما طلبتم|كما وعدتكم|كما وعدناكم),? )(?:<W>)(?:مرفقا?(?: لكم| طيه| لك| مع هذا| اليكم)?|في المرفق(?:ات)?|بالمرفق|مرفق بهذا البريد|طيه) (?P<what>[^.;:?]{2,100})", 0.85, "attached"),
    _act("ارفقت", Act.DELIVERY, r"\b(?:<W>)(?:ارفقت|ارفقنا|نرفق|ارفق|قمت بارفاق|قمنا بارفاق|تم ارفاق|مرفقين)(?: <TO>)? (?P<what>[^.;:?]{2,100})", 0.85, "attached"),
    _act("كما وعدت", Act.DELIVERY, r"\b(?:كما وعدت(?:ك|كم|نا)?|كما وعدنا(?:ك|كم)?|حسب (?:الوعد|الاتفاق|طلبكم)|كما اتفقنا|كما طلبتم|بناء علي طلبكم),? (?:هذا|هذه|هذي|اليكم|اليك|ارسلت|ارسلنا|تفضل(?:وا)?)(?: (?:هو|هي))? ?(?P<what>[^.;:?]{2,100})?", 0.85),
    _act("اليكم", Act.DELIVERY, r"^(?:<W>)(?:اليكم|اليك|تفضلوا|تفضل|هذا هو|هذه هي|هاي|هذي) (?P<what>[^.;:?]{2,100})", 0.6, unless=r"\b(?:بقبول|بالبدء|بالرد|بالمرور|بزياره)\b"),
    _act("تم ارسال", Act.DELIVERY, r"\b(?:<W>)(?:لقد |قد )?(?:تم|تمت|انتهينا من|خلصنا|انهينا|اتممنا|انجزنا|فرغنا من)(?: بحمد الله| بالفعل| اليوم| الان| امس)? (?!(?:نقل|ترحيل|تاجيل|تاخير) [^.;?¤]{2,40} (?:الي|ل|حتي) ?(?:يوم )?¤)(?P<verb><DEED>)\b", 0.8, unless=r"\b(?:اذا|لو|بعد ان|عندما|هل|لم|ما تم|في حال|متي|ان تم|علي ان|تم الاتفاق|تم التحويل)\b"),
    _act("ارسلنا", Act.DELIVERY, r"\b(?:<W>)(?:لقد |قد )?(?P<verb>(?:ارسلت|ارسلنا|بعتنا|بعت|بعثت|بعثنا|سلمنا|سلمت|رفعت|رفعنا|شاركت|شاركنا|نشرنا|جهزنا|صلحنا|اصلحنا|حلينا|فعلنا|حدثنا|وقعنا|حولنا|دفعنا|طرشت|طرشنا|دزيت|دزينا|ركبنا|اضفنا|عدلنا|قمنا بارسال|قمت بارسال|قمنا بتسليم|قمنا برفع|قمنا باصلاح|قمنا بتحديث)(?:ها|ه|هم|لك|لكم|هالك|هالكم|هولك)?)\b", 0.75, unless=r"\b(?:اذا|لو|لم|ما (?:ارسلنا|بعت|سلمنا)|هل|متي|عندما|بعد ما|الاسبوع الماضي|الشهر الماضي)\b"),
    _act("جاهز الان", Act.DELIVERY, r"\b(?:اصبح(?:ت)?|صار(?:ت)?|بات(?:ت)?|الان)? ?(?P<verb>متاح(?:ا|ه)?|جاهز(?:ا|ه)?|شغال(?:ه)?|يعمل|تعمل|مفعل(?:ا|ه)?|منشور(?:ا|ه)?) (?:الان|حاليا|لديكم الان)\b|\b(?:اصبح(?:ت)?|صار(?:ت)?) (?P<what>[^.;:?]{2,40}) (?:متاح(?:ا|ه)?|جاهز(?:ا|ه)?|شغال(?:ه)?)\b", 0.7, "given", unless=r"\b(?:غير|لا|ليس|لو|اذا|هل)\b"),
    _act("التسليم تم", Act.DELIVERY, r"(?P<what>\b(?:<DEED>) [^.;?,¤]{2,40}?) (?:قد )?(?:تم|تمت)\b", 0.7, unless=r"\b(?:اذا|لو|هل|لم|متي|بعد|عند)\b"),
    _act("تم", Act.DELIVERY, r"^(?:<W>)(?:تم|تمت|جاهز|خلص|خلصت|ارسلت|تم الارسال|تم التسليم|تم التنفيذ|تم الرفع)(?: (?:الحمد لله|بحمد الله|الان|اليوم|استاذ \w{2,12}|استاذي))?[.!]{0,2}$", 0.75),
    # what is taken back
    _act("لا داعي", Act.WITHDRAWAL, r"\b(?:<W>)(?:لا داعي|لا حاجه|مافي داعي|ما في داعي|ماله داعي|مفيش داعي|ما له لزوم|لا لزوم|لم نعد|ما عدنا|ما عاد|لم يعد|مش محتاجين|ما نحتاج|ما نبي|مو محتاجين|لا نحتاج)(?: بعد الان)?(?: (?:الي|ل|في|بحاجه(?: الي)?|نحتاج(?: الي)?|هناك حاجه(?: الي| ل)?|نريد|مطلوبا|نبي))? ?(?P<what>[^.;:?]{2,80})", 0.75, unless=r"\b(?:للقلق|للاعتذار|للشكر|للرد|للعجله|لشكرنا|قلق)\b"),
    _act("تجاهل", Act.WITHDRAWAL, r"\b(?:<W>)(?:يرجي|الرجاء|رجاء|نرجو|ارجو)? ?(?:تجاهل(?:وا)?|اهمال|الغاء|صرف النظر عن|عدم اخذ) (?P<what>(?:طلب|الطلب|رسالت|الرساله|بريد|البريد|عرض|الايميل|سوال|السوال|ما|امر)[^.;:?]{0,60})", 0.75, unless=r"\b(?:اذا كنت|ان كنت|بالخطا)\b"),
    _act("نود إيقاف", Act.WITHDRAWAL, r"\b(?:<W>)(?:نود|نريد|نفضل|قررنا|نرغب في|بدنا|نبي|ابي|نبغي) (?:ايقاف|تجميد|تعليق|نوقف|نجمد|الغاء|نلغي) (?P<what>[^.;:?]{2,80})", 0.62, unless=r"\b(?:اجتماع|الاجتماع|هل)\b"),
    _act("ألغينا", Act.WITHDRAWAL, r"\b(?:<W>)(?:لقد |قد )?(?:الغينا|الغيت|صرفنا النظر عن|صرفت النظر عن|تخلينا عن|تراجعنا عن|غيرنا راينا (?:في|بخصوص|حول)|تم الغاء) (?P<what>[^.;:?]{2,80})", 0.72, unless=r"\b(?:اجتماع|الاجتماع|الموعد|اللقاء|هل|اذا|الاشتراك)\b"),
    _act("قررنا عدم", Act.WITHDRAWAL, r"\b(?:<W>)(?:قررنا|قررت)(?: (?:عدم|الغاء|التخلي عن|صرف النظر عن|ان لا|الا)) (?P<what>[^.;:?]{2,80})", 0.75),
    _act("لم يعد مطلوبا", Act.WITHDRAWAL, r"\b(?:لم (?:يعد|تعد) (?:مطلوبا?|مطلوبه|لازما?|لازمه|ضروريا?|ضروريه)|(?:صار|صارت) مو (?:مطلوب|لازم)(?:ه)?)\b", 0.75, "given"),
    # what moves
    _act("يطلب التأجيل", Act.MOVE, r"\b(?:<CAN>|<ASK>|نقترح|اقترح|نود|نرغب(?: في)?|نفضل|افضل|نطلب|ما رايكم|شو رايك|وش رايك(?:م)?|ايش رايك(?:م)?)(?: (?:لو|ب|ان|في))? ?(?:نا|ن|ت)?(?P<verb>تاجيل|اجل|ؤجل|تاخير|نقل|ترحيل|تغيير|نغير|نخليها|نخليه|نخلي|(?:ان )?نجعل(?:ها|ه)?|نسوي(?:ها|ه)|تكون|يكون|نعمل(?:ها|ه)?|التاجيل|تقديم|جعل|نقدم|تخلو(?:ها|ه))(?P<what>[^.;?]{0,70}?)¤", 0.8, "asked question", unless=r"\b(?:(?:ما|لا|لن|مش|مو) ?(?:نقدر|ممكن|نستطيع|يمكن|تقدر)|عرض (?:سعر|اسعار)|العرض المالي)\b"),
    _act("يسأل عن موعد آخر", Act.MOVE, r"\b(?:<CAN>|<ASK>|ما رايكم|شو رايك|وش رايك(?:م)?)(?: (?:لو|ب|ان|في))? ?(?P<verb>تسليم(?:ها|ه)?|نسلم(?:ها|ه|كم)?|نرسل(?:ها|ه)?)(?P<what>[^.;?¤]{0,60}?)¤[^?]{0,60}(?:بدل|بدلا|عوضا)", 0.75, "asked question"),
    _act("خلوها", Act.MOVE, r"\b(?:خلوها|خليها|خلوه|خليه|خلها|اجلوها|اجليها|اجلها|انقلوها|انقليها|انقلها)(?P<what> [^.;?¤]{0,30}?)? ?(?:ل|الي|علي)? ?(?:يوم )?¤", 0.7, "asked question empty", unless=r"\b(?:اذا|لا تخل)\b"),
    _act("يطلب مهلة", Act.MOVE, r"\b(?:<CAN>|<ASK>|نحتاج|نطلب|هل)(?: (?:منحنا|اعطاؤنا|تعطونا|تمنحونا|لنا|الي|نحصل علي))? ?(?:مهله|تمديد الموعد|وقت(?:ا)? (?:اضافي(?:ا)?|اطول)|تمديد المهله|تاجيل (?:الموعد|التسليم|الاجتماع|التدريب))", 0.75, "asked question"),
    _act("تأجل إلى", Act.MOVE, r"\b(?:<W>)(?:تم |سيتم |سوف يتم |راح يتم |نضطر(?: الي| ل)? ?|مضطرين ?(?:الي |ل|ن|نا)?|سنضطر (?:الي |ل)|اضطررنا (?:الي |ل)|لازم ?(?:ن)?|للاسف |وجب |علينا |سن|راح ن|حن|هن|قررنا )(?:تاجيل|تاخير|نقل|ترحيل|ؤجل|اجل|نؤجل|ناجل|ناخر|اخر|تغيير|رحل|نقل) (?P<what>[^.;?]{0,70}?)(?:الي|ل|حتي|علي)? ?¤", 0.8, "slip", unless=r"\b(?:هل|ممكن|يمكن|اقترح)\b"),
    _act("نحتاج وقتا", Act.MOVE, r"\b(?:<W>)(?:<NEEDED>)(?: الي)? (?:(?:يومين|اسبوعين|يوم|اسبوع(?:ا)?|ساعتين|(?:[ء-ي]{3,6}|[0-9]{1,2}) ايام|وقت(?:ا)?) (?:اضافي(?:ا|ين|ه)?|زياده|اخر(?:ي|ين)?|كمان)|(?:ال)?مزيد(?:ا)? من الوقت|وقت(?:ا)? (?:اكثر|اطول|اكتر))", 0.65, "slip empty", unless=r"\b(?:هل|ممكن|يمكن)\b"),
    _act("سيتأخر", Act.MOVE, r"\b(?:<W>)(?:س|سوف |راح |رح |ح|ه|للاسف )?(?P<verb>(?:ي|ت|ن)تاخر|تاخر(?:ت|نا)?|تاجل(?:ت)?|متاخر(?:ين|ه)?|ن?تاخر)\b(?: في| عن)? ?(?:ب(?=ال))?(?P<what>[^.;?¤]{2,60})?", 0.65, "slip", unless=r"\b(?:القطار|الطائره|الطياره|الرحله|الباص|المطر|اعتذر|نعتذر|اسف|عذرا|الرد المتاخر|لا تتاخر|لم يتاخر|تاخرتم|هل|لن (?:ي|ت|ن)تاخر|ما راح|تاخر(?:ت)? (?:بنا |معنا )?(?:ال(?:اجتماع|جلسه|مكالمه|رد|وقت)|اجتماعنا)|عن (?:ال)?(?:اجتماع|جلسه|مكالمه|رد)|بند|مناقشه)\b"),
    _act("لا نقدر قبل", Act.MOVE, r"\b(?:<W>)(?:لن|لا|ما|مش|ما راح|مو|للاسف لا|للاسف لن) ?(?:نتمكن من|نستطيع|يمكننا|استطيع|اتمكن من|نقدر|اقدر|هنقدر|حنقدر|راح نقدر|بنقدر) ?(?P<what>[^.;?¤]{2,60}?) الا (?:بعد |في )?(?:يوم )?¤", 0.65, "slip", unless=r"\b(?:هل|اذا|ندخل|نفتح)\b"),
    _act("لن يصل قبل", Act.MOVE, r"\b(?:<W>)(?P<verb>لن (?:ي|ت)(?:صل|كون جاهز(?:ا|ه)?|جهز|نتهي|كتمل|سلم|تم|وصل)(?: [ء-ي]{2,15}){0,2}?) (?:قبل|الا|حتي) (?:يوم |في )?¤", 0.65, "slip given"),
    _act("الموعد الجديد", Act.MOVE, r"\b(?:<W>)(?:الموعد|التاريخ|تاريخ التسليم|موعد التسليم|موعد الاطلاق) (?:الجديد|المعدل|المحدث)(?: (?:هو|سيكون|للتسليم|للاطلاق|يكون))?:? ?(?:يوم |في )?¤", 0.85, "slip"),
    # what is refused
    _act("لن نتمكن", Act.REFUSAL, r"\b(?:<W>)(?:لن|لا|ما|مش|ما راح|مش ه|مو|للاسف لا|للاسف لن) ?(?:نتمكن من|نستطيع|يمكننا|استطيع|اتمكن من|نقدر|اقدر|هنقدر|حنقدر|راح نقدر|بنقدر|نقوم ب|يمكنني|بامكاننا|في وسعنا|اقدر) (?P<what>[^.;?¤]{2,80})", 0.7, unless=r"\b(?:الدخول|الوصول|فتح|تحميل|ندخل|نفتح|ادخل|تسجيل|الا بعد|حتي|الانتظار|طباعه)\b"),
    _act("نعتذر عن", Act.REFUSAL, r"\b(?:<W>)(?:نعتذر|اعتذر)(?: منكم| لكم)? (?:عن|لعدم) (?P<what>(?:عدم|قبول|تنفيذ|تلبيه|المشاركه|الحضور|القيام|تقديم|استلام|تسليم|التمكن)[^.;?¤]{2,80})", 0.75),
    _act("خارج النطاق", Act.REFUSAL, r"\b(?:خارج (?:عن )?(?:ال)?نطاق (?:ال)?(?:عقد|مشروع|اتفاق|اتفاقيه|عمل|متفق)[ء-ي]{0,2}|خارج العقد|غير مشمول(?:ه|ا)? (?:في|ب)|لا يشمل(?:ه|ها) العقد)\b", 0.6, "given", unless=r"\b(?:هل|اذا)\b"),
    _act("غير ممكن", Act.REFUSAL, r"\b(?:غير ممكن(?:ه)?|ليس ممكنا|مستحيل|مش ممكن|مو ممكن|ما يصير|غير متاح لنا|صعب علينا)\b", 0.6, "given"),
    _act("لا يناسبنا", Act.REFUSAL, r"\b(?:<W>)(?:لا|ما|مش|مو|لن) (?:ب)?(?:يناسب(?:نا|ني)|نوافق علي|نقبل|يمكن (?:تاجيل|تغيير|نقل))(?: (?:هذا |ال)?(?:موعد|تاريخ|تاجيل|وقت|يوم)[ء-ي ]{0,20})?", 0.75, "empty", unless=r"\b(?:اذا|هل|حتي)\b"),
    _act("الإبقاء على الموعد", Act.REFUSAL, r"\b(?:نفضل|نحتاج|نريد|نرجو|يرجي|نتمسك|نصر علي|الافضل) ?(?:الي |ان )?(?:الابقاء علي|نبقي علي|الالتزام ب|ب|الحفاظ علي) ?(?P<what>ال(?:موعد|تاريخ)) (?:الاصلي|المتفق عليه|الاول|السابق|المحدد)", 0.7),
    _act("الموعد لا يناسب", Act.REFUSAL, r"¤ ?(?:لا|ما|مش|مو|غير) ?(?:يناسب(?:نا|ني)?|مناسب(?: لنا| لي)?|ممكن|بيناسب(?:نا|ني)?)", 0.8, "empty"),
    # what is agreed
    _act("موعد مناسب", Act.ACCEPTANCE, r"¤,? ?(?:(?:موعد|وقت|يوم|تاريخ|هو|يعتبر|جدا) ?){0,2}(?:مناسب(?:ه)?|يناسب(?:نا|ني)|تمام|كويس|ممتاز|ماشي|زين|جيد|موافق(?:ين|ون)?|اوك|اوكي|حلو|ممكن|منيح)(?: (?:لنا|لي|جدا|معنا|بالنسبه لنا|عندي|عندنا|ان شاء الله)){0,2}", 0.85, "empty", unless=r"\b(?:هل|غير|لا|مش|مو|اذا|لو|ما (?:ي|ب))\b"),
    _act("موافقون على الموعد", Act.ACCEPTANCE, r"\b(?:<W>)(?:نوافق|اوافق|موافقون|موافقين|موافق|لا مانع(?: لدينا| عندنا)?(?: من)?|ما عندنا مانع|ما عندي مانع|يناسبنا|يناسبني|اتفقنا)(?: (?:علي|مع|من|ب))? ?(?P<what>(?:الموعد|التاريخ|التاجيل|التغيير|التمديد|المهله|الوقت|تاجيل|نقل|تمديد)[^.;?¤]{0,40}|(?:يوم )?¤{1,60})", 0.8, unless=r"\b(?:هل|غير|(?:لا|ما|مش|مو) (?:نوافق|يناسب[ء-ي]{0,3}|بيناسب[ء-ي]{0,3})|مش|مو|اذا|لو)\b"),
    _act("لا مانع", Act.ACCEPTANCE, r"^(?:<W>)(?:لا مانع|ما (?:في|عندنا|عندي) مانع|لا باس|يناسبنا(?: ذلك| هذا)?|يناسبني(?: ذلك| هذا)?|مناسب(?: لنا| لي| جدا)?|اتفقنا)(?: لدينا| لدي| عندنا| عندي| من جهتنا| من طرفنا| تماما| ان شاء الله){0,2}[.!]{0,3}$", 0.75, "empty"),
    _act("تمام سنفعل", Act.ACCEPTANCE, r"^(?:(?:تمام|ماشي|اوكي|اوك|طيب|نعم|حسنا|اكيد|علم|تم|ابشر(?:وا)?|حاضر)[,.! ]{1,3}){0,2}(?:سنفعل(?:ها|ه)?|سافعل(?:ها|ه)?|راح نسوي(?:ها|ه)?|هنعمل(?:ها|ه)?|حنعمل(?:ها|ه)?|بنسوي(?:ها|ه)?|بنعمل(?:ها|ه)?|سيتم ذلك|سنقوم (?:بذلك|باللازم)|ساقوم (?:بذلك|باللازم)|سيتم عمل اللازم|سيتم اللازم)[.!]{0,3}$", 0.85, "empty"),
    _act("أوكي ليوم", Act.ACCEPTANCE, r"^(?:اوك(?:ي)?|تمام|ماشي|اتفقنا|موافق(?:ين|ون)?|خلاص|نعم|تم|زين|طيب|علي بركه الله)[,.! ]{0,3}(?:علي |ل ?|ليوم |يوم |خليها |نخليها |نلتقي )?(?:يوم )?¤{1,60}(?: ان شاء الله)?[.!]{0,3}$", 0.75, "empty"),
    _act("نؤكد الموعد", Act.ACCEPTANCE, r"\b(?:نؤكد|ناكد|اؤكد|ناكد لكم|مؤكد)(?: لكم| لك)?(?: علي)?(?: ال)?(?: ?موعد)? ?(?:يوم )?¤", 0.7, "empty", unless=r"\b(?:هل|يرجي|الرجاء|اذا|لو|ان )\b"),
    _act("حاضر", Act.ACCEPTANCE, r"^(?:<W>)(?:حاضر(?:ين)?|ابشر(?:وا)?|تكرم(?:وا)?|من عيوني|علي راسي|علي عيني|بكل سرور|ولا يهمك(?:م)?|اكيد|طبعا|بالتاكيد|ان شاء الله|سم|طيب|سنفعل|سافعل|راح نسوي|اعتبر(?:ه|ها|وه|وها) (?:تم|تمت|منتهي|منتهيه|خلص(?:ت)?))(?:[.,! ]{1,3}(?:استاذ \w{2,15}|اخ(?:ي|وي)? ?\w{0,12}|سيدي|باذن الله|ان شاء الله|سنفعل|سافعل|من عيوني|سيتم|تم|راح نسوي(?:ها|ه)?|يا \w{2,12}|طال عمر(?:ك|كم)|حبيبي|اخي|الغالي)){0,3}[.!]{0,3}$", 0.75, "empty"),
    # what was or is told of the reader's deeds
    _act("وعدتم", Act.PROMISE, r"\b(?:<W>)(?:وعدتم(?:ونا)?|وعدتنا|وعدتني|قلتم (?:لنا )?ان(?:كم)?|ذكرتم ان(?:كم)?|تعهدتم|التزمتم|اكدتم ان(?:كم)?|قلت ان(?:ك)?|حسب وعدكم)(?: (?:ب|ان|لنا|س))? ?(?P<verb>\w{2,20})", 0.55, who=Who.RECIPIENT, marks="question"),
    _act("سترسلون", Act.PROMISE, r"\b(?:<W>)(?:ست|سوف ت|راح ت|رح ت|حت|هت)(?P<verb>(?:<STEM>)(?:ون|وا|ونا|وننا|ونها))\b", 0.5, who=Who.RECIPIENT, unless=r"\b(?:هل|متي|اذا)\b"),
    # what is promised
    _act("ستصلكم", Act.PROMISE, r"\b(?:<W>)(?:س(?:ي|ت)|سوف (?:ي|ت)|راح (?:ي|ت)|رح (?:ي|ت)|ح(?:ي|ت)|ه(?:ي|ت)|بي|بت|ي|ت)(?P<verb>صل(?:كم|ك)|وصل(?:كم|ك|لك|لكم)|كون (?:لديكم|عندكم|عندك|جاهز(?:ا|ه|ين)?|متاح(?:ا|ه)?|متوفر(?:ا|ه)?|بين ايديكم|في بريدكم))\b(?: (?P<what>(?!قبل|يوم|في |خلال|بحلول|غدا|صباح|مساء|ان شاء|باذن)[^.;:?¤]{2,80}))?", 0.8, "given", unless=r"\b(?:اذا|هل|متي|نتمني ان|نامل ان|ارجو ان|نرجو ان|يرجي ان|يجب|لازم)\b"),
    _act("يكون جاهزا إن شاء الله", Act.PROMISE, r"\b(?:ان شاء الله|باذن الله),? (?:ي|ت)كون (?P<what>[^.;:?¤]{2,50}?) (?:جاهز(?:ا|ه|ين)?|متاح(?:ا|ه)?|شغال(?:ا|ه)?|خالص(?:ه)?|عندكم|عندك|لديكم)\b|(?:^|[ ,])(?P<what2>ال[ء-ي]{2,12}(?: [ء-ي]{2,12}){0,2}?) (?:س|سوف |راح |رح |ح|ه|ب)(?:ي|ت)كون (?:جاهز(?:ا|ه|ين)?|متاح(?:ا|ه)?|شغال(?:ا|ه)?|خالص(?:ه)?|عندكم|عندك|لديكم|منشور(?:ا|ه)?)\b", 0.75, "dated", unless=r"\b(?:اذا|هل|متي|الاجتماع|نتمني|نامل|لو)\b"),
    _act("سيكون جاهزا", Act.PROMISE, r"\b(?:<W>)(?:س(?:ي|ت)كون|سوف (?:ي|ت)كون|راح (?:ي|ت)كون|ح(?:ي|ت)كون|ه(?:ي|ت)كون|ب(?:ي|ت)كون) (?P<what>[^.;:?¤]{2,60}?) (?:جاهز(?:ا|ه|ين)?|متاح(?:ا|ه)?|متوفر(?:ا|ه)?|شغال(?:ا|ه)?|مكتمل(?:ا|ه)?|منتهي(?:ا|ه)?|لديكم|عندكم|بين ايديكم|منشور(?:ا|ه)?|مفعل(?:ا|ه)?)", 0.85, unless=r"\b(?:اذا|هل|متي|نتمني ان|نامل ان|الاجتماع)\b"),
    _act("ستستلمون", Act.PROMISE, r"\b(?:<W>)(?:ست|سوف ت|راح ت|رح ت|حت|هت)(?:ستلم(?:ون|وا)?|حصل(?:ون|وا)? علي|جد(?:ون)|تلق(?:ون|وا|ي)|سمع(?:ون|وا)? منا|توصل(?:ون|وا)? ب) ?(?P<what>[^.;:?¤]{2,80})?", 0.85, unless=r"\b(?:اذا|هل|متي|سهلا|صعبا|الامر|الفرق|ممتعا|مفيدا)\b"),
    _act("سيتم تسليم", Act.PROMISE, r"\b(?:<W>)(?:سيتم|سوف يتم|راح يتم|رح يتم|حيتم|هيتم|بيتم|ستتم|سوف تتم|من المقرر|من المتوقع(?: ان يتم)?|يتوقع|المتوقع)(?: ان شاء الله| باذن الله| ايضا| غدا| قريبا| ¤{1,40}){0,2} (?P<verb><DEED>)\b", 0.82, unless=r"\b(?:اذا|هل|متي|الاجتماع|تلقائيا|اجتماع)\b"),
    _act("سنرسل", Act.PROMISE, r"\b(?:<W>)(?:س|سوف )(?P<verb>(?:ن|ا)(?:<STEM>)(?:<OBJ>))\b", 0.9, unless=r"\bكن(?:ا|ت) (?:س|راح|رح|ح|ه|ناوي)|\bكان(?:ت)? (?:من المفترض|المفروض|س|راح|ح|ه)|\b(?:هل سن|متي سن|متي سوف|اذا سن|قال|لو كنا)\b"),
    _act("راح نرسل", Act.PROMISE, r"\b(?:<W>)(?:راح|رح|حا) (?P<verb>(?:ب)?(?:ن|ا)?(?:<STEM>)(?:<OBJ>))\b|\b(?:<W>)(?:ح|ه)(?P<verb2>(?:ن|ا)?(?:<STEM>)(?:<OBJ>))\b", 0.85, unless=r"\bكن(?:ا|ت) (?:س|راح|رح|ح|ه|ناوي)|\bكان(?:ت)? (?:من المفترض|المفروض|س|راح|ح|ه)|\b(?:هل|متي|امتي|اذا|ما راح|مش|لو|حد|هدف|حضر|حضرت\w{0,4}|هقدم|حلول|حل|حجز|حول|حولت|حولنا|هنا)\b"),
    _act("بنرسل", Act.PROMISE, r"\b(?:<W>)(?P<verb>(?:بن)(?:<STEM>)(?:<OBJ>))\b", 0.72, unless=r"\b(?:هل|متي|امتي|اذا|ما بن|مش|لو|دايما|دائما|عاده|كل)\b"),
    _act("برسل", Act.PROMISE, r"\b(?:<W>)(?P<verb>ب(?:رسل|ارسل|بعت|ابعت|طرش|دز|كلم|خلص|جهز|سوي|شوف|رد|راجع|ضيف|عدل|تواصل|تاكد|حول|احول|امر|جيب|اجيب|وقع|اوقع|اسلم|بلغ|ابلغ|خبر|اخبر|عطي|اعطي|رتب|ارتب|احجز)(?:<OBJ>))\b", 0.65, unless=r"\b(?:بحول الله|هل|متي|اذا|مش|برد|لو)\b"),
    _act("بند عمل", Act.PROMISE, r"^(?:(?:الاجراء|المهمه|مهمه|اجراء) ?[:-] ?)?(?:علي |مطلوب من )?(?P<maker>(?!ال|ملاحظه|تنبيه|تذكير|موعد|تاريخ|موضوع)[ء-ي]{2,12}(?: [ء-ي]{2,12})?) ?[:-] ?(?P<verb>(?:<DEED>)\b)|^(?:علي|مطلوب من) (?P<maker2>[ء-ي]{2,12}) (?P<verb2>(?:<DEED>)\b)", 0.7, "dated", who=Who.THIRD, unless=r"\b(?:هل|متي|علي (?:ان|ال|كل|هذا|عدم|ضوء))\b"),
    _act("نرسل", Act.PROMISE, r"(?:^|[ ,و])(?P<verb>ن(?:<STEM>)(?:<OBJ>)|ارسل(?:ه|ها)? (?:لك|لكم|اليكم|اليك)|ارد عليك(?:م)?|اعود اليك(?:م)?|ارجع لك(?:م)?|اتصل ب(?:ك|كم)|ابعت(?:ه|ها)? ?لك(?:م)?|ابعث(?:ه|ها)? (?:لك|لكم)|اوافيك(?:م)?|ازودك(?:م)?)\b", 0.72, "dated", unless=r"\b(?:كنت|كنا|هل|متي|ان ن|لن|لا ن|ما ن|كي ن|حتي ن|نعتمد|نحلل|نعلم(?: ان)|نرد|لم|نحضر الاجتماع|نعمل (?:من|علي مدار)|نود|يمكن|ممكن|لو|نرجو|نقدر|نقترح|لكي)\b"),
    _act("سيرسل غيرنا", Act.PROMISE, r"\b(?:<W>)(?:س|سوف |راح |رح |ح|ه)(?P<verb>(?:ي|ت)(?:<STEM>)(?:<OBJ>)) (?:<TO> |ب)?(?:<TEAM>)\b", 0.85, unless=r"\bكن(?:ا|ت) (?:س|راح|رح|ح|ه|ناوي)|\bكان(?:ت)? (?:من المفترض|المفروض|س|راح|ح|ه)|\b(?:النظام|التطبيق|البرنامج|المنصه|السيستم|الخادم|السيرفر|الموقع سي|المستخدم|تلقائي(?:ا|ه)?|اليا|اذا|هل|متي)\b"),
    _act("فريقنا سيرسل", Act.PROMISE, r"\b(?:<TEAM>)(?: [^.;:?,¤]{1,30}?)? (?:س|سوف |راح |رح |ح|ه)(?P<verb>(?:ي|ت)(?:<STEM>)(?:<OBJ>))\b", 0.85, unless=r"\b(?:اذا|هل|متي)\b"),
    _act("سيرسل عمر", Act.PROMISE, r"\b(?:<W>)(?:س(?:ي|ت)|سوف (?:ي|ت)|راح (?:ي|ت)|رح (?:ي|ت)|ح(?:ي|ت)|ه(?:ي|ت))(?:<STEM>)(?:<OBJ>) (?:(?:<TO>) )?(?:زميل(?:ي|تي|نا|تنا) |الاخ |الاستاذ(?:ه)? |المهندس(?:ه)? |السيد(?:ه)? |اخونا )?(?P<maker>(?!مع|لكم|لك\b|الي|علي|رسال|رمز|اشعار|كل|جميع|هذا|هذه|احد)(?:عبد ?)?[ء-ي]{2,12})(?P<verb> )", 0.65, who=Who.THIRD, unless=r"\b(?:النظام|التطبيق|البرنامج|المنصه|السيستم|الخادم|السيرفر|الموقع سي|المستخدم|تلقائي(?:ا|ه)?|اليا|اذا|هل|متي|تلقائيا|عندما|ان)\b|(?:س|سوف |راح |رح )(?:ي|ت)[ء-ي]{2,10} (?:(?:لكم|لك|اليكم) )?(?:ال(?!مورد|عميل|بنك|مقاول|استاذ|مهندس|سيد|اخ )|علي|في|من|الي|هذا|هذه|ذلك|كل|جميع|ب|ل|عند)"),
    _act("عمر سيرسل", Act.PROMISE, r"(?:^|[ ,])(?:و)?(?:زميل(?:ي|تي|نا|تنا) |الاخ |الاستاذ(?:ه)? |المهندس(?:ه)? |السيد(?:ه)? |اخونا )?(?P<maker>(?:عبد ?)?[ء-ي]{2,12}) (?:س|سوف |راح |رح |ح|ه)(?P<verb>(?:ي|ت)(?:<STEM>)(?:<OBJ>))\b", 0.65, who=Who.THIRD, unless=r"\b(?:النظام|التطبيق|البرنامج|المنصه|السيستم|الخادم|السيرفر|الموقع سي|المستخدم|تلقائي(?:ا|ه)?|اليا|اذا|هل|متي|تلقائيا|ما|الذي|التي|انه|انها|من|كل|احد|لا|او|و?ال(?!مورد|عميل|بنك|مقاول|استاذ|مهندس|سيد|اخ )[ء-ي]{2,12} (?:س|سوف |راح |رح )(?:ي|ت))\b"),
    _act("ستشحن الأجهزة", Act.PROMISE, r"\b(?:<W>)(?:س(?:ي|ت)|سوف (?:ي|ت)|راح (?:ي|ت)|رح (?:ي|ت)|ح(?:ي|ت)|ه(?:ي|ت))(?P<verb>شحن|رسل|سلم|نشر|طلق|فعل|صدر|ركب|نجز|كتمل|نتهي|جهز|وصل|صل|رفع|حدث|نفذ)\b", 0.7, "given dated", unless=r"\bكن(?:ا|ت) (?:س|راح|رح|ح|ه|ناوي)|\bكان(?:ت)? (?:من المفترض|المفروض|س|راح|ح|ه)|\b(?:النظام|التطبيق|البرنامج|المنصه|السيستم|الخادم|السيرفر|الموقع سي|المستخدم|تلقائي(?:ا|ه)?|اليا|اذا|هل|متي|تلقائيا|عندما|الاجتماع|النظام|المستخدم|الفاتوره|العقد ينتهي)\b"),
    _act("عندكم قبل", Act.PROMISE, r"\b(?P<verb>عندك|عندكم|لديكم|بين ايديكم|جاهز(?:ه)?) (?:قبل|يوم|في)? ?¤", 0.62, "given dated", unless=r"\b(?:هل|متي|اجتماع|موعد|اجازه|اذا|كان|ان)\b"),
    _act("ابو خالد بيمر", Act.PROMISE, r"(?:^|[ ,])(?:و)?(?P<maker>(?:ابو|ام) [ء-ي]{2,10}) (?:ب|را?ح |س|ح|ه)?(?:ي|ت)(?P<verb>(?:<STEM>|مر)(?:<OBJ>))\b", 0.65, "dated", who=Who.THIRD, unless=r"\b(?:اذا|هل|متي)\b"),
    _act("خالد بيمر", Act.PROMISE, r"(?:^|[ ,])(?:و)?(?:زميل(?:ي|تي|نا|تنا) |الاخ |الاستاذ(?:ه)? |المهندس(?:ه)? |السيد(?:ه)? )(?P<maker>[ء-ي]{2,12}) (?:ب|را?ح )?(?:ي|ت)(?P<verb>(?:<STEM>|مر)(?:<OBJ>))\b", 0.6, "dated", who=Who.THIRD, unless=r"\b(?:اذا|هل|متي)\b"),
    _act("موعد التسليم", Act.PROMISE, r"(?:^|[ ,-])(?:موعد|تاريخ)? ?(?:التسليم|الاطلاق|الانتهاء|الاستلام|التركيب|الشحن|التشغيل|التسليم النهائي|الانجاز|الوصول)(?: (?:المتوقع|المقرر|المتفق عليه|النهائي|التقديري))?(?: (?:ل|هو|سيكون|يكون|في|ب)?(?P<what>[^.;:?¤]{2,40}?))? ?(?::|-|=|يوم|في|هو|سيكون|قبل|بتاريخ)? ?(?:يوم |في |قبل )?¤", 0.7, unless=r"\b(?:هل|متي|الفاتوره|يرجي|الرجاء|نرجو|الدفع|امكانيه|ممكن|يمكن|لم|تاجيل|الاجتماع|تم(?! تحديد)|قبل موعد|نريد|نحتاج)\b"),
    _act("نتعهد", Act.PROMISE, r"\b(?:<W>)(?:نتعهد|اتعهد|نلتزم|التزم|ملتزمون|ملتزمين|نضمن|نضمن لكم|اعدك(?:م)?|نعدكم|وعد مني|نحرص علي) ?(?:ب|ان|علي|انه|اننا|باننا)? ?(?P<verb>[^\s.,;?]{2,20})", 0.75, unless=r"\b(?:لا نضمن|لا نتعهد|لا نلتزم|استلام|هل)\b"),
    _act("نتوقع", Act.PROMISE, r"\b(?:<W>)(?:نتوقع|اتوقع|نخطط|ننوي|نهدف|نعتزم|نسعي|سنحاول|نحاول|ناوين|من المفترض|المفروض|يفترض)(?: (?:ان|ل|الي|علي))? ?(?P<verb>[^\s.,;?]{2,20})", 0.6, "dated", unless=r"\b(?:هل|منكم|ان تكونوا|لكم|ترسلوا|تزودونا|ان نسمع|الرد|ردكم)\b"),
    _act("دعني أتأكد", Act.PROMISE, r"\b(?:<W>)(?:دعني|دعنا|خليني|خلينا|اسمح لي|خلني|اعطني فرصه|عطني فرصه|اعطونا|اعطني|عطني|عطونا|امهلني|امهلونا|امهلنا|اديني|ادونا|عطينا|اعطينا) (?:(?P<verb>(?:ا|ن)(?:<STEM>|سال|ستشير|راجع|شيك)(?:<OBJ>))|(?:حتي|الي|لين|لغايه|لحد|ل) ?(?:يوم )?¤{1,60}(?: و(?P<verb2>(?:ا|ن)[ء-ي]{2,12}))?)", 0.75, "question"),
    _act("نستطيع التسليم", Act.PROMISE, r"\b(?:<W>)(?:نستطيع|يمكننا|نقدر|بامكاننا|استطيع|اقدر|يمكنني|بنقدر)(?: ان)? (?P<verb>(?:<DEED>|(?:ن|ا)(?:<STEM>)(?:<OBJ>)))\b", 0.6, "dated", unless=r"\b(?:هل|لا|لن|ما|متي|كيف|اذا)\b"),
    # what is asked
    _act("يبحث عن", Topic.LEAD, r"\b(?:<W>)(?:<KIN>)(?: [^.;?]{0,40}?)? (?P<verb>و?(?:ي|ت)بحث(?:ون)? عن|(?:ي|ت)حتاج(?:ون)?|مهتم(?:ه|ين|ون)?(?: ب)?|(?:ي|ت)ريد(?:ون)?|(?:ي|ت)دور(?:ون)?(?: علي)?|محتاج(?:ه|ين)?|سال(?:ني|نا)?(?: عن)?|(?:ي|ت)رغب|عايز(?:ه|ين)?|(?:ي|ت)بغي|(?:ي|ت)بي|يسال)\b", 0.78, "whole"),
    _act("هل تنصحون", Topic.LEAD, r"\b(?:<W>)(?:هل )?(?:(?P<verb>تنصح(?:ون|نا|وننا|ني|وني)?|ترشح(?:ون|وا|لنا)?|تعرف(?:ون)? (?:احد|احدا|شركه|حد))|(?:هل )?(?:ممكن |اقدر |يمكنني ان |نقدر )?(?:اعطي(?:ه|هم|ها|ت|ته|تهم)?|نعطي(?:ه|هم|ها)|اعطيته|اعطيتهم|مررت|شاركت) (?:ه |هم |لهم |له )?(?:رقم(?:ك|كم)|بيانات(?:ك|كم)|ايميل(?:ك|كم)|تواصل(?:ك|كم))|(?:اعرفك(?:م)?|نعرفكم|اقدمك(?:م)?) (?:علي|ل)|(?:ي|ت)رغب(?:ون)? في التواصل معكم|رشحتكم|رشحناكم|حكيت(?:له|لهم)? عنكم)", 0.7, "question"),
    _act("كم التكلفة", Topic.COSTING, r"\b(?:<W>)(?:كم (?:سيكلف(?:نا)?|يكلف(?:نا)?|تكلف|بيكلف|بتكلف|هيكلف|حيكلف|تكلفه|التكلفه|ستكون التكلفه|سعر|السعر|اسعار|بتطلع|راح (?:ي|ت)كلف|ثمن|قيمه)|(?:ما|ايش|شو|وش) (?:هي |هو )?(?:ال)?(?:تكلفه|سعر|اسعار|ثمن|قيمه|كلفه|رسوم)|(?:^|[ ,])بكم (?:(?:ال|تصميم|تطوير|تركيب|صيانه|ترخيص|باقه|خدمه|تدريب)[ء-ي]{0,12}|اشتراك|سعر|تكلفه|ستكلف|هذا|هذه)|ب كم)\b(?: (?P<what>[^.;?]{2,80}))?", 0.85, "question", unless=r"\b(?:كم سعر الصرف)\b"),
    _act("عرض سعر", Topic.COSTING, r"\b(?:<W>)(?:<ASK>|<CAN>|<NEEDED>|ارسل(?:وا)? (?:لنا|لي)|ابعت(?:وا)? ?(?:لنا|لي)|زودونا ب?|اعطونا|اعطني|نطلب|اطلب)(?: [^.;?]{0,40}?)? ?(?:ب|ل|علي )?(?P<what>(?:عرض (?:سعر|اسعار|السعر)|عرض(?:كم)? (?:مالي|المالي)|تسعيره|تسعير|عرض سعركم|قائمه (?:ال)?اسعار|تقدير(?:ا)? (?:للتكلفه|للسعر)|تكلفه تقديريه)[^.;?]{0,60})", 0.85, "question", unless=r"\b(?:مراجعه|اعتماد|الاطلاع|المرفق|توقيع)\b"),
    _act("هل يمكن إضافة", Topic.CHANGE, r"\b(?:<W>)(?:<CAN>|<ASK>|<NEEDED>|نقترح|ما رايكم)(?: (?:الي|ايضا|كذلك|في|ان|ب|منكم|كمان|اضافيا|لو)){0,2} ?(?:ب)?(?P<verb>(?:<ALTER>)\b[^.;?]{2,80})", 0.8, "question", unless=r"\b(?:تغيير الموعد|تعديل الموعد|تمديد (?:الموعد|المهله)|موعد|اضافتي|اضافه \w{2,12} (?:الي|في) (?:الايميل|البريد|النسخه|الاجتماع))\b"),
    _act("هل يظهر أيضا", Topic.CHANGE, r"\b(?:<CAN>)(?: ان)? (?P<verb>(?:ي|ت)(?:ظهر|عرض|شمل|دعم|طبع|كون)[^.;?]{2,60}?) (?:ايضا|كمان|كذلك|برضه|بعد)\b", 0.7, "question"),
    _act("نحتاج إضافيا", Topic.CHANGE, r"\b(?:<W>)(?:<NEEDED>)(?: الي| ايضا| كذلك){0,2} (?P<what>(?:[^.;?]{2,40}) (?:اضافي|اضافيه|اخر|اخري|اضافيا|جديد|جديده))\b|\bطلب (?:تغيير|اضافي|تعديل)\b", 0.65, "question"),
    _act("لا يعمل", Topic.SUPPORT, r"\b(?:<W>)(?:(?:لدينا|عندنا|يوجد|توجد|هناك|فيه|في|نواجه|اواجه|واجهتنا|واجهنا|ظهر|ظهرت|عندي|لدي|تواجهنا|طلع|حصل|حصلت|صار|صارت) )?(?P<verb><FAULT>)\b", 0.72, "question whole", unless=r"\b(?:انحل(?:ت)?|محلول(?:ه)?|تم (?:حل|اصلاح|معالجه|تصحيح)|حلينا|اصلحنا|صلحنا|لا (?:يوجد|توجد)|لا مشكله|مافي|ما في مشكله|بدون|اذا (?:واجه|كان|حصل|ظهر)|في حال|ما عندنا مشكله|لا مشاكل|ليس لدينا|مو مشكله|مش مشكله|كانت|ليش|لماذا|ليه)\b"),
    _act("مساعدة", Topic.SUPPORT, r"\b(?:<W>)(?:<NEEDED>|<CAN>|<ASK>)(?: [^.;?]{0,20}?)? ?(?:الي |ب)?(?P<verb>مساعد(?:ه|تكم|تك|تنا|تي)|دعم(?:كم|ا)? (?:فني|الفني|عاجل)|تساعد(?:ونا|نا|وني|ني)|اصلاح|حل (?:المشكله|هذه المشكله|هالمشكله)|النظر في (?:المشكله|العطل))", 0.75, "question", unless=r"\b(?:اذا احتجتم|ان احتجتم)\b"),
    _act("يرجى", Topic.QUESTION, r"\b(?:<W>)(?:<ASK>),? ?(?P<verb>[^\s.,;?]{3,20})", 0.8, "question directive", unless=r"\b(?:(?:نامل|نتمني|اتمني|ارجو|نرجو) ان (?:ي|ت)كون|(?:ال)?علم(?: ب| ان|$)|الملاحظه|ملاحظه|الاحاطه|عدم التردد|لا (?:تتردد|تترددوا)|ان تكونو?ا?|تكونو?ا?|ان يكون(?:وا)? بخير|بخير|قبول (?:فائق|تحياتنا|اعتذارنا)|تقبل(?:وا)?|التواصل (?:معنا|معي) (?:اذا|في حال|عند)|الاتصال (?:بنا|بي) (?:اذا|في حال|عند)|في حال وجود|ان كان لديكم|اذا كان لديكم|الاطلاع علي المرفق|نراكم|لكم (?:التوفيق|يوما|دوام)|التوفيق|من الله|تجاهل|ايجاد|معذره|المعذره|عذرا|السماح|حذف (?:هذه|هذا))\b"),
    _act("هل يمكنكم", Topic.QUESTION, r"\b(?:<W>)(?:<CAN>) ?(?P<verb>[^\s.,;?]{3,20})", 0.75, "question directive", unless=r"\b(?:غير ممكن|مش ممكن|مو ممكن|اذا ممكن$)\b|\b(?:نقدر جهودكم|نقدر تعاونكم|نقدر لكم|فيكم البركه|بارك الله فيك(?:م)?)\b"),
    _act("أرسل لي", Topic.QUESTION, r"(?:^|[ ,]|و)(?P<verb>(?:ارسل|ارسلوا|ابعت|ابعتوا|ابعث|ابعثوا|طرش|دز|اعط|شارك|شاركوا) ?(?:لي|لنا|ني|نا|وني|ونا|ها لي|ها لنا)|زودني|زودونا|زودنا|وافني|وافونا|وافنا|اعطني|اعطونا|عطني|عطونا|اخبرني|اخبرونا|اخبرنا|اعلمني|اعلمونا|اعلمنا|خبرني|خبرونا|بلغونا|افيدونا|افدنا|افيدوني|ردوا علينا|اكدوا لنا|اكد لنا|اكد لي)\b", 0.75, "question directive", unless=r"\b(?:(?:اعطني|عطني|اعطونا|عطونا) (?:لغايه|لحد|حتي|الي|لين|مهله|وقت|فرصه)|اخبرنا (?:ان|بان|انه|انهم)|اعلمنا (?:ان|بان)|اذا (?:احتجت|كان لديكم|كان عندكم|في شي|فيه)|لو (?:احتجت|في اي|عندكم)|ان احتجت|في حال)\b"),
    _act("نحتاج قبل", Topic.QUESTION, r"\b(?:<W>)(?:<NEEDED>|ننتظر|بانتظار|في انتظار|مستنيين|ننتظر منكم)(?: منكم| الي)? ?(?P<verb>[^\s.,;?¤]{2,20})", 0.7, "dated directive", unless=r"\b(?:نود (?:اعلام|ابلاغ|ان نعلم|شكر|ان نشكر)|نرغب في شكر)\b"),
    _act("لم يصلنا", Topic.QUESTION, r"\b(?:<W>)(?:لم (?:يصلنا|تصلنا|يصلني|تصلني|نستلم|استلم|نتلق)|ما (?:وصلنا|وصلتنا|وصلني|استلمنا|جانا)|لسه ما (?:وصل|استلمنا)|ما زلنا (?:ننتظر|بانتظار)|لا زلنا ننتظر|لحد الان ما|بانتظار (?:ردكم|موافقتكم|تاكيدكم|تزويدنا|الرد|افادتكم)|ننتظر (?:ردكم|موافقتكم|تاكيدكم)) ?(?P<what>[^.;?]{0,80})", 0.65, "question", unless=r"\b(?:ما (?:وصلنا|وصلنا(?:ش)?) (?:ل|الي|علي)|لم نصل)"),
    _act("ما أخبار", Topic.QUESTION, r"\b(?:<W>)(?:ما (?:اخبار|اخر (?:اخبار|مستجدات|التطورات)|جديد|وضع|حاله)|شو صار (?:ب|في|مع)|وش صار (?:علي|في)|ايش صار (?:في|علي)|اي (?:جديد|تحديث|اخبار|مستجدات)(?: (?:بخصوص|عن|حول|في))?|وين وصل(?:نا|تم|توا|تو|ت)?|بخصوص اي تحديث) ?(?P<what>[^.;?]{2,80})", 0.7, "question"),
    _act("سؤال", Topic.QUESTION, r"(?:^|[ ,])(?:و|ف)?(?:<WH>) [^?]{2,200}\?", 0.78, "asking undated whole", unless=r"\b(?:كيف (?:حالك|حالكم|الحال|الصحه|اخبارك)|شلون(?:ك|كم)|كيفك|اخبارك(?:م)?|كيف كان(?:ت)? (?:ال)?(?:اجاز|عطل|سفر|رحل|عيد|رمضان|نهايه))|<RHETORIC>"),
    _act("سؤال بلا أداة", Topic.QUESTION, r"[ء-ي]{2,20} [^?]{4,200}\?", 0.55, "asking undated whole", unless=r"\b(?:كيف كان(?:ت)? (?:ال)?(?:اجاز|عطل|سفر|رحل|عيد|رمضان|نهايه)|كيف (?:حالك|حالكم|الحال)|شلونك|كيفك|تمام\?|صح\?|اوكي\?|اخبارك(?:م)?)|<RHETORIC>"),
    # remarks
    _act("رد تلقائي", RemarkKind.OUT_OF_OFFICE, r"\b(?:رد (?:تلقائي|الي)|(?:سارد|سوف ارد|سنرد) (?:عليكم |علي رسالتكم |علي رسالتك )?(?:عند|بعد|فور) (?:عودتي|عودتنا|العوده)|وصول محدود (?:الي|ل) (?:ال)?بريد)", 0.9, "automatic"),
    _act("خارج المكتب", RemarkKind.OUT_OF_OFFICE, r"\b(?:(?:انا|ساكون|اكون|سوف اكون|حاليا) (?:حاليا )?(?:خارج المكتب|في اجازه|باجازه|في اجازتي)|خارج المكتب (?:حتي|الي|لغايه|من|حاليا)|في اجازه (?:سنويه|مرضيه|رسميه)? ?(?:حتي|الي|لغايه|من))", 0.85),
    _act("موافقة", RemarkKind.APPROVAL, r"\b(?:(?:تمت|تم) (?:الموافقه|الاعتماد|اعتماد|قبول)|(?:^|نحن )موافق(?:ون|ين)?[.,!]|(?:<W>)(?:نوافق|اوافق|موافقون|موافقين|موافق) علي (?:ال)?(?:عرض|سعر|عرضكم|السعر|الاسعار|التكلفه|التصميم|البدء)|(?:نقبل|قبلنا|نعتمد|اعتمدنا) (?:ال)?(?:عرض|عرضكم|سعر|السعر|العرض|التصميم|التكلفه)|(?:يرجي|الرجاء|تفضلوا ب|نرجو|يمكنكم|ممكن) ?(?:المضي (?:قدما)?|البدء|بالبدء|المباشره|الاستمرار|تنفيذ العمل)|(?:ابداوا|ابدؤوا|توكلوا علي الله|توكل علي الله)|مرفق (?:امر الشراء|العرض موقعا|العرض الموقع))", 0.8, unless=r"\b(?:لم|لا نوافق|غير موافق|هل|بعد الموافقه|عند|اذا|بانتظار|ننتظر|في حال|لسه|قبل|حتي)\b"),
    _act("اعتماد المرحلة", RemarkKind.SIGN_OFF, r"\b(?:(?:تم|تمت|نؤكد|نعتمد|اعتمدنا|وقعنا|تم توقيع|نقر ب?) ?(?:اعتماد|استلام|قبول|توقيع|الموافقه علي)? ?(?:تسليم )?(?P<what>(?:ال)?مرحله [^.;?]{2,30}|محضر (?:ال)?استلام[^.;?]{0,30}|شهاده (?:ال)?انجاز[^.;?]{0,30}|الاستلام النهائي)|اجتاز(?:ت)? (?:اختبار|اختبارات) (?:القبول|المستخدم))", 0.82, unless=r"\b(?:لم|هل|بعد|عند|اذا|بانتظار|يرجي|قبل|سيتم)\b"),
    _act("تغيير الأسعار", RemarkKind.PRICE_ANNOUNCEMENT, r"\b(?:(?:ال)?(?:اسعار|رسوم|سعر)[^.;?]{0,30} (?:ستصبح|ستكون|سترتفع|ستزيد|سيصبح|سيكون|سيرتفع)|(?:سترتفع|ستزيد|ستتغير|سيتم (?:رفع|تعديل|زياده|تحديث)|سوف (?:ترتفع|تزيد|تتغير)|نعلمكم (?:ب)?(?:رفع|تعديل|زياده)|قررنا (?:رفع|تعديل|زياده)|راح (?:تزيد|ترتفع)) (?:ال)?(?:اسعار|اسعارنا|رسوم|رسومنا|اسعار|رسوم|السعر|سعر)|(?:اسعارنا|الاسعار|الرسوم) (?:الجديده|المحدثه|المعدله|سترتفع|ستزيد|ستتغير|سوف)|(?:زياده|رفع|تعديل) (?:في )?(?:ال)?(?:اسعار|رسوم))", 0.78, unless=r"\b(?:النفط|السوق|العملات|هل|الذهب)\b"),
    _act("تجاوز الوقت", RemarkKind.MEETING_OVERRAN, r"\b(?:<W>)(?:(?:ل)?(?:تجاوز(?:نا|ت)?|تعد(?:ينا|ي|ت)|تخطي(?:نا|ت)?|عدينا|عدي|زاد(?:ت)?|زدنا) (?:<SITTING>|(?:ال)?(?:وقت|زمن|موعد|مده)(?:ه|ها|نا)?)(?:[^.;?,0-9]{0,30}? (?:ب|حوالي |نحو |بنحو |بحوالي |قرابه |تقريبا |اكثر من |لمده |باكثر من ){0,2}(?P<minutes><SPELL>))?|(?:طال(?:ت)?|امتد(?:ت)?|تاخر(?:ت)?|طول(?:ت|نا)?) (?:بنا |معنا )?(?:ب|في )?(?:<SITTING>)(?: [^.;?,0-9]{0,30}?)? ?(?:ب|حوالي |نحو |بنحو |بحوالي |قرابه |تقريبا |اكثر من |لمده |باكثر من ){0,2}(?P<minutes2><SPELL>)|(?:طال(?:ت)?|امتد(?:ت)?|طول(?:ت|نا)?) (?:بنا |معنا )?(?:ب|في )?(?:<SITTING>)\b|(?:<SITTING>) (?:طال(?:ت)?|امتد(?:ت)?|تجاوز(?:ت)?|طول(?:ت)?|تاخر(?:ت)?|عدي|عدت)(?:[^.;?,0-9]{0,25}? (?:ب|حوالي |نحو |بنحو |بحوالي |قرابه |تقريبا |اكثر من |لمده |باكثر من ){0,2}(?P<minutes3><SPELL>))?|(?:انتهي|انتهت|خلص|خلصت|انتهينا|خلصنا)(?: <SITTING>)? (?:متاخر(?:ا|ه|ين)?(?: ب)?|بعد (?:ال)?(?:موعد|وقت)(?:ه|ها|نا|ه المحدد)?(?: المحدد)?) ?(?:ب|حوالي |نحو |بنحو |بحوالي |قرابه |تقريبا |اكثر من |لمده |باكثر من ){0,2}(?P<minutes4><SPELL>)|(?:استغرق(?:ت)?|استمر(?:ت)?|اخذ(?:ت|نا)?|خد(?:ت|نا)?|طول(?:ت|نا)?|زدنا|زودنا)(?: (?:منا |معنا )?(?:ب|في )?<SITTING>)? (?:ب|حوالي |نحو |بنحو |بحوالي |قرابه |تقريبا |اكثر من |لمده |باكثر من ){0,2}(?P<minutes5><SPELL>) (?:زياده|اضافيه|اكثر|اكتر|زيادة عن|عن الوقت|فوق)|(?:زدنا|زاد|زادت) (?:ب|حوالي |نحو |بنحو |بحوالي |قرابه |تقريبا |اكثر من |لمده |باكثر من ){0,2}(?P<minutes6><SPELL>) عن (?:ال)?(?:وقت|موعد))", 0.78, unless=r"\b(?:الميزانيه|لن|اذا|هل|عدد|السعر|التكلفه|عن (?:بدايه|بدء)|(?:بدا|بدات|نبدا)|قد (?:ي|ت)|ربما)\b"),
    _act("لم نصل إلى", RemarkKind.NOT_REACHED, r"\b(?:<W>)(?:(?:لم (?:نصل (?:الي|ل)|نتمكن من (?:مناقشه|بحث|تغطيه|الوصول (?:الي|ل)|التطرق (?:الي|ل))|نستطع (?:مناقشه|تغطيه)|نناقش|(?:يتسع|يسعفنا|يكف(?:نا)?|يكفي) (?:لنا )?(?:الوقت )?ل(?:مناقشه|بحث|تغطيه|استعراض)?|نتطرق (?:الي|ل)|نغط)|(?:ما|م) ?(?:لحقنا(?:ش)?|قدرنا(?:ش)?|وصلنا(?:ش)?|كفانا الوقت|صار وقت) ?(?:(?:ن|ل)?(?:ناقش|نتكلم عن|نتكلم في|نحكي عن|نحكي ب|غطي|نغطي|نوصل ل|نوصل|نشوف|نراجع|تكلم عن)|علي|لبند|لموضوع|ل|الي)|(?:ضاق (?:بنا )?الوقت عن|لم يبق وقت ل|ما بقي وقت ل|ما ضل وقت ل)(?: ?(?:مناقشه|بحث))?) ?(?P<what>[^.;?]{2,60})|(?:بقي|ضل|ظل) (?P<what2>(?:بند|موضوع|نقطه) [^.;?]{2,40}?) (?:دون|بدون|من غير|بلا) (?:نقاش|مناقشه|بحث)|(?:تاجل(?:ت)?|اجلنا|رحلنا|تم تاجيل|تم ترحيل|ناجل|نرحل) (?:مناقشه |بحث |نقاش )?(?P<what3>[^.;?¤]{2,40}?) (?:الي|ل|لل|حتي) ?(?:ال)?(?:اجتماع|جلسه|مكالمه|لقاء|مره) (?:القادم|المقبل|التالي|الجاي|القادمه|المقبله|التاليه|الجايه)(?:ه)?|لم (?:تتم|يتم|تجر|يجر) (?:مناقشه|بحث|التطرق (?:الي|ل)|تغطيه) (?P<what4>[^.;?]{2,50}))", 0.78, unless=r"\b(?:مع (?:احد|الاداره|العميل|المورد)|اتفاق|اتفاقيه|حل|الفندق|المكتب|المطار|الموقع|نتيجه|قرار|هل|مع القانونيه|رد|تفاهم)\b"),
    _act("بعد اجتماع", RemarkKind.MEETING_HELD, r"\b(?:(?:بعد|عقب|اشاره الي|بالاشاره الي|بناء علي|تبعا ل|الحاقا ب|كما ناقشنا (?:في|خلال)|كما تم الاتفاق (?:في|خلال)|شكرا (?:لكم |لك )?(?:علي|ل)(?: حضور| وقتكم في)?) ?(?:ال)?(?:اجتماع(?:نا|كم)?|مكالمت(?:نا|كم)|مكالمه|جلس(?:ه|تنا)|لقا(?:ء|ئنا))|محضر (?:ال)?اجتماع|ملخص (?:ال)?اجتماع)\b", 0.75, unless=r"\b(?:قبل الاجتماع|جدول اعمال|سنرسل بعد|موعد)\b"),
    _act("جدول أعمال", RemarkKind.AGENDA_AHEAD, r"\b(?:جدول (?:ال)?اعمال|اجنده|اجندة|الاجنده|بنود|محاور) ?(?:ل|ال)?(?P<what>(?:ل|ال)?(?:اجتماع|لقاء|جلسه|مكالمه|ورشه)[^.;:?]{0,50})", 0.75, unless=r"\b(?:محضر|امس)\b"),
    _act("فاتورة", RemarkKind.INVOICE, r"\b(?:فاتوره رقم|الفاتوره رقم|(?:مرفق|مرفقا|تجدون|طيه|ارفقنا|نرفق)(?: [^.;?]{0,25}?)? ?(?:ال)?فاتوره|رقم الفاتوره|المبلغ المستحق|استحقاق الفاتوره|اصدرنا (?:ال)?فاتوره)", 0.8, unless=r"\b(?:لم (?:تصل|نستلم)|ارسلوا|ارسل لنا|يرجي ارسال)\b"),
    _act("استلمنا", RemarkKind.RECEIVED, r"\b(?:<W>)(?:استلمنا|استلمت|تسلمنا|وصلنا|وصلتنا|وصلني|وصلتني|تم استلام|شكرا (?:جزيلا )?(?:لكم |لك )?علي (?:ارسال|مشاركه|تزويدنا ب)) ?(?P<what>[^.;:?¤,]{3,80})", 0.7, unless=r"\b(?:لم|لن|ما وصل[ء-ي]{0,3}|هل|اذا|عند|بعد|حين|متي|بمجرد|فور)\b"),
    _act("تم الاستلام", RemarkKind.ACKNOWLEDGEMENT, r"\b(?:تم (?:ال)?استلام|استلمت|استلمنا|وصل(?:ت|ني|تني|نا|تنا)?(?: الملف| الرساله| الايميل|,| شكرا)|تم العلم|علم(?:,| وينفذ|$)|مفهوم)|^(?:شكرا|شكرا جزيلا|شكرا لك(?:م)?|تسلم(?:وا|ون)?|يعطيك(?:م)? العافيه|تمام|واضح|اوكي|ممتاز|رائع|جزاك(?:م)? الله|مشكور(?:ين)?|ممنون|الف شكر|علم)\b", 0.7, unless=r"\b(?:لم|هل|ما وصل|مقدما)\b"),
)

_DOUBTS = (
    ("لعل", r"\b(?:ربما|لعل|احتمال|محتمل|نحاول|سنحاول|احاول|قدر الامكان|ان امكن|اذا امكن|لو قدرنا|غالبا)\b", 0.85),
    ("قدر الجهد", r"\b(?:جاهدين|قصاري (?:جهدنا|جهدي)|في اقرب (?:وقت|فرصه)|باسرع وقت|لاحقا|مستقبلا)\b", 0.75),
    ("عام", r"\b(?:دائما|عاده|كل مره|تلقائيا|في الغالب|كالمعتاد|كل يوم|باستمرار)\b", 0.5),
    ("منقول", r"\b(?:قال|قالت|قالوا|ذكر|يقول|اخبرني|اخبرنا|سمعت|حسب كلام|علي لسان)\b", 0.7),
    ("قانوني", r"\b(?:المرسل اليه|سريه|مسؤوليه|الطرف (?:الاول|الثاني)|بموجب|القانون|احكام)\b", 0.5),
    ("ترويج", r"\b(?:عرض خاص|خصم|لفتره محدوده|اشترك|سجل الان|لا تفوت|هديه|مجانا)\b", 0.5),
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
_CONDITION = r"(?:^|[\s,;(-])(?:و|ف)?(?:اذا|بمجرد|فور|حال|في حال|بشرط|شرط|بعد|عند|لو) (?P<what>(?:ان |ما )?(?:اعتماد|موافق|وافق|اعتمد|استلام|استلم|دفع|سداد|سدد|توقيع|وقع|وصول|وصل|الحصول|حصل|تاكيد|اكد|ارسال|ارسل|اتمام|تزويد|تم |اعطي|رد|كم |وجود|صدور|الدفع|الموافقه|الاعتماد|التوقيع)[^,.;:?!¤]{0,60})"
_CLAUSE = r"(?:;|: | - |[()]|,? (?:و?لكن(?:نا|ني|ه)?|لان(?:نا|ه|ها)?|حيث(?: ان)?|بينما|الا ان(?:نا)?|غير ان|علما ان|علما بان|كما ان|لكي|بس|مع ان|رغم ان) |, )"
_THING = r"(?: ?[,;:.!?()\n]| (?:لان|لانه|حتي|قبل|بعد|اذا|في حال|عند|خلال|بحلول|يوم|غدا|اليوم|صباح|مساء|ان شاء الله|باذن الله|ولكن|لكن|وسن\w{2,12}|وسا\w{2,12}|وسوف|من اجل|كي|لكي|وذلك|باسرع|في اقرب|كحد|في موعد|بتاريخ|وارسال|ونرسل|وارد|وارجع|وتزويدنا|في تاريخ|هذا الاسبوع|الاسبوع|منذ|شكرا|مع الشكر|لو سمحت\w{0,3}|من فضلك\w{0,2})\b)"
_DROP = r"^(?:ها|ه|هم)(?= |$)|^ {0,3}[ناتي]?قوم (?:(?:فريق|قسم|مهندس|زميل)[ء-ي]{0,3}(?: ال[ء-ي]{2,10})? )?ب(?=[ء-ي])|^ {0,3}ب(?=ال)|\b(?:لكم|لك|اليكم|اليك|لنا|لي|معكم|معك|عليكم|عليك|ان شاء الله|باذن الله|بحمد الله|مرفقا|طيه|ايضا|كذلك|كمان|بعد الان|من فضلك\w{0,2}|لو سمحت\w{0,3}|رجاء|الان|لديكم|عندكم|جاهزه?|جاهزا)\b"
_GIVE = r"(?:(?:ب)?(?:ن|ا|ي|ت)?(?:رسل|بعث|بعت|شارك|زود|وافي|واف|قدم|سلم|وفر|عطي|جيب|طرش|دز|صل|وصل|كون (?:لديكم|عندكم|عندك|جاهز\w{0,2}|متاح\w{0,2}))(?:ون|وا|ه|ها|ك|كم|لك|لكم|هالك|هالكم)?(?: ب)?|(?:ارسال|تسليم|توفير|تزويدكم|تزويدنا|تزويد|مشاركه|تقديم|ارفاق|اصدار)|ارسلنا(?:لكم|لك)?|ارسلت(?:لك|لكم)|ارسلت|بعتنا|بعت|سلمنا|شاركنا|(?:ارسل|ابعت|ابعث)(?:وا)? ?(?:لي|لنا)|زودونا|وافونا|اعطونا|اعطني)\b"
_GIVEN = r"(?:صل(?:كم|ك)|وصل\w{0,3}|شحن|رسل|سلم|نشر|طلق|فعل|صدر|ركب|نجز|كتمل|نتهي|جهز|عندك|عندكم|لديكم|بين ايديكم|كون \w{2,10}|لن [ء-ي ]{2,30}|متاح\w{0,2}|جاهز\w{0,2}|شغال\w{0,1}|يعمل|تعمل|مطلوب\w{0,2}|ممكن\w{0,1}|مفعل\w{0,2}|منشور\w{0,2})"
_PAYING = r"\b(?:مستعد(?:ون|ين|ه)?(?: ان| ل)? ?(?:لل|ل|ن)?دفع|علي حسابنا|نتحمل (?:ال)?(?:تكلفه|تكاليف|فرق)|بتكلفه اضافيه|برسوم اضافيه|سندفع|راح ندفع|هندفع|اضيفوها? (?:علي|الي) (?:ال)?فاتوره|التكلفه (?:ليست|مو|مش) مشكله|ندفع (?:ال)?(?:فرق|زياده|تكلفه)|لا مانع (?:لدينا )?من (?:دفع|تحمل)|مقابل (?:رسوم|تكلفه))"
_PARTLY = r"\b(?:الجزء (?:الاول|الثاني)|الدفعه (?:الاولي|الثانيه)|القسم الاول|النصف الاول|والباقي|البقيه|باقي|جزء من|جزئيا)\b"
_PRONOUN = r"\b(?:ها|ه|ذلك|هذا|هذه)\b"
_NOUN = r"\b(?P<what>(?!ال(?:تاخير|ازعاج|اخ|اخت|استاذ|استاذه|مهندس|مهندسه|سيد|سيده|سلام|كرام|عزيز|احد|اثنين|ثلاثاء|اربعاء|خميس|جمعه|سبت|يوم|اسبوع|شهر|صباح|مساء|رجاء|شكر|خطا|اجتماع|مكالمه|قادم|جاي|مقبل|ان|ظهر|عصر)\b)(?:ال[ء-ي]{3,14})(?: ال[ء-ي]{3,14}){0,2})"
_DUE = (
    (r"(?:قبل|بحلول|في موعد اقصاه|كحد اقصي|لغايه|خلال|في غضون|قبل نهايه|اقصاه|حتي|لحد)(?: يوم| تاريخ| نهايه){0,1} {0,3}$", 3.0),
    (r"(?:بدلا من|بدل|عوضا عن|منذ|بتاريخ|المؤرخ(?:ه)?(?: في)?|من|بعد|عن|بخصوص|حول|اجتماع|لاجتماع|جلسه)(?: يوم)? {0,3}$", -4.0),
    (r"(?:يوم|في|الي|ل|صباح|مساء|ظهر|موعد|نهار|بتاريخ) {0,3}$", 2.0),
)

ACTS = ActWords(
    classes=_CLASSES,
    rules=_RULES,
    doubts=_DOUBTS,
    setting=_SETTING,
    letter=_LETTER,
    hypothetic=_HYPOTHETIC,
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
    clitic=r"[ناتيبهح]?[ء-ي]{2,12}(?:ها|ه|هم|هولك|هالك|هالكم|هولكم|هوله)",
    that=r"\b(?:بانه?|بانها|انه?|انها) ",
    noun=_NOUN,
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
