"""Where the frame of a page stands."""

ROOT = "integrer/"


def frame_address(home: str) -> str:
    """`integrer/deliberations/departement-du-nord/` for the page `deliberations/departement-du-nord/`."""
    return f"{ROOT}{home}"
