"""The compiled header words: the same as those read anew, made anew when a source differs, and no need for a place that can be written."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from breach_impact.headerwords import lexicon, lexicon_cache

FILES = {"en.toml": b'[email]\nwords = ["mail", "e mail"]\nnot = ["verified"]\n'}

USERS = getattr(lexicon_cache, "_users", None)


@pytest.fixture(autouse=True)
def place(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    monkeypatch.setattr(lexicon_cache, "_place", lambda: tmp_path / "kept" / "x.words")
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    monkeypatch.setattr(lexicon_cache, "_users", lambda: None)
    return tmp_path / "kept" / "x.words"


def test_what_is_kept_is_what_was_built() -> None:
    built = lexicon._built(FILES)
    lexicon_cache.save(FILES, lexicon._packed(built))
    kept = lexicon_cache.load(FILES)
    assert kept is not None
    again = lexicon._unpacked(kept)
    assert (again.phrases, again.vocabulary, again.vetoes, again.joined) == (built.phrases, built.vocabulary, built.vetoes, built.joined)


def test_of_other_files_or_damaged_it_is_not_used(place: Path) -> None:
    lexicon_cache.save(FILES, lexicon._packed(lexicon._built(FILES)))
    assert lexicon_cache.load({"en.toml": FILES["en.toml"] + b"\n"}) is None
    content = place.read_bytes()
    place.write_bytes(content[:-1] + bytes([content[-1] ^ 1]))
    assert lexicon_cache.load(FILES) is None
    place.write_bytes(content[:20])
    assert lexicon_cache.load(FILES) is None


def test_without_a_place_nothing_is_kept(place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    place.parent.write_text("a file where the folder should be")
    lexicon_cache.save(FILES, lexicon._packed(lexicon._built(FILES)))
    assert lexicon_cache.load(FILES) is None
    place.parent.unlink()
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    lexicon_cache.save(FILES, lexicon._packed(lexicon._built(FILES)))
    assert not place.exists()


@pytest.mark.skipif(os.name == "nt", reason="the place and the mode are those of POSIX")
@pytest.mark.parametrize("why", ["no bytecode", "no place"])
def test_where_the_package_cannot_hold_it_the_users_cache_does(why: str, place: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert USERS is not None
    monkeypatch.setattr(lexicon_cache, "_users", USERS)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "home"))
    if why == "no bytecode":
        monkeypatch.setattr(sys, "dont_write_bytecode", True)
    else:
        place.parent.write_text("a file where the folder should be")
    lexicon_cache.save(FILES, lexicon._packed(lexicon._built(FILES)))
    kept = tmp_path / "home" / "breach_impact" / "x.words"
    assert kept.stat().st_mode & 0o777 == 0o600
    assert lexicon_cache.load(FILES) is not None and not place.exists()
