"""Phones, cards, accounts and ids of states inside a text: numbers that show by form, check digit or a word what they are."""

from __future__ import annotations

from collections.abc import Iterator

from breach_impact.prose.finder import Finder, first_that, group, has, of_type, whole
from breach_impact.registry import detectors
from breach_impact.sql import literal

_GAP = r"[ ().\-/\x{A0}\x{2010}-\x{2015}]"
_PHONE_WORD = (
    r"(?i:\b(?:(?:tele|cell ?|mobile ?|work ?|home ?)?phone(?:[ _]?(?:no|nr|number))?|tel(?:efon|efono|efone|efoon|éfono|éphone)?|fax|mobile(?:[ _]?(?:no|nr|number))?"
    r"|msisdn|whatsapp|handy(?:nr|nummer)?|telefonnummer|mobilnummer|celular|móvil|gsm|sms to)|тел(?:ефон)?|моб|(?:电话|手机|電話|携帯)(?:番号|号码|号)?)[.]?[\"']?[ ]?(?:[:=#：]|is|ist|es|est|no[.:]?|nr[.:]?|number|は|が|是|为|為)?[ ]?[\"'(]?"
)
_CALL = (
    r"(?i:\b(?:call(?: me| us| back)+(?: at| on)?|call(?: at| on)|(?:re)?llam(?:ar|e|en|ad|arle|arme)(?: al?| por)?(?: tel[ée]fono)?(?: al)?|anrufen(?: unter)?|r[üu]ckruf(?: unter| an)?|erreichbar(?: unter)?|appeler(?: au)?|joindre(?: au)?"
    r"|joignable(?: au)?|rappeler(?: au)?|chiamare(?: al| il)?|ligar(?: para)?(?: o)?|zadzwo[nń](?:i[ćc])?(?: pod| na)?(?: nr| numer)?|dzwoni[ćc](?: pod| na)?(?: nr| numer)?|te bellen(?: op)?|bereikbaar(?: op)?)"
    r"|(?:по|пере)?звонить(?: по| на)?|(?:пере)?звоните(?: по| на)?|дзвонити(?: за| на)?)[:,]? \(?"
)
"""Asking to be called, with the number behind it; ``ara`` and ``bel`` are too short."""
_NORTH_GATE = r"[2-9][0-9]{2}\)?[ .-]?[2-9][0-9]{2}[.-][0-9]{4}"
_NORTH = r"(?:1[-. ])?(?:\([2-9][0-9]{2}\)[ .-]?|[2-9][0-9]{2}[-.])[2-9][0-9]{2}[-.][0-9]{4}"
_INTERNATIONAL = rf"\+\(?[1-9](?:{_GAP}{{0,3}}[0-9]){{6,22}}"
_FICTION = r"\+?1?[ .-]?(?:\(?[2-9][0-9]{2}\)?[ .-]?)?555[ .-]?01[0-9]{2}"
"""Numbers of fiction (NANPA): valid nowhere, and still how somebody's phone is written."""


def _phone() -> Iterator[Finder]:
    shorter = ["v0"]
    for _ in range(3):
        shorter.append(f"regexp_replace({shorter[-1]}, {literal(f'{_GAP}+[0-9]+$')}, '')")
    v0 = group(rf"^[^0-9A-Za-z_+]?({_INTERNATIONAL})$")
    valid = f"(e164_of({{v}}, NULL) IS NOT NULL OR {whole(_FICTION, '{v}')})"
    yield Finder(
        types=("phone",),
        family="plus",
        pattern=rf"[0-9A-Za-z_+]?{_INTERNATIONAL}[0-9A-Za-z_]*",
        value=first_that(valid, *(s.replace("v0", v0) for s in shorter)),
    )
    north = group(rf"^({_NORTH})$")
    yield Finder(
        types=("phone",),
        family="number",
        gate=has(_NORTH_GATE),
        pattern=rf"[0-9A-Za-z_.+/:,\-]*{_NORTH}(?:[-./]?[0-9A-Za-z_]+)*",
        value=first_that(f"(e164_of({{v}}, 'US') IS NOT NULL OR {whole(_FICTION, '{v}')})", north),
    )
    named = group(rf"({_NUMBER})$")
    yield Finder(
        types=("phone",),
        family="said",
        pattern=rf"(?:{_PHONE_WORD}|{_CALL}){_NUMBER}(?:[0-9A-Za-z_]|[.,][0-9])*",
        value=named,
        test=rf"NOT {whole(r'[0-9]{1,4}[-./][0-9]{1,2}[-./][0-9]{1,4}|(?:19|20)[0-9]{2}[01][0-9][0-3][0-9]')} AND length(regexp_replace(v, '[^0-9]', '', 'g')) BETWEEN 7 AND 13",
    )


_NUMBER = r"\(?[0-9](?:[ ().\-/]{0,2}[0-9]){6,12}"
_CARD_WORD = r"(?i:card|visa|master|amex|american express|karte|kredit|tarjeta|carte|carta|cartão|cartao|карт|卡号|カード)[^0-9]{0,24}"
_CARD = (
    r"[0-9]{4} [0-9]{4} [0-9]{4} [0-9]{4}|[0-9]{4}-[0-9]{4}-[0-9]{4}-[0-9]{4}|3[47][0-9]{2}[ -][0-9]{6}[ -][0-9]{5}|3[0689][0-9]{2}[ -][0-9]{6}[ -][0-9]{4}|[0-9]{13,19}"
)
_CARD_GATE = r"[0-9]{4}[ -]?[0-9]{4,6}[ -]?[0-9]{4}"
BARE_CARD = r"(?:4[0-9]{3}|5[1-5][0-9]{2}|2(?:22[1-9]|2[3-9][0-9]|[3-6][0-9]{2}|7[01][0-9]|720)|6011|65[0-9]{2}|35(?:2[89]|[3-8][0-9]))[0-9]{12}|3[47][0-9]{13}"
"""Digits without groups that no word calls a card: of the big issuers, and of their usual length alone."""
_AROUND, _BEHIND = r"[0-9A-Za-z_.+/\-]*", r"(?:[-./+]?[0-9A-Za-z_]+)*"


def _card(bare: bool) -> Finder:
    """``bare``: whether digits without groups or a word are looked for as well."""
    digits = "regexp_replace(v, '[^0-9]', '', 'g')"
    told = f"({has(f'^{_CARD_WORD}', 'c')} OR {has('[ -]', 'v')}{f' OR {whole(BARE_CARD)}' if bare else ''})"
    return Finder(
        types=("payment_card_number",),
        family="number",
        gate=has(_CARD_GATE),
        pattern=rf"(?:{_CARD_WORD})?{_AROUND}(?:{_CARD}){_BEHIND}(?:=[0-9]{{4,}})?",  # with an expiry behind it, it is a track
        value=group(rf"^(?:{_CARD_WORD})?({_CARD})$"),
        test=f"{told} AND {whole('[2-6][0-9]*', digits)} AND valid_payment_card_number(v)",
    )


def _track() -> Finder:
    """A full magnetic stripe, as programs log it by mistake and skimmers collect it."""
    stripe = str(detectors()["card_track"].pattern)
    return Finder(
        types=("card_track",),
        family="number",
        gate=has(r"[0-9]{12}(?:[=D][0-9=]{4}|\^[^^]{2,26}\^)"),
        pattern=rf"[0-9A-Za-z_]*(?:{stripe})",
        value=group(rf"^({stripe})$"),
        test="valid_payment_card_number(regexp_extract(v, '[0-9]{12,19}'))",
    )


_NOT_OF_PERSON = r"(?i:order|invoice|part|item|sku|serial|model|tracking|ticket|case|ref|reference|product|version|batch|lot|po)\b[^0-9A-Za-z]{0,4}(?:(?i:no|nr|number|id)[^0-9A-Za-z]{0,3})?"
_OWN_FORMS = {
    "us_ssn": r"[0-9]{3}-[0-9]{2}-[0-9]{4}",
    "br_cpf": r"[0-9]{3}[.][0-9]{3}[.][0-9]{3}-[0-9]{2}",
    "ch_ahv": r"756[.][0-9]{4}[.][0-9]{4}[.][0-9]{2}",
    "fi_hetu": r"[0-3][0-9][01][0-9]{3}[-+A][0-9]{3}[0-9A-Y]",
    "ru_snils": r"[0-9]{3}-[0-9]{3}-[0-9]{3} [0-9]{2}",
    "mx_curp": r"[A-Z]{4}[0-9]{6}[HM][A-Z]{5}[0-9A-Z][0-9]",
    "it_codice_fiscale": r"[A-Z]{6}[0-9]{2}[A-EHLMPRST][0-9]{2}[A-Z][0-9]{3}[A-Z]",
    "cn_resident_id": r"[1-8][0-9]{5}(?:19|20)[0-9]{2}[01][0-9][0-3][0-9][0-9]{3}[0-9X]",
    "fr_nir": r"[12] [0-9]{2} [01][0-9] [0-9][0-9AB] [0-9]{3} [0-9]{3} [0-9]{2}",
    "cl_rut": r"[0-9]{1,2}[.][0-9]{3}[.][0-9]{3}-[0-9K]",
}
"""Ids whose form with their separators, letters or date is met in nothing else; the check digit decides where they have one."""
_CALLED = {
    "us_ssn": (r"(?i:\b(?:ssn|social security(?: (?:no|number))?))", r"[0-9]{9}|[0-9]{3}[ -][0-9]{2}[ -][0-9]{4}"),
    "gb_nino": (r"(?i:\b(?:nino|national insurance(?: (?:no|number))?|ni (?:no|number)))", r"[A-Z]{2} ?[0-9]{2} ?[0-9]{2} ?[0-9]{2} ?[A-D]"),
    "br_cpf": (r"(?i:\bcpf)", r"[0-9]{11}|[0-9]{3}[.][0-9]{3}[.][0-9]{3}-[0-9]{2}"),
    "es_nif": (r"(?i:\b(?:dni|nif|nie))", r"[0-9XYZ][0-9]{7}-?[A-Z]"),
    "pl_pesel": (r"(?i:\bpesel)", r"[0-9]{11}"),
    "in_aadhaar": (r"(?i:\baadha+r)", r"[0-9]{4} ?[0-9]{4} ?[0-9]{4}"),
    "tr_tckimlik": (r"(?i:\b(?:tc kimlik|tckn|kimlik no))", r"[0-9]{11}"),
    "ru_inn": (r"(?i:\binn\b|инн)", r"[0-9]{12}"),
    "ru_snils": (r"(?i:\bsnils|снилс)", r"[0-9]{11}|[0-9]{3}-[0-9]{3}-[0-9]{3}[ -][0-9]{2}"),
    "fr_nir": (r"(?i:\b(?:nir|s[ée]curit[ée] sociale))", r"[12][0-9]{12}[0-9 ]{2,3}"),
    "de_steuer_id": (r"(?i:\b(?:steuer-?id(?:entifikationsnummer)?|steuer-?idnr|idnr))", r"[0-9]{11}|[0-9]{2} [0-9]{3} [0-9]{3} [0-9]{3}"),
    "ca_sin": (r"(?i:\b(?:sin|social insurance(?: (?:no|number))?))", r"[0-9]{3}[ -]?[0-9]{3}[ -]?[0-9]{3}"),
    "nl_bsn": (r"(?i:\b(?:bsn|burgerservicenummer))", r"[0-9]{9}"),
    "se_personnummer": (r"(?i:\bpersonnummer)", r"(?:[0-9]{2})?[0-9]{6}-?[0-9]{4}"),
    "cn_resident_id": (r"身份证", r"[0-9]{17}[0-9Xx]"),
    "kr_rrn": (r"주민(?:등록)?번호", r"[0-9]{6}-?[0-9]{7}"),
    "jp_my_number": (r"マイナンバー|個人番号", r"[0-9]{4}[ -]?[0-9]{4}[ -]?[0-9]{4}"),
}
"""Ids that the word before them names, and a right check digit."""
_BETWEEN = r"[.]?(?: ?(?i:no|nr|number|号码|号))?[.]?[\"']?[ ]{0,2}(?:[:=#-]|is|ist|est|es)?[ ]{0,2}[\"'(]?"


def _ids() -> Iterator[Finder]:
    known = detectors()
    own = {name: form for name, form in _OWN_FORMS.items() if name in known}
    forms = "|".join(own.values())
    yield Finder(
        types=tuple(own),
        family="number",
        pattern=rf"(?:{_NOT_OF_PERSON})?{_AROUND}(?:{forms}){_BEHIND}",
        value=group(rf"^({forms})$"),
        kind=f"CASE {' '.join(f'WHEN {whole(form)} AND {of_type(name)} THEN {literal(name)}' for name, form in own.items())} END",
    )
    called = {name: pair for name, pair in _CALLED.items() if name in known}
    said = "|".join(f"(?:{word}){_BETWEEN}(?:{form})" for word, form in called.values())
    values = (group(rf"(?:{word}){_BETWEEN}({form})$") for word, form in called.values())
    arms = (f"WHEN {has(rf'^(?:{word})', 'c')} AND {of_type(name)} THEN {literal(name)}" for name, (word, _) in called.items())
    yield Finder(
        types=tuple(called),
        family="said",
        pattern=rf"(?:{said})[0-9A-Za-z_]*",
        value=f"coalesce({', '.join(values)})",
        kind=f"CASE {' '.join(arms)} END",
    )


_IBAN_GATE = r"\b[A-Z]{2}[0-9]{2} ?[A-Z0-9]{4} ?[A-Z0-9]{4}"


def _iban() -> Finder:
    form = r"[A-Z]{2}[0-9]{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?"
    v0 = group(rf"^({form})$")
    shorter = [v0]
    for _ in range(2):  # words in capitals go on behind it
        shorter.append(f"regexp_replace({shorter[-1]}, ' [A-Z0-9]+$', '')")
    return Finder(
        types=("iban",),
        family="number",
        gate=has(_IBAN_GATE),
        pattern=rf"[0-9A-Za-z_.+/\-]*{form}[0-9A-Za-z_]*",
        value=first_that("valid_iban({v})", *shorter),
    )


NUMBER_GATE = "|".join([_NORTH_GATE, _CARD_GATE, _IBAN_GATE, *_OWN_FORMS.values()])
WORD_GATE = f"(?:{'|'.join([_PHONE_WORD, _CALL, *(f'(?:{word}){_BETWEEN}' for word, _ in _CALLED.values())])})[(]?[0-9A-Z]"
"""RE2 of what a text must hold to be looked at for numbers that show themselves, and for those that a word names."""


def finders(*, bare_cards: bool) -> Iterator[Finder]:
    """The finders of numbers; ``bare_cards`` as in :func:`breach_impact.prose.finders.finders`."""
    yield from _phone()
    yield _card(bare_cards)
    yield _track()
    yield from _ids()
    yield _iban()
