"""What travels between the rings: frozen, slotted, keyword-only values and closed sets. Standard library only."""
