"""Whoosh's kinds of query, from the modules that define them: its packages export none of them explicitly."""

from whoosh.query.compound import And, AndNot, Or
from whoosh.query.qcore import Query
from whoosh.query.ranges import NumericRange
from whoosh.query.terms import FuzzyTerm, Prefix, Term
from whoosh.query.wrappers import Not

__all__ = ["And", "AndNot", "FuzzyTerm", "Not", "NumericRange", "Or", "Prefix", "Query", "Term"]
