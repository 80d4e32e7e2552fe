"""Openers from facts."""
