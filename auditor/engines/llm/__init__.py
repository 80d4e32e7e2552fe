"""A language model behind the rules: it proposes words and labels, code decides.

The way of one question, each layer a `Chat` around the next:
asking (validate, repair) > books (cache, budget) > pace (limits, retries, outage) > ladder (how answers are forced) > wire.
"""
