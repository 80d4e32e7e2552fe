"""Commands of the repository itself, run by make; not part of the package."""
