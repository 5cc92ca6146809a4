"""What labelled acts taught of homes, numbers and illnesses beside persons: words, a model, findings that wait.

The model is made of `tests/privacy/labelled/acts` by `make model`; `docs/decisions/0210-taught-by-labelled-acts.md`.
"""
