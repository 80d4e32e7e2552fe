"""The ledger over SQL: what was promised, over time (`auditor.ports.ledger`)."""
