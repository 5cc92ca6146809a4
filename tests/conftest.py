"""Settings of all tests: a property has no deadline, since a slow machine is not a fault of the code."""

from __future__ import annotations

from hypothesis import settings

settings.register_profile(
    "unhurried", settings.get_profile(settings.get_current_profile_name()), deadline=None
)
settings.load_profile("unhurried")
