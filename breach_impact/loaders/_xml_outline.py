"""Which elements of XML are records, which only stand around them: decided from the beginning of each, when it is reached, by what it is made of and called.

An element that repeats beside its like and has children or attributes is a record; one that holds such lists and says of itself no more than an export does (totals, dates, a title) stands around
them. A document that names a person in its own fields is a record with lists inside, as in JSON (:mod:`breach_impact.documents.containers`).
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field

from breach_impact.documents.containers import names_somebody
from breach_impact.framing import MAX_DEPTH
from breach_impact.loaders._xml_names import KEYS, NAMED, ROWS, TABLES, WORD, is_around, is_beside, is_structure, plain
from breach_impact.loaders._xml_tokens import ATTRIBUTE, CLOSERS, NAME, START, doctype_end

PEEK = 1 << 18
"""Bytes of an element that are looked at; the same for every block size."""
WHOLE = 1 << 20
"""Bytes within which an element must end to be a record with lists inside rather than what stands around them."""
BESIDE = 8
"""Elements from one on that are looked at to decide what it is."""
NODES = 8_000
_TELLING = frozenset("email mail phone mobile birth birthday birthdate dob ssn password passwd surname lastname firstname username login".split())
MANY = 20
"""Elements of a list from which on it outweighs what stands beside it."""
_TOKEN = re.compile(rb"</(" + NAME + rb")\s*+>|(<)(?=[A-Za-z_:\x80-\xff])|([^<]++)|<")


@dataclass(slots=True)
class Node:
    """An element of a beginning.

    Attributes:
        name: as written.
        attributes: without declarations of namespaces.
        kids: elements in it.
        text: whether it holds more than blanks of its own.
        sample: some of that text.
        closed: whether its end is in sight.
        broken: the end of something that did not begin in it stands there.
    """

    name: str
    attributes: dict[str, str] = field(default_factory=dict)
    kids: list[Node] = field(default_factory=list)
    text: bool = False
    sample: str = ""
    closed: bool = False
    broken: bool = False

    @property
    def complex(self) -> bool:
        """Whether it holds several values."""
        return bool(self.kids) or len(self.attributes) > 1 or (len(self.attributes) == 1 and not self.text and "value" not in self.attributes)

    @property
    def named(self) -> bool:
        """Whether it is a field that says its name."""
        return plain(self.name) in NAMED and any(key in self.attributes for key in KEYS) and not any(kid.complex for kid in self.kids)


def outline(head: bytes, at: int = 0, siblings: int = NODES) -> Node:
    """The elements from a position on, so many of them, as children of one without a name, up to the end of what stands around the position."""
    top = Node("")
    stack, nodes, stop = [top], 0, min(len(head), at + PEEK)
    last = {closer: head.rfind(closer, at, stop) for closer in CLOSERS.values()}
    while at < stop and nodes < NODES and (len(stack) > 1 or len(top.kids) < siblings):
        behind = _passed(head, at, stop, last, stack[-1]) if head.startswith((b"<!", b"<?"), at) else -1
        match = _TOKEN.match(head, at, stop) if behind < 0 else None
        at = match.end() if match else behind
        if match is None:
            continue
        if match[1] is not None:
            if not _close(stack, match[1].decode("utf-8", "replace")):
                break
        elif match[2] is not None:
            start = START.match(head, match.start(), stop)
            if start is not None:
                nodes += 1
                at = start.end()
                _open(stack, start)
        elif match[3] is not None:
            _say(stack[-1], match[3])
    return top


def _passed(head: bytes, at: int, stop: int, last: dict[bytes, int], node: Node) -> int:
    """Where a comment or the like ends, -1 if it does not; ``last``: where each of their ends stands for the last time."""
    for opener, closer in CLOSERS.items():
        if head.startswith(opener, at):
            end = head.find(closer, at + len(opener)) if last[closer] >= at + len(opener) else -1
            if end >= 0 and opener == b"<![CDATA[":
                _say(node, head[at + len(opener) : end])
            return end + len(closer) if end >= 0 else -1
    return doctype_end(head, at, stop) if head[at : at + 9].upper() == b"<!DOCTYPE" else -1


def _open(stack: list[Node], start: re.Match[bytes]) -> None:
    found = {name.decode("utf-8", "replace"): (one or two).decode("utf-8", "replace") for name, one, two in ATTRIBUTE.findall(start[2])}
    node = Node(start[1].decode("utf-8", "replace"), {name: value for name, value in found.items() if not name.startswith(("xmlns", "xsi:"))})
    if len(stack) <= MAX_DEPTH:
        stack[-1].kids.append(node)
    if start[2].endswith(b"/"):
        node.closed = True
    else:
        stack.append(node)


def _close(stack: list[Node], name: str) -> bool:
    """An end tag; False where it ends what stands around all."""
    for place in range(len(stack) - 1, 0, -1):
        if stack[place].name == name:
            stack[place].closed = True
            del stack[place:]
            return True
    stack[-1].broken = True
    return len(stack) > 1  # a stray one inside is passed over


def _say(node: Node, raw: bytes) -> None:
    said = raw.strip()
    if said and not node.text:
        node.text, node.sample = True, said[:80].decode("utf-8", "replace")


def names_in(node: Node) -> Iterator[str]:
    """The names of all elements and attributes."""
    for kid in node.kids:
        yield kid.name
        yield from kid.attributes
        yield from names_in(kid)


def double_names(node: Node) -> set[str]:
    """Names that without their prefixes would be those of two things in one element."""
    found: dict[str, str] = {}
    names = [*(kid.name for kid in node.kids), *node.attributes]
    out = {last for name in names if found.setdefault(last := name.rpartition(":")[2], name) != name}
    for kid in node.kids:
        out |= double_names(kid)
    return out


def likely(node: Node) -> tuple[bytes, ...]:
    """The names that records in an element have, as far as the beginning shows: those that repeat most, else all of what is no single value."""
    counts = Counter(kid.name for kid in node.kids if kid.complex and not kid.named and not is_structure(kid.name))
    most = max(counts.values(), default=0)
    return tuple(sorted(name.encode() for name, times in counts.items() if "\ufffd" not in name and ((times * 10 >= most and times > 1) or most < 2)))


def holds(node: Node, name: str) -> bool:
    """Whether an element of a name stands anywhere in it."""
    return any(kid.name == name or holds(kid, name) for kid in node.kids)


def holds_lists(node: Node) -> bool:
    """Whether an element holds several of a kind that are no single values."""
    return max(Counter(kid.name for kid in node.kids if kid.complex).values(), default=0) > 2


# -- what an element is -------------------------------------------------------------------------------------------------
def kind_of(beginning: Node, *, whole: bool, top: bool) -> str:
    """``container``, ``record``, ``fact`` (a single value) or ``nothing`` of the first element of an outline.

    Args:
        beginning: the outline from that element on.
        whole: whether the element ends within :data:`WHOLE` bytes.
        top: whether nothing stands around it.
    """
    node = beginning.kids[0]
    if is_structure(node.name):
        return "nothing"
    alike = [kid for kid in beginning.kids if kid.name == node.name]
    if not node.kids:
        return "record" if node.complex or (len(alike) > 1 and (node.text or node.attributes)) else "fact" if node.text or node.attributes else "nothing"
    if len(alike) > 1:
        return "container" if all(map(_is_table, alike)) and any(map(_many, alike)) else "record"
    if _is_container(node, whole=whole) or (top and _is_envelope(node)):
        return "container"
    return "nothing" if not top and is_beside(node.name) and all(is_beside(name) for name in names_in(node)) else "record"


def _many(node: Node) -> bool:
    """Whether it holds several records, or is called a table."""
    return plain(node.name) in TABLES or max(Counter(kid.name for kid in node.kids if kid.complex).values(), default=0) > 1


def _is_table(node: Node) -> bool:
    """Whether one of several alike stands around records: nothing but one kind of them, and a word that says so."""
    kinds = {kid.name for kid in node.kids if kid.complex and not kid.named}
    if any(kid.named for kid in node.kids) or any(not is_beside(kid.name) for kid in node.kids if not kid.complex):
        return False
    if not is_around(node.name, kinds) or any(not is_beside(name) and plain(name) not in {"name", "id", "database"} for name in node.attributes):
        return False
    return len(kinds) == 1 or not node.kids or plain(node.name) not in TABLES


def _is_container(node: Node, *, whole: bool) -> bool:
    """Whether an element that stands alone holds records."""
    kids = [kid for kid in node.kids if not is_structure(kid.name)]
    inner = [kid for kid in kids if kid.complex and not kid.named]
    counts = Counter(kid.name for kid in inner)
    around = is_around(node.name, counts)
    if any(kid.named for kid in kids) and max(counts.values(), default=0) < 2 and not any(_is_container(kid, whole=True) for kid in inner):
        return False
    if not inner:
        texts = Counter(kid.name for kid in kids)
        return len(texts) == 1 and texts.total() > 1 and not any(not is_beside(name) for name in node.attributes)
    scalars = [(kid.name, kid.sample) for kid in kids if not kid.complex] + list(node.attributes.items())
    personal = any(names_somebody(name.rpartition(":")[2], value) for name, value in scalars if not is_beside(name) and not (name in node.attributes and plain(name) in {"name", "id"} and around))
    other = sum(1 for name, _ in scalars if not is_beside(name))
    if max(counts.values()) > 1:
        if not whole or (around and (max(counts.values()) >= MANY or not any(_tells(name, value) for name, value in scalars))):
            return True
        if max(counts.values()) >= MANY or any(times > 1 and plain(name) in ROWS for name, times in counts.items()):
            return not personal
        return not personal and not other and not any(_person(kid) for kid in inner if counts[kid.name] == 1)
    if personal and whole:
        return False
    within = [kid for kid in inner if kid.kids and _is_container(kid, whole=True)]
    if within:
        many = max(max(Counter(kid.name for kid in one.kids).values()) for one in within) >= MANY
        return around or not whole or (not other and (many or not any(_person(kid) for kid in inner if kid not in within)))
    return around and not other


def _is_envelope(node: Node) -> bool:
    """Whether a document's outermost element only stands around a long list, in any language: it has no fields besides attributes that are nobody's (a version, a period)."""
    if any(not kid.complex for kid in node.kids) or any(names_somebody(name.rpartition(":")[2], value) for name, value in node.attributes.items()):
        return False
    lists = [kid for kid in node.kids if kid.kids and _is_container(kid, whole=True)]
    if len(lists) != 1 or any(_person(kid) for kid in node.kids if kid is not lists[0]):  # a profile beside its orders is whose they are
        return False
    return max(Counter(kid.name for kid in lists[0].kids).values()) >= MANY


def _tells(name: str, value: str) -> bool:
    """Whether a value is of somebody for certain, so that it may not be left beside records though its element is called after standing around them."""
    words = {word.lower() for word in WORD.findall(name.rpartition(":")[2])}
    return bool(words & _TELLING) and not is_beside(name) and bool(value)


def _person(node: Node) -> bool:
    """Whether an element names somebody in its own fields."""
    return any(names_somebody(kid.name.rpartition(":")[2], kid.sample) for kid in node.kids if not kid.complex) or any(names_somebody(name, value) for name, value in node.attributes.items())
