"""A name that is part of another: whoever asks is hidden, whoever sits stays, compound, married or with initials."""

from __future__ import annotations

import pytest

from indexer.privacy import redact
from tests.factories import source

HEAD = "Séance du 14 octobre 2026\nPrésents : Mme Agnès TOURNADRE, maire, M. Loïc BARREYRE, M. Hervé LESCURE.\n\n"


@pytest.mark.parametrize("elected", ["Odile ROUX-VIDAL", "Odile ROUX VIDAL", "ROUX-VIDAL Odile", "ODILE ROUX-VIDAL"])
@pytest.mark.parametrize("private", ["Odile ROUX", "Odile Roux"])
def test_who_sits_with_a_longer_name_stays(private: str, elected: str) -> None:
    """« Odile ROUX » gets an aid, « Odile ROUX-VIDAL » keeps the minutes."""
    told = redact(source(f"{HEAD}Une aide va à Mme {private}.\nSecrétaire de séance : Mme {elected}\n")).source.text
    assert f"à Mme {private}." not in told
    assert f"Secrétaire de séance : Mme {elected}\n" in told


@pytest.mark.parametrize(
    ("private", "speaks"),
    [
        ("Mme Agnès TOURNADRE-PUECH", "Mme Agnès TOURNADRE, maire, signe"),
        ("Mme Agnès TOURNADRE née PUECH", "Mme TOURNADRE vote pour"),
        ("M. Loic BARREYRE-DUMAS", "M. Loïc BARREYRE s'abstient"),
        ("M. Jean-Loïc BARREYRE", "M. Loïc BARREYRE s'abstient"),
        ("Mme Anne LESCURE", "M. LESCURE sort"),
        ("M. Hervé LESCURE-MOTTE", "MM. LESCURE et BARREYRE votent contre"),
        ("Mme Agnès TOURNADRE", "Mme Agnès TOURNADRE, maire, signe"),
    ],
)
def test_who_asks_with_a_longer_name_is_hidden(private: str, speaks: str) -> None:
    told = redact(source(f"{HEAD}Une aide de 300 € est accordée à {private}. {speaks}.\n")).source.text
    assert f"accordée à {private}." not in told
    assert f"{speaks}.\n" in told


def test_a_street_with_a_longer_name_stays() -> None:
    told = redact(source(f"{HEAD}Une aide va à Mme Odile ROUX. La rue Odile Roux-Vidal est barrée.\n")).source.text
    assert "Mme Odile ROUX." not in told
    assert "La rue Odile Roux-Vidal est barrée." in told
