"""Tries of passwords: counted where they are made, in a memory that nobody fills."""

from __future__ import annotations

import pytest

from indexer.staff.access.accounts import attempts
from indexer.staff.access.accounts.attempts import EVERYWHERE, SAME_PLACE, SAME_USER, Attempts
from tests.staff.visitors import Clock


@pytest.fixture
def clock() -> Clock:
    return Clock()


def tried(found: Attempts, times: int, user: str = "paule", address: str = "192.0.2.7") -> list[bool]:
    """Whether each of some tries may be made."""
    return [found.begin(user, address) == 0 for _ in range(times)]


def test_a_user_is_tried_five_times_at_a_machine_then_waited_for(clock: Clock) -> None:
    found = Attempts(clock)
    assert tried(found, 7) == [True] * SAME_USER.tries + [False] * 2
    assert tried(found, 1, user="PAULE") == [False]
    clock.now += SAME_USER.seconds - 1
    assert found.begin("paule", "192.0.2.7") == 1
    clock.now += 1
    assert tried(found, 1) == [True]


def test_tries_at_once_are_counted_before_they_are_made(clock: Clock) -> None:
    found = Attempts(clock)
    assert sum(tried(found, 50)) == SAME_USER.tries


def test_a_machine_that_names_many_users_is_kept_waiting(clock: Clock) -> None:
    found = Attempts(clock)
    assert sum(found.begin(f"u{n}", "192.0.2.7") == 0 for n in range(50)) == SAME_PLACE.tries
    assert tried(found, 1, "u1", "192.0.2.8") == [True]


def test_a_user_who_is_tried_everywhere_still_comes_in_where_they_are_known(clock: Clock) -> None:
    found = Attempts(clock)
    assert tried(found, 1, address="10.0.0.5") == [True]
    found.succeed("paule", "10.0.0.5")
    crowd = [found.begin("paule", f"203.0.113.{n}") == 0 for n in range(150)]
    assert sum(crowd) == EVERYWHERE.tries
    assert tried(found, 1, address="10.0.0.5") == [True] and tried(found, 1, address="198.51.100.9") == [False]


def test_who_comes_in_is_not_counted(clock: Clock) -> None:
    found = Attempts(clock)
    for _ in range(3 * SAME_PLACE.tries):
        assert tried(found, 1) == [True]
        found.succeed("paule", "192.0.2.7")


@pytest.mark.parametrize(
    ("one", "other", "is_same"),
    [
        ("2001:db8:1:2::1", "2001:db8:1:2:ffff::9", True),
        ("2001:db8:1:2::1", "2001:db8:1:3::1", False),
        ("::ffff:192.0.2.7", "192.0.2.7", True),
        ("192.0.2.7", "192.0.2.8", False),
        ("testclient", "testclient", True),
    ],
)
def test_addresses_of_one_subscriber_are_one_place(clock: Clock, one: str, other: str, is_same: bool) -> None:
    found = Attempts(clock)
    assert all(tried(found, SAME_USER.tries, address=one))
    assert tried(found, 1, address=other) == [not is_same]


def test_the_memory_is_bounded_and_what_was_touched_last_stays(clock: Clock, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(attempts, "MOST", 10)
    found = Attempts(clock)
    for number in range(200):
        found.begin(f"u{number}", f"198.51.100.{number}")
        found.succeed(f"u{number}", f"198.51.100.{number}")
        found.begin("paule", "192.0.2.7")
        assert len(found._counts) <= 10 and len(found._known) <= 10
    assert tried(found, 1) == [False]
