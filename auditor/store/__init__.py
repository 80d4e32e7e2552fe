"""The SQL engine and its unit of work, for the ledger and the jobs."""
