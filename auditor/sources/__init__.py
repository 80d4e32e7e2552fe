"""What people send and say: one source a format, listed by hand in `listed`; drafts in `drafts`."""
