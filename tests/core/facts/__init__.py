"""Figures, subjects and the checking of a registry."""
