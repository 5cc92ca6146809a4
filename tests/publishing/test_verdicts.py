"""What is said of a vote, the same on every page, in lists and in figures."""

import pytest

from indexer.model import Vote
from indexer.publishing.writing.verdicts import Verdict, verdict, verdict_of


@pytest.mark.parametrize(
    ("vote", "words"),
    [
        (Vote(unanimous=True, for_=70), "Adoptée à l’unanimité"),
        (Vote(for_=43, against=0, abstain=0), "Adoptée sans voix contre"),
        (Vote(for_=20, against=0, abstain=3), "Adoptée sans voix contre"),
        (Vote(for_=11, against=2, abstain=1), "Adoptée à la majorité"),
        (Vote(for_=9, against=9), "Partage des voix"),
        (Vote(for_=9, against=21, abstain=2), "Rejetée"),
        (Vote(outcome="rejected"), "Rejetée"),
        (Vote(outcome="adopted"), "Adoptée"),
        (Vote(for_=12), "Adoptée"),
        (Vote(), ""),
    ],
)
def test_a_result_is_what_the_text_says_or_counts(vote: Vote, words: str) -> None:
    assert verdict(vote) == words


def test_no_vote_against_is_no_unanimity_unless_the_text_says_so() -> None:
    assert verdict_of(Vote(for_=43, against=0, abstain=0)) is not Verdict.UNANIMOUS


def test_each_verdict_has_a_name_in_the_figures() -> None:
    assert len({one.name_in_figures for one in Verdict}) == len(Verdict)
