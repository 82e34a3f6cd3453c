"""The stage clock: exclusive seconds, by thread, nothing when off."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator

import pytest

from breach_impact import clock
from breach_impact.clock import each, enable, read, stage


class FakeTime:
    """A clock that is turned by hand, one for each thread."""

    def __init__(self) -> None:
        self._local = threading.local()

    def __call__(self) -> float:
        return getattr(self._local, "now", 100.0)

    def pass_(self, seconds: float) -> None:
        self._local.now = self() + seconds


@pytest.fixture
def hand(monkeypatch: pytest.MonkeyPatch) -> Iterator[FakeTime]:
    fake = FakeTime()
    monkeypatch.setattr(clock, "perf_counter", fake)
    enable()
    yield fake
    enable()
    enable(False)


def test_a_nested_stage_is_taken_off_its_parent(hand: FakeTime):
    with stage("outer"):
        hand.pass_(1)
        with stage("inner"):
            hand.pass_(10)
            with stage("innermost"):
                hand.pass_(100)
        hand.pass_(2)
        with stage("inner"):
            hand.pass_(20)
        hand.pass_(4)
    hand.pass_(1000)
    assert read() == {"outer": 7, "inner": 30, "innermost": 100}


def test_a_stage_within_itself_counts_once(hand: FakeTime):
    one = stage("same")
    with one:
        hand.pass_(1)
        with one:
            hand.pass_(2)
        hand.pass_(4)
    assert read() == {"same": 7}


def test_threads_do_not_see_each_other(hand: FakeTime):
    inside, leave = threading.Event(), threading.Event()

    def other() -> None:
        with stage("other"):
            hand.pass_(5)
            inside.set()
            leave.wait(10)

    thread = threading.Thread(target=other)
    with stage("main"):
        thread.start()
        assert inside.wait(10)
        hand.pass_(3)
        with stage("same"):
            hand.pass_(1)
    leave.set()
    thread.join()
    assert read() == {"main": 3, "same": 1, "other": 5}


def test_many_threads_add_up(hand: FakeTime):
    @stage("work")
    def work() -> None:
        hand.pass_(1)

    threads = [threading.Thread(target=lambda: [work() for _ in range(500)]) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert read() == {"work": 2000}


def test_an_exception_ends_its_stage(hand: FakeTime):
    with pytest.raises(ZeroDivisionError), stage("outer"):
        hand.pass_(1)
        with stage("inner"):
            hand.pass_(2)
            raise ZeroDivisionError
    with stage("next"):
        hand.pass_(4)
    assert read() == {"outer": 1, "inner": 2, "next": 4}


def test_a_decorated_function_keeps_its_name_and_follows_the_switch(hand: FakeTime):
    @stage("work")
    def add(left: int, right: int = 1) -> int:
        """Add."""
        hand.pass_(1)
        return left + right

    assert (add.__name__, add.__doc__) == ("add", "Add.")
    assert add(1, right=2) == 3
    enable(False)
    assert add(1) == 2
    assert read() == {"work": 1}
    enable()
    assert read() == {}
    add(1)
    assert read() == {"work": 1}


def test_iterators_are_charged_for_producing_only(hand: FakeTime):
    def items() -> Iterator[int | None]:
        for item in (1, None, 3):
            hand.pass_(1)
            yield item
        hand.pass_(10)

    found = []
    for item in each("produce", items()):
        hand.pass_(100)
        found.append(item)
    assert found == [1, None, 3]
    assert read() == {"produce": 13}


def test_switched_within_a_stage_nothing_breaks(hand: FakeTime):
    enable(False)
    with stage("before"):
        enable()
        with stage("inside"):
            hand.pass_(1)
    with stage("after"):
        hand.pass_(2)
        enable(False)
    assert read() == {"inside": 1, "after": 2}


def test_off_it_counts_nothing_and_costs_next_to_nothing():
    enable()
    enable(False)

    @stage("work")
    def work() -> None:
        pass

    started = time.perf_counter()
    for _ in range(100_000):
        with stage("block"):
            pass
        work()
    assert read() == {}
    assert time.perf_counter() - started < 2  # some 0.3 microseconds each; wide, for slow machines
