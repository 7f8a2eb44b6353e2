"""Markup of hostile copy in a real Chromium: no script runs, and nothing is loaded."""
