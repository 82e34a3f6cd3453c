"""The code of a token: its form, what its check says, and the shape of a JWT, as the functions of one value say them."""

from __future__ import annotations

import random
import re
import string
import zlib

import pyarrow as pa
import pyarrow.compute as pc
import pytest

from breach_impact.registry import detectors
from breach_impact.scanning.values import masked_pattern, masked_sql
from breach_impact.sql import literal
from breach_impact.tokens import checks as token_checks
from breach_impact.tokens import formats as tokens
from breach_impact.tokens.codes import CHECK, FORM, JWT, NAMED, RIGHT, SHAPED, WRONG, token_codes
from breach_impact.tokens.facts import BY_PREFIX, formats

DICE = random.Random(5)


def text(size: int, among: str = string.ascii_letters + string.digits) -> str:
    return "".join(DICE.choices(among, k=size))


def github(*, right: bool) -> str:
    body = text(30)
    end = token_checks.base62(zlib.crc32(body.encode()), 6)
    return "gh" + "p_" + body + (end if right else end[:-1] + ("0" if end[-1] != "0" else "1"))


HEADER, CLAIMS = "eyJhbGciOiJIUzI1NiJ9.", "eyJzdWIiOiI0MiJ9."


def number(code: int | None) -> int | None:
    return None if code is None or code & FORM == 0 else (code & FORM) - 1


def codes(*values: str | None) -> list[int | None]:
    return token_codes(pa.array(values, pa.string())).to_pylist()


def test_form_and_check() -> None:
    right, wrong, opaque, none, empty = codes(github(right=True), github(right=False), text(40), None, "")
    assert none is None
    assert opaque == empty == 0
    assert right is not None and wrong is not None
    assert tokens.token_formats()[number(right) or 0].issuer == "github"
    assert (right & NAMED, right >> CHECK & (RIGHT | WRONG), right & SHAPED) == (NAMED, RIGHT, 0)
    assert wrong == right - (RIGHT << CHECK) + (WRONG << CHECK)


def test_jwt_names_no_issuer() -> None:
    whole, bare = codes(HEADER + CLAIMS + text(43), "eyJ" + text(8, "_-") + "." + CLAIMS + text(9))
    assert whole is not None and bare is not None
    assert tokens.token_formats()[number(whole) or 0].issuer == "jwt"
    assert whole & SHAPED and not whole & NAMED
    assert bare == SHAPED  # three parts that do not decode are of no form
    assert re.fullmatch(JWT, HEADER + CLAIMS)


def test_codes_are_those_of_one_value() -> None:
    """What is found for a block at once is what :func:`token_format_of` finds for each value, whoever stands beside it."""
    body = github(right=True)[4:]
    values = [github(right=True), "gh" + "p_" + "xxxxxx" + body[6:], "gh" + "p_" + "EXAMPLE" + body[7:], "glpat" + "-test-" + text(15), "glpat" + "-" + text(20)]
    values += ["SG." + text(22) + "." + text(43), "ya29." + text(60), "ya29." + text(30) + ".demo." + text(30), HEADER + CLAIMS + "test.", HEADER + CLAIMS + text(43)]
    alone = [tokens.token_format_of(value) for value in values]
    assert None in alone and len(set(alone)) > 4
    assert [number(code) for code in codes(*values)] == alone
    assert [number(codes(value)[0]) for value in values] == alone


@pytest.mark.parametrize("around", ["{}", "{}-a1", "a1.{}", "a1_{}_b2", "a1|{}\n", "a1{}b2", "K{}"])
def test_words_are_found_in_all_that_is_made_up(around: str) -> None:
    words = [*token_checks._WORDS, *token_checks._ANYWHERE, "to\u212aen", "İnvalid", "TeSt", "XXXXXX"]
    values = [around.format(form) for word in words for form in (word, word.upper(), word.title())]
    found = pc.match_substring_regex(pa.array(values), token_checks.BY_WORDS).to_pylist()  # pyright: ignore[reportAttributeAccessIssue]
    made_up = [token_checks.made_up(value) for value in values]
    assert any(made_up)
    assert [value for value, made, met in zip(values, made_up, found, strict=True) if made and not met] == []


def test_a_code_has_room_for_all_formats() -> None:
    assert len(tokens.token_formats()) < FORM
    assert len(formats()) == len(tokens.token_formats())
    assert {rank for _, _, rank, _ in formats()} == {BY_PREFIX}
    assert (WRONG | RIGHT) << CHECK < 1 << 15 and not (WRONG | RIGHT) << CHECK & (FORM | SHAPED | NAMED)


def test_masks_of_texts() -> None:
    """Texts are not read to their end for a mask, and yet the same ones are masked."""
    import duckdb

    con = duckdb.connect()
    values = ["•••", "a•b•c•d", "••", "a••", "redacted", "[REDACTED]", "xxx", "1234", "a •\n•\n•", "***", "a*b*c*d", "own", "OWN", "a text", ""]
    for name in ("free_text", "private_message", "user_agent"):
        detector = detectors()[name]
        plain = f"regexp_full_match(v, {literal(masked_pattern(detector) + '|(?i:own)')})"
        rows = con.execute(f"SELECT {plain}, {masked_sql(detector, 'v', 'own')} FROM (SELECT unnest(?::VARCHAR[]) AS v)", [values]).fetchall()
        assert {one for one, _ in rows} == {True, False}
        assert [one for one, _ in rows] == [other for _, other in rows]
