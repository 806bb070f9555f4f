"""Currencies: ISO 4217 codes, their decimals, where they are paid in, and how they are written without a language's words.

`SYMBOLS` may stand anywhere. `ABBREVIATIONS` are short Latin letters that also mean other things ("SR 500" is a service
request as well): they need a sign that money is meant. `INITIALS` are so weak that only a country, or a text that is
nothing but an amount, speaks for them. Each names all currencies it may be, likeliest first.
"""

from __future__ import annotations

CODES = frozenset(
    """
    AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP CNH
    CNY COP CRC CUP CUC CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HRK HTG HUF
    IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT
    MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RUR RWF SAR SBD
    SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VES VND VUV WST
    XAF XCD XCG XOF XPF YER ZAR ZMW ZWG DEM FRF ITL ESP NLG BEF ATS FIM PTE IEP BTC USDT USDC
    """.split()
)

#: Codes that are words as well. They count in capitals only, and beside an amount that is written as money.
WORD_CODES = frozenset(
    "ALL AMD ANG BAM BIF COP CUP CUC DOP ERN GEL KID LAK LEI MAD MOP PAB PEN RON SOS STN TOP TRY ESP FIM ATS".split()
)

#: Codes that are so usual that they count in any case, also before the number: "usd 20".
COMMON = frozenset(
    "AED AUD BHD CHF CNY CNH EGP EUR GBP HKD ILS INR JOD JPY KWD MXN MYR NOK NZD OMR PKR PLN QAR SAR SEK SGD USD".split()
)

#: Codes that fit the thousand or million in front of them: "48.5 MGBP", "12 TEUR".
SCALED = {
    f"{letter}{code}": (code, factor)
    for letter, factor in (("k", 3), ("t", 3), ("m", 6))
    for code in ("AED", "CAD", "CHF", "EUR", "GBP", "SAR", "SEK", "USD")
}
SCALED |= {f"{letter}€": ("EUR", factor) for letter, factor in (("k", 3), ("t", 3), ("m", 6))}

#: How many digits stand behind the decimal sign, where it is not two.
DECIMALS = dict.fromkeys("BHD IQD JOD KWD LYD OMR TND".split(), 3) | dict.fromkeys(
    "BIF CLP DJF ESP GNF HUF IDR IRR ISK ITL JPY KHR KMF KPW KRW LAK LBP MGA MMK PYG RWF SOS UGX VND VUV XAF XOF XPF".split(),
    0,
)

#: Currencies of countries that part thousands by a space, so that "12 500 EUR" is one number in any language.
SPACED = frozenset("BGN BYN CHF CZK DKK DEM EUR FRF GEL HUF ISK KZT MAD NOK PLN RON RUB SEK TND UAH UZS XAF XOF ZAR".split())

_HOMES = """
AED:AE AFN:AF ALL:AL AMD:AM AOA:AO ARS:AR AUD:AU,CC,CX,KI,NF,NR,TV AWG:AW AZN:AZ BAM:BA BBD:BB BDT:BD BGN:BG BHD:BH BIF:BI
BMD:BM BND:BN BOB:BO BRL:BR BSD:BS BTN:BT BWP:BW BYN:BY BZD:BZ CAD:CA CDF:CD CHF:CH,LI CLP:CL CNY:CN COP:CO CRC:CR CUP:CU
CVE:CV CZK:CZ DJF:DJ DKK:DK,FO,GL DOP:DO DZD:DZ EGP:EG ERN:ER ETB:ET
EUR:AD,AT,BE,CY,DE,EE,ES,EU,FI,FR,GF,GP,GR,HR,IE,IT,LT,LU,LV,MC,ME,MQ,MT,NL,PT,RE,SI,SK,SM,VA,XK,YT FJD:FJ FKP:FK
GBP:GB,UK,GG,IM,JE GEL:GE GHS:GH GIP:GI GMD:GM GNF:GN GTQ:GT GYD:GY HKD:HK HNL:HN HUF:HU IDR:ID ILS:IL INR:IN IQD:IQ IRR:IR
ISK:IS JMD:JM JOD:JO,PS JPY:JP KES:KE KGS:KG KHR:KH KMF:KM KPW:KP KRW:KR KWD:KW KYD:KY KZT:KZ LAK:LA LBP:LB LKR:LK LRD:LR
LSL:LS LYD:LY MAD:MA,EH MDL:MD MGA:MG MKD:MK MMK:MM MNT:MN MOP:MO MRU:MR MUR:MU MVR:MV MWK:MW MXN:MX MYR:MY MZN:MZ NAD:NA
NGN:NG NIO:NI NOK:NO,SJ NPR:NP NZD:NZ,CK,NU,TK OMR:OM PEN:PE PGK:PG PHP:PH PKR:PK PLN:PL PYG:PY QAR:QA RON:RO RSD:RS RUB:RU
RWF:RW SAR:SA SBD:SB SCR:SC SDG:SD SEK:SE SGD:SG SHP:SH SLE:SL SOS:SO SRD:SR SSP:SS STN:ST SYP:SY SZL:SZ THB:TH TJS:TJ
TMT:TM TND:TN TOP:TO TRY:TR TTD:TT TWD:TW TZS:TZ UAH:UA UGX:UG USD:US,AS,EC,FM,GU,HT,MH,MP,PA,PR,PW,SV,TC,TL,UM,VG,VI UYU:UY
UZS:UZ VES:VE VND:VN VUV:VU WST:WS XAF:CF,CG,CM,GA,GQ,TD XCD:AG,AI,DM,GD,KN,LC,MS,VC XOF:BF,BJ,CI,GW,ML,NE,SN,TG
XPF:NC,PF,WF YER:YE ZAR:ZA ZMW:ZM ZWG:ZW
"""

#: The currency of each country, by ISO 3166 code.
HOME = {
    region: code for code, _, regions in (entry.partition(":") for entry in _HOMES.split()) for region in regions.split(",")
}

_DOLLARS = "USD CAD AUD NZD SGD HKD"

#: Signs and unmistakable short forms: currencies to spellings.
SYMBOLS = {
    _DOLLARS: "$|＄|﹩",
    "USD": "us$|us $|u.s.$|u.s. $|u.s $|usd$|usd $|u$s|u$d|$us|$ us|$usd|us dollars|us dollar",
    "CAD": "ca$|ca $|c$|c $|cad$|cad $|can$|cdn$|$ca|$ ca|$ c|$ cad",
    "AUD": "a$|au$|aud$|aud $|au $|$ aud",
    "NZD": "nz$|nz $|nzd$|nzd $",
    "HKD": "hk$|hk $|hkd$",
    "SGD": "s$|sg$|sgd$|sgd $",
    "TWD": "nt$|nt $|twd$",
    "BRL": "r$",
    "MXN": "mx$|mxn$|mxn $|mex$",
    "ARS": "ar$|ars$",
    "CLP": "clp$|clp $",
    "COP": "cop$|col$|cop $",
    "UYU": "$u",
    "DOP": "rd$",
    "JMD": "j$|jmd$",
    "TTD": "tt$|ttd$",
    "BZD": "bz$|bzd$",
    "BBD": "bds$|bbd$",
    "XCD": "ec$|xcd$",
    "GYD": "gy$|g$",
    "NAD": "nad$|n$",
    "FJD": "fj$|fjd$",
    "BND": "bnd$|b$",
    "CUC": "cuc$",
    "MOP": "mop$",
    "ZWG": "z$|zw$",
    "EUR": "€|€ur|₠",
    "GBP EGP LBP": "£|￡",
    "GBP": "gbp£|£stg|stg£",
    "EGP": "e£|l.e.|l.e|egp£|ج.م.|ج.م",
    "ITL TRY": "₤",
    "JPY CNY": "¥|￥",
    "JPY": "円|日圓|日元|jp¥",
    "CNY": "元|人民币|人民幣|圆|圓|rmb|cn¥|rmb¥",
    "INR": "₹",
    "INR PKR LKR NPR MUR": "₨|rs.|rs",
    "KRW": "₩|원",
    "ILS": "₪|ש״ח|ש\"ח|ש'ח|nis|ش.ج|ils",
    "RUB": "₽|руб.|руб|рублей|рубля|рубль",
    "UAH": "₴|грн.|грн",
    "KZT": "₸|тг",
    "PLN": "zł|zl",
    "CZK": "kč",
    "TRY": "₺",
    "RON": "lei",
    "BGN": "лв.|лв",
    "RSD": "дин.|дин|din.",
    "MKD": "ден",
    "THB": "฿|บาท",
    "VND": "₫|vnđ",
    "PHP": "₱",
    "NGN": "₦",
    "GHS": "₵|gh₵|gh¢",
    "KES": "ksh|kshs|ksh.",
    "PEN": "s/.|s/",
    "CRC": "₡",
    "PYG": "₲",
    "MNT": "₮",
    "GEL": "₾|ლ|ლარი",
    "AMD": "֏",
    "AZN": "₼",
    "BDT": "৳",
    "KHR": "៛",
    "LAK": "₭",
    "AFN": "؋",
    "AWG ANG": "ƒ",
    "FRF CHF": "₣",
    "BTN": "nu.",
    "BTC": "₿|ƀ",
    "XOF XAF": "fcfa|f cfa|cfa",
    "CHF": "sfr.|sfr",
    "AED MAD": "dhs.|dhs|dh.|dh",
    "AED": "aed.",
    "MAD": "د.م.|د.م",
    "SAR": "ر.س.|ر.س|⃁|sar.",
    "OMR": "ر.ع.|ر.ع|ro.",
    "QAR": "ر.ق.|ر.ق",
    "YER": "ر.ي.|ر.ي",
    "SAR QAR OMR YER IRR": "﷼",
    "IRT": "تومان",
    "KWD": "د.ك.|د.ك",
    "BHD": "د.ب.|د.ب",
    "IQD": "د.ع.|د.ع|ع.د",
    "SEK NOK DKK ISK": "kr|kr.",
    "IDR": "rp|rp.",
    "JOD AED": "د.ا.|د.ا",
    "LYD": "د.ل.|د.ل|ل.د",
    "TND": "د.ت.|د.ت",
    "DZD": "د.ج.|د.ج|دج",
    "SDG": "ج.س.|ج.س",
    "LBP": "ل.ل.|ل.ل",
    "SYP": "ل.س.|ل.س",
}

#: Short Latin forms that need a sign of money beside them.
ABBREVIATIONS = {
    "SAR": "sr|srs|s.r.|s.r",
    "QAR": "qr|qrs|q.r.",
    "KWD": "kd|k.d.|kds",
    "BHD": "bd|b.d.|bds",
    "JOD": "jd|jds|j.d.",
    "OMR": "ro|r.o.",
    "EGP": "le",
    "TND": "dt",
    "LYD": "ld",
    "MYR": "rm",
    "TRY": "tl",
    "CHF": "fr.",
    "TWD": "nt",
    "GBP": "stg",
    "UGX": "ush",
    "TZS": "tsh",
}

#: Initials that only a country speaks for.
INITIALS = {
    "ZAR": "r",
    "HUF": "ft|ft.",
    "RSD": "din",
    "RUB": "р.|р|p.",
    "BAM": "km",
    "HRK": "kn",
    "RON": "l",
    "VES": "bs|bs.",
    "ETB BYN": "br",
    "MRU": "um",
    "MVR": "rf",
    "GNF": "fg",
    "ERN": "nfk|nkf",
    "ZMW": "zk",
    "MWK": "mk",
    "BIF": "fbu",
    "CHF FRF": "fr",
    "ILS": "ш|ש",
    "ESP": "pts|ptes",
}


def spellings(table: dict[str, str]) -> dict[str, tuple[str, ...]]:
    """Each spelling of `table` with the currencies it may be."""
    return {form: tuple(codes.split()) for codes, forms in table.items() for form in forms.split("|")}
