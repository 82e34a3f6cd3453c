"""Phone spellings of all regions, and how often and how fast ``e164`` agrees with phonenumbers on them.

Run ``python benchmarks/phones.py [COUNT]``; tests/test_phone.py uses the generator with a smaller count.
"""

from __future__ import annotations

import random
import sys
import time
from typing import Any

import phonenumbers
import pyarrow as pa

from breach_impact.phones.numbers import e164
from breach_impact.phones.patterns import Parser
from breach_impact.phones.plans import TYPES

ARABIC = str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")
WIDE = str.maketrans("0123456789+-()", "０１２３４５６７８９＋－（）")


def sample(node: Any, dice: random.Random) -> str:  # noqa: ANN401 - a parsed pattern
    """A random text of a parsed pattern."""
    kind = node[0]
    if kind == "set":
        return str(dice.choice([digit for digit in range(10) if node[1] >> digit & 1]))
    if kind == "cat":
        return "".join(sample(item, dice) for item in node[1])
    if kind == "alt":
        return sample(dice.choice(node[1]), dice)
    if kind == "count":
        _, body, low, high = node
        return "".join(sample(body, dice) for _ in range(dice.randint(low, low + 3 if high is None else high)))
    return "" if kind == "end" else sample(node[2], dice)


def plans() -> list[tuple[str, int, list[Any], Any, Any]]:
    """Region, calling code, patterns of valid numbers, of the national and of the international prefix."""
    out = []
    for region in sorted(phonenumbers.SUPPORTED_REGIONS):
        data: Any = phonenumbers.PhoneMetadata.metadata_for_region(region, None)
        descs = [getattr(data, kind) for kind in TYPES]
        patterns = [Parser(desc.national_number_pattern).parse() for desc in descs if desc and desc.national_number_pattern]
        general = Parser(data.general_desc.national_number_pattern).parse()
        prefix = Parser(data.national_prefix_for_parsing or "").parse()
        idd = Parser(data.international_prefix or "").parse()
        out.append((region, data.country_code, [*patterns, *patterns, general], prefix, idd))
    return out


def punctuate(digits: str, dice: random.Random) -> str:
    """Digits in groups, with spaces, dots, dashes, slashes, parentheses."""
    style = dice.randrange(7)
    if style == 0 or len(digits) < 5:
        return digits
    mark = (" ", "-", ".", "/", " - ", "  ")[style - 1]
    groups, at = [], 0
    while at < len(digits):
        size = dice.randint(2, 4)
        groups.append(digits[at : at + size])
        at += size
    if dice.random() < 0.3:
        groups[0] = f"({groups[0]})"
    return mark.join(groups)


def spell(national: str, code: int, prefix: Any, idd: Any, dice: random.Random) -> str:  # noqa: ANN401
    """One spelling of a national number."""
    style = dice.randrange(14)
    if style < 3:
        text = punctuate(national, dice)
    elif style < 6:
        text = sample(prefix, dice) + punctuate(national, dice)
    elif style < 8:
        text = f"+{code}{dice.choice(['', ' ', '-', '.'])}{punctuate(national, dice)}"
    elif style == 8:
        text = f"tel:+{code}-{national}" + dice.choice(["", ";ext=12", ";isub=9", f";phone-context=+{code}"])
    elif style == 9:
        text = f"{sample(idd, dice)}{dice.choice(['', ' '])}{dice.choice([code, code, 49, 0])}{punctuate(national, dice)}"
    elif style == 10:
        text = f"{dice.choice(['00', '011'])}{code}{national}"
    elif style == 11:
        text = f"+{code} (0){punctuate(national, dice)}"
    elif style == 12:
        text = f"{code}{punctuate(national, dice)}"
    else:
        text = f"+{code}{sample(prefix, dice)}{punctuate(national, dice)}"
    return text


def damage(text: str, dice: random.Random) -> str:
    """Extensions, other scripts, typing errors."""
    style = dice.randrange(40)
    if style < 3:
        ext = dice.choice([" x", " ext. ", ";ext=", " extension ", "x", ", ", " #", ",,", " доб. ", " Ext "])
        return f"{text}{ext}{dice.randrange(10 ** dice.randint(1, 6))}"
    if style == 3:
        return text.translate(ARABIC)
    if style == 4:
        return text.translate(WIDE)
    if style == 5:
        at = dice.randrange(len(text) + 1)
        return text[:at] + dice.choice("0123456789+x* abc/#~–\u00a0\t") + text[at:]
    if style == 6:
        at = dice.randrange(len(text) + 1)
        return text[:at] + text[at + 1 :]
    if style == 7:
        return f"{dice.choice(['Tel: ', '(', ' ', 'mobile ', '++', 'p:'])}{text}{dice.choice(['', ')', ' ', '.', '+', ' home'])}"
    return text


def spellings(count: int, seed: int = 1) -> tuple[list[str], list[str | None]]:
    """Spellings of all regions and the region each is read in; in some the wrong one or none."""
    dice = random.Random(seed)
    known = plans()
    texts: list[str] = []
    regions: list[str | None] = []
    for at in range(count):
        region, code, patterns, prefix, idd = known[at % len(known)]
        texts.append(damage(spell(sample(dice.choice(patterns), dice), code, prefix, idd, dice), dice))
        chance = dice.random()
        regions.append(region if chance < 0.93 else dice.choice(known)[0] if chance < 0.97 else None)
    return texts, regions


def expected(text: str, region: str | None) -> str | None:
    """What phonenumbers says."""
    try:
        number = phonenumbers.parse(text, region)
    except phonenumbers.NumberParseException:
        return None
    if not phonenumbers.is_valid_number(number):
        return None
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)


def differences(
    texts: list[str], regions: list[str | None], found: list[str | None], truth: list[str | None]
) -> list[tuple[str, str | None, str | None, str | None]]:
    """Where the two disagree. Without a region ``00`` is read as the international prefix, as in Germany."""
    rows = zip(texts, regions, found, truth, strict=True)
    return [(t, r, a, b) for t, r, a, b in rows if a != b and not (r is None and a is not None and a == expected(t, "DE"))]


def main(count: int) -> None:
    """Compare, then time."""
    texts, regions = spellings(count)
    values, names = pa.array(texts, pa.string()), pa.array(regions, pa.string())
    e164(values.slice(0, 5000), names.slice(0, 5000))
    start = time.process_time()
    found = e164(values, names).to_pylist()
    print(f"mixed, with odd spellings: {count / (time.process_time() - start):,.0f} values/s a core")
    truth = [expected(text, region) for text, region in zip(texts, regions, strict=True)]
    wrong = differences(texts, regions, found, truth)
    print(f"{count - len(wrong):,} of {count:,} equal, {sum(t is not None for t in truth):,} valid", wrong[:20])
    plain = [(t, r) for t, r, b in zip(texts, regions, truth, strict=True) if b and set(t) <= set("+0123456789 -().")]
    for label, rows in (("mixed regions", plain), ("US", [p for p in plain if p[1] == "US"] * 200)):
        values, names = pa.array([t for t, _ in rows], pa.string()), pa.array([r for _, r in rows], pa.string())
        for size in (2_000, 100_000):
            start = time.process_time()
            for at in range(0, len(values), size):
                e164(values.slice(at, size), names.slice(at, size))
            print(f"{label}, chunks of {size:,}: {len(values) / (time.process_time() - start):,.0f} values/s a core")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 1_000_000)
