"""Who a person is called."""

from __future__ import annotations

from breach_impact.detectors import _checks
from breach_impact.types import Detector

_TITLES = (
    r"(?i:mr|mrs|ms|miss|mx|dr|prof|rev|mstr|master|chd|inf|sir|madam|honou?rable|hon|lady|lord|herr|frau|hr|fr|m|mme|mlle|melle|mle|monsieur|madame|mademoiselle|sr|sra|srta|"
    r"señor|señora|don|doña|dott|dott\.ssa|sig|sig\.ra|signor|signora|dhr|mevr|mw|pan|pani|г-н|г-жа|господин|госпожа|ông|bà|anh|chị|cô|heer|de heer|mevrouw|bay|bayan|herra|rouva|mudr|mgr|ing|bc|judr|phdr|rndr|mvdr|paeddr|mga|inż|mgr inż|lek|श्री|श्रीमती|सुश्री|कु|先生|女士|小姐|さん|様)"
)

DETECTORS = (
    Detector(
        data_type="person_name",
        label="Name",
        law="person_name",
        category="identity",
        needs_header=True,
        mask_chars="*•#",
        compact="lower(nfc_normalize({v}))",
        accepts=("Ana Bakker", "Müller", "王小明", "None"),
        source="open text: the header tells",
        hibp="Names",
    ),
    Detector(
        data_type="mothers_maiden_name",
        label="Mother's maiden name",
        law="mothers_maiden_name",
        category="identity",
        needs_header=True,
        mask_chars="*•#",
        accepts=("Bakker", "O'Brien", "de la Cruz"),
        source="open text: the header tells",
        hibp="Mothers maiden names",
    ),
    Detector(
        data_type="salutation",
        label="Salutation",
        law="person_name",
        category="identity",
        pattern=rf"(?:{_TITLES}\.?)(?:[ /]{_TITLES}\.?){{0,2}}",
        validate=_checks.matches(rf"{_TITLES}\.?(?:[ /]{_TITLES}\.?){{0,2}}"),
        min_share=0.9,
        mask_chars="*•#",
        accepts=("Mr.", "Frau Dr.", "Mme", "Señora"),
        rejects=("Manager", "Mr. Bakker", "XL"),
        source="own list of forms of address in thirteen languages",
        hibp="Salutations",
        needs_person=True,
    ),
    Detector(
        data_type="username",
        label="User name",
        law="username",
        category="identity",
        needs_header=True,
        mask_chars="*•",
        accepts=("ana_b", "xX_ana_Xx", "user-7731"),
        source="open text: the header tells",
        hibp="Usernames",
    ),
    Detector(
        data_type="account_id",
        label="Account id",
        law="pseudonym",
        category="pseudonym",
        needs_header=True,
        mask_chars="*•#",
        # An integral number is its decimal digits: JSON writers turn 42 into 42.0.
        compact="regexp_replace({v}, '^(-?[0-9]+)[.]0+$', '\\1')",
        identifier="account_id",
        accepts=("1000231", "C-00042", "5f8d04b3-1c2e-4f5a-9b7d-2f1a6c3e8d90", "0042"),
        source="COUNTING, identifiers: the operator's own key of a person",
    ),
    Detector(
        data_type="email_hash",
        label="Hashed e-mail address",
        law="pseudonym",
        category="pseudonym",
        pattern=r"[0-9a-fA-F]{32}|[0-9a-fA-F]{40}|[0-9a-fA-F]{64}|[0-9a-fA-F]{128}|[0-9]{7,12}",
        needs_header=True,
        compact="lower({v})",
        accepts=("b58996c504c5638798eb6b511e6f49af", "A" * 40, "0f" * 32, "290513210920"),
        rejects=("ana@example.com", "b58996c504c5638798eb6b511e6f49ag", "b58996"),
        source="gravatar.com/site/implement/hash (MD5, SHA-256); advertising audiences use SHA-1 and SHA-256; phpBB 3: phpbb_email_hash(), CRC-32 and the length as digits",
    ),
)
