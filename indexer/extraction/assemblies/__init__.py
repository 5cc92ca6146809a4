"""Facts of a session: who deliberates, who was there, who voted what."""
