"""Phone metadata as automata: one table lookup a digit, for all values of a column at once.

phonenumbers decides with regular expressions over digits. Here each becomes a deterministic automaton, kept in one table for
the process, so that a column of mixed regions costs the same as one of a single region and a call compiles nothing. Two ways
of reading a pattern are needed: *whole* (any alternative may match, as ``fullmatch``) and *prefix* (the first alternative that
matches wins, as ``match`` of a backtracking engine, with the knowledge whether the last group took part).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from breach_impact.phones.patterns import Node, Parser

Ints = NDArray[np.int64]

END = 10  # the symbol behind the last digit; a state stays where it is
WIDTH = 11
MAX_DEPTH = 17  # phonenumbers refuses longer national numbers
_SET, _SPLIT, _END, _FLAG, _MATCH = range(5)


class _Program:
    """Instructions of a thread machine: (set, mask, next), (split, first, second), (end, next), (flag, next), (match, label)."""

    def __init__(self) -> None:
        self.code: list[tuple[int, Any, Any]] = []
        self._closures: dict[int, frozenset[int]] = {}

    def put(self, op: int, a: Any = None, b: Any = None) -> int:  # noqa: ANN401 - operands differ by instruction
        self.code.append((op, a, b))
        return len(self.code) - 1

    def build(self, node: Node, after: int, flag: int = 0) -> int:
        """Emit a node that goes on at ``after``; ``flag`` is the group whose taking part is noted."""
        kind = node[0]
        if kind == "set":
            return self.put(_SET, node[1], after)
        if kind == "end":
            return self.put(_END, after)
        if kind == "cat":
            for item in reversed(node[1]):
                after = self.build(item, after, flag)
            return after
        if kind == "alt":
            starts = [self.build(option, after, flag) for option in node[1]]
            start = starts[-1]
            for option in reversed(starts[:-1]):
                start = self.put(_SPLIT, option, start)
            return start
        if kind == "group":
            return self.build(node[2], self.put(_FLAG, after) if node[1] == flag else after, flag)
        return self._count(node, after, flag)

    def _count(self, node: Node, after: int, flag: int) -> int:
        _, body, low, high = node
        at = after
        if high is None:
            at = self.put(_SPLIT)
            self.code[at] = (_SPLIT, self.build(body, at, flag), after)
        else:
            for _ in range(high - low):
                at = self.put(_SPLIT, self.build(body, at, flag), after)
        for _ in range(low):
            at = self.build(body, at, flag)
        return at

    def closure(self, start: int) -> frozenset[int]:
        """Instructions that can be reached without a digit, for whole matches."""
        if start not in self._closures:
            seen: set[int] = set()
            todo = [start]
            while todo:
                at = todo.pop()
                if at in seen:
                    continue
                seen.add(at)
                op, a, b = self.code[at]
                todo += [a, b] if op == _SPLIT else [a] if op in (_FLAG, _END) else []
            self._closures[start] = frozenset(at for at in seen if self.code[at][0] in (_SET, _MATCH))
        return self._closures[start]

    def ordered(self, threads: Iterable[tuple[int, bool]]) -> tuple[tuple[int, bool], ...]:
        """Threads by priority, cut behind the first that has matched; of two at one place the first stays."""
        out: list[tuple[int, bool]] = []
        seen: set[int] = set()
        todo = list(threads)[::-1]
        while todo:
            at, flag = todo.pop()
            if at in seen:
                continue
            seen.add(at)
            op, a, b = self.code[at]
            if op == _SPLIT:
                todo += [(b, flag), (a, flag)]
            elif op == _FLAG:
                todo.append((a, True))
            else:
                out.append((at, flag))
                if op == _MATCH:
                    break
        return tuple(out)


class Automata:
    """All automata of the process in one transition table; state 0 is the dead end.

    Attributes:
        next: for each state and symbol where the following state's symbols begin.
        mid, fin: results of a state inside and at the end of a number.
    """

    def __init__(self) -> None:
        self.next: Ints = np.zeros(WIDTH, dtype=np.int64)
        self.mid: Ints = np.zeros(1, dtype=np.int64)
        self.fin: Ints = np.zeros(1, dtype=np.int64)

    def _add(self, rows: Sequence[Sequence[int]], mid: Sequence[int], fin: Sequence[int]) -> int:
        base = len(self.mid)
        table = np.asarray(rows, dtype=np.int64)
        table = np.where(table < 0, 0, table + base)
        table = np.concatenate([table, np.arange(base, base + len(rows), dtype=np.int64)[:, None]], axis=1)
        self.next = np.concatenate([self.next, table.ravel() * WIDTH])
        self.mid = np.concatenate([self.mid, np.asarray(mid, dtype=np.int64)])
        self.fin = np.concatenate([self.fin, np.asarray(fin, dtype=np.int64)])
        return base

    def whole(self, entries: Sequence[tuple[str, Any]], finish: Callable[[set[Any], int], int]) -> int:
        """Add an automaton of whole matches.

        Args:
            entries: patterns with their labels.
            finish: the result of a number, from the labels that match it and its length; 0 is none.

        Returns:
            The start state.
        """
        program = _Program()
        starts = [program.build(Parser(pattern).parse(), program.put(_MATCH, label)) for pattern, label in entries]
        first: tuple[frozenset[int], int] = (frozenset[int]().union(*(program.closure(at) for at in starts)), 0)
        numbers: dict[tuple[frozenset[int], int], int] = {first: 0}
        queue: list[tuple[frozenset[int], int]] = [first]
        rows: list[list[int]] = []
        fin: list[int] = []
        for members, depth in queue:
            code = [program.code[at] for at in members]
            fin.append(finish({a for op, a, _ in code if op == _MATCH}, depth))
            steps = [(a, program.closure(b)) for op, a, b in code if op == _SET] if depth < MAX_DEPTH else []
            row = []
            for digit in range(10):
                following = frozenset[int]().union(*(after for mask, after in steps if mask >> digit & 1))
                key: tuple[frozenset[int], int] = (following, depth + 1)
                if following and key not in numbers:
                    numbers[key] = len(queue)
                    queue.append(key)
                row.append(numbers[key] if following else -1)
            rows.append(row)
        return self._add(rows, [0] * len(rows), fin)

    def prefix(self, pattern: str) -> int:
        """Add an automaton of the match at the start; results are 1, or 3 where the last group took part."""
        parser = Parser(pattern)
        node = parser.parse()
        program = _Program()
        first = program.ordered([(program.build(node, program.put(_MATCH), parser.groups), False)])
        numbers, rows, mid, fin = {first: 0}, [], [], []
        queue = [first]
        for threads in queue:
            code = [(*program.code[at], flag) for at, flag in threads]
            results = [(op, 3 if flag else 1) for op, _, _, flag in code if op in (_MATCH, _END)]
            mid.append(next((result for op, result in results if op == _MATCH), 0))
            fin.append(results[0][1] if results else 0)
            row = []
            for digit in range(10):
                key = program.ordered((b, flag) for op, a, b, flag in code if op == _SET and a >> digit & 1)
                if key and key not in numbers:
                    numbers[key] = len(queue)
                    queue.append(key)
                row.append(numbers[key] if key else -1)
            rows.append(row)
        return self._add(rows, mid, fin)

    def run_whole(self, state: Ints, digits: NDArray[np.uint8], off: Ints, length: Ints) -> Ints:
        """Results of whole numbers; ``digits`` must be padded by MAX_DEPTH + 1 behind the last."""
        steps = np.arange(min(int(length.max(initial=0)), MAX_DEPTH + 1))[:, None]
        symbols = np.where(length > steps, digits.take(off + steps), END).astype(np.int64)
        at = state * WIDTH
        for symbol in symbols:
            symbol += at
            at = self.next.take(symbol)
        return np.where(length > MAX_DEPTH, 0, self.fin.take(at // WIDTH))

    def run_prefix(self, state: Ints, digits: NDArray[np.uint8], off: Ints, length: Ints) -> tuple[Ints, NDArray[np.bool_]]:
        """Where the match ends (-1: none), and whether the last group took part."""
        end = np.full(len(state), -1, dtype=np.int64)
        flag = np.zeros(len(state), dtype=np.bool_)
        rows = np.flatnonzero(state)
        state = state[rows]
        step = 0
        while len(rows):
            stop = length[rows] == step
            result = np.where(stop, self.fin.take(state), self.mid.take(state))
            hit = np.flatnonzero(result)
            end[rows[hit]] = step
            flag[rows[hit]] = result[hit] == 3
            rows, state = rows[~stop], state[~stop]
            state = self.next.take(state * WIDTH + digits.take(off[rows] + step)) // WIDTH
            alive = state > 0
            rows, state = rows[alive], state[alive]
            step += 1
        return end, flag
