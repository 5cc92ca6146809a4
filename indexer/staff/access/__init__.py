"""Who may use the application: roles, what each may see and do, users, sessions, the journal of what was done."""
