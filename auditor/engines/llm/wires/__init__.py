"""The ways to a model: LangChain, the openai client, a file on the own disk."""
