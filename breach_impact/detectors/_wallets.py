"""Addresses and keys of crypto currencies by their checksums. Nothing here raises.

Each scheme has a public specification: base58check (Bitcoin and its kin, XRP with an alphabet of its own), bech32 and bech32m (BIP 173, BIP 350),
CashAddr, EIP-55, CryptoNote, Nano, StrKey (Stellar), SS58 (Polkadot), and of secrets WIF, BIP 32 and BIP 39.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import re
from collections.abc import Callable, Iterable
from functools import cache
from importlib.resources import files

_B58 = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz"
_RIPPLE = "rpshnaf39wBUDNEGHJKLM4PQRST7VWXYZ2bcdeCg65jkm8oFqi1tuvAxyz"
_BECH32 = "qpzry9x8gf2tvdw0s3jn54khce6mua7l"
_NANO = "13456789abcdefghijkmnopqrstuwxyz"
_BASE58 = {
    b"\x00": "bitcoin", b"\x05": "bitcoin", b"\x30": "litecoin", b"\x32": "litecoin", b"\x1e": "dogecoin", b"\x16": "dogecoin", b"\x4c": "dash", b"\x10": "dash",
    b"\x41": "tron", b"\x1c\xb8": "zcash", b"\x1c\xbd": "zcash", b"\x06\xa1\x9f": "tezos", b"\x06\xa1\xa1": "tezos", b"\x06\xa1\xa4": "tezos",
}  # fmt: skip
"""Version bytes of an address of 20 further ones."""
_CHAINS = ("addr", "stake", "cosmos", "osmo", "terra", "kava", "juno", "thor", "bnb", "inj", "celestia", "erd")
"""Names before the 1 of a bech32 address that is no witness program of Bitcoin."""


def _number(text: str, alphabet: str) -> int:
    """The number that a text writes in an alphabet; raises ValueError."""
    out = 0
    for char in text:
        out = out * len(alphabet) + alphabet.index(char)
    return out


def _base58(text: str, alphabet: str = _B58) -> bytes:
    """Bytes of base58; each leading zero digit is a zero byte."""
    number = _number(text, alphabet)
    zeros = len(text) - len(text.lstrip(alphabet[0]))
    return bytes(zeros) + number.to_bytes((number.bit_length() + 7) // 8, "big")


def _base58check(text: str, alphabet: str = _B58) -> bytes:
    """The payload before a right checksum, else no bytes."""
    raw = _base58(text, alphabet)
    payload, checksum = raw[:-4], raw[-4:]
    good = hashlib.sha256(hashlib.sha256(payload).digest()).digest()[:4] == checksum
    return payload if good and len(raw) > 4 else b""


def _polymod(values: Iterable[int]) -> int:
    check = 1
    for value in values:
        top = check >> 25
        check = (check & 0x1FFFFFF) << 5 ^ value
        for bit, generator in enumerate((0x3B6A57B2, 0x26508E6D, 0x1EA119FA, 0x3D4233DD, 0x2A1462B3)):
            check ^= generator if top >> bit & 1 else 0
    return check


def bech32(text: str) -> tuple[str, list[int], int]:
    """Name, values of five bits without the checksum, and 1 of bech32 or 2 of bech32m; raises ValueError."""
    if text not in (text.lower(), text.upper()):
        raise ValueError("mixed case")
    name, _, data = text.lower().rpartition("1")
    values = [_BECH32.index(char) for char in data]
    check = _polymod([*(ord(c) >> 5 for c in name), 0, *(ord(c) & 31 for c in name), *values])
    kind = {1: 1, 0x2BC830A3: 2}.get(check, 0)
    if not name or len(values) < 6 or not kind:
        raise ValueError("checksum")
    return name, values[:-6], kind


def _segwit(text: str) -> str | None:
    """A witness program (version 0 by bech32, later ones by bech32m), or an address of another chain."""
    name, values, kind = bech32(text)
    coin = {"bc": "bitcoin", "ltc": "litecoin"}.get(name)
    if coin is None:
        return name if name in _CHAINS and kind == 1 else None
    size = (len(values) - 1) * 5 // 8
    return coin if kind == (1 if values[0] == 0 else 2) and values[0] <= 16 and size in ((20, 32) if values[0] == 0 else range(2, 41)) else None


def _cash(text: str) -> str | None:
    """CashAddr of Bitcoin Cash, with or without its name."""
    data = text.lower().removeprefix("bitcoincash:")
    check = 1
    for value in [*(ord(c) & 31 for c in "bitcoincash"), 0, *(_BECH32.index(c) for c in data)]:
        top = check >> 35
        check = (check & 0x07FFFFFFFF) << 5 ^ value
        for bit, generator in enumerate((0x98F2BC8E61, 0x79B76D99E2, 0xF33E5FB3C4, 0xAE2EABE2A8, 0x1E4F43E470)):
            check ^= generator if top >> bit & 1 else 0
    return "bitcoin_cash" if check == 1 else None


_ROUNDS = (
    0x0000000000000001, 0x0000000000008082, 0x800000000000808A, 0x8000000080008000, 0x000000000000808B, 0x0000000080000001, 0x8000000080008081, 0x8000000000008009,
    0x000000000000008A, 0x0000000000000088, 0x0000000080008009, 0x000000008000000A, 0x000000008000808B, 0x800000000000008B, 0x8000000000008089, 0x8000000000008003,
    0x8000000000008002, 0x8000000000000080, 0x000000000000800A, 0x800000008000000A, 0x8000000080008081, 0x8000000000008080, 0x0000000080000001, 0x8000000080008008,
)  # fmt: skip
_MASK = (1 << 64) - 1


def _turned(word: int, by: int) -> int:
    return (word << by | word >> (64 - by)) & _MASK if by else word


def _permuted(a: list[int]) -> list[int]:
    """Keccak-f[1600] of 25 words."""
    for constant in _ROUNDS:
        column = [a[x] ^ a[x + 5] ^ a[x + 10] ^ a[x + 15] ^ a[x + 20] for x in range(5)]
        theta = [column[(x + 4) % 5] ^ _turned(column[(x + 1) % 5], 1) for x in range(5)]
        a = [word ^ theta[i % 5] for i, word in enumerate(a)]
        x, y, word = 1, 0, a[1]
        for step in range(24):
            x, y = y, (2 * x + 3 * y) % 5
            word, a[x + 5 * y] = a[x + 5 * y], _turned(word, (step + 1) * (step + 2) // 2 % 64)
        a = [a[i] ^ (~a[i - i % 5 + (i + 1) % 5] & a[i - i % 5 + (i + 2) % 5] & _MASK) for i in range(25)]
        a[0] ^= constant
    return a


def keccak(data: bytes) -> bytes:
    """Keccak-256 as Ethereum and Monero use it; hashlib has only the padding of SHA-3."""
    rate = 136
    padded = bytearray(data) + bytearray(rate - len(data) % rate)
    padded[len(data)] ^= 1
    padded[-1] ^= 0x80
    state = [0] * 25
    for at in range(0, len(padded), rate):
        for word in range(rate // 8):
            state[word] ^= int.from_bytes(padded[at + 8 * word : at + 8 * word + 8], "little")
        state = _permuted(state)
    return b"".join(word.to_bytes(8, "little") for word in state[:4])


def _ethereum(text: str) -> str | None:
    """Mixed case is the checksum (EIP-55); of one case there is none."""
    body = text[2:]
    if body in (body.lower(), body.upper()):
        return "ethereum"
    digest = keccak(body.lower().encode()).hex()
    return "ethereum" if all(not c.isalpha() or c.isupper() == (int(d, 16) > 7) for c, d in zip(body, digest, strict=False)) else None


def _monero(text: str) -> str | None:
    """Base58 in blocks of eleven digits (CryptoNote), the checksum the first four bytes of Keccak-256."""
    sizes = {11: 8, 10: 7, 9: 6, 7: 5, 6: 4, 5: 3, 3: 2, 2: 1}
    blocks = [text[at : at + 11] for at in range(0, len(text), 11)]
    raw = b"".join(_number(block, _B58).to_bytes(sizes[len(block)], "big") for block in blocks)
    return "monero" if raw[0] in (18, 19, 42) and keccak(raw[:-4])[:4] == raw[-4:] else None


def _nano(text: str) -> str | None:
    key, checksum = text.rpartition("_")[2][:52], text[-8:]
    digest = hashlib.blake2b(_number(key, _NANO).to_bytes(33, "big")[1:], digest_size=5).digest()
    return "nano" if digest[::-1] == _number(checksum, _NANO).to_bytes(5, "big") else None


def _ripple(text: str) -> str | None:
    payload = _base58check(text, _RIPPLE)
    return "xrp" if len(payload) == 21 and payload[0] == 0 else None


def _stellar(text: str) -> str | None:
    raw = base64.b32decode(text)
    return "stellar" if binascii.crc_hqx(raw[:-2], 0) == int.from_bytes(raw[-2:], "little") else None


def _ton(text: str) -> str | None:
    raw = base64.urlsafe_b64decode(text)
    return "ton" if binascii.crc_hqx(raw[:-2], 0) == int.from_bytes(raw[-2:], "big") else None


def _legacy(text: str) -> str | None:
    """Base58check with a known version, or SS58 of Polkadot, whose addresses look alike."""
    payload = _base58check(text)
    if payload:
        return next((coin for version, coin in _BASE58.items() if len(payload) == len(version) + 20 and payload.startswith(version)), None)
    raw = _base58(text)
    sealed = hashlib.blake2b(b"SS58PRE" + raw[:-2]).digest()[:2] == raw[-2:]
    return "polkadot" if len(raw) == 35 and sealed else None


_FORMS: tuple[tuple[str, Callable[[str], str | None]], ...] = (
    (r"0x[0-9a-fA-F]{40}", _ethereum),
    (r"(?i:(?:bc|ltc)1[02-9ac-hj-np-z]{8,87})|(?:" + "|".join(_CHAINS) + r")1[02-9ac-hj-np-z]{38,120}", _segwit),
    (rf"(?:bitcoincash:)?[qp][{_BECH32}]{{41}}", _cash),
    (r"(?:nano|xrb)_[13][13456789a-z]{59}", _nano),
    (rf"[48][{_B58}]{{94}}|4[{_B58}]{{105}}", _monero),
    (rf"r[{_B58}]{{24,34}}", _ripple),
    (r"G[A-Z2-7]{55}", _stellar),
    (r"[EUk]Q[A-Za-z0-9_-]{46}", _ton),
    (rf"[{_B58}]{{25,48}}", _legacy),
)


@cache
def _forms() -> tuple[tuple[re.Pattern[str], Callable[[str], str | None]], ...]:
    return tuple((re.compile(pattern), check) for pattern, check in _FORMS)


def coin_of(value: str) -> str | None:
    """The chain of an address whose checksum is right, None where it is none (Solana's have no checksum)."""
    for form, check in _forms():
        if form.fullmatch(value):
            try:
                if coin := check(value):
                    return coin
            except (ValueError, KeyError, OverflowError, IndexError):
                continue
    return None


def wallet(value: str) -> bool:
    """An address with a right checksum, or of Ethereum, which has one in mixed case only."""
    return coin_of(value) is not None


@cache
def _words() -> dict[str, int]:
    text = (files("breach_impact") / "data" / "bip39_english.txt").read_text(encoding="utf-8")
    return {word: number for number, word in enumerate(line for line in text.splitlines() if not line.startswith("#"))}


def seed_phrase(value: str) -> bool:
    """12, 15, 18, 21 or 24 words of BIP 39's English list with a right checksum."""
    words = value.split()
    if len(words) not in (12, 15, 18, 21, 24) or not all(word in _words() for word in words):
        return False
    bits = "".join(f"{_words()[word]:011b}" for word in words)
    size = len(bits) * 32 // 33
    entropy = int(bits[:size], 2).to_bytes(size // 8, "big")
    return bits[size:] == f"{hashlib.sha256(entropy).digest()[0]:08b}"[: len(bits) - size]


def secret_key(value: str) -> bool:
    """A private key in Wallet Import Format, an extended one (BIP 32), or a seed phrase (BIP 39), each by its checksum."""
    if " " in value:
        return seed_phrase(value)
    try:
        payload = _base58check(value) if re.fullmatch(rf"[{_B58}]{{50,112}}", value) else b""
    except ValueError:
        return False
    wif = len(payload) == 33 or (len(payload) == 34 and payload[-1] == 1)
    return (wif and payload[0] in (0x80, 0xB0, 0x9E, 0xEF)) or (len(payload) == 78 and payload[45] == 0)
