"""What every engine scores by: the parameters of BM25, as Whoosh has had them from the first index on."""

K1, B = 1.2, 0.75
"""How soon a word that is repeated counts no more; how far a long clause counts less."""
