"""The words of digests, alert mails and the status page, by language. Facts stand in braces."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, tzinfo

from domain.digests import Section


@dataclass(frozen=True, slots=True, kw_only=True)
class Phrases:
    """One language's words. `locale` formats dates; `lines` are the sentences for entries, by kind and direction.

    `settled` tells how what was worth an alert came to rest; `units` are what prices are per, where they are not English.
    """

    language: str
    locale: str
    direction: str
    sections: Mapping[Section, str]
    lines: Mapping[str, str]
    questions: Mapping[str, str]
    amounts: Mapping[str, str]
    settled: Mapping[str, str]
    statuses: Mapping[str, str]
    words: Mapping[str, str]
    units: Mapping[str, str] = field(default_factory=dict)

    def day(self, day: date) -> str:
        """A day for people: `Thu 5 Mar`."""
        from babel.dates import format_date

        return format_date(day, "EEE d MMM", self.locale)

    def moment(self, instant: datetime, zone: tzinfo | None) -> str:
        """An instant for people in a zone: `Thu 5 Mar 15:00`."""
        local = instant.astimezone(zone)
        return f"{self.day(local.date())} {local:%H:%M}"


ENGLISH = Phrases(
    language="en",
    locale="en_GB",
    direction="ltr",
    sections={
        Section.OVERDUE: "Overdue",
        Section.DUE_SOON: "Due soon",
        Section.WAITING: "Waiting for an answer",
        Section.ATTENTION: "Needs attention",
        Section.MEETINGS: "Today's meetings",
        Section.HELD: "Meetings behind you",
        Section.THEIRS: "Clients owe us",
        Section.INSIDE: "Colleagues owe us",
        Section.ASKS: "Please say",
        Section.PRICES: "Prices",
        Section.LEADS: "New leads",
        Section.CLEARED: "Settled since",
        Section.TRUST: "Trust record (hours are working hours)",
        Section.SOURCES: "Not read, or not believed",
    },
    lines={
        "promise.ours": "{what} – for {client}, due {due}",
        "promise.theirs": "{what} – {maker} ({client}), due {due}",
        "promise.internal": "{what} – {maker}, due {due}",
        "request": "{what} – {who} ({client}) asked on {asked}; answer due {due}",
        "request.lead": "{what} – told by {who} ({client}) on {asked}",
        "note.answered": "; answered on {on}",
        "request.overdue": "{what} – {who} ({client}) asked on {asked}; an answer was due {due}",
        "price": "{item} for {client}: {amount}",
        "price.raised": "{item} for {client}: now {amount}, told {before} before, and no rise was announced",
        "price.undisclosed": "{item} for {client}: {amount}, named in no offer of ours before",
        "price.taxed": "{item} for {client}: {amount}; only after they had accepted were they told that tax comes on top",
        "price.cannot_compare": "{item} for {client}: {amount}; cannot be compared with {before}, told before",
        "price.expired": "{item} for {client}: {amount}; the offer ended on {until} without an answer",
        "meeting": "{start}–{end} {title} ({client})",
        "meeting.inside": "{start}–{end} {title}",
        "note.inside": "; inside it is now {inside}",
        "note.pays": "; they would pay",
        "note.signed_off": "; asked after sign-off",
        "note.no_agenda": " – no agenda",
        "alert": "{message}",
    },
    questions={
        "delivered": "Was it done? If so reply: keep {number}",
        "moved": "They ask for {asked}. To agree reply: move {number} to {asked_on}",
        "no_end": "{day} {start} {title} ({client}): no sign of when it ended",
        "declined": "{day}: {client} has declined.",
        "proposed": "{day}: {who} proposes {when} instead; nothing has moved yet.",
        "promise": "Is this a promise? If not reply: dismiss {number}",
        "slipped": "Moved to this day by its maker alone; nobody has agreed.",
        "delayed": "Its maker says it will be late, and names no new day.",
        "call": "Said on a call; nobody has it in writing.",
        "refused": "Its maker says it will not be done. If they let go of it reply: withdraw {number}",
    },
    amounts={
        "exact": "{currency} {amount}",
        "from": "from {currency} {amount}",
        "up_to": "up to {currency} {amount}",
        "about": "about {currency} {amount}",
        "range": "{currency} {amount}–{most}",
        "per": "{amount} per {unit}",
        "each": " per ",
    },
    settled={
        "thing": "{thing} – {client}: {how}",
        "kept": "delivered on {on}",
        "kept_late": "delivered late, on {on}",
        "moved": "moved to {due}",
        "rescheduled": "moved to {day} {start}",
        "withdrawn": "no longer wanted",
        "dismissed": "dismissed",
        "answered": "answered on {on}",
        "accepted": "accepted on {on}",
        "superseded": "replaced by another price",
        "quoted": "offered until {until}",
        "cancelled": "cancelled",
        "agenda": "has an agenda that fits",
        "extended": "has more time now",
        "settled": "settled",
    },
    statuses={
        "open": "open",
        "overdue": "overdue",
        "kept": "kept",
        "kept_late": "kept late",
        "withdrawn": "taken back",
        "dismissed": "dismissed",
        "quoted": "quoted",
        "accepted": "accepted",
        "superseded": "replaced",
        "expired": "expired",
        "scheduled": "scheduled",
        "running": "running",
        "ended": "ended",
        "cancelled": "cancelled",
        "answered": "answered",
    },
    words={
        "subject_overdue": "{count} overdue",
        "subject_due_soon": "{count} due soon",
        "subject_waiting": "{count} waiting",
        "subject_attention": "{count} to look at",
        "subject_asks": "{count} to confirm",
        "comma": ", ",
        "digest_title": "Your day, {day}",
        "weekly": "Your week, {day}",
        "calm_subject": "{day}: nothing is overdue, nobody waits",
        "calm": "Nothing is overdue and nobody waits for an answer.",
        "alert_title": "Amana",
        "more_subject": "{first} (and {count} more)",
        "more": "and {count} more: amana {command}",
        "explain": "To decide, reply with lines such as: keep 3, move 4 to Monday, dismiss 5. Why? amana explain ID",
        "answer": "Your reply was not understood. You can say, one a line:\n\nkeep 3\nmove 4 to Monday\nwithdraw 2\n"
        "dismiss 5\nreopen 5\n\nThe numbers are those of the mail you replied to.\n",
        "private": "Sent by Amana on your own machine. It reads your mail and calendar and never writes into them.",
        "no_client": "no client",
        "no_date": "no date",
        "trust_head": "Client|Kept on time|Overdue|Put off|Answered|Unanswered|Price surprises|Meetings in time, where known",
        "of": "{part} of {all}",
        "put_off": "{count} (by {days} days)",
        "answers": "{count} (median {median}, longest {worst})",
        "one_answer": "{count} (in {worst})",
        "hours": "{count} h",
        "overrun": "{within} ({median} over)",
        "agenda_over": "does not fit",
        "no_agenda": "no agenda",
        "left_open": "Left open last time: {items}",
        "minutes": "{count} min",
        "planned": "{planned} of {slot} min planned",
        "page_title": "Amana: where things stand",
        "as_of": "as of {moment}",
        "promises": "Promises",
        "quoted": "Quoted",
        "requests": "Waiting for an answer",
        "meetings": "Today's meetings",
        "alerts": "Alerts",
        "sources": "Sources",
        "source_well": "read",
        "source_failing": "not readable",
        "source_new": "not read yet",
        "nothing": "Nothing.",
        "overdue": "overdue",
        "open": "open",
        "theirs": "theirs",
        "internal": "inside",
    },
)

ARABIC = Phrases(
    language="ar",
    locale="ar_AE",
    direction="rtl",
    sections={
        Section.OVERDUE: "متأخر",
        Section.DUE_SOON: "يُستحق قريبًا",
        Section.WAITING: "بانتظار رد",
        Section.ATTENTION: "يحتاج إلى انتباه",
        Section.MEETINGS: "اجتماعات اليوم",
        Section.HELD: "اجتماعات مضت",
        Section.THEIRS: "مستحق لنا من العملاء",
        Section.INSIDE: "مستحق لنا من الزملاء",
        Section.ASKS: "نرجو التأكيد",
        Section.PRICES: "الأسعار",
        Section.LEADS: "فرص جديدة",
        Section.CLEARED: "انتهى منذ آخر ملخص",
        Section.TRUST: "سجل الثقة (الساعات ساعات عمل)",
        Section.SOURCES: "تعذّرت قراءته",
    },
    lines={
        "promise.ours": "{what} – لـ {client}، يُستحق {due}",
        "promise.theirs": "{what} – {maker} ({client})، يُستحق {due}",
        "promise.internal": "{what} – {maker}، يُستحق {due}",
        "request": "{what} – سأل {who} ({client}) في {asked}؛ الرد مستحق {due}",
        "request.lead": "{what} – من {who} ({client}) في {asked}",
        "note.answered": "؛ أُجيب في {on}",
        "request.overdue": "{what} – سأل {who} ({client}) في {asked}؛ كان الرد مستحقًا {due}",
        "price": "{item} لـ {client}: {amount}",
        "price.raised": "{item} لـ {client}: صار {amount} بعد أن كان {before}، دون إعلان عن زيادة",
        "price.undisclosed": "{item} لـ {client}: {amount}، ولم يرد في أي عرض سابق لنا",
        "price.taxed": "{item} لـ {client}: {amount}؛ لم يُذكر أن الضريبة تضاف إليه إلا بعد قبولهم",
        "price.cannot_compare": "{item} لـ {client}: {amount}؛ لا يمكن مقارنته بـ {before} الذي قيل من قبل",
        "price.expired": "{item} لـ {client}: {amount}؛ انتهى العرض في {until} بلا رد",
        "meeting": "{start}–{end} {title} ({client})",
        "meeting.inside": "{start}–{end} {title}",
        "note.inside": "؛ وداخليًا صار {inside}",
        "note.pays": "؛ مستعدون للدفع",
        "note.signed_off": "؛ طُلب بعد الاعتماد",
        "note.no_agenda": " – بلا جدول أعمال",
        "alert": "{message}",
    },
    questions={
        "delivered": "هل أُنجز؟ إن أُنجز فأجب: تم {number}",
        "moved": "يطلبون {asked}. للموافقة أجب: انقل {number} إلى {asked_on}",
        "promise": "هل هذا وعد؟ إن لم يكن فأجب: تجاهل {number}",
        "no_end": "{day} {start} {title} ({client}): لا دليل على وقت انتهائه",
        "declined": "{day}: اعتذر {client} عن الحضور.",
        "proposed": "{day}: يقترح {who} موعدًا آخر: {when}؛ لم يتغير شيء بعد.",
        "delayed": "يقول صاحب الوعد إنه سيتأخر دون موعد جديد.",
        "call": "قيل في مكالمة، ولم يُكتب بعد.",
        "slipped": "نقله صاحب الوعد وحده إلى هذا اليوم، ولم يوافق أحد.",
        "refused": "يقول صاحب الوعد إنه لن يُنجز. إن تنازلوا عنه فأجب: اسحب {number}",
    },
    amounts={
        "exact": "{amount} {currency}",
        "from": "من {amount} {currency}",
        "up_to": "حتى {amount} {currency}",
        "about": "نحو {amount} {currency}",
        "range": "{amount}–{most} {currency}",
        "per": "{amount} لكل {unit}",
        "each": " لكل ",
    },
    settled={
        "thing": "{thing} – {client}: {how}",
        "kept": "سُلّم في {on}",
        "kept_late": "سُلّم متأخرًا في {on}",
        "moved": "صار موعده {due}",
        "rescheduled": "صار في {day} {start}",
        "withdrawn": "لم يعد مطلوبًا",
        "dismissed": "أُهمل",
        "answered": "أُجيب في {on}",
        "accepted": "قُبل في {on}",
        "superseded": "حلّ محله سعر آخر",
        "quoted": "معروض حتى {until}",
        "cancelled": "أُلغي",
        "agenda": "له جدول أعمال يتسع له الوقت",
        "extended": "زيد وقته",
        "settled": "انتهى أمره",
    },
    units={
        "year": "سنة",
        "quarter": "ربع سنة",
        "month": "شهر",
        "week": "أسبوع",
        "day": "يوم",
        "hour": "ساعة",
        "user": "مستخدم",
        "license": "رخصة",
        "unit": "وحدة",
        "person": "شخص",
        "session": "جلسة",
    },
    statuses={
        "open": "قائم",
        "overdue": "متأخر",
        "kept": "أُنجز",
        "kept_late": "أُنجز متأخرًا",
        "withdrawn": "سُحب",
        "dismissed": "أُهمل",
        "quoted": "معروض",
        "accepted": "مقبول",
        "superseded": "استُبدل",
        "expired": "انتهى",
        "scheduled": "مجدول",
        "running": "جارٍ",
        "ended": "انتهى",
        "cancelled": "أُلغي",
        "answered": "أُجيب",
    },
    words={
        "subject_overdue": "{count} متأخر",
        "subject_due_soon": "{count} يُستحق قريبًا",
        "subject_waiting": "{count} بانتظار رد",
        "subject_attention": "{count} للانتباه",
        "subject_asks": "{count} للتأكيد",
        "comma": "، ",
        "digest_title": "يومك، {day}",
        "weekly": "أسبوعك، {day}",
        "calm_subject": "{day}: لا شيء متأخر ولا أحد ينتظر",
        "calm": "لا شيء متأخر، ولا أحد ينتظر ردًا.",
        "alert_title": "أمانة",
        "more_subject": "{first} (و{count} غيره)",
        "more": "و{count} غيرها: amana {command}",
        "explain": "للقرار أجب بأسطر مثل: keep 3، move 4 to Monday، dismiss 5. لماذا هذا السطر هنا: amana explain مع معرّفه.",
        "answer": "لم يُفهم ردك. يمكنك أن تكتب، في كل سطر أمر:\n\nتم 3\nانقل 4 إلى الاثنين\nاسحب 2\nتجاهل 5\nافتح 5\n\n"
        "والأرقام هي أرقام الرسالة التي ترد عليها.\n",
        "private": "أرسلته أمانة من جهازك. تقرأ بريدك وتقويمك ولا تكتب فيهما شيئًا.",
        "no_client": "بلا عميل",
        "no_date": "بلا موعد",
        "trust_head": "العميل|في الموعد|متأخر|أُجّل|أُجيب|بلا رد|مفاجآت الأسعار|اجتماعات في وقتها إن عُرف",
        "of": "{part} من {all}",
        "put_off": "{count} (أيام: {days})",
        "answers": "{count} (الوسيط {median}، الأطول {worst})",
        "one_answer": "{count} (خلال {worst})",
        "hours": "{count} س",
        "overrun": "{within} (زيادة {median})",
        "agenda_over": "لا يتسع له الوقت",
        "no_agenda": "بلا جدول أعمال",
        "left_open": "بقي من المرة السابقة: {items}",
        "minutes": "{count} د",
        "planned": "مخطط {planned} من {slot} دقيقة",
        "page_title": "أمانة: أين وصلت الأمور",
        "as_of": "حتى {moment}",
        "promises": "الوعود",
        "quoted": "أسعار معروضة",
        "requests": "بانتظار رد",
        "meetings": "اجتماعات اليوم",
        "alerts": "التنبيهات",
        "sources": "المصادر",
        "source_well": "قُرئ",
        "source_failing": "تعذّرت قراءته",
        "source_new": "لم يُقرأ بعد",
        "nothing": "لا شيء.",
        "overdue": "متأخر",
        "open": "قائم",
        "theirs": "عندهم",
        "internal": "داخلي",
    },
)

LANGUAGES: Mapping[str, Phrases] = {"en": ENGLISH, "ar": ARABIC}


def phrases(language: str) -> Phrases:
    """The words of that language, else English."""
    return LANGUAGES.get(language, ENGLISH)
