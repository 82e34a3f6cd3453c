"""How the lines of a combo list are built: the parts of a line and what stands between them."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Layout:
    """How a line is divided.

    Attributes:
        parts: names of the parts in the order in which they stand.
        separators: any of which ends a part, only pairs have several; or one of ``LONG`` as a whole.
        right: the last part is cut from the right, so that the one before it may hold separators.
        url: number of the part that is a URL, whose own colons do not count; -1 for none.
        email: number of the part that is an address; -1 for none.
        login: number of the part that is an address in some lines and a user name in others; -1 for none.
        logins: lines ``login password`` are records in a list of addresses.
        exact: a line of another number of parts is none.
        header: the line that names the columns, empty if none does.
        names: of the columns, by the header.
        score: how sure.
        why: in words, without a value.
    """

    parts: tuple[str, ...]
    separators: bytes = b":"
    right: bool = False
    url: int = -1
    email: int = -1
    login: int = -1
    logins: bool = False
    exact: bool = False
    header: bytes = b""
    names: tuple[str, ...] = ()
    score: float = 0.8
    why: str = ""

    @property
    def columns(self) -> tuple[str, ...]:
        """What the columns that come out are; the part that is either has two."""
        out = [name for number, part in enumerate(self.parts) for name in (("email", "username") if number == self.login else (part,))]
        return tuple(dict.fromkeys(out))

    @property
    def titles(self) -> tuple[str, ...]:
        """Their names."""
        return self.names or self.columns
