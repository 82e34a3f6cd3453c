"""Header words of registers of patients, members, staff, borrowers and drivers, as their exports shorten them (``detectors/names/<language>_records.toml``)."""

from __future__ import annotations

import pytest

from breach_impact.types import Column, ColumnSample, TableSample
from breach_impact.verdict import classify_table

N = 40
MAILS = [f"u{n}@mail.example" for n in range(N)]
NAMES = [f"{given} {family}" for given in ("Anna", "Peter", "Maria", "John", "Laura") for family in ("Smith", "Keller", "Rossi", "Novak", "Silva", "Martin", "Brown", "Costa")]
CENTS, WHOLE, DAYS = [f"{1000 + 53 * n},{n:02d}" for n in range(N)], [str(70 + 3 * n) for n in range(N)], [f"{1 + n % 28:02d}.06.2023" for n in range(N)]
DAYS_BORN, RARE = [f"{1 + n % 28:02d}.03.{1950 + n}" for n in range(N)], 2345670
MASKED, DIGESTS = [f"4509XXXXXXXX{7805 + n}" for n in range(N)], [f"{n:032x}" for n in range(N)]

SAID = {
    "date_of_birth": (DAYS_BORN, ("DtNais", "dt_nasc", "GebDt", "data ur.", "дата рожд", "дата нар", "doğ. tar.", "nasc_dt")),
    "driver_license": ([f"B072{RARE + n}X" for n in range(N)], ("FSNr", "num permis", "nr PJ", "ehliyet no", "номер ВУ", "num. patente", "num_cnh", "lic. cond.")),
    "income": (CENTS, ("LORDO_MENS", "BruttoMon", "RevMens", "neto_mens", "Std-Lohn", "brutto mies.", "доход мес", "Grundlohn", "net à payer", "total devengado", "netto in busta", "líquido a receber", "netto uitbetaling", "do wypłaty", "net ödenen", "сумма к выплате", "до виплати",
                       "الراتب الصافي", "差引支給", "실지급액", "实发合计", "शुद्ध वेतन", "net pay")),
    "marital_status": (["single", "married"], ("ST_CYW", "SitFam", "EDO_CIVIL", "FamStd", "burgSt", "Med_Hal", "СемПол", "сім_стан", "st_civ", "婚姻区分", "婚否", "혼인여부")),
    "nationality": (["Dutch", "Polish", "German"], ("Nat.", "StaatsAng", "obyw", "uyruk_kodu", "гражд-во", "naz", "nacionalid")),
    "drinking_habits": (["never", "seldom", "often"], ("ALCOHOLISMO", "alcoolismo", "Alkoholismus", "alcolismo", "alkoholizm", "алкоголизм", "飲酒量", "酗酒", "شرب الكحول")),
    "debt": (CENTS, ("остаток долга", "Restschuld aktuell", "impayés", "saldo vencido", "importo scaduto", "valor em atraso", "achterstand", "kwota zaległości", "kalan borç", "залишок боргу", "逾期金额", "滞納額", "연체금액", "المبلغ المتأخر")),
    "payment_card_number": (MASKED, ("tarjeta_mask", "КартаМаска", "masked_pan", "karta_maska", "kart_no_maskeli", "cartão_mask", "carta_mask", "carte_masquée", "маска картки", "脱敏卡号")),
    "health_metrics": (WHOLE, ("créatinine", "triglicéridos", "glicemia", "Kreatinin Wert", "kreatynina", "kan şekeri", "креатинин", "креатинін", "中性脂肪", "总胆固醇", "공복혈당", "الكرياتينين")),
    "diagnosis": (["asthma", "diabetes type 1", "epilepsy"], ("Bijz. medisch", "motif consultation", "motivo consulta", "uwagi medyczne", "başvuru nedeni", "причина обращения", "主訴", "就诊原因", "내원사유", "medical alert", "Dyslexie", "dislessia")),
    "medication": (["metformin", "ramipril", "insulin"], ("TTT en cours", "Dauermedikation", "tratamiento actual", "terapia in corso", "leki stałe", "用药情况", "常用薬", "복용약")),
    "disability": (["A1", "B2", "C1"], ("SEN Need Type", "寝たきり度", "Pflegestufe", "grado dependencia", "группа инвалидности", "残疾等级", "장애등급")),
    "home_ownership": (["owner", "tenant"], ("TIT_OCC", "titre d'occupation", "koop of huur", "tytuł prawny do lokalu", "СобствЖилье")),
    "utility_account": ([f"IT001E{83439740 + n}" for n in range(N)], ("codice POD", "punkt poboru", "código CUPS", "kod PPE", "EAN-code aansluiting", "Zählpunktnummer", "точка учета", "供給地点特定番号", "电表号")),
    "credit_score": ([str(310 + 37 * n) for n in range(N)], ("KKB Puan", "FICO", "Schufa-Score", "score Serasa", "punkty BIK", "балл НБКИ", "芝麻分", "CIBIL score", "신용평점")),
    "family": (["0", "1", "2", "3", "5"], ("CocukSay", "Anz. Kind", "NbEnf", "num hijos", "n. figli", "qtd filhos", "l. dzieci", "кол. детей", "子女数", "자녀수")),
    "account_id": ([f"E{100200 + n}" for n in range(N)], ("cve_emp", "matr. dip", "mat_func", "nr prac", "таб. ном", "num salarié")),
    "otp_secret": ([f"KNCKZS45EOKYZMSQ{chr(65 + n % 26)}{chr(65 + n // 26)}" for n in range(N)], ("multifactor.secret", "semilla_otp", "authenticator_key")),
}  # fmt: skip
SECONDARY = ("Tel. nood", "NoodTel", "NotfallTel", "Tel urg", "tel emerg", "Notf.Tel", "acil tel", "tel alarmowy")
ENTERED = ("KayitKullanici", "usr_modif", "utilisateur_création", "utente_modifica", "usuário cadastro", "создал пользователь", "录入人", "entered_by")


def columns(header: str, values: list[str], others: dict[str, list[str]], table: str = "export") -> Column:
    held = [ColumnSample(path=path, values=seen, filled=N, total=N) for path, seen in {**others, header: values}.items()]
    return next(column for column in classify_table(TableSample(system="default", table=table, columns=held, records=N)) if column.path == header)


@pytest.mark.parametrize(("header", "expected"), [(header, kind) for kind, (_, headers) in SAID.items() for header in headers])
def test_an_export_says_it_shortly(header: str, expected: str) -> None:
    assert columns(header, SAID[expected][0], {"email": MAILS, "full_name": NAMES}).data_type == expected


@pytest.mark.parametrize("header", SECONDARY)
def test_a_number_for_emergencies_is_anothers(header: str) -> None:
    found = columns(header, [f"+31687031{100 + n}" for n in range(N)], {"email": MAILS, "full_name": NAMES})
    assert (found.data_type, found.role) == ("phone", "secondary")


@pytest.mark.parametrize("header", ENTERED)
def test_who_entered_a_record_is_staff(header: str) -> None:
    found = columns(header, [f"ayse.k{n}" for n in range(N)], {"email": MAILS, "full_name": NAMES, "username": [f"guest{n}" for n in range(N)]})
    assert found.data_type is None or found.role == "secondary"


@pytest.mark.parametrize(("header", "values"), [
    *((header, DAYS) for header in ("DT_EMISS", "DT_SCAD", "ПаспДата", "ДатаВозв", "fecha vto", "data venc", "data zwrotu", "son ödeme tarihi", "date éch")),
    *((header, DIGESTS) for header in ("hash_fila", "row_hash", "record_hash", "hash_linha", "hash_riga")),
    *((header, WHOLE) for header in ("رصيد الإجازات", "leave balance", "saldo vacaciones", "solde congés", "saldo ferie", "izin bakiye", "остаток отпуска", "假期余额")),
    ("SVC_LINE", ["ED", "OB", "MED", "SURG"]), ("GUAR_REL_CD", ["01", "18", "G8", "19"]), ("app_version", ["1.2", "1.3"]), ("alcohol_content", CENTS),
    ("tenure", WHOLE), ("lien_bénéficiaire", ["conjoint", "enfant"]), ("row_of_seats", ["A", "B"]),
])  # fmt: skip
def test_other_meanings(header: str, values: list[str]) -> None:
    assert columns(header, values, {"email": MAILS, "full_name": NAMES}).data_type is None
