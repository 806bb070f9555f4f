"""How alike two short phrases are: whether "the API keys" delivered today are "the sandbox API keys" promised on Monday."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

#: At or above this, two phrases name the same thing; from ASK up to it, a person is asked.
CERTAIN = 0.75
ASK = 0.3

_WORD = re.compile(r"[^\W_]+")
_MARKS = re.compile(r"[\u0610-\u061a\u0640\u064b-\u065f\u0670]")
_ARABIC_PREFIX = re.compile(r"^(?:وال|بال|لل|ال|و(?=[\u0600-\u06ff]{3}))")

#: Words that name no deliverable: articles, pronouns, verbs of giving, words of time and politeness.
_EMPTY = frozenset(
    """a an the this that these those it its they them and or of for to in on at by with from as your our my his her their
    you we i me us be is are was were been will would shall should can could may might do does did done have has had not no
    send sends sent sending share shared sharing deliver delivers delivered delivery delivering provide provided providing give
    given get got getting submit submitted forward forwarded prepare prepared finish finished complete completed completion
    finalise finalize finalised finalized attach attached attachment attachments here there please find enclosed version copy
    document file files pdf docx xlsx zip doc pptx new latest updated revised final first next promised requested per re fw fwd
    today tomorrow monday tuesday wednesday thursday friday saturday sunday week end day soon asap back ready live some any all
    news status progress reminder following follow
    sure ok okay yes fine agreed absolutely certainly gladly course happy noted thanks thank
    make makes made confirm confirmed confirming update updates look check let know team via email mail
    من في على إلى الى عن مع أن ان هذا هذه ذلك لكم لك لنا سوف سيتم تم ارسال إرسال تسليم نرسل سنرسل ارسل أرسل مرفق مرفقا المرفق
    تمام حاضر اكيد أكيد نعم موافق شكرا
    نسخة ملف جديد محدث نهائي غدا اليوم بعد قبل يوم الاحد الاثنين الثلاثاء الاربعاء الخميس الجمعة السبت""".split()
)

_FOLDED = str.maketrans({"أ": "ا", "إ": "ا", "آ": "ا", "ى": "ي", "ة": "ه", "ؤ": "و", "ئ": "ي"})


def _stem(word: str) -> str:
    word = _MARKS.sub("", word).translate(_FOLDED)
    word = _ARABIC_PREFIX.sub("", word)
    if len(word) > len("ties") and word.endswith("ies"):
        return word[:-3] + "y"
    if len(word) > len("gas") and word.endswith("s") and not word.endswith("ss"):
        return word[:-1]
    return word


_EMPTY_STEMS = frozenset(_stem(word) for word in _EMPTY)


#: Phrases and words whose reading is kept: the same few things are spoken of again and again.
KEPT = 8192


@lru_cache(KEPT)
def content_words(phrase: str) -> frozenset[str]:
    """The words of a phrase that name a thing: folded, stemmed, without articles, verbs of giving and words of time."""
    words = _WORD.findall(unicodedata.normalize("NFKC", phrase).casefold())
    stems = (_stem(word) for word in words)
    return frozenset(stem for stem in stems if len(stem) > 1 and stem not in _EMPTY_STEMS)


def likeness(one: str, other: str) -> float:
    """From 0 (nothing in common) to 1: the share of the shorter phrase's content words that the other has.

    One word in common among several counts less: "test report" and "test data" are no more than 0.5 alike.
    """
    ours, theirs = content_words(one), content_words(other)
    if not ours or not theirs:
        return 0.0
    return len(ours & theirs) / min(len(ours), len(theirs))


def names(words: str, thing: str) -> bool:
    """True where a longer text names a thing: it holds the thing's content words."""
    wanted = content_words(thing)
    return bool(wanted) and len(wanted & content_words(words)) >= CERTAIN * len(wanted)


_LATIN = re.compile(r"[a-z]")
_ARABIC = re.compile(r"[\u0621-\u064a]")


def unlike(one: str, other: str) -> bool:
    """True where two phrases name things that have no word in common, in one script: two languages cannot be held together."""
    ours, theirs = content_words(one), content_words(other)
    if not ours or not theirs or ours & theirs:
        return False
    return any(all(script.search(" ".join(words)) for words in (ours, theirs)) for script in (_LATIN, _ARABIC))


def is_generic(phrase: str) -> bool:
    """True where a phrase names nothing: "the file", "it", "as promised"."""
    return not content_words(phrase)


_REPLY = re.compile(r"^\s*(?:(?:re|fwd?|aw|wg|tr|sv|rv|رد|إعادة توجيه)\s*(?:\[\d+\])?\s*[:：]\s*)+", re.IGNORECASE)


def base_subject(subject: str) -> str:
    """The subject without its reply and forward marks (RFC 5256, in the supported languages)."""
    return _REPLY.sub("", subject[:400]).strip()


@lru_cache(KEPT)
def folded(words: str) -> str:
    """Words as they are compared for being the same sentence: case, marks and white space folded away."""
    return " ".join(_WORD.findall(_MARKS.sub("", unicodedata.normalize("NFKC", words)).casefold()))
