"""Words that say whose a column is, where that is another person than the holder of the record, in many languages."""

from __future__ import annotations

import pytest

from breach_impact.headerwords.headers import hits, tokens

OTHERS = {
    "family": "εξαρτώμενο μέλος|член на семейството|persoană în întreținere|eltartott neve|uzdržavana osoba|vzdrževani član|vyživovaná osoba|rodinný príslušník|ülalpeetava nimi|"
    "apgādājamais|išlaikytinis|huollettavan nimi|піб утриманця|unterhaltsberechtigte person|familiare a carico|dependiente económico|himayesinde olan|oila azosi|отбасы мүшесі|"
    "בן משפחה|부양가족|扶養親族|被扶养人|आश्रित|ผู้อยู่ในอุปการะ|người phụ thuộc|nama tanggungan|የቤተሰብ አባል",
    "called": "καλούμενος αριθμός|набран номер|hívott szám|pozvani broj|klicana številka|volané číslo|helistatav number|izsauktais numurs|soitettu numero|uppringt nummer|oppringt nummer|"
    "викликаний номер|رقم المتصل به|số bị gọi|หมายเลขปลายทาง|nambari iliyopigwa|número trucat",
    "cc": "κοινοποίηση|копие до|copie către|másolatot kap|v vednost|kopijas saņēmējs|kopia till|kopi til|tembusan|抄送|참조자|nakala kwa",
    "friend": "φίλος|приятел|prieteni|prijatelja|priateľ|daftar teman|kaibigan|досы|amics|saaxiib|aboki",
    "invited": "поканен|uzvanik|povabljenec|pozvaný|uzaicinātais|kutsutud|mehmon taklif qilingan|inimbita|convidat",
    "referred": "invited by|συστήθηκε από|odporučil|soovitas|ieteica|kutsunut käyttäjä|direkomendasikan oleh|tövsiyə edən",
    "shared_with": "πληρεξούσιος|pooblaščenec za prevzem|volitatud isik|įgaliotinis|pilnvarotā persona|persona autorizada|gevolmachtigde|ผู้รับมอบอำนาจ|代理人|대리인",
    "co_owner": "additional driver name|второй водитель|drugi kierowca|zweiter fahrer|guidatore aggiuntivo|ikinci sürücü|السائق الإضافي|kapwa may ari",
    "staff": "διερμηνέας|tlumočník|tłumacz przysięgły|dolmetscher|tercüman|通訳者|통역사|lauya|turjubaan|agbẹjọ́rò",
    "opponent": "взискател|pfändungsgläubiger|créancier saisissant|muted users|blockierte nutzer|vəkil cavabdeh|被害人",
    "reference": "svjedok|najmodavac|udlejer|үй куә|房东|집주인|مؤجر",
    "next_of_kin": "קרוב משפחה|thân nhân|نزدیکترین خویشاوند|निकट संबंधी|নিকটাত্মীয়|የቅርብ ዘመድ",
}


@pytest.mark.parametrize(
    ("role", "name"), [(role, name) for role, names in OTHERS.items() for name in names.split("|")]
)
def test_roles(role: str, name: str) -> None:
    said = {hit.entry.facet for hit in hits(tokens(name)) if hit.entry.section == "_role"}
    assert role in said


@pytest.mark.parametrize(
    "name", ["enkel", "tennis rating enkel", "price", "record_locator", "phone_contact", "visa sponsor", "मुखिया का नाम"]
)
def test_no_role(name: str) -> None:
    """A holder's, a thing's or a number's word in this or another language."""
    assert not any(hit.entry.section == "_role" and hit.entry.facet in OTHERS for hit in hits(tokens(name)))
