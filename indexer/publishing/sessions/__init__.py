"""The clerk's session: list of the deliberations examined, register, cover of the minutes, what is late."""
