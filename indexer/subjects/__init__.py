"""Subjects of deliberations: the nomenclature, and which one an act has by whose word."""

from indexer.subjects.matter import Matter, Origin, matter
from indexer.subjects.nomenclature import SUBJECTS, UNKNOWN, Subject

__all__ = ["SUBJECTS", "UNKNOWN", "Matter", "Origin", "Subject", "matter"]
