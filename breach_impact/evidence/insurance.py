"""A member's, subscriber's or policy's number at an insurer is one of a family, and no key of the operator's people."""

from __future__ import annotations

from collections.abc import Sequence

from breach_impact.evidence.columndraft import Draft
from breach_impact.headerwords.headers import segments, tokens
from breach_impact.headerwords.lexicon import folded

NUMBER = "health_insurance_id"
INSURERS = folded(
    "insurance insurances insurer insurers medicare medicaid versicherung krankenversicherung krankenkasse krankenkassen assurance assurances assureur mutuelle seguro seguros aseguradora"
    " prepaga seguradora assicurazione assicurazioni assicuratore verzekering zorgverzekering verzekeraar zorgverzekeraar ubezpieczenie ubezpieczenia ubezpieczyciel sigorta"
    " страхование страховая страховка страховой страхування strahovanie strakhovanie strahovka pojisteni pojistovna forsakring forsikring forsikringsselskap vakuutus asigurare asigurari"
    " biztositas biztosito osiguranje asuransi ασφαλιση ασφαλεια بیمه تامين تأمين ביטוח बीमा bima 保险 医保 医疗保险 保険 健康保険 hoken 보험 건강보험 boheom bhyt".split()
)
"""Words for an insurance or an insurer; who stands inside or behind one has a number there."""
PAYERS = frozenset("payer payor policy policies coverage kasse convenio poliza polizza polis polisa apolice полис".split())
"""Words that mean an insurer or its contract only beside a member of it."""
PLANS = ({"health", "plan"}, {"medical", "plan"}, {"health", "fund"}, {"medical", "aid"}, {"sick", "fund"}, {"health", "insurance"}, {"plan", "sante"}, {"plan", "salud"}, {"plano", "saude"}, {"obra", "social"})
OTHERS = frozenset(
    "car auto vehicle motor kfz home house household property travel pet life title unemployment casualty liability rental trip flood fire voiture habitation coche carro hogar casa"
    " viaje hausrat haftpflicht reise осаго каско".split()
)
"""Insurance of something else than health."""
MEMBERS = folded(
    "subscr member members memberid memberno membernumber membership subscriber subscriberid enrollee insured policyholder beneficiary beneficiaryid mitglied mitglieds mitgliedsnummer mitgliedsnr mitgliednr"
    " versicherten versichertennummer versichertennr versicherter adherent adherente assure afiliado afiliada asegurado asegurada beneficiario socio segurado iscritto assicurato tesserato lid"
    " lidnummer verzekerde verzekerdennummer ubezpieczony ubezpieczonego czlonek uye uyelik sigortali участник член застрахованный застрахованного член pojistenec pojistence medlem medlems"
    " medlemsnummer jasen anggota peserta عضو عضویت مشترك חבר सदस्य 会员 被保险人 参保人 会員 被保険者 加入者 회원 회원번호 가입자 가입자번호 피보험자 피보험자번호".split()
)
"""Words for who is insured."""
POLICIES = folded("policy policies police polizza polizze poliza polizas apolice polisy polisa polis policesi police contrat contract vertrag полиса полис поліса поліс 保単 保单 증권 وثيقة".split())
HEALTH = folded("health medical kranken kranke sante salud saude sanitaria sanita zorg zdrowotne zdrowotna saglik омс дмс медицинский здоровья 医疗 健康 건강 صحي".split())
WRITTEN_ON = 5
"""Letters of a word that may be the end of another one (``numpoliza``)."""
TREATED = frozenset({"diagnosis", "medication", "health_metrics", "medical_record_id", "blood_group"})
KEYED = frozenset({"medical_record_id", "email", "account_id", "username", "us_ssn", "fr_nir", "date_of_birth"})
"""What tells the people of a table apart, where a member's number does not."""
PAYERS_OF_PATIENTS, MANY_INSURERS = frozenset({"payer", "payor"}), 60
PAYING, FIRMS = frozenset({"payer", "payor", "carrier", "provider", "insurer"}), frozenset({"company", "name", "plan", "firma", "nombre", "nom", "nome", "nazwa", "title"})
"""Who pays for a patient is an insurer, and of an order a person."""
NUMBERS = folded(
    "number no num nr nummer numero numeros nro policy policyno policynumber polis poliza police polizza polisnummer apolice certificate card numer номер номера полис cislo nomor سماره شماره رقم מספר संख्या"
    " 号 号码 编号 番号 번호".split()
)
"""Words for a number that is nobody's id of the operator."""
OWN = frozenset("user customer client patient account acct employee staff kunde kunden cliente usuario utilisateur пользователь клиент 用户 客户".split())
"""Whose id of the operator's a column holds whatever it stands in (``insurance.patient_id``)."""


SUBSCRIBERS, FEWEST = frozenset({"subscriber", "subscr", "subscribers"}), 3
"""Health insurers' word for who holds a policy, and so many columns of him."""


def at_an_insurer(drafts: Sequence[Draft]) -> None:
    """Decide for an insurer's number where an account id stands in an element of an insurance, or behind a word for one.

    Families share such numbers, so that as account ids they would make one person of several. An insurer's own table of members names no insurance in its columns and keeps them.
    """
    insured = any(set(draft.leaf) & (INSURERS | HEALTH | {"copay", "coinsurance", "deductible"}) or {"group", "number"} <= set(draft.leaf) for draft in drafts)
    subscribed = insured and sum(bool(SUBSCRIBERS & set(draft.leaf[:1])) for draft in drafts) >= FEWEST
    for draft in drafts:
        if subscribed and draft.data_type is None and draft.witness.n and set(draft.leaf) & POLICIES and set(draft.leaf) <= POLICIES | NUMBERS | {"id"}:
            draft.take(NUMBER, 0.8, "the number of a subscriber's policy, which families share")
            draft.evident = True
        elif draft.data_type == NUMBER and not insured and _of_no_insurer(draft, drafts):
            draft.take("account_id", draft.confidence, "the number of a subscriber, and nothing of an insurance beside it")
        elif draft.data_type == NUMBER and _of_a_car(draft, drafts):
            draft.drop("a contract for a vehicle, which several people share")
        elif draft.data_type == "account_id" and _beside_insurer(draft, drafts):
            draft.take(NUMBER, max(draft.confidence, 0.85), "a member's number beside the name of an insurer")
        elif draft.data_type == "account_id" and (found := _numbered(draft.sample.path)) is not None:
            if found:
                draft.take(NUMBER, max(draft.confidence, 0.85), "a member's number at an insurer, which families share")
            else:
                draft.drop("a number of an insurance contract, which several people share")


def _of_no_insurer(draft: Draft, drafts: Sequence[Draft]) -> bool:
    """Whether a number is called after a subscriber alone (``SUBSCR_ID`` of a telephone company), in a table that says nothing of insurers, their plans or treatments."""
    leaf = set(draft.leaf)
    if not leaf & SUBSCRIBERS or not leaf <= SUBSCRIBERS | NUMBERS | {"id"}:
        return False
    words = {word for other in drafts for name in segments(other.sample.path) for word in tokens(name)}
    return not words & (INSURERS | PAYERS | HEALTH) and not any(other.data_type in TREATED for other in drafts)


def _beside_insurer(draft: Draft, drafts: Sequence[Draft]) -> bool:
    """Whether a member's number stands in the element that names an insurer or payer, in a table of patients, and something else tells them apart (``NumAdherent`` behind ``Mutuelle``, ``SUBSCR_NUM`` behind ``PAYOR_NM``)."""
    leaf = set(draft.leaf)
    if not leaf & MEMBERS or leaf & OWN:
        return False
    mates = [mate for mate in drafts if mate is not draft and mate.parent == draft.parent]
    treated = any(other.data_type in TREATED for other in drafts)
    return treated and any(_names_insurer(mate) for mate in mates) and any(mate.data_type in KEYED for mate in mates)


def _names_insurer(mate: Draft) -> bool:
    """Whether a column holds names of insurers: it is called so, and a few come over and over."""
    leaf, w = set(mate.leaf), mate.witness
    return bool(leaf & (INSURERS | PAYERS_OF_PATIENTS)) and leaf <= INSURERS | PAYING | FIRMS and w.numeric < 0.1 and not w.boolean and w.n <= MANY_INSURERS


def _of_a_car(draft: Draft, drafts: Sequence[Draft]) -> bool:
    """Whether the number of a contract stands beside a plate or a chassis, and nothing says health or a member."""
    names = {word for name in segments(draft.sample.path) for word in tokens(name)}
    spoken = bool(names & MEMBERS) or any(pair <= names for pair in PLANS) or bool(names & HEALTH)
    mates = {mate.data_type for mate in drafts if mate.parent == draft.parent}
    contract = bool(names & (PAYERS | POLICIES)) or any(name.endswith(tuple(word for word in PAYERS | POLICIES if len(word) >= WRITTEN_ON)) for name in names)
    return not spoken and contract and bool(mates & {"vehicle_plate", "vin"}) and not mates & TREATED


def is_insurer(path: str, *, beside_member: bool) -> bool:
    """Whether a column names an insurer, and nobody.

    Args:
        path: of the column.
        beside_member: the table holds numbers at an insurer.
    """
    names = [set(tokens(name)) for name in segments(path)]
    leaf = names[-1] if names else set[str]()
    if not leaf & (INSURERS | PAYING) or not leaf <= INSURERS | PAYING | FIRMS:
        return False
    return bool(set[str]().union(*names) & INSURERS) or beside_member


def _numbered(path: str) -> bool | None:
    """Whether a path names a number at a health insurer; False of another insurance, None of none."""
    names = [set(tokens(name)) for name in segments(path)]
    if not names or names[-1] & OWN:
        return None
    leaf, around = names[-1], set[str]().union(*names)
    insurer = bool(around & INSURERS) or any(pair <= around for pair in PLANS)
    member = bool(leaf & MEMBERS)
    if not (insurer and (member or leaf & NUMBERS)) and not (member and around & PAYERS):
        return None
    # Of what it is an insurance is said where its word stands: ``home.insurance`` may be where somebody lives.
    return not any(name & OTHERS for name in names if name is leaf or name & (INSURERS | PAYERS))


__all__ = ["at_an_insurer", "is_insurer"]
