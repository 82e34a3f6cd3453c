"""Stored passwords: their forms, their settings, and how hard these make a guess."""
