"""Pure decisions: no clock, environment, randomness, file or network. Time is an argument."""
