"""Expressions of sessions: authorities, attendance, votes."""
