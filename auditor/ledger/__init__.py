"""What was promised, over time: SQLAlchemy on SQLite or PostgreSQL."""
