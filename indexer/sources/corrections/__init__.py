"""`<name>.toml` beside a text: facts that it does not print, and corrections of what is read from it."""
