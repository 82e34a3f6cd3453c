"""The two ends of calls and messages: who is called, and whom something is sent to, beside who calls and who sends, whose record it is."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import permutations

from breach_impact.evidence.columndraft import Draft
from breach_impact.evidence.correspondence import RECIPIENTS, SENDERS
from breach_impact.headerwords.headers import segments, tokens
from breach_impact.headerwords.lexicon import folded
from breach_impact.pathlevels import last_of

SERVED, CALLING = frozenset("msisdn number party isdn subscriber mobile".split()), frozenset("calling caller originating".split())
"""3GPP TS 32.298: ``servedMSISDN`` is the subscriber whose record it is, ``callingNumber`` of a call that reached him the other party."""
SENT = frozenset({"email", "account_id", "phone", "username"})
"""Types that say where something is sent to or called from."""
MOSTLY = 0.8
HOUSE, MANY = 5, 10
"""Numbers of a house at most, and so many whom each sends to."""
TEXTS, TURNS = frozenset({"private_message", "free_text"}), r"(?i)(?:in|out)(?:bound|coming|going)?(?:[-_ ](?:api|reply|call))*|received|sent|m[ot]"
FROM = SENDERS | frozenset("отправителя відправника src source orig origin originating originator emetteur origen origine van od kimden от від من 发送 送信元 差出人 보낸 발신".split())
TO = RECIPIENTS | folded("отримувача dst dest destination terminating terminator receiver empfaenger destino naar aan do kime кому получателя إلى 接收 送信先 宛先 받는 수신".split())
"""Where a message comes from and where it goes; ``a`` and ``b`` are those of calls."""


def _served(draft: Draft) -> bool:
    """Whether a name says whom the network served: ``servedMSISDN``, not ``served_by_phone``."""
    return any(word == "served" and after in SERVED for word, after in zip(draft.leaf, draft.leaf[1:], strict=False))


def called_ends(drafts: Sequence[Draft]) -> set[int]:
    """The B ends of calls: in records of calls A is who calls, B who is called (``MSISDN_A``, ``MSISDN_B``, ``IMEI_B``). Beside a name the two are one person's numbers.

    Where a record says whom the network served, he is the holder and who calls is somebody else.
    """
    if any(d.data_type in ("person_name", "email") for d in drafts):
        return set()
    ends: dict[tuple[str, tuple[str, ...]], dict[str, int]] = {}
    for place, draft in enumerate(drafts):
        words = draft.leaf
        for end in {words[:1], words[-1:]} & {("a",), ("b",)} if len(words) > 1 else ():
            ends.setdefault((draft.parent, tuple(w for w in words if w != end[0])), {})[end[0]] = place
    pairs = {name: both for name, both in ends.items() if len(both) == 2}
    served = {draft.parent for draft in drafts if draft.data_type == "phone" and _served(draft)}
    calling = {place for place, draft in enumerate(drafts) if draft.data_type == "phone" and draft.parent in served and CALLING & set(draft.leaf) and not _served(draft)}
    if not any(all(drafts[place].data_type == "phone" for place in both.values()) for both in pairs.values()):
        return calling
    return {both["b"] for both in pairs.values()} | calling


GIFTS = folded("gift gifts present presents regalo regalos geschenk geschenke cadeau cadeaux presente regali prezent hediye подарок подарки подарунок 礼物 プレゼント ギフト 선물 هدية מתנה quà kado hadiah".split())


def receiving_ends(drafts: Sequence[Draft]) -> set[int]:
    """Who gets what another one sends: of two columns of one kind whose names differ by where it comes from and where it goes (``from_msisdn``, ``to_msisdn``)."""
    ends: dict[tuple[str, str, tuple[str, ...]], dict[bool, int]] = {}
    for place, draft in enumerate(drafts):
        words = draft.leaf
        for word in set(words) & (FROM | TO) if draft.data_type in SENT else ():
            ends.setdefault((draft.parent, draft.data_type or "", tuple(w for w in words if w != word)), {})[word in TO] = place
    rows = max((draft.sample.filled for draft in drafts), default=0)  # a log names the two in lines of their own (Postfix): then each is whom its line is about
    pairs = [both for both in ends.values() if len(both) == 2 and sum(drafts[place].sample.filled for place in both.values()) > rows]
    return {both[True] for both in pairs if not _one_house(drafts[both[False]], drafts[both[True]], drafts)} | _gifted(drafts)


def sent_between(paths: Sequence[str]) -> tuple[str, str] | None:
    """Of two names that differ by where something comes from and where it goes (``from_id``, ``to_id`` of likes) the sender's and the receiver's; None of others."""
    for one, other in permutations(paths, 2):
        words, others = set(tokens(last_of(one))), set(tokens(last_of(other)))
        # ``user`` alone is who sends, and beside ``from`` whom the name is of (``from_user``, ``to_user``).
        if len(paths) == 2 and any(words - {sender} == others - {receiver} for sender in words & FROM for receiver in others & TO):
            return one, other
    return None


def _gifted(drafts: Sequence[Draft]) -> set[int]:
    """Who is given what another one pays for (``gift.to`` of a payment)."""
    return {place for place, d in enumerate(drafts) if d.data_type in SENT and set(d.leaf) & TO and d.parent and set(tokens(segments(d.parent)[-1])) & GIFTS}


def _one_house(sender: Draft, receiver: Draft, drafts: Sequence[Draft]) -> bool:
    """Whether a shop's few numbers send to many, or by turns a column says which way each text went: whom they reach, and who answers, are whom the log is about. Of calls the ends are two people's."""
    if sender.data_type != "phone" or not any(d.data_type in TEXTS for d in drafts):
        return False
    turns = any(d.witness.n > 1 and d.witness.share(TURNS) >= MOSTLY for d in drafts)
    return turns or (sender.witness.n <= HOUSE and sender.witness.n * MANY <= receiver.witness.n)
