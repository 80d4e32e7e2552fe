"""Search in what the company knows and what it did: lexical, and with Chroma."""
