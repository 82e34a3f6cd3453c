"""JSON documents in strings of documents are read as if they stood there; all other strings stay what they are."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pyarrow as pa
import pytest

import breach_impact as bi
from breach_impact.documents.unfolded import unfolded
from breach_impact.framing import docs_frame

INNER = {"userId": "usr_8af9", "email": "a@mail.example", "note": 'says "hi"\n', "big": 12345678901234567890123, "none": None}


def opened(*docs: Any) -> list[Any]:
    texts = [doc if isinstance(doc, str) else json.dumps(doc, ensure_ascii=False) for doc in docs]
    frame = docs_frame("t", [0] * len(texts), [len(text) for text in texts], pa.array(texts, pa.string()))
    return [json.loads(text) for text in unfolded(frame).rows.column("doc").to_pylist()]


@pytest.mark.parametrize("dump", [json.dumps, lambda doc: json.dumps(doc, indent=2), lambda doc: json.dumps(doc, separators=(",", ":")), lambda doc: json.dumps(doc, ensure_ascii=False) + "\n"])
def test_a_document_in_a_string_is_one_of_the_record(dump: Any) -> None:
    assert opened({"level": "INFO", "message": dump(INNER), "after": 1}) == [{"level": "INFO", "message": INNER, "after": 1}]


def test_lists_levels_and_elements() -> None:
    assert opened({"body": json.dumps([INNER])}) == [{"body": [INNER]}]
    assert opened({"a": json.dumps({"b": json.dumps({"c": json.dumps(INNER)})})}) == [{"a": {"b": {"c": INNER}}}]
    assert opened({"Records": [{"body": json.dumps(INNER)}, {"body": "plain"}]}) == [{"Records": [{"body": INNER}, {"body": "plain"}]}]
    assert opened({"one": json.dumps(INNER), "two": json.dumps(INNER)}) == [{"one": INNER, "two": INNER}]


@pytest.mark.parametrize("text", ["{not json", '{"cut": "of', '{"a": NaN}', "[1, 2]", '["x"]', "{}", "[]", "plain", '"quoted"', "{{template}}", 'path "C:\\new" {"x"}', "{'python': 1}", "\\", ""])
def test_other_strings_stay(text: str) -> None:
    assert opened({"message": text, "k": '"'}) == [{"message": text, "k": '"'}]


def test_what_nests_too_deep_stays_a_string() -> None:
    def nested(depth: int) -> str:
        return '{"a":' * depth + "1" + "}" * depth

    assert opened({"m": nested(3000)}, {"m": nested(3)}) == [{"m": nested(3000)}, {"m": json.loads(nested(3))}]
    many = [{"k": n} for n in range(400)]
    assert opened({"m": json.dumps(many)}) == [{"m": many}]


def test_a_stored_password_in_json_stays_whole() -> None:
    secret = json.dumps({"value": "A" * 86 + "==", "salt": "QkJCQg==", "additionalParameters": {}})
    assert opened({"secretData": secret, "credentialData": json.dumps({"algorithm": "pbkdf2-sha256"})}) == [{"secretData": secret, "credentialData": {"algorithm": "pbkdf2-sha256"}}]


def test_a_key_that_is_a_document_stays() -> None:
    doc = {json.dumps({"a": 1}): 5, "m": "x"}
    assert opened(doc) == [doc]


def test_a_frame_without_any_is_handed_on_as_it_is() -> None:
    texts = ['{"a":"b"}', '{"a":"back\\\\slash"}']
    frame = docs_frame("t", [0, 9], [9, 19], pa.array(texts, pa.string()))
    assert unfolded(frame) is frame


@pytest.mark.parametrize("size", [10, 1000])
def test_who_is_in_a_log_is_counted_however_it_is_cut(tmp_path: Path, size: int) -> None:
    lines = [
        json.dumps({"seq": n, "@timestamp": f"2020-06-08T00:00:{n % 60:02d}Z", "message": json.dumps({"userId": f"usr_{n % 40:08x}", "email": f"p{n % 40}@mail.example", "ip": "8.8.8.8"}) if n % 3 else "pool exhausted"})
        for n in range(300)
    ]
    for part in range(0, len(lines), size):
        (tmp_path / f"log-{part:04d}.json").write_text("\n".join(lines[part : part + size]) + "\n")
    found = bi.assess(str(tmp_path), progress=False).statistics
    assert (found["subjects"]["affected"], found["subjects"]["secondary"], found["records"]["accepted"]) == (40, 0, 300)
    assert found["subjects"]["by_identifier"]["account_id"] == 40
